"""Practice by mouse and keyboard: every response is in the store before the next item shows."""

from __future__ import annotations

import sqlite3

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest

from studyapp.core.items.item import Item, ItemType
from studyapp.ui.pages.practice_page import PracticePage
from studyapp.ui.theme import KindGroup
from studyapp.ui.widgets.item_blanks import ClozeArea
from studyapp.ui.widgets.item_choices import ChoiceArea
from studyapp.ui.widgets.item_fields import AnswerField
from studyapp.ui.widgets.item_options import Verdict
from tests.ui.pages.conftest import (
    CLOZE,
    MULTIPLE,
    SINGLE,
    TRUEFALSE,
    House,
    Sent,
    begin,
    focused,
    responses,
    start,
)

Key = Qt.Key
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen plugin's own complaint


def choices(page: PracticePage) -> ChoiceArea:
    assert isinstance(page.question.area, ChoiceArea)
    return page.question.area


def fields(page: PracticePage) -> list[AnswerField]:
    assert isinstance(page.question.area, ClozeArea)
    return page.question.area.fields


def verdicts(page: PracticePage) -> list[Verdict]:
    return [row.verdict for row in choices(page).rows]


def test_a_wrong_click_is_stored_and_judged_in_words_before_the_next_item(
    house: House, stored: sqlite3.Connection
) -> None:
    page = start(house, SINGLE)
    with Sent(page, "changed") as changed:
        QTest.mouseClick(choices(page).rows[2], Qt.MouseButton.LeftButton)
    assert responses(stored) == [(2, 0, 2.5)]
    assert [getattr(change, "responses", None) for change in changed] == [True]
    assert verdicts(page) == [Verdict.ASIDE, Verdict.MISSED, Verdict.WRONG, Verdict.ASIDE]
    assert choices(page).rows[1].verdict_words == "Right answer"
    assert choices(page).rows[2].accessibleName().endswith("Your choice, wrong")
    assert page.question.evidence.isVisible()
    assert page.question.evidence.quote.plain == SINGLE.quote
    assert "paragraph 2" in page.question.evidence._place.text()
    assert page.question.next.hasFocus()
    QTest.mouseClick(choices(page).rows[1], Qt.MouseButton.LeftButton)
    assert len(responses(stored)) == 1


@pytest.mark.parametrize("key", [Key.Key_B, Key.Key_2])
def test_a_single_is_answered_by_letter_or_digit(house: House, stored: sqlite3.Connection, key: Qt.Key) -> None:
    page = start(house, SINGLE)
    QTest.keyClick(focused(page), key)
    assert [response for response, _, _ in responses(stored)] == [1]
    assert verdicts(page)[1] is Verdict.RIGHT


def test_what_follows_from_an_answer_is_posted_when_its_worth_is_painted(
    house: House, stored: sqlite3.Connection
) -> None:
    page = start(house, SINGLE)
    QTest.keyClick(focused(page), Key.Key_B)
    answered = "SELECT coalesce(sum(answered), 0) FROM mastery"
    assert (len(responses(stored)), stored.execute(answered).fetchone()) == (1, (0,))
    QCoreApplication.processEvents()
    assert stored.execute(answered).fetchone() == (1,)


def test_arrows_and_enter_answer_as_well(house: House, stored: sqlite3.Connection) -> None:
    page = start(house, SINGLE)
    assert choices(page).rows[0].hasFocus()
    QTest.keyClick(focused(page), Key.Key_Down)
    QTest.keyClick(focused(page), Key.Key_Return)
    assert [response for response, _, _ in responses(stored)] == [1]


def test_a_multiple_is_toggled_and_submitted(house: House, stored: sqlite3.Connection) -> None:
    page = start(house, MULTIPLE)
    QTest.keyClick(focused(page), Key.Key_Return)
    assert not page.question.submit.isEnabled()
    QTest.keyClick(focused(page), Key.Key_A)
    QTest.keyClick(focused(page), Key.Key_B)
    QTest.keyClick(focused(page), Key.Key_B)
    QTest.mouseClick(choices(page).rows[2], Qt.MouseButton.LeftButton)
    assert responses(stored) == []
    QTest.keyClick(focused(page), Key.Key_Return)
    assert responses(stored) == [([0, 2], 1, 2.5)]
    assert verdicts(page) == [Verdict.RIGHT, Verdict.ASIDE, Verdict.RIGHT, Verdict.ASIDE]


