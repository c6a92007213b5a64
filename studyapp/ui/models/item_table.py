"""The item bank as a table that is sorted by column and narrowed by filters."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt

from studyapp.core.ids import ArticleRow, ItemRow
from studyapp.core.items.item import ItemStatus, ItemType
from studyapp.core.phrases import PhraseKind
from studyapp.ui.i18n import finding_label, item_status_label, item_type_label, kind_label
from studyapp.ui.models.item_words import difficulty_word, key_texts
from studyapp.ui.theme import GROUP_OF, KindGroup
from studyapp.ui.widgets.reader_find import fold, fold_all

if TYPE_CHECKING:
    from studyapp.core.items.audit import Finding
    from studyapp.services.library import StoredItem

STORED_ROLE = Qt.ItemDataRole.UserRole + 1
"""The `StoredItem` of a row."""
FINDINGS_ROLE = Qt.ItemDataRole.UserRole + 2
"""What the audit found in a row: a tuple of `Finding`, empty too where it has not looked yet."""

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_TYPES = {type_: number for number, type_ in enumerate(ItemType)}
_KINDS = {kind: number for number, kind in enumerate(PhraseKind)}
_STATUSES = {status: number for number, status in enumerate(ItemStatus)}


class Column(IntEnum):
    """The columns, from left to right."""

    TYPE = 0
    STEM = 1
    KIND = 2
    DIFFICULTY = 3
    STATUS = 4
    FINDINGS = 5


_SORT_KEYS: dict[Column, Callable[[StoredItem], str | float]] = {
    Column.TYPE: lambda stored: _TYPES[stored.item.type],
    Column.STEM: lambda stored: stored.item.stem,
    Column.KIND: lambda stored: _KINDS[stored.item.phrase_kind],
    Column.DIFFICULTY: lambda stored: stored.item.difficulty,
    Column.STATUS: lambda stored: _STATUSES[stored.item.status],
}


class ItemTable(QAbstractTableModel):
    """The items, one a row. It sorts by itself: a thousand times fewer calls than a proxy that compares in Python."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: list[StoredItem] = []
        self._folded: dict[ItemRow, str] = {}
        self._findings: dict[ItemRow, tuple[Finding, ...]] = {}
        self._flaws: dict[str, str] = {}
        self._sorting: tuple[Column, Qt.SortOrder] | None = None
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
        }

    def set_items(self, items: Sequence[StoredItem]) -> None:
        """Show these, in the order of the column chosen."""
        self.beginResetModel()
        self._items = list(items)
        self._folded = {}
        if self._sorting is not None:
            self._sort(*self._sorting)
        self.endResetModel()

    def put(self, items: Iterable[StoredItem]) -> None:
        """Show these in place of what stands in their rows; rows that are not here are passed over."""
        changed = {stored.row: stored for stored in items}
        for row, stored in enumerate(self._items):
            if stored.row in changed:
                self._items[row] = changed[stored.row]
                self._folded.clear()
                self._findings.pop(stored.row, None)
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))

    def set_findings(self, found: Mapping[ItemRow, tuple[Finding, ...]]) -> None:
        """Show what the audit found in these items, beside what it found in others."""
        self._findings.update(found)
        rows = [row for row, stored in enumerate(self._items) if stored.row in found]
        if rows:  # those that are looked at together mostly stand together
            self.dataChanged.emit(self.index(rows[0], Column.FINDINGS), self.index(rows[-1], Column.FINDINGS))

    def findings(self, row: int) -> tuple[Finding, ...]:
        """What the audit found in a row."""
        return self._findings.get(self._items[row].row, ())

    def flaw_counts(self) -> dict[str, int]:
        """How many items have each flaw that was found, and under "" any."""
        counts = Counter(code for findings in map(self.findings, range(len(self._items))) for code in _codes(findings))
        return dict(counts)

    @property
    def items(self) -> tuple[StoredItem, ...]:
        """All items, in the order shown."""
        return tuple(self._items)

    def stored(self, row: int) -> StoredItem:
        """The item of a row."""
        return self._items[row]

    def folded(self, row: int) -> str:
        """Stem, key and evidence of a row as they are searched; made for all rows at the first search."""
        if not self._folded:
            folded = fold_all(
                " ".join((stored.item.stem, *key_texts(stored.item), stored.item.quote)) for stored in self._items
            )
            self._folded = {stored.row: text for stored, text in zip(self._items, folded, strict=True)}
        return self._folded[self._items[row].row]

    # The model

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._items)

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
        stored = self._items[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words(stored, Column(index.column()))
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == Column.STEM:
            return stored.item.stem
        if role == STORED_ROLE:
            return stored
        if role == FINDINGS_ROLE:
            return self.findings(index.row())
        return None

    def words(self, stored: StoredItem, column: Column) -> str:
        """What a cell says."""
        item = stored.item
        if column is Column.STEM:
            return item.stem.replace("\n", " ")
        if column is Column.DIFFICULTY:
            return difficulty_word(item.difficulty)
        if column is Column.FINDINGS:
            return self._flaw_words(self._findings.get(stored.row, ()))
        return self._words[
            item.type if column is Column.TYPE else item.phrase_kind if column is Column.KIND else item.status
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
        if column < 0:
            return
        self._sorting = (Column(column), order)
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        rows = [self._items[index.row()].row for index in before]
        self._sort(*self._sorting)
        place = {stored.row: row for row, stored in enumerate(self._items)}
        after = [self.index(place[row], index.column()) for row, index in zip(rows, before, strict=True)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _sort(self, column: Column, order: Qt.SortOrder) -> None:
        key = self._flaw_key if column is Column.FINDINGS else _SORT_KEYS[column]
        self._items.sort(key=key, reverse=order == Qt.SortOrder.DescendingOrder)

    def _flaw_key(self, stored: StoredItem) -> str:
        """The items with most findings first, those with the same ones together."""
        findings = self._findings.get(stored.row, ())
        return f"{9999 - len(findings):04}{findings[0].code if findings else ''}"


def _codes(findings: tuple[Finding, ...]) -> set[str]:
    return {"", *(finding.code for finding in findings)} if findings else set()


ANY_FINDING, NO_FINDING = "any", "none"
"""Filters by findings beside the code of a flaw: some, and none at all."""


class ItemFilter(QSortFilterProxyModel):
    """The rows that fit all filters; None and "" let everything pass."""

    def __init__(self, table: ItemTable, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._article: ArticleRow | None = None
        self._type: ItemType | None = None
        self._group: KindGroup | None = None
        self._status: ItemStatus | None = None
        self._flaw: str | None = None
        self._needle = ""
        self.setSourceModel(table)

    def narrow(
        self,
        *,
        article: ArticleRow | None = None,
        type_: ItemType | None = None,
        group: KindGroup | None = None,
        status: ItemStatus | None = None,
        flaw: str | None = None,
        words: str = "",
    ) -> None:
        """Show the items of that article, type, group of kinds, state and flaw that have `words` in stem, key or
        evidence; `flaw` is a code of the audit, `ANY_FINDING` or `NO_FINDING`."""
        wanted = (article, type_, group, status, flaw, fold(words.strip()))
        if wanted != (self._article, self._type, self._group, self._status, self._flaw, self._needle):
            self._article, self._type, self._group, self._status, self._flaw, self._needle = wanted
            self.invalidate()

    def fits_but_for_status(self, source_row: int) -> bool:
        """Whether a row of the table fits all filters but that by state."""
        stored = self._table.stored(source_row)
        return (
            (self._article is None or stored.article == self._article)
            and (self._type is None or stored.item.type is self._type)
            and (self._group is None or GROUP_OF[stored.item.phrase_kind] is self._group)
            and (self._flaw is None or self._has_flaw(source_row, self._flaw))
            and (not self._needle or self._needle in self._table.folded(source_row))
        )

    def drafts(self) -> int:
        """How many drafts fit all filters but that by state."""
        if self._status is ItemStatus.DRAFT:
            return self.rowCount()
        return sum(
            stored.item.status is ItemStatus.DRAFT and self.fits_but_for_status(row)
            for row, stored in enumerate(self._table.items)
        )

    def row_of(self, item: ItemRow) -> int:
        """The row in which an item is shown, or -1."""
        for row, stored in enumerate(self._table.items):
            if stored.row == item:
                return self.mapFromSource(self._table.index(row, 0)).row()
        return -1

    def _has_flaw(self, source_row: int, flaw: str) -> bool:
        findings = self._table.findings(source_row)
        if flaw in (ANY_FINDING, NO_FINDING):
            return bool(findings) is (flaw == ANY_FINDING)
        return any(finding.code == flaw for finding in findings)

    def filterAcceptsRow(self, source_row: int, _source_parent: _Index) -> bool:
        wanted = self._status
        fits = wanted is None or self._table.stored(source_row).item.status is wanted
        return fits and self.fits_but_for_status(source_row)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._table.sort(column, order)
