"""The trainer's review of items: judging, editing, generating again; every act can be undone and leaves a trail."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.core.ids import ArticleRow, ItemRow
from studyapp.core.items.item import Item, ItemStatus
from studyapp.core.items.review import ReviewAct, TrailEntry
from studyapp.core.phrases import Reading
from studyapp.services.changes import Changes
from studyapp.services.regeneration import ArticleToAsk
from studyapp.services.undo import Act, UndoStack, short_stem
from studyapp.store import articles, corrections, item_patches, items, reviews
from studyapp.store.database import Database
from studyapp.store.item_patches import ItemPatch
from studyapp.store.items import StoredItem

if TYPE_CHECKING:
    from studyapp.core.items.coverage import PhraseCoverage
    from studyapp.core.items.coverage_parts import PartCoverage
    from studyapp.services.authoring import Prepared

__all__ = ["Review", "ReviewAct", "TrailEntry"]

_PARTS = ("stem", "options", "key", "rationale")
"""What may be edited by hand."""
ASKED = (ItemStatus.DRAFT, ItemStatus.APPROVED)
"""The states in which an item is asked."""


_ONE = {
    ItemStatus.DRAFT: QT_TRANSLATE_NOOP("undo", "moving “{stem}” back to the drafts"),
    ItemStatus.APPROVED: QT_TRANSLATE_NOOP("undo", "approving “{stem}”"),
    ItemStatus.REJECTED: QT_TRANSLATE_NOOP("undo", "rejecting “{stem}”"),
    ItemStatus.RETIRED: QT_TRANSLATE_NOOP("undo", "retiring “{stem}”"),
}
_MANY = {
    ItemStatus.DRAFT: QT_TRANSLATE_NOOP("undo", "moving {count} questions back to the drafts"),
    ItemStatus.APPROVED: QT_TRANSLATE_NOOP("undo", "approving {count} questions"),
    ItemStatus.REJECTED: QT_TRANSLATE_NOOP("undo", "rejecting {count} questions"),
    ItemStatus.RETIRED: QT_TRANSLATE_NOOP("undo", "retiring {count} questions"),
}


@dataclass(frozen=True, slots=True)
class _Step:
    """What it takes to undo an act: the rows as they were, and what had been read in articles before."""

    act: ReviewAct
    patches: tuple[ItemPatch, ...]
    articles: frozenset[ArticleRow | None]
    readings: tuple[tuple[ArticleRow, Reading], ...] = ()


def now_utc() -> datetime:
    """The moment at which something is undone; whoever undoes it passes no time."""
    return datetime.now(UTC)


class Review:
    """What a trainer may do with items; each act can be undone by the window's stack."""

    def __init__(self, database: Database, undo: UndoStack, now: Callable[[], datetime] = now_utc) -> None:
        self._database = database
        self._undo = undo
        self._now = now

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

        _text, reading, asked = self._asked_of(article)
        return coverage(reading, asked)

    def part_coverage(self, article: ArticleRow) -> tuple[PartCoverage, ...]:
        """The goals, lists and sentences of an article, with the types of the same items."""
        from studyapp.core.items.coverage_parts import part_coverage

        return part_coverage(*self._asked_of(article))

    def _asked_of(self, article: ArticleRow) -> tuple[str, Reading, list[Item]]:
        """An article's text, its reading as corrected, and its items that are drafts or approved."""
        with self._database.reading() as db:
            found = articles.find(db, article)
            reading = corrections.reading(db, article, found) if found else Reading()
            asked = [stored.item for stored in items.listing(db, article) if stored.item.status in ASKED]
        return found.text if found else "", reading, asked

    # Acting

    def judge(
        self,
        rows: Collection[ItemRow],
        status: ItemStatus,
        now: datetime,
        *,
        why: str = "",
        who: str | None = None,
        words: str = "",
    ) -> Changes:
        """Put items into a state, in one act; those that are in it already are passed over.

        `why` is needed to reject; `who` is a name, without it that of the current learner; `words` name the act where
        it is more than a judgement, as an `Act` is named. Raises `UserError` when the items are gone, or no reason is
        given where one is needed.
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
        step = _Step(ReviewAct.JUDGED, patches, _articles_of(meant))
        return self._keep(step, words or (_ONE if len(meant) == 1 else _MANY)[status], meant[0].item.stem)

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
        words = QT_TRANSLATE_NOOP("undo", "editing “{stem}”") if changed else _ONE[status]
        return self._keep(_Step(act, patches, _articles_of([stored])), words, stored.item.stem)

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
        step = _Step(ReviewAct.REGENERATED, tuple(patches), frozenset(row for row, _ in readings), tuple(readings))
        return self._keep(step, QT_TRANSLATE_NOOP("undo", "generating “{stem}” again"), title)

    # Undoing

    def _keep(self, step: _Step, words: str, stem: str) -> Changes:
        rows = tuple(patch.row for patch in step.patches)
        self._undo.did(Act(words, partial(self._take_back, step), {"stem": short_stem(stem), "count": len(rows)}, rows))
        return self._changes(step)

    def _take_back(self, step: _Step) -> Changes:
        """Undo an act; raises `UserError` when items have been changed since by somebody else."""
        now = self._now()
        with self._database.writing() as db:
            rows = [patch.row for patch in step.patches]
            before = items.find(db, rows)
            item_patches.take_back(db, step.patches)
            for place, reading in step.readings:
                if (article := articles.find(db, place)) is not None:
                    articles.keep(db, article, reading, now)
                    corrections.count_phrases(db, place)
            if step.act is not ReviewAct.REGENERATED:
                for row, stored in items.find(db, rows).items():
                    reviews.record(db, before[row], ReviewAct.UNDONE, stored.item.status, at=now)
        return self._changes(step)

    @staticmethod
    def _changes(step: _Step) -> Changes:
        return Changes(articles=frozenset(row for row, _ in step.readings), items=step.articles)


def _articles_of(stored: Iterable[StoredItem]) -> frozenset[ArticleRow | None]:
    return frozenset(one.article for one in stored)


def _differs(one: object, other: object) -> bool:
    """Whether two parts of an item are not the same; true and 1 are not."""
    return one != other or type(one) is not type(other)
