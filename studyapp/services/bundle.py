"""All services on one open store."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from studyapp.services.auditing import AuditBook
from studyapp.services.library import Library
from studyapp.services.practice import Practice
from studyapp.services.reports import Reports
from studyapp.services.review import Review
from studyapp.store.database import FILE_NAME, Database, open_database


@dataclass(frozen=True, slots=True)
class Services:
    """What a window or a command line works with, in the thread that opened it; `close` when done."""

    library: Library
    practice: Practice
    reports: Reports
    review: Review
    audits: AuditBook
    _database: Database = field(repr=False)

    def close(self) -> None:
        """Give the store back; closing twice does nothing."""
        self._database.close()


def open_services(data_dir: Path) -> Services:
    """Open the store in a data folder, both made where missing; raises `UserError` when that cannot be."""
    database = open_database(data_dir / FILE_NAME)
    return Services(
        Library(database), Practice(database), Reports(database), Review(database), AuditBook(database), database
    )
