"""A whole clause left out, of which nothing is left to go by: what one would write there has any number of wordings."""

from __future__ import annotations

import re

from studyapp.core.article import Span
from studyapp.core.items import grammar
from studyapp.core.items.source import Source

_LONG = 7
"""Characters of a clause that nobody would hit upon; shorter ones are watchwords."""
_ALIKE = 2
"""Characters in the same places, by which a clause echoes the one beside it."""
_FRAMES = "以把让用为向"
_BEATS = "一不是更最"
"""A word on which both of two sayings of one length turn (干部多流一滴汗，群众少跑一里路)."""
_NAMED = re.compile("[^的把让是有要]{2,}(?<!目)的[^的]{2,4}")
_MUST = ("要", "必须")
_MARKS = "“”《》"


def is_unhinted(source: Source, span: Span, shown: range | None = None) -> bool:
    """Whether the answer at `span` is a whole long clause, which none of the clauses `shown` beside it echoes, or of
    those that stand there if it is not known which are shown."""
    if span.end - span.start < _LONG:
        return False
    number = source.clause_at(span.start)
    body = source.clauses[number].body
    words = source.plain[span.start : span.end]
    begins = span.start == body.start or source.plain.endswith(_MUST, body.start, span.start)
    if span.end != body.end or not begins:
        return False
    if _NAMED.fullmatch(words) and not grammar.starts_with_verb(words):
        return True  # something named, whose verb stands further ahead
    if any(mark in words for mark in _MARKS) or _echoes_itself(words):
        return False
    return not any(
        _echo(words, source.plain[source.clauses[beside].body.start : source.clauses[beside].body.end])
        for beside in (number - 1, number + 1)
        if (beside in shown if shown else 0 <= beside < len(source.clauses))
        and source.clauses[beside].unit == source.clauses[number].unit
    )


def _echoes_itself(words: str) -> bool:
    """Whether the clause is made of two parts that begin alike (不达目的不罢休, 一件接着一件办)."""
    return any(words.count(one) > 1 for one in words if one in "不越一又边自再敢有先")


def _echo(words: str, beside: str) -> bool:
    """Whether two clauses are made alike, word for word (成绩面前不能飘，困难面前不能退)."""
    beside = beside.removeprefix("要")
    if words[: _ALIKE + 1] in beside:
        return True
    if words[0] in _FRAMES and words[0] in beside[-len(words) - 1 :][:2]:
        return True
    if abs(len(words) - len(beside)) > 1:
        return False
    if len(words) == len(beside) and any(
        one == other and one in _BEATS for one, other in zip(words, beside, strict=True)
    ):
        return True
    ahead = sum(one == other for one, other in zip(words, beside, strict=False))
    behind = sum(one == other for one, other in zip(reversed(words), reversed(beside), strict=False))
    return max(ahead, behind) >= _ALIKE
