"""What goes on beside the item bank: every item is audited in the end, and made findable by its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from studyapp.services.item_bank import ItemQuery
from studyapp.ui.models.audit_desk import AuditDesk

if TYPE_CHECKING:
    from studyapp.ui.pages.bank_page import BankPage

_AT_A_TIME, _PAUSE_MS = 200, 40
"""Items that become findable by their words in one go while nobody waits, some 20 ms; and the pause after it."""


class BankBackground(QObject):
    """Begins when the page is on the screen, for the list is long; what the screen shows comes first."""

    def __init__(self, page: BankPage) -> None:
        super().__init__(page)
        self._page = page
        self.audit = AuditDesk(page.services.audits, page.runner, self)
        self.audit.found.connect(self._take_findings)
        self.audit.finished.connect(self._count_findings)
        self._words = self._timer(self._make_findable)
        self._auditing = self._timer(self._audit_all)

    def _timer(self, act: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(_PAUSE_MS)
        timer.timeout.connect(act)
        return timer

    def start_words(self) -> None:
        """Make items findable, some at a time."""
        self._words.start()

    def start_audit(self) -> None:
        """Have every item looked at that has no findings yet."""
        self._auditing.start()

    def stop(self) -> None:
        """The page goes."""
        self.audit.stop()
        self._words.stop()
        self._auditing.stop()

    def hurry(self) -> None:
        """Look first at what the table shows now."""
        self.audit.hurry(self._page.list.on_screen)

    def _audit_all(self) -> None:
        self.audit.look(self._page.services.bank.rows(ItemQuery()))
        self.hurry()

    def _take_findings(self) -> None:
        page = self._page
        page.table.show_findings()
        stored = page.list.current
        if stored is not None and page.panel.audit.waiting:
            page.show_audit(stored)

    def _count_findings(self) -> None:
        page = self._page
        page.filters.show_findings(page.services.audits.flaws())
        if page.narrowing.flaw is not None:
            page.table.reload()
            if not page.list.currentIndex().isValid():
                page.list.choose_row(0)
        page.show_counts()

    def _make_findable(self) -> None:
        """Let some more items be found by their words; when all can be, a search that is on is made again."""
        page = self._page
        if page.services.bank.make_findable(_AT_A_TIME):
            if page.isVisible():
                self._words.start()
        elif page.search.text().strip():
            page.table.reload()
            page.show_counts()
