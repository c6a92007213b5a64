"""An exam that is made at once from an article: the usual make of a paper, drawn so that no two items clash."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace

from studyapp.core.forms.blueprint import Blueprint, Quota
from studyapp.core.forms.facts import Candidate
from studyapp.core.forms.form import FULL_MARKS, Form
from studyapp.core.ids import ArticleRow
from studyapp.core.items.item import ItemType
from studyapp.core.progress import Progress, ignore
from studyapp.services.composing import DrawOrder, draw

PASS_SHARE = 0.6
"""The pass mark of an exam that is made at once: 60 of 100, as is usual (及格)."""
_DRAWINGS = 4
"""As often is drawn; after the second time, as a rule, nothing is lacking that could be had."""
_SHARES = (
    (ItemType.SINGLE, 0.4),
    (ItemType.MULTIPLE, 0.2),
    (ItemType.TRUEFALSE, 0.2),
    (ItemType.CLOZE, 0.2),
)
"""The usual make of a paper of the genre, in the order of its sections; other types take what these lack."""


@dataclass(frozen=True, slots=True)
class QuickExam:
    """An exam that is made from an article, or from all, without a saved form; `seconds` 0 for no limit."""

    article: ArticleRow | None
    number: int
    seconds: int
    may_pause: bool
    title: str


@dataclass(frozen=True, slots=True)
class QuickOrder:
    """What a worker needs to draw the paper of a quick exam: how many items of each type there are, and the items."""

    wish: QuickExam
    have: Mapping[ItemType, int]
    blueprint: Blueprint
    candidates: tuple[Candidate, ...]


def draw_quick(order: QuickOrder, progress: Progress = ignore) -> Form:
    """A form of the usual make; what a type lacks, since its items clash with others, the other types make up.

    Pure, so that a worker can run it: a hundred items take some seconds.
    """
    have = Counter(order.have)
    for drawing in range(_DRAWINGS):
        quotas = usual_quotas(have, order.wish.number)
        blueprint = replace(order.blueprint, quotas=quotas)
        progress(drawing / _DRAWINGS)
        form = draw(DrawOrder(blueprint, order.candidates)).assembly.form
        picked = {section.type: len(section.entries) for section in form.sections}
        short = [quota.type for quota in quotas if picked.get(quota.type, 0) < quota.count]
        if not short:
            break
        have.update({type_: picked.get(type_, 0) - have[type_] for type_ in short})
    return form


def usual_quotas(have: Mapping[ItemType, int], number: int) -> tuple[Quota, ...]:
    """How many items of each type a paper of `number` has, given how many of each there are.

    Each type gets its usual share where the bank can fill it; what is lacking goes to the others in their order, the
    unusual types last. Every item is worth the same, in half points, so that they come to 100 where that divides.
    """
    have = {type_: have.get(type_, 0) for type_ in ItemType}
    count = {type_: min(have[type_], round(number * share)) for type_, share in _SHARES}
    order = [type_ for type_, _share in _SHARES]
    order += [type_ for type_ in ItemType if type_ not in order]
    lacking = number - sum(count.values())
    for type_ in order:
        more = min(max(lacking, 0), have[type_] - count.get(type_, 0))
        count[type_] = count.get(type_, 0) + more
        lacking -= more
    for type_ in reversed(order):  # rounding may have given one too many
        less = min(max(-lacking, 0), count[type_])
        count[type_] -= less
        lacking += less
    each = max(0.5, int(2 * FULL_MARKS / max(1, number)) / 2)
    return tuple(Quota(type_, count[type_], each) for type_ in order if count[type_])
