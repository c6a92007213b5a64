<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About StudyApp</source>
        <translation>关于 StudyApp</translation>
    </message>
    <message>
        <source>Version {version} · Qt {qt}</source>
        <translation>版本 {version} · Qt {qt}</translation>
    </message>
    <message>
        <source>Test yourself on an official article. Works without a network; nothing leaves this computer.</source>
        <translation>用官方文章考一考自己。不需要网络，任何内容都不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>StudyApp: MIT License</source>
        <translation>StudyApp：MIT 许可证</translation>
    </message>
    <message>
        <source>It is built from:</source>
        <translation>使用了以下软件：</translation>
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
        <translation>无标题文章</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
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
        <translation>正在审核…</translation>
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
            <numerusform>另有 %n 项通过</numerusform>
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
        <translation>题型</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>全部题型</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>全部状态</translation>
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
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Generate again…</source>
        <translation>重新出题…</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Which phrases of an article are asked for, and which not yet</source>
        <translation>一篇文章的哪些短语已考，哪些还没有考</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>无标题文章</translation>
    </message>
    <message>
        <source>With findings</source>
        <translation>有提示</translation>
    </message>
    <message>
        <source>Without findings</source>
        <translation>无提示</translation>
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
        <translation>搜索题干、答案、依据</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>The item bank is empty</source>
        <translation>题库是空的</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Start review</source>
        <translation>开始审题</translation>
    </message>
    <message>
        <source>Open an article: questions are made from its key phrases and kept here.</source>
        <translation>打开一篇文章：由重点短语生成的题目会保存在这里。</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>No item fits these filters and words.</source>
        <translation>没有符合筛选条件的题目。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审题</translation>
    </message>
    <message numerus="yes">
        <source>%n to go</source>
        <translation>
            <numerusform>剩 %n 道</numerusform>
        </translation>
    </message>
    <message>
        <source>End review</source>
        <translation>结束审题</translation>
    </message>
    <message>
        <source>Start review · {count}</source>
        <translation>开始审题 · {count}</translation>
    </message>
    <message>
        <source>Reviewed: {figures}.</source>
        <translation>本次审题：{figures}。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>无标题文章</translation>
    </message>
    <message>
        <source>Item bank</source>
        <translation>题库</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 道题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BlanksForm</name>
    <message>
        <source>The article&apos;s own words first; other answers that count as right after a {sign}</source>
        <translation>原文用词写在最前，其他也算对的答案用 {sign} 隔开</translation>
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
        <translation>进度</translation>
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
        <translation>正确</translation>
    </message>
    <message>
        <source>False</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>ChoiceForm</name>
    <message>
        <source>Add an option</source>
        <translation>添加选项</translation>
    </message>
    <message>
        <source>Option {number}</source>
        <translation>选项 {number}</translation>
    </message>
    <message>
        <source>{option} is right</source>
        <translation>{option}正确</translation>
    </message>
    <message>
        <source>Take the option away</source>
        <translation>删去这个选项</translation>
    </message>
</context>
<context>
    <name>ClozeArea</name>
    <message>
        <source>Type the missing words</source>
        <translation>填写空缺的文字</translation>
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
        <translation>顺序不对：{words}</translation>
    </message>
    <message>
        <source>{typed} instead of {expected}</source>
        <translation>错字：“{expected}”写成了“{typed}”</translation>
    </message>
</context>
<context>
    <name>CoverageTable</name>
    <message>
        <source>Phrase</source>
        <translation>短语</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>考查题型</translation>
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
        <translation>已考短语</translation>
    </message>
    <message>
        <source>Only those not yet asked</source>
        <translation>只看未考的</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>短语</translation>
    </message>
    <message>
        <source>Enter or a double click shows the phrase</source>
        <translation>回车或双击查看该短语</translation>
    </message>
    <message>
        <source>{asked} of {total} phrases are asked for, {twice} of them by two types or more</source>
        <translation>{total} 个短语已考 {asked} 个，其中 {twice} 个用了两种以上题型</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>出错了</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. Every answer you gave is saved. You can go on; if it happens again, please send the text below to whoever gave you StudyApp.</source>
        <translation>这是程序的错误，不是您的错。您的每次作答都已保存，可以继续使用；如果再次出现，请把下面的文字发给向您提供 StudyApp 的人。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>错误报告</translation>
    </message>
    <message>
        <source>Log file: {path}</source>
        <translation>日志文件：{path}</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Open the log&apos;s folder</source>
        <translation>打开日志所在文件夹</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>DeletedLink</name>
    <message numerus="yes">
        <source>Restore what was deleted in the last seven days · %n</source>
        <translation>
            <numerusform>恢复七天内删除的文章 · %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>无标题文章</translation>
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
        <translation>原文依据</translation>
    </message>
    <message>
        <source>From the article · paragraph {number}</source>
        <translation>原文依据 · 第 {number} 段</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <source>Find in article  Ctrl+F</source>
        <translation>在文中查找  Ctrl+F</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>在文中查找</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>下一处（Enter）</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation>上一处（Shift+Enter）</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>没有找到</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>{taken} of {all} articles imported</source>
        <translation>已导入 {taken} 篇，共 {all} 篇</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>复制清单</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Not read: the import was stopped before it.</source>
        <translation>未读取：导入在此之前已停止。</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>无标题文章</translation>
    </message>
    <message numerus="yes">
        <source>%n phrase(s)</source>
        <translation>
            <numerusform>%n 个短语</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 道题</numerusform>
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
        <translation>编辑题目</translation>
    </message>
    <message>
        <source>Stem</source>
        <translation>题干</translation>
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
        <translation>记入审核记录，可不填</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save and approve</source>
        <translation>保存并通过</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Options and key</source>
        <translation>选项与答案</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>From the article</source>
        <translation>原文依据</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>题目内容</translation>
    </message>
    <message>
        <source>Evidence and audit</source>
        <translation>依据与审核</translation>
    </message>
    <message>
        <source>Saved without approval, the item becomes a draft again.</source>
        <translation>只保存不通过，题目会回到待审。</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Items</source>
        <translation>题目</translation>
    </message>
</context>
<context>
    <name>ItemPreview</name>
    <message>
        <source>Preview of the item</source>
        <translation>题目预览</translation>
    </message>
    <message>
        <source>Difficulty {figure} · {word}</source>
        <translation>难度 {figure} · {word}</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>状态：{status}</translation>
    </message>
    <message>
        <source>Made by the rule: {rule}</source>
        <translation>生成规则：{rule}</translation>
    </message>
    <message>
        <source>key</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>To choose from</source>
        <translation>备选项</translation>
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
        <translation>题型</translation>
    </message>
    <message>
        <source>Stem</source>
        <translation>题干</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>难度</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
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
        <translation>点击显示或隐藏</translation>
    </message>
