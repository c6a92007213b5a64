"""All services on one open store."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from studyapp.services.auditing import AuditBook
from studyapp.services.bank_import import BankImport
from studyapp.services.composing import Composing
from studyapp.services.correcting import Correcting
from studyapp.services.duplicates import Duplicates
from studyapp.services.exam import Exams
from studyapp.services.item_bank import ItemBank
from studyapp.services.learners import Learners
from studyapp.services.library import Library
from studyapp.services.memory import Memory
from studyapp.services.practice import Practice
from studyapp.services.reports import Reports
from studyapp.services.review import Review
from studyapp.services.safety import Safety
from studyapp.services.signing import Signing
from studyapp.services.today import Today
from studyapp.services.transfer import Transfer
from studyapp.services.undo import UndoStack
from studyapp.store.database import FILE_NAME, Database, open_database


@dataclass(frozen=True, slots=True)
class Services:
    """What a window or a command line works with, in the thread that opened it; `close` when done."""

    library: Library
    practice: Practice
    reports: Reports
    review: Review
    audits: AuditBook
    correcting: Correcting
    banks: BankImport
    composing: Composing
    learners: Learners
    exams: Exams
    safety: Safety
    today: Today
    memory: Memory
    transfer: Transfer
    bank: ItemBank
    duplicates: Duplicates
    signing: Signing
    undo: UndoStack
    _database: Database = field(repr=False)

    def close(self) -> None:
        """Give the store back; closing twice does nothing."""
        self._database.close()


def open_services(data_dir: Path) -> Services:
    """Open the store in a data folder, both made where missing; raises `UserError` when that cannot be."""
    database = open_database(data_dir / FILE_NAME)
    undo = UndoStack()
    composing = Composing(database, undo)
    library = Library(database)
    return Services(
        library,
        Practice(database, undo),
        Reports(database),
        Review(database, undo),
        AuditBook(database),
        Correcting(database, library),
        BankImport(database),
        composing,
        Learners(database),
        Exams(database, composing),
        Safety(data_dir),
        Today(database, undo),
        Memory(database),
        Transfer(database),
        ItemBank(database, undo),
        Duplicates(database, undo),
        Signing(database),
        undo,
        database,
    )
