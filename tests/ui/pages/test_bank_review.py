"""Reviewing items in the bank: by keyboard, with reasons, findings, edits and undo; generating again; coverage."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from studyapp.core.items.coverage_parts import Part
from studyapp.core.items.item import Item, ItemStatus, ItemType
from studyapp.services.authoring import prepare_text
from studyapp.services.changes import Changes
from studyapp.services.review import ReviewAct
from studyapp.ui.dialogs.item_editor import ItemEditor
from studyapp.ui.dialogs.item_writer import LOOK_AFTER_MS, ItemWriter
from studyapp.ui.dialogs.regeneration_dialog import RegenerationDialog
from studyapp.ui.dialogs.reject_dialog import RejectDialog
from studyapp.ui.models.coverage_table import CoverageColumn
from studyapp.ui.models.item_table import ANY_FINDING, NO_FINDING, Column
from studyapp.ui.pages.bank_page import BankPage
from studyapp.ui.theme import apply_theme, build_theme
from studyapp.ui.widgets.chip import Chip
from studyapp.ui.widgets.item_form import ChoiceForm
from tests.ui.pages.conftest import CLOZE, MULTIPLE, NOW, RECALL, SINGLE, TRUEFALSE, House, Sent
from tests.ui.pages.test_bank_page import choose, shown

Key = Qt.Key
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen plugin's own complaint

FLAWED = replace(
    SINGLE, options=("长湖大桥", "𠮷祥新城建设与周边各镇街一体发展", "云岭隧道", "东川水库"), tests=("𠮷祥新城",)
)


@pytest.fixture
def page(house: House, qtbot: QtBot) -> BankPage:
    house.keep(FLAWED, MULTIPLE, TRUEFALSE, CLOZE, RECALL)
    page = house.show(BankPage)
    page.opened()
    qtbot.waitUntil(lambda: page.filters.flaw.count() > 3)
    return page


def status(page: BankPage, item: Item) -> ItemStatus:
    """The state of an item in the store."""
    return next(stored.item.status for stored in page.services.library.items() if stored.item.id == item.id)


def current(page: BankPage) -> ItemType | None:
    stored = page.list.current
    return stored.item.type if stored else None


def told(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def press(page: BankPage, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key in the list, once the page is in front again."""
    page.activateWindow()
    assert QTest.qWaitForWindowActive(page)
    QTest.keyClick(page.list, key, modifier)


