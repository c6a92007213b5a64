"""The exam page: every answer is on disk at once, time is kept, and an exam outlives its window."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from studyapp.core.article import Span
from studyapp.core.forms.blueprint import Blueprint
from studyapp.core.forms.form import NO_ORIGIN, Entry, Form, Section
from studyapp.core.forms.versions import Place
from studyapp.core.items.item import ItemId, ItemType
from studyapp.core.learning.exam import Answer, Ended, Paper, Question
from studyapp.core.learning.grading import Response
from studyapp.services.bundle import Services
from studyapp.services.exam import QuickExam
from studyapp.ui.dialogs.submit_dialog import SubmitDialog
from studyapp.ui.pages.exam_page import ExamPage
from studyapp.ui.preferences import Preferences
from studyapp.ui.tasks import TaskRunner
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.exam_pane import ExamPane
from studyapp.ui.widgets.exam_result import AnswerAccount
from studyapp.ui.widgets.item_blanks import ClozeArea
from studyapp.ui.widgets.item_choices import ChoiceArea
from tests.ui.pages.conftest import (
    ALL_TYPES,
    CLOZE,
    MATCHING,
    MULTIPLE,
    NOW,
    ORDERING,
    RECALL,
    SET,
    SINGLE,
    TEXT,
    TRUEFALSE,
    House,
    Sent,
)
from tests.ui.test_accessibility import nameless

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen plugin's own complaint


_FIRST = Span(1, TEXT.index("。") + 1)
BLANKS = replace(
    CLOZE,
    id=ItemId("item-21"),
    stem="____今日举行，全会审议通过了有关____。",
    key=(("云溪区委全会",), ("意见",)),
    tests=("云溪区委",),
    evidence=_FIRST,
    quote=_FIRST.of(TEXT),
)
"""A cloze that goes on one paper with the single and the multiple."""


class Clock:
    """A clock that goes when it is told to."""

    def __init__(self) -> None:
        self.at = 0.0

    def seconds(self) -> float:
        return self.at

    def now(self) -> datetime:
        return NOW + timedelta(seconds=self.at)


class Desk:
    """An exam page with its clock; `again` is the page of a program that was started anew."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.clock = Clock()
        self.page = self.again()

    def again(self) -> ExamPage:
        def make(services: Services, runner: TaskRunner, preferences: Preferences, theme: Theme) -> ExamPage:
            return ExamPage(
                services, runner, preferences, theme, clock=self.clock.seconds, now=self.clock.now, seed=lambda: 1
            )

        self.page = self.house.show(make)
        self.page.opened()
        return self.page

    def begin(self, *, seconds: int = 600, may_pause: bool = True) -> ExamPage:
        """Sit an exam of all items there are."""
        wish = QuickExam(None, 10, seconds, may_pause, "考试")
        self.house.services.exams.begin_quick(wish, self.clock.now(), seed=1)
        return self.again()

    def go_to(self, type_: ItemType) -> None:
        """Show the question of that type."""
        sitting = self.house.services.exams.under_way(self.clock.now())
        assert sitting is not None
        position = [question.item.type for question in sitting.paper.questions].index(type_)
        self.page.desk.sheet.cells[position].click()


@pytest.fixture
def desk(house: House) -> Desk:
    house.keep(SINGLE, MULTIPLE, BLANKS)
    return Desk(house)


def answers(stored: sqlite3.Connection) -> list[object]:
    """What is on disk, in the order of the paper."""
    found = stored.execute("SELECT response FROM exam_answers WHERE response <> 'null' ORDER BY position").fetchall()
    return [json.loads(response) for (response,) in found]


def press(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, key, modifier)


def focused(page: ExamPage) -> QWidget:
    found = page.focusWidget()
    assert found is not None
    return found


# Beginning.


def test_a_newcomer_is_told_what_to_do_first(house: House) -> None:
    page = Desk(house).page
    with Sent(page, "open_requested") as sent:
        page._empty.button.click()
    assert sent == [()]


