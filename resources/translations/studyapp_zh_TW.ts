<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About StudyApp</source>
        <translation>關於 StudyApp</translation>
    </message>
    <message>
        <source>Version {version} · Qt {qt}</source>
        <translation>版本 {version} · Qt {qt}</translation>
    </message>
    <message>
        <source>Test yourself on an official article. Works without a network; nothing leaves this computer.</source>
        <translation>用官方文章考一考自己。不需要網路，任何內容都不會離開這台電腦。</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>授權條款</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>StudyApp: MIT License</source>
        <translation>StudyApp：MIT 授權條款</translation>
    </message>
    <message>
        <source>It is built from:</source>
        <translation>使用了以下軟體：</translation>
    </message>
</context>
<context>
    <name>ArticleSwitcher</name>
    <message>
        <source>Other articles</source>
        <translation>其他文章</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>無標題文章</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>開啟檔案…</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>AuditList</name>
    <message>
        <source>Being checked…</source>
        <translation>正在審核…</translation>
    </message>
    <message>
        <source>{place}: {finding}</source>
        <translation>{place}：{finding}</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>%n more check(s) passed</source>
        <translation>
            <numerusform>另有 %n 項通過</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BankFilters</name>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>全部文章</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>題型</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>全部題型</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部類別</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>全部狀態</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>全部提示</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除篩選</translation>
    </message>
    <message>
        <source>Generate again…</source>
        <translation>重新出題…</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆蓋</translation>
    </message>
    <message>
        <source>Which phrases of an article are asked for, and which not yet</source>
        <translation>一篇文章的哪些短語已考，哪些還沒有考</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>無標題文章</translation>
    </message>
    <message>
        <source>With findings</source>
        <translation>有提示</translation>
    </message>
    <message>
        <source>Without findings</source>
        <translation>無提示</translation>
    </message>
    <message numerus="yes">
        <source>Clear filters · %n shown</source>
        <translation>
            <numerusform>清除 · %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BankPage</name>
    <message>
        <source>Search stem, answer, evidence</source>
        <translation>搜尋題幹、答案、依據</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除篩選</translation>
    </message>
    <message>
        <source>The item bank is empty</source>
        <translation>題庫是空的</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Start review</source>
        <translation>開始審題</translation>
    </message>
    <message>
        <source>Open an article: questions are made from its key phrases and kept here.</source>
        <translation>開啟一篇文章：由重點短語產生的題目會儲存在這裡。</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>開啟檔案…</translation>
    </message>
    <message>
        <source>No item fits these filters and words.</source>
        <translation>沒有符合篩選條件的題目。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>審題</translation>
    </message>
    <message numerus="yes">
        <source>%n to go</source>
        <translation>
            <numerusform>剩 %n 道</numerusform>
        </translation>
    </message>
    <message>
        <source>End review</source>
        <translation>結束審題</translation>
    </message>
    <message>
        <source>Start review · {count}</source>
        <translation>開始審題 · {count}</translation>
    </message>
    <message>
        <source>Reviewed: {figures}.</source>
        <translation>本次審題：{figures}。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>無標題文章</translation>
    </message>
    <message>
        <source>Item bank</source>
        <translation>題庫</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 題</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BlanksForm</name>
    <message>
        <source>The article&apos;s own words first; other answers that count as right after a {sign}</source>
        <translation>原文用詞寫在最前，其他也算對的答案用 {sign} 隔開</translation>
    </message>
    <message>
        <source>Blank {number}</source>
        <translation>第 {number} 空</translation>
    </message>
</context>
<context>
    <name>BusyCard</name>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ChoiceArea</name>
    <message>
        <source>True</source>
        <translation>正確</translation>
    </message>
    <message>
        <source>False</source>
        <translation>錯誤</translation>
    </message>
</context>
<context>
    <name>ChoiceForm</name>
    <message>
        <source>Add an option</source>
        <translation>新增選項</translation>
    </message>
    <message>
        <source>Option {number}</source>
        <translation>選項 {number}</translation>
    </message>
    <message>
        <source>{option} is right</source>
        <translation>{option}正確</translation>
    </message>
    <message>
        <source>Take the option away</source>
        <translation>刪去這個選項</translation>
    </message>
</context>
<context>
    <name>ClozeArea</name>
    <message>
        <source>Type the missing words</source>
        <translation>填寫空缺的文字</translation>
    </message>
    <message>
        <source>Blank {number} of {total}</source>
        <translation>第 {number} 空，共 {total} 空</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Yours</source>
        <translation>你的</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>missing: {words}</source>
        <translation>漏字：{words}</translation>
    </message>
    <message>
        <source>too many: {words}</source>
        <translation>多字：{words}</translation>
    </message>
    <message>
        <source>out of order: {words}</source>
        <translation>順序不對：{words}</translation>
    </message>
    <message>
        <source>{typed} instead of {expected}</source>
        <translation>錯字：「{expected}」寫成了「{typed}」</translation>
    </message>
</context>
<context>
    <name>CoverageTable</name>
    <message>
        <source>Phrase</source>
        <translation>短語</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>考查題型</translation>
    </message>
    <message>
        <source>not yet asked</source>
        <translation>尚未考查</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>CoverageView</name>
    <message>
        <source>Phrases asked for</source>
        <translation>已考短語</translation>
    </message>
    <message>
        <source>Only those not yet asked</source>
        <translation>只看未考的</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>短語</translation>
    </message>
    <message>
        <source>Enter or a double click shows the phrase</source>
        <translation>按 Enter 或按兩下查看該短語</translation>
    </message>
    <message>
        <source>{asked} of {total} phrases are asked for, {twice} of them by two types or more</source>
        <translation>{total} 個短語已考 {asked} 個，其中 {twice} 個用了兩種以上題型</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>出錯了</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. Every answer you gave is saved. You can go on; if it happens again, please send the text below to whoever gave you StudyApp.</source>
        <translation>這是程式的錯誤，不是您的錯。您的每次作答都已儲存，可以繼續使用；如果再次出現，請把下面的文字發給向您提供 StudyApp 的人。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>錯誤報告</translation>
    </message>
    <message>
        <source>Log file: {path}</source>
        <translation>日誌檔案：{path}</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>複製報告</translation>
    </message>
    <message>
        <source>Open the log&apos;s folder</source>
        <translation>開啟日誌所在資料夾</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
</context>
<context>
    <name>DeletedLink</name>
    <message numerus="yes">
        <source>Restore what was deleted in the last seven days · %n</source>
        <translation>
            <numerusform>還原七天內刪除的文章 · %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>無標題文章</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>See in the article →</source>
        <translation>在文中查看 →</translation>
    </message>
    <message>
        <source>From the article</source>
        <translation>原文依據</translation>
    </message>
    <message>
        <source>From the article · paragraph {number}</source>
        <translation>原文依據 · 第 {number} 段</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <source>Find in article  Ctrl+F</source>
        <translation>在文中尋找  Ctrl+F</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>在文中尋找</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>下一處（Enter）</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation>上一處（Shift+Enter）</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>沒有找到</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>{taken} of {all} articles imported</source>
        <translation>已匯入 {taken} 篇，共 {all} 篇</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>複製清單</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Not read: the import was stopped before it.</source>
        <translation>未讀取：匯入在此之前已停止。</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>無標題文章</translation>
    </message>
    <message numerus="yes">
        <source>%n phrase(s)</source>
        <translation>
            <numerusform>%n 個短語</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 道題</numerusform>
        </translation>
    </message>
    <message>
        <source>Brought up to date: {title} · {counts}</source>
        <translation>已更新：{title} · {counts}</translation>
    </message>
</context>
<context>
    <name>ItemEditor</name>
    <message>
        <source>Edit the item</source>
        <translation>編輯題目</translation>
    </message>
    <message>
        <source>Stem</source>
        <translation>題幹</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>解析</translation>
    </message>
    <message>
        <source>Why it is edited</source>
        <translation>修改原因</translation>
    </message>
    <message>
        <source>For the record; may be left empty</source>
        <translation>記入審核記錄，可不填</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Save and approve</source>
        <translation>儲存並通過</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Options and key</source>
        <translation>選項與答案</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>From the article</source>
        <translation>原文依據</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>審核</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>題目內容</translation>
    </message>
    <message>
        <source>Evidence and audit</source>
        <translation>依據與審核</translation>
    </message>
    <message>
        <source>Saved without approval, the item becomes a draft again.</source>
        <translation>只儲存不通過，題目會回到待審。</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Items</source>
        <translation>題目</translation>
    </message>
