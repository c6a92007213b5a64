"""A session under way in the practice page: the place in its queue, and how it went so far."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from studyapp.services.practice import CHALLENGE_MISSES, Mode

if TYPE_CHECKING:
    from studyapp.core.ids import ArticleRow, ItemRow, ResponseRow
    from studyapp.services.practice import Graded, Receipt, Session, StoredItem

RETURNS = 2
"""How often an item that was missed comes back within a session for what is due."""

SOON = timedelta(hours=1)
"""What comes up within this time comes back in the same session."""


@dataclass(frozen=True, slots=True)
class Step:
    """An answer: at which place of the queue, and what of it is on disk."""

    place: int
    receipt: Receipt
    right: bool
    assisted: bool


@dataclass(frozen=True, slots=True)
class Sitting:
    """A session under way; every act gives another one."""

    session: Session
    article: ArticleRow | None
    place: int = 0
    steps: tuple[Step, ...] = ()

    @property
    def stored(self) -> StoredItem | None:
        """The item asked now; None at the end."""
        queue = self.session.queue
        return queue[self.place] if self.place < len(queue) and not self.over else None

    @property
    def total(self) -> int:
        """How many items there are to ask."""
        return len(self.session.queue)

    @property
    def unaided(self) -> tuple[Step, ...]:
        """The answers that were given without a hint."""
        return tuple(step for step in self.steps if not step.assisted)

    @property
    def right(self) -> int:
        """How many were right without a hint."""
        return sum(step.right for step in self.unaided)

    @property
    def misses_left(self) -> int:
        """How many more wrong answers a challenge bears."""
        return CHALLENGE_MISSES - sum(not step.right for step in self.steps)

    @property
    def over(self) -> bool:
        """Whether a challenge has ended."""
        return self.session.mode is Mode.CHALLENGE and self.misses_left <= 0 and self.place > self.steps[-1].place

    @property
    def last(self) -> bool:
        """Whether nothing comes after the item asked now, if it is answered right."""
        return self.place + 1 >= self.total

    def answered(self, graded: Graded, *, hints: int) -> Sitting:
        """The item asked now was answered."""
        step = Step(self.place, graded.receipt, graded.grade.right, hints > 0)
        return replace(self, steps=(*self.steps, step))

    def rated(self, receipt: Receipt) -> Sitting:
        """The last answer stands for another rating."""
        return replace(self, steps=(*self.steps[:-1], replace(self.steps[-1], receipt=receipt)))

    def next(self) -> Sitting:
        """Go on; what is due again within this session goes to the end of its queue."""
        queue = self.session.queue
        if self.session.mode is Mode.DUE and self.steps and self.steps[-1].place == self.place:
            receipt, stored = self.steps[-1].receipt, queue[self.place]
            soon = receipt.choices.get(receipt.rating, SOON) < SOON
            if soon and sum(one.row == stored.row for one in queue) <= RETURNS:
                queue = (*queue, stored)
        return replace(self, place=self.place + 1, session=replace(self.session, queue=queue))

    def without(self, gone: Collection[ItemRow], done: int) -> Sitting:
        """Leave out items that can no longer be asked, from place `done` of the queue on."""
        queue = self.session.queue
        left = tuple(stored for stored in queue[done:] if stored.row not in gone)
        return replace(self, session=replace(self.session, queue=queue[:done] + left))

    def kept(self, present: Collection[ResponseRow]) -> Sitting:
        """Go back to before the first answer that is no longer on disk; the same sitting where all are."""
        for number, step in enumerate(self.steps):
            if not present or not set(step.receipt.responses) <= set(present):
                return replace(self, place=step.place, steps=self.steps[:number])
        return self
