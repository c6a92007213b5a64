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
    """A row before and after an act: the columns that differ, or None where the row was not there."""

    row: ItemRow
    before: Values | None
    after: Values | None


def of_rows(db: Database, rows: Iterable[ItemRow]) -> dict[ItemRow, Values]:
    """The rows as they are."""
    found = db.query("SELECT * FROM items WHERE id IN (SELECT value FROM json_each(?))", [json.dumps(list(rows))])
    return {ItemRow(row["id"]): row for row in found}


def of_article(db: Database, article: ArticleRow) -> dict[ItemRow, Values]:
    """All rows of an article, withdrawn ones too."""
    return {ItemRow(row["id"]): row for row in db.query("SELECT * FROM items WHERE article_id = ?", [article])}


def between(before: Mapping[ItemRow, Values], after: Mapping[ItemRow, Values]) -> tuple[ItemPatch, ...]:
    """What leads from one state of some rows to another."""
    patches = []
    for row in dict.fromkeys((*before, *after)):
        old, new = before.get(row), after.get(row)
        if old is not None and new is not None:
            differing = [name for name in old if old[name] != new[name]]
            old = {name: old[name] for name in differing}
            new = {name: new[name] for name in differing}
        if old or new:
            patches.append(ItemPatch(row, old, new))
    return tuple(patches)


def take_back(db: Database, patches: Sequence[ItemPatch]) -> None:
    """Put the rows back as they were; raises `UserError` where something has changed them since.

    A row that the act added goes, or is withdrawn where somebody has answered or judged it meanwhile.
    """
    now = of_rows(db, (patch.row for patch in patches))
    for patch in patches:
        here = now.get(patch.row)
        if patch.before is None:
            if here is not None:
                _take_out(db, patch.row)
        elif patch.after is None:
            if here is not None or _clashes(db, patch.before):
                raise _changed_since()
            _insert(db, patch.before)
        elif here is None or any(here[name] != value for name, value in patch.after.items()):
            raise _changed_since()
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


def _clashes(db: Database, values: Values) -> bool:
    """Whether the row cannot come back: its article is gone, or the same question was made again meanwhile."""
    (found,) = db.query(
        """
        SELECT EXISTS (SELECT 1 FROM articles WHERE id = :article) AS article,
               EXISTS (SELECT 1 FROM items WHERE article_id = :article AND fingerprint = :fingerprint) AS again
        """,
        {"article": values["article_id"], "fingerprint": values["fingerprint"]},
    )
    return bool(found["again"]) or (values["article_id"] is not None and not found["article"])


def _insert(db: Database, values: Values) -> None:
    names = ", ".join(values)
    places = ", ".join(f":{name}" for name in values)
    db.execute(f"INSERT INTO items ({names}) VALUES ({places})", dict(values))  # noqa: S608 - names of columns


def _changed_since() -> UserError:
    return UserError(QT_TRANSLATE_NOOP("errors", "The items have been changed since, so this cannot be undone."))
