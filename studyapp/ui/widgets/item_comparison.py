"""A typed answer under its verdict: set against the right one, character over character."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from studyapp.core.learning.comparison import Difference, Segment, characters, compare, count
from studyapp.core.learning.folding import fold
from studyapp.ui.i18n import joined
from studyapp.ui.theme import RADIUS_MARK, SPACE_L, SPACE_S, SPACE_XS, KindGroup, Text, Theme, set_ink
from studyapp.ui.widgets.card import label

_LINE = 1.45
"""Height of a line, in sizes of its type."""


class TypedVerdict(QWidget):
    """What is said of one typed answer: right or wrong in words and, where it was nearly right, by character."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.words = label(theme, size=Text.OPTION, wrap=True)
        self.mistakes = label(theme, size=Text.CAPTION, ink=theme.c.muted, wrap=True)
        self.comparison = ComparisonView(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(SPACE_XS))
        for widget in (self.words, self.mistakes, self.comparison):
            column.addWidget(widget)
        self.mistakes.hide()
        self.comparison.hide()
        self.hide()

    def show_right(self, answer: str, typed: str) -> None:
        """It is right; the answer is shown where it is written otherwise."""
        words = self.tr("√ Right")
        if typed.strip() != answer:
            words = self.tr("√ Right; the article says: {answer}").format(answer=answer)
        self._say(words, self._theme.c.good)

    def show_wrong(self, answer: str, typed: str, nearest: str = "") -> None:
        """It is wrong; what was typed is compared with `nearest` of the accepted answers, or with `answer`."""
        if not typed.strip():
            self._say(self.tr("× Not answered; the answer is: {answer}").format(answer=answer), self._theme.c.bad)
            return
        self._say(self.tr("× Wrong; the answer is: {answer}").format(answer=answer), self._theme.c.bad)
        segments = compare(nearest or answer, typed)
        # With nothing in common there is nothing to compare.
        worth_it = any(segment.kind is not Difference.WRONG and fold(segment.typed) for segment in segments)
        if worth_it and count(segments):
            self.mistakes.setText(self._mistakes(segments))
            self.comparison.show_texts(nearest or answer, typed)
        self.mistakes.setVisible(worth_it)
        self.comparison.setVisible(worth_it)

    def show_repeated(self, answer: str) -> None:
        """It is right, but was given already; `answer` is one that was not."""
        self._say(self.tr("× Given twice; also asked for: {answer}").format(answer=answer), self._theme.c.bad)

    def _mistakes(self, segments: Sequence[Segment]) -> str:
        """How many characters are wrong, missing, extra and out of order: "1 wrong character · 2 missing"."""
        words = []
        for kind, number in count(segments).items():
            match kind:
                case Difference.WRONG:
                    words.append(self.tr("%n wrong character(s)", "", number))
                case Difference.MISSING:
                    words.append(self.tr("%n character(s) missing", "", number))
                case Difference.EXTRA:
                    words.append(self.tr("%n character(s) too many", "", number))
                case Difference.ORDER:
                    words.append(self.tr("%n character(s) out of order", "", number))
        return " · ".join(words)

    def _say(self, words: str, ink: str) -> None:
        self.words.setText(words)
        set_ink(self.words, ink)
        self.show()


@dataclass(frozen=True, slots=True)
class _Cell:
    """A character of either text, one over the other, with the room they take."""

    kind: Difference
    expected: str
    typed: str
    width: float
    mark: bool
    """Whether it is punctuation, which does not count."""


