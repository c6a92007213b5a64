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
        <source>Something went wrong? Diagnostics are a zip file with the program&apos;s logs. No articles, questions, answers or names are in it, and nothing is sent: you decide whom to give it to.</source>
        <translation>遇到問題？診斷包是一個 zip 檔，裡面只有程式日誌，不含文章、題目、作答和姓名；也不會自動傳送，交給誰由您決定。</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>儲存診斷包…</translation>
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
    <message>
        <source>Save diagnostics</source>
        <translation>儲存診斷包</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip 檔案 (*.zip)</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>已儲存：{path}</translation>
    </message>
</context>
<context>
    <name>AddQuestionDialog</name>
    <message>
        <source>Add a question</source>
        <translation>加題</translation>
    </message>
    <message>
        <source>Words of the stem or of the article</source>
        <translation>搜尋題幹或原文</translation>
    </message>
    <message>
        <source>Items found</source>
        <translation>找到的題目</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>No other item has these words.</source>
        <translation>沒有其他題目含有這些字。</translation>
    </message>
    <message>
        <source>Goes badly with question {numbers}.</source>
        <translation>與第 {numbers} 題重複或互相提示。</translation>
    </message>
</context>
<context>
    <name>AnswerAccount</name>
    <message>
        <source>Question {number} · {type} · {earned} of {points} points</source>
        <translation>第 {number} 題 · {type} · 得 {earned} / {points} 分</translation>
    </message>
    <message>
        <source>Your answer: {answer}</source>
        <translation>你的答案：{answer}</translation>
    </message>
    <message>
        <source>Right answer: {answer}</source>
        <translation>正確答案：{answer}</translation>
    </message>
    <message>
        <source>See in the article</source>
        <translation>檢視原文</translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <source>Answer sheet</source>
        <translation>答題卡</translation>
    </message>
    <message>
        <source>Blue: answered. Dotted corner: marked.</source>
        <translation>藍色為已答，帶圓點為已標記。</translation>
    </message>
    <message>
        <source>{done} of {total} answered</source>
        <translation>已答 {done} 題，共 {total} 題</translation>
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
    <message numerus="yes">
        <source>All %n article(s)…</source>
        <translation>
            <numerusform>全部 %n 篇…</numerusform>
        </translation>
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
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即備份</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Bring this one back…</source>
        <translation>復原到此備份…</translation>
    </message>
    <message>
        <source>Yes, bring it back</source>
        <translation>確認復原</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Made by itself: one a day for a week, one a week for two months. Those made by hand, and those made before an update or before something was brought back, stay until you delete them.</source>
        <translation>自動備份：一週內每天一份，兩個月內每週一份。手動備份以及升級、復原之前的備份會一直保留，直到您刪除。</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>還沒有備份。</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>正在備份…</translation>
    </message>
    <message>
        <source>Backed up.</source>
        <translation>備份完成。</translation>
    </message>
    <message>
        <source>Everything becomes as it was on {moment}, for all learners. The data as they are now are kept as a backup.</source>
        <translation>所有學習者的資料都回到 {moment} 的樣子；現在的資料另存為一個備份。</translation>
    </message>
    <message>
        <source>Bringing it back…</source>
        <translation>正在復原…</translation>
    </message>
    <message>
        <source>The backup was brought back.</source>
        <translation>備份已復原。</translation>
    </message>
    <message>
        <source>The data as they were are in {name}.</source>
        <translation>原來的資料在 {name}。</translation>
    </message>
</context>
<context>
    <name>BackupsRow</name>
    <message>
        <source>Backups…</source>
        <translation>備份與復原…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s), the last of {moment}.</source>
        <translation>
            <numerusform>共 %n 個，最近一個 {moment}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Made by itself every day; the first is still to come.</source>
        <translation>每天自動備份，還沒有第一份。</translation>
    </message>
</context>
<context>
    <name>BankActs</name>
    <message>
        <source>Sign-off sheet</source>
        <translation>審題簽批單</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 道題</numerusform>
        </translation>
    </message>
    <message>
        <source>Only items written by hand can be deleted. Others can be rejected or retired.</source>
        <translation>只能刪除手工編寫的題目；其他題目可以退回或停用。</translation>
    </message>
    <message>
        <source>Item bank</source>
        <translation>題庫</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word 文件</translation>
    </message>
    <message>
        <source>The sign-off sheet is in {path}</source>
        <translation>簽批單已儲存到 {path}</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>無標題文章</translation>
    </message>
</context>
<context>
    <name>BankControls</name>
    <message>
        <source>Search stem, answer, evidence</source>
        <translation>搜尋題幹、答案、依據</translation>
    </message>
    <message>
        <source>Export what is listed…</source>
        <translation>匯出列出的題目…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <source>Import questions…</source>
        <translation>匯入題目…</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新題</translation>
    </message>
    <message>
        <source>Write an item</source>
        <translation>手工編寫一道題</translation>
    </message>
    <message>
        <source>Start review</source>
        <translation>開始審題</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>審題</translation>
    </message>
    <message>
        <source>Start review · {count}</source>
        <translation>開始審題 · {count}</translation>
    </message>
    <message>
        <source>End review</source>
        <translation>結束審題</translation>
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
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>全部標籤</translation>
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
        <source>Sign-off sheet…</source>
        <translation>簽批單…</translation>
    </message>
    <message>
        <source>What is listed or selected, with who judged it, when, why and on what evidence, to print and sign</source>
        <translation>把列出或選取的題連同審核記錄（何人、何時、為何、依據）做成可列印簽字的簽批單</translation>
    </message>
    <message>
        <source>Duplicates…</source>
        <translation>查重…</translation>
    </message>
    <message>
        <source>Items that ask the same fact, to be merged</source>
        <translation>找出考查內容相同的題，進行合併</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆蓋</translation>
    </message>
    <message>
        <source>What of an article is asked for, and what not yet</source>
        <translation>文章哪些內容已出題、哪些還沒有</translation>
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
    <name>BankImportDialog</name>
    <message>
        <source>Import questions</source>
        <translation>匯入題目</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>顯示哪些列</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Coming in</source>
        <translation>將匯入</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>需修改</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>What the columns hold…</source>
        <translation>各欄的含義…</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Take them as approved</source>
        <translation>匯入後直接標為已通過</translation>
    </message>
    <message>
        <source>Copy what is to be mended</source>
        <translation>複製需修改的列</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Rows of the bank</source>
        <translation>題庫各列</translation>
    </message>
    <message>
        <source>Please say which columns hold the questions and the answers.</source>
        <translation>請指定哪一欄是題目，哪一欄是答案。</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) coming in</source>
        <translation>
            <numerusform>將匯入 %n 道題</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n 道已有</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be mended</source>
        <translation>
            <numerusform>%n 道需修改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n question(s)</source>
        <translation>
            <numerusform>匯入 %n 道題</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BankPage</name>
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
        <source>Reviewed: {figures}.</source>
        <translation>本次審題：{figures}。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
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
    <name>BankRows</name>
    <message>
        <source>Row</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>題型</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>題目</translation>
    </message>
    <message>
        <source>Answer, or what is wrong</source>
        <translation>答案或問題</translation>
    </message>
    <message>
        <source>There already: {answer}</source>
        <translation>題庫中已有：{answer}</translation>
    </message>
</context>
<context>
    <name>BlanksForm</name>
    <message>
        <source>Add a member</source>
        <translation>新增一項</translation>
    </message>
    <message>
        <source>The article&apos;s own words first; other answers that count as right after a {sign}</source>
        <translation>原文用詞寫在最前，其他也算對的答案用 {sign} 隔開</translation>
    </message>
    <message>
        <source>Blank {number}</source>
        <translation>第 {number} 空</translation>
    </message>
    <message>
        <source>Take the member away</source>
        <translation>去掉這一項</translation>
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
    <name>ChartCard</name>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>{title}: show as table</source>
        <translation>{title}：以表格顯示</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>以表格顯示</translation>
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
    <name>ColumnMap</name>
    <message>
        <source>What the columns hold</source>
        <translation>各欄的含義</translation>
    </message>
    <message>
        <source>(leave out)</source>
        <translation>（不匯入）</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>題目</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>題型</translation>
    </message>
    <message>
        <source>An option</source>
        <translation>一個選項</translation>
    </message>
    <message>
        <source>All options</source>
        <translation>全部選項</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>解析</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>難度</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>第 {number} 欄</translation>
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
    <name>ComposeFacts</name>
    <message>
        <source>Difficulty</source>
        <translation>難度</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆蓋</translation>
    </message>
</context>
<context>
    <name>ComposeMoreDialog</name>
    <message>
        <source>Paper</source>
        <translation>試卷設定</translation>
    </message>
    <message>
        <source>Title of the paper</source>
        <translation>試卷標題</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>考試時間（分鐘）</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限時</translation>
    </message>
    <message>
        <source>Pass mark</source>
        <translation>及格分</translation>
    </message>
    <message>
        <source>none</source>
        <translation>不設</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>抽題種子</translation>
    </message>
    <message>
        <source>The same seed draws the same paper from the same bank</source>
        <translation>同一題庫、同一種子抽出的卷相同</translation>
    </message>
    <message>
        <source>Versions B, C, … shuffle the questions</source>
        <translation>B 卷、C 卷……打亂題目順序</translation>
    </message>
    <message>
        <source>Wished difficulty, in percent</source>
        <translation>按難度比例抽題（%）</translation>
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
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The three come to {total} and not to 100.</source>
        <translation>三項合計為 {total}，應為 100。</translation>
    </message>
</context>
<context>
    <name>ComposePage</name>
    <message>
        <source>Compose</source>
        <translation>組卷</translation>
    </message>
    <message>
        <source>There is nothing to make a paper of yet</source>
        <translation>還沒有可以組卷的題目</translation>
    </message>
    <message>
        <source>Open an article first: questions are made from it, and papers are drawn from them.</source>
        <translation>先開啟一篇文章：程式據此出題，再從題目中組卷。</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>開啟檔案…</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>卷數</translation>
    </message>
    <message>
        <source>Shuffle options</source>
        <translation>打亂選項</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>One version</source>
        <translation>單卷</translation>
    </message>
    <message>
        <source> ×{count}</source>
        <translation> 卷 ×{count}</translation>
    </message>
    <message>
        <source>Untitled paper</source>
        <translation>未命名試卷</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>全部文章</translation>
    </message>
    <message>
        <source>100 points, all the usual types</source>
        <translation>100 分標準卷（各種題型）</translation>
    </message>
    <message>
        <source>100 points, choices and statements only</source>
        <translation>100 分客觀卷（選擇、判斷）</translation>
    </message>
    <message>
        <source>50 points, a short quiz</source>
        <translation>50 分隨堂小測</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>無標題文章</translation>
    </message>
    <message>
        <source>No other item fits in the place of question {number}.</source>
        <translation>題庫裡沒有其他題可以替換第 {number} 題。</translation>
    </message>
</context>
<context>
    <name>ComposePanel</name>
    <message>
        <source>100-point paper</source>
        <translation>100 分標準卷</translation>
    </message>
    <message>
        <source>Other presets</source>
        <translation>其他預設</translation>
    </message>
    <message>
        <source>Draw another</source>
        <translation>換一套題</translation>
    </message>
    <message>
        <source>Draws other questions; locked ones stay</source>
        <translation>重新抽題，鎖定的題不變</translation>
    </message>
    <message>
        <source>Approved only</source>
        <translation>只用已通過</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>更多…</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>試卷結構</translation>
    </message>
    <message>
        <source>Question by question</source>
        <translation>逐題調整</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>正在抽題…</translation>
    </message>
</context>
<context>
    <name>ComposePapers</name>
    <message>
        <source>Saved: {title}</source>
        <translation>已儲存：{title}</translation>
    </message>
    <message>
        <source>New paper</source>
        <translation>新增試卷</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重新命名…</translation>
    </message>
    <message>
        <source>Save as another</source>
        <translation>另存為新試卷</translation>
    </message>
    <message>
        <source>Open a blueprint…</source>
        <translation>開啟組卷方案…</translation>
    </message>
    <message>
        <source>Save the blueprint…</source>
        <translation>儲存組卷方案…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>{points} points · {date}</source>
        <translation>{points} 分 · {date}</translation>
    </message>
    <message>
        <source>Deleted. Ctrl+Z brings it back.</source>
        <translation>已刪除，按 Ctrl+Z 復原。</translation>
    </message>
    <message>
        <source>Blueprint (*.json)</source>
        <translation>組卷方案 (*.json)</translation>
    </message>
    <message>
        <source>Open a blueprint</source>
        <translation>開啟組卷方案</translation>
    </message>
    <message>
        <source>Save the blueprint</source>
        <translation>儲存組卷方案</translation>
    </message>
    <message>
        <source>Word documents (.docx)…</source>
        <translation>Word 文件（.docx）…</translation>
    </message>
    <message>
        <source>PDF documents (.pdf)…</source>
        <translation>PDF 文件（.pdf）…</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>試卷</translation>
    </message>
    <message>
        <source>Keys, with sources</source>
        <translation>參考答案（含出處）</translation>
    </message>
    <message>
        <source>Answer sheets</source>
        <translation>答題卡</translation>
    </message>
    <message>
        <source>For other platforms…</source>
        <translation>其他平台格式…</translation>
    </message>
    <message>
        <source>Please tick what to write: papers, keys or answer sheets.</source>
        <translation>請先勾選要匯出的內容：試卷、答案或答題卡。</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) written to {folder}</source>
        <translation>
            <numerusform>已匯出 %n 份文件到 {folder}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrectionsLink</name>
    <message numerus="yes">
        <source>Corrected by you · %n</source>
        <translation>
            <numerusform>我的修正 · %n</numerusform>
        </translation>
    </message>
    <message>
        <source>not a phrase</source>
        <translation>不是短語</translation>
    </message>
    <message>
        <source>Take this correction back</source>
        <translation>撤回這條修正</translation>
    </message>
