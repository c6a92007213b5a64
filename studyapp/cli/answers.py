"""What a person types for an answer, and what it means."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from studyapp.cli.shown import LETTERS
from studyapp.core.items.item import Item, ItemType

if TYPE_CHECKING:
    from studyapp.core.learning.grading import Response

ASKED = (ItemType.SINGLE, ItemType.MULTIPLE, ItemType.TRUEFALSE, ItemType.CLOZE)
"""The item types that can be answered by a line of text."""

_TRUE = frozenset(["对", "對", "是", "正确", "正確", "√", "✓", "✔", "v", "y", "yes", "t", "true"])
_FALSE = frozenset(["错", "錯", "否", "错误", "錯誤", "×", "✗", "✘", "x", "n", "no", "f", "false"])
_BETWEEN = frozenset(" ,.、，。;；/\t")


class NoAnswerError(ValueError):
    """What was typed is no answer to this item; it is asked again and does not count."""


def blanks(item: Item) -> int:
    """How many lines the answer takes: one, or for a cloze one for each blank."""
    return len(item.key) if item.type is ItemType.CLOZE and isinstance(item.key, tuple) else 1


def answer(item: Item, lines: tuple[str, ...]) -> Response:
    """The response that `lines`, one for each blank, give to an item of the types in `ASKED`; raises NoAnswerError."""
    if not all(lines):
        raise NoAnswerError
    if item.type is ItemType.CLOZE:
        return lines
    typed = unicodedata.normalize("NFKC", lines[0]).casefold()
    if item.type is ItemType.TRUEFALSE:
        return _truth(typed)
    chosen = _letters(typed, len(item.options) if isinstance(item.options, tuple) else 0)
    if item.type is ItemType.MULTIPLE:
        return chosen
    if len(chosen) != 1:
        raise NoAnswerError
    return chosen[0]


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
