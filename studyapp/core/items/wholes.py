"""What hangs together: fixed titles, a list and what is said of all of it, two things with one head. An answer may take
all of it or one side of a clean cut, and never a piece of a name or of a word."""

from __future__ import annotations

import re

from studyapp.core.article import Span
from studyapp.core.items import grammar

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
    "|营商环境|基础设施|隐性债务|常住人口|户籍人口|综合执法|网格管理|末端治理|跨境电商|托育机构|养老机构|医疗机构"
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
    if _BODY_BEHIND.match(plain, span.end) or (plain[span.end - 1] == "日" and _UNTIL.match(plain, span.end)):
        return True
    words = plain[span.start : span.end]
    tail = _tail(plain, span.end)
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