</context>
<context>
    <name>ItemPreview</name>
    <message>
        <source>Preview of the item</source>
        <translation>題目預覽</translation>
    </message>
    <message>
        <source>Difficulty {figure} · {word}</source>
        <translation>難度 {figure} · {word}</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>狀態：{status}</translation>
    </message>
    <message>
        <source>Made by the rule: {rule}</source>
        <translation>產生規則：{rule}</translation>
    </message>
    <message>
        <source>key</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>To choose from</source>
        <translation>備選項</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>also accepted: {answers}</source>
        <translation>也接受：{answers}</translation>
    </message>
</context>
<context>
    <name>ItemTable</name>
    <message>
        <source>Type</source>
        <translation>題型</translation>
    </message>
    <message>
        <source>Stem</source>
        <translation>題幹</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>難度</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Click to show or hide</source>
        <translation>點按顯示或隱藏</translation>
    </message>
</context>
<context>
    <name>LibraryDelegate</name>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
</context>
<context>
    <name>LibraryList</name>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>閱讀</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>標籤…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Import articles</source>
        <translation>匯入文章</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>文庫</translation>
    </message>
    <message>
        <source>Drop .docx, .pdf, .html, .md and .txt files here, or paste a text (Ctrl+V)</source>
        <translation>把 .docx、.pdf、.html、.md、.txt 拖到這裡，或貼上文字（Ctrl+V）</translation>
    </message>
    <message>
        <source>No article has these words.</source>
        <translation>沒有文章含有這些詞。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜尋</translation>
    </message>
    <message>
        <source>The library is empty</source>
        <translation>文庫還是空的</translation>
    </message>
    <message>
        <source>Import articles, drop files here, or paste a text with Ctrl+V. Their key phrases are found and questions are made; nothing leaves this computer.</source>
        <translation>匯入文章，把檔案拖到這裡，或按 Ctrl+V 貼上文字。程式會找出重點短語並出題；一切都留在這台電腦上。</translation>
    </message>
    <message numerus="yes">
        <source>Search %n article(s)</source>
        <translation>
            <numerusform>在 %n 篇文章中搜尋</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>貼上的文字</translation>
    </message>
    <message>
        <source>There is no text and no file in the clipboard.</source>
        <translation>剪貼簿裡沒有文字，也沒有檔案。</translation>
    </message>
    <message>
        <source>Already here, brought up to date: {title}</source>
        <translation>文庫中已有，已更新：{title}</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>無標題文章</translation>
    </message>
    <message numerus="yes">
        <source>%n phrase(s)</source>
        <translation>
            <numerusform>%n 個短語</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 道題</numerusform>
        </translation>
    </message>
    <message>
        <source>Read</source>
        <translation>閱讀</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: {title}</source>
        <translation>已刪除：{title}</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) deleted</source>
        <translation>
            <numerusform>已刪除 %n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>復原（Ctrl+Z）</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>沒有可以復原的操作。</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>已還原。</translation>
    </message>
    <message>
        <source>The title is as it was.</source>
        <translation>標題已改回。</translation>
    </message>
    <message>
        <source>The tags are as they were.</source>
        <translation>標籤已改回。</translation>
    </message>
</context>
<context>
    <name>LibraryTable</name>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>短語</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>題目</translation>
    </message>
    <message>
        <source>Mastery</source>
        <translation>掌握</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>上次開啟</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>無標題文章</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>尚未開啟</translation>
    </message>
    <message>
        <source>{right} of {asked} items last answered right, {seen} answered</source>
        <translation>{asked} 道題中最近一次答對 {right} 道，答過 {seen} 道</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>文庫</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>閱讀</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Item bank</source>
        <translation>題庫</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>成績</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
</context>
<context>
    <name>MaskBar</name>
    <message>
        <source>{hidden} of {total} phrases hidden. Click one, or press Enter, to see it.</source>
        <translation>{total} 個短語中已遮住 {hidden} 個。點按短語或按 Enter 鍵揭開。</translation>
    </message>
    <message>
        <source>Show all (Ctrl+Shift+M)</source>
        <translation>全部揭開（Ctrl+Shift+M）</translation>
    </message>
    <message>
        <source>Hide all (Ctrl+Shift+M)</source>
        <translation>全部遮住（Ctrl+Shift+M）</translation>
    </message>
</context>
<context>
    <name>MatchingArea</name>
    <message>
        <source>Choose a row, then its pair: click, or press the letter. Backspace takes it back.</source>
        <translation>先選左邊一列，再選與它配對的一項：點擊或按字母鍵；退格鍵撤回。</translation>
    </message>
</context>
<context>
    <name>NextStepBanner</name>
    <message>
        <source>Untitled article</source>
        <translation>無標題文章</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) answered wrong wait for you</source>
        <translation>
            <numerusform>有 %n 道錯題等您重練</numerusform>
        </translation>
    </message>
    <message>
        <source>From {title}. They come first, then what you have not seen yet.</source>
        <translation>來自《{title}》。先練錯題，再練沒見過的題。</translation>
    </message>
    <message>
        <source>From several articles. They come first, then what you have not seen yet.</source>
        <translation>來自多篇文章。先練錯題，再練沒見過的題。</translation>
    </message>
    <message>
        <source>Practise them</source>
        <translation>重練錯題</translation>
    </message>
    <message>
        <source>Begin with {title}</source>
        <translation>從《{title}》開始</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are ready</source>
        <translation>
            <numerusform>已備好 %n 道題</numerusform>
        </translation>
    </message>
    <message>
        <source>Start practising</source>
        <translation>開始練習</translation>
    </message>
    <message>
        <source>Go on with {title}</source>
        <translation>繼續《{title}》</translation>
    </message>
    <message>
        <source>{seen} of {asked} items answered so far</source>
        <translation>共 {asked} 道題，已答過 {seen} 道</translation>
    </message>
    <message>
        <source>Practise on</source>
        <translation>繼續練習</translation>
    </message>
    <message>
        <source>All items were last answered right</source>
        <translation>所有題目最近一次都答對了</translation>
    </message>
    <message>
        <source>Those longest ago come first when you practise again.</source>
        <translation>再練時，最久沒答的題排在前面。</translation>
    </message>
    <message>
        <source>Practise again</source>
        <translation>再練一遍</translation>
    </message>
</context>
<context>
    <name>OpenFiles</name>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有檔案</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>開啟文章</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>Your choice, right</source>
        <translation>你的選擇，正確</translation>
    </message>
    <message>
        <source>Your choice, wrong</source>
        <translation>你的選擇</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>正確</translation>
    </message>
</context>
<context>
    <name>OrderForm</name>
    <message>
        <source>Row {number}</source>
        <translation>第 {number} 行</translation>
    </message>
    <message>
        <source>In the right order; learners see them shuffled</source>
        <translation>按正確次序填寫；作答時會打亂</translation>
    </message>
</context>
<context>
    <name>OrderingArea</name>
    <message>
        <source>Drag the rows into their order, or use Alt+↑ and Alt+↓; a digit moves a row to that place.</source>
        <translation>拖動排序，或按 Alt+↑、Alt+↓ 移動；按數字鍵移到該位置。</translation>
    </message>
    <message>
        <source>The right order: {answer}</source>
        <translation>正確次序：{answer}</translation>
    </message>
    <message>
        <source>Neighbours in the right order: {right} of {total}</source>
        <translation>前後相接正確：{right} / {total} 處</translation>
    </message>
