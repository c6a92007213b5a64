"""The plan for a day that counts: all is seen, all is asked once more, and a missed day is spread anew."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.core.learning.planning import (
    BEST,
    LAST_DAYS,
    Standing,
    last_days_begin,
    make_plan,
    missed_days,
    retention_for,
)
from studyapp.core.learning.scheduling import RETENTION

TODAY = date(2026, 3, 2)


def days(number: int) -> date:
    return TODAY + timedelta(days=number)


@given(left=st.integers(0, 60), unseen=st.integers(0, 500), seen=st.integers(0, 500), done=st.integers(0, 30))
def test_everything_is_seen_and_asked_once_more(left: int, unseen: int, seen: int, done: int) -> None:
    plan = make_plan(TODAY, days(left), Standing(unseen, {}, seen, done_new=done))
    assert plan is not None
    assert [load.day for load in plan.days] == [days(number) for number in range(max(1, left))]
    assert plan.days_left == left
    later = sum(load.new for load in plan.days[1:])
    assert later + plan.today.new >= unseen
    if done <= plan.today.new + done and not done:
        assert later + plan.today.new == unseen
    once_more = seen + (unseen if left > LAST_DAYS else 0)
    assert sum(load.last for load in plan.days) == once_more
    assert all(not load.last for load in plan.days if load.day < last_days_begin(plan.test_day))


@given(left=st.integers(LAST_DAYS + 1, 60), unseen=st.integers(0, 500))
def test_new_items_are_spread_evenly_and_none_is_left_for_the_last_days(left: int, unseen: int) -> None:
    plan = make_plan(TODAY, days(left), Standing(unseen, {}, 0))
    assert plan is not None
    before = [load.new for load in plan.days if load.day < last_days_begin(plan.test_day)]
    assert max(before) - min(before) <= 1
    assert all(not load.new for load in plan.days[len(before) :])


@pytest.mark.parametrize("left", [1, 2, 3])
def test_with_few_days_left_new_items_still_come_before_the_last_day(left: int) -> None:
    plan = make_plan(TODAY, days(left), Standing(30, {}, 10))
    assert plan is not None
    assert sum(load.new for load in plan.days) == 30
    assert left == 1 or plan.days[-1].new == 0


def test_what_is_due_in_the_last_days_is_asked_once_more_instead() -> None:
    plan = make_plan(TODAY, days(10), Standing(0, {TODAY: 4, days(3): 5, days(8): 7}, 16))
    assert plan is not None
    assert [load.due for load in plan.days] == [4, 0, 0, 5, 0, 0, 0, 0, 0, 0]
    assert [load.last for load in plan.days][-3:] == [6, 5, 5]


def test_new_items_come_again_after_two_and_thirteen_days() -> None:
    plan = make_plan(TODAY, days(30), Standing(27, {}, 0))
    assert plan is not None
    assert [load.new for load in plan.days[:4]] == [1, 1, 1, 1]
    assert [load.due for load in plan.days[:15]] == [0, 0, *[1] * 11, 2, 2]


def test_what_was_done_today_is_taken_off_today() -> None:
    fresh = make_plan(TODAY, days(10), Standing(70, {}, 0))
    done = make_plan(TODAY, days(10), Standing(66, {}, 4, done_new=4))
    assert fresh is not None
    assert done is not None
    assert (fresh.today.new, done.today.new) == (10, 6)
    assert [load.new for load in fresh.days[1:]] == [load.new for load in done.days[1:]]
    last = make_plan(TODAY, days(3), Standing(0, {}, 80, done_last=10))
    assert last is not None
    assert [load.last for load in last.days] == [20, 30, 30]


def test_a_missed_day_is_spread_over_the_days_left() -> None:
    on_time = make_plan(days(1), days(10), Standing(63, {}, 0))
    late = make_plan(days(1), days(10), Standing(70, {}, 0))
    assert on_time is not None
    assert late is not None
    assert on_time.today.new == 11  # 63 over six days
    assert late.today.new == 12
    assert sum(load.new for load in late.days) == 70


def test_the_day_itself_takes_all_that_is_left_and_then_there_is_no_plan() -> None:
    plan = make_plan(TODAY, TODAY, Standing(3, {TODAY: 9}, 5))
    assert plan is not None
    assert len(plan.days) == 1
    assert plan.days_left == 0
    assert (plan.today.new, plan.today.due, plan.today.last, plan.today.total) == (3, 9, 5, 17)
    assert make_plan(TODAY, days(-1), Standing(3, {}, 5)) is None


def test_more_is_asked_for_the_nearer_the_test() -> None:
    risen = [retention_for(left) for left in range(20, -1, -1)]
    assert risen[0] == risen[6] == RETENTION
    assert risen == sorted(risen)
    assert risen[-1] == BEST
    assert retention_for(None) == retention_for(-1) == RETENTION


def test_missed_days_are_those_without_an_answer_before_today() -> None:
    studied = [days(-4), days(-2), days(-2), TODAY]
    assert missed_days(days(-4), TODAY, studied) == 2
    assert missed_days(TODAY, TODAY, studied) == 0
    assert missed_days(days(-1), TODAY, []) == 1
