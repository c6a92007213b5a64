"""An option of an item: a large row with a letter box, and after the answer the verdict in words."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from studyapp.ui.icons import paint_icon
from studyapp.ui.theme import RADIUS_CARD, SPACE_L, SPACE_S, Text, Theme

SIGN_SIDE = 28
"""The box with the letter of a row."""
_WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignVCenter)


class Verdict(StrEnum):
    """What became of an option when the answer was given."""

    OPEN = "open"
    """not answered yet"""
    ASIDE = "aside"
    """rightly left alone"""
    RIGHT = "right"
    """chosen, and right"""
    WRONG = "wrong"
    """chosen, and wrong"""
    MISSED = "missed"
    """right, and not chosen"""


def paint_row(
    painter: QPainter, theme: Theme, row: QAbstractButton, verdict: Verdict, sign: str, *, chosen: bool
) -> str:
    """Draw the ground of a row, its frame, and `sign` in the box at its left end; gives the colour of the frame."""
    c = theme.c
    if verdict in (Verdict.RIGHT, Verdict.MISSED):
        ground, frame, box_fill, ink = c.good_fill, c.good, c.good, c.panel
    elif verdict is Verdict.WRONG:
        ground, frame, box_fill, ink = c.bad_fill, c.bad, c.bad, c.panel
    elif chosen:
        ground, frame, box_fill, ink = c.task.fill, c.task.ink, c.task.ink, c.panel
    else:
        hovered = verdict is Verdict.OPEN and (row.underMouse() or row.isDown())
        ground, frame, box_fill, ink = c.panel, c.muted if hovered else c.line, c.panel, c.ink
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    outline = QRectF(row.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setBrush(QColor(ground))
    painter.setPen(QPen(QColor(frame), 1))
    radius = theme.px(RADIUS_CARD)
    painter.drawRoundedRect(outline, radius, radius)
    if row.hasFocus():
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("ink"), 2))
        painter.drawRoundedRect(outline.adjusted(1, 1, -1, -1), radius, radius)
    side = theme.px(SIGN_SIDE)
    box = QRectF(theme.px(SPACE_L) + theme.px(2), (row.height() - side) / 2, side, side)
    painter.setBrush(QColor(box_fill))
    painter.setPen(QPen(QColor(c.line if box_fill == c.panel else box_fill), 1))
    painter.drawRoundedRect(box, theme.px(7), theme.px(7))
    painter.setPen(QColor(ink))
    painter.setFont(theme.font(Text.HEADING, bold=True))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, sign)
    return frame


class OptionRow(QAbstractButton):
    """A row to click; `letter` stands in its box. Checkable rows can be taken back until the answer is given."""

    def __init__(self, theme: Theme, letter: str, text: str, *, several: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._letter = letter
        self._verdict = Verdict.OPEN
        self.setText(text)
        self.setCheckable(several)
        self.setFont(theme.font(Text.OPTION))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(f"{letter}. {text}")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def verdict(self) -> Verdict:
        """What became of it."""
        return self._verdict

    @property
    def verdict_words(self) -> str:
        """The verdict as the row says it."""
        return {
            Verdict.OPEN: "",
            Verdict.ASIDE: "",
            Verdict.RIGHT: self.tr("Your choice, right"),
            Verdict.WRONG: self.tr("Your choice, wrong"),
            Verdict.MISSED: self.tr("Right answer"),
        }[self._verdict]

    def judge(self, verdict: Verdict) -> None:
        """Show the verdict; the row can no longer be clicked, but read."""
        self._verdict = verdict
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.unsetCursor()
        words = self.verdict_words
        self.setAccessibleName(f"{self._letter}. {self.text()}" + (f": {words}" if words else ""))
        self.updateGeometry()
        self.update()

    # Sizes

    def _text_box(self, width: int) -> tuple[int, int]:
        """Where the text begins, and how wide it may be in a row of `width`."""
        theme = self._theme
        left = theme.px(SPACE_L) + theme.px(2) + theme.px(SIGN_SIDE) + theme.px(SPACE_L)
        right = theme.px(18)
        if self.verdict_words:
            right += QFontMetrics(self.font()).horizontalAdvance(self.verdict_words) + theme.px(18 + 2 * SPACE_S)
        return left, max(theme.px(80), width - left - right)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        _, room = self._text_box(width)
        text = QFontMetrics(self.font()).boundingRect(QRect(0, 0, room, 10_000), _WRAP, self.text())
        return max(self._theme.px(58), text.height() + self._theme.px(30))

    def sizeHint(self) -> QSize:
        width = self.width() if self.width() > 1 else self._theme.px(400)
        return QSize(self._theme.px(400), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self._theme.px(58))

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        frame = paint_row(painter, theme, self, self._verdict, self._letter, chosen=self.isChecked())
        left, room = self._text_box(self.width())
        painter.setFont(self.font())
        painter.setPen(theme.colour("ink"))
        painter.drawText(QRect(left, 0, room, self.height()), _WRAP, self.text())
        if self.verdict_words:
            self._paint_verdict(painter, frame)

    def _paint_verdict(self, painter: QPainter, colour: str) -> None:
        theme = self._theme
        sign = theme.px(18)
        right = self.width() - theme.px(18)
        icon_box = QRect(right - sign, (self.height() - sign) // 2, sign, sign)
        paint_icon(painter, "x" if self._verdict is Verdict.WRONG else "check", colour, icon_box)
        painter.setPen(QColor(colour))
        words = QRect(0, 0, icon_box.left() - theme.px(6), self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self.verdict_words)

    # Events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Space is the button's; letters, digits, arrows and Enter are for the whole answer.
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            super().keyPressEvent(event)
        else:
            event.ignore()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()
