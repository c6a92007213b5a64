"""Going through duplicates in the item bank: side by side, merged, told apart, undone; by mouse and by keys."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.core.items.item import ItemId, ItemStatus
from studyapp.store import item_merges
from studyapp.store.item_merges import RawItem
from studyapp.ui.dialogs.duplicates_dialog import DuplicatesDialog
from studyapp.ui.pages.bank_page import BankPage
from tests.ui.pages.conftest import CLOZE, MULTIPLE, NOW, SINGLE, House

if TYPE_CHECKING:
    from studyapp.store.database import Transaction

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen plugin's own complaint
Key = Qt.Key


@pytest.fixture
def page(house: House) -> BankPage:
    house.keep(SINGLE, MULTIPLE, CLOZE)
    for number, item in enumerate((SINGLE, SINGLE, CLOZE)):
        twin = replace(item, id=ItemId(f"twin-{number}"), stem=f"{item.stem} ")
        house.services.bank.write(None, twin, NOW, tags=(f"bank {number}",))
    page = house.show(BankPage)
    page.opened()
    return page


@pytest.fixture
def dialog(page: BankPage, qtbot: QtBot) -> DuplicatesDialog:
    QTest.mouseClick(page.filters.duplicates, Qt.MouseButton.LeftButton)
    dialog = page.findChild(DuplicatesDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: not dialog.busy)
    return dialog


def states(page: BankPage) -> list[ItemStatus]:
    return [stored.item.status for stored in page.services.library.items()]


def test_each_group_is_shown_side_by_side_with_why(dialog: DuplicatesDialog) -> None:
    assert dialog.state.text() == "1 of 2: these ask the same"
    assert len(dialog.cards) == 3
    assert dialog.cards[0].keep.isChecked()
    words = [label.text() for label in dialog.cards[1].findChildren(QLabel)]
    assert "The same stem and the same answer" in words
    assert dialog.all.text() == "Merge all 3 that say the same word for word"
    QTest.mouseClick(dialog.after, Qt.MouseButton.LeftButton)
    assert len(dialog.cards) == 2
    QTest.mouseClick(dialog.after, Qt.MouseButton.LeftButton)
    assert len(dialog.cards) == 3


def test_the_one_that_is_chosen_is_kept_the_one_left_out_stays(
    dialog: DuplicatesDialog, page: BankPage, qtbot: QtBot
) -> None:
    kept, out, other = (card.row for card in (dialog.cards[2], dialog.cards[1], dialog.cards[0]))
    QTest.keyClick(dialog, Key.Key_3)
    assert dialog.cards[2].keep.isChecked()
    assert not dialog.cards[0].keep.isChecked()
    assert not dialog.cards[2].taken.isEnabled()
    dialog.cards[1].taken.click()
    QTest.keyClick(dialog, Key.Key_M)
    qtbot.waitUntil(lambda: not dialog.busy)
    views = page.services.bank.views([kept, out, other])
    assert [views[row].stored.item.status for row in (kept, out, other)] == [
        ItemStatus.DRAFT,
        ItemStatus.DRAFT,
        ItemStatus.RETIRED,
    ]
    assert dialog.state.text() == "1 of 2: these ask the same"
    assert len(dialog.cards) == 2


def test_all_that_say_the_same_are_merged_in_one_step_and_undone_in_one(
    dialog: DuplicatesDialog, page: BankPage, qtbot: QtBot
) -> None:
    QTest.mouseClick(dialog.all, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.busy)
    assert states(page).count(ItemStatus.RETIRED) == 3
    assert dialog.state.text() == "No two items ask the same."
    assert not dialog.merge.isVisible()
    QTest.keyClick(dialog, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not dialog.busy)
    assert ItemStatus.RETIRED not in states(page)
    assert len(dialog.cards) == 3
    assert not dialog.undo.isEnabled()


def test_what_is_not_the_same_does_not_come_again(dialog: DuplicatesDialog, page: BankPage, qtbot: QtBot) -> None:
    QTest.keyClick(dialog, Key.Key_D)
    qtbot.waitUntil(lambda: not dialog.busy)
    assert dialog.state.text() == "1 of 1: these ask the same"
    assert len(dialog.cards) == 2
    assert not dialog.after.isVisible()
    dialog.reject()
    assert page.undo.toolTip().startswith("Undo: telling")


def test_the_bank_is_read_in_the_worker_and_looking_can_be_given_up(
    page: BankPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading, go_on = threading.Event(), threading.Event()
    threads = []
    read_bank = item_merges.to_compare

    def slow(db: Transaction) -> list[RawItem]:
        threads.append(threading.current_thread())
        reading.set()
        assert go_on.wait(10)
        return read_bank(db)

    monkeypatch.setattr(item_merges, "to_compare", slow)
    QTest.mouseClick(page.filters.duplicates, Qt.MouseButton.LeftButton)
    dialog = page.findChild(DuplicatesDialog)
    assert dialog is not None
    assert reading.wait(10)
    assert threads[0] is not threading.main_thread()
    assert dialog.busy
    assert dialog.bar.isVisible()
    assert dialog.close_button.text() == "Cancel"
    assert dialog.focusWidget() is dialog.close_button
    QTest.mouseClick(dialog.close_button, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    go_on.set()
    qtbot.waitUntil(lambda: not page.runner.busy)
    assert dialog.cards == ()


def test_a_bank_that_cannot_be_read_is_said_in_the_dialog(
    page: BankPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_db: Transaction) -> list[RawItem]:
        raise UserError(QT_TRANSLATE_NOOP("errors", "This item is no longer in the bank."))

    monkeypatch.setattr(item_merges, "to_compare", broken)
    QTest.mouseClick(page.filters.duplicates, Qt.MouseButton.LeftButton)
    dialog = page.findChild(DuplicatesDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: not dialog.busy)
    assert dialog.state.text() == "This item is no longer in the bank."
    assert not dialog.bar.isVisible()
    assert dialog.close_button.text() == "Close"
