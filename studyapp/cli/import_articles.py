"""`studyapp import FILE…`: articles into the library and question banks into the item bank, with an account of each."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing
from datetime import UTC, datetime
from pathlib import Path

from studyapp.cli import material, shown
from studyapp.cli.arguments import STDIN
from studyapp.cli.console import Console
from studyapp.core.errors import UserError
from studyapp.exchange.article_files import MAX_BYTES, text_in
from studyapp.exchange.bank import BankRow
from studyapp.exchange.bank_files import unknown_columns
from studyapp.paths import Paths
from studyapp.services.authoring import Prepared
from studyapp.services.bank_import import BankFile, BankOutcome
from studyapp.services.bundle import Services, open_services
from studyapp.services.importing import Outcome, Source, keep_source
from studyapp.services.reading_pool import ENOUGH, Read, ReadingPool, read_source, sources_in


def run(given: argparse.Namespace, console: Console, paths: Paths) -> int:
    """Take in what can be taken, a line for each file, what cannot on standard error; 1 if there was any.

    A folder stands for all files below it; many files are read on all cores. Each article or bank is in the store when
    its line is printed, whatever comes after it; Ctrl+C says how many those are.
    """
    wanted: list[Source | UserError] = [source for file in given.file for source in _sources(file, console)]
    taken = 0
    complete = True
    try:
        with ExitStack() as stack:
            services: Services | None = None
            for source, read in _read(wanted, stack):
                if isinstance(read, BankFile) and read.bank is None:
                    read = unknown_columns(read.name)
                if isinstance(read, UserError):
                    console.complain(f"studyapp: {console.sentence(read)}")
                    continue
                if services is None:  # nothing is made on the disk where there is nothing to put into it
                    services = stack.enter_context(closing(open_services(paths.data)))
                    services.library.purge(datetime.now(UTC))
                if isinstance(read, Prepared):
                    assert source is not None
                    outcome, _changes = keep_source(services.library, source, read, datetime.now(UTC))
                    taken += 1  # before its line is out, which a signal may follow at once
                    console.say(_line(outcome, console))
                else:
                    kept, _changes = services.banks.keep(read, datetime.now(UTC))
                    taken += 1
                    console.say(_bank_line(kept, console))
                    for row in kept.bad:
                        console.complain(_bad_row(kept, row, console))
                    complete = complete and not kept.bad
                console.out.flush()
    except KeyboardInterrupt:
        stopped = console.translate("cli", "stopped; taken: {taken} of {all}. Run it again to go on.")
        raise KeyboardInterrupt(stopped.format(taken=taken, all=len(wanted))) from None
    if len(wanted) > 1:
        total = console.translate("cli", "Taken: {taken}. Not taken: {left}.")
        console.say(total.format(taken=taken, left=len(wanted) - taken))
    return 0 if taken == len(wanted) and complete else 1


def _read(wanted: Sequence[Source | UserError], stack: ExitStack) -> Iterator[tuple[Source | None, Read]]:
    """Each source with what it gives, in order; in other processes where there are many."""
    sources = [source for source in wanted if isinstance(source, Source)]
    if len(sources) >= ENOUGH:
        given = stack.enter_context(ReadingPool()).read_in_turn(sources)
    else:
        given = map(read_source, sources)
    for source in wanted:
        yield (source, next(given)) if isinstance(source, Source) else (None, source)


def _bank_line(kept: BankOutcome, console: Console) -> str:
    """What came of a bank: how many questions are new, were there already, and could not be understood."""
    told = console.translate("cli", "{file}: {added} questions taken, {known} there already, {bad} not understood")
    file = console.paint(kept.name, shown.BOLD)
    return told.format(file=file, added=len(kept.added), known=kept.known, bad=len(kept.bad))


def _bad_row(kept: BankOutcome, row: BankRow, console: Console) -> str:
    told = console.translate("cli", "studyapp: {file}, {place}: {reason}  [{words}]")
    place = f"{row.place.within} {row.place.number}".strip()
    assert row.fault is not None
    words = " ".join(row.raw.split())[:40]
    return told.format(file=kept.name, place=place, reason=console.sentence(row.fault), words=words)


def _sources(file: str, console: Console) -> tuple[Source | UserError, ...]:
    """What is meant by a word of the command line: a file, all files of a folder, or standard input."""
    try:
        if file != STDIN:
            return sources_in(Path(file))
        name = material.display_name(file, console)
        data = sys.stdin.buffer.read(MAX_BYTES + 1) if sys.stdin is not None else b""
        return (Source(name, text=text_in(data, name)),)
    except UserError as error:
        return (error,)


def _line(outcome: Outcome, console: Console) -> str:
    """What came of a file: the article's title, and how much was found in it."""
    title = outcome.title or console.translate("cli", "(no title)")
    told = (
        console.translate("cli", "{file}: brought up to date: {title} ({phrases} phrases, {items} questions)")
        if outcome.again
        else console.translate("cli", "{file}: taken: {title} ({phrases} phrases, {items} questions)")
    )
    file = console.paint(outcome.name, shown.BOLD)
    return told.format(file=file, title=title, phrases=outcome.phrases, items=outcome.items)
