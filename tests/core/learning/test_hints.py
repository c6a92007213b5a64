"""Hints: each step tells more, and none tells the answer."""

from __future__ import annotations

from dataclasses import replace

import pytest

from studyapp.core.article import Span
from studyapp.core.items.item import BLANK, Item, ItemId, ItemType, Key, MatchOptions, Options
from studyapp.core.learning.folding import fold
from studyapp.core.learning.hints import Hint, HintKind, hints
from studyapp.core.phrases import PhraseKind

QUOTE = "全会强调，要坚持生态优先、绿色发展，建成和美山城。"


def item(
    kind: ItemType, key: Key, options: Options = (), stem: str = "要坚持____。", tests: tuple[str, ...] = ()
) -> Item:
    return Item(ItemId("x"), kind, stem, options, key, tests, Span(0, 1), QUOTE, "", 0.5, PhraseKind.TERM, "by hand")


def test_a_cloze_tells_length_first_character_and_the_sentence() -> None:
    given = item(ItemType.CLOZE, (("生态优先",), ("和美山城", "和美的山城")), stem="坚持____，建成____。")
    assert hints(given) == (
        Hint(HintKind.LENGTH, ("4", "4")),
        Hint(HintKind.FIRST, ("生", "和")),
        Hint(HintKind.SENTENCE, (f"全会强调，要坚持{BLANK}、绿色发展，建成{BLANK}。",)),
    )


def test_a_sentence_that_the_stem_has_already_is_no_hint() -> None:
    given = item(ItemType.CLOZE, (("生态优先",),), stem="全会强调，要坚持____、绿色发展，建成和美山城。")
    assert [hint.kind for hint in hints(given)] == [HintKind.LENGTH, HintKind.FIRST]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (item(ItemType.SINGLE, 1, ("绿水青山", "生态优先")), [HintKind.SENTENCE]),
        (
            item(ItemType.MULTIPLE, (0, 2), ("生态优先", "先污染", "绿色发展", "无")),
            [HintKind.NUMBER, HintKind.SENTENCE],
        ),
        (item(ItemType.TRUEFALSE, True), []),
        (item(ItemType.ORDERING, (1, 0), ("2036年", "2031年")), [HintKind.FIRST_PLACE]),
        (item(ItemType.MATCHING, (1, 0), MatchOptions(("甲", "乙"), ("丙", "丁"))), [HintKind.FIRST_PAIR]),
        (item(ItemType.SET, (("生态优先",), ("绿色发展",))), [HintKind.LENGTH, HintKind.FIRST, HintKind.SENTENCE]),
        (item(ItemType.RECALL, "生态优先、绿色发展"), [HintKind.LENGTH, HintKind.FIRST, HintKind.SENTENCE]),
    ],
    ids=lambda one: one.type if isinstance(one, Item) else "",
)
def test_each_type_has_its_steps(given: Item, expected: list[HintKind]) -> None:
    assert [hint.kind for hint in hints(given)] == expected


def test_the_words_of_the_hints() -> None:
    assert hints(item(ItemType.ORDERING, (1, 0), ("2036年", "2031年")))[0].values == ("2031年",)
    assert hints(item(ItemType.MATCHING, (1, 0), MatchOptions(("甲", "乙"), ("丙", "丁"))))[0].values == ("甲", "丁")
    assert hints(item(ItemType.RECALL, "生态优先、绿色发展"))[0].values == ("8",)


def test_a_sentence_never_tells_the_answer() -> None:
    for given in (
        item(ItemType.SINGLE, 0, ("生态优先", "先污染")),
        replace(item(ItemType.CLOZE, (("和美山城",),)), quote="和美山城就是和美山城。"),
        replace(item(ItemType.CLOZE, (("生態優先",),)), quote="坚持生态优先。"),  # in the other script it stays
    ):
        for hint in hints(given):
            if hint.kind is HintKind.SENTENCE:
                assert fold("生态优先") not in fold(hint.values[0]) or given.key != 0
                assert "和美山城" not in hint.values[0] or given.key == 0
    assert [hint.kind for hint in hints(replace(item(ItemType.CLOZE, (("生態優先",),)), quote="坚持生态优先。"))] == [
        HintKind.LENGTH,
        HintKind.FIRST,
    ]
