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

    def minimumSizeHint(self) -> QSize:
        # Without this a page would ask for the height that the answer has at its smallest width, and scroll in vain.
        return QSize(super().minimumSizeHint().width(), 0)

    def submit(self) -> None:
        """Give the answer as it stands, if there is one."""

    def focus_answer(self) -> None:
        """Put the focus where the answer goes."""

    def show_grade(self, response: Response, grade: Grade) -> None:
        """Show right and wrong; nothing can be changed any more."""