</context>
<context>
    <name>LibraryDelegate</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
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
        <translation>阅读</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Import articles</source>
        <translation>导入文章</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>文库</translation>
    </message>
    <message>
        <source>Drop .docx, .pdf, .html, .md and .txt files here, or paste a text (Ctrl+V)</source>
        <translation>把 .docx、.pdf、.html、.md、.txt 拖到这里，或粘贴文字（Ctrl+V）</translation>
    </message>
    <message>
        <source>No article has these words.</source>
        <translation>没有文章含有这些词。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>The library is empty</source>
        <translation>文库还是空的</translation>
    </message>
    <message>
        <source>Import articles, drop files here, or paste a text with Ctrl+V. Their key phrases are found and questions are made; nothing leaves this computer.</source>
        <translation>导入文章，把文件拖到这里，或按 Ctrl+V 粘贴文字。程序会找出重点短语并出题；一切都留在这台电脑上。</translation>
    </message>
    <message numerus="yes">
        <source>Search %n article(s)</source>
        <translation>
            <numerusform>在 %n 篇文章中搜索</numerusform>
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
        <translation>粘贴的文字</translation>
    </message>
    <message>
        <source>There is no text and no file in the clipboard.</source>
        <translation>剪贴板里没有文字，也没有文件。</translation>
    </message>
    <message>
        <source>Already here, brought up to date: {title}</source>
        <translation>文库中已有，已更新：{title}</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>无标题文章</translation>
    </message>
    <message numerus="yes">
        <source>%n phrase(s)</source>
        <translation>
            <numerusform>%n 个短语</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 道题</numerusform>
        </translation>
    </message>
    <message>
        <source>Read</source>
        <translation>阅读</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: {title}</source>
        <translation>已删除：{title}</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) deleted</source>
        <translation>
            <numerusform>已删除 %n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>撤销（Ctrl+Z）</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>没有可以撤销的操作。</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>已恢复。</translation>
    </message>
    <message>
        <source>The title is as it was.</source>
        <translation>标题已改回。</translation>
    </message>
    <message>
        <source>The tags are as they were.</source>
        <translation>标签已改回。</translation>
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
        <translation>短语</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Mastery</source>
        <translation>掌握</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>上次打开</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>无标题文章</translation>
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
        <translation>尚未打开</translation>
    </message>
    <message>
        <source>{right} of {asked} items last answered right, {seen} answered</source>
        <translation>{asked} 道题中最近一次答对 {right} 道，答过 {seen} 道</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>文库</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Item bank</source>
        <translation>题库</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>MaskBar</name>
    <message>
        <source>{hidden} of {total} phrases hidden. Click one, or press Enter, to see it.</source>
        <translation>{total} 个短语中已遮住 {hidden} 个。点击短语或按 Enter 键揭开。</translation>
    </message>
    <message>
        <source>Show all (Ctrl+Shift+M)</source>
        <translation>全部揭开（Ctrl+Shift+M）</translation>
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
        <translation>先选左边一行，再选与它配对的一项：点击或按字母键；退格键撤回。</translation>
    </message>
</context>
<context>
    <name>NextStepBanner</name>
    <message>
        <source>Untitled article</source>
        <translation>无标题文章</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) answered wrong wait for you</source>
        <translation>
            <numerusform>有 %n 道错题等您重练</numerusform>
        </translation>
    </message>
    <message>
        <source>From {title}. They come first, then what you have not seen yet.</source>
        <translation>来自《{title}》。先练错题，再练没见过的题。</translation>
    </message>
    <message>
        <source>From several articles. They come first, then what you have not seen yet.</source>
        <translation>来自多篇文章。先练错题，再练没见过的题。</translation>
    </message>
    <message>
        <source>Practise them</source>
        <translation>重练错题</translation>
    </message>
    <message>
        <source>Begin with {title}</source>
        <translation>从《{title}》开始</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are ready</source>
        <translation>
            <numerusform>已备好 %n 道题</numerusform>
        </translation>
    </message>
    <message>
        <source>Start practising</source>
        <translation>开始练习</translation>
    </message>
    <message>
        <source>Go on with {title}</source>
        <translation>继续《{title}》</translation>
    </message>
    <message>
        <source>{seen} of {asked} items answered so far</source>
        <translation>共 {asked} 道题，已答过 {seen} 道</translation>
    </message>
    <message>
        <source>Practise on</source>
        <translation>继续练习</translation>
    </message>
    <message>
        <source>All items were last answered right</source>
        <translation>所有题目最近一次都答对了</translation>
    </message>
    <message>
        <source>Those longest ago come first when you practise again.</source>
        <translation>再练时，最久没答的题排在前面。</translation>
    </message>
    <message>
        <source>Practise again</source>
        <translation>再练一遍</translation>
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
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>打开文章</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>Your choice, right</source>
        <translation>你的选择，正确</translation>
    </message>
    <message>
        <source>Your choice, wrong</source>
        <translation>你的选择</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>正确</translation>
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
        <translation>按正确次序填写；答题时会打乱</translation>
    </message>
</context>
<context>
    <name>OrderingArea</name>
    <message>
        <source>Drag the rows into their order, or use Alt+↑ and Alt+↓; a digit moves a row to that place.</source>
        <translation>拖动排序，或按 Alt+↑、Alt+↓ 移动；按数字键移到该位置。</translation>
    </message>
    <message>
        <source>The right order: {answer}</source>
        <translation>正确次序：{answer}</translation>
    </message>
    <message>
        <source>Neighbours in the right order: {right} of {total}</source>
        <translation>前后相接正确：{right} / {total} 处</translation>
    </message>
</context>
<context>
    <name>PairRow</name>
    <message>
        <source>no pair yet</source>
        <translation>尚未配对</translation>
    </message>
    <message>
        <source>✓ Right</source>
        <translation>✓ 正确</translation>
    </message>
    <message>
        <source>✗ Wrong</source>
        <translation>✗ 错误</translation>
    </message>
    <message>
        <source>✗ Not answered</source>
        <translation>✗ 未作答</translation>
    </message>
    <message>
        <source>Right answer: {answer}</source>
        <translation>正确答案：{answer}</translation>
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
        <translation>对应 {number}</translation>
    </message>
    <message>
        <source>Without a partner</source>
        <translation>无对应</translation>
    </message>
</context>
<context>
    <name>PhraseCard</name>
    <message>
        <source>appears %n time(s)</source>
        <translation>出现 %n 次</translation>
    </message>
    <message>
        <source>%n item(s) ask for it</source>
        <translation>相关题目 %n 道</translation>
    </message>
