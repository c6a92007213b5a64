"""A learner's report as CSV: its tables one below the other, as text that no spreadsheet takes for a formula."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from studyapp.exchange.exports.sheet import csv_bytes, is_formula

_SIGNED = re.compile(r"[+-]\d+(\.\d+)?%?")
"""-4% is a number to a spreadsheet, and does no harm."""


def report_csv(tables: Iterable[Sequence[Sequence[str]]]) -> bytes:
    """Tables of rows of cells, an empty line between; text that begins like a formula gets ' before it."""
    rows: list[list[str]] = []
    for table in tables:
        if rows:
            rows.append([])
        rows += [[_harmless(cell) for cell in row] for row in table]
    return csv_bytes(rows)


def _harmless(cell: str) -> str:
    words = "".join(char if char.isprintable() else " " for char in cell)
    plain = words.lstrip()
    return f"'{words}" if is_formula(plain) and not _SIGNED.fullmatch(plain) else words
