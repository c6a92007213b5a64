"""The audit of many items: what to look at is gathered here, the looking is pure work for a worker, and what was found
is remembered until the item or its article changes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from studyapp.core.article import Article
from studyapp.core.ids import ArticleRow, ItemRow
from studyapp.core.items.item import Item, ItemStatus
from studyapp.core.progress import Progress, ignore
from studyapp.store import articles
from studyapp.store.database import Database

if TYPE_CHECKING:
    from studyapp.core.items.audit import Finding
    from studyapp.store.items import StoredItem

__all__ = ["AuditBook", "AuditOrder", "audit_items"]


@dataclass(frozen=True, slots=True)
class AuditOrder:
    """An item to be looked at, with its article where it has one."""

    row: ItemRow
    item: Item
    article: Article | None


def audit_items(orders: Sequence[AuditOrder], progress: Progress = ignore) -> tuple[tuple[Finding, ...], ...]:
    """What the audit finds in each of the items; pure, so that a worker can run it."""
    from studyapp.core.items.audit import audit

    found = []
    for number, order in enumerate(orders):
        progress(number / len(orders))
        found.append(audit(order.item, order.article))
    return tuple(found)


class AuditBook:
    """What the audit has found so far, by row; an item with other words counts as not looked at."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._known: dict[ItemRow, tuple[Item, tuple[Finding, ...]]] = {}

    def findings(self, stored: StoredItem) -> tuple[Finding, ...] | None:
        """What was found in the item as it is now; None where nobody has looked."""
        item, found = self._known.get(stored.row, (None, ()))
        return found if item is not None and item == _content(stored.item) else None

    def orders(self, items: Sequence[StoredItem]) -> tuple[AuditOrder, ...]:
        """These items with their articles, ready for `audit_items`."""
        rows = {stored.article for stored in items if stored.article is not None}
        with self._database.reading() as db:
            texts = {row: articles.find(db, row) for row in rows}
        return tuple(
            AuditOrder(stored.row, stored.item, None if stored.article is None else texts[stored.article])
            for stored in items
        )

    def remember(self, orders: Sequence[AuditOrder], found: Sequence[tuple[Finding, ...]]) -> None:
        """Write down what `audit_items` has found."""
        for order, findings in zip(orders, found, strict=True):
            self._known[order.row] = (_content(order.item), findings)

    def forget(self, items: Iterable[StoredItem], rows: Iterable[ArticleRow]) -> None:
        """Those articles have changed: their items have to be looked at again."""
        changed = frozenset(rows)
        for stored in items:
            if stored.article in changed:
                self._known.pop(stored.row, None)


def _content(item: Item) -> Item:
    """The item but for its state, of which the audit says nothing."""
    return item if item.status is ItemStatus.DRAFT else replace(item, status=ItemStatus.DRAFT)
