"""What an article says by the way and nobody has to know: an envoy's name, a tally of people or pages, the issue of a
journal, the day of a holiday."""

from __future__ import annotations

import re

from studyapp.core.article import Span
from studyapp.core.items import extras
from studyapp.core.items.vocabulary import EXHORTATIONS
from studyapp.core.phrases import Phrase, PhraseKind

_TALLY = re.compile(
    r"\d[\d.,]*[万亿]?(?:多|余)?(?:个(?=[^，。；]{0,4}(?:典型|优秀|先进)(?:案例|做法|经验))|[名位页期封册次](?!额|置|间|待|刊)|人次?(?=参加|参与|出席|列席)|(?<![万亿])人(?=[，。；、]))"
)
_ELECTED = re.compile("委员|候补|常委|名额|当选")
_AIMED = re.compile(
    "达到|超过|突破|以上|力争|目标|增长|培养|引进|选派|培育|每年|每[县乡镇村]|不少于|不低于|不超过|新增|确保|就业|到\\d{4}年"
)
"""Words of a clause whose figure is wanted, not merely told."""
_GIVEN = re.compile("捐款|捐赠|捐献|善款")
"""What was given by the way, of which nobody has to know the sum."""
_LEVELS = re.compile("(?:(?:中央|省|市|县|区|乡|镇|村){2,5}|上下)$")
"""The levels, which one counts oneself (省市县|三级)."""
_APPOINTED = re.compile("选举|当选|任命|任免|递补|增选|补选|改选|免去|辞去|接任|兼任|担任|选出")
"""News of who holds an office, and nothing that is told of its holder by the way."""
_AIDES = re.compile("(?:同志)?(?:在会上|分别|先后|就)?(?:作了?)?(?:通报|介绍|宣读|陪同|参加|发言|交流|汇报)")
"""What somebody does at a meeting whom nobody has to know for it."""
_TO_THE_PRESS = re.compile(
    "(?:同志)?[，]?(?:就[^，。；]{2,40})?(?:回答|答)(?:了|覆|复)?[^，。；]{0,6}(?:记者)?(?:提问|问题|的提问)|(?:同志)?(?:就[^，。；]{2,40})?答记者问"
)
"""Who spoke to the press, which anybody of the office could have done."""
_AT_A_MEETING = re.compile(
    "(?:同志)?(?:在会上|分别|先后|就|受[^，。；]{2,12}委托)?[^，。；、]{0,6}?(?:作了?)?"
    "(?:通报|介绍|宣读|陪同|参加|出席|列席|到会|主持|发言|交流|汇报|传达|致[辞词]|讲了?话"
    "|会见|约见|应约|受[^，。；]{2,12}委托|代表[^，。；]{2,12}[向作]|[到赴在][^，。；]{1,12}?(?:视察|检查|调研|考察|慰问|走访))"
)
_NAME = re.compile(
    "[\u4e00-\u9fff]{2,4}?(?=同志|在会上|分别|先后|主持|出席|列席|参加|陪同|通报|介绍|宣读|传达|致[辞词]|讲话|作|会见|约见|应约|代表|受|[到赴])"
)
"""The name behind an office."""
_TOLD_OF_IT = re.compile(
    "走访|蹲点|收集(?:到)?(?:各类)?(?:意见|建议|问题|线索)|征集(?:到)?(?:意见|建议|线索)|收到|留言|增写|改写|精简文字"
    "|整理出|意见和?建议|出席|列席|到会|应到|实到|舟艇|公厕|公共厕所|苗圃|展板|横幅|标语|宣传[栏册单]|垃圾[桶箱]"
    "|传真|邮箱|邮编|门牌|电话|出动|重点课题|调研组|专题调研|调研\\d|座谈会|条建议|吸收意见|审议、?修改"
    "|先后\\d+次|召开\\d+次会议|参展|参会|现场(?:销售|成交)|(?:代表|嘉宾|客商)[^，。；]{0,3}参加"
)
"""How a text or a meeting came about, and things of no weight: their figures are no knowledge."""
_OF_A_CLASS = re.compile(r"\d{1,2}[余多]?[名位](?!额)")
_OF_WEIGHT = re.compile(
    "达到|超过|突破|以上|力争|目标|培养|引进|选派|选配|培育|招[募聘]|配备|新增|每|不少于|不低于|名额|当选|委员|候补|\\d{4}年"
)
"""What makes a small number of people matter: that they are sent, won or to be reached."""
_MEMBERS = re.compile("(?:委员|代表)(?:有|共)?$")
_PRESENT = re.compile("出席|列席|应到|实到|到会")
_DAY = re.compile(r"\d{1,2}日")
_DUE_BY = re.compile("(?:到|至|截至|截止|自|从)$")
_DUE = re.compile(
    r"(?:[上下]午)?(?:\d+[时点])?(?:之?前|以前|之?后|[底起止]|截止|之日|(?:正式|全面)?(?:开始|施行|实施|生效|开工|投产|通车|开通|启用|上线))"
)
"""What makes a day a term, or one from which on something holds."""
_AGE = re.compile(r"\d+(?:周)?岁(?:及以上|以上|以下|老人)")
"""From when on one counts as old, or no longer as young, which the law says."""
_HANDED_IN = re.compile(
    "征求意见稿|公开征求|征集意见|截止|(?:前|之前)(?:将[^，。；]{2,16})?"
    "(?:上报|报送|反馈|列出|报[^，。；到]{0,4}(?:办|局|科|部|室))|邮寄|公示期"
)
"""By when papers are to be handed in, and drafts were shown."""
_VISITS = re.compile("[\u4e00-\u9fff]{0,30}(?:调研|考察|视察|走访慰问)")
"""When somebody came, which does not matter to what was said."""
_KNOWN = re.compile(
    "一带一路|重要(?:论述|指示|讲话|批示|要求)|新(?:篇章|局面|台阶|征程|贡献|华章|辉煌)|(?:坚决|深入|抓好)?贯彻落实|(?:深入)?学习领会|抓好落实|落到实处|见行见效"
)
"""What everybody would write who has not read the article."""
_GENERIC = re.compile(
    "(?:各项|主要|全年|年度|预期|既定|确定的|有关|相关|重点|上述|总体)*"
    "(?:目标|目标任务|决策部署|部署要求|工作|工作任务|任务|指标|部署|事项|要求|安排|情况|问题|措施|举措)"
    "|[上下]半年|前[一二三]季度|全年"
    "|一[件项桩]一[件项桩][^，。；]{0,3}(?:抓出|抓|干出|办)?(?:成效|实效|落实|到底)"
)
"""What any report calls what it is about, as the whole of an answer."""
_BENEFIT = re.compile("(?:惠及|受益)[^，。；]{0,8}$")
_PLANNED = re.compile("要|今年|明年|计划|规划|将|力争|目标|\\d{4}年")
_FEW_PEOPLE = re.compile(r"\d[\d.,]*[余餘多]?[户人名位家个]")
_FEW_THINGS = re.compile(r"\d[\d.,]*[余餘多]?[艘处處](?!理)")
"""Whom it did good, and boats and places by the number."""
_UNNAMED_MEETING = re.compile(
    "，?(?:中共)?(?:[省市县區区镇州](?:委|政协|人大)|会议|全会|大会)[^，。；]{0,24}(?:会|会议|大会)[^，。；]{0,12}(?:召开|举行|闭幕|开幕)"
)
"""What was held on a day, where neither year nor place is named."""
_SESSION = re.compile("[一二三四五六七八九十]+届[一二三四五六七八九十]+次|[一二三四五六七八九十]+[次中]全")
_SESSION_HELD = re.compile(
    "，?[^，。；]{0,24}(?:届[一二三四五六七八九十]+次(?:全体|全会|会议)|第[一二三四五六七八九十]+次(?:全体|代表|党员代表)[^，。；]{0,10})"
    "[^，。；]{0,16}?(?:在[^，。；]{1,10})?(?:举行|召开|开幕)"
)
"""A numbered session was held then: when it was, one has to know."""
_STUDIED = re.compile("学习|贯彻|传达|落实|领会")
_SPIRIT = re.compile("[^，。；]{0,24}精神")
_ISSUE = re.compile(r"年第\d+[期卷号]")
_NAMED_DAY = re.compile("(?:[日月年])?(?:是|为)(?:[^，。]{0,8}(?:天|日|节|[新农]历))")
_GUEST = re.compile(
    "(?:大使|代表团团长|公使|领事|参赞|临时代办|总统|首相|国王|女王|王储|酋长|埃米尔|外长|外交大臣|总干事|特使|国(?:总理|外长|防长|议长)|联邦总理)$"
)
_HEADS = re.compile("(?:总书记|国家主席|军委主席|国务院总理|(?:主席|总书记)、[\u4e00-\u9fff、]{2,24}(?:主任|组长))$")
"""Offices whose holder everybody knows."""
_FIGURE = re.compile(r"\d[\d.,]*")
_SENTENCE_END = re.compile("[。\n]")
_CLAUSE_END = re.compile("[，。；：！？\n]")


