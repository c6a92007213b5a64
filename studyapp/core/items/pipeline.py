"""From what was read to items: every type in turn, the most worthwhile points first, nothing asked twice."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable, Collection, Iterator
from random import Random

from studyapp.core.article import Article
from studyapp.core.items import cloze, recall, single, truefalse
from studyapp.core.items.item import Item, ItemType
from studyapp.core.items.points import Workbench
from studyapp.core.items.proposals import Chosen, choose, propose
from studyapp.core.items.shelf import Shelf
from studyapp.core.items.source import Source
from studyapp.core.items.wording import bare
from studyapp.core.phrases import PhraseKind, Reading
from studyapp.core.progress import Progress, ignore

_SHARES = {
    ItemType.SINGLE: 0.22,
    ItemType.CLOZE: 0.3,
    ItemType.MULTIPLE: 0.06,
    ItemType.TRUEFALSE: 0.14,
    ItemType.SET: 0.07,
    ItemType.RECALL: 0.24,
    ItemType.ORDERING: 0.02,
    ItemType.MATCHING: 0.05,
}
"""How a limited set is mixed, and the order in which the types are made."""
_ITEMS_PER_CHARACTER = 0.095
"""About nine items for a hundred characters at most; more would ask for words nobody needs to know."""
_FEWEST = 12
_SPARE = 1.15
"""So many times its share is proposed of each type, to make up for what others lack."""
_SPARE_OF = {ItemType.CLOZE: 1.7, ItemType.RECALL: 1.6, ItemType.SET: 1.6}
"""Of those types more, that can ask for what the others have no distractors for."""
_EXTRA = 1.1
"""So many times what is wanted is made, since the guard and the audit will not let every item pass."""
_MORE = 6
"""And so many more, for when few are wanted."""
_BY_THE_WAY = frozenset({PhraseKind.TIME, PhraseKind.NUMBER, PhraseKind.ORGANIZATION})
_FEW_SINGLES = 30
"""Among so few a guesser gains by one or two."""
_PAIRS_FOR_A_TRUE_ONE = 8
"""To so many pairs of statements one true one may be added where nothing is left to falsify: 53 % are true then."""
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
    shares = {kind: share for kind, share in _SHARES.items() if types is None or kind in types}
    most = max(_FEWEST, round(len(article.text) * _ITEMS_PER_CHARACTER))
    most = most if limit is None else max(0, min(most, limit))
    if not shares or not most or not _says_something(reading):
        progress(1.0)
        return ()
    bench = Workbench(Source(article, reading), seed)
    shelf = Shelf(bench)
    done = 0.2
    progress(done)
    total = sum(shares.values())
    proposals = {}
    for kind, share in shares.items():
        proposals[kind] = propose(kind, bench, shelf, _SPARE_OF.get(kind, _SPARE) * most * share / total)
        done += 0.4 * share / total
        progress(done)
    made: list[tuple[int, Item]] = []
    asked: set[tuple[str, str]] = set()
    taken = choose(proposals, shares, math.ceil(_EXTRA * most) + _MORE, bench)
    for kind, chosen in taken.items():
        for rank, item in _MAKERS[kind](bench, chosen, bench.random(kind)):
            question = _question(item)
            if question not in asked:
                asked.add(question)
                made.append((rank, item))
                if len(made) % _REPORTED == 0:
                    progress(done)
        done += 0.35 * shares[kind] / total
        progress(done)
    progress(1.0)
    # What was chosen beyond what is wanted makes up for what could not be made.
    rows = sorted(made, key=lambda row: row[0])
    rows = [*_guarded_again(bench, taken.get(ItemType.SINGLE, []), rows[:most], rows[most:])]
    return tuple(sorted([item for _, item in rows], key=lambda item: (item.evidence, item.type, item.stem, item.id)))


_Made = Iterator[tuple[int, Item]]
"""Items with the rank of what they were made of."""


def _make_singles(bench: Workbench, chosen: list[Chosen], random: Random) -> _Made:
    del bench
    made = single.make([proposal.row for _, proposal in chosen], random)
    return ((chosen[number][0], item) for number, item in made)


def _guarded_again(
    bench: Workbench, chosen: list[Chosen], rows: list[tuple[int, Item]], cut: list[tuple[int, Item]]
) -> _Made:
    """The rows with the singles made again where they are few and some of those were cut that the guard counted on."""
    ranks = {rank for rank, item in rows if item.type is ItemType.SINGLE}
    again = len(ranks) <= _FEW_SINGLES and any(item.type is ItemType.SINGLE for _, item in cut)
    for row in rows:
        if not again or row[1].type is not ItemType.SINGLE:
            yield row
    if again:
        yield from _make_singles(bench, [one for one in chosen if one[0] in ranks], bench.random(ItemType.SINGLE))


def _make_clozes(bench: Workbench, chosen: list[Chosen], random: Random) -> _Made:
    del random
    for rank, proposal in chosen:
        if item := proposal.row if isinstance(proposal.row, Item) else cloze.make(bench, proposal.row):
            yield rank, item


def _make_recalls(bench: Workbench, chosen: list[Chosen], random: Random) -> _Made:
    del random
    for rank, proposal in chosen:
        if item := recall.make(bench, proposal.row):
            yield rank, item


def _as_proposed(bench: Workbench, chosen: list[Chosen], random: Random) -> _Made:
    del bench, random
    return ((rank, proposal.row) for rank, proposal in chosen)


def _make_truefalses(bench: Workbench, chosen: list[Chosen], random: Random) -> _Made:
    """False statements, each with a true one of about the same worth, so that half of any selection are true, and a few
    more true ones."""
    del bench
    stated: set[str] = set()
    changeable: deque[Chosen] = deque()
    as_they_are: deque[Chosen] = deque()
    for row in chosen:
        (changeable if truefalse.changes(row[1].row) else as_they_are).append(row)

    def following(truth: bool, *queues: deque[Chosen]) -> tuple[int, Item] | None:
        for queue in queues:
            while queue:
                rank, proposal = queue.popleft()
                statement = proposal.row.statement.plain
                if truth and (statement in stated or not truefalse.says_something(proposal.row)):
                    continue
                if item := truefalse.make(proposal.row, truth, random):
                    stated.add(statement)
                    return rank, item
        return None

    pairs = 0
    while (false := following(False, changeable)) and (true := following(True, as_they_are, changeable)):
        pairs += 1
        rank = max(false[0], true[0])
        yield rank, false[1]
        yield rank, true[1]
    for _ in range(pairs // _PAIRS_FOR_A_TRUE_ONE):
        if more := following(True, as_they_are):
            yield more


_MAKERS: dict[ItemType, Callable[[Workbench, list[Chosen], Random], _Made]] = {
    ItemType.SINGLE: _make_singles,
    ItemType.CLOZE: _make_clozes,
    ItemType.MULTIPLE: _as_proposed,
    ItemType.TRUEFALSE: _make_truefalses,
    ItemType.RECALL: _make_recalls,
    ItemType.SET: _as_proposed,
    ItemType.MATCHING: _as_proposed,
    ItemType.ORDERING: _as_proposed,
}


def _says_something(reading: Reading) -> bool:
    """Whether there is more in the article than figures, dates and names of bodies, as in a weather report."""
    return bool(reading.relations) or any(phrase.kind not in _BY_THE_WAY for phrase in reading.phrases)


def _question(item: Item) -> tuple[str, str]:
    """What may be asked only once, in whatever type: the same answer in the same words."""
    answer: str = item.id
    if item.type is ItemType.SINGLE and isinstance(item.options, tuple) and isinstance(item.key, int):
        answer = bare(item.options[item.key])
    elif item.type is ItemType.CLOZE and isinstance(item.key, tuple):
        answer = bare("".join(accepted[0] for accepted in item.key if isinstance(accepted, tuple)))
    return bare(item.stem), answer
