"""Words that find articles: folding, runs, pairs, and the passage that shows a hit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.core.article import Span
from studyapp.core.text.finding import fold, hits, pairs, passage, runs

TEXT = (
    "云岫县委全会公报\n"
    "全会强调，要坚持生态优先，着力建设和美山城，让群众满意。\n"
    "到２０３６年，和美山城基本建成；要坚持生态优先、绿色发展。"
)


def test_script_width_and_case_are_folded_at_equal_length() -> None:
    assert fold("全會２０３６年　ＡＢc") == "全会2036年 abc"


@given(st.text())
def test_folding_keeps_every_place(text: str) -> None:
    assert len(fold(text)) == len(text)


def test_blanks_and_punctuation_part_the_runs() -> None:
    assert runs("生態優先、綠色 發展_ＧＤＰ") == ("生态优先", "绿色", "发展", "gdp")
    assert runs(" ，。\n") == ()
    assert runs("半个\ud842字") == ("半个", "字")


def test_pairs_and_the_last_alone() -> None:
    assert pairs("全会公报") == ["全会", "会公", "公报", "报"]
    assert pairs("报") == ["报"]


def test_of_hits_that_overlap_the_longest_is_taken() -> None:
    assert [hit.of(TEXT) for hit in hits(runs("生态 生态优先"), TEXT)] == ["生态优先", "生态优先"]
    assert hits((), TEXT) == ()


def test_a_passage_is_where_most_words_stand_together() -> None:
    found = passage(runs("绿色 生态"), TEXT)
    assert found is not None
    assert [hit.of(found.text) for hit in found.hits] == ["生态", "绿色"]
    assert "\n" not in found.text
    assert found.text.startswith("…")
    assert found.text.endswith("绿色发展。")


def test_a_passage_does_not_begin_with_a_comma() -> None:
    found = passage(runs("着力"), "一二三四五六七八九十，，，，，，，，，，，，，，着力建设。")
    assert found is not None
    assert found.text == "…着力建设。"
    assert found.hits == (Span(1, 3),)


def test_a_passage_is_in_the_articles_own_script() -> None:
    found = passage(runs("生态优先"), "全會強調，要堅持生態優先。")
    assert found is not None
    assert [hit.of(found.text) for hit in found.hits] == ["生態優先"]


def test_no_passage_where_nothing_stands() -> None:
    assert passage(runs("查无此词"), TEXT) is None


@pytest.mark.parametrize("count", [1, 40_000])
def test_a_long_text_gives_a_line(count: int) -> None:
    found = passage(("发展",), "推动发展" * count)
    assert found is not None
    assert len(found.text) <= 74
    assert all(hit.of(found.text) == "发展" for hit in found.hits)


@given(st.text("全会发展，\n𠮷ab ", max_size=80), st.text("全会发展𠮷ab", min_size=1, max_size=3))
def test_what_a_passage_points_at_is_what_was_sought(text: str, word: str) -> None:
    found = passage(runs(word), text)
    assert (found is not None) == (fold(word) in fold(text))
    if found is not None:
        assert found.hits
        assert {fold(hit.of(found.text)) for hit in found.hits} == set(runs(word))
