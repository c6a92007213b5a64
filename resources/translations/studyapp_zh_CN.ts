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
        <source>Something went wrong? Diagnostics are a zip file with the program&apos;s logs. No articles, questions, answers or names are in it, and nothing is sent: you decide whom to give it to.</source>
        <translation>遇到问题？诊断包是一个 zip 文件，里面只有程序日志，不含文章、题目、作答和姓名；也不会自动发送，交给谁由您决定。</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>保存诊断包…</translation>
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
    <message>
        <source>Save diagnostics</source>
        <translation>保存诊断包</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip 文件 (*.zip)</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>已保存：{path}</translation>
    </message>
</context>
<context>
    <name>AddQuestionDialog</name>
    <message>
        <source>Add a question</source>
        <translation>加题</translation>
    </message>
    <message>
        <source>Words of the stem or of the article</source>
        <translation>搜索题干或原文</translation>
    </message>
    <message>
        <source>Items found</source>
        <translation>找到的题目</translation>
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
        <translation>没有其他题目含有这些字。</translation>
    </message>
    <message>
        <source>Goes badly with question {numbers}.</source>
        <translation>与第 {numbers} 题重复或互相提示。</translation>
    </message>
</context>
<context>
    <name>AnswerAccount</name>
    <message>
        <source>Question {number} · {type} · {earned} of {points} points</source>
        <translation>第 {number} 题 · {type} · 得 {earned} / {points} 分</translation>
    </message>
    <message>
        <source>Your answer: {answer}</source>
        <translation>你的答案：{answer}</translation>
    </message>
    <message>
        <source>Right answer: {answer}</source>
        <translation>正确答案：{answer}</translation>
    </message>
    <message>
        <source>See in the article</source>
        <translation>查看原文</translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <source>Answer sheet</source>
        <translation>答题卡</translation>
    </message>
    <message>
        <source>Blue: answered. Dotted corner: marked.</source>
        <translation>蓝色为已答，带圆点为已标记。</translation>
    </message>
    <message>
        <source>{done} of {total} answered</source>
        <translation>已答 {done} 题，共 {total} 题</translation>
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
    <message numerus="yes">
        <source>All %n article(s)…</source>
        <translation>
            <numerusform>全部 %n 篇…</numerusform>
        </translation>
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
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Bring this one back…</source>
        <translation>恢复到此备份…</translation>
    </message>
    <message>
        <source>Yes, bring it back</source>
        <translation>确认恢复</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Made by itself: one a day for a week, one a week for two months. Those made by hand, and those made before an update or before something was brought back, stay until you delete them.</source>
        <translation>自动备份：一周内每天一份，两个月内每周一份。手动备份以及升级、恢复之前的备份会一直保留，直到您删除。</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>还没有备份。</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>正在备份…</translation>
    </message>
    <message>
        <source>Backed up.</source>
        <translation>备份完成。</translation>
    </message>
    <message>
        <source>Everything becomes as it was on {moment}, for all learners. The data as they are now are kept as a backup.</source>
        <translation>所有学习者的数据都回到 {moment} 的样子；现在的数据另存为一个备份。</translation>
    </message>
    <message>
        <source>Bringing it back…</source>
        <translation>正在恢复…</translation>
    </message>
    <message>
        <source>The backup was brought back.</source>
        <translation>备份已恢复。</translation>
    </message>
    <message>
        <source>The data as they were are in {name}.</source>
        <translation>原来的数据在 {name}。</translation>
    </message>
</context>
<context>
    <name>BackupsRow</name>
    <message>
        <source>Backups…</source>
        <translation>备份与恢复…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s), the last of {moment}.</source>
        <translation>
            <numerusform>共 %n 个，最近一个 {moment}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Made by itself every day; the first is still to come.</source>
        <translation>每天自动备份，还没有第一份。</translation>
    </message>
</context>
<context>
    <name>BankActs</name>
    <message>
        <source>Sign-off sheet</source>
        <translation>审题签批单</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 道题</numerusform>
        </translation>
    </message>
    <message>
        <source>Only items written by hand can be deleted. Others can be rejected or retired.</source>
        <translation>只能删除手工编写的题目；其他题目可以退回或停用。</translation>
    </message>
    <message>
        <source>Item bank</source>
        <translation>题库</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>The sign-off sheet is in {path}</source>
        <translation>签批单已保存到 {path}</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>无标题文章</translation>
    </message>
</context>
<context>
    <name>BankControls</name>
    <message>
        <source>Search stem, answer, evidence</source>
        <translation>搜索题干、答案、依据</translation>
    </message>
    <message>
        <source>Export what is listed…</source>
        <translation>导出列出的题目…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Import questions…</source>
        <translation>导入题目…</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新题</translation>
    </message>
    <message>
        <source>Write an item</source>
        <translation>手工编写一道题</translation>
    </message>
    <message>
        <source>Start review</source>
        <translation>开始审题</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审题</translation>
    </message>
    <message>
        <source>Start review · {count}</source>
        <translation>开始审题 · {count}</translation>
    </message>
    <message>
        <source>End review</source>
        <translation>结束审题</translation>
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
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>全部标签</translation>
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
        <source>Sign-off sheet…</source>
        <translation>签批单…</translation>
    </message>
    <message>
        <source>What is listed or selected, with who judged it, when, why and on what evidence, to print and sign</source>
        <translation>把列出或选中的题连同审核记录（何人、何时、为何、依据）做成可打印签字的签批单</translation>
    </message>
    <message>
        <source>Duplicates…</source>
        <translation>查重…</translation>
    </message>
    <message>
        <source>Items that ask the same fact, to be merged</source>
        <translation>找出考查内容相同的题，进行合并</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>What of an article is asked for, and what not yet</source>
        <translation>文章哪些内容已出题、哪些还没有</translation>
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
    <name>BankImportDialog</name>
    <message>
        <source>Import questions</source>
        <translation>导入题目</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>显示哪些行</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Coming in</source>
        <translation>将导入</translation>
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
        <translation>各列的含义…</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Take them as approved</source>
        <translation>导入后直接标为已通过</translation>
    </message>
    <message>
        <source>Copy what is to be mended</source>
        <translation>复制需修改的行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Rows of the bank</source>
        <translation>题库各行</translation>
    </message>
    <message>
        <source>Please say which columns hold the questions and the answers.</source>
        <translation>请指定哪一列是题目，哪一列是答案。</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) coming in</source>
        <translation>
            <numerusform>将导入 %n 道题</numerusform>
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
            <numerusform>导入 %n 道题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BankPage</name>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>The item bank is empty</source>
        <translation>题库是空的</translation>
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
        <source>Reviewed: {figures}.</source>
        <translation>本次审题：{figures}。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
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
    <name>BankRows</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>题型</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Answer, or what is wrong</source>
        <translation>答案或问题</translation>
    </message>
    <message>
        <source>There already: {answer}</source>
        <translation>题库中已有：{answer}</translation>
    </message>
</context>
<context>
    <name>BlanksForm</name>
    <message>
        <source>Add a member</source>
        <translation>添加一项</translation>
    </message>
    <message>
        <source>The article&apos;s own words first; other answers that count as right after a {sign}</source>
        <translation>原文用词写在最前，其他也算对的答案用 {sign} 隔开</translation>
    </message>
    <message>
        <source>Blank {number}</source>
        <translation>第 {number} 空</translation>
    </message>
    <message>
        <source>Take the member away</source>
        <translation>去掉这一项</translation>
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
    <name>ChartCard</name>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>{title}: show as table</source>
        <translation>{title}：以表格显示</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>以表格显示</translation>
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
    <name>ColumnMap</name>
    <message>
        <source>What the columns hold</source>
        <translation>各列的含义</translation>
    </message>
    <message>
        <source>(leave out)</source>
        <translation>（不导入）</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>题型</translation>
    </message>
    <message>
        <source>An option</source>
        <translation>一个选项</translation>
    </message>
    <message>
        <source>All options</source>
        <translation>全部选项</translation>
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
        <translation>难度</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>第 {number} 列</translation>
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
    <name>ComposeFacts</name>
    <message>
        <source>Difficulty</source>
        <translation>难度</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖</translation>
    </message>
</context>
<context>
    <name>ComposeMoreDialog</name>
    <message>
        <source>Paper</source>
        <translation>试卷设置</translation>
    </message>
    <message>
        <source>Title of the paper</source>
        <translation>试卷标题</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>考试时间（分钟）</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限时</translation>
    </message>
    <message>
        <source>Pass mark</source>
        <translation>及格分</translation>
    </message>
    <message>
        <source>none</source>
        <translation>不设</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>抽题种子</translation>
    </message>
    <message>
        <source>The same seed draws the same paper from the same bank</source>
        <translation>同一题库、同一种子抽出的卷相同</translation>
    </message>
    <message>
        <source>Versions B, C, … shuffle the questions</source>
        <translation>B 卷、C 卷……打乱题目顺序</translation>
    </message>
    <message>
        <source>Wished difficulty, in percent</source>
        <translation>按难度比例抽题（%）</translation>
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
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The three come to {total} and not to 100.</source>
        <translation>三项合计为 {total}，应为 100。</translation>
    </message>
</context>
<context>
    <name>ComposePage</name>
    <message>
        <source>Compose</source>
        <translation>组卷</translation>
    </message>
    <message>
        <source>There is nothing to make a paper of yet</source>
        <translation>还没有可以组卷的题目</translation>
    </message>
    <message>
        <source>Open an article first: questions are made from it, and papers are drawn from them.</source>
        <translation>先打开一篇文章：程序据此出题，再从题目中组卷。</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>卷数</translation>
    </message>
    <message>
        <source>Shuffle options</source>
        <translation>打乱选项</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>One version</source>
        <translation>单卷</translation>
    </message>
    <message>
        <source> ×{count}</source>
        <translation> 卷 ×{count}</translation>
    </message>
    <message>
        <source>Untitled paper</source>
        <translation>未命名试卷</translation>
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
        <translation>100 分标准卷（各种题型）</translation>
    </message>
    <message>
        <source>100 points, choices and statements only</source>
        <translation>100 分客观卷（选择、判断）</translation>
    </message>
    <message>
        <source>50 points, a short quiz</source>
        <translation>50 分随堂小测</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>无标题文章</translation>
    </message>
    <message>
        <source>No other item fits in the place of question {number}.</source>
        <translation>题库里没有其他题可以替换第 {number} 题。</translation>
    </message>
</context>
<context>
    <name>ComposePanel</name>
    <message>
        <source>100-point paper</source>
        <translation>100 分标准卷</translation>
    </message>
    <message>
        <source>Other presets</source>
        <translation>其他预设</translation>
    </message>
    <message>
        <source>Draw another</source>
        <translation>换一套题</translation>
    </message>
    <message>
        <source>Draws other questions; locked ones stay</source>
        <translation>重新抽题，锁定的题不变</translation>
    </message>
    <message>
        <source>Approved only</source>
        <translation>只用已通过</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>更多…</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>试卷结构</translation>
    </message>
    <message>
        <source>Question by question</source>
        <translation>逐题调整</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>正在抽题…</translation>
    </message>
</context>
<context>
    <name>ComposePapers</name>
    <message>
        <source>Saved: {title}</source>
        <translation>已保存：{title}</translation>
    </message>
    <message>
        <source>New paper</source>
        <translation>新建试卷</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Save as another</source>
        <translation>另存为新试卷</translation>
    </message>
    <message>
        <source>Open a blueprint…</source>
        <translation>打开组卷方案…</translation>
    </message>
    <message>
        <source>Save the blueprint…</source>
        <translation>保存组卷方案…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>{points} points · {date}</source>
        <translation>{points} 分 · {date}</translation>
    </message>
    <message>
        <source>Deleted. Ctrl+Z brings it back.</source>
        <translation>已删除，按 Ctrl+Z 恢复。</translation>
    </message>
    <message>
        <source>Blueprint (*.json)</source>
        <translation>组卷方案 (*.json)</translation>
    </message>
    <message>
        <source>Open a blueprint</source>
        <translation>打开组卷方案</translation>
    </message>
    <message>
        <source>Save the blueprint</source>
        <translation>保存组卷方案</translation>
    </message>
    <message>
        <source>Word documents (.docx)…</source>
        <translation>Word 文档（.docx）…</translation>
    </message>
    <message>
        <source>PDF documents (.pdf)…</source>
        <translation>PDF 文档（.pdf）…</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>试卷</translation>
    </message>
    <message>
        <source>Keys, with sources</source>
        <translation>参考答案（含出处）</translation>
    </message>
    <message>
        <source>Answer sheets</source>
        <translation>答题卡</translation>
    </message>
    <message>
        <source>For other platforms…</source>
        <translation>其他平台格式…</translation>
    </message>
    <message>
        <source>Please tick what to write: papers, keys or answer sheets.</source>
        <translation>请先勾选要导出的内容：试卷、答案或答题卡。</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) written to {folder}</source>
        <translation>
            <numerusform>已导出 %n 份文档到 {folder}</numerusform>
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
        <translation>不是短语</translation>
    </message>
    <message>
        <source>Take this correction back</source>
        <translation>撤回这条修正</translation>
    </message>
