"""Practice: a queue of items, each answer graded, rated and on disk before the next one shows."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from random import Random
from typing import TYPE_CHECKING

from studyapp.core.errors import QT_TRANSLATE_NOOP
from studyapp.core.ids import ArticleRow, AttemptId, ItemRow, LearnerId, ResponseRow
from studyapp.core.items.item import BLANK, Item, ItemType
from studyapp.core.learning.scheduling import Rating
from studyapp.core.phrases import PhraseKind
from studyapp.services.changes import Changes
from studyapp.services.recording import Receipt, parts_of, record, retention, storable
from studyapp.services.undo import Act, UndoStack
from studyapp.store import articles, attempts, cards, favourites, items, picking, roster
from studyapp.store.database import Database
from studyapp.store.items import Selection, StoredItem

if TYPE_CHECKING:
    from studyapp.core.learning.grading import Grade, Response, Rules
    from studyapp.store.database import Transaction

__all__ = ["Graded", "Mode", "Practice", "Rating", "Receipt", "Session", "SessionResult", "StoredItem"]

CHALLENGE_MISSES = 3
"""A challenge ends with so many wrong answers."""

_CHALLENGE_ITEMS = 500
"""As many items as a challenge has at most; nobody gets so far in one sitting."""

_STEM_SHOWN = 24
"""So much of a stem tells which item is meant."""


class Mode(StrEnum):
    """What a session asks, as the store's attempts have it."""

    DUE = "due"
    """what is due today, with new items mixed in"""
    MIXED = "practice"
    """what was missed last, then new items, then the longest unanswered"""
    WRONG = "wrong"
    """what was last answered wrong (错题本)"""
    FAVOURITES = "favourites"
    RANDOM = "random"
    CHALLENGE = "challenge"
    """at random, until `CHALLENGE_MISSES` were wrong"""
    PASSAGES = "passages"
    """an article to be read with blanks"""


