"""Which column of a table holds what: chosen above the first rows of each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from studyapp.services.bank_import import Column, Header, Table
from studyapp.ui.theme import Text, Theme
from studyapp.ui.widgets.select import Select

SAMPLES = 4
"""Rows below the header that are shown: enough to tell a question from an answer."""
_MOST = 24
"""Columns that can be chosen; no bank has so many that mean something."""


class ColumnMap(QTableWidget):
    """The first rows of a table under a choice for each column."""

    changed = Signal()
    """Another choice was made."""

    def __init__(self, theme: Theme, table: Table, parent: QWidget | None = None) -> None:
        first = table.header.row if table.header else 0
        rows = table.rows[first : first + 1 + SAMPLES]
        width = min(_MOST, max((len(row) for row in rows), default=0))
        super().__init__(len(rows) + 1, width, parent)
        self._theme = theme
        self._first = first
        self.setFont(theme.font(Text.CAPTION))
        self.setAccessibleName(self.tr("What the columns hold"))
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setDefaultSectionSize(theme.px(26))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setDefaultSectionSize(theme.px(136))
        self.setRowHeight(0, theme.px(38))
        self.choices = [self._choice(at, table.header) for at in range(width)]
        self._fill(rows)
        self.setFixedHeight(theme.px(38 + 26 * len(rows) + 20))

    def _choice(self, at: int, header: Header | None) -> Select:
        words = (
            (Column.OTHER, self.tr("(leave out)")),
            (Column.STEM, self.tr("Question")),
            (Column.TYPE, self.tr("Type")),
            (Column.OPTION, self.tr("An option")),
            (Column.OPTIONS, self.tr("All options")),
            (Column.ANSWER, self.tr("Answer")),
            (Column.RATIONALE, self.tr("Explanation")),
            (Column.DIFFICULTY, self.tr("Difficulty")),
            (Column.TAG, self.tr("Tag")),
        )
        choice = Select(self._theme, self.tr("Column {number}").format(number=at + 1), words)
        choice.setFont(self._theme.font(Text.CAPTION))
        if header is not None and at < len(header.columns):
            choice.choose(header.columns[at])
        choice.activated.connect(self._tell)
        self.setCellWidget(0, at, choice)
        return choice

    def _fill(self, rows: Sequence[Sequence[str]]) -> None:
        for down, row in enumerate(rows, 1):
            for across, text in enumerate(row[: self.columnCount()]):
                flat = " ".join(text.split())
                cell = QTableWidgetItem(flat)
                cell.setToolTip(flat)
                if down == 1:
                    cell.setFont(self._theme.font(Text.CAPTION, bold=True))
                self.setItem(down, across, cell)

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()

    @property
    def header(self) -> Header:
        """What was chosen."""
        columns = []
        for choice in self.choices:
            value = choice.value
            columns.append(value if isinstance(value, Column) else Column(str(value)))
        return Header(self._first, tuple(columns))
