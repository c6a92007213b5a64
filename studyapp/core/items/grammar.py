"""Closed word classes of the genre's grammar, all in Simplified: who speaks, what opens a clause, what governs what.

These are rules of how such texts are written, found in any report, communiqué or notice; no name, place or phrase of a
particular article belongs here.
"""

from __future__ import annotations

import re

from studyapp.core.items.vocabulary import OPERATORS, VERBS

SAYING = "指出|强调|要求|认为|提出|号召|明确|决定|表示|希望|指示|确定|宣布"
_SPEAKER = (
    "(?:全会|大会|会议|论坛|公报|讲话|报告|意见|决定|决议|通知|》"
    "|总书记|主席|总理|书记|省长|市长|区长|县长|镇长|部长|主任|负责人|负责同志|发言人)"
)
ADVERB = "(?:还|也|并|同时|特别|首先|最后|进一步|再次|一致|明确)"

HEAD = re.compile(rf"^[^，。；：]{{0,16}}?{_SPEAKER}{ADVERB}?(?:{SAYING})$")
PRONOUN_HEAD = re.compile(rf"^[他她]{ADVERB}?(?P<verb>{SAYING})$")
SAYING_END = tuple(SAYING.split("|"))
SUBJECT_OF_HEAD = re.compile(rf"(?:(?:在|应约|会见)[^，。；]{{1,40}}?(?:中|上|时|会))?{ADVERB}*(?:{SAYING})$")
"""What is left away of a head to have who speaks."""

_NUMERAL = "[一二三四五六七八九十]{1,3}"
ORDINAL = re.compile(
    rf"^(?:第?{_NUMERAL}是|{_NUMERAL}(?=要)|第{_NUMERAL}(?=，)|[（(]{_NUMERAL}[）)]|{_NUMERAL}、|\d{{1,2}}[.、．](?!\d)|[—－]+|[◆●■★])\s*"
)
COUNTING = re.compile(rf"(?:第{_NUMERAL}|主要(?:表现|体现|反映)在)[，、：]")
"""A count that is a clause of its own, or the announcement of examples; a stem does without it."""
DATELINE = re.compile(
    r"^[^，。（]{0,16}[讯电]\s*（[^）]{0,40}(?:记者|通讯员|见习)[^）]{0,40}）\s*"
    r"|^（[^）]{0,40}(?:记者|通讯员)[^）]{0,40}）\s*|^新华社[^，。（]{2,10}\d{1,2}日电\s*"
)
"""Agency and reporter in front of a report's first words."""

MODAL = re.compile(
    rf"^(?:第?{_NUMERAL}是)?(?:{_NUMERAL}(?=要))?(?:首先|其次|再次|最后|同时)?"
    r"(?P<modal>[^，“《（\d]{0,14}?(?<![重主需必首紧简概纲摘将只还想既也又更就不])(?:要|必须)(?![求点素件闻害领塞务变急么]))"
)
"""The subject, if any, with the 要 or 必须 under which the clauses after it stand."""

TIME = re.compile(
    r"^[—－]*(?:力争|展望)?(?:到|至|自|从|截至|在)?"
    r"(?:\d{4}年(?:\d{1,2}月)?(?:底|末)?(?:前)?|(?:今后|未来|过去|近)[一二三四五六七八九十几\d]+年|本世纪中叶|[一二三四五六七八九十近多\d]+年来"
    r"|今年|去年|明年|后年|近期|当前|过去一年|“[一二三四五六七八九十]+五”(?:时期|期间)|党的[一二三四五六七八九十]+大)(?:间|内|以来)?$"
)
"""A clause that is nothing but a time."""

OPERATOR_RUN = re.compile(rf"^(?:{'|'.join(OPERATORS)})+")

GOVERNED = re.compile(
    r"^(?:以(?!来|上|下|内|及)|为(?!了)|在|把|让|使|对|从|向|将|用|与|确保|力争|"
    + "|".join(re.escape(word) for word in OPERATORS)
    + ")"
)
"""How a clause begins that reads on after a 要 further ahead, if not with a verb."""

LEANING = re.compile(
    r"^(?:而|但|并|且|也|又|更(?!加|好)|还|就|却|才|则|以及|从而|进而|使|让|其|这|该(?!项)|此|同时|此外|对此|为此|因此|因而|其中|特别是|尤其是|包括|比如|例如|等|即|均|都|分别"
    r"|对于|给(?!予)|(?:召开|举行|进行|作出|提出)的[^，。；]*[次个项]|惠及|受益|一个重要[^，]{0,8}是|今天又|始终(?:本着|秉持)|后者|前者|他|她|它|不是而是|不让|不使|带动|达到|增速|比上年|同比|占|是(?!否)|主要是|关键是|标志着|体现了|意味着|有利于|居于|[同与和](?!时|步|样|期|心|向|其)[^，。；]{2,20}(?:一道|一起))"
)
"""How a clause begins that does not stand without the one before it."""

