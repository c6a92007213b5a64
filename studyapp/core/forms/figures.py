"""Figures of a form: how hard it is, and how much of what a bank asks it covers."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from studyapp.core.forms.blueprint import Band, Blueprint, band_of
from studyapp.core.forms.form import Form
from studyapp.core.forms.stock import StockItem, is_allowed
from studyapp.core.items.item import ItemStatus
from studyapp.core.phrases import PhraseKind


@dataclass(frozen=True, slots=True)
class KindCoverage:
    """Of a kind, how many phrases the form asks for, out of how many the bank could."""

    kind: PhraseKind
    asked: int
    known: int


def band_shares(form: Form) -> dict[Band, float]:
    """The shares of easy, medium and hard items; empty for a form without items."""
    counts = Counter(band_of(entry.item.difficulty) for entry in form.entries)
    return {band: counts[band] / form.count for band in Band} if form.count else {}


def kind_coverage(form: Form, stock: Iterable[StockItem], blueprint: Blueprint) -> tuple[KindCoverage, ...]:
    """By kind, in the order of kinds, the phrases asked for on the form, among those that the blueprint could reach.

    A phrase counts for the kind of the items that test it; an item that names no phrase counts as one of its own.
    """
    known: dict[PhraseKind, set[tuple[str, str]]] = defaultdict(set)
    for one in stock:
        if is_allowed(blueprint, one.id, one.status, one.digest):
            known[one.kind].update(_named(one.digest, one.id, one.tests))
    asked: dict[PhraseKind, set[tuple[str, str]]] = defaultdict(set)
    for entry in form.entries:
        item = entry.item
        asked[item.phrase_kind].update(_named(entry.origin.digest, item.id, item.tests))
    return tuple(
        KindCoverage(kind, len(asked[kind] & known[kind]), len(known[kind])) for kind in PhraseKind if known[kind]
    )


def drafts(form: Form) -> int:
    """How many of its items nobody has approved."""
    return sum(1 for entry in form.entries if entry.item.status is not ItemStatus.APPROVED)


def _named(digest: str, item: str, tests: tuple[str, ...]) -> set[tuple[str, str]]:
    return {(digest, test) for test in tests} or {(digest, item)}