</context>
<context>
    <name>PairRow</name>
    <message>
        <source>no pair yet</source>
        <translation>尚未配對</translation>
    </message>
    <message>
        <source>✓ Right</source>
        <translation>✓ 正確</translation>
    </message>
    <message>
        <source>✗ Wrong</source>
        <translation>✗ 錯誤</translation>
    </message>
    <message>
        <source>✗ Not answered</source>
        <translation>✗ 未作答</translation>
    </message>
    <message>
        <source>Right answer: {answer}</source>
        <translation>正確答案：{answer}</translation>
    </message>
</context>
<context>
    <name>PairsForm</name>
    <message>
        <source>Left {number}</source>
        <translation>左 {number}</translation>
    </message>
    <message>
        <source>Its partner {number}</source>
        <translation>對應 {number}</translation>
    </message>
    <message>
        <source>Without a partner</source>
        <translation>無對應</translation>
    </message>
</context>
<context>
    <name>PhraseCard</name>
    <message>
        <source>appears %n time(s)</source>
        <translation>出現 %n 次</translation>
    </message>
    <message>
        <source>%n item(s) ask for it</source>
        <translation>相關題目 %n 題</translation>
    </message>
</context>
<context>
    <name>PhrasePanel</name>
    <message>
        <source>Key phrases</source>
        <translation>重點短語</translation>
    </message>
    <message>
        <source>Sort the phrases</source>
        <translation>短語排序</translation>
    </message>
    <message>
        <source>By appearance</source>
        <translation>依出現次序</translation>
    </message>
    <message>
        <source>By weight</source>
        <translation>依重要程度</translation>
    </message>
    <message>
        <source>By count</source>
        <translation>依出現次數</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>依類別</translation>
    </message>
    <message>
        <source>Filter phrases</source>
        <translation>篩選短語</translation>
    </message>
    <message>
        <source>From the essential phrases to all</source>
        <translation>從最要緊的短語到全部短語</translation>
    </message>
    <message>
        <source>No phrase fits. Clear the filter or switch kinds on.</source>
        <translation>沒有符合的短語。請清除篩選，或開啟更多類別。</translation>
    </message>
    <message>
        <source>Essential</source>
        <translation>要緊</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>{place} of {total}: {text}</source>
        <translation>第 {place} 位，共 {total} 位：{text}</translation>
    </message>
    <message>
        <source>✓ In its place</source>
        <translation>✓ 位置正確</translation>
    </message>
    <message>
        <source>✗ Place {number}</source>
        <translation>✗ 應在第 {number} 位</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Nothing to practise yet</source>
        <translation>還沒有可以練習的題目</translation>
    </message>
    <message>
        <source>Open an article first. Questions are made from its key phrases, and you practise them here.</source>
        <translation>先開啟一篇文章。由重點短語產生的題目會在這裡練習。</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>開啟檔案…</translation>
    </message>
    <message>
        <source>Progress of this session</source>
        <translation>本次練習的進度</translation>
    </message>
    <message>
        <source>End</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>{percent}% right</source>
        <translation>正確率 {percent}%</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>全部文章</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>無標題文章</translation>
    </message>
    <message>
        <source>Practice · {article}</source>
        <translation>練習 · {article}</translation>
    </message>
    <message>
        <source>Practice · done</source>
        <translation>練習 · 完成</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>成績</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>開始練習</translation>
    </message>
    <message>
        <source>Nothing answered yet</source>
        <translation>還沒有作答記錄</translation>
    </message>
    <message>
        <source>Practise a few questions on an article: then your accuracy, your days in a row and what you miss most are shown here.</source>
        <translation>先就一篇文章練習幾題，這裡就會顯示正確率、連續學習天數和最常答錯的題目。</translation>
    </message>
    <message>
        <source>Start practising</source>
        <translation>開始練習</translation>
    </message>
    <message>
        <source>Answered today</source>
        <translation>今日作答</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>正確率</translation>
    </message>
    <message>
        <source>Items seen</source>
        <translation>已練題目</translation>
    </message>
    <message>
        <source>Days in a row</source>
        <translation>連續學習</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>以表格顯示</translation>
    </message>
    <message>
        <source>Accuracy by day</source>
        <translation>每日正確率</translation>
    </message>
    <message>
        <source>Study calendar</source>
        <translation>學習日曆</translation>
    </message>
    <message>
        <source>less</source>
        <translation>少</translation>
    </message>
    <message>
        <source>more</source>
        <translation>多</translation>
    </message>
    <message>
        <source>Answers on each day of the last weeks</source>
        <translation>最近幾週每天的作答數</translation>
    </message>
    <message>
        <source>Mastery by kind</source>
        <translation>各類短語掌握情況</translation>
    </message>
    <message>
        <source>Missed most</source>
        <translation>錯題本</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>作答</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>答對</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in all</source>
        <translation>
            <numerusform>累計作答 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>in the last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>items in the library</source>
        <translation>文庫全部文章的題目</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>longest: %n day(s)</source>
        <translation>
            <numerusform>最長 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}: {right} of {answered} right ({share})</source>
        <translation>{day}：答對 {right} / {answered}（{share}）</translation>
    </message>
    <message>
        <source>{right} of {answered} right</source>
        <translation>答對 {right} / {answered}</translation>
    </message>
    <message>
        <source>Nothing: every item was answered right.</source>
        <translation>沒有：每題都答對了。</translation>
    </message>
    <message numerus="yes">
        <source>wrong %n time(s)</source>
        <translation>
            <numerusform>錯 %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>Submit  Enter</source>
        <translation>提交  Enter</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>不知道</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一題</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空白鍵</translation>
    </message>
    <message>
        <source>✓ Right</source>
        <translation>✓ 正確</translation>
    </message>
    <message>
        <source>True</source>
        <translation>正確</translation>
    </message>
    <message>
        <source>False</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>The answer is {answer}</source>
        <translation>答案是 {answer}</translation>
    </message>
    <message>
        <source>✗ Not known</source>
        <translation>✗ 不知道</translation>
    </message>
    <message>
        <source>✗ Partly right, {percent}%</source>
        <translation>✗ 部分正確，{percent}%</translation>
    </message>
    <message>
        <source>✗ Wrong</source>
        <translation>✗ 錯誤</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Reading</source>
        <translation>閱讀</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>沒有開啟文章</translation>
    </message>
    <message>
        <source>Open an official article: a text, a saved web page, a Word document or a PDF. Its key phrases are highlighted, and questions are made from them.</source>
        <translation>開啟一篇官方文章：文字檔、儲存的網頁、Word 文件或 PDF。程式會標出重點短語，並據此出題。</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>開啟檔案…</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>遮蔽</translation>
    </message>
    <message>
        <source>Blank the phrases until you ask for them (Ctrl+M)</source>
        <translation>遮住短語，想看時再揭開（Ctrl+M）</translation>
    </message>
    <message>
        <source>Start practice</source>
        <translation>開始練習</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>無標題文章</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>開始練習</translation>
    </message>
    <message>
        <source>Published {date}</source>
        <translation>發布時間 {date}</translation>
    </message>
    <message>
        <source>{number} characters</source>
        <translation>{number} 字</translation>
    </message>
    <message>
        <source>about %n minute(s)</source>
        <translation>約 %n 分鐘</translation>
    </message>
    <message numerus="yes">
        <source>Start practice · %n item(s)</source>
        <translation>
            <numerusform>開始練習 · %n 題</numerusform>
        </translation>
    </message>
    <message>
        <source>within: {phrase}</source>
        <translation>屬於：{phrase}</translation>
    </message>
</context>
<context>
    <name>RecallArea</name>
    <message>
        <source>Write it from memory, word for word</source>
        <translation>憑記憶一字不差地寫出來</translation>
    </message>
    <message>
        <source>The text from memory</source>
        <translation>默寫的內容</translation>
    </message>
    <message>
        <source>Blanks, punctuation and script make no difference. Shift+Enter begins a new line.</source>
        <translation>空格、標點和簡繁不影響判分。Shift+Enter 換行。</translation>
    </message>
</context>
<context>
    <name>RecallForm</name>
    <message>
        <source>Text to be written</source>
        <translation>默寫內容</translation>
    </message>