</context>
<context>
    <name>Corrector</name>
    <message>
        <source>There is nothing to take back.</source>
        <translation>沒有可復原的操作。</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>已復原：{what}</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>復原（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Marked as {kind}: {words}</source>
        <translation>已標為{kind}：{words}</translation>
    </message>
    <message>
        <source>Now {kind}: {words}</source>
        <translation>已改為{kind}：{words}</translation>
    </message>
    <message>
        <source>No longer a phrase: {words}</source>
        <translation>已取消短語：{words}</translation>
    </message>
    <message>
        <source>As it was read again: {words}</source>
        <translation>已撤回修正：{words}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) taken back into the text</source>
        <translation>
            <numerusform>已放回正文 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out again</source>
        <translation>
            <numerusform>已重新略去 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Other lines are part of the text now</source>
        <translation>正文內容已更換</translation>
    </message>
    <message>
        <source>Reading the article again…</source>
        <translation>正在重新分析文章…</translation>
    </message>
    <message>
        <source>The items are made anew. In the item bank, Ctrl+Z undoes it.</source>
        <translation>已重新出題。可在題庫中按 Ctrl+Z 復原。</translation>
    </message>
</context>
<context>
    <name>CoverageTable</name>
    <message>
        <source>What</source>
        <translation>內容</translation>
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
        <source>Asked for</source>
        <translation>已考</translation>
    </message>
    <message>
        <source>Only those not yet asked</source>
        <translation>只看未考的</translation>
    </message>
    <message>
        <source>What the map is of</source>
        <translation>檢視哪類內容的覆蓋</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>短語</translation>
    </message>
    <message>
        <source>Goals by stage</source>
        <translation>階段目標</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列舉</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆蓋</translation>
    </message>
    <message>
        <source>Enter or a double click shows the place or its items</source>
        <translation>Enter 或按兩下：看原文位置或相關題目</translation>
    </message>
    <message>
        <source>{asked} of {total} are asked for, {twice} of them by two types or more</source>
        <translation>共 {total} 個，已考 {asked} 個，其中 {twice} 個用了兩種以上題型</translation>
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
    <name>DigestDialog</name>
    <message>
        <source>One-page digest</source>
        <translation>一頁通</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存為 PDF…</translation>
    </message>
    <message>
        <source>Save as Word…</source>
        <translation>存為 Word…</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>複製為圖片</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>DuplicateCard</name>
    <message>
        <source>Keep this one ({number})</source>
        <translation>保留這一題（{number}）</translation>
    </message>
    <message>
        <source>Asks the same</source>
        <translation>考查內容相同</translation>
    </message>
    <message>
        <source>No article</source>
        <translation>無對應文章</translation>
    </message>
    <message numerus="yes">
        <source>answered %n time(s)</source>
        <translation>
            <numerusform>已作答 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are compared with this one</source>
        <translation>其他題與這一題比較</translation>
    </message>
    <message>
        <source>The same stem and the same answer</source>
        <translation>題幹、答案都相同</translation>
    </message>
    <message>
        <source>The same answer from the same sentence; stems alike to {share} %</source>
        <translation>答案相同，出自同一句；題幹相似 {share}%</translation>
    </message>
    <message>
        <source>The same answer; stems alike to {share} %</source>
        <translation>答案相同；題幹相似 {share}%</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Duplicates</source>
        <translation>重複題</translation>
    </message>
    <message>
        <source>The item you keep gets the tags and answers of the others; these are retired and keep their record.</source>
        <translation>保留的題併入其餘各題的標籤和作答記錄；其餘各題停用，審核記錄仍保留。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Group before</source>
        <translation>上一組</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>下一組</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>不是重複</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Items of the group</source>
        <translation>本組各題</translation>
    </message>
    <message>
        <source>Looking for items that ask the same…</source>
        <translation>正在尋找重複題…</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>沒有成功。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>{number} of {count}: these ask the same</source>
        <translation>第 {number} 組，共 {count} 組：考查內容相同</translation>
    </message>
    <message>
        <source>No two items ask the same.</source>
        <translation>沒有重複題。</translation>
    </message>
    <message numerus="yes">
        <source>Merge all %n that say the same word for word</source>
        <translation>
            <numerusform>合併全部 %n 道字句相同的題</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Delete a learner</source>
        <translation>刪除學習者</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>刪除{name}？</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), all exams, favourites and the schedule go for good.</source>
        <translation>
            <numerusform>%n 次作答，以及全部考試、收藏和複習安排都將永久刪除。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are wiped from the file and cannot be taken back. Export them first if in doubt.</source>
        <translation>資料會從檔案中徹底抹去，不能復原。拿不準時請先匯出。</translation>
    </message>
    <message numerus="yes">
        <source>Delete the %n backup(s) as well</source>
        <translation>
            <numerusform>同時刪除 %n 個備份</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups still hold this learner&apos;s answers. Deleting them takes away every copy there is, of everybody&apos;s work; a new one is made afterwards.</source>
        <translation>備份裡仍有此人的作答。刪除備份會去掉所有人的全部備份，隨後重新做一個。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久刪除</translation>
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
    <name>ExamControls</name>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>交卷</translation>
    </message>
    <message>
        <source>Time left: {time}</source>
        <translation>剩餘時間 {time}</translation>
    </message>
    <message>
        <source>Time used: {time}</source>
        <translation>已用時間 {time}</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} 分</translation>
    </message>
    <message>
        <source>pass mark {points}</source>
        <translation>及格 {points}</translation>
    </message>
    <message>
        <source> (version {label})</source>
        <translation>（{label} 卷）</translation>
    </message>
</context>
<context>
    <name>ExamDesk</name>
    <message>
        <source>Every answer is saved. Time goes on while the program is closed.</source>
        <translation>每次作答已儲存。關閉程式後時間照走。</translation>
    </message>
    <message>
        <source>Every answer is saved. Time goes on while the program is closed, unless you pause.</source>
        <translation>每次作答已儲存。關閉程式後時間照走，暫停時除外。</translation>
    </message>
</context>
<context>
    <name>ExamPage</name>
    <message>
        <source>Nothing to sit yet</source>
        <translation>還沒有可考的內容</translation>
    </message>
    <message>
        <source>Open an article first. An exam is drawn from its items, or from a form you composed.</source>
        <translation>請先開啟一篇文章。考試從文章的題目中抽取，也可用組好的試卷。</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>開啟檔案…</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>考試</translation>
    </message>
    <message>
        <source>The exam goes on where you were.</source>
        <translation>考試已恢復，從原題接著考。</translation>
    </message>
    <message>
        <source>Time is up: the exam was handed in by itself.</source>
        <translation>時間到，已自動交卷。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>成績</translation>
    </message>
</context>
<context>
    <name>ExamPane</name>
    <message>
        <source>← Previous</source>
        <translation>← 上一題</translation>
    </message>
    <message>
        <source>Next →</source>
        <translation>下一題 →</translation>
    </message>
    <message>
        <source>{section} · Question {number} · {points} points</source>
        <translation>{section} · 第 {number} 題 · {points} 分</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>標記</translation>
    </message>
</context>
<context>
    <name>ExamResult</name>
    <message>
        <source>Score of 100</source>
        <translation>得分（百分制）</translation>
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
        <source>All exams</source>
        <translation>全部考試</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>全部作答</translation>
    </message>
    <message>
        <source>By section</source>
        <translation>按大題</translation>
    </message>
    <message>
        <source>By kind of phrase</source>
        <translation>按短語類別</translation>
    </message>
    <message>
        <source>Passed · pass mark {mark}</source>
        <translation>及格 · 及格線 {mark}</translation>
    </message>
    <message>
        <source>Not passed · pass mark {mark}</source>
        <translation>不及格 · 及格線 {mark}</translation>
    </message>
    <message numerus="yes">
        <source>%n left open</source>
        <translation>
            <numerusform>未答 %n 題</numerusform>
        </translation>
    </message>
    <message>
        <source>all answered</source>
        <translation>全部作答</translation>
    </message>
    <message>
        <source>of {time}</source>
        <translation>限時 {time}</translation>
    </message>
    <message>
        <source>Time was up: the exam was handed in by itself.</source>
        <translation>時間到，已自動交卷。</translation>
    </message>
    <message>
        <source>Time ran out while the program was closed. What was answered until then counts.</source>
        <translation>程式關閉期間考試時間已到，按此前的作答計分。</translation>
    </message>
    <message numerus="yes">
        <source>Practise what went wrong · %n</source>
        <translation>
            <numerusform>練習錯題 · %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}: {figure} points, {right} of {total} right</source>
        <translation>{words}：{figure} 分，答對 {right} / {total} 題</translation>
    </message>
    <message numerus="yes">
        <source>To look at again · %n</source>
        <translation>
            <numerusform>錯題回看 · %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExamStart</name>
    <message>
        <source>Article of the exam</source>
        <translation>考哪篇文章</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 道題</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of items</source>
        <translation>題數</translation>
    </message>
    <message>
        <source>Time allowed</source>
        <translation>考試時間</translation>
    </message>
    <message>
        <source>May be paused</source>
        <translation>允許暫停</translation>
    </message>
    <message>
        <source>Begin the exam</source>
        <translation>開始考試</translation>
    </message>
    <message>
        <source>Saved form</source>
        <translation>已存試卷</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>卷別</translation>
    </message>
    <message>
        <source>Sit this form</source>
        <translation>考這份試卷</translation>
    </message>
    <message>
        <source>An exam from an article</source>
        <translation>按文章出題考試</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>題數</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>A saved form</source>
        <translation>用已存試卷考試</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>試卷</translation>
    </message>
    <message>
        <source>Every answer is saved at once. When time is up, the exam is handed in by itself. Time goes on while the program is closed, unless the exam is paused; after a power cut you go on at the same question.</source>
        <translation>每次作答立即儲存，時間到自動交卷。關閉程式後時間照走，暫停時除外；斷電後重開，從原題接著考。</translation>
    </message>
    <message>
        <source>Exams you sat</source>
        <translation>考過的試卷</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限時</translation>
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
        <source>Version {label}</source>
        <translation>{label} 卷</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} 分</translation>
    </message>
    <message>
        <source>pass mark {points}</source>
        <translation>及格 {points}</translation>
    </message>
    <message>
        <source>Drawing the questions…</source>
        <translation>正在抽題…</translation>
    </message>
    <message>
        <source>There are no items for this article yet.</source>
        <translation>這篇文章還沒有題目。</translation>
    </message>
    <message numerus="yes">
        <source>Only %n item(s) can be asked; they are scaled to 100 points.</source>
        <translation>
            <numerusform>只有 %n 道題可用，按百分制折算。</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawn at random, no two asking the same fact. Pass mark 60 of 100.</source>
        <translation>隨機抽題，不重複考同一內容。滿分 100，及格 60。</translation>
    </message>
</context>
<context>
    <name>ExamStarter</name>
    <message>
        <source>Exam · {title}</source>
        <translation>考試 · {title}</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>全部文章</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Approved items only</source>
        <translation>只匯出已通過的題目</translation>
    </message>
    <message>
        <source>None of these items is approved yet.</source>
        <translation>這些題目還沒有一道通過審核。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>What this format cannot hold</source>
        <translation>此格式放不下的內容</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>複製清單</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打開所在資料夾</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存為…</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 道題</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at what fits…</source>
        <translation>正在檢查哪些放得下…</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) kept back: rejected, retired or not approved.</source>
        <translation>
            <numerusform>有 %n 道題不匯出：已退回、已停用或未通過。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) will be written.</source>
        <translation>
            <numerusform>將匯出 %n 道題。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) will not go over whole:</source>
        <translation>
            <numerusform>其中 %n 道不能完整匯出：</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>沒有任何損失。</translation>
    </message>
    <message>
        <source>{count} {losses}</source>
        <translation>{count}{losses}</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>沒有成功。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Saved: {names}</source>
        <translation>已儲存：{names}</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Web page (*.html)</source>
        <translation>網頁 (*.html)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word 文件 (*.docx)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export the article</source>
        <translation>匯出文章</translation>
    </message>
    <message>
        <source>Save the digest</source>
        <translation>儲存一頁通</translation>
    </message>
    <message>
        <source>{title} digest</source>
        <translation>{title}（一頁通）</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>正在寫入 {name}…</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>已儲存：{path}</translation>
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
    <name>GoalCard</name>
    <message>
        <source>Load of each day</source>
        <translation>每日題量</translation>
    </message>
    <message numerus="yes">
        <source>New items are spread evenly over the days; in the last %n day(s) all are asked once more, the weakest the day before the test.</source>
        <translation>
            <numerusform>新題平均分到每天；考前最後 %n 天全部再過一遍，最不熟的放在考前一天。</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>新題</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>複習</translation>
    </message>
    <message>
        <source>Once more before the test</source>
        <translation>考前再過一遍</translation>
    </message>
    <message>
        <source>The test is over</source>
        <translation>考試已結束</translation>
    </message>
    <message>
        <source>Is there a test ahead?</source>
        <translation>有考試要準備嗎？</translation>
    </message>
    <message>
        <source>Set its date, and every day until then tells you what to do.</source>
        <translation>設定考試日期，就會排好每天該做的題。</translation>
    </message>
    <message>
        <source>Set the date…</source>
        <translation>設定日期…</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to the test on {day}</source>
        <translation>
            <numerusform>距 {day} 考試還有 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>The test is today</source>
        <translation>今天考試</translation>
    </message>
    <message numerus="yes">
        <source>Today: %n item(s)</source>
        <translation>
            <numerusform>今天 %n 題</numerusform>
        </translation>
    </message>
    <message>
        <source>, about {time}</source>
        <translation>，約 {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) were missed; what they asked for was spread anew.</source>
        <translation>
            <numerusform>有 %n 天沒有練習，已重新分配題量。</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>{day}: {new} new, {due} due, {last} once more; about {time}</source>
        <translation>{day}：新題 {new}，複習 {due}，考前再過 {last}；約 {time}</translation>
    </message>