def test_an_exam_is_made_from_an_article_at_once(desk: Desk, stored: sqlite3.Connection) -> None:
    start = desk.page.start
    assert "Only 3 item(s)" in start.quick_note.text()
    start.minutes.choose(5)
    start.may_pause.setChecked(True)
    press(start.quick, Qt.Key.Key_Space)
    assert not start.quick.isEnabled()
    desk.house.qtbot.waitUntil(lambda: desk.page.desk.sheet.cells != [])
    assert desk.page.title == "Exam · 云溪区委全会举行"
    assert desk.page.controls.clock.text() == "5:00"
    assert desk.page.controls.pause.isVisible()
    assert [cell.text() for cell in desk.page.desk.sheet.cells] == [
        str(number + 1) for number in range(len(desk.page.desk.sheet.cells))
    ]
    assert stored.execute("SELECT seconds, may_pause FROM exams").fetchall() == [(300, 1)]


# Answering.


def test_a_choice_is_on_disk_at_once_and_can_be_changed(desk: Desk, stored: sqlite3.Connection) -> None:
    page = desk.begin()
    desk.go_to(ItemType.SINGLE)
    area = page.desk.pane.area
    assert isinstance(area, ChoiceArea)
    press(focused(page), Qt.Key.Key_B)
    assert answers(stored) == [1]
    press(focused(page), Qt.Key.Key_3)
    assert answers(stored) == [2]
    assert [row.isChecked() for row in area.rows] == [False, False, True, False]
    QTest.mouseDClick(area.rows[2], Qt.MouseButton.LeftButton)  # a nervous hand takes nothing back
    assert answers(stored) == [2]
    assert "1 / 3" in page.desk.sheet._count.text()
    press(focused(page), Qt.Key.Key_Delete)
    assert answers(stored) == []
    assert not any(row.isChecked() for row in area.rows)


def test_several_choices_are_kept_each_time(desk: Desk, stored: sqlite3.Connection) -> None:
    page = desk.begin()
    desk.go_to(ItemType.MULTIPLE)
    for key, kept in ((Qt.Key.Key_A, [[0]]), (Qt.Key.Key_C, [[0, 2]]), (Qt.Key.Key_A, [[2]]), (Qt.Key.Key_C, [])):
        press(focused(page), key)
        assert answers(stored) == kept


def test_typed_words_are_kept_after_a_rest_and_before_anything_else(
    desk: Desk, stored: sqlite3.Connection, house: House
) -> None:
    page = desk.begin()
    desk.go_to(ItemType.CLOZE)
    area = page.desk.pane.area
    assert isinstance(area, ClozeArea)
    QTest.keyClicks(area.fields[0], "abc")
    assert answers(stored) == []
    house.qtbot.waitUntil(lambda: answers(stored) == [["abc", ""]])
    QTest.keyClicks(area.fields[1], "de")
    press(area.fields[1], Qt.Key.Key_PageUp)  # on to another question: nothing waits
    assert answers(stored) == [["abc", "de"]]
    desk.go_to(ItemType.CLOZE)
    shown = page.desk.pane.area
    assert isinstance(shown, ClozeArea)
    assert [field.text() for field in shown.fields] == ["abc", "de"]
    QTest.keyClicks(shown.fields[1], "f")
    page.leaving()  # the window is closed
    assert answers(stored) == [["abc", "def"]]