def is_trivial(plain: str, span: Span, kind: PhraseKind) -> bool:
    """Whether the answer at `span` is not worth a question of its own."""
    if plain.startswith("级", span.start + 1) and _LEVELS.search(plain, max(0, span.start - 8), span.start):
        return True
    if _KNOWN.fullmatch(plain, span.start, span.end) or _GENERIC.fullmatch(plain, span.start, span.end):
        return True
    if plain[span.start : span.end] in EXHORTATIONS:
        return True
    if kind is PhraseKind.ORGANIZATION and _numbers_a_festival(plain, span):
        return True
    if kind is PhraseKind.PERSON:
        told = plain[span.end : _clause_end(plain, span.end)]
        if not is_appointed(plain, span) and (_AIDES.match(told) or _TO_THE_PRESS.match(told)):
            return True
        if _HEADS.search(plain, max(0, span.start - 40), span.start):
            return True
        return _GUEST.search(plain, max(0, span.start - 6), span.start) is not None or plain.startswith(
            ("总书记", "主席", "总理", "同志为核心"), span.end
        )
    if kind is PhraseKind.TIME:
        return bool(_ISSUE.match(plain, span.end - 1) or _ISSUE.match(plain, span.end)) or bool(
            _NAMED_DAY.match(plain, span.end)
        )
    if kind is not PhraseKind.NUMBER:
        return False
    is_tally = _TALLY.match(plain, span.start)
    match = is_tally or _FIGURE.match(plain, span.start)
    if match is None:
        return False
    clause = _clause(plain, span.start, match.end())
    if _GIVEN.search(clause):
        return True
    return bool(is_tally) and not _ELECTED.search(clause) and not _AIMED.search(clause)