</context>
<context>
    <name>GoalDialog</name>
    <message>
        <source>Date of the test</source>
        <translation>考試日期</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>全部文章</translation>
    </message>
    <message>
        <source>These articles:</source>
        <translation>以下文章：</translation>
    </message>
    <message>
        <source>Articles of the test</source>
        <translation>考試涉及的文章</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>未命名文章</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>制定計劃</translation>
    </message>
    <message>
        <source>No test any more</source>
        <translation>取消考試日期</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>When is the test?</source>
        <translation>哪天考試？</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>考哪些文章？</translation>
    </message>
    <message>
        <source>That day is over. Choose today or a later one.</source>
        <translation>所選日期已過，請選擇今天或以後的日期。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from today</source>
        <translation>
            <numerusform>距今天 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>That is today.</source>
        <translation>就在今天。</translation>
    </message>
</context>
<context>
    <name>HintList</name>
    <message>
        <source>Hint {number} of {total}</source>
        <translation>提示 {number}/{total}</translation>
    </message>
    <message>
        <source>No more hints</source>
        <translation>沒有更多提示</translation>
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
    <name>Intake</name>
    <message>
        <source>Pasted text</source>
        <translation>貼上的文字</translation>
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
        <source>Tags: {tags}</source>
        <translation>標籤：{tags}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Written by a person</source>
        <translation>人工編寫</translation>
    </message>
    <message>
        <source>Made by rule: {rule}</source>
        <translation>按規則產生：{rule}</translation>
    </message>
    <message>
        <source>Made by rule</source>
        <translation>按規則產生</translation>
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
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
</context>
<context>
    <name>ItemWriter</name>
    <message>
        <source>Write an item</source>
        <translation>手工編寫題目</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>題型</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>短語類別</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>所屬文章</translation>
    </message>
    <message>
        <source>No article</source>
        <translation>不屬於文章</translation>
    </message>
    <message>
        <source>Stem</source>
        <translation>題幹</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>解析</translation>
    </message>
    <message>
        <source>Find the sentence that proves it</source>
        <translation>查找作為依據的原文句子</translation>
    </message>
    <message>
        <source>Sentences of the article</source>
        <translation>文章中的句子</translation>
    </message>
    <message>
        <source>Save as draft</source>
        <translation>存為待審</translation>
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
        <source>Options, one on a line</source>
        <translation>選項（每行一個）</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>填寫項</translation>
    </message>
    <message>
        <source>Choose the sentence that proves it.</source>
        <translation>請選擇作為依據的原文句子。</translation>
    </message>
    <message>
        <source>The letter of the right option: B</source>
        <translation>正確選項的字母，如 B</translation>
    </message>
    <message>
        <source>The letters of the right options: ACD</source>
        <translation>正確選項的字母，如 ACD</translation>
    </message>
    <message>
        <source>√ or ×</source>
        <translation>√ 或 ×</translation>
    </message>
    <message>
        <source>____ in the stem for each blank; answers parted by | and other wordings by /</source>
        <translation>題幹中每空寫 ____；各空答案用 | 分隔，同一空的其他寫法用 / 分隔</translation>
    </message>
    <message>
        <source>All answers, parted by |</source>
        <translation>全部答案，用 | 分隔</translation>
    </message>
    <message>
        <source>Each line a pair: left = right. Learners see the right side shuffled.</source>
        <translation>每行一對：左 = 右。作答時右欄會打亂。</translation>
    </message>
    <message>
        <source>The lines in their right order. Learners see them shuffled.</source>
        <translation>按正確順序逐行填寫。作答時會打亂。</translation>
    </message>
    <message>
        <source>The text to be written from memory</source>
        <translation>需要默寫的原文</translation>
    </message>
</context>
<context>
    <name>LearnerChooser</name>
    <message>
        <source>Who is learning?</source>
        <translation>誰在學習？</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>學習者</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN 碼</translation>
    </message>
    <message>
        <source>Begin with this learner from now on, without asking</source>
        <translation>以後直接用此學習者，不再詢問</translation>
    </message>
    <message>
        <source>New learner…</source>
        <translation>新學習者…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>請 %n 秒後再試。</numerusform>
        </translation>
    </message>
    <message>
        <source>New learner</source>
        <translation>新學習者</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
</context>
<context>
    <name>LearnerPreview</name>
    <message>
        <source>As learners see it</source>
        <translation>學員看到的樣子</translation>
    </message>
</context>
<context>
    <name>LearnersDialog</name>
    <message>
        <source>Learners</source>
        <translation>學習者</translation>
    </message>
    <message>
        <source>New learner…</source>
        <translation>新學習者…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>改名…</translation>
    </message>
    <message>
        <source>Take the PIN away</source>
        <translation>取消 PIN 碼</translation>
    </message>
    <message>
        <source>Export all data…</source>
        <translation>匯出全部資料…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>刪除…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Learners at this computer</source>
        <translation>這台電腦上的學習者</translation>
    </message>
    <message>
        <source>Change the PIN…</source>
        <translation>變更 PIN 碼…</translation>
    </message>
    <message>
        <source>Set a PIN…</source>
        <translation>設定 PIN 碼…</translation>
    </message>
    <message>
        <source>Back on the list</source>
        <translation>取消封存</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>封存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>New learner</source>
        <translation>新學習者</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>The PIN holds from now on.</source>
        <translation>PIN 碼已生效。</translation>
    </message>
    <message>
        <source>There is no PIN any more.</source>
        <translation>PIN 碼已取消。</translation>
    </message>
    <message>
        <source>Export all data</source>
        <translation>匯出全部資料</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON 檔案 (*.json)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在匯出…</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>已寫入：{path}</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>正在刪除…</translation>
    </message>
    <message>
        <source>{name} is deleted.</source>
        <translation>已刪除{name}。</translation>
    </message>
    <message>
        <source>Backups made before still hold the answers.</source>
        <translation>此前的備份裡仍有其作答。</translation>
    </message>
</context>
<context>
    <name>LeftOutDialog</name>
    <message>
        <source>Navigation</source>
        <translation>導覽</translation>
    </message>
    <message>
        <source>Label of the page</source>
        <translation>頁面資訊</translation>
    </message>
    <message>
        <source>Digits only</source>
        <translation>純數字</translation>
    </message>
    <message>
        <source>Signs only</source>
        <translation>純符號</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>圖片說明</translation>
    </message>
    <message>
        <source>Title again</source>
        <translation>重複標題</translation>
    </message>
    <message>
        <source>Fragment</source>
        <translation>殘句</translation>
    </message>
    <message>
        <source>After the end</source>
        <translation>正文之後</translation>
    </message>
    <message>
        <source>Lines left out</source>
        <translation>略去的內容</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>套用</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>全選</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the page are not part of the article</source>
        <translation>
            <numerusform>清理時略去了 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Check a line to take it back into the text, where it stood. The article is then read again; your corrections and everybody&apos;s history stay.</source>
        <translation>勾選一行，即可放回正文原處。文章會重新分析，您的修正和所有人的成績都會保留。</translation>
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
    <name>LegendBar</name>
    <message>
        <source>See what cleaning left out of the page, and take lines back</source>
        <translation>查看清理時略去的內容，可恢復到正文</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>略去 %n 行</numerusform>
        </translation>
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
        <source>Import a whole folder…</source>
        <translation>匯入整個資料夾…</translation>
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
        <source>Exam</source>
        <translation>考試</translation>
    </message>
    <message>
        <source>Item bank</source>
        <translation>題庫</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>組卷</translation>
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
        <source>{name} is learning. Change learner…</source>
        <translation>目前學習者：{name}，按一下切換…</translation>
    </message>
    <message>
        <source>It is the turn of {name}.</source>
        <translation>目前學習者：{name}。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
</context>
<context>
    <name>MarkBar</name>
    <message>
        <source>Mark the selection</source>
        <translation>標註所選文字</translation>
    </message>
    <message>
        <source>Mark as</source>
        <translation>標為</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Not a phrase</source>
        <translation>取消短語</translation>
    </message>
</context>
<context>
    <name>MarkingDialog</name>
    <message>
        <source>How answers are marked</source>
        <translation>評分規則</translation>
    </message>
    <message>
        <source>Typed answers</source>
        <translation>填寫的答案</translation>
    </message>
    <message>
        <source>Makes no difference: full or half width, blanks, punctuation, Simplified or Traditional, 二〇三五 or 2035.</source>
        <translation>視為相同：全形與半形、空格、標點、簡體與繁體、二〇三五與2035。</translation>
    </message>
    <message>
        <source>Always a mistake, and shown where it is: a wrong, missing, extra or swapped character. 稳中有进 is not 稳中求进, and 2025 is not 2035.</source>
        <translation>一律算錯並標出：錯字、漏字、多字、字序顛倒。穩中有進不等於穩中求進，2025不等於2035。</translation>
    </message>
    <message>
        <source>What is partly right</source>
        <translation>部分答對</translation>
    </message>
    <message>
        <source>Multiple choice</source>
        <translation>多選題</translation>
    </message>
    <message>
        <source>Ordering</source>
        <translation>排序題</translation>
    </message>
    <message>
        <source>Blanks and pairs</source>
        <translation>填空題、連線題</translation>
    </message>
    <message>
        <source>From memory: the share of characters that are right. Single choice, true or false: all or nothing.</source>
        <translation>默寫題按寫對的字數比例得分；單選題、判斷題全對才得分。</translation>
    </message>
    <message>
        <source>A hint takes nothing off, but answers with hints are counted apart.</source>
        <translation>看提示不扣分，但看過提示的作答另行統計。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
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
    <name>MasteryView</name>
    <message>
        <source>known</source>
        <translation>已掌握</translation>
    </message>
    <message>
        <source>shaky</source>
        <translation>不牢固</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>薄弱</translation>
    </message>
    <message>
        <source>not practised</source>
        <translation>未練過</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Mastery map</source>
        <translation>掌握圖</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>短語</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>短語</translation>
    </message>
    <message>
        <source>How well</source>
        <translation>掌握情況</translation>
    </message>
    <message>
        <source>Likely known</source>
        <translation>預計掌握</translation>
    </message>
    <message>
        <source>Items about this phrase</source>
        <translation>考這個短語的題</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>題目</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>答對</translation>
    </message>
    <message>
        <source>Practise these</source>
        <translation>練這些題</translation>
    </message>
    <message numerus="yes">
        <source>Practise the weak ones (%n)</source>
        <translation>
            <numerusform>練薄弱的題（%n）</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here is weak or shaky now.</source>
        <translation>目前沒有薄弱或不牢固的內容。</translation>
    </message>
    <message>
        <source>Choose a phrase in the text or in the list to see its figures.</source>
        <translation>在正文或列表中點選一個短語，查看它的掌握情況。</translation>
    </message>
    <message>
        <source>No question asks for it.</source>
        <translation>沒有題考它。</translation>
    </message>
    <message>
        <source>{share} likely known</source>
        <translation>預計掌握 {share}</translation>
    </message>
    <message>
        <source>{seen} of {items} items seen</source>
        <translation>已練 {seen} / {items} 題</translation>
    </message>
    <message>
        <source>{right} of {answered} answers right</source>
        <translation>答 {answered} 次對 {right} 次</translation>
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
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Export the article…</source>
        <translation>匯出文章…</translation>
    </message>
    <message>
        <source>One-page digest…</source>
        <translation>一頁通…</translation>
    </message>
    <message>
        <source>Lines left out…</source>
        <translation>略去的內容…</translation>
    </message>
    <message>
        <source>Make items anew…</source>
        <translation>重新出題…</translation>
    </message>
    <message>
        <source>Undo the last correction</source>
        <translation>復原上一次修正</translation>
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
    <name>Notices</name>
    <message numerus="yes">
        <source>%n question(s) not approved yet.</source>
        <translation>
            <numerusform>%n 道題尚未通過審題。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>還有 %n 條。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{type}: %n lacking</source>
        <translation>
            <numerusform>{type}缺 %n 道</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (%n more would repeat what the paper asks)</source>
        <translation>
            <numerusform>（另有 %n 道與卷上的題重複或互相提示）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (the bank has %n approved)</source>
        <translation>
            <numerusform>（題庫中已通過的只有 %n 道）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (the bank has %n)</source>
        <translation>
            <numerusform>（題庫中只有 %n 道）</numerusform>
        </translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) that must be in are not there.</source>
        <translation>
            <numerusform>%n 道必考題在題庫中找不到。</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions {number} and {other} ask for the same: {words}.</source>
        <translation>第 {number} 題與第 {other} 題考查同一內容：{words}。</translation>
    </message>
    <message>
        <source>Question {other} gives the answer of question {number} away: {words}.</source>
        <translation>第 {other} 題透露了第 {number} 題的答案：{words}。</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) changed in the bank since this was saved.</source>
        <translation>
            <numerusform>儲存後，%n 道題在題庫中已改動。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) no longer in the bank.</source>
        <translation>
            <numerusform>%n 道題已從題庫撤下。</numerusform>
        </translation>
    </message>
    <message>
        <source>{points} points short of 100.</source>
        <translation>距 100 分還差 {points} 分。</translation>
    </message>
    <message>
        <source>{points} points over 100.</source>
        <translation>超出 100 分 {points} 分。</translation>
    </message>
