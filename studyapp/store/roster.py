"""Who learns at this computer: names, PINs, and whose turn it is at this window.

Whose turn it is belongs to the open connection and not to the file, so that two windows may serve two learners. It is
kept in a table of the connection's own (`temp.sitting`, made by `database.open_database`); `CURRENT` is how SQL asks
for it. Whatever is recorded for a learner takes the learner from here.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.core.ids import LearnerId
from studyapp.store import columns

if TYPE_CHECKING:
    from sqlite_utils import Database

CURRENT = """ifnull((SELECT learner_id FROM temp.sitting),
                    (SELECT id FROM learners ORDER BY archived_at IS NOT NULL, id LIMIT 1))"""
"""SQL: the learner whose turn it is; without a choice the first who is not archived."""


@dataclass(frozen=True, slots=True)
class Learner:
    """A learner; `name` is empty until somebody gives one, `archived_at` None while the learner is on the list."""

    id: LearnerId
    name: str
    created_at: datetime
    archived_at: datetime | None
    has_pin: bool
    answered: int
    """Responses so far."""


@dataclass(frozen=True, slots=True)
class PinState:
    """What is kept of a PIN, and of the wrong ones since the last right one."""

    kept: str | None
    failures: int
    failed_at: datetime | None


def current(db: Database, now: datetime) -> LearnerId:
    """The learner whose turn it is, made if there is none at all.

    Raises `UserError` where another window has deleted the one chosen.
    """
    ((chosen, learner),) = db.execute(f"SELECT (SELECT learner_id FROM temp.sitting), {CURRENT}")  # noqa: S608 - fixed
    if learner is None:
        return add(db, "", now)
    if chosen is not None and not list(db.execute("SELECT 1 FROM learners WHERE id = ?", [chosen])):
        raise UserError(QT_TRANSLATE_NOOP("errors", "This learner was deleted in another window. Choose another one."))
    return LearnerId(learner)


def choose(db: Database, learner: LearnerId | None) -> None:
    """Make it that learner's turn at this connection; with None the first one's."""
    db.execute("DELETE FROM temp.sitting")
    if learner is not None:
        db.execute("INSERT INTO temp.sitting (learner_id) VALUES (?)", [learner])


def current_name(db: Database) -> str:
    """The name of the learner whose turn it is; empty where nobody gave one."""
    for (name,) in db.execute(f"SELECT name FROM learners WHERE id = {CURRENT}"):  # noqa: S608 - fixed words
        return str(name)
    return ""


def name_of(db: Database, learner: LearnerId) -> str:
    """The name of a learner; empty where nobody gave one."""
    for (name,) in db.execute("SELECT name FROM learners WHERE id = ?", [learner]):
        return str(name)
    return ""


def listing(db: Database) -> tuple[Learner, ...]:
    """All learners in the order of their coming, the archived ones last."""
    return tuple(
        _learner(found)
        for found in db.query(
            """
            SELECT id, name, created_at, archived_at, pin IS NOT NULL AS has_pin,
                   (SELECT ifnull(sum(answered), 0) FROM activity WHERE learner_id = learners.id) AS answered
            FROM learners ORDER BY archived_at IS NOT NULL, id
            """
        )
    )


def add(db: Database, name: str, now: datetime) -> LearnerId:
    """A new learner without a PIN."""
    cursor = db.execute("INSERT INTO learners (name, created_at) VALUES (?, ?)", [name, columns.moment_text(now)])
    assert cursor.lastrowid is not None
    return LearnerId(cursor.lastrowid)


def rename(db: Database, learner: LearnerId, name: str) -> None:
    """Give a learner that name."""
    db.execute("UPDATE learners SET name = ? WHERE id = ?", [name, learner])


def archive(db: Database, learner: LearnerId, now: datetime | None) -> None:
    """Take a learner off the list; with None put one back on it."""
    moment = None if now is None else columns.moment_text(now)
    db.execute("UPDATE learners SET archived_at = ? WHERE id = ?", [moment, learner])


def pin_state(db: Database, learner: LearnerId) -> PinState:
    """What is kept of the learner's PIN; raises `LookupError` when there is no such learner."""
    for kept, failures, failed_at in db.execute(
        "SELECT pin, pin_failures, pin_failed_at FROM learners WHERE id = ?", [learner]
    ):
        return PinState(kept, failures, None if failed_at is None else columns.moment_of(failed_at))
    raise LookupError(f"no learner {learner}")


def set_pin(db: Database, learner: LearnerId, kept: str | None) -> None:
    """Keep that of a PIN, or none; wrong ones are forgotten."""
    db.execute("UPDATE learners SET pin = ?, pin_failures = 0, pin_failed_at = NULL WHERE id = ?", [kept, learner])


def count_wrong_pin(db: Database, learner: LearnerId, now: datetime) -> None:
    """Note a wrong PIN."""
    db.execute(
        "UPDATE learners SET pin_failures = pin_failures + 1, pin_failed_at = ? WHERE id = ?",
        [columns.moment_text(now), learner],
    )


def forget_wrong_pins(db: Database, learner: LearnerId) -> None:
    """The right one was given."""
    db.execute("UPDATE learners SET pin_failures = 0, pin_failed_at = NULL WHERE id = ?", [learner])


def _learner(found: dict[str, Any]) -> Learner:
    archived_at: str | None = found["archived_at"]
    return Learner(
        id=LearnerId(found["id"]),
        name=found["name"],
        created_at=columns.moment_of(found["created_at"]),
        archived_at=None if archived_at is None else columns.moment_of(archived_at),
        has_pin=bool(found["has_pin"]),
        answered=found["answered"],
    )
