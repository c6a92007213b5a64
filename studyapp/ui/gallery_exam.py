"""The pictures of exams, learners and backups."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QDialog, QWidget

from studyapp.core.forms.blueprint import Blueprint
from studyapp.core.forms.presets import Preset
from studyapp.core.ids import LearnerId
from studyapp.core.items.item import Item, ItemType
from studyapp.core.learning.grading import Response
from studyapp.services.composing import draw
from studyapp.ui.caretaker import local_now
from studyapp.ui.dialogs.backups_dialog import BackupsDialog
from studyapp.ui.dialogs.erase_dialog import EraseDialog
from studyapp.ui.dialogs.learner_chooser import LearnerChooser
from studyapp.ui.dialogs.learners_dialog import LearnersDialog
from studyapp.ui.dialogs.pin_prompts import NewPinPrompt
from studyapp.ui.dialogs.submit_dialog import SubmitDialog
from studyapp.ui.main_window import EXAM
from studyapp.ui.pages.exam_page import ExamPage
from studyapp.ui.tasks import TaskRunner
from studyapp.ui.widgets.rescue import Rescue

if TYPE_CHECKING:
    from studyapp.services.bundle import Services
    from studyapp.ui.main_window import MainWindow
    from studyapp.ui.workspace import Workspace


class Answering(Protocol):
    """Gives a right or a wrong response to an item."""

    def __call__(self, item: Item, *, right: bool) -> Response: ...


def exam_pictures(
    window: QWidget,
    workspace: Workspace,
    services: Services,
    answering: Answering,
    settle: Callable[[], None],
) -> Iterator[tuple[str, QWidget]]:
    """The exam page in its states, one after the other; `settle` lets the event loop run for a moment."""
    workspace.show_page(EXAM)
    page = workspace.page(EXAM)
    assert isinstance(page, ExamPage)
    _save_form(services)
    page.result.back_requested.emit()
    page.start.number.choose(25)
    page.start.may_pause.setChecked(True)
    yield "exam-start", window
    page.start.quick.click()
    while workspace.runner.busy:
        settle()
    sitting = services.exams.under_way(local_now())
    if sitting is None:
        return
    questions = sitting.paper.questions
    for position, question in enumerate(questions[:-4]):
        page.desk.sheet.chosen.emit(position)
        if position in (6, 14):
            page.desk.pane.flag_requested.emit()
        if position % 9 != 8 and page.desk.pane.area is not None:
            response = answering(question.item, right=position % 4 != 3)
            page.desk.pane.area.show_draft(response)
            page.desk.pane.drafted.emit(response)
    multiple = next((at for at, one in enumerate(questions) if one.item.type is ItemType.MULTIPLE), 0)
    for position, name in ((0, "exam-single"), (multiple, "exam-multiple"), (len(questions) - 5, "exam-typed")):
        page.desk.sheet.chosen.emit(position)
        yield name, window
    page.controls.submit.click()
    for dialog in page.findChildren(SubmitDialog):
        yield "exam-submit", dialog
        dialog.reject()
    page.controls.pause.click()
    yield "exam-paused", window
    page.curtain.resume_requested.emit()
    page.controls.submit.click()
    for dialog in page.findChildren(SubmitDialog):
        dialog.accept()
    yield "exam-result", window
    bar = page.result.verticalScrollBar()
    bar.setValue(round(bar.maximum() * 0.45))
    yield "exam-answers", window
    page.result.back_requested.emit()
    yield "exam-past", window


def _save_form(services: Services) -> None:
    """Draw a form and save it, so that there is one to sit."""
    if services.exams.forms():
        return
    blueprint = Blueprint("全会应知应会测试", (), minutes=60, pass_mark=60, versions=2, seed=1)
    drawn = draw(services.composing.order(blueprint, preset=Preset.OBJECTIVE))
    services.composing.save(drawn.assembly.form, drawn.blueprint, local_now())


def people_pictures(
    window: MainWindow, services: Services, settle: Callable[[], None]
) -> Iterator[tuple[str, QWidget]]:
    """Learners, backups, and what is shown when the file is damaged; `settle` lets the event loop run for a moment."""
    now = local_now()
    names = [one.name for one in services.learners.listing()]
    if "王晓梅" not in names:
        services.learners.rename(services.learners.current(now).id, "李建国")
        other = services.learners.add("王晓梅", now - timedelta(days=12))
        services.learners.set_pin(other.id, "2580")
        services.learners.archive(services.learners.add("陈立", now - timedelta(days=90)).id, now)
        for days in (0, 1, 2, 9):
            services.safety.refresh(now - timedelta(days=days))
    theme, runner = window.theme, TaskRunner(window)
    listing = services.learners.listing()
    with_pin = next(one for one in listing if one.has_pin)
    dialogs: tuple[tuple[str, QDialog], ...] = (
        ("learner-chooser", _chooser(window, services, with_pin.id)),
        ("learners", LearnersDialog(theme, services, runner, local_now, window)),
        ("learner-pin", NewPinPrompt(theme, services.learners, with_pin, window)),
        ("learner-erase", EraseDialog(theme, with_pin.name, 320, len(services.safety.listing()), window)),
        ("backups", BackupsDialog(theme, services.safety, runner, local_now, window)),
    )
    for name, dialog in dialogs:
        dialog.show()
        yield name, dialog
        dialog.hide()
        dialog.deleteLater()
    rescue = Rescue(theme, services.safety, runner, local_now)
    rescue.resize(window.size())
    rescue.show()
    while runner.busy:
        settle()
    yield "rescue", rescue
    rescue.hide()
    rescue.deleteLater()
    runner.shutdown()


def _chooser(window: MainWindow, services: Services, chosen: LearnerId) -> LearnerChooser:
    return LearnerChooser(window.theme, services.learners, local_now, chosen=chosen, at_start=True, parent=window)
