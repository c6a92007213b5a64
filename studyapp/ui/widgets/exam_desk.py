"""The desk of an exam under way: the question, and the answer sheet beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from studyapp.ui.theme import Theme
from studyapp.ui.widgets.exam_pane import ExamPane
from studyapp.ui.widgets.exam_sheet import AnswerSheet
from studyapp.ui.widgets.hairline import Hairline

if TYPE_CHECKING:
    from studyapp.core.learning.exam import Paper
    from studyapp.services.exam import Sitting


class ExamDesk(QWidget):
    """`pane` and `sheet` tell what the learner does; the page answers with what is to be shown."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pane = ExamPane(theme)
        self.sheet = AnswerSheet(theme)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.pane, 1)
        row.addWidget(Hairline(theme))
        row.addWidget(self.sheet)

    def add_keys(self, acts: Mapping[str, Callable[[], None]]) -> None:
        """Let keys, which hold wherever the focus is on the desk, do these acts."""
        for key, act in acts.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def show_paper(self, paper: Paper) -> None:
        """Lay out the sheet of a paper, and say by what rule its clock goes."""
        self.sheet.show_paper(paper)
        rule = self.tr("Every answer is saved. Time goes on while the program is closed.")
        if paper.may_pause:
            rule = self.tr("Every answer is saved. Time goes on while the program is closed, unless you pause.")
        self.pane.saved.setText(rule)

    def show_question(self, sitting: Sitting) -> None:
        """Show the question where somebody is."""
        self.pane.show_question(sitting.paper, sitting.position, sitting.answers[sitting.position])
        self.show_state(sitting)

    def show_state(self, sitting: Sitting) -> None:
        """Show on the sheet how every question stands."""
        self.sheet.show_state(sitting.answers, sitting.position)
