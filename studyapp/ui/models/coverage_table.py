"""What of an article may be asked for, with the types of items that do; what nothing asks for comes first."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from studyapp.core.items.coverage import PhraseCoverage
from studyapp.core.items.coverage_parts import PartCoverage
from studyapp.ui.i18n import item_type_label, kind_label

Row = PhraseCoverage | PartCoverage

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
"""The `Row` of a row."""

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class CoverageColumn(IntEnum):
    """The columns, from left to right."""

    PHRASE = 0
    KIND = 1
    TYPES = 2


class CoverageTable(QAbstractTableModel):
    """One row for each phrase, goal, list or sentence; those that nothing asks for first, then the others.

    Phrases stand by their score, the rest in the order of the text.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Row, ...] = ()
        self._rows: list[Row] = []
        self._only_unasked = False
        self._heads = {
            CoverageColumn.PHRASE: self.tr("What"),
            CoverageColumn.KIND: self.tr("Kind"),
            CoverageColumn.TYPES: self.tr("Asked by"),
        }

    def show_coverage(self, rows: Iterable[Row], *, only_unasked: bool) -> None:
        """Show these, or only those that nothing asks for."""
        self.beginResetModel()
        self._all = tuple(rows)
        self._only_unasked = only_unasked
        shown = [row for row in self._all if not (only_unasked and row.types)]
        self._rows = sorted(shown, key=_order)
        self.endResetModel()

    @property
    def counts(self) -> tuple[int, int, int]:
        """Rows asked for, asked for by two types or more, and all."""
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
                    return words_of(row)
                case CoverageColumn.KIND:
                    return kind_label(row.phrase.kind) if isinstance(row, PhraseCoverage) else ""
            if not row.types:
                return self.tr("not yet asked")
            return self.tr(", ").join(item_type_label(type_) for type_ in row.types)
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == CoverageColumn.PHRASE:
            return words_of(row)
        if role == ROW_ROLE:
            return row
        return None


def words_of(row: Row) -> str:
    """What the row is about, in the article's words."""
    return row.phrase.text if isinstance(row, PhraseCoverage) else row.text


def _order(row: Row) -> tuple[bool, float]:
    return bool(row.types), -row.phrase.score if isinstance(row, PhraseCoverage) else row.span.start
