"""When each item comes again to each learner: FSRS cards, kept in step with the responses they follow from."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from studyapp.core.ids import ArticleRow, ItemRow, LearnerId, ResponseRow
from studyapp.core.items.item import ItemType
from studyapp.core.learning import scheduling
from studyapp.core.learning.scheduling import Card, Rating, Stage
from studyapp.store import columns
from studyapp.store.items import ASKED, FEW, NOT_ASKED, in_articles

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class Pick:
    """An item that may be asked, and of what type it is; `early` tells of one missed minutes ago, not due just yet."""

    item: ItemRow
    type: ItemType
    early: bool = False


def find(db: Database, learner: LearnerId, item: ItemRow) -> Card | None:
    """The card of an item; None where there is none yet, or not with all responses."""
    for found in db.execute(
        """
        SELECT stage, step, stability, difficulty, due, reviewed FROM cards
        WHERE learner_id = :learner AND item_id = :item
          AND NOT EXISTS (SELECT 1 FROM cards_to_make WHERE learner_id = :learner AND item_id = :item)
        """,
        {"learner": learner, "item": item},
    ):
        return _card(*found)
    return None


def put(db: Database, learner: LearnerId, item: ItemRow, card: Card) -> bool:
    """Keep a card; tells whether it was kept, which that of an item that is gone is not."""
    cursor = db.execute(
        """
        INSERT INTO cards (learner_id, item_id, stage, step, stability, difficulty, due, reviewed)
        SELECT ?, id, ?, ?, ?, ?, ?, ? FROM items WHERE id = ?
        ON CONFLICT (learner_id, item_id) DO UPDATE SET stage = excluded.stage, step = excluded.step,
            stability = excluded.stability, difficulty = excluded.difficulty, due = excluded.due,
            reviewed = excluded.reviewed
        """,
        [
            learner,
            card.stage,
            card.step,
            card.stability,
            card.difficulty,
            columns.moment_text(card.due),
            columns.moment_text(card.reviewed),
            item,
        ],
    )
    return cursor.rowcount > 0


def log(
    db: Database, learner: LearnerId, item: ItemRow, *, until: ResponseRow | None = None
) -> tuple[tuple[Rating, datetime], ...]:
    """Every response, or every one before `until`, that the learner gave to an item or to one that was merged into it,
    as a review, in the order in which they were given."""
    return tuple(
        (
            scheduling.rate_plainly(right=bool(right), score=score) if rating is None else Rating(rating),
            columns.moment_of(moment),
        )
        for rating, right, score, moment in db.execute(
            """
            SELECT responses.rating, responses.right, responses.score, responses.answered_at
            FROM responses JOIN attempts ON attempts.id = responses.attempt_id
            WHERE responses.item_id IN (SELECT ?1 UNION ALL SELECT item_id FROM merged_items WHERE into_id = ?1)
              AND attempts.learner_id = ?2 AND (?3 IS NULL OR responses.id < ?3)
            ORDER BY responses.id
            """,
            [item, learner, until],
        )
    )


def remake(db: Database, learner: LearnerId, item: ItemRow, retention: float) -> Card | None:
    """Make the card of an item anew from its responses; without any it has none."""
    card = scheduling.replay(log(db, learner, item), retention)
    if card is None:
        db.execute("DELETE FROM cards WHERE learner_id = ? AND item_id = ?", [learner, item])
    else:
        put(db, learner, item, card)
    settle(db, learner, item)
    return card


def settle(db: Database, learner: LearnerId, item: ItemRow) -> None:
    """Note that an item's card has all its responses."""
    db.execute("DELETE FROM cards_to_make WHERE learner_id = ? AND item_id = ?", [learner, item])


def mark(db: Database, learner: LearnerId, item: ItemRow) -> None:
    """Note that an item has a response that is not in its card."""
    db.execute(
        "INSERT OR IGNORE INTO cards_to_make (learner_id, item_id) SELECT ?, id FROM items WHERE id = ?",
        [learner, item],
    )


