"""Items, those of an article and those of none.

An item that the article's last generation no longer made is *withdrawn*: it stays only for the sake of its history,
and is neither listed nor asked. What a trainer has judged or edited is never withdrawn, and keeps the words that the
trainer saw. What a person wrote is never generated, and so never withdrawn by generating.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from studyapp.core.article import Span
from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.core.ids import ArticleRow, ItemRow, LearnerId
from studyapp.core.items.item import WRITTEN_RULE, Item, ItemId, ItemStatus, ItemType
from studyapp.core.phrases import PhraseKind
from studyapp.store import columns

if TYPE_CHECKING:
    from sqlite_utils import Database

ASKED = "items.withdrawn = 0 AND items.status IN ('draft', 'approved')"
"""SQL: which items may be put before a learner."""

NOT_ASKED = "(items.withdrawn <> 0 OR items.status NOT IN ('draft', 'approved'))"
"""SQL: which may not. They are few: to count the others, count all and take off these, out of `FEW`."""

FEW = "items INDEXED BY items_not_asked"
"""SQL: the table for a query by `NOT_ASKED`; left to itself, SQLite reads through another index from end to end."""


@dataclass(frozen=True, slots=True)
class StoredItem:
    """An item with its place in the store; `article` is None for an item of no article, `edited` tells of a hand."""

    row: ItemRow
    article: ArticleRow | None
    item: Item
    edited: bool = False


@dataclass(frozen=True, slots=True)
class Selection:
    """Which items are meant: of an article, of item types, of kinds of phrase; None where any will do."""

    article: ArticleRow | None = None
    types: Collection[ItemType] | None = None
    kinds: Collection[PhraseKind] | None = None


def replace_generated(db: Database, article: ArticleRow, items: Iterable[Item], *, sweep: bool = True) -> None:
    """Make `items` the items of an article.

    Items are known by their id. One that is there keeps its row, its history and its status, and its words too if a
    trainer judged or edited it. One that is no longer made stays if a trainer judged or edited it; else it is
    withdrawn, and with `sweep` what was withdrawn is deleted if it has no history of any kind.
    """
    items = tuple(items)
    made = columns.texts_json(item.id for item in items)
    db.execute(
        """
        UPDATE items
        SET withdrawn = status = 'draft' AND edited = 0 AND fingerprint NOT IN (SELECT value FROM json_each(:made))
        WHERE article_id = :article AND rule <> :written
        """,
        {"article": article, "made": made, "written": WRITTEN_RULE},
    )
    if sweep:
        db.execute(
            """
            DELETE FROM items
            WHERE article_id = ? AND withdrawn = 1
              AND NOT EXISTS (SELECT 1 FROM responses WHERE responses.item_id = items.id)
              AND NOT EXISTS (SELECT 1 FROM reviews WHERE reviews.item_id = items.id)
            """,
            [article],
        )
    for position, item in enumerate(items):
        db.execute(
            """
            INSERT INTO items (article_id, fingerprint, position, type, phrase_kind, status, difficulty, rule,
                               evidence_start, evidence_end, stem, options, key, tests, quote, rationale)
            VALUES (:article, :fingerprint, :position, :type, :phrase_kind, :status, :difficulty, :rule,
                    :evidence_start, :evidence_end, :stem, :options, :key, :tests, :quote, :rationale)
            ON CONFLICT (article_id, fingerprint) DO UPDATE SET
                position = excluded.position, type = excluded.type, phrase_kind = excluded.phrase_kind,
                difficulty = excluded.difficulty, rule = excluded.rule, evidence_start = excluded.evidence_start,
                evidence_end = excluded.evidence_end, stem = excluded.stem, options = excluded.options,
                key = excluded.key, tests = excluded.tests, quote = excluded.quote, rationale = excluded.rationale
            WHERE items.edited = 0 AND items.status = 'draft' AND items.rule <> :written
            """,
            {"article": article, "position": position, "written": WRITTEN_RULE, **_written(item)},
        )


def add(db: Database, article: ArticleRow | None, items: Iterable[Item]) -> tuple[list[ItemRow], list[ItemRow]]:
    """Put items beside those of an article, or of none; returns the rows of those that are new, and of those that were
    there already and stay as they are (a withdrawn one is taken back)."""
    fresh, known = list[ItemRow](), list[ItemRow]()
    ((last,),) = db.execute("SELECT coalesce(max(position), -1) FROM items WHERE article_id IS ?", [article])
    for item in items:
        found = db.execute(
            "SELECT id FROM items WHERE article_id IS ? AND fingerprint = ?", [article, item.id]
        ).fetchone()
        if found is not None:
            known.append(ItemRow(found[0]))
            db.execute("UPDATE items SET withdrawn = 0 WHERE id = ? AND withdrawn = 1", [found[0]])
            continue
        last += 1
        row = db.execute(
            """
            INSERT INTO items (article_id, fingerprint, position, type, phrase_kind, status, difficulty, rule,
                               evidence_start, evidence_end, stem, options, key, tests, quote, rationale)
            VALUES (:article, :fingerprint, :position, :type, :phrase_kind, :status, :difficulty, :rule,
                    :evidence_start, :evidence_end, :stem, :options, :key, :tests, :quote, :rationale)
            """,
            {"article": article, "position": last, **_written(item)},
        ).lastrowid
        assert row is not None
        fresh.append(ItemRow(row))
    return fresh, known


def take_back(db: Database, rows: Collection[ItemRow]) -> None:
    """Take out items that were added; those that were answered meanwhile are withdrawn, for their history's sake."""
    gone = json.dumps(list(rows))
    db.execute("UPDATE items SET withdrawn = 1 WHERE id IN (SELECT value FROM json_each(?))", [gone])
    db.execute(
        """
        DELETE FROM items
        WHERE id IN (SELECT value FROM json_each(?))
          AND NOT EXISTS (SELECT 1 FROM responses WHERE responses.item_id = items.id)
        """,
        [gone],
    )


