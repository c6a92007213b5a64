"""Which widget an item is answered in, and what can be asked at all."""

from __future__ import annotations

from studyapp.core.items.item import Item, ItemType
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.item_area import LETTERS, AnswerArea
from studyapp.ui.widgets.item_blanks import ClozeArea, RecallArea, SetArea
from studyapp.ui.widgets.item_choices import ChoiceArea
from studyapp.ui.widgets.item_matching import MatchingArea
from studyapp.ui.widgets.item_ordering import OrderingArea

ASKED_TYPES = tuple(ItemType)
"""The types that the page can ask: all of them."""

_AREAS: dict[ItemType, type[ChoiceArea | ClozeArea | RecallArea | MatchingArea | OrderingArea]] = {
    ItemType.SINGLE: ChoiceArea,
    ItemType.MULTIPLE: ChoiceArea,
    ItemType.TRUEFALSE: ChoiceArea,
    ItemType.CLOZE: ClozeArea,
    ItemType.MATCHING: MatchingArea,
    ItemType.ORDERING: OrderingArea,
    ItemType.SET: SetArea,
    ItemType.RECALL: RecallArea,
}


def answer_area(theme: Theme, item: Item) -> AnswerArea:
    """The widget by which this item is answered."""
    return _AREAS[item.type](theme, item)


def letters_of(item: Item) -> str:
    """The letters of a choice item's key, or nothing."""
    if isinstance(item.key, bool) or item.type not in (ItemType.SINGLE, ItemType.MULTIPLE):
        return ""
    indices = (item.key,) if isinstance(item.key, int) else item.key
    return "".join(LETTERS[index] for index in indices if isinstance(index, int))
