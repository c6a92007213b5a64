"""Answers on their way into the store: the response, what it stands for, and the card that follows from it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from studyapp.core.ids import AttemptId, LearnerId, ResponseRow
from studyapp.core.items.item import Item
from studyapp.core.learning import planning
from studyapp.core.learning.scheduling import Card, Rating, choices, rate
from studyapp.store import attempts, cards, learners, plans, posting
from studyapp.store.items import StoredItem

if TYPE_CHECKING:
    from studyapp.core.learning.grading import Grade, Response
    from studyapp.store.database import Transaction


@dataclass(frozen=True, slots=True)
class Scheduled:
    """What an item is scheduled from: its card before the answer, None for a new one, when it was given, and for what
    retention."""

    card: Card | None
    at: datetime
    retention: float


@dataclass(frozen=True)
class Receipt:
    """What is on disk of an answer: its responses, and what they are scheduled from.

    `scheduled` is None where there is nothing to schedule: the item is gone, or is not in the bank.
    """

    responses: tuple[ResponseRow, ...]
    rating: Rating
    scheduled: Scheduled | None

    @cached_property
    def choices(self) -> Mapping[Rating, timedelta]:
        """For each rating in how long the item will come again; nothing where there is nothing to schedule."""
        if self.scheduled is None:
            return {}
        return choices(self.scheduled.card, self.scheduled.at, self.scheduled.retention)

    def rated(self, rating: Rating) -> Receipt:
        """The same with another rating."""
        return replace(self, rating=rating)


def retention(db: Transaction, learner: LearnerId, now: datetime) -> float:
    """How well the learner's items should be known when they come again: better, the nearer the test."""
    day = plans.test_day(db, learner)
    return planning.retention_for(None if day is None else (day - now.date()).days)


def record(
    db: Transaction,
    attempt: AttemptId,
    stored: StoredItem,
    response: Response,
    worth: Grade,
    seconds: float,
    hints: int,
    now: datetime,
    asked: Item | None = None,
) -> Receipt:
    """Write a response, from which its card will follow; `asked` is the item that was shown where it is another."""
    learner = learners.of_attempt(db, attempt)
    wanted = retention(db, learner, now)
    card = cards.find(db, learner, stored.row) or posting.before(db, learner, stored.row, wanted)
    rating = rate(stored.item, right=worth.right, score=worth.score, hints=hints, seconds=seconds)
    answered = attempts.Answered(
        item=stored.row,
        kind=(asked or stored.item).phrase_kind,
        response=response,
        score=worth.score,
        right=worth.right,
        seconds=seconds,
        hints=hints,
        rating=rating,
        retention=wanted,
    )
    row = attempts.record(db, attempt, answered, now)
    scheduled = Scheduled(card, now, wanted) if asked is None and attempts.item_of(db, row) is not None else None
    return Receipt((row,), rating, scheduled)


def parts_of(item: Item, clozes: Sequence[StoredItem]) -> tuple[StoredItem | None, ...]:
    """For each blank of a passage the item of the bank that asks for the same words in the same place."""
    from studyapp.core.learning.grading import matches

    parts = []
    for words in item.tests:
        found = None
        for stored in clozes:
            key = stored.item.key
            if isinstance(key, tuple) and len(key) == 1 and isinstance(key[0], tuple):
                same_place = stored.item.evidence.meets(item.evidence)
                if found is None and same_place and matches(words, key[0]):
                    found = stored
        parts.append(found)
    return tuple(parts)


def storable(response: Response) -> Response:
    """The response with every half of a surrogate pair, which a keyboard can leave behind, made a U+FFFD."""
    if isinstance(response, str):
        return response.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if not isinstance(response, tuple):
        return response
    texts = tuple(
        part.encode("utf-16", "surrogatepass").decode("utf-16", "replace") for part in response if isinstance(part, str)
    )
    return texts or response
