"""The time of reading grows with the text, also where one word or mark comes over and over."""

from __future__ import annotations

from time import process_time

import pytest

from studyapp.core.article import Article, Script
from studyapp.core.reading.pipeline import read

SMALL, TIMES = 1_500, 8


def _seconds(unit: str, characters: int) -> float:
    text = f"会议强调，{unit * (characters // len(unit))}。"
    started = process_time()
    read(Article("", text, Script.HANS))
    return process_time() - started


@pytest.mark.parametrize("unit", ["3", "坚持", "3,", "建设好，", "稳增长、", "共3"])
def test_eight_times_the_text_takes_no_square_of_eight_times(unit: str) -> None:
    _seconds(unit, 100)  # what is loaded once
    small = min(_seconds(unit, SMALL) for _ in range(3))
    large = min(_seconds(unit, SMALL * TIMES) for _ in range(2))
    assert large < 0.05 + 3 * TIMES * small
