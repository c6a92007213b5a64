"""Matching: two columns to be put together, where the text pairs things of one build several times over."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

from studyapp.core.article import Span
from studyapp.core.items import grammar
from studyapp.core.items.drafting import finish, quoted
from studyapp.core.items.item import Item, ItemType, MatchOptions
from studyapp.core.items.naming import subject
from studyapp.core.items.numerals import DATE, FIGURE, YEAR
from studyapp.core.items.points import Workbench
from studyapp.core.items.titles import Rank, may_stand_for, rank_of
from studyapp.core.items.wording import NOTHING, Wording, bare
from studyapp.core.phrases import Mention, PhraseKind, RelationType

FEWEST, MOST = 4, 6
"""Three rows are put together by their sense; of stages there are seldom more."""
_STAGES = 3
_LONGEST_LEFT, _LONGEST_RIGHT = 20, 34
_APART = 450
"""Characters from one row to the next; what stands further apart is no series."""
_FAR_APART = 1500
"""What is demanded of one thing after the other may fill a paragraph each."""
_SAME_CLAUSE = 12
_ATTRIBUTING = frozenset({"的", "为", "作为", "是", "当作", "视为"})
_EVIDENCE = 800
"""Of rows that lie further apart only the first one's sentence is quoted; the rationale has all of them."""
_MUST = re.compile("(?P<who>[\u4e00-\u9fff]{2,12}?)(?P<must>要|必须)(?P<what>[\u4e00-\u9fff“”、]{3,24})")
_NO_OFFICE = re.compile("[，。；：、]?(?:讨论|审议|约见|会见|应约|通过|听取|主持|代表|陪同|[和与同])")
_POINTS = re.compile("[这该此其]")
_NO_ATTRIBUTE = re.compile("(?:者|行动|人员|任务)$")
_STANDING = re.compile(
    "(?:地位|方位|背景|实质|精髓|属性|取向|要求|任务|路径|要义|内涵|目标|定位|使命|意义|保证|遵循|理念|主线|基础|关键|动力|标志|特征|原则|方向|道路|优势|作用|方法|思路|规律)$"
)
"""What something can be said to be in such a text (X的本质要求)."""
_MEMBERSHIP = re.compile("(?:常委|委员|成员|代表|理事|干部|负责人)$")
"""What several people are at a time."""
_AT_HEAD = 6
_SET_BEFORE = 800
"""Offices are said to be those of the title's article where they stand this near to it."""
_HAN = re.compile("[\u4e00-\u9fff]")
_SHORTEST_WHO = 3
_NO_HALF = re.compile(
    "^(?:我|大家|第.{1,3}[章条节]|《|既|不仅|经过|只|如|虽|尽管)|以来|代表|负责人|同志|委员|列席|出席|参加|开展了|作了|向"
)
_EVENT = range(10, 35)
"""Characters of what is told of a day."""
_CHAIN = 2
"""Of more clauses in a row nobody has to know which follows which."""
_REST = re.compile("剩余|其余|其他|其中|另|均|都|全部|分别|同比|同时|进一步|也|又|还|再|并")
"""Words that lean on the other half."""
_HALF = range(6, 25)
"""Characters of half a sentence."""
_PURPOSE = re.compile("着力|努力|推动|促进|实现|确保|形成|打造|构建|让|使|以|带动|争取|不断")
"""How a half begins that says what the first one is for."""
_COMPARED = 40
"""Rows further back than this stand in another item."""
_SHORTEST_ATTRIBUTE = 3
_TRIES = 24
_UNKNOWN = 0.2

_TASKS = {
    "stage": "提出了分阶段的目标，请将左栏的年份与右栏的目标配对。",
    "attribute": "有如下论断，请将左栏的提法与右栏对它的定位配对。",
    "objective": "作出如下部署，请将左栏的要求与右栏的着力方向配对。",
    "clause": "作出如下阐述，请将左栏的要点与右栏的具体内容配对。",
    "must": "提出如下要求，请将左栏的对象与右栏的要求配对。",
    "halves": "有如下表述，请将左栏的分句与右栏中紧接其后的分句配对，还原原文。",
}
_BY_ITSELF = {
    "office": "请将左栏的职务与右栏的人名配对。",
    "dated": "请将左栏的日期与右栏当日的事项配对。",
}
"""What is asked without saying who says so."""


@dataclass(frozen=True, slots=True)
class Row:
    """A left and its right, each a place in the text."""

    left: Span
    right: Span
    asked: tuple[str, ...]
    worth: float


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
    for task, kind, rows in (
        *_stages(bench),
        *_pairs(bench),
        *_musts(bench),
        *_halves(bench),
        *_dated(bench),
        *_offices(bench),
    ):
        apart = _FAR_APART if task in ("must", "halves", "dated") else _APART
        for part in _parts(_distinct(bench, rows), apart):
            kept = _not_guessable(bench, part)
            spare = _spare_name(bench, kept) if task == "office" and len(kept) >= _STAGES else None
            if len(kept) >= (_STAGES if task == "stage" or spare else FEWEST):
                yield Group(task, tuple(kept), kind, spare)


