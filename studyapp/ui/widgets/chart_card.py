"""A card with a picture of figures and, at a click, the table behind it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QWidget

from studyapp.ui.theme import SPACE_L, SPACE_S, Text, Theme
from studyapp.ui.widgets.buttons import CompactButton
from studyapp.ui.widgets.card import Card, label
from studyapp.ui.widgets.figure_table import FigureTable, Rows
from studyapp.ui.widgets.flow_layout import FlowLayout


class _Stroke(QWidget):
    """A piece of a line, as a picture draws it."""

    def __init__(self, theme: Theme, ink: str, style: Qt.PenStyle) -> None:
        super().__init__()
        self._pen = QPen(QColor(ink), theme.px(2), style)
        self.setFixedSize(QSize(theme.px(26), theme.px(18)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._pen)
        middle = self.height() / 2
        painter.drawLine(QPointF(0, middle), QPointF(self.width(), middle))


class LineLegend(QWidget):
    """What each line of a picture is."""

    def __init__(self, theme: Theme, lines: Sequence[tuple[str, str, Qt.PenStyle]]) -> None:
        super().__init__()
        flow = FlowLayout(theme.px(SPACE_L), self)
        for words, ink, style in lines:
            pair = QWidget()
            row = QHBoxLayout(pair)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(theme.px(SPACE_S))
            row.addWidget(_Stroke(theme, ink, style))
            row.addWidget(label(theme, words, Text.CAPTION, ink=theme.c.muted))
            flow.addWidget(pair)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


class ChartCard(Card):
    """A title, a button that turns to the table, and either of the two; `name` is the table's object name."""

    def __init__(
        self,
        theme: Theme,
        title: str,
        headers: tuple[str, ...],
        name: str,
        *,
        legend: QWidget | None = None,
        tools: Sequence[QWidget] = (),
    ) -> None:
        super().__init__(theme)
        self.as_table = CompactButton(theme, self.tr("Table"), "table-2")
        self.as_table.setAccessibleName(self.tr("{title}: show as table").format(title=title))
        self.as_table.setToolTip(self.tr("Show as table"))
        self.as_table.setObjectName(f"{name}_as_table")
        self.as_table.setCheckable(True)
        self.as_table.toggled.connect(self._turn)
        head = QHBoxLayout()
        head.setSpacing(theme.px(SPACE_S))
        head.addWidget(label(theme, title, Text.HEADING, bold=True))
        head.addStretch(1)
        for tool in tools:
            head.addWidget(tool)
        head.addWidget(self.as_table)
        self.body.addLayout(head)
        self._legend = legend
        if legend is not None:
            self.body.addWidget(legend)
        self.table = FigureTable(theme, title, headers)
        self.table.setObjectName(name)
        self._views = QStackedWidget()
        self._picture = QWidget()
        self._views.addWidget(self._picture)
        self._views.addWidget(self.table)
        self.body.addWidget(self._views, 1)

    def put_picture(self, picture: QWidget) -> None:
        """Show this picture in the place of the one before."""
        self._views.removeWidget(self._picture)
        self._picture.deleteLater()
        self._picture = picture
        self._views.insertWidget(0, picture)
        self._turn(self.as_table.isChecked())

    def show_rows(self, rows: Rows) -> None:
        """Put these into the table."""
        self.table.show_rows(rows)

    @Slot(bool)
    def _turn(self, to_table: bool) -> None:
        self._views.setCurrentIndex(1 if to_table else 0)
        if self._legend is not None:
            self._legend.setVisible(not to_table)