</context>
<context>
    <name>RegenerationDialog</name>
    <message>
        <source>Generate again</source>
        <translation>重新出題</translation>
    </message>
    <message>
        <source>Draw number</source>
        <translation>抽題號</translation>
    </message>
    <message>
        <source>The same draw makes the same items; another one chooses others.</source>
        <translation>同一個抽題號得到同樣的題目，換一個號會選出別的題。</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>再抽一次</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>套用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>將有的變化</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>What you approved, rejected, retired or edited stays as it is, and so does everybody&apos;s history. Only drafts change or are withdrawn.</source>
        <translation>已通過、退回、停用或編輯過的題目保持不變，作答記錄也都保留；只有待審題會更新或撤回。</translation>
    </message>
    <message>
        <source>That is what would happen.</source>
        <translation>套用後題庫將這樣變化：</translation>
    </message>
    <message>
        <source>Nothing would change: these items are in the bank already.</source>
        <translation>沒有變化：這些題目已在題庫中。</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>正在讀取 {name}…</translation>
    </message>
    <message>
        <source>New {count}</source>
        <translation>新增 {count}</translation>
    </message>
    <message>
        <source>Changed {count}</source>
        <translation>更新 {count}</translation>
    </message>
    <message>
        <source>Withdrawn {count}</source>
        <translation>撤回 {count}</translation>
    </message>
    <message>
        <source>Kept as you left them {count}</source>
        <translation>保留 {count}</translation>
    </message>
    <message>
        <source>Same {count}</source>
        <translation>不變 {count}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Kept as you left them</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>RejectDialog</name>
    <message>
        <source>Reject the item</source>
        <translation>退回題目</translation>
    </message>
    <message>
        <source>The key is wrong, or not the only one</source>
        <translation>答案有誤或不唯一</translation>
    </message>
    <message>
        <source>The stem is unclear</source>
        <translation>題幹不清楚</translation>
    </message>
    <message>
        <source>Weak distractors</source>
        <translation>干擾項太弱</translation>
    </message>
    <message>
        <source>Not worth asking</source>
        <translation>不值得考</translation>
    </message>
    <message>
        <source>Asked by another item</source>
        <translation>與其他題重複</translation>
    </message>
    <message>
        <source>Why is this item rejected?</source>
        <translation>為什麼退回這道題？</translation>
    </message>
    <message>
        <source>1–5, or in your own words</source>
        <translation>按 1–5，或自己寫原因</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>答對</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用時</translation>
    </message>
    <message>
        <source>To look at again</source>
        <translation>需要再看的題目</translation>
    </message>
    <message>
        <source>Practise more</source>
        <translation>繼續練習</translation>
    </message>
    <message>
        <source>Back to reading</source>
        <translation>回到閱讀</translation>
    </message>
    <message>
        <source>items with full marks</source>
        <translation>得滿分的題目</translation>
    </message>
    <message>
        <source>{seconds} s for each item</source>
        <translation>平均每題 {seconds} 秒</translation>
    </message>
    <message numerus="yes">
        <source>Practise the wrong ones again · %n</source>
        <translation>
            <numerusform>重練錯題 · %n 題</numerusform>
        </translation>
    </message>
    <message>
        <source>All right</source>
        <translation>全部答對</translation>
    </message>
    <message>
        <source>partly right counts in part</source>
        <translation>部分正確依比例計分</translation>
    </message>
</context>
<context>
    <name>ReviewBar</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Approve A</source>
        <translation>通過 A</translation>
    </message>
    <message>
        <source>Edit E</source>
        <translation>編輯 E</translation>
    </message>
    <message>
        <source>Reject R</source>
        <translation>退回 R</translation>
    </message>
    <message>
        <source>Next ↓</source>
        <translation>下一題 ↓</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Back to the drafts</source>
        <translation>改回待審</translation>
    </message>
</context>
<context>
    <name>ReviewDesk</name>
    <message>
        <source>Undo: {act}</source>
        <translation>復原：{act}</translation>
    </message>
    <message>
        <source>Generated again. {keys} undoes it.</source>
        <translation>已重新出題，按 {keys} 可復原。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>沒有可復原的操作。</translation>
    </message>
    <message>
        <source>Undone: {act}</source>
        <translation>已復原：{act}</translation>
    </message>
    <message>
        <source>generating “{title}” again</source>
        <translation>為「{title}」重新出題</translation>
    </message>
    <message>
        <source>editing</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>{act} “{stem}”</source>
        <translation>{act}「{stem}」</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Record</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>審核</translation>
    </message>
    <message>
        <source>Undone, now: {status}</source>
        <translation>復原，現為{status}</translation>
    </message>
    <message>
        <source>stem</source>
        <translation>題幹</translation>
    </message>
    <message>
        <source>options</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>key</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>rationale</source>
        <translation>解析</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Edited ({parts}), now: {status}</source>
        <translation>編輯（{parts}），現為{status}</translation>
    </message>
</context>
<context>
    <name>ScriptButton</name>
    <message>
        <source>Script of the article</source>
        <translation>文章的簡繁體</translation>
    </message>
    <message>
        <source>As the article is</source>
        <translation>依原文</translation>
    </message>
    <message>
        <source>Simplified characters</source>
        <translation>簡體字</translation>
    </message>
    <message>
        <source>Traditional characters</source>
        <translation>繁體字</translation>
    </message>
</context>
<context>
    <name>SetArea</name>
    <message>
        <source>One of them, in any order</source>
        <translation>填寫其中一項，不限次序</translation>
    </message>
    <message>
        <source>Answer {number} of {total}, in any order</source>
        <translation>第 {number} 項，共 {total} 項，不限次序</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Script of the article</source>
        <translation>文章的簡繁體</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>依原文</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>簡體</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>繁體</translation>
    </message>
    <message>
        <source>Items in a session</source>
        <translation>每次練習題數</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>語言與外觀</translation>
    </message>
    <message>
        <source>The language of buttons and messages.</source>
        <translation>按鈕和訊息使用的語言。</translation>
    </message>
    <message>
        <source>Light, dark, or whatever the system says.</source>
        <translation>淺色、深色，或跟隨系統。</translation>
    </message>
    <message>
        <source>Everything grows with it.</source>
        <translation>介面隨之放大或縮小。</translation>
    </message>
    <message>
        <source>Reading and practice</source>
        <translation>閱讀與練習</translation>
    </message>
    <message>
        <source>How articles are shown when they are opened. Nothing in them is changed.</source>
        <translation>開啟文章時用簡體還是繁體顯示，原文不會改動。</translation>
    </message>
    <message>
        <source>How many questions one practice session asks.</source>
        <translation>一次練習出多少題。</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>您的資料</translation>
    </message>
    <message>
        <source>Articles, questions and answers are kept on this computer only, in this folder:</source>
        <translation>文章、題目和作答記錄只儲存在這台電腦的這個資料夾裡：</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>複製路徑</translation>
    </message>
    <message>
        <source>About</source>
        <translation>關於</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>版本與授權條款</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>Works without a network.</source>
        <translation>不需要網路即可使用。</translation>
    </message>
    <message>
        <source>The path was copied.</source>
        <translation>路徑已複製。</translation>
    </message>
</context>
<context>
    <name>SetupView</name>
    <message>
        <source>Article to practise</source>
        <translation>練習的文章</translation>
    </message>
    <message>
        <source>Number of items</source>
        <translation>題數</translation>
    </message>
    <message>
        <source>What do you want to practise?</source>
        <translation>想練習什麼？</translation>
    </message>
    <message>
        <source>What you missed before comes first, then what you have not seen yet.</source>
        <translation>先出以前答錯的，再出沒做過的。</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Kinds of phrase</source>
        <translation>短語類別</translation>
    </message>
    <message>
        <source>Types of item</source>
        <translation>題型</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>全部文章</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>無標題文章</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 題</numerusform>
        </translation>
    </message>
    <message>
        <source>All that fit</source>
        <translation>全部符合的</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) fit</source>
        <translation>
            <numerusform>%n 題符合</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits. Switch on more kinds or types.</source>
        <translation>沒有符合的題目。請開啟更多類別或題型。</translation>
    </message>
    <message numerus="yes">
        <source>Start · %n item(s)</source>
        <translation>
            <numerusform>開始 · %n 題</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>標籤，用逗號隔開</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Tags of the library</source>
        <translation>文庫裡的標籤</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close the message</source>
        <translation>關閉訊息</translation>
    </message>
