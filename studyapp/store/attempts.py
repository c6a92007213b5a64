"""Attempts and the responses given in them; a response can be taken back as if it had never been."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from studyapp.core.ids import ArticleRow, AttemptId, ItemRow, LearnerId, ResponseRow
from studyapp.core.items.item import ItemType
from studyapp.core.learning.scheduling import RETENTION
from studyapp.core.phrases import PhraseKind
from studyapp.store import columns, learners, posting

if TYPE_CHECKING:
    from sqlite_utils import Database

    from studyapp.core.learning.grading import Response
    from studyapp.core.learning.scheduling import Rating


@dataclass(frozen=True, slots=True)
class Answered:
    """A graded response on its way into the store; `seconds` is the time taken, `hints` how many were shown.

    `rating` is what it stands for in the schedule, for that `retention`; without one, its item's card is made when it
    is next wanted.
    """

    item: ItemRow
    kind: PhraseKind
    response: Response
    score: float
    right: bool
    seconds: float
    hints: int = 0
    rating: Rating | None = None
    retention: float = RETENTION


@dataclass(frozen=True, slots=True)
class AttemptFigures:
    """An attempt in sum; `wrong` are the items answered wrong at least once, in the order in which that happened.

    `answered` and `right` count all responses, `assisted` and `assisted_right` those of them that were given with
    hints; `score` is the mean of the others.
    """

    answered: int
    right: int
    score: float
    seconds: float
    assisted: int
    assisted_right: int
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


def record(db: Database, attempt: AttemptId, answered: Answered, now: datetime) -> ResponseRow:
    """Write a response down, to be posted to its learner's cards, mastery and activity; an item that is gone counts as
    none."""
    cursor = db.execute(
        """
        INSERT INTO responses (attempt_id, item_id, response, score, right, seconds, answered_at, hints, rating)
        VALUES (?, (SELECT id FROM items WHERE id = ?), ?, ?, ?, ?, ?, ?, ?)
        """,
        [
            attempt,
            answered.item,
            columns.response_json(answered.response),
            answered.score,
            int(answered.right),
            answered.seconds,
            columns.moment_text(now),
            answered.hints,
            answered.rating,
        ],
    )
    assert cursor.lastrowid is not None
    row = ResponseRow(cursor.lastrowid)
    posting.put_off(db, row, answered.kind, answered.retention)
    return row


def take_back(db: Database, response: ResponseRow, kind: PhraseKind) -> tuple[LearnerId, ItemRow | None] | None:
    """Undo `record`, whose `kind` that was; gives whose response to what it was, None where there is none any more.

    The item's card is not touched: `cards.remake` makes it anew.
    """
    for found in db.query(
        """
        SELECT responses.*, attempts.learner_id FROM responses JOIN attempts ON attempts.id = responses.attempt_id
        WHERE responses.id = ?
        """,
        [response],
    ):
        learner = LearnerId(found["learner_id"])
        item = None if found["item_id"] is None else ItemRow(found["item_id"])
        db.execute("DELETE FROM responses WHERE id = ?", [response])
        learners.take_from_activity(
            db,
            learner,
            kind,
            right=bool(found["right"]),
            seconds=found["seconds"],
            assisted=found["hints"] > 0,
            known=found["known"],
            at=columns.moment_of(found["answered_at"]),
        )
        if item is not None:
            learners.remake_mastery(db, learner, item)
        return learner, item
    return None


def item_of(db: Database, response: ResponseRow) -> ItemRow | None:
    """What it is the response to; None where the item is gone."""
    for (item,) in db.execute("SELECT item_id FROM responses WHERE id = ?", [response]):
        return None if item is None else ItemRow(item)
    return None


def whose(db: Database, response: ResponseRow) -> LearnerId | None:
    """Whose response it is; None where it is no longer there."""
    for (learner,) in db.execute(
        "SELECT learner_id FROM responses JOIN attempts ON attempts.id = attempt_id WHERE responses.id = ?", [response]
    ):
        return LearnerId(learner)
    return None


def present(db: Database, attempt: AttemptId) -> frozenset[ResponseRow]:
    """The responses of an attempt that are there."""
    return frozenset(
        ResponseRow(row) for (row,) in db.execute("SELECT id FROM responses WHERE attempt_id = ?", [attempt])
    )


def ratings(db: Database, attempt: AttemptId) -> dict[ResponseRow, Rating]:
    """What the responses of an attempt stand for, as far as they were rated."""
    from studyapp.core.learning.scheduling import Rating

    return {
        ResponseRow(row): Rating(rating)
        for row, rating in db.execute(
            "SELECT id, rating FROM responses WHERE attempt_id = ? AND rating IS NOT NULL", [attempt]
        )
    }


def last_seconds(db: Database, learner: LearnerId, attempts: int, limit: int) -> tuple[tuple[ItemType, float], ...]:
    """The item type and the seconds of at most `limit` responses without hints, from the learner's last attempts."""
    return tuple(
        (ItemType(type_), seconds)
        for type_, seconds in db.execute(
            """
            SELECT items.type, responses.seconds
            FROM (SELECT id FROM attempts WHERE learner_id = ? ORDER BY started_at DESC LIMIT ?) AS latest
            CROSS JOIN responses ON responses.attempt_id = latest.id CROSS JOIN items ON items.id = responses.item_id
            WHERE responses.hints = 0 LIMIT ?
            """,
            [learner, attempts, limit],
        )
    )


def most_right(db: Database, learner: LearnerId, mode: str) -> int:
    """How many responses were right without hints in the learner's best attempt of that mode."""
    ((most,),) = db.execute(
        """
        SELECT ifnull(max(number), 0) FROM (
            SELECT count(*) AS number FROM attempts JOIN responses ON responses.attempt_id = attempts.id
            WHERE attempts.learner_id = ? AND attempts.mode = ? AND responses.right = 1 AND responses.hints = 0
            GROUP BY attempts.id
        )
        """,
        [learner, mode],
    )
    return int(most)


def end(db: Database, attempt: AttemptId, now: datetime) -> None:
    """Note when the attempt ended; a second end changes nothing."""
    db.execute(
        "UPDATE attempts SET ended_at = ? WHERE id = ? AND ended_at IS NULL", [columns.moment_text(now), attempt]
    )


def figures(db: Database, attempt: AttemptId) -> AttemptFigures:
    """The attempt in sum; the score is the mean of its responses without hints, 0 where there are none."""
    (total,) = db.query(
        """
        SELECT count(*) AS answered, ifnull(sum(right), 0) AS right,
               ifnull(avg(CASE WHEN hints = 0 THEN score END), 0.0) AS score,
               ifnull(sum(seconds), 0.0) AS seconds, ifnull(sum(hints > 0), 0) AS assisted,
               ifnull(sum(hints > 0 AND right), 0) AS assisted_right
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
