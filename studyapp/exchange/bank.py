"""A question bank from outside as it was understood: row by row, with what was not understood and why."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.core.items.item import Item
from studyapp.core.items.written import Written, item_of

MAX_ROWS = 50_000
"""Questions read from one file; the largest public banks have some ten thousand."""
_RAW = 600
"""Characters of a row that are kept to be shown."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a question stands: a line or row from 1, in a sheet or a file of the package where it has several."""

    number: int
    within: str = ""


@dataclass(frozen=True, slots=True)
class BankRow:
    """One question of a file: its item, or the fault for which it has none; `raw` is what the file says (shortened)."""

    place: Place
    raw: str
    item: Item | None = None
    fault: UserError | None = None
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Bank:
    """All questions of a file. `notes` say what of the file as a whole was left out or taken for something."""

    name: str
    format: str
    rows: tuple[BankRow, ...]
    notes: tuple[UserError, ...] = ()

    @property
    def good(self) -> tuple[BankRow, ...]:
        """The rows that are items."""
        return tuple(row for row in self.rows if row.item is not None)

    @property
    def bad(self) -> tuple[BankRow, ...]:
        """The rows to be mended."""
        return tuple(row for row in self.rows if row.item is None)


def row_of(place: Place, raw: str, written: Written) -> BankRow:
    """The row that a person's notation gives, good or bad."""
    return row_made(place, raw, lambda: item_of(written), written.tags)


def row_made(place: Place, raw: str, make: Callable[[], Item], tags: tuple[str, ...] = ()) -> BankRow:
    """The row of the item that `make` gives, or of the `UserError` that it raises."""
    try:
        return BankRow(place, shortened(raw), make(), tags=tags)
    except UserError as fault:
        return BankRow(place, shortened(raw), fault=fault, tags=tags)


def bank_of(name: str, format_: str, rows: Iterable[BankRow], notes: Iterable[UserError] = ()) -> Bank:
    """The bank of these rows; the second of two equal questions is marked as such. Raises `UserError` for none at all,
    and for more than `MAX_ROWS`."""
    kept: list[BankRow] = []
    first: dict[str, Place] = {}
    for row in rows:
        if len(kept) == MAX_ROWS:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "{name}: more than {most} questions."), name=name, most=MAX_ROWS
            )
        if row.item is not None and row.item.id in first:
            fault = UserError(
                QT_TRANSLATE_NOOP("errors", "The same question stands at {number} already."),
                number=first[row.item.id].number,
            )
            row = BankRow(row.place, row.raw, fault=fault, tags=row.tags)
        elif row.item is not None:
            first[row.item.id] = row.place
        kept.append(row)
    if not kept:
        raise UserError(QT_TRANSLATE_NOOP("errors", "{name}: there are no questions in this file."), name=name)
    return Bank(name, format_, tuple(kept), tuple(notes))


def shortened(raw: str) -> str:
    """What a row says, cut where it is very long."""
    raw = raw.strip()
    return raw if len(raw) <= _RAW else f"{raw[:_RAW]}…"
