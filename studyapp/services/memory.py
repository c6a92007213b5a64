"""How well things are remembered: what comes up when, how likely each item is known, and how true that proved."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from studyapp.core.ids import ArticleRow, LearnerId
from studyapp.core.learning.scheduling import recall
from studyapp.core.phrases import PhraseKind
from studyapp.store import cards
from studyapp.store.database import Database

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
        today = now.date()
        end = datetime.combine(today + _DAY * days, time.min, now.tzinfo)
        with self._database.reading() as db:
            hours = cards.due_by_hour(db, learner, end)
        found = {today + _DAY * number: 0 for number in range(days)}
        for hour, number in hours:
            day = max(today, hour.astimezone(now.tzinfo).date())
            if day in found:
                found[day] += number
        return tuple(DueDay(day, number) for day, number in found.items())

    def retention(self, learner: LearnerId, now: datetime, days: int = 30) -> Retention:
        """How true the predictions proved in the attempts of the last days."""
        _local(now)
        with self._database.reading() as db:
            found = cards.known_and_right(db, learner, (now - _DAY * days).date())
        if not found:
            return Retention(0, None, None)
        return Retention(
            len(found),
            sum(known for known, _ in found) / len(found),
            sum(right for _, right in found) / len(found),
        )

    def by_kind(self, learner: LearnerId, now: datetime) -> tuple[KnownKind, ...]:
        """How well each kind of phrase is known, in the order of `PhraseKind`."""
        found: dict[str, list[float]] = {}
        for known in self._known(learner, now):
            found.setdefault(known.kind, []).append(known.chance)
        return tuple(KnownKind(kind, len(found[kind]), _mean(found[kind])) for kind in PhraseKind if kind in found)

    def by_article(self, learner: LearnerId, now: datetime) -> tuple[KnownArticle, ...]:
        """How well each article is known, the one known least first."""
        found: dict[ArticleRow | None, list[float]] = {}
        for known in self._known(learner, now):
            found.setdefault(known.article, []).append(known.chance)
        figures = (KnownArticle(article, len(chances), _mean(chances)) for article, chances in found.items())
        return tuple(sorted(figures, key=lambda one: one.known))

    def by_phrase(self, learner: LearnerId, article: ArticleRow, now: datetime) -> tuple[KnownPhrase, ...]:
        """How well each phrase of an article is known that an answered item asks for, the one known least first."""
        found: dict[str, list[float]] = {}
        for known in self._known(learner, now, [article]):
            for phrase in known.phrases:
                found.setdefault(phrase, []).append(known.chance)
        figures = (KnownPhrase(phrase, len(chances), _mean(chances)) for phrase, chances in found.items())
        return tuple(sorted(figures, key=lambda one: (one.known, one.phrase)))

    def _known(self, learner: LearnerId, now: datetime, articles: Collection[ArticleRow] | None = None) -> list[_Known]:
        with self._database.reading() as db:
            return [
                _Known(article, kind, phrases, recall(card, now))
                for _row, article, kind, phrases, card in cards.all_of(db, learner, articles=articles)
            ]


@dataclass(frozen=True, slots=True)
class _Known:
    article: ArticleRow | None
    kind: str
    phrases: tuple[str, ...]
    chance: float


def _local(now: datetime) -> None:
    if now.tzinfo is None:
        raise ValueError("a day needs its time zone")


def _mean(chances: Iterable[float]) -> float:
    values = list(chances)
    return sum(values) / len(values)
