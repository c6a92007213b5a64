"""Asking for a PIN, and setting one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from studyapp.ui.dialogs.prompt_dialog import PromptDialog, Refused
from studyapp.ui.models.learner_words import learner_name
from studyapp.ui.theme import Theme

if TYPE_CHECKING:
    from studyapp.core.ids import LearnerId
    from studyapp.services.learners import Learner, Learners


def check_pin(learners: Learners, learner: LearnerId, pin: str, now: datetime) -> None:
    """Raise `Refused` unless the PIN is right."""
    check = learners.check_pin(learner, pin, now)
    if not check.right:
        raise Refused(QCoreApplication.translate("PinPrompt", "This is not the PIN."), check.wait)


class PinPrompt(PromptDialog):
    """Asks for a learner's PIN, and is accepted when it is right."""

    def __init__(
        self,
        theme: Theme,
        learners: Learners,
        learner: Learner,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        self._learners, self._learner, self._now = learners, learner.id, now
        translate = QCoreApplication.translate
        super().__init__(
            theme,
            translate("PinPrompt", "PIN of {name}").format(name=learner_name(learner)),
            "",
            ((translate("PinPrompt", "PIN"), True),),
            translate("PinPrompt", "Go on"),
            self._check,
            parent,
        )

    def _check(self, typed: tuple[str, ...]) -> None:
        check_pin(self._learners, self._learner, typed[0], self._now())


class NewPinPrompt(PromptDialog):
    """Asks for a new PIN, twice, and sets it."""

    def __init__(self, theme: Theme, learners: Learners, learner: Learner, parent: QWidget | None = None) -> None:
        self._learners, self._learner = learners, learner.id
        translate = QCoreApplication.translate
        super().__init__(
            theme,
            translate("PinPrompt", "A PIN for {name}").format(name=learner_name(learner)),
            translate(
                "PinPrompt",
                "A PIN keeps colleagues at this computer apart. It does not encrypt anything. Forgotten? Whoever may "
                "open the data folder takes it away with: studyapp learners --remove-pin NAME",
            ),
            (
                (translate("PinPrompt", "New PIN, at least 4 characters"), True),
                (translate("PinPrompt", "The same again"), True),
            ),
            translate("PinPrompt", "Set the PIN"),
            self._set,
            parent,
        )

    def _set(self, typed: tuple[str, ...]) -> None:
        if typed[0] != typed[1]:
            raise Refused(QCoreApplication.translate("PinPrompt", "The two are not the same."))
        self._learners.set_pin(self._learner, typed[0])