</context>
<context>
    <name>TruthForm</name>
    <message>
        <source>The statement is true</source>
        <translation>說法正確</translation>
    </message>
    <message>
        <source>The statement is false</source>
        <translation>說法錯誤</translation>
    </message>
</context>
<context>
    <name>TypedVerdict</name>
    <message>
        <source>✓ Right</source>
        <translation>✓ 正確</translation>
    </message>
    <message>
        <source>✓ Right; the article says: {answer}</source>
        <translation>✓ 正確；原文是：{answer}</translation>
    </message>
    <message>
        <source>✗ Not answered; the answer is: {answer}</source>
        <translation>✗ 未作答；答案是：{answer}</translation>
    </message>
    <message>
        <source>✗ Wrong; the answer is: {answer}</source>
        <translation>✗ 錯誤；答案是：{answer}</translation>
    </message>
    <message>
        <source>✗ Given twice; also asked for: {answer}</source>
        <translation>✗ 與另一空重複；還有：{answer}</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong character(s)</source>
        <translation>
            <numerusform>錯字 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) missing</source>
        <translation>
            <numerusform>漏字 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>多字 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) out of order</source>
        <translation>
            <numerusform>順序不對 %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Reading {name}…</source>
        <translation>正在閱讀 {name}…</translation>
    </message>
    <message numerus="yes">
        <source>%n phrase(s)</source>
        <translation>
            <numerusform>%n 個短語</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 題</numerusform>
        </translation>
    </message>
    <message>
        <source>Read: {phrases}, {items}.</source>
        <translation>已讀完：{phrases}，{items}。</translation>
    </message>
