"""Guards a set of single-choice items against test-wise guessing.

A guesser who never read the article may look for the longest option, the shortest, the one most or least like the
stem or the other options, the one shown most often in the set. For every item several sets of options are offered;
the guard takes those by which no such strategy gains. Where options tie, a guesser is taken to pick among them at
random, so the choice does not hang on the order in which they will be shown, nor on the seed: were wrong options
drawn anew for every version of a paper, whoever saw two versions would know the right ones by their coming back.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from studyapp.core.items.wording import Wording, bare

_STRATEGIES = 10
_CHANCE = 0.25
_LONGEST_SHARE = 0.3
"""Share of items wished to have a key longer than all distractors, of which hardly a fifth has such options; human
banks have 12 to 22 %."""
_LEVEL_SHARE = 0.55
"""Share of items wished to have options of one length; human banks have 36 to 58 % (question-quality.md)."""
_MOST_UNEVEN = 3.0
_OWED = 12.0
"""How much it counts that the key is the longest too rarely, however many items it is behind."""
_CROWDED = 3.0
"""How much it counts, squared, by how many items more than a quarter the key has stood at one place."""
_LIKED = 0.5
"""How much a fitter set of distractors is preferred to one that guards better, in the guard's cost per unit of fit."""
_TOLERATED = 0.02
_ROUNDS = 3
_GAINED = 0.2
"""Items by which a round must have set a strategy back for another to be worth it."""
_DRAWN, _DRAWN_OF_FEW, _DRAWN_IN_ALL = 3, 10, 150
"""Orders drawn for an item, at least and at most, and for all of them; more where items are few."""
_ALLOWED = 0.035
_DROPPED = 0.25
"""A strategy may be ahead by half an item and this share of all; up to this share of the items is given up for it."""


@dataclass(frozen=True, slots=True)
class Option:
    """A possible option with what guessers look at.

    `fit` is how well a distractor stands in the key's place, `origin` where it comes from.
    """

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
    """The key (number 0) and all candidates of one item, with their likeness counted once."""

    def __init__(self, stem: str, options: Sequence[Option]) -> None:
        self.cores = [one.core for one in options]
        letters = [one.letters for one in options]
        in_stem = frozenset(stem)
        self.near = [len(one & in_stem) / len(one) for one in letters]
        seen = [frozenset(one.wording.plain) if one.marks else one.letters for one in options]
        self.alike = [[len(one & other) / len(one) for other in seen] for one in seen]
        self.lengths = [len(core) for core in self.cores]
        self.marks = [one.marks for one in options]


@dataclass(slots=True)
class _Held:
    """An item with the sets it could have, each a row of places in the field, and the choice.

    `exact` says that the rows are in the order in which they will be shown, as figures are. `fixed` are the chances of
    those strategies that look at the item alone, and `evenness` what lengths look like, for each set.
    """

    field: Field
    sets: Sequence[Sequence[int]]
    unfit: Sequence[float]
    exact: bool
    fixed: Sequence[Sequence[float]]
    evenness: Sequence[tuple[bool, bool]]
    chosen: int
    hits: list[float]
    dropped: bool = False


