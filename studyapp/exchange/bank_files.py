"""Question banks in: from a file's bytes to rows, good and bad, or to one sentence that says why not."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.core.items.item import ItemType
from studyapp.exchange import bank_table
from studyapp.exchange.bank import Bank, BankRow, Place, bank_of
from studyapp.exchange.bank_table import Header, header_of
from studyapp.exchange.encoding import NotTextError, decode
from studyapp.exchange.file_bytes import read_bytes
from studyapp.exchange.formats import Kind, kind_of
from studyapp.exchange.limits import MAX_BYTES, MAX_TEXT_BYTES, damaged, password, too_large

BANK_SUFFIXES = (
    *(".txt", ".docx", ".xlsx", ".xlsm", ".csv", ".tsv", ".gift", ".aiken", ".xml", ".zip", ".apkg", ".colpkg"),
    *(".json", ".studyset"),
)
"""Ends of the names of files that questions are read from, in lower case; a .txt or .docx may hold an article too."""

_QUESTIONS = 2
"""Questions with a key that a text must have to be a bank, and not an article that happens to have a numbered list."""
_GOOD_SHARE = 0.5
"""And their share of all that looks like a question."""


@dataclass(frozen=True, slots=True)
class Table:
    """A sheet whose columns a person may have to name; `header` is what was recognised, None where nothing was."""

    name: str
    rows: tuple[tuple[str, ...], ...]
    header: Header | None


def read_bank(path: Path) -> Bank:
    """The questions in the file `path`; raises `UserError` with one sentence where there are none to be had."""
    name = path.name or str(path)
    return bank_in(read_bytes(path, name, MAX_BYTES), name, path.suffix.lower())


def bank_in(data: bytes, name: str, suffix: str) -> Bank:
    """The questions in the bytes of a file called `name` in messages; its content says what it is, and `suffix` where
    that does not. Our own JSON is not read here but by `quiz_json`, since it brings its article."""
    if len(data) > MAX_BYTES:
        raise too_large(name, MAX_BYTES)
    if not data.strip():
        raise UserError(QT_TRANSLATE_NOOP("errors", "{name}: the file is empty."), name=name)
    if suffix in (".apkg", ".colpkg"):
        from studyapp.exchange import bank_anki

        return bank_of(name, "anki", bank_anki.package_rows(data, name))
    if data.startswith(b"PK\x03\x04"):
        return _package(data, name, suffix)
    if suffix in (".xls", ".et", ".doc", ".wps"):
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "{name}: save it as .xlsx or .docx in Excel, Word or WPS, and import that."),
            name=name,
        )
    if kind_of(data, suffix) in (Kind.PROTECTED, Kind.OLD_WORD, Kind.PDF):
        if kind_of(data, suffix) is Kind.PROTECTED:
            raise password(name)
        raise damaged(name, suffix or ".txt")
    head = data[:512].lstrip(b"\xef\xbb\xbf \t\r\n")
    if head.startswith(b"<"):
        return _xml(data, name)
    return bank_of(name, *_text_rows(_decoded(data, name), suffix, name))


def is_bank(text: str) -> bool:
    """Whether a text, of a .txt or a Word document, is a question bank and no article."""
    from studyapp.exchange import bank_anki, bank_gift, bank_text

    if bank_gift.is_gift(text) or bank_gift.is_aiken(text) or bank_anki.is_anki_text(text) or _has_header(text):
        return True
    rows = [row for row in bank_text.rows_of(text[:200_000]) if row.item is not None or row.fault is not None]
    # An interview (问：…答：…) reads like questions to be answered in words; only keys that can be compared count.
    good = sum(row.item is not None and row.item.type is not ItemType.RECALL for row in rows)
    return good >= _QUESTIONS and good >= _GOOD_SHARE * len(rows)


def is_table(data: bytes, suffix: str) -> bool:
    """Whether a file is a workbook or a table in text."""
    return suffix in (".csv", ".tsv") or (data.startswith(b"PK\x03\x04") and suffix in (".xlsx", ".xlsm"))


def tables_in(data: bytes, name: str, suffix: str) -> tuple[Table, ...]:
    """The sheets of a workbook, or the one table of a .csv, with what was recognised of their columns."""
    if data.startswith(b"PK\x03\x04"):
        from studyapp.exchange.bank_xlsx import sheets_of

        return tuple(Table(sheet.name, sheet.rows, header_of(sheet.rows)) for sheet in sheets_of(data, name))
    rows = tuple(_csv_rows(_decoded(data, name), suffix, name))
    return (Table("", rows, header_of(rows)),)


def table_bank(tables: Sequence[Table], name: str, format_: str) -> Bank:
    """The questions of tables whose headers are known; a sheet without one is left out, with a note."""
    rows: list[BankRow] = []
    notes = []
    for table in tables:
        if table.header is None or not table.header.sure:
            if table.rows and len(tables) > 1:
                notes.append(
                    UserError(
                        QT_TRANSLATE_NOOP(
                            "errors", "The sheet “{sheet}” was left out: no columns for question and answer."
                        ),
                        sheet=table.name,
                    )
                )
            continue
        rows += bank_table.rows_of(table.rows, table.header, table.name if len(tables) > 1 else "")
    if not rows:
        raise unknown_columns(name)
    return bank_of(name, format_, rows, notes)


def unknown_columns(name: str) -> UserError:
    """What to raise for tables in which nobody has said what is the question and what the answer."""
    return UserError(
        QT_TRANSLATE_NOOP("errors", "{name}: no columns for question and answer were recognised."), name=name
    )


def _package(data: bytes, name: str, suffix: str) -> Bank:
    if b"xl/workbook" in data or suffix in (".xlsx", ".xlsm"):
        return table_bank(tables_in(data, name, suffix), name, "xlsx")
    if kind_of(data, suffix) is Kind.WORD:
        from studyapp.exchange import article_docx

        return bank_of(name, *_text_rows(article_docx.text_of(data, name), ".docx", name))
    from studyapp.exchange import bank_qti

    return bank_of(name, "qti", bank_qti.package_rows(data, name))


def _xml(data: bytes, name: str) -> Bank:
    from studyapp.exchange import bank_moodle, bank_qti
    from studyapp.exchange.safe_xml import local_name, parse_xml

    root = parse_xml(data, name)
    if local_name(root) == "quiz":
        return bank_of(name, "moodle-xml", bank_moodle.moodle_rows(root))
    if bank_qti.is_item(root):
        return bank_of(name, "qti", [bank_qti.item_row(root, Place(1))])
    raise UserError(QT_TRANSLATE_NOOP("errors", "{name}: this XML is neither Moodle's nor QTI."), name=name)


def _text_rows(text: str, suffix: str, name: str) -> tuple[str, Iterator[BankRow]]:
    """The format of a text and its rows."""
    from studyapp.exchange import bank_anki, bank_gift, bank_text

    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if bank_anki.is_anki_text(text):
        return "anki-txt", bank_anki.text_rows(text)
    if suffix == ".gift" or bank_gift.is_gift(text):
        return "gift", bank_gift.gift_rows(text)
    if suffix == ".aiken" or bank_gift.is_aiken(text):
        return "aiken", bank_gift.aiken_rows(text)
    if suffix in (".csv", ".tsv") or _has_header(text):
        rows = tuple(_csv_rows(text, suffix, name))
        return "csv", iter(table_bank([Table("", rows, header_of(rows))], name, "csv").rows)
    return ("docx" if suffix == ".docx" else "txt"), bank_text.rows_of(text)


def _has_header(text: str) -> bool:
    """Whether a text is a table parted by tabs (pasted from Excel, or a table of a Word document)."""
    first = [line.split("\t") for line in text.split("\n", 16)[:15] if "\t" in line]
    header = header_of(first)
    return header is not None and header.sure


def _csv_rows(text: str, suffix: str, name: str) -> Iterator[tuple[str, ...]]:
    first = text[:2_000].split("\n", 1)[0]
    separator = "\t" if suffix == ".tsv" or first.count("\t") > first.count(",") else ","
    if first.count(";") > first.count(separator):
        separator = ";"
    try:
        for row in csv.reader(io.StringIO(text), delimiter=separator):
            yield tuple(cell.strip() for cell in row)
    except csv.Error as error:
        raise damaged(name, ".csv") from error


def _decoded(data: bytes, name: str) -> str:
    if len(data) > MAX_TEXT_BYTES:
        raise too_large(name)
    try:
        return decode(data)
    except NotTextError:
        raise UserError(QT_TRANSLATE_NOOP("errors", "{name}: this is not a text file."), name=name) from None