</context>
<context>
    <name>Corrector</name>
    <message>
        <source>There is nothing to take back.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>已撤销：{what}</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>撤销（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Marked as {kind}: {words}</source>
        <translation>已标为{kind}：{words}</translation>
    </message>
    <message>
        <source>Now {kind}: {words}</source>
        <translation>已改为{kind}：{words}</translation>
    </message>
    <message>
        <source>No longer a phrase: {words}</source>
        <translation>已取消短语：{words}</translation>
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
        <translation>正文内容已更换</translation>
    </message>
    <message>
        <source>Reading the article again…</source>
        <translation>正在重新分析文章…</translation>
    </message>
    <message>
        <source>The items are made anew. In the item bank, Ctrl+Z undoes it.</source>
        <translation>已重新出题。可在题库中按 Ctrl+Z 撤销。</translation>
    </message>
</context>
<context>
    <name>CoverageTable</name>
    <message>
        <source>What</source>
        <translation>内容</translation>
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
        <source>Asked for</source>
        <translation>已考</translation>
    </message>
    <message>
        <source>Only those not yet asked</source>
        <translation>只看未考的</translation>
    </message>
    <message>
        <source>What the map is of</source>
        <translation>查看哪类内容的覆盖</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>短语</translation>
    </message>
    <message>
        <source>Goals by stage</source>
        <translation>阶段目标</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列举</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Enter or a double click shows the place or its items</source>
        <translation>回车或双击：看原文位置或相关题目</translation>
    </message>
    <message>
        <source>{asked} of {total} are asked for, {twice} of them by two types or more</source>
        <translation>共 {total} 个，已考 {asked} 个，其中 {twice} 个用了两种以上题型</translation>
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
    <name>DigestDialog</name>
    <message>
        <source>One-page digest</source>
        <translation>一页通</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Save as Word…</source>
        <translation>存为 Word…</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>复制为图片</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>DuplicateCard</name>
    <message>
        <source>Keep this one ({number})</source>
        <translation>保留这一题（{number}）</translation>
    </message>
    <message>
        <source>Asks the same</source>
        <translation>考查内容相同</translation>
    </message>
    <message>
        <source>No article</source>
        <translation>无对应文章</translation>
    </message>
    <message numerus="yes">
        <source>answered %n time(s)</source>
        <translation>
            <numerusform>已作答 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are compared with this one</source>
        <translation>其他题与这一题比较</translation>
    </message>
    <message>
        <source>The same stem and the same answer</source>
        <translation>题干、答案都相同</translation>
    </message>
    <message>
        <source>The same answer from the same sentence; stems alike to {share} %</source>
        <translation>答案相同，出自同一句；题干相似 {share}%</translation>
    </message>
    <message>
        <source>The same answer; stems alike to {share} %</source>
        <translation>答案相同；题干相似 {share}%</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Duplicates</source>
        <translation>重复题</translation>
    </message>
    <message>
        <source>The item you keep gets the tags and answers of the others; these are retired and keep their record.</source>
        <translation>保留的题并入其余各题的标签和作答记录；其余各题停用，审核记录仍保留。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Group before</source>
        <translation>上一组</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>下一组</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>不是重复</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Items of the group</source>
        <translation>本组各题</translation>
    </message>
    <message>
        <source>Looking for items that ask the same…</source>
        <translation>正在查找重复题…</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>没有成功。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>{number} of {count}: these ask the same</source>
        <translation>第 {number} 组，共 {count} 组：考查内容相同</translation>
    </message>
    <message>
        <source>No two items ask the same.</source>
        <translation>没有重复题。</translation>
    </message>
    <message numerus="yes">
        <source>Merge all %n that say the same word for word</source>
        <translation>
            <numerusform>合并全部 %n 道字句相同的题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Delete a learner</source>
        <translation>删除学习者</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>删除{name}？</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), all exams, favourites and the schedule go for good.</source>
        <translation>
            <numerusform>%n 次作答，以及全部考试、收藏和复习安排都将永久删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are wiped from the file and cannot be taken back. Export them first if in doubt.</source>
        <translation>数据会从文件中彻底抹去，不能恢复。拿不准时请先导出。</translation>
    </message>
    <message numerus="yes">
        <source>Delete the %n backup(s) as well</source>
        <translation>
            <numerusform>同时删除 %n 个备份</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups still hold this learner&apos;s answers. Deleting them takes away every copy there is, of everybody&apos;s work; a new one is made afterwards.</source>
        <translation>备份里仍有此人的作答。删除备份会去掉所有人的全部备份，随后重新做一个。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
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
    <name>ExamControls</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>交卷</translation>
    </message>
    <message>
        <source>Time left: {time}</source>
        <translation>剩余时间 {time}</translation>
    </message>
    <message>
        <source>Time used: {time}</source>
        <translation>已用时间 {time}</translation>
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
        <translation>每次作答已保存。关闭程序后时间照走。</translation>
    </message>
    <message>
        <source>Every answer is saved. Time goes on while the program is closed, unless you pause.</source>
        <translation>每次作答已保存。关闭程序后时间照走，暂停时除外。</translation>
    </message>
</context>
<context>
    <name>ExamPage</name>
    <message>
        <source>Nothing to sit yet</source>
        <translation>还没有可考的内容</translation>
    </message>
    <message>
        <source>Open an article first. An exam is drawn from its items, or from a form you composed.</source>
        <translation>请先打开一篇文章。考试从文章的题目中抽取，也可用组好的试卷。</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>考试</translation>
    </message>
    <message>
        <source>The exam goes on where you were.</source>
        <translation>考试已恢复，从原题接着考。</translation>
    </message>
    <message>
        <source>Time is up: the exam was handed in by itself.</source>
        <translation>时间到，已自动交卷。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>成绩</translation>
    </message>
</context>
<context>
    <name>ExamPane</name>
    <message>
        <source>← Previous</source>
        <translation>← 上一题</translation>
    </message>
    <message>
        <source>Next →</source>
        <translation>下一题 →</translation>
    </message>
    <message>
        <source>{section} · Question {number} · {points} points</source>
        <translation>{section} · 第 {number} 题 · {points} 分</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
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
        <translation>答对</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>All exams</source>
        <translation>全部考试</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>全部作答</translation>
    </message>
    <message>
        <source>By section</source>
        <translation>按大题</translation>
    </message>
    <message>
        <source>By kind of phrase</source>
        <translation>按短语类别</translation>
    </message>
    <message>
        <source>Passed · pass mark {mark}</source>
        <translation>及格 · 及格线 {mark}</translation>
    </message>
    <message>
        <source>Not passed · pass mark {mark}</source>
        <translation>不及格 · 及格线 {mark}</translation>
    </message>
    <message numerus="yes">
        <source>%n left open</source>
        <translation>
            <numerusform>未答 %n 题</numerusform>
        </translation>
    </message>
    <message>
        <source>all answered</source>
        <translation>全部作答</translation>
    </message>
    <message>
        <source>of {time}</source>
        <translation>限时 {time}</translation>
    </message>
    <message>
        <source>Time was up: the exam was handed in by itself.</source>
        <translation>时间到，已自动交卷。</translation>
    </message>
    <message>
        <source>Time ran out while the program was closed. What was answered until then counts.</source>
        <translation>程序关闭期间考试时间已到，按此前的作答计分。</translation>
    </message>
    <message numerus="yes">
        <source>Practise what went wrong · %n</source>
        <translation>
            <numerusform>练习错题 · %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}: {figure} points, {right} of {total} right</source>
        <translation>{words}：{figure} 分，答对 {right} / {total} 题</translation>
    </message>
    <message numerus="yes">
        <source>To look at again · %n</source>
        <translation>
            <numerusform>错题回看 · %n</numerusform>
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
            <numerusform>%n 道题</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of items</source>
        <translation>题数</translation>
    </message>
    <message>
        <source>Time allowed</source>
        <translation>考试时间</translation>
    </message>
    <message>
        <source>May be paused</source>
        <translation>允许暂停</translation>
    </message>
    <message>
        <source>Begin the exam</source>
        <translation>开始考试</translation>
    </message>
    <message>
        <source>Saved form</source>
        <translation>已存试卷</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>卷别</translation>
    </message>
    <message>
        <source>Sit this form</source>
        <translation>考这份试卷</translation>
    </message>
    <message>
        <source>An exam from an article</source>
        <translation>按文章出题考试</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>题数</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>A saved form</source>
        <translation>用已存试卷考试</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>试卷</translation>
    </message>
    <message>
        <source>Every answer is saved at once. When time is up, the exam is handed in by itself. Time goes on while the program is closed, unless the exam is paused; after a power cut you go on at the same question.</source>
        <translation>每次作答立即保存，时间到自动交卷。关闭程序后时间照走，暂停时除外；断电后重开，从原题接着考。</translation>
    </message>
    <message>
        <source>Exams you sat</source>
        <translation>考过的试卷</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限时</translation>
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
        <translation>正在抽题…</translation>
    </message>
    <message>
        <source>There are no items for this article yet.</source>
        <translation>这篇文章还没有题目。</translation>
    </message>
    <message numerus="yes">
        <source>Only %n item(s) can be asked; they are scaled to 100 points.</source>
        <translation>
            <numerusform>只有 %n 道题可用，按百分制折算。</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawn at random, no two asking the same fact. Pass mark 60 of 100.</source>
        <translation>随机抽题，不重复考同一内容。满分 100，及格 60。</translation>
    </message>
</context>
<context>
    <name>ExamStarter</name>
    <message>
        <source>Exam · {title}</source>
        <translation>考试 · {title}</translation>
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
        <translation>导出</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Approved items only</source>
        <translation>只导出已通过的题目</translation>
    </message>
    <message>
        <source>None of these items is approved yet.</source>
        <translation>这些题目还没有一道通过审核。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>What this format cannot hold</source>
        <translation>此格式放不下的内容</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>复制清单</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 道题</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at what fits…</source>
        <translation>正在检查哪些放得下…</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) kept back: rejected, retired or not approved.</source>
        <translation>
            <numerusform>有 %n 道题不导出：已退回、已停用或未通过。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) will be written.</source>
        <translation>
            <numerusform>将导出 %n 道题。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) will not go over whole:</source>
        <translation>
            <numerusform>其中 %n 道不能完整导出：</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>没有任何损失。</translation>
    </message>
    <message>
        <source>{count} {losses}</source>
        <translation>{count}{losses}</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>没有成功。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Saved: {names}</source>
        <translation>已保存：{names}</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word 文档 (*.docx)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export the article</source>
        <translation>导出文章</translation>
    </message>
    <message>
        <source>Save the digest</source>
        <translation>保存一页通</translation>
    </message>
    <message>
        <source>{title} digest</source>
        <translation>{title}（一页通）</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>正在写入 {name}…</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>已保存：{path}</translation>
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
    <name>GoalCard</name>
    <message>
        <source>Load of each day</source>
        <translation>每日题量</translation>
    </message>
    <message numerus="yes">
        <source>New items are spread evenly over the days; in the last %n day(s) all are asked once more, the weakest the day before the test.</source>
        <translation>
            <numerusform>新题平均分到每天；考前最后 %n 天全部再过一遍，最不熟的放在考前一天。</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>新题</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>复习</translation>
    </message>
    <message>
        <source>Once more before the test</source>
        <translation>考前再过一遍</translation>
    </message>
    <message>
        <source>The test is over</source>
        <translation>考试已结束</translation>
    </message>
    <message>
        <source>Is there a test ahead?</source>
        <translation>有考试要准备吗？</translation>
    </message>
    <message>
        <source>Set its date, and every day until then tells you what to do.</source>
        <translation>设定考试日期，就会排好每天该做的题。</translation>
    </message>
    <message>
        <source>Set the date…</source>
        <translation>设定日期…</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to the test on {day}</source>
        <translation>
            <numerusform>距 {day} 考试还有 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>The test is today</source>
        <translation>今天考试</translation>
    </message>
    <message numerus="yes">
        <source>Today: %n item(s)</source>
        <translation>
            <numerusform>今天 %n 题</numerusform>
        </translation>
    </message>
    <message>
        <source>, about {time}</source>
        <translation>，约 {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) were missed; what they asked for was spread anew.</source>
        <translation>
            <numerusform>有 %n 天没有练习，已重新分配题量。</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>{day}: {new} new, {due} due, {last} once more; about {time}</source>
        <translation>{day}：新题 {new}，复习 {due}，考前再过 {last}；约 {time}</translation>
    </message>
