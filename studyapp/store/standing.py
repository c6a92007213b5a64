"""How a learner stands, out of sums that are kept: what was answered on each day, and how well articles and kinds of
phrases are known. The sums are described in `migrations.add_standing`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from studyapp.core.ids import ArticleRow, ItemRow, LearnerId
from studyapp.core.items.item import ItemType
from studyapp.core.learning import scheduling
from studyapp.core.phrases import PhraseKind
from studyapp.store import columns
from studyapp.store.items import ASKED, FEW, NOT_ASKED
from studyapp.store.learners import KindFigure

if TYPE_CHECKING:
    from sqlite_utils import Database

_SUMS = (
    "sum(answered), sum(right), sum(seconds), sum(assisted), sum(assisted_right), sum(reviews), sum(expected),"
    " sum(recalled)"
)
_EPOCH = date(1970, 1, 1).toordinal()

Sums = tuple[tuple[ArticleRow | None, str, int, float], ...]
"""Article, kind of phrase, how many cards, and the sum of the chances at which their items are known."""


@dataclass(frozen=True, slots=True)
class DayFigure:
    """What was answered on a local day.

    `assisted` of the answers were given with hints. `reviews` were of items that were not new: `expected` of these were
    to be known by FSRS, and `recalled` were without a hint.
    """

    day: date
    answered: int
    right: int
    seconds: float = 0.0
    assisted: int = 0
    assisted_right: int = 0
    reviews: int = 0
    expected: float = 0.0
    recalled: int = 0


def keep_days(db: Database, offset: timedelta) -> None:
    """Keep the sums by day for those who live at that distance from UTC; needs a writing transaction."""
    seconds = round(offset.total_seconds())
    if list(db.execute("SELECT 1 FROM day_offsets WHERE offset = ?", [seconds])):
        return
    db.execute("INSERT INTO day_offsets (offset) VALUES (?)", [seconds])
    db.execute(
        f"""
        INSERT INTO activity_days
        SELECT learner_id, :offset, (quarter * 900 + :offset) / 86400, kind, {_SUMS}
        FROM activity GROUP BY 1, 3, 4
        """,  # noqa: S608 - fixed words
        {"offset": seconds},
    )


def days(db: Database, learner: LearnerId, offset: timedelta) -> tuple[DayFigure, ...]:
    """Every day with an answer, in time order; `keep_days` must have been called for that offset."""
    return tuple(
        DayFigure(date.fromordinal(_EPOCH + day), *figures)
        for day, *figures in db.execute(
            f"""
            SELECT day, {_SUMS} FROM activity_days WHERE learner_id = ? AND offset = ?
            GROUP BY day HAVING sum(answered) > 0 ORDER BY day
            """,  # noqa: S608 - fixed words
            [learner, round(offset.total_seconds())],
        )
    )


def kinds(db: Database, learner: LearnerId, offset: timedelta) -> tuple[KindFigure, ...]:
    """The kinds of phrase that the learner was asked, in the order in which `PhraseKind` has them."""
    found = {
        kind: (answered, right)
        for kind, answered, right in db.execute(
            "SELECT kind, sum(answered), sum(right) FROM activity_days WHERE learner_id = ? AND offset = ? GROUP BY 1",
            [learner, round(offset.total_seconds())],
        )
        if answered
    }
    return tuple(KindFigure(kind, *found[kind]) for kind in PhraseKind if kind in found)


# What comes up.


def count_due(db: Database, learner: LearnerId, edges: Sequence[datetime]) -> tuple[int, ...]:
    """How many items come up from one edge until before the next; the first edge is open to the past.

    Counted in the index of the cards, less what may not be asked: looking at each item would take ten times as long.
    """
    texts = ["", *(columns.moment_text(edge) for edge in edges)]
    hidden = [
        due
        for (due,) in db.execute(
            f"""
            SELECT cards.due FROM {FEW} CROSS JOIN cards ON cards.learner_id = ? AND cards.item_id = items.id
            WHERE {NOT_ASKED} AND cards.due < ?
            """,  # noqa: S608 - fixed words
            [learner, texts[-1]],
        )
    ]
    found = []
    for begin, end in pairwise(texts):
        ((number,),) = db.execute(
            "SELECT count(*) FROM cards WHERE learner_id = ? AND due >= ? AND due < ?", [learner, begin, end]
        )
        found.append(number - sum(begin <= due < end for due in hidden))
    return tuple(found)


def first_due_by_type(db: Database, learner: LearnerId, end: datetime, limit: int) -> dict[ItemType, int]:
    """Of what type those are that come up first, at most `limit` of them."""
    found = db.execute(
        f"""
        SELECT type, count(*) FROM (
            SELECT items.type FROM cards CROSS JOIN items ON items.id = cards.item_id
            WHERE cards.learner_id = ? AND cards.due <= ? AND {ASKED} ORDER BY cards.due LIMIT ?)
        GROUP BY type
        """,  # noqa: S608 - fixed words
        [learner, columns.moment_text(end), limit],
    )
    return {ItemType(type_): number for type_, number in found}


# What is known.


def known(db: Database, learner: LearnerId) -> Sums:
    """The sums as they were last computed."""
    found = db.execute(
        "SELECT article_id, kind, items, known FROM known_cells WHERE learner_id = ? AND items > 0", [learner]
    )
    return tuple((ArticleRow(article) if article else None, *rest) for article, *rest in found)


def changed(db: Database, learner: LearnerId) -> bool:
    """Whether cards or items have changed since."""
    return bool(list(db.execute("SELECT 1 FROM known_cells WHERE learner_id = ? AND as_of < 0 LIMIT 1", [learner])))


def outdated(db: Database, learner: LearnerId, today: date) -> bool:
    """Whether sums are of another day: a little was forgotten since."""
    found = db.execute(
        "SELECT 1 FROM known_cells WHERE learner_id = ? AND as_of <> ? LIMIT 1", [learner, today.toordinal()]
    )
    return bool(list(found))


def renew_changed(db: Database, learner: LearnerId, now: datetime) -> None:
    """Compute for the day of `now` what has changed; needs a writing transaction."""
    cells = db.execute("SELECT article_id, kind FROM known_cells WHERE learner_id = ? AND as_of < 0", [learner])
    stale = [(article, kind) for article, kind in cells]
    if not stale:
        return
    _put(db, learner, now, computed(db, learner, now, stale))
    db.execute("DELETE FROM known_cells WHERE learner_id = ? AND as_of < 0", [learner])


def renew_outdated(
    db: Database, learner: LearnerId, now: datetime, sums: Iterable[tuple[int, str, int, float]]
) -> None:
    """Put in what `computed` told of all cells; what has changed meanwhile stays to be computed."""
    today = now.date().toordinal()
    db.conn.executemany(
        """
        UPDATE known_cells SET as_of = ?, items = ?, known = ?
        WHERE learner_id = ? AND article_id = ? AND kind = ? AND as_of >= 0
        """,
        [(today, items, chance, learner, article, kind) for article, kind, items, chance in sums],
    )
    db.execute(
        "UPDATE known_cells SET as_of = :today, items = 0, known = 0.0"
        " WHERE learner_id = :learner AND as_of >= 0 AND as_of <> :today",
        {"learner": learner, "today": today},
    )


def computed(
    db: Database, learner: LearnerId, now: datetime, cells: Sequence[tuple[int, str]] | None = None
) -> tuple[tuple[int, str, int, float], ...]:
    """Article (0: none), kind, how many cards, and the sum of the chances at which their items are known at `now`; of
    those cells, or of all."""
    now = now.astimezone(UTC)
    moment_of, after = datetime.fromisoformat, scheduling.recall_after

    def chance(stability: float, reviewed: str) -> float:
        return after((now - moment_of(reviewed)).days, stability)

    # A function of ours, for not every build of SQLite has one to raise to a power.
    db.conn.create_function("known_now", 2, chance, deterministic=True)
    figures = "count(*), sum(known_now(cards.stability, cards.reviewed))"
    given: dict[str, int | str] = {"learner": learner}
    if cells is None or len(cells) > _MANY:
        sql = f"""
            SELECT coalesce(items.article_id, 0), items.phrase_kind, {figures}
            FROM cards CROSS JOIN items ON items.id = cards.item_id
            WHERE cards.learner_id = :learner AND {ASKED} GROUP BY 1, 2
            """  # noqa: S608 - fixed words
    else:
        given["cells"] = json.dumps([[article or None, kind] for article, kind in cells])
        sql = f"""
            SELECT coalesce(items.article_id, 0), items.phrase_kind, {figures}
            FROM json_each(:cells) AS cell
                CROSS JOIN items ON items.article_id IS json_extract(cell.value, '$[0]')
                    AND items.phrase_kind = json_extract(cell.value, '$[1]')
                CROSS JOIN cards ON cards.learner_id = :learner AND cards.item_id = items.id
            WHERE {ASKED} GROUP BY 1, 2
            """  # noqa: S608 - fixed words
    return tuple(db.execute(sql, given))


_MANY = 200
"""From so many cells on, all cards are gone through at once."""


def _put(db: Database, learner: LearnerId, now: datetime, sums: Iterable[tuple[int, str, int, float]]) -> None:
    db.conn.executemany(
        """
        INSERT INTO known_cells (learner_id, article_id, kind, as_of, items, known) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (learner_id, article_id, kind) DO UPDATE
            SET as_of = excluded.as_of, items = excluded.items, known = excluded.known
        """,
        [(learner, article, kind, now.date().toordinal(), items, chance) for article, kind, items, chance in sums],
    )


@dataclass(frozen=True, slots=True)
class ItemFigure:
    """An item of an article that may be asked: the phrases it asks for, how often it was answered and how often wrong,
    and the chance in [0, 1] that it is known, None where it was never answered."""

    item: ItemRow
    tests: tuple[str, ...]
    answered: int
    wrong: int
    known: float | None


def items_of(db: Database, learner: LearnerId, article: ArticleRow, now: datetime) -> tuple[ItemFigure, ...]:
    """The items of an article, in its order."""
    now = now.astimezone(UTC)
    return tuple(
        ItemFigure(
            ItemRow(row),
            columns.texts_of(tests),
            answered or 0,
            wrong or 0,
            None if reviewed is None else scheduling.recall_after((now - columns.moment_of(reviewed)).days, stability),
        )
        for row, tests, answered, wrong, stability, reviewed in db.execute(
            f"""
            SELECT items.id, items.tests, mastery.answered, mastery.wrong, cards.stability, cards.reviewed
            FROM items
                LEFT JOIN mastery ON mastery.learner_id = :learner AND mastery.item_id = items.id
                LEFT JOIN cards ON cards.learner_id = :learner AND cards.item_id = items.id
            WHERE items.article_id = :article AND {ASKED} ORDER BY items.position, items.id
            """,  # noqa: S608 - fixed words
            {"learner": learner, "article": article},
        )
    )
