"""The settings' cards of learners and backups."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studyapp.ui.dialogs.backups_dialog import BackupsDialog
from studyapp.ui.dialogs.learners_dialog import LearnersDialog
from studyapp.ui.learner_gate import LearnerGate
from studyapp.ui.models.backup_words import moment_words
from studyapp.ui.models.learner_words import learner_name
from studyapp.ui.theme import SPACE_L, SPACE_S, Text, Theme
from studyapp.ui.widgets.buttons import SecondaryButton
from studyapp.ui.widgets.card import Card, label
from studyapp.ui.widgets.hairline import Hairline
from studyapp.ui.widgets.select import Select

if TYPE_CHECKING:
    from studyapp.services.bundle import Services
    from studyapp.ui.preferences import Preferences
    from studyapp.ui.tasks import TaskRunner


class PeopleCard(Card):
    """Whose turn it is, whom the program begins with, and the ways to change that."""

    began_anew = Signal(str)
    """Another learner has sat down: a sentence that says who."""
    changed = Signal()
    """Names, PINs or the list changed."""

    def __init__(
        self,
        theme: Theme,
        services: Services,
        runner: TaskRunner,
        settings: Preferences,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "", parent)
        self.title.setText(self.tr("Learners"))
        self.title.show()
        self._theme = theme
        self._services = services
        self._runner = runner
        self._settings = settings
        self._now = now
        self._gate = LearnerGate(theme, services.learners, settings, now, self)
        self._gate.entered.connect(self._tell)
        self.name = label(theme, "")
        self.note = label(theme, "", Text.CAPTION, ink=theme.c.muted, wrap=True)
        self.switch = SecondaryButton(theme, self.tr("Change learner…"), "user-round")
        self.switch.clicked.connect(self._gate.switch)
        self.manage = SecondaryButton(theme, self.tr("Learners…"), "users")
        self.manage.clicked.connect(self._manage)
        self.at_start = Select(theme, self.tr("At the start"), ())
        self.at_start.setMinimumWidth(theme.px(168))
        self.at_start.activated.connect(self._choose_start)
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(self.name)
        words.addWidget(self.note)
        row = QHBoxLayout()
        row.setSpacing(theme.px(SPACE_S))
        row.addLayout(words, 1)
        row.addWidget(self.switch)
        row.addWidget(self.manage)
        self.body.addWidget(self.title)
        self.body.addLayout(row)
        self._start_row = QWidget()
        start = QHBoxLayout(self._start_row)
        start.setContentsMargins(0, 0, 0, 0)
        start.setSpacing(theme.px(SPACE_L))
        about = QVBoxLayout()
        about.setSpacing(theme.px(2))
        about.addWidget(label(theme, self.tr("At the start")))
        note = self.tr("Whoever has a PIN is asked for it in any case.")
        about.addWidget(label(theme, note, Text.CAPTION, ink=theme.c.muted, wrap=True))
        start.addLayout(about, 1)
        start.addWidget(self.at_start, 0, Qt.AlignmentFlag.AlignVCenter)
        self._line = Hairline(theme, lying=True)
        self.body.addWidget(self._line)
        self.body.addWidget(self._start_row)
        self.show_learners()

    def show_learners(self) -> None:
        """Show whose turn it is now."""
        current = self._services.learners.current(self._now())
        known = [one for one in self._services.learners.listing() if one.archived_at is None]
        several = len(known) > 1
        self.name.setText(learner_name(current))
        self.note.setText(
            self.tr("%n learner(s) at this computer; each has their own history.", "", len(known))
            if several
            else self.tr("Others at this computer can have a history of their own, with a PIN if they like.")
        )
        self.switch.setVisible(several)
        for widget in (self._line, self._start_row):
            widget.setVisible(several)
        self.at_start.clear()
        self.at_start.addItem(self.tr("Ask who is learning"), None)
        for one in known:
            self.at_start.addItem(learner_name(one), int(one.id))
        self.at_start.choose(self._settings.current.learner)

    def _choose_start(self) -> None:
        value = self.at_start.value
        self._settings.change(learner=value if isinstance(value, int) else None)

    def _manage(self) -> None:
        dialog = LearnersDialog(self._theme, self._services, self._runner, self._now, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.changed.connect(self.show_learners)
        dialog.changed.connect(self.changed)
        dialog.current_erased.connect(self._note_erased)
        dialog.finished.connect(self._tell_erased)
        self._erased = False
        dialog.open()

    def _note_erased(self) -> None:
        self._erased = True

    def _tell_erased(self) -> None:
        """The pages show somebody who is gone: once the dialog is closed they begin anew."""
        if self._erased:
            self._tell()

    def _tell(self) -> None:
        current = self._services.learners.current(self._now())
        self.began_anew.emit(self.tr("It is the turn of {name}.").format(name=learner_name(current)))


class BackupsRow(QWidget):
    """When the last copy was made, and the way to all of them."""

    began_anew = Signal(str)
    """A copy was brought back: a sentence about it."""

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
        self._safety = services.safety
        self._runner = runner
        self._now = now
        self.note = label(theme, "", Text.CAPTION, ink=theme.c.muted, wrap=True)
        self.button = SecondaryButton(theme, self.tr("Backups…"), "save")
        self.button.clicked.connect(self._show)
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(label(theme, self.tr("Backups")))
        words.addWidget(self.note)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(SPACE_L))
        row.addLayout(words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.show_last()

    def show_last(self) -> None:
        """Tell of the newest copy."""
        known = self._safety.listing()
        if known:
            moment = moment_words(known[0].made_at)
            self.note.setText(self.tr("%n backup(s), the last of {moment}.", "", len(known)).format(moment=moment))
        else:
            self.note.setText(self.tr("Made by itself every day; the first is still to come."))

    def _show(self) -> None:
        dialog = BackupsDialog(self._theme, self._safety, self._runner, self._now, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.restored.connect(self.began_anew)
        dialog.finished.connect(self.show_last)
        dialog.open()
