"""How phrases are marked on paper and in pages of ours: six soft colours that differ by their line as well.

The colours are those of the window's light look, so that the legend one has learnt there holds on paper.
"""

from __future__ import annotations

from dataclasses import dataclass

from studyapp.core.phrases import PhraseKind


@dataclass(frozen=True, slots=True)
class HighlightMark:
    """`fill` behind the words and `ink` of the line under them as RRGGBB; the line by its names in Word and in CSS.

    CSS has five lines for six marks: the one without is told by having none.
    """

    name: str
    fill: str
    ink: str
    word_line: str
    css_line: str


_SLOGAN = HighlightMark("slogan", "FBD9D5", "B4232A", "single", "solid")
_GOAL = HighlightMark("goal", "FCE8B8", "8A5A00", "dash", "dashed")
_TASK = HighlightMark("task", "D8E7FB", "1D5AA8", "dotted", "dotted")
_TERM = HighlightMark("term", "D7F0DE", "1B7340", "dotDash", "double")
_FIGURE = HighlightMark("figure", "E8DDF7", "6740A0", "wave", "wavy")
_NAME = HighlightMark("name", "E6E8EB", "4B5563", "dotDotDash", "")
MARKS: dict[PhraseKind, HighlightMark] = {
    PhraseKind.SLOGAN: _SLOGAN,
    PhraseKind.GOAL: _GOAL,
    PhraseKind.TASK: _TASK,
    PhraseKind.TERM: _TERM,
    PhraseKind.ENUMERATION: _TERM,
    PhraseKind.TIME: _FIGURE,
    PhraseKind.NUMBER: _FIGURE,
    PhraseKind.DOCUMENT: _NAME,
    PhraseKind.PERSON: _NAME,
    PhraseKind.ORGANIZATION: _NAME,
}
