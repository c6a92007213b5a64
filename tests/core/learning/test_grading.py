"""Grading: the policy for typed answers as properties, and the marks for each type."""

from __future__ import annotations

import unicodedata
from itertools import pairwise, permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.core.article import Span
from studyapp.core.items.item import Item, ItemId, ItemType, Key, MatchOptions, Options
from studyapp.core.learning.grading import (
    Grade,
    MultipleRule,
    OrderingRule,
    PartsRule,
    Response,
    Rules,
    fold,
    grade,
    matches,
    members_named,
)
from studyapp.core.phrases import PhraseKind
from studyapp.core.text.script import simplify, traditional

HAN = "".join(char for code in range(0x4E00, 0x9FFF) if simplify(char := chr(code)) == char)
"""Han characters that are themselves in Simplified script."""
answers = st.text(st.sampled_from(HAN + "0123456789"), min_size=1, max_size=20)
clutter = st.text(st.sampled_from(" 　，。、；：！？“”‘’（）《》·—…,;!?\"'()\t\u200b"), max_size=5)


def item(kind: ItemType, key: Key, options: Options = ()) -> Item:
    return Item(ItemId("x"), kind, "____", options, key, (), Span(0, 1), "", "", 0.5, PhraseKind.TERM, "by hand")


@given(answers, clutter, clutter)
def test_blanks_and_punctuation_do_not_count(answer: str, before: str, between: str) -> None:
    middle = len(answer) // 2
    assert fold(before + answer[:middle] + between + answer[middle:] + before) == fold(answer)


@given(answers)
def test_width_form_and_script_do_not_count(answer: str) -> None:
    wide = answer.translate({code: code + 0xFEE0 for code in range(ord("0"), ord("9") + 1)})
    assert fold(wide) == fold(answer)
    assert fold(unicodedata.normalize("NFD", answer)) == fold(answer)
    assert fold(traditional(answer)) == fold(simplify(traditional(answer)))


@given(answers, st.data())
def test_a_wrong_character_is_wrong(answer: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(answer) - 1))
    other = data.draw(st.sampled_from(HAN + "0123456789").filter(lambda char: fold(char) != fold(answer[place])))
    assert not matches(answer[:place] + other + answer[place + 1 :], (answer,))


@given(answers, st.data())
def test_a_missing_or_extra_character_is_wrong(answer: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(answer) - 1))
    assert not matches(answer[:place] + answer[place + 1 :], (answer,))
    assert not matches(answer[:place] + data.draw(st.sampled_from(HAN)) + answer[place:], (answer,))


@given(answers, st.data())
def test_swapped_characters_are_wrong(answer: str, data: st.DataObject) -> None:
    places = [n for n in range(len(answer) - 1) if fold(answer[n]) != fold(answer[n + 1])]
    if places:
        place = data.draw(st.sampled_from(places))
        swapped = answer[:place] + answer[place + 1] + answer[place] + answer[place + 2 :]
        assert not matches(swapped, (answer,))


@pytest.mark.parametrize(
    ("given_", "accepted"),
    [("稳中有进", "稳中求进"), ("2025", "2035"), ("13", "1.3"), ("21", "2∶1"), ("5", "5%"), ("", "稳"), ("，。", "稳")],
)
def test_near_misses_are_wrong(given_: str, accepted: str) -> None:
    assert not matches(given_, (accepted,))


@pytest.mark.parametrize(
    ("given_", "accepted"),
    [
        ("穩中求進", "稳中求进"),
        ("２０３５", "2035"),
        (" 生态 立县，绿色 发展。", "生态立县、绿色发展"),
        ("1．3", "1.3"),
        ("2:1", "2∶1"),
        ("2：1", "2∶1"),
        ("5％", "5%"),
    ],
)
def test_the_same_written_otherwise_is_right(given_: str, accepted: str) -> None:
    assert matches(given_, (accepted,))