def is_by_the_way(plain: str, span: Span, kind: PhraseKind) -> bool:
    """Whether nobody would choose between four answers to it: who was at a meeting or chaired it, how
    many were there, when somebody came on a visit, by which day papers are to be handed in, how a text came about."""
    if kind is PhraseKind.PERSON:
        told = plain[span.end : _clause_end(plain, span.end)]
        holder = _NAME.match(told)
        there = (
            _AT_A_MEETING.match(told)
            or _TO_THE_PRESS.match(told)
            or (holder and _AT_A_MEETING.match(told, holder.end()))
        )
        return bool(there) and not is_appointed(plain, span)
    if _SESSION.search(plain, span.start, span.end) and plain.startswith("以来", span.end):
        return True  # since when the work is looked back on follows from which session it is
    if _SESSION.search(plain, span.start, span.end) and _SPIRIT.match(plain, span.end):
        return _STUDIED.search(plain, max(0, span.start - 60), span.start) is not None
    if kind is PhraseKind.TIME:
        opens = span.start == 0 or plain[span.start - 1] in "\n。◆"
        if opens and "年" not in plain[span.start : span.end] and _UNNAMED_MEETING.match(plain, span.end):
            return True
        if plain.endswith(("回顾", "总结"), 0, span.start):
            return True
        if _HANDED_IN.search(plain, span.end - 1, _clause_end(plain, span.end)) or _is_a_mere_day(plain, span):
            return True
        end = plain.find("。", span.end, span.end + 60)
        return _VISITS.search(plain, span.end, end if end >= 0 else span.end + 60) is not None
    if kind is not PhraseKind.NUMBER:
        return False
    if _AGE.match(plain, span.start):
        return True
    if _MEMBERS.search(plain, max(0, span.start - 6), span.start) and _PRESENT.search(
        plain, max(0, span.start - 60), span.start
    ):
        return True
    if _FEW_PEOPLE.match(plain, span.start) and _BENEFIT.search(plain, max(0, span.start - 12), span.start):
        return True
    clause = _clause(plain, span.start, span.end)
    if _FEW_THINGS.match(plain, span.start) and not _PLANNED.search(clause) and not _AIMED.search(clause):
        return True
    if _OF_A_CLASS.match(plain, span.start) and not _OF_WEIGHT.search(clause):
        return True
    return _TOLD_OF_IT.search(clause) is not None and not _AIMED.search(clause)