@pytest.mark.parametrize(("key", "response"), [(Key.Key_N, False), (Key.Key_1, True)])
def test_a_statement_is_judged_by_y_n_or_1_2(
    house: House, stored: sqlite3.Connection, key: Qt.Key, response: bool
) -> None:
    page = start(house, TRUEFALSE)
    QTest.keyClick(focused(page), key)
    assert [one for one, _, _ in responses(stored)] == [response]


def test_a_cloze_goes_from_blank_to_blank_and_then_submits(house: House, stored: sqlite3.Connection) -> None:
    page = start(house, CLOZE)
    first, second = fields(page)
    assert first.hasFocus()
    QTest.keyClick(first, Key.Key_Return)
    QTest.keyClick(second, Key.Key_Return)  # nothing is submitted while a blank is empty: back to the empty one
    assert first.hasFocus()
    first.insert("统筹融合")
    QTest.keyClick(first, Key.Key_Return)
    assert second.hasFocus()
    second.insert("人民城")
    QTest.keyClick(second, Key.Key_Return)
    assert responses(stored) == [(["统筹融合", "人民城"], 0, 2.5)]
    texts = (
        [verdict.words.text() for verdict in page.question.area.verdicts]
        if isinstance(page.question.area, ClozeArea)
        else []
    )
    assert texts[0].startswith("√")
    assert texts[1] == "× Wrong; the answer is: 人民城市"
    assert "Partly right" in page.question._verdict.text()
    assert page.question.stem.plain == "要坚持统筹融合、生态优先，着力建设人民城市。"


def test_enter_of_an_input_method_is_no_answer(house: House, stored: sqlite3.Connection) -> None:
    page = start(house, CLOZE)
    first, second = fields(page)
    second.setText("人民城市")
    first.setText("统筹")
    QCoreApplication.sendEvent(first, QInputMethodEvent("ronghe", []))
    QTest.keyClick(first, Key.Key_Return)
    assert first.hasFocus()
    commit = QInputMethodEvent("", [])
    commit.setCommitString("融合")
    QCoreApplication.sendEvent(first, commit)
    first.keyPressEvent(_enter())  # the same key press, handed on by the input method
    assert first.hasFocus()
    assert responses(stored) == []
    house.qtbot.waitUntil(lambda: not first._composition.under_way)
    QTest.keyClick(first, Key.Key_Return)
    assert second.hasFocus()
    QTest.keyClick(second, Key.Key_Return)
    assert [one for one, _, _ in responses(stored)] == [["统筹融合", "人民城市"]]


def _enter() -> QKeyEvent:
    return QKeyEvent(QKeyEvent.Type.KeyPress, Key.Key_Return, Qt.KeyboardModifier.NoModifier)


@pytest.mark.parametrize("item", [SINGLE, CLOZE])
def test_not_knowing_counts_as_wrong_and_shows_the_key(house: House, stored: sqlite3.Connection, item: Item) -> None:
    page = start(house, item)
    control = Qt.KeyboardModifier.ControlModifier
    modifier = control if item.type is ItemType.CLOZE else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(focused(page), Key.Key_0, modifier)
    assert responses(stored) == [(None, 0, 2.5)]
    assert page.question.evidence.isVisible()


def test_zero_typed_into_a_blank_is_a_digit(house: House, stored: sqlite3.Connection) -> None:
    page = start(house, CLOZE)
    QTest.keyClick(focused(page), Key.Key_0)
    assert fields(page)[0].text() == "0"
    assert responses(stored) == []


