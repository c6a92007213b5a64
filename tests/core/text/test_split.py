"""Sentences and clauses lie inside one another and never cut a quotation."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from studyapp.core.text.split import clauses, paragraphs, sentences

_GENRE = st.text(st.sampled_from("要坚持绿色发展，、。；：“”《》（）！？\n 1年,;"), max_size=120)


def _words(text: str) -> list[str]:
    return [span.of(text) for span in clauses(text)]


@given(_GENRE)
def test_spans_are_in_order_and_apart(text: str) -> None:
    for spans in (paragraphs(text), sentences(text), clauses(text)):
        for before, after in pairwise(spans):
            assert before.end <= after.start
        assert all(span.of(text).strip() for span in spans)


@given(_GENRE)
def test_sentences_stay_in_their_paragraph(text: str) -> None:
    assert all("\n" not in span.of(text) for span in sentences(text))


def test_a_quotation_is_not_cut() -> None:
    text = "深入领会“城市有温度，生活有品质”的要求，抓好落实。"
    assert _words(text) == ["深入领会“城市有温度，生活有品质”的要求", "抓好落实"]


def test_a_stop_inside_a_quotation_does_not_end_the_sentence() -> None:
    text = "他说：“要早谋划。要早行动。”大家表示赞同。"
    assert [span.of(text) for span in sentences(text)] == ["他说：“要早谋划。要早行动。”", "大家表示赞同。"]


def test_a_quotation_left_open_does_not_swallow_the_rest() -> None:
    text = "“开头没有合上，" + "后面还有很多话，" * 30 + "完。"
    assert len(clauses(text)) > 10


def test_ascii_punctuation_cuts_as_well() -> None:
    assert _words("到2027年,基本建成;到2035年,全面建成。") == ["到2027年", "基本建成", "到2035年", "全面建成"]