</context>
<context>
    <name>_WrongRow</name>
    <message>
        <source>See in the article</source>
        <translation>在文中查看</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>There are only {count} options.</source>
        <translation>只有 {count} 個選項。</translation>
    </message>
    <message>
        <source>Two options say the same: {words}.</source>
        <translation>兩個選項意思相同：{words}。</translation>
    </message>
    <message>
        <source>One option contains another: {words}.</source>
        <translation>一個選項包含另一個選項：{words}。</translation>
    </message>
    <message>
        <source>The right option is much the longest.</source>
        <translation>正確選項明顯最長。</translation>
    </message>
    <message>
        <source>The stem already contains the answer: {words}.</source>
        <translation>題幹中已含有答案：{words}。</translation>
    </message>
    <message>
        <source>Only the right option repeats words of the stem: {words}.</source>
        <translation>只有正確選項重複了題幹中的詞：{words}。</translation>
    </message>
    <message>
        <source>Options are of different types.</source>
        <translation>選項類別不一致。</translation>
    </message>
    <message>
        <source>The right option alone {words}.</source>
        <translation>只有正確選項{words}。</translation>
    </message>
    <message>
        <source>Only wrong options use an absolute word: {words}.</source>
        <translation>只有錯誤選項用了絕對化的詞：{words}。</translation>
    </message>
    <message>
        <source>“{words}” is no option to choose.</source>
        <translation>「{words}」不宜作為選項。</translation>
    </message>
    <message>
        <source>The stem asks for what is wrong and does not stress it: {words}.</source>
        <translation>題幹問的是錯誤項，卻沒有強調：{words}。</translation>
    </message>
    <message>
        <source>The figures are not in order.</source>
        <translation>數字沒有按大小排列。</translation>
    </message>
    <message>
        <source>Every option is right.</source>
        <translation>所有選項都正確。</translation>
    </message>
    <message>
        <source>The stem leans on a page that is not there: {words}.</source>
        <translation>題幹依賴看不到的上文：{words}。</translation>
    </message>
    <message>
        <source>Blanks and answers differ in number.</source>
        <translation>空格與答案的數目不同。</translation>
    </message>
    <message>
        <source>The blank gives its answer away: {words}.</source>
        <translation>空格洩露了答案：{words}。</translation>
    </message>
    <message>
        <source>The article says this option in the same place: {words}.</source>
        <translation>原文在同一位置用過這個選項：{words}。</translation>
    </message>
    <message>
        <source>The filled stem is not the article&apos;s wording.</source>
        <translation>填好的題幹與原文不符。</translation>
    </message>
    <message>
        <source>The statement is made false by a mere “not”.</source>
        <translation>只靠一個「不」字把陳述變成錯誤。</translation>
    </message>
    <message>
        <source>This row fits more than one other row: {words}.</source>
        <translation>這一行可與不止一行配對：{words}。</translation>
    </message>
    <message>
        <source>This part has no place of its own in the order: {words}.</source>
        <translation>這一部分在次序中沒有唯一的位置：{words}。</translation>
    </message>
    <message>
        <source>The parts are shown in the right order.</source>
        <translation>各部分已按正確次序排列。</translation>
    </message>
    <message>
        <source>Two answers of the set are alike: {words}.</source>
        <translation>兩個答案相近：{words}。</translation>
    </message>
    <message>
        <source>The stem gives a part of the text away: {words}.</source>
        <translation>題幹洩露了部分內容：{words}。</translation>
    </message>
    <message>
        <source>The quoted evidence no longer stands at its place in the article.</source>
        <translation>引用的依據已不在文章的原處。</translation>
    </message>
    <message>
        <source>Item {number} asks the same.</source>
        <translation>第 {number} 題問的是同一內容。</translation>
    </message>
    <message>
        <source>The stem of item {number} gives the answer away: {words}.</source>
        <translation>第 {number} 題的題幹洩露了答案：{words}。</translation>
    </message>
    <message>
        <source>{share} % of the statements are true.</source>
        <translation>判斷題中正確的佔 {share} %。</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>For help: {command}</source>
        <translation>查看說明：{command}</translation>
    </message>
    <message>
        <source>the system refused: {reason}</source>
        <translation>系統拒絕了操作：{reason}</translation>
    </message>
    <message>
        <source>this is a mistake of the program; details are in {log}</source>
        <translation>這是程式的錯誤；詳情見 {log}</translation>
    </message>
    <message>
        <source>this is a mistake of the program.</source>
        <translation>這是程式的錯誤。</translation>
    </message>
    <message>
        <source>which file?</source>
        <translation>哪個檔案？</translation>
    </message>
    <message>
        <source>which file shall the report go to?</source>
        <translation>報告要寫到哪個檔案？</translation>
    </message>
    <message>
        <source>there is no command {word}; commands are {names}.</source>
        <translation>沒有命令 {word}；可用的命令有 {names}。</translation>
    </message>
    <message>
        <source>there is no option {word}.</source>
        <translation>沒有選項 {word}。</translation>
    </message>
    <message>
        <source>one file at a time: {word} is too many.</source>
        <translation>一次只能處理一個檔案：{word} 是多餘的。</translation>
    </message>
    <message>
        <source>a value is missing or out of place.</source>
        <translation>缺少參數值，或參數值位置不對。</translation>
    </message>
    <message>
        <source>Study an official article: its key phrases, and questions about them. Opens the window.</source>
        <translation>學習一篇官方文章：重點短語和相關題目。開啟視窗。</translation>
    </message>
    <message>
        <source>Show the key phrases of an article by kind.</source>
        <translation>依類別顯示文章的重點短語。</translation>
    </message>
    <message>
        <source>Make questions about an article, with keys and evidence.</source>
        <translation>根據文章出題，附答案和依據。</translation>
    </message>
    <message>
        <source>Bring articles into the library, and tell of each what came of it.</source>
        <translation>把文章匯入文庫，逐個說明結果。</translation>
    </message>
    <message>
        <source>Practise in the terminal; every answer is kept. q quits.</source>
        <translation>在終端裡練習，每次作答都會儲存。按 q 結束。</translation>
    </message>
    <message>
        <source>Show phrases and ten questions of an article, and write the whole quiz set.</source>
        <translation>顯示文章的短語和十題，並寫出整套題集。</translation>
    </message>
    <message>
        <source>Try every part of the program and write a report.</source>
        <translation>試用程式的每個部分並寫出報告。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>Usage: </source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>where the report goes, as JSON</source>
        <translation>報告檔案（JSON）</translation>
    </message>
    <message>
        <source>an article; - is standard input</source>
        <translation>文章檔案；- 表示標準輸入</translation>
    </message>
    <message>
        <source>print JSON, as README describes it</source>
        <translation>輸出 JSON，格式見 README</translation>
    </message>
    <message>
        <source>these item types only</source>
        <translation>只出這些題型</translation>
    </message>
    <message>
        <source>so many items at most</source>
        <translation>最多出多少題</translation>
    </message>
    <message>
        <source>the chance to use</source>
        <translation>隨機種子</translation>
    </message>
    <message>
        <source>where to write the quiz set</source>
        <translation>題集寫到哪裡</translation>
    </message>
    <message>
        <source>close the window at once, for measuring</source>
        <translation>視窗畫好後立即關閉，用於測量</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>顯示版本</translation>
    </message>
    <message>
        <source>print this help</source>
        <translation>顯示本說明</translation>
    </message>
    <message>
        <source>keep everything in this folder</source>
        <translation>一切資料都放在這個資料夾裡</translation>
    </message>
    <message>
        <source>zh_CN, zh_TW or en</source>
        <translation>zh_CN、zh_TW 或 en</translation>
    </message>
    <message>
        <source>which folder?</source>
        <translation>哪個資料夾？</translation>
    </message>
    <message>
        <source>{word} is none of {names}.</source>
        <translation>{word} 不在 {names} 之中。</translation>
    </message>
    <message>
        <source>{word} is no whole number.</source>
        <translation>{word} 不是整數。</translation>
    </message>
    <message>
        <source>{word} is less than {least}.</source>
        <translation>{word} 小於 {least}。</translation>
    </message>
    <message>
        <source>Items written to {path}: {count}</source>
        <translation>已寫入 {path} 的題目：{count} 題</translation>
    </message>
    <message>
        <source>the quiz set would overwrite the article.</source>
        <translation>題集會覆蓋文章。</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>標準輸入</translation>
    </message>
    <message>
        <source>That is no answer here; ? shows it, q quits.</source>
        <translation>這裡不能這樣回答；? 顯示答案，q 結束。</translation>
    </message>
    <message>
        <source>pairs, as in {example}</source>
        <translation>配對，例如 {example}</translation>
    </message>
    <message>
        <source>y or n</source>
        <translation>y 或 n</translation>
    </message>
    <message>
        <source>words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>from memory</source>
        <translation>默寫</translation>
    </message>
    <message>
        <source>{count} answers with {sign} between them</source>
        <translation>{count} 項，以「{sign}」隔開</translation>
    </message>
    <message>
        <source>A-{last}, in their order</source>
        <translation>A-{last}，按次序</translation>
    </message>
    <message>
        <source>A-{last}, all that are right</source>
        <translation>A-{last}，選出所有正確的</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>正確。</translation>
    </message>
    <message>
        <source>Partly right: {percent} %.</source>
        <translation>部分正確：{percent} %。</translation>
    </message>
    <message>
        <source>Wrong.</source>
        <translation>錯誤。</translation>
    </message>
    <message>
        <source>Nothing was answered.</source>
        <translation>沒有作答。</translation>
    </message>
    <message>
        <source>Score: {percent} %. Right: {right}. Answered: {answered} of {asked}.</source>
        <translation>得分：{percent} %。答對：{right}。作答：{answered} / {asked}。</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>（無標題）</translation>
    </message>
    <message>
        <source>{file}: brought up to date: {title} ({phrases} phrases, {items} questions)</source>
        <translation>{file}：已更新：{title}（{phrases} 個短語，{items} 道題）</translation>
    </message>
    <message>
        <source>{file}: taken: {title} ({phrases} phrases, {items} questions)</source>
        <translation>{file}：已匯入：{title}（{phrases} 個短語，{items} 道題）</translation>
    </message>
    <message>
        <source>true</source>
        <translation>正確</translation>
    </message>
    <message>
        <source>false</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>Answer: {words}</source>
        <translation>答案：{words}</translation>
    </message>
    <message>
        <source>Evidence: {words}</source>
        <translation>依據：{words}</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>錯字</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>漏字</translation>
    </message>
    <message>
        <source>too many</source>
        <translation>多字</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>順序不對</translation>
    </message>
    <message>
        <source>Compared: {words} ({numbers})</source>
        <translation>對照：{words}（{numbers}）</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>題目</translation>
    </message>
    <message>
        <source>All questions ({count}) are in {path}</source>
        <translation>全部題目（{count} 題）已寫入 {path}</translation>
    </message>
    <message>
        <source>the window cannot read standard input; name a file.</source>
        <translation>視窗不能讀取標準輸入；請指定一個檔案。</translation>
    </message>
    <message>
        <source>Taken: {taken}. Not taken: {left}.</source>
        <translation>已匯入 {taken} 個，未匯入 {left} 個。</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>{name}: no key phrase was found in this text.</source>
        <translation>{name}：在這段文字裡沒有找到重點短語。</translation>
    </message>
    <message>
        <source>{name}: no question can be made from this text.</source>
        <translation>{name}：這段文字出不了題目。</translation>
    </message>
    <message>
        <source>{name}: there is no question of these types.</source>
        <translation>{name}：沒有這些題型的題目。</translation>
    </message>
    <message>
        <source>Standard input brought the article, and there is no terminal to answer on.</source>
        <translation>文章來自標準輸入，沒有可以作答的終端。</translation>
    </message>
    <message>
        <source>{name}: there is no such file.</source>
        <translation>{name}：沒有這個檔案。</translation>
    </message>
    <message>
        <source>There is no display to open a window on; try: studyapp tour FILE</source>
        <translation>沒有可以開啟視窗的顯示器；請試試：studyapp tour FILE</translation>
    </message>
    <message>
        <source>{name}: the file is empty.</source>
        <translation>{name}：檔案是空的。</translation>
    </message>
    <message>
        <source>{name}: this is not a text file.</source>
        <translation>{name}：這不是文字檔案。</translation>
    </message>
    <message>
        <source>{name}: there is no article in this text.</source>
        <translation>{name}：這段文字裡沒有文章。</translation>
    </message>
    <message>
        <source>{name}: this is a folder, not a file.</source>
        <translation>{name}：這是資料夾，不是檔案。</translation>
    </message>
    <message>
        <source>{name}: no permission to read this file.</source>
        <translation>{name}：沒有讀取這個檔案的權限。</translation>
    </message>
    <message>
        <source>{name}: the file cannot be read: {reason}.</source>
        <translation>{name}：無法讀取檔案：{reason}。</translation>
    </message>
    <message>
        <source>{name}: .doc and .wps files cannot be read. Save the document as .docx or .txt and open that.</source>
        <translation>{name}：無法讀取 .doc 和 .wps 檔案。請另存為 .docx 或 .txt 再開啟。</translation>
    </message>
    <message>
        <source>{name}: articles are read from .txt, .md, .html, .mht, .docx and .pdf files. Save the text as one of these.</source>
        <translation>{name}：文章可以從 .txt、.md、.html、.mht、.docx 和 .pdf 檔案讀取。請另存為其中一種。</translation>
    </message>
    <message>
        <source>{name}: too large: an article may have {characters} characters or {megabytes} MB.</source>
        <translation>{name}：太大了：一篇文章最多 {characters} 字或 {megabytes} MB。</translation>
    </message>
    <message>
        <source>{file}: {place} is missing.</source>
        <translation>{file}：缺少 {place}。</translation>
    </message>
    <message>
        <source>{file}: {place} must be an object.</source>
        <translation>{file}：{place} 必須是物件。</translation>
    </message>
    <message>
        <source>{file}: {place} must be an array.</source>
        <translation>{file}：{place} 必須是陣列。</translation>
    </message>
    <message>
        <source>{file}: {place} must have {least} to {most} elements.</source>
        <translation>{file}：{place} 必須有 {least} 到 {most} 個元素。</translation>
    </message>
    <message>
        <source>{file}: {place} must be a text.</source>
        <translation>{file}：{place} 必須是文字。</translation>
    </message>
    <message>
        <source>{file}: {place} must have {least} to {most} characters.</source>
        <translation>{file}：{place} 必須有 {least} 到 {most} 個字元。</translation>
    </message>
    <message>
        <source>{file}: {place} has characters that are not allowed.</source>
        <translation>{file}：{place} 含有不允許的字元。</translation>
    </message>
    <message>
        <source>{file}: {place} must be one of: {choices}.</source>
        <translation>{file}：{place} 必須是其中之一：{choices}。</translation>
    </message>
    <message>
        <source>{file}: {place} must be a whole number from {least} to {most}.</source>
        <translation>{file}：{place} 必須是 {least} 到 {most} 的整數。</translation>
    </message>
    <message>
        <source>{file}: {place} must be a number from {least} to {most}.</source>
        <translation>{file}：{place} 必須是 {least} 到 {most} 的數。</translation>
    </message>
    <message>
        <source>{file}: {place} must be true or false.</source>
        <translation>{file}：{place} 必須是 true 或 false。</translation>
    </message>
    <message>
        <source>{name}: the file is larger than {megabytes} MB.</source>
        <translation>{name}：檔案大於 {megabytes} MB。</translation>
    </message>
    <message>
        <source>{name}: this is not valid JSON (line {line}).</source>
        <translation>{name}：不是有效的 JSON（第 {line} 行）。</translation>
    </message>
    <message>
        <source>{name}: this is not a quiz set of StudyApp.</source>
        <translation>{name}：這不是 StudyApp 的題集。</translation>
    </message>
    <message>
        <source>{name}: this quiz set needs a newer StudyApp.</source>
        <translation>{name}：這份題集需要更新版本的 StudyApp。</translation>
    </message>
    <message>
        <source>{file}: in {place} the id {id} stands {count} times.</source>
        <translation>{file}：{place} 中編號 {id} 出現了 {count} 次。</translation>
    </message>
    <message>
        <source>{file}: {place} is not what the article says at the place given.</source>
        <translation>{file}：{place} 與文章所標位置的文字不符。</translation>
    </message>
    <message>
        <source>{file}: {place} must begin before it ends.</source>
        <translation>{file}：{place} 的起點必須在終點之前。</translation>
    </message>
    <message>
        <source>{file}: {place} has no blank ____ in the stem to belong to.</source>
        <translation>{file}：題幹中沒有與 {place} 對應的空格 ____。</translation>
    </message>
    <message>
        <source>{file}: {place} names an option twice.</source>
        <translation>{file}：{place} 重複指向同一個選項。</translation>
    </message>
    <message>
        <source>{name}: the file cannot be written: {reason}.</source>
        <translation>{name}：無法寫入檔案：{reason}。</translation>
    </message>
    <message>
        <source>This article is no longer in the library.</source>
        <translation>這篇文章已不在文庫中。</translation>
    </message>
    <message>
        <source>{file} is not a StudyApp database.</source>
        <translation>{file} 不是 StudyApp 的資料庫。</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of StudyApp. Please update StudyApp.</source>
        <translation>{file} 由更新版本的 StudyApp 寫成。請更新 StudyApp。</translation>
    </message>
    <message>
        <source>The text holds half a character that cannot be stored. Please mend the text.</source>
        <translation>文字裡有半個無法儲存的字元。請修正後再試。</translation>
    </message>
    <message>
        <source>{file} could not be written: the disk is full or failing.</source>
        <translation>{file} 無法寫入：磁碟已滿或有故障。</translation>
    </message>
    <message>
        <source>{file} is in use by another program. Please try again.</source>
        <translation>{file} 正被另一個程式使用。請再試一次。</translation>
    </message>
    <message>
        <source>{file} is damaged. It was left as it is.</source>
        <translation>{file} 已損壞，保持原樣未動。</translation>
    </message>
    <message>
        <source>{file} cannot be opened for reading and writing.</source>
        <translation>{file} 無法以讀寫方式開啟。</translation>
    </message>
    <message>
        <source>{name}: this PDF has no text, only pictures of its pages. Recognize the text with another program, save it as .docx or .txt and open that.</source>
        <translation>{name}：這個 PDF 裡沒有文字，只有頁面的圖片。請用別的程式識別文字，另存為 .docx 或 .txt 再開啟。</translation>
    </message>
    <message>
        <source>{name}: too long: a PDF may have {pages} pages.</source>
        <translation>{name}：太長了：PDF 最多 {pages} 頁。</translation>
    </message>
    <message>
        <source>{name}: the file is damaged, or is no {suffix} file.</source>
        <translation>{name}：檔案已損壞，或者不是 {suffix} 檔案。</translation>
    </message>
    <message>
        <source>{name}: the document is protected by a password. Save a copy without one and open that.</source>
        <translation>{name}：文件有密碼保護。請另存一份不帶密碼的再開啟。</translation>
    </message>
    <message>
        <source>{name}: not opened: unpacked it would be far too large for an article.</source>
        <translation>{name}：未開啟：解壓縮後遠遠超過一篇文章的大小。</translation>
    </message>
    <message>
        <source>The stem is empty.</source>
        <translation>題幹是空的。</translation>
    </message>
    <message>
        <source>The item has no evidence.</source>
        <translation>題目沒有原文依據。</translation>
    </message>
    <message>
        <source>The difficulty must lie between 0 and 1.</source>
        <translation>難度須在 0 與 1 之間。</translation>
    </message>
    <message>
        <source>It must be said whether the statement is true.</source>
        <translation>須說明陳述是否正確。</translation>
    </message>
    <message>
        <source>The text to be written from memory is empty.</source>
        <translation>默寫內容是空的。</translation>
    </message>
    <message>
        <source>An item of this type has no options.</source>
        <translation>這種題型沒有選項。</translation>
    </message>
    <message>
        <source>There must be {least} to {most} options, and there are {count}.</source>
        <translation>選項須有 {least} 至 {most} 個，現有 {count} 個。</translation>
    </message>
    <message>
        <source>It must be said which option is right.</source>
        <translation>須指明哪個選項正確。</translation>
    </message>
    <message>
        <source>The right order must name every row once.</source>
        <translation>正確次序須包含每一行，且各一次。</translation>
    </message>
    <message>
        <source>At least {count} options must be right.</source>
        <translation>至少要有 {count} 個正確選項。</translation>
    </message>
    <message>
        <source>The stem has no blank ____.</source>
        <translation>題幹中沒有空格 ____。</translation>
    </message>
    <message>
        <source>The stem has {blanks} blanks and there are {answers} answers.</source>
        <translation>題幹有 {blanks} 個空，答案有 {answers} 個。</translation>
    </message>
    <message>
        <source>At least {count} answers are needed.</source>
        <translation>至少要有 {count} 個答案。</translation>
    </message>
    <message>
        <source>Blank {number} has no answer.</source>
        <translation>第 {number} 空沒有答案。</translation>
    </message>
    <message>
        <source>A matching item needs two columns.</source>
        <translation>連線題要有兩列。</translation>
    </message>
    <message>
        <source>Each column needs at least {count} rows.</source>
        <translation>每列至少要有 {count} 行。</translation>
    </message>
    <message>
        <source>Every row at the left needs its partner at the right.</source>
        <translation>左列每一行都要有右列的對應項。</translation>
    </message>
    <message>
        <source>Option {number} is empty.</source>
        <translation>選項 {number} 是空的。</translation>
    </message>
    <message>
        <source>{name}: this page is nested too deeply to be read.</source>
        <translation>{name}：網頁的層次太深，無法讀取。</translation>
    </message>
    <message>
        <source>{name}: question banks cannot be imported yet. This version imports articles.</source>
        <translation>{name}：還不能匯入題庫，這個版本只匯入文章。</translation>
    </message>
    <message>
        <source>Please say why the item is rejected.</source>
        <translation>請說明退回的原因。</translation>
    </message>
    <message>
        <source>This item is no longer in the bank.</source>
        <translation>這道題已不在題庫中。</translation>
    </message>
    <message>
        <source>The items have been changed since, so this cannot be undone.</source>
        <translation>題目之後又有改動，無法復原。</translation>
    </message>
    <message>
        <source>{name}: the program made a mistake with this article.</source>
        <translation>{name}：程式處理這篇文章時出了錯。</translation>
    </message>
