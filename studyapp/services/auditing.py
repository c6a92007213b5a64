"""The audit of many items: what to look at is gathered here, the looking is pure work for a worker, and what was found
is remembered until the item or its article changes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from studyapp.core.article import Article
from studyapp.core.ids import ArticleRow, ItemRow
from studyapp.core.items.item import Item, ItemStatus
from studyapp.core.progress import Progress, ignore
from studyapp.store import articles, items
from studyapp.store.database import Database

if TYPE_CHECKING:
    from studyapp.core.items.audit import Finding
    from studyapp.store.items import StoredItem

__all__ = ["AuditBook", "AuditOrder", "audit_items"]


@dataclass(frozen=True, slots=True)
class AuditOrder:
    """An item to be looked at, with its article where it has one, and that one's row."""

    row: ItemRow
    item: Item
    article: Article | None
    place: ArticleRow | None = None


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
        self._known: dict[ItemRow, _Looked] = {}

    def findings(self, stored: StoredItem) -> tuple[Finding, ...] | None:
        """What was found in the item as it is now; None where nobody has looked."""
        known = self._known.get(stored.row)
        return known.found if known is not None and known.content == _content(stored.item) else None

    def found(self, row: ItemRow) -> tuple[Finding, ...] | None:
        """What was found in the item of a row when it was looked at last; None where nobody has looked."""
        known = self._known.get(row)
        return known.found if known is not None else None

    def orders(self, rows: Iterable[ItemRow]) -> tuple[AuditOrder, ...]:
        """The items of these rows with their articles, ready for `audit_items`; rows that are gone are left out."""
        with self._database.reading() as db:
            stored = tuple(items.find(db, rows).values())
            wanted = {one.article for one in stored if one.article is not None}
            texts = {row: articles.find(db, row) for row in wanted}
        return tuple(
            AuditOrder(one.row, one.item, None if one.article is None else texts[one.article], one.article)
            for one in stored
        )

    def remember(self, orders: Sequence[AuditOrder], found: Sequence[tuple[Finding, ...]]) -> None:
        """Write down what `audit_items` has found."""
        for order, findings in zip(orders, found, strict=True):
            self._known[order.row] = _Looked(_content(order.item), order.place, findings)

    def flaws(self) -> dict[str, int]:
        """How many items have each flaw, by its code, and under "" any; of those that were looked at."""
        return dict(
            Counter(
                code
                for known in self._known.values()
                if known.found
                for code in {"", *(finding.code for finding in known.found)}
            )
        )

    def forget(self, places: Iterable[ArticleRow | None]) -> None:
        """Those articles, or their items, have changed: the items have to be looked at again."""
        changed = frozenset(places)
        if changed:
            self._known = {row: known for row, known in self._known.items() if known.place not in changed}

    def forget_items(self, rows: Iterable[ItemRow]) -> None:
        """Those items have changed."""
        for row in rows:
            self._known.pop(row, None)


@dataclass(frozen=True, slots=True)
class _Looked:
    """What was found in an item that had this content (as a hash, of this process) and stood in this article."""

    content: int
    place: ArticleRow | None
    found: tuple[Finding, ...]


def _content(item: Item) -> int:
    """A hash of the item but for its state, of which the audit says nothing."""
    return hash(item if item.status is ItemStatus.DRAFT else replace(item, status=ItemStatus.DRAFT))