def test_a_whole_session_by_keyboard_and_its_sum(house: House, stored: sqlite3.Connection) -> None:
    page = start(house, SINGLE, MULTIPLE, TRUEFALSE, CLOZE)
    seen = []
    while page._sitting is not None and (now := page._sitting.stored) is not None:
        seen.append(now.item.type)
        assert page.header._subtitle.text() == f"{len(seen)} / 4"
        keys = {ItemType.SINGLE: [Key.Key_1], ItemType.MULTIPLE: [Key.Key_A, Key.Key_C, Key.Key_Return]}
        for key in keys.get(now.item.type, [Key.Key_N]) if now.item.type is not ItemType.CLOZE else []:
            QTest.keyClick(focused(page), key)
        if now.item.type is ItemType.CLOZE:
            for field, text in zip(fields(page), ("統籌融合", "人民城市"), strict=True):
                field.insert(text)
                QTest.keyClick(field, Key.Key_Return)
        assert len(responses(stored)) == len(seen)
        QTest.keyClick(focused(page), Key.Key_Space if len(seen) % 2 else Key.Key_Return)
    assert sorted(seen) == sorted([ItemType.SINGLE, ItemType.MULTIPLE, ItemType.TRUEFALSE, ItemType.CLOZE])
    assert page.result.isVisible()
    assert page.result.right.figure.text() == "3 / 4"
    assert page.result.score.figure.text() == "75%"
    assert page.result.time.figure.text() == "0:10"
    assert [one.item.type for one in page.result.wrong_items] == [ItemType.SINGLE]

    QTest.mouseClick(page.result.again, Qt.MouseButton.LeftButton)
    assert page.question.isVisible()
    assert page.header._subtitle.text() == "1 / 1"
    QTest.keyClick(focused(page), Key.Key_B)
    QTest.keyClick(focused(page), Key.Key_Space)
    assert page.result.score.figure.text() == "100%"
    assert page.result.wrong.isHidden()
    assert len(stored.execute("SELECT id FROM attempts WHERE ended_at IS NOT NULL").fetchall()) == 2
    with Sent(page, "show_in_article_requested") as shown:
        QTest.mouseClick(page.result.reading, Qt.MouseButton.LeftButton)
    assert len(shown) == 1
    assert page.entrance.today.isVisible()


def test_end_before_any_answer_goes_back_to_the_choices_and_after_one_to_the_sum(house: House) -> None:
    page = start(house, SINGLE, TRUEFALSE)
    QTest.mouseClick(page.end, Qt.MouseButton.LeftButton)
    assert page.setup.isVisible()
    QTest.mouseClick(page.setup.start, Qt.MouseButton.LeftButton)
    QTest.keyClick(focused(page), Key.Key_1)
    QTest.mouseClick(page.end, Qt.MouseButton.LeftButton)
    assert page.result.isVisible()
    assert page.result.right.figure.text().endswith("/ 1")


def test_the_choices_narrow_what_is_asked(house: House) -> None:
    page = begin(house, SINGLE, MULTIPLE, TRUEFALSE, CLOZE)
    assert page.setup._fits.text().startswith("4")
    QTest.mouseClick(page.setup.kinds[KindGroup.GOAL], Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.setup.types[ItemType.MULTIPLE], Qt.MouseButton.LeftButton)
    assert page.setup._fits.text().startswith("1")
    QTest.mouseClick(page.setup.start, Qt.MouseButton.LeftButton)
    assert page._sitting is not None
    assert [one.item.type for one in page._sitting.session.queue] == [ItemType.CLOZE]
    page.begin(page._sitting.article)
    for chip in page.setup.types.values():
        chip.setChecked(False)
        chip.clicked.emit()
    assert not page.setup.start.isEnabled()


def test_with_nothing_to_practise_the_page_offers_to_open_a_file(house: House) -> None:
    page = house.show(PracticePage)
    page.opened()
    assert page.entrance.empty.isVisible()
    with Sent(page, "open_requested") as asked:
        QTest.keyClick(page.entrance.empty.button, Key.Key_Space)
    assert len(asked) == 1


def test_see_in_article_leads_to_the_evidence(house: House) -> None:
    page = start(house, SINGLE)
    QTest.keyClick(focused(page), Key.Key_1)
    with Sent(page, "show_in_article_requested") as shown:
        QTest.mouseClick(page.question.evidence.link, Qt.MouseButton.LeftButton)
    assert shown == [(page._sitting.article if page._sitting else None, SINGLE.evidence)]


def test_a_session_survives_a_new_build_of_the_page_and_the_end_of_its_article(house: House) -> None:
    page = start(house, SINGLE, TRUEFALSE)
    QTest.keyClick(focused(page), Key.Key_1)
    again = house.show(PracticePage)
    again.restore(page.state())
    assert again.question.isVisible()
    assert again._sitting is not None
    assert again.question.graded is False
    assert again._sitting.place == 1
    row = again._sitting.article
    assert row is not None
    again.refresh(house.services.library.remove(row))
    assert again._sitting is None