def test_a_letter_in_a_field_is_a_letter(desk: Desk) -> None:
    page = desk.begin()
    desk.go_to(ItemType.CLOZE)
    area = page.desk.pane.area
    assert isinstance(area, ClozeArea)
    QTest.keyClicks(area.fields[0], "f F")
    press(area.fields[0], Qt.Key.Key_Left)
    assert page.desk.pane.area is area
    assert area.fields[0].text() == "f F"
    assert not page.desk.pane.flag.isChecked()
    press(area.fields[0], Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.desk.pane.flag.isChecked()


def test_the_keys_lead_through_the_paper(desk: Desk) -> None:
    page = desk.begin()

    def current() -> int:
        return next(cell.position for cell in page.desk.sheet.cells if "shown now" in cell.accessibleName())

    assert current() == 0
    press(focused(page), Qt.Key.Key_Right)
    assert current() == 1
    press(focused(page), Qt.Key.Key_Left)
    assert current() == 0
    press(focused(page), Qt.Key.Key_Left)
    assert current() == 0
    press(focused(page), Qt.Key.Key_PageDown)
    press(focused(page), Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert current() == 2
    desk.go_to(ItemType.SINGLE)
    before = current()
    press(focused(page), Qt.Key.Key_F)
    assert "marked" in page.desk.sheet.cells[before].accessibleName()
    press(focused(page), Qt.Key.Key_F)
    assert "marked" not in page.desk.sheet.cells[before].accessibleName()


def test_enter_goes_on(desk: Desk, stored: sqlite3.Connection) -> None:
    page = desk.begin()
    desk.go_to(ItemType.SINGLE)
    press(focused(page), Qt.Key.Key_Down)
    press(focused(page), Qt.Key.Key_Space)
    press(focused(page), Qt.Key.Key_Return)
    assert answers(stored) == [1]
    assert (
        not isinstance(page.desk.pane.area, ChoiceArea)
        or len(page.desk.pane.area.rows) != 4
        or not page.desk.pane.area.rows[1].isChecked()
    )


def test_arrows_walk_the_sheet(desk: Desk) -> None:
    page = desk.begin()
    cells = page.desk.sheet.cells
    cells[0].setFocus()
    press(cells[0], Qt.Key.Key_Right)
    assert cells[1].hasFocus()
    press(cells[1], Qt.Key.Key_Return)
    assert "shown now" in cells[1].accessibleName()
    assert [cell.focusPolicy() == Qt.FocusPolicy.StrongFocus for cell in cells] == [False, True, False]


_GIVEN: tuple[tuple[ItemType, Callable[[ExamPane], None], Response], ...] = (
    (ItemType.TRUEFALSE, lambda pane: press(pane.area or pane, Qt.Key.Key_N), False),
    (ItemType.RECALL, lambda pane: QTest.keyClicks(pane.focusWidget() or pane, "abc"), "abc"),
    (ItemType.SET, lambda pane: QTest.keyClicks(pane.focusWidget() or pane, "abc"), ("abc", "")),
    (ItemType.MATCHING, lambda pane: press(pane.focusWidget() or pane, Qt.Key.Key_C), (2, None)),
    (ItemType.ORDERING, lambda pane: press(pane.focusWidget() or pane, Qt.Key.Key_3), (1, 2, 0)),
)


@pytest.mark.parametrize(("type_", "give", "wanted"), _GIVEN, ids=[type_ for type_, *_ in _GIVEN])
def test_every_type_tells_its_draft_and_shows_it_again(
    house: House, type_: ItemType, give: Callable[[ExamPane], None], wanted: Response
) -> None:
    item = next(one for one in ALL_TYPES if one.type is type_)
    paper = Paper("卷", "", (Question(0, item, 2.0, None, Place(0), NO_ORIGIN),), 0, 0.0, False)
    pane = ExamPane(house.theme)
    house.qtbot.addWidget(pane)
    pane.resize(900, 700)
    pane.show()
    pane.activateWindow()
    house.qtbot.waitUntil(pane.isActiveWindow)
    with Sent(pane, "drafted") as sent:
        pane.show_question(paper, 0, Answer())
        assert sent == []
        give(pane)
        assert sent[-1:] == [wanted]
        del sent[:]
        pane.show_question(paper, 0, Answer(wanted))
        assert sent == []  # showing what is there is no change
        assert pane.area is not None
        pane.area.submit()
        assert sent == [wanted]


# The clock.


def test_time_is_shown_and_kept(desk: Desk, stored: sqlite3.Connection) -> None:
    page = desk.begin()
    desk.clock.at += 61
    page.tick()
    assert page.controls.clock.text() == "8:59"
    assert stored.execute("SELECT elapsed FROM exams").fetchall() == [(61.0,)]


def test_time_up_hands_in_what_was_answered(desk: Desk, stored: sqlite3.Connection) -> None:
    page = desk.begin()
    desk.go_to(ItemType.CLOZE)
    assert isinstance(page.desk.pane.area, ClozeArea)
    QTest.keyClicks(page.desk.pane.area.fields[0], "typed to the last")
    desk.clock.at += 600
    with Sent(page, "changed") as changed, Sent(page, "notice_requested") as told:
        page.tick()
    assert page.result.report is not None
    assert page.result.report.ended is Ended.TIME
    assert page.result.report.seconds == 600
    assert answers(stored) == [["typed to the last", ""]]
    assert len(changed) == 1
    assert told == ["Time is up: the exam was handed in by itself."]
    assert page.result.ended.isVisible()


def test_it_goes_on_after_the_program_was_killed(desk: Desk) -> None:
    page = desk.begin()
    desk.go_to(ItemType.SINGLE)
    press(focused(page), Qt.Key.Key_B)
    desk.clock.at += 100
    page = desk.again()
    area = page.desk.pane.area
    assert isinstance(area, ChoiceArea)
    assert [row.isChecked() for row in area.rows] == [False, True, False, False]
    assert page.controls.clock.text() == "8:20"


def test_time_that_ran_out_meanwhile_is_told(desk: Desk) -> None:
    desk.begin()
    desk.clock.at += 7200
    page = desk.again()
    assert page.result.report is not None
    assert page.result.report.ended is Ended.AWAY
    assert "while the program was closed" in page.result.ended.text()


def test_a_clock_set_back_does_no_harm(desk: Desk) -> None:
    page = desk.begin()
    desk.clock.at += 30
    page.tick()
    desk.clock.at -= 86_400
    page.tick()
    page = desk.again()
    assert page.controls.clock.text() == "9:30"


def test_a_pause_hides_the_question_and_stops_the_clock(desk: Desk) -> None:
    page = desk.begin()
    desk.clock.at += 10
    page.controls.pause.click()
    assert page.curtain.isVisible()
    assert not page.desk.pane.isVisible()
    desk.clock.at += 3000
    page.tick()
    assert page.controls.clock.text() == "9:50"
    page = desk.again()
    assert page.curtain.isVisible()
    page.curtain.resume.click()
    assert page.desk.pane.isVisible()
    desk.clock.at += 5
    page.tick()
    assert page.controls.clock.text() == "9:45"


def test_an_exam_can_be_given_up_only_in_a_pause_and_after_asking(desk: Desk, stored: sqlite3.Connection) -> None:
    page = desk.begin()
    page.controls.pause.click()
    page.curtain.discard.click()
    assert stored.execute("SELECT count(*) FROM exams").fetchone() == (1,)
    page.curtain.sure.click()
    assert stored.execute("SELECT count(*) FROM exams").fetchone() == (0,)
    assert page.start.isVisible()


def test_who_may_not_pause_has_no_button(desk: Desk) -> None:
    page = desk.begin(may_pause=False)
    assert not page.controls.pause.isVisible()
    assert "unless" not in page.desk.pane.saved.text()


def test_without_a_limit_the_time_used_is_shown(desk: Desk) -> None:
    page = desk.begin(seconds=0)
    desk.clock.at += 75
    page.tick()
    assert page.controls.clock.text() == "1:15"


# The end.


def submit_dialog(page: ExamPage) -> SubmitDialog:
    return next(one for one in page.findChildren(SubmitDialog) if one.isVisible())


def test_what_is_open_is_told_before_handing_in(desk: Desk) -> None:
    page = desk.begin()
    desk.go_to(ItemType.SINGLE)
    press(focused(page), Qt.Key.Key_B)
    press(focused(page), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    dialog = submit_dialog(page)
    assert dialog.head.text() == "2 question(s) are still open"
    assert len(dialog.numbers) == 2
    dialog.numbers[1].click()
    assert page.desk.pane.isVisible()
    assert page.result.report is None


def test_the_account_leads_into_practice_and_article(desk: Desk) -> None:
    page = desk.begin()
    desk.go_to(ItemType.SINGLE)
    sitting = desk.house.services.exams.under_way(desk.clock.now())
    assert sitting is not None
    key = sitting.paper.questions[sitting.position].item.key
    assert isinstance(key, int)
    press(focused(page), Qt.Key(Qt.Key.Key_A + key))
    desk.clock.at += 42
    page.controls.submit.click()
    with Sent(page, "changed") as changed:
        submit_dialog(page).submit.click()
    assert len(changed) == 1
    result = page.result
    assert result.right.figure.text() == "1 / 3"
    assert result.time.figure.text() == "0:42"
    assert "Not passed" in result.score.note.text()
    assert len(result.findChildren(AnswerAccount)) == 2
    with Sent(page, "practice_of_items_requested") as sent:
        result.practise.click()
    (wrong,) = sent
    assert isinstance(wrong, tuple)
    assert {stored.item.type for stored in wrong} == {ItemType.MULTIPLE, ItemType.CLOZE}
    result.all.click()

    def accounts() -> list[AnswerAccount]:
        return [one for one in result.findChildren(AnswerAccount) if one.isVisibleTo(result)]

    desk.house.qtbot.waitUntil(lambda: len(accounts()) == 3)
    with Sent(page, "show_in_article_requested") as seen:
        accounts()[0].link.click()
    assert len(seen) == 1


def test_past_exams_can_be_seen_again(desk: Desk) -> None:
    page = desk.begin()
    page.controls.submit.click()
    submit_dialog(page).submit.click()
    page.result.back.click()
    assert page.start.past.isVisible()
    from studyapp.ui.widgets.exam_start import PastRow

    (row,) = [one for one in page.start.findChildren(PastRow) if one.isVisibleTo(page.start)]
    assert row.score.text() == "0"
    row.link.click()
    assert page.result.isVisible()
    state = page.state()
    again = desk.again()
    again.restore(state)
    assert again.result.isVisible()


def test_another_look_keeps_the_exam(desk: Desk) -> None:
    page = desk.begin()
    desk.go_to(ItemType.CLOZE)
    assert isinstance(page.desk.pane.area, ClozeArea)
    QTest.keyClicks(page.desk.pane.area.fields[0], "abc")
    state = page.state()
    again = desk.again()
    again.restore(state)
    assert isinstance(again.desk.pane.area, ClozeArea)
    assert again.desk.pane.area.fields[0].text() == "abc"


def test_a_narrow_page_still_shows_question_and_sheet(desk: Desk) -> None:
    page = desk.begin()
    for width in (1200, 720, 560):
        page.resize(width, 600)
        assert page.desk.sheet.isVisible()
        assert page.desk.sheet.width() <= width // 3 + 40
    assert page.desk.sheet.columns < 6


def test_items_of_every_type_stand_on_a_saved_form(house: House) -> None:
    article = house.keep(SINGLE, MULTIPLE, TRUEFALSE, CLOZE, MATCHING, ORDERING, SET, RECALL)
    sections = tuple(
        Section(stored.item.type, (Entry(stored.item, 2.0, stored.row),))
        for stored in house.services.library.items(article)
    )
    row, _ = house.services.composing.save(Form("卷", sections), Blueprint("卷", ()), NOW)
    house.services.exams.begin(row, "A", NOW, may_pause=True)
    page = Desk(house).page
    assert len(page.desk.sheet.cells) == 8
    for cell in page.desk.sheet.cells:
        cell.click()
        assert page.desk.pane.area is not None
        assert nameless(page) == []
    page.controls.pause.click()
    assert nameless(page) == []
