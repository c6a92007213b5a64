"""The stock: what a bank has for a blueprint, told from few columns, so that no text is read for counting.

From a large bank a sample is drawn that is small enough to be compared item with item.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from studyapp.core.forms.blueprint import Band, Blueprint, Quota, band_of
from studyapp.core.ids import ItemRow
from studyapp.core.items.item import ItemId, ItemStatus, ItemType
from studyapp.core.phrases import PhraseKind

_LEAST = 60
_PER_ITEM = 12
"""Items looked at for each line of a blueprint: this many at least, and so many for each item wanted. A paper of 50
out of 100,000 items is drawn from some 700, which takes a fifth of a second to compare."""


@dataclass(frozen=True, slots=True)
class StockItem:
    """An item of the bank without its words; `digest` is that of its article's text, empty for none."""

    id: ItemId
    type: ItemType
    kind: PhraseKind
    difficulty: float
    status: ItemStatus
    digest: str = ""
    row: ItemRow | None = None
    tests: tuple[str, ...] = ()

    @property
    def band(self) -> Band:
        """How hard it is."""
        return band_of(self.difficulty)


def is_allowed(blueprint: Blueprint, item: ItemId, status: ItemStatus, digest: str) -> bool:
    """Whether the blueprint lets an item on the form at all: by state, article and the items that must not be in."""
    if status not in (ItemStatus.DRAFT, ItemStatus.APPROVED):
        return False
    if blueprint.approved_only and status is not ItemStatus.APPROVED:
        return False
    return item not in blueprint.must_not and (not blueprint.articles or digest in blueprint.articles)


def fits(quota: Quota, type_: ItemType, kind: PhraseKind, difficulty: float) -> bool:
    """Whether an item can fill a line of a blueprint."""
    return (
        type_ is quota.type
        and (not quota.kinds or kind in quota.kinds)
        and (not quota.bands or band_of(difficulty) in quota.bands)
    )


def allowed(stock: Sequence[StockItem], blueprint: Blueprint) -> list[int]:
    """The places of the items that may be on the form."""
    return [at for at, one in enumerate(stock) if is_allowed(blueprint, one.id, one.status, one.digest)]


def available(stock: Sequence[StockItem], blueprint: Blueprint) -> tuple[int, ...]:
    """For each line of the blueprint, how many items of the bank fit."""
    places = allowed(stock, blueprint)
    kinds = Counter((one.type, one.kind, one.band) for one in map(stock.__getitem__, places))
    return tuple(
        sum(
            count
            for (type_, kind, band), count in kinds.items()
            if type_ is quota.type
            and (not quota.kinds or kind in quota.kinds)
            and (not quota.bands or band in quota.bands)
        )
        for quota in blueprint.quotas
    )


def sample(stock: Sequence[StockItem], blueprint: Blueprint) -> list[int]:
    """The places, ascending, of the items to draw the form from: all that fit, or enough of them by the seed.

    Items that must be in are among them whatever they are; approved ones go before drafts.
    """
    random = Random(blueprint.seed)  # noqa: S311 - no secret
    may = allowed(stock, blueprint)
    must = frozenset(blueprint.must)
    taken = {at for at, one in enumerate(stock) if one.id in must}
    for quota in blueprint.quotas:
        fitting = [at for at in may if fits(quota, stock[at].type, stock[at].kind, stock[at].difficulty)]
        wanted = max(_LEAST, _PER_ITEM * quota.count)
        if len(fitting) > wanted:
            random.shuffle(fitting)
            fitting.sort(key=lambda at: stock[at].status is not ItemStatus.APPROVED)
            fitting = fitting[:wanted]
        taken.update(fitting)
    return sorted(taken)
