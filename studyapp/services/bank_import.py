"""Question banks in: what a file holds, shown before anything is kept, and then what is good of it put into the bank.

A quiz set of our own brings its article along; every other bank is of no article.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from studyapp.core.errors import UserError
from studyapp.core.ids import ArticleRow, ItemRow
from studyapp.core.items.item import ItemId, ItemStatus
from studyapp.core.items.review import ReviewAct
from studyapp.core.progress import Progress, ignore
from studyapp.exchange.article_files import MAX_BYTES, read_text
from studyapp.exchange.bank import Bank, BankRow, Place
from studyapp.exchange.bank_files import (
    BANK_SUFFIXES,
    Table,
    bank_in,
    is_bank,
    is_table,
    table_bank,
    tables_in,
    unknown_columns,
)
from studyapp.exchange.bank_table import Column, Header
from studyapp.exchange.file_bytes import read_bytes
from studyapp.services.changes import Changes
from studyapp.store import article_search, articles, deleted_articles, item_tags, items, reviews
from studyapp.store.database import Database
from studyapp.store.items import StoredItem

if TYPE_CHECKING:
    from studyapp.core.article import Article
    from studyapp.core.items.item import Item
    from studyapp.core.phrases import Reading
    from studyapp.store.database import Transaction

__all__ = [
    "BANK_SUFFIXES",
    "Bank",
    "BankFile",
    "BankImport",
    "BankOutcome",
    "BankRow",
    "Column",
    "Header",
    "Table",
    "holds_questions",
    "read_bank_file",
    "with_columns",
]

_ALWAYS_BANKS = frozenset(
    {".json", ".studyset", ".csv", ".tsv", ".xlsx", ".xlsm", ".xls", ".et", ".gift", ".aiken", ".xml", ".zip"}
    | {".apkg", ".colpkg"}
)
_MAYBE_BANKS = frozenset({".txt", ".docx", ".md"})


@dataclass(frozen=True, slots=True)
class BankFile:
    """A file of questions as it was understood.

    `bank` is None for a table whose columns were not recognised, which is in `tables`. `article` and `reading` are
    there for a quiz set of our own.
    """

    name: str
    bank: Bank | None
    tables: tuple[Table, ...] = ()
    article: Article | None = None
    reading: Reading | None = None

    def understood(self) -> Bank:
        """The bank; raises `UserError` where nobody has said yet which columns hold questions and answers."""
        if self.bank is None:
            raise unknown_columns(self.name)
        return self.bank


@dataclass(frozen=True, slots=True)
class BankOutcome:
    """What came of a bank: how many items are new, how many were there already, and the rows that gave none."""

    name: str
    format: str
    added: tuple[ItemRow, ...]
    known: int
    bad: tuple[BankRow, ...]
    article: ArticleRow | None = None


def holds_questions(path: Path) -> bool:
    """Whether a file is to be read as a question bank and not as an article; a file that cannot be read is neither."""
    suffix = path.suffix.lower()
    if suffix not in _ALWAYS_BANKS | _MAYBE_BANKS or not path.is_file():
        return False
    if suffix in _ALWAYS_BANKS:
        return True
    try:
        return is_bank(read_text(path))
    except UserError:
        return False


def read_bank_file(path: Path, progress: Progress = ignore) -> BankFile:
    """What is understood of a file of questions, for a worker; raises `UserError` where there are none to be had."""
    progress(0.0)
    name, suffix = path.name or str(path), path.suffix.lower()
    if suffix in (".json", ".studyset"):
        return _read_set(path, progress)
    data = read_bytes(path, name, MAX_BYTES)
    if is_table(data, suffix):
        tables = tables_in(data, name, suffix)
        known = any(table.header is not None and table.header.sure for table in tables)
        return BankFile(name, table_bank(tables, name, suffix[1:]) if known else None, tables)
    return BankFile(name, bank_in(data, name, suffix))


def with_columns(file: BankFile, columns: Mapping[int, Header | None]) -> BankFile:
    """The same file, its tables (by place) read with the headers that a person gave; raises `UserError` where that
    gives no questions."""
    tables = tuple(replace(table, header=columns.get(at, table.header)) for at, table in enumerate(file.tables))
    return replace(file, bank=table_bank(tables, file.name, "table"), tables=tables)


def _read_set(path: Path, progress: Progress) -> BankFile:
    from studyapp.core.reading.pipeline import read
    from studyapp.exchange.quiz_json import read_quiz_set

    quiz = read_quiz_set(path)
    progress(0.3)
    rows = tuple(BankRow(Place(at), item.stem, item) for at, item in enumerate(quiz.items, 1))
    return BankFile(path.name, Bank(path.name, "json", rows), (), quiz.article, read(quiz.article))


class BankImport:
    """Puts banks into the store. Each is one transaction; what is there already is left as it is."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def known(self, file: BankFile) -> frozenset[ItemId]:
        """Which items of a file are in the store already."""
        ids = [row.item.id for row in file.bank.rows if row.item is not None] if file.bank else []
        with self._database.reading() as db:
            article = articles.known(db, file.article.digest) if file.article else None
            return items.known(db, article, ids) if article is not None or file.article is None else frozenset()

    def keep(
        self, file: BankFile, now: datetime, *, approved: bool = False, who: str | None = None
    ) -> tuple[BankOutcome, Changes]:
        """Keep the good rows of a bank; `approved` takes them as approved, else they are drafts as our own items are.

        An item of a quiz set keeps the status that it has there. Raises `UserError` for a table that nobody understood.
        """
        bank = file.understood()
        made = [row for row in bank.rows if row.item is not None]
        with self._database.writing() as db:
            article = _keep_article(db, file.article, file.reading, now)
            wanted = [_with_status(row, approved=approved and article is None) for row in made]
            fresh, known = items.add(db, article, wanted)
            self._record(db, bank, fresh, now, who)
        changed = Changes(
            articles=frozenset() if article is None else frozenset({article}),
            items=frozenset({article}) if fresh or known else frozenset(),
        )
        return BankOutcome(bank.name, bank.format, tuple(fresh), len(known), bank.bad, article), changed

    def take_back(self, outcome: BankOutcome) -> Changes:
        """Take out what `keep` added; an article that came along stays."""
        with self._database.writing() as db:
            items.take_back(db, outcome.added)
        return Changes(items=frozenset({outcome.article}), responses=True)

    @staticmethod
    def _record(db: Transaction, bank: Bank, fresh: list[ItemRow], now: datetime, who: str | None) -> None:
        rows = {row.item.id: row for row in bank.rows if row.item is not None}
        for row, stored in items.find(db, fresh).items():
            source = rows[stored.item.id]
            item_tags.add(db, row, source.tags)
            place = f"{source.place.within} {source.place.number}".strip()
            _trail(db, stored, f"{bank.name}, {place}", now, who)


def _trail(db: Transaction, stored: StoredItem, source: str, now: datetime, who: str | None) -> None:
    reviews.record(db, stored, ReviewAct.IMPORTED, stored.item.status, at=now, why=source, who=who)


def _with_status(row: BankRow, *, approved: bool) -> Item:
    assert row.item is not None
    return replace(row.item, status=ItemStatus.APPROVED) if approved else row.item


def _keep_article(
    db: Transaction, article: Article | None, reading: Reading | None, now: datetime
) -> ArticleRow | None:
    """The row of the article that a quiz set brings; one that is there stays as it is."""
    if article is None or reading is None:
        return None
    row = articles.known(db, article.digest)
    if row is not None:
        return row
    row = articles.keep(db, article, reading, now)
    deleted_articles.restore(db, [row])
    article_search.add(db, row, article.text)
    article_search.name(db, row)
    return row
