"""Kahoot: the workbook of its spreadsheet import, with its limits of 120 and 75 characters."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.core.items.item import BLANK, ItemType
from studyapp.exchange.exports.item_text import FALSE, TRUE, fewer_options, matching_choices, numbered_orders
from studyapp.exchange.exports.job import File, Job, one_line
from studyapp.exchange.exports.losses import Action, Numbered
from studyapp.exchange.exports.sheet import Sheet, xlsx_bytes

MOST_QUESTION, MOST_ANSWER, MOST_ANSWERS = 120, 75, 4
HEADER_ROW = 8
HEADER = (
    "",
    "Question - max 120 characters",
    *(f"Answer {number} - max 75 characters" for number in range(1, 5)),
    "Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs",
    "Correct answer(s) - choose at least one",
)
_WIDTHS = (6, 60, *[30] * 4, 18, 18)
SECONDS = 30


@dataclass(frozen=True, slots=True)
class _Choice:
    stem: str
    options: tuple[str, ...]
    key: tuple[int, ...]
    whole: bool = False
    """The stem cannot be asked when a part of it is missing."""


def write(job: Job) -> tuple[File, ...]:
    """One workbook; nothing but choices of up to four short answers fits."""
    job.ledger.note(UserError(QT_TRANSLATE_NOOP("errors", "Kahoot has no room for explanations and sources.")))
    rows: list[tuple[str | int, ...]] = [("Quiz template",), (), (job.title,), (), (), (), (), HEADER]
    for one in job.each():
        for choice in _fitting(job, one):
            padded = (*choice.options, *[""] * (MOST_ANSWERS - len(choice.options)))
            key = ",".join(str(place + 1) for place in choice.key)
            rows.append((len(rows) - HEADER_ROW + 1, choice.stem, *padded, SECONDS, key))
    return (File(xlsx_bytes(job, [Sheet("Sheet1", rows, _WIDTHS, (0, HEADER_ROW - 1))])),)


def _fitting(job: Job, one: Numbered) -> tuple[_Choice, ...]:
    """The choices that an item makes, cut to the limits; none where one of them would then make no sense."""
    choices = tuple(_choices(job, one))
    short = tuple(
        _Choice(
            _shortened(choice.stem, MOST_QUESTION),
            tuple(_shortened(option, MOST_ANSWER) for option in choice.options),
            choice.key,
        )
        for choice in choices
    )
    cut = [choice for choice, now in zip(choices, short, strict=True) if _in_lines(choice) != (now.stem, *now.options)]
    if any(choice.whole for choice in cut) or any(len(set(now.options)) < len(now.options) for now in short):
        _leave_out(
            job,
            one,
            UserError(QT_TRANSLATE_NOOP("errors", "Cut to the characters that Kahoot allows it would have no sense.")),
        )
        return ()
    if cut:
        job.ledger.lost(
            one,
            Action.CUT,
            UserError(
                QT_TRANSLATE_NOOP("errors", "Question or answers were cut to {question} and {answer} characters."),
                question=MOST_QUESTION,
                answer=MOST_ANSWER,
            ),
        )
    return short


def _in_lines(choice: _Choice) -> tuple[str, ...]:
    return tuple(map(one_line, (choice.stem, *choice.options)))


def _choices(job: Job, one: Numbered) -> Iterator[_Choice]:
    item = one.item
    match item.type:
        case ItemType.TRUEFALSE:
            yield _Choice(item.stem, (job.words(TRUE), job.words(FALSE)), (0 if item.key is True else 1,))
        case ItemType.SINGLE | ItemType.MULTIPLE:
            fewer = fewer_options(item, MOST_ANSWERS)
            if fewer is None:
                _leave_out(
                    job,
                    one,
                    UserError(QT_TRANSLATE_NOOP("errors", "More right answers than the four that Kahoot allows.")),
                )
                return
            if len(fewer[0]) < len(item.options if isinstance(item.options, tuple) else ()):
                job.ledger.lost(
                    one,
                    Action.CUT,
                    UserError(QT_TRANSLATE_NOOP("errors", "Wrong options were left away: four answers at most.")),
                )
            yield _Choice(item.stem, *fewer)
        case ItemType.MATCHING:
            _converted(job, one, UserError(QT_TRANSLATE_NOOP("errors", "Asked as a choice for each row.")))
            for stem, options, right in matching_choices(item, MOST_ANSWERS):
                yield _Choice(stem, options, (right,), whole=True)
        case ItemType.ORDERING:
            stem, orders, right = numbered_orders(item, MOST_ANSWERS)
            _converted(job, one, UserError(QT_TRANSLATE_NOOP("errors", "Asked as a choice between orders.")))
            yield _Choice(stem, orders, (right,), whole=True)
        case _:
            _leave_out(
                job, one, UserError(QT_TRANSLATE_NOOP("errors", "Typed answers cannot be imported by a spreadsheet."))
            )


def _converted(job: Job, one: Numbered, why: UserError) -> None:
    job.ledger.lost(one, Action.CONVERTED, why)


def _leave_out(job: Job, one: Numbered, why: UserError) -> None:
    job.ledger.lost(one, Action.LEFT_OUT, why)


def _shortened(text: str, most: int) -> str:
    """`text` in one line and at most `most` characters; what is kept is around its blank, if it has one."""
    text = one_line(text)
    if len(text) <= most:
        return text
    at = text.find(BLANK)
    if at < 0 or at + len(BLANK) < most - 1:
        return f"{text[: most - 1]}…"
    start = min(at - most // 2, len(text) - most + 1)
    tail = text[start : start + most - 2]
    return f"…{tail}…" if start + most - 2 < len(text) else f"…{text[len(text) - most + 1 :]}"
