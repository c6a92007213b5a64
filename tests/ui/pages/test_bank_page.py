"""The item bank: filters, search, sorting, preview, by mouse and keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from studyapp.core.items.item import ItemType
from studyapp.services.changes import Changes
from studyapp.services.library import StoredItem
from studyapp.ui.models.item_table import Column
from studyapp.ui.pages.bank_page import BankPage
from studyapp.ui.theme import KindGroup
from studyapp.ui.widgets.select import Select
from tests.ui.pages.conftest import CLOZE, MULTIPLE, RECALL, SINGLE, TRUEFALSE, House, Sent

Key = Qt.Key
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen plugin's own complaint


@pytest.fixture
def page(house: House) -> BankPage:
    house.keep(SINGLE, MULTIPLE, TRUEFALSE, CLOZE, RECALL)
    page = house.show(BankPage)
    page.opened()
    return page


def shown(page: BankPage) -> list[ItemType]:
    return [stored.item.type for stored in items(page)]


def items(page: BankPage) -> list[StoredItem]:
    found = [page.table.stored(row) for row in range(page.table.rowCount())]
    return [stored for stored in found if stored is not None]


def told(page: BankPage) -> list[str]:
    """What the preview says in words."""
    return [label.text() for label in page.preview.findChildren(QLabel) if label.isVisible()]


def choose(select: Select, value: object) -> None:
    select.choose(value)
    select.activated.emit(select.currentIndex())


def test_the_table_says_what_the_items_are(page: BankPage) -> None:
    assert page.header._subtitle.text().startswith("5")
    cells = [[str(page.table.index(row, column).data()) for column in Column] for row in range(5)]
    assert cells[0][:5] == ["Single choice", SINGLE.stem, "Goal", "Easy", "Draft"]
    assert cells[3][3] == "Hard"


def test_filters_and_search_narrow_and_can_be_cleared(page: BankPage) -> None:
    assert not page.filters.clear.isVisible()
    choose(page.filters.type, ItemType.CLOZE)
    assert shown(page) == [ItemType.CLOZE]
    choose(page.filters.type, None)
    choose(page.filters.kind, KindGroup.GOAL)
    assert shown(page) == [ItemType.SINGLE, ItemType.TRUEFALSE]
    choose(page.filters.kind, None)
    page.search.setText("生態優先")  # in a key and in evidence, in the other script
    assert shown(page) == [ItemType.MULTIPLE, ItemType.CLOZE]
    page.search.setText("没有的话")
    assert page._nothing.isVisible()
    assert page.list.current is None
    QTest.mouseClick(page._nothing.button, Qt.MouseButton.LeftButton)
    assert len(shown(page)) == 5
    assert page.search.text() == ""


def test_a_click_on_a_head_sorts_and_the_current_item_stays(page: BankPage) -> None:
    page.list.choose_row(2)
    head = page.list.horizontalHeader()
    at = head.sectionViewportPosition(Column.DIFFICULTY) + 5
    QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=head.viewport().rect().topLeft() + _x(at))
    QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=head.viewport().rect().topLeft() + _x(at))
    assert shown(page)[0] in (ItemType.CLOZE, ItemType.SINGLE)
    figures = [stored.item.difficulty for stored in items(page)]
    assert figures in (sorted(figures), sorted(figures, reverse=True))
    current = page.list.current
    assert current is not None
    assert current.item.type is ItemType.TRUEFALSE


def test_arrows_preview_item_after_item_and_enter_goes_to_the_article(page: BankPage, qtbot: QtBot) -> None:
    assert page.list.hasFocus()
    assert page.preview.stem.plain == SINGLE.stem
    QTest.keyClick(page.list, Key.Key_Down)
    assert page.preview.stem.plain == MULTIPLE.stem
    QTest.keyClick(page.list, Key.Key_End)
    QTest.keyClick(page.list, Key.Key_Up)
    assert page.preview.stem.plain == CLOZE.stem
    qtbot.waitUntil(lambda: {"人民城市", "also accepted: 人民的城市"} <= set(told(page)))
    assert page.preview.evidence.quote.plain == CLOZE.quote
    with Sent(page, "show_in_article_requested") as asked:
        QTest.keyClick(page.list, Key.Key_Return)
        QTest.mouseClick(page.preview.evidence.link, Qt.MouseButton.LeftButton)
    assert asked == [(asked[0][0], CLOZE.evidence)] * 2 if isinstance(asked[0], tuple) else False


def test_the_key_is_marked_in_words(page: BankPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "√ key" in told(page))
    words = told(page)
    assert words.count("√ key") == 1
    assert words[words.index("√ key") - 1] == "𠮷祥新城建设"


def test_ctrl_f_and_enter_lead_to_the_search_and_back(page: BankPage) -> None:
    QTest.keyClick(page.list, Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.search.hasFocus()
    QTest.keyClick(page.search, Key.Key_Return)
    assert page.list.hasFocus()


def test_filters_survive_a_change_in_the_store_and_a_new_build(page: BankPage, house: House) -> None:
    choose(page.filters.type, ItemType.CLOZE)
    row = house.keep(SINGLE, CLOZE)
    page.refresh(Changes(articles=frozenset({row}), items=frozenset({row})))
    assert shown(page) == [ItemType.CLOZE]
    assert "2" in page.header._subtitle.full_text
    again = house.show(BankPage)
    again.restore(page.state())
    assert shown(again) == [ItemType.CLOZE]


def test_an_empty_bank_says_what_to_do(house: House) -> None:
    page = house.show(BankPage)
    page.opened()
    assert page._empty.isVisible()
    with Sent(page, "open_requested") as asked:
        QTest.keyClick(page._empty.button, Key.Key_Space)
    assert len(asked) == 1


def _x(x: int) -> QPoint:
    return QPoint(x, 5)