</context>
<context>
    <name>NumberCell</name>
    <message>
        <source>Question {number}</source>
        <translation>第 {number} 題</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已答</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未答</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>已標記</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>目前題</translation>
    </message>
</context>
<context>
    <name>OpenFiles</name>
    <message>
        <source>Articles and question banks</source>
        <translation>文章和題庫</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Question banks</source>
        <translation>題庫</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有檔案</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>開啟文章</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>匯入資料夾</translation>
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
        <source>Add a row</source>
        <translation>新增一行</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>第 {number} 行</translation>
    </message>
    <message>
        <source>Take the row away</source>
        <translation>去掉這一行</translation>
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
    <name>OutlineModel</name>
    <message>
        <source>Watchword and objective</source>
        <translation>要求與著力點</translation>
    </message>
    <message>
        <source>Term and attribute</source>
        <translation>提法與定位</translation>
    </message>
    <message>
        <source>What is what</source>
        <translation>是什麼</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列舉</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>章節</translation>
    </message>
    <message>
        <source>Goals by stage</source>
        <translation>階段目標</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>提綱</translation>
    </message>
    <message>
        <source>One-page digest</source>
        <translation>一頁通</translation>
    </message>
    <message>
        <source>Goals by stage, slogans, formulas and figures on one page, to print</source>
        <translation>階段目標、口號、提法和數字匯成一頁，可列印</translation>
    </message>
    <message>
        <source>This article has no headings, stages, lists or pairs.</source>
        <translation>這篇文章沒有標題、階段目標、列舉或對應關係。</translation>
    </message>
</context>
<context>
    <name>PairRow</name>
    <message>
        <source>no pair yet</source>
        <translation>尚未配對</translation>
    </message>
    <message>
        <source>√ Right</source>
        <translation>√ 正確</translation>
    </message>
    <message>
        <source>× Wrong</source>
        <translation>× 錯誤</translation>
    </message>
    <message>
        <source>× Not answered</source>
        <translation>× 未作答</translation>
    </message>
    <message>
        <source>Right answer: {answer}</source>
        <translation>正確答案：{answer}</translation>
    </message>
</context>
<context>
    <name>PairsForm</name>
    <message>
        <source>Add a pair</source>
        <translation>新增一對</translation>
    </message>
    <message>
        <source>Take the row away</source>
        <translation>去掉這一行</translation>
    </message>
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
    <name>PaperPreview</name>
    <message>
        <source>Preview of the paper</source>
        <translation>試卷預覽</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>試卷</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>參考答案</translation>
    </message>
    <message>
        <source>Answer sheet</source>
        <translation>答題卡</translation>
    </message>
    <message>
        <source>Version {label}</source>
        <translation>{label} 卷</translation>
    </message>
</context>
<context>
    <name>PaperWriter</name>
    <message>
        <source>Folder for the documents</source>
        <translation>選擇匯出資料夾</translation>
    </message>
</context>
<context>
    <name>PastRow</name>
    <message>
        <source>{done} of {total} answered</source>
        <translation>已答 {done} / {total}</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>及格</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>不及格</translation>
    </message>
    <message>
        <source>See the result →</source>
        <translation>查看成績 →</translation>
    </message>
    <message>
        <source>See the result of {title}</source>
        <translation>查看《{title}》的成績</translation>
    </message>
</context>
<context>
    <name>PauseCurtain</name>
    <message>
        <source>Go on with the exam</source>
        <translation>繼續考試</translation>
    </message>
    <message>
        <source>Give this exam up</source>
        <translation>放棄本次考試</translation>
    </message>
    <message>
        <source>Yes, its answers may go</source>
        <translation>確認放棄，不留答案</translation>
    </message>
    <message>
        <source>Time stands still, also while the program is closed. Your answers are saved.</source>
        <translation>已停止計時，關閉程式也不走時。作答都已儲存。</translation>
    </message>
    <message>
        <source>The exam is paused</source>
        <translation>考試已暫停</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Learners</source>
        <translation>學習者</translation>
    </message>
    <message>
        <source>Change learner…</source>
        <translation>切換…</translation>
    </message>
    <message>
        <source>Learners…</source>
        <translation>管理…</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>啟動時</translation>
    </message>
    <message>
        <source>Whoever has a PIN is asked for it in any case.</source>
        <translation>設了 PIN 碼的一律要輸入。</translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) at this computer; each has their own history.</source>
        <translation>
            <numerusform>這台電腦上有 %n 位學習者，記錄各自分開。</numerusform>
        </translation>
    </message>
    <message>
        <source>Others at this computer can have a history of their own, with a PIN if they like.</source>
        <translation>同機的其他人可以另建自己的記錄，並可設 PIN 碼。</translation>
    </message>
    <message>
        <source>Ask who is learning</source>
        <translation>詢問誰在學習</translation>
    </message>
    <message>
        <source>It is the turn of {name}.</source>
        <translation>目前學習者：{name}。</translation>
    </message>
</context>
<context>
    <name>PhraseActions</name>
    <message>
        <source>Change kind</source>
        <translation>改類別</translation>
    </message>
    <message>
        <source>Not a phrase</source>
        <translation>取消短語</translation>
    </message>
    <message>
        <source>It is no longer highlighted nor asked for (Delete)</source>
        <translation>不再突出顯示，也不再出題（Delete）</translation>
    </message>
</context>
<context>
    <name>PhraseModel</name>
    <message>
        <source>marked by you</source>
        <translation>我標註的</translation>
    </message>
    <message>
        <source>The bar is its weight: {percent}% of careful readers would mark it.</source>
        <translation>橫條表示重要程度：細心的讀者約有 {percent}% 會標出它。</translation>
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
        <translation>從核心短語到全部短語</translation>
    </message>
    <message>
        <source>No phrase fits. Clear the filter or switch kinds on.</source>
        <translation>沒有符合的短語。請清除篩選，或開啟更多類別。</translation>
    </message>
    <message>
        <source>Essential</source>
        <translation>核心</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Marked by you</source>
        <translation>我標註的</translation>
    </message>
    <message>
        <source>Marked by you; it is asked for when items are made anew</source>
        <translation>我標註的；重新出題後才有相關題目</translation>
    </message>
</context>
<context>
    <name>PinPrompt</name>
    <message>
        <source>This is not the PIN.</source>
        <translation>PIN 碼不對。</translation>
    </message>
    <message>
        <source>PIN of {name}</source>
        <translation>{name}的 PIN 碼</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN 碼</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>A PIN for {name}</source>
        <translation>為{name}設定 PIN 碼</translation>
    </message>
    <message>
        <source>A PIN keeps colleagues at this computer apart. It does not encrypt anything. Forgotten? Whoever may open the data folder takes it away with: studyapp learners --remove-pin NAME</source>
        <translation>PIN 碼只為分開同機同事的記錄，並不加密資料。忘記時，由有權開啟資料夾的人執行：studyapp learners --remove-pin 姓名</translation>
    </message>
    <message>
        <source>New PIN, at least 4 characters</source>
        <translation>新 PIN 碼，至少 4 位</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再輸一遍</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>設定 PIN 碼</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>兩次輸入不一致。</translation>
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
        <source>√ In its place</source>
        <translation>√ 位置正確</translation>
    </message>
    <message>
        <source>× Place {number}</source>
        <translation>× 應在第 {number} 位</translation>
    </message>
</context>
<context>
    <name>PracticeEntrance</name>
    <message>
        <source>Nothing to practise yet</source>
        <translation>還沒有可練的題</translation>
    </message>
    <message>
        <source>Open an article first. Questions are made from its key phrases, and you practise them here.</source>
        <translation>請先開啟一篇文章。題目由文中的要點生成，在這裡練習。</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>開啟檔案…</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
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
        <source>There is nothing of this kind to ask.</source>
        <translation>沒有符合條件的題目。</translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s) left</source>
        <translation>
            <numerusform>還可錯 %n 題</numerusform>
        </translation>
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
    <name>ProgressOverview</name>
    <message>
        <source>Due today</source>
        <translation>今日待複習</translation>
    </message>
    <message>
        <source>Mastery</source>
        <translation>掌握程度</translation>
    </message>
    <message>
        <source>How much of all items you are expected to know now.</source>
        <translation>預計你現在能答對全部題目的比例。</translation>
    </message>
    <message>
        <source>Accuracy in 30 days</source>
        <translation>30 天正確率</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>學習用時</translation>
    </message>
    <message>
        <source>Days in a row</source>
        <translation>連續學習</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>全部時間</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>最近 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation>時間範圍</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>正確率</translation>
    </message>
    <message>
        <source>Predicted retention (7 days)</source>
        <translation>預測保持率（7 天）</translation>
    </message>
    <message>
        <source>True retention (7 days)</source>
        <translation>實際保持率（7 天）</translation>
    </message>
    <message>
        <source>Accuracy and retention</source>
        <translation>正確率與記憶保持率</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>答題</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>答對</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>預測保持</translation>
    </message>
    <message>
        <source>True</source>
        <translation>實際保持</translation>
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
        <source>Minutes</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>Study calendar</source>
        <translation>學習日曆</translation>
    </message>
    <message>
        <source>Answers on each day of the last weeks</source>
        <translation>最近幾週每天的答題數</translation>
    </message>
    <message>
        <source>Items seen</source>
        <translation>已練題數</translation>
    </message>
    <message>
        <source>Likely known</source>
        <translation>預計掌握</translation>
    </message>
    <message>
        <source>Mastery by kind</source>
        <translation>各類短語掌握情況</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Mastery by article</source>
        <translation>各篇文章掌握情況</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>掌握圖</translation>
    </message>
    <message>
        <source>Days ahead</source>
        <translation>往後天數</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Items due</source>
        <translation>待複習題數</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>複習預測</translation>
    </message>
    <message>
        <source>Practise these</source>
        <translation>練這些題</translation>
    </message>
    <message>
        <source>Missed most</source>
        <translation>錯題本</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>約 %n 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <source>{seen} of {total} items seen</source>
        <translation>已練 {seen} / {total} 題</translation>
    </message>
    <message>
        <source>Without hints: {clean}; with hints: {assisted}</source>
        <translation>不用提示：{clean}；用提示：{assisted}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小時 {minutes} 分</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 小時</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分鐘</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in all</source>
        <translation>
            <numerusform>共答 %n 題次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>longest: %n day(s)</source>
        <translation>
            <numerusform>最長 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to compare yet</source>
        <translation>暫無可比數據</translation>
    </message>
    <message>
        <source>{change} on the 30 days before</source>
        <translation>較前 30 天 {change}</translation>
    </message>
    <message>
        <source>week of {day}</source>
        <translation>{day} 起一週</translation>
    </message>
    <message>
        <source>{day}: {right} of {answered} right ({share})</source>
        <translation>{day}：答 {answered} 題，對 {right} 題（{share}）</translation>
    </message>
    <message>
        <source>Retention: predicted {expected}, true {true}</source>
        <translation>保持率：預測 {expected}，實際 {true}</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) due</source>
        <translation>
            <numerusform>待複習 %n 題</numerusform>
        </translation>
    </message>
    <message>
        <source>Test</source>
        <translation>考試</translation>
    </message>
    <message>
        <source>{day} (today)</source>
        <translation>{day}（今天）</translation>
    </message>
    <message>
        <source>{day} (test)</source>
        <translation>{day}（考試）</translation>
    </message>
    <message>
        <source>{share} likely known</source>
        <translation>預計掌握 {share}</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) seen</source>
        <translation>
            <numerusform>已練 %n 題</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無標題</translation>
    </message>
    <message>
        <source>Items of no article</source>
        <translation>不屬於文章的題</translation>
    </message>
    <message>
        <source>Nothing: every item was answered right.</source>
        <translation>沒有錯題，全都答對了。</translation>
    </message>
    <message numerus="yes">
        <source>wrong %n time(s)</source>
        <translation>
            <numerusform>錯 %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>成績</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>未統計</translation>
    </message>
    <message>
        <source>Counting your answers was stopped.</source>
        <translation>已停止統計答題記錄。</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>重新統計</translation>
    </message>
    <message>
        <source>Article map</source>
        <translation>文章掌握圖</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出報告</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>開始練習</translation>
    </message>
    <message>
        <source>Counting your answers…</source>
        <translation>正在統計答題記錄……</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無標題</translation>
    </message>
    <message>
        <source>No item of an article was answered yet.</source>
        <translation>還沒有答過任何文章的題。</translation>
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
</context>
<context>
    <name>PromptDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>請 %n 秒後再試。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Questions</source>
        <translation>題目</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>鎖定</translation>
    </message>
    <message>
        <source>Stays when another paper is drawn</source>
        <translation>換一套題時保留此題</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>換一題</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>加題…</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} 分</translation>
    </message>
    <message>
        <source>no longer in the bank</source>
        <translation>題庫中已撤下</translation>
    </message>
    <message>
        <source>changed in the bank</source>
        <translation>題庫中已改動</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已鎖定</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>Favourite (Ctrl+B)</source>
        <translation>收藏（Ctrl+B）</translation>
    </message>
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
    <message numerus="yes">
        <source>√ Right, with %n hint(s)</source>
        <translation>
            <numerusform>√ 正確（用了 %n 次提示）</numerusform>
        </translation>
    </message>
    <message>
        <source>√ Right</source>
        <translation>√ 正確</translation>
    </message>
    <message>
        <source>× Not known</source>
        <translation>× 不知道</translation>
    </message>
    <message>
        <source>× Partly right, {percent}%</source>
        <translation>× 部分正確，{percent}%</translation>
    </message>
    <message>
        <source>× Wrong</source>
        <translation>× 錯誤</translation>
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
</context>
<context>
    <name>RatingRow</name>
    <message>
        <source>When this item comes again. Choose another if you knew it better or worse.</source>
        <translation>這道題下次出現的時間。如果實際掌握得更好或更差，可以改選。</translation>
    </message>
