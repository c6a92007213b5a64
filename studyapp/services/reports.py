"""How a learner stands: figures for a day, a quarter of a year and for ever."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from studyapp.core.ids import ArticleRow, LearnerId
from studyapp.core.progress import Progress
from studyapp.services.mastery_map import ArticleMap, map_of
from studyapp.services.memory import DueDay, KnownKind, articles_of, forecast_of, kinds_of
from studyapp.services.today import due_today
from studyapp.store import articles, items, learners, plans, roster, standing
from studyapp.store.database import Database, open_database
from studyapp.store.items import StoredItem
from studyapp.store.learners import KindFigure
from studyapp.store.standing import DayFigure

if TYPE_CHECKING:
    from studyapp.store.database import Transaction

__all__ = ["ArticleStanding", "DayFigure", "KindFigure", "MissedItem", "Report", "Reports", "Summary"]

FORECAST_DAYS = 30
_ACCURACY_DAYS = 30
_MISSED = 10
_DAY = timedelta(days=1)


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
    a run of days with an answer; the present one still stands on a day without any as yet. `daily` has every day
    with any answer, `missed` at most 10 items, the most missed first. Items that are no longer asked
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
    `name` is empty where nobody gave one. `test_day` is the day that the learner studies for, where it is to come. What
    is known is told as of the first look of the day or the last answer; `outdated` says that some of it is as of an
    earlier day.
    """

    summary: Summary
    due: int
    due_seconds: float
    known: float
    forecast: tuple[DueDay, ...]
    kinds: tuple[KnownKind, ...]
    articles: tuple[ArticleStanding, ...]
    learner: LearnerId
    name: str
    test_day: date | None = None
    outdated: bool = False


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
        with self._database.writing() as db:
            standing.keep_days(db, _offset(now))
            return _summary(db, learner, now)

    def report(self, learner: LearnerId, now: datetime) -> Report:
        """All of it."""
        while (report := self.quick_report(learner, now)).outdated:
            self.renew(learner, now)
        return report

    def quick_report(self, learner: LearnerId, now: datetime) -> Report:
        """All of it, in a time that does not grow with what was answered: where some of it is as of an earlier day, it
        says so, and `renew` mends that."""
        offset = _offset(now)
        with self._database.writing() as db:
            standing.keep_days(db, offset)
            standing.renew_changed(db, learner, now)
        with self._database.reading() as db:
            return _report(db, learner, now)

    def renew(self, learner: LearnerId, now: datetime) -> None:
        """Compute how well everything is known at `now`; a part of a second with 100,000 items."""
        with self._database.reading() as db:
            sums = standing.computed(db, learner, now)
        with self._database.writing() as db:  # a moment only: somebody may be answering
            standing.renew_outdated(db, learner, now, sums)

    def report_work(self, learner: LearnerId, now: datetime, *, renewed: bool = False) -> Callable[[Progress], Report]:
        """`quick_report` (or, `renewed`, `report`) as work for a worker, which opens the file for itself; it can be
        stopped at any time."""
        path = self._database.path

        def work(report_progress: Progress) -> Report:
            database = open_database(path)
            try:
                reports = Reports(database)
                with database.watched(report_progress):
                    if renewed:
                        reports.renew(learner, now)
                    return reports.quick_report(learner, now)
            finally:
                database.close()

        return work

    def map_of(self, learner: LearnerId, article: ArticleRow, now: datetime) -> ArticleMap:
        """An article as a map of what the learner knows of it; raises `UserError` for one that is gone."""
        with self._database.reading() as db:
            return map_of(db, learner, article, now)

    def map_work(self, learner: LearnerId, article: ArticleRow, now: datetime) -> Callable[[Progress], ArticleMap]:
        """`map_of` as work for a worker, which opens the file for itself."""
        path = self._database.path

        def work(_report_progress: Progress) -> ArticleMap:
            database = open_database(path)
            try:
                return Reports(database).map_of(learner, article, now)
            finally:
                database.close()

        return work


def _offset(now: datetime) -> timedelta:
    offset = now.utcoffset()
    if offset is None:
        raise ValueError("the moment of a report needs its time zone")
    return offset


def _report(db: Transaction, learner: LearnerId, now: datetime) -> Report:
    summary = _summary(db, learner, now)
    due, seconds = due_today(db, learner, now)
    sums = standing.known(db, learner)
    by_article = articles_of(sums)
    titles = articles.titles(db, [one.article for one in by_article if one.article is not None])
    goal = plans.find(db, learner)
    return Report(
        summary=summary,
        due=due,
        due_seconds=seconds,
        known=sum(known for *_, known in sums) / summary.items_total if summary.items_total else 0.0,
        forecast=forecast_of(db, learner, now, FORECAST_DAYS),
        kinds=kinds_of(sums),
        articles=tuple(
            ArticleStanding(one.article, titles.get(one.article, "") if one.article else "", one.items, one.known)
            for one in by_article
        ),
        learner=learner,
        name=roster.name_of(db, learner),
        test_day=goal.test_day if goal is not None and goal.test_day >= now.date() else None,
        outdated=standing.outdated(db, learner, now.date()),
    )


def _summary(db: Transaction, learner: LearnerId, now: datetime) -> Summary:
    offset = _offset(now)
    days = standing.days(db, learner, offset)
    missed = learners.missed(db, learner, _MISSED)
    stored = items.find(db, (figure.item for figure in missed))
    today = now.date()
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
        seconds_total=sum(figure.seconds for figure in days),
        daily=days,
        kinds=standing.kinds(db, learner, offset),
        missed=tuple(MissedItem(stored[figure.item], figure.wrong, figure.answered) for figure in missed),
        clean_30d=_share(right - assisted_right, answered - assisted),
        assisted_30d=_share(assisted_right, assisted),
        accuracy_before=_share(sum(one.right for one in before), sum(one.answered for one in before)),
    )


def _share(part: float, whole: float) -> float | None:
    return part / whole if whole else None


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
