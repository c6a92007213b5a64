"""The library: articles that were kept, their reading and their items."""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from studyapp.core.article import Article
from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.core.ids import ArticleRow, ItemRow
from studyapp.core.phrases import Reading
from studyapp.core.text.finding import Passage, passage, runs
from studyapp.services.authoring import Prepared
from studyapp.services.changes import Changes
from studyapp.store import (
    article_search,
    articles,
    cleaned_texts,
    corrections,
    deleted_articles,
    item_counts,
    items,
)
from studyapp.store.articles import ArticleSummary
from studyapp.store.database import Database
from studyapp.store.deleted_articles import DeletedArticle
from studyapp.store.item_counts import ItemCount
from studyapp.store.items import StoredItem

if TYPE_CHECKING:
    from studyapp.core.items.item import Item
    from studyapp.core.reading.corrections import Correction
    from studyapp.store.database import Transaction

__all__ = [
    "KEPT_DELETED",
    "ArticleSummary",
    "DeletedArticle",
    "Found",
    "ItemCount",
    "Library",
    "OpenArticle",
    "Passage",
    "StoredItem",
]

KEPT_DELETED = timedelta(days=7)
"""How long a deleted article can be taken back, closing and starting in between."""


@dataclass(frozen=True, slots=True)
class OpenArticle:
    """A kept article as the reading page shows it.

    `reading` is as readers corrected it by `corrections`, the last made first. `taken` are the indices, in the
    article's removed lines, of those that were taken back into its text.
    """

    row: ArticleRow
    article: Article
    reading: Reading
    corrections: tuple[Correction, ...] = ()
    taken: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """An article that a query found; `named` tells that its title and tags have all words of the query."""

    summary: ArticleSummary
    named: bool