</context>
<context>
    <name>ReaderFacts</name>
    <message>
        <source>{number} characters</source>
        <translation>{number} 字</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>約 %n 分鐘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>appears %n time(s)</source>
        <translation>
            <numerusform>出現 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) ask for it</source>
        <translation>
            <numerusform>相關題目 %n 道</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReaderMenu</name>
    <message>
        <source>Not a phrase</source>
        <translation>取消短語</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
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
    <name>ReportExporter</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Study report {date}</source>
        <translation>學習報告 {date}</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>匯出報告</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>已儲存：{path}</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>The file with your data is damaged</source>
        <translation>資料檔案已損壞</translation>
    </message>
    <message>
        <source>The file with your data is gone</source>
        <translation>資料檔案不見了</translation>
    </message>
    <message>
        <source>Looking for the newest good backup…</source>
        <translation>正在尋找最近的完好備份…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Bring the backup back</source>
        <translation>復原此備份</translation>
    </message>
    <message>
        <source>Begin with an empty file</source>
        <translation>從空檔案開始</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>It is missing or empty, but there are backups. The newest good one is of {moment}. Bring it back, or begin with an empty file; the backups stay.</source>
        <translation>資料檔案遺失或為空，但還有備份，最近的完好備份是 {moment}。可以還原備份，也可以從空檔案重新開始；備份都會保留。</translation>
    </message>
    <message>
        <source>There is no good backup. The damaged file can be set aside, so that you may begin with an empty one; nothing is deleted, and somebody who knows SQLite may still save much of it.</source>
        <translation>沒有完好的備份。可以把損壞的檔案另存一邊，從空檔案開始；什麼都不會刪除，懂 SQLite 的人或許還能救回大部分。</translation>
    </message>
    <message>
        <source>The newest good backup is of {moment}. The damaged file is set aside beside it and not deleted. Close other windows of StudyApp first.</source>
        <translation>最近的完好備份是 {moment}。損壞的檔案會另存一邊，不會刪除。請先關閉 StudyApp 的其他視窗。</translation>
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
    <message numerus="yes">
        <source>Your best challenge: %n right</source>
        <translation>
            <numerusform>挑戰最好成績：答對 %n 題</numerusform>
        </translation>
    </message>
    <message>
        <source>items with full marks</source>
        <translation>得滿分的題目</translation>
    </message>
    <message>
        <source>and with hints {right} / {assisted}</source>
        <translation>用提示答對 {right} / {assisted}</translation>
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
    <name>ReviewDesk</name>
    <message>
        <source>Undo: {act}</source>
        <translation>復原：{act}</translation>
    </message>
    <message>
        <source>Kept in the bank. {keys} undoes it.</source>
        <translation>已存入題庫，按 {keys} 可撤銷。</translation>
    </message>
    <message>
        <source>Merged. {keys} undoes it.</source>
        <translation>已合併。按 {keys} 可復原。</translation>
    </message>
    <message>
        <source>Deleted. {keys} undoes it.</source>
        <translation>已刪除，按 {keys} 可撤銷。</translation>
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
        <source>Imported: {status}</source>
        <translation>匯入：{status}</translation>
    </message>
    <message>
        <source>Written by hand: {status}</source>
        <translation>手工編寫：{status}</translation>
    </message>
    <message>
        <source>Merged into another item and retired</source>
        <translation>已併入另一題並停用</translation>
    </message>
    <message>
        <source>Took a duplicate in</source>
        <translation>併入一道重複題</translation>
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
    <name>RuleWords</name>
    <message>
        <source>a list told in the article</source>
        <translation>文中列舉</translation>
    </message>
    <message>
        <source>a list with a name</source>
        <translation>有名稱的列舉</translation>
    </message>
    <message>
        <source>a numbered list</source>
        <translation>分條列舉</translation>
    </message>
    <message>
        <source>headings of one rank</source>
        <translation>同級標題</translation>
    </message>
    <message>
        <source>two things that belong together</source>
        <translation>對應關係</translation>
    </message>
    <message>
        <source>a couplet</source>
        <translation>對句</translation>
    </message>
    <message>
        <source>goals by stage</source>
        <translation>階段目標</translation>
    </message>
    <message>
        <source>what happens when</source>
        <translation>時間與事項</translation>
    </message>
    <message>
        <source>office and name</source>
        <translation>職務與姓名</translation>
    </message>
    <message>
        <source>one word of a set phrase</source>
        <translation>固定表述中的一處用詞</translation>
    </message>
    <message>
        <source>the order of a set phrase</source>
        <translation>固定表述的順序</translation>
    </message>
    <message>
        <source>what each stage stresses</source>
        <translation>各階段的工作重點</translation>
    </message>
    <message>
        <source>a word bank</source>
        <translation>選詞</translation>
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
    <name>SelectionBar</name>
    <message>
        <source>Approve</source>
        <translation>通過</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>退回…</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>標籤…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Back to the drafts</source>
        <translation>改回待審</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已選 %n 道</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n item(s) written by hand</source>
        <translation>
            <numerusform>刪除 %n 道手工編寫的題目</numerusform>
        </translation>
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
        <source>Rules of marking</source>
        <translation>評分規則</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>評分</translation>
    </message>
    <message>
        <source>What is partly right, and what counts in a typed answer.</source>
        <translation>部分答對如何得分，填寫的答案怎樣算對。</translation>
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
        <source>Way to practise</source>
        <translation>練法</translation>
    </message>
    <message>
        <source>← Today</source>
        <translation>← 今日</translation>
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
    <message>
        <source>Choose an article to read.</source>
        <translation>請選擇一篇文章。</translation>
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
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Key phrases</source>
        <translation>重點短語</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>提綱</translation>
    </message>
    <message>
        <source>Key phrases {number}</source>
        <translation>重點短語 {number}</translation>
    </message>
</context>
<context>
    <name>StructureTable</name>
    <message>
        <source>Type</source>
        <translation>題型</translation>
    </message>
    <message>
        <source>On offer</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>題數</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>每題</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>小計</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} 分</translation>
    </message>
    <message>
        <source>All kinds and difficulties</source>
        <translation>不限類別與難度</translation>
    </message>
</context>
<context>
    <name>SubmitDialog</name>
    <message>
        <source>Hand in</source>
        <translation>交卷</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are still open</source>
        <translation>
            <numerusform>還有 %n 道題沒有作答</numerusform>
        </translation>
    </message>
    <message>
        <source>Every question is answered</source>
        <translation>所有題目都已作答</translation>
    </message>
    <message>
        <source>What is open is worth no points.</source>
        <translation>未答的題不得分。</translation>
    </message>
    <message numerus="yes">
        <source>%n marked to come back to.</source>
        <translation>
            <numerusform>有 %n 道標記待查。</numerusform>
        </translation>
    </message>
    <message>
        <source>Time left: {time}.</source>
        <translation>剩餘時間 {time}。</translation>
    </message>
    <message>
        <source>Nothing can be changed after it is handed in.</source>
        <translation>交卷後不能再改。</translation>
    </message>
    <message>
        <source>To question {number}</source>
        <translation>到第 {number} 題</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再檢查</translation>
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
    <name>TodayView</name>
    <message>
        <source>Due today</source>
        <translation>今日複習</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新題</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>自選…</translation>
    </message>
    <message>
        <source>One article, kinds of phrase, types of item</source>
        <translation>按文章、要點類別和題型選題</translation>
    </message>
    <message>
        <source>How answers are marked</source>
        <translation>評分規則</translation>
    </message>
    <message>
        <source>How long have you got?</source>
        <translation>現在有多少時間？</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <source>Other ways to practise</source>
        <translation>其他練法</translation>
    </message>
    <message>
        <source>items to go over again</source>
        <translation>道題該複習</translation>
    </message>
    <message numerus="yes">
        <source>of %n not seen yet</source>
        <translation>
            <numerusform>尚未做過的共 %n 道</numerusform>
        </translation>
    </message>
    <message>
        <source>all seen</source>
        <translation>都做過了</translation>
    </message>
    <message>
        <source>nothing is due</source>
        <translation>沒有到期的題</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>尚未做過</translation>
    </message>
    <message numerus="yes">
        <source>%n once more before the test</source>
        <translation>
            <numerusform>考前再過 %n 題</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>複習 %n 題</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新題 %n 道</numerusform>
        </translation>
    </message>
    <message>
        <source>{parts}; about {time}</source>
        <translation>{parts}，約 {time}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>%n more of today&apos;s plan do not fit in.</source>
        <translation>
            <numerusform>今天的計畫還有 %n 題，這次時間不夠。</numerusform>
        </translation>
    </message>
    <message>
        <source>All is done for today. Practise in another way, or come again tomorrow.</source>
        <translation>今天的任務已完成。可以換個練法，或明天再來。</translation>
    </message>
    <message numerus="yes">
        <source>Start · %n item(s)</source>
        <translation>
            <numerusform>開始 · %n 題</numerusform>
        </translation>
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
        <source>√ Right</source>
        <translation>√ 正確</translation>
    </message>
    <message>
        <source>√ Right; the article says: {answer}</source>
        <translation>√ 正確；原文是：{answer}</translation>
    </message>
    <message>
        <source>× Not answered; the answer is: {answer}</source>
        <translation>× 未作答；答案是：{answer}</translation>
    </message>
    <message>
        <source>× Wrong; the answer is: {answer}</source>
        <translation>× 錯誤；答案是：{answer}</translation>
    </message>
    <message>
        <source>× Given twice; also asked for: {answer}</source>
        <translation>× 與另一空重複；還有：{answer}</translation>
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
    <message numerus="yes">
        <source>%n question(s) imported.</source>
        <translation>
            <numerusform>已匯入 %n 道題。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>沒有可復原的操作。</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>已復原：{what}</translation>
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
        <source>{share} % of the statements are true.</source>
        <translation>判斷題中正確的佔 {share} %。</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>made by itself</source>
        <translation>自動備份</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>手動備份</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>升級前</translation>
    </message>
    <message>
        <source>before a backup was brought back</source>
        <translation>復原前</translation>
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
        <source>Bring articles and question banks in, and tell of each what came of it.</source>
        <translation>匯入文章和題庫，並逐個說明結果。</translation>
    </message>
    <message>
        <source>Write items in the form of another program, and tell what it cannot hold.</source>
        <translation>把題目匯出成其他程式的格式，並說明哪些內容放不下。</translation>
    </message>
    <message>
        <source>Make printed papers, keys and answer sheets after a blueprint.</source>
        <translation>按組卷方案產生試卷、答案和答題卡。</translation>
    </message>
    <message>
        <source>Practise in the terminal; every answer is kept. q quits.</source>
        <translation>在終端裡練習，每次作答都會儲存。按 q 結束。</translation>
    </message>
    <message>
        <source>Write a sheet to sign: questions, who judged them, when, why and on what evidence.</source>
        <translation>輸出審題簽批單：各題由何人、何時、為何、憑何依據審定。</translation>
    </message>
    <message>
        <source>Show who learns at this computer; take a forgotten PIN away.</source>
        <translation>列出這台電腦上的學習者；取消忘記的 PIN 碼。</translation>
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
        <source>take this learner&apos;s PIN away</source>
        <translation>取消此學習者的 PIN 碼</translation>
    </message>
    <message>
        <source>a quiz set, or an article; - is an article from standard input</source>
        <translation>題集或文章；- 表示從標準輸入讀文章</translation>
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
        <source>Show which questions of the bank ask the same fact.</source>
        <translation>列出題庫中考查內容相同的題。</translation>
    </message>
    <message>
        <source>Show how a learner stands, or write it as PDF or CSV.</source>
        <translation>顯示學習者的成績，或寫成 PDF、CSV。</translation>
    </message>
    <message>
        <source>where to write it: .pdf or .csv</source>
        <translation>寫到哪裡：.pdf 或 .csv</translation>
    </message>
    <message>
        <source>tell the last so many days one by one</source>
        <translation>逐日列出最近這些天</translation>
    </message>
    <message>
        <source>where to write it: .docx or .pdf</source>
        <translation>寫到哪裡：.docx 或 .pdf</translation>
    </message>
    <message>
        <source>items of every state, not approved ones alone</source>
        <translation>各種狀態的題，不限已通過</translation>
    </message>
    <message>
        <source>items with this tag only</source>
        <translation>只要有此標籤的題</translation>
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
        <source>who learns, where several do; a PIN is asked for</source>
        <translation>由誰來學（有多位學習者時）；設了 PIN 碼的會詢問</translation>
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
        <source>a blueprint, as JSON</source>
        <translation>組卷方案（JSON）</translation>
    </message>
    <message>
        <source>articles and quiz sets to take items from, besides those that the blueprint names</source>
        <translation>取題的文章或題集，與方案中所列的一起用</translation>
    </message>
    <message>
        <source>the folder for the papers</source>
        <translation>存放試卷的資料夾</translation>
    </message>
    <message>
        <source>so many versions: A, B, …</source>
        <translation>卷數：A、B……</translation>
    </message>
    <message>
        <source>write a shorter paper if the items do not suffice</source>
        <translation>題目不夠時也出卷</translation>
    </message>
    <message>
        <source>one of: {names}</source>
        <translation>可選：{names}</translation>
    </message>
    <message>
        <source>where to write it</source>
        <translation>寫到哪裡</translation>
    </message>
    <message>
        <source>write nothing if anything would be lost</source>
        <translation>只要有內容會丟失就不寫</translation>
    </message>
    <message>
        <source>approved items only</source>
        <translation>只匯出已通過的題目</translation>
    </message>
    <message>
        <source>where the account of losses goes, as JSON</source>
        <translation>損失清單寫到哪裡（JSON）</translation>
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
        <source>{word} is more than {most}.</source>
        <translation>{word} 大於 {most}。</translation>
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
        <source>That is no answer here; ! gives a hint, ? shows it, q quits.</source>
        <translation>這不是有效的答案；輸入 ! 看提示，? 看答案，q 離開。</translation>
    </message>
    <message>
        <source>There are no more hints.</source>
        <translation>沒有更多提示。</translation>
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
        <source>With hints, and not in the score: {right} of {assisted} right.</source>
        <translation>用了提示、不計入得分：{assisted} 題中答對 {right} 題。</translation>
    </message>
    <message>
        <source>stopped; taken: {taken} of {all}. Run it again to go on.</source>
        <translation>已停止；共 {all} 個，已匯入 {taken} 個。再次執行即可接著匯入。</translation>
    </message>
    <message>
        <source>{file}: {added} questions taken, {known} there already, {bad} not understood</source>
        <translation>{file}：匯入 {added} 道題，已有 {known} 道，未能識別 {bad} 道</translation>
    </message>
    <message>
        <source>studyapp: {file}, {place}: {reason}  [{words}]</source>
        <translation>studyapp：{file}，第 {place} 行：{reason}  [{words}]</translation>
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
    <message>
        <source>lacking: {what}</source>
        <translation>不夠：{what}</translation>
    </message>
    <message>
        <source>{title}: {count} questions, {points} points</source>
        <translation>{title}：{count} 道題，{points} 分</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>試卷</translation>
    </message>
    <message>
        <source>key</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>answer sheet</source>
        <translation>答題卡</translation>
    </message>
    <message>
        <source>form</source>
        <translation>組卷結果</translation>
    </message>
    <message>
        <source>{type}: {lacking} of {wanted} ({fitting} fit, {clashing} of them ask what others ask)</source>
        <translation>{type} 要 {wanted} 道缺 {lacking} 道（合用 {fitting} 道，其中 {clashing} 道與卷上的題重複或互相提示）</translation>
    </message>
    <message>
        <source>{type}: {lacking} of {wanted} ({fitting} fit)</source>
        <translation>{type} 要 {wanted} 道缺 {lacking} 道（合用 {fitting} 道）</translation>
    </message>
    <message>
        <source>no item {id}</source>
        <translation>沒有題目 {id}</translation>
    </message>
    <message>
        <source>which format? --to takes one of: {names}.</source>
        <translation>匯出成什麼格式？--to 可選：{names}。</translation>
    </message>
    <message>
        <source>where to? -o names the file.</source>
        <translation>寫到哪裡？請用 -o 指定檔案。</translation>
    </message>
    <message>
        <source>the export would overwrite the set.</source>
        <translation>匯出會覆蓋題集本身。</translation>
    </message>
    <message>
        <source>{count} items written to {path}</source>
        <translation>已寫出 {count} 道題：{path}</translation>
    </message>
    <message>
        <source>beside it: {path}</source>
        <translation>另有：{path}</translation>
    </message>
    <message>
        <source>{count} items were kept back: their state or type was not asked for.</source>
        <translation>{count} 道題沒有匯出：狀態或題型不在所要之列。</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>沒有任何損失。</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>答案：{key}</translation>
    </message>
    <message>
        <source>{name} has no PIN any more.</source>
        <translation>{name}的 PIN 碼已取消。</translation>
    </message>
    <message>
        <source>{count} answered</source>
        <translation>作答 {count} 次</translation>
    </message>
    <message>
        <source>with a PIN</source>
        <translation>有 PIN 碼</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>已封存</translation>
    </message>
    <message>
        <source>PIN of {name}: </source>
        <translation>{name}的 PIN 碼：</translation>
    </message>
    <message>
        <source>Article written to {path}</source>
        <translation>文章已寫入 {path}</translation>
    </message>
    <message>
        <source>{count} groups of questions ask the same.</source>
        <translation>共 {count} 組題考查內容相同。</translation>
    </message>
    <message>
        <source>word for word</source>
        <translation>字句相同</translation>
    </message>
    <message>
        <source>same answer, same sentence</source>
        <translation>答案相同、同一句</translation>
    </message>
    <message>
        <source>same answer, like stem</source>
        <translation>答案相同、題幹相似</translation>
    </message>
    <message>
        <source>Report written to {path}</source>
        <translation>報告已寫入 {path}</translation>
    </message>
