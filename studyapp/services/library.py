"""The library: articles that were kept, their reading and their items."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from studyapp.core.article import Article
from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.core.ids import ArticleRow
from studyapp.core.phrases import Reading
from studyapp.services.authoring import Prepared
from studyapp.services.changes import Changes
from studyapp.store import articles, items
from studyapp.store.articles import ArticleSummary
from studyapp.store.database import Database
from studyapp.store.items import StoredItem

__all__ = ["ArticleSummary", "Library", "OpenArticle", "StoredItem"]


@dataclass(frozen=True, slots=True)
class OpenArticle:
    """A kept article as the reading page shows it."""

    row: ArticleRow
    article: Article
    reading: Reading


class Library:
    """What may be done with kept articles."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def articles(self) -> tuple[ArticleSummary, ...]:
        """All articles, the last opened first."""
        with self._database.reading() as db:
            return articles.listing(db)

    def keep(self, prepared: Prepared, now: datetime) -> tuple[ArticleRow, Changes]:
        """Keep an article, its reading and its items; one with the same text is brought up to date in its place.

        History, and what a trainer judged or edited, stay. Keeping counts as opening.
        """
        with self._database.writing() as db:
            row = articles.keep(db, prepared.article, prepared.reading, now)
            items.replace_generated(db, row, prepared.items)
        return row, Changes(articles=frozenset({row}), items=frozenset({row}))

    def open(self, row: ArticleRow, now: datetime) -> OpenArticle:
        """An article with its reading, which is then the last opened; raises `UserError` when it is gone."""
        with self._database.writing() as db:
            article = articles.find(db, row)
            if article is None:
                raise UserError(QT_TRANSLATE_NOOP("errors", "This article is no longer in the library."))
            articles.mark_opened(db, row, now)
            return OpenArticle(row, article, articles.reading(db, row))

    def items(self, row: ArticleRow | None = None) -> tuple[StoredItem, ...]:
        """The items of an article in the order they were made, or all items, article by article."""
        with self._database.reading() as db:
            return items.listing(db, row)

    def remove(self, row: ArticleRow) -> Changes:
        """Take out an article with its items; what was answered, and when, stays in the learners' figures."""
        with self._database.writing() as db:
            articles.remove(db, row)
        return Changes(articles=frozenset({row}), items=frozenset({row}), responses=True)
