"""A day that counts: what to do on each day until a test, so that all was seen and is known best on that day.

The rule. New items are spread evenly over the days before the last ones, so that every item is met again before the
test. FSRS says when a known item comes again, and asks for more the nearer the test is: from `scheduling.RETENTION` two
weeks before it, rising evenly, to `BEST`. On the last `LAST_DAYS` days every item is asked once more, those that are
known best first and the weakest the day before the test, where it helps them most: what is forgotten fastest is
forgotten least in one night. The plan depends on nothing but how things stand, so a day that was missed is spread over
the days that are left, by making the plan again.

The last days are three (fewer where fewer are left): with the stability that FSRS's default parameters give an item at
its second right answer, 96 % are still known after three days.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from studyapp.core.learning.scheduling import RETENTION

LAST_DAYS = 3
BEST = 0.97
"""The retention asked for at the test; beyond it reviews grow many and win little."""
RISE_DAYS = 14

RETURNS = (2, 13)
"""How many days after the first answer a new item comes again: the first two returns of FSRS's default parameters with
Good each time; a test holds them."""

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class DayLoad:
    """What a day asks for: items never seen, items due, and items asked once more before the test."""

    day: date
    new: int
    due: int
    last: int

    @property
    def total(self) -> int:
        """How many items that are."""
        return self.new + self.due + self.last


@dataclass(frozen=True, slots=True)
class Standing:
    """How things stand today.

    `unseen` items were never answered before today's end; `due` says how many cards come up on which day, those
    overdue on today (on the last days: on today alone, of those answered since they began); `rested` is how many of the
    seen were not answered since the last days began (before that: how many were seen). Of what today asks for,
    `done_new` and `done_last` are answered already.
    """

    unseen: int
    due: Mapping[date, int]
    rested: int
    done_new: int = 0
    done_last: int = 0


@dataclass(frozen=True, slots=True)
class Plan:
    """The days from today to the one before the test; where the test is today, today alone."""

    test_day: date
    days: tuple[DayLoad, ...]

    @property
    def today(self) -> DayLoad:
        """What is to be done today."""
        return self.days[0]

    @property
    def days_left(self) -> int:
        """Days from today to the test, 0 on the day itself."""
        return (self.test_day - self.days[0].day).days


def make_plan(today: date, test_day: date, standing: Standing) -> Plan | None:
    """The plan as of `today`; None when the test is over."""
    left = (test_day - today).days
    if left < 0:
        return None
    days = [today + _DAY * number for number in range(max(1, left))]
    begin = last_days_begin(test_day)
    before, last = [day for day in days if day < begin], [day for day in days if day >= begin]
    # With a few days left, all but the last of them still take new items.
    new = _spread(standing.unseen, standing.done_new, before or days[:-1] or days)
    due = {day: number for day, number in standing.due.items() if day < begin or day == today}
    for day, number in new.items():
        for after in RETURNS:
            back = day + _DAY * after
            if number and back < begin:
                due[back] = due.get(back, 0) + number
    lasts = _spread(standing.rested + (standing.unseen if before else 0), standing.done_last, last)
    return Plan(test_day, tuple(DayLoad(day, new.get(day, 0), due.get(day, 0), lasts.get(day, 0)) for day in days))


def last_days_begin(test_day: date) -> date:
    """The first of the last days before that test."""
    return test_day - _DAY * LAST_DAYS


def retention_for(days_left: int | None) -> float:
    """The retention to schedule for with so many days to the test; None without one, or when it is over."""
    if days_left is None or days_left < 0 or days_left >= RISE_DAYS:
        return RETENTION
    risen = RETENTION + (BEST - RETENTION) * (RISE_DAYS - days_left) / RISE_DAYS
    return round(risen, 3)


def missed_days(since: date, today: date, studied: Sequence[date]) -> int:
    """How many days from `since` to yesterday had no answer."""
    held = {day for day in studied if since <= day < today}
    return max(0, (today - since).days - len(held))


def _spread(remaining: int, done: int, days: Sequence[date]) -> dict[date, int]:
    """What remains and what of it was done today already, evenly over the days, the earlier ones taking what does not
    divide; the first is today, and what was done is taken off it."""
    each, more = divmod(remaining + done, max(1, len(days)))
    spread = {day: each + (at < more) for at, day in enumerate(days)}
    if days:
        spread[days[0]] = max(0, spread[days[0]] - done)
    return spread
