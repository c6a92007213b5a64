"""`studyapp generate FILE`: items about an article."""

from __future__ import annotations

import argparse
from pathlib import Path

from studyapp.cli import material, shown
from studyapp.cli.arguments import STDIN, UsageError
from studyapp.cli.console import Console


def run(given: argparse.Namespace, console: Console) -> int:
    """Print the items, or the document that the README promises; with -o write them as a quiz set."""
    out = Path(given.output) if given.output else None
    refuse_to_overwrite(out, given.file, console)
    article = material.load_article(given.file, console)
    reading = material.read_phrases(article, given.file, console)
    items = material.make_items(
        article, reading, given.file, console, seed=given.seed or 0, types=given.types, limit=given.limit
    )
    if out is not None:
        from studyapp.exchange.quiz_json import write_quiz_set

        write_quiz_set(out, article, items)
    if given.json:
        from studyapp.exchange.quiz_json import generate_document, json_text

        console.out.write(json_text(generate_document(article, reading, items)))
    elif out is not None:
        console.say(console.translate("cli", "Items written to {path}: {count}").format(path=out, count=len(items)))
    else:
        for line in shown.article_lines(article, console):
            console.say(line)
        for number, item in enumerate(items, 1):
            first, *others = shown.item_lines(item, console)
            for line in ("", f"{number}. {first}", *others, *shown.answer_lines(item, console)):
                console.say(line)
    return 0


def refuse_to_overwrite(out: Path | None, file: str, console: Console) -> None:
    """Raise UsageError where the quiz set would be written over the article itself."""
    if out is not None and file != STDIN and out.exists() and Path(file).exists() and out.samefile(file):
        raise UsageError(console.translate("cli", "the quiz set would overwrite the article."))
