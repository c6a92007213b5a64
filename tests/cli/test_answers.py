from __future__ import annotations

from dataclasses import replace

import pytest

from studyapp.cli.answers import NoAnswerError, answer, blanks
from studyapp.core.article import Span
from studyapp.core.items.item import Item, ItemId, ItemType
from studyapp.core.phrases import PhraseKind

SINGLE = Item(
    id=ItemId("x"),
    type=ItemType.SINGLE,
    stem="？",
    options=("甲", "乙", "丙", "丁"),
    key=1,
    tests=(),
    evidence=Span(0, 1),
    quote="乙",
    rationale="",
    difficulty=0.5,
    phrase_kind=PhraseKind.TERM,
    rule="by hand",
)
MULTIPLE = replace(SINGLE, type=ItemType.MULTIPLE, options=("甲", "乙", "丙", "丁", "戊"), key=(0, 2))
TRUEFALSE = replace(SINGLE, type=ItemType.TRUEFALSE, options=(), key=True)
CLOZE = replace(SINGLE, type=ItemType.CLOZE, options=(), key=(("甲",), ("乙",)), stem="____、____")


@pytest.mark.parametrize(("typed", "index"), [("B", 1), ("d", 3), ("Ｃ", 2), ("a.", 0), ("A、", 0)])
def test_single(typed: str, index: int) -> None:
    assert answer(SINGLE, (typed,)) == index


@pytest.mark.parametrize("typed", ["", "E", "AB", "1", "甲", ".", "?!"])
def test_no_single(typed: str) -> None:
    with pytest.raises(NoAnswerError):
        answer(SINGLE, (typed,))


@pytest.mark.parametrize(
    ("typed", "indices"), [("AC", (0, 2)), ("ca", (0, 2)), ("A, C、E", (0, 2, 4)), ("ＡＡ", (0,)), ("a/b;c", (0, 1, 2))]
)
def test_multiple(typed: str, indices: tuple[int, ...]) -> None:
    assert answer(MULTIPLE, (typed,)) == indices


@pytest.mark.parametrize("typed", ["", "AF", "A和C", ","])
def test_no_multiple(typed: str) -> None:
    with pytest.raises(NoAnswerError):
        answer(MULTIPLE, (typed,))


@pytest.mark.parametrize("typed", ["对", "對", "正确", "是", "y", "Yes", "T", "√", "ｙ"])
def test_true(typed: str) -> None:
    assert answer(TRUEFALSE, (typed,)) is True


@pytest.mark.parametrize("typed", ["错", "錯", "错误", "否", "n", "NO", "False", "×", "x"])
def test_false(typed: str) -> None:
    assert answer(TRUEFALSE, (typed,)) is False


@pytest.mark.parametrize("typed", ["", "A", "maybe", "不对吧", "yn"])
def test_neither(typed: str) -> None:
    with pytest.raises(NoAnswerError):
        answer(TRUEFALSE, (typed,))


def test_cloze() -> None:
    assert blanks(CLOZE) == 2
    assert answer(CLOZE, ("甲", "某 物")) == ("甲", "某 物")
    with pytest.raises(NoAnswerError):
        answer(CLOZE, ("甲", ""))


def test_other_types_take_one_line() -> None:
    assert [blanks(one) for one in (SINGLE, MULTIPLE, TRUEFALSE)] == [1, 1, 1]
