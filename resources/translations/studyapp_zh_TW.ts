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
    <name>BankPage</name>
    <message>
        <source>Search stem, answer, evidence</source>
        <translation>搜尋題幹、答案、依據</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
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
        <source>Clear filters</source>
        <translation>清除篩選</translation>
    </message>
    <message>
        <source>The item bank is empty</source>
        <translation>題庫是空的</translation>
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
        <source>All articles</source>
        <translation>全部文章</translation>
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
    <message numerus="yes">
        <source>Clear filters · %n shown</source>
        <translation>
            <numerusform>清除篩選 · 顯示 %n 題</numerusform>
        </translation>
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
    <name>ClozeArea</name>
    <message>
        <source>Type the missing words</source>
        <translation>填寫空缺的文字</translation>
    </message>
    <message>
        <source>Blank {number} of {total}</source>
        <translation>第 {number} 空，共 {total} 空</translation>
    </message>
    <message>
        <source>✓ Right</source>
        <translation>✓ 正確</translation>
    </message>
    <message>
        <source>✓ Right; the article says: {answer}</source>
        <translation>✓ 正確；原文是：{answer}</translation>
    </message>
    <message>
        <source>✗ Wrong; the answer is: {answer}</source>
        <translation>✗ 錯誤；答案是：{answer}</translation>
    </message>
    <message>
        <source>✗ Not answered; the answer is: {answer}</source>
        <translation>✗ 未作答；答案是：{answer}</translation>
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
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Click to show or hide</source>
        <translation>點按顯示或隱藏</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
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
        <source>Open the text of an official article (.txt or .md). Its key phrases are highlighted, and questions are made from them.</source>
        <translation>開啟一篇官方文章的文字檔（.txt 或 .md）。重點短語會被標出，並由此產生題目。</translation>
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
    <name>Toast</name>
    <message>
        <source>Close the message</source>
        <translation>關閉訊息</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Open an article</source>
        <translation>開啟文章</translation>
    </message>
    <message>
        <source>Articles (*.txt *.md);;All files (*)</source>
        <translation>文章 (*.txt *.md);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>開啟檔案…</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>無標題文章</translation>
    </message>
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
        <source>y or n</source>
        <translation>y 或 n</translation>
    </message>
    <message>
        <source>words</source>
        <translation>文字</translation>
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
        <source>{name}: too large: an article may have {characters} characters or {megabytes} MB.</source>
        <translation>{name}：太大了：一篇文章最多 {characters} 字或 {megabytes} MB。</translation>
    </message>
    <message>
        <source>{name}: .doc and .wps files cannot be read. Save the document as .txt, or as .docx for a later version, and open that.</source>
        <translation>{name}：不能讀取 .doc 和 .wps 檔案。請把文件另存為 .txt（以後的版本也可用 .docx）再開啟。</translation>
    </message>
    <message>
        <source>{name}: this version reads .txt and .md files. Save the text as one of these.</source>
        <translation>{name}：此版本可讀取 .txt 和 .md 檔案。請把文字另存為其中一種。</translation>
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
