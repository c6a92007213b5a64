"""What a target could not hold, item by item, and what was done about it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from studyapp.core.errors import UserError
from studyapp.core.items.item import Item, ItemId, ItemType

_STEM = 60
"""Characters of a stem by which a line of the report names its item."""


class Action(StrEnum):
    """What was done about something that the target cannot hold."""

    CONVERTED = "converted"
    """Asked in another form."""
    CUT = "cut"
    """Shortened, or options were left away."""
    CHANGED = "changed"
    """Signs were replaced or removed."""
    WEAKENED = "weakened"
    """Asked in the same form, but graded or shown less exactly."""
    LEFT_OUT = "left_out"


@dataclass(frozen=True, slots=True)
class Numbered:
    """An item with its place in the set, from 1."""

    number: int
    item: Item


@dataclass(frozen=True, slots=True)
class Loss:
    """One thing that one item lost; `why` is a sentence as faults of items are, `key` the answer where the target has
    no room for it."""

    number: int
    id: ItemId
    type: ItemType
    stem: str
    action: Action
    why: UserError
    key: str = ""


@dataclass(slots=True)
class Ledger:
    """Losses and notes as they come up while a target is written."""

    losses: list[Loss] = field(default_factory=list)
    notes: list[UserError] = field(default_factory=list)
    _left: set[int] = field(default_factory=set)

    def lost(self, one: Numbered, action: Action, why: UserError, *, key: str = "") -> None:
        """Write down what became of an item."""
        stem = " ".join(one.item.stem.split())
        stem = stem if len(stem) <= _STEM else f"{stem[:_STEM]}…"
        self.losses.append(Loss(one.number, one.item.id, one.item.type, stem, action, why, key))
        if action is Action.LEFT_OUT:
            self._left.add(one.number)

    def note(self, sentence: UserError) -> None:
        """Write down what is to be known about the whole file, once; it is no loss."""
        if all(sentence.args != known.args for known in self.notes):
            self.notes.append(sentence)

    @property
    def left_out(self) -> int:
        """How many items are not in the file."""
        return len(self._left)
