"""Backups in the window, and what it does about a damaged file."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studyapp.core.errors import UserError
from studyapp.core.progress import Progress
from studyapp.services.bundle import Services, open_services
from studyapp.services.exam import QuickExam
from studyapp.services.safety import Safety
from studyapp.settings import Settings
from studyapp.store.database import FILE_NAME
from studyapp.ui.caretaker import Caretaker
from studyapp.ui.dialogs.backups_dialog import BackupsDialog
from studyapp.ui.main_window import EXAM, LIBRARY, SETTINGS, MainWindow
from studyapp.ui.pages.exam_page import ExamPage
from studyapp.ui.pages.settings_page import SettingsPage
from studyapp.ui.preferences import Preferences
from studyapp.ui.widgets.rescue import Rescue
from tests.store.test_backups import damage
from tests.ui.conftest import OpenShell, Shell
from tests.ui.pages.conftest import NOW
from tests.ui.test_accessibility import nameless

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen plugin's own complaint


def backups_dialog(shell: Shell) -> BackupsDialog:
    shell.workspace.show_page(SETTINGS)
    page = shell.workspace.page(SETTINGS)
    assert isinstance(page, SettingsPage)
    page.backups.button.click()
    return next(one for one in page.backups.findChildren(BackupsDialog) if one.isVisible())


def test_a_backup_is_made_and_deleted(shell: Shell, qtbot: QtBot) -> None:
    dialog = backups_dialog(shell)
    assert nameless(dialog) == []
    assert not dialog.restore.isEnabled()
    assert "no backup yet" in dialog.note.text()
    dialog.make.click()
    qtbot.waitUntil(dialog.close_button.isEnabled)
    assert [line.note.split(" · ")[0] for line in dialog.list.lines] == ["made by hand"]
    dialog.remove.click()
    assert dialog.list.lines == ()
    dialog.close_button.click()


def test_a_backup_is_brought_back(shell: Shell, qtbot: QtBot) -> None:
    shell.services.safety.back_up(NOW)
    (article,) = shell.services.library.articles()
    shell.services.library.rename(article.row, "另一个名字")
    dialog = backups_dialog(shell)
    dialog.restore.click()
    assert "as it was on" in dialog.note.text()
    assert [one.title for one in shell.services.library.articles()] == ["另一个名字"]
    dialog.sure.click()
    qtbot.waitUntil(lambda: shell.workspace.current == LIBRARY)
    assert [one.title for one in shell.services.library.articles()] == ["云溪区委全会举行"]
    assert "studyapp-before-restore-" in shell.workspace.toast.words.text()
    assert len(shell.services.safety.listing()) == 2
    assert not shell.reported


def test_a_damaged_backup_is_not_brought_back(shell: Shell, qtbot: QtBot) -> None:
    damage(shell.services.safety.back_up(NOW).path)
    dialog = backups_dialog(shell)
    dialog.restore.click()
    dialog.sure.click()
    qtbot.waitUntil(dialog.close_button.isEnabled)
    assert "is damaged" in dialog.note.text()
    assert dialog.isVisible()
    dialog.close_button.click()


# A damaged file.


def opening(qtbot: QtBot, data: Path) -> MainWindow:
    def open_() -> Services:
        return open_services(data)

    window = MainWindow(Preferences(Settings(language="en"), data / "settings.json"), data, open_, _raise)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.start(None, data / "no-sample.txt")
    return window


def _raise(error: BaseException) -> None:
    raise error


def rescue_of(window: MainWindow, qtbot: QtBot) -> Rescue:
    rescue = window.findChild(Rescue)
    assert rescue is not None
    qtbot.waitUntil(rescue.restore.isEnabled)
    return rescue


def test_a_file_damaged_at_the_start_is_saved_by_a_backup(open_shell: OpenShell, qtbot: QtBot) -> None:
    shell = open_shell()
    shell.services.safety.back_up(NOW)
    shell.window.close()
    ruin = shell.data / FILE_NAME
    damage(ruin)
    bytes_ = ruin.read_bytes()
    window = opening(qtbot, shell.data)
    assert window.workspace is None
    rescue = rescue_of(window, qtbot)
    assert nameless(rescue) == []
    assert "newest good backup" in rescue.words.text()
    rescue.restore.click()
    qtbot.waitUntil(lambda: window.workspace is not None)
    assert window.workspace is not None
    assert window.workspace._services.library.articles()
    (aside,) = shell.data.glob("studyapp.damaged-*.db")
    assert aside.read_bytes() == bytes_
    window.close()


def test_without_a_backup_one_begins_with_an_empty_file(open_shell: OpenShell, qtbot: QtBot) -> None:
    shell = open_shell()
    shell.window.close()
    damage(shell.data / FILE_NAME)
    window = opening(qtbot, shell.data)
    rescue = rescue_of(window, qtbot)
    assert not rescue.restore.isVisible()
    rescue.empty.click()
    qtbot.waitUntil(lambda: window.workspace is not None)
    assert list(shell.data.glob("studyapp.damaged-*.db"))
    window.close()


@pytest.mark.parametrize("empty", [True, False])
@pytest.mark.parametrize("anew", [True, False])
def test_a_file_that_was_lost_is_brought_back_or_begun_anew(
    open_shell: OpenShell, qtbot: QtBot, empty: bool, anew: bool
) -> None:
    shell = open_shell()
    shell.services.safety.back_up(NOW)
    shell.window.close()
    file = shell.data / FILE_NAME
    file.unlink()
    if empty:
        file.touch()
    window = opening(qtbot, shell.data)
    rescue = rescue_of(window, qtbot)
    assert "is gone" in rescue.head.text()
    (rescue.empty if anew else rescue.restore).click()
    qtbot.waitUntil(lambda: window.workspace is not None)
    assert window.workspace is not None
    assert bool(window.workspace._services.library.articles()) != anew
    assert len(window.workspace._services.safety.listing()) == 1  # of nothing no copy is made
    window.close()


def test_a_file_damaged_while_it_is_open_is_seen_to(shell: Shell, qtbot: QtBot) -> None:
    shell.services.safety.back_up(NOW)
    shell.workspace.show_page(LIBRARY)
    shell.window.rescue()
    assert shell.window.workspace is None
    rescue = rescue_of(shell.window, qtbot)
    shell.window.rescue()  # a second sentence about it changes nothing
    assert shell.window.findChildren(Rescue) == [rescue]
    rescue.leave.click()
    qtbot.waitUntil(shell.window.isHidden)


# What is done while nobody waits.


class Watched(Safety):
    """Tells what was asked of it."""

    def __init__(self, folder: Path, *, sound: bool = True, fail: bool = False) -> None:
        super().__init__(folder)
        self.sound, self.fail, self.copied = sound, fail, 0

    def is_sound(self, report: Progress = lambda _fraction: None) -> bool:
        report(0.0)
        return self.sound

    def back_up_if_due(self, now: datetime, report: Progress = lambda _fraction: None) -> None:
        report(0.0)
        assert now == NOW
        self.copied += 1
        if self.fail:
            raise UserError("{file} could not be written: the disk is full or failing.", file="x")

    def is_stale(self, now: datetime) -> bool:
        return now == NOW

    def refresh(self, now: datetime) -> None:
        assert now == NOW
        self.copied += 10
        if self.fail:
            raise UserError("{file} could not be written: the disk is full or failing.", file="x")


def caretaker(qapp: QApplication, safety: Safety) -> Caretaker:
    return Caretaker(safety, qapp, now=lambda: NOW, wait_ms=0)


def test_after_the_start_the_copy_of_the_day_is_made(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    safety = Watched(tmp_path)
    keeper = caretaker(qapp, safety)
    qtbot.waitUntil(lambda: safety.copied == 1)
    keeper.close()
    assert safety.copied == 11  # and that of the sitting at its end


def test_a_window_that_was_open_for_a_moment_makes_none(qapp: QApplication, tmp_path: Path) -> None:
    safety = Watched(tmp_path)
    caretaker(qapp, safety).close()
    assert safety.copied == 0


def test_damage_in_a_large_file_is_told(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    safety = Watched(tmp_path, sound=False)
    keeper = caretaker(qapp, safety)
    with qtbot.waitSignal(keeper.damaged):
        pass
    assert safety.copied == 0
    keeper.close()


@pytest.mark.logs("no copy could be made")
def test_a_copy_that_cannot_be_made_is_told(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    keeper = caretaker(qapp, Watched(tmp_path, fail=True))
    with qtbot.waitSignal(keeper.failed) as told:
        pass
    assert isinstance(told.args[0], UserError)
    keeper.close()


# What a crash leaves.


def test_an_exam_that_was_cut_off_is_what_one_sees_first(open_shell: OpenShell, qtbot: QtBot) -> None:
    shell = open_shell()
    sitting = shell.services.exams.begin_quick(QuickExam(None, 10, 0, True, "考试"), NOW, seed=1)
    shell.services.exams.move(sitting, 1, elapsed=5.0, now=NOW)
    shell.window.close()
    again = open_shell(empty=True)
    assert again.workspace.current == EXAM
    page = again.workspace.page(EXAM)
    assert isinstance(page, ExamPage)
    qtbot.waitUntil(page.desk.pane.isVisible)
    assert "shown now" in page.desk.sheet.cells[1].accessibleName()
    qtbot.waitUntil(again.workspace.toast.isVisible)


@pytest.mark.logs("could not be put down")
def test_a_backup_brought_back_under_an_exam_harms_nothing(shell: Shell, qtbot: QtBot) -> None:
    backup = shell.services.safety.back_up(NOW)
    shell.services.exams.begin_quick(QuickExam(None, 10, 0, True, "考试"), NOW, seed=1)
    shell.workspace.show_page(EXAM)
    page = shell.workspace.page(EXAM)
    assert isinstance(page, ExamPage)
    page._draft = (0, 0)  # typed, and not yet saved
    shell.services.safety.restore(backup, NOW)
    shell.workspace.begin_anew("Done.")
    assert shell.workspace.current == LIBRARY
    shell.workspace.show_page(EXAM)
    again = shell.workspace.page(EXAM)
    assert isinstance(again, ExamPage)
    qtbot.waitUntil(again.start.isVisible)
    assert not shell.reported
