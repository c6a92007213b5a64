"""Pairs, orders, sets and texts from memory: answered by mouse and by keyboard, judged part by part."""

from __future__ import annotations

import sqlite3

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from studyapp.core.items.item import Item, ItemType
from studyapp.ui.pages.practice_page import PracticePage
from studyapp.ui.theme import apply_theme, build_theme
from studyapp.ui.widgets.item_blanks import RecallArea, SetArea
from studyapp.ui.widgets.item_comparison import ComparisonView
from studyapp.ui.widgets.item_matching import MatchingArea
from studyapp.ui.widgets.item_options import Verdict
from studyapp.ui.widgets.item_ordering import OrderingArea, PlaceRow
from tests.ui.pages.conftest import ALL_TYPES, MATCHING, ORDERING, RECALL, SET, House, focused, responses, start

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
ALT = Qt.KeyboardModifier.AltModifier
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen plugin's own complaint


def pairs(page: PracticePage) -> MatchingArea:
    assert isinstance(page.question.area, MatchingArea)
    return page.question.area


def order(page: PracticePage) -> OrderingArea:
    assert isinstance(page.question.area, OrderingArea)
    return page.question.area


def members(page: PracticePage) -> SetArea:
    assert isinstance(page.question.area, SetArea)
    return page.question.area


def memory(page: PracticePage) -> RecallArea:
    assert isinstance(page.question.area, RecallArea)
    return page.question.area


