"""How many items there are of what: sums made by the database, where a page needs no item itself."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from studyapp.core.ids import ArticleRow, ItemRow
from studyapp.core.items.item import ItemType
from studyapp.core.phrases import PhraseKind
from studyapp.store.items import ASKED

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class ItemCount:
    """How many items of an article (None: of no article) that may be asked have this type and kind of phrase."""

    article: ArticleRow | None
    type: ItemType
    kind: PhraseKind
    items: int


def counts(db: Database, article: ArticleRow | None = None) -> tuple[ItemCount, ...]:
    """The items that may be asked, of an article or of all, by article, type and kind; read from an index alone."""
    where, values = ("", []) if article is None else ("AND article_id = ?", [article])
    return tuple(
        ItemCount(None if row is None else ArticleRow(row), ItemType(type_), PhraseKind(kind), number)
        for row, type_, kind, number in db.execute(
            f"""
            SELECT article_id, type, phrase_kind, count(*) FROM items WHERE {ASKED} {where}
            GROUP BY article_id, type, phrase_kind ORDER BY article_id, type, phrase_kind
            """,  # noqa: S608 - fixed words
            values,
        )
    )


def asking(db: Database, article: ArticleRow) -> Counter[str]:
    """How many items of an article ask for each phrase, by its words; withdrawn ones do not count."""
    found = db.execute(
        """
        SELECT asked.value, count(DISTINCT items.id) FROM items, json_each(items.tests) AS asked
        WHERE items.article_id = ? AND items.withdrawn = 0 GROUP BY asked.value
        """,
        [article],
    )
    return Counter({str(text): int(number) for text, number in found})


def still_asked(db: Database, rows: Iterable[ItemRow]) -> frozenset[ItemRow]:
    """Those of the given items that may be asked now."""
    found = db.execute(
        f"SELECT id FROM items WHERE {ASKED} AND id IN (SELECT value FROM json_each(?))",  # noqa: S608 - fixed words
        [json.dumps(list(rows))],
    )
    return frozenset(ItemRow(row) for (row,) in found)
