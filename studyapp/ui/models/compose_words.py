"""What the compose page says of a paper: its notices, its difficulty, what it covers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from studyapp.core.forms.editing import Clash, clashes
from studyapp.core.forms.facts import ClashKind
from studyapp.core.forms.figures import KindCoverage, band_shares
from studyapp.core.forms.form import FULL_MARKS, Form
from studyapp.core.forms.paper import figure
from studyapp.core.items.audit import unbalanced_truth
from studyapp.services.composing import EntryState
from studyapp.ui.i18n import finding_sentence, item_type_label, kind_group_label
from studyapp.ui.models.item_words import band_label
from studyapp.ui.theme import KindGroup, group_of

if TYPE_CHECKING:
    from studyapp.ui.models.compose_draft import Work

SHOWN = 5
"""Notices shown at once; more would push the rest out of sight."""
_NAMED = 14
"""Characters of a phrase that a notice names."""


class Remedy(StrEnum):
    """What one click on a notice does."""

    NONE = ""
    EXCHANGE = "exchange"
    TAKE_LESS = "take_less"
    APPROVED_ONLY = "approved_only"
    DRAFTS_TOO = "drafts_too"
    UP_TO_DATE = "up_to_date"


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence about the paper; `urgent` ones are troubles, the others only to be known.

    `place` is that of the question, from 0, which `remedy` is for, `other` the one to be taken if that cannot be.
    """

    words: str
    remedy: Remedy = Remedy.NONE
    place: int = 0
    urgent: bool = True
    other: int = -1


def remedy_label(remedy: Remedy) -> str:
    """The words of the link."""
    translate = QCoreApplication.translate
    return {
        Remedy.EXCHANGE: translate("compose", "Exchange it"),
        Remedy.TAKE_LESS: translate("compose", "Take what there is"),
        Remedy.APPROVED_ONLY: translate("compose", "Approved only"),
        Remedy.DRAFTS_TOO: translate("compose", "Drafts too"),
        Remedy.UP_TO_DATE: translate("compose", "Bring up to date"),
    }.get(remedy, "")


def difficulty_words(form: Form) -> str:
    """易 30% · 中 50% · 难 20%."""
    return " · ".join(f"{band_label(band)} {share:.0%}" for band, share in band_shares(form).items())


def coverage_words(coverage: Sequence[KindCoverage]) -> str:
    """口号 14/14 · 目标 10/10 …, by the groups of kinds that the legend shows."""
    asked: dict[KindGroup, int] = defaultdict(int)
    known: dict[KindGroup, int] = defaultdict(int)
    for one in coverage:
        asked[group_of(one.kind)] += one.asked
        known[group_of(one.kind)] += one.known
    return " · ".join(f"{kind_group_label(group)} {asked[group]}/{known[group]}" for group in KindGroup if known[group])


class Notices(QObject):
    """Finds what a trainer should know of a paper; an object, since only its `tr` knows plurals."""

    def found(self, work: Work, states: Sequence[EntryState], count: int) -> tuple[Notice, ...]:
        """What the trainer should know, troubles first; `count` is how many questions nobody has approved."""
        form = work.form
        found = list(self._lacks(work))
        if form is not None:
            found += [self._of_clash(one) for one in clashes(form)]
            found += self._changes(states)
            found += self._points(form)
            if finding := unbalanced_truth([entry.item for entry in form.entries]):
                found.append(Notice(finding_sentence(finding), urgent=False))
            if count and not work.blueprint.approved_only:
                words = self.tr("%n question(s) not approved yet.", "", count)
                found.append(Notice(words, Remedy.APPROVED_ONLY, urgent=False))
        if len(found) > SHOWN:
            left = len(found) - SHOWN
            rest = self.tr("And %n more.", "", left)
            found = [*found[:SHOWN], Notice(rest, urgent=False)]
        return tuple(found)

    def _lacks(self, work: Work) -> Iterator[Notice]:
        gate = work.blueprint.approved_only
        for lack in work.shortages:
            lacking, clashing, fitting = lack.lacking, lack.clashing, lack.fitting
            words = self.tr("{type}: %n lacking", "", lacking)
            if clashing:
                why = self.tr(" (%n more would repeat what the paper asks)", "", clashing)
            elif gate:
                why = self.tr(" (the bank has %n approved)", "", fitting)
            else:
                why = self.tr(" (the bank has %n)", "", fitting)
            remedy = Remedy.DRAFTS_TOO if gate and not clashing else Remedy.TAKE_LESS
            end = self.tr(".")
            yield Notice(words.format(type=item_type_label(lack.type)) + why + end, remedy)
        if work.missing:
            missing = len(work.missing)
            words = self.tr("%n item(s) that must be in are not there.", "", missing)
            yield Notice(words)

    def _of_clash(self, one: Clash) -> Notice:
        words = one.words if len(one.words) <= _NAMED else f"{one.words[: _NAMED - 1]}…"
        if one.kind is ClashKind.SAME:
            told = self.tr("Questions {number} and {other} ask for the same: {words}.")
        else:
            told = self.tr("Question {other} gives the answer of question {number} away: {words}.")
        told = told.format(number=one.place + 1, other=one.other + 1, words=words)
        return Notice(told, Remedy.EXCHANGE, max(one.place, one.other), other=min(one.place, one.other))

    def _changes(self, states: Sequence[EntryState]) -> Iterator[Notice]:
        changed = sum(1 for state in states if state is EntryState.CHANGED)
        gone = sum(1 for state in states if state is EntryState.WITHDRAWN)
        if changed:
            words = self.tr("%n question(s) changed in the bank since this was saved.", "", changed)
            yield Notice(words, Remedy.UP_TO_DATE)
        if gone:
            words = self.tr("%n question(s) no longer in the bank.", "", gone)
            yield Notice(words, Remedy.UP_TO_DATE)

    def _points(self, form: Form) -> Iterator[Notice]:
        gap = FULL_MARKS - form.points
        if 0 < abs(gap) <= FULL_MARKS / 5:
            template = self.tr("{points} points short of 100.") if gap > 0 else self.tr("{points} points over 100.")
            yield Notice(template.format(points=figure(abs(gap))), urgent=False)
