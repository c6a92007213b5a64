"""The trainer's desk behind the compose page: drawing in the worker, changes of single questions, saving."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from studyapp.core.errors import QT_TRANSLATE_NOOP
from studyapp.core.forms import editing
from studyapp.core.forms.blueprint import Blueprint, Quota
from studyapp.core.forms.facts import Candidate
from studyapp.core.forms.figures import KindCoverage, drafts, kind_coverage
from studyapp.core.forms.form import Form
from studyapp.core.forms.presets import Preset
from studyapp.core.forms.stock import available
from studyapp.core.ids import FormRow
from studyapp.core.items.item import ItemType
from studyapp.services.changes import Changes
from studyapp.services.composing import Drawn, EntryState, draw
from studyapp.services.undo import Act
from studyapp.ui.models.compose_draft import EMPTY, Draft, Work

if TYPE_CHECKING:
    from studyapp.services.bundle import Services
    from studyapp.services.composing import DrawOrder
    from studyapp.ui.tasks import Task, TaskRunner


class ComposeDesk(QObject):
    """Does what the page asks for; the draft holds what came of it."""

    shown = Signal()
    """The draft is another, or the bank is."""
    drawing_changed = Signal(bool)
    stored = Signal(object)
    """`Changes` in the store."""
    nothing_else = Signal(int)
    """No other question fits in the place of the one at this place, from 0."""

    def __init__(self, services: Services, runner: TaskRunner, draft: Draft, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._runner = runner
        self._task: Task | None = None
        self._regretted = False
        self.draft = draft

    @property
    def work(self) -> Work:
        """What is on the desk now."""
        return self.draft.work

    @property
    def busy(self) -> bool:
        """Whether a form is being drawn."""
        return self._task is not None

    # The bank.

    @property
    def has_items(self) -> bool:
        """Whether the bank has anything to draw from."""
        return bool(self._services.composing.stock())

    def on_offer(self) -> dict[ItemType, int]:
        """For each type, how many items the blueprint's line of it could draw from."""
        blueprint = self.work.blueprint
        lines = list(blueprint.quotas)
        lines += [Quota(type_, 0, 1.0) for type_ in ItemType if type_ not in blueprint.types]
        counts = available(self._services.composing.stock(), replace(blueprint, quotas=tuple(lines)))
        # Lines of one type may draw from the same items; the longest of them tells how many there are at least.
        return {
            type_: max(count for quota, count in zip(lines, counts, strict=True) if quota.type is type_)
            for type_ in ItemType
        }

    def coverage(self) -> tuple[KindCoverage, ...]:
        """What the form covers of what the bank could ask."""
        form = self.work.form
        return () if form is None else kind_coverage(form, self._services.composing.stock(), self.work.blueprint)

    def drafts(self) -> int:
        """How many of the form's items nobody has approved by now."""
        form = self.work.form
        return 0 if form is None else drafts(self._services.composing.as_judged(form))

    def states(self) -> tuple[EntryState, ...]:
        """What has become of the saved form's items since; empty for a form that was not saved as it is."""
        work = self.work
        return self._services.composing.states(work.row) if work.row is not None and work.saved else ()

    # Drawing.

    def set_blueprint(self, blueprint: Blueprint) -> None:
        """Draw what the blueprint wants more than before, and take out what it no longer wants."""
        blueprint = _sound(blueprint)
        self.draft.put(replace(self.work, blueprint=blueprint))
        self._draw(self._services.composing.order(blueprint, self.work.form))

    def limit(self, articles: frozenset[str]) -> None:
        """Draw from these articles (digests) only, from all for none; a desk without a structure only notes it."""
        blueprint = replace(self.work.blueprint, articles=articles)
        if blueprint.count:
            self.set_blueprint(blueprint)
        else:
            self.draft.put(replace(self.work, blueprint=blueprint))
            self.shown.emit()

    def draw_anew(self) -> None:
        """Draw another form after the same blueprint; locked questions stay."""
        blueprint = _sound(replace(self.work.blueprint, seed=self.work.blueprint.seed + 1))
        self._draw(self._services.composing.order(blueprint, self.work.form, anew=True))

    def draw_again(self) -> None:
        """Draw the form anew with the blueprint as it is, seed and all; locked questions stay."""
        self._draw(self._services.composing.order(_sound(self.work.blueprint), self.work.form, anew=True))

    def apply(self, preset: Preset, *, title: str = "") -> None:
        """Draw the paper of a preset, with the gate and the articles of the blueprint."""
        blueprint = self.work.blueprint
        if title and not blueprint.title:
            blueprint = replace(blueprint, title=title)
        self._draw(self._services.composing.order(blueprint, preset=preset))

    def _draw(self, order: DrawOrder) -> None:
        if self._task is not None:
            self._task.cancel()
        else:
            self.drawing_changed.emit(True)
        if not order.blueprint.count and order.preset is None:
            self._task = None
            self.draft.put(replace(self.work, blueprint=order.blueprint, form=None, shortages=(), missing=()))
            self.drawing_changed.emit(False)
            self.shown.emit()
            return
        self._regretted = order.anew or order.preset is not None
        self._task = self._runner.run(partial(draw, order), done=self._take, failed=self._fail)

    def _take(self, drawn: Drawn) -> None:
        """Put a form that was drawn on the desk; one that took the place of another can be undone."""
        self._task = None
        if self._regretted and self.work.form is not None:
            words = QT_TRANSLATE_NOOP("undo", "drawing the paper {title}")
            fields = {"title": self.work.blueprint.title}
            self._services.undo.did(Act(words, partial(_put_back, self.draft, self.work), fields))
        form = self._services.composing.located(drawn.assembly.form)
        work = replace(
            self.work,
            blueprint=drawn.blueprint,
            form=form if form.count else None,
            shortages=drawn.assembly.shortages,
            missing=drawn.assembly.missing,
            touched=False,
        )
        self.draft.put(work)
        self.drawing_changed.emit(False)
        self.shown.emit()

    def _fail(self, error: Exception) -> None:
        self._task = None
        self.drawing_changed.emit(False)
        self._runner.failed.emit(error)

    # Heads: what draws nothing.

    def change_head(self, **fields: object) -> None:
        """Give the paper another title, time, pass mark, number of versions or way of shuffling."""
        self.draft.put(self.draft.head(**fields))
        self.shown.emit()

    # Single questions.

    def set_locked(self, place: int, *, locked: bool) -> None:
        """Keep a question when the form is drawn again, or no longer."""
        form = self._form()
        words = (
            QT_TRANSLATE_NOOP("undo", "locking question {number}")
            if locked
            else QT_TRANSLATE_NOOP("undo", "unlocking question {number}")
        )
        self._edit(editing.set_locked(form, place, locked=locked), words, place)

    def exchange(self, place: int, otherwise: int = -1) -> None:
        """Put the likest other item that clashes with nothing into the place of a question; where there is none, into
        that of the question at `otherwise`."""
        others = self._alternatives(place)
        if not others and otherwise >= 0 and (others := self._alternatives(otherwise)):
            place = otherwise
        if not others:
            self.nothing_else.emit(place)
            return
        form = editing.put(self._form(), place, others[0])
        self._edit(form, QT_TRANSLATE_NOOP("undo", "exchanging question {number}"), place)

    def remove(self, place: int) -> None:
        """Take a question off the paper, and off the blueprint's line."""
        type_ = editing.entry_at(self._form(), place).item.type
        form = editing.remove(self._form(), place)
        self._edit(form, QT_TRANSLATE_NOOP("undo", "removing question {number}"), place, self._counted(type_, -1))

    def add(self, candidate: Candidate) -> None:
        """Put an item on the paper, locked, and into the blueprint's line."""
        item = candidate.item
        line = next((quota for quota in self.work.blueprint.quotas if quota.type is item.type), None)
        form = editing.add(self._form(), candidate, line.each if line else 2.0)
        place = next(n for n, entry in enumerate(form.entries) if entry.item.id == item.id)
        self._edit(form, QT_TRANSLATE_NOOP("undo", "adding question {number}"), place, self._counted(item.type, 1))

    def take_what_there_is(self) -> None:
        """Make the blueprint ask for what the form has, where that is less."""
        form = self.work.form
        sizes = {section.type: len(section.entries) for section in form.sections} if form else {}
        quotas = tuple(replace(quota, count=sizes.get(quota.type, 0)) for quota in self.work.blueprint.quotas)
        kept = tuple(quota for quota in quotas if quota.count)
        self.draft.put(
            replace(self.work, blueprint=replace(self.work.blueprint, quotas=kept), shortages=(), missing=())
        )
        self.shown.emit()

    def bring_up_to_date(self) -> None:
        """Give changed questions of a saved form their words of today, and exchange those that are withdrawn."""
        states = self.states()
        form = self._form()
        for place, state in enumerate(states):
            row = editing.entry_at(form, place).row
            if state is EntryState.CHANGED and row is not None and (now := self._services.composing.find([row])):
                form = editing.put(form, place, now[0])
        left = [place for place, state in enumerate(states) if state is EntryState.WITHDRAWN]
        for place in left:
            others = editing.alternatives(form, place, self.work.blueprint, self._candidates())
            if others:
                form = editing.put(form, place, others[0])
        self._edit(form, QT_TRANSLATE_NOOP("undo", "bringing the paper up to date"), 0)

    def _alternatives(self, place: int) -> tuple[Candidate, ...]:
        return editing.alternatives(self._form(), place, self.work.blueprint, self._candidates())

    def _candidates(self) -> tuple[Candidate, ...]:
        return self._services.composing.candidates(self.work.blueprint)

    def _counted(self, type_: ItemType, more: int) -> Blueprint:
        """The blueprint with so many more items of a type."""
        blueprint = self.work.blueprint
        quotas = list(blueprint.quotas)
        at = next((n for n, quota in enumerate(quotas) if quota.type is type_), None)
        if at is None:
            quotas.append(Quota(type_, max(0, more), 2.0))
        else:
            quotas[at] = replace(quotas[at], count=max(0, quotas[at].count + more))
        return replace(blueprint, quotas=tuple(quota for quota in quotas if quota.count))

    def _edit(self, form: Form, words: str, place: int, blueprint: Blueprint | None = None) -> None:
        before = self.work
        form = self._services.composing.located(form)
        after = replace(
            before, form=form if form.count else None, blueprint=blueprint or before.blueprint, touched=True
        )
        self.draft.put(after)
        self._services.undo.did(Act(words, partial(_put_back, self.draft, before), {"number": place + 1}))
        self.shown.emit()

    def _form(self) -> Form:
        form = self.work.form
        assert form is not None
        return form

    # Saved papers.

    def open(self, row: FormRow) -> None:
        """Put a saved paper on the desk."""
        saved = self._services.composing.open(row)
        self._stop()
        self.draft.put(Work(blueprint=saved.blueprint, form=saved.form, row=row, kept=saved.form))
        self.shown.emit()

    def clear(self) -> None:
        """Begin another paper with the gate and the articles of this one."""
        self._stop()
        old = self.work.blueprint
        self.draft.put(Work(replace(EMPTY, approved_only=old.approved_only, articles=old.articles)))
        self.shown.emit()

    def save(self, *, copy: bool = False) -> None:
        """Save the paper in its place, or as another one; nothing is done where it is saved as it is."""
        work = self.work
        if work.form is None or (work.saved and not copy):
            return
        row, changes = self._services.composing.save(
            work.form, work.blueprint, datetime.now(UTC), None if copy else work.row
        )
        form = self._services.composing.open(row).form
        self.draft.put(replace(self.work, form=form, row=row, kept=form, touched=False))
        self.shown.emit()
        self.stored.emit(changes)

    def rename(self, title: str) -> None:
        """Give the paper another title, in the store too where it is saved."""
        work = self.work
        if work.row is not None and work.saved:
            changes = self._services.composing.rename(work.row, title)
            self.draft.put(self.draft.head(title=title))
            self.draft.put(replace(self.work, kept=self.work.form))
            self.shown.emit()
            self.stored.emit(changes)
        else:
            self.change_head(title=title)

    def delete(self, row: FormRow) -> None:
        """Take a saved paper out of the list; the desk keeps what is on it, no longer saved."""
        changes = self._services.composing.delete(row, datetime.now(UTC))
        if self.work.row == row:
            self.draft.put(replace(self.work, row=None, kept=None))
            self.shown.emit()
        self.stored.emit(changes)

    def heed_store(self) -> None:
        """Saved papers have changed elsewhere, by an undo too: notice where that concerns this one."""
        work = self.work
        if work.row is None:
            return
        rows: Sequence[FormRow] = [one.row for one in self._services.composing.forms()]
        if work.row not in rows:
            self.draft.put(replace(work, row=None, kept=None))
            return
        kept = self._services.composing.open(work.row).form
        if work.saved and kept != work.kept:
            self.draft.put(replace(work, form=kept, kept=kept))
            self.draft.put(self.draft.head(title=kept.title))
        else:
            self.draft.put(replace(work, kept=kept))

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None
            self.drawing_changed.emit(False)


def _sound(blueprint: Blueprint) -> Blueprint:
    """The blueprint with a pass mark that can be reached."""
    return replace(blueprint, pass_mark=min(blueprint.pass_mark, blueprint.points))


def _put_back(draft: Draft, work: Work) -> Changes:
    """Take back a change of the desk; what has been saved meanwhile stays saved."""
    now = draft.work
    draft.put(replace(work, row=now.row, kept=now.kept))
    return Changes(forms=True)
