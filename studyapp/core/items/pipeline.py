"""From what was read to items: every type in turn, the most worthwhile points first, nothing asked twice."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from random import Random
from typing import Any

from studyapp.core.article import Article
from studyapp.core.items import cloze, multiple, single, truefalse
from studyapp.core.items.audit import is_sound
from studyapp.core.items.distractors import Ready, Shelf
from studyapp.core.items.item import Item, ItemType
from studyapp.core.items.points import Workbench
from studyapp.core.items.source import Source
from studyapp.core.items.wording import bare
from studyapp.core.phrases import PhraseKind, Reading, Relation, RelationType
from studyapp.core.progress import Progress, ignore

_SHARES = {ItemType.SINGLE: 0.35, ItemType.CLOZE: 0.3, ItemType.TRUEFALSE: 0.2, ItemType.MULTIPLE: 0.15}
"""How a limited set is mixed."""
_ITEMS_PER_CHARACTER = 0.06
"""About six items for a hundred characters at most; more would ask for words nobody needs to know."""
_LEAST_WORTH = 0.25
_YEARS = 3
"""Stages asked for by their year; the few years of an article would be seen through if asked more often."""
_SPARE = 1.4
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

    The same article, reading and seed give the same items on every machine; the article's twin in the other script gives
    items of the same ids. `types` keeps some types only, `limit` the most worthwhile items in a mix of the types.
    `progress` is told the fraction done and may raise `Cancelled`.
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
        for item in _MAKERS[kind](bench, rows, Random(f"{seed}|{kind}")):  # noqa: S311
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


def _ready_points(
    bench: Workbench, shelf: Shelf, wanted: float, serves: Callable[[Ready], object]
) -> list[tuple[float, Ready]]:
    """The most worthwhile points that serve, one for each phrase, as long as they are worth it."""
    asked: set[str] = set()
    years = 0
    found: list[tuple[float, Ready]] = []
    for point in bench.points:
        if point.worth < _LEAST_WORTH or len(found) >= wanted:
            break
        if point.asked in asked or (point.rule == "stage.year" and years >= _YEARS):
            continue
        ready = shelf.ready(point)
        if ready and serves(ready):
            asked.add(point.asked)
            years += point.rule == "stage.year"
            found.append((point.worth, ready))
    return found


def _propose_singles(bench: Workbench, shelf: Shelf, wanted: float) -> list[tuple[float, Ready]]:
    return _ready_points(bench, shelf, wanted, single.possible)


def _propose_truefalses(bench: Workbench, shelf: Shelf, wanted: float) -> list[tuple[float, Ready]]:
    return _ready_points(bench, shelf, wanted, truefalse.changes)


def _propose_clozes(bench: Workbench, shelf: Shelf, wanted: float) -> list[tuple[float, cloze.Gap]]:
    del shelf
    found: list[tuple[float, cloze.Gap]] = []
    for phrase in sorted(bench.source.reading.phrases, key=lambda one: (-one.score, one.span)):
        if phrase.score < _LEAST_WORTH or len(found) >= wanted:
            break
        if phrase.kind is not PhraseKind.DOCUMENT and (gap := cloze.find(bench, phrase)):
            found.append((phrase.score, gap))
    return found


def _propose_multiples(bench: Workbench, shelf: Shelf, wanted: float) -> list[tuple[float, Relation]]:
    del shelf, wanted
    relations = [one for one in bench.source.reading.relations if one.type in (RelationType.LIST, RelationType.STAGE_GOAL)]
    return [(max(bench.worth(member)[0] for member in relation.members) + 0.1, relation) for relation in relations]


def _make_truefalses(bench: Workbench, rows: list[Ready], random: Random) -> Iterator[Item]:
    del bench
    balance = 0
    for ready in rows:
        # In twos, one of each, the first of them drawn: so about half are true in any selection.
        truth = random.random() < 0.5 if not balance else balance < 0
        balance += 1 if truth else -1
        yield truefalse.make(ready, truth, random)


def _make_multiples(bench: Workbench, rows: list[Relation], random: Random) -> Iterator[Item]:
    for relation in rows:
        item = multiple.make(bench, relation, random)
        if item:
            yield item


_PROPOSERS = {
    ItemType.SINGLE: _propose_singles,
    ItemType.CLOZE: _propose_clozes,
    ItemType.MULTIPLE: _propose_multiples,
    ItemType.TRUEFALSE: _propose_truefalses,
}
_MAKERS = {
    ItemType.SINGLE: lambda _bench, rows, random: single.make(rows, random),
    ItemType.CLOZE: lambda bench, rows, _random: (cloze.make(bench, gap) for gap in rows),
    ItemType.MULTIPLE: _make_multiples,
    ItemType.TRUEFALSE: _make_truefalses,
}


def _chosen(proposals: dict[ItemType, list[tuple[float, Any]]], shares: dict[ItemType, float], most: int) -> dict[ItemType, list[Any]]:
    """The most worthwhile of each type by its share of `most`, what one type leaves over going to the others."""
    total = sum(shares.values()) or 1.0
    kept: dict[ItemType, list[tuple[float, Any]]] = {}
    left: list[tuple[float, int, ItemType, Any]] = []
    for kind, rows in proposals.items():
        ranked = sorted(rows, key=lambda row: -row[0])
        share = round(most * shares[kind] / total)
        kept[kind] = ranked[:share]
        left.extend((-worth, number, kind, row) for number, (worth, row) in enumerate(ranked[share:]))
    room = most - sum(len(rows) for rows in kept.values())
    for worth, _, kind, row in sorted(left, key=lambda one: one[:3])[: max(0, room)]:
        kept[kind].append((-worth, row))
    return {kind: [row for _, row in rows] for kind, rows in kept.items()}


def _asked(item: Item) -> tuple[str, str]:
    """What may be asked only once, in whatever type: the same answer in the same words."""
    answer = item.id
    if item.type is ItemType.SINGLE and isinstance(item.options, tuple) and isinstance(item.key, int):
        answer = bare(item.options[item.key])
    elif item.type is ItemType.CLOZE and isinstance(item.key, tuple):
        answer = bare("".join(accepted[0] for accepted in item.key if isinstance(accepted, tuple)))
    return bare(item.stem), answer
