"""What the text pairs several times over: years and aims, watchwords and objectives, terms and what they are, offices
and names, days and events."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from studyapp.core.article import Span
from studyapp.core.items import dated, grammar
from studyapp.core.items.numerals import FIGURE, YEAR
from studyapp.core.items.points import Workbench
from studyapp.core.items.titles import Rank, rank_of
from studyapp.core.items.trivia import is_appointed
from studyapp.core.items.wording import bare
from studyapp.core.phrases import Mention, PhraseKind, RelationType

LONGEST_LEFT, LONGEST_RIGHT = 20, 34
EMPHASIS = "重在"
"""What follows it is no aim, but what a stage is mostly about."""
_OBJECTIVE = "着力"
_SAME_CLAUSE = 12
_ATTRIBUTING = frozenset({"的", "为", "作为", "是", "当作", "视为"})
_MUST = re.compile("(?P<who>[\u4e00-\u9fff]{2,12}?)(?P<must>要|必须)(?P<what>[\u4e00-\u9fff“”、]{3,24})")
_NO_OFFICE = re.compile("[，。；：、]?(?:讨论|审议|约见|会见|应约|通过|听取|主持|代表|陪同|[和与同])")
_NO_SUBJECT = re.compile(
    "(?:如今|现在|目前|今天|今后|当前|已经|已|也|都|还|就|这|那|其|它|他|我们)+(?:已经|都|就|正|更|将)?$"
)
_NO_TERM = re.compile("恰恰|正是|无疑|从来|始终|永远|历来|^从.*看$")
"""What is cut around an adverb, or says from where one looks."""
_ANNOUNCED = re.compile("有(?:以下|如下)?[两三四五六七八九]")
"""What says how many things come next, and not which."""
_NO_ATTRIBUTE = re.compile("(?:者|行动|人员|任务)$")
_STANDING = re.compile(
    "(?:地位|方位|背景|实质|精髓|属性|取向|要求|任务|路径|要义|内涵|目标|定位|使命|意义|保证|遵循|理念|主线|基础|关键|动力|标志|特征|原则|方向|道路|优势|作用|方法|思路|规律)$"
)
"""What something can be said to be in such a text (X的本质要求)."""
_MEMBERSHIP = re.compile("(?:常委|委员|成员|代表|理事|干部|负责人)$")
"""What several people are at a time."""
_AT_HEAD = 6
_SHORTEST_WHO = 3
_LONGEST_NAME = 4
_FOREIGN = re.compile("[·•・]|[斯尔德特克拉莫尼维洛弗卡诺]")
_SHORTEST_ATTRIBUTE = 3
_UNKNOWN = 0.2


@dataclass(frozen=True, slots=True)
class Row:
    """A left and its right, each a place in the text."""

    left: Span
    right: Span
    asked: tuple[str, ...]
    worth: float


Series = tuple[str, PhraseKind, list[Row]]
"""How the rows belong together, of what kind is what is asked for, and the rows."""


def series(bench: Workbench) -> Iterator[Series]:
    """All rows of an article that are of one build, the more telling builds first."""
    yield from _stages(bench)
    yield from _pairs(bench)
    yield from _musts(bench)
    yield from _dated(bench)
    yield from _offices(bench)


def _row(bench: Workbench, left: Span, right: Span, *mentions: Mention) -> Row:
    known = [bench.worth(mention) for mention in mentions]
    asked = tuple(text for mention, (_, _, text) in zip(mentions, known, strict=True) if bench.phrase(text))
    return Row(left, right, asked, sum(worth for worth, _, _ in known) / len(known))


def _stages(bench: Workbench) -> Iterator[Series]:
    """One aim for each year, the one most worth knowing."""
    best: dict[tuple[bool, bool], dict[str, tuple[float, Row]]] = defaultdict(dict)
    for relation in bench.relations(RelationType.STAGE_GOAL):
        head = relation.head
        match = YEAR.match(bench.source.plain, head.span.start) if head else None
        if head is None or match is None or head.span.end - match.end() > 1:
            continue
        for member in relation.members:
            score, _, _ = bench.worth(member)
            words = bench.source.plain[member.span.start : member.span.end]
            if len(words) <= LONGEST_RIGHT and not FIGURE.search(words):
                weighty = bench.source.plain.endswith(EMPHASIS, 0, member.span.start)
                alike = best[weighty, "、" in words]  # watchwords do not stand among results
                known = alike.get(match[0])
                if known is None or score > known[0]:
                    alike[match[0]] = (
                        score,
                        _row(bench, Span(match.start(), match.end() + 1), member.span, head, member),
                    )
    for (weighty, _), alike in best.items():
        yield "emphasis" if weighty else "stage", PhraseKind.GOAL, [row for _, (_, row) in sorted(alike.items())]


def _pairs(bench: Workbench) -> Iterator[Series]:
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
        if _NO_TERM.search(plain, first.span.start, first.span.end) or _ANNOUNCED.search(words):
            continue
        if between == "，" and words.startswith(_OBJECTIVE):
            task = "objective"
        elif between == "，" and grammar.starts_with_verb(words):
            continue  # the next thing to do, which is no objective of the first
        elif task == "clause" and (grammar.LEANING.match(words) or grammar.ADVERBIAL.match(words)):
            continue
        # Watchwords run over several paragraphs, each at its head or followed by the same adverb (着力…).
        paragraph = bench.source.paragraph_start(first.span.start)
        if task == "attribute" or words.startswith(_OBJECTIVE) or first.span.start - paragraph <= _AT_HEAD:
            paragraph = -1
        if task == "attribute":
            if _NO_ATTRIBUTE.search(words) or len(bare(words)) < _SHORTEST_ATTRIBUTE:
                continue
            left = plain[first.span.start : first.span.end]
            if _NO_SUBJECT.match(left):
                continue
            if len(left) < _SHORTEST_WHO or FIGURE.search(left) or (between == "的" and not _STANDING.search(words)):
                continue
            starts = [False, False]
        series[task, between, starts[0] and task != "objective", starts[1], paragraph].append(
            _row(bench, first.span, second.span, first, second)
        )
    for (task, *_), rows in series.items():
        yield task, PhraseKind.TASK if task != "attribute" else PhraseKind.TERM, rows


def _musts(bench: Workbench) -> Iterator[Series]:
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


def _dated(bench: Workbench) -> Iterator[Series]:
    """The days of a chronicle, each with one of the things that happened on it."""
    for told in dated.events(bench):
        rows = []
        for event in told:
            mentions = [Mention(span.of(bench.source.text), span) for span in (event.day, event.told)]
            rows.append(_row(bench, event.day, event.told, *mentions))
        yield "dated", PhraseKind.TIME, rows


def _offices(bench: Workbench) -> Iterator[Series]:
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
        if rank_of(words.plain) is Rank.HOME or not is_appointed(source.plain, relation.members[0].span):
            continue  # who that is everybody knows, or nobody has to know for having been there
        if not person or person.kind is not PhraseKind.PERSON or name in "说对为":
            continue
        if len(person.text) > _LONGEST_NAME and not _FOREIGN.search(person.text):
            continue  # with the name what he did was read
        if not _NO_OFFICE.search(words.plain) and not _MEMBERSHIP.search(words.plain):
            rows.append(_row(bench, span, relation.members[0].span, relation.members[0]))
    yield "office", PhraseKind.PERSON, rows
