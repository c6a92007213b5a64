"""Handing items out from the window: losses are seen first, then the file is saved where one likes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QTreeWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from studyapp.core.items.item import ItemStatus
from studyapp.services.exporting import TARGETS, Pair
from studyapp.ui.dialogs.export_dialog import ExportDialog, file_name
from studyapp.ui.main_window import BANK
from studyapp.ui.pages.bank_page import BankPage
from studyapp.ui.tasks import TaskRunner
from studyapp.ui.tokens import build_theme
from tests.exchange.exports.sets import ARTICLE, TITLE, every_type
from tests.ui.conftest import Shell

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


Open = Callable[..., ExportDialog]


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Open]:
    """Opens the dialog on these items, or on some of every type, and waits until it is ready to save."""
    runner, host = TaskRunner(), QWidget()
    qtbot.addWidget(host)

    def open_(*pairs: Pair) -> ExportDialog:
        some = pairs or tuple((ARTICLE, one) for one in every_type())
        dialog = ExportDialog(build_theme(dark=False), runner, some, TITLE, host)
        dialog.open()
        settle(qtbot, dialog)
        return dialog

    yield open_
    runner.shutdown()


def settle(qtbot: QtBot, dialog: ExportDialog) -> None:
    qtbot.waitUntil(lambda: not dialog.busy, timeout=10_000)


def heads(dialog: ExportDialog) -> list[str]:
    return [line.text(0) for line in top_lines(dialog)]


def top_lines(dialog: ExportDialog) -> list[QTreeWidgetItem]:
    tree = dialog.losses
    return [line for row in range(tree.topLevelItemCount()) if (line := tree.topLevelItem(row)) is not None]


def test_losses_are_seen_before_anything_is_saved(opened: Open, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened()
    assert dialog.targets.target is TARGETS["html"]
    assert dialog.losses.isHidden()
    assert "Nothing is lost." in dialog.state.text()
    assert "not encrypted" in dialog.notes.text()
    dialog.targets.choose("kahoot")
    settle(qtbot, dialog)
    assert heads(dialog)[0] == "Left out · 4\nTyped answers cannot be imported by a spreadsheet."
    first = top_lines(dialog)[0].child(0)
    assert first is not None
    assert "4. Fill in the blanks" in first.text(0)
    assert list(tmp_path.iterdir()) == []
    dialog.copy.click()
    assert "Left out\tTyped answers" in QGuiApplication.clipboard().text()


def test_it_is_saved_where_one_likes_and_the_folder_is_offered(
    opened: Open, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened()
    asked: list[str] = []

    def choose(_parent: object, _caption: str, place: str, _filter: str) -> tuple[str, str]:
        asked.append(Path(place).name)
        return str(tmp_path / "全会"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    assert dialog.folder.isHidden()
    dialog.save.click()
    settle(qtbot, dialog)
    assert asked == [f"{TITLE}.html"]
    assert (tmp_path / "全会.html").read_text("utf-8").startswith("<!doctype html>")
    assert dialog.state.text() == "Saved: 全会.html"
    places: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: places.append(url.toLocalFile()))
    dialog.folder.click()
    assert places == [str(tmp_path)]


def test_a_place_where_nothing_can_be_written_is_told(opened: Open, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened()
    dialog.save_to(tmp_path)
    settle(qtbot, dialog)
    assert "cannot be written" in dialog.state.text()
    assert dialog.save.isEnabled()


def test_every_target_can_be_chosen_by_the_keyboard(opened: Open, qtbot: QtBot) -> None:
    dialog = opened()
    dialog.targets.choose("docx")
    seen = [dialog.targets.target.name]
    for _ in range(len(TARGETS) - 1):
        QTest.keyClick(dialog.targets, Qt.Key.Key_Down)
        seen.append(dialog.targets.target.name)
    assert seen == list(TARGETS)
    settle(qtbot, dialog)
    assert dialog.name.text() == "CSV table"
    assert dialog.save.isEnabled()


def test_a_paper_is_drawn_in_the_worker(opened: Open, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened()
    dialog.targets.choose("pdf")
    settle(qtbot, dialog)
    dialog.save_to(tmp_path / "paper.pdf")
    settle(qtbot, dialog)
    assert (tmp_path / "paper.pdf").read_bytes().startswith(b"%PDF-")
    assert "paper-key.pdf" in dialog.state.text()


def test_the_gate_is_there_when_something_is_approved(opened: Open, qtbot: QtBot) -> None:
    dialog = opened()
    assert not dialog.approved.isEnabled()
    first, *rest = every_type()
    dialog = opened((ARTICLE, replace(first, status=ItemStatus.APPROVED)), *((ARTICLE, one) for one in rest))
    dialog.approved.click()
    settle(qtbot, dialog)
    assert dialog.state.text().startswith("1 item(s) will be written.")
    assert "8 item(s) kept back" in dialog.notes.text()


def test_what_fits_nowhere_is_told_and_cannot_be_saved(opened: Open, qtbot: QtBot) -> None:
    dialog = opened((ARTICLE, every_type()[-1]))
    dialog.targets.choose("aiken")
    settle(qtbot, dialog)
    assert "aiken can hold none of these items" in dialog.state.text()
    assert not dialog.save.isEnabled()


def test_closing_stops_the_work(opened: Open) -> None:
    dialog = opened()
    dialog.begin()
    dialog.reject()
    assert dialog._task is None


def test_the_bank_offers_what_is_listed(shell: Shell, qtbot: QtBot) -> None:
    shell.workspace.show_page(BANK)
    page = shell.workspace.page(BANK)
    assert isinstance(page, BankPage)
    page.search.setText("没有这样的题目")
    assert not page.export.isEnabled()
    page.search.clear()
    page.export.click()
    (dialog,) = page.findChildren(ExportDialog)
    settle(qtbot, dialog)
    assert dialog.state.text().startswith(f"{page.table.rowCount()} items will be written.")
    dialog.reject()


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("全会：要点", "全会：要点"),
        ('a<b>:"/\\|?*c', "abc"),
        ("..", "StudyApp"),
        ("长" * 99, "长" * 60),
        ("a\n\x07b", "ab"),
    ],
)
def test_titles_become_names_of_files(title: str, name: str) -> None:
    assert file_name(title) == name
