"""What a session of some minutes asks: what is due, what the plan asks once more, and new items between."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from random import Random
from statistics import median
from typing import TYPE_CHECKING

from studyapp.core.ids import ArticleRow, LearnerId
from studyapp.core.items.item import ItemType
from studyapp.core.learning.planning import DayLoad
from studyapp.store import attempts, cards, picking
from studyapp.store.cards import Pick

if TYPE_CHECKING:
    from studyapp.store.database import Transaction

SECONDS: Mapping[ItemType, float] = {
    ItemType.SINGLE: 12.0,
    ItemType.MULTIPLE: 20.0,
    ItemType.TRUEFALSE: 9.0,
    ItemType.CLOZE: 20.0,
    ItemType.MATCHING: 35.0,
    ItemType.ORDERING: 30.0,
    ItemType.SET: 35.0,
    ItemType.RECALL: 60.0,
}
"""How long an item of each type takes somebody of whom nothing is known yet: assumed."""

_AFTERWARDS = 4.0
"""Seconds to look at the verdict; assumed."""

_ENOUGH = 5
"""From so many answers on, a learner's own median counts."""

_NEW_SHARE = 0.2
"""So much of a session is for new items even where what is due would fill it: or a backlog would stop all learning.
Without anything new, the rest is theirs."""

_PLAN_SHARE = 0.5
"""So much of a session at most is for the plan's new items while others are due."""

_LOOK_BACK = 20
"""From how many of the last attempts the times are taken."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """Items to ask once more before the test, items due, and new ones."""

    last: tuple[Pick, ...]
    due: tuple[Pick, ...]
    new: tuple[Pick, ...]

    @property
    def all(self) -> tuple[Pick, ...]:
        """All of them."""
        return *self.last, *self.due, *self.new

    def in_order(self) -> tuple[Pick, ...]:
        """All of them as they are asked: the new ones evenly between the others, what was missed minutes ago last."""
        known = [*self.last, *(pick for pick in self.due if not pick.early)]
        return *_mixed(known, self.new), *(pick for pick in self.due if pick.early)


def seconds_by_type(db: Transaction, learner: LearnerId) -> dict[ItemType, float]:
    """How long an item of each type takes the learner, with a look at the verdict."""
    found: dict[ItemType, list[float]] = {}
    for type_, seconds in attempts.last_seconds(db, learner, _LOOK_BACK, 1000):
        found.setdefault(type_, []).append(seconds)
    return {
        type_: _AFTERWARDS + (median(found[type_]) if len(found.get(type_, ())) >= _ENOUGH else usual)
        for type_, usual in SECONDS.items()
    }


def mean_seconds(times: Mapping[ItemType, float]) -> float:
    """How long an item takes, the types counting alike."""
    return sum(times.values()) / len(times)


def choose(
    db: Transaction,
    learner: LearnerId,
    minutes: int,
    now: datetime,
    until: datetime,
    random: Random,
    *,
    articles: Collection[ArticleRow] | None,
    begins: datetime | None,
    load: DayLoad | None,
) -> Chosen:
    """What fits into so many minutes of what comes up `until` a moment; at least one item where there is any.

    `articles` narrows it down, `begins` is when the last days before a test began, `load` what the plan asks of today.
    """
    times = seconds_by_type(db, learner)
    budget = minutes * 60.0
    most = int(budget / min(times.values())) + 1
    last: list[Pick] = []
    if load is not None and begins is not None:
        last = list(cards.rested(db, learner, begins, articles=articles, limit=min(most, load.last)))
    due = list(cards.due(db, learner, now, until, articles=articles, since=begins, limit=most))
    known = [*last, *due]
    # With a plan, the day's share of new items; more of them only when all else is done.
    wanted = load.new if load is not None and (load.new or known) else most
    new = picking.unseen(db, learner, random, min(most, wanted), articles=articles)
    for_new = _fitting(new, times, budget * (_NEW_SHARE if load is None else _PLAN_SHARE))
    held = _fitting(known, times, budget - sum(times[pick.type] for pick in for_new))
    new = _fitting(new, times, budget - sum(times[pick.type] for pick in held))
    if not held and not new:
        held, new = known[:1], [] if known else new[:1]
    return Chosen(tuple(held[: len(last)]), tuple(held[len(last) :]), tuple(new))


def _fitting(picks: Sequence[Pick], times: Mapping[ItemType, float], budget: float) -> list[Pick]:
    """The first of them, as many as the time has room for."""
    found = []
    for pick in picks:
        budget -= times[pick.type]
        if budget < 0:
            break
        found.append(pick)
    return found


def _mixed(known: Sequence[Pick], new: Sequence[Pick]) -> list[Pick]:
    """The new ones evenly between the known ones, the first place being a known one's."""
    placed = [(at / len(known), 0, pick) for at, pick in enumerate(known)]
    placed += [((at + 0.5) / len(new), 1, pick) for at, pick in enumerate(new)]
    return [pick for _, _, pick in sorted(placed, key=lambda one: one[:2])]
