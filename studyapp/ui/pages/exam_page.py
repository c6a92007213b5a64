"""Exam: choose or draw a paper, sit it against the clock, see the account. Every answer is on disk at once."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget

from studyapp.core.errors import UserError
from studyapp.core.ids import AttemptId
from studyapp.core.learning.exam import Ended
from studyapp.core.learning.grading import Response
from studyapp.services.exam import ExamReport, Sitting
from studyapp.ui.dialogs.submit_dialog import SubmitDialog
from studyapp.ui.models.exam_words import time_text
from studyapp.ui.pages.exam_starter import ExamStarter
from studyapp.ui.pages.page import Page
from studyapp.ui.pages.practice_page import chance
from studyapp.ui.pages.reading_page import now_in_utc
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.empty_state import EmptyState
from studyapp.ui.widgets.exam_controls import ExamControls
from studyapp.ui.widgets.exam_desk import ExamDesk
from studyapp.ui.widgets.exam_pause import PauseCurtain
from studyapp.ui.widgets.exam_result import ExamResult
from studyapp.ui.widgets.exam_start import ExamStart

if TYPE_CHECKING:
    from studyapp.services.bundle import Services
    from studyapp.services.changes import Changes
    from studyapp.services.library import StoredItem
    from studyapp.ui.preferences import Preferences
    from studyapp.ui.tasks import TaskRunner

_log = logging.getLogger(__name__)

TICK_MS = 500
NOTED_SECONDS = 15.0
"""How often the time used is put down between answers: what a power cut can give back at most."""
TYPING_MS = 300
"""How long after the last key typed words are saved; going on in any way saves them at once."""


@dataclass(frozen=True, slots=True)
class _Account:
    """The state of a page that shows an account."""

    attempt: AttemptId


class ExamPage(Page):
    """One exam at a time; the one that was not handed in is gone on with."""

    show_in_article_requested = Signal(object, object)
    """The `ArticleRow` and the `Span` to show in the reading page."""
    practice_of_items_requested = Signal(object)
    """The `StoredItem`s to practise, as a tuple."""

    def __init__(
        self,
        services: Services,
        runner: TaskRunner,
        settings: Preferences,
        theme: Theme,
        *,
        clock: Callable[[], float] = time.monotonic,
        now: Callable[[], datetime] = now_in_utc,
        seed: Callable[[], int] = chance,
    ) -> None:
        super().__init__("", services, runner, settings, theme)
        self._clock = clock
        self._now = now
        self._sitting: Sitting | None = None
        self._anchor = 0.0
        self._spent_from = 0.0
        self._noted = 0.0
        self._draft: tuple[int, Response] | None = None
        self._submitting: SubmitDialog | None = None

        self._empty = EmptyState(
            theme,
            "clock",
            self.tr("Nothing to sit yet"),
            self.tr("Open an article first. An exam is drawn from its items, or from a form you composed."),
            self.tr("Open a file…"),
        )
        self.start = ExamStart(theme)
        self.starter = ExamStarter(self.start, services, runner, settings, now, seed, self)
        self.desk = ExamDesk(theme)
        self.curtain = PauseCurtain(theme)
        self.result = ExamResult(theme)
        self._stack = QStackedWidget()
        for view in (self._empty, self.start, self.desk, self.curtain, self.result):
            self._stack.addWidget(view)
        self.body.addWidget(self._stack)
        self.controls = ExamControls(theme)
        self.header.add(self.controls)

        self._ticks = QTimer(self, interval=TICK_MS)
        self._ticks.timeout.connect(self.tick)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self._save_draft)
        self._wire()
        self._show_controls(False)
        self.header.set_title(self.tr("Exam"))

    def _wire(self) -> None:
        self._empty.action_requested.connect(self.open_requested)
        self.starter.begun.connect(self._sit_down)
        self.start.result_requested.connect(self.show_result)
        self.desk.pane.drafted.connect(self._take)
        self.desk.pane.step_requested.connect(self._step)
        self.desk.pane.flag_requested.connect(self._flag)
        self.desk.sheet.chosen.connect(self._go_to)
        self.controls.pause.clicked.connect(self._pause)
        self.controls.submit.clicked.connect(self._ask_to_submit)
        self.curtain.resume_requested.connect(self._go_on)
        self.curtain.discard_requested.connect(self._discard)
        self.result.back_requested.connect(self._show_start)
        self.result.practice_requested.connect(self._practise_wrong)
        self.result.show_in_article_requested.connect(self._see)
        hand_in, on, back = self._ask_to_submit, self._step_on, self._step_back
        self.desk.add_keys({"Ctrl+Return": hand_in, "Ctrl+Enter": hand_in, "Ctrl+F": self._flag})
        self.desk.add_keys({"PgDown": on, "Alt+Right": on, "PgUp": back, "Alt+Left": back})

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.desk.sheet.fit(self.width())

    # The page protocol

    def opened(self) -> None:
        if self._sitting is None and self._stack.currentWidget() is not self.result:
            if not self.resume():
                self._show_start()
            elif self._sitting is not None:
                self.notice_requested.emit(self.tr("The exam goes on where you were."))
        elif self._stack.currentWidget() is self.desk:
            self.desk.pane.focus_place()

    def refresh(self, changes: Changes) -> None:
        concerned = changes.articles or changes.items or changes.forms
        if concerned and self.isVisible() and self._stack.currentWidget() in (self._empty, self.start):
            self._show_start()

    def leaving(self) -> None:
        self._ticks.stop()
        try:
            self._put_down()
        except UserError as error:  # the file is damaged, or another one was brought back: nothing holds up the end
            _log.warning("the exam could not be put down: %s", error)

    def state(self) -> object:
        self._put_down()
        if self._sitting is None and self._stack.currentWidget() is self.result and self.result.report is not None:
            return _Account(self.result.report.attempt)
        return None

    def restore(self, state: object) -> None:
        if isinstance(state, _Account):
            self.show_result(state.attempt)
        # An exam under way is in the store: `opened` goes on with it.

    # Before

    def _show_start(self) -> None:
        self._sitting = None
        self._show_controls(False)
        self.header.set_title(self.tr("Exam"))
        anything = self.starter.show_choices()
        self._stack.setCurrentWidget(self.start if anything else self._empty)
        (self.start.quick if anything else self._empty.button).setFocus()

    def resume(self) -> bool:
        """Go on with the exam that was not handed in; False where there is none."""
        sitting = self.services.exams.under_way(self._now())
        if sitting is None:
            return False
        if sitting.is_over(sitting.elapsed):
            self._end(sitting, sitting.elapsed, Ended.AWAY)
        else:
            self._sit_down(sitting)
        return True

    # Sitting

    @property
    def elapsed(self) -> float:
        """Seconds used so far of the exam under way."""
        if self._sitting is None:
            return 0.0
        running = 0.0 if self._sitting.paused else max(0.0, self._clock() - self._anchor)
        return self._sitting.elapsed + running

    def _sit_down(self, sitting: Sitting) -> None:
        self._take_sitting(sitting)
        self._noted = sitting.elapsed
        paper = sitting.paper
        self.desk.show_paper(paper)
        self.header.set_title(*self.controls.head_of(paper), whole=True)
        self._show_controls(True)
        self._ticks.start()
        if sitting.paused:
            self._stack.setCurrentWidget(self.curtain)
        else:
            self._show_question()
        self.tick()

    def _take_sitting(self, sitting: Sitting) -> None:
        """Go on from what a service returned; its `elapsed` is that of now."""
        self._sitting = sitting
        self._anchor = self._spent_from = self._clock()

    def _spent(self) -> float:
        return max(0.0, self._clock() - self._spent_from)

    def _show_question(self) -> None:
        sitting = self._sitting
        if sitting is not None:
            self._stack.setCurrentWidget(self.desk)
            self.desk.show_question(sitting)

    def _take(self, response: Response) -> None:
        """An answer changed: save it, typed words after a moment's rest."""
        if self._sitting is None:
            return
        self._draft = (self._sitting.position, response)
        if self.desk.pane.typing:
            self._typing.start()
        else:
            self._save_draft()

    def _save_draft(self) -> None:
        """Put down what was changed last, if anything was."""
        self._typing.stop()
        draft, self._draft = self._draft, None
        sitting = self._sitting
        if draft is None or sitting is None:
            return
        position, response = draft
        if response == sitting.answers[position].response:
            return
        taken = self.services.exams.answer(
            sitting, position, response, elapsed=self.elapsed, spent=self._spent(), now=self._now()
        )
        self._take_sitting(taken)
        self._noted = self.elapsed
        self.desk.show_state(taken)

    def _flag(self) -> None:
        self._save_draft()
        sitting = self._sitting
        if sitting is None or sitting.paused:
            return
        position = sitting.position
        flagged = not sitting.answers[position].flagged
        taken = self.services.exams.flag(
            sitting, position, flagged, elapsed=self.elapsed, spent=self._spent(), now=self._now()
        )
        self._take_sitting(taken)
        self.desk.pane.show_flag(flagged)
        self.desk.show_state(taken)

    def _step_on(self) -> None:
        self._step(1)

    def _step_back(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        if self._sitting is not None:
            self._go_to(self._sitting.position + by)

    def _go_to(self, position: int) -> None:
        self._save_draft()
        sitting = self._sitting
        if sitting is None or sitting.paused or not 0 <= position < len(sitting.paper.questions):
            return
        self._take_sitting(self.services.exams.move(sitting, position, elapsed=self.elapsed, now=self._now()))
        self._show_question()

    # The clock

    def tick(self) -> None:
        """Show the time; put it down now and then; hand in when it is up."""
        sitting = self._sitting
        if sitting is None:
            self._ticks.stop()
            return
        elapsed = self.elapsed
        self.controls.show_time(sitting.paper, elapsed)
        if sitting.paused:
            return
        if sitting.is_over(elapsed):
            self._save_draft()
            self._end(self._sitting or sitting, elapsed, Ended.TIME)
        elif elapsed - self._noted >= NOTED_SECONDS:
            self._noted = elapsed
            self.services.exams.note_time(sitting, elapsed=elapsed, now=self._now())

    def _put_down(self) -> None:
        """Save what is typed and the time used."""
        self._save_draft()
        if self._sitting is not None and not self._sitting.paused:
            self.services.exams.note_time(self._sitting, elapsed=self.elapsed, now=self._now())

    def _pause(self) -> None:
        self._save_draft()
        sitting = self._sitting
        if sitting is not None and not sitting.paused:
            self._take_sitting(self.services.exams.pause(sitting, True, elapsed=self.elapsed, now=self._now()))
            self._stack.setCurrentWidget(self.curtain)
            self._show_controls(True)
            self.curtain.resume.setFocus()

    def _go_on(self) -> None:
        sitting = self._sitting
        if sitting is not None:
            self._take_sitting(self.services.exams.pause(sitting, False, elapsed=self.elapsed, now=self._now()))
            self._show_controls(True)
            self._show_question()

    def _discard(self) -> None:
        sitting = self._sitting
        if sitting is not None:
            self._sitting = None
            self.changed.emit(self.services.exams.discard(sitting))
            self._show_start()

    # The end

    def _ask_to_submit(self) -> None:
        self._save_draft()
        sitting = self._sitting
        if sitting is None or self._submitting is not None:
            return
        left = time_text(sitting.paper.seconds - self.elapsed) if sitting.paper.seconds else ""
        dialog = SubmitDialog(self.theme, sitting.open_positions, sitting.flagged_positions, left, self)
        dialog.accepted.connect(self._hand_in)
        dialog.finished.connect(self._forget_dialog)
        dialog.question_requested.connect(self._go_to)
        self._submitting = dialog
        dialog.open()

    def _forget_dialog(self) -> None:
        dialog, self._submitting = self._submitting, None
        if dialog is not None:
            dialog.deleteLater()

    def _hand_in(self) -> None:
        if self._sitting is not None:
            self._end(self._sitting, self.elapsed, Ended.SUBMITTED)

    def _end(self, sitting: Sitting, elapsed: float, ended: Ended) -> None:
        self._sitting, self._draft = None, None
        self._ticks.stop()
        report, changes = self.services.exams.submit(sitting, elapsed=elapsed, now=self._now(), ended=ended)
        if self._submitting is not None:
            self._submitting.close()
        self._show_report(report)
        self.changed.emit(changes)
        if ended is Ended.TIME:
            self.notice_requested.emit(self.tr("Time is up: the exam was handed in by itself."))

    def show_result(self, attempt: AttemptId) -> None:
        """Show the account of an exam that was handed in."""
        self._show_report(self.services.exams.report(attempt))

    def _show_report(self, report: ExamReport) -> None:
        self._show_controls(False)
        title = report.paper.title + (f" {report.paper.label}" if report.paper.label else "")
        self.header.set_title(title, self.tr("Result"))
        self._stack.setCurrentWidget(self.result)
        self.result.show_report(report)

    def _practise_wrong(self) -> None:
        if self.result.report is not None:
            self.practice_of_items_requested.emit(self.result.report.wrong)

    def _see(self, stored: StoredItem) -> None:
        if stored.article is not None:
            self.show_in_article_requested.emit(stored.article, stored.item.evidence)

    def _show_controls(self, on: bool) -> None:
        self.controls.show_sitting(self._sitting if on else None)
