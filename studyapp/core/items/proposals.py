"""What could be asked, of which type, and which of it is asked."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from heapq import heapify, heappop, heappush
from typing import Any

from studyapp.core.article import Span
from studyapp.core.items import (
    blank_sets,
    cloze,
    dated,
    extras,
    heading_sets,
    matching,
    multiple,
    ordering,
    recall,
    series_sets,
    single,
    truefalse,
    word_bank,
)
from studyapp.core.items.item import ItemType
from studyapp.core.items.points import LISTED, Workbench
from studyapp.core.items.shelf import Ready, Shelf
from studyapp.core.phrases import PhraseKind, RelationType

_LEAST_WORTH = 0.1
_LEAST_TYPED = 0.09
_AS_THEY_ARE = 2.0
"""Sentences to be stated as they are for each that can be changed, with some to spare."""
_NOTHING_TO_CHECK = re.compile(
    "。|以下|如下|下面|几点|发布会|发佈会|回答了?记者|答记者问|递补|来之不易|书面意见|[来长]信|网上征求|感谢|敬意|致以|祝愿|(?:指出|强调|表示)，"
)
"""Two sentences, a courtesy, or somebody's words with their speaker among them."""
_OFTEN_ENOUGH = 2
"""What so many types ask for need not be stated as well."""
_YEARS = 3
"""Stages asked for by their year; the few years of an article would be seen through if asked more often."""
_AGAIN = (1.0, 0.95, 0.03)
"""What the first type that asks for a phrase, a second one, and more are worth."""
_OWN_WORTH = 0.1
"""Part of a proposal's worth that does not hang on what others ask for."""
_ASSURED, _ABOVE_SHARE = 0.5, 1.25
"""A type has this part of its share before the best are taken whatever their type, and not more than that."""
_SAME = 0.6
_LEAST_RECALLED = 0.05
"""What is to be known by heart is worth this at least."""
_RELATED = 0.3
"""A matching or an ordering asks for several phrases at once, and there are few of them."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """An item that could be made: what it would ask for, how worthwhile that is, what its maker needs, and the places
    of its answers.

    """

    type: ItemType
    worth: float
    asked: str
    row: Any
    places: tuple[Span, ...]


Chosen = tuple[int, Proposal]
"""A proposal that was chosen, and how many were before it."""


def propose(kind: ItemType, bench: Workbench, shelf: Shelf, wanted: float) -> list[Proposal]:
    """At least `wanted` proposals of a type, the most worthwhile first, as far as there are so many."""
    found = _PROPOSERS[kind](bench, shelf, wanted)
    shelf.asked.update({proposal.asked for proposal in found})
    return found


def choose(
    proposals: Mapping[ItemType, list[Proposal]], shares: Mapping[ItemType, float], most: int, bench: Workbench
) -> dict[ItemType, list[Chosen]]:
    """The `most` proposals that together ask best for what is worth knowing: every phrase once, then by a second type,
    no type far above its share."""
    total = sum(shares.values()) or 1.0
    known = _Places(bench)
    every = [proposal for kind in shares for proposal in proposals[kind]]
    asks = [known.at(proposal) for proposal in every]
    asked: list[list[ItemType]] = [[] for _ in known.scores]

    def gain(number: int) -> float:
        kind, worth = every[number].type, _OWN_WORTH * every[number].worth
        for phrase in asks[number]:
            types = asked[phrase]
            worth += known.scores[phrase] * _AGAIN[2 if kind in types else min(len(types), 2)]
        return worth

    chosen: dict[ItemType, list[Chosen]] = {kind: [] for kind in shares}
    waiting = [(-gain(number), number) for number in range(len(every))]
    room = most
    # A part of its share for each type, then the best, then whatever there is.
    for part in (_ASSURED, _ABOVE_SHARE, math.inf):
        limits = {kind: part * (most * share / total if part < math.inf else 1) for kind, share in shares.items()}
        heapify(waiting)
        passed: list[tuple[float, int]] = []
        while waiting and room > 0:
            _, number = heappop(waiting)
            proposal = every[number]
            rows = chosen[proposal.type]
            if len(rows) >= limits[proposal.type]:
                passed.append((-gain(number), number))
                continue
            now = (-gain(number), number)
            if waiting and now > waiting[0]:
                heappush(waiting, now)
                continue
            rows.append((most - room, proposal))
            room -= 1
            for phrase in asks[number]:
                if proposal.type not in asked[phrase]:
                    asked[phrase].append(proposal.type)
        waiting = passed
    return chosen


class _Places:
    """The places of the phrases, to find which of them an answer asks for."""

    def __init__(self, bench: Workbench) -> None:
        self.scores = [phrase.score for phrase in bench.ranked]
        self._source = bench.source
        self._by_clause: dict[int, list[tuple[int, int, int]]] = {}
        for number, phrase in enumerate(bench.ranked):
            for span in phrase.spans:
                place = span.start, span.end, number
                for clause in self._clauses(span):
                    self._by_clause.setdefault(clause, []).append(place)

    def _clauses(self, span: Span) -> range:
        first = self._source.clause_at(span.start)
        within = span.end <= self._source.clauses[first].span.end
        return range(first, first + 1 if within else self._source.clause_at(span.end - 1) + 1)

    def at(self, proposal: Proposal) -> list[int]:
        """The numbers of the phrases that hold, or are held by, an answer of the proposal."""
        found: set[int] = set()
        for span in proposal.places:
            first, last = span.start, span.end
            for clause in self._clauses(span):
                for start, end, number in self._by_clause.get(clause, ()):
                    if (start <= first and end >= last) or (first <= start and last >= end):
                        found.add(number)
        return sorted(found)


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
            found.append(Proposal(kind, point.worth, point.asked, ready, (point.span,)))
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
    """Points of which a fact can be changed, and as many more whose sentences can be stated as they are, to go with the
    false ones: those first that no other type asks for."""
    found = _ready_points(bench, shelf, wanted, ItemType.TRUEFALSE, truefalse.changes)
    asked = {proposal.asked for proposal in found}
    said = {proposal.row.stem.window for proposal in found}
    left = math.ceil(_AS_THEY_ARE * len(found))
    for often in range(_OFTEN_ENOUGH):
        for point in bench.points:
            if left <= 0 or point.worth < _LEAST_WORTH:
                break
            if point.asked in asked or shelf.asked[point.asked] != often or point.rule == "stage.year":
                continue
            asked.add(point.asked)
            if point.kind in truefalse.NAMES:
                continue
            ready = None if bench.source.is_roll(point.span.start) else shelf.stated(point)
            if ready and ready.stem.window not in said and _is_one_statement(ready, alone=not often):
                said.add(ready.stem.window)
                left -= 1
                found.append(Proposal(ItemType.TRUEFALSE, point.worth, point.asked, ready, (point.span,)))
    return found


def _is_one_statement(ready: Ready, *, alone: bool) -> bool:
    """Whether what is said is one sentence with a fact in it, or says something where nothing else asks for it."""
    window = ready.stem.window
    said = ready.stem.source.plain[window.start : window.end]
    if _NOTHING_TO_CHECK.search(said):
        return False
    return truefalse.says_something(ready) if alone else truefalse.checkable(ready)


def _clozes(bench: Workbench, shelf: Shelf, wanted: float) -> list[Proposal]:
    found: list[Proposal] = []
    places: dict[int, list[Span]] = {}
    for phrase in bench.ranked:
        if phrase.score < _LEAST_TYPED or len(found) >= wanted:
            break
        if phrase.kind is not PhraseKind.DOCUMENT and (gap := cloze.find(bench, phrase, shelf.chosen_from)):
            near = places.setdefault(gap.stem.clauses.start, [])
            if any(_mostly_same(span, other) for span in gap.stem.blanks for other in near):
                continue
            near.extend(gap.stem.blanks)
            if len(gap.stem.blanks) == 1 and len(gap.stem.blanks[0]) == len(phrase.span):
                shelf.wholly_asked.add(phrase.text)
            shelf.gaps.append(gap)
            found.append(Proposal(ItemType.CLOZE, phrase.score, phrase.text, gap, gap.stem.blanks))
            if phrase.kind is PhraseKind.ENUMERATION and len(gap.stem.blanks) == 1:
                # Another of its members, by itself: two blanks in one row would take each other's answers.
                other = cloze.find(bench, phrase, {*shelf.chosen_from, *gap.stem.blanks})
                if other and len(other.stem.blanks) == 1 and not any(one.meets(other.stem.blanks[0]) for one in near):
                    near.extend(other.stem.blanks)
                    found.append(Proposal(ItemType.CLOZE, phrase.score, phrase.text, other, other.stem.blanks))
    found += [Proposal(ItemType.CLOZE, worth, text, item, (day,)) for item, text, worth, day in dated.clozes(bench)]
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
        spans = tuple([member.span for member in relation.members])
        found.extend(
            Proposal(ItemType.MULTIPLE, worth, whole, item, spans) for item in multiple.make(bench, relation, random)
        )
    return found


def _recalls(bench: Workbench, shelf: Shelf, wanted: float) -> list[Proposal]:
    found: list[Proposal] = []
    places: dict[int, list[Span]] = {}
    for phrase in bench.ranked:
        if phrase.score < _LEAST_RECALLED or len(found) >= wanted:
            break
        if phrase.rule == extras.COUNT:
            continue  # nobody is to know these by heart
        if phrase.rule == extras.CLAUSE:
            often = shelf.asked[phrase.text]
            kinds = () if often else (PhraseKind.SLOGAN,)
            if often > _OFTEN_ENOUGH or not recall.is_demanded(bench, phrase, *kinds):
                continue  # nor these, where others ask for them or they only tell
        near = places.setdefault(bench.source.sentence_at(phrase.span.start), [])
        if any(phrase.span.meets(other) for other in near):
            continue
        is_list = phrase.kind is PhraseKind.ENUMERATION
        listed = shelf.listed[bench.source.sentence_at(phrase.span.start)]
        if any(phrase.span == other or (is_list and phrase.span.meets(other)) for other in listed):
            continue
        if gap := recall.find(bench, phrase, phrase.text in shelf.wholly_asked):
            near.append(phrase.span)
            found.append(Proposal(ItemType.RECALL, phrase.score, phrase.text, gap, gap.stem.blanks))
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
            spans = tuple([member.span for member in relation.members])
            found.append(Proposal(ItemType.SET, worth, whole, item, spans))
    every = (*heading_sets.find(bench), *series_sets.find(bench))
    found.extend(Proposal(ItemType.SET, one.worth, one.asked, one.item, one.places) for one in every)
    return found


def _matchings(bench: Workbench, shelf: Shelf, wanted: float) -> list[Proposal]:
    del wanted
    random = bench.random(ItemType.MATCHING)
    known: matching.Shown = set()
    made = ((group, matching.make(bench, group, random, known)) for group in matching.groups(bench))
    found = [
        Proposal(
            ItemType.MATCHING,
            _RELATED + group.worth,
            item.id,
            item,
            tuple([span for row in group.rows for span in (row.left, row.right)]),
        )
        for group, item in made
        if item
    ]
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
    tasks = [
        phrase
        for phrase in bench.source.reading.phrases
        if phrase.kind in (PhraseKind.TASK, PhraseKind.GOAL, PhraseKind.SLOGAN, PhraseKind.TERM)
        and phrase.score >= _LEAST_WORTH
        and shelf.asked[phrase.text] <= 1
    ]
    rows = [*word_bank.rows(bench, gaps), *word_bank.term_rows(bench, terms)]
    shown = {row.phrase.text for row in rows}
    rows += word_bank.object_rows(bench, [phrase for phrase in tasks if phrase.text not in shown])
    for bank in word_bank.banks(bench, rows):
        if item := word_bank.make(bench, bank, random, known):
            worth = sum(row.phrase.score for row in bank.rows) / len(bank.rows)
            spans = tuple([row.stem.blanks[0] for row in bank.rows])
            found.append(Proposal(ItemType.MATCHING, worth, item.id, item, spans))
    return found


def _orderings(bench: Workbench, shelf: Shelf, wanted: float) -> list[Proposal]:
    del shelf, wanted
    random = bench.random(ItemType.ORDERING)
    known: matching.Shown = set()
    made = ((row, ordering.make(bench, row, random, known)) for row in ordering.rows(bench))
    return [Proposal(ItemType.ORDERING, _RELATED + row.worth, item.id, item, row.parts) for row, item in made if item]


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
