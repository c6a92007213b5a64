"""Code points and UTF-16 units: the map agrees with Python's own encoder and with Qt's cursor."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from studyapp.core.article import Span
from studyapp.ui.positions import Positions, qt_length

# No lone surrogates (files cannot hold them); rare ideographs and emoji often, so that they meet.
TEXTS = st.text(
    st.one_of(st.sampled_from("城市，𠮷野家🎉𪚥。a\n"), st.characters(exclude_categories=["Cs"])), max_size=60
)


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(TEXTS)
def test_every_position_agrees_with_the_encoder_and_comes_back(text: str) -> None:
    positions = Positions(text)
    assert positions.length == len(text)
    assert positions.qt_length == units(text) == qt_length(text)
    for at in range(len(text) + 1):
        assert positions.to_qt(at) == units(text[:at])
        assert positions.to_text(positions.to_qt(at)) == at


@given(TEXTS)
def test_a_position_inside_a_pair_belongs_to_its_character(text: str) -> None:
    positions = Positions(text)
    for at, char in enumerate(text):
        if units(char) == 2:
            assert positions.to_text(positions.to_qt(at) + 1) == at


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("start", "end"), [(0, 3), (1, 3), (3, 5), (4, 7)])
def test_qt_selects_the_very_words_of_the_span(start: int, end: int) -> None:
    text = "𠮷野家🎉新城𠮷"
    document = QTextDocument(text)
    cursor = QTextCursor(document)
    begin, stop = Positions(text).span_to_qt(Span(start, end))
    cursor.setPosition(begin)
    cursor.setPosition(stop, QTextCursor.MoveMode.KeepAnchor)
    assert cursor.selectedText() == text[start:end]
