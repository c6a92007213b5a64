"""What readers say against the reading of an article; the reading itself stays as its rules made it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from studyapp.core.article import Article, Span
from studyapp.core.ids import ArticleRow
from studyapp.core.phrases import PhraseKind, Reading
from studyapp.core.reading.corrections import Correction, apply
from studyapp.store import articles, columns

if TYPE_CHECKING:
    from sqlite_utils import Database


def listing(db: Database, row: ArticleRow) -> tuple[Correction, ...]:
    """The corrections of an article, the last made first."""
    return tuple(
        Correction(
            text=found["text"],
            span=Span(found["start"], found["start"] + len(found["text"])),
            kind=PhraseKind(found["kind"]) if found["kind"] else None,
        )
        for found in db.query("SELECT * FROM corrections WHERE article_id = ? ORDER BY at DESC, text", [row])
    )


def put(db: Database, row: ArticleRow, correction: Correction, now: datetime) -> None:
    """Take a correction in the place of the one of the same words."""
    db.execute(
        "INSERT OR REPLACE INTO corrections (article_id, text, start, kind, at) VALUES (?, ?, ?, ?, ?)",
        [row, correction.text, correction.span.start, correction.kind or "", columns.moment_text(now)],
    )


def drop(db: Database, row: ArticleRow, text: str) -> None:
    """Take back what was said of these words."""
    db.execute("DELETE FROM corrections WHERE article_id = ? AND text = ?", [row, text])


def reading(db: Database, row: ArticleRow, article: Article) -> Reading:
    """What was read in the article of a row, as its readers corrected it."""
    return apply(articles.reading(db, row), article, listing(db, row))


def count_phrases(db: Database, row: ArticleRow) -> None:
    """Let the library's list tell how many phrases there are with corrections; without any it does already."""
    article = articles.find(db, row)
    if article is not None and listing(db, row):
        articles.set_phrase_count(db, row, len(reading(db, row, article).phrases))