</context>
<context>
    <name>PhrasePanel</name>
    <message>
        <source>Key phrases</source>
        <translation>重点短语</translation>
    </message>
    <message>
        <source>Sort the phrases</source>
        <translation>短语排序</translation>
    </message>
    <message>
        <source>By appearance</source>
        <translation>按出现次序</translation>
    </message>
    <message>
        <source>By weight</source>
        <translation>按重要程度</translation>
    </message>
    <message>
        <source>By count</source>
        <translation>按出现次数</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>Filter phrases</source>
        <translation>筛选短语</translation>
    </message>
    <message>
        <source>From the essential phrases to all</source>
        <translation>从最要紧的短语到全部短语</translation>
    </message>
    <message>
        <source>No phrase fits. Clear the filter or switch kinds on.</source>
        <translation>没有符合的短语。请清除筛选，或打开更多类别。</translation>
    </message>
    <message>
        <source>Essential</source>
        <translation>要紧</translation>
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
        <translation>✓ 位置正确</translation>
    </message>
    <message>
        <source>✗ Place {number}</source>
        <translation>✗ 应在第 {number} 位</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Nothing to practise yet</source>
        <translation>还没有可以练习的题目</translation>
    </message>
    <message>
        <source>Open an article first. Questions are made from its key phrases, and you practise them here.</source>
        <translation>先打开一篇文章。由重点短语生成的题目会在这里练习。</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Progress of this session</source>
        <translation>本次练习的进度</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>{percent}% right</source>
        <translation>正确率 {percent}%</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>全部文章</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>无标题文章</translation>
    </message>
    <message>
        <source>Practice · {article}</source>
        <translation>练习 · {article}</translation>
    </message>
    <message>
        <source>Practice · done</source>
        <translation>练习 · 完成</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>开始练习</translation>
    </message>
    <message>
        <source>Nothing answered yet</source>
        <translation>还没有作答记录</translation>
    </message>
    <message>
        <source>Practise a few questions on an article: then your accuracy, your days in a row and what you miss most are shown here.</source>
        <translation>先就一篇文章练习几道题，这里就会显示正确率、连续学习天数和最常答错的题目。</translation>
    </message>
    <message>
        <source>Start practising</source>
        <translation>开始练习</translation>
    </message>
    <message>
        <source>Answered today</source>
        <translation>今日作答</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>正确率</translation>
    </message>
    <message>
        <source>Items seen</source>
        <translation>已练题目</translation>
    </message>
    <message>
        <source>Days in a row</source>
        <translation>连续学习</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Accuracy by day</source>
        <translation>每日正确率</translation>
    </message>
    <message>
        <source>Study calendar</source>
        <translation>学习日历</translation>
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
        <translation>最近几周每天的作答数</translation>
    </message>
    <message>
        <source>Mastery by kind</source>
        <translation>各类短语掌握情况</translation>
    </message>
    <message>
        <source>Missed most</source>
        <translation>错题本</translation>
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
        <translation>答对</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in all</source>
        <translation>
            <numerusform>累计作答 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>in the last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>items in the library</source>
        <translation>文库全部文章的题目</translation>
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
            <numerusform>最长 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}: {right} of {answered} right ({share})</source>
        <translation>{day}：答对 {right} / {answered}（{share}）</translation>
    </message>
    <message>
        <source>{right} of {answered} right</source>
        <translation>答对 {right} / {answered}</translation>
    </message>
    <message>
        <source>Nothing: every item was answered right.</source>
        <translation>没有：每道题都答对了。</translation>
    </message>
    <message numerus="yes">
        <source>wrong %n time(s)</source>
        <translation>
            <numerusform>错 %n 次</numerusform>
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
        <translation>下一题</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>✓ Right</source>
        <translation>✓ 正确</translation>
    </message>
    <message>
        <source>True</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>False</source>
        <translation>错误</translation>
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
        <translation>✗ 部分正确，{percent}%</translation>
    </message>
    <message>
        <source>✗ Wrong</source>
        <translation>✗ 错误</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>没有打开文章</translation>
    </message>
    <message>
        <source>Open an official article: a text, a saved web page, a Word document or a PDF. Its key phrases are highlighted, and questions are made from them.</source>
        <translation>打开一篇官方文章：文本、保存的网页、Word 文档或 PDF。程序会标出重点短语，并据此出题。</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>遮蔽</translation>
    </message>
    <message>
        <source>Blank the phrases until you ask for them (Ctrl+M)</source>
        <translation>遮住短语，想看时再揭开（Ctrl+M）</translation>
    </message>
    <message>
        <source>Start practice</source>
        <translation>开始练习</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>无标题文章</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>开始练习</translation>
    </message>
    <message>
        <source>Published {date}</source>
        <translation>发布时间 {date}</translation>
    </message>
    <message>
        <source>{number} characters</source>
        <translation>{number} 字</translation>
    </message>
    <message>
        <source>about %n minute(s)</source>
        <translation>约 %n 分钟</translation>
    </message>
    <message numerus="yes">
        <source>Start practice · %n item(s)</source>
        <translation>
            <numerusform>开始练习 · %n 题</numerusform>
        </translation>
    </message>
    <message>
        <source>within: {phrase}</source>
        <translation>属于：{phrase}</translation>
    </message>
</context>
<context>
    <name>RecallArea</name>
    <message>
        <source>Write it from memory, word for word</source>
        <translation>凭记忆一字不差地写出来</translation>
    </message>
    <message>
        <source>The text from memory</source>
        <translation>默写的内容</translation>
    </message>
    <message>
        <source>Blanks, punctuation and script make no difference. Shift+Enter begins a new line.</source>
        <translation>空格、标点和简繁不影响判分。Shift+Enter 换行。</translation>
    </message>
</context>
<context>
    <name>RecallForm</name>
    <message>
        <source>Text to be written</source>
        <translation>默写内容</translation>
    </message>
</context>
<context>
    <name>RegenerationDialog</name>
    <message>
        <source>Generate again</source>
        <translation>重新出题</translation>
    </message>
    <message>
        <source>Draw number</source>
        <translation>抽题号</translation>
    </message>
    <message>
        <source>The same draw makes the same items; another one chooses others.</source>
        <translation>同一个抽题号得到同样的题目，换一个号会选出别的题。</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>再抽一次</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>将有的变化</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>What you approved, rejected, retired or edited stays as it is, and so does everybody&apos;s history. Only drafts change or are withdrawn.</source>
        <translation>已通过、退回、停用或编辑过的题目保持不变，答题记录也都保留；只有待审题会更新或撤回。</translation>
    </message>
    <message>
        <source>That is what would happen.</source>
        <translation>应用后题库将这样变化：</translation>
    </message>
    <message>
        <source>Nothing would change: these items are in the bank already.</source>
        <translation>没有变化：这些题目已在题库中。</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>正在读取 {name}…</translation>
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
        <translation>不变 {count}</translation>
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
        <translation>退回题目</translation>
    </message>
    <message>
        <source>The key is wrong, or not the only one</source>
        <translation>答案有误或不唯一</translation>
    </message>
    <message>
        <source>The stem is unclear</source>
        <translation>题干不清楚</translation>
    </message>
    <message>
        <source>Weak distractors</source>
        <translation>干扰项太弱</translation>
    </message>
    <message>
        <source>Not worth asking</source>
        <translation>不值得考</translation>
    </message>
    <message>
        <source>Asked by another item</source>
        <translation>与其他题重复</translation>
    </message>
    <message>
        <source>Why is this item rejected?</source>
        <translation>为什么退回这道题？</translation>
    </message>
    <message>
        <source>1–5, or in your own words</source>
        <translation>按 1–5，或自己写原因</translation>
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
        <translation>答对</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>To look at again</source>
        <translation>需要再看的题目</translation>
    </message>
    <message>
        <source>Practise more</source>
        <translation>继续练习</translation>
    </message>
    <message>
        <source>Back to reading</source>
        <translation>回到阅读</translation>
    </message>
    <message>
        <source>items with full marks</source>
        <translation>得满分的题目</translation>
    </message>
    <message>
        <source>{seconds} s for each item</source>
        <translation>平均每题 {seconds} 秒</translation>
    </message>
    <message numerus="yes">
        <source>Practise the wrong ones again · %n</source>
        <translation>
            <numerusform>重练错题 · %n 道</numerusform>
        </translation>
    </message>
    <message>
        <source>All right</source>
        <translation>全部答对</translation>
    </message>
    <message>
        <source>partly right counts in part</source>
        <translation>部分正确按比例计分</translation>
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
        <translation>通过 A</translation>
    </message>
    <message>
        <source>Edit E</source>
        <translation>编辑 E</translation>
    </message>
    <message>
        <source>Reject R</source>
        <translation>退回 R</translation>
    </message>
    <message>
        <source>Next ↓</source>
        <translation>下一题 ↓</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Back to the drafts</source>
        <translation>改回待审</translation>
    </message>
