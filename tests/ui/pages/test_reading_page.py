"""The reading page as a reader uses it: find, legend, panel, jump, hover, script, mask."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from studyapp.core.article import Span
from studyapp.core.phrases import PhraseKind
from studyapp.services.changes import Changes
from studyapp.ui.models.phrase_model import PhraseOrder
from studyapp.ui.pages.reading_page import ReadingPage
from studyapp.ui.theme import KindGroup
from studyapp.ui.widgets.reader_mask import FILLER
from tests.ui.pages.conftest import CLOZE, NOW, SINGLE, TEXT, House, Sent, make_prepared, spans_of

Key = Qt.Key
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen plugin's own complaint


@pytest.fixture
def page(house: House) -> ReadingPage:
    row = house.keep(SINGLE, CLOZE)
    page = house.show(ReadingPage)
    page.show_article(row)
    return page


def words_at(page: ReadingPage, span: Span) -> str:
    """What the document really holds at a span."""
    start, end = page.view.document_span(span)
    cursor = QTextCursor(page.view.document())
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText()


def middle_of(page: ReadingPage, span: Span) -> QPoint:
    """A point of the viewport on the first character of a span."""
    box = page.view._boxes(Span(span.start, span.start + 1))[0].center().toPoint()
    return QPoint(box.x(), box.y() - page.view.verticalScrollBar().value())


def listed(page: ReadingPage) -> list[str]:
    model = page.panel.model
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def test_every_phrase_stands_where_its_span_says_despite_rare_characters_and_emoji(page: ReadingPage) -> None:
    marks = page.view.marks.marks
    assert len(marks) == 9
    for mark in marks:
        assert words_at(page, mark.span) == mark.span.of(TEXT)
        assert page.view.position_at(middle_of(page, mark.span)) == mark.span.start


def test_header_tells_title_date_length_and_number_of_items(page: ReadingPage) -> None:
    assert page.title == "云溪区委全会举行"
    assert page.header._subtitle.text().startswith("2026-02-03 · ")
    assert "2" in page.practice_button.text()
    with Sent(page, "practice_requested") as asked:
        QTest.mouseClick(page.practice_button, Qt.MouseButton.LeftButton)
    assert asked == [page.row]


def test_without_an_article_the_page_offers_to_open_a_file(house: House) -> None:
    page = house.show(ReadingPage)
    assert not page.practice_button.isVisible()
    with Sent(page, "open_requested") as asked:
        QTest.keyClick(page._empty.button, Key.Key_Space)
    assert len(asked) == 1


def test_find_counts_goes_on_and_back_and_ends_with_escape(page: ReadingPage) -> None:
    hits = spans_of("人民城市")
    QTest.keyClick(page.view, Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.find_field.hasFocus()
    page.find_field.insert("人民城市")
    assert page.find_field._count.text() == "1 / 3"
    assert page.view.textCursor().selectedText() == "人民城市"
    QTest.keyClick(page.find_field, Key.Key_Return)
    QTest.keyClick(page.find_field, Key.Key_F3)
    assert page.find_field._count.text() == "3 / 3"
    assert page.view.textCursor().selectionStart() == page.view.document_span(hits[2])[0]
    QTest.keyClick(page.find_field, Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert page.find_field._count.text() == "2 / 3"
    QTest.keyClick(page.find_field, Key.Key_Escape)
    assert page.find_field.text() == ""
    QTest.keyClick(page.find_field, Key.Key_Escape)
    assert page.view.hasFocus()
    page.find_field.setText("没有这句")
    assert page.find_field._count.text() == "No hits"


def test_find_reads_both_scripts(page: ReadingPage) -> None:
    page.find_field.setText("吉祥")  # a different character from the rare one, and none of the text
    assert page.find_field._count.text() == "No hits"
    page.find_field.setText("雲溪區委")
    assert page.find_field._count.text() == "1 / 1"


def test_a_chip_switches_its_kinds_off_for_good(page: ReadingPage, house: House) -> None:
    chip = page.legend.chip(KindGroup.SLOGAN)
    assert chip.text().endswith(" 1")
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert PhraseKind.SLOGAN not in {mark.kind for mark in page.view.marks.marks}
    assert "人民城市" not in listed(page)
    assert house.preferences.current.hidden_kinds == ("slogan",)
    again = house.show(ReadingPage)
    assert not again.legend.chip(KindGroup.SLOGAN).isChecked()
    QTest.keyClick(chip, Key.Key_Return)
    assert "人民城市" in listed(page)
    assert not house.preferences.current.hidden_kinds


def test_the_panel_sorts_filters_and_narrows_to_the_essential(page: ReadingPage) -> None:
    assert listed(page)[:2] == ["云溪区委", "2027年"]
    page.panel.order.choose(PhraseOrder.SCORE)
    page.panel.order.activated.emit(1)
    assert listed(page)[0] == "人民城市"
    page.panel.order.choose(PhraseOrder.COUNT)
    page.panel.order.activated.emit(2)
    assert listed(page)[0] == "人民城市"
    page.panel.filter.insert("新城")
    assert set(listed(page)) == {"𠮷祥新城", "𠮷祥新城建设取得明显成效"}
    page.panel.filter.clear()
    page.panel.slider.setValue(1)
    assert listed(page) == ["人民城市"]
    assert {mark.span.of(TEXT) for mark in page.view.marks.marks} == {"人民城市"}


def test_a_click_in_the_panel_goes_from_place_to_place(page: ReadingPage) -> None:
    places = spans_of("人民城市")
    row = listed(page).index("人民城市")
    where = page.panel.list.visualRect(page.panel.model.index(row)).center()
    for expected in (*places, places[0]):
        QTest.mouseClick(page.panel.list.viewport(), Qt.MouseButton.LeftButton, pos=where)
        assert page.view.current == expected
    assert "3" in page.panel.card.accessibleName()


def test_the_panel_works_by_keyboard(page: ReadingPage) -> None:
    page.panel.list.setFocus()
    page.panel.list.setCurrentIndex(page.panel.model.index(0))
    QTest.keyClick(page.panel.list, Key.Key_Down)
    QTest.keyClick(page.panel.list, Key.Key_Return)
    assert page.view.current == spans_of("2027年")[0]


def test_a_resting_pointer_opens_a_card_about_the_inner_phrase(page: ReadingPage, house: House) -> None:
    span = spans_of("𠮷祥新城建设取得明显成效")[0]
    QTest.mouseMove(page.view.viewport(), middle_of(page, span))
    house.qtbot.waitUntil(page.hover_card.isVisible)
    told = page.hover_card.accessibleName()
    assert told.startswith("𠮷祥新城.")
    assert "𠮷祥新城建设取得明显成效" in told
    QTest.mouseMove(page.view.viewport(), QPoint(2, 2))
    house.qtbot.waitUntil(page.hover_card.isHidden)


def test_arrows_walk_through_the_phrases(page: ReadingPage) -> None:
    page.view.setFocus()
    QTest.keyClick(page.view, Key.Key_Right)
    assert page.view.current == spans_of("云溪区委")[0]
    QTest.keyClick(page.view, Key.Key_Right)
    QTest.keyClick(page.view, Key.Key_Right)
    assert page.view.current == spans_of("𠮷祥新城建设取得明显成效")[0]
    QTest.keyClick(page.view, Key.Key_Left)
    assert page.view.current == spans_of("2027年")[0]
    assert page.panel.card.accessibleName().startswith("2027年")


def test_the_other_script_is_a_view_with_the_same_places(page: ReadingPage, house: House) -> None:
    hant = page.script_button.menu().actions()[2]
    hant.trigger()
    assert house.preferences.current.reading_script == "Hant"
    assert page.title == "雲溪區委全會舉行"
    assert words_at(page, spans_of("云溪区委")[0]) == "雲溪區委"
    assert words_at(page, spans_of("𠮷祥新城")[1]) == "𠮷祥新城"
    assert "雲溪區委" in listed(page)
    page.script_button.menu().actions()[0].trigger()
    assert words_at(page, spans_of("云溪区委")[0]) == "云溪区委"


def test_mask_hides_all_and_shows_what_is_asked_for(page: ReadingPage) -> None:
    QTest.keyClick(page.view, Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert page.mask_bar.isVisible()
    goal, time, slogan = (spans_of(text) for text in ("𠮷祥新城建设取得明显成效", "2027年", "人民城市"))
    assert set(words_at(page, goal[0])) == {FILLER}
    assert "人民城市" not in page.view.toPlainText()
    assert page.view.toPlainText().endswith("惠及群众。")

    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(page, goal[0]))
    assert words_at(page, goal[0]) == "𠮷祥新城建设取得明显成效"
    assert set(words_at(page, slogan[0])) == {FILLER}

    page.view.setFocus()
    QTest.keyClick(page.view, Key.Key_Left)
    assert page.view.current == time[0]
    QTest.keyClick(page.view, Key.Key_Return)
    assert words_at(page, time[0]) == "2027年"

    QTest.keyClick(page.view, Key.Key_M, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert page.view.toPlainText().endswith(TEXT)
    QTest.keyClick(page.view, Key.Key_M, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert "人民城市" not in page.view.toPlainText()
    QTest.mouseClick(page.mask_button, Qt.MouseButton.LeftButton)
    assert page.view.toPlainText().endswith(TEXT)


def test_the_mask_keeps_its_secrets_from_find_and_from_the_other_script(page: ReadingPage) -> None:
    page.mask_button.click()
    page.find_field.setText("人民城市")
    assert page.find_field._count.text() == "No hits"
    page.script_button.menu().actions()[2].trigger()
    assert "人民城市" not in page.view.toPlainText()
    assert page.view.blanks.hidden == len(page.view.marks.regions)


def test_the_panel_does_not_give_blanks_away(page: ReadingPage) -> None:
    page.mask_button.click()
    assert set("".join(listed(page))) == {FILLER}
    slogan = spans_of("人民城市")[1]
    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(page, slogan))
    assert [words for words in listed(page) if FILLER not in words] == ["人民城市"]
    assert page.panel.card.accessibleName().startswith("人民城市")
    page.mask_button.click()
    assert "2027年" in listed(page)


def test_show_span_brings_a_place_in_sight_and_lifts_the_mask_there(page: ReadingPage) -> None:
    page.mask_button.click()
    span = spans_of("让人民城市惠及群众")[0]
    page.show_span(span)
    assert page.view.current == span
    assert words_at(page, span) == "让人民城市惠及群众"


def test_the_article_menu_lists_the_library_and_switches(page: ReadingPage, house: House) -> None:
    prepared = make_prepared()
    other = type(prepared.article)("另一篇 & 短文", "人民城市。", prepared.article.script)
    row, _ = house.services.library.keep(type(prepared)(other, type(prepared.reading)(), ()), NOW)
    page.switcher.menu().aboutToShow.emit()
    titles = [action.text() for action in page.switcher.menu().actions() if action.text()]
    assert set(titles[:2]) == {"另一篇 && 短文", "云溪区委全会举行"}
    assert "Ctrl+O" in titles[2]
    next(action for action in page.switcher.menu().actions() if action.data() == row).trigger()
    assert page.row == row
    assert not page.practice_button.isEnabled()
    assert house.preferences.current.last_article == row


def test_a_removed_article_leaves_the_page_and_its_place_survives_a_new_build(page: ReadingPage, house: House) -> None:
    state = page.state()
    again = house.show(ReadingPage)
    again.restore(state)
    assert again.row == page.row
    assert page.row is not None
    page.refresh(house.services.library.remove(page.row))
    assert page.row is None
    assert page._empty.isVisible()
    page.refresh(Changes(responses=True))


def test_a_large_library_is_not_poured_into_the_menu(page: ReadingPage, house: House) -> None:
    prepared = make_prepared()
    for number in range(25):
        other = replace(prepared.article, title=f"第{number}篇", text=f"短文{number}。")
        house.services.library.keep(type(prepared)(other, type(prepared.reading)(), ()), NOW)
    page.switcher.menu().aboutToShow.emit()
    actions = [action for action in page.switcher.menu().actions() if action.text()]
    assert len([action for action in actions if action.data() is not None]) == 20
    with Sent(page, "library_requested") as asked:
        next(action for action in actions if "26" in action.text()).trigger()
    assert len(asked) == 1