def known(db: Database, article: ArticleRow | None, ids: Collection[ItemId]) -> frozenset[ItemId]:
    """Which of these items there are of an article, or of none."""
    rows = db.execute(
        "SELECT fingerprint FROM items WHERE article_id IS ? AND fingerprint IN (SELECT value FROM json_each(?))",
        [article, columns.texts_json(ids)],
    )
    return frozenset(ItemId(fingerprint) for (fingerprint,) in rows)


def listing(db: Database, article: ArticleRow | None = None) -> tuple[StoredItem, ...]:
    """The items of an article in the order they were made, or all items, article by article."""
    where, values = ("", []) if article is None else ("AND article_id = ?", [article])
    return tuple(
        _stored(found)
        for found in db.query(
            f"SELECT * FROM items WHERE withdrawn = 0 {where} ORDER BY article_id, position, id",  # noqa: S608 - fixed
            values,
        )
    )


def find(db: Database, rows: Iterable[ItemRow]) -> dict[ItemRow, StoredItem]:
    """The items of the given rows, in no order; rows that are gone are left out."""
    found = db.query("SELECT * FROM items WHERE id IN (SELECT value FROM json_each(?))", [json.dumps(list(rows))])
    return {stored.row: stored for stored in map(_stored, found)}


def require(db: Database, rows: Collection[ItemRow]) -> list[StoredItem]:
    """The items of the given rows, in their order; raises `UserError` where one is gone."""
    found = find(db, rows)
    if len(found) < len(set(rows)):
        raise UserError(QT_TRANSLATE_NOOP("errors", "This item is no longer in the bank."))
    return [found[row] for row in rows]


def judge(db: Database, row: ItemRow, status: ItemStatus) -> None:
    """Put an item into another state."""
    db.execute("UPDATE items SET status = ? WHERE id = ?", [status, row])


def rewrite(db: Database, row: ItemRow, item: Item, status: ItemStatus) -> None:
    """Give an item the stem, options, key and rationale of `item`, by hand."""
    db.execute(
        """
        UPDATE items
        SET stem = :stem, options = :options, key = :key, rationale = :rationale, status = :status, edited = 1
        WHERE id = :row
        """,
        {**_written(item), "status": status, "row": row},
    )


