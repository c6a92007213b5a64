"""The table of the item bank, and how its rows are painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from studyapp.core.items.item import ItemStatus, ItemType
from studyapp.core.phrases import PhraseKind
from studyapp.ui.i18n import item_status_label, item_type_label, kind_label
from studyapp.ui.models.audit_words import is_grave
from studyapp.ui.models.item_table import STORED_ROLE, Column, ItemTable
from studyapp.ui.models.item_words import difficulty_word
from studyapp.ui.theme import SPACE_L, SPACE_M, SPACE_S, Text, Theme
from studyapp.ui.widgets.chip import paint_chip

if TYPE_CHECKING:
    from studyapp.core.ids import ItemRow
    from studyapp.services.library import StoredItem

_Index = QModelIndex | QPersistentModelIndex


_STEM = 180
"""The room that a stem needs at least to tell items apart, in pixels at text scale 1."""
_FINDINGS = 116
"""Room for six characters, which the words for most flaws have at most; longer ones are cut."""


_SELECTED = QStyle.StateFlag.State_Selected.value
_HOVERED = QStyle.StateFlag.State_MouseOver.value
_KEPT_WORDS = 4096
"""So many cut texts are remembered: those of some forty screens."""


class ItemDelegate(QStyledItemDelegate):
    """A cell: words, or a chip for the kind, over a hairline.

    A screen has a hundred cells, and all of them are painted while somebody scrolls: whatever is the same for every
    cell is worked out once, and the item comes straight from the table.
    """

    def __init__(self, theme: Theme, rows: ItemTable, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows = rows
        caption = theme.font(Text.CAPTION)
        self._caption = QFontMetrics(caption)
        self._body = theme.font(Text.BODY)
        self._metrics = QFontMetrics(self._body)
        self._cut: dict[tuple[str, int], str] = {}
        self._inset, self._chip_height, self._chip_room = theme.px(10), theme.px(23), theme.px(22)
        self._stripe, self._height = theme.px(3), theme.px(41)
        self._soft, self._panel, self._line, self._accent = map(theme.colour, ("soft", "panel", "line", "accent"))
        c = theme.c
        self._ink, self._muted, self._warn, self._bad = map(QColor, (c.ink, c.muted, c.goal.ink, c.bad))
        self._of_status = {
            ItemStatus.APPROVED: QColor(c.good),
            ItemStatus.REJECTED: self._bad,
            ItemStatus.DRAFT: self._muted,
            ItemStatus.RETIRED: self._muted,
        }

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), self._height)

    def _ink_of(self, row: int, column: int, stored: StoredItem) -> QColor:
        """What a cell is written in; words always say the same too."""
        if column == Column.FINDINGS:
            return self._bad if any(is_grave(finding.code) for finding in self._rows.findings(row)) else self._warn
        if column == Column.STATUS:
            return self._of_status[stored.item.status]
        return self._muted if column == Column.TAGS else self._ink

    def _fitting(self, words: str, width: int) -> str:
        """As much of the words as that width has room for."""
        known = self._cut.get((words, width))
        if known is None:
            if len(self._cut) >= _KEPT_WORDS:
                self._cut.clear()
            known = self._metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)
            self._cut[words, width] = known
        return known

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row, column = index.row(), index.column()
        box: QRect = option.rect
        left, top, width, height = box.x(), box.y(), box.width(), box.height()
        state: int = option.state.value
        if state & _SELECTED:
            painter.fillRect(box, self._soft)
        elif state & _HOVERED:
            painter.fillRect(box, self._panel)
        painter.fillRect(left, top + height - 1, width, 1, self._line)
        view = self._rows.view(row)
        words = self._rows.cell(view, column) if view is not None else ""
        if words and view is not None:
            if column == Column.KIND:
                chip = QRectF(
                    left + self._inset,
                    top + (height - self._chip_height) / 2,
                    self._caption.horizontalAdvance(words) + self._chip_room,
                    self._chip_height,
                )
                painter.save()
                paint_chip(painter, self._theme, chip, words, self._theme.tint(view.stored.item.phrase_kind))
                painter.restore()
            else:
                room = width - 2 * self._inset
                painter.setFont(self._body)
                painter.setPen(self._ink_of(row, column, view.stored))
                painter.drawText(left + self._inset, top, room, height, _IN_LINE, self._fitting(words, room))
        if state & _SELECTED and column == Column.TYPE:
            painter.fillRect(left, top, self._stripe, height - 1, self._accent)


_IN_LINE = (Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine).value


class ItemList(QTableView):
    """The table; the current row is the item that is previewed, and several rows can be selected."""

    item_chosen = Signal(object)
    """The `StoredItem` of the current row, or None."""
    see_in_article_requested = Signal()
    selection_changed = Signal()

    def __init__(self, theme: Theme, rows: ItemTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setModel(rows)
        self.setItemDelegate(ItemDelegate(theme, rows, self))
        self.setFont(theme.font())
        self.setAccessibleName(self.tr("Items"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows_head = self.verticalHeader()
        rows_head.hide()
        rows_head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows_head.setDefaultSectionSize(theme.px(41))
        head = self.horizontalHeader()
        head.setFont(theme.font(Text.CAPTION))
        head.setHighlightSections(False)
        head.setSectionsMovable(False)
        head.setFixedHeight(theme.px(38))
        head.setMinimumSectionSize(theme.px(48))
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(Column.STEM, QHeaderView.ResizeMode.Stretch)
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        head.setSortIndicatorClearable(False)
        self.setSortingEnabled(True)
        self.tagged = False
        self._needed = self._widths()
        for column, width in self._needed.items():
            self.setColumnWidth(column, width)
        self.selectionModel().currentRowChanged.connect(self._tell)
        self.selectionModel().selectionChanged.connect(self.selection_changed)

    def _widths(self) -> dict[Column, int]:
        """Columns as wide as the longest word that they may have to show."""
        theme = self._theme
        body, caption = QFontMetrics(theme.font(Text.BODY)), QFontMetrics(theme.font(Text.CAPTION))
        model = self.model()
        sort_arrow = theme.px(SPACE_L + SPACE_S)

        def wide(metrics: QFontMetrics, words: list[str], column: Column) -> int:
            head = str(model.headerData(column, Qt.Orientation.Horizontal))
            widest = max(metrics.horizontalAdvance(word) for word in words)
            return max(widest + theme.px(2 * SPACE_M), caption.horizontalAdvance(head) + theme.px(20) + sort_arrow)

        return {
            Column.TYPE: wide(body, [item_type_label(type_) for type_ in ItemType], Column.TYPE),
            Column.KIND: wide(caption, [kind_label(kind) for kind in PhraseKind], Column.KIND) + theme.px(20),
            Column.DIFFICULTY: wide(body, [difficulty_word(value) for value in (0.0, 0.5, 1.0)], Column.DIFFICULTY),
            Column.STATUS: wide(body, [item_status_label(status) for status in ItemStatus], Column.STATUS),
            Column.FINDINGS: theme.px(_FINDINGS),
            Column.TAGS: theme.px(_FINDINGS),
        }

    def show_tags(self, tagged: bool) -> None:
        """Show the column of tags, where any item has one."""
        self.tagged = tagged
        self._fit(self.viewport().width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit(event.size().width())
        super().resizeEvent(event)

    def _fit(self, width: int) -> None:
        """Where the stem would have no room, the least told columns give way to it."""
        room = width - self._theme.px(_STEM)
        for column in (Column.TYPE, Column.STATUS, Column.FINDINGS, Column.KIND, Column.TAGS, Column.DIFFICULTY):
            if column is Column.TAGS and not self.tagged:
                self.setColumnHidden(column, True)
                continue
            room -= self._needed[column]
            self.setColumnHidden(column, room < 0 and column is not Column.TYPE)

    @property
    def current(self) -> StoredItem | None:
        """The item of the current row."""
        index = self.currentIndex()
        return index.data(STORED_ROLE) if index.isValid() else None

    @property
    def selected(self) -> tuple[ItemRow, ...]:
        """The items that are selected, in the order of the table."""
        table = self.model()
        assert isinstance(table, ItemTable)
        return tuple(table.row_at(row) for row in self._selected_rows())

    @property
    def selected_count(self) -> int:
        """How many items are selected."""
        return sum(part.height() for part in self.selectionModel().selection().toList())

    def _selected_rows(self) -> list[int]:
        ranges = self.selectionModel().selection().toList()
        return sorted({row for part in ranges for row in range(part.top(), part.bottom() + 1)})

    @property
    def on_screen(self) -> tuple[ItemRow, ...]:
        """The items that are to be seen, the first one on."""
        table = self.model()
        assert isinstance(table, ItemTable)
        first = max(0, self.rowAt(0))
        rows = self.viewport().height() // max(1, self.verticalHeader().defaultSectionSize()) + 2
        return table.some_rows(first, first + rows)

    def choose_row(self, row: int) -> None:
        """Make that row of what is shown the current one, if there is one."""
        model = self.model()
        if model.rowCount():
            self.setCurrentIndex(model.index(max(0, min(row, model.rowCount() - 1)), Column.STEM))
        else:
            self.item_chosen.emit(None)

    def _tell(self) -> None:
        self.item_chosen.emit(self.current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.current is not None:
                self.see_in_article_requested.emit()
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.choose_row(0 if event.key() == Qt.Key.Key_Home else self.model().rowCount() - 1)
        else:
            super().keyPressEvent(event)
