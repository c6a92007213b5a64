"""What comes into the library from outside: read in the worker, kept, and told of; question banks are shown first."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from studyapp.core.errors import UserError
from studyapp.services.changes import together
from studyapp.ui.article_importer import ArticleImporter, Batch
from studyapp.ui.bank_intake import BankIntake
from studyapp.ui.tasks import TaskRunner
from studyapp.ui.theme import Theme

if TYPE_CHECKING:
    from studyapp.services.authoring import Prepared
    from studyapp.services.bank_import import BankFile
    from studyapp.services.bundle import Services
    from studyapp.services.changes import Changes
    from studyapp.services.importing import Outcome, Source


class Arrivals(ArticleImporter):
    """The importer with the library behind it; what it has changed and what came of it is said in signals."""

    library_changed = Signal(object)
    """`Changes` that a batch has made."""
    arrived = Signal(object)
    """The `Outcome` of the one article that the user wants to read at once."""
    listed = Signal(object)
    """The `Outcome`s of a batch for the library, as a list."""
    bank_kept = Signal(object, int)
    """`Changes` in the store, and how many questions of a bank came in."""

    def __init__(self, services: Services, runner: TaskRunner, theme: Theme, window: QWidget) -> None:
        super().__init__(runner, self._put, window)
        self._services = services
        self.theme = theme
        """What dialogs look like."""
        self._made: list[Changes] = []
        """What the batch that is being imported has changed so far."""
        self._banks = BankIntake(services, window)
        self._banks.kept.connect(self.bank_kept)
        self._banks.failed.connect(self.failed)
        self.finished.connect(self._tell_of)

    def sources(self, paths: Iterable[Path]) -> tuple[Source, ...]:
        """What there is to read in these files and folders; a folder that holds nothing to read is told by `failed`."""
        from studyapp.services.reading_pool import sources_in

        found: list[Source] = []
        for path in paths:
            try:
                found += sources_in(path)
            except UserError as error:
                self.failed.emit(error)
        return tuple(found)

    def _put(self, source: Source, prepared: Prepared | BankFile) -> Outcome:
        from studyapp.services.bank_import import BankFile
        from studyapp.services.importing import Outcome, keep_source

        if isinstance(prepared, BankFile):  # shown before it is kept
            return Outcome(source.name, bank=prepared)
        outcome, changes = keep_source(self._services.library, source, prepared, datetime.now(UTC))
        self._made.append(changes)
        return outcome

    @Slot(object)
    def _tell_of(self, batch: Batch) -> None:
        self.library_changed.emit(together(self._made))
        self._made.clear()
        rest = [one for one in batch.outcomes if one.bank is None]
        self._banks.offer([one.bank for one in batch.outcomes if one.bank is not None], self.theme)
        if rest and not batch.show:
            self.listed.emit(rest)
        elif rest and rest[0].error is not None:
            self.failed.emit(rest[0].error)
        elif rest and rest[0].row is not None:
            self.arrived.emit(rest[0])
