"""An article on paper: highlighted, or as its one-page digest."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from studyapp.core.reading.digest import Digest
    from studyapp.services.article_exports import ArticleToExport, ArticleWords
    from studyapp.ui.digest_sheet import Sheet


def sheet_of(page: Digest, words: ArticleWords, families: tuple[str, ...]) -> Sheet:
    """The digest, laid out."""
    from studyapp.services.article_exports import facts_of
    from studyapp.ui.digest_sheet import lay_out

    return lay_out(page, words, families, facts_of(page.source, page.published, "", words))


def digest_pdf(source: ArticleToExport, words: ArticleWords, families: tuple[str, ...]) -> bytes:
    """The one-page digest as a PDF; pure work that a worker can do."""
    from studyapp.services.article_exports import digest_of
    from studyapp.ui.digest_sheet import pdf_of

    page = digest_of(source)
    return pdf_of(sheet_of(page, words, families), page.title or words.untitled)


def article_pdf(source: ArticleToExport, words: ArticleWords, families: tuple[str, ...]) -> bytes:
    """The highlighted article as a PDF; pure work that a worker can do."""
    from studyapp.services.article_exports import facts_of, paragraphs_of
    from studyapp.ui.highlighted_pdf import highlighted_pdf

    article, shown = source.article, source.shown
    facts = facts_of(shown(article.source), article.published, shown(article.byline), words)
    return highlighted_pdf(shown(article.title), facts, paragraphs_of(source), words, families)


DRAWERS = {"highlighted-pdf": article_pdf, "digest-pdf": digest_pdf}
"""By the names of `services.article_exports.DRAWN`."""
