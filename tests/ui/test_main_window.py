"""The shell: going from page to page, other looks and languages, opening articles, being remembered."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from studyapp.core.errors import UserError
from studyapp.services.bundle import Services
from studyapp.settings import Settings
from studyapp.ui.main_window import BANK, PAGES, PRACTICE, PROGRESS, READING, SETTINGS, MainWindow
from studyapp.ui.pages.settings_page import SettingsPage
from studyapp.ui.preferences import Preferences
from studyapp.ui.theme import DARK, LIGHT
from studyapp.ui.widgets.empty_state import EmptyState
from tests.ui.conftest import OpenShell, Shell

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen plugin's own complaint


def test_the_article_is_there_from_the_start(shell: Shell) -> None:
    assert shell.workspace.current == READING
    assert shell.workspace.page(READING).title == "云溪区委全会举行"
    assert shell.preferences.current.last_article == 1


@pytest.mark.parametrize("key", PAGES)
def test_a_click_on_the_rail_brings_its_page(shell: Shell, key: str) -> None:
    QTest.mouseClick(shell.rail(key), Qt.MouseButton.LeftButton)
    assert shell.workspace.current == key
    assert shell.workspace.page(key).isVisible()
    assert shell.window.rail.button(key).isChecked()


@pytest.mark.parametrize(("digit", "key"), list(zip("123456", PAGES, strict=True)))
def test_control_and_a_digit_bring_a_page(shell: Shell, qtbot: QtBot, digit: str, key: str) -> None:
    shell.window.activateWindow()
    qtbot.waitUntil(shell.window.isActiveWindow)
    QTest.keyClick(shell.window, Qt.Key(ord(digit)), Qt.KeyboardModifier.ControlModifier)
    assert shell.workspace.current == key


def test_arrows_walk_the_rail(shell: Shell, qtbot: QtBot) -> None:
    shell.window.activateWindow()
    qtbot.waitUntil(shell.window.isActiveWindow)
    shell.rail(READING).setFocus()
    for key in (PRACTICE, BANK, PROGRESS):
        # The page takes the focus where it has something to answer; the rail has it again before the next key.
        QTest.keyClick(shell.window.focusWidget() or shell.window, Qt.Key.Key_Down)
        assert shell.workspace.current == key
        shell.rail(key).setFocus()
    QTest.keyClick(shell.rail(PROGRESS), Qt.Key.Key_Up)
    assert shell.workspace.current == BANK


def test_another_look_is_laid_on_at_once(shell: Shell, qtbot: QtBot) -> None:
    shell.workspace.show_page(SETTINGS)
    assert shell.window.theme.c is LIGHT
    shell.preferences.change(theme="dark")
    qtbot.waitUntil(lambda: shell.window.theme.dark)
    assert shell.workspace.current == SETTINGS
    assert shell.window.palette().color(shell.window.backgroundRole()).name().upper() == DARK.paper
    page = shell.workspace.page(SETTINGS)
    qtbot.waitUntil(page.isVisible)
    assert page.grab().toImage().pixelColor(4, page.height() - 4).name().upper() == DARK.paper


def test_another_language_keeps_the_place_and_the_focus(shell: Shell, qtbot: QtBot) -> None:
    shell.workspace.show_page(SETTINGS)
    shell.window.activateWindow()
    qtbot.waitUntil(shell.window.isActiveWindow)
    page = shell.workspace.page(SETTINGS)
    assert isinstance(page, SettingsPage)
    page.language.setFocus()
    page.language.choose("zh_TW")
    page.language.activated.emit(page.language.currentIndex())
    qtbot.waitUntil(lambda: shell.workspace.page(SETTINGS) is not page)
    assert shell.workspace.current == SETTINGS
    assert shell.workspace.page(SETTINGS).title == "設定"
    assert shell.window.rail.button(READING).text() == "閱讀"
    focused = shell.window.focusWidget()  # the offscreen plugin takes the window's own focus away
    assert focused is not None
    assert focused.objectName() == "language"
    shell.workspace.show_page(READING)
    assert shell.workspace.page(READING).title == "云溪区委全会举行"


def test_larger_text_makes_everything_larger(shell: Shell, qtbot: QtBot) -> None:
    before = shell.window.rail.width()
    shell.preferences.change(text_scale=1.5)
    qtbot.waitUntil(lambda: shell.window.rail.width() > before)
    assert shell.window.rail.width() == round(before * 1.5)


def test_geometry_is_remembered(open_shell: OpenShell) -> None:
    shell = open_shell()
    shell.window.setGeometry(20, 30, 741, 511)
    shell.window.close()
    assert Settings.load(shell.data / "settings.json").window == shell.preferences.current.window
    again = MainWindow(Preferences(shell.preferences.current, Path("unused")), Path(), _nothing, _ignore)
    assert again.size() == shell.window.size()


@pytest.mark.parametrize("key", PAGES)
def test_every_page_fits_1024_by_700(shell: Shell, key: str) -> None:
    shell.window.resize(1024, 700)
    shell.workspace.show_page(key)
    assert shell.window.width() == 1024
    assert shell.window.height() == 700
    assert shell.workspace.page(key).width() <= 1024 - shell.window.rail.width()


def test_a_dropped_file_is_read_and_shown(shell: Shell, qtbot: QtBot, tmp_path: Path, article_path: Path) -> None:
    path = shutil.copy(article_path, tmp_path / "报告.txt")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    drop = QDropEvent(
        QPointF(9, 9),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with qtbot.waitSignal(shell.workspace.article_shown, timeout=20_000):
        shell.window.dropEvent(drop)
        assert shell.workspace.busy.isVisible()
    qtbot.waitUntil(shell.workspace.busy.isHidden)
    assert shell.workspace.toast.isVisible()
    assert len(shell.services.library.articles()) == 2


def test_a_bad_file_is_answered_with_a_sentence(shell: Shell, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "empty.txt"
    path.touch()
    shell.workspace.open_file(path)
    qtbot.waitUntil(shell.workspace.toast.isVisible)
    assert shell.workspace.toast.words.text() == "empty.txt: the file is empty."
    assert not shell.reported
    QTest.mouseClick(shell.workspace.toast.close_button, Qt.MouseButton.LeftButton)
    assert shell.workspace.toast.isHidden()


def test_a_bug_is_reported_and_not_shown_as_a_sentence(shell: Shell) -> None:
    error = ValueError("a bug")
    shell.workspace.show_error(error)
    assert shell.reported == [error]
    assert shell.workspace.toast.isHidden()


def test_a_store_that_cannot_be_opened_is_told_in_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    def refuse() -> Services:
        raise UserError("{file} is damaged. It was left as it is.", file="x.db")

    window = MainWindow(
        Preferences(Settings(language="en"), tmp_path / "s.json"),
        tmp_path,
        refuse,
        _ignore,
    )
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.start(None, tmp_path / "none.txt")
    trouble = window.findChild(EmptyState)
    assert trouble is not None
    assert trouble.findChildren(QPushButton)[0].text() == "Quit"
    QTest.mouseClick(trouble.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(window.isHidden)


def test_a_newcomer_is_led_to_an_article(open_shell: OpenShell, qtbot: QtBot) -> None:
    """Without a sample to read (here it is missing) every page says what to do, and none breaks."""
    shell = open_shell(empty=True)
    qtbot.waitUntil(shell.workspace.toast.isVisible)
    for key in PAGES:
        shell.workspace.show_page(key)
    shell.window.resize(900, 640)
    corner = shell.workspace.toast.mapTo(shell.window, QPoint(0, shell.workspace.toast.height()))
    assert corner.y() <= shell.window.height()


def test_practice_and_article_lead_to_each_other(shell: Shell) -> None:
    shell.workspace._practise(None)
    assert shell.workspace.current == PRACTICE
    stored = shell.services.library.items()[0]
    assert stored.article is not None
    shell.workspace._show_in_article(stored.article, stored.item.evidence)
    assert shell.workspace.current == READING


def _nothing() -> Services:
    raise AssertionError("not to be called")


def _ignore(_error: BaseException) -> None:
    pass
