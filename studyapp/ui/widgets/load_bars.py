"""The load of the days until a test: a bar for each, new items and reviews one on the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QLocale, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from studyapp.ui.theme import SPACE_S, SPACE_XS, KindGroup, Text, Theme

SHOWN = 30
"""How many days are shown at most: further off, a plan says little."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A day: its parts (new items, items due, items asked once more) and the sentence that tells of it."""

    day: date
    parts: tuple[int, int, int]
    sentence: str


class LoadBars(QWidget):
    """Bars given by `show_bars`; a day's sentence shows at the pointer, and all are read out."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bars: tuple[Bar, ...] = ()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show these, in time order."""
        self._bars = tuple(bars[:SHOWN])
        self.setAccessibleDescription("\n".join(bar.sentence for bar in self._bars))
        self.update()

    @staticmethod
    def inks(theme: Theme) -> tuple[str, str, str]:
        """The colours of the parts, for a legend."""
        return theme.tint(KindGroup.TASK).ink, theme.c.muted, theme.tint(KindGroup.GOAL).ink

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(360), self._theme.px(92))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self._theme.px(92))

    def _box(self, number: int) -> QRectF:
        """The column of a day, from top to bottom."""
        widest = self._theme.px(44)
        width = min(widest, self.width() / max(1, len(self._bars)))
        return QRectF(number * width, 0, width, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(Text.SMALL))
        metrics = painter.fontMetrics()
        foot = metrics.height() + theme.px(SPACE_XS)
        head = metrics.height()
        room = self.height() - foot - head - theme.px(SPACE_XS)
        most = max((sum(bar.parts) for bar in self._bars), default=0)
        last_label = -1e9
        for number, bar in enumerate(self._bars):
            box = self._box(number)
            inner = box.adjusted(box.width() * 0.18, 0, -box.width() * 0.18, 0)
            y = float(head + theme.px(SPACE_XS) // 2 + room)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("line"))
            painter.drawRect(QRectF(inner.left(), y - 1, inner.width(), 1))
            for part, ink in zip(bar.parts, self.inks(theme), strict=True):
                height = room * part / most if most else 0.0
                painter.setBrush(QColor(ink))
                painter.drawRect(QRectF(inner.left(), y - height, inner.width(), height))
                y -= height
            total, day = str(sum(bar.parts)), str(bar.day.day)
            painter.setPen(theme.colour("muted"))
            centre = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
            if sum(bar.parts) and metrics.horizontalAdvance(total) <= box.width():
                painter.drawText(QRectF(box.left(), y - head, box.width(), head), centre, total)
            wide = metrics.horizontalAdvance("00") + theme.px(SPACE_S)
            if box.left() - last_label >= wide:
                last_label = box.left()
                painter.setPen(theme.colour("ink" if number == 0 else "muted"))
                around = QRectF(box.center().x() - wide, self.height() - foot, 2 * wide, foot)
                painter.drawText(around, centre, day)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            bar = self._bar_at(event.pos())
            if bar is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), bar.sentence, self)
            return True
        return super().event(event)

    def _bar_at(self, point: QPoint) -> Bar | None:
        for number, bar in enumerate(self._bars):
            if self._box(number).contains(point):
                return bar
        return None


def day_words(day: date) -> str:
    """A day as the language installed writes it, without its year."""
    locale = QLocale()
    if locale.language() == QLocale.Language.Chinese:
        return f"{day.month}月{day.day}日"
    return f"{day.day} {locale.standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)}"
