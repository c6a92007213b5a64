"""Every control of the window can be reached by keyboard and says what it is."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studyapp.paths import Paths
from studyapp.ui.dialogs.about_dialog import AboutDialog
from studyapp.ui.dialogs.crash_dialog import CrashDialog
from studyapp.ui.main_window import PAGES, PROGRESS, READING
from studyapp.ui.pages.progress_page import ProgressPage
from studyapp.ui.theme import build_theme
from tests.ui.conftest import Shell
from tests.ui.pages.test_progress_page import answer_some

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen plugin's own complaint


def nameless(root: QWidget) -> list[str]:
    """Visible widgets below `root` that take the focus and that a screen reader cannot name."""
    found = []
    for widget in root.findChildren(QWidget):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or not widget.isVisibleTo(root):
            continue
        if widget.objectName().startswith("qt_"):  # inner parts of Qt's own widgets
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if not interface.text(QAccessible.Text.Name).strip():
            found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


@pytest.mark.parametrize("key", PAGES)
def test_every_control_of_a_page_has_a_name(shell: Shell, key: str) -> None:
    shell.workspace.show_page(key)
    assert nameless(shell.window) == []


def test_every_control_of_the_figures_has_a_name(shell: Shell, qtbot: QtBot) -> None:
    answer_some(shell.services)
    shell.workspace.show_page(PROGRESS)
    page = shell.workspace.page(PROGRESS)
    assert isinstance(page, ProgressPage)
    assert nameless(page) == []
    table = page.findChild(QWidget, "lines_as_table")
    assert table is not None
    QTest.mouseClick(table, Qt.MouseButton.LeftButton)
    assert nameless(page) == []
    qtbot.waitUntil(lambda: page.overview.charts[0] is not None, timeout=10_000)
    assert nameless(page) == []
    page.map_button.click()
    qtbot.waitUntil(page.map.isVisible)
    assert nameless(page) == []


def test_messages_and_dialogs_have_names(shell: Shell, qtbot: QtBot) -> None:
    shell.workspace.warn("A sentence.")
    shell.workspace.busy.begin("Reading a.txt…")
    assert nameless(shell.workspace) == []
    theme = build_theme(dark=False)
    for dialog in (AboutDialog(theme, Paths(Path("StudyApp"))), CrashDialog("a report", Path("studyapp.log"), theme)):
        qtbot.addWidget(dialog)
        dialog.show()
        assert nameless(dialog) == []


@pytest.mark.parametrize("key", PAGES)
def test_tab_goes_round_and_finds_rail_and_page(shell: Shell, qtbot: QtBot, key: str) -> None:
    shell.workspace.show_page(key)
    shell.window.activateWindow()
    qtbot.waitUntil(shell.window.isActiveWindow)
    shell.rail(READING).setFocus()
    seen: list[QWidget] = []
    for _step in range(80):
        focused = shell.window.focusWidget()
        assert focused is not None
        if seen and focused is seen[0]:
            break
        if focused not in seen:
            seen.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    page = shell.workspace.page(key)
    assert any(shell.window.rail.isAncestorOf(widget) for widget in seen)
    assert any(page.isAncestorOf(widget) for widget in seen)
