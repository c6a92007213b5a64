"""Spreadsheets that do nothing but hold text: xlsx and csv without formulas, links or surprises."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass

from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.exchange.exports.job import Job
from studyapp.exchange.exports.losses import Action, Numbered

MOST_IN_CELL = 32_767
"""Characters, in units of UTF-16, that Excel keeps in a cell."""

_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
"""What makes a spreadsheet take a text for a formula (OWASP, CSV injection), full-width forms included."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet: all its rows, headers included, as text or whole numbers; the widths of its columns in characters;
    which rows, from 0, are headers."""

    name: str
    rows: Sequence[Sequence[str | int]]
    widths: Sequence[float]
    headers: tuple[int, ...] = (0,)


def is_formula(text: str) -> bool:
    """Whether a spreadsheet might take a text for a formula."""
    return text.startswith(_FORMULA_SIGNS)


def fitting(job: Job, one: Numbered, text: str) -> str:
    """`text` as long as a cell may be; what is cut goes into the ledger."""
    if len(text) <= MOST_IN_CELL // 2 or len(text.encode("utf-16-le")) // 2 <= MOST_IN_CELL:
        return text
    job.ledger.lost(
        one,
        Action.CUT,
        UserError(
            QT_TRANSLATE_NOOP("errors", "A text of {count} characters was cut to what a cell can hold."),
            count=len(text),
        ),
    )
    return text[: MOST_IN_CELL // 2 - 1] + "…"


def xlsx_bytes(job: Job, sheets: Sequence[Sheet]) -> bytes:
    """A workbook of these sheets; every text is stored as text, whatever it begins with."""
    import xlsxwriter

    target = io.BytesIO()
    book = xlsxwriter.Workbook(
        target, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    )
    book.set_properties({"title": job.title, "created": job.now.replace(tzinfo=None)})
    plain = book.add_format({"text_wrap": True, "valign": "top"})
    # Shown without the sign, as Excel does with a typed '; such a cell stays text when somebody edits it.
    quoted = book.add_format({"text_wrap": True, "valign": "top", "quote_prefix": True})
    head = book.add_format({"text_wrap": True, "valign": "vcenter", "bold": True})
    for sheet in sheets:
        page = book.add_worksheet(sheet.name)
        for column, width in enumerate(sheet.widths):
            page.set_column(column, column, width)
        for at, row in enumerate(sheet.rows):
            for column, value in enumerate(row):
                if isinstance(value, int):
                    page.write_number(at, column, value, plain)
                elif value:
                    looks = head if at in sheet.headers else quoted if is_formula(value) else plain
                    page.write_string(at, column, value, looks)
    book.close()
    return target.getvalue()


def csv_bytes(rows: Sequence[Sequence[str]]) -> bytes:
    """Comma-separated UTF-8 with the mark by which Excel knows it; line ends as RFC 4180 has them."""
    target = io.StringIO(newline="")
    csv.writer(target).writerows(rows)
    return target.getvalue().encode("utf-8-sig")
