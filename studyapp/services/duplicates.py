"""Items that ask the same fact: found, told apart, or merged into one.

The rule of merging: the item that is kept keeps its words, its state and its own trail, and gets the tags and marks
(favourites) of the others besides its own. The others are retired: nobody is asked them any more, and nothing of them
is lost, for their words, responses and trail stay with them. What learners answered counts, for mastery and for when
the fact is asked again, as if the kept item had been asked. Both trails say what happened. All of it can be undone.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.core.ids import ArticleRow, ItemRow, LearnerId
from studyapp.core.items.item import ItemStatus
from studyapp.core.items.review import ReviewAct
from studyapp.core.progress import Progress, ignore
from studyapp.services.changes import Changes
from studyapp.services.undo import Act, UndoStack, short_stem
from studyapp.store import item_merges, item_patches, item_tags, items, reviews
from studyapp.store.database import Database, open_database
from studyapp.store.item_merges import Pair, RawItem
from studyapp.store.item_patches import ItemPatch

if TYPE_CHECKING:
    from studyapp.core.items.duplicates import Likeness
    from studyapp.store.database import Transaction
    from studyapp.store.items import StoredItem

__all__ = ["Alike", "Duplicates", "SameFact", "ToCompare", "find_duplicates"]

_TOLD = 120
"""Characters of the other item's stem in a trail."""


@dataclass(frozen=True, slots=True)
class ToCompare:
    """All items that are asked, as they stand in the file, and those that were said to be different."""

    raw: Sequence[RawItem]
    apart: frozenset[Pair]


@dataclass(frozen=True, slots=True)
class Alike:
    """An item that asks what the first of its group asks: why it is taken for that, and how alike the stems are."""

    row: ItemRow
    why: Likeness
    alike: float


@dataclass(frozen=True, slots=True)
class SameFact:
    """Items that ask the same fact. The first is the one to be kept unless somebody chooses another: an approved item
    before a draft, and of several the oldest."""

    first: ItemRow
    others: tuple[Alike, ...]

    @property
    def rows(self) -> tuple[ItemRow, ...]:
        """All items of the group."""
        return (self.first, *(other.row for other in self.others))

    @property
    def exact(self) -> bool:
        """Whether all say the same word for word."""
        from studyapp.core.items.duplicates import Likeness

        return all(other.why is Likeness.WORDS for other in self.others)


@dataclass(frozen=True, slots=True)
class _Merged:
    """One merging, with what it takes to undo it."""

    kept: ItemRow
    others: tuple[ItemRow, ...]
    before: tuple[Pair, ...]
    tags: tuple[str, ...]
    fond: tuple[LearnerId, ...]
    patches: tuple[ItemPatch, ...]


def find_duplicates(given: ToCompare, progress: Progress = ignore) -> tuple[SameFact, ...]:
    """The groups of items that ask the same; pure, so that a worker can run it."""
    from studyapp.core.items.duplicates import duplicates

    # Approved ones first: who leads a group is kept.
    raw = sorted(given.raw, key=lambda one: one[1] != ItemStatus.APPROVED)
    found_items = []
    for number, one in enumerate(raw):
        if number % 500 == 0:
            progress(0.3 * number / len(raw))
        found_items.append(item_merges.comparable_item(one))
    place = {ItemRow(one[0]): number for number, one in enumerate(raw)}
    apart = frozenset(
        (min(place[one], place[other]), max(place[one], place[other]))
        for one, other in given.apart
        if one in place and other in place
    )
    groups = duplicates(found_items, lambda fraction: progress(0.3 + 0.7 * fraction), apart)
    return tuple(
        SameFact(
            ItemRow(raw[group.first][0]),
            tuple(Alike(ItemRow(raw[twin.place][0]), twin.why, twin.alike) for twin in group.twins),
        )
        for group in groups
    )


