"""Sign-off sheets: items with all that was done to them, as a document to be printed and signed."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.core.forms.sign_off import SignedItem, SignOffSheet, sign_off_sheet
from studyapp.core.ids import ItemRow
from studyapp.files import write_atomically
from studyapp.store import articles, items, reviews

if TYPE_CHECKING:
    from studyapp.store.database import Database

__all__ = ["MOST", "SignOffSheet", "SignedItem", "Signing", "save_sign_off"]

MOST = 2000
"""Items of one sheet: some 700 pages."""
PDF, DOCX = ".pdf", ".docx"
SUFFIXES = (DOCX, PDF)
"""What a sheet can be written as."""

Drawer = Callable[[SignOffSheet], bytes]
"""Draws a sheet as a PDF; only who has Qt can."""


class Signing:
    """What goes onto a sheet."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, rows: Collection[ItemRow]) -> tuple[SignedItem, ...]:
        """These items with their trails, in the order given; those that are gone are left out.

        Raises `UserError` where there are none, or too many for a sheet.
        """
        from studyapp.core.forms.form import NO_ORIGIN, Origin

        if len(rows) > MOST:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "A sign-off sheet holds {most} items at most, and there are {count}."),
                most=MOST,
                count=len(rows),
            )
        with self._database.reading() as db:
            found = items.find(db, rows)
            trails = reviews.trails(db, rows)
            places = {one.article for one in found.values() if one.article is not None}
            texts = {place: articles.find(db, place) for place in places}
        if not found:
            raise UserError(QT_TRANSLATE_NOOP("errors", "There is no item to put on a sign-off sheet."))
        signed = []
        for row in rows:
            if row not in found:
                continue
            stored = found[row]
            article = texts[stored.article] if stored.article is not None else None
            origin = NO_ORIGIN
            if article is not None:
                paragraph = article.paragraph_of(stored.item.evidence.start)
                origin = Origin(article.title, article.published, paragraph, article.digest)
            signed.append(SignedItem(stored.item, origin, trails.get(row, ())))
        return tuple(signed)


def save_sign_off(signed: Collection[SignedItem], title: str, out: Path, now: datetime, draw: Drawer) -> Path:
    """Write the sheet at `out`, as Word or, by that ending, as PDF drawn by `draw`; raises `UserError`."""
    if out.suffix.lower() not in SUFFIXES:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "{name}: a sign-off sheet is written as {suffixes}."),
            name=out.name,
            suffixes=", ".join(SUFFIXES),
        )
    sheet = sign_off_sheet(tuple(signed), title, now, lambda moment: moment.astimezone())
    if out.suffix.lower() == PDF:
        data = draw(sheet)
    else:
        from studyapp.exchange.sign_off_docx import sign_off_docx

        data = sign_off_docx(sheet, now)
    write_atomically(out, data)
    return out
