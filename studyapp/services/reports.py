"""How a learner stands: figures for a day, a quarter of a year and for ever."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING

from studyapp.core.ids import ArticleRow, LearnerId
from studyapp.core.progress import Progress
from studyapp.services.memory import DueDay, KnownKind, articles_of, forecast_of, kinds_of
from studyapp.services.today import due_today
from studyapp.store import articles, cards, items, learners
from studyapp.store.database import Database, open_database
from studyapp.store.items import StoredItem
from studyapp.store.learners import KindFigure, QuarterFigure

if TYPE_CHECKING:
    from studyapp.store.database import Transaction

__all__ = ["ArticleStanding", "DayFigure", "KindFigure", "MissedItem", "Report", "Reports", "Summary"]

DAILY_DAYS = 365
FORECAST_DAYS = 30
_ACCURACY_DAYS = 30
_MISSED = 10
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class DayFigure:
    """What was answered on a local day.

    `assisted` of the answers were given with hints. `reviews` were of items that were not new: `expected` of these were
    to be known by FSRS, and `recalled` were without a hint.
    """

    day: date
    answered: int
    right: int
    seconds: float = 0.0
    assisted: int = 0
    assisted_right: int = 0
    reviews: int = 0
    expected: float = 0.0
    recalled: int = 0


@dataclass(frozen=True, slots=True)
class MissedItem:
    """An item with how often it was answered, and how often wrong."""

    stored: StoredItem
    wrong: int
    answered: int


@dataclass(frozen=True, slots=True)
class Summary:
    """A learner's figures.

    `accuracy_30d` is the share of right responses in the last 30 local days, `clean_30d` that of those without a hint
    and `assisted_30d` of those with one, `accuracy_before` that of the 30 days before; None without any. A streak is
    a run of days with an answer; the present one still stands on a day without any as yet. `daily` has the days of
    the last 365 with any answer, `missed` at most 10 items, the most missed first. Items that are no longer asked
    count in
    what was answered, not in `items_seen`, `items_total` and `missed`.
    """

    answered_today: int
    answered: int
    right: int
    items_seen: int
    items_total: int
    accuracy_30d: float | None
    streak_days: int
    longest_streak_days: int
    seconds_total: float
    daily: tuple[DayFigure, ...]
    kinds: tuple[KindFigure, ...]
    missed: tuple[MissedItem, ...]
    clean_30d: float | None = None
    assisted_30d: float | None = None
    accuracy_before: float | None = None


@dataclass(frozen=True, slots=True)
class ArticleStanding:
    """How many items of an article were seen, and how likely one of them is known now, on average; an article of None
    has the items of none."""

    article: ArticleRow | None
    title: str
    items: int
    known: float


@dataclass(frozen=True, slots=True)
class Report:
    """All that the progress page tells of a learner.

    `due` items come up today and take `due_seconds`. `known` is the share of all items that the learner is expected to
    know now: the mean of their chances, 0 for those never seen. Articles are in the order of what is known least.
    """

    summary: Summary
    due: int
    due_seconds: float
    known: float
    forecast: tuple[DueDay, ...]
    kinds: tuple[KnownKind, ...]
    articles: tuple[ArticleStanding, ...]


class Reports:
    """What can be told from responses."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def begun(self, learner: LearnerId) -> bool:
        """Whether the learner ever answered anything."""
        with self._database.reading() as db:
            return learners.any_activity(db, learner)

    def summary(self, learner: LearnerId, now: datetime) -> Summary:
        """The learner's figures at `now`, an aware moment whose time zone says what a day is."""
        with self._database.reading() as db:
            return _summary(db, learner, now)

    def report(self, learner: LearnerId, now: datetime) -> Report:
        """All of it; with 100,000 items this takes a part of a second."""
        with self._database.reading() as db:
            return _report(db, learner, now)

    def report_work(self, learner: LearnerId, now: datetime) -> Callable[[Progress], Report]:
        """`report` as work for a worker, which opens the file for itself."""
        path = self._database.path

        def work(_report_progress: Progress) -> Report:
            database = open_database(path)
            try:
                return Reports(database).report(learner, now)
            finally:
                database.close()

        return work


