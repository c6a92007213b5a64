"""The composition root of the window: crash hooks, language and look, window; the store after its first paint.

Whatever the first paint does not need (the store, the log file, pages, jieba, charts) is imported after it.
"""

from __future__ import annotations

import os
import sys
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from studyapp import __version__
from studyapp.core.errors import DamagedFileError, UserError
from studyapp.paths import Paths
from studyapp.resources import sample_article
from studyapp.ui.crash import CrashReporter, catch_faults
from studyapp.ui.i18n import sentence
from studyapp.ui.main_window import MainWindow
from studyapp.ui.preferences import Preferences

if TYPE_CHECKING:
    from studyapp.core.forms.key import PaperKey
    from studyapp.core.forms.paper import Paper
    from studyapp.core.forms.sign_off import SignOffSheet
    from studyapp.services.article_exports import ArticleToExport, ArticleWords
    from studyapp.services.bundle import Services
    from studyapp.services.report_sheet import ReportSheet
    from studyapp.settings import Settings
    from studyapp.ui.dialogs.crash_dialog import CrashDialog
    from studyapp.ui.open_window import Reception


@cache
def _start_log(path: Path) -> None:
    """Begin the log file; at once where there is something to tell, else after the first paint."""
    from studyapp.logs import start_logging

    start_logging(path)


def _open_services(paths: Paths) -> Services:
    from studyapp.services.bundle import open_services

    return open_services(paths.data)


class _Desk(QObject):
    """What has to be done around the window, from its first paint to its end."""

    def __init__(self, window: MainWindow, reporter: CrashReporter, paths: Paths, file: Path | None) -> None:
        super().__init__(window)
        self._window = window
        self._paths = paths
        self._file = file
        self._dialog: CrashDialog | None = None
        self._reception: Reception | None = None
        window.started.connect(self._receive)
        reporter.refused.connect(self._refuse)
        reporter.crashed.connect(self._show_crash)

    @Slot()
    def open_up(self) -> None:
        """After the first paint: the log, the store, the article."""
        _start_log(self._paths.log)
        self._faults = catch_faults(self._paths.faults)
        self._window.start(self._file, sample_article())

    def close_up(self) -> None:
        """At the end: nobody hands anything over any more."""
        if self._reception is not None:
            self._reception.close()

    @Slot()
    def _receive(self) -> None:
        """From now on this window takes the files that are opened while it is there."""
        from studyapp.ui.open_window import Reception

        if self._reception is None:
            self._reception = Reception(self._paths.window, self)
            self._reception.file_handed_over.connect(self._take_file)
            self._reception.open()

    @Slot(object)
    def _take_file(self, file: Path) -> None:
        self._window.come_forward()
        if self._window.workspace is not None:
            self._window.workspace.take_files([file])

    @Slot(object)
    def _refuse(self, error: UserError) -> None:
        if isinstance(error, DamagedFileError):
            self._window.rescue()
        else:
            self._window.warn(sentence(error))

    @Slot(str)
    def _show_crash(self, report: str) -> None:
        from studyapp.ui.dialogs.crash_dialog import CrashDialog

        if self._dialog is not None:
            self._dialog.add(report)
            return
        self._dialog = CrashDialog(report, self._paths.log, self._window.theme, self._window)
        self._dialog.finished.connect(self._forget_dialog)
        self._dialog.quit_requested.connect(self._window.close)
        self._dialog.open()

    @Slot()
    def _forget_dialog(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None


def _application() -> QApplication:
    app = QApplication(sys.argv[:1])
    app.setApplicationName("StudyApp")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("studyapp")
    return app


def draw_paper(document: Paper | PaperKey | SignOffSheet) -> bytes:
    """A paper, a key or a sign-off sheet as a PDF, with or without a screen."""
    from studyapp.ui import paper_drawing

    _drawing_application()
    return paper_drawing.draw_paper(document)


def draw_article(name: str, source: ArticleToExport, words: ArticleWords, language: str) -> bytes:
    """An article in one of the forms `services.article_exports.DRAWN`, with or without a screen."""
    from studyapp.ui.article_drawing import DRAWERS
    from studyapp.ui.theme import font_families

    _drawing_application()
    return DRAWERS[name](source, words, font_families(language))


def draw_report(sheet: ReportSheet, language: str) -> bytes:
    """A learner's report as a PDF, with or without a screen."""
    from studyapp.ui.report_pdf import report_pdf
    from studyapp.ui.theme import font_families

    _drawing_application()
    return report_pdf(sheet, font_families(language))


@cache
def _drawing_application() -> QCoreApplication:
    """The application that fonts need, kept as long as the process; where Linux has no screen, one without."""
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QApplication.instance() or _application()


def draw_pages(folder: Path, **which: Any) -> tuple[Path, ...]:
    """Draw every page with the sample article into PNG files in `folder`, on a store that is thrown away.

    `which` narrows it down: `languages`, `looks` ("light", "dark"), `size` in pixels; see ui/gallery.py.
    """
    import tempfile

    from studyapp.settings import Settings
    from studyapp.ui import gallery

    app = QApplication.instance() or _application()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as data:
        paths = Paths(Path(data))
        preferences = Preferences(Settings(), paths.settings)
        drawn = gallery.draw_pages(folder, preferences, partial(_open_services, paths), **which)
    del app
    return drawn


def _handed_over(paths: Paths, file: Path) -> bool:
    """Whether a window that works on these data has taken the file."""
    if not paths.window.exists():
        return False
    from studyapp.ui.open_window import hand_over

    return hand_over(paths.window, file)


def run_window(paths: Paths, settings: Settings, file: Path | None, quit_after_first_paint: bool = False) -> int:
    """Open the window, on `file` if given, and run until it is closed; returns the exit status.

    Where a window on the same data is open already, that one takes the file instead.
    """
    app = _application()
    if file is not None and _handed_over(paths, file):
        return 0
    reporter = CrashReporter(partial(_start_log, paths.log))
    reporter.install()
    preferences = Preferences(settings, paths.settings)
    window = MainWindow(preferences, paths.data, partial(_open_services, paths), reporter.report)
    desk = _Desk(window, reporter, paths, file)
    # Queued: when the timer fires, the paint that started it is on the screen.
    start = QTimer(window)
    start.setSingleShot(True)
    start.setInterval(0)
    start.timeout.connect(app.quit if quit_after_first_paint else desk.open_up)
    window.first_painted.connect(start.start)
    window.show()
    status = app.exec()
    desk.close_up()
    reporter.uninstall()
    return status
