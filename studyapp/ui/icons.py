"""Icons: Lucide's line drawings (ISC licence) in a colour of the theme, drawn when first painted."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QImage, QPainter, QPixmap

from studyapp.resources import resource


@lru_cache(maxsize=256)
def _drawing(name: str, colour: str, pixels: int) -> QImage:
    """The icon as a square image of that many device pixels."""
    # Not at the top: nothing but a painted icon needs it, and a window without icons opens sooner.
    from PySide6.QtSvg import QSvgRenderer

    source = resource("icons", f"{name}.svg").read_bytes().replace(b"currentColor", colour.encode())
    image = QImage(pixels, pixels, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(source)).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    return image


def paint_icon(painter: QPainter, name: str, colour: str, box: QRect) -> None:
    """Draw the icon `name` (a file of resources/icons) in the middle of `box`, as large as its shorter side."""
    side = min(box.width(), box.height())
    device = painter.device()
    ratio = device.devicePixelRatioF() if device is not None else 1.0
    image = _drawing(name, colour, max(1, round(side * ratio)))
    image.setDevicePixelRatio(ratio)
    corner = QPointF(box.x() + (box.width() - side) / 2, box.y() + (box.height() - side) / 2)
    painter.drawImage(corner, image)


class _LineIcon(QIconEngine):
    """An icon that is drawn sharp at any size and scale."""

    def __init__(self, name: str, colours: tuple[str, str]) -> None:
        super().__init__()
        self._name = name
        self._colours = colours

    def paint(self, painter: QPainter, rect: QRect, _mode: QIcon.Mode, state: QIcon.State) -> None:
        paint_icon(painter, self._name, self._colours[state == QIcon.State.On], rect)

    def pixmap(self, size: QSize, _mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        side = max(1, min(size.width(), size.height()))
        return QPixmap.fromImage(_drawing(self._name, self._colours[state == QIcon.State.On], side))

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, _scale: float) -> QPixmap:
        return self.pixmap(size, mode, state)

    def clone(self) -> QIconEngine:
        return _LineIcon(self._name, self._colours)


def icon(name: str, colour: str | QColor, checked: str | QColor | None = None) -> QIcon:
    """The icon `name` in `colour`, and in `checked` where a button is switched on."""
    plain = colour if isinstance(colour, str) else colour.name()
    on = plain if checked is None else checked if isinstance(checked, str) else checked.name()
    return QIcon(_LineIcon(name, (plain, on)))
