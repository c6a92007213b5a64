"""The shell: going from page to page, other looks and languages, opening articles, being remembered."""

from __future__ import annotations

import shutil
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from studyapp.core.errors import UserError
from studyapp.core.ids import ArticleRow
from studyapp.services.authoring import Prepared
from studyapp.services.bundle import Services
from studyapp.services.changes import Changes
from studyapp.settings import Settings
from studyapp.ui.dialogs.import_dialog import ImportDialog
from studyapp.ui.main_window import BANK, LIBRARY, PAGES, PRACTICE, PROGRESS, READING, SETTINGS, MainWindow
from studyapp.ui.pages.bank_page import BankPage
from studyapp.ui.pages.library_page import LibraryPage
from studyapp.ui.pages.settings_page import SettingsPage
from studyapp.ui.preferences import Preferences
from studyapp.ui.theme import DARK, LIGHT
from studyapp.ui.widgets.empty_state import EmptyState
from tests.ui.conftest import OpenShell, Shell
from tests.ui.pages.conftest import NOW

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


@pytest.mark.parametrize(("digit", "key"), list(zip("123456789", PAGES, strict=False)))
def test_control_and_a_digit_bring_a_page(shell: Shell, qtbot: QtBot, digit: str, key: str) -> None:
    shell.window.activateWindow()
    qtbot.waitUntil(shell.window.isActiveWindow)
    QTest.keyClick(shell.window, Qt.Key(ord(digit)), Qt.KeyboardModifier.ControlModifier)
    assert shell.workspace.current == key


def test_arrows_walk_the_rail(shell: Shell, qtbot: QtBot) -> None:
    shell.window.activateWindow()
    qtbot.waitUntil(shell.window.isActiveWindow)
    shell.rail(READING).setFocus()
    for key in PAGES[PAGES.index(PRACTICE) : PAGES.index(SETTINGS)]:
        # The page takes the focus where it has something to answer; the rail has it again before the next key.
        QTest.keyClick(shell.window.focusWidget() or shell.window, Qt.Key.Key_Down)
        assert shell.workspace.current == key
        shell.rail(key).setFocus()
    QTest.keyClick(shell.rail(PROGRESS), Qt.Key.Key_Up)
    assert shell.workspace.current == PAGES[PAGES.index(PROGRESS) - 1]


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


