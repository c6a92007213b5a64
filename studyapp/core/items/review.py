"""What happens to an item on its way to a paper, as the trail that a trainer signs for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from studyapp.core.items.item import ItemStatus


class ReviewAct(StrEnum):
    """What was done."""

    JUDGED = "judged"
    EDITED = "edited"
    REGENERATED = "regenerated"
    IMPORTED = "imported"
    WRITTEN = "written"
    MERGED = "merged"
    """Of a duplicate: it was merged into another item and is retired. Of the other: it took the duplicate in. The
    reason holds the other item's stem."""
    UNDONE = "undone"


@dataclass(frozen=True, slots=True)
class TrailEntry:
    """One change of an item.

    `who` is a name, or empty; `quote` the evidence that was shown then; `changed` are the parts of the item that got
    other words: stem, options, key, rationale.
    """

    at: datetime
    who: str
    act: ReviewAct
    before: ItemStatus
    after: ItemStatus
    reason: str
    quote: str
    changed: tuple[str, ...] = ()
