"""Changing single entries of a form: locking, exchanging, adding, removing, and what then does not go together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from studyapp.core.forms.blueprint import Blueprint, Quota, band_of
from studyapp.core.forms.facts import Candidate, Clashes, ClashKind, clash, facts_of
from studyapp.core.forms.form import Entry, Form, Points, Section
from studyapp.core.forms.stock import fits, is_allowed
from studyapp.core.items.item import ItemStatus


@dataclass(frozen=True, slots=True)
class Clash:
    """Two entries that do not go together, by their places on the form from 0.

    `SAME`: both ask for `words`, and `place` is the later one. `GIVEN_AWAY`: the entry at `other` shows the answer
    `words` of the one at `place`.
    """

    kind: ClashKind
    place: int
    other: int
    words: str


def clashes(form: Form) -> tuple[Clash, ...]:
    """All pairs of entries that clash, each told once, in the order of `place`."""
    facts = [facts_of(Candidate(entry.item, entry.row, entry.origin)) for entry in form.entries]
    index = Clashes(facts)
    found = []
    for place, one in enumerate(facts):
        for other in sorted(index.of(place)):
            if other >= place:
                continue
            if reason := clash(one, facts[other]):
                found.append(Clash(reason[0], place, other, reason[1]))
            elif reason := clash(facts[other], one):
                found.append(Clash(reason[0], other, place, reason[1]))
    return tuple(sorted(found, key=lambda one: (one.place, one.other)))


def set_locked(form: Form, place: int, *, locked: bool) -> Form:
    """The form with the entry at `place` locked or not."""
    return _changed(form, place, lambda entry: replace(entry, locked=locked))


def put(form: Form, place: int, candidate: Candidate) -> Form:
    """The form with another item of the same type in the entry at `place`, for the same points."""
    return _changed(form, place, lambda entry: Entry(candidate.item, entry.points, candidate.row, candidate.origin))


def remove(form: Form, place: int) -> Form:
    """The form without the entry at `place`; a section that this empties goes too."""
    at, within = _find(form, place)
    section = form.sections[at]
    left = section.entries[:within] + section.entries[within + 1 :]
    new = (Section(section.type, left),) if left else ()
    return replace(form, sections=form.sections[:at] + new + form.sections[at + 1 :])


def add(form: Form, candidate: Candidate, points: Points) -> Form:
    """The form with one more item, locked, at the end of its type's section, or in a new one at the end."""
    entry = Entry(candidate.item, points, candidate.row, candidate.origin, locked=True)
    for at, section in enumerate(form.sections):
        if section.type is candidate.item.type:
            new = Section(section.type, (*section.entries, entry))
            return replace(form, sections=(*form.sections[:at], new, *form.sections[at + 1 :]))
    return replace(form, sections=(*form.sections, Section(candidate.item.type, (entry,))))


def entry_at(form: Form, place: int) -> Entry:
    """The entry at `place`, counted over all sections from 0."""
    at, within = _find(form, place)
    return form.sections[at].entries[within]


def alternatives(
    form: Form, place: int, blueprint: Blueprint, candidates: Sequence[Candidate]
) -> tuple[Candidate, ...]:
    """What could stand in the entry's place without a clash, the likest first.

    Like means: approved rather than a draft, of the same band of difficulty, of the same kind of phrase. It is of the
    entry's type, allowed by the blueprint, fits a line of it that the entry fits (any of its type if it fits none), and
    is not on the form yet.
    """
    old = entry_at(form, place)
    lines = [quota for quota in blueprint.quotas if _fills(quota, Candidate(old.item))] or [
        quota for quota in blueprint.quotas if quota.type is old.item.type
    ]
    here = {entry.item.id for entry in form.entries}
    rest = [
        one
        for one in candidates
        if one.item.type is old.item.type
        and one.item.id not in here
        and is_allowed(blueprint, one.item.id, one.item.status, one.origin.digest)
        and (not lines or any(_fills(quota, one) for quota in lines))
    ]
    others = [Candidate(entry.item, entry.row, entry.origin) for n, entry in enumerate(form.entries) if n != place]
    index = Clashes([facts_of(one) for one in (*others, *rest)])
    blocked = {at for number in range(len(others)) for at in index.of(number)}
    free = [one for at, one in enumerate(rest, len(others)) if at not in blocked]
    return tuple(
        sorted(
            free,
            key=lambda one: (
                one.item.status is not ItemStatus.APPROVED,
                band_of(one.item.difficulty) is not band_of(old.item.difficulty),
                one.item.phrase_kind is not old.item.phrase_kind,
                abs(one.item.difficulty - old.item.difficulty),
                one.item.id,
            ),
        )
    )


def _fills(quota: Quota, candidate: Candidate) -> bool:
    item = candidate.item
    return fits(quota, item.type, item.phrase_kind, item.difficulty)


def _find(form: Form, place: int) -> tuple[int, int]:
    """The section of the entry at `place`, and its place in it."""
    left = place
    for at, section in enumerate(form.sections):
        if 0 <= left < len(section.entries):
            return at, left
        left -= len(section.entries)
    raise IndexError(f"the form has {form.count} entries and none at {place}")


def _changed(form: Form, place: int, change: Callable[[Entry], Entry]) -> Form:
    at, within = _find(form, place)
    section = form.sections[at]
    entries = (*section.entries[:within], change(section.entries[within]), *section.entries[within + 1 :])
    return replace(form, sections=(*form.sections[:at], Section(section.type, entries), *form.sections[at + 1 :]))
