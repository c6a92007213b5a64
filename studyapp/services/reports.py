"""How a learner stands: figures for a day, a quarter of a year and for ever."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo

from studyapp.core.ids import LearnerId
from studyapp.store import items, learners
from studyapp.store.database import Database
from studyapp.store.items import StoredItem
from studyapp.store.learners import KindFigure, QuarterFigure

__all__ = ["DayFigure", "KindFigure", "MissedItem", "Reports", "Summary"]

_DAILY_DAYS = 90
_ACCURACY_DAYS = 30
_MISSED = 10
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class DayFigure:
    """What was answered on a local day."""

    day: date
    answered: int
    right: int


@dataclass(frozen=True, slots=True)
class MissedItem:
    """An item with how often it was answered, and how often wrong."""

    stored: StoredItem
    wrong: int
    answered: int


@dataclass(frozen=True, slots=True)
class Summary:
    """A learner's figures.

    `accuracy_30d` is the share of right responses in the last 30 local days, None without any. A streak is a run of
    days with an answer; the present one still stands on a day without any as yet. `daily` has the days of the last
    90 with any answer, `missed` at most 10 items, the most missed first. Items that are no longer asked count in
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


class Reports:
    """What can be told from responses."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def summary(self, learner: LearnerId, now: datetime) -> Summary:
        """The learner's figures at `now`, an aware moment whose time zone says what a day is."""
        if now.tzinfo is None:
            raise ValueError("the moment of a report needs its time zone")
        with self._database.reading() as db:
            quarters = learners.activity(db, learner)
            kinds = learners.kinds(db, learner)
            missed = learners.missed(db, learner, _MISSED)
            stored = items.find(db, (figure.item for figure in missed))
            items_seen = learners.count_seen(db, learner)
            items_total = items.count_asked(db)
        today = now.date()
        days = _by_day(quarters, now.tzinfo)
        month = _last(days, today, _ACCURACY_DAYS)
        answered_in_month = sum(figure.answered for figure in month)
        return Summary(
            answered_today=sum(figure.answered for figure in days if figure.day == today),
            answered=sum(figure.answered for figure in days),
            right=sum(figure.right for figure in days),
            items_seen=items_seen,
            items_total=items_total,
            accuracy_30d=sum(figure.right for figure in month) / answered_in_month if answered_in_month else None,
            streak_days=_streak({figure.day for figure in days}, today),
            longest_streak_days=_longest_streak(days),
            seconds_total=sum(quarter.seconds for quarter in quarters),
            daily=tuple(_last(days, today, _DAILY_DAYS)),
            kinds=kinds,
            missed=tuple(MissedItem(stored[figure.item], figure.wrong, figure.answered) for figure in missed),
        )


def _by_day(quarters: Iterable[QuarterFigure], zone: tzinfo) -> list[DayFigure]:
    days: dict[date, tuple[int, int]] = {}
    for quarter in quarters:
        day = datetime.fromtimestamp(quarter.began, zone).date()
        answered, right = days.get(day, (0, 0))
        days[day] = (answered + quarter.answered, right + quarter.right)
    return [DayFigure(day, *figures) for day, figures in sorted(days.items())]


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