class Library:
    """What may be done with kept articles. Each act is one transaction and tells what it changed."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._listed: tuple[ArticleSummary, ...] = ()
        self._listed_at: tuple[int, int] | None = None
        self._indexed = False

    def articles(self) -> tuple[ArticleSummary, ...]:
        """All articles, the last opened first; asking again while nothing was changed costs nothing."""
        version = self._database.version()
        if version != self._listed_at:
            with self._database.reading() as db:
                self._listed = articles.listing(db)
            self._listed_at = version
        return self._listed

    def first_to_open(self, wanted: int | None) -> ArticleRow | None:
        """What to show at the start: the article `wanted` if it is there, else the one opened last, if there is any."""
        with self._database.reading() as db:
            return articles.first_to_open(db, None if wanted is None else ArticleRow(wanted))

    @contextmanager
    def acting(self) -> Iterator[tuple[Transaction, set[ArticleRow]]]:
        """One act of the user, which puts the articles that it touches into the set.

        Where the list is up to date it is kept so: to make it again takes a third of a second with 10,000 articles
        and 100,000 answers.
        """
        touched: set[ArticleRow] = set()
        with self._database.writing() as db:
            up_to_date = self._database.version() == self._listed_at
            yield db, touched
            fresh = articles.listing(db, touched) if up_to_date else ()
            version = self._database.version()  # before others can write again
        if up_to_date:
            rest = (summary for summary in self._listed if summary.row not in touched)
            listed = heapq.merge(fresh, rest, key=lambda one: (one.opened_at, one.row), reverse=True)
            self._listed, self._listed_at = tuple(listed), version

    def keep(self, prepared: Prepared, now: datetime) -> tuple[ArticleRow, Changes]:
        """Keep an article, its reading and its items; one with the same text is brought up to date in its place.

        History, and what a trainer judged or edited, stay; one that was deleted is taken back. Keeping counts as
        opening. What readers corrected stays so. Where lines were taken back into the text, the article is only opened.
        """
        with self.acting() as (db, touched):
            extended = cleaned_texts.known(db, prepared.article.digest)
            if extended is not None:
                touched.add(extended)
                back = deleted_articles.restore(db, [extended])
                articles.mark_opened(db, extended, now)
                return extended, Changes(articles=frozenset({extended}), items=back, responses=bool(back))
            row = articles.keep(db, prepared.article, prepared.reading, now)
            back = deleted_articles.restore(db, [row])
            corrections.count_phrases(db, row)
            article_search.add(db, row, prepared.article.text)
            article_search.name(db, row)
            items.replace_generated(db, row, _corrected_items(db, row, prepared.items))
            touched.add(row)
        return row, Changes(articles=frozenset({row}), items=frozenset({row}), responses=bool(back))

    def known(self, article: Article) -> ArticleRow | None:
        """The row of an article with the same text, or None."""
        with self._database.reading() as db:
            row = articles.known(db, article.digest)
            extended = cleaned_texts.known(db, article.digest) if row is None else None
            return row if extended is None or articles.find(db, extended) is None else extended

    def open(self, row: ArticleRow, now: datetime) -> OpenArticle:
        """An article with its reading, which is then the last opened; raises `UserError` when it is gone."""
        with self.acting() as (db, touched):
            article = _require(articles.find(db, row))
            touched.add(row)
            articles.mark_opened(db, row, now)
            return OpenArticle(
                row,
                article,
                corrections.reading(db, row, article),
                corrections.listing(db, row),
                cleaned_texts.taken(db, row),
            )

    def items(self, row: ArticleRow | None = None) -> tuple[StoredItem, ...]:
        """The items of an article in the order they were made, or all items, article by article."""
        with self._database.reading() as db:
            return items.listing(db, row)

    def item_counts(self, row: ArticleRow | None = None) -> tuple[ItemCount, ...]:
        """How many items of each type and kind may be asked, in an article or in all; without fetching any."""
        with self._database.reading() as db:
            return item_counts.counts(db, row)

    def asking(self, row: ArticleRow) -> Counter[str]:
        """How many items of an article ask for each phrase, by its words; without fetching any item."""
        with self._database.reading() as db:
            return item_counts.asking(db, row)

    def still_asked(self, rows: Iterable[ItemRow]) -> frozenset[ItemRow]:
        """Those of the given items that are still there and may be asked."""
        with self._database.reading() as db:
            return item_counts.still_asked(db, rows)

    # Finding.

    def search(self, query: str) -> tuple[Found, ...]:
        """The articles with all words of `query` in their text, titles or tags, in either script.

        Those named so come first, then the last opened. Blanks and punctuation part words; nothing is found where
        there are none. What was kept by an older version is put into the index first, 7 ms an article.
        """
        wanted = runs(query)
        if not wanted:
            return ()
        if not self._indexed:
            self._complete_index()
        with self._database.reading() as db:
            rows, named = article_search.search(db, wanted)
        found = [Found(summary, summary.row in named) for summary in self.articles() if summary.row in rows]
        return tuple(sorted(found, key=lambda one: not one.named))

    def _complete_index(self) -> None:
        with self._database.reading() as db:
            missing = article_search.missing(db)
        if missing:
            with self._database.writing() as db:
                article_search.complete(db)
        self._indexed = True

    def passage(self, row: ArticleRow, query: str) -> Passage | None:
        """Where the text of an article has words of `query`, in its own script; None where it has none."""
        with self._database.reading() as db:
            article = articles.find(db, row)
        return passage(runs(query), article.text) if article else None

    # Changing.

    def rename(self, row: ArticleRow, title: str) -> Changes:
        """Know an article by another title; with none, by its own again. Raises `UserError` when it is gone."""
        title = " ".join(title.split())
        with self.acting() as (db, touched):
            _require(articles.find(db, row))
            touched.add(row)
            articles.set_title(db, row, title)
            article_search.name(db, row)
        return Changes(articles=frozenset({row}))

    def tag(self, row: ArticleRow, tags: Iterable[str]) -> Changes:
        """Give an article these tags instead of those it has; raises `UserError` when it is gone."""
        return self.tag_all({row: tags})

    def tag_all(self, tags: Mapping[ArticleRow, Iterable[str]]) -> Changes:
        """Give each of these articles its tags instead of those it has; raises `UserError` when one is gone."""
        with self.acting() as (db, touched):
            touched.update(tags)
            for row, given in tags.items():
                _require(articles.find(db, row))
                wanted = dict.fromkeys(" ".join(tag.split()) for tag in given)
                articles.set_tags(db, row, [tag for tag in wanted if tag])
                article_search.name(db, row)
        return Changes(articles=frozenset(tags))

    def remove(self, *rows: ArticleRow, now: datetime | None = None) -> Changes:
        """Take out articles with their items; what was answered, and when, stays in the learners' figures.

        They can be restored until `purge` is called, `KEPT_DELETED` after `now`.
        """
        with self.acting() as (db, touched):
            touched.update(rows)
            deleted_articles.delete(db, rows, now or datetime.now(UTC))
        return Changes(articles=frozenset(rows), items=frozenset(rows), responses=True)

    def restore(self, *rows: ArticleRow) -> Changes:
        """Take deleted articles back, with items, history and judgements; those that are gone stay gone."""
        with self.acting() as (db, touched):
            touched.update(rows)
            back = deleted_articles.restore(db, rows)
        return Changes(articles=back, items=back, responses=bool(back))

    def deleted(self) -> tuple[DeletedArticle, ...]:
        """What can be restored, the last deleted first."""
        with self._database.reading() as db:
            return deleted_articles.listing(db)

    def purge(self, now: datetime) -> Changes:
        """Lose for good what was deleted longer ago than `KEPT_DELETED`; a program does this when it starts."""
        before = now - KEPT_DELETED
        if not any(deleted.deleted_at < before for deleted in self.deleted()):
            return Changes()
        with self._database.writing() as db:
            rows = deleted_articles.purge(db, before)
        return Changes(articles=rows, items=rows, responses=bool(rows))


def _corrected_items(db: Transaction, row: ArticleRow, made: Iterable[Item]) -> tuple[Item, ...]:
    """Items that were made without a look at the corrections, as these want them.

    None asks for what is no phrase; those that ask for a phrase marked by hand stay as they are.
    """
    given = corrections.listing(db, row)
    removed = {one.text for one in given if one.kind is None}
    marked = {one.text for one in given if one.kind is not None}
    made = tuple(item for item in made if removed.isdisjoint(item.tests))
    if not marked:
        return made
    kept = {
        stored.item.id: stored.item for stored in items.listing(db, row) if not marked.isdisjoint(stored.item.tests)
    }
    # The same question may have been made for another phrase.
    return (*(kept.pop(item.id, item) for item in made), *kept.values())


def _require(article: Article | None) -> Article:
    if article is None:
        raise UserError(QT_TRANSLATE_NOOP("errors", "This article is no longer in the library."))
    return article
