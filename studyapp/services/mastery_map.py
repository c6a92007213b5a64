"""An article as a map of what a learner knows of it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.core.ids import ArticleRow, LearnerId
from studyapp.core.learning.mastery import KNOWN_FROM, Level, MapParagraph, PhraseStanding, mapped
from studyapp.store import articles, corrections, items, standing
from studyapp.store.items import StoredItem

if TYPE_CHECKING:
    from studyapp.store.database import Transaction

__all__ = ["ArticleMap", "Level", "MapItem", "PhraseStanding"]


@dataclass(frozen=True, slots=True)
class MapItem:
    """An item that asks for a phrase: how often it was answered, how often right, and how likely it is known."""

    stored: StoredItem
    answered: int
    right: int
    known: float | None


@dataclass(frozen=True, slots=True)
class ArticleMap:
    """An article's text in runs, how each of its phrases stands, in the order of the text, and the items that ask for
    them."""

    article: ArticleRow
    title: str
    paragraphs: tuple[MapParagraph, ...]
    standings: tuple[PhraseStanding, ...]
    items: tuple[MapItem, ...]

    def items_about(self, phrases: Collection[str]) -> tuple[MapItem, ...]:
        """The items that ask for any of these phrases."""
        return tuple(one for one in self.items if not set(phrases).isdisjoint(one.stored.item.tests))

    def weak(self) -> tuple[StoredItem, ...]:
        """What to practise: items answered of which the learner is expected not to be sure, the least known first."""
        found = [one for one in self.items if one.known is not None and one.known < KNOWN_FROM]
        return tuple(one.stored for one in sorted(found, key=lambda one: one.known or 0.0))


def map_of(db: Transaction, learner: LearnerId, article: ArticleRow, now: datetime) -> ArticleMap:
    """The map at `now`; raises `UserError` for an article that is gone."""
    found = articles.find(db, article)
    if found is None:
        raise UserError(QT_TRANSLATE_NOOP("errors", "This article is no longer in the library."))
    reading = corrections.reading(db, article, found)
    figures = standing.items_of(db, learner, article, now)
    stored = items.find(db, (figure.item for figure in figures))
    asking: dict[str, list[standing.ItemFigure]] = {}
    for figure in figures:
        for words in dict.fromkeys(figure.tests):
            asking.setdefault(words, []).append(figure)
    standings = []
    for phrase in sorted(reading.phrases, key=lambda one: one.span.start):
        about = asking.get(phrase.text, [])
        chances = [one.known for one in about if one.known is not None]
        standings.append(
            PhraseStanding(
                phrase.text,
                phrase.kind,
                items=len(about),
                seen=sum(one.answered > 0 for one in about),
                answered=sum(one.answered for one in about),
                right=sum(one.answered - one.wrong for one in about),
                known=sum(chances) / len(chances) if chances else None,
            )
        )
    return ArticleMap(
        article,
        found.title,
        mapped(found, reading),
        tuple(standings),
        tuple(
            MapItem(stored[one.item], one.answered, one.answered - one.wrong, one.known)
            for one in figures
            if one.item in stored
        ),
    )
