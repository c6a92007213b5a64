"""Progress: how much was answered, how well, on which days and kinds of phrases, and what is missed most."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QScrollArea,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from studyapp.ui.i18n import kind_group_label, short_date
from studyapp.ui.pages.page import Page
from studyapp.ui.theme import GROUP_OF, SPACE_L, SPACE_M, SPACE_S, SPACE_XL, KindGroup, Text, Theme
from studyapp.ui.widgets.buttons import CompactButton, PrimaryButton
from studyapp.ui.widgets.card import Card, StatCard, label
from studyapp.ui.widgets.elided_label import ElidedLabel
from studyapp.ui.widgets.empty_state import EmptyState
from studyapp.ui.widgets.hairline import Hairline
from studyapp.ui.widgets.progress_bar import ProgressBar
from studyapp.ui.widgets.study_calendar import ShadeLegend, StudyCalendar

if TYPE_CHECKING:
    from studyapp.services.bundle import Services
    from studyapp.services.changes import Changes
    from studyapp.services.reports import DayFigure, MissedItem, Summary
    from studyapp.ui.preferences import Preferences
    from studyapp.ui.tasks import TaskRunner
    from studyapp.ui.widgets.accuracy_chart import AccuracyChart

MISSED_SHOWN = 6


class ProgressPage(Page):
    """The learner's figures; a newcomer is told what to do first."""

    practice_requested = Signal(object)
    """The user wants to practise: an `ArticleRow`, or None for all articles."""

    def __init__(self, services: Services, runner: TaskRunner, settings: Preferences, theme: Theme) -> None:
        super().__init__("", services, runner, settings, theme)
        self.header.set_title(self.tr("Progress"))
        self._stale = True
        self._chart: AccuracyChart | None = None
        self._daily: tuple[DayFigure, ...] = ()

        self.practise = PrimaryButton(theme, self.tr("Practise"), "play")
        self.practise.setObjectName("practise")
        self.practise.clicked.connect(self._ask_for_practice)
        self.header.add(self.practise)

        self.empty = EmptyState(
            theme,
            "chart-line",
            self.tr("Nothing answered yet"),
            self.tr(
                "Practise a few questions on an article: then your accuracy, your days in a row and "
                "what you miss most are shown here."
            ),
            self.tr("Start practising"),
        )
        self.empty.button.setObjectName("start")
        self.empty.action_requested.connect(self._ask_for_practice)
        self._figures = self._build_figures()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._figures)
        self.body.addWidget(self._stack)

    # Building.

    def _build_figures(self) -> QScrollArea:
        theme = self.theme
        self.today = StatCard(theme, self.tr("Answered today"))
        self.accuracy = StatCard(theme, self.tr("Accuracy"))
        self.seen = StatCard(theme, self.tr("Items seen"))
        self.streak = StatCard(theme, self.tr("Days in a row"))

        self.chart_card = Card(theme)
        self.as_table = CompactButton(theme, self.tr("Show as table"), "table-2")
        self.as_table.setObjectName("as_table")
        self.as_table.setCheckable(True)
        self.as_table.toggled.connect(self._show_table)
        head = QHBoxLayout()
        head.addWidget(label(theme, self.tr("Accuracy by day"), Text.HEADING, bold=True))
        head.addStretch(1)
        head.addWidget(self.as_table)
        self.chart_card.body.addLayout(head)
        self.table = self._build_table()
        self._views = QStackedWidget()
        self._views.setMinimumHeight(theme.px(160))
        self._blank = QWidget()
        self._views.addWidget(self._blank)
        self._views.addWidget(self.table)
        self.chart_card.body.addWidget(self._views, 1)

        self.calendar_card = Card(theme)
        head = QHBoxLayout()
        head.addWidget(label(theme, self.tr("Study calendar"), Text.HEADING, bold=True))
        head.addStretch(1)
        head.addWidget(ShadeLegend(theme, self.tr("less"), self.tr("more")))
        self.calendar_card.body.addLayout(head)
        self.calendar = StudyCalendar(theme, self.tr("Answers on each day of the last weeks"))
        self.calendar_card.body.addWidget(self.calendar, 1)

        self.kinds_card = Card(theme, self.tr("Mastery by kind"))
        self._kinds = QGridLayout()
        self._kinds.setHorizontalSpacing(theme.px(SPACE_L))
        self._kinds.setVerticalSpacing(theme.px(SPACE_S))
        self._kinds.setColumnStretch(1, 1)
        self.kinds_card.body.addLayout(self._kinds)
        self.kinds_card.body.addStretch(1)

        self.missed_card = Card(theme, self.tr("Missed most"))
        self._missed = QVBoxLayout()
        self._missed.setSpacing(theme.px(SPACE_S))
        self.missed_card.body.addLayout(self._missed)
        self.missed_card.body.addStretch(1)

        content = QWidget()
        grid = QGridLayout(content)
        margin = theme.px(SPACE_XL)
        grid.setContentsMargins(margin, margin, margin, margin)
        grid.setSpacing(theme.px(SPACE_L))
        for column, card in enumerate((self.today, self.accuracy, self.seen, self.streak)):
            grid.addWidget(card, 0, column)
            grid.setColumnStretch(column, 1)
        grid.addWidget(self.chart_card, 1, 0, 1, 2)
        grid.addWidget(self.calendar_card, 1, 2, 1, 2)
        grid.addWidget(self.kinds_card, 2, 0, 1, 2)
        grid.addWidget(self.missed_card, 2, 2, 1, 2)
        grid.setRowStretch(1, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(content)
        return scroll

    def _build_table(self) -> QTableWidget:
        table = QTableWidget(0, 4)
        table.setObjectName("days")
        table.setFont(self.theme.font())
        table.setAccessibleName(self.tr("Accuracy by day"))
        table.setHorizontalHeaderLabels([self.tr("Day"), self.tr("Answered"), self.tr("Right"), self.tr("Accuracy")])
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.horizontalHeader().setHighlightSections(False)
        return table

    # Being looked at.

    def refresh(self, changes: Changes) -> None:
        if changes.responses or changes.articles or changes.items:
            self._stale = True
            if self.isVisible():
                self._load()

    def opened(self) -> None:
        if self._stale:
            self._load()
        if self._chart is None and self._stack.currentWidget() is self._figures:
            # The page first, then the chart, whose library takes a moment to import.
            QTimer.singleShot(0, self._draw_chart)

    def state(self) -> object:
        return self.as_table.isChecked()

    def restore(self, state: object) -> None:
        self.as_table.setChecked(bool(state))

    # Figures.

    def _load(self) -> None:
        now = datetime.now(UTC).astimezone()
        summary = self.services.reports.summary(self.services.practice.learner(), now)
        self._stale = False
        started = summary.answered > 0
        self._stack.setCurrentWidget(self._figures if started else self.empty)
        self.practise.setVisible(started)
        if started:
            self._show_cards(summary)
            self._show_days(summary, now)
            self._show_kinds(summary)
            self._show_missed(summary.missed)

    def _show_cards(self, summary: Summary) -> None:
        self.today.show_figure(f"{summary.answered_today}", self.tr("%n answer(s) in all", "", summary.answered))
        share = summary.accuracy_30d
        self.accuracy.show_figure("–" if share is None else f"{share:.0%}", self.tr("in the last 30 days"))
        self.seen.show_figure(f"{summary.items_seen} / {summary.items_total}", self.tr("items in the library"))
        self.streak.show_figure(
            self.tr("%n day(s)", "", summary.streak_days),
            self.tr("longest: %n day(s)", "", summary.longest_streak_days),
        )

    def _show_days(self, summary: Summary, now: datetime) -> None:
        self._daily = summary.daily
        sentences = {figure.day: self._sentence(figure) for figure in self._daily}
        self.calendar.show_days(now.date(), {figure.day: figure.answered for figure in self._daily}, sentences)
        self.table.setRowCount(len(self._daily))
        for row, figure in enumerate(reversed(self._daily)):
            day = short_date(figure.day)
            cells = (day, f"{figure.answered}", f"{figure.right}", f"{figure.right / figure.answered:.0%}")
            for column, words in enumerate(cells):
                self.table.setItem(row, column, QTableWidgetItem(words))
        if self._chart is not None:
            self._fill_chart(self._chart)

    def _sentence(self, figure: DayFigure) -> str:
        return self.tr("{day}: {right} of {answered} right ({share})").format(
            day=short_date(figure.day),
            right=figure.right,
            answered=figure.answered,
            share=f"{figure.right / figure.answered:.0%}",
        )

    @Slot()
    def _draw_chart(self) -> None:
        if self._chart is not None:
            return
        from studyapp.ui.widgets.accuracy_chart import AccuracyChart

        self._chart = AccuracyChart(self.theme, self.tr("Accuracy by day"))
        self._views.removeWidget(self._blank)
        self._blank.deleteLater()
        self._views.insertWidget(0, self._chart)
        self._fill_chart(self._chart)
        self._show_table(self.as_table.isChecked())

    def _fill_chart(self, chart: AccuracyChart) -> None:
        from studyapp.ui.widgets.accuracy_chart import Point

        chart.show_points(
            tuple(Point(figure.day, figure.right / figure.answered, self._sentence(figure)) for figure in self._daily)
        )

    @Slot(bool)
    def _show_table(self, as_table: bool) -> None:
        self._views.setCurrentIndex(1 if as_table else 0)

    def _show_kinds(self, summary: Summary) -> None:
        _clear(self._kinds)
        answered: Counter[KindGroup] = Counter()
        right: Counter[KindGroup] = Counter()
        for figure in summary.kinds:
            answered[GROUP_OF[figure.kind]] += figure.answered
            right[GROUP_OF[figure.kind]] += figure.right
        for row, group in enumerate(group for group in KindGroup if answered[group]):
            name = kind_group_label(group)
            share = right[group] / answered[group]
            bar = ProgressBar(self.theme, name, colour=self.theme.tint(group).ink, thickness=12)
            bar.set_fraction(share)
            told = self.tr("{right} of {answered} right").format(right=right[group], answered=answered[group])
            bar.setToolTip(told)
            percent = label(self.theme, f"{share:.0%}")
            percent.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._kinds.addWidget(label(self.theme, name), row, 0)
            self._kinds.addWidget(bar, row, 1)
            self._kinds.addWidget(percent, row, 2)

    def _show_missed(self, missed: tuple[MissedItem, ...]) -> None:
        _clear(self._missed)
        if not missed:
            words = self.tr("Nothing: every item was answered right.")
            self._missed.addWidget(label(self.theme, words, ink=self.theme.c.muted, wrap=True))
        for place, figure in enumerate(missed[:MISSED_SHOWN]):
            if place:
                self._missed.addWidget(Hairline(self.theme, lying=True))
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(self.theme.px(SPACE_M))
            row.addWidget(ElidedLabel(self.theme, figure.stored.item.stem.replace("\n", " ")), 1)
            count = self.tr("wrong %n time(s)", "", figure.wrong)
            row.addWidget(label(self.theme, count, ink=self.theme.c.bad))
            self._missed.addWidget(line)

    @Slot()
    def _ask_for_practice(self) -> None:
        self.practice_requested.emit(None)


def _clear(layout: QGridLayout | QVBoxLayout) -> None:
    while (entry := layout.takeAt(0)) is not None:
        widget = entry.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
