"""An article out of the program: highlighted as it is read, or as the one page that one revises by."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING

from studyapp.core.article import Article, Script
from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.core.phrases import PhraseKind, Reading
from studyapp.exchange.article_words import ArticleWords, Translate, article_words, facts_of

if TYPE_CHECKING:
    from studyapp.core.reading.digest import Digest
    from studyapp.core.reading.highlights import Paragraph

__all__ = [
    "ARTICLE_TARGETS",
    "DRAWN",
    "ArticleTarget",
    "ArticleToExport",
    "ArticleWords",
    "Translate",
    "article_words",
    "digest_of",
    "facts_of",
    "paragraphs_of",
]


@dataclass(frozen=True, slots=True)
class ArticleToExport:
    """An article as it is read; kinds of phrases that are not in `kinds` are not highlighted.

    `shown` puts words into the script that the reader has chosen, character for character.
    """

    article: Article
    reading: Reading
    kinds: frozenset[PhraseKind] = frozenset(PhraseKind)
    shown: Callable[[str], str] = field(default=str)


@dataclass(frozen=True, slots=True)
class ArticleTarget:
    """A form in which an article goes out: its name on the command line, how its files end, and who writes them."""

    name: str
    suffix: str
    write: Callable[[ArticleToExport, ArticleWords, datetime], bytes]


def paragraphs_of(source: ArticleToExport) -> tuple[Paragraph, ...]:
    """The text as runs of words, in the script that is shown."""
    from studyapp.core.reading.highlights import highlighted

    article = replace(source.article, text=source.shown(source.article.text))
    return highlighted(article, source.reading, source.kinds)


def digest_of(source: ArticleToExport) -> Digest:
    """The one-page digest, in the script that is shown; raises `UserError` where the article has nothing for it."""
    from studyapp.core.reading.digest import digest, in_other_words
    from studyapp.core.reading.outline import outline

    page = digest(source.article, source.reading, outline(source.article, source.reading))
    if page.empty:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors", "There is nothing in this article for a digest: no goals, slogans, lists or pairs."
            )
        )
    return in_other_words(page, source.shown)


def _shown_article(source: ArticleToExport) -> Article:
    shown, article = source.shown, source.article
    return replace(article, title=shown(article.title), source=shown(article.source), byline=shown(article.byline))


def _highlighted_html(source: ArticleToExport, words: ArticleWords, _now: datetime) -> bytes:
    from studyapp.exchange import highlighted_html

    return highlighted_html.write(_shown_article(source), paragraphs_of(source), words)


def _highlighted_docx(source: ArticleToExport, words: ArticleWords, now: datetime) -> bytes:
    from studyapp.exchange import highlighted_docx

    return highlighted_docx.write(_shown_article(source), paragraphs_of(source), words, now)


def _digest_docx(source: ArticleToExport, words: ArticleWords, now: datetime) -> bytes:
    from studyapp.exchange import digest_docx

    return digest_docx.write(digest_of(source), words, now, traditional=source.article.script is Script.HANT)


ARTICLE_TARGETS = {
    target.name: target
    for target in (
        ArticleTarget("highlighted-html", ".html", _highlighted_html),
        ArticleTarget("highlighted-docx", ".docx", _highlighted_docx),
        ArticleTarget("digest-docx", ".docx", _digest_docx),
    )
}
"""All forms that need no window, in the order in which they are offered."""

DRAWN = ("highlighted-pdf", "digest-pdf")
"""The forms that are drawn by the window's side of the program, with or without a screen."""