def lacks_responses(db: Database, learner: LearnerId, item: ItemRow) -> bool:
    """Whether an item has responses that are not in its card."""
    found = db.execute("SELECT 1 FROM cards_to_make WHERE learner_id = ? AND item_id = ?", [learner, item])
    return found.fetchone() is not None


def to_make(db: Database, learner: LearnerId, limit: int) -> tuple[ItemRow, ...]:
    """Items whose cards lack a response."""
    found = db.execute("SELECT item_id FROM cards_to_make WHERE learner_id = ? LIMIT ?", [learner, limit])
    return tuple(ItemRow(item) for (item,) in found)


def set_rating(db: Database, response: ResponseRow, rating: Rating, *, by_hand: bool) -> None:
    """Let a response stand for another rating."""
    db.execute("UPDATE responses SET rating = ?, rated = ? WHERE id = ?", [rating, int(by_hand), response])


# What comes up.

_DUE = "cards.learner_id = :learner AND cards.due <= :end"


def due(
    db: Database,
    learner: LearnerId,
    now: datetime,
    end: datetime,
    *,
    articles: Collection[ArticleRow] | None = None,
    since: datetime | None = None,
    limit: int,
) -> tuple[Pick, ...]:
    """What is due until `end` (the end of the day), the longest due first.

    Of those articles, or of all; with `since`, only what was answered since then.
    """
    where, values = _due_in(learner, end, articles, since)
    # CROSS JOIN: the cards lead, by their index in order, so that this costs the same with any number of items.
    found = db.execute(
        f"""
        SELECT items.id, items.type, cards.stage <> :review AND cards.due > :now
        FROM cards CROSS JOIN items ON items.id = cards.item_id
        WHERE {_DUE} AND {ASKED} {where} ORDER BY cards.due, cards.item_id LIMIT :limit
        """,  # noqa: S608 - fixed words
        {**values, "now": columns.moment_text(now), "review": int(Stage.REVIEW), "limit": limit},
    )
    return tuple(Pick(ItemRow(row), ItemType(type_), bool(early)) for row, type_, early in found)


def count_due(
    db: Database,
    learner: LearnerId,
    end: datetime,
    *,
    articles: Collection[ArticleRow] | None = None,
    since: datetime | None = None,
) -> int:
    """How many items `due` would give without a limit."""
    where, values = _due_in(learner, end, articles, since)
    ((number,),) = db.execute(
        f"""
        SELECT count(*) FROM cards CROSS JOIN items ON items.id = cards.item_id WHERE {_DUE} AND {ASKED} {where}
        """,  # noqa: S608 - fixed words
        values,
    )
    return int(number)


def due_by_hour(
    db: Database,
    learner: LearnerId,
    until: datetime,
    *,
    articles: Collection[ArticleRow] | None = None,
) -> tuple[tuple[datetime, int], ...]:
    """How many cards come up in which hour (by its beginning in UTC), until that moment."""
    where, values = in_articles(articles)
    return tuple(
        (datetime.fromisoformat(f"{hour}:00:00+00:00"), number)
        for hour, number in db.execute(
            f"""
            SELECT substr(cards.due, 1, 13), count(*) FROM cards CROSS JOIN items ON items.id = cards.item_id
            WHERE cards.learner_id = :learner AND cards.due < :until AND {ASKED} {where} GROUP BY 1
            """,  # noqa: S608 - fixed words
            {**values, "learner": learner, "until": columns.moment_text(until)},
        )
    )


def rested(
    db: Database,
    learner: LearnerId,
    since: datetime,
    *,
    articles: Collection[ArticleRow] | None = None,
    limit: int,
) -> tuple[Pick, ...]:
    """What was seen, but not since that moment; what is known best first."""
    where, values = in_articles(articles)
    found = db.execute(
        f"""
        SELECT items.id, items.type FROM cards CROSS JOIN items ON items.id = cards.item_id
        WHERE cards.learner_id = :learner AND cards.reviewed < :since AND {ASKED} {where}
        ORDER BY cards.stability DESC, cards.item_id LIMIT :limit
        """,  # noqa: S608 - fixed words
        {**values, "learner": learner, "since": columns.moment_text(since), "limit": limit},
    )
    return tuple(Pick(ItemRow(row), ItemType(type_)) for row, type_ in found)