</context>
<context>
    <name>GoalDialog</name>
    <message>
        <source>Date of the test</source>
        <translation>考试日期</translation>
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
        <translation>考试涉及的文章</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>未命名文章</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>制定计划</translation>
    </message>
    <message>
        <source>No test any more</source>
        <translation>取消考试日期</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>When is the test?</source>
        <translation>哪天考试？</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>考哪些文章？</translation>
    </message>
    <message>
        <source>That day is over. Choose today or a later one.</source>
        <translation>所选日期已过，请选择今天或以后的日期。</translation>
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
        <translation>没有更多提示</translation>
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
    <name>Intake</name>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的文字</translation>
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
        <source>Tags: {tags}</source>
        <translation>标签：{tags}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Written by a person</source>
        <translation>人工编写</translation>
    </message>
    <message>
        <source>Made by rule: {rule}</source>
        <translation>按规则生成：{rule}</translation>
    </message>
    <message>
        <source>Made by rule</source>
        <translation>按规则生成</translation>
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
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>ItemWriter</name>
    <message>
        <source>Write an item</source>
        <translation>手工编写题目</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>题型</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>短语类别</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>所属文章</translation>
    </message>
    <message>
        <source>No article</source>
        <translation>不属于文章</translation>
    </message>
    <message>
        <source>Stem</source>
        <translation>题干</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
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
        <translation>查找作为依据的原文句子</translation>
    </message>
    <message>
        <source>Sentences of the article</source>
        <translation>文章中的句子</translation>
    </message>
    <message>
        <source>Save as draft</source>
        <translation>存为待审</translation>
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
        <source>Options, one on a line</source>
        <translation>选项（每行一个）</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>填写项</translation>
    </message>
    <message>
        <source>Choose the sentence that proves it.</source>
        <translation>请选择作为依据的原文句子。</translation>
    </message>
    <message>
        <source>The letter of the right option: B</source>
        <translation>正确选项的字母，如 B</translation>
    </message>
    <message>
        <source>The letters of the right options: ACD</source>
        <translation>正确选项的字母，如 ACD</translation>
    </message>
    <message>
        <source>√ or ×</source>
        <translation>√ 或 ×</translation>
    </message>
    <message>
        <source>____ in the stem for each blank; answers parted by | and other wordings by /</source>
        <translation>题干中每空写 ____；各空答案用 | 分隔，同一空的其他写法用 / 分隔</translation>
    </message>
    <message>
        <source>All answers, parted by |</source>
        <translation>全部答案，用 | 分隔</translation>
    </message>
    <message>
        <source>Each line a pair: left = right. Learners see the right side shuffled.</source>
        <translation>每行一对：左 = 右。作答时右列会打乱。</translation>
    </message>
    <message>
        <source>The lines in their right order. Learners see them shuffled.</source>
        <translation>按正确顺序逐行填写。作答时会打乱。</translation>
    </message>
    <message>
        <source>The text to be written from memory</source>
        <translation>需要默写的原文</translation>
    </message>
</context>
<context>
    <name>LearnerChooser</name>
    <message>
        <source>Who is learning?</source>
        <translation>谁在学习？</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>学习者</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN 码</translation>
    </message>
    <message>
        <source>Begin with this learner from now on, without asking</source>
        <translation>以后直接用此学习者，不再询问</translation>
    </message>
    <message>
        <source>New learner…</source>
        <translation>新学习者…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>请 %n 秒后再试。</numerusform>
        </translation>
    </message>
    <message>
        <source>New learner</source>
        <translation>新学习者</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>LearnerPreview</name>
    <message>
        <source>As learners see it</source>
        <translation>学员看到的样子</translation>
    </message>
</context>
<context>
    <name>LearnersDialog</name>
    <message>
        <source>Learners</source>
        <translation>学习者</translation>
    </message>
    <message>
        <source>New learner…</source>
        <translation>新学习者…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>改名…</translation>
    </message>
    <message>
        <source>Take the PIN away</source>
        <translation>取消 PIN 码</translation>
    </message>
    <message>
        <source>Export all data…</source>
        <translation>导出全部数据…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Learners at this computer</source>
        <translation>这台电脑上的学习者</translation>
    </message>
    <message>
        <source>Change the PIN…</source>
        <translation>更改 PIN 码…</translation>
    </message>
    <message>
        <source>Set a PIN…</source>
        <translation>设置 PIN 码…</translation>
    </message>
    <message>
        <source>Back on the list</source>
        <translation>取消归档</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>New learner</source>
        <translation>新学习者</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The PIN holds from now on.</source>
        <translation>PIN 码已生效。</translation>
    </message>
    <message>
        <source>There is no PIN any more.</source>
        <translation>PIN 码已取消。</translation>
    </message>
    <message>
        <source>Export all data</source>
        <translation>导出全部数据</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>已写入：{path}</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>正在删除…</translation>
    </message>
    <message>
        <source>{name} is deleted.</source>
        <translation>已删除{name}。</translation>
    </message>
    <message>
        <source>Backups made before still hold the answers.</source>
        <translation>此前的备份里仍有其作答。</translation>
    </message>
</context>
<context>
    <name>LeftOutDialog</name>
    <message>
        <source>Navigation</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>Label of the page</source>
        <translation>页面信息</translation>
    </message>
    <message>
        <source>Digits only</source>
        <translation>纯数字</translation>
    </message>
    <message>
        <source>Signs only</source>
        <translation>纯符号</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>图片说明</translation>
    </message>
    <message>
        <source>Title again</source>
        <translation>重复标题</translation>
    </message>
    <message>
        <source>Fragment</source>
        <translation>残句</translation>
    </message>
    <message>
        <source>After the end</source>
        <translation>正文之后</translation>
    </message>
    <message>
        <source>Lines left out</source>
        <translation>略去的内容</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the page are not part of the article</source>
        <translation>
            <numerusform>清理时略去了 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Check a line to take it back into the text, where it stood. The article is then read again; your corrections and everybody&apos;s history stay.</source>
        <translation>勾选一行，即可放回正文原处。文章会重新分析，您的修正和所有人的成绩都会保留。</translation>
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
    <name>LegendBar</name>
    <message>
        <source>See what cleaning left out of the page, and take lines back</source>
        <translation>查看清理时略去的内容，可恢复到正文</translation>
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
        <source>Import a whole folder…</source>
        <translation>导入整个文件夹…</translation>
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
        <source>Exam</source>
        <translation>考试</translation>
    </message>
    <message>
        <source>Item bank</source>
        <translation>题库</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>组卷</translation>
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
        <source>{name} is learning. Change learner…</source>
        <translation>当前学习者：{name}，点击切换…</translation>
    </message>
    <message>
        <source>It is the turn of {name}.</source>
        <translation>当前学习者：{name}。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>MarkBar</name>
    <message>
        <source>Mark the selection</source>
        <translation>标注所选文字</translation>
    </message>
    <message>
        <source>Mark as</source>
        <translation>标为</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Not a phrase</source>
        <translation>取消短语</translation>
    </message>
</context>
<context>
    <name>MarkingDialog</name>
    <message>
        <source>How answers are marked</source>
        <translation>评分规则</translation>
    </message>
    <message>
        <source>Typed answers</source>
        <translation>填写的答案</translation>
    </message>
    <message>
        <source>Makes no difference: full or half width, blanks, punctuation, Simplified or Traditional, 二〇三五 or 2035.</source>
        <translation>视为相同：全角与半角、空格、标点、简体与繁体、二〇三五与2035。</translation>
    </message>
    <message>
        <source>Always a mistake, and shown where it is: a wrong, missing, extra or swapped character. 稳中有进 is not 稳中求进, and 2025 is not 2035.</source>
        <translation>一律算错并标出：错字、漏字、多字、字序颠倒。稳中有进不等于稳中求进，2025不等于2035。</translation>
    </message>
    <message>
        <source>What is partly right</source>
        <translation>部分答对</translation>
    </message>
    <message>
        <source>Multiple choice</source>
        <translation>多选题</translation>
    </message>
    <message>
        <source>Ordering</source>
        <translation>排序题</translation>
    </message>
    <message>
        <source>Blanks and pairs</source>
        <translation>填空题、连线题</translation>
    </message>
    <message>
        <source>From memory: the share of characters that are right. Single choice, true or false: all or nothing.</source>
        <translation>默写题按写对的字数比例得分；单选题、判断题全对才得分。</translation>
    </message>
    <message>
        <source>A hint takes nothing off, but answers with hints are counted apart.</source>
        <translation>看提示不扣分，但看过提示的作答另行统计。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <translation>未练过</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Mastery map</source>
        <translation>掌握图</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>短语</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>短语</translation>
    </message>
    <message>
        <source>How well</source>
        <translation>掌握情况</translation>
    </message>
    <message>
        <source>Likely known</source>
        <translation>预计掌握</translation>
    </message>
    <message>
        <source>Items about this phrase</source>
        <translation>考这个短语的题</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>答对</translation>
    </message>
    <message>
        <source>Practise these</source>
        <translation>练这些题</translation>
    </message>
    <message numerus="yes">
        <source>Practise the weak ones (%n)</source>
        <translation>
            <numerusform>练薄弱的题（%n）</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here is weak or shaky now.</source>
        <translation>目前没有薄弱或不牢固的内容。</translation>
    </message>
    <message>
        <source>Choose a phrase in the text or in the list to see its figures.</source>
        <translation>在正文或列表中点选一个短语，查看它的掌握情况。</translation>
    </message>
    <message>
        <source>No question asks for it.</source>
        <translation>没有题考它。</translation>
    </message>
    <message>
        <source>{share} likely known</source>
        <translation>预计掌握 {share}</translation>
    </message>
    <message>
        <source>{seen} of {items} items seen</source>
        <translation>已练 {seen} / {items} 题</translation>
    </message>
    <message>
        <source>{right} of {answered} answers right</source>
        <translation>答 {answered} 次对 {right} 次</translation>
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
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Export the article…</source>
        <translation>导出文章…</translation>
    </message>
    <message>
        <source>One-page digest…</source>
        <translation>一页通…</translation>
    </message>
    <message>
        <source>Lines left out…</source>
        <translation>略去的内容…</translation>
    </message>
    <message>
        <source>Make items anew…</source>
        <translation>重新出题…</translation>
    </message>
    <message>
        <source>Undo the last correction</source>
        <translation>撤销上一次修正</translation>
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
    <name>Notices</name>
    <message numerus="yes">
        <source>%n question(s) not approved yet.</source>
        <translation>
            <numerusform>%n 道题尚未通过审题。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>还有 %n 条。</numerusform>
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
            <numerusform>（另有 %n 道与卷上的题重复或互相提示）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (the bank has %n approved)</source>
        <translation>
            <numerusform>（题库中已通过的只有 %n 道）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (the bank has %n)</source>
        <translation>
            <numerusform>（题库中只有 %n 道）</numerusform>
        </translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) that must be in are not there.</source>
        <translation>
            <numerusform>%n 道必考题在题库中找不到。</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions {number} and {other} ask for the same: {words}.</source>
        <translation>第 {number} 题与第 {other} 题考查同一内容：{words}。</translation>
    </message>
    <message>
        <source>Question {other} gives the answer of question {number} away: {words}.</source>
        <translation>第 {other} 题透露了第 {number} 题的答案：{words}。</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) changed in the bank since this was saved.</source>
        <translation>
            <numerusform>保存后，%n 道题在题库中已改动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) no longer in the bank.</source>
        <translation>
            <numerusform>%n 道题已从题库撤下。</numerusform>
        </translation>
    </message>
    <message>
        <source>{points} points short of 100.</source>
        <translation>距 100 分还差 {points} 分。</translation>
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
        <translation>第 {number} 题</translation>
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
        <translation>已标记</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>当前题</translation>
    </message>
