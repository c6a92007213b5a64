"""The day of a test, and the articles that it is about."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from studyapp.ui.theme import SPACE_L, SPACE_M, SPACE_S, Text, Theme, set_ink
from studyapp.ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from studyapp.ui.widgets.card import label
from studyapp.ui.widgets.date_field import DateField
from studyapp.ui.widgets.marks import CheckMark, RadioMark

if TYPE_CHECKING:
    from studyapp.core.ids import ArticleRow
    from studyapp.services.library import ArticleSummary
    from studyapp.services.today import Goal

SHOWN = 200
"""How many of the articles opened last are offered, and those chosen before; more are best meant by "all"."""
_USUAL_DAYS = 14
"""How far off a test is offered at first."""


class GoalDialog(QDialog):
    """Asks for the day and the articles; it stores nothing."""

    goal_chosen = Signal(object, object)
    """The `date` and the articles' rows (a frozenset, or None for all); None and None to study for no test."""

    def __init__(
        self,
        theme: Theme,
        articles: Sequence[ArticleSummary],
        goal: Goal | None,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Date of the test"))
        self._theme = theme
        self.day = DateField(theme, self.tr("Date of the test"))
        self._today = today
        self.note = label(theme, "", Text.CAPTION, ink=theme.c.muted, wrap=True)
        known = goal is not None and goal.test_day >= today
        self.day.setDate(_qdate(goal.test_day) if goal and known else _qdate(today).addDays(_USUAL_DAYS))
        self.all = RadioMark(theme, self.tr("All articles"))
        self.some = RadioMark(theme, self.tr("These articles:"))
        chosen = goal.articles if goal and known else None
        (self.all if chosen is None else self.some).setChecked(True)
        self.articles_of: dict[ArticleRow, CheckMark] = {}
        shown = {summary.row: summary for summary in articles[:SHOWN]}
        shown |= {summary.row: summary for summary in articles if chosen is not None and summary.row in chosen}
        for row, summary in shown.items():
            mark = CheckMark(theme, (summary.title or self.tr("Untitled article")).replace("&", "&&"))
            mark.setChecked(chosen is not None and row in chosen)
            mark.toggled.connect(self._show_choice)
            self.articles_of[row] = mark
        self.list = _scrolled(theme, list(self.articles_of.values()))
        self.list.setAccessibleName(self.tr("Articles of the test"))
        self.save = PrimaryButton(theme, self.tr("Make the plan"))
        self.save.setDefault(True)
        self.drop = QuietButton(theme, self.tr("No test any more"))
        self.drop.setVisible(goal is not None)
        cancel = SecondaryButton(theme, self.tr("Cancel"))
        self.save.clicked.connect(self._choose)
        self.drop.clicked.connect(self._drop)
        cancel.clicked.connect(self.reject)
        self.all.toggled.connect(self._show_choice)
        self.day.dateChanged.connect(self._show_choice)

        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(SPACE_S))
        buttons.addWidget(self.drop)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(SPACE_L) + theme.px(SPACE_S)] * 4)
        column.setSpacing(theme.px(SPACE_M))
        column.addWidget(label(theme, self.tr("When is the test?"), Text.HEADING, bold=True))
        column.addWidget(self.day)
        column.addWidget(self.note)
        column.addWidget(label(theme, self.tr("What is it about?"), Text.HEADING, bold=True))
        column.addWidget(self.all)
        column.addWidget(self.some)
        column.addWidget(self.list)
        column.addSpacing(theme.px(SPACE_S))
        column.addLayout(buttons)
        self._show_choice()
        # Said outright: by itself a dialog takes two thirds of the screen at most.
        room = parent.window().size() if parent is not None else self.screen().availableSize()
        self.resize(QSize(theme.px(480), theme.px(440)).boundedTo(room))
        self.day.setFocus()

    @property
    def articles(self) -> frozenset[ArticleRow] | None:
        """The articles chosen; None for all."""
        if self.all.isChecked():
            return None
        return frozenset(row for row, mark in self.articles_of.items() if mark.isChecked())

    def _show_choice(self) -> None:
        # A field with an earliest day would refuse the month of a day that is typed month first.
        left = (self._chosen_day - self._today).days
        if left < 0:
            words = self.tr("That day is over. Choose today or a later one.")
        else:
            words = self.tr("%n day(s) from today", "", left) if left else self.tr("That is today.")
        self.note.setText(words)
        set_ink(self.note, self._theme.c.muted if left >= 0 else self._theme.c.bad)
        self.list.setEnabled(self.some.isChecked())
        self.save.setEnabled(left >= 0 and (self.all.isChecked() or bool(self.articles)))

    @property
    def _chosen_day(self) -> date:
        day = self.day.date()
        return date(day.year(), day.month(), day.day())

    def _choose(self) -> None:
        self.goal_chosen.emit(self._chosen_day, self.articles)
        self.accept()

    def _drop(self) -> None:
        self.goal_chosen.emit(None, None)
        self.accept()


def _scrolled(theme: Theme, marks: Sequence[CheckMark]) -> QScrollArea:
    content = QWidget()
    column = QVBoxLayout(content)
    column.setContentsMargins(theme.px(SPACE_L), theme.px(SPACE_S), theme.px(SPACE_S), theme.px(SPACE_S))
    column.setSpacing(theme.px(SPACE_S))
    for mark in marks:
        column.addWidget(mark)
    column.addStretch(1)
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(content)
    scroll.setMinimumHeight(theme.px(64))
    content.setAutoFillBackground(False)
    scroll.viewport().setAutoFillBackground(False)
    return scroll


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
