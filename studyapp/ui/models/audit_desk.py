"""Has the audit look at items in the worker, a few at a time, and tells what it knows by now."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from studyapp.core.progress import Progress
from studyapp.services.auditing import AuditOrder, audit_items

if TYPE_CHECKING:
    from studyapp.core.ids import ItemRow
    from studyapp.core.items.audit import Finding
    from studyapp.services.auditing import AuditBook
    from studyapp.ui.tasks import Task, TaskRunner

AT_A_TIME = 100
"""Items in one piece of work: some 10 ms, so that neither the window nor other work has to wait."""
_PASSED_AT_A_TIME = 20_000
"""Items that are known already and passed over in one go: some 5 ms."""
_REST_MS = 15
"""Between two pieces of what nobody is looking at."""


class AuditDesk(QObject):
    """Looks at the items that nobody has looked at since they or their article changed; those on the screen first."""

    found = Signal()
    """More is known than before, or it is known that what was shown is."""
    finished = Signal()
    """All items have been looked at."""

    def __init__(self, audits: AuditBook, runner: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._audits = audits
        self._runner = runner
        self._first: deque[ItemRow] = deque()
        self._waiting: deque[ItemRow] = deque()
        self._orders: tuple[AuditOrder, ...] = ()
        self._task: Task | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._next)

    def look(self, rows: Sequence[ItemRow]) -> None:
        """Look at all of these in the end, instead of what was still to be looked at."""
        self._waiting = deque(rows)
        self._first.clear()
        self.found.emit()
        self._next()

    def hurry(self, rows: Iterable[ItemRow]) -> None:
        """Look at these before all others: they are on the screen."""
        self._first = deque(row for row in rows if self._audits.found(row) is None)
        if self._first and self._pause.isActive():
            self._pause.stop()
            self._next()

    def stop(self) -> None:
        """Look at nothing more for now, and tell nothing of what is being looked at."""
        self._first.clear()
        self._waiting.clear()
        self._pause.stop()
        if self._task is not None and self._task.running:
            self._task.cancel()

    def _next(self) -> None:
        if self._task is not None and self._task.running:
            return
        self._task = None
        rows = self._take_rows()
        if not rows and self._waiting:
            self._pause.start(_REST_MS)
            return
        if not rows:
            self.finished.emit()
            return
        orders = self._orders = self._audits.orders(rows)

        def work(progress: Progress) -> tuple[tuple[Finding, ...], ...]:
            return audit_items(orders, progress)

        self._task = self._runner.run(work, done=self._take)

    def _take_rows(self) -> list[ItemRow]:
        """The next piece of work."""
        if self._first:
            return [self._first.popleft() for _ in range(min(AT_A_TIME, len(self._first)))]
        rows: list[ItemRow] = []
        passed = 0
        while self._waiting and len(rows) < AT_A_TIME and passed < _PASSED_AT_A_TIME:
            passed += AT_A_TIME
            some = [self._waiting.popleft() for _ in range(min(AT_A_TIME, len(self._waiting)))]
            rows += [row for row in some if self._audits.found(row) is None]
        spare = rows[AT_A_TIME:]
        self._waiting.extendleft(reversed(spare))
        return list(islice(rows, AT_A_TIME))

    def _take(self, found: tuple[tuple[Finding, ...], ...]) -> None:
        orders, self._task = self._orders, None
        self._audits.remember(orders, found)
        self.found.emit()
        if self._first:
            self._next()
        else:
            self._pause.start(_REST_MS)
