from __future__ import annotations

import io
from dataclasses import replace

import pytest

from studyapp.cli.answers import NoAnswerError, answer, blanks, separators
from studyapp.cli.console import Console
from studyapp.cli.shown import comparison_lines, item_lines, key_text
from studyapp.core.article import Span
from studyapp.core.items.item import Item, ItemId, ItemType, MatchOptions
from studyapp.core.learning.grading import Response
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


MATCHING = replace(SINGLE, type=ItemType.MATCHING, options=MatchOptions(("甲", "乙"), ("丙", "丁", "戊")), key=(2, 0))
ORDERING = replace(SINGLE, type=ItemType.ORDERING, options=("甲", "乙", "丙"), key=(2, 0, 1))
SET = replace(SINGLE, type=ItemType.SET, options=(), key=(("修路",), ("供水", "供自来水")), stem="____、____")
RECALL = replace(SINGLE, type=ItemType.RECALL, options=(), key="修路架桥")


@pytest.mark.parametrize(
    ("typed", "response"),
    [
        ("1C 2A", (2, 0)),
        ("2a,1c", (2, 0)),
        ("1-C；2-A", (2, 0)),
        ("１Ｃ　２Ａ", (2, 0)),
        ("1.C 2.A", (2, 0)),
        ("2A", (None, 0)),
        ("CA", (2, 0)),
        ("c a", (2, 0)),
    ],
)
def test_matching(typed: str, response: Response) -> None:
    assert answer(MATCHING, (typed,)) == response


@pytest.mark.parametrize("typed", ["", "C", "1D", "3A", "1A 1B", "1", "A1", "1A2", "甲丙", "CAB", ".", "1A?"])
def test_no_matching(typed: str) -> None:
    with pytest.raises(NoAnswerError):
        answer(MATCHING, (typed,))


@pytest.mark.parametrize("typed", ["CAB", "c a b", "C、A、B", "C→A→B", "C > A > B"])
def test_ordering(typed: str) -> None:
    assert answer(ORDERING, (typed,)) == (2, 0, 1)


@pytest.mark.parametrize("typed", ["", "CA", "CABB", "CAD", "312", "CAC"])
def test_no_ordering(typed: str) -> None:
    with pytest.raises(NoAnswerError):
        answer(ORDERING, (typed,))


@pytest.mark.parametrize("typed", ["供水、修路", "供水;修路", "供水； 修路；", "供水,修路", "供水/修路"])
def test_set(typed: str) -> None:
    assert answer(SET, (typed,)) == ("供水", "修路")


def test_set_with_fewer_or_more() -> None:
    assert answer(SET, ("供水",)) == ("供水",)
    for typed in ("供水、修路、架桥", "、", ""):
        with pytest.raises(NoAnswerError):
            answer(SET, (typed,))


def test_a_comma_within_a_member_separates_nothing() -> None:
    question = replace(SET, key=(("修路、架桥",), ("供水",)))
    assert separators(question) == ";；"
    assert answer(question, ("供水；修路、架桥",)) == ("供水", "修路、架桥")


def test_recall() -> None:
    assert answer(RECALL, ("修路 架桥",)) == "修路 架桥"
    with pytest.raises(NoAnswerError):
        answer(RECALL, ("",))


@pytest.fixture
def console() -> Console:
    console = Console(io.StringIO(), io.StringIO(), None)
    console.speak("en", "")
    return console


def test_how_pairs_and_orders_are_shown(console: Console) -> None:
    assert list(item_lines(MATCHING, console))[1:] == [
        "  1. 甲",
        "  2. 乙",
        "      A. 丙",
        "      B. 丁",
        "      C. 戊",
    ]
    assert key_text(MATCHING, console) == "1C. 甲 – 戊  2A. 乙 – 丙"
    assert key_text(ORDERING, console) == "C. 丙 → A. 甲 → B. 乙"


@pytest.mark.parametrize(
    ("item", "response", "lines"),
    [
        (RECALL, "修路建桥", ["  Compared: 修路[建→架]桥 (wrong 1)"]),
        (RECALL, "修路桥了", ["  Compared: 修路[+架]桥[-了] (missing 1, too many 1)"]),
        (RECALL, "路修架桥", ["  Compared: [路~]修[~路]架桥 (out of order 1)"]),
        (RECALL, "甲", []),
        (RECALL, None, []),
        (SET, ("供自采水", "修路"), ["  Compared: 供自[采→来]水 (wrong 1)"]),
        (SET, ("修路", "修路"), []),
        (CLOZE, ("甲", "乙乙"), ["  Compared: 乙[-乙] (too many 1)"]),
        (MATCHING, (0, 0), []),
    ],
)
def test_typed_answers_are_compared(console: Console, item: Item, response: Response, lines: list[str]) -> None:
    assert list(comparison_lines(item, response, console)) == lines
