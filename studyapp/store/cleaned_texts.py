"""The texts, as they were cleaned, of those articles into which left-out lines were taken back."""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import TYPE_CHECKING

from studyapp.core.article import Article
from studyapp.core.ids import ArticleRow

if TYPE_CHECKING:
    from sqlite_utils import Database


def taken(db: Database, row: ArticleRow) -> tuple[int, ...]:
    """The indices, in the article's removed lines, of those that were taken back."""
    for (lines,) in db.execute("SELECT taken FROM cleaned_texts WHERE article_id = ?", [row]):
        return tuple(json.loads(lines))
    return ()


def cleaned(db: Database, row: ArticleRow) -> str | None:
    """The text as it was cleaned; None where nothing was taken back into it."""
    for (text,) in db.execute("SELECT text FROM cleaned_texts WHERE article_id = ?", [row]):
        return str(text)
    return None


def keep(db: Database, row: ArticleRow, article: Article, lines: Collection[int]) -> None:
    """Note which lines were taken back into `article`, which is as it was cleaned; with none, forget it."""
    db.execute("DELETE FROM cleaned_texts WHERE article_id = ?", [row])
    if lines:
        db.execute(
            "INSERT INTO cleaned_texts (article_id, digest, taken, text) VALUES (?, ?, ?, ?)",
            [row, article.digest, json.dumps(sorted(lines)), article.text],
        )


def known(db: Database, digest: str) -> ArticleRow | None:
    """The row of the article that had the text of this digest before lines were taken back into it."""
    for (row,) in db.execute("SELECT article_id FROM cleaned_texts WHERE digest = ?", [digest]):
        return ArticleRow(row)
    return None
