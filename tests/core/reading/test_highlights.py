"""The text of an article as highlighted runs."""

from __future__ import annotations

from studyapp.core.article import Article, Script, Span
from studyapp.core.phrases import Phrase, PhraseKind, Reading
from studyapp.core.reading.highlights import Run, highlighted, kinds_in
from studyapp.core.reading.pipeline import read
from studyapp.core.text.clean import clean


def test_runs_make_up_the_text_and_the_inner_phrase_shows() -> None:
    article = Article("", "甲乙丙丁戊。\n\n己庚", Script.HANS)
    reading = Reading(
        (
            Phrase("甲乙丙丁", PhraseKind.SLOGAN, (Span(0, 4),), 0.5, "r"),
            Phrase("乙丙", PhraseKind.TERM, (Span(1, 3),), 0.9, "r"),
            Phrase("己庚", PhraseKind.TIME, (Span(8, 10),), 0.9, "r"),
        )
    )
    found = highlighted(article, reading)
    assert found == (
        (
            Run("甲", PhraseKind.SLOGAN),
            Run("乙丙", PhraseKind.TERM),
            Run("丁", PhraseKind.SLOGAN),
            Run("戊。", None),
        ),
        (),
        (Run("己庚", PhraseKind.TIME),),
    )
    assert kinds_in(found) == (PhraseKind.SLOGAN, PhraseKind.TERM, PhraseKind.TIME)
    plain = highlighted(article, reading, frozenset({PhraseKind.TIME}))
    assert plain[0] == (Run("甲乙丙丁戊。", None),)


def test_runs_of_a_real_reading_are_the_text(article_text: str) -> None:
    article = clean(article_text)
    reading = read(article)
    found = highlighted(article, reading)
    assert "\n".join("".join(run.text for run in paragraph) for paragraph in found) == article.text
