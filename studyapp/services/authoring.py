"""From a file or pasted text to an article with phrases and items; pure work for a worker thread, nothing is kept."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from studyapp.core.article import Article
from studyapp.core.items.item import Item
from studyapp.core.phrases import Reading
from studyapp.core.progress import Cancelled, Progress, ignore
from studyapp.exchange.formats import ARTICLE_SUFFIXES

if TYPE_CHECKING:
    from studyapp.core.reading.corrections import Correction

__all__ = [
    "ARTICLE_SUFFIXES",
    "Cancelled",
    "Prepared",
    "Progress",
    "ignore",
    "make_items",
    "prepare",
    "prepare_file",
    "prepare_text",
    "warm_up",
]

_AT_ARTICLE, _AT_READING = 0.05, 0.4
"""How far the work is when the article is there, and when it is read; seen on reports of 3,000 to 20,000 characters."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """An article, what was read in it, and the items made of that; ready to be kept.

    The reading is as its rules made it; the items are made of the reading as readers corrected it.
    """

    article: Article
    reading: Reading
    items: tuple[Item, ...]


def warm_up() -> None:
    """Load the dictionary that reading needs, so that the first article need not wait for it."""
    from studyapp.core.text import segment

    segment.prepare()


def prepare_file(path: Path, progress: Progress = ignore, *, seed: int = 0) -> Prepared:
    """Read an article file and make items of it; raises `UserError` for a file that holds no article."""
    from studyapp.exchange.article_files import read_article

    progress(0.0)
    return prepare(read_article(path), (), progress, seed=seed)


def prepare_text(raw: str, name: str, progress: Progress = ignore, *, seed: int = 0) -> Prepared:
    """Clean pasted text and make items of it; `name` stands in messages where a file would be named.

    Raises `UserError` for text that holds no article.
    """
    from studyapp.exchange.article_files import article_in

    progress(0.0)
    return prepare(article_in(raw, name), (), progress, seed=seed)


def prepare(
    article: Article, corrections: Collection[Correction], progress: Progress = ignore, *, seed: int = 0
) -> Prepared:
    """Read an article and make items of it as readers corrected what was read."""
    from studyapp.core.reading.pipeline import read

    progress(_AT_ARTICLE)
    reading = read(article)
    progress(_AT_READING)

    def generating(fraction: float) -> None:
        progress(_AT_READING + (1.0 - _AT_READING) * fraction)

    items = make_items(article, reading, corrections, generating, seed=seed)
    progress(1.0)
    return Prepared(article, reading, items)


def make_items(
    article: Article,
    reading: Reading,
    corrections: Collection[Correction],
    progress: Progress = ignore,
    *,
    seed: int = 0,
) -> tuple[Item, ...]:
    """Items on the reading as readers corrected it; none asks for what they say is no phrase."""
    from studyapp.core.items.pipeline import generate
    from studyapp.core.reading.corrections import apply

    items = generate(article, apply(reading, article, corrections), seed=seed, progress=progress)
    removed = {correction.text for correction in corrections if correction.kind is None}
    return tuple(item for item in items if removed.isdisjoint(item.tests)) if removed else items