def undo(page: BankPage) -> None:
    press(page, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


# Review


def test_drafts_are_reviewed_by_keys_alone(page: BankPage) -> None:
    assert page.start.text() == "Start review · 5"
    with Sent(page, "changed") as changed, Sent(page, "notice_requested") as notices:
        QTest.mouseClick(page.start, Qt.MouseButton.LeftButton)
        assert page.list.hasFocus()
        press(page, Key.Key_A)
        assert current(page) is ItemType.MULTIPLE
        assert "4 to go" in page.header._subtitle.full_text
        press(page, Key.Key_Down)
        assert current(page) is ItemType.TRUEFALSE
        press(page, Key.Key_R)
        dialog = page.findChild(RejectDialog)
        assert dialog is not None
        QTest.keyClick(dialog.field, Key.Key_3)
        assert current(page) is ItemType.CLOZE
        press(page, Key.Key_A)
        press(page, Key.Key_A)
        press(page, Key.Key_A)
    assert notices == ["Reviewed: Approved 4, Rejected 1."]
    assert all(isinstance(one, Changes) and one.items for one in changed)
    assert len(changed) == 5
    assert [status(page, item) for item in (FLAWED, MULTIPLE, TRUEFALSE)] == ["approved", "approved", "rejected"]
    assert len(shown(page)) == 5  # back at the filters of before
    assert "Approved 4" in page.header._subtitle.full_text
    assert page.start.text() == "Start review · 0"
    assert not page.start.isEnabled()


def test_a_rejection_keeps_its_reason_and_the_trail_is_told(page: BankPage, qtbot: QtBot) -> None:
    press(page, Key.Key_R)
    dialog = page.findChild(RejectDialog)
    assert dialog is not None
    assert not dialog.reject_button.isEnabled()
    QTest.keyClicks(dialog.field, "too easy")
    QTest.keyClick(dialog.field, Key.Key_Return)
    stored = page.list.current
    assert stored is not None
    (entry,) = page.services.review.trail(stored.row)
    assert (entry.act, entry.after, entry.reason) == (ReviewAct.JUDGED, ItemStatus.REJECTED, "too easy")
    qtbot.waitUntil(lambda: any(line.endswith("Rejected · too easy") for line in told(page.panel)))
    assert not page.bar.reject.isEnabled()


def test_letters_in_the_search_field_are_letters(page: BankPage) -> None:
    page.search.setFocus()
    QTest.keyClicks(page.search, "are")
    assert page.search.text() == "are"
    assert {stored.item.status for stored in page.services.library.items()} == {ItemStatus.DRAFT}


def test_undo_takes_back_act_after_act_and_says_which(page: BankPage) -> None:
    assert not page.undo.isEnabled()
    press(page, Key.Key_A)
    press(page, Key.Key_Down)
    press(page, Key.Key_A)
    assert page.undo.toolTip() == "Undo: approving “全会要求坚持什么？” (Ctrl+Z)"
    with Sent(page, "notice_requested") as notices:
        undo(page)
        assert status(page, MULTIPLE) is ItemStatus.DRAFT
        undo(page)
        undo(page)
    assert current(page) is ItemType.SINGLE  # the item of the last act undone
    assert {stored.item.status for stored in page.services.library.items()} == {ItemStatus.DRAFT}
    assert notices == [
        "Undone: approving “全会要求坚持什么？”",
        "Undone: approving “到2027年，____取得明显成效。”",
        "There is nothing to undo.",
    ]


def test_an_item_is_retired_and_taken_back_to_the_drafts_by_the_menu(page: BankPage) -> None:
    page.bar.retire.trigger()
    assert status(page, FLAWED) is ItemStatus.RETIRED
    assert not page.bar.retire.isEnabled()
    page.bar.redraft.trigger()
    assert status(page, FLAWED) is ItemStatus.DRAFT


def test_escape_ends_the_review_and_a_new_build_goes_on_with_it(page: BankPage, house: House) -> None:
    choose(page.filters.kind, None)
    QTest.mouseClick(page.start, Qt.MouseButton.LeftButton)
    press(page, Key.Key_A)
    again = house.show(BankPage)
    again.restore(page.state())
    assert again.start.text() == "End review"
    assert len(shown(again)) == 4
    QTest.keyClick(again.list, Key.Key_Escape)
    assert again.start.text() == "Start review · 4"
    assert len(shown(again)) == 5


# Findings


def test_findings_are_in_the_table_the_preview_and_the_filter(page: BankPage, qtbot: QtBot) -> None:
    assert page.table.index(0, Column.FINDINGS).data().startswith("Key longest")
    sentence = "option B: The right option is much the longest."
    qtbot.waitUntil(lambda: sentence in told(page.panel.audit))
    lines = told(page.panel.audit)
    assert any(line.startswith("√") for line in lines)
    assert not any("key not the longest" in line for line in lines)
    QTest.mouseClick(page.panel.audit.more, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(told(page.panel.audit)) > len(lines))
    tips = {widget.toolTip() for widget in page.panel.audit.findChildren(QWidget)} - {""}
    assert "Rule of the NBME item-writing guide" in tips
    choose(page.filters.flaw, ANY_FINDING)
    assert ItemType.SINGLE in shown(page)
    assert ItemType.RECALL not in shown(page)
    choose(page.filters.flaw, NO_FINDING)
    assert ItemType.SINGLE not in shown(page)
    choose(page.filters.flaw, "key_longest")
    assert shown(page) == [ItemType.SINGLE]
    choose(page.filters.status, ItemStatus.APPROVED)
    assert shown(page) == []


def test_a_filter_that_is_set_is_let_go_by_its_cross_and_by_delete(page: BankPage) -> None:
    for act in ("cross", "delete"):
        choose(page.filters.type, ItemType.CLOZE)
        assert shown(page) == [ItemType.CLOZE]
        if act == "cross":
            QTest.mouseClick(page.filters.type, Qt.MouseButton.LeftButton, pos=page.filters.type._sign_box().center())
        else:
            QTest.keyClick(page.filters.type, Key.Key_Delete)
        assert len(shown(page)) == 5


# Editing


def open_editor(page: BankPage) -> ItemEditor:
    press(page, Key.Key_E)
    return next(one for one in page.findChildren(ItemEditor) if one.isVisible())


def test_an_edit_is_audited_while_it_is_made_and_saved(page: BankPage, qtbot: QtBot) -> None:
    editor = open_editor(page)
    form = editor.form
    assert isinstance(form, ChoiceForm)
    qtbot.waitUntil(lambda: "option B: The right option is much the longest." in told(editor.audit))
    form.fields[1].clear()
    form.fields[1].textEdited.emit("")
    assert not editor.save.isEnabled()
    assert editor.trouble.text() == "Option 2 is empty."
    form.fields[1].setText("𠮷祥新城")
    form.fields[1].textEdited.emit("")
    assert editor.save.isEnabled()
    qtbot.waitUntil(lambda: "option B: The right option is much the longest." not in told(editor.audit))
    editor.why.setText("shorter")
    QTest.mouseClick(editor.approve, Qt.MouseButton.LeftButton)
    stored = page.list.current
    assert stored is not None
    assert stored.edited
    assert stored.item.status is ItemStatus.APPROVED
    assert stored.item.options == ("长湖大桥", "𠮷祥新城", "云岭隧道", "东川水库")
    qtbot.waitUntil(lambda: any("Edited (options), now: Approved · shorter" in line for line in told(page.panel)))
    qtbot.waitUntil(lambda: not str(page.table.index(0, Column.FINDINGS).data()).startswith("Key longest"))
    undo(page)
    assert status(page, FLAWED) is ItemStatus.DRAFT
    after = page.list.current
    assert after is not None
    assert after.item == FLAWED


def test_blanks_follow_the_stem(page: BankPage) -> None:
    page.list.choose_row(3)
    editor = open_editor(page)
    assert editor.item == CLOZE
    editor.stem.setPlainText("要坚持____、生态优先，着力____人民____。")
    assert editor.trouble.text() == "Blank 3 has no answer."
    editor.stem.setPlainText("要坚持____、生态优先。")
    assert "2 answers" in editor.trouble.text()
    editor.reject()
    assert status(page, CLOZE) is ItemStatus.DRAFT


# Generating again, and coverage


def test_what_would_change_is_shown_before_it_does(house: House, qtbot: QtBot, article_text: str) -> None:
    prepared = prepare_text(article_text, "a.txt")
    house.services.library.keep(prepared, NOW)
    page = house.show(BankPage)
    page.opened()
    press(page, Key.Key_A)
    before = page.services.library.items()
    QTest.mouseClick(page.filters.again, Qt.MouseButton.LeftButton)
    dialog = page.findChild(RegenerationDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.apply.isEnabled, timeout=20_000)
    assert page.services.library.items() == before
    counts = [int(chip.text().split()[-1]) for chip in dialog.chips]
    assert sum(counts[1:]) == len(before)
    assert dialog.list.topLevelItemCount() >= 1
    with Sent(page, "changed") as changed:
        QTest.mouseClick(dialog.apply, Qt.MouseButton.LeftButton)
    assert len(changed) == 1
    after = page.services.library.items()
    assert len(after) == len(before) + counts[0] - counts[2]
    assert before[0].row in {stored.row for stored in after if stored.item.status is ItemStatus.APPROVED}
    undo(page)
    assert page.services.library.items() == before


def test_the_same_draw_changes_nothing_and_says_so(house: House, qtbot: QtBot, article_text: str) -> None:
    house.services.library.keep(prepare_text(article_text, "a.txt"), NOW)
    page = house.show(BankPage)
    page.opened()
    page.filters.again.click()
    dialog = page.findChild(RegenerationDialog)
    assert dialog is not None
    dialog.draw.setValue(0)
    dialog.begin()
    qtbot.waitUntil(lambda: "Nothing would change" in dialog.state.text(), timeout=20_000)
    assert not dialog.apply.isEnabled()
    dialog.reject()


def test_coverage_lists_what_nothing_asks_for_and_leads_there(page: BankPage) -> None:
    QTest.mouseClick(page.filters.coverage, Qt.MouseButton.LeftButton)
    view = page.coverage
    assert view.isVisible()
    assert page.filters.wanted.article is not None
    asked, _twice, total = view.table.counts
    rows = [str(view.table.index(row, 0).data()) for row in range(view.table.rowCount())]
    assert 0 < asked < total
    assert len(rows) == total - asked
    assert "云溪区委" in rows
    view.list.selectRow(rows.index("云溪区委"))
    with Sent(page, "show_in_article_requested") as wishes:
        QTest.keyClick(view.list, Key.Key_Return)
    assert len(wishes) == 1
    view.only_unasked.setChecked(False)
    rows = [str(view.table.index(row, 0).data()) for row in range(view.table.rowCount())]
    view.list.selectRow(rows.index("人民城市"))
    QTest.keyClick(view.list, Key.Key_Return)
    assert not view.isVisible()
    assert page.search.text() == "人民城市"
    assert ItemType.CLOZE in shown(page)


def test_the_map_is_of_goals_lists_and_sentences_too(house: House, article_text: str) -> None:
    house.services.library.keep(prepare_text(article_text, "a.txt"), NOW)
    page = house.show(BankPage)
    page.opened()
    QTest.mouseClick(page.filters.coverage, Qt.MouseButton.LeftButton)
    view = page.coverage
    view.only_unasked.setChecked(False)
    phrases = view.table.rowCount()
    for part in (Part.GOAL, Part.LIST, Part.SENTENCE):
        view.of.choose(part)
        view.of.activated.emit(view.of.currentIndex())
        assert 0 < view.table.rowCount() != phrases
        assert view.list.isColumnHidden(CoverageColumn.KIND)
    view.list.selectRow(0)
    with Sent(page, "show_in_article_requested") as wishes:
        QTest.keyClick(view.list, Key.Key_Return)
    assert len(wishes) == 1


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_dialogs_fit_a_small_screen(page: BankPage, house: House, qapp: QApplication, scale: float) -> None:
    theme = build_theme(dark=True, scale=scale, language="en")
    apply_theme(qapp, theme)
    stored = page.list.current
    assert stored is not None
    editor = ItemEditor(theme, stored, None, house.runner)
    again = RegenerationDialog(theme, house.services.review, house.runner, [])
    for dialog in (editor, again, RejectDialog(theme, stored.item.stem)):
        house.qtbot.addWidget(dialog)
        dialog.show()
        assert dialog.minimumSizeHint().width() <= 1200
        assert dialog.minimumSizeHint().height() <= 760


# Several at once, tags, and items of one's own


def test_several_are_tagged_and_approved_in_one_step_each(page: BankPage) -> None:
    page.list.selectAll()
    assert page.selection.isVisible()
    page.desk.tag(page.list.selected, ["党建"], [])
    assert page.filters.tag.isVisible()
    page.list.selectAll()
    press(page, Key.Key_A)
    assert {stored.item.status for stored in page.services.library.items()} == {ItemStatus.APPROVED}
    assert page.undo.toolTip() == "Undo: approving 5 questions (Ctrl+Z)"
    choose(page.filters.tag, "党建")
    assert len(shown(page)) == 5
    undo(page)
    undo(page)
    assert {stored.item.status for stored in page.services.library.items()} == {ItemStatus.DRAFT}
    assert page.services.bank.tags() == {}


def test_an_item_is_written_by_hand_kept_and_taken_back(page: BankPage) -> None:
    QTest.mouseClick(page.new, Qt.MouseButton.LeftButton)
    writer = page.findChild(ItemWriter)
    assert writer is not None
    assert not writer.save.isEnabled()
    assert not writer.preview.evidence.isVisible()
    assert not any(chip.isVisible() for chip in writer.preview.findChildren(Chip))
    writer.stem.setPlainText("云溪区要建设什么城市？（ ）")
    writer.options.setPlainText("人民城市\n边境城市\n港口城市")
    writer.answer.setText("A")
    assert writer.save.isEnabled()
    QTest.qWait(2 * LOOK_AFTER_MS)
    assert any(chip.isVisible() for chip in writer.preview.findChildren(Chip))
    choose(writer.article, page.services.library.articles()[0].row)
    assert not writer.save.isEnabled()
    writer.search.setText("人民城市")
    writer.places.setCurrentRow(writer.places.count() - 1)
    QTest.mouseClick(writer.approve, Qt.MouseButton.LeftButton)
    stored = page.list.current
    assert stored is not None
    assert (stored.item.type, stored.item.status, stored.item.tests) == (
        ItemType.SINGLE,
        ItemStatus.APPROVED,
        ("人民城市",),
    )
    assert page.services.review.trail(stored.row)[0].act is ReviewAct.WRITTEN
    press(page, Key.Key_Delete)
    assert len(shown(page)) == 5
    undo(page)
    assert len(shown(page)) == 6
    undo(page)
    assert len(shown(page)) == 5


def test_a_question_that_is_there_already_is_refused_and_what_was_typed_stays(page: BankPage) -> None:
    for _again in range(2):
        QTest.mouseClick(page.new, Qt.MouseButton.LeftButton)
        writer = next(one for one in page.findChildren(ItemWriter) if one.isVisible())
        writer.stem.setPlainText("云溪区要建设什么城市？（ ）")
        writer.options.setPlainText("人民城市\n边境城市\n港口城市")
        writer.answer.setText("A")
        QTest.mouseClick(writer.save, Qt.MouseButton.LeftButton)
    assert writer.isVisible()
    assert writer.trouble.text() == "This question is in the bank already."
    assert writer.stem.toPlainText().startswith("云溪区")
    writer.options.setPlainText("人民城市\n边境城市\n口岸城市")
    writer.answer.setText("B")
    assert writer.trouble.text() == ""
    QTest.mouseClick(writer.save, Qt.MouseButton.LeftButton)
    assert not writer.isVisible()
    assert len(shown(page)) == 7


@pytest.mark.parametrize("kind", ["docx", "pdf"])
def test_a_sign_off_sheet_is_written_of_what_is_listed(
    page: BankPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    chosen = str(tmp_path / "sheet")

    def choose_file(*_given: object) -> tuple[str, str]:
        return chosen, f"… (*.{kind})"

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose_file)
    with Sent(page, "notice_requested") as told:
        QTest.mouseClick(page.filters.sign_off, Qt.MouseButton.LeftButton)
        out = tmp_path / f"sheet.{kind}"
        qtbot.waitUntil(lambda: told == [f"The sign-off sheet is in {out}"])
    assert out.read_bytes().startswith(b"PK" if kind == "docx" else b"%PDF")
    chosen = ""
    QTest.mouseClick(page.filters.sign_off, Qt.MouseButton.LeftButton)  # and then thought better of it
    assert len(list(tmp_path.glob("sheet*"))) == 1
