"""The outline beside the article, its one-page digest, and the article taken out as files."""

from __future__ import annotations

from pathlib import Path

import docx
import pypdfium2
import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from studyapp.services.authoring import prepare_text
from studyapp.ui.dialogs.digest_dialog import DigestDialog
from studyapp.ui.digest_sheet import HEIGHT, WIDTH
from studyapp.ui.models.outline_model import NOTE_ROLE, SPAN_ROLE
from studyapp.ui.pages.reading_page import ReadingPage
from tests.ui.pages.conftest import NOW, House

Key = Qt.Key
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


@pytest.fixture
def page(house: House, article_text: str) -> ReadingPage:
    """The page on the invented report, really read."""
    row, _ = house.services.library.keep(prepare_text(article_text, "report"), NOW)
    page = house.show(ReadingPage)
    page.show_article(row)
    return page


def show_outline(page: ReadingPage, house: House) -> None:
    QTest.mouseClick(page.side.tabs[1], Qt.MouseButton.LeftButton)
    house.qtbot.waitUntil(lambda: page.side.outline.model.rowCount() > 0)


def groups(page: ReadingPage) -> dict[str, QModelIndex]:
    model = page.side.outline.model
    return {str(model.index(row, 0).data()): model.index(row, 0) for row in range(model.rowCount())}


def save_as(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Let the dialog for files answer with this name."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (name, ""))


def test_the_outline_leads_to_sections_goals_and_pairs(page: ReadingPage, house: House) -> None:
    show_outline(page, house)
    found = groups(page)
    assert list(found)[:3] == ["Sections", "Goals by stage", "Watchword and objective"]
    stages = found["Goals by stage"]
    assert [str(stages.model().index(row, 0, stages).data()) for row in range(3)] == ["2027年", "2030年", "2035年"]
    model, tree = page.side.outline.model, page.side.outline.tree
    aim = model.index(0, 0, model.index(1, 0, stages))
    assert str(aim.data()) == "生态产业体系更加完善"
    tree.setCurrentIndex(aim)
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualRect(aim).center())
    assert page.view.current == aim.data(SPAN_ROLE)
    section = model.index(0, 0, found["Sections"])
    tree.setCurrentIndex(section)
    QTest.keyClick(tree, Key.Key_Return)
    assert page.view.current == section.data(SPAN_ROLE)
    assert model.parent(aim).data() == "2030年"


def test_a_section_head_tells_what_follows_and_a_group_folds(page: ReadingPage, house: House) -> None:
    show_outline(page, house)
    model, tree = page.side.outline.model, page.side.outline.tree
    sections = groups(page)["Sections"]
    heads: dict[str, str] = {}

    def look(above: QModelIndex) -> None:
        for row in range(model.rowCount(above)):
            index = model.index(row, 0, above)
            heads[str(index.data())] = str(index.data(NOTE_ROLE))
            look(index)

    look(sections)
    assert heads["全会要求"].startswith("聚焦产业")
    tree.setCurrentIndex(sections)
    QTest.keyClick(tree, Key.Key_Return)
    assert not tree.isExpanded(sections)


def test_the_outline_follows_script_and_article(page: ReadingPage, house: House) -> None:
    show_outline(page, house)
    page.script_button.menu().actions()[2].trigger()
    stages = groups(page)["Goals by stage"]
    model = page.side.outline.model
    house.qtbot.waitUntil(
        lambda: (
            "生態產業體系更加完善"
            in [
                str(model.index(0, 0, model.index(row, 0, groups(page)["Goals by stage"])).data())
                for row in range(model.rowCount(groups(page)["Goals by stage"]))
            ]
        )
    )
    assert stages is not None
    row, _ = house.services.library.keep(prepare_text("云岫天气\n今天天气很好。明天有雨。", "weather"), NOW)
    page.show_article(row)
    house.qtbot.waitUntil(page.side.outline._none.isVisible)


def test_the_digest_is_a_page_that_can_be_saved_and_copied(
    page: ReadingPage, house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    QTest.keyClick(page.view, Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    house.qtbot.waitUntil(lambda: page.window().findChild(DigestDialog) is not None)
    dialog = page.window().findChild(DigestDialog)
    assert dialog is not None
    house.qtbot.waitUntil(dialog.isVisible)
    assert dialog.view.width() <= dialog.area.viewport().width()
    assert "2027年: 山水林田一体保护取得明显成效" in dialog.view.accessibleDescription()
    QTest.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    assert (QGuiApplication.clipboard().image().width(), dialog.picture().height()) == (WIDTH * 2, HEIGHT * 2)

    save_as(monkeypatch, str(tmp_path / "一页通"))
    QTest.mouseClick(dialog.pdf, Qt.MouseButton.LeftButton)
    house.qtbot.waitUntil((tmp_path / "一页通.pdf").exists)
    pdf = pypdfium2.PdfDocument(tmp_path / "一页通.pdf")
    assert len(pdf) == 1
    assert [round(side) for side in pdf[0].get_size()] == [595, 842]
    pdf.close()
    QTest.mouseClick(dialog.word, Qt.MouseButton.LeftButton)
    house.qtbot.waitUntil((tmp_path / "一页通.docx").exists)
    assert docx.Document(str(tmp_path / "一页通.docx")).paragraphs[0].text == "县委十三届八次全会举行"
    house.qtbot.waitUntil(lambda: "一页通.docx" in page.corrector.toast.words.text())
    dialog.reject()


@pytest.mark.parametrize("suffix", [".html", ".docx", ".pdf"])
def test_the_highlighted_article_is_saved_as_it_is_shown(
    page: ReadingPage, house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str
) -> None:
    out = tmp_path / f"文章{suffix}"
    save_as(monkeypatch, str(out))
    QTest.keyClick(page.view, Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    house.qtbot.waitUntil(out.exists)
    house.qtbot.waitUntil(lambda: str(out) in page.corrector.toast.words.text())
    if suffix == ".pdf":
        pdf = pypdfium2.PdfDocument(out)
        assert len(pdf) >= 1
        assert "3" in pdf[0].get_textpage().get_text_range()
        pdf.close()
    else:
        assert out.stat().st_size > 2_000


def test_what_cannot_be_written_is_said_and_a_second_thought_does_nothing(
    page: ReadingPage, house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_as(monkeypatch, "")
    page._export()
    (tmp_path / "folder").write_text("a file")
    save_as(monkeypatch, str(tmp_path / "folder" / "文章.html"))
    page._export()
    house.qtbot.waitUntil(lambda: "cannot be written" in page.corrector.toast.words.text())


def test_an_article_without_anything_to_revise_says_so(page: ReadingPage, house: House) -> None:
    row, _ = house.services.library.keep(prepare_text("云岫天气\n今天天气很好。明天有雨。", "weather"), NOW)
    page.show_article(row)
    page._show_digest()
    house.qtbot.waitUntil(lambda: "nothing in this article" in page.corrector.toast.words.text())