def count_all(db: Database, learner: LearnerId, *, articles: Collection[ArticleRow] | None = None) -> int:
    """How many of the items that may be asked have a card."""
    where, values = in_articles(articles)
    has_card = "EXISTS (SELECT 1 FROM cards WHERE learner_id = :learner AND item_id = items.id)"
    if articles is None:
        sql = f"""
            SELECT (SELECT count(*) FROM cards WHERE learner_id = :learner)
                 - (SELECT count(*) FROM {FEW} WHERE {NOT_ASKED} AND {has_card})
            """  # noqa: S608 - fixed words
    else:
        sql = f"SELECT count(*) FROM items WHERE {ASKED} {where} AND {has_card}"  # noqa: S608 - fixed words
    ((number,),) = db.execute(sql, {**values, "learner": learner})
    return int(number)


def count_reviewed(
    db: Database,
    learner: LearnerId,
    begin: datetime | None,
    end: datetime | None,
    *,
    articles: Collection[ArticleRow] | None = None,
) -> int:
    """How many items were last answered from `begin` until before `end`, where these are given."""
    where, values = in_articles(articles)
    values = {**values, "learner": learner, "begin": "", "end": "9"}
    if begin is not None:
        values["begin"] = columns.moment_text(begin)
    if end is not None:
        values["end"] = columns.moment_text(end)
    ((number,),) = db.execute(
        f"""
        SELECT count(*) FROM cards CROSS JOIN items ON items.id = cards.item_id
        WHERE cards.learner_id = :learner AND cards.reviewed >= :begin AND cards.reviewed < :end AND {ASKED} {where}
        """,  # noqa: S608 - fixed words
        values,
    )
    return int(number)


def all_of(
    db: Database, learner: LearnerId, *, articles: Collection[ArticleRow] | None = None
) -> Iterable[tuple[ItemRow, ArticleRow | None, str, tuple[str, ...], Card]]:
    """Every card with its item: row, article, kind of phrase, and the phrases that it asks for."""
    where, values = in_articles(articles)
    for row, article, kind, tests, *found in db.execute(
        f"""
        SELECT items.id, items.article_id, items.phrase_kind, items.tests, cards.stage, cards.step, cards.stability,
               cards.difficulty, cards.due, cards.reviewed
        FROM cards CROSS JOIN items ON items.id = cards.item_id
        WHERE cards.learner_id = :learner AND {ASKED} {where}
        """,  # noqa: S608 - fixed words
        {**values, "learner": learner},
    ):
        yield (
            ItemRow(row),
            None if article is None else ArticleRow(article),
            kind,
            columns.texts_of(tests),
            _card(*found),
        )


def count_due_by_type(
    db: Database,
    learner: LearnerId,
    end: datetime,
    *,
    articles: Collection[ArticleRow] | None = None,
    since: datetime | None = None,
) -> dict[ItemType, int]:
    """How many items of each type `due` would give without a limit."""
    where, values = _due_in(learner, end, articles, since)
    found = db.execute(
        f"""
        SELECT items.type, count(*) FROM cards CROSS JOIN items ON items.id = cards.item_id
        WHERE {_DUE} AND {ASKED} {where} GROUP BY items.type
        """,  # noqa: S608 - fixed words
        values,
    )
    return {ItemType(type_): number for type_, number in found}


def _due_in(
    learner: LearnerId, end: datetime, articles: Collection[ArticleRow] | None, since: datetime | None
) -> tuple[str, dict[str, str | int]]:
    """SQL beside `_DUE`, and the values of both."""
    where, values = in_articles(articles)
    given: dict[str, str | int] = {**values, "learner": learner, "end": columns.moment_text(end)}
    if since is None:
        return where, given
    return f"{where} AND cards.reviewed >= :since", {**given, "since": columns.moment_text(since)}


def _card(stage: int, step: int | None, stability: float, difficulty: float, due_at: str, reviewed: str) -> Card:
    return Card(
        Stage(stage),
        step,
        stability,
        difficulty,
        columns.moment_of(due_at).astimezone(UTC),
        columns.moment_of(reviewed).astimezone(UTC),
    )