JOINING = re.compile(r"(?:特别是|尤其是|同时|此外|另外|而且|并且|但是|然而|并|但|而|也|还)(?=[\u4e00-\u9fff]{3})")
"""What a clause can lose at its head when it opens a stem."""

ADVERBIAL = re.compile(
    r"^(?:对于|通过|按照|根据|依据|为了|随着|鉴于|由于|面对|遵照|本着|针对|有了)|^(?:在|当).{2,60}(?:下|时|中|上|方面|同时|后|之际|期间|进程中)$"
    r"|^(?:[^，]{0,20}要)?以(?!.*(?:(?<!作)为|推动|促进|引领|确保|带动|实现|推进|提升)).{4,60}的[\u4e00-\u9fff]{2,8}$"
)
"""A clause that only says under what circumstances the next one happens."""

OUTCOME = re.compile(
    r"(?:取得|跃上|迈上|实现|形成|作出|开创|谱写|展现|迈出|达到|突破|超过|成为|打造|建成|进入)(?P<object>[\u4e00-\u9fff]{2,9})$"
    r"|(?P<predicate>(?:基本|全面|初步|率先|系统|持续|显著|明显|大幅|稳步)(?:建成|建立|形成|实现|完成|确立|构建|增强|提升|提高|改善|扩大|显现|优化))$"
)
"""What an aim says is reached, at its end."""

CIRCUMSTANCE = re.compile(
    r"^(?!(?:与此)?同时$)(?!.*[是有为](?!(?:了|此))).{0,40}(?:期间|之际|以来|过程中|基础上|前提下|条件下|背景下|形势下|同时|(?<![农按及准实守适])时|之后|之前|[会议]后)$"
    r"|^(?:对于|通过|按照|根据|依据|为了?(?=.{3})(?!.*(?:提供|作出|奠定|打下|注入|贡献|指明|重点|抓手|主线|目标|核心|引领|牵引|契机|基础|主题|动力|导向|支撑|依据|载体|中心|主体|统领|指导))|随着|鉴于|由于|面对|遵照|本着|针对|围绕|着眼|立足|聚焦|紧扣|依托|结合|从.{3,30}(?:高度|角度|出发|入手)$)"
)
"""A clause that only says when, for what or on what grounds the next one happens; the next one leans on it."""

PREDICATE = re.compile(
    "^(?:(?:充分|深刻|集中|生动|科学|鲜明|具体|进一步|系统|全面)?(?:具有|体现|彰显|诠释|反映|肯定|凝结|凝聚|蕴含|标志|意味|揭示|阐明|阐述|回答|展现了|展示了|指明|寄予|回应)"
    "|有(?![序效力关的机利些时])|重在|提出|强调|要求|明确|指出|表示|介绍|规定|指明|认识到|进一步认识到|(?:主要|分领域|着重|专章)(?:部署|阐述|阐明|论述|明确|提出|规定|瞄准|包括|介绍|说明)|对.{2,40}(?:寄予|提出|作出了?[^，]{0,6}(?:部署|阐述|安排|规定|要求|规范|调整|修改|修订)$)"
    "|为.{2,60}(?:指明|提供了|注入了|奠定了|作出了|打下了))"
)
"""How a clause begins that says of a subject ahead of it what it is or means."""

IN_USE = re.compile("在(?:具体)?(?:实施|执行|推进|落实|起草|操作|编制|制定)(?:的?过程)?中(?=[，要必应])")
"""How a clause begins that tells how something named ahead is put to use."""

PERFECT = re.compile(
    "^(?:(?:全面|科学|系统|深刻|充分|深入|成功|胜利|集中|生动|准确|鲜明|进一步|专门|分别)?[\u4e00-\u9fff]{2}|[\u4e00-\u9fff])了(?![解却])"
)
"""The same of what the subject has done."""

EPITHETS = re.compile("^[\u4e00-\u9fff]{4}(?:、[\u4e00-\u9fff]{4})+$")

HALF = re.compile("^(?:既|又|也)(?![要不])")
"""How a clause begins that says the first or the second of two things of a subject ahead of it."""

WHILE = re.compile("(?:期间|过程中|之际|时|会议?后)$")
"""The end of a clause that says during what."""

TASK_SUBJECT = re.compile(
    "^(?:[^，]{0,12}(?:各级|各地|各部门|各单位|各方面|全党|全[国省市区县镇]上?下?|我们|大家|党委|党组|党组织|政府|干部|部门|组织|单位|地区|委员会|同志|群众|党员|机关|企业|工作))?"
    "(?:还|也|都|就|一定|务必)?(?:要|必须)$"
)
"""Who has to do it, with the 要: words that a clause further on can be put under. With any other subject, what stands
between would be missed."""

CONDITION = re.compile(
    "(?:^|[，；。])(?:只要|只有|如果|既|不仅|不但|不只|虽然|尽管|无论|不论|凡是|与其|宁可)(?!.*[，；](?:[^，；。]{0,4})?(?:就|才|都|也|又|还|更|而|但|不如|均))"
)
"""A condition or first half whose second half is missing."""