</context>
<context>
    <name>ReviewDesk</name>
    <message>
        <source>Undo: {act}</source>
        <translation>撤销：{act}</translation>
    </message>
    <message>
        <source>Generated again. {keys} undoes it.</source>
        <translation>已重新出题，按 {keys} 可撤销。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>Undone: {act}</source>
        <translation>已撤销：{act}</translation>
    </message>
    <message>
        <source>generating “{title}” again</source>
        <translation>为“{title}”重新出题</translation>
    </message>
    <message>
        <source>editing</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>{act} “{stem}”</source>
        <translation>{act}“{stem}”</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Undone, now: {status}</source>
        <translation>撤销，现为{status}</translation>
    </message>
    <message>
        <source>stem</source>
        <translation>题干</translation>
    </message>
    <message>
        <source>options</source>
        <translation>选项</translation>
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
        <translation>编辑（{parts}），现为{status}</translation>
    </message>
</context>
<context>
    <name>ScriptButton</name>
    <message>
        <source>Script of the article</source>
        <translation>文章的简繁体</translation>
    </message>
    <message>
        <source>As the article is</source>
        <translation>按原文</translation>
    </message>
    <message>
        <source>Simplified characters</source>
        <translation>简体字</translation>
    </message>
    <message>
        <source>Traditional characters</source>
        <translation>繁体字</translation>
    </message>
</context>
<context>
    <name>SetArea</name>
    <message>
        <source>One of them, in any order</source>
        <translation>填写其中一项，不限次序</translation>
    </message>
    <message>
        <source>Answer {number} of {total}, in any order</source>
        <translation>第 {number} 项，共 {total} 项，不限次序</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
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
        <translation>文章的简繁体</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>按原文</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>简体</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>繁体</translation>
    </message>
    <message>
        <source>Items in a session</source>
        <translation>每次练习题数</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>语言与外观</translation>
    </message>
    <message>
        <source>The language of buttons and messages.</source>
        <translation>按钮和消息使用的语言。</translation>
    </message>
    <message>
        <source>Light, dark, or whatever the system says.</source>
        <translation>浅色、深色，或跟随系统。</translation>
    </message>
    <message>
        <source>Everything grows with it.</source>
        <translation>界面随之放大或缩小。</translation>
    </message>
    <message>
        <source>Reading and practice</source>
        <translation>阅读与练习</translation>
    </message>
    <message>
        <source>How articles are shown when they are opened. Nothing in them is changed.</source>
        <translation>打开文章时用简体还是繁体显示，原文不会改动。</translation>
    </message>
    <message>
        <source>How many questions one practice session asks.</source>
        <translation>一次练习出多少道题。</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>您的数据</translation>
    </message>
    <message>
        <source>Articles, questions and answers are kept on this computer only, in this folder:</source>
        <translation>文章、题目和作答记录只保存在这台电脑的这个文件夹里：</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>版本与许可证</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>Works without a network.</source>
        <translation>不需要网络即可使用。</translation>
    </message>
    <message>
        <source>The path was copied.</source>
        <translation>路径已复制。</translation>
    </message>
</context>
<context>
    <name>SetupView</name>
    <message>
        <source>Article to practise</source>
        <translation>练习的文章</translation>
    </message>
    <message>
        <source>Number of items</source>
        <translation>题数</translation>
    </message>
    <message>
        <source>What do you want to practise?</source>
        <translation>想练习什么？</translation>
    </message>
    <message>
        <source>What you missed before comes first, then what you have not seen yet.</source>
        <translation>先出以前答错的，再出没做过的。</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Kinds of phrase</source>
        <translation>短语类别</translation>
    </message>
    <message>
        <source>Types of item</source>
        <translation>题型</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>全部文章</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>无标题文章</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 道题</numerusform>
        </translation>
    </message>
    <message>
        <source>All that fit</source>
        <translation>全部符合的</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) fit</source>
        <translation>
            <numerusform>符合的题目 %n 道</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits. Switch on more kinds or types.</source>
        <translation>没有符合的题目。请打开更多类别或题型。</translation>
    </message>
    <message numerus="yes">
        <source>Start · %n item(s)</source>
        <translation>
            <numerusform>开始 · %n 题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>标签，用逗号隔开</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Tags of the library</source>
        <translation>文库里的标签</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>TruthForm</name>
    <message>
        <source>The statement is true</source>
        <translation>说法正确</translation>
    </message>
    <message>
        <source>The statement is false</source>
        <translation>说法错误</translation>
    </message>
