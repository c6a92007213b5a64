"""The coverage map: which phrases of an article are asked for, and by which types of item."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from studyapp.core.items.item import Item, ItemType, MatchOptions
from studyapp.core.items.wording import bare
from studyapp.core.phrases import Phrase, Reading

_PART = 2
"""Characters that an answer needs for it to ask for the longer phrase it stands in; one is only a piece of a word."""


@dataclass(frozen=True, slots=True)
class PhraseCoverage:
    """A phrase with the types that ask for it, in the order of `ItemType`; none where nothing does."""

    phrase: Phrase
    types: tuple[ItemType, ...]


def coverage(reading: Reading, items: Iterable[Item]) -> tuple[PhraseCoverage, ...]:
    """The phrases of the reading, in its order, with the types of those items that ask for them.

    An item asks for a phrase when what it tests, or its right answer, is the phrase, holds it, or is a part of it in
    the item's own sentence. The cost grows with the number of items and not with that of items times phrases.
    """
    cores = [bare(phrase.text) for phrase in reading.phrases]
    same: dict[str, list[int]] = defaultdict(list)
    for number, core in enumerate(cores):
        same[core].append(number)
    places = sorted(
        (span.start, span.end, number) for number, phrase in enumerate(reading.phrases) for span in phrase.spans
    )
    longest = max((end - start for start, end, _ in places), default=0)
    found: list[set[ItemType]] = [set() for _ in cores]
    for item in items:
        asked = {core for core in map(bare, (*item.tests, *right_answers(item))) if core}
        for core in asked:
            for number in same.get(core, ()):
                found[number].add(item.type)
        first = bisect_left(places, (item.evidence.start - longest, 0, 0))
        for at in range(first, bisect_left(places, (item.evidence.end, 0, 0), first)):
            _start, end, number = places[at]
            if end > item.evidence.start and asks(asked, cores[number]):
                found[number].add(item.type)
    return tuple(
        PhraseCoverage(phrase, tuple(type_ for type_ in ItemType if type_ in types))
        for phrase, types in zip(reading.phrases, found, strict=True)
    )


def right_answers(item: Item) -> tuple[str, ...]:
    """The right answers in the article's words, without the other wordings that are accepted."""
    key, options = item.key, item.options
    if isinstance(key, bool):
        return ()
    if isinstance(key, str):
        return (key,)
    if isinstance(options, MatchOptions):
        partners = [options.right[at] for at in key if isinstance(at, int)] if isinstance(key, tuple) else []
        return (*options.left, *partners)
    if isinstance(key, int):
        return (options[key],)
    return tuple(options[part] if isinstance(part, int) else part[0] for part in key if isinstance(part, int) or part)


def asks(asked: Iterable[str], core: str) -> bool:
    """Whether bare words that are asked for hold the bare words `core`, or are a part of them worth asking."""
    return any(core in one or (one in core and len(one) >= min(_PART, len(core))) for one in asked if core)
