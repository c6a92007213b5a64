"""Composing forms: what the bank has, drawing, saving; every act on a saved form can be undone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path

from studyapp.core.article import Article
from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.core.forms.assembly import Assembly, assemble_form
from studyapp.core.forms.blueprint import MAX_TITLE, Blueprint
from studyapp.core.forms.facts import Candidate
from studyapp.core.forms.form import Entry, Form
from studyapp.core.forms.presets import Preset, fitted, possible
from studyapp.core.forms.stock import StockItem, is_allowed, sample
from studyapp.core.ids import ArticleRow, FormRow, ItemRow
from studyapp.core.items.item import Item
from studyapp.core.progress import Progress, ignore
from studyapp.services.changes import Changes
from studyapp.services.undo import Act, UndoStack
from studyapp.store import form_stock, forms
from studyapp.store.database import Database
from studyapp.store.forms import EntryState, FormSummary, SavedForm

__all__ = ["Composing", "DrawOrder", "Drawn", "EntryState", "FormSummary", "SavedForm", "draw"]

_FORMS_CHANGED = Changes(forms=True)


@dataclass(frozen=True, slots=True)
class DrawOrder:
    """What a worker needs to draw a form: with a preset, the blueprint is fitted to the bank first."""

    blueprint: Blueprint
    candidates: tuple[Candidate, ...]
    before: Form | None = None
    anew: bool = False
    preset: Preset | None = None


@dataclass(frozen=True, slots=True)
class Drawn:
    """The blueprint that was drawn from, and what came of it."""

    blueprint: Blueprint
    assembly: Assembly


def draw(order: DrawOrder, progress: Progress = ignore) -> Drawn:
    """Draw a form; pure, so that a worker can run it."""
    blueprint = order.blueprint
    if order.preset is not None:
        blueprint = fitted(order.preset, blueprint, order.candidates, progress)
    assembly = assemble_form(blueprint, order.candidates, order.before, anew=order.anew, progress=progress)
    return Drawn(blueprint, assembly)


class Composing:
    """What a trainer may do with forms."""

    def __init__(self, database: Database, undo: UndoStack) -> None:
        self._database = database
        self._undo = undo
        self._stock: tuple[StockItem, ...] = ()
        self._stock_at: tuple[int, int] | None = None

    # The bank.

    def stock(self) -> tuple[StockItem, ...]:
        """A light line for every item that may be asked; asking again while nothing was changed costs nothing."""
        version = self._database.version()
        if version != self._stock_at:
            with self._database.reading() as db:
                self._stock = form_stock.stock(db)
            self._stock_at = version
        return self._stock

    def order(
        self, blueprint: Blueprint, before: Form | None = None, *, anew: bool = False, preset: Preset | None = None
    ) -> DrawOrder:
        """All that `draw` needs for a blueprint, or for a preset with the blueprint's articles and gate."""
        wanted = blueprint if preset is None else replace(blueprint, quotas=possible(preset), must=())
        now = None if before is None else self.as_judged(before)
        return DrawOrder(blueprint, self.candidates(wanted), now, anew, preset)

    def as_judged(self, form: Form) -> Form:
        """The form with its items in the states that they have in the bank now; those that are gone keep theirs."""
        states = {one.row: one.status for one in self.stock() if one.row is not None}

        def judged(entry: Entry) -> Entry:
            status = states.get(entry.row, entry.item.status) if entry.row is not None else entry.item.status
            return entry if status is entry.item.status else replace(entry, item=replace(entry.item, status=status))

        return _each(form, judged)

    def articles(self, limit: int) -> tuple[tuple[ArticleRow, str, str], ...]:
        """Row, title and digest of the articles that have items, the last opened first."""
        with self._database.reading() as db:
            return form_stock.articles_with_items(db, limit)

    def candidates(self, blueprint: Blueprint) -> tuple[Candidate, ...]:
        """The items that a form after the blueprint may be drawn from, a sample where the bank has very many."""
        stock = self.stock()
        rows = [row for at in sample(stock, blueprint) if (row := stock[at].row) is not None]
        with self._database.reading() as db:
            return form_stock.candidates(db, rows)

    def find(self, rows: Sequence[ItemRow]) -> tuple[Candidate, ...]:
        """These items as candidates."""
        with self._database.reading() as db:
            return form_stock.candidates(db, rows)

    def search(self, words: str, blueprint: Blueprint, limit: int = 100) -> tuple[Candidate, ...]:
        """The first items with those words that the blueprint allows; all the first ones for no words."""
        with self._database.reading() as db:
            found = form_stock.candidates(db, form_stock.search(db, words, 4 * limit))
        fitting = (one for one in found if is_allowed(blueprint, one.item.id, one.item.status, one.origin.digest))
        return tuple(fitting)[:limit]

    def located(self, form: Form) -> Form:
        """The form with the title and paragraph of its evidence filled in where they are not yet."""
        missing = [entry.row for entry in form.entries if entry.row is not None and not entry.origin.paragraph]
        if not missing:
            return form
        with self._database.reading() as db:
            origins = form_stock.origins(db, missing)

        def with_origin(entry: Entry) -> Entry:
            if entry.row is None or entry.origin.paragraph or entry.row not in origins:
                return entry
            return replace(entry, origin=origins[entry.row])

        return _each(form, with_origin)

    def pairs(self, form: Form) -> tuple[tuple[Article | None, Item], ...]:
        """The items of a form, each with its article where it is still in the library."""
        rows = [entry.row for entry in form.entries if entry.row is not None]
        with self._database.reading() as db:
            found = form_stock.articles_of(db, rows)
        return tuple((None if entry.row is None else found.get(entry.row), entry.item) for entry in form.entries)

    def read_blueprint(self, path: Path) -> Blueprint:
        """The blueprint in a file, which then draws from the bank; raises `UserError` where there is none."""
        from studyapp.exchange.blueprint_json import read_blueprint

        return read_blueprint(path).blueprint

    def write_blueprint(self, path: Path, blueprint: Blueprint) -> None:
        """Put a blueprint into a file; raises `UserError` where that cannot be done."""
        from studyapp.exchange.blueprint_json import blueprint_document
        from studyapp.exchange.quiz_json import json_text
        from studyapp.files import write_atomically

        write_atomically(path, json_text(blueprint_document(blueprint)).encode())

    # Saved forms.

    def forms(self) -> tuple[FormSummary, ...]:
        """All saved forms, the last saved first."""
        with self._database.reading() as db:
            return forms.listing(db)

    def open(self, row: FormRow) -> SavedForm:
        """A saved form with the words it had; raises `UserError` when it is gone."""
        with self._database.reading() as db:
            return _require(forms.find(db, row))

    def states(self, row: FormRow) -> tuple[EntryState, ...]:
        """For each entry of a saved form, in its order, what has become of its item in the bank since."""
        with self._database.reading() as db:
            return forms.states(db, row)

    def save(
        self, form: Form, blueprint: Blueprint, now: datetime, row: FormRow | None = None
    ) -> tuple[FormRow, Changes]:
        """Keep a form with the words of its items, in the place of the one at `row` if given."""
        if not form.count:
            raise UserError(QT_TRANSLATE_NOOP("errors", "A form without items cannot be saved."))
        form = self.located(form)
        with self._database.writing() as db:
            before = None if row is None else forms.find(db, row)
            kept = forms.save(db, form, blueprint, now, row)
        back = partial(self._take_out, kept, now) if before is None else partial(self._put_back, before, now)
        self._did(QT_TRANSLATE_NOOP("undo", "saving the paper {title}"), back, form.title)
        return kept, _FORMS_CHANGED

    def rename(self, row: FormRow, title: str) -> Changes:
        """Give a saved form another title; raises `UserError` when it is gone, or for no title."""
        title = " ".join(title.split())[:MAX_TITLE]
        if not title:
            raise UserError(QT_TRANSLATE_NOOP("errors", "A paper needs a title."))
        with self._database.writing() as db:
            before = _require(forms.find(db, row)).form.title
            if not forms.rename(db, row, title):
                raise UserError(_GONE)
        self._did(QT_TRANSLATE_NOOP("undo", "renaming the paper {title}"), partial(self._rename, row, before), before)
        return _FORMS_CHANGED

    def delete(self, row: FormRow, now: datetime) -> Changes:
        """Take a saved form out of the list; exams that were sat on it stay."""
        with self._database.writing() as db:
            title = _require(forms.find(db, row)).form.title
            forms.delete(db, [row], now)
        self._did(QT_TRANSLATE_NOOP("undo", "deleting the paper {title}"), partial(self._restore, row), title)
        return _FORMS_CHANGED

    # Ways back.

    def _did(self, name: str, undo: partial[Changes], title: str) -> None:
        self._undo.did(Act(name, undo, {"title": title}))

    def _take_out(self, row: FormRow, now: datetime) -> Changes:
        with self._database.writing() as db:
            forms.delete(db, [row], now)
        return _FORMS_CHANGED

    def _put_back(self, saved: SavedForm, now: datetime) -> Changes:
        with self._database.writing() as db:
            forms.save(db, saved.form, saved.blueprint, now, saved.row)
        return _FORMS_CHANGED

    def _rename(self, row: FormRow, title: str) -> Changes:
        with self._database.writing() as db:
            forms.rename(db, row, title)
        return _FORMS_CHANGED

    def _restore(self, row: FormRow) -> Changes:
        with self._database.writing() as db:
            forms.restore(db, [row])
        return _FORMS_CHANGED


def _each(form: Form, change: Callable[[Entry], Entry]) -> Form:
    """The form with every entry changed so."""
    return replace(
        form,
        sections=tuple(
            replace(section, entries=tuple(change(entry) for entry in section.entries)) for section in form.sections
        ),
    )


_GONE = QT_TRANSLATE_NOOP("errors", "This paper is no longer there.")


def _require(saved: SavedForm | None) -> SavedForm:
    if saved is None:
        raise UserError(_GONE)
    return saved
