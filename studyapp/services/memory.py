"""How well things are remembered: what comes up when, how likely each item is known, and how true that proved."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from studyapp.core.ids import ArticleRow, LearnerId
from studyapp.core.learning.scheduling import recall
from studyapp.core.phrases import PhraseKind
from studyapp.store import cards, learners, standing
from studyapp.store.database import Database

if TYPE_CHECKING:
    from studyapp.store.database import Transaction

__all__ = ["DueDay", "KnownArticle", "KnownKind", "KnownPhrase", "Memory", "Retention"]

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class DueDay:
    """How many items come up on a local day; today has those that are overdue as well."""

    day: date
    items: int


@dataclass(frozen=True, slots=True)
class Retention:
    """Of the reviews of some days: the mean chance at which the items were to be known, and the share that was right
    without a hint. Both None without a review."""

    reviews: int
    predicted: float | None
    true: float | None


@dataclass(frozen=True, slots=True)
class KnownKind:
    """How many items of a kind of phrase were seen, and how likely one of them is known now, on average."""

    kind: PhraseKind
    items: int
    known: float


@dataclass(frozen=True, slots=True)
class KnownArticle:
    """The same of an article; None for the items of none."""

    article: ArticleRow | None
    items: int
    known: float


@dataclass(frozen=True, slots=True)
class KnownPhrase:
    """How likely a phrase is known now: the mean of the items that ask for it and were seen."""

    phrase: str
    items: int
    known: float


class Memory:
    """What FSRS says of a learner's memory. Items that were never answered are in none of these figures."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def forecast(self, learner: LearnerId, now: datetime, days: int = 30) -> tuple[DueDay, ...]:
        """How many items come up today and on the days after it, as things stand; `now` says what a day is."""
        _local(now)
        with self._database.reading() as db:
            return forecast_of(db, learner, now, days)

    def retention(self, learner: LearnerId, now: datetime, days: int = 30) -> Retention:
        """How true the predictions proved on the last days, today among them."""
        _local(now)
        first = datetime.combine(now.date() - _DAY * (days - 1), time.min, now.tzinfo).timestamp()
        with self._database.reading() as db:
            found = [one for one in learners.activity(db, learner) if one.began >= first]
        reviews = sum(one.reviews for one in found)
        if not reviews:
            return Retention(0, None, None)
        return Retention(
            reviews, sum(one.expected for one in found) / reviews, sum(one.recalled for one in found) / reviews
        )

    def by_kind(self, learner: LearnerId, now: datetime) -> tuple[KnownKind, ...]:
        """How well each kind of phrase is known, in the order of `PhraseKind`."""
        with self._database.reading() as db:
            return kinds_of(_sums(db, learner, now))

    def by_article(self, learner: LearnerId, now: datetime) -> tuple[KnownArticle, ...]:
        """How well each article is known, the one known least first."""
        with self._database.reading() as db:
            return articles_of(_sums(db, learner, now))

    def by_phrase(self, learner: LearnerId, article: ArticleRow, now: datetime) -> tuple[KnownPhrase, ...]:
        """How well each phrase of an article is known that an answered item asks for, the one known least first."""
        found: dict[str, list[float]] = {}
        with self._database.reading() as db:
            for _row, _article, _kind, phrases, card in cards.all_of(db, learner, articles=[article]):
                for phrase in phrases:
                    found.setdefault(phrase, []).append(recall(card, now))
        figures = (KnownPhrase(phrase, len(chances), _mean(chances)) for phrase, chances in found.items())
        return tuple(sorted(figures, key=lambda one: (one.known, one.phrase)))


def forecast_of(db: Transaction, learner: LearnerId, now: datetime, days: int) -> tuple[DueDay, ...]:
    """What `Memory.forecast` gives, within a transaction."""
    today = now.date()
    found = [today + _DAY * number for number in range(days)]
    ends = [datetime.combine(day + _DAY, time.min, now.tzinfo) for day in found]
    return tuple(map(DueDay, found, standing.count_due(db, learner, ends)))


Sums = Iterable[tuple[ArticleRow | None, str, int, float]]
"""Article, kind of phrase, how many items were seen, and the sum of the chances at which they are known."""


def _sums(db: Transaction, learner: LearnerId, now: datetime) -> Sums:
    found = standing.computed(db, learner, now)
    return [(ArticleRow(article) if article else None, kind, items, known) for article, kind, items, known in found]


def kinds_of(sums: Sums) -> tuple[KnownKind, ...]:
    """The sums by kind, in the order of `PhraseKind`."""
    found: dict[str, tuple[int, float]] = {}
    for _article, kind, items, known in sums:
        before = found.get(kind, (0, 0.0))
        found[kind] = (before[0] + items, before[1] + known)
    return tuple(
        KnownKind(kind, found[kind][0], found[kind][1] / found[kind][0]) for kind in PhraseKind if kind in found
    )


def articles_of(sums: Sums) -> tuple[KnownArticle, ...]:
    """The sums by article, the one known least first."""
    found: dict[ArticleRow | None, tuple[int, float]] = {}
    for article, _kind, items, known in sums:
        before = found.get(article, (0, 0.0))
        found[article] = (before[0] + items, before[1] + known)
    figures = (KnownArticle(article, items, known / items) for article, (items, known) in found.items())
    return tuple(sorted(figures, key=lambda one: one.known))


def _local(now: datetime) -> None:
    if now.tzinfo is None:
        raise ValueError("a day needs its time zone")


def _mean(chances: Iterable[float]) -> float:
    values = list(chances)
    return sum(values) / len(values)
