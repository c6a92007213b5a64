"""Progress: what is due, how well things are known, how true the predictions proved, and the article as a map."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer, Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from studyapp.core.errors import UserError
from studyapp.ui.i18n import sentence
from studyapp.ui.pages.page import Page
from studyapp.ui.pages.progress_exporter import ReportExporter
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.buttons import PrimaryButton, SecondaryButton
from studyapp.ui.widgets.empty_state import EmptyState
from studyapp.ui.widgets.mastery_view import MasteryView
from studyapp.ui.widgets.progress_overview import ProgressOverview
from studyapp.ui.widgets.toast import BusyCard

if TYPE_CHECKING:
    from studyapp.core.ids import ArticleRow
    from studyapp.core.progress import Progress
    from studyapp.services.bundle import Services
    from studyapp.services.changes import Changes
    from studyapp.services.mastery_map import ArticleMap
    from studyapp.services.reports import Report
    from studyapp.ui.preferences import Preferences
    from studyapp.ui.tasks import Task, TaskRunner, Work

_BUSY_MS = 400
"""What takes longer than that is told, with a way to stop it."""
_CALM_MS = 500
"""Figures of an earlier day are counted anew when the page has been painted with them."""


class ProgressPage(Page):
    """The learner's figures, counted by the worker; a newcomer is told what to do first."""

    practice_requested = Signal(object)
    """The user wants to practise: an `ArticleRow`, or None for all articles."""
    practice_of_items_requested = Signal(object)
    """The user wants to practise these `StoredItem`s."""
    shown = Signal()
    """All figures are there and as of now."""

    def __init__(self, services: Services, runner: TaskRunner, settings: Preferences, theme: Theme) -> None:
        super().__init__("", services, runner, settings, theme)
        self.header.set_title(self.tr("Progress"))
        self.report: Report | None = None
        self._stale = True
        self._counted_on = date.min
        self._task: Task | None = None
        self._map_task: Task | None = None
        self._wanted_map: ArticleRow | None = None
        self._build_header()
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
        self.stopped = EmptyState(
            theme,
            "chart-line",
            self.tr("Not counted"),
            self.tr("Counting your answers was stopped."),
            self.tr("Count again"),
        )
        self.stopped.action_requested.connect(self._load)
        self.overview = ProgressOverview(theme)
        self.overview.practice_of_items_requested.connect(self.practice_of_items_requested)
        self.overview.map_requested.connect(self.show_map)
        self.map = MasteryView(theme)
        self.map.practice_of_items_requested.connect(self.practice_of_items_requested)
        self.map.article_requested.connect(self.show_map)
        self._stack = QStackedWidget()
        for view in (self.empty, self.overview, self.map, self.stopped):
            self._stack.addWidget(view)
        self.body.addWidget(self._stack)
        self.busy = BusyCard(theme, self)
        self.busy.cancel_requested.connect(self._stop)
        self._patience = QTimer(self, singleShot=True, interval=_BUSY_MS)
        self._patience.timeout.connect(self._show_busy)
        self._renewal = QTimer(self, singleShot=True, interval=_CALM_MS)
        self._renewal.timeout.connect(self._renew)

    def _build_header(self) -> None:
        theme = self.theme
        self.map_button = SecondaryButton(theme, self.tr("Article map"), "book-open")
        self.map_button.setObjectName("map")
        self.map_button.setCheckable(True)
        self.map_button.clicked.connect(self._turn)
        self.export = SecondaryButton(theme, self.tr("Export…"), "file-output")
        self.export.setObjectName("export_report")
        self.export.clicked.connect(self._export)
        self.practise = PrimaryButton(theme, self.tr("Practise"), "play")
        self.practise.setObjectName("practise")
        self.practise.clicked.connect(self._ask_for_practice)
        self._exporter = ReportExporter(self, self.runner, theme.families)
        self._exporter.told.connect(self.notice_requested)
        for control in (self.map_button, self.export, self.practise):
            self.header.add(control)

    # Being looked at.

    def refresh(self, changes: Changes) -> None:
        if changes.responses or changes.articles or changes.items:
            self._stale = True
            if self.isVisible():
                self._load()

    def opened(self) -> None:
        if self._stale or self._counted_on != datetime.now(UTC).astimezone().date():
            self._load()

    def leaving(self) -> None:
        self._cancel()

    def state(self) -> object:
        tables = tuple(card.as_table.isChecked() for card in self.overview.chart_cards)
        on_map = self._stack.currentWidget() is self.map
        return (tables, self.overview.days, self._wanted_map if on_map else None)

    def restore(self, state: object) -> None:
        if not isinstance(state, tuple) or len(state) != 3:
            return
        tables, days, article = state
        for card, as_table in zip(self.overview.chart_cards, tables, strict=True):
            card.as_table.setChecked(as_table)
        self.overview.choose_days(days)
        self._wanted_map = article

    # Counting.

    @Slot()
    def _load(self) -> None:
        """Have the worker count, where there is anything to count."""
        now = datetime.now(UTC).astimezone()
        try:
            learner = self.services.practice.learner()
            begun = self.services.reports.begun(learner)
        except UserError as error:  # another window has deleted the learner
            self.notice_requested.emit(sentence(error))
            return
        self._stale, self._counted_on = False, now.date()
        self._cancel()
        for control in (self.practise, self.export, self.map_button):
            control.setVisible(begun)
        if not begun:
            self.report = None
            self._stack.setCurrentWidget(self.empty)
            return
        if self._stack.currentWidget() in (self.empty, self.stopped):
            self._stack.setCurrentWidget(self.overview)
        self._run(self.services.reports.report_work(learner, now), now)

    def _run(self, work: Callable[[Progress], Report], now: datetime) -> None:
        self._task = self.runner.run(
            _with_numbers(work), done=partial(self._show, now), failed=self._failed, progressed=self.busy.set_fraction
        )
        self._patience.start()

    @Slot()
    def _show_busy(self) -> None:
        if self._task is not None and self.isVisible():
            self.busy.begin(self.tr("Counting your answers…"))

    @Slot()
    def _stop(self) -> None:
        """Count no further: what was shown before stays, and where there was nothing, a button counts again."""
        self._cancel()
        if self.report is None:
            self._stack.setCurrentWidget(self.stopped)

    def _cancel(self) -> None:
        self._patience.stop()
        self._renewal.stop()
        self.busy.hide()
        for task in (self._task, self._map_task):
            if task is not None:
                task.cancel()
        self._task = self._map_task = None

    def _failed(self, error: Exception) -> None:
        self._stop()
        self.runner.failed.emit(error)

    def _show(self, now: datetime, report: Report) -> None:
        self._patience.stop()
        self.busy.hide()
        self._task = None
        self.report = report
        name = report.name or QCoreApplication.translate("learners", "Learner {number}").format(number=report.learner)
        self.header.set_title(self.tr("Progress"), name)
        self.overview.show_report(report, now)
        self.map.offer(
            [(one.article, one.title or self.tr("Untitled")) for one in report.articles if one.article is not None],
            self._wanted_map,
        )
        if self._wanted_map is not None:
            self.show_map(self._wanted_map)
        QTimer.singleShot(0, self._draw_charts)  # the page first
        if report.outdated:
            self._renewal.start()
        else:
            self.shown.emit()

    @Slot()
    def _renew(self) -> None:
        if self.report is not None:
            now = datetime.now(UTC).astimezone()
            self._run(self.services.reports.report_work(self.report.learner, now, renewed=True), now)

    @Slot()
    def _draw_charts(self) -> None:
        self.overview.draw_charts()

    # Acts.

    @Slot(bool)
    def _turn(self, to_map: bool) -> None:
        """Show the map of the article that is known least, or of the one shown before; or the figures again."""
        if not to_map:
            self._wanted_map = None
            self._stack.setCurrentWidget(self.overview)
            return
        rows = [one.article for one in self.report.articles if one.article] if self.report is not None else []
        before = self.map.shown.article if self.map.shown is not None else None
        if rows:
            self.show_map(before if before in rows and before is not None else rows[0])
        else:
            self.map_button.setChecked(False)
            self.notice_requested.emit(self.tr("No item of an article was answered yet."))

    @Slot(object)
    def show_map(self, article: ArticleRow) -> None:
        """Have the worker read an article as a mastery map, and show it."""
        self._wanted_map = article
        self.map_button.setChecked(True)
        if self._map_task is not None:
            self._map_task.cancel()
        learner = self.services.practice.learner()
        work: Work = self.services.reports.map_work(learner, article, datetime.now(UTC))
        self._map_task = self.runner.run(work, done=self._show_map, failed=self._lack_map)

    def _show_map(self, shown: ArticleMap) -> None:
        self._map_task = None
        self.map.show_map(shown)
        self._stack.setCurrentWidget(self.map)

    def _lack_map(self, error: Exception) -> None:
        self._map_task = self._wanted_map = None
        self.map_button.setChecked(False)
        self._stack.setCurrentWidget(self.overview)
        if isinstance(error, UserError):
            self.notice_requested.emit(sentence(error))
        else:
            self.runner.failed.emit(error)

    @Slot()
    def _export(self) -> None:
        if self.report is not None:
            self._exporter.export(self.report, datetime.now(UTC).astimezone(), self.overview.days)

    @Slot()
    def _ask_for_practice(self) -> None:
        self.practice_requested.emit(None)


def _with_numbers(work: Callable[[Progress], Report]) -> Work:
    """The work, after the half of the charts' library that no widget needs: it takes a moment to import."""

    def run(progress: Progress) -> Report:
        import numpy  # noqa: F401 - for pyqtgraph

        return work(progress)

    return run
