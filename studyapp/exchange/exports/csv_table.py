"""A table of items in CSV: everything that a spreadsheet can show, headers in Chinese."""

from __future__ import annotations

from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.exchange.exports.item_text import (
    TYPE_WORDS,
    answer_line,
    columns_of,
    difficulty_word,
    letter,
    options_of,
)
from studyapp.exchange.exports.job import File, Job
from studyapp.exchange.exports.losses import Action, Numbered
from studyapp.exchange.exports.sheet import csv_bytes, fitting, is_formula

_FEWEST_OPTIONS = 6


def write(job: Job) -> tuple[File, ...]:
    """One file. The left column of a matching item stands in its stem, numbered; the right one in the options."""
    made = []
    for one in job.each():
        item = one.item
        left, right = columns_of(item)
        stem = "\n".join([item.stem, *(f"（{row}）{text}" for row, text in enumerate(left, 1))])
        facts = (stem, answer_line(item), item.rationale, item.quote)
        made.append((one, facts, (*options_of(item), *right)))
    most = max([_FEWEST_OPTIONS, *(len(options) for _one, _facts, options in made)])
    header = (
        *("题型", "题干"),
        *(f"选项{letter(place)}" for place in range(most)),
        *("答案", "解析", "难度", "章节", "知识点", "出处", "状态", "编号"),
    )
    rows: list[tuple[str, ...]] = [header]
    for one, (stem, answer, rationale, quote), options in made:
        item = one.item
        padded = (*options, *[""] * (most - len(options)))
        cells = (TYPE_WORDS[item.type], stem, *padded, answer, rationale, difficulty_word(item), job.title)
        cells += ("、".join(item.tests), quote, item.status.value, item.id)
        rows.append(_harmless(job, one, tuple(fitting(job, one, cell) for cell in cells)))
    return (File(csv_bytes(rows)),)


def _harmless(job: Job, one: Numbered, cells: tuple[str, ...]) -> tuple[str, ...]:
    """The cells with ' before what a spreadsheet would take for a formula: CSV cannot say that a cell is text."""
    if not any(map(is_formula, cells)):
        return cells
    job.ledger.lost(
        one,
        Action.CHANGED,
        UserError(QT_TRANSLATE_NOOP("errors", "' was put before text that a spreadsheet would take for a formula.")),
    )
    return tuple(f"'{cell}" if is_formula(cell) else cell for cell in cells)