def _row(bench: Workbench, left: Span, right: Span, *mentions: Mention) -> Row:
    known = [bench.worth(mention) for mention in mentions]
    asked = tuple(text for mention, (_, _, text) in zip(mentions, known, strict=True) if bench.phrase(text))
    return Row(left, right, asked, sum(worth for worth, _, _ in known) / len(known))


_Series = tuple[str, PhraseKind, list[Row]]


def _stages(bench: Workbench) -> Iterator[_Series]:
    """One aim for each year, the one most worth knowing."""
    best: dict[bool, dict[str, tuple[float, Row]]] = {False: {}, True: {}}
    for relation in bench.relations(RelationType.STAGE_GOAL):
        head = relation.head
        match = YEAR.match(bench.source.plain, head.span.start) if head else None
        if head is None or match is None or head.span.end - match.end() > 1:
            continue
        for member in relation.members:
            score, _, _ = bench.worth(member)
            words = bench.source.plain[member.span.start : member.span.end]
            if len(words) <= _LONGEST_RIGHT and not FIGURE.search(words):
                alike = best["、" in words]  # watchwords do not stand among results
                known = alike.get(match[0])
                if known is None or score > known[0]:
                    alike[match[0]] = (
                        score,
                        _row(bench, Span(match.start(), match.end() + 1), member.span, head, member),
                    )
    for alike in best.values():
        yield "stage", PhraseKind.GOAL, [row for _, (_, row) in sorted(alike.items())]


def _pairs(bench: Workbench) -> Iterator[_Series]:
    """Pairs with the same words between their members, in one stretch of text."""
    plain = bench.source.plain
    series: dict[tuple[str, str, bool, bool, int], list[Row]] = defaultdict(list)
    for relation in bench.relations(RelationType.PAIR):
        if len(relation.members) != 2:
            continue
        first, second = relation.members
        between = re.sub("[“”]", "", plain[first.span.end : second.span.start])
        if first.span.end > second.span.start or len(between) > _SAME_CLAUSE:
            continue
        starts = [grammar.starts_with_verb(plain[one.span.start : one.span.end]) for one in (first, second)]
        task = "attribute" if between in _ATTRIBUTING else "clause"
        words = plain[second.span.start : second.span.end]
        if between == "，" and grammar.starts_with_verb(words):
            task = "objective"
        elif task == "clause" and (grammar.LEANING.match(words) or grammar.ADVERBIAL.match(words)):
            continue
        # Watchwords run over several paragraphs, each at its head or followed by the same adverb (着力…).
        paragraph = bench.source.paragraph_start(first.span.start)
        if task == "attribute" or words.startswith("着力") or first.span.start - paragraph <= _AT_HEAD:
            paragraph = -1
        if task == "attribute":
            if _NO_ATTRIBUTE.search(words) or len(bare(words)) < _SHORTEST_ATTRIBUTE:
                continue
            left = plain[first.span.start : first.span.end]
            if len(left) < _SHORTEST_WHO or FIGURE.search(left) or (between == "的" and not _STANDING.search(words)):
                continue
            starts = [False, False]
        series[task, between, starts[0] and task != "objective", starts[1], paragraph].append(
            _row(bench, first.span, second.span, first, second)
        )
    for (task, *_), rows in series.items():
        yield task, PhraseKind.TASK if task != "attribute" else PhraseKind.TERM, rows


def _musts(bench: Workbench) -> Iterator[_Series]:
    """Clauses of the same build: who or what must do or be what (甲要稳, 乙要准)."""
    source = bench.source
    by_head: dict[str, list[Row]] = defaultdict(list)
    listed = [member for relation in bench.relations(RelationType.LIST) for member in relation.members]
    tasks = [phrase for phrase in source.reading.phrases if phrase.kind is PhraseKind.TASK]
    spans = {(one.span.start, one.span.end): one.text for one in listed}
    spans.update({(one.span.start, one.span.end): one.text for one in tasks})
    for (start, end), text in sorted(spans.items()):
        match = _MUST.fullmatch(source.plain, start, end)
        if match is None:
            continue
        verb = grammar.after_verbs(match["who"])
        who = Span(match.start("who") + verb, match.end("who"))
        if len(who) >= _SHORTEST_WHO:
            phrase = bench.phrase(text)
            worth = phrase.score if phrase else _UNKNOWN
            row = Row(who, Span(match.start("must"), match.end("what")), (text,) if phrase else (), worth)
            by_head[match["who"][-2:]].append(row)
    for rows in by_head.values():
        yield "must", PhraseKind.TASK, rows


