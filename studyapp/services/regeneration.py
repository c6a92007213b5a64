"""Generating again for an article that is kept: what would be new, changed and withdrawn, before any of it is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from studyapp.core.article import Article
from studyapp.core.ids import ArticleRow
from studyapp.core.items.item import WRITTEN_RULE, Item, ItemStatus
from studyapp.core.progress import Progress, ignore
from studyapp.core.reading.corrections import Correction
from studyapp.services.authoring import Prepared, make_items
from studyapp.store.items import StoredItem

__all__ = ["ArticleToAsk", "Proposal", "Regenerated", "compare", "regenerate"]

_AT_READING = 0.35
"""How far the work is when the article is read; seen on reports of 3,000 to 20,000 characters."""


@dataclass(frozen=True, slots=True)
class ArticleToAsk:
    """An article of the library, all items that the bank shows of it, and what readers say against its reading."""

    row: ArticleRow
    article: Article
    items: tuple[StoredItem, ...]
    corrections: tuple[Correction, ...] = ()


@dataclass(frozen=True, slots=True)
class Proposal:
    """What taking the new items would do to the bank.

    `new` come in; `changed` are drafts that get other options or words, each with what it becomes; `withdrawn` are
    drafts that are not made any more; `kept` were judged, edited or written by hand and would else change or go;
    `same` counts the rest.
    """

    new: tuple[Item, ...] = ()
    changed: tuple[tuple[StoredItem, Item], ...] = ()
    withdrawn: tuple[StoredItem, ...] = ()
    kept: tuple[StoredItem, ...] = ()
    same: int = 0

    @property
    def empty(self) -> bool:
        """Whether the bank would stay as it is."""
        return not (self.new or self.changed or self.withdrawn)


@dataclass(frozen=True, slots=True)
class Regenerated:
    """An article read again with its new items, and how they compare with the bank's."""

    row: ArticleRow
    prepared: Prepared
    proposal: Proposal


def regenerate(source: ArticleToAsk, progress: Progress = ignore, *, seed: int = 0) -> Regenerated:
    """Read an article again and make items of it by `seed`; pure work for a worker, nothing is kept.

    What readers said against the reading holds for the new one as well.
    """
    from studyapp.core.reading.pipeline import read

    progress(0.0)
    reading = read(source.article)
    progress(_AT_READING)

    def generating(fraction: float) -> None:
        progress(_AT_READING + (1.0 - _AT_READING) * fraction)

    items = make_items(source.article, reading, source.corrections, generating, seed=seed)
    progress(1.0)
    prepared = Prepared(source.article, reading, items)
    return Regenerated(source.row, prepared, compare(source.items, items))


def compare(stored: Iterable[StoredItem], made: Iterable[Item]) -> Proposal:
    """What becomes of the items in the bank when those just made are taken."""
    by_id = {item.id: item for item in made}
    changed: list[tuple[StoredItem, Item]] = []
    withdrawn: list[StoredItem] = []
    kept: list[StoredItem] = []
    same = 0
    for one in stored:
        item = by_id.pop(one.item.id, None)
        if item is not None and replace(item, status=one.item.status) == one.item:
            same += 1
        elif one.edited or one.item.rule == WRITTEN_RULE or one.item.status is not ItemStatus.DRAFT:
            kept.append(one)
        elif item is not None:
            changed.append((one, item))
        else:
            withdrawn.append(one)
    return Proposal(tuple(by_id.values()), tuple(changed), tuple(withdrawn), tuple(kept), same)
