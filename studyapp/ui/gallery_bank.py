"""The pictures of the item bank: as it is, in review, its coverage map and its dialogs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QDialog, QWidget

from studyapp.core.items.item import WRITTEN_RULE, ItemId, ItemStatus, ItemType
from studyapp.services.bank_import import read_bank_file
from studyapp.ui.dialogs.bank_import_dialog import BankImportDialog
from studyapp.ui.dialogs.duplicates_dialog import DuplicatesDialog
from studyapp.ui.dialogs.export_dialog import ExportDialog
from studyapp.ui.dialogs.item_editor import ItemEditor
from studyapp.ui.dialogs.regeneration_dialog import RegenerationDialog
from studyapp.ui.dialogs.reject_dialog import RejectDialog
from studyapp.ui.pages.bank_page import BankPage

if TYPE_CHECKING:
    from studyapp.core.ids import ArticleRow
    from studyapp.services.bundle import Services

_Dialog = TypeVar("_Dialog", bound=QDialog)


def review_some(services: Services, article: ArticleRow) -> None:
    """Judge some items of an article, and edit one so that the audit has something to say."""
    now = datetime.now(UTC)
    items = services.library.items(article)
    services.review.judge([stored.row for stored in items[::3]], ItemStatus.APPROVED, now)
    services.review.judge([stored.row for stored in items[4::31]], ItemStatus.REJECTED, now, why="干扰项太弱")
    single = next(one for one in items[1:] if one.item.type is ItemType.SINGLE and one not in items[::3])
    options, key = single.item.options, single.item.key
    if isinstance(options, tuple) and isinstance(key, int):
        longer = tuple(text + "，全面落实各项任务" * (at == key) for at, text in enumerate(options))
        services.review.edit(single.row, replace(single.item, options=longer), now, why="补全")
    for at, stored in enumerate(one for one in items if one.item.type in (ItemType.SINGLE, ItemType.CLOZE)):
        if at % 12 == 0:  # the same once more, as from a colleague's bank
            twin = replace(stored.item, id=ItemId(f"twin-{at}"), stem=stored.item.stem.rstrip("。"), rule=WRITTEN_RULE)
            services.bank.write(None, twin, now, tags=("旧题库",))


def bank_pictures(window: QWidget, page: BankPage, settle: Callable[[], None]) -> Iterator[tuple[str, QWidget]]:
    """One state of the page after the other, each with its name; `settle` lets the event loop run for a moment."""
    yield "bank", window
    page.start.click()
    flawed = next((row for row in range(page.table.rowCount()) if page.table.index(row, 5).data()), 0)
    page.list.choose_row(flawed)
    yield "bank-review", window
    page.bar.reject.click()
    yield from _picture(page, RejectDialog, "bank-reject")
    page.bar.edit.click()
    yield from _picture(page, ItemEditor, "bank-edit")
    page.start.click()
    page.filters.coverage.setChecked(True)
    yield "bank-coverage", window
    page.filters.coverage.setChecked(False)
    page.filters.again.click()
    for dialog in page.findChildren(RegenerationDialog):
        while dialog.busy:
            settle()
    yield from _picture(page, RegenerationDialog, "bank-again")
    page.filters.duplicates.click()
    for duplicates in page.findChildren(DuplicatesDialog):
        while duplicates.busy:
            settle()
    yield from _picture(page, DuplicatesDialog, "bank-duplicates")
    page.filters.clear.click()
    yield from _import_pictures(page)
    page.export.click()
    for export in page.findChildren(ExportDialog):
        export.targets.choose("kahoot")
        while export.busy:
            settle()
    yield from _picture(page, ExportDialog, "bank-export")


_BANK = """一、单选题
1. 到2030年，云岫市要建成（ A ）。
A. 现代化产业新区   B. 现代化农业新区
C. 现代化旅游新区   D. 现代化港口新区
2、全会强调，要坚持（  ）工作总基调。
A、稳中求进 B、稳中有进 C、稳步前进 D、以稳求进
答案：E
二、判断题
3. 全会提出到2035年基本实现现代化。（√）
"""
_TABLE = "内容,甲,乙,丙,对的\n云岫的目标是,新区,旧区,山区,A\n云岫的口号是,空谈,实干,观望,B\n"


def _import_pictures(page: BankPage) -> Iterator[tuple[str, QWidget]]:
    """A bank that was understood but for one row, and a table of which nobody knows yet what its columns hold."""
    with TemporaryDirectory() as folder:
        for name, file, words in (("bank-import", "题库.txt", _BANK), ("bank-import-columns", "题库.csv", _TABLE)):
            path = Path(folder) / file
            path.write_text(words, "utf-8")
            dialog = BankImportDialog(page.theme, read_bank_file(path), lambda _file: frozenset(), page)
            dialog.show()
            yield name, dialog
            dialog.reject()


def _picture(page: BankPage, kind: type[_Dialog], name: str) -> Iterator[tuple[str, QWidget]]:
    dialog = next((one for one in page.findChildren(kind) if one.isVisible()), None)
    if dialog is not None:
        yield name, dialog
        dialog.reject()
