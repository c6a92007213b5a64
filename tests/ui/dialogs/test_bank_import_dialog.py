"""A question bank that is opened or dropped is shown first, and comes in when somebody says so."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from studyapp.core.items.item import ItemStatus
from studyapp.services.bank_import import Column
from studyapp.ui.dialogs.bank_import_dialog import BankImportDialog
from studyapp.ui.main_window import BANK
from studyapp.ui.models.bank_rows import Fate
from tests.ui.conftest import Shell

BANK_TEXT = """1. 云岫的目标是（B）
A. 旧区 B. 新区 C. 山区 D. 水区
2. 云岫有山。（√）
3. 云岫的短板是（　）
A. 一 B. 二 C. 三 D. 四
"""


def opened(shell: Shell, qtbot: QtBot, *paths: Path) -> BankImportDialog:
    """The dialog that shows after these files were dropped."""
    shell.workspace.take_files(paths)
    found: list[BankImportDialog] = []

    def shown() -> bool:
        found[:] = [one for one in shell.workspace.findChildren(BankImportDialog) if one.isVisible()]
        return bool(found)

    qtbot.waitUntil(shown, timeout=10_000)
    return found[0]


def own_items(shell: Shell) -> list[ItemStatus]:
    return [stored.item.status for stored in shell.services.library.items() if stored.article is None]


def test_what_was_understood_is_shown_and_comes_in_when_wanted(shell: Shell, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "题库.txt"
    path.write_text(BANK_TEXT, "utf-8")
    dialog = opened(shell, qtbot, path)
    assert dialog.rows.rowCount() == 3
    assert [dialog.rows.count(fate) for fate in (Fate.NEW, Fate.KNOWN, Fate.BAD)] == [2, 0, 1]
    assert dialog.rows.index(2, 3).data() == "The answer is missing."
    assert own_items(shell) == []
    dialog.copy.click()
    assert QGuiApplication.clipboard().text().startswith("4\tThe answer is missing.\t云岫的短板是")
    dialog.approved.setChecked(True)
    dialog.accept_button.click()
    assert own_items(shell) == [ItemStatus.APPROVED] * 2
    assert shell.workspace.current == BANK
    undone = shell.services.undo.undo()
    assert undone is not None
    assert own_items(shell) == []


def test_cancelled_nothing_comes_in(shell: Shell, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "题库.txt"
    path.write_text(BANK_TEXT, "utf-8")
    opened(shell, qtbot, path).cancel.click()
    assert own_items(shell) == []


def test_again_everything_is_there_already(shell: Shell, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "题库.txt"
    path.write_text(BANK_TEXT, "utf-8")
    opened(shell, qtbot, path).accept_button.click()
    again = opened(shell, qtbot, path)
    assert again.rows.count(Fate.KNOWN) == 2
    assert not again.accept_button.isEnabled()
    again.filter.choose(Fate.BAD)
    again.filter.activated.emit(2)
    assert again.rows.rowCount() == 1


def test_a_person_says_what_the_columns_hold(shell: Shell, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "表.csv"
    path.write_text("甲列,乙列,丙列,丁列\n云岫的目标是,新区,旧区,A\n云岫的口号是,空谈,实干,B\n", "utf-8")
    dialog = opened(shell, qtbot, path)
    assert dialog.map is not None
    assert dialog.map.isVisible()
    assert not dialog.accept_button.isEnabled()
    for choice, column in zip(
        dialog.map.choices, (Column.STEM, Column.OPTION, Column.OPTION, Column.ANSWER), strict=True
    ):
        choice.choose(column)
    dialog.map.choices[-1].activated.emit(0)
    assert dialog.rows.count(Fate.NEW) == 2
    dialog.accept_button.click()
    assert len(own_items(shell)) == 2


def test_two_banks_are_shown_one_after_the_other(shell: Shell, qtbot: QtBot, tmp_path: Path) -> None:
    for name, words in (("一.txt", BANK_TEXT), ("二.txt", BANK_TEXT.replace("云岫", "青坪"))):
        (tmp_path / name).write_text(words, "utf-8")
    first = opened(shell, qtbot, tmp_path / "一.txt", tmp_path / "二.txt")
    first.accept_button.click()
    second = opened(shell, qtbot)
    second.accept_button.click()
    assert len(own_items(shell)) == 4
