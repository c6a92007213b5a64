"""The text of an article as runs of words, each with the kind of the phrase that it belongs to."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from itertools import groupby
from typing import TypeVar

from studyapp.core.article import Article, Span
from studyapp.core.phrases import PhraseKind, Reading

Mark = TypeVar("Mark")


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one paragraph that are shown alike; `kind` is None where they are no phrase."""

    text: str
    kind: PhraseKind | None


Paragraph = tuple[Run, ...]


def highlighted(
    article: Article, reading: Reading, kinds: Collection[PhraseKind] = frozenset(PhraseKind)
) -> tuple[Paragraph, ...]:
    """The paragraphs of the article as runs; of phrases within one another the shorter shows.

    The texts of a paragraph's runs, put together, are the paragraph. Kinds not in `kinds` are not shown.
    """
    places = [(span, phrase.kind) for phrase in reading.phrases if phrase.kind in kinds for span in phrase.spans]
    return tuple(tuple(Run(*run) for run in paragraph) for paragraph in layered(article.text, places))


def layered(text: str, places: Collection[tuple[Span, Mark]]) -> tuple[tuple[tuple[str, Mark | None], ...], ...]:
    """The paragraphs of `text` as runs of words under the same mark, None under none; the shorter span lies on top.

    The words of a paragraph's runs, put together, are the paragraph.
    """
    shown: list[Mark | None] = [None] * len(text)
    for span, mark in sorted(places, key=lambda place: (-len(place[0]), place[0].start)):
        shown[span.start : span.end] = [mark] * len(span)
    made = []
    start = 0
    for paragraph in text.split("\n"):
        runs = []
        end = start + len(paragraph)
        for under, positions in groupby(range(start, end), key=shown.__getitem__):
            first, *rest = positions
            runs.append((text[first : first + 1 + len(rest)], under))
        made.append(tuple(runs))
        start = end + 1
    return tuple(made)


def kinds_in(paragraphs: Collection[Paragraph]) -> tuple[PhraseKind, ...]:
    """The kinds that are shown somewhere, in the order of `PhraseKind`: what a legend has to explain."""
    found = {run.kind for paragraph in paragraphs for run in paragraph}
    return tuple(kind for kind in PhraseKind if kind in found)
