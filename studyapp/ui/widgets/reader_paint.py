"""Where spans lie on the page of a document, and how phrases are painted there."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock, QTextDocument

from studyapp.ui.theme import GROUP_OF, RADIUS_MARK, Theme
from studyapp.ui.widgets.chip import paint_underline
from studyapp.ui.widgets.reader_marks import Mark

INSET = 3
"""How much lower than its base an inner phrase begins, in pixels at text scale 1. All end at one foot, below the
characters, where the line of the inner phrase takes the place of the outer one's."""
_UNDERLINE_OPACITY = 0.5


def block_boxes(block: QTextBlock, start: int, end: int) -> list[QRectF]:
    """One box for each line of `block` that shows some of `[start, end)` (document positions, UTF-16).

    A box is as high as the characters, in the document's coordinates.
    """
    layout = block.layout()
    start = max(0, start - block.position())
    end = min(block.length() - 1, end - block.position())
    if start >= end:
        return []
    origin = layout.position()
    boxes = []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first = line.textStart()
        if first >= end:
            break
        last = first + line.textLength()
        if last <= start:
            continue
        left = _x(line.cursorToX(max(start, first)))
        right = _x(line.cursorToX(min(end, last)))
        boxes.append(QRectF(left, line.y(), right - left, line.ascent() + line.descent()).translated(origin))
    return boxes


def span_boxes(document: QTextDocument, start: int, end: int) -> list[QRectF]:
    """The boxes of `[start, end)`, over all the blocks that it touches."""
    boxes: list[QRectF] = []
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        boxes.extend(block_boxes(block, start, end))
        block = block.next()
    return boxes


def _x(value: object) -> float:
    """`QTextLine.cursorToX` gives the position, and in some versions the corrected cursor as well."""
    return float(value[0] if isinstance(value, tuple) else value)  # type: ignore[arg-type]


def paint_mark(painter: QPainter, theme: Theme, mark: Mark, boxes: list[QRectF]) -> None:
    """Paint one phrase behind its characters: the tint of its kind, and the underline that tells kinds apart."""
    tint = theme.tint(mark.kind)
    head = theme.px(INSET) * mark.depth if mark.depth else -theme.px(1)
    radius = theme.px(RADIUS_MARK)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tint.fill))
    shapes = [box.adjusted(0, head, 0, theme.px(1)) for box in boxes]
    for shape in shapes:
        painter.drawRoundedRect(shape, radius, radius)
    inner = theme.px(2)
    painter.setOpacity(_UNDERLINE_OPACITY)
    for shape in shapes:
        if shape.width() > 2 * inner:
            foot = QPointF(shape.left() + inner, shape.bottom() - theme.px(1))
            paint_underline(painter, GROUP_OF[mark.kind], tint, foot, shape.width() - 2 * inner)
    painter.setOpacity(1.0)


def paint_outline(painter: QPainter, colour: QColor, boxes: list[QRectF], width: float, radius: float) -> None:
    """A frame around the boxes: the current phrase, a hit, a flash."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, width))
    grow = width / 2 + 1
    for box in boxes:
        painter.drawRoundedRect(box.adjusted(-grow, -grow, grow, grow), radius, radius)
