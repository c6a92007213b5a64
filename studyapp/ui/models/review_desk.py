"""The acts of a trainer on items of the bank, in the store and in words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from studyapp.core.items.item import Item, ItemStatus
from studyapp.services.review import Done, ReviewAct
from studyapp.ui.i18n import item_status_label

if TYPE_CHECKING:
    from studyapp.core.ids import ArticleRow, ItemRow
    from studyapp.services.authoring import Prepared
    from studyapp.services.changes import Changes
    from studyapp.services.library import StoredItem
    from studyapp.services.review import Review

_STEM = 24
"""Characters of a stem by which a person knows the item again."""


class ReviewDesk(QObject):
    """Does what is asked for, and says what it did."""

    items_changed = Signal(object, object)
    """`Changes`, and the rows of the items that they concern."""
    articles_changed = Signal(object)
    """`Changes` after which the bank has other items."""
    told = Signal(str)

    def __init__(self, review: Review, parent: QObject) -> None:
        super().__init__(parent)
        self._review = review

    @property
    def undo_words(self) -> str:
        """What would be undone, or empty."""
        done = self._review.next_undo
        return self.tr("Undo: {act}").format(act=self._words(done)) if done else ""

    def judge(self, stored: StoredItem, status: ItemStatus, why: str = "") -> None:
        """Put an item into a state."""
        self._spread(self._review.judge([stored.row], status, _now(), why=why), (stored.row,))

    def edit(self, stored: StoredItem, item: Item, *, approve: bool, why: str) -> None:
        """Give an item other words."""
        self._spread(self._review.edit(stored.row, item, _now(), approve=approve, why=why), (stored.row,))

    def regenerate(self, prepared: Mapping[ArticleRow, Prepared]) -> None:
        """Take what was generated again."""
        changes = self._review.regenerate(prepared, _now())
        self.articles_changed.emit(changes)
        self.told.emit(self.tr("Generated again. {keys} undoes it.").format(keys="Ctrl+Z"))

    def undo(self) -> None:
        """Take back the last act."""
        undone = self._review.undo(_now())
        if undone is None:
            self.told.emit(self.tr("There is nothing to undo."))
            return
        if undone.done.act is ReviewAct.REGENERATED:
            self.articles_changed.emit(undone.changes)
        else:
            self.items_changed.emit(undone.changes, undone.done.rows)
        self.told.emit(self.tr("Undone: {act}").format(act=self._words(undone.done)))

    def _spread(self, changes: Changes, rows: tuple[ItemRow, ...]) -> None:
        if changes.items:
            self.items_changed.emit(changes, rows)

    def _words(self, done: Done) -> str:
        if done.act is ReviewAct.REGENERATED:
            return self.tr("generating “{title}” again").format(title=_short(done.stem))
        act = self.tr("editing") if done.act is ReviewAct.EDITED else item_status_label(done.status)
        return self.tr("{act} “{stem}”").format(act=act, stem=_short(done.stem))


def _short(text: str) -> str:
    flat = text.replace("\n", " ")
    return flat if len(flat) <= _STEM else flat[: _STEM - 1] + "…"


def _now() -> datetime:
    return datetime.now(UTC)