</context>
<context>
    <name>flaws</name>
    <message>
        <source>Too few options</source>
        <translation>選項太少</translation>
    </message>
    <message>
        <source>Same option twice</source>
        <translation>選項重複</translation>
    </message>
    <message>
        <source>Nested options</source>
        <translation>選項互含</translation>
    </message>
    <message>
        <source>Key longest</source>
        <translation>答案最長</translation>
    </message>
    <message>
        <source>Key in the stem</source>
        <translation>題幹含答案</translation>
    </message>
    <message>
        <source>Key echoes the stem</source>
        <translation>題幹提示答案</translation>
    </message>
    <message>
        <source>Mixed options</source>
        <translation>選項不同類</translation>
    </message>
    <message>
        <source>Key stands out</source>
        <translation>答案突出</translation>
    </message>
    <message>
        <source>Absolute word</source>
        <translation>絕對化用詞</translation>
    </message>
    <message>
        <source>All of the above</source>
        <translation>以上都對</translation>
    </message>
    <message>
        <source>Unstressed not</source>
        <translation>否定未強調</translation>
    </message>
    <message>
        <source>Figures unsorted</source>
        <translation>數字無序</translation>
    </message>
    <message>
        <source>All options right</source>
        <translation>全部為正確項</translation>
    </message>
    <message>
        <source>Leans on the page</source>
        <translation>依賴上下文</translation>
    </message>
    <message>
        <source>Blanks and answers differ</source>
        <translation>空與答案不符</translation>
    </message>
    <message>
        <source>Blank gives a hint</source>
        <translation>空格露答案</translation>
    </message>
    <message>
        <source>Second right answer</source>
        <translation>答案不唯一</translation>
    </message>
    <message>
        <source>Not the article&apos;s words</source>
        <translation>與原文不符</translation>
    </message>
    <message>
        <source>False by “not”</source>
        <translation>靠「不」字設錯</translation>
    </message>
    <message>
        <source>Stale evidence</source>
        <translation>依據失效</translation>
    </message>
    <message>
        <source>Ambiguous rows</source>
        <translation>配對不唯一</translation>
    </message>
    <message>
        <source>Equal parts</source>
        <translation>次序不唯一</translation>
    </message>
    <message>
        <source>Already in order</source>
        <translation>未打亂次序</translation>
    </message>
    <message>
        <source>Answers alike</source>
        <translation>答案相近</translation>
    </message>
    <message>
        <source>Stem tells the text</source>
        <translation>題幹露原文</translation>
    </message>
    <message>
        <source>Asked twice</source>
        <translation>重複提問</translation>
    </message>
    <message>
        <source>Given away elsewhere</source>
        <translation>他題洩題</translation>
    </message>
    <message>
        <source>Truth unbalanced</source>
        <translation>對錯失衡</translation>
    </message>
    <message>
        <source>enough options</source>
        <translation>選項夠數</translation>
    </message>
    <message>
        <source>options differ</source>
        <translation>選項不重複</translation>
    </message>
    <message>
        <source>no nested options</source>
        <translation>選項互不包含</translation>
    </message>
    <message>
        <source>key not the longest</source>
        <translation>答案不顯長</translation>
    </message>
    <message>
        <source>key not in the stem</source>
        <translation>題幹未含答案</translation>
    </message>
    <message>
        <source>no echo of the stem</source>
        <translation>題幹不提示答案</translation>
    </message>
    <message>
        <source>options of one type</source>
        <translation>選項同類</translation>
    </message>
    <message>
        <source>key does not stand out</source>
        <translation>答案不突出</translation>
    </message>
    <message>
        <source>no absolute words</source>
        <translation>無絕對化用詞</translation>
    </message>
    <message>
        <source>no “all of the above”</source>
        <translation>無「以上都對」</translation>
    </message>
    <message>
        <source>no unstressed not</source>
        <translation>否定已強調</translation>
    </message>
    <message>
        <source>figures in order</source>
        <translation>數字有序</translation>
    </message>
    <message>
        <source>not all right</source>
        <translation>不全為正確項</translation>
    </message>
    <message>
        <source>stem stands alone</source>
        <translation>題幹可獨立理解</translation>
    </message>
    <message>
        <source>an answer for each blank</source>
        <translation>空與答案相符</translation>
    </message>
    <message>
        <source>blanks give no hint</source>
        <translation>空格不露答案</translation>
    </message>
    <message>
        <source>one right answer</source>
        <translation>答案唯一</translation>
    </message>
    <message>
        <source>the article&apos;s words</source>
        <translation>與原文相符</translation>
    </message>
    <message>
        <source>not false by “not”</source>
        <translation>不靠「不」字設錯</translation>
    </message>
    <message>
        <source>evidence stands</source>
        <translation>依據仍在原文</translation>
    </message>
    <message>
        <source>one partner for each row</source>
        <translation>配對唯一</translation>
    </message>
    <message>
        <source>one place for each part</source>
        <translation>次序唯一</translation>
    </message>
    <message>
        <source>parts are shuffled</source>
        <translation>次序已打亂</translation>
    </message>
    <message>
        <source>answers differ</source>
        <translation>答案不相近</translation>
    </message>
    <message>
        <source>stem tells none of the text</source>
        <translation>題幹不露原文</translation>
    </message>
    <message>
        <source>Rule of the NBME item-writing guide</source>
        <translation>規則出自 NBME 命題指南</translation>
    </message>
    <message>
        <source>Rule of Haladyna, Downing and Rodriguez 2002</source>
        <translation>規則出自 Haladyna、Downing、Rodriguez（2002）</translation>
    </message>
    <message>
        <source>Rule of Moore et al. 2023</source>
        <translation>規則出自 Moore 等（2023）</translation>
    </message>
    <message>
        <source>Rule of StudyApp: items quote an article</source>
        <translation>StudyApp 的規則：題目引用原文</translation>
    </message>
    <message>
        <source>has a pause mark</source>
        <translation>含有頓號</translation>
    </message>
    <message>
        <source>stands in quotation marks</source>
        <translation>帶引號</translation>
    </message>
    <message>
        <source>has a comma</source>
        <translation>含有逗號</translation>
    </message>
    <message>
        <source>has title marks</source>
        <translation>帶書名號</translation>
    </message>
    <message>
        <source>option {letter}</source>
        <translation>選項 {letter}</translation>
    </message>
    <message>
        <source>stem</source>
        <translation>題幹</translation>
    </message>
    <message>
        <source>key</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>options</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>依據</translation>
    </message>
