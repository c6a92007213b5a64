"""A card with a picture and the table behind it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QSizePolicy,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from studyapp.ui.theme import SPACE_M, Text, Theme
from studyapp.ui.widgets.buttons import CompactButton
from studyapp.ui.widgets.card import Card, label
from studyapp.ui.widgets.elided_label import ElidedLabel


class LineLegend(QWidget):
    """What each line means: a stroke as it is drawn, and a word."""

    def __init__(self, theme: Theme, lines: Sequence[tuple[str, str, Qt.PenStyle]]) -> None:
        super().__init__()
        self._theme = theme
        self._lines = tuple(lines)
        self.setFont(theme.font(Text.SMALL))
        self.setAccessibleName(", ".join(words for words, _ink, _stroke in self._lines))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        words = sum(self.fontMetrics().horizontalAdvance(words) for words, _ink, _stroke in self._lines)
        return QSize(words + self._theme.px(44) * len(self._lines), self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(60), self.fontMetrics().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x, middle = 0.0, self.height() / 2
        for words, ink, stroke in self._lines:
            painter.setPen(QPen(QColor(ink), 2 * self._theme.scale, stroke))
            painter.drawLine(int(x), int(middle), int(x + self._theme.px(22)), int(middle))
            x += self._theme.px(28)
            painter.setPen(self._theme.colour("muted"))
            wide = self.fontMetrics().horizontalAdvance(words)
            box = QRectF(x, 0, wide + 1, self.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
            x += wide + self._theme.px(16)


class ChartCard(Card):
    """A title, a switch from picture to table, and both; the picture may come later."""

    def __init__(
        self, theme: Theme, title: str, headers: Sequence[str], name: str, legend: QWidget | None = None
    ) -> None:
        super().__init__(theme)
        self._theme = theme
        self.chart: QWidget | None = None
        self.as_table = CompactButton(theme, self.tr("Show as table"), "table-2")
        self.as_table.setObjectName(f"{name}_as_table")
        self.as_table.setAccessibleName(self.tr("{title}: show as table").format(title=title))
        self.as_table.setCheckable(True)
        self.as_table.toggled.connect(self._switch)
        self.head = QHBoxLayout()
        self.head.setSpacing(theme.px(SPACE_M))
        self.head.addWidget(ElidedLabel(theme, title, Text.HEADING, bold=True), 1)
        self.head.addWidget(self.as_table)
        self.body.addLayout(self.head)
        if legend is not None:
            self.body.addWidget(legend)
        self.table = _table(theme, title, headers)
        self.table.setObjectName(name)
        self._views = QStackedWidget()
        self._views.setMinimumHeight(theme.px(170))
        self._blank = QWidget()
        self._views.addWidget(self._blank)
        self._views.addWidget(self.table)
        self.body.addWidget(self._views, 1)

    def put_chart(self, chart: QWidget) -> None:
        """Show that picture."""
        self.chart = chart
        self._views.removeWidget(self._blank)
        self._blank.deleteLater()
        self._views.insertWidget(0, chart)
        self._switch(self.as_table.isChecked())

    def show_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Fill the table."""
        self.table.setRowCount(len(rows))
        for number, row in enumerate(rows):
            for column, words in enumerate(row):
                self.table.setItem(number, column, QTableWidgetItem(words))

    @Slot(bool)
    def _switch(self, as_table: bool) -> None:
        self._views.setCurrentIndex(1 if as_table else 0)


def _table(theme: Theme, name: str, headers: Sequence[str]) -> QTableWidget:
    table = QTableWidget(0, len(headers))
    table.setFont(theme.font())
    table.setAccessibleName(name)
    table.setHorizontalHeaderLabels(list(headers))
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setTabKeyNavigation(False)
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    table.horizontalHeader().setHighlightSections(False)
    return table


def note(theme: Theme, words: str) -> QWidget:
    """A muted line in a card."""
    return label(theme, words, ink=theme.c.muted, wrap=True)
