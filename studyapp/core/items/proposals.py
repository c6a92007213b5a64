"""What could be asked, of which type, and which of it is asked."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from studyapp.core.article import Span
from studyapp.core.items import blank_sets, cloze, matching, multiple, ordering, recall, single, truefalse, word_bank
from studyapp.core.items.item import ItemType
from studyapp.core.items.points import LISTED, Workbench
from studyapp.core.items.shelf import Ready, Shelf
from studyapp.core.phrases import PhraseKind, RelationType

_LEAST_WORTH = 0.1
_YEARS = 3
"""Stages asked for by their year; the few years of an article would be seen through if asked more often."""
_AGAIN = (1.0, 0.8, 0.2)
"""What the first, second and third item on the same phrase are worth: two types for a phrase before a third."""
_ASSURED, _ABOVE_SHARE = 0.6, 1.25
"""A type has this part of its share before the best are taken whatever their type, and not more than that."""
_SAME = 0.6
_LEAST_RECALLED = 0.1
"""What is to be known by heart is worth this at least."""
_RELATED = 0.3
"""A matching or an ordering asks for several phrases at once, and there are few of them."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """An item that could be made: what it would ask for, how worthwhile that is, and what its maker needs.

    `rank` counts the chosen ones, the first choice being 0.
    """

    type: ItemType
    worth: float
    asked: str
    row: Any
    rank: int = 0


def propose(kind: ItemType, bench: Workbench, shelf: Shelf, wanted: float) -> list[Proposal]:
    """At least `wanted` proposals of a type, the most worthwhile first, as far as there are so many."""
    found = _PROPOSERS[kind](bench, shelf, wanted)
    shelf.asked.update({proposal.asked for proposal in found})
    return found


def choose(
    proposals: Mapping[ItemType, list[Proposal]], shares: Mapping[ItemType, float], most: int
) -> dict[ItemType, list[Proposal]]:
    """The `most` proposals most worthwhile: a phrase's first item before another one's third, no type far above its
    share."""
    total = sum(shares.values()) or 1.0
    asked: Counter[str] = Counter()
    ranked: list[tuple[float, int, Proposal]] = []
    for kind in shares:
        for proposal in proposals[kind]:
            again = _AGAIN[min(asked[proposal.asked], len(_AGAIN) - 1)]
            ranked.append((-proposal.worth * again, len(ranked), proposal))
        asked.update({proposal.asked for proposal in proposals[kind]})
    ranked.sort(key=lambda row: row[:2])
    chosen: dict[ItemType, list[Proposal]] = {kind: [] for kind in shares}
    left = [proposal for _, _, proposal in ranked]
    room = most
    # Over the list again and again: a part of its share for each type, then the best, then whatever there is.
    for part in (_ASSURED, _ABOVE_SHARE, math.inf):
        passed = []
        for proposal in left:
            rows = chosen[proposal.type]
            if room > 0 and len(rows) < part * (most * shares[proposal.type] / total if part < math.inf else 1):
                rows.append(Proposal(proposal.type, proposal.worth, proposal.asked, proposal.row, most - room))
                room -= 1
            else:
                passed.append(proposal)
        left = passed
    return chosen


def _ready_points(
    bench: Workbench, shelf: Shelf, wanted: float, kind: ItemType, serves: Callable[[Ready], object]
) -> list[Proposal]:
    """The most worthwhile points that serve, one for each phrase and place, as long as they are worth it."""
    asked: set[str] = set()
    places: dict[int, list[tuple[Span, bool]]] = {}
    years = 0
    found: list[Proposal] = []
    for point in bench.points:
        if point.worth < _LEAST_WORTH or len(found) >= wanted:
            break
        if point.asked in asked or (point.rule == "stage.year" and years >= _YEARS):
            continue
        near = places.setdefault(bench.source.sentence_at(point.span.start), [])
        is_slot = point.rule == "slot"
        if any(
            _mostly_same(point.span, span)
            or (is_slot and span.holds(point.span))
            or (was_slot and point.span.holds(span))
            for span, was_slot in near
        ):
            continue
        ready = shelf.ready(point)
        if ready and serves(ready):
            asked.add(point.asked)
            near.append((point.span, is_slot))
            years += point.rule == "stage.year"
            found.append(Proposal(kind, point.worth, point.asked, ready))
    return found


def _mostly_same(one: Span, other: Span) -> bool:
    """Whether two places share most of the longer one: asking for both would be asking twice."""
    shared = min(one.end, other.end) - max(one.start, other.start)
    return shared > _SAME * max(len(one), len(other))


def _singles(bench: Workbench, shelf: Shelf, wanted: float) -> list[Proposal]:
    found = _ready_points(bench, shelf, wanted, ItemType.SINGLE, single.possible)
    shelf.chosen_from.update(proposal.row.point.span for proposal in found)
    return found


def _truefalses(bench: Workbench, shelf: Shelf, wanted: float) -> list[Proposal]:
    return _ready_points(bench, shelf, wanted, ItemType.TRUEFALSE, truefalse.changes)


def _clozes(bench: Workbench, shelf: Shelf, wanted: float) -> list[Proposal]:
    found: list[Proposal] = []
    places: dict[int, list[Span]] = {}
    for phrase in sorted((*bench.source.reading.phrases, *bench.extras), key=lambda one: (-one.score, one.span)):
        if phrase.score < _LEAST_WORTH or len(found) >= wanted:
            break
        if phrase.kind is not PhraseKind.DOCUMENT and (gap := cloze.find(bench, phrase, shelf.chosen_from)):
            near = places.setdefault(gap.stem.clauses.start, [])
            if any(_mostly_same(span, other) for span in gap.stem.blanks for other in near):
                continue
            near.extend(gap.stem.blanks)
            if len(gap.stem.blanks) == 1 and len(gap.stem.blanks[0]) == len(phrase.span):
                shelf.wholly_asked.add(phrase.text)
            shelf.gaps.append(gap)
            found.append(Proposal(ItemType.CLOZE, phrase.score, phrase.text, gap))
    return found


def _multiples(bench: Workbench, shelf: Shelf, wanted: float) -> list[Proposal]:
    del shelf
    random = bench.random(ItemType.MULTIPLE)
    rated = []
    for relation in (*bench.relations(RelationType.STAGE_GOAL), *bench.relations(RelationType.LIST)):
        worth, whole, _ = bench.list_worth(relation)
        if relation.head and relation.type is RelationType.STAGE_GOAL:
            whole = relation.head.text
        if worth >= LISTED:
            rated.append((worth, whole, relation))
    found: list[Proposal] = []
    for worth, whole, relation in sorted(rated, key=lambda row: (-row[0], row[2].members[0].span)):
        if len(found) >= wanted:
            break
        found.extend(Proposal(ItemType.MULTIPLE, worth, whole, item) for item in multiple.make(bench, relation, random))
    return found


def _recalls(bench: Workbench, shelf: Shelf, wanted: float) -> list[Proposal]:
    found: list[Proposal] = []
    places: dict[int, list[Span]] = {}
    more = (one for one in bench.extras if one.kind is PhraseKind.ENUMERATION)
    for phrase in sorted((*bench.source.reading.phrases, *more), key=lambda one: (-one.score, one.span)):
        if phrase.score < _LEAST_RECALLED or len(found) >= wanted:
            break
        near = places.setdefault(bench.source.sentence_at(phrase.span.start), [])
        if any(phrase.span.meets(other) for other in near):
            continue
        is_list = phrase.kind is PhraseKind.ENUMERATION
        listed = shelf.listed[bench.source.sentence_at(phrase.span.start)]
        if any(phrase.span == other or (is_list and phrase.span.meets(other)) for other in listed):
            continue
        if item := recall.find(bench, phrase, phrase.text in shelf.wholly_asked):
            near.append(phrase.span)
            found.append(Proposal(ItemType.RECALL, phrase.score, phrase.text, item))
    return found


def _sets(bench: Workbench, shelf: Shelf, wanted: float) -> list[Proposal]:
    rated = sorted(
        ((*bench.list_worth(relation)[:2], relation) for relation in bench.relations(RelationType.LIST)),
        key=lambda row: (-row[0], row[2].members[0].span),
    )
    found: list[Proposal] = []
    for worth, whole, relation in rated:
        if worth < _LEAST_WORTH or len(found) >= wanted:
            break
        span = Span(relation.members[0].span.start, relation.members[-1].span.end)
        near = shelf.listed[bench.source.sentence_at(span.start)]
        if not any(span.meets(other) for other in near) and (item := blank_sets.find(bench, relation)):
            near.append(span)
            found.append(Proposal(ItemType.SET, worth, whole, item))
    return found


def _matchings(bench: Workbench, shelf: Shelf, wanted: float) -> list[Proposal]:
    del wanted
    random = bench.random(ItemType.MATCHING)
    known: matching.Shown = set()
    made = ((group, matching.make(bench, group, random, known)) for group in matching.groups(bench))
    found = [Proposal(ItemType.MATCHING, _RELATED + group.worth, item.id, item) for group, item in made if item]
    # Only what one other type asks for, or none.
    once = {text for text, count in shelf.asked.items() if count == 1}
    gaps = [gap for gap in shelf.gaps if gap.phrase.text in once]
    gapped = {gap.phrase.text for gap in gaps}
    terms = [
        phrase
        for phrase in bench.source.reading.phrases
        if phrase.kind is PhraseKind.TERM
        and phrase.score >= _LEAST_WORTH
        and shelf.asked[phrase.text] <= 1
        and phrase.text not in gapped
    ]
    rows = [*word_bank.rows(bench, gaps), *word_bank.term_rows(bench, terms)]
    for bank in word_bank.banks(rows):
        if item := word_bank.make(bench, bank, random, known):
            worth = sum(row.phrase.score for row in bank) / len(bank)
            found.append(Proposal(ItemType.MATCHING, worth, item.id, item))
    return found


def _orderings(bench: Workbench, shelf: Shelf, wanted: float) -> list[Proposal]:
    del shelf, wanted
    random = bench.random(ItemType.ORDERING)
    known: matching.Shown = set()
    made = ((row, ordering.make(bench, row, random, known)) for row in ordering.rows(bench))
    return [Proposal(ItemType.ORDERING, _RELATED + row.worth, item.id, item) for row, item in made if item]


_PROPOSERS: dict[ItemType, Callable[[Workbench, Shelf, float], list[Proposal]]] = {
    ItemType.SINGLE: _singles,
    ItemType.CLOZE: _clozes,
    ItemType.MULTIPLE: _multiples,
    ItemType.TRUEFALSE: _truefalses,
    ItemType.RECALL: _recalls,
    ItemType.SET: _sets,
    ItemType.MATCHING: _matchings,
    ItemType.ORDERING: _orderings,
}
