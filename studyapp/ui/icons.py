"""Icons for buttons and menus, drawn when they are first painted."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap

from studyapp.ui.line_art import paint_icon

__all__ = ["icon", "paint_icon"]


class _LineIcon(QIconEngine):
    """An icon that is drawn sharp at any size and scale."""

    def __init__(self, name: str, colours: tuple[str, str]) -> None:
        super().__init__()
        self._name = name
        self._colours = colours

    def paint(self, painter: QPainter, rect: QRect, _mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        # At the left: a button asks for a wider icon where its words should keep their distance.
        paint_icon(
            painter, self._name, self._colours[state == QIcon.State.On], QRect(rect.topLeft(), QSize(side, side))
        )

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, pixmap.rect(), mode, state)
        painter.end()
        return pixmap

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        # `size` is in our pixels, `scale` how many of the screen's make one.
        return self.pixmap(QSize(round(size.width() * scale), round(size.height() * scale)), mode, state)

    def clone(self) -> QIconEngine:
        return _LineIcon(self._name, self._colours)


def icon(name: str, colour: str | QColor, checked: str | QColor | None = None) -> QIcon:
    """The icon `name` (a file of resources/icons) in `colour`, and in `checked` where a button is switched on."""
    plain = colour if isinstance(colour, str) else colour.name()
    on = plain if checked is None else checked if isinstance(checked, str) else checked.name()
    return QIcon(_LineIcon(name, (plain, on)))
