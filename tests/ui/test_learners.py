"""Learners in the window: chosen at the start, switched, managed; nobody sees another's work without the PIN."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from studyapp.services.bundle import Services
from studyapp.services.changes import Changes
from studyapp.services.learners import Learner
from studyapp.services.undo import Act
from studyapp.settings import Settings
from studyapp.ui.dialogs.erase_dialog import EraseDialog
from studyapp.ui.dialogs.learner_chooser import LearnerChooser
from studyapp.ui.dialogs.learners_dialog import LearnersDialog
from studyapp.ui.dialogs.pin_prompts import NewPinPrompt, PinPrompt
from studyapp.ui.dialogs.prompt_dialog import PromptDialog
from studyapp.ui.main_window import LIBRARY, SETTINGS, MainWindow
from studyapp.ui.pages.settings_page import SettingsPage
from studyapp.ui.preferences import Preferences
from studyapp.ui.tasks import TaskRunner
from studyapp.ui.theme import Theme, build_theme
from tests.ui.conftest import Shell
from tests.ui.pages.conftest import NOW
from tests.ui.test_accessibility import nameless

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen plugin's own complaint


def clock() -> datetime:
    """A clock that stands still."""
    return NOW


@pytest.fixture
def theme() -> Theme:
    return build_theme(dark=False, language="en")


@pytest.fixture
def other(shell: Shell) -> Learner:
    """A second learner beside the first, who now has a name."""
    learners = shell.services.learners
    learners.rename(learners.current(NOW).id, "李建国")
    return learners.add("王晓梅", NOW)


def shown(dialogs: list[QDialog]) -> QDialog:
    return next(dialog for dialog in dialogs if dialog.isVisible())


# At the start.


def start_window(qtbot: QtBot, tmp_path: Path, services: Services, settings: Settings) -> MainWindow:
    """The window of a program that is started on that store."""
    window = MainWindow(Preferences(settings, tmp_path / "settings.json"), tmp_path, lambda: services, _raise)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.start(None, tmp_path / "no-sample.txt")
    return window


def _raise(error: BaseException) -> None:
    raise error


def test_who_is_alone_is_not_asked(shell: Shell) -> None:
    assert shell.workspace is not None
    assert shell.window.windowTitle() == "StudyApp"
    assert shell.window.findChild(LearnerChooser) is None


def test_several_are_asked_before_anything_is_shown(shell: Shell, other: Learner, qtbot: QtBot, tmp_path: Path) -> None:
    window = start_window(qtbot, tmp_path, shell.services, Settings(language="en"))
    assert window.workspace is None
    dialog = window.findChild(LearnerChooser)
    assert dialog is not None
    assert [line.title for line in dialog.list.lines] == ["李建国", "王晓梅"]
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    dialog.remember.setChecked(True)
    dialog.accept_button.click()
    assert window.workspace is not None
    assert shell.services.learners.current(NOW).id == other.id
    assert window.windowTitle() == "王晓梅 · StudyApp"
    assert Settings.load(tmp_path / "settings.json").learner == other.id


def test_who_was_remembered_is_not_asked_again(shell: Shell, other: Learner, qtbot: QtBot, tmp_path: Path) -> None:
    window = start_window(qtbot, tmp_path, shell.services, Settings(language="en", learner=other.id))
    assert window.workspace is not None
    assert shell.services.learners.current(NOW).id == other.id


def test_but_whoever_has_a_pin_is(shell: Shell, other: Learner, qtbot: QtBot, tmp_path: Path) -> None:
    shell.services.learners.set_pin(other.id, "2580")
    window = start_window(qtbot, tmp_path, shell.services, Settings(language="en", learner=other.id))
    assert window.workspace is None
    dialog = window.findChild(LearnerChooser)
    assert dialog is not None
    assert dialog.chosen is not None
    assert dialog.chosen.id == other.id
    assert not dialog.remember.isVisible()
    dialog.accept_button.click()
    assert dialog.isVisible()
    QTest.keyClicks(dialog.pin, "2580")
    QTest.keyClick(dialog.pin, Qt.Key.Key_Return)
    assert window.workspace is not None


def test_who_chooses_nobody_leaves(shell: Shell, other: Learner, qtbot: QtBot, tmp_path: Path) -> None:
    window = start_window(qtbot, tmp_path, shell.services, Settings(language="en"))
    dialog = window.findChild(LearnerChooser)
    assert dialog is not None
    assert other
    dialog.cancel.click()
    qtbot.waitUntil(window.isHidden)
    assert window.workspace is None


def test_a_wrong_pin_makes_wait(shell: Shell, other: Learner, qtbot: QtBot, theme: Theme) -> None:
    shell.services.learners.set_pin(other.id, "2580")
    dialog = LearnerChooser(theme, shell.services.learners, clock, chosen=other.id, at_start=True, parent=shell.window)
    qtbot.addWidget(dialog)
    dialog.show()
    assert nameless(dialog) == []
    for _try in range(3):
        dialog.pin.setText("0000")
        dialog.accept_button.click()
    assert dialog.isVisible()
    assert "not the PIN" in dialog.trouble.text()
    assert "Try again in 2 second" in dialog.trouble.text()
    assert not dialog.accept_button.isEnabled()
    QTest.keyClick(dialog.list, Qt.Key.Key_Up)  # somebody else may begin
    assert dialog.accept_button.isEnabled()
    qtbot.waitUntil(lambda: not dialog._left, timeout=4000)


def test_a_new_learner_can_begin_at_once(shell: Shell, other: Learner, qtbot: QtBot, theme: Theme) -> None:
    dialog = LearnerChooser(theme, shell.services.learners, clock, chosen=None, at_start=True, parent=shell.window)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.add.click()
    prompt = shown(dialog.findChildren(PromptDialog))
    assert isinstance(prompt, PromptDialog)
    prompt.fields[0].setText(other.name)
    prompt.accept_button.click()
    assert "already" in prompt.trouble.text()
    prompt.fields[0].setText("陈立")
    prompt.accept_button.click()
    assert dialog.chosen is not None
    assert dialog.chosen.name == "陈立"


# From the settings.


def settings_page(shell: Shell) -> SettingsPage:
    shell.workspace.show_page(SETTINGS)
    page = shell.workspace.page(SETTINGS)
    assert isinstance(page, SettingsPage)
    return page


def test_another_learner_sits_down(shell: Shell, other: Learner, qtbot: QtBot) -> None:
    page = settings_page(shell)
    shell.services.undo.did(_ACT)
    page.people.switch.click()
    dialog = page.people.findChild(LearnerChooser)
    assert dialog is not None
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    dialog.accept_button.click()
    assert shell.services.learners.current(NOW).id == other.id
    assert shell.workspace.current == LIBRARY
    assert shell.workspace.toast.words.text() == "It is the turn of 王晓梅."
    assert shell.window.windowTitle() == "王晓梅 · StudyApp"
    assert shell.services.undo.last is None  # nobody takes back what another did
    assert shell.workspace.page(SETTINGS) is not page
    qtbot.waitUntil(shell.workspace.page(LIBRARY).isVisible)


def test_whom_to_begin_with_can_be_chosen_in_the_settings(shell: Shell, other: Learner) -> None:
    page = settings_page(shell)
    assert page.people.at_start.value is None
    page.people.at_start.choose(int(other.id))
    page.people.at_start.activated.emit(2)
    assert shell.preferences.current.learner == other.id


@pytest.fixture
def dialog(shell: Shell, other: Learner, qtbot: QtBot, theme: Theme) -> LearnersDialog:
    """The dialog of the learners, the second one chosen."""
    runner = TaskRunner(shell.window)
    made = LearnersDialog(theme, shell.services, runner, clock, shell.window)
    qtbot.addWidget(made)
    made.show()
    made.list.setCurrentRow(1)
    assert made.chosen is not None
    assert made.chosen.id == other.id
    return made


def prompt_in(dialog: LearnersDialog, kind: type[PromptDialog]) -> PromptDialog:
    found = shown(list(dialog.findChildren(kind)))
    assert isinstance(found, PromptDialog)
    return found


def test_names_can_be_changed_and_added(shell: Shell, dialog: LearnersDialog) -> None:
    assert nameless(dialog) == []
    dialog.rename.click()
    prompt = prompt_in(dialog, PromptDialog)
    assert prompt.fields[0].text() == "王晓梅"
    prompt.fields[0].setText("王小梅")
    prompt.accept_button.click()
    dialog.add.click()
    prompt_in(dialog, PromptDialog).reject()
    assert [one.name for one in shell.services.learners.listing()] == ["李建国", "王小梅"]


def test_a_pin_is_typed_twice(shell: Shell, dialog: LearnersDialog, other: Learner) -> None:
    dialog.pin.click()
    prompt = prompt_in(dialog, NewPinPrompt)
    prompt.fields[0].setText("2580")
    assert not prompt.accept_button.isEnabled()
    prompt.fields[1].setText("2581")
    prompt.accept_button.click()
    assert "not the same" in prompt.trouble.text()
    for field in prompt.fields:
        field.setText("258")
    prompt.accept_button.click()
    assert "4 to 64" in prompt.trouble.text()
    for field in prompt.fields:
        field.setText("2580")
    prompt.accept_button.click()
    assert shell.services.learners.check_pin(other.id, "2580", NOW).right


@pytest.mark.parametrize("act", ["rename", "unpin", "export", "archive", "erase"])
def test_nothing_is_done_to_somebody_with_a_pin_without_it(
    shell: Shell, dialog: LearnersDialog, other: Learner, act: str
) -> None:
    shell.services.learners.set_pin(other.id, "2580")
    dialog._fill(other.id)
    getattr(dialog, act).click()
    prompt = prompt_in(dialog, PinPrompt)
    prompt.fields[0].setText("1111")
    prompt.accept_button.click()
    assert prompt.isVisible()
    prompt.reject()
    (found,) = [one for one in shell.services.learners.listing() if one.id == other.id]
    assert (found.name, found.has_pin, found.archived_at) == ("王晓梅", True, None)


def test_archiving_and_back(shell: Shell, dialog: LearnersDialog) -> None:
    dialog.archive.click()
    assert shell.services.learners.listing()[1].archived_at is not None
    assert dialog.archive.text() == "Back on the list"
    dialog.archive.click()
    assert shell.services.learners.listing()[1].archived_at is None
    dialog.list.setCurrentRow(0)
    assert not dialog.archive.isEnabled()  # whose turn it is stays


def test_everything_is_exported(dialog: LearnersDialog, other: Learner, qtbot: QtBot, tmp_path: Path) -> None:
    target = tmp_path / "王晓梅.json"
    dialog.export_to(other, target)
    assert not dialog.close_button.isEnabled()
    qtbot.waitUntil(dialog.close_button.isEnabled)
    assert json.loads(target.read_text("utf-8"))["learners"][0]["name"] == "王晓梅"
    assert str(target) in dialog.note.text()
    dialog.export_to(other, tmp_path / "none" / "x.json")
    qtbot.waitUntil(dialog.close_button.isEnabled)
    assert "cannot be written" in dialog.note.text()


def test_deleting_says_that_backups_still_hold_it(shell: Shell, dialog: LearnersDialog, qtbot: QtBot) -> None:
    shell.services.safety.back_up(NOW)
    dialog.erase.click()
    question = shown(list(dialog.findChildren(EraseDialog)))
    assert isinstance(question, EraseDialog)
    assert question.purge.isVisible()
    assert "Backups still hold" in question.note.text()
    question.cancel.click()
    assert len(shell.services.learners.listing()) == 2
    dialog.erase.click()
    question = shown(list(dialog.findChildren(EraseDialog)))
    assert isinstance(question, EraseDialog)
    question.erase.click()
    qtbot.waitUntil(dialog.close_button.isEnabled)
    assert [one.name for one in shell.services.learners.listing()] == ["李建国"]
    assert "still hold" in dialog.note.text()
    assert len(shell.services.safety.listing()) == 1


def test_who_deletes_themselves_makes_room_for_the_next(shell: Shell, other: Learner, qtbot: QtBot) -> None:
    page = settings_page(shell)
    page.people.manage.click()
    dialog = page.people.findChild(LearnersDialog)
    assert dialog is not None
    dialog.erase.click()
    question = shown(list(dialog.findChildren(EraseDialog)))
    assert isinstance(question, EraseDialog)
    question.erase.click()
    qtbot.waitUntil(dialog.close_button.isEnabled)
    dialog.close_button.click()
    assert shell.services.learners.current(NOW).id == other.id
    assert shell.workspace.current == LIBRARY
    assert not shell.reported


def _nothing() -> Changes:
    raise AssertionError("not to be called")


_ACT = Act("the answer", _nothing)


# From the rail.


def test_the_rail_says_whose_turn_it_is_and_lets_another_sit_down(
    shell: Shell, dialog: LearnersDialog, other: Learner
) -> None:
    rail = shell.window.rail
    assert rail.learner is None  # who is alone is not bothered
    shell.services.learners.set_pin(other.id, "2580")
    page = settings_page(shell)
    page.people.changed.emit()
    entry = shell.window.rail.learner
    assert entry is not None
    assert (entry.text(), shell.window.windowTitle()) == ("李建国", "李建国 · StudyApp")
    assert nameless(rail) == []
    shell.workspace.show_page(LIBRARY)
    entry.click()
    (chooser,) = [one for one in shell.window.findChildren(LearnerChooser) if one.isVisible()]
    QTest.keyClick(chooser.list, Qt.Key.Key_Down)
    chooser.accept_button.click()
    assert chooser.isVisible()  # not without the PIN
    QTest.keyClicks(chooser.pin, "2580")
    QTest.keyClick(chooser.pin, Qt.Key.Key_Return)
    assert shell.services.learners.current(NOW).id == other.id
    assert rail.learner is not None
    assert rail.learner.text() == "王晓梅"
    assert shell.workspace.toast.words.text() == "It is the turn of 王晓梅."
    assert dialog


def test_the_rail_keeps_the_learner_in_another_look(shell: Shell, other: Learner, qtbot: QtBot) -> None:
    shell.window._tell_learner()
    shell.preferences.change(theme="dark")
    qtbot.waitUntil(lambda: shell.window.theme.dark)
    assert shell.window.rail.learner is not None
    assert shell.window.rail.learner.text() != other.name
    shell.services.learners.archive(other.id, NOW)
    shell.window._tell_learner()
    assert shell.window.rail.learner is None
