"""Articles that the user deleted: out of every list, and whole until they are purged.

The items of a deleted article are withdrawn, so that they are neither listed nor asked; which of them were not
before is kept, and restoring brings back exactly these.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from studyapp.core.ids import ArticleRow
from studyapp.store import article_search, columns

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class DeletedArticle:
    """An article that can still be taken back."""

    row: ArticleRow
    title: str
    deleted_at: datetime


def delete(db: Database, rows: Sequence[ArticleRow], now: datetime) -> None:
    """Mark articles as deleted; those that are, or are gone, stay as they are."""
    live = {
        "live": json.dumps(
            [
                row
                for (row,) in db.execute(
                    """
                    SELECT article_id FROM library
                    WHERE deleted_at IS NULL AND article_id IN (SELECT value FROM json_each(?))
                    """,
                    [json.dumps(rows)],
                )
            ]
        )
    }
    db.execute(
        """
        INSERT OR IGNORE INTO deleted_items (item_id)
        SELECT id FROM items WHERE withdrawn = 0 AND article_id IN (SELECT value FROM json_each(:live))
        """,
        live,
    )
    db.execute("UPDATE items SET withdrawn = 1 WHERE article_id IN (SELECT value FROM json_each(:live))", live)
    db.execute(
        "UPDATE library SET deleted_at = :now WHERE article_id IN (SELECT value FROM json_each(:live))",
        {**live, "now": columns.moment_text(now)},
    )


def restore(db: Database, rows: Sequence[ArticleRow]) -> frozenset[ArticleRow]:
    """Take deleted articles back with the items that they had; gives those that could be."""
    back = frozenset(
        ArticleRow(row)
        for (row,) in db.execute(
            """
            SELECT article_id FROM library
            WHERE deleted_at IS NOT NULL AND article_id IN (SELECT value FROM json_each(?))
            """,
            [json.dumps(rows)],
        )
    )
    values = [json.dumps(sorted(back))]
    db.execute(
        """
        UPDATE items SET withdrawn = 0
        WHERE article_id IN (SELECT value FROM json_each(?)) AND id IN (SELECT item_id FROM deleted_items)
        """,
        values,
    )
    db.execute(
        """
        DELETE FROM deleted_items
        WHERE item_id IN (SELECT id FROM items WHERE article_id IN (SELECT value FROM json_each(?)))
        """,
        values,
    )
    db.execute("UPDATE library SET deleted_at = NULL WHERE article_id IN (SELECT value FROM json_each(?))", values)
    return back


def listing(db: Database) -> tuple[DeletedArticle, ...]:
    """What can be taken back, the last deleted first."""
    return tuple(
        DeletedArticle(ArticleRow(found["id"]), found["shown"], columns.moment_of(found["deleted_at"]))
        for found in db.query(
            """
            SELECT articles.id, coalesce(own_title, title) AS shown, deleted_at
            FROM library JOIN articles ON articles.id = library.article_id
            WHERE deleted_at IS NOT NULL ORDER BY deleted_at DESC, articles.id DESC
            """
        )
    )


def purge(db: Database, before: datetime) -> frozenset[ArticleRow]:
    """Lose what was deleted before that moment, for good; what learners did and when stays in their figures."""
    found = db.execute("SELECT article_id FROM library WHERE deleted_at < ?", [columns.moment_text(before)])
    rows = frozenset(ArticleRow(row) for (row,) in found)
    article_search.drop(db, rows)
    db.execute("DELETE FROM articles WHERE id IN (SELECT value FROM json_each(?))", [json.dumps(sorted(rows))])
    return rows
