"""The real window on a store of the test's own, which holds a small invented article."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from studyapp.services.bundle import Services, open_services
from studyapp.settings import Settings
from studyapp.ui import i18n
from studyapp.ui.main_window import MainWindow
from studyapp.ui.preferences import Preferences
from studyapp.ui.workspace import Workspace
from tests.ui.pages.conftest import CLOZE, MULTIPLE, NOW, SINGLE, TRUEFALSE, make_prepared


@pytest.fixture(autouse=True)
def _source_language(qapp: QApplication) -> None:
    """Begin every test in the language of the source, whatever the one before spoke."""
    i18n.install(qapp, "C")


@dataclass(slots=True)
class Shell:
    """A window that is open, and what it was given."""

    window: MainWindow
    workspace: Workspace
    services: Services
    preferences: Preferences
    data: Path
    reported: list[BaseException] = field(default_factory=list)

    def rail(self, key: str) -> QWidget:
        """The entry of the rail."""
        return self.window.rail.button(key)


OpenShell = Callable[..., Shell]


@pytest.fixture
def open_shell(qtbot: QtBot, qapp: QApplication, data_dir: Path, tmp_path: Path) -> Iterator[OpenShell]:
    """Opens the window; `file` is what the command line named, `empty` leaves out the invented article."""
    opened: list[Shell] = []

    def open_(settings: Settings | None = None, file: Path | None = None, *, empty: bool = False) -> Shell:
        settings = settings or Settings(language="en", theme="light")
        services = open_services(data_dir)
        if not empty:
            services.library.keep(make_prepared(SINGLE, MULTIPLE, TRUEFALSE, CLOZE), NOW)
        preferences = Preferences(settings, data_dir / "settings.json")
        reported: list[BaseException] = []
        window = MainWindow(preferences, data_dir, lambda: services, reported.append)
        qtbot.addWidget(window)
        with qtbot.waitExposed(window):
            window.show()
        window.start(file, tmp_path / "no-sample.txt")
        assert window.workspace is not None
        opened.append(Shell(window, window.workspace, services, preferences, data_dir, reported))
        return opened[-1]

    yield open_
    for shell in opened:
        shell.window.close()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def shell(open_shell: OpenShell) -> Shell:
    """The window in English and light, on the invented article."""
    return open_shell()
