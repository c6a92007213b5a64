"""From the journal into the ledgers: what follows from a response is written after it, not with it.

A response is the journal: it is on disk before the next item shows, and nothing else has to be. The item's card, its
mastery and the sums of activity follow from it; they are posted when there is a moment, at the latest before anybody
next reads or writes (`database.Database`), so no one sees a journal whose ledgers are behind, not after a crash either.
"""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING

from studyapp.core.ids import ItemRow, LearnerId, ResponseRow
from studyapp.core.learning import scheduling
from studyapp.core.learning.scheduling import Rating
from studyapp.core.phrases import PhraseKind
from studyapp.store import cards, columns, learners

if TYPE_CHECKING:
    from sqlite_utils import Database


def put_off(db: Database, response: ResponseRow, kind: PhraseKind, retention: float) -> None:
    """Note that a response, to a question about a phrase of that kind, is still to be posted; its item is then
    scheduled for that retention."""
    db.execute("INSERT INTO responses_to_post VALUES (?, ?, ?)", [response, kind, retention])


def post(db: Database) -> None:
    """Post the responses that wait, in the order in which they were given; needs a writing transaction."""
    waiting = db.execute(
        """
        SELECT responses.id, attempts.learner_id, responses.item_id, responses_to_post.kind,
               responses_to_post.retention, responses.right, responses.seconds, responses.hints, responses.rating,
               responses.answered_at
        FROM responses_to_post
            JOIN responses ON responses.id = responses_to_post.response_id
            JOIN attempts ON attempts.id = responses.attempt_id
        ORDER BY responses.id
        """
    ).fetchall()
    for row, learner, item, kind, retention, right, seconds, hints, rating, moment in waiting:
        known = None if item is None else _schedule(db, row, learner, item, rating, moment, retention)
        if known is not None:
            db.execute("UPDATE responses SET known = ? WHERE id = ?", [known, row])
        if item is not None:
            learners.add_to_mastery(db, learner, item, right=bool(right), moment=moment)
        learners.add_to_activity(
            db,
            learner,
            PhraseKind(kind),
            right=bool(right),
            seconds=seconds,
            assisted=hints > 0,
            known=known,
            now=columns.moment_of(moment),
        )
    db.execute("DELETE FROM responses_to_post")


def _schedule(
    db: Database,
    row: ResponseRow,
    learner: LearnerId,
    item: ItemRow,
    rating: int | None,
    moment: str,
    retention: float,
) -> float | None:
    """Move the item's card on by a response; gives how likely the item was to be known, None for a new one.

    Without a rating the card is made when it is next wanted.
    """
    if rating is None:
        cards.mark(db, learner, item)
        return None
    at = columns.moment_of(moment).astimezone(UTC)
    card = cards.find(db, learner, item)
    known = None if card is None else scheduling.recall(card, at)
    if card is None:
        card = before(db, learner, item, retention, until=row)
        cards.settle(db, learner, item)
    cards.put(db, learner, item, scheduling.review(card, Rating(rating), at, retention))
    return known


def before(
    db: Database, learner: LearnerId, item: ItemRow, retention: float, *, until: ResponseRow | None = None
) -> scheduling.Card | None:
    """The card, where `cards.find` gives none, as the responses before `until`, or all, leave it: None for an item that
    has none; one of an older file, or that was asked in an exam, may have some that are not in its card."""
    if not cards.lacks_responses(db, learner, item):
        return None
    return scheduling.replay(cards.log(db, learner, item, until=until), retention)
