"""Items drawn at random, at a cost that does not grow with the bank."""

from __future__ import annotations

from collections.abc import Collection
from random import Random
from typing import TYPE_CHECKING

from studyapp.core.ids import ArticleRow, ItemRow, LearnerId
from studyapp.core.items.item import ItemType
from studyapp.store.cards import Pick
from studyapp.store.items import ASKED, FEW, NOT_ASKED, Selection, in_articles, selected

if TYPE_CHECKING:
    from sqlite_utils import Database

_SMALL = 2_000
"""Up to so many rows, all are looked at (1 ms); of more, only some at random."""

_REACH = 100
"""How many rows are looked at from a random place on; where none of them will do, another place is tried."""

_TRIES = 4
"""How many places are tried for each item wanted, before all rows are looked at after all."""

_NEVER_SEEN = "AND NOT EXISTS (SELECT 1 FROM mastery WHERE learner_id = :learner AND item_id = items.id)"


def unseen(
    db: Database,
    learner: LearnerId,
    random: Random,
    number: int,
    selection: Selection | None = None,
    articles: Collection[ArticleRow] | None = None,
) -> list[Pick]:
    """At most so many items that may be asked and were never answered by the learner."""
    return _draw(db, random, number, selection or Selection(), articles, _NEVER_SEEN, {"learner": learner})


def anyone(db: Database, random: Random, number: int, selection: Selection | None = None) -> list[Pick]:
    """At most so many items that may be asked."""
    return _draw(db, random, number, selection or Selection(), None, "", {})


def count_unseen(db: Database, learner: LearnerId, articles: Collection[ArticleRow] | None = None) -> int:
    """How many items may be asked and were never answered by the learner."""
    where, values = in_articles(articles)
    if articles is None:
        sql = f"""
            SELECT (SELECT count(*) FROM items) - (SELECT count(*) FROM mastery WHERE learner_id = :learner)
                 - (SELECT count(*) FROM {FEW} WHERE {NOT_ASKED} {_NEVER_SEEN})
            """  # noqa: S608 - fixed words
    else:
        sql = f"SELECT count(*) FROM items WHERE {ASKED} {where} {_NEVER_SEEN}"  # noqa: S608 - fixed words
    ((number,),) = db.execute(sql, {**values, "learner": learner})
    return int(number)


def _draw(
    db: Database,
    random: Random,
    number: int,
    selection: Selection,
    articles: Collection[ArticleRow] | None,
    also: str,
    given: dict[str, str | int],
) -> list[Pick]:
    if number <= 0:
        return []
    chosen, values = selected(selection)
    scope, more = in_articles(articles)
    where, values = f"{chosen} {scope} {also}", {**values, **more, **given}
    found: dict[int, str] = {}
    if selection.article is None and articles is None:
        ((first, last),) = db.execute("SELECT (SELECT min(id) FROM items), (SELECT max(id) FROM items)")
        if first is not None and last - first > _SMALL:
            # By the rows themselves: any other index would be read from its beginning.
            sql = f"""
                SELECT id, type FROM items NOT INDEXED WHERE id BETWEEN :from AND :to AND {where} ORDER BY id LIMIT 1
            """  # noqa: S608 - fixed words
            for _ in range(_TRIES * number):
                at = random.randint(first, last)
                found |= dict(db.execute(sql, {**values, "from": at, "to": at + _REACH}))
                if len(found) == number:
                    return _picks(found)
    rows = dict(db.execute(f"SELECT id, type FROM items WHERE {where} ORDER BY id", values))  # noqa: S608 - fixed words
    rest = [row for row in rows if row not in found]
    for row in random.sample(rest, min(len(rest), number - len(found))):
        found[row] = rows[row]
    return _picks(found)


def _picks(found: dict[int, str]) -> list[Pick]:
    return [Pick(ItemRow(row), ItemType(type_)) for row, type_ in found.items()]
