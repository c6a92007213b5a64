"""What stands in the pages' place until there are any. On the way to the first paint (see tokens.py)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.ui.tokens import HEADER_HEIGHT, Text, Theme
from studyapp.ui.widgets.hairline import Hairline

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class _Head(QWidget):
    """A header with nothing but the title."""

    painted = Signal()

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        self._theme = theme
        self._title = title
        self.setFont(theme.font(Text.TITLE, bold=True))
        self.setFixedHeight(theme.px(HEADER_HEIGHT) - 1)
        self.setPalette(theme.palette(theme.c.panel))
        self.setAutoFillBackground(True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        metrics = self.fontMetrics()
        middle = (self.height() + metrics.ascent() - metrics.descent()) / 2
        QPainter(self).drawText(QPointF(self._theme.px(20), middle), self._title)
        self.painted.emit()


class Curtain(QWidget):
    """The look of an empty page; tells when it was painted for the first time, and with it the window."""

    painted = Signal()

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seen = False
        self.setPalette(theme.palette(theme.c.paper))
        self.setAutoFillBackground(True)
        head = _Head(theme, title)
        head.painted.connect(self._tell)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(Hairline(theme, lying=True))
        column.addStretch(1)

    def _tell(self) -> None:
        if not self._seen:
            self._seen = True
            self.painted.emit()
