"""The library page, as its user finds it: a real store, real keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from studyapp.core.article import Article, Script
from studyapp.core.errors import UserError
from studyapp.core.ids import ArticleRow
from studyapp.core.items.item import ItemId
from studyapp.core.phrases import Reading
from studyapp.services.authoring import Prepared
from studyapp.services.bundle import Services
from studyapp.services.importing import Outcome, Source
from studyapp.ui.dialogs.import_dialog import ImportDialog
from studyapp.ui.dialogs.tags_dialog import TagsDialog, tags_in
from studyapp.ui.models.library_table import PASSAGE_ROLE, Column
from studyapp.ui.pages.library_page import LibraryPage
from studyapp.ui.preferences import Preferences
from studyapp.ui.tasks import TaskRunner
from studyapp.ui.theme import Theme
from tests.ui.pages.conftest import NOW, SINGLE, TRUEFALSE, House, Sent

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen plugin's own complaint

CONTROL = Qt.KeyboardModifier.ControlModifier
TEXTS = {
    "全会公报": "全会强调，要坚持生态优先、绿色发展。",
    "工作报告": "稳中求进。全年粮食产量达到38万吨。",
    "实施方案": "要坚持学用结合，着力提升干部能力，推动绿色发展。",
}


def keep(services: Services, title: str, text: str, minutes: int = 0) -> ArticleRow:
    article = Article(title, text, Script.HANS, f"2026-02-1{minutes % 10}")
    items = (replace(SINGLE, id=ItemId(f"{title}-1")), replace(TRUEFALSE, id=ItemId(f"{title}-2")))
    return services.library.keep(Prepared(article, Reading(), items), NOW - timedelta(minutes=minutes))[0]


@pytest.fixture
def rows(house: House) -> dict[str, ArticleRow]:
    """Three articles by title, the first opened last."""
    return {title: keep(house.services, title, text, number) for number, (title, text) in enumerate(TEXTS.items())}


def make(services: Services, runner: TaskRunner, settings: Preferences, theme: Theme) -> LibraryPage:
    return LibraryPage(services, runner, settings, theme, now=now)


def now() -> datetime:
    return NOW + timedelta(hours=1)


@pytest.fixture
def page(house: House, rows: dict[str, ArticleRow]) -> LibraryPage:
    """The page with three articles, in front."""
    assert rows
    page = house.show(make)
    page.opened()
    return page


def titles(page: LibraryPage) -> list[str]:
    return [one.title for one in page.table.articles]


def selected(page: LibraryPage) -> list[str]:
    return [one.title for one in page.list.selected]


def search(page: LibraryPage, words: str) -> None:
    page.search.setFocus()
    page.search.setText(words)
    QTest.keyClick(page.search, Qt.Key.Key_Return)


def key(page: LibraryPage, which: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is."""
    QTest.keyClick(QApplication.focusWidget() or page, which, modifier)


# Looking


def test_the_articles_the_last_opened_first(page: LibraryPage) -> None:
    assert titles(page) == list(TEXTS)
    assert selected(page) == ["全会公报"]
    assert page.list.hasFocus()
    assert page.search.placeholderText() == "Search 3 article(s)"
    assert page.banner.head.full_text == "Begin with 全会公报"
    assert page.deleted.isHidden()


def test_a_newcomer_is_told_what_to_do(house: House, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    page = house.show(make)
    page.opened()
    assert page.empty.isVisible()
    assert page.search.isHidden()
    assert page.empty.button.hasFocus()
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(tmp_path / "a.txt")], ""))
    with Sent(page, "import_requested") as sent:
        key(page, Qt.Key.Key_Space)
    assert sent == [(Source("a.txt", tmp_path / "a.txt"),)]
    keep(house.services, "新来", "新来的文章。")
    page.refresh(house.services.library.restore(ArticleRow(1)))
    page.opened()
    assert page.empty.isHidden()
    assert titles(page) == ["新来"]


def test_the_head_of_a_column_sorts(page: LibraryPage) -> None:
    head = page.list.horizontalHeader()
    at = QPoint(head.sectionViewportPosition(Column.TITLE) + 20, head.height() // 2)
    QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=at)
    first = titles(page)
    QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert titles(page) == first[::-1] != list(TEXTS)
    assert sorted(first) == sorted(TEXTS)