def _is_a_mere_day(plain: str, span: Span) -> bool:
    """Whether it is the day of a meeting, a visit or a step of drafting, and no term: among arbitrary days nobody could
    choose, and nobody has to know it."""
    if not _DAY.search(plain, span.start, span.end) or _SESSION_HELD.match(plain, span.end):
        return False
    if _DUE_BY.search(plain, max(0, span.start - 2), span.start) or "前" in plain[span.start : span.end]:
        return False
    return _DUE.match(plain, span.end) is None


def without_asides(plain: str, window: Span) -> str:
    """The words at `window` without the figures and days in them that are said by the way."""
    kept, at = [], window.start
    for match in _ASIDES.finditer(plain, window.start, window.end):
        kind = PhraseKind.TIME if match["day"] else PhraseKind.NUMBER
        if is_by_the_way(plain, Span(*match.span()), kind):
            kept.append(plain[at : match.start()])
            at = match.end()
    return "".join(kept) + plain[at : window.end]


_ASIDES = re.compile(
    r"(?P<day>(?:\d{1,2}月)?\d{1,2}日(?:至(?:\d{1,2}月)?\d{1,2}日)?)|(?<![\d.])\d[\d.]*(?:[多余]?[万亿%]|[多余]?[\u4e00-\u9fff])"
)


def _clause(plain: str, start: int, end: int) -> str:
    """The clause around a place, as far as 60 characters ahead of it."""
    ahead = max(0, start - 60)
    first = max((one.end() for one in _CLAUSE_END.finditer(plain, ahead, start)), default=ahead)
    return plain[first : _clause_end(plain, end)]


def _sentence_end(plain: str, after: int) -> int:
    end = _SENTENCE_END.search(plain, after)
    return end.start() if end else len(plain)


def _clause_end(plain: str, after: int) -> int:
    end = _CLAUSE_END.search(plain, after)
    return end.start() if end else len(plain)


def is_appointed(plain: str, span: Span) -> bool:
    """Whether it is the news of the sentence that the person at `span` comes into an office, or leaves it."""
    start = max(plain.rfind("。", 0, span.start), plain.rfind("\n", 0, span.start)) + 1
    return _APPOINTED.search(plain, start, _sentence_end(plain, span.end)) is not None


_WORKS = re.compile(
    r"[\d.,]+[余餘]?[万萬]?[余餘]?(?:公里|座|平方米|米|[亩畝]|[台臺]|[张張]|架|立方米|平方公里|口|株|棵|[盏盞]|[辆輛]|艘|所|套"
    r"|[条條]|[万萬]元)(?!次)"
)
"""How much was built, laid or bought."""
_FEW = re.compile(
    r"\d{1,4}[余多餘]?(?:[个個名家处處条條项項次场場户戶件座所套种種人位支期篇棵间間栋棟口台臺辆輛米吨噸亩畝张張盏盞株架]|公里|公斤)"
    "(?![社產产方部重中階阶])"
)
"""So many of something, up to thousands: neither money nor a share, which one may have to know."""
_MUCH_SAID = 0.5
"""What reading finds more likely than not that a trainer would insist on."""


_FESTIVAL = re.compile(
    "[^，。；、]{0,14}?(?:节|博览会|展[销览]会|洽谈会|交易会|大赛|联赛|锦标赛|冬运会|运动会|庙会|灯会)"
)
_TIMES = re.compile("第?[一二三四五六七八九十\\d]{1,3}届?$")


def _numbers_a_festival(plain: str, span: Span) -> bool:
    """Whether the answer at `span` is the how-manieth fair, feast or games it was."""
    return _TIMES.fullmatch(plain, span.start, span.end) is not None and (
        _FESTIVAL.match(plain, span.end + plain.startswith("届", span.end)) is not None
    )


def measures_works(plain: str, start: int) -> bool:
    """Whether the figure at `start` says how much was built, laid or bought, which a report has by the dozen."""
    return _WORKS.match(plain, start) is not None


def counts_few(plain: str, start: int) -> bool:
    """Whether the figure at `start` says how much was built or bought, or counts a few things."""
    return measures_works(plain, start) or _FEW.match(plain, start) is not None


def is_petty(phrase: Phrase) -> bool:
    """Whether a figure only measures works or counts a few things, and reading does not insist on it."""
    if phrase.kind is not PhraseKind.NUMBER or phrase.score >= _MUCH_SAID:
        return False
    if phrase.score < extras.COUNTED and _FEW.match(phrase.text):
        return True
    figure = re.search(r"\d", phrase.text)
    return figure is not None and measures_works(phrase.text, figure.start())