class Duplicates:
    """Merging and telling apart; each act can be undone by the window's stack."""

    def __init__(self, database: Database, undo: UndoStack) -> None:
        self._database = database
        self._undo = undo

    def to_compare(self) -> ToCompare:
        """What `find_duplicates` needs: 0.3 s with 100,000 items."""
        with self._database.reading() as db:
            return ToCompare(item_merges.to_compare(db), item_merges.apart(db))

    def search_work(self) -> Callable[[Progress], tuple[SameFact, ...]]:
        """`find_duplicates` in the whole bank as work for a worker, which opens the file for itself; it can be stopped
        at any time."""
        path = self._database.path

        def work(progress: Progress) -> tuple[SameFact, ...]:
            database = open_database(path)
            try:
                with database.watched(lambda _unknown: progress(0.0)), database.reading() as db:
                    given = ToCompare(item_merges.to_compare(db), item_merges.apart(db))
            finally:
                database.close()
            return find_duplicates(given, progress)

        return work

    def answered(self, rows: Collection[ItemRow]) -> dict[ItemRow, int]:
        """How often each of these items was answered; those that never were are left out."""
        with self._database.reading() as db:
            return item_merges.answered(db, rows)

    def merge(self, wanted: Mapping[ItemRow, Collection[ItemRow]], now: datetime, *, who: str | None = None) -> Changes:
        """Merge into each item that is kept the others named with it, all in one act.

        Raises `UserError` when one of them is gone; nothing is merged then.
        """
        merged, places = list[_Merged](), set[ArticleRow | None]()
        stem = ""
        with self._database.writing() as db:
            for kept, group in wanted.items():
                others = tuple(row for row in dict.fromkeys(group) if row != kept)
                if not others:
                    continue
                (one, *rest) = items.require(db, [kept, *others])
                stem = stem or one.item.stem
                before = item_patches.of_rows(db, others)
                tags = item_tags.of_items(db, [kept, *others])
                own = frozenset(tags.get(kept, ()))
                new_tags = tuple(dict.fromkeys(tag for row in others for tag in tags.get(row, ()) if tag not in own))
                item_tags.add(db, kept, new_tags)
                fond = item_merges.give_favourites(db, kept, others)
                earlier = item_merges.merge(db, kept, others)
                for other in rest:
                    _record(db, other, ItemStatus.RETIRED, one, now, who)
                    _record(db, one, one.item.status, other, now, who)
                    items.judge(db, other.row, ItemStatus.RETIRED)
                patches = item_patches.between(before, item_patches.of_rows(db, others))
                merged.append(_Merged(kept, others, tuple(earlier), new_tags, tuple(fond), patches))
                places.update(found.article for found in (one, *rest))
        if not merged:
            return Changes()
        changes = Changes(items=frozenset(places), responses=True)
        words = (
            QT_TRANSLATE_NOOP("undo", "merging duplicates of “{stem}”")
            if len(merged) == 1
            else QT_TRANSLATE_NOOP("undo", "merging {count} duplicates")
        )
        taken = tuple(row for one in merged for row in one.others)
        self._undo.did(
            Act(
                words, partial(self._take_back, tuple(merged), changes), {"stem": short_stem(stem), "count": len(taken)}
            )
        )
        return changes

    def tell_apart(self, rows: Collection[ItemRow]) -> Changes:
        """Say that these items ask different things: no two of them are shown as duplicates again."""
        with self._database.writing() as db:
            stored = items.require(db, rows)
            pairs = item_merges.tell_apart(db, rows)
        if not pairs:
            return Changes()
        changes = Changes(items=frozenset(one.article for one in stored))
        words = QT_TRANSLATE_NOOP("undo", "telling “{stem}” from others")
        fields = {"stem": short_stem(stored[0].item.stem)}
        self._undo.did(Act(words, partial(self._forget_apart, pairs, changes), fields))
        return changes

    # Undoing

    def _take_back(self, merged: Sequence[_Merged], changes: Changes) -> Changes:
        with self._database.writing() as db:
            for one in reversed(merged):
                found = items.find(db, [one.kept, *one.others])
                if len(found) < 1 + len(one.others):
                    raise UserError(QT_TRANSLATE_NOOP("errors", "This item is no longer in the bank."))
                item_patches.take_back(db, one.patches)
                item_merges.unmerge(db, one.kept, one.others, one.before)
                item_merges.take_favourites(db, one.kept, one.fond)
                tags = item_tags.of_items(db, [one.kept]).get(one.kept, ())
                item_tags.replace(db, one.kept, [tag for tag in tags if tag not in one.tags])
                now = datetime.now(UTC)
                for row, stored in items.find(db, [one.kept, *one.others]).items():
                    reviews.record(db, found[row], ReviewAct.UNDONE, stored.item.status, at=now)
        return changes

    def _forget_apart(self, pairs: Sequence[Pair], changes: Changes) -> Changes:
        with self._database.writing() as db:
            item_merges.forget_apart(db, pairs)
        return changes


def _record(
    db: Transaction, stored: StoredItem, after: ItemStatus, other: StoredItem, now: datetime, who: str | None
) -> None:
    told = " ".join(other.item.stem.split())
    why = told if len(told) <= _TOLD else told[: _TOLD - 1] + "…"
    reviews.record(db, stored, ReviewAct.MERGED, after, at=now, why=why, who=who)
