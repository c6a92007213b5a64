"""What is on a form while it is drawn, and what speaks against putting an item on it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from studyapp.core.forms.blueprint import Band, Blueprint, band_of
from studyapp.core.forms.facts import Candidate
from studyapp.core.items.item import ItemStatus
from studyapp.core.phrases import PhraseKind

_PARTS = 10
"""Pieces of an article, by its evidence, over which items are spread."""
_CROWDED, _BAND, _KIND, _SENTENCE, _DRAFT, _TRUTH = 0.6, 1.0, 0.5, 6.0, 1.5, 0.6
"""What speaks against an item, against each other and against chance, which counts up to 1: its part of the article,
its difficulty, its kind of phrase, its sentence being asked already (more than all the rest together: another sentence
is asked for as long as there is one), its being a draft, its truth being the commoner one."""
_LEAST_SHARE = 0.4
"""Of statements at least so many are true, and so many are not, as the audit wants it."""


class Tally:
    """What is on the form so far, and what speaks against putting an item on it."""

    def __init__(self, blueprint: Blueprint, pool: Sequence[Candidate]) -> None:
        self._pool = pool
        self.bands = [band_of(one.item.difficulty) for one in pool]
        self._places = _parts(pool)
        self._part_count = len(set(self._places)) or 1
        self._usual = Counter(one.item.phrase_kind for one in pool)
        self._target = _target(blueprint)
        self._bands: Counter[Band] = Counter()
        self._kinds: Counter[PhraseKind] = Counter()
        self._parts: Counter[tuple[str, int]] = Counter()
        self._sentences: Counter[tuple[str, int]] = Counter()
        self._truths: Counter[bool] = Counter()

    def count(self, at: int, sign: int) -> None:
        """Put an item on the form, or take it off."""
        one = self._pool[at]
        self._bands[self.bands[at]] += sign
        self._kinds[one.item.phrase_kind] += sign
        self._parts[self._places[at]] += sign
        self._sentences[one.origin.digest, one.item.evidence.start] += sign
        if isinstance(one.item.key, bool):
            self._truths[one.item.key] += sign

    def need(self, band: Band) -> float:
        """How many items of a band the form still wants; below 0 where it has too many."""
        return self._target.get(band, 0.0) - self._bands[band]

    def is_truth_uneven(self, truth: bool) -> bool:
        """Whether statements that are so are too many; the audit wants two to three in five to be true."""
        return self._truths[truth] > self._truths[not truth] + 1

    def truths_lacking(self, truth: bool, count: int, fewer: int = 0) -> int:
        """How many statements that are so (or not so) are missing where the form is to have `count` in all, and had it
        so many `fewer` of them than it has."""
        return max(0, int(count * _LEAST_SHARE) - self._truths[truth] + fewer)

    def asked(self, at: int) -> int:
        """How many items on the form come from the item's sentence; 0 where nobody knows the sentence."""
        one = self._pool[at]
        return self._sentences[one.origin.digest, one.item.evidence.start] if one.origin.digest else 0

    def off(self) -> float:
        """By how many items the difficulty is off what is wished."""
        return sum(abs(self.need(band)) for band in self._target) / 2

    def cost(self, at: int) -> float:
        """What speaks against an item."""
        one = self._pool[at]
        taken = sum(self._kinds.values())
        cost = 0.0
        if self._target:
            cost -= _BAND * max(-1.0, min(1.0, self.need(self.bands[at]) / 5))
        parts = self._part_count
        cost += _CROWDED * min(2.0, self._parts[self._places[at]] * parts / (taken + parts))
        share = self._usual[one.item.phrase_kind] / len(self._pool)
        cost += _KIND * min(2.0, self._kinds[one.item.phrase_kind] / (share * (taken + 1)) / 2)
        cost += _SENTENCE * min(3, self.asked(at))
        if one.item.status is not ItemStatus.APPROVED:
            cost += _DRAFT
        if isinstance(one.item.key, bool):
            cost += _TRUTH * (self._truths[one.item.key] - self._truths[not one.item.key])
        return cost


def _target(blueprint: Blueprint) -> dict[Band, float]:
    """How many items of each band are wished; empty where that does not matter."""
    mix = blueprint.mix
    return {} if mix is None else {band: mix.share(band) * blueprint.count for band in Band}


def _parts(pool: Sequence[Candidate]) -> list[tuple[str, int]]:
    """For each item its article and the tenth of it, by evidence, in which it stands."""
    last: dict[str, int] = {}
    for one in pool:
        last[one.origin.digest] = max(last.get(one.origin.digest, 1), one.item.evidence.end)
    return [
        (one.origin.digest, min(_PARTS - 1, one.item.evidence.start * _PARTS // last[one.origin.digest]))
        for one in pool
    ]
