"""Levels of what is known, and the text of an article in runs of phrases."""

from __future__ import annotations

import pytest

from studyapp.core.article import Article, Script, Span
from studyapp.core.learning.mastery import Level, MapRun, PhraseStanding, level_of, mapped
from studyapp.core.phrases import Phrase, PhraseKind, Reading


@pytest.mark.parametrize(
    ("known", "level"),
    [
        (None, Level.UNSEEN),
        (0.0, Level.WEAK),
        (0.699, Level.WEAK),
        (0.7, Level.SHAKY),
        (0.899, Level.SHAKY),
        (0.9, Level.KNOWN),
        (1.0, Level.KNOWN),
    ],
)
def test_levels(known: float | None, level: Level) -> None:
    assert level_of(known) is level
    assert PhraseStanding("生态优先", PhraseKind.TASK, known=known).level is level


def test_of_phrases_within_one_another_the_shorter_shows() -> None:
    text = "🎉要坚持生态优先。\n生态优先、绿色发展"
    outer, inner = "生态优先、绿色发展", "生态优先"
    first, second = text.index(inner), text.index(outer)
    reading = Reading(
        (
            Phrase(outer, PhraseKind.TASK, (Span(second, second + len(outer)),), 0.5, "test"),
            Phrase(inner, PhraseKind.TERM, (Span(first, first + 4), Span(second, second + 4)), 0.5, "test"),
        )
    )
    article = Article("题", text, Script.HANS, "", "", "")
    assert mapped(article, reading) == (
        (MapRun("🎉要坚持", None), MapRun(inner, inner), MapRun("。", None)),
        (MapRun(inner, inner), MapRun("、绿色发展", outer)),
    )


def test_an_empty_paragraph_has_no_runs() -> None:
    assert mapped(Article("题", "甲\n\n乙", Script.HANS, "", "", ""), Reading()) == (
        (MapRun("甲", None),),
        (),
        (MapRun("乙", None),),
    )