</context>
<context>
    <name>items</name>
    <message>
        <source>Single choice</source>
        <translation>單選題</translation>
    </message>
    <message>
        <source>Multiple choice</source>
        <translation>多選題</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>判斷題</translation>
    </message>
    <message>
        <source>Fill in the blanks</source>
        <translation>填空題</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>連線題</translation>
    </message>
    <message>
        <source>Ordering</source>
        <translation>排序題</translation>
    </message>
    <message>
        <source>Blanks in any order</source>
        <translation>不限次序填空題</translation>
    </message>
    <message>
        <source>From memory</source>
        <translation>默寫題</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>待審</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已通過</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>易</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>難</translation>
    </message>
    <message>
        <source>True</source>
        <translation>正確</translation>
    </message>
    <message>
        <source>False</source>
        <translation>錯誤</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Slogan</source>
        <translation>口號</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任務</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>提法</translation>
    </message>
    <message>
        <source>Enumeration</source>
        <translation>列舉</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>會議機構</translation>
    </message>
    <message>
        <source>Slogans</source>
        <translation>口號</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任務</translation>
    </message>
    <message>
        <source>Terms and lists</source>
        <translation>提法</translation>
    </message>
    <message>
        <source>Times and numbers</source>
        <translation>時間數字</translation>
    </message>
    <message>
        <source>Names and documents</source>
        <translation>會議文件</translation>
    </message>
</context>
</TS>
