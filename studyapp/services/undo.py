"""What was done in this window and can be taken back, the last first."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from studyapp.core.ids import ItemRow
from studyapp.services.changes import Changes

KEPT = 200
"""How many acts can be taken back, the oldest are forgotten; a sitting of review is some hundred keystrokes."""
_STEM = 24
"""Characters of a stem by which a person knows the item again."""


@dataclass(frozen=True, slots=True)
class Act:
    """Something the user did. `name` says what, as words marked `QT_TRANSLATE_NOOP("undo", …)` with `{name}` places
    that `fields` fill in: a noun, as in "the answer to {stem}". `undo` takes it back in the store, in one transaction,
    and tells what that changed; it raises `UserError` where that can no longer be done. `items` are those of the bank
    that it was done to, for a page that shows them again."""

    name: str
    undo: Callable[[], Changes] = field(repr=False)
    fields: Mapping[str, object] = field(default_factory=dict)
    items: tuple[ItemRow, ...] = ()


@dataclass(frozen=True, slots=True)
class Undone:
    """An act that was taken back, and what that changed."""

    act: Act
    changes: Changes


class UndoStack:
    """The acts of one window. Whoever does something that a user may regret calls `did`."""

    def __init__(self) -> None:
        self._acts: deque[Act] = deque(maxlen=KEPT)

    def __len__(self) -> int:
        return len(self._acts)

    def did(self, act: Act) -> None:
        """This was done just now."""
        self._acts.append(act)

    @property
    def last(self) -> Act | None:
        """What `undo` would take back."""
        return self._acts[-1] if self._acts else None

    def undo(self) -> Undone | None:
        """Take the last act back; None where there is none. An act whose way back raises is not tried again."""
        if not self._acts:
            return None
        act = self._acts.pop()
        return Undone(act, act.undo())

    def forget(self, act: Act) -> None:
        """It was taken back by another way, or can no longer be."""
        if act in self._acts:
            self._acts.remove(act)

    def clear(self) -> None:
        """Forget all, as when another learner sits down."""
        self._acts.clear()


def short_stem(stem: str) -> str:
    """As much of a stem as it takes to know the item again, on one line."""
    flat = stem.replace("\n", " ")
    return flat if len(flat) <= _STEM else flat[: _STEM - 1] + "…"
