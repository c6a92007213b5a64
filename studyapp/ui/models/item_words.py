"""An item's key and difficulty in words, for lists, previews and search."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from studyapp.core.forms.blueprint import Band, band_of
from studyapp.core.items.item import Item, ItemType, MatchOptions
from studyapp.ui.i18n import joined, paired


def key_texts(item: Item) -> tuple[str, ...]:
    """The right answer or answers, as they are written in the item."""
    key, options = item.key, item.options
    if isinstance(key, bool):
        return (_truth(key),)
    if isinstance(key, str):
        return (key,)
    if isinstance(options, MatchOptions):
        return tuple(
            paired(left, options.right[at])
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
    texts = key_texts(item)
    return " → ".join(texts) if item.type is ItemType.ORDERING else joined(texts)


def difficulty_word(difficulty: float) -> str:
    """Easy, medium or hard."""
    return band_label(band_of(difficulty))


def band_label(band: Band) -> str:
    """The word for a band of difficulty."""
    translate = QCoreApplication.translate
    return {
        Band.EASY: translate("items", "Easy"),
        Band.MEDIUM: translate("items", "Medium"),
        Band.HARD: translate("items", "Hard"),
    }[band]


def _truth(key: bool) -> str:
    translate = QCoreApplication.translate
    return translate("items", "True") if key else translate("items", "False")