def test_single() -> None:
    question = item(ItemType.SINGLE, 2, ("a", "b", "c", "d"))
    assert grade(question, 2) == Grade(1.0, True, (True,))
    assert grade(question, 0) == Grade(0.0, False, (False,))
    assert grade(question, None) == Grade(0.0, False, (False,))


def test_truefalse() -> None:
    assert grade(item(ItemType.TRUEFALSE, False), False).right
    assert not grade(item(ItemType.TRUEFALSE, False), True).right
    assert not grade(item(ItemType.TRUEFALSE, False), None).right


@pytest.mark.parametrize(
    ("response", "score", "parts"),
    [
        ((0, 2, 3), 1.0, (True, True, True, True, True)),
        ((3, 0, 2), 1.0, (True, True, True, True, True)),
        ((0, 2), 2 / 3, (True, True, True, False, True)),
        ((0,), 1 / 3, (True, True, False, False, True)),
        ((0, 1, 2, 3), 0.0, (True, False, True, True, True)),
        ((1,), 0.0, (False, False, False, False, True)),
        ((), 0.0, (False, True, False, False, True)),
        (None, 0.0, (False, True, False, False, True)),
    ],
)
def test_multiple_gives_a_share_for_too_few_and_nothing_for_a_wrong_one(
    response: Response, score: float, parts: tuple[bool, ...]
) -> None:
    graded = grade(item(ItemType.MULTIPLE, (0, 2, 3), ("a", "b", "c", "d", "e")), response)
    assert graded.score == pytest.approx(score)
    assert graded.right == (score == 1.0)
    assert graded.parts == parts


def test_cloze_counts_each_blank() -> None:
    question = item(ItemType.CLOZE, (("供电", "供電"), ("通信",)))
    assert grade(question, ("供電", "通信")) == Grade(1.0, True, (True, True))
    assert grade(question, ("供水", "通信")) == Grade(0.5, False, (False, True))
    assert grade(question, ("供电",)) == Grade(0.5, False, (True, False))
    assert grade(question, None) == Grade(0.0, False, (False, False))


def test_set_takes_any_order_and_each_member_once() -> None:
    question = item(ItemType.SET, (("甲处",), ("乙处",), ("丙处",)))
    assert grade(question, ("丙处", "甲处", "乙处")).right
    assert grade(question, ("甲处", "甲处", "乙处")).parts == (True, True, False)


@given(st.data())
def test_a_set_finds_as_many_members_as_can_be_found(data: st.DataObject) -> None:
    """Against every way to give each text a member of its own."""
    words = st.sampled_from("甲乙丙丁")
    members = data.draw(
        st.lists(st.lists(words, min_size=1, max_size=3, unique=True).map(tuple), min_size=1, max_size=4)
    )
    texts = data.draw(st.lists(words, max_size=4))
    named = members_named(texts, members)
    assert len(named) == len(texts)
    assert all(member is None or text in members[member] for text, member in zip(texts, named, strict=True))
    taken = [member for member in named if member is not None]
    assert len(set(taken)) == len(taken)
    places = [*range(len(members)), *[None] * len(texts)]
    best = max(
        sum(at is not None and text in members[at] for text, at in zip(texts, way, strict=True))
        for way in permutations(places, len(texts))
    )
    assert len(taken) == best


def test_a_set_is_not_misled_by_an_answer_that_two_members_accept() -> None:
    question = item(ItemType.SET, (("甲处", "丙处"), ("甲处",)))
    assert grade(question, ("甲处", "丙处")).right
    assert grade(question, ("丙处", "甲处")).right
    assert grade(question, ("甲处", "乙处", "丙处")).parts == (True, False)  # no more answers than members


