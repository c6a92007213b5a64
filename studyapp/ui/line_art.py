"""Lucide's line drawings (ISC licence), drawn in a colour of the theme. On the way to the first paint (tokens.py)."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRect, QRectF

from studyapp.resources import resource

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtSvg import QSvgRenderer


_HEAD = re.compile(r'<svg .*?viewBox="0 0 24 24"(.*?)>')


def svg_of(name: str, colour: str) -> str:
    """The drawing `name` (a file of resources/icons) in that colour, as SVG of 24 by 24 units."""
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)


def placed(svg: str, left: float, top: float, side: float) -> str:
    """A drawing of `svg_of` as a group inside a larger one."""
    attributes = _HEAD.search(svg)
    assert attributes is not None
    inner = svg[attributes.end() :].replace("</svg>", "</g>")
    return f'<g transform="translate({left} {top}) scale({side / 24})" {attributes[1]}>{inner}'


@lru_cache(maxsize=256)
def renderer(svg: str) -> QSvgRenderer:
    """What draws that SVG."""
    # Not at the top: a window without icons needs no SVG, and opens sooner.
    from PySide6.QtSvg import QSvgRenderer

    return QSvgRenderer(QByteArray(svg.encode()))


@lru_cache(maxsize=256)
def _icon(name: str, colour: str) -> QSvgRenderer:
    return renderer(svg_of(name, colour))


def paint_icon(painter: QPainter, name: str, colour: str, box: QRect) -> None:
    """Draw `name` in the middle of `box`, as large as its shorter side, sharp at any scale of the screen."""
    side = min(box.width(), box.height())
    left, top = box.x() + (box.width() - side) / 2, box.y() + (box.height() - side) / 2
    _icon(name, colour).render(painter, QRectF(left, top, side, side))
