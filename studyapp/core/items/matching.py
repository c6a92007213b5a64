"""Matching: two columns to be put together, where the text pairs things of one build several times over."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

from studyapp.core.article import Span
from studyapp.core.items import grammar
from studyapp.core.items.drafting import finish, quoted
from studyapp.core.items.item import Item, ItemType, MatchOptions
from studyapp.core.items.naming import subject
from studyapp.core.items.numerals import FIGURE, YEAR
from studyapp.core.items.points import Workbench
from studyapp.core.items.wording import Wording, bare
from studyapp.core.phrases import Mention, PhraseKind, RelationType

FEWEST, MOST = 3, 6
_FEWEST_OFFICES = 2
_LONGEST_LEFT, _LONGEST_RIGHT = 20, 34
_APART = 400
"""Characters between the first and the last row; what stands further apart is no series."""
_SAME_CLAUSE = 12
_EVIDENCE = 420
_MUST = re.compile("(?P<who>[\u4e00-\u9fff]{2,12}?)(?P<must>要|必须)(?P<what>[\u4e00-\u9fff“”、]{3,24})")
_OFFICE_HEAD = re.compile("^[^，。；：]{2,24}$")
_HAN = re.compile("[\u4e00-\u9fff]")

_TASKS = {
    "stage": "提出了分阶段的目标，请将左栏的年份与右栏的目标配对。",
    "attribute": "有如下论断，请将左栏的提法与右栏对它的定位配对。",
    "objective": "作出如下部署，请将左栏的要求与右栏的着力方向配对。",
    "clause": "作出如下阐述，请将左栏的要点与右栏的具体内容配对。",
    "must": "提出如下要求，请将左栏的对象与右栏的要求配对。",
}
_OFFICES = "请将左栏的职务与右栏的人名配对。"


@dataclass(frozen=True, slots=True)
class Row:
    """A left and its right, each a place in the text."""

    left: Span
    right: Span
    asked: tuple[str, ...]
    worth: float


@dataclass(frozen=True, slots=True)
class Group:
    """Rows of one build; `task` says how they belong together, `kind` is that of what is asked for."""

    task: str
    rows: tuple[Row, ...]
    kind: PhraseKind

    @property
    def worth(self) -> float:
        """The mean worth of the rows."""
        return sum(row.worth for row in self.rows) / len(self.rows)


def groups(bench: Workbench) -> Iterator[Group]:
    """The series of an article that can be matched, each of `FEWEST` to `MOST` rows."""
    for task, kind, rows in (
        *_stages(bench),
        *_pairs(bench),
        *_musts(bench),
        *_offices(bench),
    ):
        fewest = _FEWEST_OFFICES if task == "office" else FEWEST
        for part in _parts(_distinct(bench, rows), fewest):
            kept = _not_guessable(bench, part)
            if len(kept) >= fewest:
                yield Group(task, tuple(kept), kind)


def _row(bench: Workbench, left: Span, right: Span, *mentions: Mention) -> Row:
    known = [bench.worth(mention) for mention in mentions]
    asked = tuple(text for mention, (_, _, text) in zip(mentions, known, strict=True) if bench.phrase(text))
    return Row(left, right, asked, sum(worth for worth, _, _ in known) / len(known))


_Series = tuple[str, PhraseKind, list[Row]]


def _stages(bench: Workbench) -> Iterator[_Series]:
    """One aim for each year, the one most worth knowing."""
    best: dict[str, tuple[float, Row]] = {}
    for relation in bench.relations(RelationType.STAGE_GOAL):
        head = relation.head
        match = YEAR.match(bench.source.plain, head.span.start) if head else None
        if head is None or match is None or head.span.end - match.end() > 1:
            continue
        for member in relation.members:
            score, _, _ = bench.worth(member)
            words = bench.source.plain[member.span.start : member.span.end]
            if len(words) <= _LONGEST_RIGHT and not FIGURE.search(words):
                known = best.get(match[0])
                if known is None or score > known[0]:
                    best[match[0]] = score, _row(bench, Span(match.start(), match.end() + 1), member.span, head, member)
    yield "stage", PhraseKind.GOAL, [row for _, (_, row) in sorted(best.items())]


def _pairs(bench: Workbench) -> Iterator[_Series]:
    """Pairs with the same words between their members, in one stretch of text."""
    plain = bench.source.plain
    series: dict[tuple[str, str, bool, bool], list[Row]] = defaultdict(list)
    for relation in bench.relations(RelationType.PAIR):
        if len(relation.members) != 2:
            continue
        first, second = relation.members
        between = re.sub("[“”]", "", plain[first.span.end : second.span.start])
        if first.span.end > second.span.start or len(between) > _SAME_CLAUSE:
            continue
        starts = [grammar.starts_with_verb(plain[one.span.start : one.span.end]) for one in (first, second)]
        task = {"的": "attribute", "，": "objective"}.get(between, "clause")
        if task == "objective" and not plain.startswith(("着力", "深化", "推动", "推进", "实现"), second.span.start):
            task = "clause"
        series[task, between, starts[0] and task != "objective", starts[1]].append(
            _row(bench, first.span, second.span, first, second)
        )
    for (task, _, _, _), rows in series.items():
        yield task, PhraseKind.TASK if task != "attribute" else PhraseKind.TERM, rows


def _musts(bench: Workbench) -> Iterator[_Series]:
    """Whole clauses of the same build in one run: who or what must do or be what (宏观政策要稳健, 产业政策要准)."""
    source = bench.source
    runs: list[list[tuple[str, Row]]] = [[]]
    for phrase in source.reading.phrases:
        if phrase.kind is not PhraseKind.TASK:
            continue
        match = _MUST.fullmatch(source.plain, phrase.span.start, phrase.span.end)
        if match is None or grammar.starts_with_verb(match["who"]):
            continue
        row = Row(
            Span(match.start("who"), match.end("who")),
            Span(match.start("must"), match.end("what")),
            (phrase.text,),
            phrase.score,
        )
        runs[-1].append((match["who"][-2:], row))
    by_head: dict[str, list[Row]] = defaultdict(list)
    for head, row in runs[0]:
        by_head[head].append(row)
    for rows in by_head.values():
        yield "must", PhraseKind.TASK, rows


def _offices(bench: Workbench) -> Iterator[_Series]:
    source = bench.source
    rows = []
    for relation in bench.relations(RelationType.OFFICE):
        head = relation.head
        if head is None or len(relation.members) != 1:
            continue
        words = source.wording(head.span)
        skipped = len(words.plain) - len(words.plain.lstrip(" ◆●"))
        span = Span(head.span.start + skipped, head.span.end)
        if _OFFICE_HEAD.match(words.plain[skipped:]):
            rows.append(_row(bench, span, relation.members[0].span, relation.members[0]))
    yield "office", PhraseKind.PERSON, rows


def _distinct(bench: Workbench, rows: Sequence[Row]) -> list[Row]:
    """The rows, in text order, of which no left and no right says, holds or is held by that of another."""
    plain = bench.source.plain
    kept: list[Row] = []
    seen: list[tuple[str, str]] = []
    for row in sorted(rows, key=lambda one: one.left):
        left, right = (bare(plain[span.start : span.end]) for span in (row.left, row.right))
        if not 2 <= len(left) <= _LONGEST_LEFT or not 2 <= len(right) <= _LONGEST_RIGHT:
            continue
        if any(not grammar.balanced(plain[span.start : span.end]) for span in (row.left, row.right)):
            continue
        if any(a in left or left in a or b in right or right in b for a, b in seen):
            continue
        seen.append((left, right))
        kept.append(row)
    return kept


def _parts(rows: list[Row], fewest: int) -> Iterator[list[Row]]:
    """The rows in stretches that hang together, none of more than `MOST`, all about as long."""
    stretch: list[Row] = []
    stretches = [stretch]
    for row in rows:
        if stretch and row.left.start - stretch[0].left.start > _APART:
            stretch = []
            stretches.append(stretch)
        stretch.append(row)
    for one in stretches:
        count = -(-len(one) // MOST)
        for part in range(count):
            rows_here = one[part * len(one) // count : (part + 1) * len(one) // count]
            if len(rows_here) >= fewest:
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
    pairs = [{one[n : n + 2] for n in range(len(one) - 1) if _HAN.match(one[n])} for one in (bare(left), bare(right))]
    return pairs[0] & pairs[1]


def make(bench: Workbench, group: Group, random: Random) -> Item | None:
    """The item of a group, the right column in an order of its own."""
    source, rows = bench.source, group.rows
    where = Span(
        min(min(row.left.start, row.right.start) for row in rows), max(max(row.left.end, row.right.end) for row in rows)
    )
    if len(where) > _EVIDENCE:
        return None
    clause = source.clauses[source.clause_at(rows[0].left.start)]
    words = _stem(bench, group, subject(source, clause))
    if words is None:
        return None
    left = [source.wording(row.left) for row in rows]
    right = [source.wording(row.right) for row in rows]
    order = list(range(len(rows)))
    while order == sorted(order):
        random.shuffle(order)
    shown = [right[place] for place in order]
    pairs = [f"{one.plain}={other.plain}" for one, other in zip(left, right, strict=True)]
    told = "；".join(f"{one.shown}——{other.shown}" for one, other in zip(left, right, strict=True))
    return finish(
        ItemType.MATCHING,
        source,
        where,
        words,
        quoted(source, told),
        options=[*left, *shown],
        columns=MatchOptions(tuple(one.shown for one in left), tuple(one.shown for one in shown)),
        key=tuple(order.index(place) for place in range(len(rows))),
        key_plain="|".join(pairs),
        kind_asked=group.kind,
        tests=[text for row in rows for text in row.asked],
        remark=source.ours("。").shown,
        features={"blanks": 1.0, "length": len(rows) / MOST},
        rule=group.task,
    )


def _stem(bench: Workbench, group: Group, speaker: Wording) -> Wording | None:
    source = bench.source
    if group.task == "office":
        title = source.title
        setting = source.ours("据《") + title + source.ours("》，") if 0 < len(title) <= _LONGEST_RIGHT else source.ours("")
        return setting + source.ours(_OFFICES)
    return speaker + source.ours(_TASKS[group.task]) if speaker.plain else None
