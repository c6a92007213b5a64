"""`studyapp export ARTICLE --to highlighted-html|… -o OUT`: an article as it is read, or its one-page digest."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime
from pathlib import Path

from studyapp.cli import material
from studyapp.cli.console import Console
from studyapp.files import write_atomically
from studyapp.services.article_exports import ARTICLE_TARGETS, DRAWN, ArticleToExport, article_words

NAMES = (*ARTICLE_TARGETS, *DRAWN)
"""The forms by what --to takes."""


def run(given: argparse.Namespace, console: Console, out: Path) -> int:
    """Read the article and write it in the form that is asked for; raises `UserError`."""
    article = material.load_article(given.file, console)
    source = ArticleToExport(article, material.read_phrases(article, given.file, console))
    words = article_words(console.translate)
    if given.to in DRAWN:
        from studyapp.app import draw_article

        data = draw_article(given.to, source, words, console.language)
    else:
        data = ARTICLE_TARGETS[given.to].write(source, words, datetime.now(UTC))
    write_atomically(out, data)
    console.say(console.translate("cli", "Article written to {path}").format(path=out))
    return 0
