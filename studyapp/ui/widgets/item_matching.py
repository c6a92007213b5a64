"""Where pairs are made: what to match at the left, what to choose from at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studyapp.core.items.item import Item, MatchOptions
from studyapp.core.learning.grading import Grade, Response
from studyapp.ui.theme import SPACE_L, SPACE_M, SPACE_S, Text, Theme, set_ink
from studyapp.ui.widgets.item_area import LETTERS, AnswerArea
from studyapp.ui.widgets.item_fields import ENTER
from studyapp.ui.widgets.item_options import OptionRow, Verdict
from studyapp.ui.widgets.item_rows import AnswerRow, hint_line


class PairRow(AnswerRow):
    """What to match, with what was chosen for it under it."""

    def __init__(self, theme: Theme, number: int, text: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, str(number), text, parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.choice = self.add_line(size=Text.HEADING)
        self.answer = self.add_line(size=Text.HEADING, ink=theme.c.good)
        self.answer.hide()
        self.show_choice("")

    def show_choice(self, words: str) -> None:
        """Show what was chosen; nothing with no words."""
        self.choice.setText(words or self.tr("no pair yet"))
        set_ink(self.choice, self.theme.c.task.ink if words else self.theme.c.muted)
        self.set_chosen(bool(words))
        self.setAccessibleName(f"{self.sign}. {self.text()}: {self.choice.text()}")

    def show_pair(self, chosen: str, answer: str, *, right: bool) -> None:
        """Judge what was chosen, and show what should have been."""
        self.set_chosen(False)
        c = self.theme.c
        words = self.tr("√ Right") if right else self.tr("× Wrong") if chosen else self.tr("× Not answered")
        self.choice.setText(chosen)
        set_ink(self.choice, c.good if right else c.bad)
        self.choice.setVisible(bool(chosen))
        if not right:
            self.answer.setText(self.tr("Right answer: {answer}").format(answer=answer))
            self.answer.show()
        self.judge(Verdict.RIGHT if right else Verdict.WRONG, words)
        told = (f"{self.sign}. {self.text()}", chosen, words, "" if right else self.answer.text())
        self.setAccessibleName(": ".join(filter(None, told)))


class MatchingArea(AnswerArea):
    """Choose a row, then its pair: by mouse, or with the letter of the pair while the row has the focus.

    Digits and arrows lead to the rows, Backspace takes a pair apart, Enter goes on to what is open, then submits.
    """

    needs_submit = True

    def __init__(self, theme: Theme, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        options = item.options if isinstance(item.options, MatchOptions) else MatchOptions((), ())
        self._rights = options.right
        self._key = tuple(at for at in item.key if isinstance(at, int)) if isinstance(item.key, tuple) else ()
        self._once = len({self._rights[at] for at in self._key}) == len(self._key)
        self._chosen: list[int | None] = [None] * len(options.left)
        self._current = 0
        self._judged = False
        self.rows: list[PairRow] = []
        self.choices: list[OptionRow] = []
        self._choosing = QWidget(self)
        left, right = QVBoxLayout(), QVBoxLayout(self._choosing)
        right.setContentsMargins(0, 0, 0, 0)
        for number, text in enumerate(options.left, 1):
            row = PairRow(theme, number, text, self)
            row.clicked.connect(self._row_clicked)
            self.rows.append(row)
            left.addWidget(row)
        for letter, text in zip(LETTERS, options.right, strict=False):
            choice = OptionRow(theme, letter, text, several=True, parent=self._choosing)
            choice.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the letters choose; the focus stays with the row
            choice.clicked.connect(self._choice_clicked)
            self.choices.append(choice)
            right.addWidget(choice)
        self.hint = hint_line(
            theme, self.tr("Choose a row, then its pair: click, or press the letter. Backspace takes it back.")
        )
        columns = QHBoxLayout()
        columns.setSpacing(theme.px(SPACE_L))
        for column in (left, right):
            column.setSpacing(theme.px(SPACE_M))
            column.addStretch(1)
        columns.addLayout(left, 1)
        columns.addWidget(self._choosing, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.px(SPACE_S))
        whole.addWidget(self.hint)
        whole.addLayout(columns)

    def _words(self, choice: int | None) -> str:
        return "" if choice is None else f"{LETTERS[choice]}. {self._rights[choice]}"

    # Choosing

    def _row_clicked(self) -> None:
        row = self.sender()
        if isinstance(row, PairRow):
            self._go_to(self.rows.index(row))

    def _choice_clicked(self) -> None:
        choice = self.sender()
        if isinstance(choice, OptionRow):
            self._choose(self.choices.index(choice))

    def _go_to(self, row: int) -> None:
        self._current = row
        self.rows[row].setFocus()
        self.focus_moved.emit(self.rows[row])

    def _choose(self, choice: int) -> None:
        if self._judged:
            return
        self._find_current()
        if self._once and choice in self._chosen:
            self._chosen[self._chosen.index(choice)] = None
        self._chosen[self._current] = choice
        self._show_chosen()
        if (next_ := self._open_row()) is not None:
            self._go_to(next_)
        else:
            self.rows[self._current].setFocus()

    def _clear(self) -> None:
        self._find_current()
        self._chosen[self._current] = None
        self._show_chosen()

    def _find_current(self) -> None:
        """The row that has the focus, or had it last."""
        self._current = next((at for at, row in enumerate(self.rows) if row.hasFocus()), self._current)

    def _open_row(self) -> int | None:
        """The next row without a pair, from the current one on and around."""
        count = len(self.rows)
        order = ((self._current + step) % count for step in range(1, count + 1))
        return next((at for at in order if self._chosen[at] is None), None)

    def _show_chosen(self) -> None:
        for row, choice in zip(self.rows, self._chosen, strict=True):
            row.show_choice(self._words(choice))
        for at, widget in enumerate(self.choices):
            widget.setChecked(at in self._chosen)
        some = any(choice is not None for choice in self._chosen)
        self.ready_changed.emit(some)
        self._draft(tuple(self._chosen) if some else None)

    # The answer

    def _fill_in(self, response: Response) -> None:
        given = response if isinstance(response, tuple) else ()
        for at, choice in enumerate(given[: len(self._chosen)]):
            self._chosen[at] = choice if isinstance(choice, int) else None
        self._show_chosen()
        self._current = next((at for at, choice in enumerate(self._chosen) if choice is None), 0)

    def submit(self) -> None:
        if not self._judged and any(choice is not None for choice in self._chosen):
            self.answered.emit(tuple(self._chosen))

    def focus_answer(self) -> None:
        if self.rows:
            self.rows[self._current].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if self._judged or not plain or not self.rows:
            event.ignore()
        elif Qt.Key.Key_A <= key <= Qt.Key.Key_Z and key - Qt.Key.Key_A < len(self.choices):
            self._choose(key - Qt.Key.Key_A)
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_9 and key - Qt.Key.Key_1 < len(self.rows):
            self._go_to(key - Qt.Key.Key_1)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._find_current()
            self._go_to((self._current + (1 if key == Qt.Key.Key_Down else -1)) % len(self.rows))
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self._clear()
        elif key in ENTER:
            self._find_current()
            open_row = self._open_row()
            if open_row is None:
                self.submit()
            else:
                self._go_to(open_row)
        else:
            event.ignore()

    def show_grade(self, response: Response, grade: Grade) -> None:
        self._judged = True
        self.hint.hide()
        self._choosing.hide()
        given = [*(response if isinstance(response, tuple) else ()), *[None] * len(self.rows)]
        for row, chosen, key, right in zip(self.rows, given, self._key, grade.parts, strict=False):
            choice = chosen if isinstance(chosen, int) else None
            row.show_pair(self._words(choice), self._words(key), right=right)
