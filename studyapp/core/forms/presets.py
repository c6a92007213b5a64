"""Blueprints for one click: the usual make-up of a paper, fitted to what a bank has."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum

from studyapp.core.forms.assembly import assemble_form
from studyapp.core.forms.blueprint import MAX_COUNT, Blueprint, Quota
from studyapp.core.forms.facts import Candidate
from studyapp.core.forms.form import HALF, Points
from studyapp.core.items.item import ItemType
from studyapp.core.progress import Progress, ignore


class Preset(StrEnum):
    """The papers that one click makes."""

    STANDARD = "standard"
    """100 points of all the usual types."""
    OBJECTIVE = "objective"
    """100 points that can be marked at a glance."""
    SHORT = "short"
    """50 points for a quarter of an hour."""


_SHAPES: dict[Preset, tuple[Quota, ...]] = {
    Preset.STANDARD: (
        Quota(ItemType.SINGLE, 20, 2),
        Quota(ItemType.MULTIPLE, 8, 3),
        Quota(ItemType.TRUEFALSE, 10, 1),
        Quota(ItemType.CLOZE, 10, 2),
        Quota(ItemType.ORDERING, 1, 3),
        Quota(ItemType.MATCHING, 1, 3),
    ),
    Preset.OBJECTIVE: (
        Quota(ItemType.SINGLE, 25, 2),
        Quota(ItemType.MULTIPLE, 10, 3),
        Quota(ItemType.TRUEFALSE, 20, 1),
    ),
    Preset.SHORT: (
        Quota(ItemType.SINGLE, 10, 2),
        Quota(ItemType.TRUEFALSE, 10, 1),
        Quota(ItemType.CLOZE, 10, 2),
    ),
}
_MINUTES = {Preset.STANDARD: 90, Preset.OBJECTIVE: 60, Preset.SHORT: 20}
_PASS_SHARE = 0.6
"""The pass mark of Chinese papers, as a share of the points."""
_INSTEAD = (ItemType.CLOZE, ItemType.SINGLE, ItemType.TRUEFALSE, ItemType.SET, ItemType.RECALL)
"""Types that fill up where others are lacking, the most welcome first."""
_USUAL_EACH = {
    ItemType.SET: 2.0,
    ItemType.RECALL: 4.0,
    ItemType.CLOZE: 2.0,
    ItemType.SINGLE: 2.0,
    ItemType.TRUEFALSE: 1.0,
}
_MOST = 3.0
"""How many times its usual points an item may be worth, where a bank has few."""
_ROUNDS = 5
_FILLING = 30
_LOST, _HALVES = 0.2, 0.3
"""What an item less, and half points, count against points that are other than usual: the square of their share, for
each item."""


def shape(preset: Preset) -> tuple[Quota, ...]:
    """The lines of a preset where a bank has enough of everything."""
    return _SHAPES[preset]


def possible(preset: Preset) -> tuple[Quota, ...]:
    """The lines of a preset and those that may fill up for them: what a sample for `fitted` has to hold."""
    lines = _SHAPES[preset]
    others = [type_ for type_ in _INSTEAD if all(quota.type is not type_ for quota in lines)]
    return (*lines, *(Quota(type_, _FILLING, _USUAL_EACH[type_]) for type_ in others))


def fitted(
    preset: Preset, blueprint: Blueprint, candidates: Sequence[Candidate], progress: Progress = ignore
) -> Blueprint:
    """The blueprint with the lines, minutes and pass mark of a preset, changed so that the bank can fill it.

    Where a type lacks items, others take their points; where all do, items are worth up to three times as much. The
    points come to what the preset says whenever whole or half ones can; a bank without items gives it as it is.
    """
    total = sum(quota.points for quota in _SHAPES[preset])
    wanted = replace(
        blueprint,
        quotas=_SHAPES[preset],
        must=(),
        minutes=_MINUTES[preset],
        pass_mark=0.0,
    )
    short: set[ItemType] = set()
    quotas = list(wanted.quotas)
    for number in range(_ROUNDS if candidates else 0):
        progress(number / _ROUNDS)
        assembly = assemble_form(replace(wanted, quotas=tuple(quotas)), candidates)
        if not assembly.shortages:
            break
        for lack in assembly.shortages:
            quota = quotas[lack.quota]
            short.add(quota.type)
            quotas[lack.quota] = replace(quota, count=quota.count - lack.lacking)
        quotas = [quota for quota in quotas if quota.count]
        if number < _ROUNDS - 1:
            quotas = _topped_up(quotas, total, short, candidates)
        if not quotas:
            return replace(wanted, pass_mark=total * _PASS_SHARE)
    lines = _rescaled(quotas, total)
    worth = sum(quota.points for quota in lines)
    return replace(wanted, quotas=lines, pass_mark=float(round(worth * _PASS_SHARE)))


def _topped_up(
    quotas: list[Quota], total: Points, short: set[ItemType], candidates: Sequence[Candidate]
) -> list[Quota]:
    """The lines with more of the types that are not short, until the points are there."""
    quotas = list(quotas)
    for type_ in _INSTEAD:
        gap = total - sum(quota.points for quota in quotas)
        if type_ in short or gap <= 0:
            continue
        at = next((n for n, quota in enumerate(quotas) if quota.type is type_), None)
        line = Quota(type_, 0, _USUAL_EACH[type_]) if at is None else quotas[at]
        there = sum(1 for one in candidates if one.item.type is type_)
        more = min(int(gap // line.each), there - line.count, MAX_COUNT - line.count)
        if more <= 0:
            continue
        line = replace(line, count=line.count + more)
        quotas[len(quotas) if at is None else at : len(quotas) if at is None else at + 1] = [line]
    return quotas


def _rescaled(quotas: list[Quota], total: Points) -> tuple[Quota, ...]:
    """The lines with points that come to `total`, each as near as can be to what it was.

    One line may lose up to three items for that. Where nothing gives `total`, the lines stay as they are.
    """
    best = _priced(quotas, total)
    for at, quota in enumerate(quotas):
        for fewer in (1, 2, 3):
            if quota.count > fewer:
                lines = [*quotas[:at], replace(quota, count=quota.count - fewer), *quotas[at + 1 :]]
                found = _priced(lines, total)
                if found and (best is None or found[0] + fewer * _LOST < best[0]):
                    best = found[0] + fewer * _LOST, found[1]
    return best[1] if best else tuple(quotas)


def _priced(quotas: list[Quota], total: Points) -> tuple[float, tuple[Quota, ...]] | None:
    """The lines with points that come to `total`, and how far that is from what they were; None where nothing does.

    Every sum that some points give is kept with the cheapest way to it (a knapsack, in half points).
    """
    factor = total / sum(quota.points for quota in quotas)
    goal = round(total / HALF)
    ways: dict[int, tuple[float, tuple[int, ...]]] = {0: (0.0, ())}
    for quota in quotas:
        wished = quota.each * factor
        after: dict[int, tuple[float, tuple[int, ...]]] = {}
        for halves in range(1, 1 + round(min(2 * max(wished, quota.each), _MOST * quota.each) / HALF)):
            each = halves * HALF
            cost = quota.count * ((each - wished) / wished) ** 2 + (0 if each.is_integer() else _HALVES)
            for sum_, (spent, steps) in ways.items():
                new = sum_ + halves * quota.count
                if new <= goal and (new not in after or spent + cost < after[new][0]):
                    after[new] = spent + cost, (*steps, halves)
        ways = after
    if goal not in ways:
        return None
    cost, steps = ways[goal]
    return cost, tuple(replace(quota, each=halves * HALF) for quota, halves in zip(quotas, steps, strict=True))
