"""What hangs together: fixed titles, a list and what is said of all of it, two things with one head. An answer may take
all of it or one side of a clean cut, and never a piece of a name or of a word."""

from __future__ import annotations

import re

from studyapp.core.article import Span
from studyapp.core.items import grammar
from studyapp.core.items.vocabulary import VERBS

_HAN = "[\u4e00-\u9fff]"
_DOCTRINE = re.compile("(?:新时代)?中国特色社会主义(?:思想|理论体系|法治体系|制度|道路)|为核心的党中央")
"""Ends of fixed titles that stand with the name in front of them or not at all."""
_NAMED_AHEAD = re.compile(f"新时代中国特色|(?!的)(?:{_HAN}{{2,6}})(?<!要)思想|同志为核心|为核心")
_ACTS = re.compile(
    "建设|发展|改革|治理|管理|工作|保护|转型|升级|创新|攻坚|整治|合作|改造|培训|教育|监督|服务|宣传|执法|应用|利用|开发|运行|评价|考核"
)
"""Acts as nouns, which after A和B are done to both."""
_JOINS = "和与及"
_AHEAD = re.compile(f"({_HAN}{{2}})(?:以及|[{_JOINS}])$")
_TAIL = re.compile(f"{_HAN}*")
_REACHED = re.compile("取得|成为|实现|达到|迈出|得到|见效|落地|持续|不断")
"""What comes of several acts together."""
_OUTCOMES = frozenset("好住牢准稳紧实强优大细")
_SUFFIXES = frozenset("任性化力感率型")
_BODY_BEHIND = re.compile(
    f"{_HAN}{{2,5}}(?:(?<![格布大全])局|(?<![全内干外局西东中南北])部|委员会|厅)(?:$|(?!{_HAN})|(?=印发|联合|发布|等))"
)
_UNTIL = re.compile(r"[至到][\d一二三四五六七八九十]")
_OWN_ACT = re.compile("优化|转型|升级|改造|融合|提质|增效|集聚|整合|重组")
_SHORT = 3
_TOGETHER = re.compile("(?:有机统一|相统一|相结合|相促进|相协调|良性互动|有机结合)$")
_SHARED = re.compile(
    "(?:等|的|地|上|中|下|里|内|间|方面|之间|为|是|在|于|到|向|对|把|将|被|让|使|来|去|得|有|要|能|可|应|都|均|也|不|共|全|更|已|各|第|这|那"
    "|组成|构成|和|与|及|以|从|由|同|并|而|相|成为|最终|一流|一[个项条批体])"
)
"""How what is said of a whole list begins, if not with a verb."""


_COMPOUNDS = re.compile(
    "内设机构|派出机构|直属机构|派驻机构|常设机构|议事协调机构|安宁疗护|建设用地|社会救助|优抚安置|公益诉讼|人居环境"
    "|营商环境|基础设施|隐性债务|常住人口|户籍人口|综合执法|网格管理|末端治理|跨境电商|发展改革(?!委)|参照执行范围|托育机构|养老机构|医疗机构"
)
"""Terms that stand as a whole."""


def cuts_compound(plain: str, members: list[Span]) -> bool:
    """Whether a list begins or ends inside a term (内设|机构设置、…; …、安宁|疗护)."""
    for edge in (members[0].start, members[-1].end):
        for match in _COMPOUNDS.finditer(plain, max(0, edge - 5), edge + 5):
            if match.start() < edge < match.end():
                return True
    return False


def cuts_title(plain: str, span: Span) -> bool:
    """Whether the words at `span` are a piece of a fixed title: a doctrine or a formula with a name in it."""
    if _NAMED_AHEAD.match(plain, span.end) and len(span) <= 4 and not plain[span.start : span.end].endswith("统一"):
        return True
    near = max(0, span.start - 20)
    for match in _DOCTRINE.finditer(plain, near, span.end + 20):
        if (
            match.start() < span.end
            and span.start < match.end()
            and not (span.start <= match.start() and match.end() <= span.end)
        ):
            return True
        if match.start() == span.start and plain[span.start - 1 : span.start] not in "、，。；：”“和与的":
            return True
    return False


def cuts_word(plain: str, span: Span) -> bool:
    """Whether a word or a name goes on behind the answer: its suffix, the rest of a body's name, the own act of an
    object (调整产业结构|优化升级), the other end of a stretch of days."""
    if plain[span.end : span.end + 1] in _SUFFIXES and plain[span.end - 1] not in _SUFFIXES:
        return True
    if plain.startswith(_NAME_GOES_ON, span.end):
        return True  # 樊若|和出席
    if _BODY_BEHIND.match(plain, span.end) or (plain[span.end - 1] == "日" and _UNTIL.match(plain, span.end)):
        return True
    words = plain[span.start : span.end]
    tail = _tail(plain, span.end)
    if tail.startswith(_HEADS) and grammar.after_verbs(words) > 0:
        return True  # 提升干部塑造变革|能力
    if tail.startswith("的") and words.endswith("党") and len(words) > _SHORT and words[-2] not in "全们强":
        return True  # 深入宣讲党|的百年历程
    if len(tail) == 1 and tail in _OUTCOMES:
        return True  # 干就干|好
    return (
        len(words) > _SHORT
        and grammar.after_verbs(words) > 0
        and len(tail) > 1
        and bool(_OWN_ACT.match(tail))
        and plain[span.start - 1 : span.start] in "、和与及"
    )


def is_said_of_all(plain: str) -> bool:
    """Whether an answer from the end of a list has drawn in what is said of the whole (A、B、C有机统一)."""
    return _TOGETHER.search(plain) is not None and not re.search("[、和与]", plain)


