"""`studyapp annotate FILE`: the key phrases of an article."""

from __future__ import annotations

import argparse

from studyapp.cli import material, shown
from studyapp.cli.console import Console


def run(given: argparse.Namespace, console: Console) -> int:
    """Print the phrases by kind, or the document that the README promises."""
    article = material.load_article(given.file, console)
    reading = material.read_phrases(article, given.file, console)
    if given.json:
        from studyapp.exchange.quiz_json import annotate_document, json_text

        console.out.write(json_text(annotate_document(article, reading)))
        return 0
    for line in (*shown.article_lines(article, console), *shown.phrase_lines(reading, console)):
        console.say(line)
    return 0