def test_matching_counts_each_pair() -> None:
    question = item(ItemType.MATCHING, (2, 0, 1), MatchOptions(("a", "b", "c"), ("f", "g", "h", "i")))
    assert grade(question, (2, 0, 1)) == Grade(1.0, True, (True, True, True))
    assert grade(question, (2, None, 3)) == Grade(1 / 3, False, (True, False, False))
    assert grade(question, (2,)) == Grade(1 / 3, False, (True, False, False))
    assert grade(question, None) == Grade(0.0, False, (False, False, False))


def test_matching_takes_a_right_one_that_reads_the_same() -> None:
    question = item(ItemType.MATCHING, (0, 1), MatchOptions(("a", "b"), ("2027年", "2027年")))
    assert grade(question, (1, 1)).right


@given(st.permutations(range(5)))
def test_ordering_counts_neighbours_kept(order: list[int]) -> None:
    graded = grade(item(ItemType.ORDERING, (4, 2, 0, 1, 3), tuple("abcde")), tuple(order))
    given_ = list(pairwise(order))
    assert graded.parts == tuple(pair in given_ for pair in ((4, 2), (2, 0), (0, 1), (1, 3)))
    assert graded.score == sum(graded.parts) / 4
    assert graded.right == (order == [4, 2, 0, 1, 3])


@pytest.mark.parametrize(
    ("order", "score"), [("ABCD", 1.0), ("BCDA", 2 / 3), ("ABDC", 1 / 3), ("DCBA", 0.0), ("CDAB", 2 / 3)]
)
def test_ordering_as_moodle_has_it(order: str, score: float) -> None:
    graded = grade(item(ItemType.ORDERING, (0, 1, 2, 3), tuple("abcd")), tuple("ABCD".index(one) for one in order))
    assert graded.score == pytest.approx(score)


def test_ordering_given_up() -> None:
    assert grade(item(ItemType.ORDERING, (1, 0, 2), tuple("abc")), None) == Grade(0.0, False, (False, False))


@pytest.mark.parametrize(
    ("response", "score"),
    [
        ("生态立县、绿色发展", 1.0),
        ("生態立縣 綠色發展", 1.0),
        ("生态立县、绿色展", 7 / 8),
        ("生态兴县、绿色发展", 7 / 8),
        ("的的的的的的的的的的的的", 0.0),
        ("", 0.0),
        ("，。", 0.0),
        (None, 0.0),
    ],
)
def test_recall_gives_a_share_for_near_misses(response: str | None, score: float) -> None:
    graded = grade(item(ItemType.RECALL, "生态立县、绿色发展"), response)
    assert graded.score == pytest.approx(score)
    assert graded.right == (score == 1.0)
    assert graded.parts == (graded.right,)


@pytest.mark.parametrize(
    ("kind", "key", "response"),
    [
        (ItemType.SINGLE, 0, True),
        (ItemType.SINGLE, 0, (0,)),
        (ItemType.MULTIPLE, (0, 1), 0),
        (ItemType.TRUEFALSE, True, 1),
        (ItemType.CLOZE, (("a",),), "a"),
        (ItemType.MATCHING, (0, 1), 1),
        (ItemType.MATCHING, (0, 1), ("a", "b")),
        (ItemType.ORDERING, (0, 1), (0,)),
        (ItemType.ORDERING, (0, 1), (0, 0)),
        (ItemType.RECALL, "a", ("a",)),
        (ItemType.SET, (("a",),), (1,)),
    ],
)
def test_an_answer_of_another_shape_is_a_bug(kind: ItemType, key: Key, response: Response) -> None:
    with pytest.raises(TypeError):
        grade(item(kind, key, ("a", "b")), response)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("稳中有进", "稳中求进"),
        ("2025年", "2035年"),
        ("二〇二五年", "二〇三五年"),
        ("二〇三五年", "2025年"),
        ("高水平发展", "高质量发展"),
        ("取得重要进展", "取得明显成效"),
        ("三个转变", "五个转变"),
        ("0.5", "05"),
        ("50%", "50"),
        ("绿色发展、生态优先", "生态优先、绿色发展"),
    ],
)
def test_pairs_that_must_never_count_as_the_same(typed: str, expected: str) -> None:
    assert not matches(typed, (expected,))
    assert not matches(expected, (typed,))


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("二〇三五年", "2035年"),
        ("二零三五年", "2035年"),
        ("２０３５年", "二〇三五年"),
        ("稳中求进", "穩中求進"),
        ("“稳中求进”", "稳 中 求 进。"),
        ("生态优先，绿色发展", "生态优先、绿色发展"),
        ("ｅ办事", "e办事"),
        ("百分之50", "百分之５０"),
    ],
)
def test_pairs_that_count_as_the_same(typed: str, expected: str) -> None:
    assert matches(typed, (expected,))
    assert matches(expected, (typed,))


