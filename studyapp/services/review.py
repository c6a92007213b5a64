"""The trainer's review of items: judging, editing, generating again; every act can be undone and leaves a trail."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.core.ids import ArticleRow, ItemRow
from studyapp.core.items.item import Item, ItemStatus
from studyapp.core.items.review import ReviewAct, TrailEntry
from studyapp.core.phrases import Reading
from studyapp.services.changes import Changes
from studyapp.services.regeneration import ArticleToAsk
from studyapp.store import articles, corrections, item_patches, items, reviews
from studyapp.store.database import Database
from studyapp.store.item_patches import ItemPatch
from studyapp.store.items import StoredItem

if TYPE_CHECKING:
    from studyapp.core.items.coverage import PhraseCoverage
    from studyapp.services.authoring import Prepared

__all__ = ["Done", "Review", "ReviewAct", "TrailEntry", "Undone"]

UNDO_STEPS = 200
"""How many acts can be undone; a sitting of review is some hundred keystrokes."""
_PARTS = ("stem", "options", "key", "rationale")
"""What may be edited by hand."""
ASKED = (ItemStatus.DRAFT, ItemStatus.APPROVED)
"""The states in which an item is asked."""


@dataclass(frozen=True, slots=True)
class Done:
    """An act: `status` is the state that items were put into, `rows` which they are, `stem` tells one of them, or the
    title of the first article where items were generated again."""

    act: ReviewAct
    status: ItemStatus
    rows: tuple[ItemRow, ...]
    stem: str


@dataclass(frozen=True, slots=True)
class Undone:
    """An act that was taken back, and what that changed."""

    done: Done
    changes: Changes


@dataclass(frozen=True, slots=True)
class _Step:
    """What it takes to undo an act: the rows as they were, and what had been read in articles before."""

    done: Done
    patches: tuple[ItemPatch, ...]
    articles: frozenset[ArticleRow | None]
    readings: tuple[tuple[ArticleRow, Reading], ...] = ()


class Review:
    """What a trainer may do with items. What can be undone is what was done here since the program started."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._steps: deque[_Step] = deque(maxlen=UNDO_STEPS)

    # Looking

    def find(self, rows: Iterable[ItemRow]) -> dict[ItemRow, StoredItem]:
        """The items of these rows as they are now; rows that are gone are left out."""
        with self._database.reading() as db:
            return items.find(db, rows)

    def trail(self, row: ItemRow) -> tuple[TrailEntry, ...]:
        """All that was done to an item, the oldest first."""
        with self._database.reading() as db:
            return reviews.trail(db, row)

    def to_ask(self, article: ArticleRow) -> ArticleToAsk:
        """What generating again for an article needs; raises `UserError` when the article is gone."""
        with self._database.reading() as db:
            found = articles.find(db, article)
            if found is None:
                raise UserError(QT_TRANSLATE_NOOP("errors", "This article is no longer in the library."))
            return ArticleToAsk(article, found, items.listing(db, article), corrections.listing(db, article))

    def coverage(self, article: ArticleRow) -> tuple[PhraseCoverage, ...]:
        """The phrases of an article with the types of the items, drafts and approved ones, that ask for them."""
        from studyapp.core.items.coverage import coverage

        with self._database.reading() as db:
            found = articles.find(db, article)
            reading = corrections.reading(db, article, found) if found else Reading()
            asked = [stored.item for stored in items.listing(db, article) if stored.item.status in ASKED]
        return coverage(reading, asked)

    # Acting

    def judge(
        self, rows: Collection[ItemRow], status: ItemStatus, now: datetime, *, why: str = "", who: str | None = None
    ) -> Changes:
        """Put items into a state; those that are in it already are passed over.

        `why` is needed to reject; `who` is a name, without it that of the current learner. Raises `UserError` when the
        items are gone, or no reason is given where one is needed.
        """
        if status is ItemStatus.REJECTED and not why.strip():
            raise UserError(QT_TRANSLATE_NOOP("errors", "Please say why the item is rejected."))
        with self._database.writing() as db:
            found = items.require(db, rows)
            meant = [stored for stored in found if stored.item.status is not status]
            if not meant:
                return Changes()
            before = item_patches.of_rows(db, rows)
            for stored in meant:
                items.judge(db, stored.row, status)
                reviews.record(db, stored, ReviewAct.JUDGED, status, at=now, why=why.strip(), who=who)
            patches = item_patches.between(before, item_patches.of_rows(db, rows))
        return self._keep(_Step(_done(ReviewAct.JUDGED, status, meant), patches, _articles_of(meant)))

    def edit(
        self,
        row: ItemRow,
        edited: Item,
        now: datetime,
        *,
        approve: bool = False,
        why: str = "",
        who: str | None = None,
    ) -> Changes:
        """Give an item the stem, options, key and rationale of `edited`; nothing else of it is taken.

        The item keeps its row and its history and is marked as edited. It becomes a draft again, unless it is
        approved in the same act. Raises `UserError` when it is gone, or what is wanted cannot be asked.
        """
        from studyapp.core.items.invariants import check

        status = ItemStatus.APPROVED if approve else ItemStatus.DRAFT
        with self._database.writing() as db:
            (stored,) = items.require(db, [row])
            item = replace(stored.item, **{part: getattr(edited, part) for part in _PARTS})
            changed = tuple(part for part in _PARTS if _differs(getattr(item, part), getattr(stored.item, part)))
            if not changed and (not approve or stored.item.status is status):
                return Changes()
            check(item)
            before = item_patches.of_rows(db, [row])
            if changed:
                items.rewrite(db, row, item, status)
            else:
                items.judge(db, row, status)
            act = ReviewAct.EDITED if changed else ReviewAct.JUDGED
            reviews.record(db, stored, act, status, at=now, why=why.strip(), who=who, changed=changed)
            patches = item_patches.between(before, item_patches.of_rows(db, [row]))
        return self._keep(_Step(_done(act, status, [stored]), patches, _articles_of([stored])))

    def regenerate(self, prepared: Mapping[ArticleRow, Prepared], now: datetime) -> Changes:
        """Take new readings and new items of articles that are kept, all in one act.

        What a trainer judged or edited stays as it is, with everybody's history. Articles that are not in the library
        any more, or have another text by now, are passed over.
        """
        readings: list[tuple[ArticleRow, Reading]] = []
        patches: list[ItemPatch] = []
        title = ""
        with self._database.writing() as db:
            for row, one in prepared.items():
                article = articles.find(db, row)
                if article is None or article.digest != one.article.digest:
                    continue
                readings.append((row, articles.reading(db, row)))
                before = item_patches.of_article(db, row)
                articles.keep(db, article, one.reading, now)
                corrections.count_phrases(db, row)
                items.replace_generated(db, row, one.items, sweep=False)  # undoing needs the rows
                patches += item_patches.between(before, item_patches.of_article(db, row))
                title = title or article.title
        if not readings:
            return Changes()
        done = Done(ReviewAct.REGENERATED, ItemStatus.DRAFT, tuple(patch.row for patch in patches), title)
        return self._keep(_Step(done, tuple(patches), frozenset(row for row, _ in readings), tuple(readings)))

    # Undoing

    @property
    def next_undo(self) -> Done | None:
        """What `undo` would take back."""
        return self._steps[-1].done if self._steps else None

    def undo(self, now: datetime, *, who: str | None = None) -> Undone | None:
        """Take back the last act; None where there is none.

        Raises `UserError` when items have been changed since by somebody else; that act is then forgotten.
        """
        if not self._steps:
            return None
        step = self._steps.pop()
        with self._database.writing() as db:
            rows = [patch.row for patch in step.patches]
            before = items.find(db, rows)
            item_patches.take_back(db, step.patches)
            for place, reading in step.readings:
                if (article := articles.find(db, place)) is not None:
                    articles.keep(db, article, reading, now)
                    corrections.count_phrases(db, place)
            if step.done.act is not ReviewAct.REGENERATED:
                for row, stored in items.find(db, rows).items():
                    reviews.record(db, before[row], ReviewAct.UNDONE, stored.item.status, at=now, who=who)
        return Undone(step.done, self._changes(step))

    def _keep(self, step: _Step) -> Changes:
        self._steps.append(step)
        return self._changes(step)

    @staticmethod
    def _changes(step: _Step) -> Changes:
        return Changes(articles=frozenset(row for row, _ in step.readings), items=step.articles)


def _done(act: ReviewAct, status: ItemStatus, stored: Sequence[StoredItem]) -> Done:
    return Done(act, status, tuple(one.row for one in stored), stored[0].item.stem)


def _articles_of(stored: Iterable[StoredItem]) -> frozenset[ArticleRow | None]:
    return frozenset(one.article for one in stored)


def _differs(one: object, other: object) -> bool:
    """Whether two parts of an item are not the same; true and 1 are not."""
    return one != other or type(one) is not type(other)
