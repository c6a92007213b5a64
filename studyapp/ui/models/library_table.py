"""The library as a table that is sorted by column; where a query found the rows, with the passage found in each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QCollator,
    QCollatorSortKey,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from studyapp.core.ids import ArticleRow
from studyapp.ui.i18n import listed, short_date

if TYPE_CHECKING:
    from studyapp.services.library import ArticleSummary, Passage

SUMMARY_ROLE = Qt.ItemDataRole.UserRole + 1
"""The `ArticleSummary` of a row."""
PASSAGE_ROLE = Qt.ItemDataRole.UserRole + 2
"""The `Passage` that a query found in the row's article, or None; fetched when the row is first looked at."""

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Column(IntEnum):
    """The columns, from left to right."""

    TITLE = 0
    DATE = 1
    PHRASES = 2
    ITEMS = 3
    MASTERY = 4
    OPENED = 5


DEFAULT_SORTING = (Column.OPENED, Qt.SortOrder.DescendingOrder)
"""The order in which the library itself gives articles: the last opened first, and what is named by a query before."""

_SortKey = str | float | datetime | tuple[bool, float] | QCollatorSortKey


class LibraryTable(QAbstractTableModel):
    """The articles, one a row. It sorts by itself: a thousandth of the calls of a proxy that compares in Python."""

    rename_requested = Signal(object, str)
    """The `ArticleRow`, and the title that was typed."""

    def __init__(self, today: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._given: tuple[ArticleSummary, ...] = ()
        self._rows: list[ArticleSummary] = []
        self._places: dict[ArticleRow, int] = {}
        self._passage_of: Callable[[ArticleRow], Passage | None] | None = None
        self._passages: dict[ArticleRow, Passage | None] = {}
        self._collator = QCollator(QLocale())
        self._collator.setNumericMode(True)
        self.sorting = DEFAULT_SORTING
        self._heads = {
            Column.TITLE: self.tr("Article"),
            Column.DATE: self.tr("Date"),
            Column.PHRASES: self.tr("Phrases"),
            Column.ITEMS: self.tr("Items"),
            Column.MASTERY: self.tr("Mastery"),
            Column.OPENED: self.tr("Last opened"),
        }
        self._untitled = self.tr("Untitled article")
        self._words_of_days = (self.tr("Today {time}"), self.tr("Yesterday"))
        self._never = self.tr("Not yet")

    def show(
        self, articles: Sequence[ArticleSummary], passage_of: Callable[[ArticleRow], Passage | None] | None = None
    ) -> None:
        """Show these, in the order of the column chosen; `passage_of` gives what a query found in an article."""
        self.beginResetModel()
        self._given = tuple(articles)
        self._passage_of = passage_of
        self._passages = {}
        self._arrange()
        self.endResetModel()

    def update(self, summary: ArticleSummary) -> None:
        """Show an article of the table as it is now, in its place."""
        row = self.place(summary.row)
        if row is not None:
            self._rows[row] = summary
            self._given = tuple(summary if one.row == summary.row else one for one in self._given)
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))

    @property
    def articles(self) -> tuple[ArticleSummary, ...]:
        """All that is shown, in the order shown."""
        return tuple(self._rows)

    @property
    def searched(self) -> bool:
        """Whether the rows were found by a query."""
        return self._passage_of is not None

    def place(self, row: ArticleRow) -> int | None:
        """Where an article stands, or None."""
        return self._places.get(row)

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

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == Column.TITLE else flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        summary, column = self._rows[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words(summary, column)
        if role == Qt.ItemDataRole.EditRole:
            return summary.title
        if role == SUMMARY_ROLE:
            return summary
        if role == PASSAGE_ROLE:
            return self._passage(summary.row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(summary, column)
        if role == Qt.ItemDataRole.AccessibleTextRole and column is Column.TITLE and summary.tags:
            return f"{self.words(summary, column)}, {', '.join(summary.tags)}"
        return None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        summary = self._rows[index.row()]
        if str(value) != summary.title:
            self.rename_requested.emit(summary.row, str(value))
        return True

    def words(self, summary: ArticleSummary, column: Column) -> str:
        """What a cell says."""
        match column:
            case Column.TITLE:
                return summary.title or self._untitled
            case Column.DATE:
                return summary.published[:10]
            case Column.PHRASES:
                return str(summary.phrases)
            case Column.ITEMS:
                return str(summary.items)
            case Column.MASTERY:
                return f"{round(100 * summary.mastery)}%" if summary.asked else ""
            case Column.OPENED:
                return self._never if summary.unread else self._moment(summary.opened_at)

    def _moment(self, moment: datetime) -> str:
        today, local = self._today().date(), moment.astimezone(self._today().tzinfo)
        days = (today - local.date()).days
        if days == 0:
            return self._words_of_days[0].format(time=f"{local:%H:%M}")
        return self._words_of_days[1] if days == 1 else short_date(local.date())

    def _tip(self, summary: ArticleSummary, column: Column) -> str | None:
        if column is Column.TITLE:
            return "\n".join(filter(None, (self.words(summary, column), summary.source, listed(summary.tags))))
        if column is Column.MASTERY and summary.asked:
            tip = self.tr("{right} of {asked} items last answered right, {seen} answered")
            return tip.format(right=summary.right, asked=summary.asked, seen=summary.seen)
        return None

    def _passage(self, row: ArticleRow) -> Passage | None:
        if self._passage_of is None:
            return None
        if row not in self._passages:
            self._passages[row] = self._passage_of(row)
        return self._passages[row]

    # Sorting

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if column < 0:
            return
        self.sorting = (Column(column), order)
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        rows = [self._rows[index.row()].row for index in before]
        self._arrange()
        after = [self.index(self._places[row], index.column()) for row, index in zip(rows, before, strict=True)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _arrange(self) -> None:
        self._rows = list(self._given)
        if self.sorting != DEFAULT_SORTING:
            column, order = self.sorting
            self._rows.sort(key=self._sort_key(column), reverse=order == Qt.SortOrder.DescendingOrder)
        self._places = {summary.row: place for place, summary in enumerate(self._rows)}

    def _sort_key(self, column: Column) -> Callable[[ArticleSummary], _SortKey]:
        keys: dict[Column, Callable[[ArticleSummary], _SortKey]] = {
            Column.TITLE: lambda one: self._collator.sortKey(one.title),
            Column.DATE: lambda one: one.published,
            Column.PHRASES: lambda one: one.phrases,
            Column.ITEMS: lambda one: one.items,
            Column.MASTERY: lambda one: (one.asked > 0, one.mastery),
            Column.OPENED: lambda one: one.opened_at,
        }
        return keys[column]
