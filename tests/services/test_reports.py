"""A learner's figures, by the days of the place where the learner is."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from studyapp.core.ids import ArticleRow
from studyapp.core.phrases import PhraseKind, Reading
from studyapp.services.authoring import Prepared
from studyapp.services.bundle import Services
from studyapp.services.reports import KindFigure, Summary
from tests.services.conftest import NOW
from tests.store import invented

RIGHT, WRONG = 0, 1


@pytest.fixture
def singles(services: Services) -> ArticleRow:
    """An article with fifteen single items, the first option right in each."""
    row, _ = services.library.keep(Prepared(invented.article(), Reading(), invented.singles(15)), NOW)
    return row


def answer(services: Services, now: datetime, *answers: int, seconds: float = 2.0) -> None:
    """A sitting that gives these answers, each to an item of its own."""
    session = services.practice.start(None, now, seed=1)
    for stored, response in zip(session.queue, answers, strict=False):
        services.practice.answer(session, stored, response, seconds, now)


def summary(services: Services, now: datetime) -> Summary:
    return services.reports.summary(services.practice.learner(), now)


def test_a_newcomer(services: Services) -> None:
    assert summary(services, NOW) == Summary(0, 0, 0, 0, 0, None, 0, 0, 0.0, (), (), ())


def test_totals(services: Services, singles: ArticleRow) -> None:
    answer(services, NOW - timedelta(days=40), WRONG, WRONG, RIGHT, seconds=1.5)
    answer(services, NOW - timedelta(days=1), RIGHT, RIGHT, RIGHT, WRONG)
    answer(services, NOW, RIGHT)
    figures = summary(services, NOW)
    assert (figures.answered_today, figures.answered, figures.right) == (1, 8, 5)
    assert (figures.items_seen, figures.items_total) == (5, 15)  # a later sitting asks again what was wrong
    assert figures.accuracy_30d == pytest.approx(4 / 5)
    assert figures.seconds_total == pytest.approx(3 * 1.5 + 5 * 2.0)
    assert tuple((one.day, one.answered, one.right) for one in figures.daily) == (
        (date(2026, 1, 21), 3, 1),
        (date(2026, 3, 1), 4, 3),
        (date(2026, 3, 2), 1, 1),
    )
    assert services.library.items(singles)


@pytest.mark.parametrize(
    ("days_ago", "daily", "accuracy"), [(29, 1, 1.0), (30, 1, None), (364, 1, None), (4000, 1, None)]
)
@pytest.mark.usefixtures("singles")
def test_thirty_days_and_all_days(services: Services, days_ago: int, daily: int, accuracy: float | None) -> None:
    answer(services, NOW - timedelta(days=days_ago), RIGHT)
    figures = summary(services, NOW)
    assert (len(figures.daily), figures.accuracy_30d, figures.answered) == (daily, accuracy, 1)


@pytest.mark.parametrize(
    ("days_ago", "streak", "longest"),
    [
        ([0], 1, 1),
        ([1], 1, 1),
        ([2], 0, 1),
        ([0, 1, 2], 3, 3),
        ([1, 2, 3], 3, 3),
        ([0, 2, 3, 4, 5], 1, 4),
        ([3, 4, 200, 201, 202, 203, 204], 0, 5),
    ],
)
@pytest.mark.usefixtures("singles")
def test_streaks(services: Services, days_ago: list[int], streak: int, longest: int) -> None:
    for days in days_ago:
        answer(services, NOW - timedelta(days=days), RIGHT)
    figures = summary(services, NOW)
    assert (figures.streak_days, figures.longest_streak_days) == (streak, longest)


@pytest.mark.parametrize(
    ("hours_from_utc", "days"),
    [
        (0, [date(2026, 3, 1), date(2026, 3, 2)]),
        (8, [date(2026, 3, 2)]),
        (5.75, [date(2026, 3, 1), date(2026, 3, 2)]),
        (-9.5, [date(2026, 3, 1)]),
    ],
)
@pytest.mark.usefixtures("singles")
def test_a_day_is_the_day_where_the_learner_is(services: Services, hours_from_utc: float, days: list[date]) -> None:
    answer(services, datetime(2026, 3, 1, 18, 14, 59, tzinfo=UTC), RIGHT)  # 23:59:59 at UTC+5:45
    answer(services, datetime(2026, 3, 2, 0, 30, tzinfo=UTC), RIGHT)
    here = timezone(timedelta(hours=hours_from_utc))
    figures = summary(services, datetime(2026, 3, 2, 9, tzinfo=UTC).astimezone(here))
    assert [figure.day for figure in figures.daily] == days


def test_a_moment_without_a_zone_is_a_bug(services: Services) -> None:
    with pytest.raises(ValueError, match="time zone"):
        summary(services, NOW.replace(tzinfo=None))


def test_kinds_come_in_their_order_and_only_when_asked(services: Services) -> None:
    items = (
        invented.item("time", kind=PhraseKind.TIME),
        invented.item("goal", kind=PhraseKind.GOAL),
        invented.item("slogan", kind=PhraseKind.SLOGAN),
    )
    services.library.keep(Prepared(invented.article(), Reading(), items), NOW)
    session = services.practice.start(None, NOW, seed=1)
    by_id = {stored.item.id: stored for stored in session.queue}
    for name, response in (("time", RIGHT), ("slogan", WRONG), ("time", WRONG)):
        services.practice.answer(session, by_id[invented.item(name).id], response, 1.0, NOW)
    assert summary(services, NOW).kinds == (KindFigure(PhraseKind.SLOGAN, 1, 0), KindFigure(PhraseKind.TIME, 2, 1))


def test_the_most_missed_come_first(services: Services, singles: ArticleRow) -> None:
    stored = {one.item.id: one for one in services.library.items(singles)}
    session = services.practice.start(None, NOW, seed=1)
    for number in range(12):
        for times in range(2 + number % 3):
            name = invented.singles(15)[number].id
            moment = NOW + timedelta(minutes=number)
            services.practice.answer(session, stored[name], RIGHT if times == 0 else WRONG, 1.0, moment)
    missed = summary(services, NOW).missed
    assert [(one.wrong, one.answered) for one in missed] == [(3, 4)] * 4 + [(2, 3)] * 4 + [(1, 2)] * 2
    assert [one.stored.item.id for one in missed[:4]] == ["single-011", "single-008", "single-005", "single-002"]
    assert missed[0].stored == stored[invented.singles(15)[11].id]
    services.library.keep(Prepared(invented.article(), Reading(), invented.singles(8)), NOW)
    figures = summary(services, NOW)
    assert {one.stored.item.id for one in figures.missed} == {f"single-{number:03}" for number in range(8)}
    assert (figures.items_seen, figures.items_total) == (8, 8)
