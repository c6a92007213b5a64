"""Single choice: four options, one right."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from random import Random

from studyapp.core.items import numerals, praise
from studyapp.core.items.distractors import EARLIER, ORIGINS, THIS_STAGE
from studyapp.core.items.drafting import draft
from studyapp.core.items.guard import Field, Guard, Option, option
from studyapp.core.items.item import BLANK, Item, ItemType
from studyapp.core.items.numerals import in_order
from studyapp.core.items.option_sets import option_sets
from studyapp.core.items.shelf import Ready
from studyapp.core.items.slots import is_near
from studyapp.core.items.trivia import is_by_the_way
from studyapp.core.items.wording import NOTHING, Wording, bare

_WRONG = 3
_SETS, _MORE_SETS, _MANY = 4, 12, 30
"""Sets of options to choose from for an item; more where items are few, so that each may tip the scale."""
_LONG = 7
"""Characters of a key that nobody reads four times with one word changed."""
_NUMERIC = frozenset({"stage.year", "time", "number"})


def make(points: Iterable[Ready], random: Random) -> Iterator[tuple[int, Item]]:
    """For each point with three good distractors its number and an item, guarded as a set against guessing."""
    guard = Guard()
    held = []
    ranks, sizes = _Ranks(), _Sizes()
    ready_made = [_narrowed(ready) for ready in points]
    for number, ready in enumerate(ready_made):
        found = _told_apart(ready)
        options = [ready.key, *found]
        stem = bare(ready.asked.plain)
        figures = _is_sorted(ready)
        rank = ranks.next(last=_may_be_longest(ready.key, found)) if figures else None
        trios = option_sets(found, ready.key, stem, rank=rank, wanted=_SETS if len(ready_made) > _MANY else _MORE_SETS)
        if not figures:
            trios = sizes.wished(trios, [len(one.core) for one in options])
        if trios:
            sets = [_sorted(options, (0, *trio)) if figures else (0, *trio) for trio in trios]
            unfit = [3 - sum([min(1.0, options[place].fit) for place in trio]) for trio in trios]
            place = guard.hold(Field(stem, options), sets, unfit, exact=figures)
            held.append((number, ready, place))
            if figures:
                ranks.took(guard.chosen(place).index(0))
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
    """Where the key stands among figures: as evenly as options that can be shuffled, but the same for every seed."""

    def __init__(self) -> None:
        self._random = Random(0)  # noqa: S311 - no secret
        self._taken = [0] * (_WRONG + 1)

    def next(self, *, last: bool) -> int:
        """One of the places where the key has been least often; the last one for a key that is longest when it is
        largest, which the others make up for."""
        rarest = min(self._taken)
        return _WRONG if last else self._random.choice([at for at, often in enumerate(self._taken) if often == rarest])

    def took(self, place: int) -> None:
        """Count in where a key stands, which may not be where it was wished."""
        self._taken[place] += 1


class _Sizes:
    """How often the key is the longest of its options, and how often a wrong one is: the latter three times as often,
    since it has three chances; keys that never were the longest would give themselves away as well."""

    def __init__(self) -> None:
        self._items = self._key_longest = self._other_longest = 0

    def wished(self, trios: list[tuple[int, ...]], sizes: list[int]) -> list[tuple[int, ...]]:
        """Of `trios` those in which the key is the longest, or a wrong option is, if it is their turn; else all."""
        self._items += 1
        longest = [trio for trio in trios if max(sizes[place] for place in trio) < sizes[0]]
        if longest and self._key_longest < _KEY_LONGEST * self._items:
            self._key_longest += 1
            return longest
        other = [trio for trio in trios if _has_longest(sizes[0], [sizes[place] for place in trio])]
        if other and self._other_longest < _WRONG * self._key_longest:
            self._other_longest += 1
            return other
        return trios


def _has_longest(key: int, others: list[int]) -> bool:
    """Whether one wrong option is longer than all others."""
    *rest, last = sorted(others)
    return last > max(key, *rest)


_KEY_LONGEST = 0.12
"""Of items, where there are such options: between a twentieth and a quarter are to have the longest key."""


def _may_be_longest(key: Option, found: list[Option]) -> bool:
    """Whether the key is just above ten, a hundred … beside figures just below it (11 beside 8 and 9), so that the
    right answer is the longest at times, too."""
    return sum(len(one.core) + 1 == len(key.core) for one in found) >= _WRONG


def possible(ready: Ready) -> bool:
    """Whether it is worth a choice, and there are distractors enough."""
    point = ready.point
    if praise.is_stock(ready.stem.source, point.span):
        return False
    if is_by_the_way(ready.stem.source.plain, point.span, point.kind):
        return False
    return len(_told_apart(ready)) >= _WRONG


def _narrowed(ready: Ready) -> Ready:
    """The point with a blank for the one word that its distractors change, where they are the whole of a long phrase
    with one word changed: what is common to all options belongs into the stem."""
    edits = [one for one in ready.found if one.origin == "edit"]
    if ready.word is None or len(edits) < _WRONG or len(ready.found) - len(edits) >= _WRONG:
        return ready
    (start, end), words = ready.word, ready.key.wording
    if len(words) < _LONG:
        return ready
    behind = len(words) - end
    place = ready.asked.plain.find(BLANK)
    gap = words.part(0, start) + Wording(BLANK, BLANK) + words.part(end, len(words))
    asked = ready.asked.replaced(place, place + len(BLANK), gap)
    key = option(words.part(start, end), ready.key.fit, ready.key.origin)
    if key.core in bare(asked.plain):
        return ready
    cut = [(one, one.wording.part(start, len(one.wording) - behind)) for one in edits]
    found = [option(part, one.fit, one.origin) for one, part in cut if bare(part.plain) not in bare(asked.plain)]
    return replace(ready, asked=asked, key=key, found=found) if len(found) >= _WRONG else ready


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
        hint=ready.stem.source.ours(THIS_STAGE) if EARLIER in origins else NOTHING,
    )
