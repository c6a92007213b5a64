"""Exams in words: heads of sections, points, time, and what somebody answered."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from studyapp.core.items.item import Item, ItemType, MatchOptions
from studyapp.core.learning.grading import Response
from studyapp.ui.i18n import item_type_label, joined, paired
from studyapp.ui.widgets.item_area import LETTERS

_NUMERALS = "一二三四五六七八九十"


def section_title(section: int, type_: ItemType) -> str:
    """The head of a section, counted from 0: 二、多选题."""
    if QLocale().language() == QLocale.Language.Chinese and section < len(_NUMERALS):
        number = _NUMERALS[section]
    else:
        number = str(section + 1)
    template = QCoreApplication.translate("exam", "{number}. {type}")
    return template.format(number=number, type=item_type_label(type_))


def told_together(*sentences: str) -> str:
    """Sentences one after the other; Chinese has no blank between them."""
    return ("" if QLocale().language() == QLocale.Language.Chinese else " ").join(filter(None, sentences))


def points_text(points: float) -> str:
    """Points without needless decimals: 2, 2.5, 1.33."""
    return f"{points:.2f}".rstrip("0").rstrip(".")


def time_text(seconds: float) -> str:
    """A length of time as a clock shows it: 32:18, 1:05:00."""
    whole = max(0, int(seconds))
    minutes, rest = divmod(whole, 60)
    hours, minutes_left = divmod(minutes, 60)
    return f"{hours}:{minutes_left:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def response_words(item: Item, response: Response) -> str:
    """What was answered, in one line."""
    translate = QCoreApplication.translate
    if response is None:
        return translate("exam", "left open")
    if isinstance(response, bool):
        return translate("items", "True") if response else translate("items", "False")
    if isinstance(response, str):
        return response
    options = item.options
    if isinstance(options, MatchOptions):
        chosen = response if isinstance(response, tuple) else ()
        pairs = zip(options.left, chosen, strict=False)
        return joined(paired(left, options.right[at] if isinstance(at, int) else "?") for left, at in pairs)
    if isinstance(response, int):
        return f"{LETTERS[response]}. {options[response]}"
    if item.type is ItemType.ORDERING:
        return " → ".join(options[at] for at in response if isinstance(at, int))
    if item.type is ItemType.MULTIPLE:
        return joined(f"{LETTERS[at]}. {options[at]}" for at in sorted(at for at in response if isinstance(at, int)))
    return joined(str(text) or "____" for text in response)


def key_words(item: Item) -> str:
    """The right answer in the same words."""
    if item.type in (ItemType.CLOZE, ItemType.SET):
        texts = item.key if isinstance(item.key, tuple) else ()
        return joined(part[0] for part in texts if isinstance(part, tuple))
    key = item.key
    return response_words(item, key if not isinstance(key, tuple) else tuple(at for at in key if isinstance(at, int)))