</context>
<context>
    <name>TypedVerdict</name>
    <message>
        <source>✓ Right</source>
        <translation>✓ 正确</translation>
    </message>
    <message>
        <source>✓ Right; the article says: {answer}</source>
        <translation>✓ 正确；原文是：{answer}</translation>
    </message>
    <message>
        <source>✗ Not answered; the answer is: {answer}</source>
        <translation>✗ 未作答；答案是：{answer}</translation>
    </message>
    <message>
        <source>✗ Wrong; the answer is: {answer}</source>
        <translation>✗ 错误；答案是：{answer}</translation>
    </message>
    <message>
        <source>✗ Given twice; also asked for: {answer}</source>
        <translation>✗ 与另一空重复；还有：{answer}</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong character(s)</source>
        <translation>
            <numerusform>错字 %n</numerusform>
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
            <numerusform>顺序不对 %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Reading {name}…</source>
        <translation>正在阅读 {name}…</translation>
    </message>
    <message numerus="yes">
        <source>%n phrase(s)</source>
        <translation>
            <numerusform>%n 个短语</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 道题</numerusform>
        </translation>
    </message>
    <message>
        <source>Read: {phrases}, {items}.</source>
        <translation>已读完：{phrases}，{items}。</translation>
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
        <translation>只有 {count} 个选项。</translation>
    </message>
    <message>
        <source>Two options say the same: {words}.</source>
        <translation>两个选项意思相同：{words}。</translation>
    </message>
    <message>
        <source>One option contains another: {words}.</source>
        <translation>一个选项包含另一个选项：{words}。</translation>
    </message>
    <message>
        <source>The right option is much the longest.</source>
        <translation>正确选项明显最长。</translation>
    </message>
    <message>
        <source>The stem already contains the answer: {words}.</source>
        <translation>题干中已含有答案：{words}。</translation>
    </message>
    <message>
        <source>Only the right option repeats words of the stem: {words}.</source>
        <translation>只有正确选项重复了题干中的词：{words}。</translation>
    </message>
    <message>
        <source>Options are of different types.</source>
        <translation>选项类别不一致。</translation>
    </message>
    <message>
        <source>The right option alone {words}.</source>
        <translation>只有正确选项{words}。</translation>
    </message>
    <message>
        <source>Only wrong options use an absolute word: {words}.</source>
        <translation>只有错误选项用了绝对化的词：{words}。</translation>
    </message>
    <message>
        <source>“{words}” is no option to choose.</source>
        <translation>“{words}”不宜作为选项。</translation>
    </message>
    <message>
        <source>The stem asks for what is wrong and does not stress it: {words}.</source>
        <translation>题干问的是错误项，却没有强调：{words}。</translation>
    </message>
    <message>
        <source>The figures are not in order.</source>
        <translation>数字没有按大小排列。</translation>
    </message>
    <message>
        <source>Every option is right.</source>
        <translation>所有选项都正确。</translation>
    </message>
    <message>
        <source>The stem leans on a page that is not there: {words}.</source>
        <translation>题干依赖看不到的上文：{words}。</translation>
    </message>
    <message>
        <source>Blanks and answers differ in number.</source>
        <translation>空格与答案的数目不同。</translation>
    </message>
    <message>
        <source>The blank gives its answer away: {words}.</source>
        <translation>空格泄露了答案：{words}。</translation>
    </message>
    <message>
        <source>The article says this option in the same place: {words}.</source>
        <translation>原文在同一位置用过这个选项：{words}。</translation>
    </message>
    <message>
        <source>The filled stem is not the article&apos;s wording.</source>
        <translation>填好的题干与原文不符。</translation>
    </message>
    <message>
        <source>The statement is made false by a mere “not”.</source>
        <translation>只靠一个“不”字把陈述变成错误。</translation>
    </message>
    <message>
        <source>This row fits more than one other row: {words}.</source>
        <translation>这一行可与不止一行配对：{words}。</translation>
    </message>
    <message>
        <source>This part has no place of its own in the order: {words}.</source>
        <translation>这一部分在次序中没有唯一的位置：{words}。</translation>
    </message>
    <message>
        <source>The parts are shown in the right order.</source>
        <translation>各部分已按正确次序排列。</translation>
    </message>
    <message>
        <source>Two answers of the set are alike: {words}.</source>
        <translation>两个答案相近：{words}。</translation>
    </message>
    <message>
        <source>The stem gives a part of the text away: {words}.</source>
        <translation>题干泄露了部分内容：{words}。</translation>
    </message>
    <message>
        <source>The quoted evidence no longer stands at its place in the article.</source>
        <translation>引用的依据已不在文章的原处。</translation>
    </message>
    <message>
        <source>Item {number} asks the same.</source>
        <translation>第 {number} 题问的是同一内容。</translation>
    </message>
    <message>
        <source>The stem of item {number} gives the answer away: {words}.</source>
        <translation>第 {number} 题的题干泄露了答案：{words}。</translation>
    </message>
    <message>
        <source>{share} % of the statements are true.</source>
        <translation>判断题中正确的占 {share} %。</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>For help: {command}</source>
        <translation>查看帮助：{command}</translation>
    </message>
    <message>
        <source>the system refused: {reason}</source>
        <translation>系统拒绝了操作：{reason}</translation>
    </message>
    <message>
        <source>this is a mistake of the program; details are in {log}</source>
        <translation>这是程序的错误；详情见 {log}</translation>
    </message>
    <message>
        <source>this is a mistake of the program.</source>
        <translation>这是程序的错误。</translation>
    </message>
    <message>
        <source>which file?</source>
        <translation>哪个文件？</translation>
    </message>
    <message>
        <source>which file shall the report go to?</source>
        <translation>报告要写到哪个文件？</translation>
    </message>
    <message>
        <source>there is no command {word}; commands are {names}.</source>
        <translation>没有命令 {word}；可用的命令有 {names}。</translation>
    </message>
    <message>
        <source>there is no option {word}.</source>
        <translation>没有选项 {word}。</translation>
    </message>
    <message>
        <source>one file at a time: {word} is too many.</source>
        <translation>一次只能处理一个文件：{word} 是多余的。</translation>
    </message>
    <message>
        <source>a value is missing or out of place.</source>
        <translation>缺少参数值，或参数值位置不对。</translation>
    </message>
    <message>
        <source>Study an official article: its key phrases, and questions about them. Opens the window.</source>
        <translation>学习一篇官方文章：重点短语和相关题目。打开窗口。</translation>
    </message>
    <message>
        <source>Show the key phrases of an article by kind.</source>
        <translation>按类别显示文章的重点短语。</translation>
    </message>
    <message>
        <source>Make questions about an article, with keys and evidence.</source>
        <translation>根据文章出题，附答案和依据。</translation>
    </message>
    <message>
        <source>Bring articles into the library, and tell of each what came of it.</source>
        <translation>把文章导入文库，逐个说明结果。</translation>
    </message>
    <message>
        <source>Practise in the terminal; every answer is kept. q quits.</source>
        <translation>在终端里练习，每次作答都会保存。按 q 退出。</translation>
    </message>
    <message>
        <source>Show phrases and ten questions of an article, and write the whole quiz set.</source>
        <translation>显示文章的短语和十道题，并写出整套题集。</translation>
    </message>
    <message>
        <source>Try every part of the program and write a report.</source>
        <translation>试用程序的每个部分并写出报告。</translation>
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
        <translation>选项</translation>
    </message>
    <message>
        <source>where the report goes, as JSON</source>
        <translation>报告文件（JSON）</translation>
    </message>
    <message>
        <source>an article; - is standard input</source>
        <translation>文章文件；- 表示标准输入</translation>
    </message>
    <message>
        <source>print JSON, as README describes it</source>
        <translation>输出 JSON，格式见 README</translation>
    </message>
    <message>
        <source>these item types only</source>
        <translation>只出这些题型</translation>
    </message>
    <message>
        <source>so many items at most</source>
        <translation>最多出多少道题</translation>
    </message>
    <message>
        <source>the chance to use</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>where to write the quiz set</source>
        <translation>题集写到哪里</translation>
    </message>
    <message>
        <source>close the window at once, for measuring</source>
        <translation>窗口画好后立即关闭，用于测量</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>显示版本</translation>
    </message>
    <message>
        <source>print this help</source>
        <translation>显示本帮助</translation>
    </message>
    <message>
        <source>keep everything in this folder</source>
        <translation>一切数据都放在这个文件夹里</translation>
    </message>
    <message>
        <source>zh_CN, zh_TW or en</source>
        <translation>zh_CN、zh_TW 或 en</translation>
    </message>
    <message>
        <source>which folder?</source>
        <translation>哪个文件夹？</translation>
    </message>
    <message>
        <source>{word} is none of {names}.</source>
        <translation>{word} 不在 {names} 之中。</translation>
    </message>
    <message>
        <source>{word} is no whole number.</source>
        <translation>{word} 不是整数。</translation>
    </message>
    <message>
        <source>{word} is less than {least}.</source>
        <translation>{word} 小于 {least}。</translation>
    </message>
    <message>
        <source>Items written to {path}: {count}</source>
        <translation>已写入 {path} 的题目：{count} 道</translation>
    </message>
    <message>
        <source>the quiz set would overwrite the article.</source>
        <translation>题集会覆盖文章。</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>That is no answer here; ? shows it, q quits.</source>
        <translation>这里不能这样回答；? 显示答案，q 退出。</translation>
    </message>
    <message>
        <source>pairs, as in {example}</source>
        <translation>配对，例如 {example}</translation>
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
        <translation>默写</translation>
    </message>
    <message>
        <source>{count} answers with {sign} between them</source>
        <translation>{count} 项，以“{sign}”隔开</translation>
    </message>
    <message>
        <source>A-{last}, in their order</source>
        <translation>A-{last}，按次序</translation>
    </message>
    <message>
        <source>A-{last}, all that are right</source>
        <translation>A-{last}，选出所有正确的</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>正确。</translation>
    </message>
    <message>
        <source>Partly right: {percent} %.</source>
        <translation>部分正确：{percent} %。</translation>
    </message>
    <message>
        <source>Wrong.</source>
        <translation>错误。</translation>
    </message>
    <message>
        <source>Nothing was answered.</source>
        <translation>没有作答。</translation>
    </message>
    <message>
        <source>Score: {percent} %. Right: {right}. Answered: {answered} of {asked}.</source>
        <translation>得分：{percent} %。答对：{right}。作答：{answered} / {asked}。</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>（无标题）</translation>
    </message>
    <message>
        <source>{file}: brought up to date: {title} ({phrases} phrases, {items} questions)</source>
        <translation>{file}：已更新：{title}（{phrases} 个短语，{items} 道题）</translation>
    </message>
    <message>
        <source>{file}: taken: {title} ({phrases} phrases, {items} questions)</source>
        <translation>{file}：已导入：{title}（{phrases} 个短语，{items} 道题）</translation>
    </message>
    <message>
        <source>true</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>false</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Answer: {words}</source>
        <translation>答案：{words}</translation>
    </message>
    <message>
        <source>Evidence: {words}</source>
        <translation>依据：{words}</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>错字</translation>
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
        <translation>顺序不对</translation>
    </message>
    <message>
        <source>Compared: {words} ({numbers})</source>
        <translation>对照：{words}（{numbers}）</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>All questions ({count}) are in {path}</source>
        <translation>全部题目（{count} 道）已写入 {path}</translation>
    </message>
    <message>
        <source>the window cannot read standard input; name a file.</source>
        <translation>窗口不能读取标准输入；请指定一个文件。</translation>
    </message>
    <message>
        <source>Taken: {taken}. Not taken: {left}.</source>
        <translation>已导入 {taken} 个，未导入 {left} 个。</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>{name}: no key phrase was found in this text.</source>
        <translation>{name}：在这段文字里没有找到重点短语。</translation>
    </message>
    <message>
        <source>{name}: no question can be made from this text.</source>
        <translation>{name}：这段文字出不了题目。</translation>
    </message>
    <message>
        <source>{name}: there is no question of these types.</source>
        <translation>{name}：没有这些题型的题目。</translation>
    </message>
    <message>
        <source>Standard input brought the article, and there is no terminal to answer on.</source>
        <translation>文章来自标准输入，没有可以作答的终端。</translation>
    </message>
    <message>
        <source>{name}: there is no such file.</source>
        <translation>{name}：没有这个文件。</translation>
    </message>
    <message>
        <source>There is no display to open a window on; try: studyapp tour FILE</source>
        <translation>没有可以打开窗口的显示器；请试试：studyapp tour FILE</translation>
    </message>
    <message>
        <source>{name}: the file is empty.</source>
        <translation>{name}：文件是空的。</translation>
    </message>
    <message>
        <source>{name}: this is not a text file.</source>
        <translation>{name}：这不是文本文件。</translation>
    </message>
    <message>
        <source>{name}: there is no article in this text.</source>
        <translation>{name}：这段文字里没有文章。</translation>
    </message>
    <message>
        <source>{name}: this is a folder, not a file.</source>
        <translation>{name}：这是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>{name}: no permission to read this file.</source>
        <translation>{name}：没有读取这个文件的权限。</translation>
    </message>
    <message>
        <source>{name}: the file cannot be read: {reason}.</source>
        <translation>{name}：无法读取文件：{reason}。</translation>
    </message>
    <message>
        <source>{name}: .doc and .wps files cannot be read. Save the document as .docx or .txt and open that.</source>
        <translation>{name}：无法读取 .doc 和 .wps 文件。请另存为 .docx 或 .txt 再打开。</translation>
    </message>
    <message>
        <source>{name}: articles are read from .txt, .md, .html, .mht, .docx and .pdf files. Save the text as one of these.</source>
        <translation>{name}：文章可以从 .txt、.md、.html、.mht、.docx 和 .pdf 文件读取。请另存为其中一种。</translation>
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
        <translation>{file}：{place} 必须是对象。</translation>
    </message>
    <message>
        <source>{file}: {place} must be an array.</source>
        <translation>{file}：{place} 必须是数组。</translation>
    </message>
    <message>
        <source>{file}: {place} must have {least} to {most} elements.</source>
        <translation>{file}：{place} 必须有 {least} 到 {most} 个元素。</translation>
    </message>
    <message>
        <source>{file}: {place} must be a text.</source>
        <translation>{file}：{place} 必须是文字。</translation>
    </message>
    <message>
        <source>{file}: {place} must have {least} to {most} characters.</source>
        <translation>{file}：{place} 必须有 {least} 到 {most} 个字符。</translation>
    </message>
    <message>
        <source>{file}: {place} has characters that are not allowed.</source>
        <translation>{file}：{place} 含有不允许的字符。</translation>
    </message>
    <message>
        <source>{file}: {place} must be one of: {choices}.</source>
        <translation>{file}：{place} 必须是其中之一：{choices}。</translation>
    </message>
    <message>
        <source>{file}: {place} must be a whole number from {least} to {most}.</source>
        <translation>{file}：{place} 必须是 {least} 到 {most} 的整数。</translation>
    </message>
    <message>
        <source>{file}: {place} must be a number from {least} to {most}.</source>
        <translation>{file}：{place} 必须是 {least} 到 {most} 的数。</translation>
    </message>
    <message>
        <source>{file}: {place} must be true or false.</source>
        <translation>{file}：{place} 必须是 true 或 false。</translation>
    </message>
    <message>
        <source>{name}: the file is larger than {megabytes} MB.</source>
        <translation>{name}：文件大于 {megabytes} MB。</translation>
    </message>
    <message>
        <source>{name}: this is not valid JSON (line {line}).</source>
        <translation>{name}：不是有效的 JSON（第 {line} 行）。</translation>
    </message>
    <message>
        <source>{name}: this is not a quiz set of StudyApp.</source>
        <translation>{name}：这不是 StudyApp 的题集。</translation>
    </message>
    <message>
        <source>{name}: this quiz set needs a newer StudyApp.</source>
        <translation>{name}：这份题集需要更新版本的 StudyApp。</translation>
    </message>
    <message>
        <source>{file}: in {place} the id {id} stands {count} times.</source>
        <translation>{file}：{place} 中编号 {id} 出现了 {count} 次。</translation>
    </message>
    <message>
        <source>{file}: {place} is not what the article says at the place given.</source>
        <translation>{file}：{place} 与文章所标位置的文字不符。</translation>
    </message>
    <message>
        <source>{file}: {place} must begin before it ends.</source>
        <translation>{file}：{place} 的起点必须在终点之前。</translation>
    </message>
    <message>
        <source>{file}: {place} has no blank ____ in the stem to belong to.</source>
        <translation>{file}：题干中没有与 {place} 对应的空格 ____。</translation>
    </message>
    <message>
        <source>{file}: {place} names an option twice.</source>
        <translation>{file}：{place} 重复指向同一个选项。</translation>
    </message>
    <message>
        <source>{name}: the file cannot be written: {reason}.</source>
        <translation>{name}：无法写入文件：{reason}。</translation>
    </message>
    <message>
        <source>This article is no longer in the library.</source>
        <translation>这篇文章已不在文库中。</translation>
    </message>
    <message>
        <source>{file} is not a StudyApp database.</source>
        <translation>{file} 不是 StudyApp 的数据库。</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of StudyApp. Please update StudyApp.</source>
        <translation>{file} 由更新版本的 StudyApp 写成。请更新 StudyApp。</translation>
    </message>
    <message>
        <source>The text holds half a character that cannot be stored. Please mend the text.</source>
        <translation>文字里有半个无法保存的字符。请修正后再试。</translation>
    </message>
    <message>
        <source>{file} could not be written: the disk is full or failing.</source>
        <translation>{file} 无法写入：磁盘已满或有故障。</translation>
    </message>
    <message>
        <source>{file} is in use by another program. Please try again.</source>
        <translation>{file} 正被另一个程序使用。请再试一次。</translation>
    </message>
    <message>
        <source>{file} is damaged. It was left as it is.</source>
        <translation>{file} 已损坏，保持原样未动。</translation>
    </message>
    <message>
        <source>{file} cannot be opened for reading and writing.</source>
        <translation>{file} 无法以读写方式打开。</translation>
    </message>
    <message>
        <source>{name}: this PDF has no text, only pictures of its pages. Recognize the text with another program, save it as .docx or .txt and open that.</source>
        <translation>{name}：这个 PDF 里没有文字，只有页面的图片。请用别的程序识别文字，另存为 .docx 或 .txt 再打开。</translation>
    </message>
    <message>
        <source>{name}: too long: a PDF may have {pages} pages.</source>
        <translation>{name}：太长了：PDF 最多 {pages} 页。</translation>
    </message>
    <message>
        <source>{name}: the file is damaged, or is no {suffix} file.</source>
        <translation>{name}：文件已损坏，或者不是 {suffix} 文件。</translation>
    </message>
    <message>
        <source>{name}: the document is protected by a password. Save a copy without one and open that.</source>
        <translation>{name}：文档有密码保护。请另存一份不带密码的再打开。</translation>
    </message>
    <message>
        <source>{name}: not opened: unpacked it would be far too large for an article.</source>
        <translation>{name}：未打开：解压后远远超过一篇文章的大小。</translation>
    </message>
    <message>
        <source>The stem is empty.</source>
        <translation>题干是空的。</translation>
    </message>
    <message>
        <source>The item has no evidence.</source>
        <translation>题目没有原文依据。</translation>
    </message>
    <message>
        <source>The difficulty must lie between 0 and 1.</source>
        <translation>难度须在 0 与 1 之间。</translation>
    </message>
    <message>
        <source>It must be said whether the statement is true.</source>
        <translation>须说明陈述是否正确。</translation>
    </message>
    <message>
        <source>The text to be written from memory is empty.</source>
        <translation>默写内容是空的。</translation>
    </message>
    <message>
        <source>An item of this type has no options.</source>
        <translation>这种题型没有选项。</translation>
    </message>
    <message>
        <source>There must be {least} to {most} options, and there are {count}.</source>
        <translation>选项须有 {least} 至 {most} 个，现有 {count} 个。</translation>
    </message>
    <message>
        <source>It must be said which option is right.</source>
        <translation>须指明哪个选项正确。</translation>
    </message>
    <message>
        <source>The right order must name every row once.</source>
        <translation>正确次序须包含每一行，且各一次。</translation>
    </message>
    <message>
        <source>At least {count} options must be right.</source>
        <translation>至少要有 {count} 个正确选项。</translation>
    </message>
    <message>
        <source>The stem has no blank ____.</source>
        <translation>题干中没有空格 ____。</translation>
    </message>
    <message>
        <source>The stem has {blanks} blanks and there are {answers} answers.</source>
        <translation>题干有 {blanks} 个空，答案有 {answers} 个。</translation>
    </message>
    <message>
        <source>At least {count} answers are needed.</source>
        <translation>至少要有 {count} 个答案。</translation>
    </message>
    <message>
        <source>Blank {number} has no answer.</source>
        <translation>第 {number} 空没有答案。</translation>
    </message>
    <message>
        <source>A matching item needs two columns.</source>
        <translation>连线题要有两列。</translation>
    </message>
    <message>
        <source>Each column needs at least {count} rows.</source>
        <translation>每列至少要有 {count} 行。</translation>
    </message>
    <message>
        <source>Every row at the left needs its partner at the right.</source>
        <translation>左列每一行都要有右列的对应项。</translation>
    </message>
    <message>
        <source>Option {number} is empty.</source>
        <translation>选项 {number} 是空的。</translation>
    </message>
    <message>
        <source>{name}: this page is nested too deeply to be read.</source>
        <translation>{name}：网页的层次太深，无法读取。</translation>
    </message>
    <message>
        <source>{name}: question banks cannot be imported yet. This version imports articles.</source>
        <translation>{name}：还不能导入题库，这个版本只导入文章。</translation>
    </message>
    <message>
        <source>Please say why the item is rejected.</source>
        <translation>请说明退回的原因。</translation>
    </message>
    <message>
        <source>This item is no longer in the bank.</source>
        <translation>这道题已不在题库中。</translation>
    </message>
    <message>
        <source>The items have been changed since, so this cannot be undone.</source>
        <translation>题目之后又有改动，无法撤销。</translation>
    </message>
    <message>
        <source>{name}: the program made a mistake with this article.</source>
        <translation>{name}：程序处理这篇文章时出了错。</translation>
    </message>
