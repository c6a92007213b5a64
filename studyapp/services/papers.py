"""Papers on the disk: Word documents of the versions of a form; work for a worker, which touches nothing but files."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from studyapp.core.forms.form import Form
from studyapp.core.forms.printable import one_line
from studyapp.core.forms.versions import Version
from studyapp.core.progress import Progress, ignore

_LONGEST_STEM = 60
_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
_DEVICES = re.compile(r"(?i:con|prn|aux|nul|com\d|lpt\d)")


class Part(StrEnum):
    """The documents that are made of a version."""

    PAPER = "paper"
    KEY = "key"
    SHEET = "sheet"


@dataclass(frozen=True, slots=True)
class Document:
    """A document to be written: its file name without the suffix, what it is, and of which version."""

    stem: str
    part: Part
    version: Version


def file_stem(title: str) -> str:
    """A title as a file name that every system takes; "paper" where nothing is left of it."""
    name = _NOT_IN_NAMES.sub(" ", one_line(title))
    name = " ".join(name.split())[:_LONGEST_STEM].strip(" .")
    return "paper" if not name or _DEVICES.fullmatch(name) else name


def documents(form: Form, versions: Sequence[Version], parts: Sequence[Part]) -> tuple[Document, ...]:
    """The documents of some versions with their names: 试卷-A, 试卷-A-key; no letter if there is but one."""
    stem = file_stem(form.title)
    many = len(form.labels) > 1
    return tuple(
        Document(
            f"{stem}{f'-{version.label}' if many else ''}{'' if part is Part.PAPER else f'-{part}'}", part, version
        )
        for version in versions
        for part in parts
    )


def write_docx(
    form: Form, wanted: Sequence[Document], folder: Path, now: datetime, progress: Progress = ignore
) -> tuple[Path, ...]:
    """Write Word documents into a folder; raises `UserError` where one cannot be written, those before it are there."""
    from studyapp.files import write_atomically

    written = []
    for number, document in enumerate(wanted):
        progress(number / len(wanted))
        path = folder / f"{document.stem}.docx"
        write_atomically(path, docx_bytes(form, document, now))
        written.append(path)
    return tuple(written)


def docx_bytes(form: Form, document: Document, now: datetime) -> bytes:
    """One Word document as a file's content."""
    from studyapp.core.forms.answer_sheet import answer_sheet
    from studyapp.core.forms.key import paper_key
    from studyapp.core.forms.paper import paper
    from studyapp.exchange.paper_docx import key_docx, paper_docx, sheet_docx

    if document.part is Part.KEY:
        return key_docx(paper_key(form, document.version), now)
    if document.part is Part.SHEET:
        return sheet_docx(answer_sheet(form, document.version), now)
    return paper_docx(paper(form, document.version), now)
