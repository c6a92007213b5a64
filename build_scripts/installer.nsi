; The installer: for one user, without administrator rights, in Chinese and English. makensis is told:
;   SOURCE the frozen folder, TARGET the installer to write, VERSION as 1.2.3, SIZE of the folder in KB.

Unicode true
!include MUI2.nsh
!include FileFunc.nsh

!define APP "StudyApp"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${APP}"
!define CLASSES "Software\Classes"
!define SET_CLASS "StudyApp.Set"

Name "${APP}"
BrandingText "${APP} ${VERSION}"
OutFile "${TARGET}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\${APP}"
InstallDirRegKey HKCU "${UNINSTALL_KEY}" "InstallLocation"
SetCompressor /SOLID lzma
ManifestDPIAware true

!define MUI_ICON "studyapp.ico"
!define MUI_UNICON "studyapp.ico"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${APP}.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "TradChinese"
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_RESERVEFILE_LANGDLL

LangString in_use ${LANG_SIMPCHINESE} "StudyApp 正在运行。请先关闭它，再点“重试”。"
LangString in_use ${LANG_TRADCHINESE} "StudyApp 正在執行。請先關閉它，再按「重試」。"
LangString in_use ${LANG_ENGLISH} "StudyApp is running. Close it, then choose Retry."
LangString keep_data ${LANG_SIMPCHINESE} "要把您的学习数据（文章、题目、成绩和备份）也删除吗？$\r$\n$\r$\n$LOCALAPPDATA\${APP}$\r$\n$\r$\n选“否”会保留，以后重装仍可使用。"
LangString keep_data ${LANG_TRADCHINESE} "要把您的學習資料（文章、題目、成績和備份）也刪除嗎？$\r$\n$\r$\n$LOCALAPPDATA\${APP}$\r$\n$\r$\n選「否」會保留，以後重新安裝仍可使用。"
LangString keep_data ${LANG_ENGLISH} "Delete your study data (articles, questions, scores and backups) as well?$\r$\n$\r$\n$LOCALAPPDATA\${APP}$\r$\n$\r$\nNo keeps them for when you install StudyApp again."
LangString set_file ${LANG_SIMPCHINESE} "StudyApp 题集"
LangString set_file ${LANG_TRADCHINESE} "StudyApp 題集"
LangString set_file ${LANG_ENGLISH} "StudyApp question set"

VIProductVersion "${VERSION}.0"
VIFileVersion "${VERSION}.0"
VIAddVersionKey /LANG=${LANG_SIMPCHINESE} "ProductName" "${APP}"
VIAddVersionKey /LANG=${LANG_SIMPCHINESE} "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=${LANG_SIMPCHINESE} "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=${LANG_SIMPCHINESE} "FileDescription" "StudyApp 安装程序"
VIAddVersionKey /LANG=${LANG_SIMPCHINESE} "LegalCopyright" "MIT License"

; Goes on once nothing holds the program open; a silent run does not wait but ends with status 2.
!macro WAIT_UNTIL_CLOSED
  retry:
  IfFileExists "$INSTDIR\${APP}.exe" 0 closed
  ClearErrors
  FileOpen $0 "$INSTDIR\${APP}.exe" a
  IfErrors 0 not_open
  IfSilent 0 ask
  SetErrorLevel 2
  Abort
  ask:
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(in_use)" IDRETRY retry
  Abort
  not_open:
  FileClose $0
  closed:
!macroend

Section
  !insertmacro WAIT_UNTIL_CLOSED
  ; What an older version left; whatever else is in the folder is not ours.
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${SOURCE}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${APP}.lnk" "$INSTDIR\${APP}.exe"

  WriteRegStr HKCU "${CLASSES}\.studyset" "" "${SET_CLASS}"
  WriteRegStr HKCU "${CLASSES}\${SET_CLASS}" "" "$(set_file)"
  WriteRegStr HKCU "${CLASSES}\${SET_CLASS}\DefaultIcon" "" "$INSTDIR\${APP}.exe,0"
  WriteRegStr HKCU "${CLASSES}\${SET_CLASS}\shell\open\command" "" '"$INSTDIR\${APP}.exe" "%1"'
  WriteRegStr HKCU "${CLASSES}\Applications\${APP}.exe\shell\open\command" "" '"$INSTDIR\${APP}.exe" "%1"'
  WriteRegStr HKCU "${CLASSES}\Applications\${APP}.exe\SupportedTypes" ".txt" ""
  WriteRegStr HKCU "${CLASSES}\Applications\${APP}.exe\SupportedTypes" ".docx" ""
  WriteRegStr HKCU "${CLASSES}\Applications\${APP}.exe\SupportedTypes" ".pdf" ""
  WriteRegStr HKCU "${CLASSES}\Applications\${APP}.exe\SupportedTypes" ".html" ""

  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "${APP}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${APP}.exe"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "${APP}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" ${SIZE}
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
  ${RefreshShellIcons}
SectionEnd

Section "Uninstall"
  !insertmacro WAIT_UNTIL_CLOSED
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\${APP}.exe"
  Delete "$INSTDIR\uninstall.exe"
  ; Stays where somebody has put a portable data folder into it.
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${APP}.lnk"
  ReadRegStr $0 HKCU "${CLASSES}\.studyset" ""
  StrCmp $0 "${SET_CLASS}" 0 +2
  DeleteRegKey HKCU "${CLASSES}\.studyset"
  DeleteRegKey HKCU "${CLASSES}\${SET_CLASS}"
  DeleteRegKey HKCU "${CLASSES}\Applications\${APP}.exe"
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  IfFileExists "$LOCALAPPDATA\${APP}\*.*" 0 done
  MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(keep_data)" /SD IDNO IDNO done
  RMDir /r "$LOCALAPPDATA\${APP}"
  done:
  ${RefreshShellIcons}
SectionEnd
