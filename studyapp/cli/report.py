"""`studyapp report`: how a learner stands, in the terminal, or as PDF or CSV."""

from __future__ import annotations

import argparse
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from studyapp.cli.console import Console
from studyapp.cli.learners import sit_down
from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.files import write_atomically
from studyapp.paths import Paths
from studyapp.services.bundle import open_services
from studyapp.services.report_sheet import report_sheet, sheet_csv

if TYPE_CHECKING:
    from studyapp.services.report_sheet import ReportSheet
    from studyapp.settings import Settings

SUFFIXES = (".pdf", ".csv")


def run(given: argparse.Namespace, console: Console, paths: Paths, settings: Settings) -> int:
    """Print the main figures, or write the whole report to the file that is named. Returns the exit status.

    Raises `UserError` for a file that ends otherwise, or where it is not clear whose report is meant.
    """
    out = None if given.output is None else Path(given.output)
    if out is not None and out.suffix.lower() not in SUFFIXES:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "{file}: a report is written as one of {suffixes}."),
            file=out,
            suffixes=" ".join(SUFFIXES),
        )
    now = datetime.now().astimezone()
    with closing(open_services(paths.data)) as services:
        learner = sit_down(given.learner, services, console, settings)
        report = services.reports.report(learner.id, now)
    sheet = report_sheet(report, now, console.translate, given.days)
    if out is None:
        _say(sheet, console)
        return 0
    write_atomically(out, sheet_csv(sheet) if out.suffix.lower() == ".csv" else _pdf(sheet, console))
    console.say(console.translate("cli", "Report written to {path}").format(path=out))
    return 0


def _say(sheet: ReportSheet, console: Console) -> None:
    console.say(console.paint(sheet.title, 1))
    console.say(sheet.facts)
    for what, figure in sheet.figures:
        console.say(f"{what}\t{figure}")


def _pdf(sheet: ReportSheet, console: Console) -> bytes:
    from studyapp.app import draw_report

    return draw_report(sheet, console.language)
