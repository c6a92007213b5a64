"""Grading: what a response is worth, by rules that a learner can read.

- single, truefalse: right or wrong.
- multiple: full marks for exactly the right options; with some of them and nothing wrong, their share
  (少选得部分分); with a wrong one, nothing (错选不得分).
- cloze: each blank counts the same. set: the same, in any order, each member once.
- matching: each pair counts the same. ordering: right as a whole or not. recall: the whole text.
- Typed answers are compared as `fold` says.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from studyapp.core.items.item import Item, ItemType
from studyapp.core.text.script import simplify

Response = int | bool | tuple[int, ...] | tuple[str, ...] | None
"""single: the option's index; multiple: indices; truefalse: the truth; cloze and set: a text for each blank;
matching: for each left the index of a right, ordering: indices in order; recall: one text in a tuple; None: gave up."""


@dataclass(frozen=True, slots=True)
class Grade:
    """`score` in [0, 1]; `right` means full marks; `parts` says for each blank, pair, option or the whole whether it
    is right."""

    score: float
    right: bool
    parts: tuple[bool, ...]


_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20}
_BETWEEN_DIGITS = frozenset(".:∶/")
_KEPT = frozenset("%‰℃°+<>=~^$|`")
"""Signs that carry meaning of their own and are no punctuation of a sentence."""
_RATIO = str.maketrans({"∶": ":", "﹕": ":", "．": "."})
_DASHES = re.compile("[‐-―−—–]")


def fold(text: str) -> str:
    """What of a typed answer counts: its characters in Simplified script and half width, without blanks and
    punctuation.

    Two answers that fold alike are the same answer. Ignored: the Unicode form (NFC), full and half width, blanks,
    punctuation, 简/繁. Never ignored: a wrong, missing, extra or swapped character; nor a decimal point, a ratio's
    colon or a per cent sign, which are part of a number.
    """
    plain = simplify(unicodedata.normalize("NFC", text).translate(_FULL_WIDTH).translate(_RATIO))
    kept = []
    for place, char in enumerate(plain):
        if char in _BETWEEN_DIGITS:
            before, after = plain[place - 1 : place] if place else "", plain[place + 1 : place + 2]
            if before.isdigit() and after.isdigit():
                kept.append(char)
        elif char in _KEPT or unicodedata.category(char)[0] not in "PZC":
            kept.append(char)
    return "".join(kept)


def matches(answer: str, accepted: Sequence[str]) -> bool:
    """Whether a typed answer is one of the accepted ones."""
    folded = fold(answer)
    return bool(folded) and any(folded == fold(one) for one in accepted)


def grade(item: Item, response: Response) -> Grade:
    """What `response` is worth; an answer of a shape that does not go with the item is a bug and raises TypeError."""
    parts = _parts(item, response)
    if item.type is ItemType.MULTIPLE:
        return _multiple(item, response, parts)
    score = sum(parts) / len(parts)
    return Grade(score, all(parts), parts)


def _multiple(item: Item, response: Response, parts: tuple[bool, ...]) -> Grade:
    key = set(_indices(item.key))
    chosen = set() if response is None else set(_indices(response))
    if not chosen or chosen - key:
        return Grade(0.0, False, parts)
    return Grade(len(chosen) / len(key), chosen == key, parts)


def _parts(item: Item, response: Response) -> tuple[bool, ...]:
    kind, key = item.type, item.key
    if kind is ItemType.SINGLE:
        return (response is not None and _index(response) == key,)
    if kind is ItemType.TRUEFALSE:
        if response is not None and not isinstance(response, bool):
            raise TypeError(f"no answer to a true-false item: {response!r}")
        return (response is key,)
    if kind is ItemType.MULTIPLE:
        chosen = set() if response is None else set(_indices(response))
        right = set(_indices(key))
        return tuple((place in chosen) == (place in right) for place in range(len(item.options)))  # type: ignore[arg-type]
    if kind is ItemType.MATCHING:
        pairs = _indices(key)
        given = () if response is None else _indices(response)
        return tuple(place < len(given) and given[place] == right for place, right in enumerate(pairs))
    if kind is ItemType.ORDERING:
        return (response is not None and _indices(response) == _indices(key),)
    texts = () if response is None else _texts(response)
    if kind is ItemType.RECALL:
        return (len(texts) == 1 and isinstance(key, str) and matches(texts[0], (key,)),)
    blanks = _accepted(key)
    if kind is ItemType.SET:
        return _any_order(texts, blanks)
    return tuple(place < len(texts) and matches(texts[place], one) for place, one in enumerate(blanks))


def _any_order(texts: Sequence[str], members: Sequence[Sequence[str]]) -> tuple[bool, ...]:
    """For each member whether some answer names it; an answer counts for one member only."""
    left = list(texts)
    found = []
    for member in members:
        place = next((n for n, text in enumerate(left) if matches(text, member)), None)
        if place is not None:
            del left[place]
        found.append(place is not None)
    return tuple(found)


def _index(response: Response) -> int:
    if isinstance(response, bool) or not isinstance(response, int):
        raise TypeError(f"not the index of an option: {response!r}")
    return response


def _indices(value: object) -> tuple[int, ...]:
    if not isinstance(value, tuple) or any(isinstance(one, bool) or not isinstance(one, int) for one in value):
        raise TypeError(f"not indices of options: {value!r}")
    return value


def _texts(response: Response) -> tuple[str, ...]:
    if not isinstance(response, tuple) or any(not isinstance(one, str) for one in response):
        raise TypeError(f"not a text for each blank: {response!r}")
    return tuple(str(one) for one in response)


def _accepted(key: object) -> tuple[tuple[str, ...], ...]:
    if not isinstance(key, tuple) or any(not isinstance(one, tuple) for one in key):
        raise TypeError(f"not the accepted answers of blanks: {key!r}")
    return key
