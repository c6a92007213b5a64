"""Quizizz (Wayground): the workbook of its spreadsheet import."""

from __future__ import annotations

from dataclasses import dataclass

from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.core.items.item import ItemType
from studyapp.exchange.exports.item_text import (
    FALSE,
    TRUE,
    answer_words,
    blanks_of,
    both_scripts,
    fewer_options,
    matching_choices,
    numbered_orders,
    options_of,
    whole_stem,
)
from studyapp.exchange.exports.job import File, Job
from studyapp.exchange.exports.losses import Action, Numbered
from studyapp.exchange.exports.sheet import Sheet, fitting, xlsx_bytes

MOST_OPTIONS = 5
SECONDS = 30
HEADER = (
    "Question Text",
    "Question Type",
    *(f"Option {number}" for number in range(1, MOST_OPTIONS + 1)),
    "Correct Answer",
    "Time in seconds",
    "Image Link",
    "Answer explanation",
)
_WIDTHS = (60, 18, *[26] * MOST_OPTIONS, 14, 12, 12, 50)
_ONE, _SEVERAL, _TYPED, _OPEN = "Multiple Choice", "Checkbox", "Fill-in-the-Blank", "Open-Ended"


@dataclass(frozen=True, slots=True)
class _Row:
    stem: str
    type: str
    options: tuple[str, ...] = ()
    key: tuple[int, ...] = ()
    explanation: str = ""


def write(job: Job) -> tuple[File, ...]:
    """One workbook; one blank is typed, several are open questions that nobody grades."""
    rows: list[tuple[str | int, ...]] = [HEADER]
    for one in job.each():
        for row in _rows(job, one):
            explanation = "\n".join(filter(None, (row.explanation, one.item.rationale)))
            cells = [fitting(job, one, text) for text in (row.stem, *row.options, explanation)]
            padded = (*cells[1:-1], *[""] * (MOST_OPTIONS - len(row.options)))
            key = ",".join(str(place + 1) for place in row.key)
            rows.append((cells[0], row.type, *padded, key, SECONDS, "", cells[-1]))
    return (File(xlsx_bytes(job, [Sheet("Sheet1", rows, _WIDTHS)])),)


def _rows(job: Job, one: Numbered) -> tuple[_Row, ...]:
    item = one.item

    def lost(action: Action, why: UserError) -> None:
        job.ledger.lost(one, action, why)

    match item.type:
        case ItemType.TRUEFALSE:
            options = (job.words(TRUE), job.words(FALSE))
            return (_Row(item.stem, _ONE, options, (0 if item.key is True else 1,)),)
        case ItemType.SINGLE | ItemType.MULTIPLE:
            fewer = fewer_options(item, MOST_OPTIONS)
            type_ = _ONE if item.type is ItemType.SINGLE else _SEVERAL
            if fewer is None:
                lost(Action.LEFT_OUT, UserError(QT_TRANSLATE_NOOP("errors", "More right answers than five options.")))
                return ()
            if len(fewer[0]) < len(options_of(item)):
                lost(Action.CUT, UserError(QT_TRANSLATE_NOOP("errors", "Wrong options were left away: five at most.")))
            return (_Row(item.stem, type_, *fewer),)
        case ItemType.MATCHING:
            lost(Action.CONVERTED, UserError(QT_TRANSLATE_NOOP("errors", "Asked as a choice for each row.")))
            return tuple(
                _Row(stem, _ONE, options, (right,)) for stem, options, right in matching_choices(item, MOST_OPTIONS)
            )
        case ItemType.ORDERING:
            lost(Action.CONVERTED, UserError(QT_TRANSLATE_NOOP("errors", "Asked as a choice between orders.")))
            stem, orders, right = numbered_orders(item)
            return (_Row(stem, _ONE, orders, (right,)),)
    if len(blanks_of(item)) == 1:
        accepted = both_scripts(blanks_of(item)[0])
        if len(accepted) > MOST_OPTIONS:
            lost(Action.CUT, UserError(QT_TRANSLATE_NOOP("errors", "Accepted answers were left away: five at most.")))
        return (_Row(item.stem, _TYPED, accepted[:MOST_OPTIONS]),)
    lost(
        Action.CONVERTED,
        UserError(QT_TRANSLATE_NOOP("errors", "Asked as an open question; the key stands in its explanation.")),
    )
    return (_Row(whole_stem(item), _OPEN, explanation=answer_words(item)),)
