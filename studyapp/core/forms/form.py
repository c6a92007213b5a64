"""The form: one assembled paper, its items with the words and the points they have on it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from studyapp.core.ids import ItemRow
from studyapp.core.items.item import Item, ItemType

Points = float
"""What an item is worth: a positive multiple of 0.5, so that sums are exact."""
HALF = 0.5
FULL_MARKS = 100.0
"""What a paper is wished to be worth, and is where nothing else is asked for."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an item's evidence stands, as the source column of a key says it.

    `digest` is that of the article's text and `paragraph` counts from 1; both are empty (0) for an item of no article.
    """

    title: str = ""
    published: str = ""
    paragraph: int = 0
    digest: str = ""


NO_ORIGIN = Origin()


@dataclass(frozen=True, slots=True)
class Entry:
    """An item on a form, with its words as they were when the form was assembled.

    `row` is the item's row in the store, None for an item out of a file. A locked entry stays when the form is drawn
    again.
    """

    item: Item
    points: Points
    row: ItemRow | None = None
    origin: Origin = NO_ORIGIN
    locked: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """The entries of one item type, in the order of the bank's paper; versions shuffle them. Never empty."""

    type: ItemType
    entries: tuple[Entry, ...]

    @property
    def points(self) -> Points:
        """What the section is worth."""
        return sum(entry.points for entry in self.entries)

    @property
    def each(self) -> Points | None:
        """What every item of the section is worth, None where they differ."""
        worth = {entry.points for entry in self.entries}
        return worth.pop() if len(worth) == 1 else None


@dataclass(frozen=True, slots=True)
class Form:
    """One assembled paper, before its items are put into the order of a version.

    `minutes` is the time allowed, 0 for none; `pass_mark` the points needed to pass, 0 for none; `seed` what it was
    drawn with. `shuffle_items` and `shuffle_options` say what its versions may shuffle, `labels` which versions there
    are (A, B, …).
    """

    title: str
    sections: tuple[Section, ...]
    seed: int = 0
    minutes: int = 0
    pass_mark: Points = 0.0
    labels: tuple[str, ...] = ("A",)
    shuffle_items: bool = True
    shuffle_options: bool = True

    @property
    def points(self) -> Points:
        """What the whole form is worth."""
        return sum(section.points for section in self.sections)

    @property
    def count(self) -> int:
        """How many items stand on it."""
        return sum(len(section.entries) for section in self.sections)

    @property
    def entries(self) -> Iterator[Entry]:
        """All entries in the form's order; the n-th has the number n, from 1, on a version that is not shuffled."""
        for section in self.sections:
            yield from section.entries