def _report(db: Transaction, learner: LearnerId, now: datetime) -> Report:
    summary = _summary(db, learner, now)
    due, seconds = due_today(db, learner, now)
    sums = cards.known_sums(db, learner, now)
    standing = articles_of(sums)
    titles = articles.titles(db, [one.article for one in standing if one.article is not None])
    return Report(
        summary=summary,
        due=due,
        due_seconds=seconds,
        known=sum(known for *_, known in sums) / summary.items_total if summary.items_total else 0.0,
        forecast=forecast_of(db, learner, now, FORECAST_DAYS),
        kinds=kinds_of(sums),
        articles=tuple(
            ArticleStanding(one.article, titles.get(one.article, "") if one.article else "", one.items, one.known)
            for one in standing
        ),
    )


def _summary(db: Transaction, learner: LearnerId, now: datetime) -> Summary:
    if now.tzinfo is None:
        raise ValueError("the moment of a report needs its time zone")
    quarters = learners.activity(db, learner)
    missed = learners.missed(db, learner, _MISSED)
    stored = items.find(db, (figure.item for figure in missed))
    today = now.date()
    days = _by_day(quarters, now.tzinfo)
    month = _last(days, today, _ACCURACY_DAYS)
    before = _last(days, today - _DAY * _ACCURACY_DAYS, _ACCURACY_DAYS)
    answered, right = sum(one.answered for one in month), sum(one.right for one in month)
    assisted, assisted_right = sum(one.assisted for one in month), sum(one.assisted_right for one in month)
    return Summary(
        answered_today=sum(figure.answered for figure in days if figure.day == today),
        answered=sum(figure.answered for figure in days),
        right=sum(figure.right for figure in days),
        items_seen=learners.count_seen(db, learner),
        items_total=items.count_asked(db),
        accuracy_30d=_share(right, answered),
        streak_days=_streak({figure.day for figure in days}, today),
        longest_streak_days=_longest_streak(days),
        seconds_total=sum(quarter.seconds for quarter in quarters),
        daily=tuple(_last(days, today, DAILY_DAYS)),
        kinds=learners.kinds(db, learner),
        missed=tuple(MissedItem(stored[figure.item], figure.wrong, figure.answered) for figure in missed),
        clean_30d=_share(right - assisted_right, answered - assisted),
        assisted_30d=_share(assisted_right, assisted),
        accuracy_before=_share(sum(one.right for one in before), sum(one.answered for one in before)),
    )


def _share(part: float, whole: float) -> float | None:
    return part / whole if whole else None


def _by_day(quarters: Iterable[QuarterFigure], zone: tzinfo) -> list[DayFigure]:
    days: dict[date, list[QuarterFigure]] = {}
    for quarter in quarters:
        days.setdefault(datetime.fromtimestamp(quarter.began, zone).date(), []).append(quarter)
    return [
        DayFigure(
            day,
            sum(one.answered for one in found),
            sum(one.right for one in found),
            sum(one.seconds for one in found),
            sum(one.assisted for one in found),
            sum(one.assisted_right for one in found),
            sum(one.reviews for one in found),
            sum(one.expected for one in found),
            sum(one.recalled for one in found),
        )
        for day, found in sorted(days.items())
    ]


def _last(days: Iterable[DayFigure], today: date, count: int) -> list[DayFigure]:
    first = today - timedelta(days=count - 1)
    return [figure for figure in days if first <= figure.day <= today]


def _streak(days: set[date], today: date) -> int:
    day = today if today in days else today - _DAY
    length = 0
    while day in days:
        length += 1
        day -= _DAY
    return length


def _longest_streak(days: Sequence[DayFigure]) -> int:
    longest = length = 0
    before: date | None = None
    for figure in days:
        length = length + 1 if before is not None and figure.day - before == _DAY else 1
        longest = max(longest, length)
        before = figure.day
    return longest
