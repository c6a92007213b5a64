"""The item bank as a table that is sorted by column and narrowed by filters.

It holds the rows of the items that fit, as numbers, and fetches what stands on the screen a block at a time, so that it
opens and scrolls with 100,000 items as with a thousand.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from studyapp.core.ids import ItemRow
from studyapp.core.items.item import ItemStatus, ItemType
from studyapp.core.phrases import PhraseKind
from studyapp.services.item_bank import BankRowView, ItemQuery, Order
from studyapp.ui.i18n import finding_label, item_status_label, item_type_label, kind_label
from studyapp.ui.models.item_words import difficulty_word

if TYPE_CHECKING:
    from studyapp.core.items.audit import Finding
    from studyapp.services.auditing import AuditBook
    from studyapp.services.item_bank import ItemBank
    from studyapp.services.library import StoredItem

STORED_ROLE = Qt.ItemDataRole.UserRole + 1
"""The `StoredItem` of a row."""
FINDINGS_ROLE = Qt.ItemDataRole.UserRole + 2
"""What the audit found in a row: a tuple of `Finding`, empty too where it has not looked yet."""

ANY_FINDING, NO_FINDING = "any", "none"
"""Filters by findings beside the code of a flaw: some, and none at all."""

BLOCK = 64
"""Items fetched at a time: somewhat more than a tall window shows, some 2 ms."""
_KEPT_BLOCKS = 64
"""So many blocks are kept at most; that is 4,096 items, some 8 MB."""

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Column(IntEnum):
    """The columns, from left to right."""

    TYPE = 0
    STEM = 1
    KIND = 2
    DIFFICULTY = 3
    STATUS = 4
    FINDINGS = 5
    TAGS = 6


_ORDERS = {
    Column.TYPE: Order.TYPE,
    Column.STEM: Order.STEM,
    Column.KIND: Order.KIND,
    Column.DIFFICULTY: Order.DIFFICULTY,
    Column.STATUS: Order.STATUS,
}


@dataclass(frozen=True, slots=True)
class Narrowing:
    """Which items are shown: those that fit a query and have a flaw (a code of the audit, `ANY_FINDING` or
    `NO_FINDING`)."""

    query: ItemQuery = field(default_factory=ItemQuery)
    flaw: str | None = None

    def with_status(self, status: ItemStatus) -> Narrowing:
        """The same, but of items in that state."""
        return replace(self, query=replace(self.query, status=status))


class ItemTable(QAbstractTableModel):
    """The items that fit, one a row."""

    def __init__(self, bank: ItemBank, audits: AuditBook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bank = bank
        self._audits = audits
        self._rows: list[ItemRow] = []
        self._blocks: dict[int, dict[ItemRow, BankRowView]] = {}
        self._narrowing = Narrowing()
        self._sorting: tuple[Column, bool] | None = None
        self._flaws: dict[str, str] = {}
        self._words: dict[ItemType | PhraseKind | ItemStatus, str] = {
            **{type_: item_type_label(type_) for type_ in ItemType},
            **{kind: kind_label(kind) for kind in PhraseKind},
            **{status: item_status_label(status) for status in ItemStatus},
        }
        self._heads = {
            Column.TYPE: self.tr("Type"),
            Column.STEM: self.tr("Stem"),
            Column.KIND: self.tr("Kind"),
            Column.DIFFICULTY: self.tr("Difficulty"),
            Column.STATUS: self.tr("Status"),
            Column.FINDINGS: self.tr("Findings"),
            Column.TAGS: self.tr("Tags"),
        }

    # Which items are shown

    def narrow(self, narrowing: Narrowing) -> None:
        """Show the items that fit."""
        if narrowing != self._narrowing:
            self._narrowing = narrowing
            self.reload()

    def reload(self) -> None:
        """Look again which items fit, and what they say now; rows that stay keep their indexes."""
        self._blocks.clear()
        rows = self._fitting()
        if rows == self._rows:
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(Column) - 1))
            return
        gone = self._only_gone(rows)
        if gone is not None:
            self.beginRemoveRows(QModelIndex(), gone, gone)
            del self._rows[gone]
            self.endRemoveRows()
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def _only_gone(self, rows: list[ItemRow]) -> int | None:
        """The one row that is gone, where nothing else is different: what judging does to a filtered list."""
        if len(rows) != len(self._rows) - 1:
            return None
        at = next((at for at, (old, new) in enumerate(zip(self._rows, rows, strict=False)) if old != new), len(rows))
        return at if self._rows[at + 1 :] == rows[at:] else None

    def _fitting(self) -> list[ItemRow]:
        column, descending = self._sorting or (None, False)
        order = _ORDERS.get(column, Order.MADE) if column is not None else Order.MADE
        rows = self._bank.rows(self._narrowing.query, order, descending=descending)
        if self._narrowing.flaw is not None:
            rows = [row for row in rows if self._has_flaw(row, self._narrowing.flaw)]
        if column is Column.FINDINGS:
            rows.sort(key=self._flaw_key, reverse=descending)
        return rows

    def count(self, narrowing: Narrowing) -> int:
        """How many items fit."""
        if narrowing.flaw is None:
            return sum(self._bank.counts(narrowing.query).values())
        return sum(self._has_flaw(row, narrowing.flaw) for row in self._bank.rows(narrowing.query))

    def _has_flaw(self, row: ItemRow, flaw: str) -> bool:
        findings = self._audits.found(row) or ()
        if flaw in (ANY_FINDING, NO_FINDING):
            return bool(findings) is (flaw == ANY_FINDING)
        return any(finding.code == flaw for finding in findings)

    def _flaw_key(self, row: ItemRow) -> tuple[int, str]:
        """The items with most findings first, those with the same ones together."""
        findings = self._audits.found(row) or ()
        return -len(findings), findings[0].code if findings else ""

    # What they say

    @property
    def rows(self) -> tuple[ItemRow, ...]:
        """The items that are shown, in order."""
        return tuple(self._rows)

    def some_rows(self, start: int, end: int) -> tuple[ItemRow, ...]:
        """The items of the rows from `start` up to `end`, as far as there are."""
        return tuple(self._rows[start:end])

    def row_at(self, row: int) -> ItemRow:
        """The item of a row."""
        return self._rows[row]

    def view(self, row: int) -> BankRowView | None:
        """The item of a row with its tags; None where it is gone from the store."""
        number = row // BLOCK
        block = self._blocks.get(number)
        if block is None:
            if len(self._blocks) >= _KEPT_BLOCKS:
                self._blocks.pop(next(iter(self._blocks)))
            block = self._blocks[number] = self._bank.views(self._rows[number * BLOCK : (number + 1) * BLOCK])
        return block.get(self._rows[row])

    def stored(self, row: int) -> StoredItem | None:
        """The item of a row."""
        view = self.view(row)
        return view.stored if view is not None else None

    def row_of(self, item: ItemRow) -> int:
        """The row in which an item is shown, or -1."""
        try:
            return self._rows.index(item)
        except ValueError:
            return -1

    def findings(self, row: int) -> tuple[Finding, ...]:
        """What the audit found in a row."""
        return self._audits.found(self._rows[row]) or ()

    def show_findings(self) -> None:
        """The audit knows more than before; which rows are shown stays as it is."""
        if self._rows:
            self.dataChanged.emit(self.index(0, Column.FINDINGS), self.index(len(self._rows) - 1, Column.FINDINGS))

    # The model

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[Column(section)]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        column = index.column()
        if role == FINDINGS_ROLE:
            return self.findings(index.row())
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, STORED_ROLE):
            return None
        view = self.view(index.row())
        if view is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cell(view, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return view.stored.item.stem if column == Column.STEM else "、".join(view.tags) or None
        return view.stored

    def cell(self, view: BankRowView, column: int) -> str:
        """What the cell of an item in a column says."""
        item = view.stored.item
        if column == Column.STEM:
            return item.stem.replace("\n", " ")
        if column == Column.DIFFICULTY:
            return difficulty_word(item.difficulty)
        if column == Column.FINDINGS:
            return self._flaw_words(self._audits.found(view.stored.row) or ())
        if column == Column.TAGS:
            return "、".join(view.tags)
        return self._words[
            item.type if column == Column.TYPE else item.phrase_kind if column == Column.KIND else item.status
        ]

    def _flaw_words(self, findings: tuple[Finding, ...]) -> str:
        if not findings:
            return ""
        code = findings[0].code
        if code not in self._flaws:
            self._flaws[code] = finding_label(code)
        more = len({finding.code for finding in findings}) - 1
        return f"{self._flaws[code]} +{more}" if more else self._flaws[code]

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if column < 0 or column == Column.TAGS:
            return
        self._sorting = (Column(column), order == Qt.SortOrder.DescendingOrder)
        rows = self._fitting()
        if len(rows) != len(self._rows):  # others fit by now
            self.reload()
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        items = [self._rows[index.row()] for index in before]
        self._blocks.clear()
        self._rows = rows
        place = {row: at for at, row in enumerate(rows)} if before else {}
        after = [self.index(place.get(row, -1), index.column()) for row, index in zip(items, before, strict=True)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()
