"""Question banks as they really come: typed in Word, pasted from pages, exported and mended by hand. Places and people
are invented.

Each has what a careful reader would take out of it: `type key` for a good row, in order, and the number of rows that
nobody could use. Keys: letters for options, T or F, the answers of blanks parted by |, the text of a recall.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Messy:
    """A bank as text; `suffix` is how its file's name ends, `encoding` how it is stored."""

    name: str
    text: str
    good: tuple[str, ...]
    bad: int = 0
    suffix: str = ".txt"
    encoding: str = "utf-8"


MESSY = (
    Messy(
        "key in the stem, options two a line",
        """云岫市委全会精神应知应会
单位：______ 姓名：______ 得分：______
一、单选题（每题2分，共4分）
1. 到2030年，云岫市要建成（ A ）。
A. 产业新区   B. 农业新区
C. 旅游新区   D. 港口新区
2. 全会强调，要坚持（ C ）总基调。
A. 稳中有进   B. 以稳求进
C. 稳中求进   D. 稳步前进
""",
        ("single A", "single C"),
    ),
    Messy(
        "all options on the line of the stem, no blanks between them",
        """单项选择题
1、云岫的奋斗目标是（ ）A、甲地B、乙地C、丙地D、丁地 答案：B
2、云岫的发展定位是（ ）A、新区B、老区C、山区D、库区 答案：D
""",
        ("single B", "single D"),
    ),
    Messy(
        "brackets round the letters and full-width signs",
        """１．“三个坚持”包括（　　　）。
（Ａ）坚持党的领导（Ｂ）坚持开放（Ｃ）坚持创新（Ｄ）坚持退让
【答案】ＡＢＣ
２．全会指出的“两个转变”是（　　　）。
（Ａ）一转（Ｂ）二转（Ｃ）三转（Ｄ）四转
【答案】Ａ、Ｂ
""",
        ("multiple ABC", "multiple AB"),
    ),
    Messy(
        "true and false by signs and by words",
        """三、判断题（正确的打√，错误的打×）
1．到2035年云岫基本实现现代化。（√）
2．到2028年云岫基本实现现代化。（ × ）
3．云岫不临江。（错）
4．云岫临江。 答案：正确
5．云岫有港。（  ）答案：对
""",
        ("truefalse T", "truefalse F", "truefalse F", "truefalse T", "truefalse T"),
    ),
    Messy(
        "blanks as lines, brackets and numbered brackets",
        """填空题
1. 坚持______工作总基调，推动______发展。
答案：稳中求进；高质量
2. 到（　　）年基本实现现代化。
答案：2035
3. 坚持（空白1）、（空白2）、（空白3）。
答案：改革|创新|开放
4. 全会的主题是{_}。
正确答案：实干
""",
        ("cloze 稳中求进|高质量", "cloze 2035", "cloze 改革|创新|开放", "cloze 实干"),
    ),
    Messy(
        "answers of blanks already filled in",
        """四、填空题
1. 坚持（稳中求进）工作总基调。
2. 到__2035__年基本实现现代化。
3. 做到（思想上）紧跟、（行动上）紧随。
""",
        ("cloze 稳中求进", "cloze 2035", "cloze 思想上|行动上"),
    ),
    Messy(
        "answer table with ranges",
        """一、单选题
1. 云岫在哪里（  ）
A. 东
B. 南
C. 西
D. 北
2. 云岫有几个区（  ）
A. 一
B. 二
C. 三
D. 四
二、判断题
3. 云岫有山。（ ）
4. 云岫有海。（ ）

参考答案
1-2 AC
3-4：√×
""",
        ("single A", "single C", "truefalse T", "truefalse F"),
    ),
    Messy(
        "answer table, numbers begin anew in each part",
        """一、单选题
1. 云岫在哪里（  ）
A. 东  B. 南  C. 西  D. 北
2. 云岫有几个区（  ）
A. 一  B. 二  C. 三  D. 四
二、多选题
1. 云岫有（  ）
A. 山  B. 水  C. 田  D. 海
三、判断题
1. 云岫有山。

答案：
一、单选题
1.B  2.D
二、多选题
1.ABC
三、判断题
1.正确
""",
        ("single B", "single D", "multiple ABC", "truefalse T"),
    ),
    Messy(
        "answer table with explanations",
        """1．云岫在哪里（  ）
A．东  B．南  C．西  D．北
2．云岫有几个区（  ）
A．一  B．二  C．三  D．四

参考答案及解析
1．【答案】B
【解析】见第一段，“云岫在南”。
2．【答案】D 【解析】见第二段。
""",
        ("single B", "single D"),
    ),
    Messy(
        "explanations of several lines with numbers in them",
        """1. 云岫的“三张牌”是（  ）
A. 山 B. 水 C. 田 D. 海
答案：ABC
解析：原文有三句：
1. 打好山字牌；
2. 打好水字牌。
2. 云岫的口号是（  ）
A. 实干 B. 空谈 C. 观望 D. 等待
答案：A
""",
        ("multiple ABC", "single A"),
    ),
    Messy(
        "labels in black brackets, difficulty and knowledge points",
        """1.【单选题】云岫的目标是（ ）
A.新区
B.旧区
C.山区
D.水区
【正确答案】A
【难度】易
【知识点】目标
【解析】见第三段
2.【多选题】云岫的任务有（ ）
A.稳增长
B.促改革
C.调结构
D.不作为
【正确答案】A,B,C
【难度】难
【知识点】任务
""",
        ("single A", "multiple ABC"),
    ),
    Messy(
        "no numbers at all, blank lines between",
        """云岫的目标是（　）
A. 新区
B. 旧区
C. 山区
D. 水区
答案：A
解析：见第三段

云岫有山。
答案：正确

云岫的“三张牌”是（  ）
A. 山
B. 水
C. 田
D. 海
答案：A,B,C
""",
        ("single A", "truefalse T", "multiple ABC"),
    ),
    Messy(
        "numbers as 第1题 and in brackets",
        """第1题：云岫的目标是（B）
A. 旧区  B. 新区  C. 山区  D. 水区
第2题：云岫有海。（×）
第3题 云岫的“两手”是（AC）
A. 左手  B. 空手  C. 右手  D. 闲手
""",
        ("single B", "truefalse F", "multiple AC"),
    ),
    Messy(
        "numbers in brackets",
        """(1) 云岫的目标是（B）
A. 旧区  B. 新区  C. 山区  D. 水区
(2) 云岫有海。（×）
""",
        ("single B", "truefalse F"),
    ),
    Messy(
        "numbers with nothing but a blank behind them",
        """1 云岫的目标是（B）
A 旧区
B 新区
C 山区
D 水区
2 云岫的口号是（A）
A 实干
B 空谈
C 观望
D 等待
""",
        ("single B", "single A"),
    ),
    Messy(
        "lower-case letters",
        """1. 云岫的目标是
a. 旧区
b. 新区
c. 山区
d. 水区
答案: b
""",
        ("single B",),
    ),
    Messy(
        "options by tabs, points behind the stem",
        "1.\t云岫的目标是（　　）。（2分）\nA.旧区\tB.新区\tC.山区\tD.水区\n答案：B\n"
        "2.\t云岫有山。（　　）（1分）\n答案：√\n",
        ("single B", "truefalse T"),
    ),
    Messy(
        "questions without keys are bad, the others come in",
        """1. 云岫的目标是（　　）
A.旧区 B.新区 C.山区 D.水区
2. 云岫的口号是（ A ）
A.实干 B.空谈 C.观望 D.等待
3. 云岫的短板是（　　）
A.一 B.二 C.三 D.四
""",
        ("single A",),
        bad=2,
    ),
    Messy(
        "a key that is no option, a multiple with one key, an empty option",
        """一、单选题
1. 云岫的目标是（ E ）
A.旧区 B.新区 C.山区 D.水区
二、多选题
2. 云岫的任务是（ A ）
A.甲 B.乙 C.丙 D.丁
三、单选题
3. 云岫的口号是（ B ）
A.实干 B.苦干 C.巧干 D.快干
""",
        ("single B",),
        bad=2,
    ),
    Messy(
        "the same question twice",
        """1. 云岫的口号是（ A ）
A.实干 B.空谈 C.观望 D.等待
2. 云岫的口号是（ A ）
A.实干 B.空谈 C.观望 D.等待
""",
        ("single A",),
        bad=1,
    ),
    Messy(
        "short answers and recall",
        """五、简答题
1. 简述云岫的“三张牌”。
答案：打好山字牌、水字牌、田字牌。
2. 云岫全会的主题是什么？
答：实干兴市。
""",
        ("recall 打好山字牌、水字牌、田字牌。", "recall 实干兴市。"),
    ),
    Messy(
        "Traditional characters",
        """一、單選題
1. 雲岫的目標是（　）
A. 舊區　B. 新區　C. 山區　D. 水區
答案：B
二、判斷題
2. 雲岫有山。（對）
3. 雲岫有海。（錯）
""",
        ("single B", "truefalse T", "truefalse F"),
    ),
    Messy(
        "Traditional characters in Big5",
        """一、單選題
1. 雲岫的目標是（　）
A. 舊區　B. 新區　C. 山區　D. 水區
正確答案：B
2. 雲岫的口號是（　）
A. 實幹　B. 空談　C. 觀望　D. 等待
正確答案：A
""",
        ("single B", "single A"),
        encoding="big5",
    ),
    Messy(
        "GB18030 with carriage returns",
        "1. 云岫的目标是（B）\r\nA. 旧区\r\nB. 新区\r\nC. 山区\r\nD. 水区\r\n\r\n2. 云岫有山。（√）\r\n",
        ("single B", "truefalse T"),
        encoding="gb18030",
    ),
    Messy(
        "UTF-16 as Notepad stores it",
        "1. 云岫的目标是（B）\r\nA. 旧区\r\nB. 新区\r\nC. 山区\r\nD. 水区\r\n",
        ("single B",),
        encoding="utf-16",
    ),
    Messy(
        "three and five options",
        """1. 云岫的目标是（B）
A. 旧区  B. 新区  C. 山区
2. 云岫的任务有（ABE）
A. 甲  B. 乙  C. 丙  D. 丁  E. 戊
""",
        ("single B", "multiple ABE"),
    ),
    Messy(
        "years and decimals at the start of lines are no numbers of questions",
        """1. 云岫的增长目标是（B）
A. 4.5%
B. 5.5%
C. 6.5%
D. 7.5%
2. 下列说法中与全会一致的是（A）：
2035年基本实现现代化；
3.5万人就业。
A. 都对  B. 都错  C. 前者对  D. 后者对
""",
        ("single B", "single A"),
    ),
    Messy(
        "headings with brackets and ornaments",
        """【单选题】
1. 云岫的目标是（B）
A. 旧区  B. 新区  C. 山区  D. 水区
★判断题★
2. 云岫有山。（√）
（三）多项选择题（共1题）
3. 云岫有（AB）
A. 山  B. 水  C. 海  D. 漠
""",
        ("single B", "truefalse T", "multiple AB"),
    ),
    Messy(
        "answers in the next line after the label",
        """1. 云岫的目标是（　）
A. 旧区
B. 新区
C. 山区
D. 水区
答案：
B
解析：
见第三段。
2. 云岫的口号是（　）
A. 实干
B. 空谈
C. 观望
D. 等待
答案：
A
""",
        ("single B", "single A"),
    ),
    Messy(
        "table of Excel as csv in GB18030",
        "序号,题型,题干,选项A,选项B,选项C,选项D,正确答案,解析\r\n"
        '1,单选题,"云岫的目标，是（ ）",旧区,新区,山区,水区,B,见第三段\r\n'
        "2,判断题,云岫有山,对,错,,,A,\r\n3,多选题,云岫有（ ）,山,水,田,海,ABC,\r\n"
        "4,填空题,坚持____总基调,,,,,稳中求进,\r\n"
        "5,单选题,没有答案的题,甲,乙,丙,丁,,\r\n",
        ("single B", "truefalse T", "multiple ABC", "cloze 稳中求进"),
        bad=1,
        suffix=".csv",
        encoding="gb18030",
    ),
    Messy(
        "columns in another order, parted by semicolons",
        "答案;题目;备选项;题目类型\nA;云岫的目标是;新区|旧区|山区|水区;单选\n"
        "BC;云岫有;海|山|水|漠;多选\n错误;云岫有海;;判断\n",
        ("single A", "multiple BC", "truefalse F"),
        suffix=".csv",
    ),
    Messy(
        "pasted from Excel, parted by tabs",
        "题干\tA\tB\tC\tD\t答案\n云岫的目标是\t旧区\t新区\t山区\t水区\tB\n云岫的口号是\t实干\t空谈\t观望\t等待\tA\n",
        ("single B", "single A"),
    ),
    Messy(
        "options under each other in one cell",
        '题干,选项,答案\n云岫的目标是,"A.旧区\nB.新区\nC.山区\nD.水区",B\n',
        ("single B",),
        suffix=".csv",
    ),
    Messy(
        "GIFT",
        """// 云岫
$CATEGORY: $course$/top/云岫

::一::云岫的目标是（　）{ =新区 ~旧区 ~山区 ~水区 }

云岫有山。{T}

云岫有 {~%50%山 ~%50%水 ~%-100%海}

坚持 {=稳中求进 =穩中求進} 总基调。

没有答案的题
""",
        ("single A", "truefalse T", "multiple AB", "cloze 稳中求进"),
        bad=1,
    ),
    Messy(
        "Aiken",
        """云岫的目标是（　）
A) 旧区
B) 新区
ANSWER: B

云岫的口号是（　）
A. 实干
B. 空谈
ANSWER: A
""",
        ("single B", "single A"),
    ),
    Messy(
        "Anki notes as text",
        "#separator:tab\n#html:true\n#tags column:3\n坚持{{c1::稳中求进}}总基调\t\t云岫\n"
        "云岫的目标是？<br>A. 旧区<br>B. 新区<br>C. 山区<br>D. 水区\tB\t云岫\n",
        ("cloze 稳中求进", "single B"),
    ),
)