</context>
<context>
    <name>compose</name>
    <message>
        <source>Exchange it</source>
        <translation>替換一題</translation>
    </message>
    <message>
        <source>Take what there is</source>
        <translation>按現有題數出卷</translation>
    </message>
    <message>
        <source>Approved only</source>
        <translation>只用已通過</translation>
    </message>
    <message>
        <source>Drafts too</source>
        <translation>待審的也用</translation>
    </message>
    <message>
        <source>Bring up to date</source>
        <translation>更新</translation>
    </message>
</context>
<context>
    <name>digest</name>
    <message>
        <source>Legend</source>
        <translation>圖例</translation>
    </message>
    <message>
        <source>Published {date}</source>
        <translation>發布時間 {date}</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無標題文章</translation>
    </message>
    <message>
        <source>One-page digest</source>
        <translation>一頁通</translation>
    </message>
    <message>
        <source>Goals by stage</source>
        <translation>階段目標</translation>
    </message>
    <message>
        <source>Slogans</source>
        <translation>口號</translation>
    </message>
    <message>
        <source>Formulas and lists</source>
        <translation>提法與列舉</translation>
    </message>
    <message>
        <source>Watchword and objective</source>
        <translation>要求與著力點</translation>
    </message>
    <message>
        <source>Term and attribute</source>
        <translation>提法與定位</translation>
    </message>
    <message>
        <source>What is what</source>
        <translation>是什麼</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>關鍵數字</translation>
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
        <source>{name}: this is a pipe or a device, not a file.</source>
        <translation>{name}：這是管道或裝置，不是檔案。</translation>
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
        <source>A phrase is at most {most} characters of one paragraph. Please select less.</source>
        <translation>短語須在同一段內，最多 {most} 個字，請少選一些。</translation>
    </message>
    <message>
        <source>The article has been changed since. Please try again.</source>
        <translation>文章已有改動，請重試。</translation>
    </message>
    <message>
        <source>Another article of the library has this very text.</source>
        <translation>文庫中另一篇文章的正文與此完全相同。</translation>
    </message>
    <message>
        <source>This article is no longer in the library.</source>
        <translation>這篇文章已不在文庫中。</translation>
    </message>
    <message>
        <source>{file} is gone or empty, but there are backups of it. StudyApp’s window brings one back.</source>
        <translation>{file} 不見了或為空，但還有備份。請開啟 StudyApp 視窗還原備份。</translation>
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
        <source>{name}: not opened: the XML in this file declares entities of its own, as no known program does.</source>
        <translation>{name}：未開啟：檔案中的 XML 自行宣告了實體，正常軟體不會這樣寫。</translation>
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
        <source>{name}: this page has more than {tags} tags, too many to be read.</source>
        <translation>{name}：這個網頁的標籤超過 {tags} 個，太多，無法讀取。</translation>
    </message>
    <message>
        <source>{name}: this page is nested too deeply to be read.</source>
        <translation>{name}：網頁的層次太深，無法讀取。</translation>
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
    <message>
        <source>The blueprint asks for no items.</source>
        <translation>組卷方案裡沒有要求任何題目。</translation>
    </message>
    <message>
        <source>A form has {most} items at most.</source>
        <translation>一份試卷最多 {most} 道題。</translation>
    </message>
    <message>
        <source>Points are whole or half ones, and more than none.</source>
        <translation>分值必須大於 0，且為整分或半分。</translation>
    </message>
    <message>
        <source>The pass mark is higher than the form is worth.</source>
        <translation>及格分高於試卷總分。</translation>
    </message>
    <message>
        <source>The item {id} must be in and must not be in.</source>
        <translation>題目 {id} 既要求必考又要求不考。</translation>
    </message>
    <message>
        <source>The shares of easy, medium and hard must come to 1.</source>
        <translation>易、中、難的比例之和必須為 1。</translation>
    </message>
    <message>
        <source>The question is longer than {most} characters.</source>
        <translation>這道題超過 {most} 個字。</translation>
    </message>
    <message>
        <source>The answer is missing.</source>
        <translation>缺少答案。</translation>
    </message>
    <message>
        <source>The options are missing.</source>
        <translation>缺少選項。</translation>
    </message>
    <message>
        <source>The answer “{answer}” is none of the options.</source>
        <translation>答案「{answer}」不在選項之中。</translation>
    </message>
    <message>
        <source>The answer names option {letter}, and there are {count} options.</source>
        <translation>答案是選項 {letter}，但只有 {count} 個選項。</translation>
    </message>
    <message>
        <source>{name}: more than {most} questions.</source>
        <translation>{name}：超過 {most} 道題。</translation>
    </message>
    <message>
        <source>The same question stands at {number} already.</source>
        <translation>與第 {number} 行的題目重複。</translation>
    </message>
    <message>
        <source>{name}: there are no questions in this file.</source>
        <translation>{name}：這個檔案裡沒有題目。</translation>
    </message>
    <message>
        <source>{name}: for new versions of Anki only. Export it again with “Support older Anki versions”.</source>
        <translation>{name}：只適用於新版 Anki。請在 Anki 中勾選「支援舊版 Anki」後重新匯出。</translation>
    </message>
    <message>
        <source>{name}: this is no Anki package.</source>
        <translation>{name}：不是 Anki 牌組檔案。</translation>
    </message>
    <message>
        <source>{name}: save it as .xlsx or .docx in Excel, Word or WPS, and import that.</source>
        <translation>{name}：請在 Excel、Word 或 WPS 中另存為 .xlsx 或 .docx 後再匯入。</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” was left out: no columns for question and answer.</source>
        <translation>工作表「{sheet}」未讀取：沒有題目欄和答案欄。</translation>
    </message>
    <message>
        <source>{name}: no columns for question and answer were recognised.</source>
        <translation>{name}：未能識別題目欄和答案欄。</translation>
    </message>
    <message>
        <source>{name}: this XML is neither Moodle&apos;s nor QTI.</source>
        <translation>{name}：這個 XML 既不是 Moodle 題庫也不是 QTI。</translation>
    </message>
    <message>
        <source>The question has no answers in braces.</source>
        <translation>這道題沒有用大括號寫答案。</translation>
    </message>
    <message>
        <source>A numerical range cannot be asked for; one number can.</source>
        <translation>不支援數值範圍作答案，只支援一個數。</translation>
    </message>
    <message>
        <source>Questions of the type “{type}” are not known here.</source>
        <translation>不認識「{type}」這種題型。</translation>
    </message>
    <message>
        <source>The item has no interaction that is known here.</source>
        <translation>這道題沒有可識別的作答方式。</translation>
    </message>
    <message>
        <source>{name}: this is not a blueprint of StudyApp.</source>
        <translation>{name}：這不是 StudyApp 的組卷方案。</translation>
    </message>
    <message>
        <source>{name}: this blueprint needs a newer StudyApp.</source>
        <translation>{name}：這份組卷方案需要更新版本的 StudyApp。</translation>
    </message>
    <message>
        <source>{file}: {place} must be whole or half points, more than none.</source>
        <translation>{file}：{place} 必須大於 0，且為整分或半分。</translation>
    </message>
    <message>
        <source>{file}: {place} has a member {name} that means nothing.</source>
        <translation>{file}：{place} 裡的 {name} 沒有意義，請檢查拼寫。</translation>
    </message>
    <message>
        <source>Aiken has no room for explanations and sources.</source>
        <translation>Aiken 格式放不下解析和出處。</translation>
    </message>
    <message>
        <source>Asked as a choice between true and false.</source>
        <translation>改為在“正確”“錯誤”中選擇。</translation>
    </message>
    <message>
        <source>Asked as a choice for each row.</source>
        <translation>改為每行一道單選題。</translation>
    </message>
    <message>
        <source>Asked as a choice between orders.</source>
        <translation>改為選擇正確順序的單選題。</translation>
    </message>
    <message>
        <source>Aiken holds choices with one right answer only.</source>
        <translation>Aiken 只能放單選題。</translation>
    </message>
    <message>
        <source>The text goes with the note type “{name}” of the .apkg; without it, choose one with five fields when you import.</source>
        <translation>這份文本配合 .apkg 中的筆記類型“{name}”使用；沒有它時，匯入時請選一個有五個字段的類型。</translation>
    </message>
    <message>
        <source>The columns of Chaoxing are known from other people&apos;s files only: compare them with the template of your own course before you import many items.</source>
        <translation>學習通的列名只從他人的檔案得知：大批匯入之前，請先與自己課程的範本核對。</translation>
    </message>
    <message>
        <source>Asked as a short answer with the key in words, to be graded by hand.</source>
        <translation>改為簡答題，答案寫成文字，需人工評分。</translation>
    </message>
    <message>
        <source>; in an answer parts answers here: it was written as ；.</source>
        <translation>答案中的 ; 在此用來分隔答案，已改為全角 ；。</translation>
    </message>
    <message>
        <source>&apos; was put before text that a spreadsheet would take for a formula.</source>
        <translation>試算表會當作公式的文字前加了 &apos;。</translation>
    </message>
    <message>
        <source>GIFT has no ordering: asked as a choice between orders.</source>
        <translation>GIFT 沒有排序題：改為選擇正確順序的單選題。</translation>
    </message>
    <message>
        <source>GIFT has no blanks in any order: asked as an essay, to be graded by hand.</source>
        <translation>GIFT 沒有順序不限的填空：改為簡答題，需人工評分。</translation>
    </message>
    <message>
        <source>GIFT has one blank a question: asked once for each blank.</source>
        <translation>GIFT 每題只有一空：每空各出一題。</translation>
    </message>
    <message>
        <source>The package holds questions only; the host needs these libraries of H5P: {names}.</source>
        <translation>包內只有題目；網站需要裝有這些 H5P 組件：{names}。</translation>
    </message>
    <message>
        <source>Each blank takes every member, so that one written twice counts twice.</source>
        <translation>每一空都接受任何一項，同一項寫兩次也算對。</translation>
    </message>
    <message>
        <source>Written into one blank; a single wrong character counts as all wrong.</source>
        <translation>寫在一個空裡，錯一字即全錯。</translation>
    </message>
    <message>
        <source>Asked as words to be dragged to their places.</source>
        <translation>改為拖放詞語的題目。</translation>
    </message>
    <message>
        <source>* / : \ cannot stand in an answer of H5P: written in full width.</source>
        <translation>H5P 的答案中不能有 * / : \：已改為全角。</translation>
    </message>
    <message>
        <source>The answers are hidden in the page and not encrypted: whoever knows how can find them. Good for practice, not for an exam.</source>
        <translation>答案只是藏在網頁裡，並未加密，懂行的人能找到：適合自測，不適合考試。</translation>
    </message>
    <message>
        <source>Control characters were removed.</source>
        <translation>已去掉控制字元。</translation>
    </message>
    <message>
        <source>Kahoot has no room for explanations and sources.</source>
        <translation>Kahoot 放不下解析和出處。</translation>
    </message>
    <message>
        <source>Cut to the characters that Kahoot allows it would have no sense.</source>
        <translation>截到 Kahoot 允許的字數後題目不成立。</translation>
    </message>
    <message>
        <source>Question or answers were cut to {question} and {answer} characters.</source>
        <translation>題幹或選項截到 {question} 和 {answer} 個字元。</translation>
    </message>
    <message>
        <source>More right answers than the four that Kahoot allows.</source>
        <translation>正確答案多於 Kahoot 允許的四個。</translation>
    </message>
    <message>
        <source>Wrong options were left away: four answers at most.</source>
        <translation>去掉了部分干擾項：最多四個選項。</translation>
    </message>
    <message>
        <source>Typed answers cannot be imported by a spreadsheet.</source>
        <translation>填寫類題目不能用表格匯入。</translation>
    </message>
    <message>
        <source>Kaoshibao has no such type: asked as a short answer with the key in words.</source>
        <translation>考試寶沒有此題型：改為簡答題，答案寫成文字。</translation>
    </message>
    <message>
        <source>| and / in an answer part answers here: written in full width.</source>
        <translation>答案中的 | 和 / 在此用來分隔答案，已改為全角。</translation>
    </message>
    <message>
        <source>A quiz set has one article: one file for each was written.</source>
        <translation>一個題集只含一篇文章：每篇各寫一個檔案。</translation>
    </message>
    <message>
        <source>Items of no article were written with their evidence in the article&apos;s place.</source>
        <translation>不屬於任何文章的題目，以其出處文字代替文章。</translation>
    </message>
    <message>
        <source>More right answers than five options.</source>
        <translation>正確答案多於五個選項。</translation>
    </message>
    <message>
        <source>Wrong options were left away: five at most.</source>
        <translation>去掉了部分干擾項：最多五個選項。</translation>
    </message>
    <message>
        <source>Accepted answers were left away: five at most.</source>
        <translation>去掉了部分可接受的答案：最多五個。</translation>
    </message>
    <message>
        <source>Asked as an open question; the key stands in its explanation.</source>
        <translation>改為開放題，答案寫在解析中。</translation>
    </message>
    <message>
        <source>A text of {count} characters was cut to what a cell can hold.</source>
        <translation>一段 {count} 個字元的文字截到了單元格的上限。</translation>
    </message>
    <message>
        <source>The text of Wenjuanxing holds no keys: set them on its page, from the file of keys or from this list. Its makers call this way of import outdated.</source>
        <translation>問卷星的文本不含答案：請按答案檔案或本清單在其頁面上設置。官方稱這種匯入方式已過時。</translation>
    </message>
    <message>
        <source>The key is not in the text; it stands in the file of keys.</source>
        <translation>文本中沒有答案，答案在另一個檔案裡。</translation>
    </message>
    <message>
        <source>Wenjuanxing has no matching: asked as blanks for the letters.</source>
        <translation>問卷星沒有連線題：改為填寫字母的填空題。</translation>
    </message>
    <message>
        <source>Square and curly brackets were written in full width.</source>
        <translation>方括號和花括號已改為全角。</translation>
    </message>
    <message>
        <source>{name}: this is not valid XML (line {line}).</source>
        <translation>{name}：不是有效的 XML（第 {line} 行）。</translation>
    </message>
    <message>
        <source>There is no item yet from which an exam could be made.</source>
        <translation>還沒有可以出卷的題目。</translation>
    </message>
    <message>
        <source>This exam has already been handed in, in another window.</source>
        <translation>這場考試已在另一視窗交卷。</translation>
    </message>
    <message>
        <source>This exam cannot be paused.</source>
        <translation>這場考試不允許暫停。</translation>
    </message>
    <message>
        <source>This exam is no longer there.</source>
        <translation>這場考試已不存在。</translation>
    </message>
    <message>
        <source>This form is no longer there.</source>
        <translation>這份試卷已不存在。</translation>
    </message>
    <message>
        <source>The last learner on the list stays there.</source>
        <translation>名單上須至少留一位學習者。</translation>
    </message>
    <message>
        <source>A PIN has {least} to {most} characters.</source>
        <translation>PIN 碼須為 {least} 至 {most} 位。</translation>
    </message>
    <message>
        <source>This learner was deleted in another window. Choose another one.</source>
        <translation>此學習者已在另一視窗中刪除，請另選。</translation>
    </message>
    <message>
        <source>A learner needs a name.</source>
        <translation>請輸入姓名。</translation>
    </message>
    <message>
        <source>A name has {most} characters at most.</source>
        <translation>姓名最多 {most} 個字元。</translation>
    </message>
    <message>
        <source>There is a learner called {name} already.</source>
        <translation>已有名為{name}的學習者。</translation>
    </message>
    <message>
        <source>That day is over. Choose today or a later one.</source>
        <translation>所選日期已過，請選擇今天或以後的日期。</translation>
    </message>
    <message>
        <source>Choose at least one article.</source>
        <translation>請至少選擇一篇文章。</translation>
    </message>
    <message>
        <source>There is no item to export: none has the state and type asked for.</source>
        <translation>沒有可匯出的題目：沒有一道符合所要的狀態和題型。</translation>
    </message>
    <message>
        <source>Nothing to export: {target} can hold none of these items.</source>
        <translation>沒有可匯出的內容：{target} 放不下其中任何一道題。</translation>
    </message>
    <message>
        <source>{file} is in use by another window. Close it, then delete again.</source>
        <translation>{file} 正被另一視窗使用。請關閉它，再刪除一次。</translation>
    </message>
    <message>
        <source>The backup {file} is damaged. Choose another one.</source>
        <translation>備份 {file} 已損壞，請另選一個。</translation>
    </message>
    <message>
        <source>{name}: no article or quiz set is named to take the items from.</source>
        <translation>{name}：沒有指明從哪些文章或題集取題。</translation>
    </message>
    <message>
        <source>{name}: the items do not suffice: {lacking}.</source>
        <translation>{name}：題目不夠：{lacking}。</translation>
    </message>
    <message>
        <source>A form without items cannot be saved.</source>
        <translation>沒有題目的試卷不能儲存。</translation>
    </message>
    <message>
        <source>{name}: nothing was written: {count} items would not go over whole.</source>
        <translation>{name}：沒有寫出：有 {count} 道題不能完整匯出。</translation>
    </message>
    <message>
        <source>A paper needs a title.</source>
        <translation>試卷需要標題。</translation>
    </message>
    <message>
        <source>This paper is no longer there.</source>
        <translation>這份試卷已經不在了。</translation>
    </message>
    <message>
        <source>A paper holds {most} items at most, and there are {count}. Compose a paper.</source>
        <translation>一份試卷最多 {most} 道題，這裡有 {count} 道。請用“組卷”。</translation>
    </message>
    <message>
        <source>The paper has all items by type at the usual points, in one version; compose a paper to choose items, points and versions.</source>
        <translation>試卷按題型收入全部題目，用常規分值，只有一版；要挑選題目、分值和版本，請用“組卷”。</translation>
    </message>
    <message>
        <source>Several people learn here; say who it is with --learner NAME: {names}.</source>
        <translation>這裡有多位學習者，請用 --learner 姓名 指明是誰：{names}。</translation>
    </message>
    <message>
        <source>That is not the PIN. Try again in {seconds} seconds.</source>
        <translation>PIN 碼不對，請 {seconds} 秒後再試。</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>PIN 碼不對。</translation>
    </message>
    <message>
        <source>There is no learner called {name}.</source>
        <translation>沒有名為{name}的學習者。</translation>
    </message>
    <message>
        <source>There is nothing in this article for a digest: no goals, slogans, lists or pairs.</source>
        <translation>這篇文章沒有可匯成一頁通的內容：沒有目標、口號、列舉或對應關係。</translation>
    </message>
    <message>
        <source>{name}: more than {most} files. Import the folder in parts.</source>
        <translation>{name}：檔案超過 {most} 個，請分批匯入。</translation>
    </message>
    <message>
        <source>{name}: there are no articles and no question banks in this folder.</source>
        <translation>{name}：這個資料夾裡沒有文章或題庫。</translation>
    </message>
    <message>
        <source>This question is in the bank already.</source>
        <translation>題庫中已有這道題。</translation>
    </message>
    <message>
        <source>A sign-off sheet holds {most} items at most, and there are {count}.</source>
        <translation>一份簽批單最多 {most} 道題，現有 {count} 道。</translation>
    </message>
    <message>
        <source>There is no item to put on a sign-off sheet.</source>
        <translation>沒有可列入簽批單的題。</translation>
    </message>
    <message>
        <source>{name}: a sign-off sheet is written as {suffixes}.</source>
        <translation>{name}：簽批單只能存為 {suffixes}。</translation>
    </message>
    <message>
        <source>{file}: a report is written as one of {suffixes}.</source>
        <translation>{file}：報告只能寫成 {suffixes}。</translation>
    </message>
