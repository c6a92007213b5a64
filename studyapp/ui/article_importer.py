"""Brings articles in: in the worker, many on all cores, with progress, cancel and one account at the end."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.ui.tasks import Task, TaskRunner

if TYPE_CHECKING:
    from studyapp.core.progress import Progress
    from studyapp.services.authoring import Prepared
    from studyapp.services.bank_import import BankFile
    from studyapp.services.importing import Outcome, Source
    from studyapp.services.reading_pool import Read, ReadingPool


@dataclass(slots=True)
class Batch:
    """Sources that were asked for together; `show` means that the user wants to read the article at once."""

    sources: tuple[Source, ...]
    show: bool
    outcomes: list[Outcome] = field(default_factory=list)
    stopped: bool = False

    @property
    def next(self) -> Source:
        """The source that is being read, or the first of them."""
        return self.sources[len(self.outcomes)]

    @property
    def done(self) -> bool:
        """Whether something came of every source."""
        return len(self.outcomes) == len(self.sources)


class ArticleImporter(QObject):
    """A queue of batches. The worker reads, `keep` puts what it made into the library on the GUI thread.

    Sources are read a few at a time: one where there are few, and where there are many some for each core. Each is kept
    in a turn of the event loop of its own, so that the window stays alive.
    """

    started = Signal(object)
    """The `Batch` whose next source is being read now."""
    progressed = Signal(float)
    """How far the batch is."""
    failed = Signal(object)
    """An exception that is the program's fault; the rest of the batch goes on."""
    finished = Signal(object)
    """A `Batch` with an outcome for every source."""

    def __init__(
        self, runner: TaskRunner, keep: Callable[[Source, Prepared | BankFile], Outcome], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._keep = keep
        self._waiting: list[Batch] = []
        self._task: Task | None = None
        self._reading = 0
        """How many sources the task reads."""
        self._arrived: deque[Read | Exception] = deque()
        """What was read and is not kept yet."""
        self._pool: ReadingPool | None = None

    @property
    def current(self) -> Batch | None:
        """The batch that is being read."""
        return self._waiting[0] if self._waiting else None

    def take(self, sources: Sequence[Source], *, show: bool) -> None:
        """Read these when what was asked for before is done."""
        if sources:
            self._waiting.append(Batch(tuple(sources), show))
            self._next()

    @Slot()
    def cancel(self) -> None:
        """Stop the batch; what is in the library by now stays there."""
        batch = self.current
        if batch is not None:
            batch.stopped = True  # even where this source is done at this very moment
            if self._task is not None:
                self._task.cancel()

    def close(self) -> None:
        """End the processes that read, if there are any; call when the runner is shut down."""
        if self._pool is not None:
            self._pool.close()
            self._pool = None

    def _next(self) -> None:
        batch = self.current
        if self._task is not None or self._arrived or batch is None:
            return
        self.started.emit(batch)
        left = batch.sources[len(batch.outcomes) :]
        from studyapp.services.reading_pool import ENOUGH, ReadingPool

        if len(batch.sources) < ENOUGH:
            self._run(left[:1], _read_here)
            return
        pool = self._pool = self._pool or ReadingPool()
        self._run(left[: 2 * pool.workers], pool.read)

    def _run(self, sources: tuple[Source, ...], read: Callable[[Sequence[Source], Progress], tuple[Read, ...]]) -> None:
        self._reading = len(sources)

        def work(progress: Progress) -> tuple[Read, ...]:
            return read(sources, progress)

        self._task = self._runner.run(work, done=self._take, failed=self._break, progressed=self._tell)
        self._task.finished.connect(self._over)

    @Slot(float)
    def _tell(self, fraction: float) -> None:
        batch = self.current
        if batch is not None:
            self.progressed.emit((len(batch.outcomes) + fraction * self._reading) / len(batch.sources))

    def _take(self, read: tuple[Read, ...]) -> None:
        self._arrived.extend(read)

    def _break(self, error: Exception) -> None:
        """A bug while reading spoils all that was read with it."""
        self._arrived.extend([error] * self._reading)

    @Slot()
    def _over(self) -> None:
        self._task = None
        batch = self.current
        if batch is not None and not self._arrived:  # cancelled, by the user or because the window goes
            batch.stopped = True
        self._go_on()

    @Slot()
    def _go_on(self) -> None:
        """Keep one of those that were read, then the next; after the last, read on."""
        from studyapp.services.importing import Outcome

        batch = self.current
        assert batch is not None
        if batch.stopped and self._reading > 1:
            self._arrived.clear()
        if self._arrived:
            batch.outcomes.append(self._outcome(batch.next, self._arrived.popleft()))
        if self._arrived:
            QTimer.singleShot(0, self._go_on)
            return
        if batch.stopped:
            batch.outcomes += [Outcome(source.name) for source in batch.sources[len(batch.outcomes) :]]
        if batch.done:
            self._waiting.pop(0)
            if not self._waiting:
                self.close()
            self.finished.emit(batch)
        self._next()

    def _outcome(self, source: Source, read: Read | Exception) -> Outcome:
        from studyapp.services.importing import Outcome

        error = read
        if not isinstance(read, Exception):
            try:
                return self._keep(source, read)
            except Exception as trouble:  # whatever it is, the rest of the batch goes on
                error = trouble
        if not isinstance(error, UserError):
            self.failed.emit(error)
            error = UserError(
                QT_TRANSLATE_NOOP("errors", "{name}: the program made a mistake with this article."), name=source.name
            )
        return Outcome(source.name, error=error)


def _read_here(sources: Sequence[Source], progress: Progress) -> tuple[Read, ...]:
    """Read one source in this process, with its own progress."""
    from studyapp.services.importing import prepare_source

    try:
        return (prepare_source(sources[0], progress),)
    except UserError as error:
        return (error,)
