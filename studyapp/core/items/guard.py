"""Guards a set of single-choice items against test-wise guessing.

A guesser who never read the article may look for the longest option, the shortest, the one most or least like the stem or
the other options, the one shown most often in the set. For every item several option sets are offered; the guard takes
the one by which no such strategy gains, given how often each has been right so far.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from studyapp.core.items.wording import Wording, bare

_STRATEGIES = 9
_CHANCE = 0.25
_LONGEST_SHARE = 0.15
"""Share of items in which the key may be longer than all distractors; human banks have 12 to 22 %."""
_TOLERATED = 0.02
_ROUNDS = 12
_LIKED = 0.5
"""How much a fitter set of distractors is preferred to one that guards better, in the guard's cost per unit of fit."""
_LEVEL_SHARE = 0.5
"""Share of items wished to have options of one length; human banks have 36 to 58 % (question-quality.md)."""


@dataclass(frozen=True, slots=True)
class Option:
    """A possible option with what guessers look at. `fit` is how well a distractor stands in the key's place, `origin`
    where it comes from."""

    wording: Wording
    core: str
    letters: frozenset[str]
    marks: int
    fit: float
    origin: str


def option(wording: Wording, fit: float, origin: str) -> Option:
    """`wording` as an option."""
    core = bare(wording.plain)
    return Option(wording, core, frozenset(core), len(wording.plain) - len(core), fit, origin)


class Field:
    """The key and all candidates of one item, with their likeness counted once."""

    def __init__(self, stem: str, options: Sequence[Option]) -> None:
        self.options = options
        letters = [one.letters for one in options]
        in_stem = frozenset(stem)
        self.near = [len(one & in_stem) / len(one) for one in letters]
        self.alike = [[len(one & other) / len(one) for other in letters] for one in letters]
        self.lengths = [len(one.core) for one in options]
        self.marks = [one.marks for one in options]


@dataclass(slots=True)
class _Held:
    """An item with the orders it could have, and the one chosen. An order is a row of places in the field; 0 is the key."""

    field: Field
    orders: Sequence[Sequence[int]]
    unfit: Sequence[float]
    chosen: int
    hits: list[bool]


class Guard:
    """Chooses options for one item after the other, then looks over the whole set again."""

    def __init__(self) -> None:
        self._ahead = [0.0] * _STRATEGIES
        self._shown: Counter[str] = Counter()
        self._level = 0.0
        self._longest = 0.0
        self._held: list[_Held] = []

    def hold(self, field: Field, orders: Sequence[Sequence[int]], unfit: Sequence[float]) -> int:
        """Take an item in; `unfit` is what speaks against each order. The number of the item is for `chosen`."""
        best = min(
            range(len(orders)), key=lambda place: (self._cost(field, orders[place]) + _LIKED * unfit[place], place)
        )
        held = _Held(field, orders, unfit, best, [])
        self._count(held, 1)
        self._held.append(held)
        return len(self._held) - 1

    def settle(self) -> None:
        """Choose again where a strategy has come out ahead, now that it is known how often each option is shown."""
        for held in self._held:
            held.hits = self._hits(held.field, held.orders[held.chosen])
        self._ahead = [sum(held.hits[strategy] - _CHANCE for held in self._held) for strategy in range(_STRATEGIES)]
        slack = _TOLERATED * len(self._held)
        for _ in range(_ROUNDS):
            worst = max(range(_STRATEGIES), key=lambda strategy: self._ahead[strategy])
            if self._ahead[worst] <= slack:
                return
            for held in self._held:
                if self._ahead[worst] <= slack:
                    break
                if held.hits[worst] and len(held.orders) > 1:
                    self._count(held, -1)
                    held.chosen = min(
                        range(len(held.orders)),
                        key=lambda place, held=held: (  # type: ignore[misc]
                            self._cost(held.field, held.orders[place]) + _LIKED * held.unfit[place],
                            place,
                        ),
                    )
                    self._count(held, 1)

    def chosen(self, number: int) -> Sequence[int]:
        """The order chosen for an item."""
        held = self._held[number]
        return held.orders[held.chosen]

    def _cost(self, field: Field, order: Sequence[int]) -> float:
        """How much the strategies would gain by these options."""
        gain = sum(
            [(ahead + hit - _CHANCE) ** 2 for ahead, hit in zip(self._ahead, self._hits(field, order), strict=True)]
        )
        lengths = [field.lengths[place] for place in order]
        level = min(lengths) == max(lengths)
        longest = lengths[order.index(0)] == max(lengths) and lengths.count(max(lengths)) == 1
        return (
            gain + 1.5 * max(0.0, self._level + _LEVEL_SHARE - level) + (self._longest + longest - _LONGEST_SHARE) ** 2
        )

    def _count(self, held: _Held, sign: int) -> None:
        order = held.orders[held.chosen]
        if sign > 0:
            held.hits = self._hits(held.field, order)
        for strategy, hit in enumerate(held.hits):
            self._ahead[strategy] += sign * (hit - _CHANCE)
        for place in order:
            self._shown[held.field.options[place].core] += sign
        lengths = [held.field.lengths[place] for place in order]
        self._level += sign * (_LEVEL_SHARE - (min(lengths) == max(lengths)))
        longest = lengths[order.index(0)] == max(lengths) and lengths.count(max(lengths)) == 1
        self._longest += sign * (longest - _LONGEST_SHARE)

    def _hits(self, field: Field, order: Sequence[int]) -> list[bool]:
        key = order.index(0)
        hits = []
        rows = [field.alike[place] for place in order]
        shown, options = self._shown, field.options
        for values in (
            [field.lengths[place] for place in order],
            [field.near[place] for place in order],
            [sum([row[other] for other in order]) for row in rows],
            [shown[options[place].core] for place in order],
        ):
            hits.append(values.index(max(values)) == key)
            hits.append(values.index(min(values)) == key)
        marks = [field.marks[place] for place in order]
        hits.append(marks.index(max(marks)) == key)
        return hits