</context>
<context>
    <name>exam</name>
    <message>
        <source>{number}. {type}</source>
        <translation>{number}、{type}</translation>
    </message>
    <message>
        <source>left open</source>
        <translation>未作答</translation>
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
<context>
    <name>learners</name>
    <message>
        <source>Learner {number}</source>
        <translation>學習者 {number}</translation>
    </message>
    <message>
        <source>learning now</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>已封存</translation>
    </message>
    <message>
        <source>{count} answered</source>
        <translation>作答 {count} 次</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>{date} 起</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Missed, new, then known</source>
        <translation>先錯題，再新題，後複習</translation>
    </message>
    <message>
        <source>Wrong ones</source>
        <translation>錯題本</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>隨機練習</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>挑戰</translation>
    </message>
    <message>
        <source>Read with blanks</source>
        <translation>原文填空</translation>
    </message>
    <message>
        <source>What is due today, with new items between.</source>
        <translation>今天到期的題，穿插新題。</translation>
    </message>
    <message>
        <source>What you missed before comes first, then what you have not seen yet.</source>
        <translation>先做錯過的題，再做沒做過的題。</translation>
    </message>
    <message>
        <source>What you last answered wrong, until you have it right.</source>
        <translation>最近一次答錯的題，答對後移出。</translation>
    </message>
    <message>
        <source>What you marked with a star.</source>
        <translation>您加了星標的題。</translation>
    </message>
    <message>
        <source>Any items, whether you know them or not.</source>
        <translation>不論會不會，隨機抽題。</translation>
    </message>
    <message>
        <source>Any items, until three were wrong.</source>
        <translation>隨機抽題，答錯三題即止。</translation>
    </message>
    <message>
        <source>The article, with phrases to be filled in; every blank counts.</source>
        <translation>通讀原文，填寫空出的詞句，逐空計分。</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>重來</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>困難</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>容易</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} 分鐘</translation>
    </message>
    <message>
        <source>{number} h</source>
        <translation>{number} 小時</translation>
    </message>
    <message>
        <source>{number} d</source>
        <translation>{number} 天</translation>
    </message>
    <message>
        <source>{number} mo</source>
        <translation>{number} 個月</translation>
    </message>
    <message>
        <source>{number} y</source>
        <translation>{number} 年</translation>
    </message>
    <message>
        <source>The answer has {number} characters.</source>
        <translation>答案共 {number} 個字。</translation>
    </message>
    <message>
        <source>The answers have {numbers} characters.</source>
        <translation>各空字數：{numbers}。</translation>
    </message>
    <message>
        <source>{number} options are right.</source>
        <translation>共有 {number} 個正確選項。</translation>
    </message>
    <message>
        <source>It begins with {character}.</source>
        <translation>第一個字是{character}。</translation>
    </message>
    <message>
        <source>They begin with {characters}.</source>
        <translation>各空第一個字：{characters}。</translation>
    </message>
    <message>
        <source>“{option}” comes first.</source>
        <translation>排在最前的是「{option}」。</translation>
    </message>
    <message>
        <source>“{left}” goes with “{right}”.</source>
        <translation>「{left}」對應「{right}」。</translation>
    </message>
    <message>
        <source>The article says: {sentence}</source>
        <translation>原文：{sentence}</translation>
    </message>
    <message>
        <source>A share for right ones; nothing once a wrong one is chosen.</source>
        <translation>少選按比例得分，錯選不得分。</translation>
    </message>
    <message>
        <source>A share for right ones; each wrong one takes one off.</source>
        <translation>選對按比例得分，每錯選一項扣一項。</translation>
    </message>
    <message>
        <source>Full marks only for exactly the right ones.</source>
        <translation>全部選對才得分。</translation>
    </message>
    <message>
        <source>A share for right neighbours.</source>
        <translation>按相鄰次序正確的比例得分。</translation>
    </message>
    <message>
        <source>A share for those in their right place.</source>
        <translation>按位置正確的比例得分。</translation>
    </message>
    <message>
        <source>Full marks only for the whole order.</source>
        <translation>次序全對才得分。</translation>
    </message>
    <message>
        <source>A share for each blank or pair.</source>
        <translation>逐空、逐對得分。</translation>
    </message>
    <message>
        <source>Full marks only for all of them.</source>
        <translation>全部答對才得分。</translation>
    </message>
    <message>
        <source>A share, if none is wrong</source>
        <translation>少選得部分分</translation>
    </message>
    <message>
        <source>A share, less the wrong ones</source>
        <translation>錯選倒扣</translation>
    </message>
    <message>
        <source>All or nothing</source>
        <translation>全對才得分</translation>
    </message>
    <message>
        <source>By neighbours</source>
        <translation>按相鄰次序</translation>
    </message>
    <message>
        <source>By places</source>
        <translation>按位置</translation>
    </message>
    <message>
        <source>Each counts</source>
        <translation>逐項得分</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>As of {date}</source>
        <translation>截至 {date}</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日待複習</translation>
    </message>
    <message>
        <source>Minutes they take</source>
        <translation>約需分鐘</translation>
    </message>
    <message>
        <source>Mastery</source>
        <translation>掌握程度</translation>
    </message>
    <message>
        <source>Items seen</source>
        <translation>已練題數</translation>
    </message>
    <message>
        <source>Accuracy in 30 days</source>
        <translation>30 天正確率</translation>
    </message>
    <message>
        <source>Change against the 30 days before</source>
        <translation>較前 30 天</translation>
    </message>
    <message>
        <source>Without hints</source>
        <translation>不用提示</translation>
    </message>
    <message>
        <source>With hints</source>
        <translation>用提示</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答題次數</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>學習用時</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小時 {minutes} 分</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分鐘</translation>
    </message>
    <message>
        <source>Days in a row</source>
        <translation>連續學習天數</translation>
    </message>
    <message>
        <source>Longest run of days</source>
        <translation>最長連續天數</translation>
    </message>
    <message>
        <source>Day of the test</source>
        <translation>考試日期</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>正確率</translation>
    </message>
    <message>
        <source>Predicted retention</source>
        <translation>預測保持率</translation>
    </message>
    <message>
        <source>True retention</source>
        <translation>實際保持率</translation>
    </message>
    <message>
        <source>Study report</source>
        <translation>學習報告</translation>
    </message>
    <message>
        <source>Likely known</source>
        <translation>預計掌握</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>答題</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>答對</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無標題</translation>
    </message>
    <message>
        <source>Items of no article</source>
        <translation>不屬於文章的題</translation>
    </message>
    <message>
        <source>Mastery by kind</source>
        <translation>各類短語掌握情況</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Mastery by article</source>
        <translation>各篇文章掌握情況</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Missed most</source>
        <translation>錯題本</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>題目</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>答錯</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>複習預測</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Items due</source>
        <translation>待複習題數</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>逐日記錄</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分鐘</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <source>{type}: how many</source>
        <translation>{type}：題數</translation>
    </message>
    <message>
        <source>{type}: points each</source>
        <translation>{type}：每題分值</translation>
    </message>
    <message>
        <source>{type}: kinds and difficulty</source>
        <translation>{type}：短語類別和難度</translation>
    </message>