def test_searching_and_what_was_found(page: LibraryPage, qtbot: QtBot) -> None:
    QTest.keyClick(page.list, Qt.Key.Key_F, CONTROL)
    assert page.search.hasFocus()
    page.search.setText("綠色")  # typed in the other script
    qtbot.waitUntil(lambda: page.table.rowCount() == 2)
    assert titles(page) == ["全会公报", "实施方案"]
    passage = page.table.index(1, 0).data(PASSAGE_ROLE)
    assert [hit.of(passage.text) for hit in passage.hits] == ["绿色"]
    key(page, Qt.Key.Key_Down)
    assert page.list.hasFocus()
    assert page.list.rowHeight(0) > 50
    search(page, "查无此词")
    assert page.nothing.isVisible()
    assert page.list.isHidden() or not page.list.isVisible()
    QTest.mouseClick(page.nothing.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.table.rowCount() == 3)
    assert page.nothing.isHidden()


def test_escape_empties_the_field_and_then_leaves_it(page: LibraryPage, qtbot: QtBot) -> None:
    search(page, "粮食")
    page.search.setFocus()
    key(page, Qt.Key.Key_Escape)
    assert page.search.text() == ""
    qtbot.waitUntil(lambda: page.table.rowCount() == 3)
    key(page, Qt.Key.Key_Escape)
    assert page.list.hasFocus()


def test_every_row_can_be_painted(page: LibraryPage, house: House, rows: dict[str, ArticleRow]) -> None:
    house.services.library.tag(rows["全会公报"], ["必考", "很长的标签" * 9])
    for words in ("", "绿色 公报"):
        search(page, words)
        for width in (1200, 420):
            page.resize(width, 700)
            assert not page.grab().isNull()
    assert page.list.isColumnHidden(Column.PHRASES)


# Going elsewhere


