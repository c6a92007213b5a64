"""Versions A, B, …: the same form in another order. Keys go by option id, so that no shuffling breaks them.

The id of an option is its place in the entry's item. An arranged item is the same item with its options in the order
of the version and its key told in that order, so whatever shows or grades items takes it as any other.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from random import Random

from studyapp.core.forms.form import Entry, Form
from studyapp.core.items.item import Item, ItemType, MatchOptions
from studyapp.core.items.numerals import in_order
from studyapp.core.learning.grading import Response


@dataclass(frozen=True, slots=True)
class Place:
    """One entry on a version.

    `entry` is its place in the form's section, `options` the ids of its options in the order shown (for matching, of
    the left column), `partners` those of the right column; empty for types that have none.
    """

    entry: int
    options: tuple[int, ...] = ()
    partners: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Version:
    """An order of a form; `sections` goes with the form's sections, each with a place for every entry."""

    label: str
    sections: tuple[tuple[Place, ...], ...]


@dataclass(frozen=True, slots=True)
class Numbered:
    """An entry as it stands on a version: its number over the whole paper, from 1, and its item arranged."""

    number: int
    entry: Entry
    place: Place
    item: Item


def versions(form: Form) -> tuple[Version, ...]:
    """The versions of a form, the same for the same form; the first keeps the form's own order of items."""
    return tuple(version(form, label) for label in form.labels)


def version(form: Form, label: str) -> Version:
    """One version by its label."""
    random = Random(_seed(form.seed, label))  # noqa: S311 - no secret
    sections = []
    for section in form.sections:
        order = list(range(len(section.entries)))
        if form.shuffle_items and label != form.labels[0]:
            random.shuffle(order)
        sections.append(tuple(_place(section.entries[at].item, at, form.shuffle_options, random) for at in order))
    return Version(label, tuple(sections))


def numbered(form: Form, version_: Version) -> tuple[tuple[Numbered, ...], ...]:
    """The version's entries, section by section, as they are printed."""
    number = 0
    sections = []
    for section, places in zip(form.sections, version_.sections, strict=True):
        rows = []
        for place in places:
            number += 1
            entry = section.entries[place.entry]
            rows.append(Numbered(number, entry, place, arranged(entry.item, place)))
        sections.append(tuple(rows))
    return tuple(sections)


def arranged(item: Item, place: Place) -> Item:
    """The item with its options in the order of the version, and its key told in that order."""
    if isinstance(item.options, MatchOptions):
        new = {old: at for at, old in enumerate(place.partners)}
        left = tuple(item.options.left[at] for at in place.options)
        right = tuple(item.options.right[at] for at in place.partners)
        key = _whole(item.key)
        return replace(item, options=MatchOptions(left, right), key=tuple(new[key[at]] for at in place.options))
    if not item.options:
        return item
    new = {old: at for at, old in enumerate(place.options)}
    options = tuple(item.options[at] for at in place.options)
    if item.type is ItemType.ORDERING:
        return replace(item, options=options, key=tuple(new[at] for at in _whole(item.key)))
    if item.type is ItemType.MULTIPLE:
        return replace(item, options=options, key=tuple(sorted(new[at] for at in _whole(item.key))))
    assert isinstance(item.key, int)
    return replace(item, options=options, key=new[item.key])


def by_option_id(item: Item, place: Place, response: Response) -> Response:
    """A response to the arranged item as a response to the item itself; `item` is either of them."""
    if response is None or not place.options:
        return response
    if item.type is ItemType.MATCHING:
        if not isinstance(response, tuple):
            raise TypeError(f"not a choice for each: {response!r}")
        chosen = dict(zip(place.options, response, strict=False))
        answers = [chosen.get(left) for left in range(len(place.options))]
        return tuple(place.partners[one] if isinstance(one, int) else None for one in answers)
    if isinstance(response, int):
        return place.options[response]
    back = tuple(place.options[at] for at in _whole(response))
    return tuple(sorted(back)) if item.type is ItemType.MULTIPLE else back


def _place(item: Item, at: int, shuffle: bool, random: Random) -> Place:
    if isinstance(item.options, MatchOptions):
        left, right = list(range(len(item.options.left))), list(range(len(item.options.right)))
        if shuffle:
            random.shuffle(left)
            random.shuffle(right)
        return Place(at, tuple(left), tuple(right))
    order = list(range(len(item.options)))
    if shuffle and not _sorted_figures(item):
        random.shuffle(order)
        if item.type is ItemType.ORDERING and tuple(order) == item.key:  # the parts would stand in the right order
            order = [*order[1:], order[0]]
    return Place(at, tuple(order))


def _sorted_figures(item: Item) -> bool:
    """Whether the options are figures in ascending or descending order, which shuffling would spoil (NBME)."""
    options = item.options
    if item.type is not ItemType.SINGLE or not isinstance(options, tuple):
        return False
    if not all(option[:1].isdigit() for option in options):
        return False
    values = [in_order(option) for option in options]
    return values == sorted(values) or values == sorted(values, reverse=True)


def _whole(key: object) -> tuple[int, ...]:
    if not isinstance(key, tuple) or any(isinstance(one, bool) or not isinstance(one, int) for one in key):
        raise TypeError(f"not indices of options: {key!r}")
    return key


def _seed(seed: int, label: str) -> int:
    """The chance of a version: the same on every machine (`hash` is not)."""
    return int.from_bytes(hashlib.sha256(f"{seed}/{label}".encode()).digest()[:8], "big")
