"""Draws every page into pictures: to look at them, for the README, and to prove a frozen program whole."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QWidget

from studyapp.core.items.item import Item, ItemType
from studyapp.core.phrases import PhraseKind
from studyapp.paths import Paths
from studyapp.resources import sample_article
from studyapp.ui.dialogs.about_dialog import AboutDialog
from studyapp.ui.dialogs.crash_dialog import CrashDialog
from studyapp.ui.i18n import LANGUAGES
from studyapp.ui.main_window import BANK, PRACTICE, PROGRESS, SETTINGS, MainWindow

if TYPE_CHECKING:
    from studyapp.core.ids import ArticleRow
    from studyapp.core.learning.grading import Response
    from studyapp.services.bundle import Services
    from studyapp.ui.preferences import Preferences
    from studyapp.ui.workspace import Workspace

LOOKS = ("light", "dark")
SIZE = (1280, 800)
SETTLE_MS = 80
"""Enough for a page to lay itself out and for a chart's library to be imported before it."""
_DAYS = 40
"""How long the pictured learner has been at it."""


def draw_pages(
    folder: Path,
    preferences: Preferences,
    open_services: Callable[[], Services],
    *,
    languages: tuple[str, ...] = tuple(LANGUAGES),
    looks: tuple[str, ...] = LOOKS,
    size: tuple[int, int] = SIZE,
) -> tuple[Path, ...]:
    """Draw every page and dialog of the real window in every language and look.

    The window works on `open_services`, a store that this fills with the sample article and some answers, so it must
    be one to throw away. Files are named `<page>-<look>-<language>.png`. Needs a `QApplication`.
    """
    from studyapp.services.authoring import prepare_file

    folder.mkdir(parents=True, exist_ok=True)
    services = open_services()
    row, _changes = services.library.keep(prepare_file(sample_article()), datetime.now(UTC))
    errors: list[BaseException] = []
    window = MainWindow(preferences, folder, lambda: services, errors.append)
    window.resize(*size)
    window.show()
    window.start(None, sample_article())
    workspace = window.workspace
    assert workspace is not None
    drawn: list[Path] = []

    def keep(widget: QWidget, name: str, language: str, look: str) -> None:
        settle()
        path = folder / f"{name}-{look}-{language}.png"
        if not widget.grab().save(str(path)):
            raise OSError(f"no picture could be written to {path}")
        drawn.append(path)

    hook, sys.excepthook = sys.excepthook, lambda _kind, error, _trace: errors.append(error)
    try:
        workspace.show_page(PROGRESS)
        for language in languages:
            for look in looks:
                preferences.change(language=language, theme=look)
                settle()
                for name, picture in _pictures(window, workspace, row, services):
                    keep(picture, name, language, look)
    finally:
        sys.excepthook = hook  # what fails in a slot comes by there
        window.close()  # a database that is still open cannot be removed on Windows, and that would hide the error
    if errors:
        raise errors[0]
    return tuple(drawn)


def settle(milliseconds: int = SETTLE_MS) -> None:
    """Let the event loop run for a moment."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _pictures(
    window: MainWindow, workspace: Workspace, row: ArticleRow, services: Services
) -> Iterator[tuple[str, QWidget]]:
    """One state after the other, each with its name; it stands until the next is asked for."""
    from studyapp.ui.gallery_bank import bank_pictures, review_some
    from studyapp.ui.gallery_compose import compose_pictures
    from studyapp.ui.gallery_exam import exam_pictures, people_pictures
    from studyapp.ui.gallery_library import fill_library, library_pictures
    from studyapp.ui.gallery_practice import practice_pictures
    from studyapp.ui.gallery_progress import progress_pictures
    from studyapp.ui.gallery_reader import reader_pictures
    from studyapp.ui.pages.bank_page import BankPage
    from studyapp.ui.pages.practice_page import PracticePage
    from studyapp.ui.pages.progress_page import ProgressPage

    if not services.reports.summary(services.practice.learner(), datetime.now(UTC)).answered:
        workspace.show_page(PROGRESS)
        yield "progress-empty", window
        _live_through(services, row)
        review_some(services, row)
        fill_library(services, _answer)
    workspace.toast.hide()
    yield from library_pictures(window, workspace, services)
    yield from reader_pictures(window, workspace, row, settle)
    practice = workspace.page(PRACTICE)
    assert isinstance(practice, PracticePage)
    workspace.show_page(PRACTICE)
    yield from practice_pictures(window, practice, services, row, _answer)
    workspace.show_page(BANK)
    bank = workspace.page(BANK)
    assert isinstance(bank, BankPage)
    settle()  # for the audit
    yield from bank_pictures(window, bank, settle)
    yield from exam_pictures(window, workspace, services, _answer, settle)
    yield from compose_pictures(window, workspace, services, row, settle)
    workspace.show_page(PROGRESS)
    progress = workspace.page(PROGRESS)
    assert isinstance(progress, ProgressPage)
    yield from progress_pictures(window, progress, row, settle)
    workspace.show_page(SETTINGS)
    yield "settings", window
    yield from people_pictures(window, services, settle)
    about = AboutDialog(window.theme, Paths(Path("StudyApp")), window)
    about.show()
    yield "about", about
    about.close()
    crash = CrashDialog("ValueError: a fault that was asked for", Path("studyapp.log"), window.theme, window)
    crash.show()
    yield "crash", crash
    crash.close()


def _answer(item: Item, *, right: bool) -> Response:
    """A response to an item, right or wrong."""
    if isinstance(item.key, bool):
        return item.key is right
    if isinstance(item.key, int):
        return item.key if right else (item.key + 1) % 4
    if item.type is ItemType.MULTIPLE and isinstance(item.key, tuple):
        chosen = tuple(index for index in item.key if isinstance(index, int))
        return chosen if right else chosen[:-1]
    if isinstance(item.key, str):
        return item.key if right else f"{item.key[:1]}之{item.key[2:-1]}"  # a wrong character and a missing one
    if item.type in (ItemType.CLOZE, ItemType.SET):
        texts = [blank[0] for blank in item.key if isinstance(blank, tuple)]
        return tuple(texts) if right else (f"{texts[0][:1]}之{texts[0][2:]}", *texts[:0:-1])
    indices = tuple(index for index in item.key if isinstance(index, int))
    return indices if right else (indices[1], indices[0], *indices[2:])


def _live_through(services: Services, row: ArticleRow) -> None:
    """Answers of the last weeks, more right as time goes by, some days without any."""
    now = datetime.now(UTC)
    for back in range(_DAYS, -1, -1):
        if back % 7 == 3 or back % 11 == 5:
            continue
        when = now - timedelta(days=back)
        session = services.practice.start(row, when, seed=back, limit=6 + back * 5 % 17)
        for place, stored in enumerate(session.queue):
            hard = stored.item.phrase_kind in (PhraseKind.TASK, PhraseKind.TERM)
            right = (place * 7 + back * 3) % 10 < 9 - back // 9 - (1 if hard else 0)
            services.practice.answer(session, stored, _answer(stored.item, right=right), 6.0 + place % 5, when)
        services.practice.finish(session, when)
