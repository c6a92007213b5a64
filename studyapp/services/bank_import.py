"""Question banks in: what a file holds, shown before anything is kept, and then what is good of it put into the bank.

A quiz set of our own brings its article along; every other bank is of no article.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from studyapp.core.ids import ArticleRow, ItemRow
from studyapp.core.items.item import ItemId, ItemStatus
from studyapp.core.items.review import ReviewAct
from studyapp.core.progress import Progress, ignore
from studyapp.exchange.bank import Bank, BankRow
from studyapp.services.changes import Changes
from studyapp.store import article_search, articles, deleted_articles, item_tags, items, reviews
from studyapp.store.database import Database
from studyapp.store.items import StoredItem

if TYPE_CHECKING:
    from studyapp.core.article import Article
    from studyapp.core.items.item import Item
    from studyapp.core.phrases import Reading
    from studyapp.exchange.bank_files import Table
    from studyapp.store.database import Transaction

__all__ = ["BankImport", "BankOutcome", "SetOfArticle", "holds_questions", "read_bank_file", "read_tables"]

_ALWAYS_BANKS = frozenset(
    {".json", ".studyset", ".csv", ".tsv", ".xlsx", ".xlsm", ".xls", ".et", ".gift", ".aiken", ".xml", ".zip"}
    | {".apkg", ".colpkg"}
)
_MAYBE_BANKS = frozenset({".txt", ".docx", ".md"})


@dataclass(frozen=True, slots=True)
class SetOfArticle:
    """A quiz set of our own, its article read: the bank of its items, and what keeping the article needs."""

    bank: Bank
    article: Article
    reading: Reading


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
    if suffix in _ALWAYS_BANKS:
        return True
    if suffix not in _MAYBE_BANKS or not path.is_file():
        return False
    from studyapp.core.errors import UserError
    from studyapp.exchange.article_files import read_text
    from studyapp.exchange.bank_files import is_bank

    try:
        return is_bank(read_text(path))
    except UserError:
        return False


def read_bank_file(path: Path, progress: Progress = ignore) -> Bank | SetOfArticle:
    """What is understood of a file of questions, for a worker; raises `UserError` where there are none to be had."""
    progress(0.0)
    if path.suffix.lower() in (".json", ".studyset"):
        return _read_set(path, progress)
    from studyapp.exchange.bank_files import read_bank

    return read_bank(path)


def read_tables(path: Path) -> tuple[Table, ...]:
    """The sheets of a workbook or a csv, for a person who says which column is what; raises `UserError`."""
    from studyapp.exchange.article_files import read_bytes
    from studyapp.exchange.bank_files import tables_in

    name = path.name or str(path)
    return tables_in(read_bytes(path, name), name, path.suffix.lower())


def _read_set(path: Path, progress: Progress) -> SetOfArticle:
    from studyapp.core.reading.pipeline import read
    from studyapp.exchange.bank import Place
    from studyapp.exchange.quiz_json import read_quiz_set

    quiz = read_quiz_set(path)
    progress(0.3)
    rows = tuple(BankRow(Place(at), item.stem, item) for at, item in enumerate(quiz.items, 1))
    return SetOfArticle(Bank(path.name, "json", rows), quiz.article, read(quiz.article))


class BankImport:
    """Puts banks into the store. Each is one transaction; what is there already is left as it is."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def known(self, bank: Bank) -> frozenset[ItemId]:
        """Which items of a bank of no article are in the store already."""
        with self._database.reading() as db:
            return items.known(db, None, [row.item.id for row in bank.rows if row.item is not None])

    def keep(
        self, source: Bank | SetOfArticle, now: datetime, *, approved: bool = False, who: str | None = None
    ) -> tuple[BankOutcome, Changes]:
        """Keep the good rows of a bank; `approved` takes them as approved, else they are drafts as our own items are.

        An item of a quiz set keeps the status that it has there.
        """
        bank = source.bank if isinstance(source, SetOfArticle) else source
        made = [row for row in bank.rows if row.item is not None]
        with self._database.writing() as db:
            article = _keep_article(db, source, now) if isinstance(source, SetOfArticle) else None
            wanted = [_with_status(row, approved=approved and article is None) for row in made]
            fresh, known = items.add(db, article, wanted)
            self._record(db, bank, fresh, now, who)
        changed = Changes(
            articles=frozenset() if article is None else frozenset({article}),
            items=frozenset({article}) if fresh or known else frozenset(),
        )
        return BankOutcome(bank.name, bank.format, tuple(fresh), len(known), bank.bad, article), changed

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


def _keep_article(db: Transaction, source: SetOfArticle, now: datetime) -> ArticleRow:
    row = articles.known(db, source.article.digest)
    if row is not None:
        return row
    row = articles.keep(db, source.article, source.reading, now)
    deleted_articles.restore(db, [row])
    article_search.add(db, row, source.article.text)
    article_search.name(db, row)
    return row