_FRAME_BEGUN = re.compile(
    "(?:^|[，、；：。\n要])(?:[^，。；：、]{0,6}不断|持续)?(?:对(?![外象策应接标])|向(?![往])|从(?![严优重事])|把|将)[^，。；：、]{1,14}$"
)
_ENDS_A_FRAME = re.compile(
    "[上下中]?(?:聚焦|迈进|迈上|转变|转型|延伸|拓展|倾斜|看齐|改起|抓起|做起|严起|入手|着手|发力|加强|给予|进行|开展|实行|予以|严肃|依法|从严)"
)
_REACHES = 20
_ABOUT = re.compile("(?:^|[，；：。\n要])(?:[^，。；：、]{0,4})(?:围绕|针对|根据|按照|结合)[^，。；：、]{1,12}$")
_CARRIED_OUT = re.compile("开展|进行|展开|实施|组织|推进|作出|提出")


def crosses_a_frame(plain: str, span: Span) -> bool:
    """Whether an answer holds the end of what a preposition ahead of it begins, with the rest of its object (对滩地中的
    |淤塞河段加强治理, 向提升|安全和速度上聚焦): then two things are asked for at once."""
    words = plain[span.start : span.end]
    if _ABOUT.search(plain, max(0, span.start - _REACHES), span.start) and _CARRIED_OUT.search(words, _SHORT - 1):
        return True  # 围绕学习|主题开展研讨
    if words.endswith("起") and "从" in plain[max(0, span.start - _REACHES) : span.start].rsplit("，", 1)[-1]:
        return True  # 从群众最关心的|问题改起
    match = _ENDS_A_FRAME.search(words, _SHORT - 1)
    if match is None:
        return False
    ahead = _FRAME_BEGUN.search(plain, max(0, span.start - _REACHES), span.start)
    return ahead is not None and (ahead[0].endswith("的") or match[0][0] in "上下中" or match.end() == len(words))


_NAME_GOES_ON = tuple(
    f"和{verb}" for verb in ("出席", "主持", "讲话", "参加", "表示", "强调", "指出", "在会上", "作了")
)
_HEADS = ("能力", "水平", "作用", "意识", "本领", "责任", "机制", "体系", "优势", "精神")
_FOUR = re.compile("[\u4e00-\u9fff]{4}")
_TWO = re.compile("[\u4e00-\u9fff]{2}(?:和|与|以及)[\u4e00-\u9fff]{2}")
_GENERIC = frozenset(
    {"体系", "机制", "制度", "水平", "能力", "工作", "建设", "格局", "环境", "任务", "要求", "部署", "措施"}
)
"""Last words of terms, which do not tell one term from another."""
_HOW = frozenset({"高质量", "高水平", "高标准", "高效率"})


_HALF, _MEMBER = 2, 4


def _is_half_of_four(plain: str, span: Span) -> bool:
    """Whether an answer is half of a member of four characters beside another one (政府负责、部门|协同)."""
    start, behind = span.end - _MEMBER, span.end + 1 + _MEMBER
    if start < 1 or plain[start - 1] != "、" or not _FOUR.fullmatch(plain, start, span.end):
        return False
    beside = start - 1 - _MEMBER
    before = beside > 0 and plain[beside - 1] in "、，全要健" and _FOUR.fullmatch(plain, beside, start - 1) is not None
    after = plain.startswith("、", span.end) and _FOUR.fullmatch(plain, span.end + 1, behind) is not None
    return before or (after and plain[behind : behind + 1] in ("、", "，", "的"))


def is_loose(plain: str, span: Span) -> bool:
    """Whether an answer is the last two things of a list, how something is done, or how much more of it (更|高水平):
    two answers, or one that could as well be another."""
    words, before = plain[span.start : span.end], plain[span.start - 1 : span.start]
    if len(words) == _HALF and _is_half_of_four(plain, span):
        return True
    if words in _GENERIC:
        return True
    if words in _HOW and plain[span.end : span.end + 2] in VERBS:
        return True
    return (before == "、" and _TWO.search(words) is not None) or (before == "更" and words[0] in "高好多大强优新")


def cuts_pair(plain: str, span: Span) -> bool:
    """Whether the words at `span` end two things with one head (A和B建设) of which only the second is taken."""
    ahead = _AHEAD.search(plain, max(0, span.start - 6), span.start)
    if ahead is None or not _ACTS.match(plain, span.end - 2):
        return False
    return not _ACTS.fullmatch(ahead[1]) and not grammar.starts_with_verb(plain[span.start : span.end])


def cuts_last(plain: str, members: list[Span]) -> bool:
    """Whether the last of the members of a list goes on behind its end, with words that are its own: the rest of a
    name (A、B、C|岭3个), the object's own act (推动A、促进B|优化升级)."""
    last = members[-1]
    tail = _tail(plain, last.end)
    if not tail or _SHARED.match(tail):
        return False
    if len(tail) == 1:
        return True
    words = [plain[one.start : one.end] for one in members]
    if all(grammar.starts_with_verb(word) for word in words):
        return not _REACHED.match(tail)
    if grammar.starts_with_verb(tail):
        return False
    if any(word[:2] == words[-1][-2:] for word in words[:-1]):
        return True  # the last one ends as the others begin (政治立场、党内政治|生活)
    alike = len({word[-1] for word in words}) == 1 or len({len(word) for word in words}) == 1
    return not alike


def _tail(plain: str, end: int) -> str:
    """The characters that follow without a mark."""
    match = _TAIL.match(plain, end)
    return match[0] if match else ""