</context>
<context>
    <name>flaws</name>
    <message>
        <source>Too few options</source>
        <translation>选项太少</translation>
    </message>
    <message>
        <source>Same option twice</source>
        <translation>选项重复</translation>
    </message>
    <message>
        <source>Nested options</source>
        <translation>选项互含</translation>
    </message>
    <message>
        <source>Key longest</source>
        <translation>答案最长</translation>
    </message>
    <message>
        <source>Key in the stem</source>
        <translation>题干含答案</translation>
    </message>
    <message>
        <source>Key echoes the stem</source>
        <translation>题干提示答案</translation>
    </message>
    <message>
        <source>Mixed options</source>
        <translation>选项不同类</translation>
    </message>
    <message>
        <source>Key stands out</source>
        <translation>答案突出</translation>
    </message>
    <message>
        <source>Absolute word</source>
        <translation>绝对化用词</translation>
    </message>
    <message>
        <source>All of the above</source>
        <translation>以上都对</translation>
    </message>
    <message>
        <source>Unstressed not</source>
        <translation>否定未强调</translation>
    </message>
    <message>
        <source>Figures unsorted</source>
        <translation>数字无序</translation>
    </message>
    <message>
        <source>All options right</source>
        <translation>全部为正确项</translation>
    </message>
    <message>
        <source>Leans on the page</source>
        <translation>依赖上下文</translation>
    </message>
    <message>
        <source>Blanks and answers differ</source>
        <translation>空与答案不符</translation>
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
        <translation>与原文不符</translation>
    </message>
    <message>
        <source>False by “not”</source>
        <translation>靠“不”字设错</translation>
    </message>
    <message>
        <source>Stale evidence</source>
        <translation>依据失效</translation>
    </message>
    <message>
        <source>Ambiguous rows</source>
        <translation>配对不唯一</translation>
    </message>
    <message>
        <source>Equal parts</source>
        <translation>次序不唯一</translation>
    </message>
    <message>
        <source>Already in order</source>
        <translation>未打乱次序</translation>
    </message>
    <message>
        <source>Answers alike</source>
        <translation>答案相近</translation>
    </message>
    <message>
        <source>Stem tells the text</source>
        <translation>题干露原文</translation>
    </message>
    <message>
        <source>Asked twice</source>
        <translation>重复提问</translation>
    </message>
    <message>
        <source>Given away elsewhere</source>
        <translation>他题泄题</translation>
    </message>
    <message>
        <source>Truth unbalanced</source>
        <translation>对错失衡</translation>
    </message>
    <message>
        <source>enough options</source>
        <translation>选项够数</translation>
    </message>
    <message>
        <source>options differ</source>
        <translation>选项不重复</translation>
    </message>
    <message>
        <source>no nested options</source>
        <translation>选项互不包含</translation>
    </message>
    <message>
        <source>key not the longest</source>
        <translation>答案不显长</translation>
    </message>
    <message>
        <source>key not in the stem</source>
        <translation>题干未含答案</translation>
    </message>
    <message>
        <source>no echo of the stem</source>
        <translation>题干不提示答案</translation>
    </message>
    <message>
        <source>options of one type</source>
        <translation>选项同类</translation>
    </message>
    <message>
        <source>key does not stand out</source>
        <translation>答案不突出</translation>
    </message>
    <message>
        <source>no absolute words</source>
        <translation>无绝对化用词</translation>
    </message>
    <message>
        <source>no “all of the above”</source>
        <translation>无“以上都对”</translation>
    </message>
    <message>
        <source>no unstressed not</source>
        <translation>否定已强调</translation>
    </message>
    <message>
        <source>figures in order</source>
        <translation>数字有序</translation>
    </message>
    <message>
        <source>not all right</source>
        <translation>不全为正确项</translation>
    </message>
    <message>
        <source>stem stands alone</source>
        <translation>题干可独立理解</translation>
    </message>
    <message>
        <source>an answer for each blank</source>
        <translation>空与答案相符</translation>
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
        <translation>与原文相符</translation>
    </message>
    <message>
        <source>not false by “not”</source>
        <translation>不靠“不”字设错</translation>
    </message>
    <message>
        <source>evidence stands</source>
        <translation>依据仍在原文</translation>
    </message>
    <message>
        <source>one partner for each row</source>
        <translation>配对唯一</translation>
    </message>
    <message>
        <source>one place for each part</source>
        <translation>次序唯一</translation>
    </message>
    <message>
        <source>parts are shuffled</source>
        <translation>次序已打乱</translation>
    </message>
    <message>
        <source>answers differ</source>
        <translation>答案不相近</translation>
    </message>
    <message>
        <source>stem tells none of the text</source>
        <translation>题干不露原文</translation>
    </message>
    <message>
        <source>Rule of the NBME item-writing guide</source>
        <translation>规则出自 NBME 命题指南</translation>
    </message>
    <message>
        <source>Rule of Haladyna, Downing and Rodriguez 2002</source>
        <translation>规则出自 Haladyna、Downing、Rodriguez（2002）</translation>
    </message>
    <message>
        <source>Rule of Moore et al. 2023</source>
        <translation>规则出自 Moore 等（2023）</translation>
    </message>
    <message>
        <source>Rule of StudyApp: items quote an article</source>
        <translation>StudyApp 的规则：题目引用原文</translation>
    </message>
    <message>
        <source>has a pause mark</source>
        <translation>含有顿号</translation>
    </message>
    <message>
        <source>stands in quotation marks</source>
        <translation>带引号</translation>
    </message>
    <message>
        <source>has a comma</source>
        <translation>含有逗号</translation>
    </message>
    <message>
        <source>has title marks</source>
        <translation>带书名号</translation>
    </message>
    <message>
        <source>option {letter}</source>
        <translation>选项 {letter}</translation>
    </message>
    <message>
        <source>stem</source>
        <translation>题干</translation>
    </message>
    <message>
        <source>key</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>依据</translation>
    </message>
</context>
<context>
    <name>items</name>
    <message>
        <source>Single choice</source>
        <translation>单选题</translation>
    </message>
    <message>
        <source>Multiple choice</source>
        <translation>多选题</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>判断题</translation>
    </message>
    <message>
        <source>Fill in the blanks</source>
        <translation>填空题</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>连线题</translation>
    </message>
    <message>
        <source>Ordering</source>
        <translation>排序题</translation>
    </message>
    <message>
        <source>Blanks in any order</source>
        <translation>不限次序填空题</translation>
    </message>
    <message>
        <source>From memory</source>
        <translation>默写题</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>待审</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已通过</translation>
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
        <translation>难</translation>
    </message>
    <message>
        <source>True</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>False</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Slogan</source>
        <translation>口号</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>提法</translation>
    </message>
    <message>
        <source>Enumeration</source>
        <translation>列举</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
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
        <translation>会议机构</translation>
    </message>
    <message>
        <source>Slogans</source>
        <translation>口号</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Terms and lists</source>
        <translation>提法</translation>
    </message>
    <message>
        <source>Times and numbers</source>
        <translation>时间数字</translation>
    </message>
    <message>
        <source>Names and documents</source>
        <translation>会议文件</translation>
    </message>
</context>
</TS>
