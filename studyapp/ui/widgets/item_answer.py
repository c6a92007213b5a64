"""Where an item is answered: rows to choose from, or fields to fill in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from studyapp.core.items.item import Item, ItemStatus, ItemType
from studyapp.ui.theme import SPACE_M, Text, Theme, set_ink
from studyapp.ui.widgets.card import label
from studyapp.ui.widgets.item_options import OptionRow, Verdict

if TYPE_CHECKING:
    from studyapp.core.learning.grading import Grade, Response

ASKED_TYPES = (ItemType.SINGLE, ItemType.MULTIPLE, ItemType.TRUEFALSE, ItemType.CLOZE)
"""The types that the page can ask."""
_LETTERS = "ABCDEFGHIJ"
_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩"


class AnswerArea(QWidget):
    """The base: it tells the response once, and then shows what became of it."""

    answered = Signal(object)
    """The `Response` given."""
    ready_changed = Signal(bool)
    """Whether there is something to submit."""
    needs_submit = False
    """Whether the answer is given by a button or Enter, not by the first click."""

    def submit(self) -> None:
        """Give the answer as it stands, if there is one."""

    def focus_answer(self) -> None:
        """Put the focus where the answer goes."""

    def show_grade(self, response: Response, grade: Grade) -> None:
        """Show right and wrong; nothing can be changed any more."""


class ChoiceArea(AnswerArea):
    """Options in rows: one (single, true or false) or several (multiple) to choose."""

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
        return tuple(zip(_LETTERS, options, strict=False)) if isinstance(options, tuple) else ()

    def _row_clicked(self) -> None:
        row = self.sender()
        if isinstance(row, OptionRow):
            self._take(self.rows.index(row))

    def _take(self, index: int) -> None:
        if self._several:
            self.ready_changed.emit(bool(self._chosen()))
        elif not self._judged:
            self.answered.emit(index == 0 if self._item.type is ItemType.TRUEFALSE else index)

    def _chosen(self) -> tuple[int, ...]:
        return tuple(index for index, row in enumerate(self.rows) if row.isChecked())

    def submit(self) -> None:
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
            if self._several:
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


class AnswerField(QLineEdit):
    """A field for one blank. Enter that belongs to an input method is not an answer."""

    entered = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._height = theme.px(48)
        self.setFont(theme.font(Text.OPTION))
        self.setStyleSheet(f"QLineEdit {{ background-color: {theme.c.panel}; }}")  # as white as an option's row
        self._composing = False
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(0)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        was_composing = self._composing
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)
        if was_composing and not self._composing:
            # Some input methods hand on the Enter by which they committed: let this round of events pass.
            self._settled.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not self._composing and not self._settled.isActive():
                self.entered.emit()
        else:
            super().keyPressEvent(event)


class ClozeArea(AnswerArea):
    """A field for each blank of the stem."""

    needs_submit = True

    def __init__(self, theme: Theme, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._item = item
        key = item.key if isinstance(item.key, tuple) else ()
        self.fields: list[AnswerField] = []
        self._verdicts: list[QLabel] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(SPACE_M))
        grid.setVerticalSpacing(theme.px(SPACE_M))
        grid.setColumnStretch(1, 1)
        for number in range(len(key)):
            field = AnswerField(theme, self)
            field.setPlaceholderText(self.tr("Type the missing words"))
            field.setAccessibleName(self.tr("Blank {number} of {total}").format(number=number + 1, total=len(key)))
            field.entered.connect(self._entered)
            field.textChanged.connect(self._tell_ready)
            verdict = label(theme, size=Text.OPTION, wrap=True)
            verdict.hide()
            self.fields.append(field)
            self._verdicts.append(verdict)
            if len(key) > 1:
                grid.addWidget(label(theme, _CIRCLED[number % len(_CIRCLED)], Text.OPTION), 2 * number, 0)
            grid.addWidget(field, 2 * number, 1)
            grid.addWidget(verdict, 2 * number + 1, 1)

    def focus_answer(self) -> None:
        if self.fields:
            self.fields[0].setFocus()

    def submit(self) -> None:
        response = tuple(field.text().strip() for field in self.fields)
        if any(response) and not self.fields[0].isReadOnly():
            self.answered.emit(response)

    def _entered(self) -> None:
        """Go on to the next blank; from the last one to the first that is empty; where none is, submit."""
        field = self.sender()
        if not isinstance(field, AnswerField) or field.isReadOnly():
            return
        place = self.fields.index(field) + 1
        if place < len(self.fields):
            self.fields[place].setFocus()
            return
        empty = next((other for other in self.fields if not other.text().strip()), None)
        if empty is None:
            self.submit()
        else:
            empty.setFocus()

    def _tell_ready(self) -> None:
        self.ready_changed.emit(any(field.text().strip() for field in self.fields))

    def show_grade(self, response: Response, grade: Grade) -> None:
        given = response if isinstance(response, tuple) else ("",) * len(self.fields)
        key = self._item.key if isinstance(self._item.key, tuple) else ()
        parts = grade.parts if len(grade.parts) == len(self.fields) else (grade.right,) * len(self.fields)
        for field, verdict, accepted, text, right in zip(self.fields, self._verdicts, key, given, parts, strict=False):
            field.setReadOnly(True)
            field.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            answer = accepted[0] if isinstance(accepted, tuple) and accepted else ""
            if right:
                words = self.tr("✓ Right")
                if str(text).strip() != answer:
                    words = self.tr("✓ Right; the article says: {answer}").format(answer=answer)
            else:
                words = self.tr("✗ Wrong; the answer is: {answer}").format(answer=answer)
                if not str(text).strip():
                    words = self.tr("✗ Not answered; the answer is: {answer}").format(answer=answer)
            verdict.setText(words)
            set_ink(verdict, self._theme.c.good if right else self._theme.c.bad)
            verdict.show()
            field.setAccessibleDescription(words)


def may_be_asked(item: Item) -> bool:
    """Whether practice asks this item: of a type that the page knows, and not turned down by a trainer."""
    return item.type in ASKED_TYPES and item.status in (ItemStatus.DRAFT, ItemStatus.APPROVED)


def answer_area(theme: Theme, item: Item) -> AnswerArea:
    """The widget by which this item is answered."""
    return ClozeArea(theme, item) if item.type is ItemType.CLOZE else ChoiceArea(theme, item)


def letters_of(item: Item) -> str:
    """The letters of a choice item's key, or nothing."""
    if isinstance(item.key, bool) or item.type not in (ItemType.SINGLE, ItemType.MULTIPLE):
        return ""
    indices = (item.key,) if isinstance(item.key, int) else item.key
    return "".join(_LETTERS[index] for index in indices if isinstance(index, int))
