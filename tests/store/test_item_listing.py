"""Listing items costs no look at any of them: what the queries are answered by."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from studyapp.core.items.item import ItemStatus, ItemType
from studyapp.core.phrases import PhraseKind
from studyapp.store import item_listing, items
from studyapp.store.database import FILE_NAME, open_database
from studyapp.store.item_listing import ItemQuery, Order
from tests.store import invented


@pytest.mark.parametrize(
    "query",
    [
        ItemQuery(),
        ItemQuery(status=ItemStatus.DRAFT, type=ItemType.SINGLE, kinds=frozenset({PhraseKind.GOAL})),
        ItemQuery(tag="重点"),
    ],
    ids=["all", "filters", "tag"],
)
@pytest.mark.parametrize("order", [order for order in Order if order is not Order.STEM])
def test_an_index_alone_answers_all_but_words_and_stems(tmp_path: Path, query: ItemQuery, order: Order) -> None:
    with closing(open_database(tmp_path / FILE_NAME)) as database:
        with database.writing() as db:
            items.add(db, None, invented.singles(20))
        asked: list[str] = []
        with database.reading() as db:
            db.conn.set_trace_callback(asked.append)
            item_listing.rows(db, query, order)
            item_listing.counts(db, query)
            db.conn.set_trace_callback(None)
            plans = [
                line[3]
                for sql in asked
                if sql.startswith("SELECT")
                for line in db.execute(f"EXPLAIN QUERY PLAN {sql}").fetchall()
            ]
    looked = [line for line in plans if line.startswith(("SCAN items", "SEARCH items"))]
    assert len(looked) == 2
    assert all("COVERING INDEX" in line or "INTEGER PRIMARY KEY" in line for line in looked)


def test_what_is_withdrawn_is_not_listed_until_it_is_brought_back(tmp_path: Path) -> None:
    with closing(open_database(tmp_path / FILE_NAME)) as database, database.writing() as db:
        fresh, _known = items.add(db, None, invented.singles(3))
        item_listing.withdraw(db, fresh[:2])
        assert item_listing.rows(db, ItemQuery()) == fresh[2:]
        assert item_listing.counts(db, ItemQuery()) == {ItemStatus.DRAFT: 1}
        item_listing.withdraw(db, fresh[2:])
        assert not item_listing.any_listed(db)
        item_listing.bring_back(db, fresh)
        assert item_listing.rows(db, ItemQuery()) == fresh
        assert item_listing.own(db, fresh) == frozenset()


def test_a_word_with_signs_of_sql_is_a_word(tmp_path: Path) -> None:
    with closing(open_database(tmp_path / FILE_NAME)) as database, database.writing() as db:
        items.add(db, None, invented.singles(3))
        item_listing.put_words(db, [(row, text) for row, text in item_listing.unsearched(db, 10)])
        assert item_listing.unsearched(db, 10) == []
        for words in (("'",), ("%",), ("\\",), ('" OR 1=1 --',)):
            assert item_listing.rows(db, ItemQuery(words=words)) == []
