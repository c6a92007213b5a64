"""Scripts: conversion keeps every offset, and 著 becomes 着 where it is 着."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.core.article import Script
from studyapp.core.text.script import convert, detect_script, in_script, simplify, traditional


@given(st.text(st.characters(min_codepoint=0x20, max_codepoint=0x2FFFF, exclude_categories=["Cs"])))
def test_conversion_never_moves_a_character(text: str) -> None:
    assert len(simplify(text)) == len(text)
    assert len(traditional(text)) == len(text)


@pytest.mark.parametrize(
    ("written", "simplified"),
    [
        ("著力提升", "着力提升"),
        ("著眼長遠", "着眼长远"),
        ("沿著河岸", "沿着河岸"),
        ("隨著時代", "随着时代"),
        ("著手推進", "着手推进"),
        ("著實可喜", "着实可喜"),
        ("原著", "原著"),
        ("土著", "土著"),
        ("著名", "著名"),
        ("顯著成效", "显著成效"),
        ("著作", "著作"),
        ("編著者", "编著者"),
        ("卓著", "卓著"),
    ],
)
def test_zhe_follows_the_word_it_stands_in(written: str, simplified: str) -> None:
    assert simplify(written) == simplified


def test_vocabulary_is_never_swapped() -> None:
    # Tables that swap regional words turn 效能 into 性能 and 智慧 into 智能; script conversion must not.
    assert simplify("高效能治理、智慧城市、互動、通道") == "高效能治理、智慧城市、互动、通道"


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("全會強調，要堅持生態優先", Script.HANT),
        ("全会强调，要坚持生态优先", Script.HANS),
        ("一二三", Script.HANS),
        ("", Script.HANS),
    ],
)
def test_script_is_detected_by_the_characters_that_tell(text: str, script: Script) -> None:
    assert detect_script(text) is script


def test_our_own_words_follow_the_article() -> None:
    assert in_script("干扰项取自原文", Script.HANT) == "干擾項取自原文"
    assert in_script("为着力提升作出", Script.HANT) == "為著力提升作出"
    assert in_script("干扰项取自原文", Script.HANS) == "干扰项取自原文"
    assert convert("全會", Script.HANS) == "全会"


def test_forms_of_hong_kong_are_simplified() -> None:
    assert simplify("衞生、敍事、粧點、衹有") == "卫生、叙事、妆点、只有"
