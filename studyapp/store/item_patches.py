"""What an act did to rows of the item table, kept so that it can be taken back."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.core.ids import ArticleRow, ItemRow

if TYPE_CHECKING:
    from sqlite_utils import Database

Values = Mapping[str, Any]
"""Columns of the item table by name."""


@dataclass(frozen=True, slots=True)
class ItemPatch:
    """A row that an act changed: the columns that differ, before and after; `before` is None for a row that is new."""

    row: ItemRow
    before: Values | None
    after: Values


def of_rows(db: Database, rows: Iterable[ItemRow]) -> dict[ItemRow, Values]:
    """The rows as they are."""
    found = db.query("SELECT * FROM items WHERE id IN (SELECT value FROM json_each(?))", [json.dumps(list(rows))])
    return {ItemRow(row["id"]): row for row in found}


def of_article(db: Database, article: ArticleRow) -> dict[ItemRow, Values]:
    """All rows of an article, withdrawn ones too."""
    return {ItemRow(row["id"]): row for row in db.query("SELECT * FROM items WHERE article_id = ?", [article])}


def between(before: Mapping[ItemRow, Values], after: Mapping[ItemRow, Values]) -> tuple[ItemPatch, ...]:
    """What leads from one state of some rows to another, in which none of them is missing."""
    patches = []
    for row, new in after.items():
        old = before.get(row)
        if old is None:
            patches.append(ItemPatch(row, None, new))
        elif differing := [name for name in old if old[name] != new[name]]:
            patches.append(
                ItemPatch(row, {name: old[name] for name in differing}, {name: new[name] for name in differing})
            )
    return tuple(patches)


def take_back(db: Database, patches: Sequence[ItemPatch]) -> None:
    """Put the rows back as they were; raises `UserError` where something has changed them since.

    A row that the act added goes, or is withdrawn where somebody has answered or judged it meanwhile.
    """
    now = of_rows(db, (patch.row for patch in patches))
    for patch in patches:
        here = now.get(patch.row)
        if patch.before is None:
            _take_out(db, patch.row)
        elif here is None or any(here[name] != value for name, value in patch.after.items()):
            raise UserError(QT_TRANSLATE_NOOP("errors", "The items have been changed since, so this cannot be undone."))
        else:
            names = ", ".join(f"{name} = :{name}" for name in patch.before)
            db.execute(f"UPDATE items SET {names} WHERE id = :row", {**patch.before, "row": patch.row})  # noqa: S608


def _take_out(db: Database, row: ItemRow) -> None:
    db.execute("UPDATE items SET withdrawn = 1 WHERE id = ?", [row])
    db.execute(
        """
        DELETE FROM items
        WHERE id = :row AND NOT EXISTS (SELECT 1 FROM responses WHERE item_id = :row)
          AND NOT EXISTS (SELECT 1 FROM reviews WHERE item_id = :row)
        """,
        {"row": row},
    )