</context>
<context>
    <name>OpenFiles</name>
    <message>
        <source>Articles and question banks</source>
        <translation>文章和题库</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Question banks</source>
        <translation>题库</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>打开文章</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>导入文件夹</translation>
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
        <source>Add a row</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>第 {number} 行</translation>
    </message>
    <message>
        <source>Take the row away</source>
        <translation>去掉这一行</translation>
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
    <name>OutlineModel</name>
    <message>
        <source>Watchword and objective</source>
        <translation>要求与着力点</translation>
    </message>
    <message>
        <source>Term and attribute</source>
        <translation>提法与定位</translation>
    </message>
    <message>
        <source>What is what</source>
        <translation>是什么</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列举</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Goals by stage</source>
        <translation>阶段目标</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>提纲</translation>
    </message>
    <message>
        <source>One-page digest</source>
        <translation>一页通</translation>
    </message>
    <message>
        <source>Goals by stage, slogans, formulas and figures on one page, to print</source>
        <translation>阶段目标、口号、提法和数字汇成一页，可打印</translation>
    </message>
    <message>
        <source>This article has no headings, stages, lists or pairs.</source>
        <translation>这篇文章没有标题、阶段目标、列举或对应关系。</translation>
    </message>
</context>
<context>
    <name>PairRow</name>
    <message>
        <source>no pair yet</source>
        <translation>尚未配对</translation>
    </message>
    <message>
        <source>√ Right</source>
        <translation>√ 正确</translation>
    </message>
    <message>
        <source>× Wrong</source>
        <translation>× 错误</translation>
    </message>
    <message>
        <source>× Not answered</source>
        <translation>× 未作答</translation>
    </message>
    <message>
        <source>Right answer: {answer}</source>
        <translation>正确答案：{answer}</translation>
    </message>
</context>
<context>
    <name>PairsForm</name>
    <message>
        <source>Add a pair</source>
        <translation>添加一对</translation>
    </message>
    <message>
        <source>Take the row away</source>
        <translation>去掉这一行</translation>
    </message>
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
    <name>PaperPreview</name>
    <message>
        <source>Preview of the paper</source>
        <translation>试卷预览</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>试卷</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>参考答案</translation>
    </message>
    <message>
        <source>Answer sheet</source>
        <translation>答题卡</translation>
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
        <translation>选择导出文件夹</translation>
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
        <translation>查看成绩 →</translation>
    </message>
    <message>
        <source>See the result of {title}</source>
        <translation>查看《{title}》的成绩</translation>
    </message>
</context>
<context>
    <name>PauseCurtain</name>
    <message>
        <source>Go on with the exam</source>
        <translation>继续考试</translation>
    </message>
    <message>
        <source>Give this exam up</source>
        <translation>放弃本次考试</translation>
    </message>
    <message>
        <source>Yes, its answers may go</source>
        <translation>确认放弃，不留答案</translation>
    </message>
    <message>
        <source>Time stands still, also while the program is closed. Your answers are saved.</source>
        <translation>已停止计时，关闭程序也不走时。作答都已保存。</translation>
    </message>
    <message>
        <source>The exam is paused</source>
        <translation>考试已暂停</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Learners</source>
        <translation>学习者</translation>
    </message>
    <message>
        <source>Change learner…</source>
        <translation>切换…</translation>
    </message>
    <message>
        <source>Learners…</source>
        <translation>管理…</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>启动时</translation>
    </message>
    <message>
        <source>Whoever has a PIN is asked for it in any case.</source>
        <translation>设了 PIN 码的一律要输入。</translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) at this computer; each has their own history.</source>
        <translation>
            <numerusform>这台电脑上有 %n 位学习者，记录各自分开。</numerusform>
        </translation>
    </message>
    <message>
        <source>Others at this computer can have a history of their own, with a PIN if they like.</source>
        <translation>同机的其他人可以另建自己的记录，并可设 PIN 码。</translation>
    </message>
    <message>
        <source>Ask who is learning</source>
        <translation>询问谁在学习</translation>
    </message>
    <message>
        <source>It is the turn of {name}.</source>
        <translation>当前学习者：{name}。</translation>
    </message>
</context>
<context>
    <name>PhraseActions</name>
    <message>
        <source>Change kind</source>
        <translation>改类别</translation>
    </message>
    <message>
        <source>Not a phrase</source>
        <translation>取消短语</translation>
    </message>
    <message>
        <source>It is no longer highlighted nor asked for (Delete)</source>
        <translation>不再突出显示，也不再出题（Delete）</translation>
    </message>
</context>
<context>
    <name>PhraseModel</name>
    <message>
        <source>marked by you</source>
        <translation>我标注的</translation>
    </message>
    <message>
        <source>The bar is its weight: {percent}% of careful readers would mark it.</source>
        <translation>横条表示重要程度：细心的读者约有 {percent}% 会标出它。</translation>
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
        <translation>从核心短语到全部短语</translation>
    </message>
    <message>
        <source>No phrase fits. Clear the filter or switch kinds on.</source>
        <translation>没有符合的短语。请清除筛选，或打开更多类别。</translation>
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
        <translation>我标注的</translation>
    </message>
    <message>
        <source>Marked by you; it is asked for when items are made anew</source>
        <translation>我标注的；重新出题后才有相关题目</translation>
    </message>
</context>
<context>
    <name>PinPrompt</name>
    <message>
        <source>This is not the PIN.</source>
        <translation>PIN 码不对。</translation>
    </message>
    <message>
        <source>PIN of {name}</source>
        <translation>{name}的 PIN 码</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN 码</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>A PIN for {name}</source>
        <translation>为{name}设置 PIN 码</translation>
    </message>
    <message>
        <source>A PIN keeps colleagues at this computer apart. It does not encrypt anything. Forgotten? Whoever may open the data folder takes it away with: studyapp learners --remove-pin NAME</source>
        <translation>PIN 码只为分开同机同事的记录，并不加密数据。忘记时，由有权打开数据文件夹的人运行：studyapp learners --remove-pin 姓名</translation>
    </message>
    <message>
        <source>New PIN, at least 4 characters</source>
        <translation>新 PIN 码，至少 4 位</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再输一遍</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>设置 PIN 码</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
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
        <translation>√ 位置正确</translation>
    </message>
    <message>
        <source>× Place {number}</source>
        <translation>× 应在第 {number} 位</translation>
    </message>
</context>
<context>
    <name>PracticeEntrance</name>
    <message>
        <source>Nothing to practise yet</source>
        <translation>还没有可练的题</translation>
    </message>
    <message>
        <source>Open an article first. Questions are made from its key phrases, and you practise them here.</source>
        <translation>请先打开一篇文章。题目由文中的要点生成，在这里练习。</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
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
        <source>There is nothing of this kind to ask.</source>
        <translation>没有符合条件的题目。</translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s) left</source>
        <translation>
            <numerusform>还可错 %n 题</numerusform>
        </translation>
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
    <name>ProgressOverview</name>
    <message>
        <source>Due today</source>
        <translation>今日待复习</translation>
    </message>
    <message>
        <source>Mastery</source>
        <translation>掌握程度</translation>
    </message>
    <message>
        <source>How much of all items you are expected to know now.</source>
        <translation>预计你现在能答对全部题目的比例。</translation>
    </message>
    <message>
        <source>Accuracy in 30 days</source>
        <translation>30 天正确率</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>学习用时</translation>
    </message>
    <message>
        <source>Days in a row</source>
        <translation>连续学习</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>全部时间</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>最近 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>正确率</translation>
    </message>
    <message>
        <source>Predicted retention (7 days)</source>
        <translation>预测保持率（7 天）</translation>
    </message>
    <message>
        <source>True retention (7 days)</source>
        <translation>实际保持率（7 天）</translation>
    </message>
    <message>
        <source>Accuracy and retention</source>
        <translation>正确率与记忆保持率</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>答题</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>答对</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>预测保持</translation>
    </message>
    <message>
        <source>True</source>
        <translation>实际保持</translation>
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
        <translation>分钟</translation>
    </message>
    <message>
        <source>Study calendar</source>
        <translation>学习日历</translation>
    </message>
    <message>
        <source>Answers on each day of the last weeks</source>
        <translation>最近几周每天的答题数</translation>
    </message>
    <message>
        <source>Items seen</source>
        <translation>已练题数</translation>
    </message>
    <message>
        <source>Likely known</source>
        <translation>预计掌握</translation>
    </message>
    <message>
        <source>Mastery by kind</source>
        <translation>各类短语掌握情况</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Mastery by article</source>
        <translation>各篇文章掌握情况</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>掌握图</translation>
    </message>
    <message>
        <source>Days ahead</source>
        <translation>往后天数</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Items due</source>
        <translation>待复习题数</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>复习预测</translation>
    </message>
    <message>
        <source>Practise these</source>
        <translation>练这些题</translation>
    </message>
    <message>
        <source>Missed most</source>
        <translation>错题本</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>约 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>{seen} of {total} items seen</source>
        <translation>已练 {seen} / {total} 题</translation>
    </message>
    <message>
        <source>Without hints: {clean}; with hints: {assisted}</source>
        <translation>不用提示：{clean}；用提示：{assisted}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 小时</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in all</source>
        <translation>
            <numerusform>共答 %n 题次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>longest: %n day(s)</source>
        <translation>
            <numerusform>最长 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to compare yet</source>
        <translation>暂无可比数据</translation>
    </message>
    <message>
        <source>{change} on the 30 days before</source>
        <translation>较前 30 天 {change}</translation>
    </message>
    <message>
        <source>week of {day}</source>
        <translation>{day} 起一周</translation>
    </message>
    <message>
        <source>{day}: {right} of {answered} right ({share})</source>
        <translation>{day}：答 {answered} 题，对 {right} 题（{share}）</translation>
    </message>
    <message>
        <source>Retention: predicted {expected}, true {true}</source>
        <translation>保持率：预测 {expected}，实际 {true}</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) due</source>
        <translation>
            <numerusform>待复习 %n 题</numerusform>
        </translation>
    </message>
    <message>
        <source>Test</source>
        <translation>考试</translation>
    </message>
    <message>
        <source>{day} (today)</source>
        <translation>{day}（今天）</translation>
    </message>
    <message>
        <source>{day} (test)</source>
        <translation>{day}（考试）</translation>
    </message>
    <message>
        <source>{share} likely known</source>
        <translation>预计掌握 {share}</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) seen</source>
        <translation>
            <numerusform>已练 %n 题</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>Items of no article</source>
        <translation>不属于文章的题</translation>
    </message>
    <message>
        <source>Nothing: every item was answered right.</source>
        <translation>没有错题，全都答对了。</translation>
    </message>
    <message numerus="yes">
        <source>wrong %n time(s)</source>
        <translation>
            <numerusform>错 %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>未统计</translation>
    </message>
    <message>
        <source>Counting your answers was stopped.</source>
        <translation>已停止统计答题记录。</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>重新统计</translation>
    </message>
    <message>
        <source>Article map</source>
        <translation>文章掌握图</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>开始练习</translation>
    </message>
    <message>
        <source>Counting your answers…</source>
        <translation>正在统计答题记录……</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>No item of an article was answered yet.</source>
        <translation>还没有答过任何文章的题。</translation>
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
            <numerusform>请 %n 秒后再试。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Questions</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Stays when another paper is drawn</source>
        <translation>换一套题时保留此题</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>换一题</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>加题…</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} 分</translation>
    </message>
    <message>
        <source>no longer in the bank</source>
        <translation>题库中已撤下</translation>
    </message>
    <message>
        <source>changed in the bank</source>
        <translation>题库中已改动</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
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
        <translation>下一题</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message numerus="yes">
        <source>√ Right, with %n hint(s)</source>
        <translation>
            <numerusform>√ 正确（用了 %n 次提示）</numerusform>
        </translation>
    </message>
    <message>
        <source>√ Right</source>
        <translation>√ 正确</translation>
    </message>
    <message>
        <source>× Not known</source>
        <translation>× 不知道</translation>
    </message>
    <message>
        <source>× Partly right, {percent}%</source>
        <translation>× 部分正确，{percent}%</translation>
    </message>
    <message>
        <source>× Wrong</source>
        <translation>× 错误</translation>
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
</context>
<context>
    <name>RatingRow</name>
    <message>
        <source>When this item comes again. Choose another if you knew it better or worse.</source>
        <translation>这道题下次出现的时间。如果实际掌握得更好或更差，可以改选。</translation>
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
            <numerusform>约 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>appears %n time(s)</source>
        <translation>
            <numerusform>出现 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) ask for it</source>
        <translation>
            <numerusform>相关题目 %n 道</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReaderMenu</name>
    <message>
        <source>Not a phrase</source>
        <translation>取消短语</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
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
        <translation>学习报告 {date}</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>已保存：{path}</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>The file with your data is damaged</source>
        <translation>数据文件已损坏</translation>
    </message>
    <message>
        <source>The file with your data is gone</source>
        <translation>数据文件不见了</translation>
    </message>
    <message>
        <source>Looking for the newest good backup…</source>
        <translation>正在查找最近的完好备份…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Bring the backup back</source>
        <translation>恢复此备份</translation>
    </message>
    <message>
        <source>Begin with an empty file</source>
        <translation>从空文件开始</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>It is missing or empty, but there are backups. The newest good one is of {moment}. Bring it back, or begin with an empty file; the backups stay.</source>
        <translation>数据文件缺失或为空，但还有备份，最近的完好备份是 {moment}。可以恢复备份，也可以从空文件重新开始；备份都会保留。</translation>
    </message>
    <message>
        <source>There is no good backup. The damaged file can be set aside, so that you may begin with an empty one; nothing is deleted, and somebody who knows SQLite may still save much of it.</source>
        <translation>没有完好的备份。可以把损坏的文件另存一边，从空文件开始；什么都不会删除，懂 SQLite 的人或许还能救回大部分。</translation>
    </message>
    <message>
        <source>The newest good backup is of {moment}. The damaged file is set aside beside it and not deleted. Close other windows of StudyApp first.</source>
        <translation>最近的完好备份是 {moment}。损坏的文件会另存一边，不会删除。请先关闭 StudyApp 的其他窗口。</translation>
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
    <message numerus="yes">
        <source>Your best challenge: %n right</source>
        <translation>
            <numerusform>挑战最好成绩：答对 %n 题</numerusform>
        </translation>
    </message>
    <message>
        <source>items with full marks</source>
        <translation>得满分的题目</translation>
    </message>
    <message>
        <source>and with hints {right} / {assisted}</source>
        <translation>用提示答对 {right} / {assisted}</translation>
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
    <name>ReviewDesk</name>
    <message>
        <source>Undo: {act}</source>
        <translation>撤销：{act}</translation>
    </message>
    <message>
        <source>Kept in the bank. {keys} undoes it.</source>
        <translation>已存入题库，按 {keys} 可撤销。</translation>
    </message>
    <message>
        <source>Merged. {keys} undoes it.</source>
        <translation>已合并。按 {keys} 可撤销。</translation>
    </message>
    <message>
        <source>Deleted. {keys} undoes it.</source>
        <translation>已删除，按 {keys} 可撤销。</translation>
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
        <source>Imported: {status}</source>
        <translation>导入：{status}</translation>
    </message>
    <message>
        <source>Written by hand: {status}</source>
        <translation>手工编写：{status}</translation>
    </message>
    <message>
        <source>Merged into another item and retired</source>
        <translation>已并入另一题并停用</translation>
    </message>
    <message>
        <source>Took a duplicate in</source>
        <translation>并入一道重复题</translation>
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
    <name>RuleWords</name>
    <message>
        <source>a list told in the article</source>
        <translation>文中列举</translation>
    </message>
    <message>
        <source>a list with a name</source>
        <translation>有名称的列举</translation>
    </message>
    <message>
        <source>a numbered list</source>
        <translation>分条列举</translation>
    </message>
    <message>
        <source>headings of one rank</source>
        <translation>同级标题</translation>
    </message>
    <message>
        <source>two things that belong together</source>
        <translation>对应关系</translation>
    </message>
    <message>
        <source>a couplet</source>
        <translation>对句</translation>
    </message>
    <message>
        <source>goals by stage</source>
        <translation>阶段目标</translation>
    </message>
    <message>
        <source>what happens when</source>
        <translation>时间与事项</translation>
    </message>
    <message>
        <source>office and name</source>
        <translation>职务与姓名</translation>
    </message>
    <message>
        <source>one word of a set phrase</source>
        <translation>固定表述中的一处用词</translation>
    </message>
    <message>
        <source>the order of a set phrase</source>
        <translation>固定表述的顺序</translation>
    </message>
    <message>
        <source>what each stage stresses</source>
        <translation>各阶段的工作重点</translation>
    </message>
    <message>
        <source>a word bank</source>
        <translation>选词</translation>
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
    <name>SelectionBar</name>
    <message>
        <source>Approve</source>
        <translation>通过</translation>
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
        <translation>标签…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Back to the drafts</source>
        <translation>改回待审</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 道</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n item(s) written by hand</source>
        <translation>
            <numerusform>删除 %n 道手工编写的题目</numerusform>
        </translation>
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
        <source>Rules of marking</source>
        <translation>评分规则</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>What is partly right, and what counts in a typed answer.</source>
        <translation>部分答对如何得分，填写的答案怎样算对。</translation>
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
        <source>Way to practise</source>
        <translation>练法</translation>
    </message>
    <message>
        <source>← Today</source>
        <translation>← 今日</translation>
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
    <message>
        <source>Choose an article to read.</source>
        <translation>请选择一篇文章。</translation>
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
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Key phrases</source>
        <translation>重点短语</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>提纲</translation>
    </message>
    <message>
        <source>Key phrases {number}</source>
        <translation>重点短语 {number}</translation>
    </message>
