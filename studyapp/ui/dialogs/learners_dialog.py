"""The learners of this computer: add, rename, PIN, export, archive, delete."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from studyapp.core.errors import UserError
from studyapp.core.ids import LearnerId
from studyapp.ui import i18n
from studyapp.ui.dialogs.erase_dialog import EraseDialog
from studyapp.ui.dialogs.pin_prompts import NewPinPrompt, PinPrompt
from studyapp.ui.dialogs.prompt_dialog import PromptDialog
from studyapp.ui.models.exam_words import told_together
from studyapp.ui.models.learner_words import learner_lines, learner_name
from studyapp.ui.theme import SPACE_M, SPACE_S, SPACE_XL, Text, Theme, set_ink
from studyapp.ui.widgets.buttons import PrimaryButton, SecondaryButton
from studyapp.ui.widgets.card import label
from studyapp.ui.widgets.plain_list import PlainList

if TYPE_CHECKING:
    from studyapp.services.bundle import Services
    from studyapp.services.learners import Learner
    from studyapp.ui.tasks import TaskRunner


class LearnersDialog(QDialog):
    """One learner is chosen; the buttons below act on that one. A learner with a PIN is asked for it first."""

    changed = Signal()
    """Names or the list changed."""
    current_erased = Signal()
    """The learner at this window is gone; another one's turn has begun."""

    def __init__(
        self,
        theme: Theme,
        services: Services,
        runner: TaskRunner,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._services = services
        self._learners = services.learners
        self._runner = runner
        self._now = now
        self._current = self._learners.current(now()).id
        self._opened: set[LearnerId] = {self._current}
        """Those whose PIN was given."""
        self._then: Callable[[Learner], None] | None = None
        self._erasing: tuple[Learner, bool] | None = None
        self.setWindowTitle(self.tr("Learners"))
        self.resize(theme.px(520), theme.px(520))
        self.list = PlainList(theme, self.tr("Learners"))
        self.list.itemSelectionChanged.connect(self._show_acts)
        self.note = label(theme, "", Text.CAPTION, ink=theme.c.muted, wrap=True)
        self.add = SecondaryButton(theme, self.tr("New learner…"))
        self.rename = SecondaryButton(theme, self.tr("Rename…"))
        self.pin = SecondaryButton(theme, "")
        self.unpin = SecondaryButton(theme, self.tr("Take the PIN away"))
        self.export = SecondaryButton(theme, self.tr("Export all data…"), "download")
        self.archive = SecondaryButton(theme, "", "archive")
        self.erase = SecondaryButton(theme, self.tr("Delete…"), "trash-2")
        self.close_button = PrimaryButton(theme, self.tr("Close"))
        self.close_button.clicked.connect(self.accept)
        self.add.clicked.connect(self._ask_for_new)
        for button, act in (
            (self.rename, self._ask_for_name),
            (self.pin, self._ask_for_pin),
            (self.unpin, self._take_pin_away),
            (self.export, self._choose_file),
            (self.archive, self._archive),
            (self.erase, self._ask_to_erase),
        ):
            button.setProperty("act", act.__name__)
            button.clicked.connect(self._act)
        self._assemble()
        self._fill(self._current)
        self.list.setFocus()

    def _assemble(self) -> None:
        theme = self._theme
        acts = QGridLayout()
        acts.setSpacing(theme.px(SPACE_S))
        for place, button in enumerate((self.rename, self.pin, self.unpin, self.export, self.archive, self.erase)):
            acts.addWidget(button, place // 3, place % 3)
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(SPACE_XL)] * 4)
        column.setSpacing(theme.px(SPACE_M))
        column.addWidget(label(theme, self.tr("Learners at this computer"), Text.TITLE, bold=True))
        column.addWidget(self.list, 1)
        column.addLayout(acts)
        column.addWidget(self.note)
        column.addLayout(foot)

    def _fill(self, chosen: LearnerId | None) -> None:
        self._known = {one.id: one for one in self._learners.listing()}
        self.list.fill(learner_lines(self._known.values(), self._current), chosen)
        self._show_acts()

    @property
    def chosen(self) -> Learner | None:
        """The learner chosen."""
        key = self.list.chosen
        return self._known.get(LearnerId(key)) if isinstance(key, int) else None

    def _show_acts(self) -> None:
        chosen = self.chosen
        if chosen is None:
            return
        self.pin.setText(self.tr("Change the PIN…") if chosen.has_pin else self.tr("Set a PIN…"))
        self.unpin.setEnabled(chosen.has_pin)
        self.archive.setText(self.tr("Back on the list") if chosen.archived_at else self.tr("Archive"))
        self.archive.setEnabled(chosen.id != self._current)
        self._say("")

    def _say(self, words: str, *, trouble: bool = False) -> None:
        self.note.setText(words)
        set_ink(self.note, self._theme.c.bad if trouble else self._theme.c.muted)

    # Acting on the one chosen.

    def _act(self) -> None:
        """Do what a button stands for; first ask for the PIN of somebody else."""
        chosen, button = self.chosen, self.sender()
        if chosen is None or not isinstance(button, SecondaryButton):
            return
        self._then = getattr(self, str(button.property("act")))
        if chosen.has_pin and chosen.id not in self._opened:
            prompt = PinPrompt(self._theme, self._learners, chosen, self._now, self)
            prompt.accepted.connect(self._pin_given)
            self._open(prompt)
        else:
            self._do(chosen)

    def _pin_given(self) -> None:
        chosen = self.chosen
        if chosen is not None:
            self._opened.add(chosen.id)
            self._do(chosen)

    def _do(self, learner: Learner) -> None:
        then, self._then = self._then, None
        if then is None:
            return
        try:
            then(learner)
        except UserError as error:
            self._say(i18n.sentence(error), trouble=True)

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _ask_for_new(self) -> None:
        name = ((self.tr("Name"), False),)
        self._open(PromptDialog(self._theme, self.tr("New learner"), "", name, self.tr("Add"), self._add, self))

    def _add(self, typed: tuple[str, ...]) -> None:
        self._fill(self._learners.add(typed[0], self._now()).id)
        self.changed.emit()

    def _ask_for_name(self, learner: Learner) -> None:
        name = ((self.tr("Name"), False),)
        prompt = PromptDialog(self._theme, self.tr("Rename"), "", name, self.tr("Save"), self._rename, self)
        prompt.fields[0].setText(learner.name)
        prompt.fields[0].selectAll()
        self._open(prompt)

    def _rename(self, typed: tuple[str, ...]) -> None:
        chosen = self.chosen
        if chosen is not None:
            self._learners.rename(chosen.id, typed[0])
            self._fill(chosen.id)
            self.changed.emit()

    def _ask_for_pin(self, learner: Learner) -> None:
        prompt = NewPinPrompt(self._theme, self._learners, learner, self)
        prompt.accepted.connect(self._pin_changed)
        self._open(prompt)

    def _pin_changed(self) -> None:
        chosen = self.chosen
        self._fill(None if chosen is None else chosen.id)
        self._say(self.tr("The PIN holds from now on."))
        self.changed.emit()

    def _take_pin_away(self, learner: Learner) -> None:
        self._learners.remove_pin(learner.id)
        self._fill(learner.id)
        self._say(self.tr("There is no PIN any more."))
        self.changed.emit()

    def _archive(self, learner: Learner) -> None:
        if learner.archived_at:
            self._learners.take_back(learner.id)
        else:
            self._learners.archive(learner.id, self._now())
        self._fill(learner.id)
        self.changed.emit()

    # Long work.

    def _choose_file(self, learner: Learner) -> None:
        name = re.sub(r'[\\/:*?"<>|\x00-\x1f]', "_", learner_name(learner))
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export all data"), f"StudyApp-{name}.json", self.tr("JSON files (*.json)")
        )
        if path:
            self.export_to(learner, Path(path))

    def export_to(self, learner: Learner, path: Path) -> None:
        """Write all that is the learner's own to that file, in the worker."""
        self._set_busy(self.tr("Exporting…"))
        self._runner.run(
            self._learners.export_work(learner.id, path, self._now()), done=self._exported, failed=self._failed
        )

    def _exported(self, path: Path) -> None:
        self._set_busy("")
        self._say(self.tr("Written: {path}").format(path=path))

    def _ask_to_erase(self, learner: Learner) -> None:
        dialog = EraseDialog(
            self._theme, learner_name(learner), learner.answered, len(self._services.safety.listing()), self
        )
        self._erasing = (learner, False)
        dialog.accepted.connect(self._erase)
        self._open(dialog)

    def _erase(self) -> None:
        dialog = self.sender()
        if self._erasing is None or not isinstance(dialog, EraseDialog):
            return
        learner, purge = self._erasing[0], dialog.purge.isChecked()
        self._erasing = (learner, purge)
        self._set_busy(self.tr("Deleting…"))
        work = self._learners.erase_work(learner.id, self._services.safety if purge else None, self._now())
        self._runner.run(work, done=self._erased, failed=self._failed)

    def _erased(self, _changes: object) -> None:
        erasing, self._erasing = self._erasing, None
        self._set_busy("")
        if erasing is None:
            return
        learner, purged = erasing
        if learner.id == self._current:
            self._learners.forget_choice()
            self._current = self._learners.current(self._now()).id
            self._fill(self._current)
            self.current_erased.emit()
        else:
            self._fill(self._current)
            self.changed.emit()
        told = self.tr("{name} is deleted.").format(name=learner_name(learner))
        if not purged and self._services.safety.listing():
            told = told_together(told, self.tr("Backups made before still hold the answers."))
        self._say(told)

    def _failed(self, error: Exception) -> None:
        self._set_busy("")
        self._fill(self._current)
        if not isinstance(error, UserError):
            self._runner.failed.emit(error)
            return
        self._say(i18n.sentence(error), trouble=True)

    def _set_busy(self, words: str) -> None:
        for widget in (self.list, self.add, self.rename, self.pin, self.unpin, self.export, self.archive, self.erase):
            widget.setEnabled(not words)
        self.close_button.setEnabled(not words)
        if words:
            self._say(words)
        else:
            self._show_acts()

    def reject(self) -> None:
        if self.close_button.isEnabled():
            super().reject()
