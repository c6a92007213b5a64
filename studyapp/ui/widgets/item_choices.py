"""Where a choice is made: rows, of which one or several are right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.core.items.item import Item, ItemType
from studyapp.ui.theme import SPACE_M, Theme
from studyapp.ui.widgets.item_area import LETTERS, AnswerArea
from studyapp.ui.widgets.item_options import OptionRow, Verdict

if TYPE_CHECKING:
    from studyapp.core.learning.grading import Grade, Response


class ChoiceArea(AnswerArea):
    """Options in rows: one (single, true or false) or several (multiple) to choose."""

    explains = False

    def __init__(self, theme: Theme, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item = item
        self._several = item.type is ItemType.MULTIPLE
        self.needs_submit = self._several
        self._judged = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(SPACE_M))
        self.rows: list[OptionRow] = []
        for letter, text in self._choices():
            row = OptionRow(theme, letter, text, several=self._several, parent=self)
            row.clicked.connect(self._row_clicked)
            self.rows.append(row)
            column.addWidget(row)

    def _choices(self) -> Sequence[tuple[str, str]]:
        if self._item.type is ItemType.TRUEFALSE:
            return (("Y", self.tr("True")), ("N", self.tr("False")))
        options = self._item.options
        return tuple(zip(LETTERS, options, strict=False)) if isinstance(options, tuple) else ()

    def _row_clicked(self) -> None:
        row = self.sender()
        if isinstance(row, OptionRow):
            self._take(self.rows.index(row))

    def keep_open(self) -> None:
        super().keep_open()
        for row in self.rows:
            row.setCheckable(True)

    def _fill_in(self, response: Response) -> None:
        chosen = self._response_rows(response)
        for index, row in enumerate(self.rows):
            row.setChecked(index in chosen)

    def _take(self, index: int) -> None:
        if self.kept_open and not self._several:
            for other, row in enumerate(self.rows):
                row.setChecked(other == index)
        if self.kept_open:
            self._draft(self._response())
        elif self._several:
            self.ready_changed.emit(bool(self._chosen()))
        elif not self._judged:
            self.answered.emit(index == 0 if self._item.type is ItemType.TRUEFALSE else index)

    def _chosen(self) -> tuple[int, ...]:
        return tuple(index for index, row in enumerate(self.rows) if row.isChecked())

    def _response(self) -> Response:
        """What is chosen now, of a type that goes with the item."""
        chosen = self._chosen()
        if self._several or not chosen:
            return chosen or None
        return chosen[0] == 0 if self._item.type is ItemType.TRUEFALSE else chosen[0]

    def submit(self) -> None:
        if self.kept_open:
            self.answered.emit(self._response())
            return
        chosen = self._chosen()
        if self._several and chosen and not self._judged:
            self.answered.emit(chosen)

    def focus_answer(self) -> None:
        if self.rows:
            self.rows[0].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self._index_of(event)
        if self._judged:
            event.ignore()
        elif 0 <= index < len(self.rows):
            self.rows[index].setFocus()
            self.rows[index].click()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._move_focus(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = next((row for row in self.rows if row.hasFocus()), None)
            if self._several or self.kept_open:
                self.submit()
            elif focused is not None:
                focused.click()
        else:
            event.ignore()

    def _index_of(self, event: QKeyEvent) -> int:
        """The row that a key stands for: A-J or 1-9; Y and N where a statement is judged."""
        if event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier):
            return -1
        key = event.key()
        if self._item.type is ItemType.TRUEFALSE and key in (Qt.Key.Key_Y, Qt.Key.Key_N):
            return int(key == Qt.Key.Key_N)
        if Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            return key - Qt.Key.Key_1
        if Qt.Key.Key_A <= key <= Qt.Key.Key_J and self._item.type is not ItemType.TRUEFALSE:
            return key - Qt.Key.Key_A
        return -1

    def _move_focus(self, by: int) -> None:
        focused = next((index for index, row in enumerate(self.rows) if row.hasFocus()), -1 if by > 0 else 0)
        self.rows[(focused + by) % len(self.rows)].setFocus()

    def show_grade(self, response: Response, _grade: Grade) -> None:
        self._judged = True
        key = self._item.key
        right = {int(not key)} if isinstance(key, bool) else {key} if isinstance(key, int) else set(key)
        chosen = self._response_rows(response)
        for index, row in enumerate(self.rows):
            if index in right:
                row.judge(Verdict.RIGHT if index in chosen else Verdict.MISSED)
            else:
                row.judge(Verdict.WRONG if index in chosen else Verdict.ASIDE)

    @staticmethod
    def _response_rows(response: Response) -> set[int]:
        if response is None:
            return set()
        if isinstance(response, bool):
            return {int(not response)}
        if isinstance(response, int):
            return {response}
        return {part for part in response if isinstance(part, int)}
