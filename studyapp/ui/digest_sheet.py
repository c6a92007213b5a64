"""The one-page digest as a picture: laid out once, painted on a screen, into a picture or onto paper.

Lengths are pixels of a 96 dpi page. Text is laid out without hinting and painted from the same layouts everywhere, so
that lines break alike on paper and on screen. The page is white in every look: it shows what will be printed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF
from PySide6.QtGui import (
    QColor,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QTextLayout,
    QTextOption,
)

from studyapp.ui.theme import LIGHT, Tint

if TYPE_CHECKING:
    from studyapp.core.reading.digest import Digest, Named, Two
    from studyapp.services.article_exports import ArticleWords

WIDTH, HEIGHT = 794, 1123
"""An A4 page."""
_SIDE, _TOP, _BOTTOM, _GAP = 52, 48, 44, 30
_LARGEST, _SMALLEST, _STEP = 13.0, 8.5, 0.5
"""Type sizes to try until all is on one page; 8.5 pixels are 6.4 points, the smallest print of a newspaper."""
_DPI = 96

Paint = Callable[[QPainter], None]


@dataclass(slots=True)
class Sheet:
    """A page that is laid out: what it takes to paint it, how high it is, and the type size it took."""

    size: float
    height: float = 0.0
    paints: list[Paint] = field(default_factory=list)

    def paint(self, painter: QPainter) -> None:
        """Paint the page; the painter's unit is a pixel of the page."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.fillRect(QRectF(0, 0, WIDTH, HEIGHT), QColor("#FFFFFF"))
        for paint in self.paints:
            paint(painter)


def lay_out(page: Digest, words: ArticleWords, families: tuple[str, ...], facts: str) -> Sheet:
    """The digest on one page, in the largest type that fits; `facts` is the line under the title."""
    size = _LARGEST
    while True:
        sheet = _Setter(size, families).set(page, words, facts)
        if sheet.height <= HEIGHT - _BOTTOM or size <= _SMALLEST:
            return sheet
        size -= _STEP


