"""Today: what is due, a session that fits the minutes, the plan for a test, and the other ways to practise."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from studyapp.services.practice import Mode
from studyapp.services.today import MINUTES
from studyapp.ui.models.practice_words import minutes_words, mode_label, mode_note
from studyapp.ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XL, SPACE_XXL, Text, Theme
from studyapp.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from studyapp.ui.widgets.card import Card, StatCard, label
from studyapp.ui.widgets.flow_layout import FlowPlace
from studyapp.ui.widgets.goal_card import GoalCard

if TYPE_CHECKING:
    from studyapp.services.today import Offer, Outlook

_WIDEST = 720
_WAYS = {
    Mode.WRONG: "book-x",
    Mode.FAVOURITES: "star",
    Mode.RANDOM: "shuffle",
    Mode.CHALLENGE: "trophy",
    Mode.PASSAGES: "text-cursor-input",
}


class TodayView(QScrollArea):
    """Where practice begins. It asks its page for everything."""

    minutes_chosen = Signal(int)
    """The page answers with `show_offer`."""
    start_requested = Signal()
    mode_requested = Signal(object)
    """The `Mode` to begin with at once, or to choose an article for."""
    choose_requested = Signal()
    """To choose article, kinds and types."""
    goal_requested = Signal()
    marking_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.due = StatCard(theme, self.tr("Due today"))
        self.new = StatCard(theme, self.tr("New"))
        self.minutes: dict[int, SecondaryButton] = {}
        self._group = QButtonGroup(self)
        self._planned = 0
        """Items that the plan asks for today."""
        self._offer = label(theme, "", Text.CAPTION, ink=theme.c.muted, wrap=True)
        self.start = PrimaryButton(theme, self.tr("Start"), "play")
        self.start.clicked.connect(self.start_requested)
        self.goal = GoalCard(theme)
        self.goal.change_requested.connect(self.goal_requested)
        self.ways: dict[Mode, SecondaryButton] = {}
        self.choose = SecondaryButton(theme, self.tr("Choose…"), "sliders-horizontal")
        self.choose.clicked.connect(self.choose_requested)
        self.choose.setToolTip(self.tr("One article, kinds of phrase, types of item"))
        self.marking = LinkButton(theme, self.tr("How answers are marked"))
        self.marking.clicked.connect(self.marking_requested)
        self._assemble()

    def _assemble(self) -> None:
        theme = self._theme
        figures = QHBoxLayout()
        figures.setSpacing(theme.px(SPACE_L))
        for card in (self.due, self.new):
            card.note.setWordWrap(True)
            figures.addWidget(card, 1)
        page = QWidget()
        column = QWidget()
        column.setMaximumWidth(theme.px(_WIDEST))
        stack = QVBoxLayout(column)
        stack.setContentsMargins(0, theme.px(SPACE_XXL), 0, theme.px(SPACE_XXL))
        stack.setSpacing(theme.px(SPACE_L))
        stack.addLayout(figures)
        stack.addWidget(self._session_card())
        stack.addWidget(self.goal)
        stack.addWidget(self._ways_card())
        stack.addWidget(self.marking, 0, Qt.AlignmentFlag.AlignLeft)
        stack.addStretch(1)
        row = QHBoxLayout(page)
        row.setContentsMargins(theme.px(SPACE_XL), 0, theme.px(SPACE_XL), 0)
        row.addStretch(1)
        row.addWidget(column, 100)
        row.addStretch(1)
        self.setWidget(page)
        self.viewport().setAutoFillBackground(False)
        page.setAutoFillBackground(False)

    def _session_card(self) -> Card:
        theme = self._theme
        card = Card(theme, self.tr("How long have you got?"))
        for minutes in MINUTES:
            button = SecondaryButton(theme, self.tr("%n minute(s)", "", minutes))
            button.setCheckable(True)
            button.setProperty("minutes", minutes)
            button.clicked.connect(self._choose_minutes)
            self._group.addButton(button)
            self.minutes[minutes] = button
        card.body.addWidget(_flow(theme, list(self.minutes.values())))
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(SPACE_M))
        foot.addWidget(self._offer, 1)
        foot.addWidget(self.start)
        card.body.addLayout(foot)
        return card

    def _ways_card(self) -> Card:
        theme = self._theme
        card = Card(theme, self.tr("Other ways to practise"))
        for mode, icon in _WAYS.items():
            button = SecondaryButton(theme, mode_label(mode), icon)
            button.setToolTip(mode_note(mode))
            button.setProperty("mode", mode.value)
            button.clicked.connect(self._choose_mode)
            self.ways[mode] = button
        card.body.addWidget(_flow(theme, [*self.ways.values(), self.choose]))
        return card

    # What the page sets

    def show_outlook(self, outlook: Outlook) -> None:
        """Show how today stands."""
        plan = outlook.plan
        self._planned = plan.today.total if plan is not None else 0
        if plan is not None:
            today = plan.today
            again = today.due + today.last
            self.due.show_figure(str(again), self.tr("items to go over again"))
            self.new.show_figure(
                str(today.new), self.tr("of %n not seen yet", "", outlook.new) if outlook.new else self.tr("all seen")
            )
        else:
            note = self.tr("items to go over again") if outlook.due else self.tr("nothing is due")
            self.due.show_figure(str(outlook.due), note)
            self.new.show_figure(str(outlook.new), self.tr("not seen yet") if outlook.new else self.tr("all seen"))
        self.goal.show_outlook(outlook)
        for mode, number in ((Mode.WRONG, outlook.wrong), (Mode.FAVOURITES, outlook.favourites)):
            self.ways[mode].setText(f"{mode_label(mode)} · {number}" if number else mode_label(mode))
            self.ways[mode].setEnabled(number > 0)

    def show_minutes(self, minutes: int) -> None:
        """Mark how long a session is wanted to be."""
        nearest = min(MINUTES, key=lambda one: abs(one - minutes))
        self.minutes[nearest].setChecked(True)

    def show_offer(self, offer: Offer) -> None:
        """Say what a session of the minutes chosen would ask."""
        parts = []
        if offer.last:
            parts.append(self.tr("%n once more before the test", "", offer.last))
        if offer.due:
            parts.append(self.tr("%n due", "", offer.due))
        if offer.new:
            parts.append(self.tr("%n new", "", offer.new))
        if offer.total:
            words = self.tr("{parts}; about {time}").format(
                parts=self.tr(", ").join(parts), time=minutes_words(offer.seconds)
            )
            if self._planned > offer.total:
                words += "\n" + self.tr("%n more of today's plan do not fit in.", "", self._planned - offer.total)
        else:
            words = self.tr("All is done for today. Practise in another way, or come again tomorrow.")
        self._offer.setText(words)
        self.start.setText(self.tr("Start · %n item(s)", "", offer.total) if offer.total else self.tr("Start"))
        self.start.setEnabled(offer.total > 0)

    def focus_place(self) -> None:
        """Put the focus on what is best done next."""
        (self.start if self.start.isEnabled() else self.choose).setFocus()

    # What the user does

    def _choose_minutes(self) -> None:
        self.minutes_chosen.emit(self.sender().property("minutes"))

    def _choose_mode(self) -> None:
        self.mode_requested.emit(Mode(self.sender().property("mode")))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.start.isEnabled():
            self.start.click()
        else:
            super().keyPressEvent(event)


def _flow(theme: Theme, widgets: Sequence[QWidget]) -> QWidget:
    place = FlowPlace(theme.px(SPACE_S))
    for widget in widgets:
        place.flow.addWidget(widget)
    return place
