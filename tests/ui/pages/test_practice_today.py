"""Today, the plan, hints, ratings, favourites, a challenge, reading with blanks and undo, by mouse and keyboard."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from studyapp.core.items.item import Item, ItemType
from studyapp.core.learning.grading import MultipleRule
from studyapp.services.practice import Mode, Rating
from studyapp.services.today import Offer
from studyapp.settings import MULTIPLE_RULES, ORDERING_RULES, PARTS_RULES
from studyapp.ui.dialogs.goal_dialog import GoalDialog
from studyapp.ui.dialogs.marking_dialog import _RULES, MarkingDialog
from studyapp.ui.models.sitting import RETURNS, Sitting
from studyapp.ui.pages.practice_page import PracticePage
from studyapp.ui.widgets.item_blanks import ClozeArea
from studyapp.ui.widgets.item_choices import ChoiceArea
from studyapp.ui.widgets.load_bars import LoadBars
from tests.ui.pages.conftest import (
    ALL_TYPES,
    CLOZE,
    MULTIPLE,
    NOW,
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
CONTROL = Qt.KeyboardModifier.ControlModifier
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen plugin's own complaint


def today(house: House, *items: Item) -> PracticePage:
    """A page that shows today."""
    page = begin(house, *items)
    page.begin(None)
    assert page.entrance.today.isVisible()
    return page


def words(page: PracticePage) -> str:
    return page.entrance.today._offer.text()


def sitting(page: PracticePage) -> Sitting:
    assert page._sitting is not None
    return page._sitting


def test_today_says_what_there_is_and_starts_by_enter(house: House) -> None:
    page = today(house, *ALL_TYPES)
    view = page.entrance.today
    assert (view.due.figure.text(), view.new.figure.text()) == ("0", "8")
    assert view.minutes[20].isChecked()
    assert words(page).startswith("8 new; about ")
    assert view.start.hasFocus()
    QTest.keyClick(view.start, Key.Key_Return)
    assert page.question.isVisible()
    assert sitting(page).session.mode is Mode.DUE
    assert page.header.title == "Practice · Today"


def test_a_session_asks_as_many_as_were_offered(house: House) -> None:
    page = today(house, *(replace(item, stem=f"{item.stem}{number}") for item in ALL_TYPES for number in range(8)))
    seeds = iter(range(100))
    page.entrance._seed = lambda: next(seeds)
    for _ in range(5):
        page.begin(None)
        QTest.mouseClick(page.entrance.today.minutes[5], Qt.MouseButton.LeftButton)
        offered = page.entrance.today.start.text()
        QTest.mouseClick(page.entrance.today.start, Qt.MouseButton.LeftButton)
        assert offered == f"Start · {sitting(page).total} item(s)"


def test_the_minutes_chosen_are_kept(house: House) -> None:
    page = today(house, *ALL_TYPES)
    QTest.mouseClick(page.entrance.today.minutes[5], Qt.MouseButton.LeftButton)
    assert house.preferences.current.practice_minutes == 5
    assert words(page) == "8 new; about 4 min"
    assert page.entrance.today.start.text() == "Start · 8 item(s)"
    page.begin(None)
    assert page.entrance.today.minutes[5].isChecked()


def test_when_all_is_done_today_says_so(house: House) -> None:
    page = today(house, SINGLE)
    QTest.mouseClick(page.entrance.today.start, Qt.MouseButton.LeftButton)
    QTest.keyClick(focused(page), Key.Key_B)
    QTest.keyClick(focused(page), Key.Key_Space)
    assert page.result.isVisible()
    QTest.mouseClick(page.result.more, Qt.MouseButton.LeftButton)
    assert words(page).startswith("All is done for today")
    assert not page.entrance.today.start.isEnabled()
    assert page.entrance.today.choose.hasFocus()


def test_what_was_missed_comes_back_before_the_session_ends(house: House, stored: sqlite3.Connection) -> None:
    page = today(house, SINGLE)
    QTest.mouseClick(page.entrance.today.start, Qt.MouseButton.LeftButton)
    for _ in range(RETURNS):
        QTest.keyClick(focused(page), Key.Key_A)
        QTest.keyClick(focused(page), Key.Key_Space)
        assert page.question.isVisible()
    QTest.keyClick(focused(page), Key.Key_B)
    QTest.keyClick(focused(page), Key.Key_Space)
    assert page.result.isVisible()
    assert [right for _, right, _ in responses(stored)] == [0, 0, 1]


def test_a_goal_shows_the_plan_and_can_be_taken_away(house: House) -> None:
    page = today(house, *ALL_TYPES)
    card = page.entrance.today.goal
    assert card.head.text() == "Is there a test ahead?"
    assert card.bars.isHidden()
    QTest.mouseClick(card.change, Qt.MouseButton.LeftButton)
    (dialog,) = page.findChildren(GoalDialog)
    assert dialog.drop.isHidden()
    dialog.day.setDate(QDate(2026, 3, 8))
    dialog.some.setChecked(True)
    assert not dialog.save.isEnabled()
    (mark,) = dialog.articles_of.values()
    mark.setChecked(True)
    with Sent(page, "changed") as changed:
        QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert len(changed) == 1
    assert card.head.text() == "7 day(s) to the test on 8 Mar"
    assert card.note.text().startswith("Today: 2 item(s), about ")
    assert card.bars.isVisible()
    assert [sum(bar.parts) for bar in card.bars._bars] == [2, 2, 4, 4, 3, 3, 2]
    assert "1 Mar: 2 new, 0 due, 0 once more" in card.bars.accessibleDescription()
    assert "the weakest the day before the test" in card.rule.text()
    assert page.entrance.today.new.figure.text() == "2"
    assert "do not fit" not in words(page)
    view = page.entrance.today
    view.show_offer(Offer(due=0, new=1, last=0, seconds=60.0))
    assert words(page).endswith("1 more of today's plan do not fit in.")
    goal = house.services.today.outlook(NOW).goal
    assert goal is not None
    assert goal.articles is not None

    QTest.mouseClick(card.change, Qt.MouseButton.LeftButton)
    dialog = page.findChildren(GoalDialog)[-1]
    assert dialog.day.date() == QDate(2026, 3, 8)
    assert dialog.some.isChecked()
    QTest.mouseClick(dialog.drop, Qt.MouseButton.LeftButton)
    assert card.head.text() == "Is there a test ahead?"


def test_the_day_of_a_test_is_typed_from_year_to_day(house: House) -> None:
    page = today(house, SINGLE)
    QTest.mouseClick(page.entrance.today.goal.change, Qt.MouseButton.LeftButton)
    (dialog,) = page.findChildren(GoalDialog)
    dialog.day.setDisplayFormat("yyyy/M/d")  # as in Chinese
    dialog.day.setDate(QDate(2026, 4, 12))
    dialog.day.setSelectedSection(dialog.day.Section.YearSection)
    QTest.keyClicks(dialog.day, "20260228")
    assert "over" in dialog.note.text()
    assert not dialog.save.isEnabled()
    dialog.day.setDate(QDate(2026, 4, 1))
    dialog.day.setSelectedSection(dialog.day.Section.YearSection)
    QTest.keyClicks(dialog.day, "20260330")
    assert dialog.day.date() == QDate(2026, 3, 30)
    assert dialog.note.text() == "29 day(s) from today"
    QTest.keyClick(dialog.day, Key.Key_Return)
    assert page.entrance.today.goal.head.text() == "29 day(s) to the test on 30 Mar"


def test_the_plan_tells_of_missed_days_and_of_the_day_itself(house: House) -> None:
    page = today(house, *ALL_TYPES)
    house.services.today.set_goal(NOW.date() + timedelta(days=4), None, NOW - timedelta(days=2))
    page.begin(None)
    card = page.entrance.today.goal
    assert "2 day(s) were missed; what they asked for was spread anew." in card.note.text()
    house.services.today.set_goal(NOW.date(), None, NOW)
    page.begin(None)
    assert card.head.text() == "The test is today"


def test_a_bar_tells_of_its_day_at_the_pointer(house: House) -> None:
    page = today(house, *ALL_TYPES)
    house.services.today.set_goal(NOW.date() + timedelta(days=5), None, NOW)
    page.begin(None)
    bars = page.entrance.today.goal.bars
    assert isinstance(bars, LoadBars)
    centre = bars._box(1).center().toPoint()
    found = bars._bar_at(centre)
    assert found is not None
    assert found.sentence.startswith("2 Mar: 4 new")
    assert bars._bar_at(bars._box(99).center().toPoint()) is None


def test_hints_come_step_by_step_and_are_written_down(house: House, stored: sqlite3.Connection) -> None:
    page = start(house, CLOZE)
    QTest.keyClick(focused(page), Key.Key_H, CONTROL)
    QTest.keyClick(focused(page), Key.Key_H, CONTROL)
    shown = [one.text() for one in page.question.hints.findChildren(QLabel)]
    assert shown == ["The answers have 4、4 characters.", "They begin with “统”“人”."]
    area = page.question.area
    assert isinstance(area, ClozeArea)
    assert area.fields[0].hasFocus()  # the focus stays where the answer goes
    area.fields[0].setText("统筹融合")
    area.fields[1].setText("人民城市")
    QTest.keyClick(area.fields[1], Key.Key_Return)
    assert stored.execute("SELECT hints, right, rating FROM responses").fetchall() == [(2, 1, int(Rating.AGAIN))]
    assert page.question._verdict.text() == "√ Right, with 2 hint(s)"
    assert page._standing.isHidden()  # there is no answer without hints yet
    QTest.keyClick(focused(page), Key.Key_Space)
    assert page.result.right.figure.text() == "0 / 0"
    assert page.result.right.note.text() == "and with hints 1 / 1"
    assert page.result.score.figure.text() == "–"


def test_a_choice_has_hints_by_a_plain_letter(house: House) -> None:
    page = start(house, MULTIPLE)
    QTest.keyClick(focused(page), Key.Key_H)
    assert page.question.hints.shown == 1
    assert page.question.hints.accessibleName() == "2 options are right."
    page = start(house, TRUEFALSE)
    assert page.question.hints.button.isHidden()


def test_the_rating_of_an_answer_is_overruled_by_a_digit(house: House, stored: sqlite3.Connection) -> None:
    page = start(house, SINGLE, TRUEFALSE)
    first = sitting(page).stored
    assert first is not None
    QTest.keyClick(focused(page), Key.Key_2)
    row = page.question.ratings
    assert row.isVisible()
    pressed = next(rating for rating, button in row.buttons.items() if button.isChecked())
    assert row.buttons[Rating.EASY].text() == "Easy · 8 d  4"
    QTest.keyClick(focused(page), Key.Key_4)
    assert row.buttons[Rating.EASY].isChecked()
    assert not row.buttons[pressed].isChecked()
    assert page.question.next.hasFocus()
    assert stored.execute("SELECT rating, rated FROM responses").fetchall() == [(4, 1)]
    QTest.mouseClick(row.buttons[Rating.HARD], Qt.MouseButton.LeftButton)
    assert stored.execute("SELECT rating FROM responses").fetchall() == [(2,)]


@pytest.mark.parametrize("item", [CLOZE, SINGLE])
def test_a_star_marks_a_favourite_and_is_no_answer(house: House, stored: sqlite3.Connection, item: Item) -> None:
    page = start(house, item)
    QTest.keyClick(focused(page), Key.Key_B, CONTROL)
    assert page.question.favourite.isChecked()
    assert responses(stored) == []
    page.begin(None)
    favourites = page.entrance.today.ways[Mode.FAVOURITES]
    assert favourites.text().endswith("1")
    QTest.mouseClick(favourites, Qt.MouseButton.LeftButton)
    assert page.question.favourite.isChecked()
    QTest.mouseClick(page.question.favourite, Qt.MouseButton.LeftButton)
    page.begin(None)
    assert not favourites.isEnabled()


def test_a_challenge_ends_with_the_third_mistake(house: House) -> None:
    page = today(house, *(item for item in ALL_TYPES if item.type in (ItemType.SINGLE, ItemType.TRUEFALSE)), MULTIPLE)
    house.keep(*ALL_TYPES)
    QTest.mouseClick(page.entrance.today.ways[Mode.CHALLENGE], Qt.MouseButton.LeftButton)
    assert page._standing.text() == "3 mistake(s) left"
    for _ in range(3):
        control = CONTROL if page.question._typing() else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(focused(page), Key.Key_0, control)
        assert page.question.graded
        QTest.keyClick(page.question.next, Key.Key_Space)
    assert page.result.isVisible()
    assert page.result.score.note.text() == "Your best challenge: 0 right"


def test_wrong_ones_are_offered_when_there_are_any(house: House) -> None:
    page = start(house, SINGLE)
    QTest.keyClick(focused(page), Key.Key_A)
    page.begin(None)
    wrong = page.entrance.today.ways[Mode.WRONG]
    assert wrong.text().endswith("1")
    QTest.mouseClick(wrong, Qt.MouseButton.LeftButton)
    assert page.header.title == "Practice · Wrong ones"


def test_an_article_is_read_with_blanks_and_every_blank_counts(house: House, stored: sqlite3.Connection) -> None:
    page = today(house, *ALL_TYPES)
    QTest.mouseClick(page.entrance.today.ways[Mode.PASSAGES], Qt.MouseButton.LeftButton)
    assert page.setup.isVisible()
    assert page.setup.wish.mode is Mode.PASSAGES
    assert page.setup._rows["types"].isHidden()
    QTest.keyClick(page.setup.start, Key.Key_Return)
    first = sitting(page).stored
    assert first is not None
    blanks = len(first.item.tests)
    area = page.question.area
    assert isinstance(area, ClozeArea)
    assert page.question.favourite.isHidden()
    for field, text in zip(area.fields, first.item.tests, strict=True):
        field.setText(text)
    QTest.keyClick(area.fields[-1], Key.Key_Return)
    assert [right for _, right, _ in responses(stored)] == [1] * blanks
    assert page.question.evidence.isHidden()
    assert page.question.ratings.isHidden()


def test_a_way_without_items_says_so(house: House) -> None:
    page = begin(house, SINGLE)
    page.setup.mode.choose(Mode.FAVOURITES)
    page.setup.mode.activated.emit(0)
    with Sent(page, "notice_requested") as told:
        QTest.mouseClick(page.setup.start, Qt.MouseButton.LeftButton)
    assert told == ["There is nothing of this kind to ask."]
    assert page.entrance.isVisible()
    QTest.mouseClick(page.setup.back, Qt.MouseButton.LeftButton)
    assert page.entrance.today.isVisible()


def test_an_undone_answer_is_asked_again(house: House, stored: sqlite3.Connection) -> None:
    page = start(house, SINGLE, TRUEFALSE)
    first = sitting(page).stored
    QTest.keyClick(focused(page), Key.Key_2)
    QTest.keyClick(focused(page), Key.Key_Space)
    assert sitting(page).place == 1
    undone = house.services.undo.undo()
    assert undone is not None
    page.refresh(undone.changes)
    assert sitting(page).place == 0
    assert sitting(page).stored == first
    assert not page.question.graded
    assert page.header._subtitle.text() == "1 / 2"
    assert responses(stored) == []


def test_an_undone_rating_shows_the_one_before(house: House) -> None:
    page = start(house, SINGLE)
    QTest.keyClick(focused(page), Key.Key_2)
    before = [button.isChecked() for button in page.question.ratings.buttons.values()]
    QTest.keyClick(focused(page), Key.Key_1)
    undone = house.services.undo.undo()
    assert undone is not None
    page.refresh(undone.changes)
    assert page.question.graded
    assert [button.isChecked() for button in page.question.ratings.buttons.values()] == before


def test_undo_after_the_end_corrects_the_sum(house: House) -> None:
    page = start(house, SINGLE, TRUEFALSE)
    for _ in range(2):
        QTest.keyClick(focused(page), Key.Key_1)
        QTest.keyClick(focused(page), Key.Key_Space)
    assert page.result.right.figure.text().endswith("/ 2")
    undone = house.services.undo.undo()
    assert undone is not None
    page.refresh(undone.changes)
    assert page.result.right.figure.text().endswith("/ 1")


def test_the_rules_of_marking_can_be_read_and_chosen(house: House, stored: sqlite3.Connection) -> None:
    page = today(house, MULTIPLE)
    QTest.mouseClick(page.entrance.today.marking, Qt.MouseButton.LeftButton)
    (dialog,) = page.findChildren(MarkingDialog)
    said = " ".join(one.text() for one in dialog.findChildren(QLabel))
    assert "稳中有进 is not 稳中求进, and 2025 is not 2035." in said
    assert dialog._notes["multiple_rule"].text() == "A share for right ones; nothing once a wrong one is chosen."
    dialog.multiple.choose(MultipleRule.ALL.value)
    dialog.multiple.activated.emit(2)
    assert dialog._notes["multiple_rule"].text() == "Full marks only for exactly the right ones."
    assert house.preferences.current.multiple_rule == "all"
    dialog.accept()
    QTest.mouseClick(page.entrance.today.start, Qt.MouseButton.LeftButton)
    assert isinstance(page.question.area, ChoiceArea)
    QTest.keyClick(focused(page), Key.Key_A)
    QTest.keyClick(focused(page), Key.Key_Return)
    assert stored.execute("SELECT score FROM responses").fetchall() == [(0.0,)]


def test_settings_know_every_rule_of_marking() -> None:
    for field, names in (
        ("multiple_rule", MULTIPLE_RULES),
        ("ordering_rule", ORDERING_RULES),
        ("parts_rule", PARTS_RULES),
    ):
        assert {rule.value for rule in _RULES[field]} == set(names)
