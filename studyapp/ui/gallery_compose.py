"""The pictures of the compose page: structure and paper, question by question, its notices and its dialogs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QWidget

from studyapp.core.items.item import ItemType
from studyapp.services.papers import Part
from studyapp.ui.dialogs.add_question_dialog import AddQuestionDialog
from studyapp.ui.dialogs.compose_more_dialog import ComposeMoreDialog
from studyapp.ui.main_window import COMPOSE
from studyapp.ui.pages.compose_page import ComposePage

if TYPE_CHECKING:
    from studyapp.core.ids import ArticleRow
    from studyapp.services.bundle import Services
    from studyapp.ui.workspace import Workspace

_LISTED = 100
_WAIT_MS = 300
"""Enough for a number that was changed to be heeded."""


def compose_pictures(
    window: QWidget, workspace: Workspace, services: Services, article: ArticleRow, settle: Callable[..., None]
) -> Iterator[tuple[str, QWidget]]:
    """One state of the page after the other, with papers on that article."""
    digest = next(digest for row, _title, digest in services.composing.articles(_LISTED) if row == article)
    workspace.show_page(COMPOSE)
    page = workspace.page(COMPOSE)
    assert isinstance(page, ComposePage)
    page.desk.clear()
    page.desk.limit(frozenset({digest}))
    page.panel.preset.click()
    _wait(page, settle)
    yield "compose", window
    page.panel.by_question.setChecked(True)
    page.panel.questions.choose(4)
    page.desk.set_locked(4, locked=True)
    yield "compose-questions", window
    page.panel.by_structure.setChecked(True)
    page.preview.choose("B", Part.KEY)
    yield "compose-key", window
    page.preview.choose("A", Part.SHEET)
    yield "compose-sheet", window
    page.preview.choose("A", Part.PAPER)
    page.panel.table.rows[ItemType.ORDERING].count.setValue(9)
    settle(_WAIT_MS)
    _wait(page, settle)
    yield "compose-lacking", window
    page.panel.more.click()
    yield from _picture(page, ComposeMoreDialog, "compose-more")
    page.panel.questions.add.click()
    yield from _picture(page, AddQuestionDialog, "compose-add")
    page.desk.clear()


def _wait(page: ComposePage, settle: Callable[..., None]) -> None:
    settle()
    while page.desk.busy:
        settle()


def _picture(page: ComposePage, kind: type[QDialog], name: str) -> Iterator[tuple[str, QWidget]]:
    dialog = next((one for one in page.findChildren(kind) if one.isVisible()), None)
    if dialog is not None:
        yield name, dialog
        dialog.reject()
