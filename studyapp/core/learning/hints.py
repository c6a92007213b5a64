"""Hints in steps, each telling a little more: how long, how it begins, the sentence with the gap."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from studyapp.core.items.item import BLANK, Item, ItemType, MatchOptions
from studyapp.core.learning.folding import fold


class HintKind(StrEnum):
    """What a hint tells; `values` of the hint in brackets."""

    LENGTH = "length"
    """how many characters the answers have (a number for each)"""
    NUMBER = "number"
    """how many options are right (one number)"""
    FIRST = "first"
    """the first character of the answers (one for each)"""
    FIRST_PLACE = "first_place"
    """which option comes first (its words)"""
    FIRST_PAIR = "first_pair"
    """a left and its right"""
    SENTENCE = "sentence"
    """the article's sentence, `BLANK` for what is asked (the sentence)"""


@dataclass(frozen=True, slots=True)
class Hint:
    """One step."""

    kind: HintKind
    values: tuple[str, ...]


def hints(item: Item) -> tuple[Hint, ...]:
    """The hints that an item has, the one that tells least first; a statement to be judged has none."""
    match item.type:
        case ItemType.CLOZE | ItemType.SET | ItemType.RECALL:
            answers = _answers(item)
            steps = [
                Hint(HintKind.LENGTH, tuple(str(len(fold(one))) for one in answers)),
                Hint(HintKind.FIRST, tuple(one[:1] for one in answers)),
            ]
            hidden = answers
        case ItemType.MULTIPLE:
            steps = [Hint(HintKind.NUMBER, (str(len(item.key)) if isinstance(item.key, tuple) else "1",))]
            hidden = _right_options(item)
        case ItemType.SINGLE:
            steps, hidden = [], _right_options(item)
        case ItemType.ORDERING:
            first = item.key[0] if isinstance(item.key, tuple) and item.key else 0
            options = item.options if isinstance(item.options, tuple) else ()
            return (Hint(HintKind.FIRST_PLACE, (options[first],)),) if isinstance(first, int) and options else ()
        case ItemType.MATCHING:
            return _first_pair(item)
        case _:
            return ()
    sentence = _with_gap(item, (*hidden, *item.tests))
    if sentence:
        steps.append(Hint(HintKind.SENTENCE, (sentence,)))
    return tuple(steps)


def _answers(item: Item) -> tuple[str, ...]:
    if isinstance(item.key, str):
        return (item.key,)
    return tuple(part[0] for part in item.key if isinstance(part, tuple)) if isinstance(item.key, tuple) else ()


def _right_options(item: Item) -> tuple[str, ...]:
    options = item.options if isinstance(item.options, tuple) else ()
    key = (item.key,) if isinstance(item.key, int) else item.key if isinstance(item.key, tuple) else ()
    return tuple(options[at] for at in key if isinstance(at, int) and at < len(options))


def _first_pair(item: Item) -> tuple[Hint, ...]:
    if not isinstance(item.options, MatchOptions) or not isinstance(item.key, tuple) or not item.key:
        return ()
    right = item.key[0]
    assert isinstance(right, int)
    return (Hint(HintKind.FIRST_PAIR, (item.options.left[0], item.options.right[right])),)


def _with_gap(item: Item, hidden: tuple[str, ...]) -> str:
    """The sentence without what is asked; nothing where it would tell no more than the stem, or still tell the answer.

    What the article says is hidden wherever it stands in the sentence, the longest first.
    """
    sentence = item.quote
    for words in sorted({one for one in hidden if one}, key=len, reverse=True):
        sentence = sentence.replace(words, BLANK)
    while BLANK * 2 in sentence:
        sentence = sentence.replace(BLANK * 2, BLANK)
    if BLANK not in sentence or fold(sentence) == "":
        return ""
    told = fold(sentence)
    stem = fold(item.stem)
    if told in stem or any(fold(one) and fold(one) in told for one in hidden):
        return ""
    return sentence
