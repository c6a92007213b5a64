"""Matching questions read from text and tables, as people write them and as we write them ourselves."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from studyapp.core.items.item import Item, ItemType, MatchOptions
from studyapp.core.items.written import key_text
from studyapp.exchange.bank_files import read_bank
from studyapp.exchange.bank_matching import columns_of
from studyapp.services.exporting import TARGETS, make_export, select
from tests.store.invented import item

PAIRS = "甲会议—二月\n乙会议—一月"
SIDE_BY_SIDE = """一、连线题
1. 将会议与时间连线。
（1）甲会议    A. 一月
（2）乙会议    B. 二月
答案：1-B；2-A
"""
BELOW = """一、单选题
1. 下列正确的是（ ）
A. 甲 B. 乙
答案：A
二、匹配题
2. 将会议与时间连线。
1. 甲会议
2. 乙会议
A. 一月
B. 二月
答案：1B 2A
解析：见第三段。
3. 再连一次。
① 甲会议
② 乙会议
A、一月　B、二月　C、三月
【答案】①—B，②—A
"""
WORDS = """连线题
1. 将会议与时间连线。
答案：甲会议—二月；乙会议—一月
"""
TABLE = """连线题
1. 将会议与时间连线。
（1）甲会议
（2）乙会议
A. 一月
B. 二月
2. 再连一次。
（1）甲会议
（2）乙会议
A. 二月
B. 一月
参考答案
1. 1-B；2-A
2. 1-A；2-B
"""


def read(tmp_path: Path, text: str, suffix: str = ".txt") -> list[Item]:
    path = tmp_path / f"bank{suffix}"
    path.write_text(text, "utf-8")
    bank = read_bank(path)
    assert [str(row.fault) for row in bank.bad] == []
    return [row.item for row in bank.good if row.item is not None]


@pytest.mark.parametrize("text", [SIDE_BY_SIDE, WORDS], ids=["side by side", "in words"])
def test_one_matching_question(tmp_path: Path, text: str) -> None:
    (one,) = read(tmp_path, text)
    assert (one.type, one.stem) == (ItemType.MATCHING, "将会议与时间连线。")
    assert key_text(one.options, one.key) == PAIRS


def test_rows_and_choices_below_each_other_with_any_signs(tmp_path: Path) -> None:
    single, first, second = read(tmp_path, BELOW)
    assert single.type is ItemType.SINGLE
    assert key_text(first.options, first.key) == PAIRS
    assert first.rationale == "见第三段。"
    assert key_text(second.options, second.key) == PAIRS
    assert isinstance(second.options, MatchOptions)
    assert len(second.options.right) == 3


def test_rows_are_no_questions_where_the_answers_stand_at_the_end(tmp_path: Path) -> None:
    made = read(tmp_path, TABLE)
    assert [key_text(one.options, one.key) for one in made] == [PAIRS, PAIRS]


@pytest.mark.parametrize(
    ("answer", "words"),
    [("1-B", "partner"), ("1-B；2-F", "partner"), ("甲乙", "partner"), ("1-B；2-A；3-A", "partner")],
)
def test_a_key_that_does_not_fit_is_told(tmp_path: Path, answer: str, words: str) -> None:
    path = tmp_path / "bank.txt"
    path.write_text(SIDE_BY_SIDE.replace("1-B；2-A", answer), "utf-8")
    bank = read_bank(path)
    assert not bank.good
    assert words in str(bank.bad[0].fault)


@pytest.mark.parametrize("target", ["txt", "csv"])
def test_what_we_write_we_read(tmp_path: Path, target: str) -> None:
    sets = (
        MatchOptions(("甲会议", "乙会议"), ("二月", "一月")),
        MatchOptions(("一、甲", "（2）乙", "A组"), ("1.5万", "B. 二", "丙", "1月")),
    )
    keys = ((0, 1), (3, 0, 1))
    items = [
        item(f"m{number}", ItemType.MATCHING, stem=f"第{number}题连线。", options=options, key=key)
        for number, (options, key) in enumerate(zip(sets, keys, strict=True))
    ]
    made = make_export(
        TARGETS[target], "连线", select([(None, one) for one in items]), datetime(2026, 3, 2, tzinfo=UTC)
    )
    path = tmp_path / f"bank{TARGETS[target].suffix}"
    path.write_bytes(made.files[0].data)
    back = [row.item for row in read_bank(path).good if row.item is not None]
    assert [key_text(one.options, one.key) for one in back] == [key_text(one.options, one.key) for one in items]
    assert [one.stem for one in back] == [one.stem for one in items]


def test_a_body_without_columns_stays_whole() -> None:
    assert columns_of("说出甲、乙。\nA组和B组") == ("说出甲、乙。\nA组和B组", (), ())
