"""The day of the test: how long it is off, what each day until then asks for, and the rule in a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studyapp.core.learning.planning import LAST_DAYS
from studyapp.ui.models.practice_words import minutes_words
from studyapp.ui.theme import SPACE_M, SPACE_S, SPACE_XS, Text, Theme, set_ink
from studyapp.ui.widgets.buttons import SecondaryButton
from studyapp.ui.widgets.card import Card, label
from studyapp.ui.widgets.flow_layout import FlowPlace
from studyapp.ui.widgets.load_bars import SHOWN, Bar, LoadBars, day_words

if TYPE_CHECKING:
    from studyapp.services.today import Outlook


class GoalCard(Card):
    """The plan, or the offer to make one."""

    change_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._theme = theme
        self.head = label(theme, "", Text.HEADING, bold=True, wrap=True)
        self.note = label(theme, "", Text.CAPTION, ink=theme.c.muted, wrap=True)
        self.change = SecondaryButton(theme, "", "calendar-days")
        self.change.clicked.connect(self.change_requested)
        words = QVBoxLayout()
        words.setSpacing(theme.px(SPACE_XS))
        words.addWidget(self.head)
        words.addWidget(self.note)
        top = QHBoxLayout()
        top.setSpacing(theme.px(SPACE_M))
        top.addLayout(words, 1)
        top.addWidget(self.change, 0, Qt.AlignmentFlag.AlignTop)
        self.bars = LoadBars(theme, self.tr("Load of each day"))
        self.legend = self._legend()
        self.rule = label(
            theme,
            self.tr(
                "New items are spread evenly over the days; in the last %n day(s) all are asked once more, the weakest "
                "the day before the test.",
                "",
                LAST_DAYS,
            ),
            Text.CAPTION,
            ink=theme.c.muted,
            wrap=True,
        )
        self.body.addLayout(top)
        self.body.addWidget(self.bars)
        self.body.addWidget(self.legend)
        self.body.addWidget(self.rule)

    def _legend(self) -> QWidget:
        theme = self._theme
        place = FlowPlace(theme.px(SPACE_M))
        names = (self.tr("New"), self.tr("Due"), self.tr("Once more before the test"))
        for name, ink in zip(names, LoadBars.inks(theme), strict=True):
            place.flow.addWidget(_Entry(theme, name, ink))
        return place

    def show_outlook(self, outlook: Outlook) -> None:
        """Show the plan as it stands."""
        plan = outlook.plan
        for widget in (self.bars, self.legend, self.rule):
            widget.setVisible(plan is not None)
        set_ink(self.note, self._theme.c.muted)
        if plan is None:
            over = outlook.goal is not None
            self.head.setText(self.tr("The test is over") if over else self.tr("Is there a test ahead?"))
            self.note.setText(self.tr("Set its date, and every day until then tells you what to do."))
            self.change.setText(self.tr("Set the date…"))
            return
        day = day_words(plan.test_day)
        if plan.days_left:
            self.head.setText(self.tr("%n day(s) to the test on {day}", "", plan.days_left).format(day=day))
        else:
            self.head.setText(self.tr("The test is today"))
        words = self.tr("Today: %n item(s)", "", plan.today.total)
        if plan.today.total:
            words += self.tr(", about {time}").format(time=minutes_words(outlook.load_seconds[0]))
        if outlook.missed:
            words += "\n" + self.tr("%n day(s) were missed; what they asked for was spread anew.", "", outlook.missed)
        self.note.setText(words)
        self.change.setText(self.tr("Change…"))
        loads = zip(plan.days[:SHOWN], outlook.load_seconds, strict=False)
        self.bars.show_bars(
            [
                Bar(
                    load.day,
                    (load.new, load.due, load.last),
                    self.tr("{day}: {new} new, {due} due, {last} once more; about {time}").format(
                        day=day_words(load.day),
                        new=load.new,
                        due=load.due,
                        last=load.last,
                        time=minutes_words(seconds),
                    ),
                )
                for load, seconds in loads
            ]
        )


class _Entry(QWidget):
    """A square of a colour, and what it stands for."""

    def __init__(self, theme: Theme, name: str, ink: str) -> None:
        super().__init__()
        self._ink = ink
        self._side = theme.px(10)
        words = label(theme, name, Text.CAPTION, ink=theme.c.muted)
        row = QHBoxLayout(self)
        row.setContentsMargins(self._side + theme.px(SPACE_S), 0, 0, 0)
        row.addWidget(words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(QRectF(0, (self.height() - self._side) / 2, self._side, self._side), QColor(self._ink))
