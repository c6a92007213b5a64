"""The coverage map: what asks for a phrase, and that its cost does not grow with items times phrases."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from studyapp.core.article import Span
from studyapp.core.items.coverage import coverage
from studyapp.core.items.item import Item, ItemId, ItemType, Key, Options
from studyapp.core.items.pipeline import generate
from studyapp.core.phrases import Phrase, PhraseKind, Reading
from tests.core.items.samples import plenum

TEXT = "要坚持生态立县、绿色发展，着力守护青山绿水。到2032年，绿色发展见成效。"


def phrase(text: str) -> Phrase:
    spans = []
    start = TEXT.find(text)
    while start >= 0:
        spans.append(Span(start, start + len(text)))
        start = TEXT.find(text, start + 1)
    return Phrase(text, PhraseKind.TERM, tuple(spans), 0.5, "by hand")


def item(type_: ItemType, key: Key, tests: tuple[str, ...], options: Options = (), end: int = 22) -> Item:
    return Item(
        ItemId("x"), type_, "问", options, key, tests, Span(0, end), TEXT[:end], "", 0.5, PhraseKind.TERM, "by hand"
    )


READING = Reading(tuple(map(phrase, ("生态立县、绿色发展", "绿色发展", "守护青山绿水", "2032年"))))


def types(*items: Item) -> list[list[str]]:
    return [[str(type_) for type_ in row.types] for row in coverage(READING, items)]


def test_a_phrase_is_asked_for_by_what_is_tested_and_by_the_right_answer() -> None:
    cloze = item(ItemType.CLOZE, (("守护青山绿水", "守护绿水青山"),), ())
    assert types(cloze) == [[], [], ["cloze"], []]
    single = item(ItemType.SINGLE, 1, (), ("守护青山绿水", "生态立县、绿色发展", "2032年", "别的"))
    assert types(single) == [["single"], ["single"], [], []]  # the longer answer holds the shorter phrase
    truth = item(ItemType.TRUEFALSE, True, ("2032年",))
    assert types(truth, cloze) == [[], [], ["cloze"], ["truefalse"]]
    assert types() == [[], [], [], []]


def test_a_part_asks_for_the_phrase_it_stands_in_but_not_a_single_character() -> None:
    assert types(item(ItemType.CLOZE, (("生态立县",),), ())) == [["cloze"], [], [], []]
    assert types(item(ItemType.CLOZE, (("绿",),), ())) == [[], [], [], []]


def test_types_come_once_each_in_their_order() -> None:
    one = item(ItemType.TRUEFALSE, True, ("绿色发展",), end=12)
    two = item(ItemType.CLOZE, (("绿色发展",),), ())
    assert types(one, two, one)[1] == ["truefalse", "cloze"]


def test_what_is_generated_covers_most_of_what_was_read() -> None:
    article, reading = plenum()
    rows = coverage(reading, generate(article, reading))
    assert [row.phrase for row in rows] == list(reading.phrases)
    assert sum(bool(row.types) for row in rows) > len(rows) * 2 // 3


@given(order=st.permutations(range(40)), kept=st.integers(0, 40))
@settings(deadline=None, max_examples=20)
def test_more_items_never_ask_for_less(order: list[int], kept: int) -> None:
    article, reading = plenum()
    items = generate(article, reading)[:40]
    shuffled = [items[place] for place in order if place < len(items)]
    some, every = coverage(reading, shuffled[:kept]), coverage(reading, items)
    for part, whole in zip(some, every, strict=True):
        assert set(part.types) <= set(whole.types)
    assert coverage(reading, shuffled) == every


def test_an_edited_key_is_what_counts() -> None:
    cloze = item(ItemType.CLOZE, (("守护青山绿水",),), ())
    assert types(replace(cloze, key=(("2032年",),)))[2:] == [[], ["cloze"]]
