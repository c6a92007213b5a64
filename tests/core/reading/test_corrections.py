"""Corrections of a reading: marking, other kinds, removing, and how they hold on to their words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.core.article import Article, Script, Span
from studyapp.core.phrases import Mention, Phrase, PhraseKind, Reading, Relation, RelationType
from studyapp.core.reading.corrections import BY_HAND, LONGEST, Correction, apply, markable, nearest

TEXT = "会议强调，要坚持清水润城、绿廊串城。\n清水润城是云岫的名片，清水润城人人有责。"
ARTICLE = Article("云岫会议", TEXT, Script.HANS)


def span(words: str, start: int = 0) -> Span:
    at = TEXT.index(words, start)
    return Span(at, at + len(words))


def phrase(words: str, kind: PhraseKind, score: float = 0.6) -> Phrase:
    return Phrase(words, kind, (span(words),), score, "test.rule")


READING = Reading(
    (phrase("清水润城、绿廊串城", PhraseKind.TASK), phrase("云岫的名片", PhraseKind.TERM)),
    (
        Relation(
            RelationType.LIST,
            None,
            (Mention("清水润城", span("清水润城")), Mention("绿廊串城", span("绿廊串城"))),
        ),
        Relation(
            RelationType.PAIR,
            None,
            (Mention("清水润城", span("清水润城", 20)), Mention("云岫的名片", span("云岫的名片"))),
        ),
    ),
)


def test_a_marked_phrase_stands_wherever_its_words_do_and_is_as_sure_as_can_be() -> None:
    marked = apply(READING, ARTICLE, [Correction("清水润城", span("清水润城", 20), PhraseKind.SLOGAN)])
    (found,) = (one for one in marked.phrases if one.text == "清水润城")
    assert [one.of(TEXT) for one in found.spans] == ["清水润城"] * 3
    assert (found.kind, found.score, found.rule) == (PhraseKind.SLOGAN, 1.0, BY_HAND)
    assert [one.span.start for one in marked.phrases] == sorted(one.span.start for one in marked.phrases)
    assert marked.relations == READING.relations


def test_another_kind_keeps_places_and_score() -> None:
    changed = apply(READING, ARTICLE, [Correction("云岫的名片", span("云岫的名片"), PhraseKind.SLOGAN)])
    (found,) = (one for one in changed.phrases if one.text == "云岫的名片")
    assert (found.kind, found.score, found.rule) == (PhraseKind.SLOGAN, 0.6, BY_HAND)


def test_a_correction_that_the_reading_agrees_with_by_now_changes_nothing() -> None:
    assert apply(READING, ARTICLE, [Correction("云岫的名片", span("云岫的名片"), PhraseKind.TERM)]) == READING


def test_what_is_no_phrase_goes_from_phrases_and_relations() -> None:
    removed = apply(READING, ARTICLE, [Correction("云岫的名片", span("云岫的名片"), None)])
    assert [one.text for one in removed.phrases] == ["清水润城、绿廊串城"]
    assert [one.type for one in removed.relations] == [RelationType.LIST]
    assert len(READING.phrases) == 2


def test_a_correction_waits_while_its_words_are_gone() -> None:
    other = Article("", "别的话。", Script.HANS)
    assert apply(Reading(), other, [Correction("清水润城", Span(0, 4), PhraseKind.SLOGAN)]) == Reading()


def test_nearest_finds_the_place_that_moved_least() -> None:
    assert nearest(TEXT, "清水润城", 31) == span("清水润城", 20 + 8)
    assert nearest(TEXT, "清水润城", 0) == span("清水润城")
    assert nearest("前言。" + TEXT, "绿廊串城", span("绿廊串城").start) == Span(16, 20)
    assert nearest(TEXT, "蓝天", 3) is None


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [(4, 13, "要坚持清水润城"), (0, 5, "会议强调"), (12, 13, None), (14, 25, None), (0, 4000, None)],
)
def test_what_may_be_marked_is_trimmed_and_stays_in_its_paragraph(start: int, end: int, words: str | None) -> None:
    found = markable(TEXT, start, end)
    assert (found and found.of(TEXT)) == words


def test_a_passage_is_too_long_for_a_phrase() -> None:
    assert markable("一" * 400, 0, LONGEST) == Span(0, LONGEST)
    assert markable("一" * 400, 0, LONGEST + 1) is None


@given(text=st.text("清水润城，。\n𠮷", max_size=60), start=st.integers(0, 60), length=st.integers(1, 8))
def test_spans_stay_verbatim_and_never_meet(text: str, start: int, length: int) -> None:
    found = markable(text, start, start + length)
    if found is None:
        return
    article = Article("", text, Script.HANS)
    (marked,) = apply(Reading(), article, [Correction(found.of(text), found, PhraseKind.TERM)]).phrases
    assert found in marked.spans
    assert all(one.of(text) == marked.text for one in marked.spans)
    assert not any(one.meets(other) for one, other in zip(marked.spans, marked.spans[1:], strict=False))
