"""Typed answers by character: properties of every comparison, and what it says of near misses."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.core.learning.comparison import Difference, Segment, characters, compare, count, distance, nearest
from studyapp.core.learning.folding import composed, fold
from studyapp.core.text.script import simplify, traditional

SAME, WRONG, MISSING, EXTRA, ORDER = Difference
simplify(traditional(""))  # loads its tables, which would count as the time of the first example
texts = st.text(st.sampled_from("甲乙丙丁戊己子丑寅卯，、 。2035%.") | st.characters(), max_size=14)


def edits_by_the_book(left: str, right: str) -> int:
    """Levenshtein's distance, row by row."""
    line = list(range(len(right) + 1))
    for row, char in enumerate(left, 1):
        above, line = line, [row]
        for column, other in enumerate(right, 1):
            line.append(min(above[column] + 1, line[-1] + 1, above[column - 1] + (char != other)))
    return line[-1]


@given(texts, texts)
def test_joined_the_sides_are_the_texts(expected: str, typed: str) -> None:
    for found in (compare(expected, typed), characters(expected, typed)):
        assert "".join(segment.expected for segment in found) == composed(expected)
        assert "".join(segment.typed for segment in found) == composed(typed)


@given(texts, texts)
def test_the_sides_of_a_segment_are_what_its_kind_says(expected: str, typed: str) -> None:
    for segment in compare(expected, typed):
        ours, theirs = segment.expected, segment.typed
        assert ours or theirs
        match segment.kind:
            case Difference.SAME:
                assert len(fold(ours)) == len(fold(theirs)) or not (ours and theirs)
            case Difference.WRONG:
                assert len(ours) == len(theirs)
            case Difference.MISSING:
                assert not theirs
            case Difference.EXTRA:
                assert not ours


@given(texts, texts)
def test_all_is_the_same_just_when_the_answer_is_right(expected: str, typed: str) -> None:
    alike = all(segment.kind is SAME for segment in compare(expected, typed))
    assert alike is (fold(expected) == fold(typed))
    assert alike is (distance(expected, typed) == 0)
    assert alike is (count(compare(expected, typed)) == {})


@given(texts, texts)
def test_the_alignment_is_minimal(expected: str, typed: str) -> None:
    edits = edits_by_the_book(fold(expected), fold(typed))
    assert distance(expected, typed) == distance(typed, expected) == edits
    steps = [segment for segment in characters(expected, typed) if segment.kind is not SAME]
    assert len(steps) == edits


@given(texts)
def test_script_width_and_punctuation_are_no_mistakes(text: str) -> None:
    assert all(segment.kind is SAME for segment in compare(text, f"“{traditional(fold(text))}”。"))


@pytest.mark.parametrize(
    ("expected", "typed", "segments"),
    [
        ("稳中求进", "稳中有进", [(SAME, "稳中", "稳中"), (WRONG, "求", "有"), (SAME, "进", "进")]),
        ("2035", "2025", [(SAME, "20", "20"), (WRONG, "3", "2"), (SAME, "5", "5")]),
        ("生态立县", "生态县", [(SAME, "生态", "生态"), (MISSING, "立", ""), (SAME, "县", "县")]),
        ("生态立县", "生态的立縣", [(SAME, "生态", "生态"), (EXTRA, "", "的"), (SAME, "立县", "立縣")]),
        (
            "稳中求进",
            "稳求中进",
            [(SAME, "稳", "稳"), (ORDER, "", "求"), (SAME, "中", "中"), (ORDER, "求", ""), (SAME, "进", "进")],
        ),
        (
            "修路架桥、供水供电",
            "供水供电、修路架桥",
            [(ORDER, "", "供水供电"), (SAME, "修路架桥、", "、修路架桥"), (ORDER, "供水供电", "")],
        ),
        (
            "甲乙丙丁",
            "丁乙丙甲",
            [(ORDER, "甲", "丁"), (SAME, "乙丙", "乙丙"), (ORDER, "丁", "甲")],
        ),
        ("甲，乙", "", [(MISSING, "甲", ""), (SAME, "，", ""), (MISSING, "乙", "")]),
        ("", "", []),
    ],
)
def test_what_is_said_of_a_near_miss(expected: str, typed: str, segments: list[tuple[Difference, str, str]]) -> None:
    assert compare(expected, typed) == tuple(Segment(*one) for one in segments)


@pytest.mark.parametrize(("expected", "typed"), [("稳中求进", "稳中有进"), ("2035", "2025"), ("穩中求進", "稳中有进")])
def test_one_wrong_character_is_exactly_one(expected: str, typed: str) -> None:
    assert count(compare(expected, typed)) == {WRONG: 1}


def test_words_moved_are_counted_once_and_the_same_character_far_apart_is_two_mistakes() -> None:
    assert count(compare("修路架桥、供水供电", "供水供电、修路架桥")) == {ORDER: 4}
    assert count(compare("甲的子丑寅卯辰巳乙", "甲子丑寅卯辰巳的乙")) == {MISSING: 1, EXTRA: 1}


def test_the_nearest_of_several() -> None:
    assert nearest("供水", ("修路", "供电", "供水管")) == 1
    assert nearest("供水管道", ("修路", "供电", "供水管")) == 2


def test_a_text_pasted_by_mistake_takes_no_time() -> None:
    long = "甲乙丙丁" * 5000
    found = compare("子" + long[:2000] + "丑", "寅" + long + "卯")
    assert "".join(segment.typed for segment in found) == "寅" + long + "卯"
    assert distance("子" + long[:2000] + "丑", long) == 20_000


def test_half_a_character_is_a_wrong_one() -> None:
    assert count(compare("甲", "\ud83d")) == {WRONG: 1}
