"""The blueprint: what a form shall be made of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.core.forms.form import HALF, Points
from studyapp.core.items.item import ItemId, ItemType
from studyapp.core.phrases import PhraseKind

MAX_COUNT = 500
"""Items that one line of a blueprint, and a whole form, may ask for: no paper has more."""
MAX_POINTS = 1000.0
MAX_MINUTES = 600
MAX_VERSIONS = 8
MAX_TITLE = 200
LABELS = "ABCDEFGH"
"""The versions by their names."""
EASY_BELOW, HARD_ABOVE = 0.5, 0.7
"""Tuned on the estimates for nine articles: on a paper of the usual make-up as generated, without looking at
difficulty, a quarter of the items lie below and a fifth above, near to what `USUAL_MIX` wishes."""


class Band(StrEnum):
    """How hard an item is, in three."""

    EASY = "easy"
    MEDIUM = "medium"
    HARD = "hard"


def band_of(difficulty: float) -> Band:
    """The band of a difficulty in [0, 1]."""
    if difficulty < EASY_BELOW:
        return Band.EASY
    return Band.MEDIUM if difficulty <= HARD_ABOVE else Band.HARD


@dataclass(frozen=True, slots=True)
class Quota:
    """A line of a blueprint: `count` items of a type at `each` points; `kinds` and `bands` empty where any will do."""

    type: ItemType
    count: int
    each: Points
    kinds: frozenset[PhraseKind] = frozenset()
    bands: frozenset[Band] = frozenset()

    @property
    def points(self) -> Points:
        """What the line is worth."""
        return self.count * self.each


@dataclass(frozen=True, slots=True)
class Mix:
    """The shares of easy, medium and hard items that are wished, each in [0, 1], together 1."""

    easy: float
    medium: float
    hard: float

    def share(self, band: Band) -> float:
        """The share of a band."""
        return {Band.EASY: self.easy, Band.MEDIUM: self.medium, Band.HARD: self.hard}[band]


USUAL_MIX = Mix(0.3, 0.5, 0.2)
"""What Chinese setters usually ask for: easy, medium and hard as 3 : 5 : 2."""


@dataclass(frozen=True, slots=True)
class Blueprint:
    """What a form shall be made of.

    `quotas` in the order of the paper; lines of one type make one section. `articles` are digests, empty for all.
    `must` are items that have to be on the form, within their type's quota; `must_not` those that may not. `mix` is
    the wished difficulty over the whole form, None where it does not matter. `versions` counts them.
    """

    title: str
    quotas: tuple[Quota, ...]
    articles: frozenset[str] = frozenset()
    must: tuple[ItemId, ...] = ()
    must_not: frozenset[ItemId] = frozenset()
    approved_only: bool = False
    mix: Mix | None = USUAL_MIX
    seed: int = 0
    versions: int = 1
    shuffle_items: bool = True
    shuffle_options: bool = True
    minutes: int = 0
    pass_mark: Points = 0.0

    @property
    def count(self) -> int:
        """How many items are asked for."""
        return sum(quota.count for quota in self.quotas)

    @property
    def points(self) -> Points:
        """What the form will be worth if the bank can fill it."""
        return sum(quota.points for quota in self.quotas)

    @property
    def types(self) -> tuple[ItemType, ...]:
        """The types in the order of their first line."""
        return tuple(dict.fromkeys(quota.type for quota in self.quotas))

    @property
    def labels(self) -> tuple[str, ...]:
        """The names of its versions."""
        return tuple(LABELS[: self.versions])


def faults(blueprint: Blueprint) -> tuple[UserError, ...]:
    """What is wrong with the blueprint, as sentences for whoever writes it; empty for one that can be drawn from."""
    return tuple(_faults(blueprint))


def check(blueprint: Blueprint) -> None:
    """Raise the first of the blueprint's faults, if it has any."""
    for fault in _faults(blueprint):
        raise fault


def is_worth(points: float) -> bool:
    """Whether an item may be worth so much: whole or half points, more than none."""
    return 0 < points <= MAX_POINTS and (points / HALF).is_integer()


def _faults(blueprint: Blueprint) -> Iterator[UserError]:
    if not blueprint.count:
        yield UserError(QT_TRANSLATE_NOOP("errors", "The blueprint asks for no items."))
    if blueprint.count > MAX_COUNT or any(quota.count < 0 for quota in blueprint.quotas):
        yield UserError(QT_TRANSLATE_NOOP("errors", "A form has {most} items at most."), most=MAX_COUNT)
    if any(not is_worth(quota.each) for quota in blueprint.quotas):
        yield UserError(QT_TRANSLATE_NOOP("errors", "Points are whole or half ones, and more than none."))
    if blueprint.pass_mark > blueprint.points:
        yield UserError(QT_TRANSLATE_NOOP("errors", "The pass mark is higher than the form is worth."))
    if twice := [item for item in blueprint.must if item in blueprint.must_not]:
        yield UserError(QT_TRANSLATE_NOOP("errors", "The item {id} must be in and must not be in."), id=twice[0])
    mix = blueprint.mix
    if mix and (min(mix.easy, mix.medium, mix.hard) < 0 or abs(mix.easy + mix.medium + mix.hard - 1) > 0.011):
        yield UserError(QT_TRANSLATE_NOOP("errors", "The shares of easy, medium and hard must come to 1."))
