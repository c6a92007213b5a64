"""Has the audit look at items in the worker, some at a time, and tells what it finds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from studyapp.core.progress import Progress
from studyapp.services.auditing import AuditOrder, audit_items

if TYPE_CHECKING:
    from studyapp.core.ids import ItemRow
    from studyapp.core.items.audit import Finding
    from studyapp.services.auditing import AuditBook
    from studyapp.services.library import StoredItem
    from studyapp.ui.tasks import Task, TaskRunner

AT_A_TIME = 400
"""Items in one piece of work: some 30 ms, so that what else is to be done in the worker need not wait."""


class AuditDesk(QObject):
    """Looks at the items that nobody has looked at since they or their article changed."""

    found = Signal(object)
    """What is known of items by now: findings by `ItemRow`, a piece at a time."""
    finished = Signal()
    """All items have been looked at."""

    def __init__(self, audits: AuditBook, runner: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._audits = audits
        self._runner = runner
        self._waiting: list[StoredItem] = []
        self._orders: tuple[AuditOrder, ...] = ()
        self._task: Task | None = None

    def look(self, items: Sequence[StoredItem]) -> None:
        """Tell what is known of these items at once, and look at the rest in the worker."""
        known: dict[ItemRow, tuple[Finding, ...]] = {}
        self._waiting = []
        for stored in items:
            findings = self._audits.findings(stored)
            if findings is None:
                self._waiting.append(stored)
            else:
                known[stored.row] = findings
        if known:
            self.found.emit(known)
        self._next()

    def _next(self) -> None:
        if self._task is not None and self._task.running:
            return
        if not self._waiting:
            self._task = None
            self.finished.emit()
            return
        orders = self._orders = self._audits.orders(self._waiting[:AT_A_TIME])
        self._waiting = self._waiting[AT_A_TIME:]

        def work(progress: Progress) -> tuple[tuple[Finding, ...], ...]:
            return audit_items(orders, progress)

        self._task = self._runner.run(work, done=self._take)

    def _take(self, found: tuple[tuple[Finding, ...], ...]) -> None:
        orders, self._task = self._orders, None
        self._audits.remember(orders, found)
        self.found.emit({order.row: findings for order, findings in zip(orders, found, strict=True)})
        self._next()
