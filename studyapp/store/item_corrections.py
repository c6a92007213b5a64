"""What corrections of an article do to its items."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import TYPE_CHECKING

from studyapp.core.ids import ArticleRow, ItemRow
from studyapp.core.reading.corrections import nearest

if TYPE_CHECKING:
    from sqlite_utils import Database


def drafts_asking(db: Database, article: ArticleRow, text: str) -> list[ItemRow]:
    """The items of an article that ask for this phrase and that no trainer has judged or edited."""
    found = db.execute(
        """
        SELECT id FROM items
        WHERE article_id = ? AND withdrawn = 0 AND status = 'draft' AND edited = 0
          AND ? IN (SELECT value FROM json_each(tests))
        ORDER BY id
        """,
        [article, text],
    )
    return [ItemRow(row) for (row,) in found]


def withdraw(db: Database, rows: Iterable[ItemRow]) -> None:
    """Neither list nor ask these any more."""
    db.execute("UPDATE items SET withdrawn = 1 WHERE id IN (SELECT value FROM json_each(?))", [json.dumps(list(rows))])


def move_evidence(db: Database, article: ArticleRow, text: str) -> None:
    """The article has another text: let the evidence of its items stand where its words stand now.

    Evidence whose words are gone stays as it is, and its items are stale.
    """
    found = db.execute("SELECT id, evidence_start, quote FROM items WHERE article_id = ?", [article]).fetchall()
    for row, start, quote in found:
        place = nearest(text, quote, start)
        if place is not None and place.start != start:
            db.execute(
                "UPDATE items SET evidence_start = ?, evidence_end = ? WHERE id = ?", [place.start, place.end, row]
            )
