"""From what was read to items: every type in turn, the most worthwhile points first, nothing asked twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator
from random import Random

from studyapp.core.article import Article
from studyapp.core.items import cloze, multiple, single, truefalse
from studyapp.core.items.audit import is_sound
from studyapp.core.items.distractors import Shelf
from studyapp.core.items.item import Item, ItemType
from studyapp.core.items.points import Workbench
from studyapp.core.items.source import Source
from studyapp.core.items.wording import bare
from studyapp.core.phrases import PhraseKind, Reading, RelationType
from studyapp.core.progress import Progress, ignore

_SHARES = {ItemType.SINGLE: 0.35, ItemType.CLOZE: 0.3, ItemType.TRUEFALSE: 0.2, ItemType.MULTIPLE: 0.15}
"""How a limited set is mixed."""
_ITEMS_PER_CHARACTER = 0.06
"""About six items for a hundred characters at most; more would ask for words nobody needs to know."""
_LEAST_WORTH = 0.25
_YEARS = 3
"""Stages asked for by their year; the few years of an article would be seen through if asked more often."""
_REPORTED = 32
"""Items between two reports of progress."""

_Made = Iterator[tuple[float, Item]]


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
    made: dict[ItemType, list[tuple[float, Item]]] = {}
    for kind, maker in _MAKERS.items():
        if types is None or kind in types:
            items = made.setdefault(kind, [])
            for worth, item in _sound(bench, maker(bench, shelf, Random(f"{seed}|{kind}"))):  # noqa: S311
                items.append((worth, item))
                if len(items) % _REPORTED == 0:
                    progress(done)
        done += 0.7 * _SHARES[kind]
        progress(done)
    kept = _kept(made, _most(article, limit))
    progress(1.0)
    return tuple(sorted(kept, key=lambda item: (item.evidence, item.type, item.stem, item.id)))


def _most(article: Article, limit: int | None) -> int:
    most = max(12, round(len(article.text) * _ITEMS_PER_CHARACTER))
    return most if limit is None else min(most, max(0, limit))


def _singles(bench: Workbench, shelf: Shelf, random: Random) -> _Made:
    asked: Counter[str] = Counter()
    years = 0
    chosen = []
    for point in bench.points:
        if point.worth < _LEAST_WORTH:
            break
        if asked[point.asked] or (point.rule == "stage.year" and years >= _YEARS):
            continue
        ready = shelf.ready(point)
        if ready and single.possible(ready):
            asked[point.asked] += 1
            years += point.rule == "stage.year"
            chosen.append(ready)
    for ready, item in single.make(chosen, random):
        yield ready.point.worth, item


def _clozes(bench: Workbench, shelf: Shelf, random: Random) -> _Made:
    del random, shelf
    for phrase in sorted(bench.source.reading.phrases, key=lambda one: (-one.score, one.span)):
        if phrase.score >= _LEAST_WORTH and phrase.kind is not PhraseKind.DOCUMENT:
            item = cloze.make(bench, phrase, phrase.score)
            if item:
                yield phrase.score, item


def _multiples(bench: Workbench, shelf: Shelf, random: Random) -> _Made:
    del shelf
    for relation in bench.source.reading.relations:
        if relation.type in (RelationType.LIST, RelationType.STAGE_GOAL):
            item = multiple.make(bench, relation, random)
            if item:
                yield max(bench.worth(member)[0] for member in relation.members) + 0.1, item


def _truefalses(bench: Workbench, shelf: Shelf, random: Random) -> _Made:
    asked: Counter[str] = Counter()
    balance = 0
    for point in bench.points:
        if point.worth < _LEAST_WORTH:
            break
        if asked[point.asked]:
            continue
        ready = shelf.ready(point)
        if ready and truefalse.changes(ready):
            # In twos, one of each, the first of them drawn: so the share of true ones is even in any selection.
            truth = random.random() < 0.5 if not balance else balance < 0
            asked[point.asked] += 1
            balance += 1 if truth else -1
            yield point.worth * 0.9, truefalse.make(ready, truth, random)


_MAKERS: dict[ItemType, Callable[[Workbench, Shelf, Random], _Made]] = {
    ItemType.SINGLE: _singles,
    ItemType.CLOZE: _clozes,
    ItemType.MULTIPLE: _multiples,
    ItemType.TRUEFALSE: _truefalses,
}


def _sound(bench: Workbench, made: _Made) -> _Made:
    """Without repetitions, and without what the audit objects to."""
    seen: set[str] = set()
    for worth, item in made:
        if item.id not in seen and is_sound(item, bench.source.article):
            seen.add(item.id)
            yield worth, item


def _kept(made: dict[ItemType, list[tuple[float, Item]]], most: int) -> list[Item]:
    """The most worthwhile of each type by its share of `most`, what one type leaves over going to the others."""
    total = sum(_SHARES[kind] for kind in made) or 1.0
    kept: list[Item] = []
    left: list[tuple[float, Item]] = []
    for kind, items in made.items():
        ranked = sorted(items, key=lambda pair: (-pair[0], pair[1].id))
        share = round(most * _SHARES[kind] / total)
        kept.extend(item for _, item in ranked[:share])
        left.extend(ranked[share:])
    left.sort(key=lambda pair: (-pair[0], pair[1].id))
    kept = kept[:most]
    kept.extend(item for _, item in left[: most - len(kept)])
    return _asked_once(kept)


def _asked_once(items: list[Item]) -> list[Item]:
    """Without an item that asks for the same answer in the same words as one of another type."""
    seen: set[tuple[str, str]] = set()
    kept = []
    for item in items:
        asked = (bare(item.stem), _answer(item))
        if asked[1] and asked in seen:
            continue
        seen.add(asked)
        kept.append(item)
    return kept


def _answer(item: Item) -> str:
    if item.type is ItemType.SINGLE and isinstance(item.options, tuple) and isinstance(item.key, int):
        return bare(item.options[item.key])
    if item.type is ItemType.CLOZE and isinstance(item.key, tuple):
        return bare("".join(accepted[0] for accepted in item.key if isinstance(accepted, tuple)))
    return ""
