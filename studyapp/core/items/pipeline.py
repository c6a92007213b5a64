"""From what was read to items: every type in turn, the most worthwhile points first, nothing asked twice."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from random import Random
from typing import Any

from studyapp.core.article import Article, Span
from studyapp.core.items import cloze, multiple, single, truefalse
from studyapp.core.items.audit import is_sound
from studyapp.core.items.item import Item, ItemType
from studyapp.core.items.points import Workbench
from studyapp.core.items.shelf import Ready, Shelf
from studyapp.core.items.source import Source
from studyapp.core.items.wording import bare
from studyapp.core.phrases import PhraseKind, Reading, RelationType
from studyapp.core.progress import Progress, ignore

_SHARES = {ItemType.SINGLE: 0.35, ItemType.CLOZE: 0.3, ItemType.TRUEFALSE: 0.2, ItemType.MULTIPLE: 0.12}
"""How a limited set is mixed."""
_ITEMS_PER_CHARACTER = 0.07
"""About seven items for a hundred characters at most; more would ask for words nobody needs to know."""
_LEAST_WORTH = 0.15
_AGAIN = (1.0, 0.85, 0.55)
"""What the first, second and third item on the same phrase are worth: two types for a phrase before a third."""
_ASSURED = 0.6
_ABOVE_SHARE = 1.25
"""A type has this part of its share before the best are taken whatever their type, and not more than that."""
_SAME = 0.6
_YEARS = 3
"""Stages asked for by their year; the few years of an article would be seen through if asked more often."""
_SPARE = 1.6
"""So many times its share is proposed of each type, to make up for what others lack."""
_REPORTED = 32
"""Items between two reports of progress."""


def generate(
    article: Article,
    reading: Reading,
    *,
    seed: int = 0,
    types: Collection[ItemType] | None = None,
    limit: int | None = None,
    progress: Progress = ignore,
) -> tuple[Item, ...]:
    """Items on what was read in the article, in the order of the text.

    The same article, reading and seed give the same items on every machine; the article's twin in the other script
    gives items of the same ids. `types` keeps some types only, `limit` the most worthwhile items in a mix of the
    types. `progress` is told the fraction done and may raise `Cancelled`.
    """
    progress(0.0)
    bench = Workbench(Source(article, reading), seed)
    shelf = Shelf(bench)
    done = 0.2
    progress(done)
    most = _most(article, limit)
    wanted = {kind: share for kind, share in _SHARES.items() if types is None or kind in types}
    proposals = {}
    for kind in wanted:
        proposals[kind] = _PROPOSERS[kind](bench, shelf, _SPARE * most * wanted[kind] / sum(wanted.values()))
        done += 0.5 * _SHARES[kind]
        progress(done)
    chosen = _chosen(proposals, wanted, most)
    items: list[Item] = []
    seen: set[tuple[str, str]] = set()
    for kind, rows in chosen.items():
        for item in _MAKERS[kind](bench, rows, bench.random(kind)):
            asked = _asked(item)
            if asked not in seen and is_sound(item, article):
                seen.add(asked)
                items.append(item)
                if len(items) % _REPORTED == 0:
                    progress(done)
    progress(1.0)
    return tuple(sorted(items, key=lambda item: (item.evidence, item.type, item.stem, item.id)))


def _most(article: Article, limit: int | None) -> int:
    most = max(12, round(len(article.text) * _ITEMS_PER_CHARACTER))
    return most if limit is None else min(most, max(0, limit))


@dataclass(frozen=True, slots=True)
class Proposal:
    """An item that could be made: what it would ask for, how worthwhile that is, and what its maker needs."""

    type: ItemType
    worth: float
    asked: str
    row: Any


def _ready_points(
    bench: Workbench, shelf: Shelf, wanted: float, kind: ItemType, serves: Callable[[Ready], object]
) -> list[Proposal]:
    """The most worthwhile points that serve, one for each phrase, as long as they are worth it."""
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


def _propose_singles(bench: Workbench, shelf: Shelf, wanted: float) -> list[Proposal]:
    return _ready_points(bench, shelf, wanted, ItemType.SINGLE, single.possible)


def _propose_truefalses(bench: Workbench, shelf: Shelf, wanted: float) -> list[Proposal]:
    return _ready_points(bench, shelf, wanted, ItemType.TRUEFALSE, truefalse.changes)


def _propose_clozes(bench: Workbench, shelf: Shelf, wanted: float) -> list[Proposal]:
    del shelf
    found: list[Proposal] = []
    places: dict[int, list[Span]] = {}
    for phrase in sorted((*bench.source.reading.phrases, *bench.counted), key=lambda one: (-one.score, one.span)):
        if phrase.score < _LEAST_WORTH or len(found) >= wanted:
            break
        if phrase.kind is not PhraseKind.DOCUMENT and (gap := cloze.find(bench, phrase)):
            near = places.setdefault(gap.stem.clauses.start, [])
            if any(_mostly_same(span, other) for span in gap.stem.blanks for other in near):
                continue
            near.extend(gap.stem.blanks)
            found.append(Proposal(ItemType.CLOZE, phrase.score, phrase.text, gap))
    return found


def _propose_multiples(bench: Workbench, shelf: Shelf, wanted: float) -> list[Proposal]:
    del shelf
    random = bench.random(ItemType.MULTIPLE)
    found: list[Proposal] = []
    rated = []
    for relation in (*bench.relations(RelationType.STAGE_GOAL), *bench.relations(RelationType.LIST)):
        worth, whole, _ = bench.list_worth(relation)
        if relation.head and relation.type is RelationType.STAGE_GOAL:
            whole = relation.head.text
        if worth >= _LEAST_WORTH:
            rated.append((worth, whole, relation))
    for worth, whole, relation in sorted(rated, key=lambda row: (-row[0], row[2].members[0].span)):
        if len(found) >= wanted:
            break
        found.extend(Proposal(ItemType.MULTIPLE, worth, whole, item) for item in multiple.make(bench, relation, random))
    return found


def _make_truefalses(bench: Workbench, rows: list[Ready], random: Random) -> Iterator[Item]:
    del bench
    balance = 0
    for ready in rows:
        # In twos, one of each, the first of them drawn: so about half are true in any selection.
        truth = random.random() < 0.5 if not balance else balance < 0
        balance += 1 if truth else -1
        yield truefalse.make(ready, truth, random)


_PROPOSERS = {
    ItemType.SINGLE: _propose_singles,
    ItemType.CLOZE: _propose_clozes,
    ItemType.MULTIPLE: _propose_multiples,
    ItemType.TRUEFALSE: _propose_truefalses,
}
_MAKERS = {
    ItemType.SINGLE: lambda _bench, rows, random: single.make(rows, random),
    ItemType.CLOZE: lambda bench, rows, _random: (cloze.make(bench, gap) for gap in rows),
    ItemType.MULTIPLE: lambda _bench, items, _random: iter(items),
    ItemType.TRUEFALSE: _make_truefalses,
}


def _chosen(
    proposals: dict[ItemType, list[Proposal]], shares: dict[ItemType, float], most: int
) -> dict[ItemType, list[Any]]:
    """The `most` proposals most worthwhile: a phrase's first item before another one's third, no type far above its
    share."""
    total = sum(shares.values()) or 1.0
    wanted = most
    asked: Counter[str] = Counter()
    ranked: list[tuple[float, int, Proposal]] = []
    for kind in shares:
        for proposal in proposals[kind]:
            ranked.append(
                (-proposal.worth * _AGAIN[min(asked[proposal.asked], len(_AGAIN) - 1)], len(ranked), proposal)
            )
        asked.update({proposal.asked for proposal in proposals[kind]})
    ranked.sort(key=lambda row: row[:2])
    rows: dict[ItemType, list[Any]] = {kind: [] for kind in shares}
    left = [proposal for _, _, proposal in ranked]
    # Over the list again and again: a part of its share for each type, then the best of what is left, then whatever there is.
    for part in (_ASSURED, _ABOVE_SHARE, math.inf):
        passed = []
        for proposal in left:
            share = shares[proposal.type] / total
            if most > 0 and len(rows[proposal.type]) < (part * wanted * share if part < math.inf else part):
                rows[proposal.type].append(proposal.row)
                most -= 1
            else:
                passed.append(proposal)
        left = passed
    return rows


def _asked(item: Item) -> tuple[str, str]:
    """What may be asked only once, in whatever type: the same answer in the same words."""
    answer: str = item.id
    if item.type is ItemType.SINGLE and isinstance(item.options, tuple) and isinstance(item.key, int):
        answer = bare(item.options[item.key])
    elif item.type is ItemType.CLOZE and isinstance(item.key, tuple):
        answer = bare("".join(accepted[0] for accepted in item.key if isinstance(accepted, tuple)))
    return bare(item.stem), answer