</context>
<context>
    <name>StructureTable</name>
    <message>
        <source>Type</source>
        <translation>题型</translation>
    </message>
    <message>
        <source>On offer</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>题数</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>每题</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>小计</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} 分</translation>
    </message>
    <message>
        <source>All kinds and difficulties</source>
        <translation>不限类别与难度</translation>
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
            <numerusform>还有 %n 道题没有作答</numerusform>
        </translation>
    </message>
    <message>
        <source>Every question is answered</source>
        <translation>所有题目都已作答</translation>
    </message>
    <message>
        <source>What is open is worth no points.</source>
        <translation>未答的题不得分。</translation>
    </message>
    <message numerus="yes">
        <source>%n marked to come back to.</source>
        <translation>
            <numerusform>有 %n 道标记待查。</numerusform>
        </translation>
    </message>
    <message>
        <source>Time left: {time}.</source>
        <translation>剩余时间 {time}。</translation>
    </message>
    <message>
        <source>Nothing can be changed after it is handed in.</source>
        <translation>交卷后不能再改。</translation>
    </message>
    <message>
        <source>To question {number}</source>
        <translation>到第 {number} 题</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再检查</translation>
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
    <name>TodayView</name>
    <message>
        <source>Due today</source>
        <translation>今日复习</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新题</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>自选…</translation>
    </message>
    <message>
        <source>One article, kinds of phrase, types of item</source>
        <translation>按文章、要点类别和题型选题</translation>
    </message>
    <message>
        <source>How answers are marked</source>
        <translation>评分规则</translation>
    </message>
    <message>
        <source>How long have you got?</source>
        <translation>现在有多少时间？</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Other ways to practise</source>
        <translation>其他练法</translation>
    </message>
    <message>
        <source>items to go over again</source>
        <translation>道题该复习</translation>
    </message>
    <message numerus="yes">
        <source>of %n not seen yet</source>
        <translation>
            <numerusform>尚未做过的共 %n 道</numerusform>
        </translation>
    </message>
    <message>
        <source>all seen</source>
        <translation>都做过了</translation>
    </message>
    <message>
        <source>nothing is due</source>
        <translation>没有到期的题</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>尚未做过</translation>
    </message>
    <message numerus="yes">
        <source>%n once more before the test</source>
        <translation>
            <numerusform>考前再过 %n 题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>复习 %n 题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新题 %n 道</numerusform>
        </translation>
    </message>
    <message>
        <source>{parts}; about {time}</source>
        <translation>{parts}，约 {time}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>%n more of today&apos;s plan do not fit in.</source>
        <translation>
            <numerusform>今天的计划还有 %n 题，这次时间不够。</numerusform>
        </translation>
    </message>
    <message>
        <source>All is done for today. Practise in another way, or come again tomorrow.</source>
        <translation>今天的任务已完成。可以换个练法，或明天再来。</translation>
    </message>
    <message numerus="yes">
        <source>Start · %n item(s)</source>
        <translation>
            <numerusform>开始 · %n 题</numerusform>
        </translation>
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
        <source>√ Right</source>
        <translation>√ 正确</translation>
    </message>
    <message>
        <source>√ Right; the article says: {answer}</source>
        <translation>√ 正确；原文是：{answer}</translation>
    </message>
    <message>
        <source>× Not answered; the answer is: {answer}</source>
        <translation>× 未作答；答案是：{answer}</translation>
    </message>
    <message>
        <source>× Wrong; the answer is: {answer}</source>
        <translation>× 错误；答案是：{answer}</translation>
    </message>
    <message>
        <source>× Given twice; also asked for: {answer}</source>
        <translation>× 与另一空重复；还有：{answer}</translation>
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
    <message numerus="yes">
        <source>%n question(s) imported.</source>
        <translation>
            <numerusform>已导入 %n 道题。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>已撤销：{what}</translation>
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
        <source>{share} % of the statements are true.</source>
        <translation>判断题中正确的占 {share} %。</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>made by itself</source>
        <translation>自动备份</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>手动备份</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>升级前</translation>
    </message>
    <message>
        <source>before a backup was brought back</source>
        <translation>恢复前</translation>
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
        <source>Bring articles and question banks in, and tell of each what came of it.</source>
        <translation>导入文章和题库，并逐个说明结果。</translation>
    </message>
    <message>
        <source>Write items in the form of another program, and tell what it cannot hold.</source>
        <translation>把题目导出成其他程序的格式，并说明哪些内容放不下。</translation>
    </message>
    <message>
        <source>Make printed papers, keys and answer sheets after a blueprint.</source>
        <translation>按组卷方案生成试卷、答案和答题卡。</translation>
    </message>
    <message>
        <source>Practise in the terminal; every answer is kept. q quits.</source>
        <translation>在终端里练习，每次作答都会保存。按 q 退出。</translation>
    </message>
    <message>
        <source>Write a sheet to sign: questions, who judged them, when, why and on what evidence.</source>
        <translation>输出审题签批单：各题由何人、何时、为何、凭何依据审定。</translation>
    </message>
    <message>
        <source>Show who learns at this computer; take a forgotten PIN away.</source>
        <translation>列出这台电脑上的学习者；取消忘记的 PIN 码。</translation>
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
        <source>take this learner&apos;s PIN away</source>
        <translation>取消此学习者的 PIN 码</translation>
    </message>
    <message>
        <source>a quiz set, or an article; - is an article from standard input</source>
        <translation>题集或文章；- 表示从标准输入读文章</translation>
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
        <source>Show which questions of the bank ask the same fact.</source>
        <translation>列出题库中考查内容相同的题。</translation>
    </message>
    <message>
        <source>Show how a learner stands, or write it as PDF or CSV.</source>
        <translation>显示学习者的成绩，或写成 PDF、CSV。</translation>
    </message>
    <message>
        <source>where to write it: .pdf or .csv</source>
        <translation>写到哪里：.pdf 或 .csv</translation>
    </message>
    <message>
        <source>tell the last so many days one by one</source>
        <translation>逐日列出最近这些天</translation>
    </message>
    <message>
        <source>where to write it: .docx or .pdf</source>
        <translation>写到哪里：.docx 或 .pdf</translation>
    </message>
    <message>
        <source>items of every state, not approved ones alone</source>
        <translation>各种状态的题，不限已通过</translation>
    </message>
    <message>
        <source>items with this tag only</source>
        <translation>只要有此标签的题</translation>
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
        <source>who learns, where several do; a PIN is asked for</source>
        <translation>由谁来学（有多位学习者时）；设了 PIN 码的会询问</translation>
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
        <source>a blueprint, as JSON</source>
        <translation>组卷方案（JSON）</translation>
    </message>
    <message>
        <source>articles and quiz sets to take items from, besides those that the blueprint names</source>
        <translation>取题的文章或题集，与方案中所列的一起用</translation>
    </message>
    <message>
        <source>the folder for the papers</source>
        <translation>存放试卷的文件夹</translation>
    </message>
    <message>
        <source>so many versions: A, B, …</source>
        <translation>卷数：A、B……</translation>
    </message>
    <message>
        <source>write a shorter paper if the items do not suffice</source>
        <translation>题目不够时也出卷</translation>
    </message>
    <message>
        <source>one of: {names}</source>
        <translation>可选：{names}</translation>
    </message>
    <message>
        <source>where to write it</source>
        <translation>写到哪里</translation>
    </message>
    <message>
        <source>write nothing if anything would be lost</source>
        <translation>只要有内容会丢失就不写</translation>
    </message>
    <message>
        <source>approved items only</source>
        <translation>只导出已通过的题目</translation>
    </message>
    <message>
        <source>where the account of losses goes, as JSON</source>
        <translation>损失清单写到哪里（JSON）</translation>
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
        <source>{word} is more than {most}.</source>
        <translation>{word} 大于 {most}。</translation>
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
        <source>That is no answer here; ! gives a hint, ? shows it, q quits.</source>
        <translation>这不是有效的答案；输入 ! 看提示，? 看答案，q 退出。</translation>
    </message>
    <message>
        <source>There are no more hints.</source>
        <translation>没有更多提示。</translation>
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
        <source>With hints, and not in the score: {right} of {assisted} right.</source>
        <translation>用了提示、不计入得分：{assisted} 题中答对 {right} 题。</translation>
    </message>
    <message>
        <source>stopped; taken: {taken} of {all}. Run it again to go on.</source>
        <translation>已停止；共 {all} 个，已导入 {taken} 个。再次运行即可接着导入。</translation>
    </message>
    <message>
        <source>{file}: {added} questions taken, {known} there already, {bad} not understood</source>
        <translation>{file}：导入 {added} 道题，已有 {known} 道，未能识别 {bad} 道</translation>
    </message>
    <message>
        <source>studyapp: {file}, {place}: {reason}  [{words}]</source>
        <translation>studyapp：{file}，第 {place} 行：{reason}  [{words}]</translation>
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
    <message>
        <source>lacking: {what}</source>
        <translation>不够：{what}</translation>
    </message>
    <message>
        <source>{title}: {count} questions, {points} points</source>
        <translation>{title}：{count} 道题，{points} 分</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>试卷</translation>
    </message>
    <message>
        <source>key</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>answer sheet</source>
        <translation>答题卡</translation>
    </message>
    <message>
        <source>form</source>
        <translation>组卷结果</translation>
    </message>
    <message>
        <source>{type}: {lacking} of {wanted} ({fitting} fit, {clashing} of them ask what others ask)</source>
        <translation>{type} 要 {wanted} 道缺 {lacking} 道（合用 {fitting} 道，其中 {clashing} 道与卷上的题重复或互相提示）</translation>
    </message>
    <message>
        <source>{type}: {lacking} of {wanted} ({fitting} fit)</source>
        <translation>{type} 要 {wanted} 道缺 {lacking} 道（合用 {fitting} 道）</translation>
    </message>
    <message>
        <source>no item {id}</source>
        <translation>没有题目 {id}</translation>
    </message>
    <message>
        <source>which format? --to takes one of: {names}.</source>
        <translation>导出成什么格式？--to 可选：{names}。</translation>
    </message>
    <message>
        <source>where to? -o names the file.</source>
        <translation>写到哪里？请用 -o 指定文件。</translation>
    </message>
    <message>
        <source>the export would overwrite the set.</source>
        <translation>导出会覆盖题集本身。</translation>
    </message>
    <message>
        <source>{count} items written to {path}</source>
        <translation>已写出 {count} 道题：{path}</translation>
    </message>
    <message>
        <source>beside it: {path}</source>
        <translation>另有：{path}</translation>
    </message>
    <message>
        <source>{count} items were kept back: their state or type was not asked for.</source>
        <translation>{count} 道题没有导出：状态或题型不在所要之列。</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>没有任何损失。</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>答案：{key}</translation>
    </message>
    <message>
        <source>{name} has no PIN any more.</source>
        <translation>{name}的 PIN 码已取消。</translation>
    </message>
    <message>
        <source>{count} answered</source>
        <translation>作答 {count} 次</translation>
    </message>
    <message>
        <source>with a PIN</source>
        <translation>有 PIN 码</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>PIN of {name}: </source>
        <translation>{name}的 PIN 码：</translation>
    </message>
    <message>
        <source>Article written to {path}</source>
        <translation>文章已写入 {path}</translation>
    </message>
    <message>
        <source>{count} groups of questions ask the same.</source>
        <translation>共 {count} 组题考查内容相同。</translation>
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
        <translation>答案相同、题干相似</translation>
    </message>
    <message>
        <source>Report written to {path}</source>
        <translation>报告已写入 {path}</translation>
    </message>
