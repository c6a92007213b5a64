"""Single choice: four options, one right."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from random import Random

from studyapp.core.items import numerals
from studyapp.core.items.distractors import ORIGINS, Ready, option_sets
from studyapp.core.items.drafting import draft
from studyapp.core.items.guard import Field, Guard
from studyapp.core.items.item import Item, ItemType
from studyapp.core.items.wording import bare

_NUMERIC = frozenset({"stage.year", "time", "number"})


def make(points: Iterable[Ready], random: Random) -> Iterator[Item]:
    """For each point with three good distractors an item; options are chosen over all of them against guessing."""
    guard = Guard()
    held = []
    for ready in points:
        options = [ready.key, *ready.found]
        orders: list[list[int]] = []
        unfit: list[float] = []
        ordinal = all(numerals.ORDINAL_PARTS.search(one.wording.plain) for one in options)
        stem = bare(ready.asked.plain)
        # The key's place is drawn before anything else is weighed, or the weighing would favour some places.
        place_of_key = random.randrange(4)
        for trio in option_sets(ready.found, ready.key, stem):
            order = [0, *trio]
            if ready.point.rule in _NUMERIC or ordinal:
                order.sort(key=lambda place, options=options: numerals.in_order(options[place].wording.plain))  # type: ignore[misc]
            else:
                others = list(trio)
                random.shuffle(others)
                order = [*others[:place_of_key], 0, *others[place_of_key:]]
            orders.append(order)
            unfit.append(3 - sum([min(1.0, options[place].fit) for place in trio]))
        if orders:
            held.append((ready, guard.hold(Field(stem, options), orders, unfit)))
    guard.settle()
    for ready, number in held:
        yield _item(ready, guard.chosen(number))


def possible(ready: Ready) -> bool:
    """Whether there are distractors enough."""
    return len(ready.found) >= 3


def _item(ready: Ready, order: Iterable[int]) -> Item:
    options = [ready.key, *ready.found]
    chosen = [options[place] for place in order]
    wrong = [one for one in chosen if one is not ready.key]
    origins = [one.origin for one in wrong]
    return draft(
        ItemType.SINGLE,
        ready.stem,
        ready.asked,
        options=tuple(one.wording.shown for one in chosen),
        key=chosen.index(ready.key),
        key_plain=ready.key.wording.plain,
        point=ready.point,
        tests=[ready.point.asked],
        remark=ORIGINS[max(origins, key=origins.count)],
        features={"likeness": sum(len(ready.key.letters & one.letters) for one in wrong) / 3 / len(ready.key.letters)},
        rule=ready.point.rule,
    )
