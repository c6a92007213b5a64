"""Learners, and how they stand: mastery by item, activity by time and kind."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from studyapp.core.ids import ArticleRow, AttemptId, ItemRow, LearnerId
from studyapp.core.learning.scheduling import AWAY
from studyapp.core.phrases import PhraseKind
from studyapp.store import columns
from studyapp.store.items import ASKED, FEW, NOT_ASKED, in_articles

if TYPE_CHECKING:
    from sqlite_utils import Database

QUARTER_SECONDS = 900
"""What `activity` counts in: every time zone's midnight falls on a quarter of an hour."""


@dataclass(frozen=True, slots=True)
class QuarterFigure:
    """What a learner did in the quarter of an hour that began at Unix time `began`.

    `answered` and `right` have all responses, `assisted` and `assisted_right` those of them that were given with hints.
    `reviews` were to items that were not new: `expected` of these were to be known, `recalled` were without a hint.
    """

    began: int
    answered: int
    right: int
    seconds: float
    assisted: int
    assisted_right: int
    reviews: int
    expected: float
    recalled: int


@dataclass(frozen=True, slots=True)
class KindFigure:
    """What a learner answered on phrases of a kind."""

    kind: PhraseKind
    answered: int
    right: int


@dataclass(frozen=True, slots=True)
class MissedFigure:
    """How often a learner answered an item, and how often wrong."""

    item: ItemRow
    wrong: int
    answered: int


def of_attempt(db: Database, attempt: AttemptId) -> LearnerId:
    """Whose attempt it is."""
    for (learner,) in db.execute("SELECT learner_id FROM attempts WHERE id = ?", [attempt]):
        return LearnerId(learner)
    raise LookupError(f"no attempt {attempt}")


def add_to_mastery(db: Database, learner: LearnerId, item: ItemRow, *, right: bool, moment: str) -> None:
    """Count one response to an item; an item that is gone is passed over."""
    db.execute(
        """
        INSERT INTO mastery (learner_id, item_id, answered, wrong, last_right, last_answered_at)
        SELECT :learner, id, 1, NOT :right, :right, :moment FROM items WHERE id = :item
        ON CONFLICT (learner_id, item_id) DO UPDATE SET
            answered = answered + 1, wrong = wrong + excluded.wrong, last_right = excluded.last_right,
            last_answered_at = excluded.last_answered_at
        """,
        {"learner": learner, "item": item, "right": int(right), "moment": moment},
    )


def remake_mastery(db: Database, learner: LearnerId, item: ItemRow) -> None:
    """Count anew the responses to an item and to those merged into it; without any, the learner has never seen it."""
    db.execute("DELETE FROM mastery WHERE learner_id = ? AND item_id = ?", [learner, item])
    db.execute(
        """
        INSERT INTO mastery (learner_id, item_id, answered, wrong, last_right, last_answered_at)
        SELECT :learner, :item, answered, wrong, right, answered_at
        FROM (SELECT count(*) AS answered, sum(NOT responses.right) AS wrong, responses.right,
                     responses.answered_at, max(responses.id)
              FROM responses JOIN attempts ON attempts.id = responses.attempt_id
              WHERE responses.item_id IN
                        (SELECT :item UNION ALL SELECT item_id FROM merged_items WHERE into_id = :item)
                    AND attempts.learner_id = :learner
              GROUP BY attempts.learner_id)
        """,  # beside max(), SQLite takes the bare columns from the row that has it
        {"learner": learner, "item": item},
    )


def add_to_activity(
    db: Database,
    learner: LearnerId,
    kind: PhraseKind,
    *,
    right: bool,
    seconds: float,
    now: datetime,
    assisted: bool = False,
    known: float | None = None,
) -> None:
    """Count one response in the quarter of an hour in which it was given; `assisted` ones are counted apart too.

    `known` is how likely the item was to be known, None for a new one.
    """
    db.execute(
        """
        INSERT INTO activity (learner_id, quarter, kind, answered, right, seconds, assisted, assisted_right,
                              reviews, expected, recalled)
        VALUES (:learner, :quarter, :kind, 1, :right, :seconds, :assisted, :assisted_right,
                :reviews, :expected, :recalled)
        ON CONFLICT (learner_id, quarter, kind) DO UPDATE SET
            answered = answered + 1, right = right + excluded.right, seconds = seconds + excluded.seconds,
            assisted = assisted + excluded.assisted, assisted_right = assisted_right + excluded.assisted_right,
            reviews = reviews + excluded.reviews, expected = expected + excluded.expected,
            recalled = recalled + excluded.recalled
        """,
        {
            **{"learner": learner, "quarter": _quarter(now), "kind": kind},
            **_counted(right=right, seconds=seconds, assisted=assisted, known=known),
        },
    )


