"""What hides the questions while an exam is paused."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studyapp.ui.theme import SPACE_M, Text, Theme
from studyapp.ui.widgets.buttons import PrimaryButton, QuietButton
from studyapp.ui.widgets.card import label


class PauseCurtain(QWidget):
    """Says that time stands still, and leads back or out."""

    resume_requested = Signal()
    discard_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.resume = PrimaryButton(theme, self.tr("Go on with the exam"), "play")
        self.resume.clicked.connect(self.resume_requested)
        self.discard = QuietButton(theme, self.tr("Give this exam up"), "trash-2")
        self.discard.clicked.connect(self._ask)
        self.sure = QuietButton(theme, self.tr("Yes, its answers may go"))
        self.sure.clicked.connect(self.discard_requested)
        self.sure.hide()
        words = self.tr("Time stands still, also while the program is closed. Your answers are saved.")
        note = label(theme, words, Text.BODY, ink=theme.c.muted, wrap=True)
        note.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        note.setFixedWidth(theme.px(440))
        note.setMinimumHeight(max(0, note.heightForWidth(theme.px(440))))
        acts = QHBoxLayout()
        acts.setSpacing(theme.px(SPACE_M))
        acts.addStretch(1)
        for button in (self.resume, self.discard, self.sure):
            acts.addWidget(button)
        acts.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(theme.px(SPACE_M))
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addStretch(2)
        column.addWidget(label(theme, self.tr("The exam is paused"), Text.STEM, bold=True), alignment=centre)
        column.addWidget(note, alignment=centre)
        column.addSpacing(theme.px(SPACE_M))
        column.addLayout(acts)
        column.addStretch(3)

    def _ask(self) -> None:
        self.discard.hide()
        self.sure.show()
        self.sure.setFocus()
