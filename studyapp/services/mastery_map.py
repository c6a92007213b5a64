"""The article as a map of what is known: its text in runs, each with how well its phrase is known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from studyapp.core.article import Article
from studyapp.core.phrases import Phrase, Reading

if TYPE_CHECKING:
    from collections.abc import Iterable

    from studyapp.services.memory import KnownPhrase

__all__ = ["Level", "MapRun", "level_of", "mastery_map"]


class Level(StrEnum):
    """How well a phrase is known."""

    UNSEEN = "unseen"
    """no item that asks for it was answered"""
    WEAK = "weak"
    FAIR = "fair"
    GOOD = "good"


FAIR, GOOD = 0.7, 0.9
"""From which chance on a phrase is known fairly and well: 0.9 is what the schedule aims at, and below 0.7 FSRS itself
sets no aim (its optimal retention is 0.7 to 0.97)."""


@dataclass(frozen=True, slots=True)
class MapRun:
    """Words of a paragraph that are shown alike; `phrase` is None outside phrases, `known` for one never seen."""

    text: str
    phrase: str | None = None
    known: float | None = None
    items: int = 0

    @property
    def level(self) -> Level:
        """How well it is known."""
        return level_of(self.known)


def level_of(known: float | None) -> Level:
    """The level of a chance; None is one never seen."""
    if known is None:
        return Level.UNSEEN
    return Level.GOOD if known >= GOOD else Level.FAIR if known >= FAIR else Level.WEAK


def mastery_map(article: Article, reading: Reading, figures: Iterable[KnownPhrase]) -> tuple[tuple[MapRun, ...], ...]:
    """The paragraphs as runs; of phrases within one another the shorter shows, but one that was seen before one that
    was not."""
    known: Mapping[str, KnownPhrase] = {one.phrase: one for one in figures}
    shown: list[Phrase | None] = [None] * len(article.text)
    places = [
        (phrase.text in known, -len(span), span.start, phrase) for phrase in reading.phrases for span in phrase.spans
    ]
    for _seen, length, start, phrase in sorted(places, key=lambda place: place[:3]):
        shown[start : start - length] = [phrase] * -length
    made = []
    start = 0
    for words in article.text.split("\n"):
        runs = []
        first = 0
        for at in range(1, len(words) + 1):
            if at == len(words) or shown[start + at] is not shown[start + first]:
                runs.append(_run(words[first:at], shown[start + first], known))
                first = at
        made.append(tuple(runs))
        start += len(words) + 1
    return tuple(made)


def _run(text: str, phrase: Phrase | None, known: Mapping[str, KnownPhrase]) -> MapRun:
    if phrase is None:
        return MapRun(text)
    figure = known.get(phrase.text)
    if figure is None:
        return MapRun(text, phrase.text)
    return MapRun(text, phrase.text, figure.known, figure.items)
