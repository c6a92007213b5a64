"""Articles and what was read in them."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from studyapp.core.article import Article, Script
from studyapp.core.ids import ArticleRow
from studyapp.core.phrases import Phrase, PhraseKind, Reading
from studyapp.store import columns
from studyapp.store.items import ASKED
from studyapp.store.roster import CURRENT

if TYPE_CHECKING:
    from sqlite_utils import Database

_TITLE = "coalesce(library.own_title, articles.title)"
_WITHIN = "AND {} IN (SELECT value FROM json_each(:rows))"
_NONE = (0, 0)


@dataclass(frozen=True, slots=True)
class ArticleSummary:
    """An article as a list shows it.

    `title` is the user's own where they gave one. `characters`, `phrases` and `items` are counts; of the items that
    may be asked (`asked`) the learner has answered `seen`, and last answered `right` ones right.
    """

    row: ArticleRow
    title: str
    published: str
    source: str
    characters: int
    phrases: int
    items: int
    opened_at: datetime
    added_at: datetime
    tags: tuple[str, ...] = ()
    asked: int = 0
    seen: int = 0
    right: int = 0

    @property
    def mastery(self) -> float:
        """The share of the items that may be asked which were last answered right; 0 where there are none."""
        return self.right / self.asked if self.asked else 0.0

    @property
    def unread(self) -> bool:
        """Whether it was never opened since it came in."""
        return self.opened_at <= self.added_at


def keep(db: Database, article: Article, reading: Reading, now: datetime) -> ArticleRow:
    """Put in an article, or take a new reading of one that is there (known by its digest) into the same row."""
    row = _keep_article(db, article, len(reading.phrases), columns.moment_text(now))
    _keep_reading(db, row, reading)
    return row


def rewrite(db: Database, row: ArticleRow, article: Article, reading: Reading) -> None:
    """Give an article another text, and what was read in that; its title, source and history stay."""
    db.execute(
        "UPDATE articles SET digest = ?, characters = ?, phrase_count = ?, text = ? WHERE id = ?",
        [article.digest, len(article.text), len(reading.phrases), article.text, row],
    )
    _keep_reading(db, row, reading)


def set_phrase_count(db: Database, row: ArticleRow, count: int) -> None:
    """Let the list tell that there are so many phrases."""
    db.execute("UPDATE articles SET phrase_count = ? WHERE id = ?", [count, row])


def _keep_reading(db: Database, row: ArticleRow, reading: Reading) -> None:
    db.execute("DELETE FROM phrases WHERE article_id = ?", [row])
    for position, phrase in enumerate(reading.phrases):
        db.execute(
            "INSERT INTO phrases (article_id, position, text, kind, spans, score, rule) VALUES (?, ?, ?, ?, ?, ?, ?)",
            [row, position, phrase.text, phrase.kind, columns.spans_json(phrase.spans), phrase.score, phrase.rule],
        )
    db.execute("DELETE FROM relations WHERE article_id = ?", [row])
    for position, relation in enumerate(reading.relations):
        db.execute(
            "INSERT INTO relations (article_id, position, type, body) VALUES (?, ?, ?, ?)",
            [row, position, relation.type, columns.relation_json(relation)],
        )


def _keep_article(db: Database, article: Article, phrase_count: int, now: str) -> ArticleRow:
    values = {
        "digest": article.digest,
        "title": article.title,
        "script": article.script,
        "published": article.published,
        "source": article.source,
        "byline": article.byline,
        "characters": len(article.text),
        "phrase_count": phrase_count,
        "added_at": now,
        "opened_at": now,
        "text": article.text,
        "removed": columns.removed_json(article.removed),
    }
    db.execute(
        """
        INSERT INTO articles (digest, title, script, published, source, byline, characters, phrase_count, added_at,
                              opened_at, text, removed)
        VALUES (:digest, :title, :script, :published, :source, :byline, :characters, :phrase_count, :added_at,
                :opened_at, :text, :removed)
        ON CONFLICT (digest) DO UPDATE SET
            -- an article that was taken from here and read again comes back under the user's title
            title = CASE WHEN excluded.title = (SELECT own_title FROM library WHERE article_id = id)
                         THEN title ELSE excluded.title END,
            script = excluded.script, published = excluded.published, source = excluded.source,
            byline = excluded.byline, phrase_count = excluded.phrase_count, opened_at = excluded.opened_at,
            -- the lines that were taken back are known by their place among these
            removed = CASE WHEN EXISTS (SELECT 1 FROM cleaned_texts WHERE article_id = id)
                           THEN removed ELSE excluded.removed END
        """,
        values,
    )
    (found,) = db.query("SELECT id FROM articles WHERE digest = ?", [article.digest])
    db.execute("INSERT OR IGNORE INTO library (article_id) VALUES (?)", [found["id"]])
    return ArticleRow(found["id"])


def listing(db: Database, rows: Collection[ArticleRow] | None = None) -> tuple[ArticleSummary, ...]:
    """All articles that are not deleted, or those of `rows`; last opened first, as the current learner stands."""
    within, values = ("", {}) if rows is None else (_WITHIN, {"rows": json.dumps(list(rows))})
    items = {
        article: (count, asked)
        for article, count, asked in db.execute(
            f"""
            SELECT article_id, count(*), sum({ASKED}) FROM items
            WHERE withdrawn = 0 {within.format("article_id")} GROUP BY article_id
            """,  # noqa: S608 - fixed words, here and below
            values,
        )
    }
    # CROSS JOIN fixes which table leads: an article's few items, or else what was answered, which is less than all.
    tables = "mastery CROSS JOIN items" if rows is None else "items CROSS JOIN mastery"
    answers = {
        article: (seen, right)
        for article, seen, right in db.execute(
            f"""
            SELECT items.article_id, count(*), sum(mastery.last_right)
            FROM {tables} ON items.id = mastery.item_id
            WHERE mastery.learner_id = {CURRENT} AND {ASKED} {within.format("items.article_id")}
            GROUP BY items.article_id
            """,  # noqa: S608
            values,
        )
    }
    found = db.execute(
        f"""
        SELECT articles.id, {_TITLE}, published, source, characters, phrase_count, opened_at, added_at, tags
        FROM articles JOIN library ON library.article_id = articles.id
        WHERE deleted_at IS NULL {within.format("articles.id")}
        ORDER BY opened_at DESC, articles.id DESC
        """,  # noqa: S608
        values,
    )
    return tuple(
        ArticleSummary(
            row=ArticleRow(row),
            title=title,
            published=published,
            source=source,
            characters=characters,
            phrases=phrases,
            items=items.get(row, _NONE)[0],
            opened_at=columns.moment_of(opened_at),
            added_at=columns.moment_of(added_at),
            tags=() if tags == "[]" else columns.texts_of(tags),
            asked=items.get(row, _NONE)[1],
            seen=answers.get(row, _NONE)[0],
            right=answers.get(row, _NONE)[1],
        )
        for row, title, published, source, characters, phrases, opened_at, added_at, tags in found
    )


def titles(db: Database, rows: Collection[ArticleRow]) -> dict[ArticleRow, str]:
    """The titles of articles that are there, the user's own where they gave one."""
    return {
        ArticleRow(row): title
        for row, title in db.execute(
            f"""
            SELECT articles.id, {_TITLE} FROM articles LEFT JOIN library ON library.article_id = articles.id
            WHERE articles.id IN (SELECT value FROM json_each(?))
            """,  # noqa: S608 - fixed words
            [json.dumps(sorted(rows))],
        )
    }


