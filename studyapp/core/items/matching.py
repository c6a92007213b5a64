"""Matching: two columns to be put together, where the text pairs things of one build several times over."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from random import Random

from studyapp.core.article import Span
from studyapp.core.items import dated, grammar
from studyapp.core.items.drafting import finish, quoted
from studyapp.core.items.item import Item, ItemType, MatchOptions
from studyapp.core.items.naming import subject
from studyapp.core.items.pairings import LONGEST_LEFT, LONGEST_RIGHT, Row, series
from studyapp.core.items.points import Workbench
from studyapp.core.items.source import Source
from studyapp.core.items.titles import may_stand_for
from studyapp.core.items.wording import NOTHING, Wording, bare
from studyapp.core.phrases import PhraseKind

ONE_TOO_MANY = "（右栏多一项）"
FEWEST, MOST = 4, 6
LONGEST_TITLE = 40
"""Three rows are put together by their sense; of stages there are seldom more."""
_STAGES = 3
_WITH_A_SPARE = ("attribute", "objective", "clause", "must")
_APART = 450
"""Characters from one row to the next; what stands further apart is no series."""
_FAR_APART = 1500
"""What is demanded of one thing after the other may fill a paragraph each."""
_EVIDENCE = 800
"""Of rows that lie further apart only the first one's sentence is quoted; the rationale has all of them."""
_POINTS = re.compile("[这该此其]")
_SAID = ("指出", "强调", "认为", "表示", "提出", "宣布", "说", "称", "写道")
"""What is cut behind one of these lacks what was said."""
_SET_BEFORE = 800
"""Offices are said to be those of the title's article where they stand this near to it."""
_HAN = re.compile("[\u4e00-\u9fff]")
_COMPARED = 40
"""Rows further back than this stand in another item."""
_TRIES = 24

_TASKS = {
    "stage": "提出了分阶段的目标，请将左栏的年份与右栏的目标配对。",
    "emphasis": "提出了各阶段的工作重点，请将左栏的年份与右栏的重点配对。",
    "attribute": "有如下论断，请将左栏的提法与右栏对它的定位配对。",
    "objective": "作出如下部署，请将左栏的要求与右栏的着力方向配对。",
    "clause": "作出如下阐述，请将左栏的要点与右栏的具体内容配对。",
    "must": "提出如下要求，请将左栏的对象与右栏的要求配对。",
}
_IN_STAGES = {"stage": "分阶段", "emphasis": "各阶段"}
_STEPS = re.compile("(?P<count>[三四五])(?:步走|个阶段)")
_HAN_FIGURES = "〇一二三四五"
_AHEAD = 120
_BY_ITSELF = {
    "office": "请将左栏的职务与右栏的人名配对。",
    "dated": "请将左栏的日期与右栏当日的事项配对。",
}
"""What is asked without saying who says so."""


@dataclass(frozen=True, slots=True)
class Group:
    """Rows of one build; `task` says how they belong together, `kind` is that of what is asked for; `spare` stands at
    the right without a partner."""

    task: str
    rows: tuple[Row, ...]
    kind: PhraseKind
    spare: Span | None = None

    @property
    def worth(self) -> float:
        """The mean worth of the rows."""
        return sum(row.worth for row in self.rows) / len(self.rows)


def groups(bench: Workbench) -> Iterator[Group]:
    """The series of an article that can be matched, each of `FEWEST` to `MOST` rows."""
    for task, kind, rows in series(bench):
        apart = _FAR_APART if task in ("must", "dated") else _APART
        distinct = _distinct(bench, rows)
        for part in _parts(distinct, apart):
            kept = _not_guessable(bench, part)
            spare = _spare(bench, task, kept, rows) if len(kept) >= _STAGES else None
            if len(kept) >= (_STAGES if task in ("stage", "emphasis") or spare else FEWEST):
                yield Group(task, tuple(kept), kind, spare)


