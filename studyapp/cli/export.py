"""`studyapp export SET --to FORMAT -o OUT`: items in the form of another program, with an account of every loss."""

from __future__ import annotations

import argparse
import json
from datetime import UTC, datetime
from itertools import groupby
from pathlib import Path

from studyapp.cli import export_article, material, shown
from studyapp.cli.arguments import STDIN, UsageError
from studyapp.cli.console import Console
from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.core.forms.key import PaperKey
from studyapp.core.forms.paper import Paper
from studyapp.files import write_atomically
from studyapp.services.exporting import (
    ACTION_WORDS,
    TARGETS,
    ExportReport,
    Loss,
    Pair,
    make_export,
    report_document,
    save_export,
    select,
)

_SETS = (".json", ".studyset")
"""Ends of names of quiz sets; every other file is read as an article, of which items are made."""


def run(given: argparse.Namespace, console: Console) -> int:
    """Write the export and tell what became of each item; with --strict nothing is written where anything is lost."""
    out = _out(given, console)
    if given.to in export_article.NAMES:
        return export_article.run(given, console, out)
    title, pairs = _material(given, console)
    selected = select(pairs[: given.limit], types=given.types, approved_only=given.approved_only)
    made = make_export(TARGETS[given.to], title, selected, datetime.now(UTC), draw=_draw)
    refused = given.strict and bool(made.report.losses)
    report = made.report if refused else save_export(made, out)
    if given.report:
        document = report_document(report, console.sentence)
        write_atomically(Path(given.report), (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode())
    for line in _lines(report, console):
        console.say(line)
    if refused:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "{name}: nothing was written: {count} items would not go over whole."),
            name=out,
            count=len({loss.number for loss in report.losses}),
        )
    return 0


def _draw(document: Paper | PaperKey) -> bytes:
    """Qt is brought in for a PDF only."""
    from studyapp.app import draw_paper

    return draw_paper(document)


def _out(given: argparse.Namespace, console: Console) -> Path:
    if not given.to:
        names = ", ".join((*TARGETS, *export_article.NAMES))
        raise UsageError(console.translate("cli", "which format? --to takes one of: {names}.").format(names=names))
    if not given.output:
        raise UsageError(console.translate("cli", "where to? -o names the file."))
    out = Path(given.output)
    for other in (out, *([Path(given.report)] if given.report else [])):
        if given.file != STDIN and other.exists() and Path(given.file).exists() and other.samefile(given.file):
            raise UsageError(console.translate("cli", "the export would overwrite the set."))
    return out


def _material(given: argparse.Namespace, console: Console) -> tuple[str, tuple[Pair, ...]]:
    """The title and the items of a quiz set; or of an article, read and asked about as `generate` does."""
    file: str = given.file
    if file != STDIN and Path(file).suffix.lower() in _SETS:
        from studyapp.exchange.quiz_json import read_quiz_set

        quiz = read_quiz_set(Path(file))
        article, items = quiz.article, quiz.items
    else:
        article = material.load_article(file, console)
        reading = material.read_phrases(article, file, console)
        items = material.make_items(article, reading, file, console, seed=given.seed or 0, types=given.types)
    title = article.title or material.display_name(file, console)
    return title, tuple((article, item) for item in items)


def _lines(report: ExportReport, console: Console) -> list[str]:
    lines = []
    if report.files:
        told = console.translate("cli", "{count} items written to {path}")
        lines.append(told.format(count=report.items, path=report.files[0]))
        beside = console.translate("cli", "beside it: {path}")
        lines += [beside.format(path=path) for path in report.files[1:]]
    if report.aside:
        kept = console.translate("cli", "{count} items were kept back: their state or type was not asked for.")
        lines.append(kept.format(count=report.aside))
    lines += [console.sentence(note) for note in report.notes]
    if not report.losses:
        return [*lines, console.translate("cli", "Nothing was lost.")]
    for (action, _why), losses in groupby(sorted(report.losses, key=_rank), lambda loss: (loss.action, str(loss.why))):
        same = list(losses)
        head = console.translate("transfer", ACTION_WORDS[action])
        lines += ["", console.paint(f"{head} · {len(same)} · {console.sentence(same[0].why)}", shown.BOLD)]
        lines += [_line(loss, console) for loss in same]
    return lines


def _rank(loss: Loss) -> tuple[int, str, int]:
    return list(ACTION_WORDS).index(loss.action), str(loss.why), loss.number


def _line(loss: Loss, console: Console) -> str:
    key = "  " + console.translate("cli", "Key: {key}").format(key=" ".join(loss.key.split())) if loss.key else ""
    return f"  {loss.number}. {loss.stem}{key}"
