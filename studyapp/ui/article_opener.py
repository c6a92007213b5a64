"""Opens article files: one after another, in the worker, with progress and cancel."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from studyapp.ui.tasks import Task, TaskRunner

if TYPE_CHECKING:
    from studyapp.core.progress import Progress
    from studyapp.services.authoring import Prepared


class ArticleOpener(QObject):
    """A queue of files to read; what was prepared is for the owner to keep."""

    started = Signal(str)
    """The name of the file that is being read now."""
    progressed = Signal(float)
    prepared = Signal(object)
    """A `Prepared`."""
    failed = Signal(object)
    """The exception for which a file was not prepared."""
    stopped = Signal()
    """Nothing is being read any more, for now: the file is done, failed or cancelled."""

    def __init__(self, runner: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._waiting: list[Path] = []
        self._task: Task | None = None
        self.reading = ""
        """The name of the file being read, or empty."""

    def open(self, path: Path) -> None:
        """Read `path` when those before it are done."""
        self._waiting.append(path)
        self._next()

    @Slot()
    def cancel(self) -> None:
        """Stop reading and forget what is waiting."""
        self._waiting.clear()
        if self._task is not None:
            self._task.cancel()

    def _next(self) -> None:
        if self._task is not None or not self._waiting:
            return
        path = self._waiting.pop(0)

        def work(progress: Progress) -> Prepared:
            from studyapp.services.authoring import prepare_file

            return prepare_file(path, progress)

        self.reading = path.name
        self.started.emit(path.name)
        self._task = self._runner.run(
            work, done=self.prepared.emit, failed=self.failed.emit, progressed=self.progressed.emit
        )
        self._task.finished.connect(self._over)

    @Slot()
    def _over(self) -> None:
        self._task = None
        self.reading = ""
        self.stopped.emit()
        self._next()
