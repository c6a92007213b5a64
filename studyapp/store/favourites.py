"""The items that a learner has marked to come back to (收藏)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from studyapp.core.ids import ItemRow, LearnerId
from studyapp.store.items import ASKED, Selection, selected

if TYPE_CHECKING:
    from sqlite_utils import Database


def put(db: Database, learner: LearnerId, item: ItemRow, *, on: bool) -> None:
    """Mark an item, or take the mark off; an item that is gone is passed over."""
    if on:
        db.execute(
            "INSERT OR IGNORE INTO favourites (learner_id, item_id) SELECT ?, id FROM items WHERE id = ?",
            [learner, item],
        )
    else:
        db.execute("DELETE FROM favourites WHERE learner_id = ? AND item_id = ?", [learner, item])


def has(db: Database, learner: LearnerId, item: ItemRow) -> bool:
    """Whether the learner has marked the item."""
    return bool(list(db.execute("SELECT 1 FROM favourites WHERE learner_id = ? AND item_id = ?", [learner, item])))


def rows(db: Database, learner: LearnerId, selection: Selection) -> list[ItemRow]:
    """The marked items that may be asked, in the order of rows."""
    where, values = selected(selection)
    return [ItemRow(row) for row in _first(db, where, {**values, "learner": learner})]


def count(db: Database, learner: LearnerId) -> int:
    """How many items that may be asked are marked."""
    return len(list(_first(db, ASKED, {"learner": learner})))


def _first(db: Database, where: str, values: dict[str, str | int]) -> Iterable[int]:
    found = db.execute(
        f"""
        SELECT items.id FROM favourites CROSS JOIN items ON items.id = favourites.item_id
        WHERE favourites.learner_id = :learner AND {where} ORDER BY items.id
        """,  # noqa: S608 - fixed words
        values,
    )
    return (row for (row,) in found)
