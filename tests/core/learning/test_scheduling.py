"""Scheduling: the package's own results on the same log, and the rating that a response stands for."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import fsrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studyapp.core.article import Span
from studyapp.core.items.item import Item, ItemId, ItemType, Key, MatchOptions, Options
from studyapp.core.learning.planning import BEST, RETURNS
from studyapp.core.learning.scheduling import (
    AWAY,
    NEAR,
    QUICK,
    RETENTION,
    SLOW,
    STEP,
    Card,
    Rating,
    Stage,
    choices,
    expected_seconds,
    rate,
    rate_plainly,
    recall,
    replay,
    review,
)
from studyapp.core.phrases import PhraseKind

START = datetime(2026, 3, 2, 0, 30, tzinfo=UTC)

logs = st.lists(
    st.tuples(st.sampled_from(Rating), st.integers(0, 90 * 24 * 3600)),  # seconds since the review before
    min_size=1,
    max_size=12,
)


def item(kind: ItemType, key: Key, options: Options = (), stem: str = "全会提出要____。") -> Item:
    return Item(ItemId("x"), kind, stem, options, key, (), Span(0, 1), "", "", 0.5, PhraseKind.TERM, "by hand")


CLOZE = item(ItemType.CLOZE, (("生态优先",),))
SINGLE = item(ItemType.SINGLE, 0, ("生态优先", "绿色发展", "统筹融合", "城乡一体"))


@given(logs, st.sampled_from([RETENTION, 0.93, BEST]))
@settings(deadline=None)
def test_cards_are_those_of_the_package_on_the_same_log(log: list[tuple[Rating, int]], retention: float) -> None:
    scheduler = fsrs.Scheduler(
        desired_retention=retention, learning_steps=(STEP,), relearning_steps=(STEP,), enable_fuzzing=False
    )
    theirs, at = fsrs.Card(card_id=7, due=START), START
    moments = []
    for rating, after in log:
        at += timedelta(seconds=after)
        moments.append((rating, at))
        theirs, _ = scheduler.review_card(theirs, fsrs.Rating(rating), at)
    ours = replay(moments, retention)
    assert ours is not None
    assert (int(ours.stage), ours.step) == (int(theirs.state), theirs.step)
    assert (ours.stability, ours.difficulty) == (theirs.stability, theirs.difficulty)
    assert (ours.due, ours.reviewed) == (theirs.due, theirs.last_review)
    later = at + timedelta(days=5)
    assert recall(ours, later) == scheduler.get_card_retrievability(theirs, later)


def test_stability_and_difficulty_do_not_hang_on_the_steps() -> None:
    """The package's own default has another step more; what it says of memory on the same days is the same."""
    own, default = None, fsrs.Card(card_id=1, due=START)
    scheduler = fsrs.Scheduler(enable_fuzzing=False)
    for days, rating in ((0, Rating.GOOD), (2, Rating.AGAIN), (3, Rating.GOOD), (9, Rating.EASY)):
        at = START + timedelta(days=days)
        own = review(own, rating, at)
        default, _ = scheduler.review_card(default, fsrs.Rating(rating), at)
    assert own is not None
    assert (own.stability, own.difficulty) == (default.stability, default.difficulty)


def test_a_moment_of_any_zone_is_the_same_moment() -> None:
    shanghai = START.astimezone(timezone(timedelta(hours=8)))
    assert review(None, Rating.GOOD, shanghai) == review(None, Rating.GOOD, START)


def test_nothing_answered_is_no_card() -> None:
    assert replay([]) is None


def test_what_was_missed_comes_back_within_the_sitting_and_what_was_known_does_not() -> None:
    soon = choices(None, START)
    assert soon[Rating.AGAIN] == timedelta(minutes=10)
    assert soon[Rating.HARD] == timedelta(minutes=15)
    assert soon[Rating.GOOD] == timedelta(days=2)
    assert soon[Rating.EASY] == timedelta(days=8)


def test_the_first_returns_are_those_that_a_plan_counts_on() -> None:
    card: Card | None = None
    at = START
    found = []
    for _ in RETURNS:
        card = review(card, Rating.GOOD, at)
        found.append((card.due - START).days)
        at = card.due
    assert tuple(found) == RETURNS
    assert card is not None
    assert card.stage is Stage.REVIEW
    assert (
        recall(review(review(None, Rating.GOOD, START), Rating.GOOD, START + timedelta(days=2)), START + timedelta(5))
        >= 0.96
    )


@pytest.mark.parametrize(
    ("asked", "right", "score", "hints", "share", "rating"),
    [
        (CLOZE, True, 1.0, 0, 1.0, Rating.GOOD),
        (CLOZE, True, 1.0, 0, QUICK, Rating.EASY),
        (CLOZE, True, 1.0, 0, SLOW, Rating.HARD),
        (CLOZE, True, 1.0, 1, QUICK, Rating.HARD),
        (CLOZE, True, 1.0, 2, QUICK, Rating.AGAIN),
        (SINGLE, True, 1.0, 0, 0.1, Rating.GOOD),  # it may be a guess
        (SINGLE, False, 0.0, 0, 1.0, Rating.AGAIN),
        (CLOZE, False, NEAR, 0, 1.0, Rating.HARD),
        (CLOZE, False, NEAR, 1, 1.0, Rating.AGAIN),
        (CLOZE, False, 0.75, 0, 1.0, Rating.AGAIN),  # 稳中有进 for 稳中求进: three of four
    ],
)
def test_a_response_stands_for_a_rating(
    asked: Item, right: bool, score: float, hints: int, share: float, rating: Rating
) -> None:
    seconds = share * expected_seconds(asked)
    assert rate(asked, right=right, score=score, hints=hints, seconds=seconds) is rating


def test_who_was_called_away_was_not_slow() -> None:
    assert rate(CLOZE, right=True, score=1.0, hints=0, seconds=AWAY) is Rating.GOOD


def test_longer_items_may_take_longer() -> None:
    longer = item(ItemType.CLOZE, (("生态优先、绿色发展",),), stem="全会指出，要坚定不移走高质量发展之路，____。")
    assert expected_seconds(longer) > expected_seconds(CLOZE)
    pairs = item(ItemType.MATCHING, (1, 0), MatchOptions(("2031年", "2036年"), ("和美山城", "产业体系")))
    assert expected_seconds(pairs) > expected_seconds(item(ItemType.TRUEFALSE, True))
    assert expected_seconds(item(ItemType.RECALL, "生态优先、绿色发展")) > expected_seconds(SINGLE) - 12


def test_of_older_responses_only_right_and_wrong_is_known() -> None:
    assert rate_plainly(right=True, score=1.0) is Rating.GOOD
    assert rate_plainly(right=False, score=0.9) is Rating.HARD
    assert rate_plainly(right=False, score=0.5) is Rating.AGAIN
