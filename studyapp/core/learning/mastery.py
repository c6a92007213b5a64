"""How well the phrases of an article are known, and its text as a map of that."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from studyapp.core.article import Article
from studyapp.core.phrases import PhraseKind, Reading
from studyapp.core.reading.highlights import layered

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
    places = [(span, phrase.text) for phrase in reading.phrases for span in phrase.spans]
    return tuple(tuple(MapRun(*run) for run in paragraph) for paragraph in layered(article.text, places))
