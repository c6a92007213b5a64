"""Excel workbooks in: the cells of every sheet as text, read only, within bounds."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass

from studyapp.core.errors import UserError
from studyapp.exchange.limits import damaged, password, unpacks_too_large

MAX_SHEETS = 50
MAX_ROWS = 60_000
MAX_COLUMNS = 100
MAX_UNPACKED = 400_000_000
"""Bytes of the unpacked workbook: 50,000 questions have some 30 MB of XML, and a template may hold a picture."""
MAX_CELL = 32_767
"""Characters of a cell: Excel's own limit."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """The cells of a sheet as texts, row by row; empty cells are empty texts."""

    name: str
    rows: tuple[tuple[str, ...], ...]


def sheets_of(data: bytes, name: str) -> tuple[Sheet, ...]:
    """The sheets of the .xlsx in `data`; raises `UserError` naming `name` where it is none or too large.

    Formulas give their stored value, or nothing; links, macros and pictures are not looked at.
    """
    from openpyxl import load_workbook

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            members = package.infolist()
            if any(member.flag_bits & 1 for member in members):
                raise password(name)
            if sum(member.file_size for member in members) > MAX_UNPACKED or len(members) > 2_000:
                raise unpacks_too_large(name)
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        try:
            return tuple(Sheet(sheet.title, tuple(_rows(sheet))) for sheet in book.worksheets[:MAX_SHEETS])
        finally:
            book.close()
    except UserError:
        raise
    except Exception as error:  # whatever a broken package leads zipfile and openpyxl to
        raise damaged(name, ".xlsx") from error


def _rows(sheet: object) -> Iterator[tuple[str, ...]]:
    # The declared size may be a lie (a million rows, or none): what is there is read, up to a bound.
    sheet.reset_dimensions()  # type: ignore[attr-defined]
    rows = sheet.iter_rows(max_row=MAX_ROWS, max_col=MAX_COLUMNS, values_only=True)  # type: ignore[attr-defined]
    for row in rows:
        cells = [_text(cell) for cell in row]
        while cells and not cells[-1]:
            cells.pop()
        yield tuple(cells)


def _text(cell: object) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "对" if cell else "错"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)[:MAX_CELL].replace("_x000D_", "").replace("\0", "")
