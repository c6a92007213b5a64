"""Learners, and how they stand: mastery by item, activity by time and kind."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from studyapp.core.ids import AttemptId, ItemRow, LearnerId
from studyapp.core.phrases import PhraseKind
from studyapp.store import columns
from studyapp.store.items import ASKED

if TYPE_CHECKING:
    from sqlite_utils import Database

QUARTER_SECONDS = 900
"""What `activity` counts in: every time zone's midnight falls on a quarter of an hour."""


@dataclass(frozen=True, slots=True)
class QuarterFigure:
    """What a learner did in the quarter of an hour that began at Unix time `began`."""

    began: int
    answered: int
    right: int
    seconds: float


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


def default(db: Database, now: datetime) -> LearnerId:
    """The learner who was there first, made if there is none; the name is empty until somebody gives one."""
    for found in db.query("SELECT id FROM learners ORDER BY id LIMIT 1"):
        return LearnerId(found["id"])
    cursor = db.execute("INSERT INTO learners (name, created_at) VALUES ('', ?)", [columns.moment_text(now)])
    assert cursor.lastrowid is not None
    return LearnerId(cursor.lastrowid)


def first_name(db: Database) -> str:
    """The name of the learner who was there first; empty where nobody gave one."""
    for found in db.query("SELECT name FROM learners ORDER BY id LIMIT 1"):
        name: str = found["name"]
        return name
    return ""


def of_attempt(db: Database, attempt: AttemptId) -> LearnerId:
    """Whose attempt it is."""
    for found in db.query("SELECT learner_id FROM attempts WHERE id = ?", [attempt]):
        return LearnerId(found["learner_id"])
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


def add_to_activity(
    db: Database, learner: LearnerId, kind: PhraseKind, *, right: bool, seconds: float, now: datetime
) -> None:
    """Count one response in the quarter of an hour in which it was given."""
    db.execute(
        """
        INSERT INTO activity (learner_id, quarter, kind, answered, right, seconds) VALUES (?, ?, ?, 1, ?, ?)
        ON CONFLICT (learner_id, quarter, kind) DO UPDATE SET
            answered = answered + 1, right = right + excluded.right, seconds = seconds + excluded.seconds
        """,
        [learner, int(now.timestamp()) // QUARTER_SECONDS, kind, int(right), seconds],
    )


def activity(db: Database, learner: LearnerId) -> tuple[QuarterFigure, ...]:
    """Every quarter of an hour in which the learner answered, in time order."""
    return tuple(
        QuarterFigure(
            began=found["quarter"] * QUARTER_SECONDS,
            answered=found["answered"],
            right=found["right"],
            seconds=found["seconds"],
        )
        for found in db.query(
            """
            SELECT quarter, sum(answered) AS answered, sum(right) AS right, sum(seconds) AS seconds
            FROM activity WHERE learner_id = ? GROUP BY quarter ORDER BY quarter
            """,
            [learner],
        )
    )


def kinds(db: Database, learner: LearnerId) -> tuple[KindFigure, ...]:
    """The kinds of phrase that the learner was asked, in the order in which `PhraseKind` has them."""
    found = {
        PhraseKind(row["kind"]): row
        for row in db.query(
            """
            SELECT kind, sum(answered) AS answered, sum(right) AS right
            FROM activity WHERE learner_id = ? GROUP BY kind
            """,
            [learner],
        )
    }
    return tuple(
        KindFigure(kind, found[kind]["answered"], found[kind]["right"]) for kind in PhraseKind if kind in found
    )


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
    (found,) = db.query(
        f"""
        SELECT count(*) AS items FROM items
        WHERE {ASKED} AND EXISTS (SELECT 1 FROM mastery WHERE learner_id = ? AND item_id = items.id)
        """,  # noqa: S608 - fixed words; this way round only indexes are read
        [learner],
    )
    count: int = found["items"]
    return count