def _halves(bench: Workbench) -> Iterator[_Series]:
    """Neighbouring clauses, each of which says something on its own, the second ones of one build."""
    source, plain = bench.source, bench.source.plain
    series: dict[tuple[str, bool, bool, bool, bool], list[Row]] = defaultdict(list)
    sizes = Counter(clause.unit for clause in source.clauses if not clause.is_head)
    used = -1
    for number in range(len(source.clauses) - 1):
        first, second = source.clauses[number], source.clauses[number + 1]
        if number <= used or first.unit != second.unit or first.is_head or plain[first.body.end] not in "，,":
            continue
        if sizes[first.unit] != _CHAIN:
            continue
        left, right = bench.statements[number], bench.statements[number + 1]
        if left is None or right is None or right.start != second.body.start:
            continue
        if not _HALF.start <= len(left) < _HALF.stop or not _HALF.start <= len(right) < _HALF.stop:
            continue
        words = plain[left.start : left.end], plain[right.start : right.end]
        if any(_NO_HALF.search(half) for half in words) or source.names_somebody(left) or source.names_somebody(right):
            continue
        told = subject(source, second).plain
        row = _row(bench, left, right, *[Mention(span.of(source.text), span) for span in (left, right)])
        if not told or _REST.match(words[1]):
            continue
        verbs, figures = (
            [grammar.starts_with_verb(half) for half in words],
            [bool(FIGURE.search(half)) for half in words],
        )
        if not _PURPOSE.match(words[1]):
            continue  # two things in a row, neither of which hangs on the other
        used = number + 1
        series[told, verbs[0], verbs[1], figures[0], figures[1]].append(row)
    for rows in series.values():
        yield "halves", PhraseKind.TASK, rows


def _dated(bench: Workbench) -> Iterator[_Series]:
    """The days of a chronicle, each a heading, with the first thing that is told of each."""
    source, plain = bench.source, bench.source.plain
    rows: list[Row] = []
    named = (PhraseKind.PERSON, PhraseKind.ORGANIZATION)
    doers = {span.start for phrase in source.reading.phrases if phrase.kind in named for span in phrase.spans}
    doers |= {one.head.span.start for one in source.reading.relations if one.type is RelationType.OFFICE and one.head}
    day: Span | None = None
    for clause in source.clauses:
        body = clause.body
        if source.is_heading(clause.sentence):
            day = body if DATE.fullmatch(plain, body.start, body.end) else None
        elif day is not None:
            words = plain[body.start : body.end]
            if (
                _EVENT.start <= len(words) < _EVENT.stop
                and grammar.balanced(words)
                and not any(rule.match(words) for rule in (grammar.LEANING, grammar.MODAL, grammar.ADVERBIAL))
                and body.start in doers
                and plain.count(words) == 1
            ):
                mentions = [Mention(span.of(source.text), span) for span in (day, body)]
                rows.append(_row(bench, day, body, *mentions))
                day = None
    yield "dated", PhraseKind.TIME, rows


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
        person = bench.phrase(relation.members[0].text)
        name = source.plain[relation.members[0].span.end - 1]
        if rank_of(words.plain) is Rank.HOME:
            continue  # who that is everybody knows
        if not person or person.kind is not PhraseKind.PERSON or name in "说对为":
            continue
        if not _NO_OFFICE.search(words.plain) and not _MEMBERSHIP.search(words.plain):
            rows.append(_row(bench, span, relation.members[0].span, relation.members[0]))
    yield "office", PhraseKind.PERSON, rows


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
        if not 2 <= len(left) <= _LONGEST_LEFT or not 2 <= len(right) <= _LONGEST_RIGHT:
            continue
        if _POINTS.search(left):
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


def shuffled(count: int, stem: str, shown: Shown, random: Random) -> list[int]:
    """An order that is not the right one and that no other item of this stem has; empty if there is none left."""
    order = list(range(count))
    for _ in range(_TRIES):
        random.shuffle(order)
        key = tuple(order.index(place) for place in range(count))
        if order != sorted(order) and (stem, key) not in shown:
            shown.add((stem, key))
            return order
    return []


def make(bench: Workbench, group: Group, random: Random, known: Shown) -> Item | None:
    """The item of a group, the right column in an order of its own."""
    source, rows = bench.source, group.rows
    where = Span(
        min(min(row.left.start, row.right.start) for row in rows), max(max(row.left.end, row.right.end) for row in rows)
    )
    if len(where) > _EVIDENCE:
        where = source.sentences[source.sentence_at(rows[0].left.start)]
    clause = source.clauses[source.clause_at(rows[0].left.start)]
    words = _stem(bench, group, subject(source, clause))
    if words is None:
        return None
    left = [source.wording(row.left) for row in rows]
    right = [source.wording(row.right) for row in rows]
    right += [source.wording(group.spare)] if group.spare else []
    order = shuffled(len(right), words.plain, known, random)
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
        tests=[text for row in rows for text in row.asked],
        remark=source.ours("。").shown,
        features={"blanks": 1.0, "length": len(rows) / MOST},
        rule=group.task,
    )


def _stem(bench: Workbench, group: Group, speaker: Wording) -> Wording | None:
    source = bench.source
    if group.task in _BY_ITSELF:
        title = source.title
        near = 0 < len(title) <= _LONGEST_RIGHT and group.rows[0].left.start < _SET_BEFORE
        setting = source.ours("据《") + title + source.ours("》，") if near else NOTHING
        return setting + source.ours(_BY_ITSELF[group.task])
    return speaker + source.ours(_TASKS[group.task]) if speaker.plain else None
