"""The trail: every judgement and edit of an item, who made it, when and why; rows are only ever added."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from studyapp.core.ids import ItemRow
from studyapp.core.items.item import ItemStatus
from studyapp.core.items.review import ReviewAct, TrailEntry
from studyapp.store import columns, roster

if TYPE_CHECKING:
    from sqlite_utils import Database

    from studyapp.store.items import StoredItem


def record(
    db: Database,
    stored: StoredItem,
    act: ReviewAct,
    after: ItemStatus,
    *,
    at: datetime,
    why: str = "",
    who: str | None = None,
    changed: Iterable[str] = (),
) -> None:
    """Add to the trail of an item, given as it was before the act; else `who` is the current learner."""
    db.execute(
        """
        INSERT INTO reviews (item_id, at, who, act, status_before, status_after, reason, changed, quote)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
            stored.row,
            columns.moment_text(at),
            roster.current_name(db) if who is None else who,
            act,
            stored.item.status,
            after,
            why,
            columns.texts_json(changed),
            stored.item.quote,
        ],
    )


def trail(db: Database, row: ItemRow) -> tuple[TrailEntry, ...]:
    """All that was done to an item, the oldest first."""
    return trails(db, [row]).get(row, ())


def trails(db: Database, rows: Iterable[ItemRow]) -> dict[ItemRow, tuple[TrailEntry, ...]]:
    """All that was done to each of these items, the oldest first; items to which nothing was done are left out."""
    found: dict[ItemRow, list[TrailEntry]] = {}
    for one in db.query(
        "SELECT * FROM reviews WHERE item_id IN (SELECT value FROM json_each(?)) ORDER BY id", [json.dumps(list(rows))]
    ):
        found.setdefault(ItemRow(one["item_id"]), []).append(_entry(one))
    return {row: tuple(entries) for row, entries in found.items()}


def _entry(found: dict[str, Any]) -> TrailEntry:
    return TrailEntry(
        at=columns.moment_of(found["at"]),
        who=found["who"],
        act=ReviewAct(found["act"]),
        before=ItemStatus(found["status_before"]),
        after=ItemStatus(found["status_after"]),
        reason=found["reason"],
        quote=found["quote"],
        changed=columns.texts_of(found["changed"]),
    )
