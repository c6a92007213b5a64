"""A thin round bar: how much of something is done."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleValueChangeEvent, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from studyapp.ui.theme import Theme


def paint_bar(painter: QPainter, theme: Theme, box: QRectF, fraction: float, colour: str) -> None:
    """Draw a bar that fills `box`, `fraction` of it in `colour`; delegates of lists use this."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    radius = box.height() / 2
    painter.setBrush(QColor(theme.c.line))
    painter.drawRoundedRect(box, radius, radius)
    if fraction > 0:
        painter.setBrush(QColor(colour))
        width = max(box.height(), box.width() * min(1.0, fraction))
        painter.drawRoundedRect(QRectF(box.x(), box.y(), width, box.height()), radius, radius)


class ProgressBar(QProgressBar):
    """A bar of `thickness` pixels; `name` is what it measures, read out with its value in percent."""

    def __init__(
        self, theme: Theme, name: str, *, colour: str | None = None, thickness: int = 6, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._colour = colour or theme.c.accent
        self._thickness = theme.px(thickness)
        self._fraction = 0.0
        self.setRange(0, 100)
        self.setValue(0)
        self.setTextVisible(False)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_fraction(self, fraction: float) -> None:
        """Show a fraction in [0, 1]."""
        self._fraction = min(1.0, max(0.0, fraction))
        self.setValue(round(self._fraction * 100))
        QAccessible.updateAccessibility(QAccessibleValueChangeEvent(self, self.value()))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self._thickness + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(24), self._thickness + 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        top = (self.height() - self._thickness) / 2
        paint_bar(painter, self._theme, QRectF(0, top, self.width(), self._thickness), self._fraction, self._colour)
