"""Correcting the reader on its page: marking, other kinds, removing, lines taken back, and undoing all of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from studyapp.core.article import Span
from studyapp.core.phrases import PhraseKind
from studyapp.services.authoring import prepare_text
from studyapp.ui.dialogs.left_out_dialog import LeftOutDialog
from studyapp.ui.dialogs.regeneration_dialog import RegenerationDialog
from studyapp.ui.pages.reading_page import ReadingPage
from studyapp.ui.theme import KindGroup
from studyapp.ui.widgets.reader_menu import ReaderMenu
from tests.ui.pages.conftest import CLOZE, NOW, SINGLE, TEXT, House, Sent, spans_of

Key = Qt.Key
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
RAW = """首页 > 要闻
云岫县委全会举行

会议指出，要坚持清水润城、绿廊串城，着力改善城乡环境，着力守牢安全底线。
责编：林一舟
到2030年，云岫山水新城建设取得明显成效；到2035年，云岫山水新城基本建成。
"""


@pytest.fixture
def page(house: House) -> ReadingPage:
    row = house.keep(SINGLE, CLOZE)
    page = house.show(ReadingPage)
    page.show_article(row)
    return page


def select(page: ReadingPage, span: Span) -> None:
    """Select as a mouse does."""
    start, end = page.view.document_span(span)
    cursor = page.view.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    page.view.setTextCursor(cursor)
    page.marker.hand.tell()


def kinds(page: ReadingPage) -> dict[str, PhraseKind]:
    return {phrase.text: phrase.kind for phrase in page.panel.model.phrases}


def menu_of(page: ReadingPage) -> ReaderMenu:
    menu = page.findChild(ReaderMenu)
    assert menu is not None
    return menu


def test_a_selection_offers_a_bar_that_marks_it(page: ReadingPage) -> None:
    select(page, spans_of("惠及群众")[0])
    assert page.marker.bar.isVisible()
    assert not page.marker.bar.removal.isVisible()
    with Sent(page, "changed") as told:
        QTest.mouseClick(page.marker.bar.chips[2], Qt.MouseButton.LeftButton)
    assert len(told) == 1
    assert kinds(page)["惠及群众"] is PhraseKind.TASK
    assert not page.marker.bar.isVisible()
    assert page.view.current == spans_of("惠及群众")[0]
    assert "Marked by you" in page.panel.card.accessibleName()
    assert "Task" in page.corrector.toast.words.text()
    index = page.panel.model.index(page.panel.model.row_of(list(kinds(page)).index("惠及群众")))
    assert "marked by you" in str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    QTest.mouseClick(page.corrector.toast.action, Qt.MouseButton.LeftButton)
    assert "惠及群众" not in kinds(page)


def test_a_mouse_drag_selects_and_blanks_and_punctuation_do_not_count(page: ReadingPage, house: House) -> None:
    span = spans_of("今日举行，")[0]
    view = page.view

    def at(position: int) -> QPoint:
        box = view._boxes(Span(position, position + 1))[0]
        return QPoint(int(box.left()) + 1, int(box.center().y()) - view.verticalScrollBar().value())

    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=at(span.start))
    QTest.mouseMove(view.viewport(), at(span.end))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=at(span.end))
    house.qtbot.waitUntil(page.marker.bar.isVisible)
    page.marker.bar.kind_chosen.emit(PhraseKind.TERM)
    assert "今日举行" in kinds(page)


def test_by_keyboard_from_phrase_to_selection_to_kind(page: ReadingPage, house: House) -> None:
    view = page.view
    view.setFocus()
    QTest.keyClick(view, Key.Key_Right)
    QTest.keyClick(view, Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.selected == spans_of("云溪区委")[0]
    QTest.keyClick(view, Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(view, Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.selected == spans_of("云溪区委全会")[0]
    QTest.keyClick(view, Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    house.qtbot.waitUntil(menu_of(page).isVisible)
    QTest.keyClick(menu_of(page), Key.Key_0)
    assert kinds(page)["云溪区委全会"] is PhraseKind.ORGANIZATION
    QTest.keyClick(view, Key.Key_Delete)
    assert "云溪区委全会" not in kinds(page)
    QTest.keyClick(view, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "云溪区委全会" not in kinds(page)
    assert page._open is not None
    assert page._open.corrections == ()
    QTest.keyClick(view, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.corrector.toast.words.text() == "There is nothing to take back."


def test_escape_lets_go_of_the_selection(page: ReadingPage) -> None:
    select(page, spans_of("惠及群众")[0])
    QTest.keyClick(page.view, Key.Key_Escape)
    assert page.view.selected is None
    assert not page.marker.bar.isVisible()


def test_the_menu_on_a_phrase_changes_its_kind_copies_and_removes(page: ReadingPage, house: House) -> None:
    span = spans_of("人民城市")[1]
    box = page.view._boxes(Span(span.start, span.start + 1))[0].center().toPoint()
    point = QPoint(box.x(), box.y() - page.view.verticalScrollBar().value())
    viewport = page.view.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, viewport.mapToGlobal(point))
    QApplication.sendEvent(viewport, event)
    menu = menu_of(page)
    assert any("Not a phrase" in action.text() for action in menu.actions())
    next(action for action in menu.actions() if "Copy" in action.text()).trigger()
    assert QGuiApplication.clipboard().text() == "人民城市"
    next(action for action in menu.actions() if action.data() == PhraseKind.TERM).trigger()
    menu.close()
    assert kinds(page)["人民城市"] is PhraseKind.TERM
    assert "Now Term" in page.corrector.toast.words.text()
    house.qtbot.waitUntil(lambda: page.findChild(ReaderMenu) is None)


def test_the_panel_changes_removes_and_takes_back(page: ReadingPage) -> None:
    page.panel.list.setFocus()
    row = [str(page.panel.model.index(at).data()) for at in range(page.panel.model.rowCount())].index("2027年")
    page.panel.list.setCurrentIndex(page.panel.model.index(row))
    assert page.panel.acts.isVisible()
    next(action for action in page.panel.acts._menu.actions() if action.data() == PhraseKind.NUMBER).trigger()
    assert kinds(page)["2027年"] is PhraseKind.NUMBER
    page.panel.list.setFocus()
    QTest.keyClick(page.panel.list, Key.Key_Delete)
    assert "2027年" not in kinds(page)
    assert page.view.hasFocus()  # where Ctrl+Z takes it back
    assert page.panel.corrections.isVisible()
    (action,) = page.panel.corrections._menu.actions()
    assert "not a phrase" in action.text()
    action.trigger()
    assert kinds(page)["2027年"] is PhraseKind.TIME
    assert not page.panel.corrections.isVisible()


def test_removing_takes_the_drafts_that_ask_for_it(page: ReadingPage) -> None:
    assert "2" in page.practice_button.text()
    page.marker._remove(spans_of("人民城市")[0])
    assert "1" in page.practice_button.text()
    page.corrector.undo()
    assert "2" in page.practice_button.text()


def test_nothing_is_marked_while_phrases_are_blanked(page: ReadingPage) -> None:
    page.mask_button.click()
    select(page, spans_of("惠及群众")[0])
    assert page.view.selected is None
    assert not page.marker.bar.isVisible()
    page.marker.hand.open_menu()
    assert page.findChild(ReaderMenu) is None


def test_the_card_blanks_what_the_list_blanks(page: ReadingPage) -> None:
    at = next(n for n, phrase in enumerate(page.marker._open.reading.phrases) if phrase.text == "2027年")  # type: ignore[union-attr]
    page.panel.choose(at)
    page.mask_button.click()
    told = " ".join(label.text() for label in page.panel.card.findChildren(QLabel))
    assert "2027年" not in told


def test_a_selection_over_paragraphs_is_refused_with_a_sentence(page: ReadingPage) -> None:
    select(page, Span(0, len(TEXT)))
    assert not page.marker.bar.isVisible()
    page.marker._mark(Span(0, len(TEXT)), PhraseKind.TERM)
    assert "at most 160 characters" in page.corrector.toast.words.text()


def test_a_kind_that_is_switched_off_shows_again_when_it_is_given(page: ReadingPage) -> None:
    chip = page.legend.chip(KindGroup.TASK)
    chip.click()
    page.marker._mark(spans_of("惠及群众")[0], PhraseKind.TASK)
    assert chip.isChecked()
    assert spans_of("惠及群众")[0] in [mark.span for mark in page.view.marks.marks]


def test_marking_keeps_place_find_and_script(page: ReadingPage) -> None:
    page.script_button.menu().actions()[2].trigger()
    page.find_field.setText("新城")
    select(page, spans_of("惠及群众")[0])
    page.marker.bar.kind_chosen.emit(PhraseKind.SLOGAN)
    assert page.find_field.text() == "新城"
    assert "惠及群眾" in [str(page.panel.model.index(at).data()) for at in range(page.panel.model.rowCount())]


@pytest.fixture
def read(house: House) -> ReadingPage:
    """The page on a short report that was really read, with lines left out."""
    row, _ = house.services.library.keep(prepare_text(RAW, "report"), NOW)
    page = house.show(ReadingPage)
    page.show_article(row)
    return page


def test_lines_left_out_are_seen_taken_back_and_left_out_again(read: ReadingPage, house: House) -> None:
    link = read.legend_bar.left_out
    assert link.isVisible()
    assert "2" in link.text()
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    dialog = read.window().findChild(LeftOutDialog)
    assert dialog is not None
    first, second = dialog.list.topLevelItem(0), dialog.list.topLevelItem(1)
    assert first is not None
    assert second is not None
    assert [first.text(1), second.text(1)] == ["首页 > 要闻", "责编：林一舟"]
    assert not dialog.apply.isEnabled()
    dialog.list.setCurrentItem(second)
    QTest.keyClick(dialog.list, Key.Key_Space)
    assert dialog.apply.isEnabled()
    QTest.mouseClick(dialog.apply, Qt.MouseButton.LeftButton)
    house.qtbot.waitUntil(lambda: "责编：林一舟\n到2030年" in read.view.toPlainText())
    assert "1 line" in read.corrector.toast.words.text()
    assert "1" in link.text()
    read.corrector.undo()
    assert "责编" not in read.view.toPlainText()
    assert "2" in link.text()


def test_all_lines_can_be_checked_at_once(read: ReadingPage) -> None:
    read._show_left_out()
    dialog = read.window().findChild(LeftOutDialog)
    assert dialog is not None
    QTest.mouseClick(dialog.all, Qt.MouseButton.LeftButton)
    assert len(dialog.chosen) == 2
    QTest.mouseClick(dialog.all, Qt.MouseButton.LeftButton)
    assert dialog.chosen == frozenset()
    assert not dialog.apply.isEnabled()
    dialog.reject()


def test_items_are_made_anew_for_what_was_marked(read: ReadingPage, house: House) -> None:
    text = "城乡环境"
    at = read._open.article.text.index(text) if read._open else 0
    read.marker._mark(Span(at, at + len(text)), PhraseKind.TERM)
    read._make_items_anew()
    dialog = read.window().findChild(RegenerationDialog)
    assert dialog is not None
    house.qtbot.waitUntil(lambda: not dialog.busy and dialog.apply.isEnabled(), timeout=15_000)
    dialog.apply.click()
    assert read.row is not None
    assert any(text in stored.item.tests for stored in house.services.library.items(read.row))
    assert read.panel.model.items_of(list(kinds(read)).index(text)) > 0
