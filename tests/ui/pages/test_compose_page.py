"""The compose page on a real store: structure, single questions, notices, versions, saving and handing out."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from studyapp.core.forms.blueprint import Blueprint, Quota
from studyapp.core.forms.editing import add, clashes
from studyapp.core.forms.form import Form
from studyapp.core.items.item import ItemStatus, ItemType
from studyapp.core.phrases import PhraseKind
from studyapp.resources import sample_article
from studyapp.services.authoring import Prepared, prepare_file
from studyapp.services.changes import Changes
from studyapp.services.papers import Part
from studyapp.ui.dialogs.add_question_dialog import AddQuestionDialog
from studyapp.ui.dialogs.compose_more_dialog import ComposeMoreDialog
from studyapp.ui.dialogs.export_dialog import ExportDialog
from studyapp.ui.models.compose_words import Remedy
from studyapp.ui.pages.compose_page import ComposePage
from studyapp.ui.theme import build_theme
from studyapp.ui.widgets.compose_table import PointsSpin
from tests.ui.pages.conftest import NOW, SINGLE, House, Sent

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


@cache
def sample() -> Prepared:
    """The article that ships with the program, with its items."""
    return prepare_file(sample_article())


@pytest.fixture
def page(house: House) -> ComposePage:
    """The page with the usual paper on the sample article, drawn."""
    house.services.library.keep(sample(), NOW)
    page = house.show(ComposePage)
    page.opened()
    wait(page, house)
    return page


def wait(page: ComposePage, house: House) -> None:
    """Until nothing is being drawn."""
    house.qtbot.waitUntil(lambda: not page._settle.isActive() and not page.desk.busy, timeout=10_000)


def form(page: ComposePage) -> Form:
    found = page.desk.work.form
    assert found is not None
    return found


def ids(page: ComposePage) -> list[str]:
    return [entry.item.id for entry in form(page).entries]


def words(page: ComposePage) -> list[str]:
    return [card.notice.words for card in page.panel.facts.cards]


def test_a_newcomer_is_told_what_to_do_first(house: House) -> None:
    page = house.show(ComposePage)
    page.opened()
    assert page._empty.isVisible()
    assert not page.export.isVisible()
    with Sent(page, "open_requested") as sent:
        page._empty.findChildren(type(page.export))[0].click()
    assert len(sent) == 1


def test_the_first_look_shows_a_paper_of_a_hundred_points_as_it_prints(page: ComposePage) -> None:
    assert form(page).points == 100
    assert page.panel.table.points.text() == "100 points"
    assert page.paper.full_text.endswith("測試")
    assert page.preview.pages >= 2
    assert page.panel.facts.difficulty.text().startswith("Easy ")
    assert "Goals" in page.panel.facts.coverage.text()
    assert clashes(form(page)) == ()


def test_numbers_that_are_changed_are_drawn_and_the_rest_stays(page: ComposePage, house: House) -> None:
    before = ids(page)
    row = page.panel.table.rows[ItemType.SINGLE]
    row.count.setValue(row.count.value() - 2)
    wait(page, house)
    assert len(ids(page)) == len(before) - 2
    assert set(ids(page)) < set(before)
    row.each.choose(2.5)
    wait(page, house)
    assert form(page).sections[0].each == 2.5
    assert row.sum.text() == f"{2.5 * row.count.value():g}"


def test_points_are_typed_in_halves(house: House) -> None:
    spin = PointsSpin(house.theme, "points")
    house.qtbot.addWidget(spin)
    for text, state in (("2.5", 2), ("2.", 2), ("2.3", 0), ("abc", 0), ("", 1), ("0", 0), ("51", 0)):
        found = spin.validate(text, 0)
        assert found[0].value == state, text
    spin.lineEdit().setText("3.5")
    spin.interpretText()
    assert spin.points == 3.5
    QTest.keyClick(spin, Qt.Key.Key_Up)
    assert spin.points == 4.0


def test_what_lacks_is_told_and_one_click_takes_what_there_is(page: ComposePage, house: House) -> None:
    page.panel.table.rows[ItemType.ORDERING].count.setValue(9)
    wait(page, house)
    (card,) = [card for card in page.panel.facts.cards if card.notice.remedy is Remedy.TAKE_LESS]
    assert card.notice.words.startswith("Ordering: ")
    assert card.link is not None
    card.link.click()
    assert not [one for one in page.panel.facts.cards if one.notice.remedy is Remedy.TAKE_LESS]
    assert sum(quota.count for quota in page.panel.table.quotas) == form(page).count


def test_a_clash_is_told_and_one_click_exchanges_a_question(page: ComposePage, house: House) -> None:
    for row in page.panel.table.rows.values():  # a short paper leaves questions that fit
        row.count.setValue(min(row.count.value(), 3))
    wait(page, house)
    here = form(page)
    others = page.services.composing.search("", page.desk.work.blueprint)
    bad = next(one for one in others if one.item.type is ItemType.CLOZE and clashes(add(here, one, 2)))
    page.desk.add(bad)
    first = clashes(form(page))[0]
    card = next(card for card in page.panel.facts.cards if card.notice.remedy is Remedy.EXCHANGE)
    assert card.notice.place == max(first.place, first.other)
    count = len(clashes(form(page)))
    assert card.link is not None
    card.link.click()
    assert len(clashes(form(page))) < count


def test_the_gate_is_told_and_kept(page: ComposePage, house: House) -> None:
    assert any("not approved yet" in one for one in words(page))
    rows = [one.row for one in house.services.library.items() if one.item.type is ItemType.CLOZE][:6]
    page.refresh(house.services.review.judge(rows, ItemStatus.APPROVED, NOW))
    page.panel.approved.click()
    wait(page, house)
    assert {entry.item.status for entry in form(page).entries} == {ItemStatus.APPROVED}
    assert any("approved)" in one for one in words(page))
    assert page.panel.table.rows[ItemType.CLOZE].there.text() == "6"
    card = next(card for card in page.panel.facts.cards if card.notice.remedy is Remedy.DRAFTS_TOO)
    assert card.link is not None
    card.link.click()
    wait(page, house)
    assert not page.panel.approved.isChecked()


def test_a_row_can_be_narrowed_to_kinds_and_difficulties(page: ComposePage, house: House) -> None:
    menu = page.panel.table.menu(ItemType.CLOZE)
    task = next(action for action in menu.actions() if action.text() == "Task")
    task.trigger()
    wait(page, house)
    section = next(one for one in form(page).sections if one.type is ItemType.CLOZE)
    assert {entry.item.phrase_kind for entry in section.entries} == {"task"}
    assert page.panel.table.rows[ItemType.CLOZE].narrow.isChecked()
    page.panel.table.menu(ItemType.CLOZE).actions()[0].trigger()
    wait(page, house)
    assert not page.panel.table.rows[ItemType.CLOZE].narrow.isChecked()


def test_questions_are_locked_exchanged_taken_off_and_all_of_it_undone(page: ComposePage, house: House) -> None:
    before = ids(page)
    page.panel.by_question.click()
    page.panel.questions.choose(1)
    page.panel.questions.lock.click()
    assert form(page).sections[0].entries[1].locked
    assert page.panel.questions.list.lines[1].icon == "lock"
    page.panel.anew.click()
    wait(page, house)
    assert ids(page)[1] == before[1]
    assert ids(page) != before
    drawn = ids(page)
    page.panel.questions.choose(len(drawn) - 1)
    page.panel.questions.remove.click()
    assert len(ids(page)) == len(drawn) - 1
    undone = house.services.undo.undo()
    assert undone is not None
    page.refresh(undone.changes)
    assert ids(page) == drawn
    cloze = next(n for n, entry in enumerate(form(page).entries) if entry.item.type is ItemType.CLOZE)
    page.panel.questions.choose(cloze)
    with Sent(page, "notice_requested") as told:
        page.panel.questions.exchange.click()
    assert (ids(page) != drawn) or told


def test_a_question_is_added_by_its_words(page: ComposePage, house: House) -> None:
    page.panel.questions.add.click()
    dialog = page.findChild(AddQuestionDialog)
    assert dialog is not None
    dialog.field.setText("没有这样的字")
    dialog.search()
    assert not dialog.add_button.isEnabled()
    dialog.field.setText("")
    dialog.search()
    line = dialog.list.lines[0]
    dialog.add_button.click()
    assert form(page).count == page.panel.questions.list.count()
    assert any(line.title[:8] in one.title for one in page.panel.questions.list.lines)
    assert house.services.undo.last is not None


def test_versions_and_documents_are_seen_as_they_print(page: ComposePage) -> None:
    page.versions.choose(3)
    page.versions.activated.emit(2)
    assert list(page.preview.version_buttons) == ["A", "B", "C"]
    page.preview.version_buttons["C"].click()
    page.preview.part_buttons[Part.KEY].click()
    assert page.preview.shown == ("C", Part.KEY)
    page.shuffle.click()
    assert not form(page).shuffle_options


def test_a_click_on_the_paper_goes_to_the_question(page: ComposePage) -> None:
    sheets = page.preview.sheets
    place = sheets.place_of(2)
    QTest.mouseClick(sheets, Qt.MouseButton.LeftButton, pos=place.center().toPoint())
    assert page.panel.by_question.isChecked()
    assert page.panel.questions.place == 1


def test_title_time_and_difficulty_are_asked_for_in_a_dialog(page: ComposePage, house: House) -> None:
    page.panel.more.click()
    dialog = page.findChild(ComposeMoreDialog)
    assert dialog is not None
    dialog.title.setText("  新的 试卷 ")
    dialog.minutes.setValue(45)
    dialog.shares[0].setValue(90)
    assert not dialog.accept_button.isEnabled()
    dialog.by_difficulty.setChecked(False)
    dialog.seed.setValue(12)
    dialog.accept_button.click()
    wait(page, house)
    assert (form(page).title, form(page).minutes, form(page).seed) == ("新的 试卷", 45, 12)
    assert page.desk.work.blueprint.mix is None
    assert page.paper.full_text == "新的 试卷"


def test_papers_are_saved_opened_and_deleted(page: ComposePage, house: House) -> None:
    with Sent(page, "changed") as changed:
        page.save.click()
    assert changed == [Changes(forms=True)]
    assert not page.save.isEnabled()
    first = ids(page)
    row = house.services.composing.forms()[0].row
    page.papers.menu().actions()[0].trigger()  # another paper
    wait(page, house)
    assert page.desk.work.row is None
    choice = next(action for action in page.papers.menu().actions() if "100 points" in action.text())
    choice.trigger()
    assert ids(page) == first
    assert page.desk.work.row == row
    delete = next(action for action in page.papers.menu().actions() if action.text() == "Delete")
    delete.trigger()
    assert house.services.composing.forms() == ()
    assert page.save.isEnabled()
    undone = house.services.undo.undo()
    assert undone is not None
    page.refresh(undone.changes)
    assert [one.row for one in house.services.composing.forms()] == [row]


def test_a_blueprint_goes_to_a_file_and_comes_back_line_by_line(
    page: ComposePage, house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "方案.json"
    kinds = [frozenset({PhraseKind.GOAL}), frozenset({PhraseKind.TASK})]
    lines = (*(Quota(ItemType.CLOZE, 3, 2, kind) for kind in kinds), Quota(ItemType.SINGLE, 4, 2.5))
    house.services.composing.write_blueprint(path, Blueprint("两行", lines, versions=1))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    next(action for action in page.papers.menu().actions() if action.text() == "Open a blueprint…").trigger()
    wait(page, house)
    assert page.desk.work.blueprint.quotas == lines
    assert page.panel.table.rows[ItemType.CLOZE].count.value() == 6
    assert page.panel.table.points.text() == "22 points"
    page.panel.table.rows[ItemType.SINGLE].count.setValue(2)
    wait(page, house)
    next(action for action in page.papers.menu().actions() if action.text() == "Save the blueprint…").trigger()
    assert set(house.services.composing.read_blueprint(path).quotas) == {*lines[:2], Quota(ItemType.SINGLE, 2, 2.5)}
    page.panel.table.rows[ItemType.CLOZE].count.setValue(7)
    wait(page, house)
    (line,) = [quota for quota in page.desk.work.blueprint.quotas if quota.type is ItemType.CLOZE]
    assert (line.count, line.kinds) == (7, kinds[0] | kinds[1])


def test_a_saved_paper_tells_what_has_changed_in_the_bank(page: ComposePage, house: House) -> None:
    page.save.click()
    old = [entry.row for entry in form(page).entries if entry.row is not None]
    changes = house.services.review.judge(old[-2:], ItemStatus.REJECTED, NOW, why="过时")
    page.refresh(changes)
    assert any("2 question" in one for one in words(page))
    card = next(card for card in page.panel.facts.cards if card.notice.remedy is Remedy.UP_TO_DATE)
    assert card.link is not None
    card.link.click()
    assert page.desk.work.touched


def test_everything_is_handed_out_and_what_was_is_saved(
    page: ComposePage, house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "out"))
    word, pdf = page.papers.export_menu.actions()[:2]
    with house.qtbot.waitSignal(page.papers.writer.written, timeout=20_000):
        word.trigger()
    page.papers.parts[Part.SHEET].setChecked(False)
    with house.qtbot.waitSignal(page.papers.writer.written, timeout=20_000):
        pdf.trigger()
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert len([name for name in names if name.endswith(".docx")]) == 6
    assert len([name for name in names if name.endswith(".pdf")]) == 4
    assert [one.title for one in house.services.composing.forms()] == [form(page).title]


def test_the_questions_go_to_other_platforms_too(page: ComposePage) -> None:
    page.papers.export_menu.actions()[-1].trigger()
    dialog = page.findChild(ExportDialog)
    assert dialog is not None
    assert dialog.isVisible()
    dialog.reject()


def test_hand_made_changes_outlive_the_window(page: ComposePage, house: House) -> None:
    page.leaving()
    assert house.services.composing.forms() == ()
    page.desk.set_locked(0, locked=True)
    page.leaving()
    assert len(house.services.composing.forms()) == 1


def test_a_page_built_anew_goes_on_with_the_same_paper(page: ComposePage, house: House) -> None:
    page.panel.by_question.setChecked(True)
    page.preview.choose("B", Part.KEY)
    other = ComposePage(house.services, house.runner, house.preferences, house.theme)
    house.qtbot.addWidget(other)
    other.restore(page.state())
    assert ids(other) == ids(page)
    assert other.panel.by_question.isChecked()
    assert other.preview.shown == ("B", Part.KEY)


def test_a_bank_that_comes_later_is_heeded(house: House) -> None:
    page = house.show(ComposePage)
    page.opened()
    house.keep(SINGLE)
    page.refresh(Changes(articles=frozenset(), items=frozenset({None})))
    wait(page, house)
    assert form(page).count == 1
    assert form(page).points == 2


def test_the_page_is_saved_by_key_in_large_type_too(house: House) -> None:
    house.services.library.keep(sample(), NOW)
    large = replace(house, theme=build_theme(dark=False, language="en", scale=2.0))
    page = large.show(ComposePage)
    page.opened()
    wait(page, house)
    assert page.save.text() == ""
    QTest.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    house.qtbot.waitUntil(lambda: [one.points for one in page.services.composing.forms()] == [100])
