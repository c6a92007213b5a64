"""Drawing items for a blueprint: which are taken, and how gaps are filled when items clash."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from random import Random

from studyapp.core.forms.blueprint import Blueprint, Quota
from studyapp.core.forms.facts import Candidate, Clashes, facts_of
from studyapp.core.forms.form import Entry, Form
from studyapp.core.forms.stock import fits, is_allowed
from studyapp.core.forms.tally import Tally
from studyapp.core.items.item import ItemId, ItemType

_SHYNESS = 0.3
"""What each clash with another item of the bank (their square root) counts against an item in a later attempt."""
_STEPS = 400
_TABU = 6
"""Exchanges that are tried to fill gaps, and for how many of them an item stays out. On nine articles of 900 to 5,000
characters 1,000 exchanges found one item more, in one of 18 papers."""


_FAIRNESS = 1.0
"""For how many others besides itself a statement counts, in that exchange, without which too few have its truth. On the
sample's bank 100-point papers of eight seeds then hold 4 false statements of 12; with 0 they hold 1 to 3 of 11, and
with 3 some of them lack an item."""


class Attempt:
    """The picks of one drawing: for each line of the blueprint the places of candidates."""

    def __init__(self, lines: int) -> None:
        self.picks: list[list[int]] = [[] for _ in range(lines)]
        self.blocked: Counter[int] = Counter()
        self.lacking = 0
        self.one_sided = 0
        """Statements of the rarer truth that are missing for a fair share."""
        self.off = 0.0

    @property
    def rank(self) -> tuple[int, int, float]:
        """Fewer lacking items first, then statements of both truths, then a difficulty nearer to what is wished."""
        return self.lacking, self.one_sided, self.off

    def snapshot(self, lacking: int) -> Attempt:
        """The picks as they are now."""
        copy = Attempt(len(self.picks))
        copy.picks = [list(line) for line in self.picks]
        copy.lacking = lacking
        return copy

    @property
    def all(self) -> list[int]:
        return [at for line in self.picks for at in line]


class Drawing:
    """What all attempts share: the candidates, their clashes, and what is on the form in any case."""

    def __init__(
        self, blueprint: Blueprint, candidates: Sequence[Candidate], before: Form | None, *, anew: bool
    ) -> None:
        self.blueprint = blueprint
        stays = [
            (place, entry)
            for section in (before.sections if before else ())
            for place, entry in enumerate(section.entries)
            if entry.locked or (not anew and _may(blueprint, Candidate(entry.item, entry.row, entry.origin)))
        ]
        keep = tuple(entry for _, entry in stays)
        self.places = {at: place for at, (place, _) in enumerate(stays)}
        kept_ids = {(entry.item.id, entry.row) for entry in keep}
        must = frozenset(blueprint.must)
        rest = [
            one
            for one in candidates
            if (one.item.id, one.row) not in kept_ids and (one.item.id in must or _may(blueprint, one))
        ]
        self.entries: dict[int, Entry] = dict(enumerate(keep))
        self.pool = [Candidate(entry.item, entry.row, entry.origin) for entry in keep] + rest
        self.clashes = Clashes([facts_of(one) for one in self.pool])
        self.fitting = [self._fitting(quota) for quota in blueprint.quotas]
        self._statements = sum(quota.count for quota in blueprint.quotas if quota.type is ItemType.TRUEFALSE)
        self.missing: list[ItemId] = []
        self.given = self._given(keep)

    def _fitting(self, quota: Quota) -> list[int]:
        return [
            at
            for at, one in enumerate(self.pool)
            if fits(quota, one.item.type, one.item.phrase_kind, one.item.difficulty)
        ]

    def _given(self, keep: tuple[Entry, ...]) -> list[list[int]]:
        """What is on the form in any case, line by line: items that must be in, then what is kept, locked first."""
        given: list[list[int]] = [[] for _ in self.blueprint.quotas]
        by_id: dict[ItemId, int] = {}
        for at, one in enumerate(self.pool):
            by_id.setdefault(one.item.id, at)
        places = []
        for item in self.blueprint.must:
            if item in by_id:
                places.append(by_id[item])
            else:
                self.missing.append(item)
        places += sorted(range(len(keep)), key=lambda at: not keep[at].locked)
        forbidden = self.blueprint.must_not
        for at in dict.fromkeys(places):
            if self.pool[at].item.id in forbidden and not (at in self.entries and self.entries[at].locked):
                continue
            line = next(
                (n for n, fitting in enumerate(self.fitting) if at in fitting and self._has_room(given, n)), None
            )
            if line is not None:
                given[line].append(at)
            elif at not in self.entries:
                self.missing.append(self.pool[at].item.id)
        return given

    def _has_room(self, given: list[list[int]], line: int) -> bool:
        return len(given[line]) < self.blueprint.quotas[line].count

    # Drawing.

    def attempt(self, number: int) -> Attempt:
        """Draw once; the higher `number`, the shyer of items with many clashes."""
        random = Random(f"{self.blueprint.seed}/{number}")  # noqa: S311 - no secret
        done = Attempt(len(self.blueprint.quotas))
        tally = Tally(self.blueprint, self.pool)
        for line, places in enumerate(self.given):
            for given in places:
                self._take(done, tally, line, given)
        self._state_both(done, tally, random)
        for line in sorted(range(len(done.picks)), key=self._scarcity):
            while len(done.picks[line]) < self.blueprint.quotas[line].count:
                at = self._best(done, tally, self.fitting[line], random, _SHYNESS * number)
                if at is None:
                    break
                self._take(done, tally, line, at)
        if self.lacking(done):
            self._search(done, tally, random)
        self._balance(done, tally)
        self._spread(done, tally)
        done.lacking = self.lacking(done)
        done.one_sided = sum(tally.truths_lacking(truth, self._statements) for truth in (True, False))
        done.off = tally.off()
        return done

    def _state_both(self, done: Attempt, tally: Tally, random: Random) -> None:
        """Draw a fair share of statements that are so, and of those that are not, before all else: what is not so
        clashes with more, and little of it would be left."""
        for line, quota in enumerate(self.blueprint.quotas):
            for truth in (False, True) if quota.type is ItemType.TRUEFALSE else ():
                fitting = [at for at in self.fitting[line] if self.pool[at].item.key is truth]
                while len(done.picks[line]) < quota.count and tally.truths_lacking(truth, self._statements):
                    at = self._best(done, tally, fitting, random, _SHYNESS)
                    if at is None:
                        break
                    self._take(done, tally, line, at)

    def _scarcity(self, line: int) -> tuple[float, int]:
        count = self.blueprint.quotas[line].count
        return (len(self.fitting[line]) / count if count else 0.0), line

    def _best(self, done: Attempt, tally: Tally, fitting: Sequence[int], random: Random, shyness: float) -> int | None:
        best: int | None = None
        least = 0.0
        for at in fitting:
            chance = random.random()
            if done.blocked[at] or not self._is_free(at):
                continue
            cost = tally.cost(at) + chance
            if shyness:
                cost += shyness * len(self.clashes.of(at)) ** 0.5
            if best is None or cost < least:
                best, least = at, cost
        return best

    def _take(self, done: Attempt, tally: Tally, line: int, at: int) -> None:
        done.picks[line].append(at)
        done.blocked.update(self.clashes.of(at))
        tally.count(at, 1)

    def _drop(self, done: Attempt, tally: Tally, line: int, at: int) -> None:
        done.picks[line].remove(at)
        done.blocked.subtract(self.clashes.of(at))
        tally.count(at, -1)

    def _search(self, done: Attempt, tally: Tally, random: Random) -> None:
        """Fill gaps by exchange: put in what clashes with the fewest, take those out, and fill again.

        What was taken out stays out for a while (tabu search, Glover 1989). Ends where it was best.
        """
        best = done.snapshot(self.lacking(done))
        fixed = {at for places in self.given for at in places}
        until: dict[int, int] = {}
        for step in range(_STEPS):
            gaps = [
                line
                for line, quota in enumerate(self.blueprint.quotas)
                if len(done.picks[line]) < min(quota.count, len(self.fitting[line]))
            ]
            if not gaps:
                return
            line = random.choice(gaps)
            picked = set(done.all)
            new: int | None = None
            fewest = 0.0
            for at in self.fitting[line]:
                against = self.clashes.of(at) & picked
                if not self._is_free(at) or at in picked or until.get(at, 0) > step or against & fixed:
                    continue
                cost = len(against) + random.random()
                cost += _FAIRNESS * sum(self._is_needed(tally, other) for other in against)
                if new is None or cost < fewest:
                    new, fewest = at, cost
            if new is None:
                continue
            for other_line, places in enumerate(done.picks):
                for at in [at for at in places if at in self.clashes.of(new)]:
                    self._drop(done, tally, other_line, at)
                    until[at] = step + _TABU + random.randrange(_TABU)
            self._take(done, tally, line, new)
            for gap, quota in enumerate(self.blueprint.quotas):
                while len(done.picks[gap]) < quota.count:
                    found = self._best(done, tally, self.fitting[gap], random, 0.0)
                    if found is None:
                        break
                    self._take(done, tally, gap, found)
            lacking = self.lacking(done)
            if lacking < best.lacking:
                best = done.snapshot(lacking)
        for line, places in enumerate(done.picks):
            for at in list(places):
                self._drop(done, tally, line, at)
        for line, places in enumerate(best.picks):
            for at in places:
                self._take(done, tally, line, at)

    def _is_needed(self, tally: Tally, at: int) -> bool:
        """Whether the form has too few statements of this truth without the item."""
        truth = self.pool[at].item.key
        return isinstance(truth, bool) and tally.truths_lacking(truth, self._statements, 1) > 0

    def lacking(self, done: Attempt) -> int:
        """How many items the picks lack."""
        return sum(quota.count - len(places) for quota, places in zip(self.blueprint.quotas, done.picks, strict=True))

    def _is_free(self, at: int) -> bool:
        """Whether the item may be drawn: what is kept is on the form already, or was left out for want of room."""
        return at not in self.entries

    def _balance(self, done: Attempt, tally: Tally) -> None:
        """Exchange items within their line while that brings the difficulty, or the truth of statements, nearer to what
        is wished."""
        for line, places in enumerate(done.picks):
            for old in list(places):
                truth = self.pool[old].item.key
                if old in self.given[line]:
                    continue
                if isinstance(truth, bool) and tally.is_truth_uneven(truth):
                    others = [at for at in self.fitting[line] if self.pool[at].item.key is not truth]
                    self._exchange(done, tally, line, old, others)
                elif tally.need(tally.bands[old]) < 0:
                    others = [at for at in self.fitting[line] if tally.need(tally.bands[at]) > 0]
                    self._exchange(done, tally, line, old, others)

    def _spread(self, done: Attempt, tally: Tally) -> None:
        """Exchange items of a sentence that is asked more than once for such of sentences that are not, within their
        line and with the same truth, until there is nothing to exchange."""
        exchanged = True
        while exchanged:
            exchanged = False
            for line, places in enumerate(done.picks):
                for old in [at for at in places if at not in self.given[line]]:
                    if tally.asked(old) > 1:
                        others = [at for at in self.fitting[line] if not tally.asked(at) and self._is_as_true(at, old)]
                        exchanged |= self._exchange(done, tally, line, old, others)

    def _is_as_true(self, one: int, other: int) -> bool:
        """Whether two items do not differ as statements that are so and such that are not."""
        key = self.pool[other].item.key
        return not isinstance(key, bool) or self.pool[one].item.key is key

    def _exchange(self, done: Attempt, tally: Tally, line: int, old: int, others: Sequence[int]) -> bool:
        """Put the best of the others that is free in the place of a pick; without any, the pick stays."""
        self._drop(done, tally, line, old)
        free = (at for at in others if not done.blocked[at] and self._is_free(at))
        new = min(free, key=tally.cost, default=old)
        self._take(done, tally, line, new)
        return new != old


def _may(blueprint: Blueprint, one: Candidate) -> bool:
    return is_allowed(blueprint, one.item.id, one.item.status, one.origin.digest)
