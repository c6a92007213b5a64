"""The dialog for a bug: what happened, that nothing is lost, and what to send to whom can mend it."""

from __future__ import annotations

import platform
from pathlib import Path

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from studyapp import __version__
from studyapp.ui.theme import SPACE_M, SPACE_XL, Text, Theme
from studyapp.ui.widgets.buttons import PrimaryButton, SecondaryButton
from studyapp.ui.widgets.card import label

MAX_REPORTS = 20
"""A bug in painting would otherwise fill the dialog without end; the log has them all."""


class CrashDialog(QDialog):
    """Shows one or more tracebacks with the program's version, to copy; `log` is where more is written."""

    quit_requested = Signal()

    def __init__(self, report: str, log: Path, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._log = log
        self._reports = 1
        self.setWindowTitle(self.tr("Something went wrong"))
        self.resize(theme.px(680), theme.px(460))
        column = QVBoxLayout(self)
        margin = theme.px(SPACE_XL)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.px(SPACE_M))
        column.addWidget(label(theme, self.tr("Something went wrong"), Text.STEM, bold=True))
        column.addWidget(
            label(
                theme,
                self.tr(
                    "This is a fault of the program, not yours. Every answer you gave is saved. "
                    "You can go on; if it happens again, please send the text below to whoever gave you StudyApp."
                ),
                wrap=True,
            )
        )
        self.text = QPlainTextEdit(
            f"StudyApp {__version__} · PySide6 {pyside_version} · {platform.platform()}\n\n{report}"
        )
        self.text.setReadOnly(True)
        self.text.setProperty("framed", True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName(self.tr("Report"))
        self.text.setTabChangesFocus(True)
        column.addWidget(self.text, 1)
        place = label(theme, self.tr("Log file: {path}").format(path=log), Text.CAPTION, ink=theme.c.muted, wrap=True)
        column.addWidget(place)
        self.copy_button = SecondaryButton(theme, self.tr("Copy the report"), "copy")
        self.copy_button.clicked.connect(self._copy)
        self.folder_button = SecondaryButton(theme, self.tr("Open the log's folder"), "folder-open")
        self.folder_button.clicked.connect(self._open_folder)
        self.quit_button = SecondaryButton(theme, self.tr("Quit"))
        self.quit_button.clicked.connect(self.quit_requested)
        self.go_on_button = PrimaryButton(theme, self.tr("Go on"))
        self.go_on_button.setDefault(True)
        self.go_on_button.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.setSpacing(theme.px(SPACE_M))
        row.addWidget(self.copy_button)
        row.addWidget(self.folder_button)
        row.addStretch(1)
        row.addWidget(self.quit_button)
        row.addWidget(self.go_on_button)
        column.addLayout(row)
        self.go_on_button.setFocus()

    def add(self, report: str) -> None:
        """Append another traceback."""
        self._reports += 1
        if self._reports <= MAX_REPORTS:
            self.text.appendPlainText(report)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())

    @Slot()
    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log.parent)))
