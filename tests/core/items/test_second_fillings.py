"""Blanks that the next clause would fill as well, that everybody completes, or that end a frame begun ahead of them."""

from __future__ import annotations

from random import Random

import pytest

from studyapp.core.article import Span
from studyapp.core.items import cloze, wholes
from studyapp.core.items.numerals import figures_like
from studyapp.core.phrases import PhraseKind
from tests.core.items.benches import asked, bench, phrase


def test_a_row_of_shortcomings_goes_on_behind_the_blank() -> None:
    text = "全会指出，全县水利发展还存在不少困难：圩堤标准偏低，管护力量薄弱，灌溉设施老化，用水效率不高。"
    stem = asked(text, "管护力量薄弱")
    assert stem is not None
    assert "灌溉设施老化" in stem


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("会议强调，全县水利系统要深刻领悟“两个确立”的决定性意义，坚决做到“两个维护”。", "两个维护"),
        ("会议强调，要健全圩区群众帮扶制度，尽力而为、量力而行，兜牢基本用水保障。", "量力而行"),
    ],
)
def test_what_everybody_completes_is_not_asked_for(text: str, words: str) -> None:
    assert cloze.find(bench(text), phrase(text, words, PhraseKind.TERM)) is None


def test_the_end_of_a_frame_with_part_of_its_object_is_no_answer() -> None:
    text = "决定指出，从渔民反映最集中的问题改起，建立码头管理清单。"
    start = text.index("问题改起")
    assert wholes.crosses_a_frame(text, Span(start, start + 4))


def test_an_age_stands_beside_ages_of_a_few_years_more_or_less() -> None:
    assert all(abs(int(one) - 82) <= 6 for one in figures_like("82", [], Random(1), age=True))
