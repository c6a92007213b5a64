"""From the FILE of a command line to an article, what was read in it, and its items."""

from __future__ import annotations

import sys
from collections.abc import Collection
from pathlib import Path

from studyapp.cli.arguments import STDIN
from studyapp.cli.console import Console
from studyapp.core.article import Article
from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.core.items.item import Item, ItemType
from studyapp.core.phrases import Reading
from studyapp.exchange.article_files import MAX_BYTES, article_in, read_article, text_in


def load_article(file: str, console: Console) -> Article:
    """The article in `file`, or on standard input where that is `-`; raises UserError."""
    if file != STDIN:
        return read_article(Path(file))
    name = display_name(file, console)
    data = sys.stdin.buffer.read(MAX_BYTES + 1) if sys.stdin is not None else b""
    return article_in(text_in(data, name), name)


def read_phrases(article: Article, file: str, console: Console) -> Reading:
    """What was read in `article`; raises UserError where that is no phrase at all."""
    from studyapp.core.reading.pipeline import read

    reading = read(article)
    if not reading.phrases:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "{name}: no key phrase was found in this text."),
            name=display_name(file, console),
        )
    return reading


def make_items(
    article: Article,
    reading: Reading,
    file: str,
    console: Console,
    *,
    seed: int,
    types: Collection[ItemType] | None = None,
    limit: int | None = None,
) -> tuple[Item, ...]:
    """Items about `article`; raises UserError where there is nothing to ask."""
    from studyapp.core.items.pipeline import generate

    items = generate(article, reading, seed=seed, types=types, limit=limit)
    if not items:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "{name}: no question can be made from this text."),
            name=display_name(file, console),
        )
    return items


def display_name(file: str, console: Console) -> str:
    """What `file` is called in a message."""
    return console.translate("cli", "standard input") if file == STDIN else Path(file).name or file
