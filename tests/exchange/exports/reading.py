"""Exports read back by other people's libraries, and told as text for golden files."""

from __future__ import annotations

import base64
import csv
import io
import json
import re
import sqlite3
import tempfile
import zipfile
from itertools import cycle
from pathlib import Path
from typing import Any

import openpyxl

from studyapp.services.exporting import Made

Rows = list[list[str | int | None]]


def sheets(data: bytes) -> dict[str, Rows]:
    """The cells of a workbook as openpyxl reads them; no cell may be a formula or a link."""
    book = openpyxl.load_workbook(io.BytesIO(data))
    found: dict[str, Rows] = {}
    for sheet in book.worksheets:
        rows = []
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type != "f", f"{cell.coordinate} is a formula: {cell.value}"
                assert cell.hyperlink is None
            rows.append([cell.value for cell in row])
        found[sheet.title] = rows
    return found


def members(data: bytes) -> dict[str, str]:
    """The members of a zip file as text."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        assert package.testzip() is None
        return {name: package.read(name).decode() for name in package.namelist()}


def csv_rows(data: bytes) -> list[list[str]]:
    """The rows of a CSV file."""
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def notes(data: bytes) -> list[dict[str, Any]]:
    """The notes of an Anki package: guid, the id of the note type, fields and tags."""
    with zipfile.ZipFile(io.BytesIO(data)) as package, tempfile.TemporaryDirectory() as folder:
        path = Path(package.extract("collection.anki2", folder))
        database = sqlite3.connect(path)
        found = database.execute("SELECT guid, mid, flds, tags FROM notes ORDER BY id").fetchall()
        database.close()
    return [
        {"guid": guid, "type": type_, "fields": fields.split("\x1f"), "tags": tags.split()}
        for guid, type_, fields, tags in found
    ]


def hidden_items(page: str) -> list[dict[str, Any]]:
    """What the quiz page has put out of sight."""
    payload, mask = re.findall(r'atob\("([^"]*)"\), mask = "([0-9a-f]+)"', page)[0]
    raw = bytes(one ^ other for one, other in zip(base64.b64decode(payload), cycle(mask.encode()), strict=False))
    items: list[dict[str, Any]] = json.loads(raw)
    return items


def as_text(target: str, made: Made) -> str:
    """All files of an export, and its losses, as text."""
    parts = []
    for file in made.files:
        parts.append(f"=== {target}{file.addition}")
        parts.append(_file_text(target, file.data).rstrip("\n"))
    parts.append("=== losses")
    parts += [
        f"{loss.number} {loss.action} {loss.why}{f' [{loss.key}]' if loss.key else ''}" for loss in made.report.losses
    ]
    parts.append("=== notes")
    parts += [str(note) for note in made.report.notes]
    return "\n".join(parts) + "\n"


def _file_text(target: str, data: bytes) -> str:
    if target in ("kaoshibao", "chaoxing", "kahoot", "quizizz"):
        return "\n".join(
            "\n".join([f"--- {name}", *(json.dumps(row, ensure_ascii=False) for row in rows)])
            for name, rows in sheets(data).items()
        )
    if target in ("qti22", "qti3", "h5p"):
        return "\n".join(f"--- {name}\n{text}" for name, text in members(data).items())
    if target == "anki":
        return "\n".join(json.dumps(note, ensure_ascii=False) for note in notes(data))
    if target == "html":
        return json.dumps(hidden_items(data.decode()), ensure_ascii=False, indent=1)
    return data.decode("utf-8-sig").replace("\r\n", "\n")
