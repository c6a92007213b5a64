"""A calendar of the last weeks: the more was answered on a day, the redder it is."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QLocale, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from studyapp.ui.theme import Text, Theme

WEEKS = 13
STEPS = (1, 10, 20, 40)
"""From how many answers a day gets the next shade: any, half a session, one session, two."""


_STEP = 15


def shade(answered: int) -> int:
    """The shade of a day, 0 (nothing) to 4."""
    return sum(answered >= step for step in STEPS)


def blend(ground: str, ink: str, share: float) -> QColor:
    """`share` of `ink` on `ground`."""
    low, high = QColor(ground), QColor(ink)
    return QColor.fromRgbF(
        low.redF() + (high.redF() - low.redF()) * share,
        low.greenF() + (high.greenF() - low.greenF()) * share,
        low.blueF() + (high.blueF() - low.blueF()) * share,
    )


def shades(theme: Theme) -> tuple[QColor, ...]:
    """The colours of the five shades."""
    return (
        QColor(theme.c.line),
        *(blend(theme.c.panel, theme.c.accent, share) for share in (0.3, 0.55, 0.78, 1.0)),
    )


class ShadeLegend(QWidget):
    """What the shades mean: squares from less to more."""

    def __init__(self, theme: Theme, less: str, more: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = (less, more)
        self.setFont(theme.font(Text.SMALL))
        self.setAccessibleName(f"{less} – {more}")
        metrics = self.fontMetrics()
        words = sum(map(metrics.horizontalAdvance, self._words))
        self.setFixedSize(words + theme.px(5 * _STEP + 12), theme.px(22))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = self.fontMetrics()
        base = (self.height() + metrics.ascent() - metrics.descent()) / 2
        side, step, radius = self._theme.px(_STEP - 3), self._theme.px(_STEP), self._theme.px(3)
        x = float(metrics.horizontalAdvance(self._words[0]) + self._theme.px(6))
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(QPointF(0, base), self._words[0])
        painter.drawText(QPointF(x + 5 * step + self._theme.px(3), base), self._words[1])
        painter.setPen(Qt.PenStyle.NoPen)
        for colour in shades(self._theme):
            painter.setBrush(colour)
            painter.drawRoundedRect(QRectF(x, (self.height() - side) / 2, side, side), radius, radius)
            x += step


class StudyCalendar(QWidget):
    """A column for each week, Monday at the top, the present week at the right; a day tells its figures on hovering."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._today = date.min
        self._answered: Mapping[date, int] = {}
        self._sentences: Mapping[date, str] = {}
        self._shades = shades(theme)
        self.setFont(theme.font(Text.SMALL))
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_days(self, today: date, answered: Mapping[date, int], sentences: Mapping[date, str]) -> None:
        """Show how much was answered on the days up to `today`, and what each day says."""
        self._today, self._answered, self._sentences = today, answered, sentences
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(420), self._theme.px(190))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(260), self._theme.px(150))

    def _monday(self) -> date:
        """The first day shown."""
        return self._today - timedelta(days=self._today.weekday(), weeks=WEEKS - 1)

    def _grid(self) -> tuple[float, float, float, float]:
        """Left and top of the first cell, and the distances to the next to the right and below."""
        left = self.fontMetrics().horizontalAdvance(self._weekday(3)) + self._theme.px(10)
        top = self._theme.px(20)
        down = min((self.height() - top) / 7, self._theme.px(34))
        return left, top, min((self.width() - left) / WEEKS, down * 1.7), down

    def _weekday(self, number: int) -> str:
        return QLocale().dayName(number, QLocale.FormatType.ShortFormat)

    def _cell(self, day: date) -> QRectF:
        left, top, across, down = self._grid()
        week, row = divmod((day - self._monday()).days, 7)
        gap = self._theme.px(4)
        return QRectF(left + week * across, top + row * down, across - gap, down - gap)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._today == date.min:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = self.fontMetrics()
        lift = (metrics.ascent() - metrics.descent()) / 2
        painter.setPen(self._theme.colour("muted"))
        for number in (1, 3, 5, 7):
            middle = self._cell(self._monday() + timedelta(days=number - 1)).center().y()
            painter.drawText(QPointF(0, middle + lift), self._weekday(number))
        months: set[int] = set()
        day = self._monday()
        while day <= self._today:
            cell = self._cell(day)
            if day.weekday() == 0 and day.month not in months and (day.day <= 7 or not months):
                months.add(day.month)
                if day.day <= 7 or (day + timedelta(days=14)).month == day.month:
                    painter.setPen(self._theme.colour("muted"))
                    name = QLocale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)
                    painter.drawText(QPointF(cell.left(), metrics.ascent()), name)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._shades[shade(self._answered.get(day, 0))])
            painter.drawRoundedRect(cell, self._theme.px(3), self._theme.px(3))
            day += timedelta(days=1)

    def day_at(self, place: QPoint) -> date | None:
        """The day whose cell is there."""
        day = self._monday()
        while day <= self._today:
            if self._cell(day).contains(QPointF(place)):
                return day
            day += timedelta(days=1)
        return None

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self._today != date.min:
            day = self.day_at(event.pos())
            words = self._sentences.get(day, "") if day is not None else ""
            if words:
                QToolTip.showText(event.globalPos(), words, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)
