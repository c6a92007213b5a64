"""The phrases of an article with the types of items that ask for them, those that nothing asks for first."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from studyapp.core.items.coverage import PhraseCoverage
from studyapp.ui.i18n import item_type_label, kind_label

PHRASE_ROLE = Qt.ItemDataRole.UserRole + 1
"""The `PhraseCoverage` of a row."""

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class CoverageColumn(IntEnum):
    """The columns, from left to right."""

    PHRASE = 0
    KIND = 1
    TYPES = 2


class CoverageTable(QAbstractTableModel):
    """One row for each phrase; the best-scored first among those that nothing asks for, and among the others."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[PhraseCoverage, ...] = ()
        self._rows: list[PhraseCoverage] = []
        self._only_unasked = False
        self._heads = {
            CoverageColumn.PHRASE: self.tr("Phrase"),
            CoverageColumn.KIND: self.tr("Kind"),
            CoverageColumn.TYPES: self.tr("Asked by"),
        }

    def show_coverage(self, rows: Iterable[PhraseCoverage], *, only_unasked: bool) -> None:
        """Show these, or only those that nothing asks for."""
        self.beginResetModel()
        self._all = tuple(rows)
        self._only_unasked = only_unasked
        shown = [row for row in self._all if not (only_unasked and row.types)]
        self._rows = sorted(shown, key=lambda row: (bool(row.types), -row.phrase.score))
        self.endResetModel()

    @property
    def counts(self) -> tuple[int, int, int]:
        """Phrases asked for, asked for by two types or more, and all."""
        return sum(bool(row.types) for row in self._all), sum(len(row.types) > 1 for row in self._all), len(self._all)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(CoverageColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[CoverageColumn(section)]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            match CoverageColumn(index.column()):
                case CoverageColumn.PHRASE:
                    return row.phrase.text
                case CoverageColumn.KIND:
                    return kind_label(row.phrase.kind)
            if not row.types:
                return self.tr("not yet asked")
            return self.tr(", ").join(item_type_label(type_) for type_ in row.types)
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == CoverageColumn.PHRASE:
            return row.phrase.text
        if role == PHRASE_ROLE:
            return row
        return None
