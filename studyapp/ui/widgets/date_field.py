"""A field for a day, with a calendar that opens below it."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QToolButton, QWidget

from studyapp.ui.icons import icon, paint_icon
from studyapp.ui.theme import Theme


class DateField(QDateEdit):
    """A day, typed or chosen; `name` is its accessible name."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFont(theme.font())
        self.setAccessibleName(name)
        self.setCalendarPopup(True)
        calendar = self.calendarWidget()
        calendar.setFont(theme.font())
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        head = QTextCharFormat()
        head.setForeground(theme.colour("muted"))
        head.setBackground(theme.colour("panel"))
        calendar.setHeaderTextFormat(head)
        plain = QTextCharFormat()
        plain.setForeground(theme.colour("ink"))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(day, plain)
        for name_of, sign in (("qt_calendar_prevmonth", "arrow-left"), ("qt_calendar_nextmonth", "arrow-right")):
            button = calendar.findChild(QToolButton, name_of)
            if button is not None:
                button.setIcon(icon(sign, theme.c.muted))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = self._theme.px(16)
        room = QRect(self.width() - self._theme.px(24), (self.height() - side) // 2, side, side)
        painter = QPainter(self)
        paint_icon(painter, "chevron-down", self._theme.c.muted, room)
