"""What is done while nobody waits for it: the dictionary loaded, a large file read through, the copy of the day."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from studyapp.core.errors import UserError
from studyapp.ui.tasks import TaskRunner

if TYPE_CHECKING:
    from studyapp.core.progress import Progress
    from studyapp.services.safety import Safety

_log = logging.getLogger(__name__)

WAIT_MS = 5000
"""From the start of the window: by then it has its pages, and the first article is read."""


def local_now() -> datetime:
    """The moment, in this computer's time zone, which says what a day is."""
    return datetime.now().astimezone()


class Caretaker(QObject):
    """Wakes once after the start, and works in a thread of its own, so that nothing is kept waiting."""

    damaged = Signal()
    """The file cannot be read through."""
    failed = Signal(object)
    """An error: no copy could be made."""

    def __init__(
        self, safety: Safety, parent: QObject, now: Callable[[], datetime] = local_now, wait_ms: int = WAIT_MS
    ) -> None:
        super().__init__(parent)
        self._safety = safety
        self._now = now
        self._awake = False
        self._runner = TaskRunner(self)
        self._runner.failed.connect(self.failed)
        timer = QTimer(self, singleShot=True, interval=wait_ms)
        timer.timeout.connect(self._wake)
        timer.start()

    def _wake(self) -> None:
        self._awake = True
        safety, now = self._safety, self._now()

        def work(report: Progress) -> bool:
            from studyapp.services.authoring import warm_up

            warm_up()
            sound = safety.is_sound(report)
            if sound:
                safety.back_up_if_due(now, report)
            return sound

        self._runner.run(work, done=self._take)

    def _take(self, sound: bool) -> None:
        if not sound:
            self.damaged.emit()

    def close(self) -> None:
        """Stop, and make the copy of this sitting where it was a long one; the window is hidden by now."""
        self._runner.shutdown()
        awake, self._awake = self._awake, False  # a window may be closed twice
        if awake:
            try:
                if self._safety.is_stale(self._now()):
                    self._safety.refresh(self._now())
            except UserError as error:  # nobody is there any more to be told
                _log.warning("no copy could be made: %s", error)
