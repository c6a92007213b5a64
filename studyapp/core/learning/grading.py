"""Grading: what a response is worth, by rules that a trainer can choose and a learner can read.

- single, truefalse: right or wrong.
- multiple (`MultipleRule`): a share for some of the right options and nothing wrong (少选得部分分，错选不得分);
  or full marks for exactly the right ones and nothing else; or a share off which each wrong one takes as much as a
  right one gives, never below nothing.
- cloze: each blank counts the same. set: the same, in any order, each member once. matching: each pair counts the
  same. Or, by `PartsRule`, full marks only for all of them.
- ordering (`OrderingRule`): each pair of neighbours that the right order has counts the same, wherever it stands
  (Moodle's qtype_ordering, "Relative to the next item (excluding last)"): one thing out of place does not spoil what
  follows; or each thing in its very place; or full marks for the whole order only.
- recall: full marks for the whole text only; else the share of its characters that need no edit
  (`comparison.distance`).
- Typed answers are compared as `folding` says.

`right` never depends on the rules: it is the whole answer.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from studyapp.core.items.item import Item, ItemType, MatchOptions
from studyapp.core.learning.comparison import distance
from studyapp.core.learning.folding import fold, matches

__all__ = [
    "Grade",
    "MultipleRule",
    "OrderingRule",
    "PartsRule",
    "Response",
    "Rules",
    "fold",
    "grade",
    "matches",
    "members_named",
]

Response = int | bool | str | tuple[int | None, ...] | tuple[str, ...] | None
"""single: the option's index; multiple: indices; truefalse: the truth; cloze and set: a text for each blank;
matching: for each left the index of a right, None where it was left open; ordering: the indices in order; recall: the
text; None: gave up."""


@dataclass(frozen=True, slots=True)
class Grade:
    """`score` in [0, 1]; `right` means full marks; `parts` says for each blank, member, pair, option, or for the whole,
    whether it is right. The parts of an ordering are the neighbours of the right order, one fewer than the options."""

    score: float
    right: bool
    parts: tuple[bool, ...]


class MultipleRule(StrEnum):
    """What a multiple is worth that is not wholly right."""

    SHARE = "share"
    """the share of the right options chosen; with a wrong one nothing"""
    DEDUCT = "deduct"
    """the same, but each wrong one takes off as much as a right one gives"""
    ALL = "all"
    """nothing"""


class OrderingRule(StrEnum):
    """What an order is worth that is not wholly right."""

    NEIGHBOURS = "neighbours"
    """the share of right neighbours"""
    POSITION = "position"
    """the share of those in their very place"""
    ALL = "all"
    """nothing"""


class PartsRule(StrEnum):
    """What a cloze, a set or a matching is worth that is not wholly right."""

    SHARE = "share"
    """the share of right blanks or pairs"""
    ALL = "all"
    """nothing"""


@dataclass(frozen=True, slots=True)
class Rules:
    """How what is partly right is marked."""

    multiple: MultipleRule = MultipleRule.SHARE
    ordering: OrderingRule = OrderingRule.NEIGHBOURS
    parts: PartsRule = PartsRule.SHARE


DEFAULT_RULES = Rules()


def grade(item: Item, response: Response, rules: Rules = DEFAULT_RULES) -> Grade:
    """What `response` is worth; an answer of a shape that does not go with the item is a bug and raises TypeError."""
    match item.type:
        case ItemType.MULTIPLE:
            return _multiple(item, response, rules.multiple)
        case ItemType.RECALL:
            return _recall(item, response)
        case ItemType.ORDERING:
            return _ordering(item, response, rules.ordering)
    parts = _parts(item, response)
    right = all(parts)
    shared = rules.parts is PartsRule.SHARE
    return Grade(sum(parts) / len(parts) if shared else float(right), right, parts)


def members_named(texts: Sequence[str], members: Sequence[Sequence[str]]) -> tuple[int | None, ...]:
    """For each text the member of a set that it names, None for none; as many members as can be, each once.

    A text may be accepted for several members, so this is a largest matching of a bipartite graph (Kuhn 1955), found
    by augmenting paths; earlier texts keep their first member where that costs nothing.
    """
    fits = [[at for at, accepted in enumerate(members) if matches(text, accepted)] for text in texts]
    holder: dict[int, int] = {}

    def place(text: int, tried: set[int]) -> bool:
        for member in fits[text]:
            if member not in tried:
                tried.add(member)
                if member not in holder or place(holder[member], tried):
                    holder[member] = text
                    return True
        return False

    for text in range(len(texts)):
        place(text, set())
    named = {text: member for member, text in holder.items()}
    return tuple(named.get(text) for text in range(len(texts)))


def _multiple(item: Item, response: Response, rule: MultipleRule) -> Grade:
    key = set(_indices(item.key))
    chosen = set() if response is None else set(_indices(response))
    parts = tuple((place in chosen) == (place in key) for place in range(len(_options(item))))
    right = chosen == key
    if right or rule is MultipleRule.ALL:
        return Grade(float(right), right, parts)
    wrong = len(chosen - key)
    if rule is MultipleRule.SHARE:
        return Grade(0.0 if wrong else len(chosen) / len(key), False, parts)
    return Grade(max(0, len(chosen & key) - wrong) / len(key), False, parts)


def _ordering(item: Item, response: Response, rule: OrderingRule) -> Grade:
    parts = _neighbours(item, response)
    right = all(parts)
    if rule is OrderingRule.NEIGHBOURS or right:
        return Grade(sum(parts) / len(parts), right, parts)
    if rule is OrderingRule.ALL or response is None:
        return Grade(0.0, False, parts)
    options, key = _options(item), _indices(item.key)
    placed = sum(options[one] == options[wanted] for one, wanted in zip(_indices(response), key, strict=True))
    return Grade(placed / len(key), False, parts)


def _recall(item: Item, response: Response) -> Grade:
    if not isinstance(item.key, str) or not (response is None or isinstance(response, str)):
        raise TypeError(f"no text written from memory: {response!r}")
    if not fold(response or ""):
        return Grade(0.0, False, (False,))
    edits = distance(item.key, response or "")
    score = max(0.0, 1 - edits / max(1, len(fold(item.key))))
    return Grade(score, not edits, (not edits,))


def _parts(item: Item, response: Response) -> tuple[bool, ...]:
    kind, key = item.type, item.key
    if kind is ItemType.SINGLE:
        return (response is not None and _index(response) == key,)
    if kind is ItemType.TRUEFALSE:
        if response is not None and not isinstance(response, bool):
            raise TypeError(f"no answer to a true-false item: {response!r}")
        return (response is key,)
    if kind is ItemType.MATCHING:
        return _pairs(item, response)
    texts = () if response is None else _texts(response)
    blanks = _accepted(key)
    if kind is ItemType.SET:
        named = members_named(texts[: len(blanks)], blanks)
        return tuple(member in named for member in range(len(blanks)))
    return tuple(place < len(texts) and matches(texts[place], one) for place, one in enumerate(blanks))


def _pairs(item: Item, response: Response) -> tuple[bool, ...]:
    """For each left whether its right one was chosen, or another that reads the same."""
    rights = item.options.right if isinstance(item.options, MatchOptions) else ()
    key = _indices(item.key)
    given = () if response is None else _choices(response)
    chosen = [*given, *[None] * len(key)]
    return tuple(one is not None and rights[one] == rights[right] for one, right in zip(chosen, key, strict=False))


def _neighbours(item: Item, response: Response) -> tuple[bool, ...]:
    """For each two neighbours of the right order whether they are neighbours in the response too."""
    options, key = _options(item), _indices(item.key)
    given = () if response is None else _indices(response)
    if given and sorted(given) != sorted(key):
        raise TypeError(f"not the options in another order: {response!r}")
    kept = [(options[one], options[next_]) for one, next_ in pairwise(given)]
    return tuple((options[one], options[next_]) in kept for one, next_ in pairwise(key))


def _options(item: Item) -> tuple[str, ...]:
    return item.options if isinstance(item.options, tuple) else ()


def _index(response: Response) -> int:
    if isinstance(response, bool) or not isinstance(response, int):
        raise TypeError(f"not the index of an option: {response!r}")
    return response


def _indices(value: object) -> tuple[int, ...]:
    if not isinstance(value, tuple) or any(isinstance(one, bool) or not isinstance(one, int) for one in value):
        raise TypeError(f"not indices of options: {value!r}")
    return value


def _choices(response: Response) -> tuple[int | None, ...]:
    if not isinstance(response, tuple):
        raise TypeError(f"not a choice for each: {response!r}")
    _indices(tuple(one for one in response if one is not None))
    return tuple(one for one in response if not isinstance(one, str))


def _texts(response: Response) -> tuple[str, ...]:
    if not isinstance(response, tuple) or any(not isinstance(one, str) for one in response):
        raise TypeError(f"not a text for each blank: {response!r}")
    return tuple(str(one) for one in response)


def _accepted(key: object) -> tuple[tuple[str, ...], ...]:
    if not isinstance(key, tuple) or any(not isinstance(one, tuple) for one in key):
        raise TypeError(f"not the accepted answers of blanks: {key!r}")
    return key
