"""What cannot be asked is told in sentences; what the generator makes, and what is right by hand, can."""

from __future__ import annotations

from dataclasses import replace

import pytest

from studyapp.core.errors import UserError
from studyapp.core.items.invariants import check, faults
from studyapp.core.items.item import Item, ItemType, Key, MatchOptions, Options
from studyapp.core.items.pipeline import generate
from tests.core.items.samples import plenum
from tests.store import invented

SOUND = {item.type: item for item in invented.one_of_each_type()}
FOUR = ("甲", "乙", "丙", "丁")


def test_items_of_every_type_are_sound() -> None:
    article, reading = plenum()
    made = generate(article, reading)
    assert made
    for item in (*SOUND.values(), *made):
        assert faults(item) == (), item


@pytest.mark.parametrize(
    ("type_", "options", "key", "words"),
    [
        (ItemType.SINGLE, FOUR[:1], 0, "2 to 10 options, and there are 1"),
        (ItemType.SINGLE, ("甲", " ", "丙", "丁"), 0, "Option 2 is empty"),
        (ItemType.SINGLE, FOUR, 4, "which option is right"),
        (ItemType.SINGLE, FOUR, True, "which option is right"),
        (ItemType.SINGLE, FOUR, (1,), "which option is right"),
        (ItemType.MULTIPLE, FOUR, (1,), "At least 2 options must be right"),
        (ItemType.MULTIPLE, FOUR, (2, 1), "At least 2 options must be right"),
        (ItemType.MULTIPLE, FOUR * 3, (0, 1), "3 to 10 options"),
        (ItemType.TRUEFALSE, (), 1, "whether the statement is true"),
        (ItemType.TRUEFALSE, FOUR, True, "has no options"),
        (ItemType.CLOZE, (), (("甲",), ("乙",), ("丙",)), "blanks and there are 3 answers"),
        (ItemType.CLOZE, (), ((),), "Blank 1 has no answer"),
        (ItemType.SET, (), (("甲",),), "At least 2 answers"),
        (ItemType.SET, (), (("甲",), (" ",)), "Blank 2 has no answer"),
        (ItemType.MATCHING, FOUR, (0, 1), "two columns"),
        (ItemType.MATCHING, MatchOptions(("甲", "乙"), ("丙", "丁")), (0, 2), "its partner at the right"),
        (ItemType.MATCHING, MatchOptions(("甲",), ("丙", "丁")), (0,), "at least 2 rows"),
        (ItemType.ORDERING, FOUR, (0, 1, 2, 2), "every row once"),
        (ItemType.RECALL, (), "  ", "from memory is empty"),
    ],
)
def test_what_cannot_be_asked_is_told(type_: ItemType, options: Options, key: Key, words: str) -> None:
    item = replace(SOUND[type_], options=options, key=key)
    assert any(words in str(fault) for fault in faults(item)), [str(fault) for fault in faults(item)]
    with pytest.raises(UserError):
        check(item)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"stem": " "}, "stem is empty"),
        ({"quote": ""}, "no evidence"),
        ({"difficulty": 1.5}, "between 0 and 1"),
        ({"stem": "没有空"}, "no blank"),
    ],
)
def test_what_every_item_needs(change: dict[str, object], words: str) -> None:
    item: Item = replace(SOUND[ItemType.CLOZE], **change)  # type: ignore[arg-type]
    assert words in " ".join(map(str, faults(item)))
