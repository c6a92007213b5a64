"""The trail: every judgement and edit of an item, who made it, when and why; rows are only ever added."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studyapp.core.ids import ItemRow
from studyapp.core.items.item import ItemStatus
from studyapp.core.items.review import ReviewAct, TrailEntry
from studyapp.store import columns

if TYPE_CHECKING:
    from sqlite_utils import Database


def record(db: Database, row: ItemRow, entry: TrailEntry) -> None:
    """Add an entry to an item's trail."""
    db.execute(
        """
        INSERT INTO reviews (item_id, at, who, act, status_before, status_after, reason, changed, quote)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
            row,
            columns.moment_text(entry.at),
            entry.who,
            entry.act,
            entry.before,
            entry.after,
            entry.reason,
            columns.texts_json(entry.changed),
            entry.quote,
        ],
    )


def trail(db: Database, row: ItemRow) -> tuple[TrailEntry, ...]:
    """All that was done to an item, the oldest first."""
    return tuple(
        TrailEntry(
            at=columns.moment_of(found["at"]),
            who=found["who"],
            act=ReviewAct(found["act"]),
            before=ItemStatus(found["status_before"]),
            after=ItemStatus(found["status_after"]),
            reason=found["reason"],
            quote=found["quote"],
            changed=columns.texts_of(found["changed"]),
        )
        for found in db.query("SELECT * FROM reviews WHERE item_id = ? ORDER BY id", [row])
    )