def _spare(bench: Workbench, task: str, rows: Sequence[Row], every: Sequence[Row]) -> Span | None:
    """What stands at the right without a partner, so that the last row cannot be had by elimination; a stage has no
    aim that is of none of the years."""
    if task == "office":
        return _spare_name(bench, rows)
    if task not in _WITH_A_SPARE:
        return None
    plain = bench.source.plain
    lefts = "|".join(plain[row.left.start : row.left.end] for row in rows)
    known = [bare(plain[row.right.start : row.right.end]) for row in rows]
    sizes = range(min(map(len, known)) - 1, max(map(len, known)) + 2)
    shown = {row.right for row in rows}
    for row in every:
        words = bare(plain[row.right.start : row.right.end])
        nested = any(words in one or one in words for one in known)
        if row.right in shown or len(words) not in sizes or nested or shared_words(lefts, words):
            continue
        if grammar.balanced(words) and not words.endswith(_SAID):
            return row.right
    return None


def _spare_name(bench: Workbench, rows: Sequence[Row]) -> Span | None:
    """Somebody else who could hold one of the offices, by what kind of office they are."""
    plain, titles = bench.source.plain, bench.pool.titles
    names = [plain[row.right.start : row.right.end] for row in rows]
    ranks = [titles.rank(name) for name in names]
    for phrase in bench.source.reading.of_kind(PhraseKind.PERSON):
        name = plain[phrase.span.start : phrase.span.end]
        rank = titles.rank(name)
        if name not in names and any(may_stand_for(one, rank) for one in ranks):
            return phrase.span
    return None


def _distinct(bench: Workbench, rows: Sequence[Row]) -> list[Row]:
    """The rows, in text order, of which no left and no right says, holds or is held by that of another."""
    plain = bench.source.plain
    kept: list[Row] = []
    seen: list[tuple[str, str]] = []
    for row in sorted(rows, key=lambda one: one.left):
        left, right = (bare(plain[span.start : span.end]) for span in (row.left, row.right))
        if not 2 <= len(left) <= LONGEST_LEFT or not 2 <= len(right) <= LONGEST_RIGHT:
            continue
        if _POINTS.search(left) or left.endswith(_SAID) or right.endswith(_SAID):
            continue
        if any(not grammar.balanced(plain[span.start : span.end]) for span in (row.left, row.right)):
            continue
        if any(a in left or left in a or b in right or right in b for a, b in seen[-_COMPARED:]):
            continue
        seen.append((left, right))
        kept.append(row)
    return kept