def take_from_activity(
    db: Database,
    learner: LearnerId,
    kind: PhraseKind,
    *,
    right: bool,
    seconds: float,
    at: datetime,
    assisted: bool = False,
    known: float | None = None,
) -> None:
    """Undo `add_to_activity`."""
    given = {"learner": learner, "quarter": _quarter(at), "kind": kind}
    place = "learner_id = :learner AND quarter = :quarter AND kind = :kind"
    db.execute(
        f"""
        UPDATE activity SET answered = answered - 1, right = right - :right, seconds = max(0.0, seconds - :seconds),
            assisted = assisted - :assisted, assisted_right = assisted_right - :assisted_right,
            reviews = max(0, reviews - :reviews), expected = max(0.0, expected - :expected),
            recalled = max(0, recalled - :recalled)
        WHERE {place}
        """,  # noqa: S608 - fixed words
        {**given, **_counted(right=right, seconds=seconds, assisted=assisted, known=known)},
    )
    db.execute(f"DELETE FROM activity WHERE {place} AND answered <= 0", given)  # noqa: S608 - fixed words


def _counted(*, right: bool, seconds: float, assisted: bool, known: float | None) -> dict[str, int | float]:
    """What one response adds to its quarter of an hour; of its seconds `AWAY` count at most."""
    return {
        "right": int(right),
        "seconds": min(seconds, AWAY),
        "assisted": int(assisted),
        "assisted_right": int(assisted and right),
        "reviews": int(known is not None),
        "expected": 0.0 if known is None else known,
        "recalled": int(known is not None and right and not assisted),
    }


def _quarter(moment: datetime) -> int:
    return int(moment.timestamp()) // QUARTER_SECONDS


def activity(db: Database, learner: LearnerId) -> tuple[QuarterFigure, ...]:
    """Every quarter of an hour in which the learner answered, in time order."""
    return tuple(
        QuarterFigure(quarter * QUARTER_SECONDS, *figures)
        for quarter, *figures in db.execute(
            """
            SELECT quarter, sum(answered), sum(right), sum(seconds), sum(assisted), sum(assisted_right),
                   sum(reviews), sum(expected), sum(recalled)
            FROM activity WHERE learner_id = ? GROUP BY quarter ORDER BY quarter
            """,
            [learner],
        )
    )


def any_activity(db: Database, learner: LearnerId) -> bool:
    """Whether the learner ever answered anything."""
    return bool(list(db.execute("SELECT 1 FROM activity WHERE learner_id = ? LIMIT 1", [learner])))


def missed(db: Database, learner: LearnerId, limit: int) -> tuple[MissedFigure, ...]:
    """The items most often answered wrong, those missed last first among equals."""
    return tuple(
        MissedFigure(ItemRow(found["item_id"]), found["wrong"], found["answered"])
        for found in db.query(
            f"""
            SELECT mastery.item_id, mastery.wrong, mastery.answered
            FROM mastery JOIN items ON items.id = mastery.item_id
            WHERE mastery.learner_id = ? AND mastery.wrong > 0 AND {ASKED}
            ORDER BY mastery.wrong DESC, mastery.last_answered_at DESC, mastery.item_id DESC
            LIMIT ?
            """,  # noqa: S608 - fixed words
            [learner, limit],
        )
    )


def count_seen(db: Database, learner: LearnerId) -> int:
    """How many of the items that may be asked the learner has answered."""
    ((number,),) = db.execute(
        f"""
        SELECT (SELECT count(*) FROM mastery WHERE learner_id = :learner)
             - (SELECT count(*) FROM {FEW} WHERE {NOT_ASKED} AND EXISTS (
                    SELECT 1 FROM mastery WHERE learner_id = :learner AND item_id = items.id))
        """,  # noqa: S608 - fixed words
        {"learner": learner},
    )
    return int(number)


def count_wrong(db: Database, learner: LearnerId) -> int:
    """How many of the items that may be asked the learner last answered wrong."""
    ((number,),) = db.execute(
        f"""
        SELECT (SELECT count(*) FROM mastery WHERE learner_id = :learner AND last_right = 0)
             - (SELECT count(*) FROM {FEW} WHERE {NOT_ASKED} AND EXISTS (
                    SELECT 1 FROM mastery WHERE learner_id = :learner AND item_id = items.id AND last_right = 0))
        """,  # noqa: S608 - fixed words
        {"learner": learner},
    )
    return int(number)


def count_first_seen(
    db: Database, learner: LearnerId, since: datetime, articles: Collection[ArticleRow] | None = None
) -> int:
    """How many items, of those articles or of all, the learner answered since that moment and never before."""
    where, values = in_articles(articles)
    ((number,),) = db.execute(
        f"""
        SELECT count(*) FROM mastery CROSS JOIN items ON items.id = mastery.item_id
        WHERE mastery.learner_id = :learner AND mastery.last_right IN (0, 1) AND mastery.last_answered_at >= :since
          AND {ASKED} {where} AND NOT EXISTS (
            SELECT 1 FROM responses JOIN attempts ON attempts.id = responses.attempt_id
            WHERE responses.item_id = items.id AND attempts.learner_id = :learner AND responses.answered_at < :since)
        """,  # noqa: S608 - fixed words
        {**values, "learner": learner, "since": columns.moment_text(since)},
    )
    return int(number)
