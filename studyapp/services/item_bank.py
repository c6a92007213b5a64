"""The item bank: which items there are and which fit what a trainer looks for, tags, and items of a trainer's own."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.core.ids import ArticleRow, ItemRow
from studyapp.core.items.item import Item, ItemStatus
from studyapp.core.items.review import ReviewAct
from studyapp.core.text.finding import runs
from studyapp.services.changes import Changes
from studyapp.services.undo import Act, UndoStack, short_stem
from studyapp.store import articles, item_listing, item_tags, items, reviews
from studyapp.store.database import Database
from studyapp.store.item_listing import ItemQuery, Order
from studyapp.store.items import StoredItem

if TYPE_CHECKING:
    from studyapp.core.article import Article

__all__ = ["BankRowView", "ItemBank", "ItemQuery", "Order", "Written", "words_of"]

AT_ONCE = 1_000
"""Items that a search makes findable before it looks, at most: 0.1 s; more are made in pieces while nobody waits."""


@dataclass(frozen=True, slots=True)
class BankRowView:
    """What the bank shows of an item: itself, and its tags."""

    stored: StoredItem
    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Written:
    """An item that a trainer wrote and that was kept."""

    row: ItemRow
    changes: Changes


def words_of(query: str) -> tuple[str, ...]:
    """The words that a search asks for, folded: all of them must be there."""
    return runs(query)


class ItemBank:
    """Looking is quick with 100,000 items: rows are numbers, and only what is on the screen is fetched."""

    def __init__(self, database: Database, undo: UndoStack) -> None:
        self._database = database
        self._undo = undo

    # Looking

    def rows(self, query: ItemQuery, order: Order = Order.MADE, *, descending: bool = False) -> list[ItemRow]:
        """The rows of the items that fit, in order."""
        if query.words:
            self.make_findable(AT_ONCE)
        with self._database.reading() as db:
            return item_listing.rows(db, query, order, descending=descending)

    def counts(self, query: ItemQuery) -> dict[ItemStatus, int]:
        """How many items of each state fit."""
        with self._database.reading() as db:
            return item_listing.counts(db, query)

    def any(self) -> bool:
        """Whether there is any item."""
        with self._database.reading() as db:
            return item_listing.any_listed(db)

    def views(self, rows: Collection[ItemRow]) -> dict[ItemRow, BankRowView]:
        """What is shown of these items; those that are gone are left out."""
        with self._database.reading() as db:
            found = items.find(db, rows)
            tags = item_tags.of_items(db, rows)
        return {row: BankRowView(stored, tags.get(row, ())) for row, stored in found.items()}

    def make_findable(self, limit: int) -> bool:
        """Let up to `limit` items that are not yet found by their words be found; whether more are left."""
        with self._database.reading() as db:
            texts = item_listing.unsearched(db, limit)
        if texts:
            folded = [(row, " ".join(runs(text))) for row, text in texts]
            with self._database.writing() as db:
                item_listing.put_words(db, folded)
        return len(texts) == limit

    def tags(self) -> dict[str, int]:
        """Every tag with the number of its items."""
        with self._database.reading() as db:
            return item_tags.all_tags(db)

    def own(self, rows: Iterable[ItemRow]) -> frozenset[ItemRow]:
        """Those of the items that a person wrote, which may be deleted."""
        with self._database.reading() as db:
            return item_listing.own(db, rows)

    def article(self, row: ArticleRow) -> Article | None:
        """The article an item is written for; None where it is gone."""
        with self._database.reading() as db:
            return articles.find(db, row)

    # Acting

    def tag(self, rows: Collection[ItemRow], add: Iterable[str], remove: Iterable[str] = ()) -> Changes:
        """Give items tags and take others from them, in one act; raises `UserError` where an item is gone."""
        added, removed = tuple(dict.fromkeys(add)), frozenset(remove)
        with self._database.writing() as db:
            stored = items.require(db, rows)
            before = {row: item_tags.of_items(db, [row]).get(row, ()) for row in rows}
            for row in rows:
                item_tags.replace(db, row, [*(tag for tag in before[row] if tag not in removed), *added])
            after = item_tags.of_items(db, rows)
        changed = {row: tags for row, tags in before.items() if set(tags) != set(after.get(row, ()))}
        if not changed:
            return Changes()
        changes = Changes(items=frozenset(one.article for one in stored))
        words = (
            QT_TRANSLATE_NOOP("undo", "the tags of “{stem}”")
            if len(changed) == 1
            else QT_TRANSLATE_NOOP("undo", "the tags of {count} questions")
        )
        stem = next(one.item.stem for one in stored if one.row in changed)
        self._did(words, partial(self._put_tags_back, changed, changes), stem, tuple(changed))
        return changes

    def write(
        self,
        article: ArticleRow | None,
        item: Item,
        now: datetime,
        *,
        approve: bool = False,
        tags: Iterable[str] = (),
        who: str | None = None,
    ) -> Written:
        """Keep an item that a trainer wrote, of an article or of none.

        Raises `UserError` when it cannot be asked, when the same question is there already, or when the article is
        gone.
        """
        from studyapp.core.items.invariants import check

        check(item)
        status = ItemStatus.APPROVED if approve else ItemStatus.DRAFT
        with self._database.writing() as db:
            if article is not None and articles.find(db, article) is None:
                raise UserError(QT_TRANSLATE_NOOP("errors", "This article is no longer in the library."))
            fresh, _known = items.add(db, article, [item])
            if not fresh:
                raise UserError(QT_TRANSLATE_NOOP("errors", "This question is in the bank already."))
            (row,) = fresh
            item_tags.add(db, row, tags)
            (stored,) = items.require(db, fresh)
            items.judge(db, row, status)
            reviews.record(db, stored, ReviewAct.WRITTEN, status, at=now, who=who)
        changes = Changes(items=frozenset({article}))
        self._did(
            QT_TRANSLATE_NOOP("undo", "the new question “{stem}”"), partial(self._unwrite, row, article), item.stem
        )
        return Written(row, changes)

    def delete(self, rows: Collection[ItemRow]) -> Changes:
        """Take those of the items out of the bank that a person wrote, in one act; answers to them still count."""
        with self._database.writing() as db:
            wanted = item_listing.own(db, rows)
            if not wanted:
                return Changes()
            stored = items.require(db, wanted)
            item_listing.withdraw(db, wanted)
        changes = Changes(items=frozenset(one.article for one in stored))
        words = (
            QT_TRANSLATE_NOOP("undo", "deleting “{stem}”")
            if len(stored) == 1
            else QT_TRANSLATE_NOOP("undo", "deleting {count} questions")
        )
        taken = tuple(one.row for one in stored)
        self._did(words, partial(self._undelete, taken, changes), stored[0].item.stem, taken)
        return changes

    # Undoing

    def _did(self, words: str, undo: Callable[[], Changes], stem: str, rows: tuple[ItemRow, ...] = ()) -> None:
        self._undo.did(Act(words, undo, {"stem": short_stem(stem), "count": len(rows)}, rows))

    def _put_tags_back(self, tags: Mapping[ItemRow, Iterable[str]], changes: Changes) -> Changes:
        with self._database.writing() as db:
            there = items.find(db, tags)
            for row, before in tags.items():
                if row in there:
                    item_tags.replace(db, row, before)
        return changes

    def _unwrite(self, row: ItemRow, article: ArticleRow | None) -> Changes:
        with self._database.writing() as db:
            items.take_back(db, [row])
        return Changes(items=frozenset({article}), responses=True)

    def _undelete(self, rows: Collection[ItemRow], changes: Changes) -> Changes:
        with self._database.writing() as db:
            item_listing.bring_back(db, rows)
        return changes
