"""The words of our own in an exported article or digest, in the language that its reader speaks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from studyapp.core.phrases import PhraseKind

Translate = Callable[[str, str], str]
"""Gives the translation of a text in a context."""


@dataclass(frozen=True, slots=True)
class ArticleWords:
    """Headings and labels; `kinds` in the order of `PhraseKind`, `published` with a place for {date}."""

    kinds: tuple[str, ...]
    legend: str
    published: str
    untitled: str
    digest: str
    stages: str
    slogans: str
    formulas: str
    pairs: str
    attributes: str
    doctrines: str
    figures: str

    def kind(self, kind: PhraseKind) -> str:
        """The word for a kind."""
        return self.kinds[tuple(PhraseKind).index(kind)]


def article_words(translate: Translate) -> ArticleWords:
    """The words in the language of `translate`."""
    return ArticleWords(
        kinds=(
            translate("kinds", "Slogan"),
            translate("kinds", "Goal"),
            translate("kinds", "Task"),
            translate("kinds", "Term"),
            translate("kinds", "Enumeration"),
            translate("kinds", "Time"),
            translate("kinds", "Number"),
            translate("kinds", "Document"),
            translate("kinds", "Person"),
            translate("kinds", "Body"),
        ),
        legend=translate("digest", "Legend"),
        published=translate("digest", "Published {date}"),
        untitled=translate("digest", "Untitled"),
        digest=translate("digest", "One-page digest"),
        stages=translate("digest", "Goals by stage"),
        slogans=translate("digest", "Slogans"),
        formulas=translate("digest", "Formulas and lists"),
        pairs=translate("digest", "Watchword and objective"),
        attributes=translate("digest", "Term and attribute"),
        doctrines=translate("digest", "What is what"),
        figures=translate("digest", "Key figures"),
    )


def facts_of(source: str, published: str, byline: str, words: ArticleWords) -> str:
    """Source, date and byline in a line, as far as they are known."""
    date = words.published.format(date=published.replace("T", " ")[:16]) if published else ""
    return " · ".join(part for part in (source, date, byline) if part)
