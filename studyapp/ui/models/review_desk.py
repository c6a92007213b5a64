"""The acts of a trainer on items of the bank, in the store and in words."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from studyapp.core.errors import UserError
from studyapp.core.items.item import Item, ItemStatus
from studyapp.ui import i18n

if TYPE_CHECKING:
    from studyapp.core.ids import ArticleRow, ItemRow
    from studyapp.services.authoring import Prepared
    from studyapp.services.bundle import Services
    from studyapp.services.changes import Changes


class ReviewDesk(QObject):
    """Does what is asked for, and says what it did; what was done last is undone, wherever it was done."""

    items_changed = Signal(object, object)
    """`Changes`, and the rows of the items that they concern."""
    bank_changed = Signal(object)
    """`Changes` after which the bank has other items, or other things have changed."""
    told = Signal(str)

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services

    @property
    def undo_words(self) -> str:
        """What would be undone, or empty."""
        act = self._services.undo.last
        return self.tr("Undo: {act}").format(act=i18n.act_words(act)) if act else ""

    def judge(self, rows: Collection[ItemRow], status: ItemStatus, why: str = "") -> None:
        """Put items into a state, in one act."""
        self._spread(self._services.review.judge(rows, status, _now(), why=why), tuple(rows))

    def edit(self, row: ItemRow, item: Item, *, approve: bool, why: str) -> None:
        """Give an item other words."""
        self._spread(self._services.review.edit(row, item, _now(), approve=approve, why=why), (row,))

    def tag(self, rows: Collection[ItemRow], add: Iterable[str], remove: Iterable[str]) -> None:
        """Give items tags, and take others from them."""
        self._spread(self._services.bank.tag(rows, add, remove), tuple(rows))

    def write(self, article: ArticleRow | None, item: Item, *, approve: bool) -> ItemRow:
        """Keep a new item; raises `UserError` where that cannot be."""
        written = self._services.bank.write(article, item, _now(), approve=approve)
        self.bank_changed.emit(written.changes)
        self.told.emit(self.tr("Kept in the bank. {keys} undoes it.").format(keys="Ctrl+Z"))
        return written.row

    def merge(self, wanted: Mapping[ItemRow, Collection[ItemRow]]) -> None:
        """Merge duplicates into the items that are kept."""
        try:
            changes = self._services.duplicates.merge(wanted, _now())
        except UserError as error:
            self.told.emit(i18n.sentence(error))
            return
        self.bank_changed.emit(changes)
        self.told.emit(self.tr("Merged. {keys} undoes it.").format(keys="Ctrl+Z"))

    def tell_apart(self, rows: Collection[ItemRow]) -> None:
        """Say that items ask different things."""
        self._spread(self._services.duplicates.tell_apart(rows), tuple(rows))

    def delete(self, rows: Collection[ItemRow]) -> None:
        """Take items that a person wrote out of the bank."""
        changes = self._services.bank.delete(rows)
        if changes.items:
            self.bank_changed.emit(changes)
            self.told.emit(self.tr("Deleted. {keys} undoes it.").format(keys="Ctrl+Z"))

    def regenerate(self, prepared: Mapping[ArticleRow, Prepared]) -> None:
        """Take what was generated again."""
        changes = self._services.review.regenerate(prepared, _now())
        self.bank_changed.emit(changes)
        self.told.emit(self.tr("Generated again. {keys} undoes it.").format(keys="Ctrl+Z"))

    def undo(self) -> None:
        """Take back the last act of this window."""
        try:
            undone = self._services.undo.undo()
        except UserError as error:
            self.told.emit(i18n.sentence(error))
            return
        if undone is None:
            self.told.emit(self.tr("There is nothing to undo."))
            return
        if undone.act.items and not undone.changes.articles:
            self.items_changed.emit(undone.changes, undone.act.items)
        else:
            self.bank_changed.emit(undone.changes)
        self.told.emit(self.tr("Undone: {act}").format(act=i18n.act_words(undone.act)))

    def _spread(self, changes: Changes, rows: tuple[ItemRow, ...]) -> None:
        if changes.items:
            self.items_changed.emit(changes, rows)


def _now() -> datetime:
    return datetime.now(UTC)