def _parts(rows: list[Row], apart: int) -> Iterator[list[Row]]:
    """The rows in stretches that hang together, none of more than `MOST`, all about as long."""
    stretch: list[Row] = []
    stretches = [stretch]
    for row in rows:
        if stretch and row.left.start - stretch[-1].left.start > apart:
            stretch = []
            stretches.append(stretch)
        stretch.append(row)
    for one in stretches:
        count = -(-len(one) // MOST)
        for part in range(count):
            rows_here = one[part * len(one) // count : (part + 1) * len(one) // count]
            if len(rows_here) >= _STAGES:
                yield rows_here


def _not_guessable(bench: Workbench, rows: Sequence[Row]) -> list[Row]:
    """The rows without those whose right shares a word with its own left and with no other."""
    plain = bench.source.plain
    lefts = [plain[row.left.start : row.left.end] for row in rows]
    kept = []
    for place, row in enumerate(rows):
        right = plain[row.right.start : row.right.end]
        sharing = [number for number, left in enumerate(lefts) if shared_words(left, right)]
        if sharing != [place]:
            kept.append(row)
    return kept


def shared_words(left: str, right: str) -> set[str]:
    """The pairs of characters that both have."""
    left, right = bare(left), bare(right)
    return {left[n : n + 2] for n in range(len(left) - 1) if left[n : n + 2] in right and _HAN.match(left, n)}


Shown = set[tuple[str, tuple[int, ...]]]
"""Stems with their keys: two items of one stem need keys of their own, or one would answer the other."""


def shuffled(count: int, stem: str, shown: Shown, random: Random, spare: int = 0) -> list[int]:
    """An order of `count`, of which the last `spare` belong nowhere: well mixed, and none whose key another item of
    this stem has; empty if there is none left."""
    order = list(range(count))
    for _ in range(_TRIES):
        random.shuffle(order)
        key = tuple(order.index(place) for place in range(count - spare))
        if _is_mixed(key) and (stem, key) not in shown:
            shown.add((stem, key))
            return order
    return []


def _is_mixed(key: Sequence[int]) -> bool:
    """Whether at most one stands in its own place, and at most one straight after its neighbour."""
    in_place = sum([place == own for own, place in enumerate(key)])
    in_a_row = sum([after - before == 1 for before, after in pairwise(key)])
    return in_place <= int(len(key) > _STAGES) and in_a_row <= 1


def make(bench: Workbench, group: Group, random: Random, known: Shown) -> Item | None:
    """The item of a group, the right column in an order of its own."""
    source, rows = bench.source, group.rows
    where = Span(
        min(min(row.left.start, row.right.start) for row in rows), max(max(row.left.end, row.right.end) for row in rows)
    )
    if len(where) > _EVIDENCE:
        where = _first_rows(source, rows)
    clause = source.clauses[source.clause_at(rows[0].left.start)]
    words = _stem(bench, group, subject(source, clause))
    if words is None:
        return None
    counted = _counted(bench, group)
    if counted is not None:
        name = source.wording(counted)
        name = source.ours("“") + name + source.ours("”") if name.plain.endswith("走") else name
        place = words.plain.index(_IN_STAGES[group.task])
        words = words.replaced(place, place + len(_IN_STAGES[group.task]), name)
    left = [source.wording(row.left) for row in rows]
    right = [source.wording(row.right) for row in rows]
    right += [source.wording(group.spare)] if group.spare else []
    order = shuffled(len(right), words.plain, known, random, spare=len(right) - len(left))
    if not order:
        return None
    shown = [right[place] for place in order]
    pairs = [f"{one.plain}={other.plain}" for one, other in zip(left, right, strict=False)]
    told = "；".join(f"{one.shown}——{other.shown}" for one, other in zip(left, right, strict=False))
    return finish(
        ItemType.MATCHING,
        source,
        where,
        words,
        quoted(told),
        options=[*left, *shown],
        columns=MatchOptions(tuple(one.shown for one in left), tuple(one.shown for one in shown)),
        key=tuple(order.index(place) for place in range(len(rows))),
        key_plain="|".join(pairs),
        kind_asked=group.kind,
        tests=[*(text for row in rows for text in row.asked), *([counted.of(source.text)] if counted else [])],
        remark=source.ours("。").shown,
        features={"blanks": 1.0, "length": len(rows) / MOST},
        rule=group.task,
        hint=source.ours(ONE_TOO_MANY) if len(shown) > len(left) else NOTHING,
    )


def _counted(bench: Workbench, group: Group) -> Span | None:
    """What counts the stages just ahead of them (分三步走：…), if all of them are among the rows."""
    if group.task not in _IN_STAGES:
        return None
    start = group.rows[0].left.start
    found = list(_STEPS.finditer(bench.source.plain, max(0, start - _AHEAD), start))
    if not found or _HAN_FIGURES.find(found[-1]["count"]) != len(group.rows):
        return None
    return Span(*found[-1].span())


def _first_rows(source: Source, rows: Sequence[Row]) -> Span:
    """From the first row's left to the end of the last right that is not too far away: the sentence of one at least."""
    start = min(rows[0].left.start, rows[0].right.start)
    last = source.sentences[source.sentence_at(max(rows[0].left.end, rows[0].right.end) - 1)].end
    for row in rows[1:]:
        end = max(row.left.end, row.right.end)
        if end - start > _EVIDENCE:
            break
        last = max(last, end)
    return Span(start, last)


def _stem(bench: Workbench, group: Group, speaker: Wording) -> Wording | None:
    source = bench.source
    if group.task in _BY_ITSELF:
        title = source.title
        start = group.rows[0].left.start
        if group.task == "dated":
            return dated.stretch(bench, start) + source.ours(_BY_ITSELF[group.task])
        near = 0 < len(title) <= LONGEST_RIGHT and start < _SET_BEFORE
        setting = source.ours("据《") + title + source.ours("》，") if near else _told_by(source, start)
        return setting + source.ours(_BY_ITSELF[group.task])
    return speaker + source.ours(_TASKS[group.task]) if speaker.plain else None


def _told_by(source: Source, start: int) -> Wording:
    """The article that the offices at `start` stand in, by its headline or by whoever speaks there: one holds an office
    at a time only."""
    title = source.title_at(start)
    if 0 < len(title) <= LONGEST_TITLE:
        return source.ours("据《") + title + source.ours("》，")
    host = source.host_at(start)
    return source.ours("据") + host + source.ours("的报道，") if host.plain else NOTHING