def drop(shell: Shell, *paths: Path) -> None:
    """Drop files on the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    shell.window.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, *buttons))


def test_several_dropped_files_are_imported_with_one_account(
    shell: Shell, qtbot: QtBot, tmp_path: Path, article_path: Path
) -> None:
    empty = tmp_path / "空.txt"
    empty.touch()
    bank = tmp_path / "题库.xlsx"
    bank.write_bytes(b"PK")
    drop(shell, empty, article_path, bank)
    assert shell.workspace.current == LIBRARY
    assert shell.workspace.busy.isVisible()
    assert shell.workspace.busy.part.text() == "1 / 3"
    qtbot.waitUntil(lambda: shell.window.findChild(ImportDialog) is not None, timeout=20_000)
    assert shell.workspace.busy.isHidden()
    dialog = shell.window.findChild(ImportDialog)
    assert dialog is not None
    assert dialog.head == "1 of 3 articles imported"
    assert len(shell.services.library.articles()) == 2
    page = shell.workspace.page(LIBRARY)
    assert isinstance(page, LibraryPage)
    assert page.table.rowCount() == 2
    assert [one.unread for one in page.list.selected] == [True]
    dialog.accept()
    assert not shell.reported


def test_a_dropped_folder_is_read_on_all_cores(shell: Shell, qtbot: QtBot, tmp_path: Path, article_text: str) -> None:
    folder = tmp_path / "文件"
    folder.mkdir()
    for number in range(9):
        (folder / f"{number}.txt").write_text(f"{article_text}\n补充第{number}句。\n", "utf-8")
    drop(shell, folder)
    qtbot.waitUntil(lambda: shell.window.findChild(ImportDialog) is not None, timeout=60_000)
    dialog = shell.window.findChild(ImportDialog)
    assert dialog is not None
    assert dialog.head == "9 of 9 articles imported"
    assert len(shell.services.library.articles()) == 10
    dialog.accept()
    assert not shell.reported


def test_an_import_that_is_stopped_keeps_what_is_in(shell: Shell, qtbot: QtBot, article_path: Path) -> None:
    drop(shell, article_path, *(article_path for _more in range(3)))
    qtbot.waitUntil(lambda: len(shell.services.library.articles()) == 2, timeout=20_000)
    QTest.mouseClick(shell.workspace.busy.cancel_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shell.window.findChild(ImportDialog) is not None, timeout=20_000)
    dialog = shell.window.findChild(ImportDialog)
    assert dialog is not None
    model = dialog.table.model()
    told = [model.index(row, 1).data() for row in range(4)]
    assert told[0] == "Not read: the import was stopped before it."
    assert len(shell.services.library.articles()) == 2
    dialog.accept()


def test_a_bug_in_one_article_does_not_stop_the_others(
    shell: Shell, qtbot: QtBot, article_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep, calls = shell.services.library.keep, []

    def keep_but_not_the_first(prepared: Prepared, now: datetime) -> tuple[ArticleRow, Changes]:
        calls.append(prepared)
        if len(calls) == 1:
            raise ZeroDivisionError
        return keep(prepared, now)

    monkeypatch.setattr(shell.services.library, "keep", keep_but_not_the_first)
    drop(shell, article_path, article_path)
    qtbot.waitUntil(lambda: shell.window.findChild(ImportDialog) is not None, timeout=20_000)
    dialog = shell.window.findChild(ImportDialog)
    assert dialog is not None
    assert dialog.head == "1 of 2 articles imported"
    assert [type(error) for error in shell.reported] == [ZeroDivisionError]
    dialog.accept()


def test_closing_during_an_import_ends_it(shell: Shell, article_path: Path) -> None:
    drop(shell, *(article_path for _more in range(4)))
    shell.window.close()
    assert not shell.workspace.runner.busy or shell.window.isHidden()
    assert not shell.reported


def test_pasted_text_goes_into_the_library(shell: Shell, qtbot: QtBot, article_text: str) -> None:
    shell.workspace.show_page(LIBRARY)
    page = shell.workspace.page(LIBRARY)
    assert isinstance(page, LibraryPage)
    QGuiApplication.clipboard().setText(article_text)
    page.paste()
    qtbot.waitUntil(page.toast.isVisible, timeout=20_000)
    assert page.table.rowCount() == 2
    assert shell.workspace.current == LIBRARY
    QTest.mouseClick(page.toast.action, Qt.MouseButton.LeftButton)
    assert shell.workspace.current == READING


def test_ctrl_v_pastes_an_article_while_reading_and_nowhere_where_answers_are_typed(
    shell: Shell, qtbot: QtBot, article_text: str
) -> None:
    QGuiApplication.clipboard().setText(article_text)
    shell.window.activateWindow()
    qtbot.waitUntil(shell.window.isActiveWindow)
    control = Qt.KeyboardModifier.ControlModifier
    shell.workspace.show_page(PRACTICE)
    QTest.keyClick(shell.window, Qt.Key.Key_V, control)
    assert shell.workspace.current == PRACTICE
    shell.workspace.show_page(READING)
    focus = QGuiApplication.focusObject()
    assert isinstance(focus, QWidget)
    QTest.keyClick(focus, Qt.Key.Key_V, control)
    page = shell.workspace.page(LIBRARY)
    assert isinstance(page, LibraryPage)
    qtbot.waitUntil(page.toast.isVisible, timeout=20_000)
    assert page.table.rowCount() == 2
    assert shell.workspace.current == LIBRARY


def test_the_library_and_the_other_pages_follow_each_other(shell: Shell) -> None:
    shell.workspace.show_page(BANK)
    shell.workspace.show_page(LIBRARY)
    page = shell.workspace.page(LIBRARY)
    assert isinstance(page, LibraryPage)
    page.list.delete_requested.emit()
    assert shell.workspace.page(READING).title == "Reading"
    page.undo()
    page.list.open_requested.emit(page.table.articles[0].row)
    assert shell.workspace.current == READING
    assert shell.workspace.page(READING).title == "云溪区委全会举行"
    page.list.practice_requested.emit(page.table.articles[0].row)
    assert shell.workspace.current == PRACTICE


def test_what_was_deleted_long_ago_goes_at_the_start(open_shell: OpenShell) -> None:
    shell = open_shell()
    row = shell.services.library.articles()[0].row
    shell.services.library.remove(row, now=NOW)
    shell.window.close()
    again = open_shell(empty=True)
    assert again.services.library.deleted() == ()


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


def test_the_bank_leads_to_the_article(shell: Shell, qtbot: QtBot) -> None:
    shell.workspace.show_page(BANK)
    bank = shell.workspace.page(BANK)
    assert isinstance(bank, BankPage)
    qtbot.waitUntil(lambda: bank.list.current is not None)
    QTest.keyClick(bank.list, Qt.Key.Key_Return)
    assert shell.workspace.current == READING


@pytest.mark.parametrize("key", PAGES)
def test_somebody_hears_every_wish_of_a_page(shell: Shell, key: str) -> None:
    page = shell.workspace.page(key)
    meta = page.metaObject()
    signals = [meta.method(place) for place in range(meta.methodCount())]
    wishes = [one for one in signals if one.name().toStdString().endswith("_requested")]
    assert wishes
    assert [one.name() for one in wishes if not page.isSignalConnected(one)] == []


def _nothing() -> Services:
    raise AssertionError("not to be called")


def _ignore(_error: BaseException) -> None:
    pass
