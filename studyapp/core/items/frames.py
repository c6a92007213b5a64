"""Frames of a sentence that end further on than they begin: 在…等方面, 从…到…, 对…具有…, 本着…的态度.

A stem that stops inside of one is half a sentence; it has to go on to the end of the frame.
"""

from __future__ import annotations

import re

from studyapp.core.items import grammar, unfit
from studyapp.core.items.source import Source

_FIELDS = re.compile("等[^，。；]{0,6}(?:方面|领域|环节)")
"""The end of 在…等方面 and 从…等方面."""
_IN_FIELDS = re.compile(
    "(?<![现存内潜正所实旨自])(?:在(?!于)|从(?![严优重事而])|就(?![业地是要会能]))(?P<inside>[^。；]*)$"
)
_CLOSED = re.compile("方面|领域|环节|过程|基础|[上中下里内间时前后](?:$|[，、])|(?:作出|做出|提出|取得|召开|举行)")
_FROM = re.compile("从(?![严优重事而])[^。；到至向]*$")
_TO = re.compile("[，、](?:再?到|直至)(?!\\d|20|位)")
_ABOUT = re.compile("(?:^|[，；])对于?[^，。；]+(?:，(?!对)[^。；]*)?$")
_SPIRIT = re.compile("本着[^，。；]*$")
_GUIDED = re.compile(
    "^(?:[^，。；：]{0,20}：|[^，。；]{0,12}要)?(?:高举[^，]{4,30}|(?:坚持)?以.{4,60}为(?:指导|指引|统领|遵循|目标方向|使命责任|[\u4e00-\u9fff]{0,2}(?:目标|主线|导向|牵引|抓手|重点|动力|契机|突破口|着力点|着眼点|引领|载体|支撑|保障|标准|任务)))$"
)
"""What is done under whose guidance says nothing without what is done."""


def is_only_begun(source: Source, number: int) -> bool:
    """Whether the clause says only with what, on what grounds or for what the next one is done, so that those ahead
    can do without it."""
    body = source.clauses[number].body
    plain = source.plain[body.start : body.end]
    return bool(_GUIDED.match(plain) or grammar.CIRCUMSTANCE.match(plain)) or unfit.is_grounds(plain)


def is_open(source: Source, first: int, last: int) -> bool:
    """Whether the clauses from `first` to `last` end inside of a frame that the rest of their unit closes."""
    clauses = source.clauses
    if last + 1 >= len(clauses) or clauses[last + 1].unit != clauses[last].unit:
        return False
    end, upper = clauses[last].body.end, last + 1
    plain = source.plain
    lower = max(first, _unit_start(source, last))
    said = plain[clauses[lower].body.start : end]
    if not any(word in said for word in "在从就对本以按根依"):
        return False
    while upper + 1 < len(clauses) and clauses[upper + 1].unit == clauses[last].unit:
        upper += 1
    rest = plain[end : clauses[upper].body.end]
    if unfit.is_grounds(plain[clauses[last].body.start : end]):
        return True
    if _SPIRIT.search(said) or _GUIDED.match(plain[clauses[last].body.start : end]):
        return True
    if _FROM.search(said) and _TO.match(rest):
        return True
    if _FIELDS.search(rest) and (match := _IN_FIELDS.search(said)) and not _CLOSED.search(match["inside"]):
        return True
    if not _ABOUT.search(said):
        return False
    within = [plain[one.body.start : one.body.end] for one in clauses[lower : last + 1]]
    behind = [plain[one.body.start : one.body.end] for one in clauses[last + 1 : upper + 1]]
    return any(map(grammar.RESULT.match, behind)) and not any(map(grammar.RESULT.match, within))


def _unit_start(source: Source, number: int) -> int:
    unit = source.clauses[number].unit
    while number and source.clauses[number - 1].unit == unit and not source.clauses[number - 1].is_head:
        number -= 1
    return number