class ComparisonView(QWidget):
    """Two lines, what was typed over what is right, that wrap together. Mistakes differ by ground, ink and line:
    wrong ones are underlined, missing ones an open frame, extra ones struck through, moved ones underlined in dots."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._font = theme.font(Text.OPTION)
        self._caption = theme.font(Text.CAPTION)
        self._cells: tuple[_Cell, ...] = ()
        self._heads = ("", "")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_texts(self, expected: str, typed: str) -> None:
        """Compare these."""
        metrics = QFontMetricsF(self._font)
        self._heads = (self.tr("Yours"), self.tr("Answer"))
        self._cells = tuple(
            _Cell(kind, ours, theirs, max(map(metrics.horizontalAdvance, (ours, theirs, "中" if full else ""))), mark)
            for kind, ours, theirs, full, mark in _columns(expected, typed)
        )
        told = [_said(segment) for segment in compare(expected, typed) if segment.kind is not Difference.SAME]
        self.setAccessibleName(joined(told))
        self.updateGeometry()
        self.update()

    # Sizes

    def _head_width(self) -> float:
        metrics = QFontMetricsF(self._caption)
        return max(metrics.horizontalAdvance(head) for head in self._heads) + self._theme.px(SPACE_L)

    def _line(self) -> float:
        return self._font.pixelSize() * _LINE

    def _placed(self, width: float) -> Iterator[tuple[_Cell, float, int]]:
        """Each cell with its left edge and the number of its pair of lines."""
        start = self._head_width()
        x, pair = start, 0
        for at, cell in enumerate(self._cells):
            after = self._cells[at + 1] if at + 1 < len(self._cells) else None
            needed = cell.width + (after.width if after is not None and after.mark else 0)  # no line begins with a mark
            if x > start and x + needed > width:
                x, pair = start, pair + 1
            yield cell, x, pair
            x += cell.width

    def _pitch(self) -> float:
        return 2 * self._line() + self._theme.px(SPACE_S)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        pairs = 1 + max((pair for _, _, pair in self._placed(width)), default=0)
        return round(pairs * self._pitch())

    def sizeHint(self) -> QSize:
        width = self.width() if self.width() > 1 else self._theme.px(400)
        return QSize(self._theme.px(400), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), round(self._pitch()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self._line()
        painter.setFont(self._caption)
        painter.setPen(self._theme.colour("muted"))
        for at, head in enumerate(self._heads):
            box = QRectF(0, at * line, self._head_width(), line)
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, head)
        painter.setFont(self._font)
        for cell, x, pair in self._placed(self.width()):
            top = pair * self._pitch()
            self._paint(painter, QRectF(x, top, cell.width, line), cell.kind, cell.typed, typed=True)
            self._paint(painter, QRectF(x, top + line, cell.width, line), cell.kind, cell.expected, typed=False)

    def _paint(self, painter: QPainter, box: QRectF, kind: Difference, text: str, *, typed: bool) -> None:
        theme = self._theme
        if kind is Difference.SAME:
            painter.setPen(theme.colour("ink" if typed else "muted"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
            return
        moved = theme.c.tint(KindGroup.FIGURE)
        ground, ink = (theme.c.bad_fill, theme.c.bad) if typed else (theme.c.good_fill, theme.c.good)
        if kind is Difference.ORDER:
            ground, ink = moved.fill, moved.ink
        mark = box.adjusted(0.5, theme.px(1), -0.5, -theme.px(1))
        radius = theme.px(RADIUS_MARK)
        if not text:
            if typed and kind is Difference.MISSING:
                pen = QPen(QColor(ink), theme.px(1), Qt.PenStyle.DashLine)
                painter.setPen(pen)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(mark.adjusted(1, 2, -1, -2), radius, radius)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(mark, radius, radius)
        painter.setPen(QColor(ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        if typed or kind is Difference.ORDER:
            style = Qt.PenStyle.DotLine if kind is Difference.ORDER else Qt.PenStyle.SolidLine
            painter.setPen(QPen(QColor(ink), max(1.5, theme.px(1.5)), style))
            y = box.center().y() if kind is Difference.EXTRA else box.bottom() - theme.px(2.5)
            painter.drawLine(QPointF(mark.left() + 1, y), QPointF(mark.right() - 1, y))


def _columns(expected: str, typed: str) -> Iterator[tuple[Difference, str, str, bool, bool]]:
    """What stands over one another; whether the cell is as wide as a character whatever stands in it; whether it is
    punctuation."""
    for segment in characters(expected, typed):
        mark = not fold(segment.expected + segment.typed)
        for ours, theirs in zip_longest(segment.expected, segment.typed, fillvalue=""):
            yield segment.kind, ours, theirs, segment.kind is not Difference.SAME, mark


def _said(segment: Segment) -> str:
    translate = QCoreApplication.translate
    match segment.kind:
        case Difference.MISSING:
            words = translate("ComparisonView", "missing: {words}").format(words=segment.expected)
        case Difference.EXTRA:
            words = translate("ComparisonView", "too many: {words}").format(words=segment.typed)
        case Difference.ORDER:
            words = translate("ComparisonView", "out of order: {words}").format(words=segment.expected or segment.typed)
        case _:
            words = translate("ComparisonView", "{typed} instead of {expected}").format(
                typed=segment.typed, expected=segment.expected
            )
    return words
