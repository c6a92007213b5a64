"""Figures that the stem gives away: the length of a list one sees, the rest of a sum, a stretch between two days.

A figure that can be worked out from what stands beside it does not ask whether one knows the text (NBME: an item must
not be answerable from its own stem).
"""

from __future__ import annotations

import re
from itertools import combinations

from studyapp.core.article import Span
from studyapp.core.items.numerals import DATE, FIGURE, HAN_COUNT, in_order
from studyapp.core.items.stems import Stem

_HAN = "一二三四五六七八九十"
_ALONE = frozenset(_HAN + "两")
_LISTED = re.compile("、|和|与|以及|及")
_CLAUSE_END = re.compile("[，。；：！？“”]")
_SUM = re.compile("剩余|其余|余下|合计|总计|共计|一共|其中|分别|已|还有|尚有|累计")
_STRETCH = re.compile("周(?!年)|天|个?星期|个月|日(?!至)")
_WEEKS = re.compile(r"(?:连续|历时|为期|持续|前后)\d+(?:周(?!年)|天|个?星期|个月)")
_FOLLOWING = re.compile("[^，。；：]{0,12}(?:：|，即|，分别是|，包括|，就是|——)(?P<list>[^。；：]*)")
_PLANS = ["十", *(f"十{one}" for one in "一二三四五六七八九"), "二十"]
_PLAN = re.compile("(二十|十[一二三四五六七八九]?)五(?=$|[”规计时末])")
_PARTS = re.compile("第[一二三四五六七八九十]+[至到]第[一二三四五六七八九十]+(?:章|节|部分|项|条)?(?:共|等)?$")
_MOST = 10
_TELLING = 3
"""A figure of so many characters that stands in the stem twice is given away by its twin."""


def follows(stem: Stem, span: Span) -> bool:
    """Whether the answer at `span` of the article is a figure that the rest of the stem gives away."""
    key = stem.source.plain[span.start : span.end]
    if (plan := _PLAN.fullmatch(key)) is not None:
        return _is_next_plan(stem, span, plan[1])
    if not FIGURE.search(key) and key not in _ALONE and not HAN_COUNT.match(key):
        return False
    start = stem.place_of(span)
    return is_derivable(stem.statement().plain, start, start + len(key))


def _is_next_plan(stem: Stem, span: Span, number: str) -> bool:
    """Whether the five-year plan before or after the one asked for stands in the stem (十四五 → 十五五)."""
    plain = stem.source.plain
    beside = plain[stem.window.start : span.start] + "|" + plain[span.end : stem.window.end]
    mine = _PLANS.index(number)
    return any(abs(_PLANS.index(other[1]) - mine) == 1 for other in _PLAN.finditer(beside))


def is_derivable(said: str, start: int, end: int) -> bool:
    """Whether the figure at `start`:`end` of a whole statement follows from the rest of it."""
    key = said[start:end]
    if DATE.search(key) and len(list(DATE.finditer(said))) >= 2 and _WEEKS.search(said):
        return True
    match = FIGURE.search(key)
    value = int(match[0]) if match and "." not in match[0] else _han(key)
    if value is None:
        return False
    first = start + (match.start() if match else 0)
    if said.endswith(("过去的", "到来的"), 0, first) and said.startswith("年", first + 4):
        return True  # the report's own year says which year is just over
    if 2 <= value <= _MOST and (_counts_ahead(said, first) == value or _counts_behind(said, end) == value):
        return True
    if (parts := _PARTS.search(said, 0, first)) is not None:
        lowest, highest = in_order(parts[0])
        if highest - lowest + 1 == value:
            return True
    if not match:
        return False
    figures = [one[0] for one in FIGURE.finditer(said)]
    if len(match[0]) >= _TELLING and figures.count(match[0]) > 1:
        return True
    last = start + match.end()
    if len(list(DATE.finditer(said))) >= 2 and _STRETCH.match(said, last):
        return True
    if not _SUM.search(said):
        return False
    others = [int(one[0]) for one in FIGURE.finditer(said) if one.start() != first and "." not in one[0]]
    return any(one + other == value or abs(one - other) == value for one, other in combinations(others, 2))


def _han(key: str) -> int | None:
    head = key[:1].replace("两", "二")
    return _HAN.find(head) + 1 if head and head in _HAN else None


def _counts_ahead(said: str, first: int) -> int:
    """Members of the list that the figure sums up (A、B、C三个…)."""
    clause = _CLAUSE_END.split(said[:first])[-1]
    return len(_LISTED.split(clause)) if "、" in clause or len(_LISTED.split(clause)) == 2 else 0


def _counts_behind(said: str, end: int) -> int:
    """Members of the list that the figure announces (三个…，即A、B、C)."""
    match = _FOLLOWING.match(said, end)
    if match is None:
        return 0
    return len(re.split("[、，]", match["list"].strip("“”")))