def press(page: PracticePage, *keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        QTest.keyClick(focused(page), key, modifier)


# Matching


def test_pairs_by_letters_alone(house: House, stored: sqlite3.Connection) -> None:
    page = start(house, MATCHING)
    assert pairs(page).rows[0].hasFocus()
    assert not page.question.submit.isEnabled()
    press(page, Key.Key_C)
    assert pairs(page).rows[1].hasFocus()
    assert page.question.submit.isEnabled()
    press(page, Key.Key_B, Key.Key_Return)
    assert responses(stored) == [([2, 1], 1, 2.5)]
    assert [row.verdict for row in pairs(page).rows] == [Verdict.RIGHT, Verdict.RIGHT]
    assert page.question.next.hasFocus()


def test_pairs_by_mouse_and_what_is_open_stays_open(house: House, stored: sqlite3.Connection) -> None:
    page = start(house, MATCHING)
    area = pairs(page)
    QTest.mouseClick(area.rows[1], LEFT)
    QTest.mouseClick(area.choices[0], LEFT)
    assert area.choices[0].isChecked()
    assert area.rows[1].choice.text() == "A. 全面建成"
    assert area.rows[0].hasFocus()
    QTest.mouseClick(page.question.submit, LEFT)
    assert responses(stored) == [([None, 0], 0, 2.5)]
    first, second = area.rows
    assert (first.verdict_words, second.verdict_words) == ("× Not answered", "× Wrong")
    assert first.answer.text() == "Right answer: C. 取得明显成效"
    assert second.accessibleName() == "2. 2030年: A. 全面建成: × Wrong: Right answer: B. 𠮷祥新城基本建成"
    assert not area.choices[0].isVisible()
    QTest.mouseClick(second, LEFT)
    press(page, Key.Key_B)
    assert len(responses(stored)) == 1


def test_a_pair_is_taken_back_moved_and_corrected(house: House, stored: sqlite3.Connection) -> None:
    page = start(house, MATCHING)
    area = pairs(page)
    press(page, Key.Key_B, Key.Key_B)  # what the second row takes the first one loses
    assert [row.choice.text() for row in area.rows] == ["no pair yet", "B. 𠮷祥新城基本建成"]
    press(page, Key.Key_2, Key.Key_Backspace)
    assert not page.question.submit.isEnabled()
    press(page, Key.Key_Return)  # leads to what is open
    assert responses(stored) == []
    assert area.rows[0].hasFocus()
    press(page, Key.Key_A, Key.Key_Up, Key.Key_C, Key.Key_Down, Key.Key_Up, Key.Key_B, Key.Key_Return)
    assert [response for response, _, _ in responses(stored)] == [[2, 1]]


def test_a_letter_that_names_nothing_does_nothing(house: House, stored: sqlite3.Connection) -> None:
    page = start(house, MATCHING)
    press(page, Key.Key_D, Key.Key_9, Key.Key_Return)
    assert not page.question.submit.isEnabled()
    assert responses(stored) == []


# Ordering


def test_rows_are_moved_with_alt_and_arrows(house: House, stored: sqlite3.Connection) -> None:
    page = start(house, ORDERING)
    area = order(page)
    assert page.question.submit.isEnabled()
    press(page, Key.Key_Down, modifier=ALT)
    assert area.order == (1, 0, 2)
    assert focused(page).accessibleName() == "2 of 3: 更有温度"
    press(page, Key.Key_Return)
    assert responses(stored) == [([1, 0, 2], 1, 2.5)]
    assert [row.verdict for row in area.rows] == [Verdict.RIGHT] * 3
    assert not area.answer.isVisible()


def test_a_digit_moves_a_row_to_that_place(house: House, stored: sqlite3.Connection) -> None:
    page = start(house, ORDERING)
    press(page, Key.Key_3)
    assert order(page).order == (1, 2, 0)
    press(page, Key.Key_Up, Key.Key_1, Key.Key_9, Key.Key_Return)
    assert [one for one, _, _ in responses(stored)] == [[2, 1, 0]]
    rows = order(page).rows
    assert [row.verdict_words for row in rows] == ["× Place 3", "× Place 1", "× Place 2"]
    assert order(page).answer.text() == "The right order: 取得明显成效 → 更有温度 → 基本建成"
    assert order(page).neighbours.text() == "Neighbours in the right order: 1 of 2"
    assert page.question._verdict.text() == "× Partly right, 50%"


def drag(row: PlaceRow, to: PlaceRow) -> None:
    """Drag a row past the middle of another, in steps as a hand does."""
    start_ = row.rect().center()
    end = row.mapFromGlobal(to.mapToGlobal(to.rect().center()))
    end += QPoint(0, 6 if end.y() > start_.y() else -6)
    QTest.mousePress(row, LEFT, pos=start_)
    top = row.mapToGlobal(QPoint()).y()
    for step in range(1, 11):
        moved = row.mapToGlobal(QPoint()).y() - top  # the row follows
        at = start_ + (end - start_) * step / 10 - QPoint(0, moved)
        QTest.mouseMove(row, at)
    QTest.mouseRelease(row, LEFT, pos=row.rect().center())


def test_rows_are_dragged(house: House, stored: sqlite3.Connection) -> None:
    page = start(house, ORDERING)
    area = order(page)
    house.qtbot.waitUntil(lambda: area.rows[2].y() > area.rows[1].y() > area.rows[0].y())
    drag(area.rows[0], area.rows[2])
    assert area.order == (1, 2, 0)
    assert [row.sign for row in area.rows] == ["1", "2", "3"]
    drag(area.rows[2], area.rows[1])
    assert area.order == (1, 0, 2)
    QTest.mouseClick(page.question.submit, LEFT)
    assert responses(stored) == [([1, 0, 2], 1, 2.5)]


def test_rows_are_moved_with_their_buttons(house: House, stored: sqlite3.Connection) -> None:
    page = start(house, ORDERING)
    area = order(page)
    assert not area.rows[0].up.isEnabled()
    assert not area.rows[2].down.isEnabled()
    QTest.mouseClick(area.rows[2].up, LEFT)
    QTest.mouseClick(area.rows[0].down, LEFT)
    assert area.order == (2, 0, 1)
    assert area.rows[1].hasFocus()
    press(page, Key.Key_0)
    assert responses(stored) == [(None, 0, 2.5)]
    assert area.answer.isVisible()


def test_tab_goes_from_row_to_row_in_the_order_shown(house: House) -> None:
    page = start(house, ORDERING)
    press(page, Key.Key_3)
    press(page, Key.Key_Up, Key.Key_Up)
    seen = []
    for _ in range(3):
        seen.append(focused(page))
        press(page, Key.Key_Tab)
    assert seen == order(page).rows


# Sets


def test_a_set_takes_any_order(house: House, stored: sqlite3.Connection) -> None:
    page = start(house, SET)
    first, second = members(page).fields
    first.insert("優先生態")
    press(page, Key.Key_Return)
    assert second.hasFocus()
    second.insert("统筹融合")
    press(page, Key.Key_Return)
    assert responses(stored) == [(["優先生態", "统筹融合"], 1, 2.5)]
    told = [verdict.words.text() for verdict in members(page).verdicts]
    assert told == ["√ Right; the article says: 生态优先", "√ Right"]
    assert page.question.stem.plain == "要坚持统筹融合、生态优先。"


def test_a_wrong_member_stands_beside_the_one_it_is_like(house: House) -> None:
    page = start(house, SET)
    first, second = members(page).fields
    first.insert("生态优行")
    second.insert("统筹")
    QTest.mouseClick(page.question.submit, LEFT)
    verdicts = members(page).verdicts
    assert [verdict.words.text() for verdict in verdicts] == [
        "× Wrong; the answer is: 生态优先",
        "× Wrong; the answer is: 统筹融合",
    ]
    assert verdicts[0].mistakes.text().startswith("1 wrong character")
    assert verdicts[0].comparison.accessibleName() == "行 instead of 先"
    assert verdicts[1].comparison.accessibleName() == "missing: 融合"


def test_a_member_given_twice_counts_once(house: House, stored: sqlite3.Connection) -> None:
    page = start(house, SET)
    for field in members(page).fields:
        field.insert("统筹融合")
        press(page, Key.Key_Return)
    assert responses(stored) == [(["统筹融合", "统筹融合"], 0, 2.5)]
    told = [verdict.words.text() for verdict in members(page).verdicts]
    assert told == ["√ Right", "× Given twice; also asked for: 生态优先"]


# From memory


def test_a_text_from_memory(house: House, stored: sqlite3.Connection) -> None:
    page = start(house, RECALL)
    field = memory(page).field
    assert field.hasFocus()
    press(page, Key.Key_Return)
    assert responses(stored) == []
    field.insertPlainText("人民")
    press(page, Key.Key_Return, modifier=Qt.KeyboardModifier.ShiftModifier)
    field.insertPlainText("城市。")
    assert field.toPlainText() == "人民\n城市。"
    press(page, Key.Key_Return)
    assert responses(stored) == [("人民\n城市。", 1, 2.5)]
    assert memory(page).verdict.words.text() == "√ Right; the article says: 人民城市"


def test_a_wrong_text_is_compared_character_by_character(house: House, stored: sqlite3.Connection) -> None:
    page = start(house, RECALL)
    memory(page).field.insertPlainText("人民成市的")
    press(page, Key.Key_Return, modifier=Qt.KeyboardModifier.ControlModifier)
    assert responses(stored) == [("人民成市的", 0, 2.5)]
    verdict = memory(page).verdict
    assert verdict.words.text() == "× Wrong; the answer is: 人民城市"
    assert verdict.comparison.isVisible()
    assert verdict.comparison.accessibleName() == "成 instead of 城; too many: 的"
    assert page.question._verdict.text() == "× Partly right, 50%"
    assert page.question.next.hasFocus()


def test_with_nothing_in_common_there_is_no_comparison(house: House) -> None:
    page = start(house, RECALL)
    memory(page).field.insertPlainText("甲乙丙")
    press(page, Key.Key_Return)
    assert not memory(page).verdict.comparison.isVisible()


def test_enter_of_an_input_method_gives_no_text(house: House, stored: sqlite3.Connection) -> None:
    page = start(house, RECALL)
    field = memory(page).field
    field.insertPlainText("人民")
    QCoreApplication.sendEvent(field, QInputMethodEvent("chengshi", []))
    press(page, Key.Key_Return)
    commit = QInputMethodEvent("", [])
    commit.setCommitString("城市")
    QCoreApplication.sendEvent(field, commit)
    field.keyPressEvent(QKeyEvent(QKeyEvent.Type.KeyPress, Key.Key_Return, Qt.KeyboardModifier.NoModifier))
    assert responses(stored) == []
    house.qtbot.waitUntil(lambda: not field._composition.under_way)
    press(page, Key.Key_Return)
    assert responses(stored) == [("人民城市", 1, 2.5)]


def test_tab_leaves_the_text_and_zero_is_a_digit(house: House, stored: sqlite3.Connection) -> None:
    page = start(house, RECALL)
    press(page, Key.Key_0)
    assert memory(page).field.toPlainText() == "0"
    press(page, Key.Key_Tab)
    assert not memory(page).field.hasFocus()
    QTest.mouseClick(page.question.unknown, LEFT)
    assert responses(stored) == [(None, 0, 2.5)]
    assert memory(page).verdict.words.text() == "× Not answered; the answer is: 人民城市"
    assert not memory(page).field.isVisible()


# All of them


def test_the_chips_of_the_choices_are_the_types_there_are(house: House) -> None:
    page = start(house, MATCHING, SET)
    QTest.mouseClick(page.end, LEFT)
    shown = {type_ for type_, chip in page.setup.types.items() if chip.isVisible()}
    assert shown == {ItemType.MATCHING, ItemType.SET}


@pytest.mark.parametrize("item", ALL_TYPES, ids=lambda item: str(item.type))
@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_a_large_type_fits_before_and_after_the_answer(
    house: House, qapp: QApplication, item: Item, language: str
) -> None:
    page = start(house, item)
    theme = build_theme(dark=True, scale=2.0, language=language)
    apply_theme(qapp, theme)
    large = PracticePage(house.services, house.runner, house.preferences, theme)
    house.qtbot.addWidget(large)
    large.resize(1128, 760)
    large.show()
    large.restore(page.state())
    for _ in range(2):
        house.qtbot.wait(10)
        widget = large.question.widget()
        assert widget is not None
        assert widget.width() <= large.question.viewport().width()
        assert large.minimumSizeHint().width() <= 1128
        large.question.answered.emit(None)


def test_a_long_comparison_wraps_with_both_lines(house: House) -> None:
    view = ComparisonView(house.theme)
    house.qtbot.addWidget(view)
    view.show_texts("甲乙丙丁" * 20, "甲乙丙己" * 20)
    one_pair = view.heightForWidth(10_000)
    assert view.heightForWidth(300) > 3 * one_pair
    view.resize(300, view.heightForWidth(300))
    assert not view.grab().isNull()
