"""What an item asks and what it shows, made comparable, and when two items do not go together on one paper.

Two items clash when they ask the same fact (NBME; Haladyna 2002, "avoid overlapping items"), or when what one shows
gives the answer of the other away (Haladyna 2002, "avoid cueing one item with another").
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from studyapp.core.article import Span
from studyapp.core.forms.form import NO_ORIGIN, Origin
from studyapp.core.ids import ItemRow
from studyapp.core.items.coverage import right_answers
from studyapp.core.items.item import Item, ItemId, ItemType, MatchOptions
from studyapp.core.items.wording import WIDE, bare
from studyapp.core.text.script import simplify

TELLING = 4
"""Characters of an answer, in a row, that give it away; fewer are often a word that stands anywhere (as in the
audit)."""
TELLING_NEARBY = 2
"""Characters that do where both items come from the same sentence."""
_TYPED = frozenset({ItemType.CLOZE, ItemType.SET, ItemType.RECALL})
_PARTED = "\n"
"""Stands between the texts that are searched at once; no comparable text has one."""


class ClashKind(StrEnum):
    """Why two items do not go together."""

    SAME = "same"
    GIVEN_AWAY = "given_away"


@dataclass(frozen=True, slots=True)
class Candidate:
    """An item that may be put on a form."""

    item: Item
    row: ItemRow | None = None
    origin: Origin = NO_ORIGIN


@dataclass(frozen=True, slots=True)
class Facts:
    """An item in comparable words (Simplified, no punctuation).

    `asks` are the phrases and answers that it asks for, `answers` what must not be seen elsewhere, `shows` what anyone
    can read in it (stem, columns, parts to be ordered, right options), `offers` the options that are merely offered,
    each text ended by a line break.
    """

    id: ItemId
    digest: str
    evidence: Span
    asks: frozenset[str]
    answers: tuple[str, ...]
    shows: str
    offers: str
    typed: bool

    def is_near(self, other: Facts) -> bool:
        """Whether both come from the same sentence of an article."""
        return bool(self.digest) and self.digest == other.digest and self.evidence.meets(other.evidence)


@lru_cache(maxsize=1 << 14)
def comparable(words: str) -> str:
    """Words in Simplified, without blanks and punctuation."""
    return bare(simplify(words).translate(WIDE))


def facts_of(candidate: Candidate) -> Facts:
    """The facts of an item."""
    item = candidate.item
    right = [comparable(answer) for answer in right_answers(item)]
    tests = [comparable(test) for test in item.tests]
    offers = ""
    if isinstance(item.options, MatchOptions):
        shown = [*item.options.left, *item.options.right]
    elif item.type is ItemType.ORDERING:
        shown = list(item.options)
    else:
        shown = []
        offers = "".join(comparable(option) + _PARTED for option in item.options)
    return Facts(
        id=item.id,
        digest=candidate.origin.digest,
        evidence=item.evidence,
        asks=frozenset(words for words in (*tests, *right) if words),
        # A statement has no answer to be copied, but what it says of the phrase can be read elsewhere.
        answers=tuple(dict.fromkeys(words for words in (right or tests) if len(words) >= TELLING_NEARBY)),
        shows="".join(comparable(words) + _PARTED for words in (item.stem, *shown)),
        offers=offers,
        typed=item.type in _TYPED,
    )


def clash(one: Facts, other: Facts) -> tuple[ClashKind, str] | None:
    """Why `one` does not go with `other`, with the words in question; None where both may stand on a paper.

    `GIVEN_AWAY` means that `other` shows the answer of `one`; ask the other way round too.
    """
    if one.id == other.id:
        return ClashKind.SAME, max(one.asks, key=len, default="")
    if shared := one.asks & other.asks:
        return ClashKind.SAME, min(shared, key=lambda words: (-len(words), words))
    for words in sorted(one.asks, key=lambda words: (-len(words), words)):
        if len(words) >= TELLING and any(words in asked for asked in other.asks):
            return ClashKind.SAME, words
    least = TELLING_NEARBY if one.is_near(other) else TELLING
    for answer in one.answers:
        if len(answer) >= least and (answer in other.shows or (one.typed and answer in other.offers)):
            return ClashKind.GIVEN_AWAY, answer
    return None


class Clashes:
    """Which of many items clash with a given one; the work for one item grows with the text of all, not with pairs."""

    def __init__(self, facts: Sequence[Facts]) -> None:
        self.facts = facts
        self._shown = _Haystack([one.shows + one.offers for one in facts])
        self._asked = _Haystack(["".join(words + _PARTED for words in sorted(one.asks)) for one in facts])
        self._by_word: dict[str, list[int]] = defaultdict(list)
        for number, one in enumerate(facts):
            for word in (*one.asks, *one.answers):
                self._by_word[word].append(number)
        self._known: dict[int, frozenset[int]] = {}

    def of(self, number: int) -> frozenset[int]:
        """The items, by their place, that clash with item `number`, itself among them."""
        found = self._known.get(number)
        if found is None:
            one = self.facts[number]
            near = self._suspects(one)
            found = frozenset(
                other for other in near if clash(one, self.facts[other]) or clash(self.facts[other], one)
            ) | {number}
            self._known[number] = found
        return found

    def _suspects(self, one: Facts) -> set[int]:
        """All items that share words with this one; the rest cannot clash with it."""
        suspects: set[int] = set()
        for words in (*one.asks, *one.answers):
            suspects.update(self._shown.holding(words), self._asked.holding(words))
        mine = one.shows + one.offers + "".join(words + _PARTED for words in one.asks)
        for words, numbers in self._by_word.items():
            if words in mine:
                suspects.update(numbers)
        return suspects


class _Haystack:
    """Many texts that are searched as one."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._text = "".join(texts)
        self._starts = [0]
        for text in texts:
            self._starts.append(self._starts[-1] + len(text))

    def holding(self, words: str) -> set[int]:
        """The texts that hold the words."""
        found: set[int] = set()
        at = self._text.find(words) if words else -1
        while at >= 0:
            number = bisect_right(self._starts, at) - 1
            found.add(number)
            # The next text: one hit in each is enough.
            at = self._text.find(words, self._starts[number + 1])
        return found
