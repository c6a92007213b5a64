"""Attempts and the responses given in them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from studyapp.core.ids import ArticleRow, AttemptId, ItemRow, LearnerId
from studyapp.core.phrases import PhraseKind
from studyapp.store import columns, learners

if TYPE_CHECKING:
    from sqlite_utils import Database

    from studyapp.core.learning.grading import Response


@dataclass(frozen=True, slots=True)
class Answered:
    """A graded response on its way into the store; `seconds` is the time taken."""

    item: ItemRow
    kind: PhraseKind
    response: Response
    score: float
    right: bool
    seconds: float


@dataclass(frozen=True, slots=True)
class AttemptFigures:
    """An attempt in sum; `wrong` are the items answered wrong at least once, in the order in which that happened."""

    answered: int
    right: int
    score: float
    seconds: float
    wrong: tuple[ItemRow, ...]


def start(db: Database, learner: LearnerId, article: ArticleRow | None, mode: str, now: datetime) -> AttemptId:
    """A new attempt; an article that is gone counts as none."""
    cursor = db.execute(
        """
        INSERT INTO attempts (learner_id, article_id, mode, started_at)
        VALUES (?, (SELECT id FROM articles WHERE id = ?), ?, ?)
        """,
        [learner, article, mode, columns.moment_text(now)],
    )
    assert cursor.lastrowid is not None
    return AttemptId(cursor.lastrowid)


def record(db: Database, attempt: AttemptId, answered: Answered, now: datetime) -> None:
    """Write a response down, and into its learner's mastery and activity; an item that is gone counts as none.

    Raises `LookupError` when there is no such attempt.
    """
    learner = learners.of_attempt(db, attempt)
    moment = columns.moment_text(now)
    db.execute(
        """
        INSERT INTO responses (attempt_id, item_id, response, score, right, seconds, answered_at)
        VALUES (?, (SELECT id FROM items WHERE id = ?), ?, ?, ?, ?, ?)
        """,
        [
            attempt,
            answered.item,
            columns.response_json(answered.response),
            answered.score,
            int(answered.right),
            answered.seconds,
            moment,
        ],
    )
    learners.add_to_mastery(db, learner, answered.item, right=answered.right, moment=moment)
    learners.add_to_activity(db, learner, answered.kind, right=answered.right, seconds=answered.seconds, now=now)


def end(db: Database, attempt: AttemptId, now: datetime) -> None:
    """Note when the attempt ended; a second end changes nothing."""
    db.execute(
        "UPDATE attempts SET ended_at = ? WHERE id = ? AND ended_at IS NULL", [columns.moment_text(now), attempt]
    )


def figures(db: Database, attempt: AttemptId) -> AttemptFigures:
    """The attempt in sum; the score is the mean of its responses, 0 where there are none."""
    (total,) = db.query(
        """
        SELECT count(*) AS answered, ifnull(sum(right), 0) AS right, ifnull(avg(score), 0.0) AS score,
               ifnull(sum(seconds), 0.0) AS seconds
        FROM responses WHERE attempt_id = ?
        """,
        [attempt],
    )
    wrong = db.query(
        """
        SELECT item_id FROM responses WHERE attempt_id = ? AND right = 0 AND item_id IS NOT NULL
        GROUP BY item_id ORDER BY min(id)
        """,
        [attempt],
    )
    return AttemptFigures(**total, wrong=tuple(ItemRow(found["item_id"]) for found in wrong))
