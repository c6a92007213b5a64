"""Practice: a queue of items, each answer graded and on disk before the next one shows."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime
from random import Random
from typing import TYPE_CHECKING

from studyapp.core.ids import ArticleRow, AttemptId, LearnerId
from studyapp.core.items.item import ItemType
from studyapp.core.phrases import PhraseKind
from studyapp.services.changes import Changes
from studyapp.store import attempts, items, learners
from studyapp.store.database import Database
from studyapp.store.items import Selection, StoredItem

if TYPE_CHECKING:
    from studyapp.core.learning.grading import Grade, Response

__all__ = ["Graded", "Practice", "Session", "SessionResult", "StoredItem"]


@dataclass(frozen=True, slots=True)
class Session:
    """One sitting: its attempt in the store, and the items to ask, in order."""

    attempt: AttemptId
    queue: tuple[StoredItem, ...]


@dataclass(frozen=True, slots=True)
class Graded:
    """What an answer was worth, and what it changed."""

    grade: Grade
    changes: Changes


@dataclass(frozen=True, slots=True)
class SessionResult:
    """A sitting in sum; `score` is the mean in [0, 1], `wrong` the items missed at least once, in that order."""

    answered: int
    right: int
    score: float
    seconds: float
    wrong: tuple[StoredItem, ...]


class Practice:
    """Practice for the one learner that there is as yet."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def learner(self) -> LearnerId:
        """The default learner, made on first use."""
        with self._database.writing() as db:
            return learners.default(db, datetime.now(UTC))

    def start(
        self,
        article: ArticleRow | None,
        now: datetime,
        *,
        seed: int,
        types: Collection[ItemType] | None = None,
        kinds: Collection[PhraseKind] | None = None,
        limit: int = 20,
    ) -> Session:
        """A new sitting on an article, or on all; the queue is empty where nothing suits.

        First come the items last answered wrong, then some of those never seen, both as `seed` has it, then the rest,
        the longest unanswered first.
        """
        selection = Selection(article, types, kinds)
        random = Random(seed)  # noqa: S311 - nothing to keep secret
        with self._database.writing() as db:
            learner = learners.default(db, now)
            wrong = items.answered(db, learner, selection, right=False, limit=limit)
            random.shuffle(wrong)
            unseen = items.unseen(db, learner, selection)
            new = random.sample(unseen, min(len(unseen), limit - len(wrong)))
            right = items.answered(db, learner, selection, right=True, limit=limit - len(wrong) - len(new))
            chosen = [*wrong, *new, *right]
            stored = items.find(db, chosen)
            attempt = attempts.start(db, learner, article, "practice", now)
        return Session(attempt, tuple(stored[row] for row in chosen))

    def answer(self, session: Session, stored: StoredItem, response: Response, seconds: float, now: datetime) -> Graded:
        """Grade a response and write it down; it is on disk when this returns. `seconds` is the time taken."""
        from studyapp.core.learning.grading import grade

        response = _storable(response)
        worth = grade(stored.item, response)
        with self._database.writing() as db:
            attempts.record(
                db,
                session.attempt,
                attempts.Answered(
                    item=stored.row,
                    kind=stored.item.phrase_kind,
                    response=response,
                    score=worth.score,
                    right=worth.right,
                    seconds=max(0.0, seconds),  # the clock may have been set back meanwhile
                ),
                now,
            )
        return Graded(worth, Changes(responses=True))

    def finish(self, session: Session, now: datetime) -> SessionResult:
        """End a sitting and sum it up; ending it again gives the same sum."""
        with self._database.writing() as db:
            attempts.end(db, session.attempt, now)
            figures = attempts.figures(db, session.attempt)
            stored = items.find(db, figures.wrong)
        return SessionResult(
            answered=figures.answered,
            right=figures.right,
            score=figures.score,
            seconds=figures.seconds,
            wrong=tuple(stored[row] for row in figures.wrong),
        )


def _storable(response: Response) -> Response:
    """The response with every half of a surrogate pair, which a keyboard can leave behind, made a U+FFFD."""
    if isinstance(response, str):
        return response.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if not isinstance(response, tuple):
        return response
    texts = tuple(
        part.encode("utf-16", "surrogatepass").decode("utf-16", "replace") for part in response if isinstance(part, str)
    )
    return texts or response
