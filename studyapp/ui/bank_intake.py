"""Question banks that were read: shown one after the other, so that somebody says whether they come in."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError

if TYPE_CHECKING:
    from studyapp.services.bank_import import BankFile
    from studyapp.services.bundle import Services
    from studyapp.ui.theme import Theme


class BankIntake(QObject):
    """A queue of them. What is wanted is kept in one act, which can be undone."""

    kept = Signal(object, int)
    """`Changes` in the store, and how many questions came in."""
    failed = Signal(object)
    """An exception."""

    def __init__(self, services: Services, window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._window = window
        self._theme: Theme | None = None
        self._waiting: list[BankFile] = []

    def offer(self, banks: Iterable[BankFile], theme: Theme) -> None:
        """Show these after those that wait."""
        self._waiting += banks
        self._theme = theme
        self._show_next()

    @Slot()
    def _show_next(self) -> None:
        if self._theme is None or not self._waiting:
            return
        from studyapp.ui.dialogs.bank_import_dialog import BankImportDialog

        shown = self._window.findChild(BankImportDialog)
        if shown is not None and shown.isVisible():
            return
        dialog = BankImportDialog(self._theme, self._waiting.pop(0), self._services.banks.known, self._window)
        dialog.wanted.connect(self._keep)
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(self._show_next)
        dialog.open()

    @Slot(object, bool)
    def _keep(self, file: BankFile, approved: bool) -> None:
        from studyapp.services.undo import Act

        try:
            outcome, changes = self._services.banks.keep(file, datetime.now(UTC), approved=approved)
        except UserError as error:
            self.failed.emit(error)
            return
        words = QT_TRANSLATE_NOOP("undo", "the import of {name}")
        self._services.undo.did(Act(words, partial(self._services.banks.take_back, outcome), {"name": file.name}))
        self.kept.emit(changes, len(outcome.added))
