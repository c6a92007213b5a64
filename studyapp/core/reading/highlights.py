"""The text of an article as runs of words, each with the kind of the phrase that it belongs to."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from studyapp.core.article import Article
from studyapp.core.phrases import PhraseKind, Reading


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
    shown: list[PhraseKind | None] = [None] * len(article.text)
    places = [
        (len(span), span.start, phrase.kind)
        for phrase in reading.phrases
        if phrase.kind in kinds
        for span in phrase.spans
    ]
    for length, start, kind in sorted(places, key=lambda place: (-place[0], place[1])):
        shown[start : start + length] = [kind] * length
    made: list[Paragraph] = []
    start = 0
    for paragraph in article.text.split("\n"):
        made.append(_runs(paragraph, shown[start : start + len(paragraph)]))
        start += len(paragraph) + 1
    return tuple(made)


def _runs(words: str, kinds: list[PhraseKind | None]) -> Paragraph:
    runs = []
    start = 0
    for at in range(1, len(words) + 1):
        if at == len(words) or kinds[at] is not kinds[start]:
            runs.append(Run(words[start:at], kinds[start]))
            start = at
    return tuple(runs)


def kinds_in(paragraphs: Collection[Paragraph]) -> tuple[PhraseKind, ...]:
    """The kinds that are shown somewhere, in the order of `PhraseKind`: what a legend has to explain."""
    found = {run.kind for paragraph in paragraphs for run in paragraph}
    return tuple(kind for kind in PhraseKind if kind in found)