def answered(db: Database, learner: LearnerId, selection: Selection, *, right: bool, limit: int) -> list[ItemRow]:
    """What may be asked and was last answered right, or wrong, by the learner; the longest unanswered first."""
    where, values = selected(selection)
    # CROSS JOIN fixes which table leads: an article's few items, or else what was answered, by an index in order.
    tables = "mastery CROSS JOIN items" if selection.article is None else "items CROSS JOIN mastery"
    return _rows(
        db,
        f"""
        SELECT items.id FROM {tables} ON items.id = mastery.item_id
        WHERE mastery.learner_id = :learner AND mastery.last_right = :right AND {where}
        ORDER BY mastery.last_answered_at, mastery.item_id
        LIMIT :limit
        """,  # noqa: S608 - fixed words
        {**values, "learner": learner, "right": int(right), "limit": limit},
    )


def any_asked(db: Database) -> bool:
    """Whether there is any item that may be put before a learner."""
    return bool(list(db.execute(f"SELECT 1 FROM items WHERE {ASKED} LIMIT 1")))  # noqa: S608 - fixed words


def clozes(db: Database, article: ArticleRow) -> tuple[StoredItem, ...]:
    """The cloze items of an article that may be asked, in the order they were made."""
    return tuple(
        _stored(found)
        for found in db.query(
            f"SELECT * FROM items WHERE article_id = ? AND type = ? AND {ASKED} ORDER BY position, id",  # noqa: S608
            [article, ItemType.CLOZE],
        )
    )


def count_asked(db: Database) -> int:
    """How many items may be put before a learner."""
    ((count,),) = db.execute(
        f"SELECT (SELECT count(*) FROM items) - (SELECT count(*) FROM {FEW} WHERE {NOT_ASKED})"  # noqa: S608 - fixed words
    )
    return int(count)


def selected(selection: Selection) -> tuple[str, dict[str, str | int]]:
    """SQL for which items are meant and may be asked, and its values."""
    where, values = ASKED, dict[str, str | int]()
    if selection.article is not None:
        where += " AND items.article_id = :article"
        values["article"] = selection.article
    if selection.types is not None:
        where += " AND items.type IN (SELECT value FROM json_each(:types))"
        values["types"] = columns.texts_json(selection.types)
    if selection.kinds is not None:
        where += " AND items.phrase_kind IN (SELECT value FROM json_each(:kinds))"
        values["kinds"] = columns.texts_json(selection.kinds)
    return where, values


def in_articles(articles: Collection[ArticleRow] | None) -> tuple[str, dict[str, str | int]]:
    """SQL, to follow a condition, for the items of those articles (None: of all), and its values."""
    if articles is None:
        return "", {}
    return "AND items.article_id IN (SELECT value FROM json_each(:articles))", {
        "articles": json.dumps(sorted(articles))
    }


def _rows(db: Database, sql: str, values: dict[str, str | int]) -> list[ItemRow]:
    return [ItemRow(row) for (row,) in db.execute(sql, values)]


def _written(item: Item) -> dict[str, str | int | float]:
    return {
        "fingerprint": item.id,
        "type": item.type,
        "phrase_kind": item.phrase_kind,
        "status": item.status,
        "difficulty": item.difficulty,
        "rule": item.rule,
        "evidence_start": item.evidence.start,
        "evidence_end": item.evidence.end,
        "stem": item.stem,
        "options": columns.options_json(item.options),
        "key": columns.key_json(item.key),
        "tests": columns.texts_json(item.tests),
        "quote": item.quote,
        "rationale": item.rationale,
    }


def _stored(found: dict[str, Any]) -> StoredItem:
    article: int | None = found["article_id"]
    return StoredItem(
        row=ItemRow(found["id"]),
        article=None if article is None else ArticleRow(article),
        item=Item(
            id=ItemId(found["fingerprint"]),
            type=ItemType(found["type"]),
            stem=found["stem"],
            options=columns.options_of(found["options"]),
            key=columns.key_of(found["key"]),
            tests=columns.texts_of(found["tests"]),
            evidence=Span(found["evidence_start"], found["evidence_end"]),
            quote=found["quote"],
            rationale=found["rationale"],
            difficulty=found["difficulty"],
            phrase_kind=PhraseKind(found["phrase_kind"]),
            rule=found["rule"],
            status=ItemStatus(found["status"]),
        ),
        edited=bool(found["edited"]),
    )
