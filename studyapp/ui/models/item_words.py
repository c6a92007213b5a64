"""An item's key and difficulty in words, for lists, previews and search."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from studyapp.core.items.item import Item, ItemType, MatchOptions

EASY, HARD = 1 / 3, 2 / 3
"""Difficulty below and above which an item is called easy and hard: thirds of the scale."""


def key_texts(item: Item) -> tuple[str, ...]:
    """The right answer or answers, as they are written in the item."""
    key, options = item.key, item.options
    if isinstance(key, bool):
        return (_truth(key),)
    if isinstance(key, str):
        return (key,)
    if isinstance(options, MatchOptions):
        return tuple(
            f"{left} – {options.right[at]}"
            for left, at in zip(options.left, key if isinstance(key, tuple) else (), strict=False)
            if isinstance(at, int)
        )
    if isinstance(key, int):
        return (options[key],)
    return tuple(options[part] if isinstance(part, int) else part[0] for part in key if isinstance(part, int) or part)


def variants(item: Item) -> tuple[tuple[str, ...], ...]:
    """For each blank the other answers that are accepted."""
    if item.type not in (ItemType.CLOZE, ItemType.SET) or not isinstance(item.key, tuple):
        return ()
    return tuple(part[1:] for part in item.key if isinstance(part, tuple))


def answer_words(item: Item) -> str:
    """The right answer in one line."""
    joint = " → " if item.type is ItemType.ORDERING else "; "
    return joint.join(key_texts(item))


def difficulty_word(difficulty: float) -> str:
    """Easy, medium or hard."""
    translate = QCoreApplication.translate
    if difficulty < EASY:
        return translate("items", "Easy")
    return translate("items", "Medium") if difficulty <= HARD else translate("items", "Hard")


def _truth(key: bool) -> str:
    translate = QCoreApplication.translate
    return translate("items", "True") if key else translate("items", "False")
