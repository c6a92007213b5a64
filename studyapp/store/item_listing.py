"""Which items of the bank fit a question of the trainer's, as bare rows in order; the items themselves are fetched for
what is on the screen only.

Filters and every order but that by stem are answered by the index `items_as_listed` alone, which holds no texts.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain
from typing import TYPE_CHECKING

from studyapp.core.ids import ArticleRow, ItemRow
from studyapp.core.items.item import WRITTEN_RULE, ItemStatus, ItemType
from studyapp.core.phrases import PhraseKind
from studyapp.core.text.finding import fold
from studyapp.store import columns

if TYPE_CHECKING:
    from sqlite_utils import Database


class Order(StrEnum):
    """By what items are put in order; those that are alike stay as they were made."""

    MADE = "made"
    TYPE = "type"
    STEM = "stem"
    KIND = "kind"
    DIFFICULTY = "difficulty"
    STATUS = "status"


@dataclass(frozen=True, slots=True)
class ItemQuery:
    """What items shall fit; None and () let everything pass. `words` are folded runs that must all be in an item's
    stem, options, answer or evidence."""

    article: ArticleRow | None = None
    type: ItemType | None = None
    kinds: frozenset[PhraseKind] | None = None
    status: ItemStatus | None = None
    tag: str | None = None
    words: tuple[str, ...] = ()


def rows(db: Database, query: ItemQuery, order: Order = Order.MADE, *, descending: bool = False) -> list[ItemRow]:
    """The rows of the items that fit, in that order."""
    where, values = _fitting(query)
    by = _ORDERS[order]
    turned = f"{by} {'DESC' if descending else 'ASC'}, " if by else ""
    sql = f"SELECT id FROM items WHERE {where} ORDER BY {turned}article_id, position, id"  # noqa: S608 - fixed words
    # 100,000 rows are made a list without a step of Python for each.
    found: list[ItemRow] = list(chain.from_iterable(db.execute(sql, values)))
    return found


def counts(db: Database, query: ItemQuery) -> dict[ItemStatus, int]:
    """How many items of each state fit."""
    where, values = _fitting(query)
    found = db.execute(f"SELECT status, count(*) FROM items WHERE {where} GROUP BY status", values)  # noqa: S608
    return {ItemStatus(status): count for status, count in found.fetchall()}


def any_listed(db: Database) -> bool:
    """Whether there is any item in the bank."""
    return bool(db.execute("SELECT 1 FROM items WHERE withdrawn = 0 LIMIT 1").fetchall())


def own(db: Database, wanted: Iterable[ItemRow]) -> frozenset[ItemRow]:
    """Those of the given items that a person wrote."""
    found = db.execute(
        "SELECT id FROM items WHERE rule = ? AND withdrawn = 0 AND id IN (SELECT value FROM json_each(?))",
        [WRITTEN_RULE, _numbers(wanted)],
    )
    return frozenset(ItemRow(row) for (row,) in found)


def withdraw(db: Database, wanted: Iterable[ItemRow]) -> None:
    """Take items out of the bank; they stay for the sake of their history."""
    db.execute("UPDATE items SET withdrawn = 1 WHERE id IN (SELECT value FROM json_each(?))", [_numbers(wanted)])


def bring_back(db: Database, wanted: Iterable[ItemRow]) -> None:
    """Take withdrawn items back into the bank."""
    db.execute("UPDATE items SET withdrawn = 0 WHERE id IN (SELECT value FROM json_each(?))", [_numbers(wanted)])


# Words.


def unsearched(db: Database, limit: int) -> list[tuple[ItemRow, str]]:
    """Items, `limit` at most, that cannot be found by their words yet, with all that they are to be found by."""
    found = db.execute(
        """
        SELECT id, stem || ' ' || options || ' ' || iif(type IN ('cloze', 'set', 'recall'), key, '') || ' ' || quote
        FROM items WHERE id NOT IN (SELECT item_id FROM item_words) LIMIT ?
        """,
        [limit],
    )
    return [(ItemRow(row), text) for row, text in found.fetchall()]


def put_words(db: Database, words: Iterable[tuple[ItemRow, str]]) -> None:
    """Let items be found by these runs of folded words, parted by blanks."""
    db.conn.executemany("INSERT OR REPLACE INTO item_words (item_id, words) VALUES (?, ?)", list(words))


def _fitting(query: ItemQuery) -> tuple[str, dict[str, str | int]]:
    """SQL for what fits, and its values."""
    where, values = "withdrawn = 0", dict[str, str | int]()
    if query.article is not None:
        where += " AND article_id = :article"
        values["article"] = query.article
    if query.type is not None:
        where += " AND type = :type"
        values["type"] = query.type
    if query.kinds is not None:
        where += " AND phrase_kind IN (SELECT value FROM json_each(:kinds))"
        values["kinds"] = columns.texts_json(sorted(query.kinds))
    if query.status is not None:
        where += " AND status = :status"
        values["status"] = query.status
    if query.tag is not None:
        where += " AND id IN (SELECT item_id FROM item_tags WHERE tag = :tag)"
        values["tag"] = query.tag
    if query.words:
        has = " AND ".join(f"instr(words, :word{number}) > 0" for number in range(len(query.words)))
        where += f" AND id IN (SELECT item_id FROM item_words WHERE {has})"  # noqa: S608 - numbered names
        values |= {f"word{number}": fold(word) for number, word in enumerate(query.words)}
    return where, values


def _by_place(column: str, words: type[StrEnum]) -> str:
    """SQL for the place of a column's word among those of its enumeration."""
    return f"CASE {column} " + " ".join(f"WHEN '{word}' THEN {place}" for place, word in enumerate(words)) + " END"


_ORDERS = {
    Order.MADE: "",
    Order.TYPE: _by_place("type", ItemType),
    Order.STEM: "stem",
    Order.KIND: _by_place("phrase_kind", PhraseKind),
    Order.DIFFICULTY: "difficulty",
    Order.STATUS: _by_place("status", ItemStatus),
}


def _numbers(wanted: Iterable[ItemRow]) -> str:
    return f"[{','.join(map(str, wanted))}]"