</context>
<context>
    <name>compose</name>
    <message>
        <source>Exchange it</source>
        <translation>替换一题</translation>
    </message>
    <message>
        <source>Take what there is</source>
        <translation>按现有题数出卷</translation>
    </message>
    <message>
        <source>Approved only</source>
        <translation>只用已通过</translation>
    </message>
    <message>
        <source>Drafts too</source>
        <translation>待审的也用</translation>
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
        <translation>图例</translation>
    </message>
    <message>
        <source>Published {date}</source>
        <translation>发布时间 {date}</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>无标题文章</translation>
    </message>
    <message>
        <source>One-page digest</source>
        <translation>一页通</translation>
    </message>
    <message>
        <source>Goals by stage</source>
        <translation>阶段目标</translation>
    </message>
    <message>
        <source>Slogans</source>
        <translation>口号</translation>
    </message>
    <message>
        <source>Formulas and lists</source>
        <translation>提法与列举</translation>
    </message>
    <message>
        <source>Watchword and objective</source>
        <translation>要求与着力点</translation>
    </message>
    <message>
        <source>Term and attribute</source>
        <translation>提法与定位</translation>
    </message>
    <message>
        <source>What is what</source>
        <translation>是什么</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>关键数字</translation>
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
        <source>{name}: this is a pipe or a device, not a file.</source>
        <translation>{name}：这是管道或设备，不是文件。</translation>
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
        <source>A phrase is at most {most} characters of one paragraph. Please select less.</source>
        <translation>短语须在同一段内，最多 {most} 个字，请少选一些。</translation>
    </message>
    <message>
        <source>The article has been changed since. Please try again.</source>
        <translation>文章已有改动，请重试。</translation>
    </message>
    <message>
        <source>Another article of the library has this very text.</source>
        <translation>文库中另一篇文章的正文与此完全相同。</translation>
    </message>
    <message>
        <source>This article is no longer in the library.</source>
        <translation>这篇文章已不在文库中。</translation>
    </message>
    <message>
        <source>{file} is gone or empty, but there are backups of it. StudyApp’s window brings one back.</source>
        <translation>{file} 不见了或为空，但还有备份。请打开 StudyApp 窗口恢复备份。</translation>
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
        <source>{name}: not opened: the XML in this file declares entities of its own, as no known program does.</source>
        <translation>{name}：未打开：文件中的 XML 自行声明了实体，正常软件不会这样写。</translation>
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
        <source>{name}: this page has more than {tags} tags, too many to be read.</source>
        <translation>{name}：这个网页的标签超过 {tags} 个，太多，无法读取。</translation>
    </message>
    <message>
        <source>{name}: this page is nested too deeply to be read.</source>
        <translation>{name}：网页的层次太深，无法读取。</translation>
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
    <message>
        <source>The blueprint asks for no items.</source>
        <translation>组卷方案里没有要求任何题目。</translation>
    </message>
    <message>
        <source>A form has {most} items at most.</source>
        <translation>一份试卷最多 {most} 道题。</translation>
    </message>
    <message>
        <source>Points are whole or half ones, and more than none.</source>
        <translation>分值必须大于 0，且为整分或半分。</translation>
    </message>
    <message>
        <source>The pass mark is higher than the form is worth.</source>
        <translation>及格分高于试卷总分。</translation>
    </message>
    <message>
        <source>The item {id} must be in and must not be in.</source>
        <translation>题目 {id} 既要求必考又要求不考。</translation>
    </message>
    <message>
        <source>The shares of easy, medium and hard must come to 1.</source>
        <translation>易、中、难的比例之和必须为 1。</translation>
    </message>
    <message>
        <source>The question is longer than {most} characters.</source>
        <translation>这道题超过 {most} 个字。</translation>
    </message>
    <message>
        <source>The answer is missing.</source>
        <translation>缺少答案。</translation>
    </message>
    <message>
        <source>The options are missing.</source>
        <translation>缺少选项。</translation>
    </message>
    <message>
        <source>The answer “{answer}” is none of the options.</source>
        <translation>答案“{answer}”不在选项之中。</translation>
    </message>
    <message>
        <source>The answer names option {letter}, and there are {count} options.</source>
        <translation>答案是选项 {letter}，但只有 {count} 个选项。</translation>
    </message>
    <message>
        <source>{name}: more than {most} questions.</source>
        <translation>{name}：超过 {most} 道题。</translation>
    </message>
    <message>
        <source>The same question stands at {number} already.</source>
        <translation>与第 {number} 行的题目重复。</translation>
    </message>
    <message>
        <source>{name}: there are no questions in this file.</source>
        <translation>{name}：这个文件里没有题目。</translation>
    </message>
    <message>
        <source>{name}: for new versions of Anki only. Export it again with “Support older Anki versions”.</source>
        <translation>{name}：只适用于新版 Anki。请在 Anki 中勾选“支持旧版 Anki”后重新导出。</translation>
    </message>
    <message>
        <source>{name}: this is no Anki package.</source>
        <translation>{name}：不是 Anki 牌组文件。</translation>
    </message>
    <message>
        <source>{name}: save it as .xlsx or .docx in Excel, Word or WPS, and import that.</source>
        <translation>{name}：请在 Excel、Word 或 WPS 中另存为 .xlsx 或 .docx 后再导入。</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” was left out: no columns for question and answer.</source>
        <translation>工作表“{sheet}”未读取：没有题目列和答案列。</translation>
    </message>
    <message>
        <source>{name}: no columns for question and answer were recognised.</source>
        <translation>{name}：未能识别题目列和答案列。</translation>
    </message>
    <message>
        <source>{name}: this XML is neither Moodle&apos;s nor QTI.</source>
        <translation>{name}：这个 XML 既不是 Moodle 题库也不是 QTI。</translation>
    </message>
    <message>
        <source>The question has no answers in braces.</source>
        <translation>这道题没有用大括号写答案。</translation>
    </message>
    <message>
        <source>A numerical range cannot be asked for; one number can.</source>
        <translation>不支持数值范围作答案，只支持一个数。</translation>
    </message>
    <message>
        <source>Questions of the type “{type}” are not known here.</source>
        <translation>不认识“{type}”这种题型。</translation>
    </message>
    <message>
        <source>The item has no interaction that is known here.</source>
        <translation>这道题没有可识别的作答方式。</translation>
    </message>
    <message>
        <source>{name}: this is not a blueprint of StudyApp.</source>
        <translation>{name}：这不是 StudyApp 的组卷方案。</translation>
    </message>
    <message>
        <source>{name}: this blueprint needs a newer StudyApp.</source>
        <translation>{name}：这份组卷方案需要更新版本的 StudyApp。</translation>
    </message>
    <message>
        <source>{file}: {place} must be whole or half points, more than none.</source>
        <translation>{file}：{place} 必须大于 0，且为整分或半分。</translation>
    </message>
    <message>
        <source>{file}: {place} has a member {name} that means nothing.</source>
        <translation>{file}：{place} 里的 {name} 没有意义，请检查拼写。</translation>
    </message>
    <message>
        <source>Aiken has no room for explanations and sources.</source>
        <translation>Aiken 格式放不下解析和出处。</translation>
    </message>
    <message>
        <source>Asked as a choice between true and false.</source>
        <translation>改为在“正确”“错误”中选择。</translation>
    </message>
    <message>
        <source>Asked as a choice for each row.</source>
        <translation>改为每行一道单选题。</translation>
    </message>
    <message>
        <source>Asked as a choice between orders.</source>
        <translation>改为选择正确顺序的单选题。</translation>
    </message>
    <message>
        <source>Aiken holds choices with one right answer only.</source>
        <translation>Aiken 只能放单选题。</translation>
    </message>
    <message>
        <source>The text goes with the note type “{name}” of the .apkg; without it, choose one with five fields when you import.</source>
        <translation>这份文本配合 .apkg 中的笔记类型“{name}”使用；没有它时，导入时请选一个有五个字段的类型。</translation>
    </message>
    <message>
        <source>The columns of Chaoxing are known from other people&apos;s files only: compare them with the template of your own course before you import many items.</source>
        <translation>学习通的列名只从他人的文件得知：大批导入之前，请先与自己课程的模板核对。</translation>
    </message>
    <message>
        <source>Asked as a short answer with the key in words, to be graded by hand.</source>
        <translation>改为简答题，答案写成文字，需人工评分。</translation>
    </message>
    <message>
        <source>; in an answer parts answers here: it was written as ；.</source>
        <translation>答案中的 ; 在此用来分隔答案，已改为全角 ；。</translation>
    </message>
    <message>
        <source>&apos; was put before text that a spreadsheet would take for a formula.</source>
        <translation>电子表格会当作公式的文字前加了 &apos;。</translation>
    </message>
    <message>
        <source>GIFT has no ordering: asked as a choice between orders.</source>
        <translation>GIFT 没有排序题：改为选择正确顺序的单选题。</translation>
    </message>
    <message>
        <source>GIFT has no blanks in any order: asked as an essay, to be graded by hand.</source>
        <translation>GIFT 没有顺序不限的填空：改为简答题，需人工评分。</translation>
    </message>
    <message>
        <source>GIFT has one blank a question: asked once for each blank.</source>
        <translation>GIFT 每题只有一空：每空各出一题。</translation>
    </message>
    <message>
        <source>The package holds questions only; the host needs these libraries of H5P: {names}.</source>
        <translation>包内只有题目；网站需要装有这些 H5P 组件：{names}。</translation>
    </message>
    <message>
        <source>Each blank takes every member, so that one written twice counts twice.</source>
        <translation>每一空都接受任何一项，同一项写两次也算对。</translation>
    </message>
    <message>
        <source>Written into one blank; a single wrong character counts as all wrong.</source>
        <translation>写在一个空里，错一字即全错。</translation>
    </message>
    <message>
        <source>Asked as words to be dragged to their places.</source>
        <translation>改为拖放词语的题目。</translation>
    </message>
    <message>
        <source>* / : \ cannot stand in an answer of H5P: written in full width.</source>
        <translation>H5P 的答案中不能有 * / : \：已改为全角。</translation>
    </message>
    <message>
        <source>The answers are hidden in the page and not encrypted: whoever knows how can find them. Good for practice, not for an exam.</source>
        <translation>答案只是藏在网页里，并未加密，懂行的人能找到：适合自测，不适合考试。</translation>
    </message>
    <message>
        <source>Control characters were removed.</source>
        <translation>已去掉控制字符。</translation>
    </message>
    <message>
        <source>Kahoot has no room for explanations and sources.</source>
        <translation>Kahoot 放不下解析和出处。</translation>
    </message>
    <message>
        <source>Cut to the characters that Kahoot allows it would have no sense.</source>
        <translation>截到 Kahoot 允许的字数后题目不成立。</translation>
    </message>
    <message>
        <source>Question or answers were cut to {question} and {answer} characters.</source>
        <translation>题干或选项截到 {question} 和 {answer} 个字符。</translation>
    </message>
    <message>
        <source>More right answers than the four that Kahoot allows.</source>
        <translation>正确答案多于 Kahoot 允许的四个。</translation>
    </message>
    <message>
        <source>Wrong options were left away: four answers at most.</source>
        <translation>去掉了部分干扰项：最多四个选项。</translation>
    </message>
    <message>
        <source>Typed answers cannot be imported by a spreadsheet.</source>
        <translation>填写类题目不能用表格导入。</translation>
    </message>
    <message>
        <source>Kaoshibao has no such type: asked as a short answer with the key in words.</source>
        <translation>考试宝没有此题型：改为简答题，答案写成文字。</translation>
    </message>
    <message>
        <source>| and / in an answer part answers here: written in full width.</source>
        <translation>答案中的 | 和 / 在此用来分隔答案，已改为全角。</translation>
    </message>
    <message>
        <source>A quiz set has one article: one file for each was written.</source>
        <translation>一个题集只含一篇文章：每篇各写一个文件。</translation>
    </message>
    <message>
        <source>Items of no article were written with their evidence in the article&apos;s place.</source>
        <translation>不属于任何文章的题目，以其出处文字代替文章。</translation>
    </message>
    <message>
        <source>More right answers than five options.</source>
        <translation>正确答案多于五个选项。</translation>
    </message>
    <message>
        <source>Wrong options were left away: five at most.</source>
        <translation>去掉了部分干扰项：最多五个选项。</translation>
    </message>
    <message>
        <source>Accepted answers were left away: five at most.</source>
        <translation>去掉了部分可接受的答案：最多五个。</translation>
    </message>
    <message>
        <source>Asked as an open question; the key stands in its explanation.</source>
        <translation>改为开放题，答案写在解析中。</translation>
    </message>
    <message>
        <source>A text of {count} characters was cut to what a cell can hold.</source>
        <translation>一段 {count} 个字符的文字截到了单元格的上限。</translation>
    </message>
    <message>
        <source>The text of Wenjuanxing holds no keys: set them on its page, from the file of keys or from this list. Its makers call this way of import outdated.</source>
        <translation>问卷星的文本不含答案：请按答案文件或本清单在其页面上设置。官方称这种导入方式已过时。</translation>
    </message>
    <message>
        <source>The key is not in the text; it stands in the file of keys.</source>
        <translation>文本中没有答案，答案在另一个文件里。</translation>
    </message>
    <message>
        <source>Wenjuanxing has no matching: asked as blanks for the letters.</source>
        <translation>问卷星没有连线题：改为填写字母的填空题。</translation>
    </message>
    <message>
        <source>Square and curly brackets were written in full width.</source>
        <translation>方括号和花括号已改为全角。</translation>
    </message>
    <message>
        <source>{name}: this is not valid XML (line {line}).</source>
        <translation>{name}：不是有效的 XML（第 {line} 行）。</translation>
    </message>
    <message>
        <source>There is no item yet from which an exam could be made.</source>
        <translation>还没有可以出卷的题目。</translation>
    </message>
    <message>
        <source>This exam has already been handed in, in another window.</source>
        <translation>这场考试已在另一窗口交卷。</translation>
    </message>
    <message>
        <source>This exam cannot be paused.</source>
        <translation>这场考试不允许暂停。</translation>
    </message>
    <message>
        <source>This exam is no longer there.</source>
        <translation>这场考试已不存在。</translation>
    </message>
    <message>
        <source>This form is no longer there.</source>
        <translation>这份试卷已不存在。</translation>
    </message>
    <message>
        <source>The last learner on the list stays there.</source>
        <translation>名单上须至少留一位学习者。</translation>
    </message>
    <message>
        <source>A PIN has {least} to {most} characters.</source>
        <translation>PIN 码须为 {least} 至 {most} 位。</translation>
    </message>
    <message>
        <source>This learner was deleted in another window. Choose another one.</source>
        <translation>此学习者已在另一窗口中删除，请另选。</translation>
    </message>
    <message>
        <source>A learner needs a name.</source>
        <translation>请输入姓名。</translation>
    </message>
    <message>
        <source>A name has {most} characters at most.</source>
        <translation>姓名最多 {most} 个字符。</translation>
    </message>
    <message>
        <source>There is a learner called {name} already.</source>
        <translation>已有名为{name}的学习者。</translation>
    </message>
    <message>
        <source>That day is over. Choose today or a later one.</source>
        <translation>所选日期已过，请选择今天或以后的日期。</translation>
    </message>
    <message>
        <source>Choose at least one article.</source>
        <translation>请至少选择一篇文章。</translation>
    </message>
    <message>
        <source>There is no item to export: none has the state and type asked for.</source>
        <translation>没有可导出的题目：没有一道符合所要的状态和题型。</translation>
    </message>
    <message>
        <source>Nothing to export: {target} can hold none of these items.</source>
        <translation>没有可导出的内容：{target} 放不下其中任何一道题。</translation>
    </message>
    <message>
        <source>{file} is in use by another window. Close it, then delete again.</source>
        <translation>{file} 正被另一窗口使用。请关闭它，再删除一次。</translation>
    </message>
    <message>
        <source>The backup {file} is damaged. Choose another one.</source>
        <translation>备份 {file} 已损坏，请另选一个。</translation>
    </message>
    <message>
        <source>{name}: no article or quiz set is named to take the items from.</source>
        <translation>{name}：没有指明从哪些文章或题集取题。</translation>
    </message>
    <message>
        <source>{name}: the items do not suffice: {lacking}.</source>
        <translation>{name}：题目不够：{lacking}。</translation>
    </message>
    <message>
        <source>A form without items cannot be saved.</source>
        <translation>没有题目的试卷不能保存。</translation>
    </message>
    <message>
        <source>{name}: nothing was written: {count} items would not go over whole.</source>
        <translation>{name}：没有写出：有 {count} 道题不能完整导出。</translation>
    </message>
    <message>
        <source>A paper needs a title.</source>
        <translation>试卷需要标题。</translation>
    </message>
    <message>
        <source>This paper is no longer there.</source>
        <translation>这份试卷已经不在了。</translation>
    </message>
    <message>
        <source>A paper holds {most} items at most, and there are {count}. Compose a paper.</source>
        <translation>一份试卷最多 {most} 道题，这里有 {count} 道。请用“组卷”。</translation>
    </message>
    <message>
        <source>The paper has all items by type at the usual points, in one version; compose a paper to choose items, points and versions.</source>
        <translation>试卷按题型收入全部题目，用常规分值，只有一版；要挑选题目、分值和版本，请用“组卷”。</translation>
    </message>
    <message>
        <source>Several people learn here; say who it is with --learner NAME: {names}.</source>
        <translation>这里有多位学习者，请用 --learner 姓名 指明是谁：{names}。</translation>
    </message>
    <message>
        <source>That is not the PIN. Try again in {seconds} seconds.</source>
        <translation>PIN 码不对，请 {seconds} 秒后再试。</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>PIN 码不对。</translation>
    </message>
    <message>
        <source>There is no learner called {name}.</source>
        <translation>没有名为{name}的学习者。</translation>
    </message>
    <message>
        <source>There is nothing in this article for a digest: no goals, slogans, lists or pairs.</source>
        <translation>这篇文章没有可汇成一页通的内容：没有目标、口号、列举或对应关系。</translation>
    </message>
    <message>
        <source>{name}: more than {most} files. Import the folder in parts.</source>
        <translation>{name}：文件超过 {most} 个，请分批导入。</translation>
    </message>
    <message>
        <source>{name}: there are no articles and no question banks in this folder.</source>
        <translation>{name}：这个文件夹里没有文章或题库。</translation>
    </message>
    <message>
        <source>This question is in the bank already.</source>
        <translation>题库中已有这道题。</translation>
    </message>
    <message>
        <source>A sign-off sheet holds {most} items at most, and there are {count}.</source>
        <translation>一份签批单最多 {most} 道题，现有 {count} 道。</translation>
    </message>
    <message>
        <source>There is no item to put on a sign-off sheet.</source>
        <translation>没有可列入签批单的题。</translation>
    </message>
    <message>
        <source>{name}: a sign-off sheet is written as {suffixes}.</source>
        <translation>{name}：签批单只能存为 {suffixes}。</translation>
    </message>
    <message>
        <source>{file}: a report is written as one of {suffixes}.</source>
        <translation>{file}：报告只能写成 {suffixes}。</translation>
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
<context>
    <name>learners</name>
    <message>
        <source>Learner {number}</source>
        <translation>学习者 {number}</translation>
    </message>
    <message>
        <source>learning now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>已归档</translation>
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
        <translation>先错题，再新题，后复习</translation>
    </message>
    <message>
        <source>Wrong ones</source>
        <translation>错题本</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>随机练习</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>挑战</translation>
    </message>
    <message>
        <source>Read with blanks</source>
        <translation>原文填空</translation>
    </message>
    <message>
        <source>What is due today, with new items between.</source>
        <translation>今天到期的题，穿插新题。</translation>
    </message>
    <message>
        <source>What you missed before comes first, then what you have not seen yet.</source>
        <translation>先做错过的题，再做没做过的题。</translation>
    </message>
    <message>
        <source>What you last answered wrong, until you have it right.</source>
        <translation>最近一次答错的题，答对后移出。</translation>
    </message>
    <message>
        <source>What you marked with a star.</source>
        <translation>您加了星标的题。</translation>
    </message>
    <message>
        <source>Any items, whether you know them or not.</source>
        <translation>不论会不会，随机抽题。</translation>
    </message>
    <message>
        <source>Any items, until three were wrong.</source>
        <translation>随机抽题，答错三题即止。</translation>
    </message>
    <message>
        <source>The article, with phrases to be filled in; every blank counts.</source>
        <translation>通读原文，填写空出的词句，逐空计分。</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>重来</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>困难</translation>
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
        <translation>{number} 分钟</translation>
    </message>
    <message>
        <source>{number} h</source>
        <translation>{number} 小时</translation>
    </message>
    <message>
        <source>{number} d</source>
        <translation>{number} 天</translation>
    </message>
    <message>
        <source>{number} mo</source>
        <translation>{number} 个月</translation>
    </message>
    <message>
        <source>{number} y</source>
        <translation>{number} 年</translation>
    </message>
    <message>
        <source>The answer has {number} characters.</source>
        <translation>答案共 {number} 个字。</translation>
    </message>
    <message>
        <source>The answers have {numbers} characters.</source>
        <translation>各空字数：{numbers}。</translation>
    </message>
    <message>
        <source>{number} options are right.</source>
        <translation>共有 {number} 个正确选项。</translation>
    </message>
    <message>
        <source>It begins with {character}.</source>
        <translation>第一个字是{character}。</translation>
    </message>
    <message>
        <source>They begin with {characters}.</source>
        <translation>各空第一个字：{characters}。</translation>
    </message>
    <message>
        <source>“{option}” comes first.</source>
        <translation>排在最前的是“{option}”。</translation>
    </message>
    <message>
        <source>“{left}” goes with “{right}”.</source>
        <translation>“{left}”对应“{right}”。</translation>
    </message>
    <message>
        <source>The article says: {sentence}</source>
        <translation>原文：{sentence}</translation>
    </message>
    <message>
        <source>A share for right ones; nothing once a wrong one is chosen.</source>
        <translation>少选按比例得分，错选不得分。</translation>
    </message>
    <message>
        <source>A share for right ones; each wrong one takes one off.</source>
        <translation>选对按比例得分，每错选一项扣一项。</translation>
    </message>
    <message>
        <source>Full marks only for exactly the right ones.</source>
        <translation>全部选对才得分。</translation>
    </message>
    <message>
        <source>A share for right neighbours.</source>
        <translation>按相邻次序正确的比例得分。</translation>
    </message>
    <message>
        <source>A share for those in their right place.</source>
        <translation>按位置正确的比例得分。</translation>
    </message>
    <message>
        <source>Full marks only for the whole order.</source>
        <translation>次序全对才得分。</translation>
    </message>
    <message>
        <source>A share for each blank or pair.</source>
        <translation>逐空、逐对得分。</translation>
    </message>
    <message>
        <source>Full marks only for all of them.</source>
        <translation>全部答对才得分。</translation>
    </message>
    <message>
        <source>A share, if none is wrong</source>
        <translation>少选得部分分</translation>
    </message>
    <message>
        <source>A share, less the wrong ones</source>
        <translation>错选倒扣</translation>
    </message>
    <message>
        <source>All or nothing</source>
        <translation>全对才得分</translation>
    </message>
    <message>
        <source>By neighbours</source>
        <translation>按相邻次序</translation>
    </message>
    <message>
        <source>By places</source>
        <translation>按位置</translation>
    </message>
    <message>
        <source>Each counts</source>
        <translation>逐项得分</translation>
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
        <translation>今日待复习</translation>
    </message>
    <message>
        <source>Minutes they take</source>
        <translation>约需分钟</translation>
    </message>
    <message>
        <source>Mastery</source>
        <translation>掌握程度</translation>
    </message>
    <message>
        <source>Items seen</source>
        <translation>已练题数</translation>
    </message>
    <message>
        <source>Accuracy in 30 days</source>
        <translation>30 天正确率</translation>
    </message>
    <message>
        <source>Change against the 30 days before</source>
        <translation>较前 30 天</translation>
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
        <translation>答题次数</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>学习用时</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>Days in a row</source>
        <translation>连续学习天数</translation>
    </message>
    <message>
        <source>Longest run of days</source>
        <translation>最长连续天数</translation>
    </message>
    <message>
        <source>Day of the test</source>
        <translation>考试日期</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>正确率</translation>
    </message>
    <message>
        <source>Predicted retention</source>
        <translation>预测保持率</translation>
    </message>
    <message>
        <source>True retention</source>
        <translation>实际保持率</translation>
    </message>
    <message>
        <source>Study report</source>
        <translation>学习报告</translation>
    </message>
    <message>
        <source>Likely known</source>
        <translation>预计掌握</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>答题</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>答对</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>Items of no article</source>
        <translation>不属于文章的题</translation>
    </message>
    <message>
        <source>Mastery by kind</source>
        <translation>各类短语掌握情况</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Mastery by article</source>
        <translation>各篇文章掌握情况</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Missed most</source>
        <translation>错题本</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>答错</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>复习预测</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Items due</source>
        <translation>待复习题数</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>逐日记录</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <source>{type}: how many</source>
        <translation>{type}：题数</translation>
    </message>
    <message>
        <source>{type}: points each</source>
        <translation>{type}：每题分值</translation>
    </message>
    <message>
        <source>{type}: kinds and difficulty</source>
        <translation>{type}：短语类别和难度</translation>
    </message>
