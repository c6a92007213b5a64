"""The place that says what may be dropped on a page, and lights up when something is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from studyapp.ui.theme import RADIUS_CARD, SPACE_L, SPACE_M, Text, Theme, set_ink
from studyapp.ui.widgets.card import label


class DropZone(QWidget):
    """Muted words in a dashed frame. The page takes the drops, wherever they fall on it."""

    def __init__(self, theme: Theme, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lit = False
        self._words = label(theme, words, Text.CAPTION, ink=theme.c.muted, wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(SPACE_L), theme.px(SPACE_M), theme.px(SPACE_L), theme.px(SPACE_M))
        row.addWidget(self._words, 1)
        self.setMinimumHeight(theme.px(48))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._theme.px(78))

    @property
    def lit(self) -> bool:
        """Whether it shows that something may be dropped now."""
        return self._lit

    def light(self, on: bool) -> None:
        """Show that something may be dropped now."""
        if on != self._lit:
            self._lit = on
            set_ink(self._words, self._theme.c.accent if on else self._theme.c.muted)
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.colour("accent" if self._lit else "line"), theme.px(1))
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.setBrush(theme.colour("soft" if self._lit else "panel"))
        half = pen.widthF() / 2
        radius = theme.px(RADIUS_CARD)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius)
