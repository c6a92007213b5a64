"""What the window shows when the file is damaged or lost: what happened, and the newest good backup."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studyapp.core.errors import UserError
from studyapp.ui import i18n
from studyapp.ui.models.backup_words import moment_words
from studyapp.ui.theme import SPACE_M, Text, Theme
from studyapp.ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from studyapp.ui.widgets.card import label
from studyapp.ui.widgets.progress_bar import ProgressBar

if TYPE_CHECKING:
    from studyapp.core.progress import Progress
    from studyapp.services.safety import Backup, Safety
    from studyapp.ui.tasks import TaskRunner

WIDTH = 520


class Rescue(QWidget):
    """Looks for the newest sound backup and offers it. The damaged file is set aside, never overwritten."""

    saved = Signal()
    """There is a good file again."""
    quit_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        safety: Safety,
        runner: TaskRunner,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._safety = safety
        self._runner = runner
        self._now = now
        self._found: Backup | None = None
        self._lost = safety.is_lost
        head = (
            self.tr("The file with your data is gone") if self._lost else self.tr("The file with your data is damaged")
        )
        self.head = label(theme, head, Text.STEM, bold=True, wrap=True)
        self.words = label(theme, self.tr("Looking for the newest good backup…"), ink=theme.c.muted, wrap=True)
        for one in (self.head, self.words):
            one.setFixedWidth(theme.px(WIDTH))
        self.words.setMinimumHeight(theme.px(72))
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.bar = ProgressBar(theme, self.tr("Progress"))
        self.bar.setFixedWidth(theme.px(WIDTH))
        self.restore = PrimaryButton(theme, self.tr("Bring the backup back"), "rotate-ccw")
        self.empty = SecondaryButton(theme, self.tr("Begin with an empty file"))
        self.leave = QuietButton(theme, self.tr("Quit"))
        self.restore.clicked.connect(self._restore)
        self.empty.clicked.connect(self._begin_empty)
        self.leave.clicked.connect(self.quit_requested)
        acts = QHBoxLayout()
        acts.setSpacing(theme.px(SPACE_M))
        for button in (self.restore, self.empty, self.leave):
            acts.addWidget(button)
        acts.addStretch(1)
        inner = QVBoxLayout()
        inner.setSpacing(theme.px(SPACE_M))
        for widget in (self.head, self.words, self.bar):
            inner.addWidget(widget)
        inner.addLayout(acts)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addLayout(inner)
        across.addStretch(1)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addLayout(across)
        column.addStretch(3)
        self._set_busy(True)
        runner.run(safety.newest_sound, done=self._show_found, failed=self._fail, progressed=self.bar.set_fraction)

    def _show_found(self, backup: Backup | None) -> None:
        self._found = backup
        self._set_busy(False)
        self.restore.setVisible(backup is not None)
        self.empty.setVisible(backup is None or self._lost)
        if backup is not None and self._lost:
            words = self.tr(
                "It is missing or empty, but there are backups. The newest good one is of {moment}. Bring it back, or "
                "begin with an empty file; the backups stay."
            ).format(moment=moment_words(backup.made_at))
        elif backup is None:
            words = self.tr(
                "There is no good backup. The damaged file can be set aside, so that you may begin with an empty one; "
                "nothing is deleted, and somebody who knows SQLite may still save much of it."
            )
        else:
            words = self.tr(
                "The newest good backup is of {moment}. The damaged file is set aside beside it and not deleted. Close "
                "other windows of StudyApp first."
            ).format(moment=moment_words(backup.made_at))
        self.words.setText(words)
        (self.restore if backup is not None else self.empty).setFocus()

    def _restore(self) -> None:
        if self._found is not None:
            self._run(partial(self._safety.restore, self._found, self._now()))

    def _begin_empty(self) -> None:
        safety, now = self._safety, self._now()

        def work(_report: Progress) -> Path | None:
            return safety.begin_anew(now)

        self._run(work)

    def _run(self, work: Callable[[Progress], Path | None]) -> None:
        self._set_busy(True)
        self._runner.run(work, done=self._finish, failed=self._fail, progressed=self.bar.set_fraction)

    def _finish(self, _aside: object) -> None:
        self.saved.emit()

    def _fail(self, error: Exception) -> None:
        self._set_busy(False)
        if isinstance(error, UserError):
            self.words.setText(i18n.sentence(error))
        else:
            self._runner.failed.emit(error)

    def _set_busy(self, busy: bool) -> None:
        self.bar.setVisible(busy)
        for button in (self.restore, self.empty):
            button.setEnabled(not busy)
