"""Hints in steps, each telling a little more: how long, how it begins, the sentence with the gap."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from studyapp.core.errors import QT_TRANSLATE_NOOP
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

    @property
    def template(self) -> str:
        """What it says: an English sentence, to be translated in the context "practice", with places for `fields`."""
        one = len(self.values) == 1
        match self.kind:
            case HintKind.LENGTH if one:
                return QT_TRANSLATE_NOOP("practice", "The answer has {number} characters.")
            case HintKind.LENGTH:
                return QT_TRANSLATE_NOOP("practice", "The answers have {numbers} characters.")
            case HintKind.NUMBER:
                return QT_TRANSLATE_NOOP("practice", "{number} options are right.")
            case HintKind.FIRST if one:
                return QT_TRANSLATE_NOOP("practice", "It begins with {character}.")
            case HintKind.FIRST:
                return QT_TRANSLATE_NOOP("practice", "They begin with {characters}.")
            case HintKind.FIRST_PLACE:
                return QT_TRANSLATE_NOOP("practice", "“{option}” comes first.")
            case HintKind.FIRST_PAIR:
                return QT_TRANSLATE_NOOP("practice", "“{left}” goes with “{right}”.")
            case HintKind.SENTENCE:
                return QT_TRANSLATE_NOOP("practice", "The article says: {sentence}")

    @property
    def fields(self) -> dict[str, str]:
        """What fills the places of the template."""
        first = self.values[0]
        quoted = "".join(f"“{value}”" for value in self.values)
        return {
            "number": first,
            "numbers": "、".join(self.values),
            "character": quoted,
            "characters": quoted,
            "option": first,
            "left": first,
            "right": self.values[-1],
            "sentence": first,
        }


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
