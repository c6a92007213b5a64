"""A learner's figures in CSV: a row for each day, then a row for each item missed."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from studyapp.exchange.exports.sheet import is_formula


def report_csv(tables: Sequence[Sequence[Sequence[str]]]) -> bytes:
    """Tables one below the other with an empty line between, each with its header; UTF-8 with BOM, as Excel wants it.

    Text that a spreadsheet would take for a formula gets ' before it.
    """
    target = io.StringIO(newline="")
    writer = csv.writer(target)
    for number, table in enumerate(tables):
        if number:
            writer.writerow([])
        writer.writerows([f"'{cell}" if is_formula(cell) else cell for cell in row] for row in table)
    return target.getvalue().encode("utf-8-sig")
