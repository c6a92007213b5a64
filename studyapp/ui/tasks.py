"""Long work off the GUI thread: the only threads of the program.

The worker runs pure functions on values. Their results, errors and progress arrive on the GUI thread; no widget
and no database connection is ever touched by a worker.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from studyapp.core.progress import Cancelled, Progress

_log = logging.getLogger(__name__)

Work = Callable[[Progress], Any]
"""What a worker runs: it may report a fraction in [0, 1], and that report raises `Cancelled` to stop it."""


class Task(QObject):
    """One piece of work under way, living on the GUI thread."""

    _succeeded = Signal(object)
    _failed = Signal(object)
    _progressed = Signal(float)
    _stopped = Signal()
    finished = Signal()
    """After the last callback, however the work ended."""

    def __init__(
        self,
        parent: QObject,
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        progressed: Callable[[float], None] | None,
    ) -> None:
        super().__init__(parent)
        self._on_done = done
        self._on_failed = failed
        self._on_progressed = progressed
        self._cancel = False
        self._percent = -1
        self.running = True
        # Bound methods of an object of this thread: Qt queues the calls, whichever thread emits.
        self._succeeded.connect(self._take_result)
        self._failed.connect(self._take_error)
        self._progressed.connect(self._take_progress)
        self._stopped.connect(self._end)

    def cancel(self) -> None:
        """Ask the work to stop at its next report; neither `done` nor `failed` is called then."""
        self._cancel = True

    # On the worker's thread.

    def report(self, fraction: float) -> None:
        """The `Progress` that the work is given."""
        if self._cancel:
            raise Cancelled
        percent = int(fraction * 100)
        if percent != self._percent:  # a loop may report a million times; a bar shows a hundred steps
            self._percent = percent
            self._progressed.emit(fraction)

    def work_through(self, work: Work) -> None:
        """Run the work and hand over how it ended; nothing escapes."""
        try:
            result = self._checked(work)
        except Cancelled:
            self._stopped.emit()
        except Exception as error:
            self._failed.emit(error)
        else:
            self._succeeded.emit(result)

    def _checked(self, work: Work) -> Any:
        self.report(0.0)
        result = work(self.report)
        if self._cancel:
            raise Cancelled
        return result

    # On the GUI thread.

    @Slot(object)
    def _take_result(self, result: object) -> None:
        try:
            if not self._cancel and _alive(self._on_done):
                self._on_done(result)
        finally:
            self._end()

    @Slot(object)
    def _take_error(self, error: Exception) -> None:
        try:
            if self._cancel:
                _log.info("after cancelling: %r", error)
            elif _alive(self._on_failed):
                self._on_failed(error)
        finally:
            self._end()

    @Slot(float)
    def _take_progress(self, fraction: float) -> None:
        if self._on_progressed is not None and not self._cancel and _alive(self._on_progressed):
            self._on_progressed(fraction)

    @Slot()
    def _end(self) -> None:
        self.running = False
        self.finished.emit()
        self.deleteLater()


def _alive(callback: Callable[..., None]) -> bool:
    """Whether the object that a callback belongs to still exists; pages may go while work is under way."""
    owner = getattr(callback, "__self__", None)
    return not isinstance(owner, QObject) or shiboken6.isValid(owner)


class _Runnable(QRunnable):
    """Carries a task to the pool. It only holds the task: inheriting both QRunnable and QObject crashes."""

    def __init__(self, task: Task, work: Work) -> None:
        super().__init__()
        self._task = task
        self._work = work

    def run(self) -> None:
        self._task.work_through(self._work)


class TaskRunner(QObject):
    """Runs work in one worker thread, in the order asked for."""

    failed = Signal(object)
    """An error (`Exception`) of work for which no `failed` was given."""
    busy_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._tasks: list[Task] = []

    @property
    def busy(self) -> bool:
        """Whether any work is under way or waiting."""
        return bool(self._tasks)

    def run(
        self,
        work: Work,
        *,
        done: Callable[[Any], None],
        failed: Callable[[Exception], None] | None = None,
        progressed: Callable[[float], None] | None = None,
    ) -> Task:
        """Run `work` in the worker and call back on the GUI thread.

        `done` gets the result; `failed` the exception (without it, the `failed` signal of the runner does);
        `progressed` fractions in [0, 1]. Callbacks that are methods of a widget that is gone are skipped.
        """
        task = Task(self, done, failed or self.failed.emit, progressed)
        self._tasks.append(task)
        task.finished.connect(self._forget)
        if len(self._tasks) == 1:
            self.busy_changed.emit(True)
        self._pool.start(_Runnable(task, work))
        return task

    @Slot()
    def _forget(self) -> None:
        self._tasks = [task for task in self._tasks if task.running]
        if not self._tasks:
            self.busy_changed.emit(False)

    def shutdown(self) -> None:
        """Cancel all work and wait until the worker is idle; call before the window goes."""
        for task in self._tasks:
            task.cancel()
        self._pool.waitForDone()
