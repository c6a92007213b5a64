"""Today: what is due, a session that fits the minutes one has, and the plan for a day that counts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from random import Random
from typing import TYPE_CHECKING

from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.core.ids import ArticleRow, LearnerId
from studyapp.core.learning.planning import Plan, Standing, last_days_begin, make_plan, missed_days
from studyapp.services.changes import Changes
from studyapp.services.practice import Mode, Session
from studyapp.services.recording import retention
from studyapp.services.session_choice import Chosen, choose, mean_seconds, seconds_by_type
from studyapp.services.undo import Act, UndoStack
from studyapp.store import attempts, cards, favourites, items, learners, picking, plans, roster, standing
from studyapp.store.database import Database
from studyapp.store.plans import Goal

if TYPE_CHECKING:
    from studyapp.store.database import Transaction

__all__ = ["MINUTES", "Goal", "Offer", "Outlook", "Today"]

MINUTES = (5, 10, 20, 30)
"""How long a session may be."""

_MADE_AT_ONCE = 2_000
"""How many cards are made from older responses each time that Today is asked (a tenth of a second)."""

_SPEAK_FOR_ALL = 1_000
"""Of so many items due the types are looked at; of more than that, nobody is told the minutes to a hair."""

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Offer:
    """What a session of some minutes would ask: items due, new ones, and those asked once more before the test; and
    how many seconds they take."""

    due: int
    new: int
    last: int
    seconds: float

    @property
    def total(self) -> int:
        """How many items that are."""
        return self.due + self.new + self.last


@dataclass(frozen=True, slots=True)
class Outlook:
    """How today stands.

    `due` items come up until tonight and can be practised now, `new` were never answered; with a goal, both of its
    articles only. On the last days before the test, what the plan asks once more is not among the due. `plan` is None
    without a goal, or when its day is over; `missed` counts the days since it was set on which nothing was answered.
    `load_seconds` are what each day of the plan asks for. `asked` is whether there is anything to practise at all.
    """

    due: int
    new: int
    wrong: int
    favourites: int
    goal: Goal | None
    plan: Plan | None
    missed: int
    load_seconds: tuple[float, ...]
    asked: bool


class Today:
    """What the learner whose turn it is does today. Days are those of the time zone of the moments given."""

    def __init__(self, database: Database, undo: UndoStack | None = None) -> None:
        self._database = database
        self._undo = UndoStack() if undo is None else undo
        self._counted: _Counted | None = None

    def outlook(self, now: datetime) -> Outlook:
        """How today stands at `now`."""
        _local(now)
        self._make_cards(now)
        with self._database.writing() as db:
            learner = roster.current(db, now)
            goal = plans.find(db, learner)
            scope = _scope(goal, now)
            due = cards.count_due(db, learner, _end_of(now), articles=scope, since=_last_days(goal, now))
            new = self._count_unseen(db, learner, scope)
            plan = _plan(db, learner, goal, now, new)
            missed = 0
            if plan is not None and goal is not None:
                studied = [
                    datetime.fromtimestamp(one.began, now.tzinfo).date() for one in learners.activity(db, learner)
                ]
                missed = missed_days(goal.since, now.date(), studied)
            each = mean_seconds(seconds_by_type(db, learner))
            return Outlook(
                due=due,
                new=new,
                wrong=learners.count_wrong(db, learner),
                favourites=favourites.count(db, learner),
                goal=goal,
                plan=plan,
                missed=missed,
                load_seconds=tuple(day.total * each for day in plan.days) if plan else (),
                asked=items.any_asked(db),
            )

    def offer(self, minutes: int, now: datetime, *, seed: int) -> Offer:
        """What `start` with the same seed would ask."""
        with self._database.writing() as db:
            began = self._database.version()
            learner = roster.current(db, now)
            chosen = self._choose(db, learner, minutes, now, seed)
            times = seconds_by_type(db, learner)
            self._keep_count(began)
        return Offer(len(chosen.due), len(chosen.new), len(chosen.last), sum(times[pick.type] for pick in chosen.all))

    def start(self, minutes: int, now: datetime, *, seed: int) -> Session:
        """A session of so many minutes, by the learner's own median seconds for each type.

        What is due until tonight comes first, the longest due first, and new items evenly between; what was missed
        minutes ago comes at the end. A fifth of the time is for new ones in any case, with a plan as much as its day
        asks for, up to half. On the last days before the test come the items that the plan asks once more.
        """
        _local(now)
        self._make_cards(now)
        with self._database.writing() as db:
            began = self._database.version()
            learner = roster.current(db, now)
            order = self._choose(db, learner, minutes, now, seed).in_order()
            stored = items.find(db, (pick.item for pick in order))
            attempt = attempts.start(db, learner, None, Mode.DUE, now)
            self._keep_count(began)
        return Session(attempt, tuple(stored[pick.item] for pick in order), Mode.DUE)

    def set_goal(self, test_day: date, articles: frozenset[ArticleRow] | None, now: datetime) -> Changes:
        """Study for a test on that day, on these articles or on all. It can be undone.

        Raises `UserError` for a day that is over, or for no article.
        """
        _local(now)
        if test_day < now.date():
            raise UserError(QT_TRANSLATE_NOOP("errors", "That day is over. Choose today or a later one."))
        if articles is not None and not articles:
            raise UserError(QT_TRANSLATE_NOOP("errors", "Choose at least one article."))
        return self._change_goal(
            Goal(test_day, now.date(), articles), QT_TRANSLATE_NOOP("undo", "the date of the test"), now
        )

    def drop_goal(self, now: datetime) -> Changes:
        """Study for no test any more. It can be undone."""
        return self._change_goal(None, QT_TRANSLATE_NOOP("undo", "taking away the date of the test"), now)

    def _change_goal(self, goal: Goal | None, name: str, now: datetime) -> Changes:
        with self._database.writing() as db:
            learner = roster.current(db, now)
            before = plans.find(db, learner)
            if goal is not None and before is not None and before.test_day >= now.date():
                goal = Goal(goal.test_day, before.since, goal.articles)
            plans.put(db, learner, goal)

        def back() -> Changes:
            with self._database.writing() as db:
                plans.put(db, learner, before)
            return Changes(responses=True)

        self._undo.did(Act(name, back))
        return Changes(responses=True)

    def _choose(self, db: Transaction, learner: LearnerId, minutes: int, now: datetime, seed: int) -> Chosen:
        goal = plans.find(db, learner)
        plan = None
        if goal is not None and goal.test_day >= now.date():
            unseen = self._count_unseen(db, learner, goal.articles)
            plan = _plan(db, learner, goal, now, unseen, today_only=True)
        return choose(
            db,
            learner,
            minutes,
            now,
            _end_of(now),
            Random(seed),  # noqa: S311 - nothing to keep secret
            articles=_scope(goal, now),
            begins=_last_days(goal, now),
            load=plan.today if plan is not None else None,
        )

    def _count_unseen(self, db: Transaction, learner: LearnerId, scope: frozenset[ArticleRow] | None) -> int:
        """How many items were never answered; counted once for all that Today is asked between two changes."""
        version, known = self._database.version(), self._counted
        if known is None or (known.version, known.learner, known.scope) != (version, learner, scope):
            known = _Counted(version, learner, scope, picking.count_unseen(db, learner, scope))
        self._counted = known
        return known.unseen

    def _keep_count(self, began: tuple[int, int]) -> None:
        """What Today itself has written in this transaction, since that version, changed nothing that is counted."""
        version, known = self._database.version(), self._counted
        if known is not None and known.version[0] == version[0] and known.version[1] >= began[1]:
            self._counted = replace(known, version=version)

    def _make_cards(self, now: datetime) -> None:
        """Make cards of what was answered before there were any, or in an exam; of very much, a part at a time."""
        with self._database.writing() as db:
            learner = roster.current(db, now)
            wanted = retention(db, learner, now)
            for item in cards.to_make(db, learner, _MADE_AT_ONCE):
                cards.remake(db, learner, item, wanted)


def due_today(db: Transaction, learner: LearnerId, now: datetime) -> tuple[int, float]:
    """How many items are to be gone over again today, with a goal those of its articles, and how many seconds they
    take the learner."""
    goal = plans.find(db, learner)
    scope, begins, times = _scope(goal, now), _last_days(goal, now), seconds_by_type(db, learner)
    if scope is None and begins is None:
        (number,) = standing.count_due(db, learner, [_end_of(now) + timedelta(microseconds=1)])
        first = standing.first_due_by_type(db, learner, _end_of(now), _SPEAK_FOR_ALL)
        shown = sum(first.values())
        seconds = sum(times[type_] * count for type_, count in first.items()) * (number / shown if shown else 0.0)
        return number, seconds
    due = cards.count_due_by_type(db, learner, _end_of(now), articles=scope, since=begins)
    number, seconds = sum(due.values()), sum(times[type_] * count for type_, count in due.items())
    if begins is not None and (plan := _plan(db, learner, goal, now, 0, today_only=True)):
        last = cards.rested(db, learner, begins, articles=scope, limit=plan.today.last)
        number, seconds = number + len(last), seconds + sum(times[pick.type] for pick in last)
    return number, seconds


@dataclass(frozen=True, slots=True)
class _Counted:
    """How many items of the articles (None: of all) the learner never saw, at that version of the file."""

    version: tuple[int, int]
    learner: LearnerId
    scope: frozenset[ArticleRow] | None
    unseen: int


def _local(now: datetime) -> None:
    if now.tzinfo is None:
        raise ValueError("a day needs its time zone")


def _end_of(now: datetime) -> datetime:
    """The last moment of the day."""
    return datetime.combine(now.date() + _DAY, time.min, now.tzinfo) - timedelta(microseconds=1)


def _scope(goal: Goal | None, now: datetime) -> frozenset[ArticleRow] | None:
    """The articles that today is about: those of the test while it is to come, else all."""
    return goal.articles if goal is not None and goal.test_day >= now.date() else None


def _plan(
    db: Transaction, learner: LearnerId, goal: Goal | None, now: datetime, new: int, *, today_only: bool = False
) -> Plan | None:
    """The plan for a test to come, with `new` items never seen.

    With `today_only`, only what its first day has of new and last ones can be told: that costs the same with any number
    of items answered.
    """
    if goal is None or goal.test_day < now.date():
        return None
    today = now.date()
    midnight = datetime.combine(today, time.min, now.tzinfo)
    begins = _last_days_of(goal.test_day, now)
    due: dict[date, int] = {}
    done_new = learners.count_first_seen(db, learner, midnight, goal.articles)
    rested = done_last = 0
    if now < begins and not today_only:
        due = _due_by_day(db, learner, now, begins, goal.articles)
        rested = cards.count_all(db, learner, articles=goal.articles)
    elif now >= begins:
        due[today] = cards.count_due(db, learner, _end_of(now), articles=goal.articles, since=begins)
        rested = cards.count_reviewed(db, learner, None, begins, articles=goal.articles)
        done_last = max(0, cards.count_reviewed(db, learner, midnight, None, articles=goal.articles) - done_new)
    return make_plan(today, goal.test_day, Standing(new, due, rested, done_new, done_last))


def _due_by_day(
    db: Transaction, learner: LearnerId, now: datetime, until: datetime, articles: frozenset[ArticleRow] | None
) -> dict[date, int]:
    """How many items come up on which day from today until that midnight; those overdue today."""
    today = now.date()
    if articles is None:
        days = [today + _DAY * number for number in range((until.date() - today).days)]
        edges = [datetime.combine(day + _DAY, time.min, now.tzinfo) for day in days]
        return dict(zip(days, standing.count_due(db, learner, edges), strict=True))
    due: dict[date, int] = {}
    for hour, number in cards.due_by_hour(db, learner, until, articles=articles):
        day = max(today, hour.astimezone(now.tzinfo).date())
        due[day] = due.get(day, 0) + number
    return due


def _last_days_of(test_day: date, now: datetime) -> datetime:
    """The moment at which the last days before a test begin."""
    return datetime.combine(last_days_begin(test_day), time.min, now.tzinfo)


def _last_days(goal: Goal | None, now: datetime) -> datetime | None:
    """The moment at which the last days before the test began; None where they have not, or there is none to come."""
    if goal is None or goal.test_day < now.date():
        return None
    begins = _last_days_of(goal.test_day, now)
    return begins if now >= begins else None