def pdf_of(sheet: Sheet, title: str) -> bytes:
    """The page as a PDF; a page that would not fit even in the smallest type is made smaller as a whole."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    writer.setTitle(title)
    writer.setCreator("StudyApp")
    painter = QPainter(writer)
    scale = writer.resolution() / _DPI
    painter.scale(scale, scale)
    if sheet.height > HEIGHT - _BOTTOM:
        shrink = (HEIGHT - _BOTTOM) / sheet.height
        painter.translate(WIDTH * (1 - shrink) / 2, 0)
        painter.scale(shrink, shrink)
    sheet.paint(painter)
    painter.end()
    buffer.close()
    return bytes(buffer.data().data())


class _Setter:
    """Sets the parts of a digest below and beside each other."""

    def __init__(self, size: float, families: tuple[str, ...]) -> None:
        self._size = size
        self._families = families
        self._sheet = Sheet(size)

    def set(self, page: Digest, words: ArticleWords, facts: str) -> Sheet:
        """All of the digest: title and stages over the whole width, the rest in two columns of like height."""
        width = WIDTH - 2 * _SIDE
        y = self._title(page.title or words.untitled, facts, width)
        if page.stages:
            y = self._heading(words.stages, _SIDE, y, width)
            y = self._stages(page.stages, y, width) + self._size
        column = (width - _GAP) / 2
        lefts = (_SIDE, _SIDE + column + _GAP)
        ends = [y, y]
        for heading, part in self._parts(page, words):
            at = 0 if ends[0] <= ends[1] else 1
            top = self._heading(heading, lefts[at], ends[at], column)
            ends[at] = part(lefts[at], top, column) + self._size
        self._sheet.height = max(ends)
        return self._sheet

    def _parts(self, page: Digest, words: ArticleWords) -> Iterator[tuple[str, Callable[[float, float, float], float]]]:
        if page.slogans:
            yield words.slogans, lambda x, y, width: self._lines(page.slogans, x, y, width)
        for heading, rows in ((words.pairs, page.pairs), (words.attributes, page.attributes)):
            if rows:
                yield heading, self._table(rows)
        if page.formulas:
            yield words.formulas, lambda x, y, width: self._formulas(page.formulas, x, y, width)
        for heading, rows in ((words.doctrines, page.doctrines), (words.figures, page.figures)):
            if rows:
                yield heading, self._table(rows)

    # The parts. Each is set at `y` and tells where it ends.

    def _title(self, title: str, facts: str, width: float) -> float:
        y = self._text(title, _SIDE, _TOP, width, self._size * 1.75, bold=True)
        if facts:
            y = self._text(facts, _SIDE, y + 2, width, self._size * 0.9, ink=LIGHT.muted)
        self._fill(QRectF(_SIDE, y + self._size * 0.5, width, 2), LIGHT.accent)
        return y + self._size * 1.6

    def _heading(self, words: str, x: float, y: float, width: float) -> float:
        bottom = self._text(words, x, y, width, self._size * 1.1, bold=True, ink=LIGHT.accent)
        self._fill(QRectF(x, bottom + 1, width, 1), LIGHT.line)
        return bottom + self._size * 0.55

    def _stages(self, stages: tuple[Named, ...], y: float, width: float) -> float:
        """The time line: a line with a knot for each time, its aims beside it."""
        size = self._size
        axis = _SIDE + size * 7.2
        left = axis + size * 1.2
        knots: list[float] = []
        for time, aims in stages:
            knots.append(y + size * 0.82)
            end = self._text(time, _SIDE, y, size * 6.4, size * 1.1, bold=True, ink=LIGHT.goal.ink)
            below = y
            for aim in aims:
                below = self._text(aim, left, below, _SIDE + width - left, size)
            y = max(end, below) + size * 0.7
        if len(knots) > 1:
            self._fill(QRectF(axis - 0.75, knots[0], 1.5, knots[-1] - knots[0]), LIGHT.goal.ink)
        for knot in knots:
            self._knot(QPointF(axis, knot), size * 0.36)
        return y - size * 0.7

    def _lines(self, lines: tuple[str, ...], x: float, y: float, width: float) -> float:
        size = self._size
        for line in lines:
            self._square(QRectF(x + 1, y + size * 0.52, size * 0.5, size * 0.5), LIGHT.slogan)
            y = self._text(line, x + size * 1.1, y, width - size * 1.1, size) + size * 0.15
        return y

    def _formulas(self, formulas: tuple[Named, ...], x: float, y: float, width: float) -> float:
        size = self._size
        for name, members in formulas:
            self._square(QRectF(x + 1, y + size * 0.52, size * 0.5, size * 0.5), LIGHT.term)
            if name:
                y = self._text(name, x + size * 1.1, y, width - size * 1.1, size, bold=True)
            y = self._text("、".join(members), x + size * 1.1, y, width - size * 1.1, size) + size * 0.15
        return y

    def _table(self, rows: tuple[Two, ...]) -> Callable[[float, float, float], float]:
        def table(x: float, y: float, width: float) -> float:
            size = self._size
            # The narrower column takes what it needs, at most half.
            longest = max(len(left) for left, _right in rows)
            first = min(width / 2, (longest + 2) * size)
            for number, (left, right) in enumerate(rows):
                if number:
                    self._fill(QRectF(x, y, width, 0.75), LIGHT.line)
                    y += size * 0.2
                one = self._text(left, x, y, first - size * 0.6, size, bold=True)
                other = self._text(right, x + first, y, width - first, size)
                y = max(one, other) + size * 0.2
            return y

        return table

    # What they are made of.

    def _text(
        self, words: str, x: float, y: float, width: float, size: float, *, bold: bool = False, ink: str = LIGHT.ink
    ) -> float:
        """Words broken into lines of that width; where the last one ends."""
        font = QFont(list(self._families))
        font.setPointSizeF(size * 72 / _DPI)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        layout = QTextLayout(words, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        bottom, pitch = 0.0, size * 1.5
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, bottom + (pitch - line.height()) / 2))
            bottom += pitch
        layout.endLayout()
        colour, place = QColor(ink), QPointF(x, y)

        def paint(painter: QPainter) -> None:
            painter.setPen(colour)
            layout.draw(painter, place)

        self._sheet.paints.append(paint)
        return y + bottom

    def _fill(self, box: QRectF, colour: str) -> None:
        self._sheet.paints.append(lambda painter: painter.fillRect(box, QColor(colour)))

    def _square(self, box: QRectF, tint: Tint) -> None:
        def paint(painter: QPainter) -> None:
            painter.setPen(QPen(QColor(tint.ink), 0.75))
            painter.setBrush(QColor(tint.fill))
            painter.drawRoundedRect(box, 1.5, 1.5)

        self._sheet.paints.append(paint)

    def _knot(self, centre: QPointF, radius: float) -> None:
        def paint(painter: QPainter) -> None:
            painter.setPen(QPen(QColor(LIGHT.goal.ink), 1.5))
            painter.setBrush(QColor(LIGHT.goal.fill))
            painter.drawEllipse(centre, radius, radius)

        self._sheet.paints.append(paint)
