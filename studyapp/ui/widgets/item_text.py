"""Text with blanks, lit phrases and bold keys, painted and wrapped to any width."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from studyapp.core.items.item import BLANK, Item
from studyapp.core.phrases import PhraseKind
from studyapp.ui.positions import qt_length
from studyapp.ui.theme import RADIUS_MARK, Text, Theme

_NO_BREAK = "\u00a0"
_BLANK_EMS = 6
"""How wide a blank is, in characters: the same for every answer, so that it tells nothing."""


class Style(StrEnum):
    """How a piece of text is painted."""

    PLAIN = "plain"
    BLANK = "blank"
    """an empty place with a red line under it"""
    FILLED = "filled"
    """an answer in its place"""
    LIT = "lit"
    """on the tint of its kind"""
    KEY = "key"
    """lit, and bold"""


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words and how to paint them; `kind` gives the tint of lit ones."""

    text: str
    style: Style = Style.PLAIN
    kind: PhraseKind = PhraseKind.TERM


def stem_pieces(stem: str, answers: Sequence[str] = ()) -> tuple[Piece, ...]:
    """A stem with its blanks, the first of them filled with `answers`."""
    pieces = []
    for number, words in enumerate(stem.split(BLANK)):
        if number:
            filled = number <= len(answers)
            pieces.append(Piece(answers[number - 1], Style.FILLED) if filled else Piece("", Style.BLANK))
        if words:
            pieces.append(Piece(words))
    return tuple(pieces)


def stem_answers(item: Item) -> tuple[str, ...]:
    """What fills the blanks of a cloze or a set; all of it in one where the stem has one blank for all members."""
    key = item.key if isinstance(item.key, tuple) else ()
    answers = tuple(part[0] for part in key if isinstance(part, tuple) and part)
    return ("、".join(answers),) if item.stem.count(BLANK) == 1 and answers else answers


def quote_pieces(
    quote: str, tests: Iterable[str], kind: PhraseKind, others: Iterable[tuple[int, int, PhraseKind]] = ()
) -> tuple[Piece, ...]:
    """A quoted sentence with what is asked bold and lit, and `others` (start, end, kind) lit."""
    lit: list[PhraseKind | None] = [None] * len(quote)
    bold = [False] * len(quote)
    for start, end, its_kind in sorted(others, key=lambda one: one[0] - one[1]):
        lit[start:end] = [its_kind] * len(lit[start:end])
    for words in tests:
        at = quote.find(words) if words else -1
        while at >= 0:
            for position in range(at, at + len(words)):
                bold[position] = True
                lit[position] = lit[position] or kind
            at = quote.find(words, at + len(words))
    pieces: list[Piece] = []
    begin = 0
    for position in range(1, len(quote) + 1):
        if position < len(quote) and (lit[position], bold[position]) == (lit[begin], bold[begin]):
            continue
        its_kind_now = lit[begin]
        style = Style.PLAIN if its_kind_now is None else Style.KEY if bold[begin] else Style.LIT
        pieces.append(Piece(quote[begin:position], style, its_kind_now or kind))
        begin = position
    return tuple(pieces)


class ItemText(QWidget):
    """Shows pieces one after another; as high as its width needs. It is read out as plain text."""

    def __init__(self, theme: Theme, size: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._font = theme.font(size)
        self._pieces: tuple[Piece, ...] = ()
        self._layout = QTextLayout()
        self._width = -1.0
        self._places: list[tuple[int, int, Piece]] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_pieces(self, pieces: Iterable[Piece]) -> None:
        """Show these."""
        self._pieces = tuple(pieces)
        self.setAccessibleName("".join(BLANK if piece.style is Style.BLANK else piece.text for piece in self._pieces))
        self._build()
        self.updateGeometry()
        self.update()

    @property
    def plain(self) -> str:
        """The text as it is read out."""
        return self.accessibleName()

    def _build(self) -> None:
        blank = _NO_BREAK * max(4, round(_BLANK_EMS * self._font.pixelSize() / self._no_break_width()))
        text, formats, self._places = "", [], []
        at = 0
        for piece in self._pieces:
            words = blank if piece.style is Style.BLANK else piece.text.replace("\n", " ")
            length = qt_length(words)
            self._places.append((at, at + length, piece))
            char = QTextCharFormat()
            char.setForeground(self._theme.colour("good" if piece.style is Style.FILLED else "ink"))
            if piece.style is Style.KEY:
                char.setFontWeight(QFont.Weight.Bold)
            span = QTextLayout.FormatRange()
            span.start, span.length, span.format = at, length, char
            formats.append(span)
            text += words
            at += length
        self._layout = QTextLayout(text, self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.setFormats(formats)
        self._width = -1.0

    def _no_break_width(self) -> float:
        return max(1.0, QFontMetrics(self._font).horizontalAdvance(_NO_BREAK))

    def _line_height(self) -> float:
        return self._font.pixelSize() * 1.75

    def _lay_out(self, width: float) -> float:
        """Break the lines for `width`; gives the height."""
        if width != self._width:
            self._width = width
            pitch = self._line_height()
            self._layout.beginLayout()
            y = 0.0
            while (line := self._layout.createLine()).isValid():
                line.setLineWidth(max(1.0, width))
                line.setPosition(QPointF(0, y + (pitch - line.height()) / 2))
                y += pitch
            self._layout.endLayout()
        return self._layout.lineCount() * self._line_height()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._lay_out(width))

    def sizeHint(self) -> QSize:
        width = self.width() if self.width() > 1 else self._theme.px(400)
        return QSize(self._theme.px(400), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(80), round(self._line_height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._lay_out(self.width())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number in range(self._layout.lineCount()):
            self._paint_grounds(painter, self._layout.lineAt(number))
        self._layout.draw(painter, QPointF(0, 0))

    def _paint_grounds(self, painter: QPainter, line: QTextLine) -> None:
        first, last = line.textStart(), line.textStart() + line.textLength()
        for start, end, piece in self._places:
            if start >= last or end <= first or piece.style is Style.PLAIN:
                continue
            left, right = _x(line, max(start, first)), _x(line, min(end, last))
            box = QRectF(left, line.y(), right - left, line.height())
            if piece.style in (Style.LIT, Style.KEY):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(self._theme.tint(piece.kind).fill))
                radius = self._theme.px(RADIUS_MARK)
                painter.drawRoundedRect(box.adjusted(0, -1, 0, 1), radius, radius)
            else:
                colour = self._theme.colour("good" if piece.style is Style.FILLED else "accent")
                painter.setPen(QPen(colour, self._theme.px(2)))
                foot = line.y() + line.ascent() + self._theme.px(5)
                painter.drawLine(QPointF(box.left(), foot), QPointF(box.right(), foot))


def _x(line: QTextLine, position: int) -> float:
    """`QTextLine.cursorToX` gives the position, and in some versions the corrected cursor as well."""
    value = line.cursorToX(position)
    return float(value[0] if isinstance(value, tuple) else value)  # type: ignore[arg-type]