def known(db: Database, digest: str) -> ArticleRow | None:
    """The row of the article with that text, unless it is deleted."""
    for found in db.query(
        """
        SELECT id FROM articles JOIN library ON library.article_id = articles.id
        WHERE digest = ? AND deleted_at IS NULL
        """,
        [digest],
    ):
        return ArticleRow(found["id"])
    return None


def first_to_open(db: Database, wanted: ArticleRow | None) -> ArticleRow | None:
    """That article if it is there, else the one opened last; None in an empty library."""
    found = db.execute(
        """
        SELECT article_id FROM library WHERE article_id = ? AND deleted_at IS NULL
        UNION ALL
        SELECT id FROM (
            SELECT articles.id FROM articles JOIN library ON library.article_id = articles.id
            WHERE deleted_at IS NULL ORDER BY opened_at DESC, articles.id DESC LIMIT 1
        )
        LIMIT 1
        """,
        [wanted],
    )
    return next((ArticleRow(row) for (row,) in found), None)


def find(db: Database, row: ArticleRow) -> Article | None:
    """The article of a row under the title that the user knows it by; None when there is none, or it is deleted."""
    for found in db.query(
        f"""
        SELECT articles.*, {_TITLE} AS shown_title
        FROM articles JOIN library ON library.article_id = articles.id
        WHERE articles.id = ? AND deleted_at IS NULL
        """,  # noqa: S608 - fixed words
        [row],
    ):
        return Article(
            title=found["shown_title"],
            text=found["text"],
            script=Script(found["script"]),
            published=found["published"],
            source=found["source"],
            byline=found["byline"],
            removed=columns.removed_of(found["removed"]),
        )
    return None


def reading(db: Database, row: ArticleRow) -> Reading:
    """What was read in the article of a row, before readers corrected it."""
    return Reading(
        phrases=tuple(
            Phrase(
                text=found["text"],
                kind=PhraseKind(found["kind"]),
                spans=columns.spans_of(found["spans"]),
                score=found["score"],
                rule=found["rule"],
            )
            for found in db.query("SELECT * FROM phrases WHERE article_id = ? ORDER BY position", [row])
        ),
        relations=tuple(
            columns.relation_of(found["type"], found["body"])
            for found in db.query("SELECT * FROM relations WHERE article_id = ? ORDER BY position", [row])
        ),
    )


def mark_opened(db: Database, row: ArticleRow, now: datetime) -> None:
    """Note that the article was opened."""
    db.execute("UPDATE articles SET opened_at = ? WHERE id = ?", [columns.moment_text(now), row])


def set_title(db: Database, row: ArticleRow, title: str) -> None:
    """Give an article a title of the user's own; one that is empty or the article's own takes it away."""
    db.execute(
        """
        UPDATE library SET own_title = nullif(nullif(:title, ''), (SELECT title FROM articles WHERE id = :row))
        WHERE article_id = :row
        """,
        {"title": title, "row": row},
    )


def set_tags(db: Database, row: ArticleRow, tags: Iterable[str]) -> None:
    """Give an article these tags and no others."""
    db.execute("UPDATE library SET tags = ? WHERE article_id = ?", [columns.texts_json(tags), row])


def remove(db: Database, row: ArticleRow) -> None:
    """Take out an article with its reading and items; what learners did and when stays in their figures."""
    db.execute("DELETE FROM articles WHERE id = ?", [row])
