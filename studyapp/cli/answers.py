"""What a person types for an answer, and what it means."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from studyapp.cli.shown import LETTERS
from studyapp.core.items.item import Item, ItemType, MatchOptions

if TYPE_CHECKING:
    from studyapp.core.learning.grading import Response

ASKED = tuple(ItemType)
"""The item types that can be answered by lines of text: all of them."""

_TRUE = frozenset(["对", "對", "是", "正确", "正確", "√", "✓", "✔", "v", "y", "yes", "t", "true"])
_FALSE = frozenset(["错", "錯", "否", "错误", "錯誤", "×", "✗", "✘", "x", "n", "no", "f", "false"])
_BETWEEN = frozenset(" ,.、，。;；/\t")
_PAIR = re.compile(r"(\d{1,2})[-=:.→]?([A-Z])")
_BETWEEN_MEMBERS = ";；"
_COMMAS = "、，,/|"


class NoAnswerError(ValueError):
    """What was typed is no answer to this item; it is asked again and does not count."""


def blanks(item: Item) -> int:
    """How many lines the answer takes: one, or for a cloze one for each blank."""
    return len(item.key) if item.type is ItemType.CLOZE and isinstance(item.key, tuple) else 1


def separators(item: Item) -> str:
    """What may stand between the members of a set: semicolons, and commas too where no member has one in it."""
    members = item.key if isinstance(item.key, tuple) else ()
    texts = "".join(text for accepted in members if isinstance(accepted, tuple) for text in accepted)
    return _BETWEEN_MEMBERS if set(texts) & set(_COMMAS) else _COMMAS + _BETWEEN_MEMBERS


def answer(item: Item, lines: tuple[str, ...]) -> Response:
    """The response that `lines`, one for each blank, give to an item; raises NoAnswerError."""
    if not all(lines):
        raise NoAnswerError
    if item.type is ItemType.CLOZE:
        return lines
    if item.type is ItemType.RECALL:
        return lines[0]
    if item.type is ItemType.SET:
        return _members(item, lines[0])
    typed = unicodedata.normalize("NFKC", lines[0]).casefold()
    if item.type is ItemType.TRUEFALSE:
        return _truth(typed)
    if isinstance(item.options, MatchOptions):
        return _pairs(typed, item.options)
    if item.type is ItemType.ORDERING:
        return _order(typed, len(item.options))
    chosen = _letters(typed, len(item.options))
    if item.type is ItemType.MULTIPLE:
        return chosen
    if len(chosen) != 1:
        raise NoAnswerError
    return chosen[0]


def _members(item: Item, line: str) -> tuple[str, ...]:
    """The texts between separators, at most as many as the set has members."""
    texts = tuple(filter(None, map(str.strip, re.split(f"[{re.escape(separators(item))}]", line))))
    if not texts or (isinstance(item.key, tuple) and len(texts) > len(item.key)):
        raise NoAnswerError
    return texts


def _pairs(typed: str, options: MatchOptions) -> tuple[int | None, ...]:
    """`1B 2A 3C`, in any order and not all of them; or just the letters, one for each in turn."""
    packed = "".join(char for char in typed.upper() if char not in _BETWEEN - {"."}).strip(".")
    if packed.isalpha():
        found = list(enumerate(packed, 1))
        complete = len(found) == len(options.left)
    else:
        found = [(int(number), letter) for number, letter in _PAIR.findall(packed)]
        complete = _PAIR.sub("", packed).strip(".") == "" and len(dict(found)) == len(found)
    chosen: list[int | None] = [None] * len(options.left)
    for number, letter in found:
        right = LETTERS.find(letter)
        if not (complete and 1 <= number <= len(chosen) and 0 <= right < len(options.right)):
            raise NoAnswerError
        chosen[number - 1] = right
    if not found:
        raise NoAnswerError
    return tuple(chosen)


def _order(typed: str, options: int) -> tuple[int, ...]:
    """`BACD`: every letter once."""
    order = tuple(LETTERS.find(char) for char in typed.upper() if char not in _BETWEEN and char not in ">→-")
    if sorted(order) != list(range(options)):
        raise NoAnswerError
    return order


def _truth(typed: str) -> bool:
    if typed in _TRUE:
        return True
    if typed in _FALSE:
        return False
    raise NoAnswerError


def _letters(typed: str, options: int) -> tuple[int, ...]:
    """The options that the letters name, in their order; one named twice counts once."""
    letters = [char for char in typed.upper() if char not in _BETWEEN]
    found = {LETTERS.find(char) for char in letters}
    if not found or not found <= set(range(options)):
        raise NoAnswerError
    return tuple(sorted(found))
