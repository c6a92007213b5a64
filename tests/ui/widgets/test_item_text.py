"""Stems with blanks and quotes with lit phrases: no character is lost, whatever is lit."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from studyapp.core.items.item import BLANK
from studyapp.core.phrases import PhraseKind
from studyapp.ui.theme import Text, build_theme
from studyapp.ui.widgets.item_evidence import beyond_quote
from studyapp.ui.widgets.item_text import ItemText, Piece, Style, quote_pieces, stem_pieces

QUOTE = "到2030年，𠮷祥新城基本建成🎉，人民城市更有温度。"


def test_a_stem_shows_its_blanks_and_takes_answers_in_order() -> None:
    stem = f"要坚持{BLANK}，着力{BLANK}。"
    assert [piece.style for piece in stem_pieces(stem)] == [
        Style.PLAIN,
        Style.BLANK,
        Style.PLAIN,
        Style.BLANK,
        Style.PLAIN,
    ]
    filled = stem_pieces(stem, ["统筹融合"])
    assert filled[1] == Piece("统筹融合", Style.FILLED)
    assert filled[3].style is Style.BLANK


def test_what_is_asked_is_bold_within_the_phrase_that_holds_it() -> None:
    start = QUOTE.index("𠮷祥新城")
    pieces = quote_pieces(QUOTE, ["新城"], PhraseKind.TERM, [(start, start + 8, PhraseKind.GOAL)])
    assert [(piece.text, piece.style) for piece in pieces if piece.style is not Style.PLAIN] == [
        ("𠮷祥", Style.LIT),
        ("新城", Style.KEY),
        ("基本建成", Style.LIT),
    ]
    assert {piece.kind for piece in pieces if piece.style is not Style.PLAIN} == {PhraseKind.GOAL}


@given(
    st.lists(st.tuples(st.integers(0, 26), st.integers(0, 26), st.sampled_from(PhraseKind)), max_size=8),
    st.lists(st.sampled_from(["", "新城", "人民城市", "𠮷", "没有", "城"]), max_size=4),
)
def test_the_pieces_of_a_quote_are_the_quote(others: list[tuple[int, int, PhraseKind]], tests: list[str]) -> None:
    spans = [(min(start, end), max(start, end), kind) for start, end, kind in others]
    assert "".join(piece.text for piece in quote_pieces(QUOTE, tests, PhraseKind.TERM, spans)) == QUOTE


def test_the_widget_grows_with_its_text_and_is_read_out_in_full(qtbot: QtBot) -> None:
    widget = ItemText(build_theme(dark=False), Text.STEM)
    qtbot.addWidget(widget)
    widget.show_pieces(stem_pieces(f"到2030年，{BLANK}基本建成。"))
    assert widget.plain == f"到2030年，{BLANK}基本建成。"
    assert widget.heightForWidth(900) < widget.heightForWidth(150)
    widget.resize(300, widget.heightForWidth(300))
    widget.grab()


def test_a_rationale_does_not_repeat_the_sentence_beside_it() -> None:
    assert beyond_quote("原文：“到2030年，𠮷祥新城基本建成🎉，人民城市更有温度。”", QUOTE) == ""
    assert beyond_quote("原文：“全会强调，人民城市更有温度。”干扰项取自原文。", QUOTE) == "干扰项取自原文。"
    assert beyond_quote("原文：“别的句子。”干扰项取自原文。", QUOTE) == "原文：“别的句子。”干扰项取自原文。"
    assert beyond_quote("人工编写。", QUOTE) == "人工编写。"
