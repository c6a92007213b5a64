"""The pieces that a printed page is laid out from: lines of words, rows of columns, rules and table rows.

All lengths are in pixels of 96 to the inch, whatever the paper is painted on. Text is laid out with design metrics, so
that a page on the screen breaks where the printed one does, and painted in black on whatever is below.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPainter,
    QPalette,
    QPen,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

INK = QColor("#000000")
RULE = QColor("#404040")
_POINT = 96 / 72


class Face(StrEnum):
    """The typefaces of Chinese papers."""

    SONG = "song"
    HEI = "hei"
    FANG = "fang"


_FAMILIES = {
    Face.SONG: ("SimSun", "NSimSun", "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", "AR PL UMing CN"),
    Face.HEI: ("SimHei", "Microsoft YaHei", "Heiti SC", "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Zen Hei"),
    Face.FANG: ("FangSong", "STFangsong", "KaiTi", "Noto Serif CJK SC", "Source Han Serif SC"),
}
"""The best first; a machine without any of them takes what it has for Chinese."""


class Style(NamedTuple):
    """How words are set: `size` in points, `leading` as a multiple of the font's own line height."""

    face: Face = Face.SONG
    size: float = 10.5
    bold: bool = False
    centred: bool = False
    leading: float = 1.25


@lru_cache(maxsize=32)
def font_of(style: Style) -> QFont:
    """The font of a style, without hinting: glyphs as wide as on paper."""
    font = QFont(list(_FAMILIES[style.face]))
    # In pixels of our own, not of the screen.
    font.setPixelSize(max(1, round(style.size * _POINT)))
    font.setBold(style.bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


class Words:
    """Some plain text, wrapped to a width; `hang` is by how much all lines but the first stand in."""

    def __init__(self, text: str, width: float, style: Style = Style(), hang: float = 0.0) -> None:  # noqa: B008
        self._document = QTextDocument()
        self._document.setUseDesignMetrics(True)
        self._document.setDocumentMargin(0)
        self._document.setDefaultFont(font_of(style))
        option = QTextOption(Qt.AlignmentFlag.AlignHCenter if style.centred else Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        self._document.setDefaultTextOption(option)
        self._document.setPlainText(text)
        cursor = QTextCursor(self._document)
        cursor.select(QTextCursor.SelectionType.Document)
        block = QTextBlockFormat()
        block.setLineHeight(style.leading * 100, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        block.setLeftMargin(hang)
        block.setTextIndent(-hang)
        cursor.mergeBlockFormat(block)
        # The lines after a break belong to the same question: they stand in as a whole.
        following = QTextBlockFormat()
        following.setTextIndent(0)
        place = self._document.begin().next()
        while hang and place.isValid():
            QTextCursor(place).mergeBlockFormat(following)
            place = place.next()
        self._document.setTextWidth(max(1.0, width))
        self.height = self._document.size().height()

    @property
    def line_ends(self) -> tuple[float, ...]:
        """Where each line ends, from the top: there the words may be cut in two."""
        ends = []
        block = self._document.begin()
        while block.isValid():
            top = self._document.documentLayout().blockBoundingRect(block).top()
            layout = block.layout()
            ends += [top + layout.lineAt(at).rect().bottom() for at in range(layout.lineCount())]
            block = block.next()
        return tuple(ends)

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Paint the words with their left top corner there."""
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, INK)
        painter.save()
        painter.translate(x, y)
        self._document.documentLayout().draw(painter, context)
        painter.restore()


class Block:
    """Something of a height that is painted at one place; `with_next` keeps it on the page of what follows, `number` is
    that of the question it belongs to, or 0."""

    def __init__(self, height: float, *, before: float = 0.0, with_next: bool = False, number: int = 0) -> None:
        self.height = height
        self.before = before
        self.with_next = with_next
        self.number = number

    def cuts(self) -> tuple[float, ...]:
        """Where the block may be cut in two if no page can hold it, from the top."""
        return ()

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Paint the block with its left top corner there."""


class Piece(Block):
    """What of a block stands between two heights."""

    def __init__(self, whole: Block, top: float, bottom: float) -> None:
        self._whole = whole
        self._top = top
        super().__init__(bottom - top, before=0.0 if top else whole.before, number=whole.number)

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        painter.save()
        painter.setClipRect(QRectF(0, y - 1, 10_000, self.height + 1), Qt.ClipOperation.IntersectClip)
        self._whole.paint(painter, x, y - self._top)
        painter.restore()


def pieces(block: Block, room: float) -> list[Block]:
    """The block, or pieces of it none of which is higher than `room`, cut between lines."""
    if block.height <= room:
        return [block]
    found: list[Block] = []
    top = 0.0
    while block.height - top > room:
        cut = max((end for end in block.cuts() if top < end <= top + room), default=top + room)
        found.append(Piece(block, top, cut))
        top = cut
    return [*found, Piece(block, top, block.height)]


class WordsBlock(Block):
    """Words over the whole width but for an indent."""

    def __init__(
        self,
        text: str,
        width: float,
        style: Style,
        *,
        indent: float = 0.0,
        hang: float = 0.0,
        before: float = 0.0,
        with_next: bool = False,
        number: int = 0,
    ) -> None:
        self._words = Words(text, width - indent, style, hang)
        self._indent = indent
        super().__init__(self._words.height, before=before, with_next=with_next, number=number)

    def cuts(self) -> tuple[float, ...]:
        return self._words.line_ends

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        self._words.paint(painter, x + self._indent, y)


class ColumnsBlock(Block):
    """Words beside each other, each in a column of its width."""

    def __init__(
        self,
        texts: Sequence[str],
        widths: Sequence[float],
        style: Style,
        *,
        indent: float = 0.0,
        hang: float = 0.0,
        with_next: bool = False,
        number: int = 0,
    ) -> None:
        self._cells = [Words(text, width - 6, style, hang) for text, width in zip(texts, widths, strict=False)]
        self._widths = widths
        self._indent = indent
        super().__init__(max((cell.height for cell in self._cells), default=0), with_next=with_next, number=number)

    def cuts(self) -> tuple[float, ...]:
        return max(self._cells, key=lambda cell: cell.height).line_ends

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        x += self._indent
        for cell, width in zip(self._cells, self._widths, strict=False):
            cell.paint(painter, x, y)
            x += width


class TableRow(Block):
    """A row of a ruled table; rows that follow each other share a rule."""

    pad = 4.0

    def __init__(
        self,
        texts: Sequence[str],
        widths: Sequence[float],
        styles: Sequence[Style],
        *,
        indent: float = 0.0,
        head: bool = False,
        with_next: bool = False,
    ) -> None:
        self._cells = [
            Words(text, width - 2 * self.pad, style) for text, width, style in zip(texts, widths, styles, strict=True)
        ]
        self._widths = widths
        self._indent = indent
        self.head = head
        super().__init__(max(cell.height for cell in self._cells) + 2 * self.pad - 2, with_next=with_next)

    def cuts(self) -> tuple[float, ...]:
        highest = max(self._cells, key=lambda cell: cell.height)
        return tuple(end + self.pad - 1 for end in highest.line_ends)

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        painter.setPen(QPen(RULE, 0.8))
        x += self._indent
        for cell, width in zip(self._cells, self._widths, strict=True):
            painter.drawRect(QRectF(x, y, width, self.height))
            cell.paint(painter, x + self.pad, y + self.pad - 1)
            x += width


class RuleBlock(Block):
    """A line over the width: dashed under what is sealed, plain to write on."""

    def __init__(
        self,
        width: float,
        height: float,
        *,
        dashed: bool = False,
        indent: float = 0.0,
        with_next: bool = False,
        number: int = 0,
    ) -> None:
        self._width = width
        self._dashed = dashed
        self._indent = indent
        super().__init__(height, with_next=with_next, number=number)

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        pen = QPen(RULE, 0.9)
        if self._dashed:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        bottom = y + self.height - 1
        painter.drawLine(QPointF(x + self._indent, bottom), QPointF(x + self._width, bottom))
