"""Finding: folded texts keep their length, so that hits are spans of the article."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from studyapp.core.article import Span
from studyapp.ui.widgets.reader_find import find_all, fold

TEXTS = st.text(
    st.one_of(st.sampled_from("雲云溪城市𠮷İAa🎉\n"), st.characters(exclude_categories=["Cs"])), max_size=40
)


@given(TEXTS)
def test_folding_keeps_every_place(text: str) -> None:
    assert len(fold(text)) == len(text)
    assert fold(fold(text)) == fold(text)


@given(TEXTS, st.integers(0, 39), st.integers(1, 5))
def test_what_stands_in_the_text_is_found(text: str, start: int, length: int) -> None:
    needle = text[start : start + length].strip()
    hits = find_all(needle, fold(text))
    assert bool(hits) == bool(needle)
    assert all(fold(hit.of(text)) == fold(needle) for hit in hits)


def test_hits_do_not_overlap_and_ignore_case_and_script() -> None:
    assert find_all("aa", fold("aaaAA")) == (Span(0, 2), Span(2, 4))
    assert find_all("云溪", fold("雲溪，云溪")) == (Span(0, 2), Span(3, 5))
    assert find_all("  ", fold("a  b")) == ()
