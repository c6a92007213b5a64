"""What is worth asking though reading did not mark it: figures that count a thing, whole lists, clauses of the text that
say what is to be done or was reached."""

from __future__ import annotations

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
_SHORTEST, _LONGEST = 6, 26
_MARKED = 0.4
"""A clause with more of it marked than this is asked for by its phrases."""


def counted(source: Source, known: dict[str, Phrase]) -> Iterator[Phrase]:
    """Figures that count something."""
    for relation in source.reading.relations:
        if relation.type is RelationType.COUNT:
            for member in relation.members:
                if member.text not in known:
                    yield Phrase(member.text, PhraseKind.NUMBER, (member.span,), COUNTED, "count")


def lists(source: Source, relations: list[Relation], known: dict[str, Phrase]) -> Iterator[Phrase]:
    """Lists as a whole, where reading marked neither them nor what holds them."""
    seen: set[str] = set()
    for relation in relations:
        span = Span(relation.members[0].span.start, relation.members[-1].span.end)
        text = span.of(source.text)
        if (
            text not in known
            and text not in seen
            and len(span) <= 2 * _LONGEST
            and "。" not in source.plain[span.start : span.end]
        ):
            seen.add(text)
            yield Phrase(text, PhraseKind.ENUMERATION, (span,), LISTED, "whole list")


def clauses(source: Source) -> Iterator[Phrase]:
    """Clauses hardly any of which reading marked, if they begin with a verb or say what was reached."""
    marked = bytearray(len(source.text))
    for phrase in source.reading.phrases:
        if phrase.kind not in (PhraseKind.NUMBER, PhraseKind.TIME):
            for span in phrase.spans:
                marked[span.start : span.end] = b"\x01" * len(span)
    seen: set[str] = set()
    for clause in source.clauses:
        span = _statement(source, clause)
        if span is None or sum(marked[span.start : span.end]) > _MARKED * len(span):
            continue
        text = span.of(source.text)
        if text not in seen:
            seen.add(text)
            kind = PhraseKind.TASK if grammar.starts_with_verb(source.plain[span.start : span.end]) else PhraseKind.GOAL
            yield Phrase(text, kind, (span,), PLAIN, "clause")


def _statement(source: Source, clause: Clause) -> Span | None:
    """The clause without its 要, if it says something on its own."""
    if clause.is_head or source.is_heading(clause.sentence):
        return None
    body = clause.body
    modal = grammar.MODAL.match(source.plain, body.start, body.end)
    span = Span(modal.end(), body.end) if modal and modal.end() < body.end else body
    if not _SHORTEST <= len(span) <= _LONGEST:
        return None
    plain = source.plain[span.start : span.end]
    if not (grammar.starts_with_verb(plain) or grammar.OUTCOME.search(plain)):
        return None
    if not grammar.balanced(plain) or grammar.TIME.match(plain) or grammar.ADVERBIAL.match(plain):
        return None
    return None if grammar.LEANING.match(plain) or grammar.POINTING.match(plain) else span
