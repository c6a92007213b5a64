"""Articles and what was read in them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from studyapp.core.article import Article, Script
from studyapp.core.ids import ArticleRow
from studyapp.core.phrases import Phrase, PhraseKind, Reading
from studyapp.store import columns

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class ArticleSummary:
    """An article as a list shows it; `characters`, `phrases` and `items` are counts."""

    row: ArticleRow
    title: str
    published: str
    source: str
    characters: int
    phrases: int
    items: int
    opened_at: datetime


def keep(db: Database, article: Article, reading: Reading, now: datetime) -> ArticleRow:
    """Put in an article, or take a new reading of one that is there (known by its digest) into the same row."""
    row = _keep_article(db, article, len(reading.phrases), columns.moment_text(now))
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
    return row


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
            title = excluded.title, script = excluded.script, published = excluded.published,
            source = excluded.source, byline = excluded.byline, phrase_count = excluded.phrase_count,
            opened_at = excluded.opened_at, removed = excluded.removed
        """,
        values,
    )
    (found,) = db.query("SELECT id FROM articles WHERE digest = ?", [article.digest])
    return ArticleRow(found["id"])


def listing(db: Database) -> tuple[ArticleSummary, ...]:
    """All articles, the last opened first."""
    return tuple(
        ArticleSummary(
            row=ArticleRow(found["id"]),
            title=found["title"],
            published=found["published"],
            source=found["source"],
            characters=found["characters"],
            phrases=found["phrase_count"],
            items=found["item_count"],
            opened_at=columns.moment_of(found["opened_at"]),
        )
        for found in db.query(
            """
            SELECT id, title, published, source, characters, phrase_count, opened_at,
                   (SELECT count(*) FROM items WHERE article_id = articles.id AND withdrawn = 0) AS item_count
            FROM articles
            ORDER BY opened_at DESC, id DESC
            """
        )
    )


def find(db: Database, row: ArticleRow) -> Article | None:
    """The article of a row, or None when there is none."""
    for found in db.query("SELECT * FROM articles WHERE id = ?", [row]):
        return Article(
            title=found["title"],
            text=found["text"],
            script=Script(found["script"]),
            published=found["published"],
            source=found["source"],
            byline=found["byline"],
            removed=columns.removed_of(found["removed"]),
        )
    return None


def reading(db: Database, row: ArticleRow) -> Reading:
    """What was read in the article of a row."""
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


def remove(db: Database, row: ArticleRow) -> None:
    """Take out an article with its reading and items; what learners did and when stays in their figures."""
    db.execute("DELETE FROM articles WHERE id = ?", [row])
