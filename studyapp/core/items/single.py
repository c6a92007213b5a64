"""Single choice: four options, one right."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from random import Random

from studyapp.core.items import numerals
from studyapp.core.items.distractors import EARLIER, ORIGINS
from studyapp.core.items.drafting import draft
from studyapp.core.items.guard import Field, Guard, Option
from studyapp.core.items.item import Item, ItemType
from studyapp.core.items.numerals import in_order
from studyapp.core.items.option_sets import option_sets
from studyapp.core.items.shelf import Ready
from studyapp.core.items.slots import is_near
from studyapp.core.items.wording import NOTHING, bare

_WRONG = 3
_THIS_STAGE = "（以原文对这一阶段提出的目标为准）"
_NUMERIC = frozenset({"stage.year", "time", "number"})


def make(points: Iterable[Ready], random: Random) -> Iterator[tuple[int, Item]]:
    """For each point with three good distractors its number and an item, guarded as a set against guessing."""
    guard = Guard()
    held = []
    ranks = _Ranks()
    for number, ready in enumerate(points):
        found = _told_apart(ready)
        options = [ready.key, *found]
        stem = bare(ready.asked.plain)
        figures = _is_sorted(ready)
        size = len(ready.key.core)
        longest = figures and sum(len(one.core) < size for one in found) >= _WRONG
        trios = option_sets(found, ready.key, stem, rank=ranks.next(last=longest) if figures else None)
        if trios:
            sets = [_sorted(options, (0, *trio)) if figures else (0, *trio) for trio in trios]
            unfit = [3 - sum([min(1.0, options[place].fit) for place in trio]) for trio in trios]
            held.append((number, ready, guard.hold(Field(stem, options), sets, unfit, exact=figures)))
    guard.settle()
    # Orders that are given are counted first, so that those to be drawn make up for them.
    for _, ready, place in held:
        if _is_sorted(ready) and (chosen := guard.chosen(place)):
            guard.show(place, chosen)
    for number, ready, place in held:
        options = [ready.key, *_told_apart(ready)]
        if not (chosen := guard.chosen(place)):
            continue
        order = list(chosen) if _is_sorted(ready) else guard.arrange(place, random)
        if item := _item(ready, [options[one] for one in order]):
            yield number, item


def _sorted(options: list[Option], places: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(sorted(places, key=lambda place: in_order(options[place].wording.plain)))


def _is_sorted(ready: Ready) -> bool:
    """Whether the options are figures, years or numbered meetings, which are shown in their order."""
    return ready.point.rule in _NUMERIC or all(
        numerals.ORDINAL_PARTS.search(one.wording.plain) for one in (ready.key, *ready.found)
    )


class _Ranks:
    """Where the key stands among figures: as random as options that can be shuffled, but the same for every seed."""

    def __init__(self) -> None:
        self._random = Random(0)  # noqa: S311 - no secret
        self._deck: list[int] = []
        self._owed = 0

    def next(self, *, last: bool) -> int:
        """The next place; the last one for a key that is longest when it is largest, which the others make up for."""
        if not self._deck:
            self._deck = [0, 1, 2, _WRONG] * 2
            self._random.shuffle(self._deck)
        if last:
            if _WRONG in self._deck:
                self._deck.remove(_WRONG)
            else:
                self._owed += 1
            return _WRONG
        place = self._deck.pop()
        if place == _WRONG and self._owed:
            self._owed -= 1
            return self._random.randrange(_WRONG)
        return place


def possible(ready: Ready) -> bool:
    """Whether there are distractors enough."""
    return len(_told_apart(ready)) >= _WRONG


def _told_apart(ready: Ready) -> list[Option]:
    """The distractors without those that say nearly what the key says, of which one at most is left: who knows what the
    text means must be able to tell, not only who has its very words by heart."""
    plain = ready.key.wording.plain
    near = [one for one in ready.found if is_near(plain, one.wording.plain)]
    return [one for one in ready.found if one not in near[1:]]


def _item(ready: Ready, chosen: list[Option]) -> Item | None:
    wrong = [one for one in chosen if one is not ready.key]
    origins = [one.origin for one in wrong]
    return draft(
        ItemType.SINGLE,
        ready.stem,
        ready.asked,
        options=[one.wording for one in chosen],
        key=chosen.index(ready.key),
        key_plain=ready.key.wording.plain,
        point=ready.point,
        tests=[ready.point.asked],
        remark=ready.stem.source.ours(ORIGINS[max(origins, key=origins.count)]).shown,
        features={"likeness": sum(len(ready.key.letters & one.letters) for one in wrong) / 3 / len(ready.key.letters)},
        rule=ready.point.rule,
        statement=ready.statement,
        hint=ready.stem.source.ours(_THIS_STAGE) if EARLIER in origins else NOTHING,
    )
