"""The table of the library, and what can be done with its rows by mouse and keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QSizePolicy, QTableView, QVBoxLayout, QWidget

from studyapp.core.ids import ArticleRow
from studyapp.ui.icons import icon
from studyapp.ui.models.library_table import SUMMARY_ROLE, Column, LibraryTable
from studyapp.ui.theme import SPACE_L, SPACE_M, SPACE_S, Text, Theme
from studyapp.ui.widgets.library_cells import BAR_WIDTH, ROW_HEIGHT, SEARCHED_ROW_HEIGHT, LibraryDelegate

if TYPE_CHECKING:
    from studyapp.services.library import ArticleSummary

_TITLE = 220
"""The room that a title needs at least, in pixels at text scale 1."""

_GIVING_WAY = (Column.PHRASES, Column.DATE, Column.OPENED, Column.ITEMS, Column.MASTERY)
"""Where the title would have no room these columns go, in this order."""


class LibraryList(QTableView):
    """Articles to choose from; several may be selected to be deleted or tagged together."""

    open_requested = Signal(object)
    """The `ArticleRow`; so for practice."""
    practice_requested = Signal(object)
    tags_requested = Signal()
    delete_requested = Signal()

    def __init__(self, theme: Theme, table: LibraryTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._table = table
        self.setModel(table)
        self.setItemDelegate(LibraryDelegate(theme, self))
        self.setFont(theme.font())
        self.setAccessibleName(self.tr("Articles"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._set_up_heads()
        self._needed = self._widths()
        for column, width in self._needed.items():
            self.setColumnWidth(column, width)
        self._acts = self._make_actions()
        self.doubleClicked.connect(self._open)
        table.modelReset.connect(self._fit_rows)

    def _set_up_heads(self) -> None:
        theme = self._theme
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(theme.px(ROW_HEIGHT))
        rows.setDefaultSectionSize(theme.px(ROW_HEIGHT))
        head = self.horizontalHeader()
        head.setFont(theme.font(Text.CAPTION))
        head.setHighlightSections(False)
        head.setSectionsMovable(False)
        head.setFixedHeight(theme.px(38))
        head.setMinimumSectionSize(theme.px(48))
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(Column.TITLE, QHeaderView.ResizeMode.Stretch)
        column, order = self._table.sorting
        head.setSortIndicator(column, order)
        head.setSortIndicatorClearable(False)
        self.setSortingEnabled(True)

    def _widths(self) -> dict[Column, int]:
        """Columns as wide as what they usually have to show, or their head with its arrow."""
        theme = self._theme
        body, caption = QFontMetrics(theme.font(Text.BODY)), QFontMetrics(theme.font(Text.CAPTION))
        arrow = theme.px(SPACE_L + SPACE_S)
        usual = {
            Column.DATE: body.horizontalAdvance("2026-03-28"),
            Column.PHRASES: body.horizontalAdvance("00000"),
            Column.ITEMS: body.horizontalAdvance("00000"),
            Column.MASTERY: theme.px(BAR_WIDTH + SPACE_S) + caption.horizontalAdvance("100%"),
            Column.OPENED: body.horizontalAdvance("2026/03/28 00:00"),
        }
        heads = {
            column: caption.horizontalAdvance(str(self._table.headerData(column, Qt.Orientation.Horizontal))) + arrow
            for column in usual
        }
        return {column: max(width, heads[column]) + theme.px(2 * SPACE_M) for column, width in usual.items()}

    def _make_actions(self) -> dict[str, QAction]:
        keys = Qt.Key
        enter = [QKeySequence(keys.Key_Return), QKeySequence(keys.Key_Enter)]
        control_enter = [QKeySequence(f"Ctrl+{name}") for name in ("Return", "Enter")]
        made: dict[str, QAction] = {}

        def make(
            key: str, icon_name: str, words: str, shortcuts: Iterable[QKeySequence], slot: Callable[[], None]
        ) -> None:
            action = QAction(icon(icon_name, self._theme.c.muted), words, self)
            action.setShortcuts(list(shortcuts))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # not while a title is being typed
            action.setShortcutVisibleInContextMenu(True)
            action.triggered.connect(slot)
            self.addAction(action)
            made[key] = action

        make("open", "book-open", self.tr("Read"), enter, self._open)
        make("practise", "play", self.tr("Practise"), control_enter, self._practise)
        make("rename", "pencil-line", self.tr("Rename"), [QKeySequence(keys.Key_F2)], self.edit_title)
        make("tags", "tag", self.tr("Tags…"), [QKeySequence("Ctrl+T")], self.tags_requested.emit)
        make("delete", "trash-2", self.tr("Delete"), [QKeySequence(keys.Key_Delete)], self.delete_requested.emit)
        return made

    # What is chosen

    @property
    def current(self) -> ArticleSummary | None:
        """The article of the current row."""
        index = self.currentIndex()
        return index.data(SUMMARY_ROLE) if index.isValid() else None

    @property
    def selected(self) -> tuple[ArticleSummary, ...]:
        """The articles of the selected rows, in the order shown."""
        indexes = sorted(self.selectionModel().selectedRows(), key=lambda index: index.row())
        return tuple(index.data(SUMMARY_ROLE) for index in indexes)

    def choose(self, rows: Iterable[ArticleRow], *, instead: int = 0) -> None:
        """Select those articles; where none of them is shown, the row numbered `instead`."""
        places = sorted(place for row in rows if (place := self._table.place(row)) is not None)
        if not places and self._table.rowCount():
            places = [max(0, min(instead, self._table.rowCount() - 1))]
        flags = self.selectionModel().SelectionFlag
        self.clearSelection()
        for place in reversed(places):
            index = self._table.index(place, Column.TITLE)
            self.selectionModel().setCurrentIndex(index, flags.Select | flags.Rows)

    def edit_title(self) -> None:
        """Let the user type another title for the current article."""
        if self.current is not None:
            index = self._table.index(self.currentIndex().row(), Column.TITLE)
            self.setCurrentIndex(index)
            self.edit(index)

    def _open(self) -> None:
        if self.current is not None:
            self.open_requested.emit(self.current.row)

    def _practise(self) -> None:
        if self.current is not None and self.current.asked:
            self.practice_requested.emit(self.current.row)

    # The view

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.pos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard and self.currentIndex().isValid():
            at = self.visualRect(self.currentIndex()).center()
        elif not self.indexAt(at).isValid():
            return
        self.menu().popup(self.viewport().mapToGlobal(at))

    def menu(self) -> QMenu:
        """What can be done with the selected articles."""
        selected, current = self.selected, self.current
        one = len(selected) == 1
        self._acts["open"].setEnabled(one)
        self._acts["rename"].setEnabled(one)
        self._acts["practise"].setEnabled(one and current is not None and current.asked > 0)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self._acts[key] for key in ("open", "practise")])
        menu.addSeparator()
        menu.addActions([self._acts[key] for key in ("rename", "tags", "delete")])
        menu.aboutToHide.connect(self._enable_all)
        return menu

    def _enable_all(self) -> None:
        for action in self._acts.values():
            action.setEnabled(True)

    def _fit_rows(self) -> None:
        height = SEARCHED_ROW_HEIGHT if self._table.searched else ROW_HEIGHT
        self.verticalHeader().setDefaultSectionSize(self._theme.px(height))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As high as its rows, up to what there is room for."""
        rows = self._table.rowCount() * self.verticalHeader().defaultSectionSize()
        return QSize(super().sizeHint().width(), self.horizontalHeader().height() + rows)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(_TITLE), self.horizontalHeader().height() + self._theme.px(ROW_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        room = event.size().width() - self._theme.px(_TITLE) - sum(self._needed.values())
        for column in _GIVING_WAY:
            self.setColumnHidden(column, room < 0)
            if room < 0:
                room += self._needed[column]
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._table.rowCount():
            last = self._table.rowCount() - 1
            self.setCurrentIndex(self._table.index(0 if event.key() == Qt.Key.Key_Home else last, Column.TITLE))
        else:
            super().keyPressEvent(event)


class TableFrame(QWidget):
    """The white ground of the table, with a hairline around; as high as the table's rows where there is room."""

    def __init__(self, theme: Theme, table: LibraryList) -> None:
        super().__init__()
        self._theme = theme
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setSizePolicy(policy)
        table.setSizePolicy(policy)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 0)
        column.addWidget(table)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._theme.colour("line"))
        painter.setBrush(self._theme.colour("panel"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
