"""The tags of items: words of a trainer's own by which items are found again."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

from studyapp.core.ids import ItemRow

if TYPE_CHECKING:
    from sqlite_utils import Database


def add(db: Database, row: ItemRow, tags: Iterable[str]) -> None:
    """Give an item these tags besides those that it has."""
    for tag in dict.fromkeys(tidy for one in tags if (tidy := " ".join(one.split()))):
        db.execute("INSERT OR IGNORE INTO item_tags (item_id, tag) VALUES (?, ?)", [row, tag])


def replace(db: Database, row: ItemRow, tags: Iterable[str]) -> None:
    """Give an item these tags instead of those that it has."""
    db.execute("DELETE FROM item_tags WHERE item_id = ?", [row])
    add(db, row, tags)


def of_items(db: Database, rows: Collection[ItemRow]) -> dict[ItemRow, tuple[str, ...]]:
    """The tags of the given items, in alphabetical order; items without any are left out."""
    found: dict[ItemRow, list[str]] = {}
    for item, tag in db.execute(
        "SELECT item_id, tag FROM item_tags WHERE item_id IN (SELECT value FROM json_each(?)) ORDER BY item_id, tag",
        [json.dumps(list(rows))],
    ):
        found.setdefault(ItemRow(item), []).append(tag)
    return {row: tuple(tags) for row, tags in found.items()}


def all_tags(db: Database) -> dict[str, int]:
    """Every tag that an item of the bank has, with the number of its items."""
    rows = db.execute(
        """
        SELECT tag, count(*) FROM item_tags JOIN items ON items.id = item_id WHERE items.withdrawn = 0
        GROUP BY tag ORDER BY tag
        """
    )
    return dict(rows.fetchall())
