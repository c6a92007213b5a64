"""Articles in, several at once: what is to be read, and what came of each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from studyapp.core.errors import UserError
from studyapp.core.ids import ArticleRow
from studyapp.core.progress import Progress, ignore
from studyapp.services.authoring import Prepared, prepare_file, prepare_text
from studyapp.services.bank_import import BankFile, holds_questions, read_bank_file
from studyapp.services.changes import Changes
from studyapp.services.library import Library

__all__ = ["Outcome", "Source", "keep_source", "prepare_source"]


@dataclass(frozen=True, slots=True)
class Source:
    """A file that may hold an article or, where `path` is None, a text from elsewhere; `name` is for messages."""

    name: str
    path: Path | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a source: its article in the library, or the reason why there is none.

    `again` tells that the library had the article already. A question bank is in `bank`, not kept yet. Without any of
    these the user stopped before it.
    """

    name: str
    row: ArticleRow | None = None
    title: str = ""
    phrases: int = 0
    items: int = 0
    again: bool = False
    error: UserError | None = None
    bank: BankFile | None = None


def prepare_source(source: Source, progress: Progress = ignore, *, seed: int = 0) -> Prepared | BankFile:
    """Read a source, for a worker: an article with items made of it, or a question bank; raises `UserError` where it
    holds neither."""
    if source.path is None:
        return prepare_text(source.text, source.name, progress, seed=seed)
    if holds_questions(source.path):
        return read_bank_file(source.path, progress)
    return prepare_file(source.path, progress, seed=seed)


def keep_source(library: Library, source: Source, prepared: Prepared, now: datetime) -> tuple[Outcome, Changes]:
    """Keep what was prepared from a source, in one transaction."""
    again = library.known(prepared.article) is not None
    row, changes = library.keep(prepared, now)
    outcome = Outcome(
        name=source.name,
        row=row,
        title=prepared.article.title,
        phrases=len(prepared.reading.phrases),
        items=len(prepared.items),
        again=again,
    )
    return outcome, changes
