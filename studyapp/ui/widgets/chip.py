"""Chips: a few words on a soft round ground; to read, or to switch something on and off."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from studyapp.ui.theme import PEN, SPACE_M, KindGroup, Text, Theme, Tint


def paint_chip(painter: QPainter, theme: Theme, box: QRectF, text: str, tint: Tint) -> None:
    """Draw a chip that fills `box`; delegates of tables use this."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tint.fill))
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    painter.setPen(QColor(tint.ink))
    painter.setFont(theme.font(Text.CAPTION))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def paint_underline(painter: QPainter, group: KindGroup, tint: Tint, left: QPointF, width: float) -> None:
    """Draw the line by which a group differs without colour, from `left` to the right."""
    pen = QPen(QColor(tint.ink), 1.5)
    pen.setStyle(PEN[group])
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen)
    if group is not KindGroup.FIGURE:
        painter.drawLine(left, left + QPointF(width, 0))
        return
    wave = QPainterPath(left)
    x, up = left.x(), True
    while x + 4 <= left.x() + width:
        wave.quadTo(QPointF(x + 2, left.y() + (-3 if up else 3)), QPointF(x + 4, left.y()))
        x, up = x + 4, not up
    painter.drawPath(wave)


class Chip(QAbstractButton):
    """A chip with a tint. Plain ones cannot be focused; `checkable` ones switch with mouse, Space and Enter.

    Switched off, a chip is an outline with muted text struck through. With a `group` it shows that group's line.
    """

    def __init__(
        self,
        theme: Theme,
        text: str,
        tint: Tint,
        *,
        checkable: bool = False,
        group: KindGroup | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tint = tint
        self._group = group
        self.setText(text)
        self.setAccessibleName(text)
        self.setFont(theme.font(Text.CAPTION))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCheckable(checkable)
        if checkable:
            self.setChecked(True)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        else:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_tint(self, tint: Tint) -> None:
        """Change the colours."""
        self._tint = tint
        self.update()

    def set_text(self, text: str) -> None:
        """Change the words."""
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(
            metrics.horizontalAdvance(self.text()) + 2 * self._theme.px(SPACE_M) - self._theme.px(2),
            self._theme.px(24),
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        off = self.isCheckable() and not self.isChecked()
        if off:
            painter.setPen(QPen(self._theme.colour("line"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
            font = self.font()
            font.setStrikeOut(True)
            painter.setFont(font)
            painter.setPen(self._theme.colour("muted"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.text())
        else:
            paint_chip(painter, self._theme, box, self.text(), self._tint)
            if self._group is not None:
                width = self.fontMetrics().horizontalAdvance(self.text())
                base = QPointF(box.center().x() - width / 2, box.bottom() - self._theme.px(2.5))
                paint_underline(painter, self._group, self._tint, base, width)
        if self.hasFocus() or (self.isCheckable() and self.underMouse()):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._tint.ink), 2 if self.hasFocus() else 1))
            painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.isCheckable() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)