MEETING_NEWS = re.compile(
    "(?P<meeting>[^，。：；《》]{2,24}(?:会议|全会|大会|论坛))(?:[日昨今]?在[^，]{2,6})?(?:胜利|隆重)?(?:召开|举行|开幕|闭幕|公报)$"
)
"""A headline that says where a meeting was held, and nothing else."""

NARRATION = re.compile(
    "出席|列席|参加|主持|陪同|与会|到会|应到|实到|会见|通电话|召开|举行|讲话|作了|考察|调研|传达|听取|审议|讨论|[记者讯电]）|日电"
)
"""What a reporter tells of people and meetings, said by nobody in the article."""

ROLL = re.compile("出席|列席|参加|主持|陪同|与会|到会|就座|会见|通电话|[记者讯电]）")
"""Who was there: names and bodies nobody has to know by heart."""
VISIT = re.compile("走进|来到|前往|察看|看望|走访|握手|合影")
"""What a reporter tells of somebody's round."""
ACCOMPANIES = re.compile(f"{VISIT.pattern}|参加|陪同|作了?(?:交流|表态|典型)?发言")
"""What somebody does whom nobody has to know for it."""
BRIEFING = re.compile("(?:了解|听取|观看|参观)[^，。；]*(?:情况|进展|方案|汇报|展览)(?=$|[，。；.])")
"""What somebody was told of or shown."""
ROLL_CALL = re.compile("作了?(?:交流|表态|典型|总结)?发言|就座|列席|出席|与会|参加(?:会议|活动|调研|会见)?[。；]")
"""The same, anywhere in a sentence."""

FIRST_PERSON = re.compile("(?<![自忘])我(?![国们省市区县党军镇村乡校院厂方])")
"""Somebody who speaks of himself."""

RESULT = re.compile("(?:具有|有着|至关重要|意义重大|是.{0,6}(?:必然|关键|重要|内在)|必将)")
"""How a clause begins that says of those before it what they mean."""

ATTENDANCE = re.compile(
    "(?:参加|出席|列席|主持|讲话|致辞|传达)(?:了?会议|活动|学习|大会)?(?=，|$)|[本这]次(?:全会|大会|会议)|^会议"
)
"""What was done at a meeting that is not named."""

HELD = re.compile(
    "^[^，；。]{0,40}(?<!开)(?:会议|全会|大会|论坛|座谈会|推进会|动员会|部署会|学习会)[^，；。]{0,12}(?:举行|召开|开幕|闭幕)$"
)
"""A clause that says that a meeting was held, and which."""

POINTING = re.compile(
    r"^(?:其|这|该(?!项)|此|其中|对此|为此|因此|因而|他|她|它|后者|前者|上述|以上|以下|下列|如下|前述)"
)
"""How a clause begins that points back to what only the text shows."""

OPENING = re.compile(r"(?:^|，)(?:既|不仅|不但|不只|只有|只要|无论|不论|虽然|尽管|如果|凡是|一方面|与其|宁可)")
"""A clause that promises another one."""


_ADVERBS = tuple(word for word in OPERATORS if not word.startswith(("高", "科学", "统一", "系统", "统筹", "充分")))


VAGUE = re.compile(
    "^(?:之后|此后|随后|其后|后来|其间|目前，|最后，)|^[^，；“]{0,6}?(?:这[个些种项里时]|那[个些]|该(?![要当])|上述|前述|两国|双方|对方|此[次项举外后前]|本[次届](?!全会|大会|会议)|同[日时期](?=[，召举在])|当[天日]|会上|次日|据此)"
)
"""Words at a stem's head that point to what only the text shows."""


def starts_with_verb(plain: str) -> bool:
    """Whether the words begin with a verb of the genre or with an adverb that announces one (着力, 全面 …)."""
    match = OPERATOR_RUN.match(plain)
    position = match.end() if match else 0
    return plain[:2] in VERBS or plain[position : position + 2] in VERBS or plain.startswith(_ADVERBS)


def after_verbs(plain: str) -> int:
    """Where the object of a verb-object phrase begins; 0 if the phrase does not begin with operators and a verb."""
    match = OPERATOR_RUN.match(plain)
    position = match.end() if match else 0
    start = position
    while plain[position : position + 2] in VERBS and len(plain) - position - 2 >= 2:
        position += 2
        if plain[position] in "好住牢准稳紧" and not plain.startswith("稳中", position):
            position += 1  # the outcome belongs to the verb: 把握好, 抓住, 盯紧
    return position if position > start else 0


def is_governed(plain: str) -> bool:
    """Whether a clause can read on after a 要 that stands further ahead."""
    return bool(GOVERNED.match(plain)) or plain[:2] in VERBS


_MARKS = (("“", "”"), ("‘", "’"), ("《", "》"), ("（", "）"), ("〈", "〉"))
_ANY_MARK = re.compile("[“”‘’《》（）〈〉]")


def balanced(plain: str) -> bool:
    """Whether every quotation mark and bracket of `plain` has its partner."""
    if not _ANY_MARK.search(plain):
        return True
    return all(plain.count(opening) == plain.count(closing) for opening, closing in _MARKS)
