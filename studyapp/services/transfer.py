"""Items on their way out of the store; what is made of them then is in `exporting.py`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from studyapp.store import articles
from studyapp.store.database import Database

if TYPE_CHECKING:
    from studyapp.core.article import Article
    from studyapp.core.items.item import Item
    from studyapp.store.items import StoredItem

__all__ = ["Transfer"]


class Transfer:
    """What of the store goes out. Light: a window makes one when it opens."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def with_articles(self, items: Sequence[StoredItem]) -> tuple[tuple[Article | None, Item], ...]:
        """These items with their articles, None for an item of no article."""
        rows = {stored.article for stored in items if stored.article is not None}
        with self._database.reading() as db:
            found = {row: articles.find(db, row) for row in rows}
        return tuple((None if stored.article is None else found[stored.article], stored.item) for stored in items)