</context>
<context>
    <name>targets</name>
    <message>
        <source>Printing</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>LMS</source>
        <translation>LMS</translation>
    </message>
    <message>
        <source>Studying</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>Word paper</source>
        <translation>Word 试卷</translation>
    </message>
    <message>
        <source>A4 paper with sealed head, key beside it</source>
        <translation>A4 试卷，带密封线，另附答案</translation>
    </message>
    <message>
        <source>PDF paper</source>
        <translation>PDF 试卷</translation>
    </message>
    <message>
        <source>The same paper, ready to print</source>
        <translation>同一份试卷，可直接打印</translation>
    </message>
    <message>
        <source>Kaoshibao</source>
        <translation>考试宝</translation>
    </message>
    <message>
        <source>Excel template of its question bank</source>
        <translation>题库导入模板（Excel）</translation>
    </message>
    <message>
        <source>Chaoxing</source>
        <translation>学习通</translation>
    </message>
    <message>
        <source>Excel sheet of a course&apos;s question bank</source>
        <translation>课程题库（Excel）</translation>
    </message>
    <message>
        <source>Wenjuanxing</source>
        <translation>问卷星</translation>
    </message>
    <message>
        <source>Text to paste; the keys in a second file</source>
        <translation>可粘贴的文本，答案另成一文件</translation>
    </message>
    <message>
        <source>Kahoot</source>
        <translation>Kahoot</translation>
    </message>
    <message>
        <source>Excel; short choices only</source>
        <translation>Excel，只放短的选择题</translation>
    </message>
    <message>
        <source>Quizizz</source>
        <translation>Quizizz</translation>
    </message>
    <message>
        <source>Excel; choices and single blanks</source>
        <translation>Excel，选择题和单空填空</translation>
    </message>
    <message>
        <source>Moodle XML</source>
        <translation>Moodle XML</translation>
    </message>
    <message>
        <source>All eight types, with explanations</source>
        <translation>八种题型俱全，带解析</translation>
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
        <translation>Moodle 最简格式：单选题</translation>
    </message>
    <message>
        <source>QTI 2.2</source>
        <translation>QTI 2.2</translation>
    </message>
    <message>
        <source>Package for Canvas, TAO and others</source>
        <translation>用于 Canvas、TAO 等平台的题包</translation>
    </message>
    <message>
        <source>QTI 3.0</source>
        <translation>QTI 3.0</translation>
    </message>
    <message>
        <source>Package for newer systems</source>
        <translation>用于较新平台的题包</translation>
    </message>
    <message>
        <source>H5P</source>
        <translation>H5P</translation>
    </message>
    <message>
        <source>Question set for a site that has H5P</source>
        <translation>用于装有 H5P 的网站</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>One file, offline, for phone and PC</source>
        <translation>单个文件，离线可用，手机电脑皆宜</translation>
    </message>
    <message>
        <source>Anki</source>
        <translation>Anki</translation>
    </message>
    <message>
        <source>Cards; importing again updates them</source>
        <translation>记忆卡，再次导入即更新</translation>
    </message>
    <message>
        <source>Anki text</source>
        <translation>Anki 文本</translation>
    </message>
    <message>
        <source>Rows for Anki&apos;s own importer</source>
        <translation>供 Anki 导入的文本行</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Numbered questions with 答案 and 解析</source>
        <translation>带答案和解析的编号题目</translation>
    </message>
    <message>
        <source>Quiz set</source>
        <translation>题集</translation>
    </message>
    <message>
        <source>StudyApp&apos;s own file, without any loss</source>
        <translation>StudyApp 自己的格式，毫无损失</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>Everything in a spreadsheet</source>
        <translation>全部内容，用表格软件打开</translation>
    </message>
