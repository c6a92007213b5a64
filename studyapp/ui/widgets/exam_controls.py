"""What stands at the right of the head of an exam: the clock, and the buttons to pause and to hand in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from studyapp.ui.models.exam_words import points_text, time_text
from studyapp.ui.theme import SPACE_M, Text, Theme, set_ink
from studyapp.ui.widgets.buttons import PrimaryButton, SecondaryButton
from studyapp.ui.widgets.card import label

if TYPE_CHECKING:
    from studyapp.core.learning.exam import Paper
    from studyapp.services.exam import Sitting

HURRY_SECONDS = 60
"""From here on the clock is red."""


class ExamControls(QWidget):
    """Shown while an exam is under way."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.clock = label(theme, "", Text.STEM, bold=True)
        self.pause = SecondaryButton(theme, self.tr("Pause"), "pause")
        self.submit = PrimaryButton(theme, self.tr("Hand in"))
        self.submit.setToolTip("Ctrl+Enter")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(SPACE_M))
        for control in (self.clock, self.pause, self.submit):
            row.addWidget(control)

    def show_sitting(self, sitting: Sitting | None) -> None:
        """Offer what can be done now."""
        self.setVisible(sitting is not None)
        self.pause.setVisible(sitting is not None and sitting.paper.may_pause and not sitting.paused)

    def show_time(self, paper: Paper, elapsed: float) -> None:
        """Show the time that is left, or without a limit the time used."""
        left = paper.seconds - elapsed if paper.seconds else elapsed
        self.clock.setText(time_text(left + 0.999 if paper.seconds else left))
        hurry = bool(paper.seconds) and left <= HURRY_SECONDS
        set_ink(self.clock, self._theme.c.bad if hurry else self._theme.c.ink)
        words = self.tr("Time left: {time}") if paper.seconds else self.tr("Time used: {time}")
        self.clock.setAccessibleName(words.format(time=self.clock.text()))

    def head_of(self, paper: Paper) -> tuple[str, str]:
        """What the head says of a paper: its title with the version, and what it is worth."""
        parts = [self.tr("{points} points").format(points=points_text(paper.points))]
        if paper.pass_mark:
            parts.append(self.tr("pass mark {points}").format(points=points_text(paper.pass_mark)))
        title = paper.title + (self.tr(" (version {label})").format(label=paper.label) if paper.label else "")
        return title, " · ".join(parts)
