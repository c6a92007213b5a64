"""Drawing a form from a bank after a blueprint: at random, fairly spread, and with no two items that clash."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from random import Random

from studyapp.core.forms.blueprint import Blueprint, Quota, check
from studyapp.core.forms.drawing import Attempt, Drawing
from studyapp.core.forms.facts import Candidate
from studyapp.core.forms.form import Entry, Form, Section
from studyapp.core.items.item import ItemId, ItemType
from studyapp.core.progress import Progress, ignore

_ATTEMPTS = 2
"""Drawings that are tried, the second shyer of items that many others clash with, until one fills the blueprint."""


@dataclass(frozen=True, slots=True)
class Shortage:
    """A line of the blueprint (`quota` is its place) that lacks items: how many, how many of the bank fit, and how many
    of those were left out because they clash with what is on the form."""

    quota: int
    type: ItemType
    lacking: int
    fitting: int
    clashing: int


@dataclass(frozen=True, slots=True)
class Assembly:
    """A form, what it lacks, and which of the items that must be in are nowhere to be found."""

    form: Form
    shortages: tuple[Shortage, ...] = ()
    missing: tuple[ItemId, ...] = ()


def assemble_form(
    blueprint: Blueprint,
    candidates: Sequence[Candidate],
    before: Form | None = None,
    *,
    anew: bool = False,
    progress: Progress = ignore,
) -> Assembly:
    """A form after the blueprint out of `candidates`; the same for the same arguments.

    Entries of the form `before` stay, with their words and numbers, as far as the blueprint allows them and has room,
    locked ones first and whatever they are; with `anew` only locked ones do. No two items clash unless both are kept or
    must be in. Raises `UserError` for a blueprint that makes no sense.
    """
    check(blueprint)
    drawing = Drawing(blueprint, candidates, before, anew=anew)
    best: Attempt | None = None
    for number in range(_ATTEMPTS):
        progress(number / _ATTEMPTS)
        attempt = drawing.attempt(number)
        if best is None or attempt.rank < best.rank:
            best = attempt
        if not best.lacking and not best.one_sided:
            break
    assert best is not None
    return _assembled(drawing, best)


def _assembled(drawing: Drawing, done: Attempt) -> Assembly:
    """The form of an attempt, and what it lacks."""
    blueprint = drawing.blueprint
    random = Random(f"{blueprint.seed}/order")  # noqa: S311 - no secret
    sections = []
    for type_ in blueprint.types:
        picks: list[tuple[int, Quota]] = []
        for quota, picked in zip(blueprint.quotas, done.picks, strict=True):
            if quota.type is type_:
                new = sorted(picked)
                random.shuffle(new)
                picks += [(at, quota) for at in new]
        if picks:
            sections.append(Section(type_, tuple(_entry(drawing, *pick) for pick in _in_order(drawing, picks))))
    form = Form(
        title=blueprint.title,
        sections=tuple(sections),
        seed=blueprint.seed,
        minutes=blueprint.minutes,
        pass_mark=blueprint.pass_mark,
        labels=blueprint.labels,
        shuffle_items=blueprint.shuffle_items,
        shuffle_options=blueprint.shuffle_options,
    )
    return Assembly(form, tuple(_shortages(drawing, done)), tuple(drawing.missing))


def _in_order(drawing: Drawing, picked: list[tuple[int, Quota]]) -> list[tuple[int, Quota]]:
    """The picks of a section as they follow each other: what is kept stays at its number, as far as that goes."""
    slots: list[tuple[int, Quota] | None] = [None] * len(picked)
    rest = []
    for at, quota in picked:
        place = drawing.places.get(at, len(slots))
        if place < len(slots) and slots[place] is None:
            slots[place] = at, quota
        else:
            rest.append((at, quota))
    rest.sort(key=lambda pick: drawing.places.get(pick[0], len(slots)))
    others = iter(rest)
    return [slot or next(others) for slot in slots]


def _entry(drawing: Drawing, at: int, quota: Quota) -> Entry:
    if at in drawing.entries:
        return replace(drawing.entries[at], points=quota.each)
    one = drawing.pool[at]
    return Entry(one.item, quota.each, one.row, one.origin)


def _shortages(drawing: Drawing, done: Attempt) -> Iterable[Shortage]:
    picked = set(done.all)
    for line, quota in enumerate(drawing.blueprint.quotas):
        lacking = quota.count - len(done.picks[line])
        if lacking > 0:
            left = [at for at in drawing.fitting[line] if at not in picked]
            clashing = sum(1 for at in left if done.blocked[at])
            yield Shortage(line, quota.type, lacking, len(drawing.fitting[line]), clashing)
