"""What the bank has for forms: a light line for every item that may be asked, and the items themselves for a few."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from studyapp.core.article import Article
from studyapp.core.forms.facts import Candidate
from studyapp.core.forms.form import NO_ORIGIN, Origin
from studyapp.core.forms.stock import StockItem
from studyapp.core.ids import ArticleRow, ItemRow
from studyapp.core.items.item import ItemId, ItemStatus, ItemType
from studyapp.core.phrases import PhraseKind
from studyapp.store import articles, columns, items

if TYPE_CHECKING:
    from sqlite_utils import Database


def stock(db: Database) -> tuple[StockItem, ...]:
    """A line for every item that may be asked, in the order of rows."""
    # Looked up, since an enumeration takes ten times as long to be asked; a bank may have 100,000 items.
    types = {one.value: one for one in ItemType}
    kinds = {one.value: one for one in PhraseKind}
    states = {one.value: one for one in ItemStatus}
    return tuple(
        StockItem(
            ItemId(fingerprint),
            types[type_],
            kinds[kind],
            difficulty,
            states[status],
            digest or "",
            ItemRow(row),
            columns.texts_of(tests),
        )
        for row, fingerprint, type_, kind, difficulty, status, tests, digest in db.execute(
            f"""
            SELECT items.id, fingerprint, type, phrase_kind, difficulty, status, tests, articles.digest
            FROM items LEFT JOIN articles ON articles.id = items.article_id
            WHERE {items.ASKED} ORDER BY items.id
            """  # noqa: S608 - fixed words
        )
    )


def candidates(db: Database, rows: Sequence[ItemRow]) -> tuple[Candidate, ...]:
    """The items of these rows that are there, in their order, each with its article's digest as all its origin."""
    found = items.find(db, rows)
    digests = _digests(db, {stored.article for stored in found.values() if stored.article is not None})
    return tuple(
        Candidate(
            found[row].item,
            row,
            NO_ORIGIN if (article := found[row].article) is None else Origin(digest=digests.get(article, "")),
        )
        for row in rows
        if row in found
    )


def articles_with_items(db: Database, limit: int) -> tuple[tuple[ArticleRow, str, str], ...]:
    """Row, title and digest of articles with items that may be asked, the last opened first."""
    return tuple(
        (ArticleRow(row), title, digest)
        for row, title, digest in db.execute(
            f"""
            SELECT articles.id, coalesce(library.own_title, articles.title), digest
            FROM articles JOIN library ON library.article_id = articles.id
            WHERE library.deleted_at IS NULL
              AND EXISTS (SELECT 1 FROM items WHERE items.article_id = articles.id AND {items.ASKED})
            ORDER BY opened_at DESC LIMIT ?
            """,  # noqa: S608 - fixed words
            [limit],
        )
    )


def search(db: Database, words: str, limit: int) -> tuple[ItemRow, ...]:
    """The first items that may be asked with all of the words, parted by blanks, in their stem or quote."""
    conditions, values = [items.ASKED], dict[str, str | int]()
    for number, word in enumerate(words.split()[:8]):
        conditions.append(f"(instr(stem, :word{number}) OR instr(quote, :word{number}))")
        values[f"word{number}"] = word
    where = " AND ".join(conditions)
    sql = f"SELECT items.id FROM items WHERE {where} ORDER BY items.id LIMIT :limit"  # noqa: S608 - fixed words
    return tuple(ItemRow(row) for (row,) in db.execute(sql, {**values, "limit": limit}))


def origins(db: Database, rows: Collection[ItemRow]) -> dict[ItemRow, Origin]:
    """Where the evidence of these items stands; those of no article are left out."""
    wanted = items.find(db, rows)
    found = {}
    for row, article in articles_of(db, rows).items():
        paragraph = article.paragraph_of(wanted[row].item.evidence.start)
        found[row] = Origin(article.title, article.published, paragraph, article.digest)
    return found


def articles_of(db: Database, rows: Collection[ItemRow]) -> dict[ItemRow, Article]:
    """The articles of these items; those of no article are left out."""
    wanted = items.find(db, rows)
    texts = {row: articles.find(db, row) for row in {stored.article for stored in wanted.values()} if row is not None}
    return {
        row: article
        for row, stored in wanted.items()
        if stored.article is not None and (article := texts[stored.article]) is not None
    }


def _digests(db: Database, rows: Collection[ArticleRow]) -> dict[ArticleRow, str]:
    return {
        ArticleRow(row): digest
        for row, digest in db.execute(
            "SELECT id, digest FROM articles WHERE id IN (SELECT value FROM json_each(?))", [json.dumps(list(rows))]
        )
    }
