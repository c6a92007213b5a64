"""What has to hold of every item, by its type; an item that breaks it cannot be asked, whoever wrote it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.core.items.item import BLANK, Item, ItemType, MatchOptions

OPTION_COUNTS = {ItemType.SINGLE: (2, 10), ItemType.MULTIPLE: (3, 10), ItemType.ORDERING: (2, 100)}
"""How many options an item of the type may have, whoever wrote it; generated ones have four, or four to six."""
FEWEST_RIGHT = 2
"""Options that are right in an item of multiple choice, at least."""
FEWEST_MEMBERS = 2
"""Blanks of a set, and rows of a matching item, at least."""


def faults(item: Item) -> tuple[UserError, ...]:
    """What is wrong with the shape of the item, as sentences for whoever edits it; empty for an item that can be
    asked."""
    return tuple(_faults(item))


def check(item: Item) -> None:
    """Raise the first of the item's faults, if it has any."""
    for fault in _faults(item):
        raise fault


def _faults(item: Item) -> Iterator[UserError]:
    if not item.stem.strip():
        yield UserError(QT_TRANSLATE_NOOP("errors", "The stem is empty."))
    if not item.quote.strip():
        yield UserError(QT_TRANSLATE_NOOP("errors", "The item has no evidence."))
    if not 0 <= item.difficulty <= 1:
        yield UserError(QT_TRANSLATE_NOOP("errors", "The difficulty must lie between 0 and 1."))
    match item.type:
        case ItemType.SINGLE | ItemType.MULTIPLE | ItemType.ORDERING:
            yield from _of_options(item)
        case ItemType.CLOZE | ItemType.SET:
            yield from _of_blanks(item)
        case ItemType.MATCHING:
            yield from _of_matching(item)
        case ItemType.TRUEFALSE if not isinstance(item.key, bool):
            yield UserError(QT_TRANSLATE_NOOP("errors", "It must be said whether the statement is true."))
        case ItemType.RECALL if not isinstance(item.key, str) or not item.key.strip():
            yield UserError(QT_TRANSLATE_NOOP("errors", "The text to be written from memory is empty."))
    if item.type not in (*OPTION_COUNTS, ItemType.MATCHING) and item.options != ():
        yield UserError(QT_TRANSLATE_NOOP("errors", "An item of this type has no options."))


def _of_options(item: Item) -> Iterator[UserError]:
    options = item.options if isinstance(item.options, tuple) else ()
    least, most = OPTION_COUNTS[item.type]
    if not least <= len(options) <= most:
        yield UserError(
            QT_TRANSLATE_NOOP("errors", "There must be {least} to {most} options, and there are {count}."),
            least=least,
            most=most,
            count=len(options),
        )
    yield from _empty_ones(options)
    if item.type is ItemType.SINGLE:
        if isinstance(item.key, bool) or not isinstance(item.key, int) or not 0 <= item.key < len(options):
            yield UserError(QT_TRANSLATE_NOOP("errors", "It must be said which option is right."))
        return
    places = _places(item.key, len(options))
    if item.type is ItemType.ORDERING:
        if places is None or sorted(places) != list(range(len(options))):
            yield UserError(QT_TRANSLATE_NOOP("errors", "The right order must name every row once."))
    elif places is None or len(places) < FEWEST_RIGHT or sorted(set(places)) != list(places):
        yield UserError(QT_TRANSLATE_NOOP("errors", "At least {count} options must be right."), count=FEWEST_RIGHT)


def _of_blanks(item: Item) -> Iterator[UserError]:
    key = item.key if isinstance(item.key, tuple) else ()
    blanks = [part if isinstance(part, tuple) else () for part in key]
    if item.type is ItemType.CLOZE:
        drawn = item.stem.count(BLANK)
        if not drawn:
            yield UserError(QT_TRANSLATE_NOOP("errors", "The stem has no blank ____."))
        elif drawn != len(blanks):
            yield UserError(
                QT_TRANSLATE_NOOP("errors", "The stem has {blanks} blanks and there are {answers} answers."),
                blanks=drawn,
                answers=len(blanks),
            )
    elif len(blanks) < FEWEST_MEMBERS:
        yield UserError(QT_TRANSLATE_NOOP("errors", "At least {count} answers are needed."), count=FEWEST_MEMBERS)
    for number, accepted in enumerate(blanks, 1):
        if not accepted or not all(answer.strip() for answer in accepted):
            yield UserError(QT_TRANSLATE_NOOP("errors", "Blank {number} has no answer."), number=number)


def _of_matching(item: Item) -> Iterator[UserError]:
    if not isinstance(item.options, MatchOptions):
        yield UserError(QT_TRANSLATE_NOOP("errors", "A matching item needs two columns."))
        return
    left, right = item.options.left, item.options.right
    if len(left) < FEWEST_MEMBERS or len(right) < FEWEST_MEMBERS:
        yield UserError(QT_TRANSLATE_NOOP("errors", "Each column needs at least {count} rows."), count=FEWEST_MEMBERS)
    yield from _empty_ones((*left, *right))
    places = _places(item.key, len(right))
    if places is None or len(places) != len(left):
        yield UserError(QT_TRANSLATE_NOOP("errors", "Every row at the left needs its partner at the right."))


def _empty_ones(options: Sequence[str]) -> Iterator[UserError]:
    for number, option in enumerate(options, 1):
        if not option.strip():
            yield UserError(QT_TRANSLATE_NOOP("errors", "Option {number} is empty."), number=number)


def _places(key: object, count: int) -> list[int] | None:
    """The key as places in a row of that many; None where it is something else."""
    if not isinstance(key, tuple):
        return None
    places = [part for part in key if isinstance(part, int) and not isinstance(part, bool) and 0 <= part < count]
    return places if len(places) == len(key) else None
