"""What stands in the pages' place until there are any. On the way to the first paint (see tokens.py)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from studyapp.ui.tokens import HEADER_HEIGHT, Text, Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class Curtain(QWidget):
    """The look of an empty page; tells when it was painted for the first time, and with it the window."""

    painted = Signal()

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = title
        self._seen = False

    def set_title(self, title: str) -> None:
        """Show another title."""
        self._title = title
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme
        height = theme.px(HEADER_HEIGHT)
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("paper"))
        painter.fillRect(0, 0, self.width(), height - 1, theme.colour("panel"))
        painter.fillRect(0, height - 1, self.width(), 1, theme.colour("line"))
        painter.setFont(theme.font(Text.TITLE, bold=True))
        painter.setPen(theme.colour("ink"))
        metrics = painter.fontMetrics()
        painter.drawText(QPointF(theme.px(20), (height + metrics.ascent() - metrics.descent()) / 2), self._title)
        if not self._seen:
            self._seen = True
            self.painted.emit()
