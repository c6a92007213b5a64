"""What is worth asking though reading did not mark it: figures that count a thing, whole lists, clauses of the text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from studyapp.core.article import Span
from studyapp.core.items import grammar
from studyapp.core.items.source import Clause, Source
from studyapp.core.phrases import Phrase, PhraseKind, Relation, RelationType

COUNTED = 0.3
"""A figure that reading could tie to what it counts is worth this at least."""
LISTED = 0.2
PLAIN = 0.12
"""Worth of a whole list and of a clause that is no phrase: behind nearly all that reading marked."""
CLAUSE = "clause"
"""The rule by which clauses that are no phrase are known."""
COUNT = "count"
"""The rule by which figures that count something are known."""
_EVEN = 2
_SHORTEST_OF_TWO = 4
_NO_LIST = re.compile("全会|大和|[届次]|书记|主任|主席|[部省市区县镇局]长|党委|政府|国务院|机关|部门|领导")
_NO_STATEMENT = re.compile(
    r"^.{0,8}是第.{1,3}个|(?:是|为|即|说|时|后|前|有|于)$|\d[年月日]|[讲谈]话|作了|出席|发言|主持|召开"
)
_SHORTEST, _LONGEST = 6, 26
_MARKED = 0.4
"""A clause with more of it marked than this is asked for by its phrases."""


def counted(source: Source, known: dict[str, Phrase]) -> Iterator[Phrase]:
    """Figures that count something."""
    for relation in source.reading.relations:
        if relation.type is RelationType.COUNT:
            for member in relation.members:
                if member.text not in known:
                    yield Phrase(member.text, PhraseKind.NUMBER, (member.span,), COUNTED, COUNT)


def lists(source: Source, relations: list[Relation], known: dict[str, Phrase]) -> Iterator[Phrase]:
    """Lists as a whole, where reading marked neither them nor what holds them."""
    seen: set[str] = set()
    for relation in relations:
        whole = Span(relation.members[0].span.start, relation.members[-1].span.end)
        sizes = [len(member.span) for member in relation.members]
        if (len(sizes) == 2 and min(sizes) < _SHORTEST_OF_TWO) or _NO_LIST.search(source.plain, whole.start, whole.end):
            continue
        if max(sizes) - min(sizes) > _EVEN or source.plain[whole.start - 1 : whole.start] in ("”", "、", "》"):
            continue
        text = whole.of(source.text)
        if (
            text not in known
            and text not in seen
            and len(whole) <= 2 * _LONGEST
            and "。" not in source.plain[whole.start : whole.end]
        ):
            seen.add(text)
            yield Phrase(text, PhraseKind.ENUMERATION, (whole,), LISTED, "whole list")


def clauses(source: Source, statements: list[Span | None]) -> Iterator[Phrase]:
    """Clauses hardly any of which reading marked, if they say something on their own."""
    marked = bytearray(len(source.text))
    for phrase in source.reading.phrases:
        if phrase.kind not in (PhraseKind.NUMBER, PhraseKind.TIME):
            for place in phrase.spans:
                marked[place.start : place.end] = b"\x01" * len(place)
    seen: set[str] = set()
    for span in statements:
        if span is None or source.names_somebody(span) or sum(marked[span.start : span.end]) > _MARKED * len(span):
            continue
        text = span.of(source.text)
        if text not in seen:
            seen.add(text)
            yield Phrase(text, _kind(source.plain[span.start : span.end]), (span,), PLAIN, CLAUSE)


def _kind(plain: str) -> PhraseKind:
    if grammar.starts_with_verb(plain):
        return PhraseKind.TASK
    return PhraseKind.GOAL if grammar.OUTCOME.search(plain) else PhraseKind.SLOGAN


def statement(source: Source, clause: Clause) -> Span | None:
    """The clause without its 要, if it says something on its own."""
    if clause.is_head or source.is_heading(clause.sentence):
        return None
    body = clause.body
    modal = grammar.MODAL.match(source.plain[body.start : body.end])  # a slice: ^ holds at the text's start only
    bare_must = modal and modal["modal"] in ("要", "必须") and modal.end() < len(body)
    span = Span(body.start + modal.end(), body.end) if modal and bare_must else body
    if not _SHORTEST <= len(span) <= _LONGEST:
        return None
    plain = source.plain[span.start : span.end]
    if _NO_STATEMENT.search(plain) or source.plain[span.end : span.end + 1] == "：":
        return None
    if not grammar.balanced(plain) or grammar.TIME.match(plain) or grammar.ADVERBIAL.match(plain):
        return None
    return None if grammar.LEANING.match(plain) or grammar.POINTING.match(plain) else span


_FRAME_SAYS = 4
"""Characters of a frame by which a list is known, at least."""


def framed(plain: str, ahead: str, behind: str) -> int:
    """How many rows of words the text has between these."""
    if len(ahead) + len(behind) < _FRAME_SAYS:
        return 0
    until = re.escape(behind) if behind else "(?=[，。；！？\n])"
    return len(set(re.findall(f"{re.escape(ahead)}(?=[^，。；\n]*、)[^，。；\n]{{2,40}}?{until}", plain)))


def as_long(one: Span, other: Span) -> bool:
    """Whether two watchwords could head the same series."""
    return abs(len(one) - len(other)) <= max(1, round(0.25 * len(other)))
