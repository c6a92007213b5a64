"""Ctrl+Z in the window: it takes the last act back, wherever the focus is, and says what that was."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from studyapp.core.errors import UserError
from studyapp.core.items.item import ItemType
from studyapp.services.changes import Changes
from studyapp.services.undo import Act
from studyapp.ui.main_window import BANK, LIBRARY, PRACTICE, READING, SETTINGS
from studyapp.ui.pages.practice_page import PracticePage
from studyapp.ui.widgets.item_blanks import ClozeArea
from tests.ui.conftest import Shell

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen plugin's own complaint

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(shell: Shell, qtbot: QtBot) -> PracticePage:
    """Practice, asking today's items, in the active window."""
    shell.window.activateWindow()
    qtbot.waitUntil(shell.window.isActiveWindow)
    shell.workspace.show_page(PRACTICE)
    practice = shell.workspace.page(PRACTICE)
    assert isinstance(practice, PracticePage)
    QTest.mouseClick(practice.entrance.today.start, Qt.MouseButton.LeftButton)
    return practice


def press_undo() -> None:
    focused = QApplication.focusWidget()
    assert isinstance(focused, QWidget)
    QTest.keyClick(focused, Qt.Key.Key_Z, CONTROL)


def asked(page: PracticePage) -> ItemType:
    assert page._sitting is not None
    stored = page._sitting.stored
    assert stored is not None
    return stored.item.type


def give_up(page: PracticePage) -> None:
    page.question.unknown.click()
    QTest.keyClick(page.question.next, Qt.Key.Key_Space)


def test_answers_are_taken_back_one_by_one_wherever_the_focus_is(shell: Shell, page: PracticePage) -> None:
    types = []
    for _ in range(4):
        types.append(asked(page))
        give_up(page)
    for type_ in reversed(types):
        press_undo()
        assert asked(page) is type_
        assert not page.question.graded
        assert shell.workspace.toast.words.text().startswith("Undone: the answer to “")
    press_undo()
    assert shell.workspace.toast.words.text() == "There is nothing to undo."
    assert shell.reported == []


def test_in_a_field_what_was_typed_is_undone_first(shell: Shell, page: PracticePage) -> None:
    while asked(page) is not ItemType.CLOZE:
        give_up(page)
    give_up(page)
    press_undo()
    assert asked(page) is ItemType.CLOZE
    area = page.question.area
    assert isinstance(area, ClozeArea)
    QTest.keyClicks(area.fields[0], "2")
    press_undo()
    assert area.fields[0].text() == ""
    assert asked(page) is ItemType.CLOZE
    before = len(shell.services.undo)
    press_undo()
    assert len(shell.services.undo) == max(0, before - 1)


def test_it_works_from_another_page_that_has_no_undo_of_its_own(shell: Shell, page: PracticePage) -> None:
    give_up(page)
    for key in (READING, LIBRARY, BANK):  # two shortcuts with one key would silence each other
        shell.workspace.show_page(key)
        assert not shell.window._undo_key.isEnabled()
    shell.workspace.show_page(SETTINGS)
    QTest.keyClick(shell.window, Qt.Key.Key_Z, CONTROL)
    assert "Undone" in shell.workspace.toast.words.text()
    assert page._sitting is not None
    assert page._sitting.place == 0


def test_the_words_of_an_act_are_told_and_a_way_back_that_is_barred_is_an_error(
    shell: Shell, page: PracticePage
) -> None:
    shell.services.undo.did(Act("the naming of {name}", Changes, {"name": "a\nb"}))
    press_undo()
    assert shell.workspace.toast.words.text() == "Undone: the naming of a b"

    def barred() -> Changes:
        raise UserError("This item is no longer in the bank.")

    shell.services.undo.did(Act("it", barred))
    with pytest.raises(UserError):
        shell.workspace.undo()
    assert not page.question.graded
