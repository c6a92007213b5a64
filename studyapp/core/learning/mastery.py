"""How well the phrases of an article are known, and its text as a map of that."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from studyapp.core.article import Article
from studyapp.core.phrases import PhraseKind, Reading

KNOWN_FROM = 0.9
"""From this chance on a phrase is known: FSRS brings an item back when its chance falls below (its default)."""

SHAKY_FROM = 0.7
"""From this chance on it is shaky, below it weak: the lowest retention that the FSRS manual advises to learn for."""


class Level(StrEnum):
    """How well a phrase is known, the least known first."""

    UNSEEN = "unseen"
    """no item that asks for it was answered, or none asks for it"""
    WEAK = "weak"
    SHAKY = "shaky"
    KNOWN = "known"


def level_of(known: float | None) -> Level:
    """The level of a chance in [0, 1]; None is a phrase of which no item was answered."""
    if known is None:
        return Level.UNSEEN
    return Level.KNOWN if known >= KNOWN_FROM else Level.SHAKY if known >= SHAKY_FROM else Level.WEAK


@dataclass(frozen=True, slots=True)
class PhraseStanding:
    """How a phrase stands with a learner.

    `items` ask for it, `seen` of them were answered, together `answered` times and `right` of these right. `known` is
    the mean chance in [0, 1] that one of the seen is known now; None without any.
    """

    text: str
    kind: PhraseKind
    items: int = 0
    seen: int = 0
    answered: int = 0
    right: int = 0
    known: float | None = None

    @property
    def level(self) -> Level:
        """How well it is known."""
        return level_of(self.known)


@dataclass(frozen=True, slots=True)
class MapRun:
    """Words of one paragraph that belong to the same phrase; `phrase` is None where they are no phrase."""

    text: str
    phrase: str | None


MapParagraph = tuple[MapRun, ...]


def mapped(article: Article, reading: Reading) -> tuple[MapParagraph, ...]:
    """The paragraphs of the article as runs; of phrases within one another the shorter shows.

    The texts of a paragraph's runs, put together, are the paragraph.
    """
    shown: list[str | None] = [None] * len(article.text)
    places = [(len(span), span.start, phrase.text) for phrase in reading.phrases for span in phrase.spans]
    for length, start, text in sorted(places, key=lambda place: (-place[0], place[1])):
        shown[start : start + length] = [text] * length
    made: list[MapParagraph] = []
    start = 0
    for paragraph in article.text.split("\n"):
        made.append(_runs(paragraph, shown[start : start + len(paragraph)]))
        start += len(paragraph) + 1
    return tuple(made)


def _runs(words: str, phrases: list[str | None]) -> MapParagraph:
    runs = []
    start = 0
    for at in range(1, len(words) + 1):
        if at == len(words) or phrases[at] != phrases[start]:
            runs.append(MapRun(words[start:at], phrases[start]))
            start = at
    return tuple(runs)
