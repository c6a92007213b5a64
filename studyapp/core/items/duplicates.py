"""Which items of a bank ask the same fact twice: of one type, with the same right answer, and stems that are near.

Compared are the words alone: script, width, blanks and punctuation do not count. Items of different types are never
duplicates, since both may be wanted in a bank; a form keeps them apart (`core.forms.facts`). Nothing here decides what
becomes of a duplicate: that is for the trainer, who sees why two items were put together.

The cost grows with the number of items, not of pairs: items are parted by type and right answer, and within a part only
those are compared that share a rare pair of characters (prefix filtering: Chaudhuri, Ganti, Kaushik 2006, "A primitive
operator for similarity joins"), with `MOST_SUSPECTS` at most.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from math import ceil

from studyapp.core.items.coverage import right_answers
from studyapp.core.items.item import Item, ItemType, MatchOptions
from studyapp.core.items.wording import WIDE, bare
from studyapp.core.progress import Progress, ignore
from studyapp.core.text.script import simplify

NEAR = 0.6
"""How alike (Jaccard, of pairs of characters) stems with the same answer are to be: at 0.5 “到2030年的目标是” meets
“到2030年的任务是”, at 0.7 a question with and without “全会提出” are parted; held by test_duplicates."""
NEAR_STATEMENT = 0.8
"""The same for true statements, whose answer tells nothing of what they say."""
LONG_ANSWER = 12
"""Characters of an answer that hardly two facts share; then stems need be alike as little as `NEAR_ANYWAY`."""
NEAR_ANYWAY = 0.25
"""How alike they must be at least, also where both come from one sentence: the same words may be left out of it in two
places."""
MOST_SUSPECTS = 200
"""With how many an item is compared at most: a bank in which thousands of questions have one stem is still read."""
_AT_A_TIME = 500
"""Items whose words are put into Simplified in one go."""

_NUMBERS = re.compile(
    r"\d[\d.]*|第[一二三四五六七八九十百]+|[一二三四五六七八九十百千万亿]{2,}|[一二三四五六七八九十两](?=[个项大条年月日届次])"
)
_AGAINST = "不未非无没误错除"
_UNORDERED = frozenset({ItemType.MULTIPLE, ItemType.SET, ItemType.MATCHING})


class Likeness(StrEnum):
    """Why an item is taken for another one again."""

    WORDS = "words"
    """The same stem and the same answer."""
    SENTENCE = "sentence"
    """The same answer, out of the same sentence."""
    NEAR = "near"
    """The same answer, and stems that have most words in common."""


@dataclass(frozen=True, slots=True)
class Twin:
    """An item, by its place, that asks what the first of its group asks: why, and how alike the stems are (0 to 1)."""

    place: int
    why: Likeness
    alike: float


@dataclass(frozen=True, slots=True)
class DuplicateGroup:
    """Items that ask the same fact: the first, by its place, and all that were found to be like it, in their order."""

    first: int
    twins: tuple[Twin, ...]

    @property
    def places(self) -> tuple[int, ...]:
        """All items of the group."""
        return (self.first, *(twin.place for twin in self.twins))

    @property
    def exact(self) -> bool:
        """Whether all say the same word for word."""
        return all(twin.why is Likeness.WORDS for twin in self.twins)


_Marked = tuple[tuple[str, ...], str]
"""Words with the marks of the stem that they are from."""


@dataclass(frozen=True, slots=True)
class _Words:
    """An item in comparable words; `marks` are its numbers and the signs of denial, which near stems must share."""

    place: int
    stem: str
    quote: str
    pairs: frozenset[str]
    marks: tuple[str, ...]


@dataclass(slots=True)
class _Part:
    """The groups of one type and answer while they grow; `near` is how alike two stems must be."""

    near: float
    by_sentence: bool
    heads: list[_Words] = field(default_factory=list)
    twins: dict[int, list[Twin]] = field(default_factory=lambda: defaultdict(list))
    by_stem: dict[str, int] = field(default_factory=dict)
    by_quote: dict[_Marked, list[int]] = field(default_factory=lambda: defaultdict(list))
    by_pair: dict[_Marked, list[int]] = field(default_factory=lambda: defaultdict(list))


def duplicates(
    items: Sequence[Item], progress: Progress = ignore, apart: Collection[tuple[int, int]] = frozenset()
) -> tuple[DuplicateGroup, ...]:
    """The groups of items, by their places, that ask the same; those of an earlier item first.

    `apart` are pairs of places, the lower first, of items that are known to be different: they share no group.
    """
    told_apart = frozenset(apart)
    parts: dict[tuple[ItemType, object], list[_Words]] = defaultdict(list)
    for asked, words in _comparable(items, progress):
        parts[asked].append(words)
    found: list[DuplicateGroup] = []
    done = 0
    for (type_, answer), some in parts.items():
        done += len(some)
        if len(some) > 1:
            progress(0.5 + 0.5 * done / len(items))
            found += _grouped(some, _part(type_, answer), told_apart)
    return tuple(sorted(found, key=lambda group: group.first))


def _comparable(items: Sequence[Item], progress: Progress) -> Iterator[tuple[tuple[ItemType, object], _Words]]:
    for start in range(0, len(items), _AT_A_TIME):
        progress(0.5 * start / len(items))
        some = items[start : start + _AT_A_TIME]
        texts = [[item.stem, item.quote, *_answers(item)] for item in some]
        plain = iter(simplify("\n".join(part.replace("\n", " ") for text in texts for part in text)).split("\n"))
        for place, (item, text) in enumerate(zip(some, texts, strict=True), start):
            stem, quote, *answers = (next(plain).translate(WIDE) for _ in text)
            core = bare(stem).lower()
            if core:
                pairs = frozenset(map(str.__add__, core, core[1:])) or frozenset((core,))
                marks = (*sorted(_NUMBERS.findall(stem)), *sorted(sign for sign in stem if sign in _AGAINST))
                yield _answer(item, answers), _Words(place, core, bare(quote).lower(), pairs, marks)


def _answers(item: Item) -> tuple[str, ...]:
    if isinstance(item.options, MatchOptions) and isinstance(item.key, tuple):
        right = item.options.right
        return tuple(
            f"{left}—{right[at]}" for left, at in zip(item.options.left, item.key, strict=False) if isinstance(at, int)
        )
    return right_answers(item)


def _answer(item: Item, answers: Sequence[str]) -> tuple[ItemType, object]:
    """What parts items from one another at once: type and right answer."""
    if isinstance(item.key, bool):
        return item.type, item.key
    cores = [bare(answer).lower() for answer in answers]
    return item.type, tuple(sorted(cores) if item.type in _UNORDERED else cores)


def _part(type_: ItemType, answer: object) -> _Part:
    if answer is True:
        return _Part(NEAR_STATEMENT, by_sentence=False)
    if answer is False:
        return _Part(1.0, by_sentence=False)  # what is wrong with a false statement are a few characters
    long = isinstance(answer, tuple) and sum(map(len, answer)) >= LONG_ANSWER
    return _Part(NEAR_ANYWAY if long and type_ is not ItemType.TRUEFALSE else NEAR, by_sentence=True)


def _grouped(words: Sequence[_Words], part: _Part, apart: frozenset[tuple[int, int]]) -> Iterator[DuplicateGroup]:
    seen = Counter(pair for one in words for pair in one.pairs)
    for one in words:
        if not _join(one, part, apart, seen):
            _lead(one, part, seen)
    for head in part.heads:
        if head.place in part.twins:
            yield DuplicateGroup(head.place, tuple(part.twins[head.place]))


def _join(one: _Words, part: _Part, apart: frozenset[tuple[int, int]], seen: Counter[str]) -> bool:
    """Put the item into the group it belongs to; whether there is one."""
    for number, why in _suspects(one, part, seen):
        head = part.heads[number]
        shared = len(one.pairs & head.pairs)
        alike = shared / (len(one.pairs) + len(head.pairs) - shared)
        if alike < {Likeness.WORDS: 0.0, Likeness.SENTENCE: NEAR_ANYWAY, Likeness.NEAR: part.near}[why]:
            continue
        members = (head.place, *(twin.place for twin in part.twins.get(head.place, ())))
        if apart and any((min(pair), max(pair)) in apart for pair in ((place, one.place) for place in members)):
            continue
        part.twins[head.place].append(Twin(one.place, why, 1.0 if why is Likeness.WORDS else alike))
        return True
    return False


def _suspects(one: _Words, part: _Part, seen: Counter[str]) -> Iterator[tuple[int, Likeness]]:
    """The heads of groups to compare with, the likeliest first."""
    same = part.by_stem.get(one.stem)
    if same is not None:
        yield same, Likeness.WORDS
    if part.by_sentence and one.quote:
        yield from (
            (number, Likeness.SENTENCE) for number in part.by_quote.get((one.marks, one.quote), ())[:MOST_SUSPECTS]
        )
    if part.near < 1:
        shared: Counter[int] = Counter()
        for pair in _rarest(one, part.near, seen):
            shared.update(part.by_pair.get((one.marks, pair), ())[:MOST_SUSPECTS])
        yield from ((number, Likeness.NEAR) for number, _count in shared.most_common(MOST_SUSPECTS))


def _lead(one: _Words, part: _Part, seen: Counter[str]) -> None:
    """Begin a group with the item."""
    number = len(part.heads)
    part.heads.append(one)
    part.by_stem.setdefault(one.stem, number)
    part.by_quote[one.marks, one.quote].append(number)
    for pair in _rarest(one, part.near, seen):
        part.by_pair[one.marks, pair].append(number)


def _rarest(one: _Words, near: float, seen: Counter[str]) -> list[str]:
    """So many of the rarest pairs that two sets that are alike enough share one of them."""
    ordered = sorted(one.pairs, key=lambda pair: (seen[pair], pair))
    return ordered[: len(ordered) - ceil(near * len(ordered)) + 1]
