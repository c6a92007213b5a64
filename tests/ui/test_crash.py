"""What escapes a slot, a worker or a thread: logged, and told on the GUI thread."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRunnable, QThread, QThreadPool, qWarning
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studyapp.core.errors import UserError
from studyapp.ui.crash import CrashReporter, catch_faults
from studyapp.ui.dialogs.crash_dialog import MAX_REPORTS, CrashDialog
from studyapp.ui.theme import build_theme


@pytest.fixture
def reporter(qapp: QApplication) -> Iterator[CrashReporter]:
    hooks = sys.excepthook, threading.excepthook
    reporter = CrashReporter(parent=qapp)
    reporter.install()
    yield reporter
    reporter.uninstall()
    sys.excepthook, threading.excepthook = hooks


class Told:
    """Notes what the reporter tells and on which thread."""

    def __init__(self, reporter: CrashReporter) -> None:
        self.crashes: list[str] = []
        self.refusals: list[UserError] = []
        self.threads: list[QThread] = []
        reporter.crashed.connect(self._crashed)
        reporter.refused.connect(self._refused)

    def _crashed(self, report: str) -> None:
        self.crashes.append(report)
        self.threads.append(QThread.currentThread())

    def _refused(self, error: UserError) -> None:
        self.refusals.append(error)
        self.threads.append(QThread.currentThread())


class Failing(QRunnable):
    def run(self) -> None:
        raise ValueError("in a worker")


def _fail() -> None:
    raise ValueError("in a thread")


@pytest.mark.logs("a bug")
def test_an_error_in_a_worker_is_told_on_the_gui_thread(reporter: CrashReporter, qtbot: QtBot) -> None:
    told = Told(reporter)
    pool = QThreadPool()
    pool.start(Failing())
    qtbot.waitUntil(lambda: bool(told.crashes))
    pool.waitForDone()
    assert "ValueError: in a worker" in told.crashes[0]
    assert told.threads == [QThread.currentThread()]


@pytest.mark.logs("a bug")
def test_an_error_in_a_thread_of_python_is_told_on_the_gui_thread(reporter: CrashReporter, qtbot: QtBot) -> None:
    told = Told(reporter)
    thread = threading.Thread(target=_fail)
    thread.start()
    qtbot.waitUntil(lambda: bool(told.crashes))
    thread.join()
    assert "in _fail" in told.crashes[0]
    assert told.threads == [QThread.currentThread()]


@pytest.mark.logs("a bug")
def test_an_error_on_the_gui_thread_is_told_at_once(reporter: CrashReporter) -> None:
    told = Told(reporter)
    error = KeyError("x")
    sys.excepthook(type(error), error, None)
    assert told.crashes == ["KeyError: 'x'\n"]


def test_a_refusal_is_no_crash_and_is_not_logged(reporter: CrashReporter) -> None:
    told = Told(reporter)
    error = UserError("The disk is full.")
    sys.excepthook(type(error), error, None)
    assert told.refusals == [error]
    assert not told.crashes


@pytest.mark.logs("qt.default: a complaint of Qt")
@pytest.mark.usefixtures("reporter")
def test_what_qt_complains_of_is_logged() -> None:
    qWarning("a complaint of Qt")


@pytest.mark.logs("a bug")
@pytest.mark.usefixtures("qapp")
def test_the_log_is_begun_before_a_bug_is_logged() -> None:
    begun: list[bool] = []
    reporter = CrashReporter(lambda: begun.append(True))
    reporter.report(ValueError())
    assert begun == [True]
    reporter.report(UserError("No."))
    assert begun == [True]


@pytest.mark.logs("died in native code:\nSegmentation fault")
def test_a_fault_of_the_last_run_is_logged(tmp_path: Path) -> None:
    import faulthandler

    enabled = faulthandler.is_enabled()
    path = tmp_path / "faults.log"
    path.write_text("Segmentation fault\n")
    file = catch_faults(path)
    try:
        assert file is not None
        assert path.read_text() == ""
    finally:
        faulthandler.disable()
        if file is not None:
            file.close()
        if enabled and sys.__stderr__ is not None:
            faulthandler.enable(sys.__stderr__)


def test_the_dialog_can_be_copied_and_is_finite(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        dialog = CrashDialog("first", Path("/somewhere/studyapp.log"), build_theme(dark=False))
        qtbot.addWidget(dialog)
        for number in range(MAX_REPORTS + 5):
            dialog.add(f"report {number}")
    dialog.copy_button.click()
    copied = QGuiApplication.clipboard().text()
    assert "StudyApp" in copied
    assert "first" in copied
    assert f"report {MAX_REPORTS}" not in copied
