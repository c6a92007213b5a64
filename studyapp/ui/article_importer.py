"""Brings articles in: one source after another, in the worker, with progress, cancel and one account at the end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.ui.tasks import Task, TaskRunner

if TYPE_CHECKING:
    from studyapp.core.progress import Progress
    from studyapp.services.authoring import Prepared
    from studyapp.services.bank_import import BankFile
    from studyapp.services.importing import Outcome, Source


@dataclass(slots=True)
class Batch:
    """Sources that were asked for together; `show` means that the user wants to read the article at once."""

    sources: tuple[Source, ...]
    show: bool
    outcomes: list[Outcome] = field(default_factory=list)
    stopped: bool = False

    @property
    def next(self) -> Source:
        """The source that is being read."""
        return self.sources[len(self.outcomes)]

    @property
    def done(self) -> bool:
        """Whether something came of every source."""
        return len(self.outcomes) == len(self.sources)


class ArticleImporter(QObject):
    """A queue of batches. The worker reads, `keep` puts what it made into the library on the GUI thread."""

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
        self._begun = 0
        """Which source of the batch is being read."""

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
        if batch is not None and self._task is not None:
            batch.stopped = True  # even where this source is done at this very moment
            self._task.cancel()

    def _next(self) -> None:
        batch = self.current
        if self._task is not None or batch is None:
            return
        source = batch.next
        self._begun = len(batch.outcomes)

        def work(progress: Progress) -> Prepared | BankFile:
            from studyapp.services.importing import prepare_source

            return prepare_source(source, progress)

        self.started.emit(batch)
        self._task = self._runner.run(work, done=self._take, failed=self._note, progressed=self._tell)
        self._task.finished.connect(self._over)

    @Slot(float)
    def _tell(self, fraction: float) -> None:
        batch = self.current
        if batch is not None:
            self.progressed.emit((len(batch.outcomes) + fraction) / len(batch.sources))

    def _take(self, prepared: Prepared | BankFile) -> None:
        batch = self.current
        assert batch is not None
        try:
            batch.outcomes.append(self._keep(batch.next, prepared))
        except Exception as error:  # whatever it is, the rest of the batch goes on
            self._note(error)

    def _note(self, error: Exception) -> None:
        from studyapp.services.importing import Outcome

        batch = self.current
        assert batch is not None
        name = batch.next.name
        if not isinstance(error, UserError):
            self.failed.emit(error)
            error = UserError(
                QT_TRANSLATE_NOOP("errors", "{name}: the program made a mistake with this article."), name=name
            )
        batch.outcomes.append(Outcome(name, error=error))

    @Slot()
    def _over(self) -> None:
        from studyapp.services.importing import Outcome

        self._task = None
        batch = self.current
        assert batch is not None
        if len(batch.outcomes) == self._begun:  # cancelled, by the user or because the window goes
            batch.stopped = True
        if batch.stopped:
            batch.outcomes += [Outcome(source.name) for source in batch.sources[len(batch.outcomes) :]]
        if batch.done:
            self._waiting.pop(0)
            self.finished.emit(batch)
        self._next()
