"""Aiken, Moodle's smallest text format: choices with one right answer, a line for each part."""

from __future__ import annotations

from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.core.items.item import ItemType
from studyapp.exchange.exports.item_text import (
    FALSE,
    LETTERS,
    TRUE,
    matching_choices,
    numbered_orders,
    options_of,
    places_of,
)
from studyapp.exchange.exports.job import File, Job, one_line
from studyapp.exchange.exports.losses import Action, Numbered

_Choice = tuple[str, tuple[str, ...], int]


def write(job: Job) -> tuple[File, ...]:
    """One text in UTF-8, without explanations."""
    job.ledger.note(UserError(QT_TRANSLATE_NOOP("errors", "Aiken has no room for explanations and sources.")))
    lines: list[str] = []
    for one in job.each():
        for stem, options, right in _choices(job, one):
            lines.append(_line(stem))
            lines += [f"{LETTERS[at]}. {one_line(option)}" for at, option in enumerate(options)]
            lines += [f"ANSWER: {LETTERS[right]}", ""]
    return (File("\n".join(lines).encode()),)


def _choices(job: Job, one: Numbered) -> tuple[_Choice, ...]:
    item = one.item

    def lost(action: Action, why: UserError) -> None:
        job.ledger.lost(one, action, why)

    match item.type:
        case ItemType.SINGLE:
            return ((item.stem, options_of(item), places_of(item)[0]),)
        case ItemType.TRUEFALSE:
            lost(Action.CONVERTED, UserError(QT_TRANSLATE_NOOP("errors", "Asked as a choice between true and false.")))
            return ((item.stem, (job.words(TRUE), job.words(FALSE)), 0 if item.key is True else 1),)
        case ItemType.MATCHING:
            lost(Action.CONVERTED, UserError(QT_TRANSLATE_NOOP("errors", "Asked as a choice for each row.")))
            return matching_choices(item, len(LETTERS))
        case ItemType.ORDERING:
            lost(Action.CONVERTED, UserError(QT_TRANSLATE_NOOP("errors", "Asked as a choice between orders.")))
            return (numbered_orders(item),)
    why = QT_TRANSLATE_NOOP("errors", "Aiken holds choices with one right answer only.")
    lost(Action.LEFT_OUT, UserError(why))
    return ()


def _line(stem: str) -> str:
    """The stem in one line that is neither an option nor the answer of the question before."""
    line = one_line(stem)
    looks_like_option = line[:1] in LETTERS and line[1:2] in (".", ")") and line[:1] != ""
    return f"　{line}" if looks_like_option or line.startswith("ANSWER:") else line