</context>
<context>
    <name>targets</name>
    <message>
        <source>Printing</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>平臺</translation>
    </message>
    <message>
        <source>LMS</source>
        <translation>LMS</translation>
    </message>
    <message>
        <source>Studying</source>
        <translation>學習</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>交換</translation>
    </message>
    <message>
        <source>Word paper</source>
        <translation>Word 試卷</translation>
    </message>
    <message>
        <source>A4 paper with sealed head, key beside it</source>
        <translation>A4 試卷，帶密封線，另附答案</translation>
    </message>
    <message>
        <source>PDF paper</source>
        <translation>PDF 試卷</translation>
    </message>
    <message>
        <source>The same paper, ready to print</source>
        <translation>同一份試卷，可直接列印</translation>
    </message>
    <message>
        <source>Kaoshibao</source>
        <translation>考試寶</translation>
    </message>
    <message>
        <source>Excel template of its question bank</source>
        <translation>題庫匯入範本（Excel）</translation>
    </message>
    <message>
        <source>Chaoxing</source>
        <translation>學習通</translation>
    </message>
    <message>
        <source>Excel sheet of a course&apos;s question bank</source>
        <translation>課程題庫（Excel）</translation>
    </message>
    <message>
        <source>Wenjuanxing</source>
        <translation>問卷星</translation>
    </message>
    <message>
        <source>Text to paste; the keys in a second file</source>
        <translation>可貼上的文本，答案另成一檔案</translation>
    </message>
    <message>
        <source>Kahoot</source>
        <translation>Kahoot</translation>
    </message>
    <message>
        <source>Excel; short choices only</source>
        <translation>Excel，只放短的選擇題</translation>
    </message>
    <message>
        <source>Quizizz</source>
        <translation>Quizizz</translation>
    </message>
    <message>
        <source>Excel; choices and single blanks</source>
        <translation>Excel，選擇題和單空填空</translation>
    </message>
    <message>
        <source>Moodle XML</source>
        <translation>Moodle XML</translation>
    </message>
    <message>
        <source>All eight types, with explanations</source>
        <translation>八種題型俱全，帶解析</translation>
    </message>
    <message>
        <source>GIFT</source>
        <translation>GIFT</translation>
    </message>
    <message>
        <source>Moodle&apos;s text format</source>
        <translation>Moodle 的文本格式</translation>
    </message>
    <message>
        <source>Aiken</source>
        <translation>Aiken</translation>
    </message>
    <message>
        <source>Moodle&apos;s smallest format: single choice</source>
        <translation>Moodle 最簡格式：單選題</translation>
    </message>
    <message>
        <source>QTI 2.2</source>
        <translation>QTI 2.2</translation>
    </message>
    <message>
        <source>Package for Canvas, TAO and others</source>
        <translation>用於 Canvas、TAO 等平臺的題包</translation>
    </message>
    <message>
        <source>QTI 3.0</source>
        <translation>QTI 3.0</translation>
    </message>
    <message>
        <source>Package for newer systems</source>
        <translation>用於較新平臺的題包</translation>
    </message>
    <message>
        <source>H5P</source>
        <translation>H5P</translation>
    </message>
    <message>
        <source>Question set for a site that has H5P</source>
        <translation>用於裝有 H5P 的網站</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>網頁</translation>
    </message>
    <message>
        <source>One file, offline, for phone and PC</source>
        <translation>單個檔案，離線可用，手機電腦皆宜</translation>
    </message>
    <message>
        <source>Anki</source>
        <translation>Anki</translation>
    </message>
    <message>
        <source>Cards; importing again updates them</source>
        <translation>記憶卡，再次匯入即更新</translation>
    </message>
    <message>
        <source>Anki text</source>
        <translation>Anki 文本</translation>
    </message>
    <message>
        <source>Rows for Anki&apos;s own importer</source>
        <translation>供 Anki 匯入的文本行</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>純文本</translation>
    </message>
    <message>
        <source>Numbered questions with 答案 and 解析</source>
        <translation>帶答案和解析的編號題目</translation>
    </message>
    <message>
        <source>Quiz set</source>
        <translation>題集</translation>
    </message>
    <message>
        <source>StudyApp&apos;s own file, without any loss</source>
        <translation>StudyApp 自己的格式，毫無損失</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>Everything in a spreadsheet</source>
        <translation>全部內容，用表格軟體打開</translation>
    </message>
</context>
<context>
    <name>transfer</name>
    <message>
        <source>Left out</source>
        <translation>未匯出</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>截短</translation>
    </message>
    <message>
        <source>Asked in another form</source>
        <translation>改變題型</translation>
    </message>
    <message>
        <source>Graded less exactly</source>
        <translation>評分放寬</translation>
    </message>
    <message>
        <source>Signs changed</source>
        <translation>替換字元</translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>the answer to “{stem}”</source>
        <translation>作答「{stem}」</translation>
    </message>
    <message>
        <source>the rating of “{stem}”</source>
        <translation>評級「{stem}」</translation>
    </message>
    <message>
        <source>marking “{stem}” as a favourite</source>
        <translation>收藏「{stem}」</translation>
    </message>
    <message>
        <source>taking “{stem}” off the favourites</source>
        <translation>取消收藏「{stem}」</translation>
    </message>
    <message>
        <source>the date of the test</source>
        <translation>設定考試日期</translation>
    </message>
    <message>
        <source>taking away the date of the test</source>
        <translation>取消考試日期</translation>
    </message>
    <message>
        <source>saving the paper {title}</source>
        <translation>儲存試卷《{title}》</translation>
    </message>
    <message>
        <source>renaming the paper {title}</source>
        <translation>重新命名試卷《{title}》</translation>
    </message>
    <message>
        <source>deleting the paper {title}</source>
        <translation>刪除試卷《{title}》</translation>
    </message>
    <message>
        <source>the import of {name}</source>
        <translation>匯入「{name}」</translation>
    </message>
    <message>
        <source>drawing the paper {title}</source>
        <translation>抽題組卷《{title}》</translation>
    </message>
    <message>
        <source>locking question {number}</source>
        <translation>鎖定第 {number} 題</translation>
    </message>
    <message>
        <source>unlocking question {number}</source>
        <translation>解鎖第 {number} 題</translation>
    </message>
    <message>
        <source>exchanging question {number}</source>
        <translation>替換第 {number} 題</translation>
    </message>
    <message>
        <source>removing question {number}</source>
        <translation>移除第 {number} 題</translation>
    </message>
    <message>
        <source>adding question {number}</source>
        <translation>加入第 {number} 題</translation>
    </message>
    <message>
        <source>bringing the paper up to date</source>
        <translation>更新試卷</translation>
    </message>
    <message>
        <source>the tags of “{stem}”</source>
        <translation>「{stem}」的標籤</translation>
    </message>
    <message>
        <source>the tags of {count} questions</source>
        <translation>{count} 道題的標籤</translation>
    </message>
    <message>
        <source>the new question “{stem}”</source>
        <translation>新題「{stem}」</translation>
    </message>
    <message>
        <source>deleting “{stem}”</source>
        <translation>刪除「{stem}」</translation>
    </message>
    <message>
        <source>deleting {count} questions</source>
        <translation>刪除 {count} 道題</translation>
    </message>
    <message>
        <source>moving “{stem}” back to the drafts</source>
        <translation>把「{stem}」改回待審</translation>
    </message>
    <message>
        <source>approving “{stem}”</source>
        <translation>通過「{stem}」</translation>
    </message>
    <message>
        <source>rejecting “{stem}”</source>
        <translation>退回「{stem}」</translation>
    </message>
    <message>
        <source>retiring “{stem}”</source>
        <translation>停用「{stem}」</translation>
    </message>
    <message>
        <source>moving {count} questions back to the drafts</source>
        <translation>把 {count} 道題改回待審</translation>
    </message>
    <message>
        <source>approving {count} questions</source>
        <translation>通過 {count} 道題</translation>
    </message>
    <message>
        <source>rejecting {count} questions</source>
        <translation>退回 {count} 道題</translation>
    </message>
    <message>
        <source>retiring {count} questions</source>
        <translation>停用 {count} 道題</translation>
    </message>
    <message>
        <source>editing “{stem}”</source>
        <translation>編輯「{stem}」</translation>
    </message>
    <message>
        <source>generating “{stem}” again</source>
        <translation>重新出題「{stem}」</translation>
    </message>
    <message>
        <source>merging duplicates of “{stem}”</source>
        <translation>合併「{stem}」的重複題</translation>
    </message>
    <message>
        <source>merging {count} duplicates</source>
        <translation>合併 {count} 道重複題</translation>
    </message>
    <message>
        <source>telling “{stem}” from others</source>
        <translation>標記「{stem}」不是重複</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{left} – {right}</source>
        <translation>{left} — {right}</translation>
    </message>
</context>
</TS>
