"""Duplicates: which item was merged into which, and which items were said to ask different things.

Responses stay with the item that was asked, since they name its options; mastery and cards of the item it was merged
into count them as well (`learners.remake_mastery`, `cards.log`).
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

from studyapp.core.article import Span
from studyapp.core.ids import ItemRow, LearnerId
from studyapp.core.items.item import Item, ItemId, ItemStatus, ItemType
from studyapp.core.phrases import PhraseKind
from studyapp.store import cards, columns, learners
from studyapp.store.items import ASKED

if TYPE_CHECKING:
    from sqlite_utils import Database

RawItem = tuple[int, str, str, str, str, str, str]
"""Row, state, type, stem, options, key and quote as they stand in the file: quickly fetched, slowly read."""

Pair = tuple[ItemRow, ItemRow]


def to_compare(db: Database) -> list[RawItem]:
    """All drafts and approved items in the order they were made, as they stand in the file."""
    found: list[RawItem] = db.execute(
        f"SELECT id, status, type, stem, options, key, quote FROM items WHERE {ASKED} ORDER BY id"  # noqa: S608 - fixed
    ).fetchall()
    return found


def comparable_item(raw: RawItem) -> Item:
    """The item as far as it takes to compare it; what is not fetched for that is empty."""
    row, status, type_, stem, options, key, quote = raw
    return Item(
        id=ItemId(str(row)),
        type=ItemType(type_),
        stem=stem,
        options=columns.options_of(options),
        key=columns.key_of(key),
        tests=(),
        evidence=Span(0, max(1, len(quote))),
        quote=quote,
        rationale="",
        difficulty=0.5,
        phrase_kind=PhraseKind.TERM,
        rule="",
        status=ItemStatus(status),
    )


# Said to be different.


def apart(db: Database) -> frozenset[Pair]:
    """All pairs of items that were said to ask different things, the lower row first."""
    found = db.execute("SELECT item_id, other_id FROM items_apart").fetchall()
    return frozenset((ItemRow(one), ItemRow(other)) for one, other in found)


def tell_apart(db: Database, rows: Collection[ItemRow]) -> list[Pair]:
    """Say of each two of these that they are different; returns the pairs of which it was not said before."""
    before = apart(db)
    ordered = sorted(set(rows))
    new = [(one, other) for at, one in enumerate(ordered) for other in ordered[at + 1 :] if (one, other) not in before]
    db.conn.executemany("INSERT INTO items_apart (item_id, other_id) VALUES (?, ?)", new)
    return new


def forget_apart(db: Database, pairs: Iterable[Pair]) -> None:
    """Say it of these pairs no more."""
    db.conn.executemany("DELETE FROM items_apart WHERE item_id = ? AND other_id = ?", list(pairs))


# Merged.


def merge(db: Database, kept: ItemRow, others: Collection[ItemRow]) -> list[Pair]:
    """Let the answers to `others`, and to what was merged into them before, count for `kept`; returns what was merged
    into what before, to be given to `unmerge`."""
    before = [
        (ItemRow(one), ItemRow(into))
        for one, into in db.execute(
            "SELECT item_id, into_id FROM merged_items WHERE into_id IN (SELECT value FROM json_each(?))",
            [_numbers(others)],
        ).fetchall()
    ]
    before += [
        (ItemRow(one), ItemRow(into))
        for one, into in db.execute(
            "SELECT item_id, into_id FROM merged_items WHERE item_id IN (SELECT value FROM json_each(?))",
            [_numbers([kept, *others])],
        ).fetchall()
    ]
    db.execute("DELETE FROM merged_items WHERE item_id = ?", [kept])
    db.execute(
        "UPDATE merged_items SET into_id = ? WHERE into_id IN (SELECT value FROM json_each(?))",
        [kept, _numbers(others)],
    )
    db.conn.executemany(
        "INSERT OR REPLACE INTO merged_items (item_id, into_id) VALUES (?, ?)", [(other, kept) for other in others]
    )
    _count_again(db, [kept])
    return before


def unmerge(db: Database, kept: ItemRow, others: Collection[ItemRow], before: Iterable[Pair]) -> None:
    """Take `merge` back."""
    db.execute("DELETE FROM merged_items WHERE item_id IN (SELECT value FROM json_each(?))", [_numbers(others)])
    db.conn.executemany(
        """
        INSERT OR REPLACE INTO merged_items (item_id, into_id)
        SELECT ?1, ?2 WHERE EXISTS (SELECT 1 FROM items WHERE id = ?1) AND EXISTS (SELECT 1 FROM items WHERE id = ?2)
        """,
        list(before),
    )
    _count_again(db, [kept, *others])


def _count_again(db: Database, rows: Collection[ItemRow]) -> None:
    """Make mastery and cards of these items again, of every learner who answered one of them or what is merged."""
    found = db.execute(
        """
        SELECT DISTINCT mastery.learner_id FROM mastery
        WHERE item_id IN (SELECT value FROM json_each(?1)) OR item_id IN (
            SELECT item_id FROM merged_items WHERE into_id IN (SELECT value FROM json_each(?1)))
        """,
        [_numbers(rows)],
    ).fetchall()
    for (learner,) in found:
        for row in rows:
            learners.remake_mastery(db, LearnerId(learner), row)
            cards.mark(db, LearnerId(learner), row)


# Favourites.


def give_favourites(db: Database, kept: ItemRow, others: Collection[ItemRow]) -> list[LearnerId]:
    """Mark `kept` for every learner who has marked one of the others; returns those who had not marked it."""
    fond = [
        LearnerId(learner)
        for (learner,) in db.execute(
            """
            SELECT DISTINCT learner_id FROM favourites
            WHERE item_id IN (SELECT value FROM json_each(:others))
              AND learner_id NOT IN (SELECT learner_id FROM favourites WHERE item_id = :kept)
            """,
            {"others": _numbers(others), "kept": kept},
        ).fetchall()
    ]
    db.conn.executemany(
        "INSERT INTO favourites (learner_id, item_id) VALUES (?, ?)", [(learner, kept) for learner in fond]
    )
    return fond


def take_favourites(db: Database, kept: ItemRow, fond: Iterable[LearnerId]) -> None:
    """Take `give_favourites` back."""
    db.conn.executemany(
        "DELETE FROM favourites WHERE learner_id = ? AND item_id = ?", [(learner, kept) for learner in fond]
    )


# Figures.


def answered(db: Database, rows: Iterable[ItemRow]) -> dict[ItemRow, int]:
    """How often each of these was answered, by all learners; those that never were are left out."""
    found = db.execute(
        """
        SELECT item_id, sum(answered) FROM mastery WHERE item_id IN (SELECT value FROM json_each(?)) GROUP BY item_id
        """,
        [_numbers(rows)],
    )
    return {ItemRow(row): int(count) for row, count in found}


def _numbers(rows: Iterable[ItemRow]) -> str:
    return json.dumps(list(rows))
