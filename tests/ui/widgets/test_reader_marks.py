"""Nested and overlapping phrases: the longer is the base, the inner one can still be pointed at."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from studyapp.core.article import Span
from studyapp.core.phrases import Phrase, PhraseKind
from studyapp.ui.widgets.reader_marks import MAX_DEPTH, lay_out

ALL = frozenset(PhraseKind)


def phrase(kind: PhraseKind, *spans: tuple[int, int]) -> Phrase:
    first = Span(*spans[0])
    return Phrase("字" * len(first), kind, tuple(Span(*span) for span in spans), 0.5, "test")


def test_the_longer_is_the_base_and_the_inner_comes_first_under_the_pointer() -> None:
    outer = phrase(PhraseKind.GOAL, (10, 20))
    inner = phrase(PhraseKind.TERM, (13, 16))
    marks = lay_out((inner, outer), {0, 1}, ALL)
    assert [(mark.phrase, mark.depth) for mark in marks.marks] == [(1, 0), (0, 1)]
    assert [mark.phrase for mark in marks.at(14)] == [0, 1]
    assert [mark.phrase for mark in marks.at(11)] == [1]
    assert marks.at(20) == ()
    assert marks.regions == (Span(10, 20),)


def test_overlapping_phrases_make_one_region_and_touching_ones_do_not() -> None:
    phrases = (phrase(PhraseKind.GOAL, (0, 6)), phrase(PhraseKind.TASK, (4, 8)), phrase(PhraseKind.TERM, (8, 10)))
    marks = lay_out(phrases, {0, 1, 2}, ALL)
    assert marks.regions == (Span(0, 8), Span(8, 10))
    assert [mark.depth for mark in marks.marks] == [0, 1, 0]


def test_hidden_kinds_and_phrases_leave_no_mark() -> None:
    phrases = (phrase(PhraseKind.GOAL, (0, 6), (10, 16)), phrase(PhraseKind.TASK, (1, 3)))
    assert [mark.phrase for mark in lay_out(phrases, {0, 1}, {PhraseKind.TASK}).marks] == [1]
    assert lay_out(phrases, set(), ALL).marks == ()


SPANS = st.builds(lambda start, length: (start, start + length), st.integers(0, 60), st.integers(1, 20))


@given(st.lists(SPANS, max_size=25))
def test_every_occurrence_is_found_at_each_of_its_characters(spans: list[tuple[int, int]]) -> None:
    phrases = tuple(phrase(PhraseKind.TERM, span) for span in spans)
    marks = lay_out(phrases, range(len(phrases)), ALL)
    assert sorted(mark.phrase for mark in marks.marks) == list(range(len(phrases)))
    assert all(0 <= mark.depth <= MAX_DEPTH for mark in marks.marks)
    assert [mark.span.start for mark in marks.marks] == sorted(mark.span.start for mark in marks.marks)
    for position in range(82):
        expected = {i for i, (start, end) in enumerate(spans) if start <= position < end}
        found = marks.at(position)
        assert {mark.phrase for mark in found} == expected
        assert [len(mark.span) for mark in found] == sorted(len(mark.span) for mark in found)
        assert (marks.region_at(position) is not None) == bool(expected)
    assert {mark.phrase for mark in marks.within(10, 30)} == {i for i, s in enumerate(spans) if 10 <= s[0] < 30}
