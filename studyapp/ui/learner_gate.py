"""Who learns at this window: asked at the start where there is a choice or a PIN, and when somebody else sits down."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from studyapp.core.ids import LearnerId

if TYPE_CHECKING:
    from studyapp.services.learners import Learners
    from studyapp.ui.dialogs.learner_chooser import LearnerChooser
    from studyapp.ui.preferences import Preferences
    from studyapp.ui.theme import Theme


class LearnerGate(QObject):
    """Sees to it that it is somebody's turn."""

    entered = Signal()
    """It is the turn of the learner chosen."""
    refused = Signal()
    """Nobody was chosen."""

    def __init__(
        self,
        theme: Theme,
        learners: Learners,
        preferences: Preferences,
        now: Callable[[], datetime],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._learners = learners
        self._preferences = preferences
        self._now = now
        self._window = window
        self._dialog: LearnerChooser | None = None

    def open(self) -> None:
        """At the start: ask where there are several learners or a PIN, unless it was said whom to begin with."""
        known = [one for one in self._learners.listing() if one.archived_at is None]
        wanted = next((one for one in known if one.id == self._preferences.current.learner), None)
        if wanted is not None and not wanted.has_pin:
            self._enter(wanted.id)
        elif len(known) > 1 or any(one.has_pin for one in known):
            self._ask(None if wanted is None else wanted.id, at_start=True)
        else:
            self.entered.emit()

    def switch(self) -> None:
        """Ask who sits down now."""
        self._ask(self._learners.current(self._now()).id, at_start=False)

    def _ask(self, chosen: LearnerId | None, *, at_start: bool) -> None:
        from studyapp.ui.dialogs.learner_chooser import LearnerChooser

        self._dialog = LearnerChooser(
            self._theme, self._learners, self._now, chosen=chosen, at_start=at_start, parent=self._window
        )
        self._dialog.accepted.connect(self._take)
        self._dialog.rejected.connect(self.refused)
        self._dialog.finished.connect(self._dialog.deleteLater)
        self._dialog.open()

    def _take(self) -> None:
        dialog = self._dialog
        chosen = None if dialog is None else dialog.chosen
        if dialog is not None and chosen is not None:
            if dialog.remember.isChecked():
                self._preferences.change(learner=chosen.id)
            self._enter(chosen.id)

    def _enter(self, learner: LearnerId) -> None:
        self._learners.choose(learner)
        self.entered.emit()