class Guard:
    """Chooses options for one item after the other, then looks over the whole set again."""

    def __init__(self) -> None:
        self._ahead = [0.0] * _STRATEGIES
        self._shown: dict[str, int] = {}
        self._level = 0.0
        self._longest = 0.0
        self._keys = [0] * 4
        self._realised = [0.0] * (4 + _STRATEGIES)
        self._held: list[_Held] = []

    def hold(self, field: Field, sets: Sequence[Sequence[int]], unfit: Sequence[float], *, exact: bool = False) -> int:
        """Take an item in; `unfit` is what speaks against each set. The number of the item is for `chosen`.

        `exact` says that the sets are in the order in which they will be shown.
        """
        fixed = [self._fixed_hits(field, one, exact) for one in sets]
        held = _Held(field, sets, unfit, exact, fixed, [_evenness(field, one) for one in sets], 0, [])
        self._choose(held)
        self._held.append(held)
        return len(self._held) - 1

    def settle(self) -> None:
        """Choose again where a strategy has come out ahead, now that it is known how often each option is shown."""
        self._ahead = [0.0] * _STRATEGIES
        for held in self._held:
            held.hits = self._hits(held, held.chosen)
            for strategy, hit in enumerate(held.hits):
                self._ahead[strategy] += hit - _CHANCE
        slack = _TOLERATED * len(self._held)
        for _ in range(_ROUNDS):
            worst = max(range(_STRATEGIES), key=lambda strategy: self._ahead[strategy])
            before = self._ahead[worst]
            for held in self._held:
                if self._ahead[worst] <= slack:
                    break
                if held.hits[worst] > _CHANCE and len(held.sets) > 1:
                    self._count(held, -1)
                    self._choose(held)
            if self._ahead[worst] > before - _GAINED:
                break
        self._drop()

    def _drop(self) -> None:
        """Give up items that serve a strategy which is much ahead, a few at most; the latest taken in go first."""
        left = max(2, int(len(self._held) * _DROPPED))
        allowed = _ALLOWED * len(self._held) + 0.5
        for held in reversed(self._held):
            if not left or max(self._ahead) <= allowed:
                return
            serves = sum([hit - _CHANCE for hit, ahead in zip(held.hits, self._ahead, strict=True) if ahead > allowed])
            if serves > 0:
                self._count(held, -1)
                held.dropped = True
                left -= 1

    def chosen(self, number: int) -> Sequence[int]:
        """The set chosen for an item; empty if the item was given up."""
        held = self._held[number]
        return () if held.dropped else held.sets[held.chosen]

    def arrange(self, number: int, random: Random) -> list[int]:
        """The options of an item in the order they are shown: the key at one of the places where it has been least
        often, and of a few such orders the one by which guessers who take the first of equals have gained least."""
        held = self._held[number]
        best_cost, best, best_hits = math.inf, list(self.chosen(number)), [0.0] * len(self._realised)
        rarest = min(self._realised[:4])
        rare = [place for place in range(4) if self._realised[place] - rarest < _CHANCE]
        measured = [
            dict(zip(held.sets[held.chosen], values, strict=True))
            for values in self._measures(held.field, held.sets[held.chosen])
        ]
        for _ in range(min(_DRAWN_OF_FEW, max(_DRAWN, _DRAWN_IN_ALL // len(self._held)))):
            order = [place for place in self.chosen(number) if place]
            random.shuffle(order)
            order.insert(random.choice(rare), 0)
            hits = _realised_hits(order, [[value_of[place] for place in order] for value_of in measured])
            cost = sum([(ahead + hit) ** 2 for ahead, hit in zip(self._realised, hits, strict=True)])
            if cost < best_cost:
                best_cost, best, best_hits = cost, order, hits
        self._realised = [ahead + hit for ahead, hit in zip(self._realised, best_hits, strict=True)]
        return best

    def show(self, number: int, order: Sequence[int]) -> None:
        """Count in an order that is given, as that of figures is."""
        hits = _realised_hits(order, self._measures(self._held[number].field, order))
        self._realised = [ahead + hit for ahead, hit in zip(self._realised, hits, strict=True)]

    def _choose(self, held: _Held) -> None:
        costs = [self._cost(held, number) + _LIKED * against for number, against in enumerate(held.unfit)]
        held.chosen = costs.index(min(costs))
        self._count(held, 1)

    def _cost(self, held: _Held, number: int) -> float:
        """How much the strategies would gain by these options."""
        gain = 0.0
        for ahead, hit in zip(self._ahead, self._hits(held, number), strict=True):
            gap = ahead + hit - _CHANCE
            gain += gap * gap
        level, longest = held.evenness[number]
        uneven = min(_MOST_UNEVEN, abs(self._level + _LEVEL_SHARE - level))
        owing = abs(self._longest + longest - _LONGEST_SHARE)
        if held.exact:
            # Figures are shown in their order, so that here alone the key's place hangs on what stands beside it.
            crowded = self._keys[held.sets[number].index(0)] - sum(self._keys) / 4
            gain += _CROWDED * max(0.0, crowded) ** 2
        return gain + uneven**2 + 2 * min(_MOST_UNEVEN, owing) ** 2 + _OWED * owing

    def _count(self, held: _Held, sign: int) -> None:
        if sign > 0:
            held.hits = self._hits(held, held.chosen)
        for strategy, hit in enumerate(held.hits):
            self._ahead[strategy] += sign * (hit - _CHANCE)
        for place in held.sets[held.chosen]:
            core = held.field.cores[place]
            self._shown[core] = self._shown.get(core, 0) + sign
        if held.exact:
            self._keys[held.sets[held.chosen].index(0)] += sign
        level, longest = held.evenness[held.chosen]
        self._level += sign * (_LEVEL_SHARE - level)
        self._longest += sign * (longest - _LONGEST_SHARE)

    def _hits(self, held: _Held, number: int) -> list[float]:
        """For each strategy the chance that it finds the key, which is number 0 of the field."""
        places, shown, cores = held.sets[number], self._shown, held.field.cores
        return [
            *held.fixed[number],
            *_chances([shown.get(cores[place], 0) for place in places], places.index(0), held.exact),
        ]

    def _fixed_hits(self, field: Field, places: Sequence[int], exact: bool) -> list[float]:
        """The chances of the strategies that look at length, likeness to the stem and the others, and punctuation."""
        at = places.index(0)
        return [chance for values in _looks(field, places) for chance in _chances(values, at, exact)]

    def _measures(self, field: Field, places: Sequence[int]) -> list[Sequence[float]]:
        """What guessers look at, how often an option is shown in the set being the last."""
        shown = self._shown
        return [*_looks(field, places), [shown.get(field.cores[place], 0) for place in places]]


def _realised_hits(order: Sequence[int], measures: Sequence[Sequence[float]]) -> list[float]:
    """By how much each strategy is ahead of chance with this order of options, of which `measures` says what guessers
    look at; the key is place 0 of the field."""
    key = order.index(0)
    hits = [float(place == key) - _CHANCE for place in range(4)]
    for values in measures:
        hits.append((values.index(max(values)) == key) - _CHANCE)
        hits.append((values.index(min(values)) == key) - _CHANCE)
    return hits


def _looks(field: Field, places: Sequence[int]) -> tuple[Sequence[float], ...]:
    """Length, likeness to the stem, likeness to the other options, punctuation."""
    return (
        [field.lengths[place] for place in places],
        [field.near[place] for place in places],
        [sum([field.alike[place][other] for other in places if other != place]) for place in places],
        [field.marks[place] for place in places],
    )


def _chances(values: Sequence[float], at: int, exact: bool) -> tuple[float, float]:
    """Whether who takes the most, and who takes the least, finds place `at`; equals are drawn from unless `exact`."""
    key, most, least = values[at], max(values), min(values)
    if exact:
        return float(key == most and values.index(most) == at), float(key == least and values.index(least) == at)
    return (
        1 / values.count(most) if key == most else 0.0,
        1 / values.count(least) if key == least else 0.0,
    )


def _evenness(field: Field, places: Sequence[int]) -> tuple[bool, bool]:
    """Whether all options are of one length, and whether the key is longer than all the others."""
    lengths = [field.lengths[place] for place in places]
    most = max(lengths)
    return min(lengths) == most, field.lengths[0] == most and lengths.count(most) == 1
