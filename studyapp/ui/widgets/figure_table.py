"""The table behind a picture: the same figures in rows, to read, to select and to copy."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from studyapp.ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()

Rows = Sequence[tuple[str, ...]]

_INSET, _ROW = 10, 32
"""Pixels from the edge of a cell to its words, as in the header; height of a row."""


class _Rows(QAbstractTableModel):
    """Rows of words under headers."""

    def __init__(self, headers: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.headers = headers
        self.rows: Rows = ()

    def show_rows(self, rows: Rows) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.headers)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.rows[index.row()][index.column()]
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.headers[section]
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None


class _Cell(QStyledItemDelegate):
    """Words over a hairline, under their header's words."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        words = option.fontMetrics.horizontalAdvance(str(index.data()))
        return QSize(words + self._theme.px(2 * _INSET + 2), self._theme.px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme, box = self._theme, QRectF(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, theme.colour("soft"))
        painter.fillRect(QRectF(box.x(), box.bottom() - 1, box.width(), 1), theme.colour("line"))
        inner = box.adjusted(theme.px(_INSET), 0, -theme.px(_INSET), 0)
        painter.setFont(option.font)
        painter.setPen(theme.colour("ink"))
        words = option.fontMetrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, int(inner.width()) + 1)
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()


class FigureTable(QTableView):
    """Rows given by `show_rows`; Tab leaves it, Ctrl+C copies what is selected, or all of it, for a spreadsheet."""

    def __init__(self, theme: Theme, name: str, headers: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows = _Rows(headers, self)
        self.setModel(self._rows)
        self.setItemDelegate(_Cell(theme, self))
        self.setFont(theme.font())
        self.setAccessibleName(name)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.px(_ROW))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setMinimumHeight(theme.px(150))
        head = self.horizontalHeader()
        head.setFont(theme.font())
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        head.setHighlightSections(False)
        head.setMinimumSectionSize(theme.px(48))

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(420), self._theme.px(210))

    def fit_first(self) -> None:
        """Give the first column the room that its words want, and the others the rest in equal parts."""
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)

    def widen_first(self) -> None:
        """Give the first column the room that the others leave."""
        head = self.horizontalHeader()
        for column in range(1, len(self._rows.headers)):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)

    def show_rows(self, rows: Rows) -> None:
        """Show these, each of as many words as there are headers."""
        self._rows.show_rows(rows)

    @property
    def rows(self) -> Rows:
        """What is shown."""
        return self._rows.rows

    def text(self) -> str:
        """What is selected, or all, under the headers; cells parted by tabs."""
        chosen = sorted({index.row() for index in self.selectedIndexes()}) or range(len(self._rows.rows))
        lines = [self._rows.headers, *(self._rows.rows[row] for row in chosen)]
        return "\n".join("\t".join(line) for line in lines)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.text())
        else:
            super().keyPressEvent(event)