@dataclass(frozen=True, slots=True)
class Session:
    """One sitting: its attempt in the store, and the items to ask, in order.

    `parts` tells of an item that is not in the bank which items of the bank its blanks ask, None for none.
    """

    attempt: AttemptId
    queue: tuple[StoredItem, ...]
    mode: Mode = Mode.MIXED
    parts: Mapping[ItemRow, tuple[StoredItem | None, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Graded:
    """What an answer was worth, what of it is on disk, and what it changed."""

    grade: Grade
    receipt: Receipt
    changes: Changes


@dataclass(frozen=True, slots=True)
class SessionResult:
    """A sitting in sum; `score` is the mean in [0, 1] of the answers without hints, `wrong` the items missed at least
    once, in that order. `answered` and `right` count all, `assisted` and `assisted_right` those given with hints.
    `best` is the most that a challenge of this learner had right without hints, this one included; else 0."""

    answered: int
    right: int
    score: float
    seconds: float
    wrong: tuple[StoredItem, ...]
    assisted: int = 0
    assisted_right: int = 0
    mode: Mode = Mode.MIXED
    best: int = 0


class Practice:
    """Practice for the learner whose turn it is."""

    def __init__(self, database: Database, undo: UndoStack | None = None) -> None:
        self._database = database
        self._undo = UndoStack() if undo is None else undo

    def learner(self) -> LearnerId:
        """The learner whose turn it is, made on first use."""
        with self._database.writing() as db:
            return roster.current(db, datetime.now(UTC))

    # Beginning.

    def start(
        self,
        article: ArticleRow | None,
        now: datetime,
        *,
        seed: int,
        types: Collection[ItemType] | None = None,
        kinds: Collection[PhraseKind] | None = None,
        limit: int = 20,
        mode: Mode = Mode.MIXED,
    ) -> Session:
        """A new sitting on an article, or on all; the queue is empty where nothing suits.

        For a mixed one, first come the items last answered wrong, then some of those never seen, both as `seed` has
        it, then the rest, the longest unanswered first. Passages need an article.
        """
        if mode is Mode.PASSAGES:
            return self._start_passages(article, now, limit)
        selection = Selection(article, types, kinds)
        random = Random(seed)  # noqa: S311 - nothing to keep secret
        with self._database.writing() as db:
            learner = roster.current(db, now)
            chosen = _choose(db, learner, selection, random, limit, mode)
            stored = items.find(db, chosen)
            attempt = attempts.start(db, learner, article, mode, now)
        return Session(attempt, tuple(stored[row] for row in chosen), mode)

    def start_with(self, queue: Sequence[StoredItem], now: datetime, *, mode: Mode = Mode.MIXED) -> Session:
        """A new sitting on these items, such as those missed in another."""
        rows = {stored.article for stored in queue}
        with self._database.writing() as db:
            article = next(iter(rows)) if len(rows) == 1 else None
            attempt = attempts.start(db, roster.current(db, now), article, mode, now)
        return Session(attempt, tuple(queue), mode)

    def _start_passages(self, row: ArticleRow | None, now: datetime, limit: int) -> Session:
        """An article with blanks; each blank that an item of the bank asks as well counts for that item too."""
        from studyapp.core.learning.passages import passages

        with self._database.writing() as db:
            learner = roster.current(db, now)
            attempt = attempts.start(db, learner, row, Mode.PASSAGES, now)
            article = None if row is None else articles.find(db, row)
            if row is None or article is None:
                return Session(attempt, (), Mode.PASSAGES)
            made = passages(article, articles.reading(db, row))[:limit]
            clozes = items.clozes(db, row)
        queue = tuple(StoredItem(ItemRow(-number), row, item) for number, item in enumerate(made, 1))
        return Session(attempt, queue, Mode.PASSAGES, {stored.row: parts_of(stored.item, clozes) for stored in queue})

    # Answering.

    def answer(
        self,
        session: Session,
        stored: StoredItem,
        response: Response,
        seconds: float,
        now: datetime,
        *,
        hints: int = 0,
        rules: Rules | None = None,
    ) -> Graded:
        """Grade a response, rate it and write it down; it is on disk when this returns. It can be undone.

        `seconds` is the time taken, `hints` how many hints were shown, `rules` how what is partly right is marked.
        An item that was deleted meanwhile is graded all the same.
        """
        from studyapp.core.learning.grading import DEFAULT_RULES, grade

        response = storable(response)
        worth = grade(stored.item, response, rules or DEFAULT_RULES)
        seconds = max(0.0, seconds)  # the clock may have been set back meanwhile
        if stored.row in session.parts:
            receipt = self._record_parts(session, stored, response, worth, seconds, hints, now)
            kinds = [stored.item.phrase_kind] * len(receipt.responses)
        else:
            with self._database.writing() as db:
                receipt = record(db, session.attempt, stored, response, worth, seconds, hints, now)
            kinds = [stored.item.phrase_kind]
        taken = tuple(zip(receipt.responses, kinds, strict=True))
        name = QT_TRANSLATE_NOOP("undo", "the answer to “{stem}”")
        self._undo.did(Act(name, lambda: self._take_back(taken), {"stem": _opening(stored.item)}))
        return Graded(worth, receipt, Changes(responses=True))

    def post(self) -> None:
        """Post what follows from the answers so far: for a moment in which the learner reads, so that no act waits."""
        self._database.post()

    def overrule(self, stored: StoredItem, receipt: Receipt, rating: Rating, now: datetime) -> Receipt:
        """Let an answer stand for another rating; the receipt then says so. It can be undone."""
        before = receipt.rating
        if rating is before or not receipt.choices:
            return receipt
        (response,) = receipt.responses
        self._rate(response, stored.row, rating, now, by_hand=True)
        name = QT_TRANSLATE_NOOP("undo", "the rating of “{stem}”")
        back = lambda: self._rate(response, stored.row, before, now, by_hand=False)  # noqa: E731
        self._undo.did(Act(name, back, {"stem": _opening(stored.item)}))
        return receipt.rated(rating)

    def present(self, session: Session) -> frozenset[ResponseRow]:
        """The responses of a sitting that are on disk; those that were undone no longer are."""
        with self._database.reading() as db:
            return attempts.present(db, session.attempt)

    def ratings(self, session: Session) -> dict[ResponseRow, Rating]:
        """What the responses of a sitting stand for."""
        with self._database.reading() as db:
            return attempts.ratings(db, session.attempt)

    def finish(self, session: Session, now: datetime) -> SessionResult:
        """End a sitting and sum it up; ending it again gives the same sum."""
        with self._database.writing() as db:
            attempts.end(db, session.attempt, now)
            figures = attempts.figures(db, session.attempt)
            stored = items.find(db, figures.wrong)
            challenge = session.mode is Mode.CHALLENGE
            best = attempts.most_right(db, roster.current(db, now), session.mode) if challenge else 0
        return SessionResult(
            answered=figures.answered,
            right=figures.right,
            score=figures.score,
            seconds=figures.seconds,
            wrong=tuple(stored[row] for row in figures.wrong if row in stored),
            assisted=figures.assisted,
            assisted_right=figures.assisted_right,
            mode=session.mode,
            best=best,
        )

    # Favourites.

    def is_favourite(self, row: ItemRow) -> bool:
        """Whether the learner has marked the item."""
        with self._database.reading() as db:
            return favourites.has(db, roster.current(db, datetime.now(UTC)), row)

    def mark(self, stored: StoredItem, *, favourite: bool) -> Changes:
        """Mark an item to come back to, or take the mark off. It can be undone."""
        changes = self._mark(stored.row, favourite)
        name = (
            QT_TRANSLATE_NOOP("undo", "marking “{stem}” as a favourite")
            if favourite
            else QT_TRANSLATE_NOOP("undo", "taking “{stem}” off the favourites")
        )
        self._undo.did(Act(name, lambda: self._mark(stored.row, not favourite), {"stem": _opening(stored.item)}))
        return changes

    def _mark(self, row: ItemRow, favourite: bool) -> Changes:
        with self._database.writing() as db:
            favourites.put(db, roster.current(db, datetime.now(UTC)), row, on=favourite)
        return Changes(responses=True)

    # Taking back.

    def _take_back(self, responses: Sequence[tuple[ResponseRow, PhraseKind]]) -> Changes:
        with self._database.writing() as db:
            for response, kind in responses:
                taken = attempts.take_back(db, response, kind)
                if taken is None:
                    continue
                learner, item = taken
                if item is not None:
                    cards.remake(db, learner, item, retention(db, learner, datetime.now(UTC)))
        return Changes(responses=True)

    def _rate(self, response: ResponseRow, item: ItemRow, rating: Rating, now: datetime, *, by_hand: bool) -> Changes:
        with self._database.writing() as db:
            learner = attempts.whose(db, response)
            if learner is not None:
                cards.set_rating(db, response, rating, by_hand=by_hand)
                cards.remake(db, learner, item, retention(db, learner, now))
        return Changes(responses=True)

    def _record_parts(
        self,
        session: Session,
        stored: StoredItem,
        response: Response,
        worth: Grade,
        seconds: float,
        hints: int,
        now: datetime,
    ) -> Receipt:
        """A response for each blank, in one transaction: for the item of the bank that asks it, or for none."""
        from studyapp.core.learning.grading import Grade

        parts = session.parts[stored.row]
        texts = response if isinstance(response, tuple) else (None,) * len(parts)
        rows: list[ResponseRow] = []
        with self._database.writing() as db:
            for part, text, right in zip(parts, texts, worth.parts, strict=False):
                own = Grade(float(right), right, (right,))
                given = None if text is None else (str(text),)
                share = seconds / len(parts)
                receipt = record(db, session.attempt, part or stored, given, own, share, hints, now, stored.item)
                rows += receipt.responses
        return Receipt(tuple(rows), Rating.GOOD if worth.right else Rating.AGAIN, None)


def _choose(
    db: Transaction, learner: LearnerId, selection: Selection, random: Random, limit: int, mode: Mode
) -> list[ItemRow]:
    match mode:
        case Mode.WRONG:
            return items.answered(db, learner, selection, right=False, limit=limit)
        case Mode.FAVOURITES:
            marked = favourites.rows(db, learner, selection)
            return random.sample(marked, min(len(marked), limit))
        case Mode.RANDOM:
            return [pick.item for pick in picking.anyone(db, random, limit, selection)]
        case Mode.CHALLENGE:
            return [pick.item for pick in picking.anyone(db, random, _CHALLENGE_ITEMS, selection)]
    wrong = items.answered(db, learner, selection, right=False, limit=limit)
    random.shuffle(wrong)
    new = [pick.item for pick in picking.unseen(db, learner, random, limit - len(wrong), selection)]
    rest = limit - len(wrong) - len(new)
    return [*wrong, *new, *items.answered(db, learner, selection, right=True, limit=rest)]


def _opening(item: Item) -> str:
    """The first words of an item's stem."""
    words = " ".join(item.stem.replace(BLANK, "＿＿").split())
    return words if len(words) <= _STEM_SHOWN else words[:_STEM_SHOWN] + "…"