def test_figures_written_in_words_stay_words() -> None:
    assert fold("十四五") == "十四五"
    assert fold("一二产业") == "一二产业"
    assert not matches("14五", ("十四五",))


WIDE = item(ItemType.MULTIPLE, (0, 2, 3), ("a", "b", "c", "d", "e"))
ORDER = item(ItemType.ORDERING, (0, 1, 2, 3), tuple("abcd"))


@pytest.mark.parametrize(
    ("rule", "response", "score"),
    [
        (MultipleRule.SHARE, (0, 2), 2 / 3),
        (MultipleRule.SHARE, (0, 1, 2), 0.0),
        (MultipleRule.DEDUCT, (0, 2), 2 / 3),
        (MultipleRule.DEDUCT, (0, 1, 2), 1 / 3),
        (MultipleRule.DEDUCT, (0, 1, 2, 3), 2 / 3),
        (MultipleRule.DEDUCT, (1, 4), 0.0),
        (MultipleRule.DEDUCT, None, 0.0),
        (MultipleRule.ALL, (0, 2), 0.0),
        (MultipleRule.ALL, (0, 1, 2, 3), 0.0),
        *((rule, (0, 2, 3), 1.0) for rule in MultipleRule),
    ],
)
def test_a_multiple_is_marked_by_the_rule_chosen(rule: MultipleRule, response: Response, score: float) -> None:
    graded = grade(WIDE, response, Rules(multiple=rule))
    assert graded.score == pytest.approx(score)
    assert graded.right == (score == 1.0)
    assert graded.parts == grade(WIDE, response).parts


@pytest.mark.parametrize(
    ("rule", "response", "score"),
    [
        (OrderingRule.NEIGHBOURS, (1, 2, 3, 0), 2 / 3),
        (OrderingRule.POSITION, (1, 2, 3, 0), 0.0),
        (OrderingRule.POSITION, (0, 1, 3, 2), 0.5),
        (OrderingRule.POSITION, None, 0.0),
        (OrderingRule.ALL, (0, 1, 3, 2), 0.0),
        *((rule, (0, 1, 2, 3), 1.0) for rule in OrderingRule),
    ],
)
def test_an_order_is_marked_by_the_rule_chosen(rule: OrderingRule, response: Response, score: float) -> None:
    graded = grade(ORDER, response, Rules(ordering=rule))
    assert graded.score == pytest.approx(score)
    assert graded.right == (score == 1.0)


def test_blanks_and_pairs_are_marked_by_the_rule_chosen() -> None:
    cloze = item(ItemType.CLOZE, (("供电",), ("通信",)))
    pairs = item(ItemType.MATCHING, (1, 0), MatchOptions(("a", "b"), ("c", "d")))
    whole = Rules(parts=PartsRule.ALL)
    assert grade(cloze, ("供电", "供水"), whole) == Grade(0.0, False, (True, False))
    assert grade(cloze, ("供电", "通信"), whole).score == 1.0
    assert grade(pairs, (1, None), whole).score == 0.0
    assert grade(pairs, (1, None)).score == 0.5
