"""When an item is asked again: FSRS-6, as the `fsrs` package computes it, and the rating that a response stands for.

A card is a function of its log of (rating, moment) alone, so it can be made again from the responses at any time. The
package is asked with its own default parameters and without fuzz, with one learning and one relearning step of ten
minutes: a sitting is short, and who knew an item at once needs no second look within it. What was missed comes back
before the sitting ends.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import IntEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from studyapp.core.items.item import Item, ItemType, MatchOptions

if TYPE_CHECKING:
    import fsrs

RETENTION = 0.9
"""How likely an item should still be known when it comes again; the package's default."""

RETENTION_AT_STABILITY = 0.9
"""How likely an item is known after as many days as its stability has: what FSRS means by stability."""

STEP = timedelta(minutes=10)
"""When an item that was missed comes again."""


class Rating(IntEnum):
    """How well an item was known; the numbers are those of FSRS."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


class Stage(IntEnum):
    """Where a card stands; the numbers are those of FSRS."""

    LEARNING = 1
    REVIEW = 2
    RELEARNING = 3


@dataclass(frozen=True, slots=True)
class Card:
    """How an item stands with a learner: `stability` in days, `difficulty` in [1, 10], moments in UTC."""

    stage: Stage
    step: int | None
    stability: float
    difficulty: float
    due: datetime
    reviewed: datetime


def review(card: Card | None, rating: Rating, at: datetime, retention: float = RETENTION) -> Card:
    """The card after a review at the aware moment `at`; without a card, that of an item seen for the first time."""
    from fsrs import Rating as FsrsRating

    reviewed, _log = _scheduler(retention).review_card(_to_fsrs(card), FsrsRating(rating), at.astimezone(UTC))
    assert reviewed.stability is not None
    assert reviewed.difficulty is not None
    assert reviewed.last_review is not None
    return Card(
        Stage(reviewed.state),
        reviewed.step,
        reviewed.stability,
        reviewed.difficulty,
        reviewed.due,
        reviewed.last_review,
    )


def replay(log: Iterable[tuple[Rating, datetime]], retention: float = RETENTION) -> Card | None:
    """The card that a log in the order of its reviews leads to; None for an empty one."""
    card = None
    for rating, at in log:
        card = review(card, rating, at, retention)
    return card


def choices(card: Card | None, at: datetime, retention: float = RETENTION) -> dict[Rating, timedelta]:
    """In how long the item would come again, for each rating that may be given at `at`."""
    from fsrs import Rating as FsrsRating

    scheduler, before, now = _scheduler(retention), _to_fsrs(card), at.astimezone(UTC)
    return {rating: scheduler.review_card(before, FsrsRating(rating), now)[0].due - now for rating in Rating}


def recall(card: Card, at: datetime) -> float:
    """How likely the item is known at `at`, in [0, 1]."""
    return float(_scheduler(RETENTION).get_card_retrievability(_to_fsrs(card), at.astimezone(UTC)))


def recall_after(days: int, stability: float) -> float:
    """`recall` of a card of that stability so many whole days after its review: the forgetting curve of FSRS-6.

    For very many cards, since the package wants an object for each.
    """
    factor, decay = _curve()
    return float((1 + factor * max(0, days) / stability) ** decay)


@lru_cache(maxsize=1)
def _curve() -> tuple[float, float]:
    from fsrs.scheduler import DEFAULT_PARAMETERS

    decay = -DEFAULT_PARAMETERS[20]
    return RETENTION_AT_STABILITY ** (1 / decay) - 1, decay


@lru_cache(maxsize=32)
def _scheduler(retention: float) -> fsrs.Scheduler:
    from fsrs import Scheduler  # 0.03 s to import: not before the first answer

    return Scheduler(
        desired_retention=retention, learning_steps=(STEP,), relearning_steps=(STEP,), enable_fuzzing=False
    )


def _to_fsrs(card: Card | None) -> fsrs.Card:
    from fsrs import Card as FsrsCard
    from fsrs import State

    # Both arguments are given since without them the package waits for a new number, and asks the clock.
    if card is None:
        return FsrsCard(card_id=0, due=datetime.min.replace(tzinfo=UTC))
    return FsrsCard(0, State(card.stage), card.step, card.stability, card.difficulty, card.due, card.reviewed)


# From a response to a rating.

NEAR = 0.8
"""From this score on a wrong answer is a near miss: four parts in five. One wrong character in a phrase of four is
none."""

SLOW = 3.0
"""From so many times the expected seconds on, a right answer was hard to find."""

QUICK = 0.6
"""Up to this share of the expected seconds, a typed answer came by itself."""

AWAY = 600.0
"""After so many seconds somebody was called away, and the time says nothing."""

_THINKING = 4.0
_READ_PER_SECOND = 6.0
_TYPED_PER_SECOND = 1.0
_CHOICE = 1.5
"""Seconds to weigh an option, a pair or a place in an order."""

_RECALLED = frozenset({ItemType.CLOZE, ItemType.SET, ItemType.RECALL})
"""What is brought out of one's memory, and not chosen."""


def expected_seconds(item: Item) -> float:
    """How long a careful answer takes: to read stem and options, to think, and to choose or type.

    Six characters a second for reading, one for typing through an input method, four seconds for thinking: assumed,
    and held wide enough by `SLOW` and `QUICK` for slower and faster people.
    """
    options = item.options
    shown = (*options.left, *options.right) if isinstance(options, MatchOptions) else options
    read = len(item.stem) + sum(map(len, shown))
    typed = 0
    if isinstance(item.key, str):
        typed = len(item.key)
    elif item.type in _RECALLED and isinstance(item.key, tuple):
        typed = sum(len(part[0]) for part in item.key if isinstance(part, tuple) and part)
    weighed = len(shown) if item.type is not ItemType.TRUEFALSE else 1
    return _THINKING + read / _READ_PER_SECOND + typed / _TYPED_PER_SECOND + weighed * _CHOICE


def rate(item: Item, *, right: bool, score: float, hints: int, seconds: float) -> Rating:
    """The rating that a response stands for; the learner may overrule it.

    - Again: wrong; or right only after two hints, which tell part of the answer.
    - Hard: a near miss (`NEAR`), right with one hint, or right but slow (`SLOW`).
    - Easy: typed from memory, right, without a hint and quickly (`QUICK`). A choice is never Easy, for a quick one may
      be a guess.
    - Good: any other right answer.
    """
    if not right:
        return Rating.HARD if score >= NEAR and not hints else Rating.AGAIN
    if hints:
        return Rating.HARD if hints == 1 else Rating.AGAIN
    expected = expected_seconds(item)
    if SLOW * expected <= seconds < AWAY:
        return Rating.HARD
    if item.type in _RECALLED and seconds <= QUICK * expected:
        return Rating.EASY
    return Rating.GOOD


def rate_plainly(*, right: bool, score: float) -> Rating:
    """The rating of a response of which no more is known: one that was given before there were ratings."""
    if right:
        return Rating.GOOD
    return Rating.HARD if score >= NEAR else Rating.AGAIN
