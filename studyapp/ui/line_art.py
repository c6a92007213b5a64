"""Lucide's line drawings (ISC licence), drawn in a colour of the theme."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QPointF, QRect, QRectF
from PySide6.QtGui import QImage, QPainter

from studyapp.resources import resource


@lru_cache(maxsize=256)
def drawing(name: str, colour: str, pixels: int) -> QImage:
    """The drawing `name` (a file of resources/icons) as a square image of that many device pixels."""
    # Not at the top: a window without icons needs no SVG, and opens sooner.
    from PySide6.QtSvg import QSvgRenderer

    source = resource("icons", f"{name}.svg").read_bytes().replace(b"currentColor", colour.encode())
    image = QImage(pixels, pixels, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(source)).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    return image


def paint_icon(painter: QPainter, name: str, colour: str, box: QRect) -> None:
    """Draw `name` in the middle of `box`, as large as its shorter side, sharp at any scale of the screen."""
    side = min(box.width(), box.height())
    device = painter.device()
    ratio = device.devicePixelRatioF() if device is not None else 1.0
    image = drawing(name, colour, max(1, round(side * ratio)))
    image.setDevicePixelRatio(ratio)
    corner = QPointF(box.x() + (box.width() - side) / 2, box.y() + (box.height() - side) / 2)
    painter.drawImage(corner, image)
