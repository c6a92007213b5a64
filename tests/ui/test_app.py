"""The composition root: bugs and refusals reach the window, and a whole run leaves nothing but its data behind."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from studyapp.app import _Desk
from studyapp.core.errors import UserError
from studyapp.paths import Paths
from studyapp.ui.crash import CrashReporter
from studyapp.ui.dialogs.crash_dialog import CrashDialog
from tests.ui.conftest import Shell

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen plugin's own complaint


@pytest.fixture
def reporter(shell: Shell) -> Iterator[CrashReporter]:
    """A reporter (without its hooks) and the desk that listens to it."""
    reporter = CrashReporter()
    desk: QObject = _Desk(shell.window, reporter, Paths(shell.data), None)
    yield reporter
    desk.deleteLater()


@pytest.mark.logs("a bug")
def test_a_bug_is_shown_once_and_the_next_is_added(shell: Shell, reporter: CrashReporter, qtbot: QtBot) -> None:
    reporter.report(ValueError("first"))
    dialog = shell.window.findChild(CrashDialog)
    assert dialog is not None
    assert dialog.isVisible()
    reporter.report(ValueError("second"))
    assert shell.window.findChildren(CrashDialog) == [dialog]
    assert "first" in dialog.text.toPlainText()
    assert "second" in dialog.text.toPlainText()
    with qtbot.waitSignal(dialog.destroyed):
        dialog.go_on_button.click()
    assert shell.window.isVisible()


@pytest.mark.logs("a bug")
def test_one_may_quit_after_a_bug(shell: Shell, reporter: CrashReporter, qtbot: QtBot) -> None:
    reporter.report(ValueError())
    dialog = shell.window.findChild(CrashDialog)
    assert dialog is not None
    dialog.quit_button.click()
    qtbot.waitUntil(shell.window.isHidden)


def test_a_refusal_is_a_sentence_in_the_window(shell: Shell, reporter: CrashReporter) -> None:
    reporter.report(UserError("{name}: the file is empty.", name="a.txt"))
    assert shell.workspace.toast.words.text() == "a.txt: the file is empty."
    assert shell.workspace.toast.isVisible()


RUN = """
import sys
from pathlib import Path
import studyapp.app as app
from studyapp.paths import Paths
from studyapp.settings import Settings
from PySide6.QtCore import QTimer

class ClosingWindow(app.MainWindow):
    def __init__(self, *given):
        super().__init__(*given)
        self.started.connect(self.watch)

    def watch(self):
        self.workspace.article_shown.connect(self.close_soon)

    def close_soon(self):
        QTimer.singleShot(0, self.close)

app.MainWindow = ClosingWindow
folder, file = map(Path, sys.argv[1:])
sys.exit(app.run_window(Paths(folder), Settings(), file))
"""


def test_a_whole_run(data_dir: Path, article_path: Path) -> None:
    """From nothing to an article that is read, kept and shown, and out again."""
    done = subprocess.run(
        [sys.executable, "-c", RUN, str(data_dir), str(article_path)],
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    assert {"studyapp.db", "settings.json"} <= {path.name for path in data_dir.iterdir()}
    log = data_dir / "studyapp.log"
    told = [] if not log.exists() else log.read_text(encoding="utf-8").splitlines()
    assert [line for line in told if "INFO" not in line and "does not support" not in line] == []
