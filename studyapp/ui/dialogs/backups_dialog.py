"""The copies of the data: make one, bring one back, delete one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from studyapp.core.errors import UserError
from studyapp.ui import i18n
from studyapp.ui.models.backup_words import backup_lines, moment_words
from studyapp.ui.models.exam_words import told_together
from studyapp.ui.theme import SPACE_M, SPACE_S, SPACE_XL, Text, Theme, set_ink
from studyapp.ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from studyapp.ui.widgets.card import label
from studyapp.ui.widgets.plain_list import PlainList
from studyapp.ui.widgets.progress_bar import ProgressBar

if TYPE_CHECKING:
    from studyapp.services.safety import Backup, Safety
    from studyapp.ui.tasks import TaskRunner


class BackupsDialog(QDialog):
    """The list, the newest first. Bringing one back keeps the data as they are now as a copy of their own."""

    restored = Signal(str)
    """A copy was brought back; a sentence that says where the data as they were have gone."""

    def __init__(
        self,
        theme: Theme,
        safety: Safety,
        runner: TaskRunner,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._safety = safety
        self._runner = runner
        self._now = now
        self._known: tuple[Backup, ...] = ()
        self.setWindowTitle(self.tr("Backups"))
        self.resize(theme.px(560), theme.px(540))
        self.list = PlainList(theme, self.tr("Backups"))
        self.list.itemSelectionChanged.connect(self._show_acts)
        self.make = SecondaryButton(theme, self.tr("Back up now"), "save")
        self.folder = QuietButton(theme, self.tr("Open the folder"), "folder-open")
        self.remove = SecondaryButton(theme, self.tr("Delete"), "trash-2")
        self.restore = SecondaryButton(theme, self.tr("Bring this one back…"), "rotate-ccw")
        self.sure = PrimaryButton(theme, self.tr("Yes, bring it back"))
        self.close_button = PrimaryButton(theme, self.tr("Close"))
        self.note = label(theme, "", Text.CAPTION, ink=theme.c.muted, wrap=True)
        self.bar = ProgressBar(theme, self.tr("Progress"))
        self.bar.hide()
        self.make.clicked.connect(self._make)
        self.folder.clicked.connect(self._open_folder)
        self.remove.clicked.connect(self._remove)
        self.restore.clicked.connect(self._ask)
        self.sure.clicked.connect(self._restore)
        self.close_button.clicked.connect(self.accept)
        self._assemble()
        self._fill()
        self.list.setFocus()

    def _assemble(self) -> None:
        theme = self._theme
        acts = QHBoxLayout()
        acts.setSpacing(theme.px(SPACE_S))
        for widget in (self.restore, self.sure, self.remove):
            acts.addWidget(widget)
        acts.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(SPACE_S))
        foot.addWidget(self.make)
        foot.addWidget(self.folder)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        words = self.tr(
            "Made by itself: one a day for a week, one a week for two months. Those made by hand, and those made "
            "before an update or before something was brought back, stay until you delete them."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(SPACE_XL)] * 4)
        column.setSpacing(theme.px(SPACE_M))
        column.addWidget(label(theme, self.tr("Backups"), Text.TITLE, bold=True))
        column.addWidget(label(theme, words, Text.CAPTION, ink=theme.c.muted, wrap=True))
        column.addWidget(self.list, 1)
        column.addLayout(acts)
        column.addWidget(self.note)
        column.addWidget(self.bar)
        column.addLayout(foot)

    def _fill(self) -> None:
        self._known = self._safety.listing()
        self.list.fill(backup_lines(self._known))
        self._show_acts()

    @property
    def chosen(self) -> Backup | None:
        """The copy chosen."""
        return next((one for one in self._known if str(one.path) == self.list.chosen), None)

    def _show_acts(self) -> None:
        some = self.chosen is not None
        self.restore.setEnabled(some)
        self.restore.setVisible(True)
        self.sure.hide()
        self.remove.setEnabled(some)
        self._say("" if some else self.tr("There is no backup yet."))

    def _say(self, words: str, *, trouble: bool = False) -> None:
        self.note.setText(words)
        set_ink(self.note, self._theme.c.bad if trouble else self._theme.c.muted)

    # Acts

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._safety.folder)))

    def _remove(self) -> None:
        chosen = self.chosen
        if chosen is not None:
            try:
                self._safety.remove(chosen)
            except UserError as error:
                self._say(i18n.sentence(error), trouble=True)
                return
            self._fill()

    def _make(self) -> None:
        self._set_busy(self.tr("Backing up…"))
        work = partial(self._safety.back_up, self._now())
        self._runner.run(work, done=self._made, failed=self._failed, progressed=self.bar.set_fraction)

    def _made(self, _backup: object) -> None:
        self._set_busy("")
        self._fill()
        self._say(self.tr("Backed up."))

    def _ask(self) -> None:
        chosen = self.chosen
        if chosen is not None:
            self.restore.hide()
            self.sure.show()
            self.sure.setFocus()
            words = self.tr(
                "Everything becomes as it was on {moment}, for all learners. The data as they are now are kept as a "
                "backup."
            )
            self._say(words.format(moment=moment_words(chosen.made_at)))

    def _restore(self) -> None:
        chosen = self.chosen
        if chosen is not None:
            self._set_busy(self.tr("Bringing it back…"))
            work = partial(self._safety.restore, chosen, self._now())
            self._runner.run(work, done=self._restored, failed=self._failed, progressed=self.bar.set_fraction)

    def _restored(self, aside: Path | None) -> None:
        self._set_busy("")
        self.accept()
        told = self.tr("The backup was brought back.")
        if aside is not None:
            told = told_together(told, self.tr("The data as they were are in {name}.").format(name=aside.name))
        self.restored.emit(told)

    def _failed(self, error: Exception) -> None:
        self._set_busy("")
        self._fill()
        if isinstance(error, UserError):
            self._say(i18n.sentence(error), trouble=True)
        else:
            self._runner.failed.emit(error)

    def _set_busy(self, words: str) -> None:
        for widget in (self.list, self.make, self.remove, self.restore, self.sure, self.close_button):
            widget.setEnabled(not words)
        self.bar.set_fraction(0.0)
        self.bar.setVisible(bool(words))
        if words:
            self._say(words)

    def reject(self) -> None:
        if self.close_button.isEnabled():
            super().reject()