</context>
<context>
    <name>transfer</name>
    <message>
        <source>Left out</source>
        <translation>未导出</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>截短</translation>
    </message>
    <message>
        <source>Asked in another form</source>
        <translation>改变题型</translation>
    </message>
    <message>
        <source>Graded less exactly</source>
        <translation>评分放宽</translation>
    </message>
    <message>
        <source>Signs changed</source>
        <translation>替换字符</translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>the answer to “{stem}”</source>
        <translation>作答“{stem}”</translation>
    </message>
    <message>
        <source>the rating of “{stem}”</source>
        <translation>评级“{stem}”</translation>
    </message>
    <message>
        <source>marking “{stem}” as a favourite</source>
        <translation>收藏“{stem}”</translation>
    </message>
    <message>
        <source>taking “{stem}” off the favourites</source>
        <translation>取消收藏“{stem}”</translation>
    </message>
    <message>
        <source>the date of the test</source>
        <translation>设定考试日期</translation>
    </message>
    <message>
        <source>taking away the date of the test</source>
        <translation>取消考试日期</translation>
    </message>
    <message>
        <source>saving the paper {title}</source>
        <translation>保存试卷《{title}》</translation>
    </message>
    <message>
        <source>renaming the paper {title}</source>
        <translation>重命名试卷《{title}》</translation>
    </message>
    <message>
        <source>deleting the paper {title}</source>
        <translation>删除试卷《{title}》</translation>
    </message>
    <message>
        <source>the import of {name}</source>
        <translation>导入“{name}”</translation>
    </message>
    <message>
        <source>drawing the paper {title}</source>
        <translation>抽题组卷《{title}》</translation>
    </message>
    <message>
        <source>locking question {number}</source>
        <translation>锁定第 {number} 题</translation>
    </message>
    <message>
        <source>unlocking question {number}</source>
        <translation>解锁第 {number} 题</translation>
    </message>
    <message>
        <source>exchanging question {number}</source>
        <translation>替换第 {number} 题</translation>
    </message>
    <message>
        <source>removing question {number}</source>
        <translation>移除第 {number} 题</translation>
    </message>
    <message>
        <source>adding question {number}</source>
        <translation>加入第 {number} 题</translation>
    </message>
    <message>
        <source>bringing the paper up to date</source>
        <translation>更新试卷</translation>
    </message>
    <message>
        <source>the tags of “{stem}”</source>
        <translation>“{stem}”的标签</translation>
    </message>
    <message>
        <source>the tags of {count} questions</source>
        <translation>{count} 道题的标签</translation>
    </message>
    <message>
        <source>the new question “{stem}”</source>
        <translation>新题“{stem}”</translation>
    </message>
    <message>
        <source>deleting “{stem}”</source>
        <translation>删除“{stem}”</translation>
    </message>
    <message>
        <source>deleting {count} questions</source>
        <translation>删除 {count} 道题</translation>
    </message>
    <message>
        <source>moving “{stem}” back to the drafts</source>
        <translation>把“{stem}”改回待审</translation>
    </message>
    <message>
        <source>approving “{stem}”</source>
        <translation>通过“{stem}”</translation>
    </message>
    <message>
        <source>rejecting “{stem}”</source>
        <translation>退回“{stem}”</translation>
    </message>
    <message>
        <source>retiring “{stem}”</source>
        <translation>停用“{stem}”</translation>
    </message>
    <message>
        <source>moving {count} questions back to the drafts</source>
        <translation>把 {count} 道题改回待审</translation>
    </message>
    <message>
        <source>approving {count} questions</source>
        <translation>通过 {count} 道题</translation>
    </message>
    <message>
        <source>rejecting {count} questions</source>
        <translation>退回 {count} 道题</translation>
    </message>
    <message>
        <source>retiring {count} questions</source>
        <translation>停用 {count} 道题</translation>
    </message>
    <message>
        <source>editing “{stem}”</source>
        <translation>编辑“{stem}”</translation>
    </message>
    <message>
        <source>generating “{stem}” again</source>
        <translation>重新出题“{stem}”</translation>
    </message>
    <message>
        <source>merging duplicates of “{stem}”</source>
        <translation>合并“{stem}”的重复题</translation>
    </message>
    <message>
        <source>merging {count} duplicates</source>
        <translation>合并 {count} 道重复题</translation>
    </message>
    <message>
        <source>telling “{stem}” from others</source>
        <translation>标记“{stem}”不是重复</translation>
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