@pytest.mark.parametrize("which", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_opens(page: LibraryPage, rows: dict[str, ArticleRow], which: Qt.Key) -> None:
    with Sent(page, "article_requested") as sent:
        key(page, Qt.Key.Key_Down)
        key(page, which)
    assert sent == [rows["工作报告"]]


def test_double_click_opens_and_control_enter_practises(page: LibraryPage, rows: dict[str, ArticleRow]) -> None:
    box = page.list.visualRect(page.table.index(2, Column.PHRASES))
    with Sent(page, "article_requested") as sent:
        QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
        QTest.mouseDClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert sent == [rows["实施方案"]]
    with Sent(page, "practice_requested") as sent:
        key(page, Qt.Key.Key_Return, CONTROL)
    assert sent == [rows["实施方案"]]


def test_the_banner_leads_to_what_was_missed(page: LibraryPage, house: House, rows: dict[str, ArticleRow]) -> None:
    practice = house.services.practice
    session = practice.start(rows["工作报告"], NOW, seed=1)
    practice.answer(session, session.queue[0], None, 1.0, NOW)
    page.opened()
    assert page.banner.head.full_text == "1 item(s) answered wrong wait for you"
    assert "工作报告" in page.banner.note.full_text
    with Sent(page, "practice_requested") as sent:
        QTest.mouseClick(page.banner.button, Qt.MouseButton.LeftButton)
    assert sent == [rows["工作报告"]]


def test_the_menu_has_what_the_keys_do(page: LibraryPage) -> None:
    words = [action.text() for action in page.list.menu().actions() if not action.isSeparator()]
    assert words == ["Read", "Practise", "Rename", "Tags…", "Delete"]
    page.list.selectAll()
    enabled = {action.text(): action.isEnabled() for action in page.list.menu().actions()}
    assert not enabled["Rename"]
    assert not enabled["Read"]
    assert enabled["Delete"]


# Changing


def type_title(page: LibraryPage, title: str, last: Qt.Key = Qt.Key.Key_Return) -> None:
    key(page, Qt.Key.Key_F2)
    editor = page.list.findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    editor.insert(title)
    QTest.keyClick(editor, last)


def test_a_title_is_typed_over_and_taken_back(page: LibraryPage, house: House, qtbot: QtBot) -> None:
    with Sent(page, "changed") as sent, Sent(page, "article_requested") as opened:
        type_title(page, "必考材料")
        qtbot.waitUntil(lambda: page.list.findChild(QLineEdit) is None)
        assert titles(page)[0] == "必考材料"
        assert house.services.library.articles()[0].title == "必考材料"
        type_title(page, "又改", Qt.Key.Key_Escape)
        assert titles(page)[0] == "必考材料"
        page.list.setFocus()
        key(page, Qt.Key.Key_Z, CONTROL)
    assert titles(page)[0] == "全会公报"
    assert len(sent) == 2
    assert opened == []


def test_deleting_and_undo(page: LibraryPage, house: House) -> None:
    with Sent(page, "changed") as sent:
        key(page, Qt.Key.Key_Down)
        key(page, Qt.Key.Key_Delete)
        assert titles(page) == ["全会公报", "实施方案"]
        assert selected(page) == ["实施方案"]
        assert page.toast.words.text() == "Deleted: 工作报告"
        assert page.deleted.isVisible()
        QTest.mouseClick(page.toast.action, Qt.MouseButton.LeftButton)
        assert titles(page) == list(TEXTS)
        assert selected(page) == ["工作报告"]
        page.list.selectAll()
        key(page, Qt.Key.Key_Delete)
        assert page.toast.words.text() == "3 article(s) deleted"
        assert house.services.library.articles() == ()
        assert page.empty.isHidden()  # there is something to take back
        key(page, Qt.Key.Key_Z, CONTROL)
    assert titles(page) == list(TEXTS)
    assert page.deleted.isHidden()
    assert len(sent) == 4
    key(page, Qt.Key.Key_Z, CONTROL)
    assert page.toast.words.text() == "There is nothing to take back."


def test_what_was_deleted_before_can_be_restored_by_name(page: LibraryPage, rows: dict[str, ArticleRow]) -> None:
    key(page, Qt.Key.Key_Delete)
    (action,) = page.deleted.menu().actions()
    assert action.text() == "全会公报"
    action.trigger()
    assert titles(page) == list(TEXTS)
    assert page.deleted.isHidden()
    assert page.list.current is not None
    assert page.list.current.row == rows["全会公报"]


def tag_dialog(page: LibraryPage) -> TagsDialog:
    key(page, Qt.Key.Key_T, CONTROL)
    dialog = page.window().findChild(TagsDialog)
    assert dialog is not None
    return dialog


def test_tags_of_one_and_of_several(page: LibraryPage, house: House, rows: dict[str, ArticleRow]) -> None:
    house.services.library.tag(rows["全会公报"], ["公报", "必考"])
    house.services.library.tag(rows["工作报告"], ["必考", "年度"])
    page.opened()
    page.list.choose([rows["全会公报"], rows["工作报告"]])
    dialog = tag_dialog(page)
    assert list(dialog.tags) == ["必考"]
    assert [chip.text() for chip in dialog.chips] == sorted(["公报", "必考", "年度"])
    dialog.field.setText("共同")
    dialog.accept()
    tags = {one.title: set(one.tags) for one in page.table.articles}
    assert tags == {"全会公报": {"公报", "共同"}, "工作报告": {"年度", "共同"}, "实施方案": set()}
    page.undo()
    assert {one.title: one.tags for one in page.table.articles}["工作报告"] == ("必考", "年度")


def test_the_buttons_of_the_tags_go_with_the_line(page: LibraryPage, house: House, rows: dict[str, ArticleRow]) -> None:
    house.services.library.tag(rows["工作报告"], ["年度"])
    page.opened()
    dialog = tag_dialog(page)
    (chip,) = dialog.chips
    assert not chip.isChecked()
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert list(dialog.tags) == ["年度"]
    dialog.field.setText("新，年度 , 新; 另 一")
    assert list(dialog.tags) == ["新", "年度", "另 一"]
    assert tags_in("新、年度；另  一") == dialog.tags
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert list(dialog.tags) == ["新", "另 一"]
    dialog.reject()


# Articles come in


def files(*names: str, text: str = "") -> QMimeData:
    data = QMimeData()
    if names:
        data.setUrls([QUrl.fromLocalFile(name) for name in names])
    if text:
        data.setText(text)
    return data


def test_files_and_text_are_dropped(page: LibraryPage, tmp_path: Path) -> None:
    names = [str(tmp_path / name) for name in ("甲.txt", "乙.docx")]
    data = files(*names)
    arguments = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    page.dragEnterEvent(QDragEnterEvent(QPoint(9, 9), *arguments))
    assert page.zone.lit
    page.dragLeaveEvent(QDragLeaveEvent())
    assert not page.zone.lit
    with Sent(page, "import_requested") as sent:
        page.dropEvent(QDropEvent(QPointF(9, 9), *arguments))
        page.take(files(text="全会举行。"))
        assert not page.take(files(text=" \n"))
    assert sent == [
        (Source("甲.txt", tmp_path / "甲.txt"), Source("乙.docx", tmp_path / "乙.docx")),
        (Source("Pasted text", text="全会举行。"),),
    ]


def test_pasting(page: LibraryPage) -> None:
    QGuiApplication.clipboard().setText("全会举行。")
    with Sent(page, "import_requested") as sent:
        key(page, Qt.Key.Key_V, CONTROL)
        page.search.setFocus()
        key(page, Qt.Key.Key_V, CONTROL)  # into the field
    assert sent == [(Source("Pasted text", text="全会举行。"),)]
    assert page.search.text() == "全会举行。"
    QGuiApplication.clipboard().clear()
    page.paste()
    assert page.toast.words.text() == "There is no text and no file in the clipboard."


def test_one_that_came_in_is_told_in_a_line(page: LibraryPage, house: House) -> None:
    row = keep(house.services, "新来", "新来的文章。", -5)
    page.show_outcomes([Outcome("新.txt", row, "新来", 3, 2)])
    assert selected(page) == ["新来"]
    assert page.toast.words.text() == "新来 · 3 phrase(s) · 2 item(s)"
    with Sent(page, "article_requested") as sent:
        QTest.mouseClick(page.toast.action, Qt.MouseButton.LeftButton)
    assert sent == [row]
    page.show_outcomes([Outcome("新.txt", row, "新来", 3, 2, again=True)])
    assert page.toast.words.text().startswith("Already here, brought up to date: 新来")
    page.show_outcomes([Outcome("空.txt", error=UserError("{name}: the file is empty.", name="空.txt"))])
    assert page.toast.words.text() == "空.txt: the file is empty."


def test_of_several_there_is_a_list(page: LibraryPage, rows: dict[str, ArticleRow]) -> None:
    search(page, "粮食")
    outcomes = [
        Outcome("甲.txt", rows["实施方案"], "实施方案", 3, 2),
        Outcome("乙.txt"),
        Outcome("丙.txt", error=UserError("{name}: the file is empty.", name="丙.txt")),
    ]
    page.show_outcomes(outcomes)
    assert selected(page) == ["实施方案"]
    dialog = page.window().findChild(ImportDialog)
    assert dialog is not None
    assert dialog.head == "1 of 3 articles imported"
    model = dialog.table.model()
    lines = [[model.index(row, column).data() for column in (0, 1)] for row in range(3)]
    assert lines == [
        ["丙.txt", "The file is empty."],
        ["乙.txt", "Not read: the import was stopped before it."],
        ["甲.txt", "实施方案 · 3 phrase(s) · 2 item(s)"],
    ]
    copy = next(button for button in dialog.findChildren(QWidget) if button.property("text") == "Copy the list")
    QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text().splitlines()[1] == "丙.txt\tThe file is empty."
    dialog.accept()


# Being built anew


def test_a_page_built_anew_goes_on(page: LibraryPage, house: House) -> None:
    key(page, Qt.Key.Key_Delete)
    page.list.sortByColumn(Column.DATE, Qt.SortOrder.AscendingOrder)
    search(page, "绿色")
    again = make(house.services, house.runner, house.preferences, house.theme)
    house.qtbot.addWidget(again)
    again.restore(page.state())
    assert (titles(again), again.search.text()) == (["实施方案"], "绿色")
    assert again.table.sorting == (Column.DATE, Qt.SortOrder.AscendingOrder)
    again.undo()
    assert titles(again) == ["全会公报", "实施方案"]


def test_ten_thousand_rows_are_shown_without_looking_at_each(page: LibraryPage, qtbot: QtBot) -> None:
    """What a table costs must not grow with its rows: only those in sight are asked for their words."""
    one = page.table.articles[0]
    many = [replace(one, row=ArticleRow(row), title=f"第{row}篇") for row in range(1, 10_001)]
    asked: list[ArticleRow] = []
    page.table.show(many, _counting(asked))
    page.list.repaint()
    assert page.table.rowCount() == 10_000
    assert 0 < len(set(asked)) < 60
    key(page, Qt.Key.Key_End)
    assert page.list.currentIndex().row() == 9_999
    qtbot.waitUntil(lambda: ArticleRow(10_000) in asked)
    assert len(set(asked)) < 120


def _counting(asked: list[ArticleRow]) -> Callable[[ArticleRow], None]:
    def passage_of(row: ArticleRow) -> None:
        asked.append(row)

    return passage_of
