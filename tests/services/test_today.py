"""Today: what is due, a session that fits the minutes, and the plan for a day that counts."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from studyapp.core.errors import UserError
from studyapp.core.ids import ArticleRow, AttemptId
from studyapp.core.learning.scheduling import Rating, replay
from studyapp.core.phrases import Reading
from studyapp.services.authoring import Prepared
from studyapp.services.bundle import Services, open_services
from studyapp.services.practice import Mode, Session
from studyapp.store import attempts, cards
from studyapp.store.database import FILE_NAME, open_database
from tests.services.conftest import NOW
from tests.store import invented

RIGHT, WRONG = 0, 1
DAY = timedelta(days=1)


@pytest.fixture
def singles(services: Services) -> ArticleRow:
    """An article with sixty single items, the first option right in each."""
    row, _ = services.library.keep(Prepared(invented.article(), Reading(), invented.singles(60)), NOW)
    return row


def answer_all(services: Services, session: Session, response: int, now: datetime = NOW, seconds: float = 6.0) -> None:
    for stored in session.queue:
        services.practice.answer(session, stored, response, seconds, now)


@pytest.mark.usefixtures("singles")
def test_at_first_all_is_new(services: Services) -> None:
    outlook = services.today.outlook(NOW)
    assert (outlook.due, outlook.new, outlook.wrong, outlook.favourites) == (0, 60, 0, 0)
    assert outlook.asked
    assert outlook.plan is None


def test_without_items_there_is_nothing_to_ask(services: Services) -> None:
    outlook = services.today.outlook(NOW)
    assert not outlook.asked
    assert services.today.offer(20, NOW, seed=0).total == 0
    assert services.today.start(20, NOW, seed=1).queue == ()


@pytest.mark.usefixtures("singles")
@pytest.mark.parametrize(("minutes", "items"), [(5, 18), (10, 37), (20, 60)])
def test_a_session_fits_the_minutes(services: Services, minutes: int, items: int) -> None:
    offer = services.today.offer(minutes, NOW, seed=0)
    assert (offer.due, offer.new) == (0, items)  # sixteen seconds for each
    assert offer.seconds <= minutes * 60
    session = services.today.start(minutes, NOW, seed=1)
    assert len(session.queue) == items
    assert session.mode is Mode.DUE


def test_ones_own_pace_counts_once_it_is_known(services: Services, singles: ArticleRow) -> None:
    session = services.practice.start(singles, NOW, seed=1, limit=5)
    answer_all(services, session, RIGHT, seconds=26.0)
    assert services.today.offer(5, NOW, seed=0).total == 10  # thirty seconds for each, with the look at the verdict
    slow = services.today.start(5, NOW, seed=1)
    assert len(slow.queue) == 10


def test_what_was_known_comes_again_on_its_day_and_what_was_missed_at_once(
    services: Services, singles: ArticleRow
) -> None:
    known = services.practice.start(singles, NOW, seed=1, limit=8)
    answer_all(services, known, RIGHT)
    missed = services.practice.start(singles, NOW, seed=2, limit=3)
    answer_all(services, missed, WRONG)
    assert services.today.outlook(NOW).due == 3
    soon = services.today.start(30, NOW, seed=4).queue
    assert {stored.row for stored in soon[-3:]} == {stored.row for stored in missed.queue}
    # Two days on, early in the morning already: what is due on a day is due from its beginning.
    early = (NOW + 2 * DAY).replace(hour=0, minute=5)
    outlook = services.today.outlook(early)
    assert (outlook.due, outlook.new, outlook.wrong) == (11, 49, 3)
    queue = services.today.start(30, early, seed=5).queue
    assert {stored.row for stored in known.queue + missed.queue} <= {stored.row for stored in queue}
    assert queue[0].row in {stored.row for stored in missed.queue}  # the longest due comes first


def test_new_ones_come_between_and_get_their_share_of_a_full_session(services: Services, singles: ArticleRow) -> None:
    session = services.practice.start(singles, NOW, seed=1, limit=40)
    answer_all(services, session, RIGHT, seconds=11.0)
    offer = services.today.offer(5, NOW + 3 * DAY, seed=0)  # fifteen seconds for each: twenty items
    assert (offer.due, offer.new) == (16, 4)
    known = {stored.row for stored in session.queue}
    news = [stored.row not in known for stored in services.today.start(5, NOW + 3 * DAY, seed=1).queue]
    assert not news[0]
    assert not any(one and other for one, other in pairwise(news))


@pytest.mark.usefixtures("singles")
def test_the_same_seed_gives_the_same_session(services: Services) -> None:
    first, again, other = (services.today.start(5, NOW, seed=seed).queue for seed in (1, 1, 2))
    assert first == again
    assert first != other


def test_what_was_answered_before_there_were_cards_is_scheduled_from_its_responses(
    services: Services, singles: ArticleRow, data_dir: Path
) -> None:
    """As in the file of an older version, or after an exam: responses without a rating."""
    rows = [stored.row for stored in services.library.items(singles)][:3]
    learner = services.practice.learner()
    database = open_database(data_dir / FILE_NAME)
    with database.writing() as db:
        attempt = attempts.start(db, learner, singles, "exam", NOW)
        for right, row in ((True, rows[0]), (False, rows[1]), (True, rows[2])):
            kind = services.library.items(singles)[0].item.phrase_kind
            answered = attempts.Answered(row, kind, 0, float(right), right, 3.0)
            attempts.record(db, AttemptId(attempt), answered, NOW)
            attempts.record(db, AttemptId(attempt), answered, NOW + DAY)
    assert services.today.outlook(NOW + 2 * DAY).due == 1  # the one that was wrong
    with database.reading() as db:
        for row, rating in zip(rows, (Rating.GOOD, Rating.AGAIN, Rating.GOOD), strict=True):
            made = cards.find(db, learner, row)
            assert made == replay([(rating, NOW.astimezone(UTC)), (rating, (NOW + DAY).astimezone(UTC))])
    # And where one is answered before Today was ever opened.
    session = services.practice.start_with(services.library.items(singles)[3:4], NOW)
    with database.writing() as db:
        attempts.record(db, session.attempt, attempts.Answered(session.queue[0].row, kind, 0, 1.0, True, 3.0), NOW)
    services.practice.answer(session, session.queue[0], RIGHT, 6.0, NOW + DAY)
    with database.reading() as db:
        assert cards.find(db, learner, session.queue[0].row) == replay(
            [(Rating.GOOD, NOW.astimezone(UTC)), (Rating.GOOD, (NOW + DAY).astimezone(UTC))]
        )
    database.close()


@pytest.mark.usefixtures("singles")
def test_a_goal_makes_a_plan_of_its_articles(services: Services) -> None:
    other, _ = services.library.keep(
        Prepared(invented.article("另一篇。" + invented.TEXT), Reading(), invented.singles(20)), NOW
    )
    services.today.set_goal(date(2026, 3, 13), frozenset({other}), NOW)
    outlook = services.today.outlook(NOW)
    assert outlook.goal is not None
    assert outlook.goal.articles == frozenset({other})
    assert outlook.new == 20
    assert outlook.plan is not None
    assert outlook.plan.days_left == 11
    assert outlook.plan.today.new == 3  # twenty over eight days
    assert len(outlook.load_seconds) == 11
    offer = services.today.offer(30, NOW, seed=0)
    assert offer.new == 3
    session = services.today.start(30, NOW, seed=1)
    assert {stored.article for stored in session.queue} == {other}


@pytest.mark.usefixtures("singles")
def test_a_missed_day_is_spread_anew_and_said(services: Services) -> None:
    services.today.set_goal(date(2026, 3, 15), None, NOW)
    first = services.today.start(30, NOW, seed=1)
    assert len(first.queue) == 6  # sixty over ten days
    answer_all(services, first, RIGHT)
    done = services.today.outlook(NOW)
    assert done.plan is not None
    assert (done.plan.today.new, done.missed) == (0, 0)
    late = services.today.outlook(NOW + 3 * DAY)
    assert late.missed == 2
    assert late.plan is not None
    assert late.plan.today.new == 8  # fifty-four over seven days


def test_on_the_last_days_all_is_asked_once_more_the_weakest_last(services: Services, singles: ArticleRow) -> None:
    session = services.practice.start(singles, NOW, seed=1, limit=60)
    for number, stored in enumerate(session.queue):
        services.practice.answer(session, stored, RIGHT, 6.0, NOW)
        if number < 20:  # known better
            services.practice.answer(session, stored, RIGHT, 6.0, NOW + 2 * DAY)
    strong = {stored.row for stored in session.queue[:20]}
    services.today.set_goal(date(2026, 3, 10), None, NOW)
    asked = []
    for number in (5, 6, 7):
        now = NOW + number * DAY
        outlook = services.today.outlook(now)
        assert outlook.plan is not None
        assert outlook.plan.today.last == 20
        today = services.today.start(30, now, seed=1)
        assert len(today.queue) == 20
        answer_all(services, today, RIGHT, now)
        assert services.today.offer(30, now, seed=0).total == 0
        asked.append({stored.row for stored in today.queue})
    assert asked[0] == strong
    assert len(asked[0] | asked[1] | asked[2]) == 60
    after = services.today.outlook(NOW + 9 * DAY)
    assert after.plan is None
    assert after.goal is not None


@pytest.mark.parametrize("goal", [True, False])
def test_what_is_new_is_counted_anew_after_every_change(
    services: Services, singles: ArticleRow, data_dir: Path, goal: bool
) -> None:
    if goal:
        services.today.set_goal(NOW.date() + 20 * DAY, None, NOW)
    assert services.today.outlook(NOW).new == 60
    session = services.today.start(5, NOW, seed=1)
    services.practice.answer(session, session.queue[0], RIGHT, 6.0, NOW)
    services.today.start(5, NOW, seed=2)
    assert services.today.outlook(NOW).new == 59
    with closing(open_services(data_dir)) as other:  # another window, on the same learner
        other.learners.choose(services.practice.learner())
        other.practice.answer(session, session.queue[1], RIGHT, 6.0, NOW)
    services.today.offer(5, NOW, seed=0)
    assert services.today.outlook(NOW).new == 58
    services.undo.undo()
    services.today.start(5, NOW, seed=3)
    assert services.today.outlook(NOW).new == 59
    services.library.remove(singles, now=NOW)
    assert services.today.outlook(NOW).new == 0


@pytest.mark.usefixtures("singles")
@pytest.mark.parametrize("test_day", [None, 1, 2, 5, 12])
def test_what_is_counted_for_today_is_what_a_session_asks(services: Services, test_day: int | None) -> None:
    """At any hour, with any plan, also after mistakes: the figures of the page and its button tell the same."""
    if test_day is not None:
        services.today.set_goal(NOW.date() + test_day * DAY, None, NOW)
    for number, now in enumerate((NOW, NOW + timedelta(minutes=4), NOW + timedelta(hours=9), NOW + DAY)):
        outlook = services.today.outlook(now)
        again = outlook.due if outlook.plan is None else outlook.plan.today.due + outlook.plan.today.last
        offer = services.today.offer(600, now, seed=0)
        assert offer.due + offer.last == again
        assert services.reports.report(services.practice.learner(), now).due == again
        queue = services.today.start(600, now, seed=number).queue
        assert len(queue) == offer.total
        for at, stored in enumerate(queue[:20]):
            services.practice.answer(services.practice.start_with((stored,), now), stored, at % 3 and 1, 6.0, now)


def test_the_nearer_the_test_the_sooner_an_item_comes_again(services: Services, singles: ArticleRow) -> None:
    session = services.practice.start(singles, NOW, seed=1, limit=3)
    plain, near, _ = session.queue
    far = services.practice.answer(session, plain, RIGHT, 6.0, NOW).receipt.choices[Rating.EASY]
    services.today.set_goal(date(2026, 3, 4), None, NOW)
    soon = services.practice.answer(session, near, RIGHT, 6.0, NOW).receipt.choices[Rating.EASY]
    assert soon < far


def test_a_goal_can_be_changed_dropped_and_undone(services: Services, singles: ArticleRow) -> None:
    services.today.set_goal(date(2026, 3, 20), None, NOW)
    services.today.set_goal(date(2026, 3, 25), frozenset({singles}), NOW + DAY)
    goal = services.today.outlook(NOW + DAY).goal
    assert goal is not None
    assert (goal.test_day, goal.since) == (date(2026, 3, 25), NOW.date())
    services.today.drop_goal(NOW)
    assert services.today.outlook(NOW).goal is None
    services.undo.undo()
    assert services.today.outlook(NOW).goal == goal
    services.undo.undo()
    services.undo.undo()
    assert services.today.outlook(NOW).goal is None


def test_a_goal_needs_a_day_to_come_and_an_article(services: Services, singles: ArticleRow) -> None:
    with pytest.raises(UserError, match="over"):
        services.today.set_goal(date(2026, 3, 1), None, NOW)
    with pytest.raises(UserError, match="article"):
        services.today.set_goal(date(2026, 3, 20), frozenset(), NOW)
    services.today.set_goal(date(2026, 3, 20), frozenset({singles}), NOW)
    services.library.remove(singles, now=NOW - 30 * DAY)
    services.library.purge(NOW)
    assert services.today.outlook(NOW).new == 0
    with pytest.raises(ValueError, match="time zone"):
        services.today.outlook(NOW.replace(tzinfo=None))


def test_with_a_plan_more_is_known_on_the_day_even_when_days_are_missed(tmp_path: Path) -> None:
    """Half an hour a day for ten days, every third answer to something new wrong at first."""
    test_day = NOW + 10 * DAY

    def study(under: Services, missed: tuple[int, ...] = ()) -> float:
        for number in range(10):
            if number in missed:
                continue
            session = under.today.start(30, NOW + number * DAY, seed=number)
            for at, stored in enumerate(session.queue):
                now = NOW + number * DAY + timedelta(seconds=20 * at)
                graded = under.practice.answer(session, stored, WRONG if (at + number) % 3 == 0 else RIGHT, 6.0, now)
                if not graded.grade.right:
                    under.practice.answer(session, stored, RIGHT, 6.0, now + timedelta(minutes=20))
        (known,) = under.memory.by_kind(under.practice.learner(), test_day)
        assert known.items == 20
        return known.known

    def fresh(name: str, *, plan: bool) -> Services:
        other = open_services(tmp_path / name)
        other.library.keep(Prepared(invented.article(), Reading(), invented.singles(20)), NOW)
        if plan:
            other.today.set_goal(test_day.date(), None, NOW)
        return other

    with (
        closing(fresh("kept", plan=True)) as kept,
        closing(fresh("missed", plan=True)) as broken,
        closing(fresh("none", plan=False)) as none,
    ):
        planned, late, without = study(kept), study(broken, missed=(2, 3, 6)), study(none)
    assert planned > without
    assert late > without
    assert min(planned, late) > 0.97
