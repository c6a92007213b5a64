"""The place where an item is answered: what all of them promise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from studyapp.core.learning.grading import Grade, Response

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
"""What options are called, in their order."""


class AnswerArea(QWidget):
    """The base: it tells the response once, and then shows what became of it."""

    answered = Signal(object)
    """The `Response` given."""
    ready_changed = Signal(bool)
    """Whether there is something to submit."""
    drafted = Signal(object)
    """The `Response` as it stands after a change, where the answer is kept open; None where it says nothing."""
    focus_moved = Signal(object)
    """The widget to which a key led the focus; it should be seen."""
    needs_submit = False
    """Whether the answer is given by a button or Enter, not by the first click."""
    ready = False
    """Whether there is something to submit from the start."""
    typed = False
    """Whether the answer is typed, so that letters and digits belong to it."""
    explains = True
    """Whether its verdict is to be read at leisure, and not just seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kept_open = False
        """Whether the answer can be changed until it is handed in with others."""
        self._showing = False

    def minimumSizeHint(self) -> QSize:
        # Without this a page would ask for the height that the answer has at its smallest width, and scroll in vain.
        return QSize(super().minimumSizeHint().width(), 0)

    def submit(self) -> None:
        """Give the answer as it stands, if there is one."""

    def keep_open(self) -> None:
        """Let the answer be changed as often as one likes: `drafted` tells each change, `answered` that one goes on."""
        self.kept_open = True

    def show_draft(self, response: Response) -> None:
        """Show an answer that was given before; nothing is told of it."""
        self._showing = True
        try:
            self._fill_in(response)
        finally:
            self._showing = False

    def _fill_in(self, response: Response) -> None:
        """Put a response into the widgets."""

    def _draft(self, response: Response) -> None:
        """Tell of a change by the user."""
        if self.kept_open and not self._showing:
            self.drafted.emit(response)

    def focus_answer(self) -> None:
        """Put the focus where the answer goes."""

    def show_grade(self, response: Response, grade: Grade) -> None:
        """Show right and wrong; nothing can be changed any more."""
