"""The pictures of practice: today, the choices, every type of item asked and answered, the plan, the sum."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QDialog, QWidget

from studyapp.core.items.item import Item, ItemType
from studyapp.core.phrases import PhraseKind
from studyapp.services.practice import Mode
from studyapp.ui.dialogs.goal_dialog import GoalDialog
from studyapp.ui.dialogs.marking_dialog import MarkingDialog
from studyapp.ui.widgets.item_setup import Wish

if TYPE_CHECKING:
    from studyapp.core.ids import ArticleRow
    from studyapp.core.learning.grading import Response
    from studyapp.services.bundle import Services
    from studyapp.ui.pages.practice_page import PracticePage

_TEST_IN = timedelta(days=12)


def practice_pictures(
    window: QWidget,
    page: PracticePage,
    services: Services,
    row: ArticleRow,
    answer: Callable[..., Response],
) -> Iterator[tuple[str, QWidget]]:
    """One state of the page after the other, each with its name; `answer` gives a response to an item."""
    now = datetime.now().astimezone()
    services.today.drop_goal(now)
    page.begin(None)
    yield "practice-today", window
    services.today.set_goal(now.date() + _TEST_IN, None, now)
    page.begin(None)
    yield "practice-plan", window
    page.entrance.today.goal_requested.emit()
    yield from _dialog(page, GoalDialog, "practice-goal")
    page.entrance.today.marking_requested.emit()
    yield from _dialog(page, MarkingDialog, "practice-marking")
    page.begin(row)
    yield "practice-setup", window
    for kind in ItemType:
        page.begin(row)
        _wish(page, row, frozenset({kind}))
        if page.question.area is None or page.state() is None:
            continue  # the article has no item of the type
        yield f"practice-{kind}", window
        if kind is ItemType.SET:
            page.question.hints.show_next()
            page.question.hints.show_next()
            yield "practice-hints", window
        item = _asked(page)
        page.question.area.answered.emit(answer(item, right=kind is ItemType.CLOZE))
        yield f"practice-{kind}-answered", window
    page.end.click()
    yield "practice-result", window
    page.begin(row)
    _wish(page, row, frozenset(ItemType), Mode.PASSAGES)
    yield "practice-passage", window
    if page.question.area is not None and page.state() is not None:
        page.question.area.answered.emit(answer(_asked(page), right=True))
        yield "practice-passage-answered", window
    page.end.click()
    page.begin(None)
    page.entrance.today.mode_requested.emit(Mode.CHALLENGE)
    yield "practice-challenge", window
    page.end.click()


def _wish(page: PracticePage, row: ArticleRow, types: frozenset[ItemType], mode: Mode = Mode.MIXED) -> None:
    page.setup.start_requested.emit(Wish(article=row, number=20, types=types, kinds=frozenset(PhraseKind), mode=mode))


def _asked(page: PracticePage) -> Item:
    """The item that the page shows."""
    sitting: Any = page.state()
    item: Item = sitting.stored.item
    return item


def _dialog(page: PracticePage, kind: type[QDialog], name: str) -> Iterator[tuple[str, QWidget]]:
    dialog = next((one for one in page.findChildren(kind) if one.isVisible()), None)
    if dialog is not None:
        yield name, dialog
        dialog.reject()
