"""Ordering: parts to be put in their order, only where the text itself fixes it: stages by year, numbered points, the
wording of a formula."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from random import Random

from studyapp.core.article import Span
from studyapp.core.items import dated, grammar, steps
from studyapp.core.items.drafting import draft, finish, quoted
from studyapp.core.items.item import Item, ItemType
from studyapp.core.items.matching import Shown, shuffled
from studyapp.core.items.naming import subject
from studyapp.core.items.numerals import FIGURE, YEAR
from studyapp.core.items.pairings import EMPHASIS
from studyapp.core.items.points import Point, Workbench
from studyapp.core.items.pool import edges
from studyapp.core.items.source import Source
from studyapp.core.items.stems import Stem, make_stem
from studyapp.core.items.wording import Wording, bare
from studyapp.core.phrases import Phrase, PhraseKind, RelationType

FEWEST, MOST = 3, 7
_LONGEST_PART = 30
_EVIDENCE = 600
"""Of parts that lie further apart only the first one's sentence is quoted; the rationale has all of them."""
_OWN_WORDS = 10
_DOTS = Wording("……", "……")
_STAGES = "提出的下列目标，按要求实现的时间由先到后应如何排列？"
_NUMBERED = "”时依次提出下列各点，按原文由先到后应如何排列？"
_STEPS = "讲到的下列事项，按发生的时间由先到后应如何排列？"
_DATED = "请将下列事项按发生的日期由先到后排列。"
_FEWEST_DAYS, _DAYS = 4, 5
_FORMULA = "请将下列各部分按原文顺序排列，还原“……”处的表述。"
_NUMBER = re.compile(
    "(?:第?(?P<is>[一二三四五六七八九十])(?=是|要)|[（(](?P<bracket>[一二三四五六七八九十])[）)]|(?P<comma>[一二三四五六七八九十])(?=、))"
)
_HAN = "一二三四五六七八九十"
_JOINS = re.compile("[、，]")
_UNEVEN = 4
_NEAR = 14
"""Clauses between two points of one series in running text."""
_SHORTEST_UNQUOTED = 3
_SHORTEST_LEAD, _LONGEST_LEAD = 6, 40
_SAID = re.compile(f"[^，。；：]{{0,16}}(?:{grammar.SAYING})[，：]")
_ANNOUNCES = re.compile(
    "[两二三四五六七八九几](?:个(?:方面|问题|环节)?|点|项|条|件(?:大?事)?|大?方面)|以下|下列|如下|几[个点方]|突出问题|主要是$"
)
"""What announces a row of points."""
_ASKED = re.compile(rf"问：(?P<what>[^？。\n]{{{_SHORTEST_LEAD},{_LONGEST_LEAD}}})？\s*$")
_IN_STEPS = re.compile("[两三四五六七八九十几]步|步骤|阶段|环节|程序|流程|次序|顺序|先后")
"""What announces points of which each comes before the next; other points could as well stand in another order."""


_TOGETHER = re.compile("[\u4e00-\u9fff]{4}(?:融合|协同|统筹|联动|互动|互补|互促|结合|并重|并举|一体|共享|衔接)$")
"""A part that says of two things that they go together (线上线下融合)."""
_SHORT = 3
_NATURAL = tuple(
    tuple(steps.split())
    for steps in (
        "日 周 旬 月 季 年",
        "近期 中期 远期",
        "当前 中期 长远",
        "事前 事中 事后",
        "源头 过程 末端",
        "谋划 签约 开工 建成 投用",
        "签约 落地 开工 投产 达产",
        "研发 生产 销售",
        "生产 加工 流通 消费",
        "出题 答题 阅卷",
        "排查 整改 验收",
        "发现 处置 反馈",
    )
)
"""Rows whose order anybody knows who has read nothing."""

_COUNTED = re.compile(
    "第?[一二两三四五六七八九十](?!体|致|心|流|切)|首先|首要|其次|再次|最后|最终|先|再|终|初步|全面建成"
)
"""How a part begins that says where in a row it stands."""


@dataclass(frozen=True, slots=True)
class Row:
    """What can be put in order: `parts` in the right order, and the phrase that they are of."""

    rule: str
    parts: tuple[Span, ...]
    asked: tuple[str, ...]
    kind: PhraseKind
    worth: float
    stem: Stem | None = None


def rows(bench: Workbench) -> Iterator[Row]:
    """All that has an order in the text."""
    yield from _stages(bench)
    yield from _numbered(bench)
    yield from _dated(bench)
    yield from _steps(bench)
    for phrase in bench.source.reading.phrases:
        if row := _formula(bench, phrase):
            yield row


def _stages(bench: Workbench) -> Iterator[Row]:
    best: dict[str, tuple[float, Span, str, str]] = {}
    for relation in bench.relations(RelationType.STAGE_GOAL):
        head = relation.head
        match = YEAR.match(bench.source.plain, head.span.start) if head else None
        if head is None or match is None or head.span.end - match.end() > 1:
            continue
        for number, member in enumerate(relation.members):
            if bench.source.plain.endswith(EMPHASIS, 0, member.span.start):
                continue
            score, _, text = bench.worth(member)
            score -= 0.01 * number
            words = bench.source.plain[member.span.start : member.span.end]
            if len(words) <= _LONGEST_PART and words[0] not in "在为对以" and not FIGURE.search(words):
                known = best.get(match[0])
                if known is None or score > known[0]:
                    best[match[0]] = score, member.span, text, head.text
    stages = [row for _, row in sorted(best.items())]
    if FEWEST <= len(stages) <= MOST and _different(bench, [row[1] for row in stages]):
        asked = tuple(text for _, _, text, _ in stages)
        worth = sum(score for score, _, _, _ in stages) / len(stages)
        yield Row("stages", tuple(span for _, span, _, _ in stages), asked, PhraseKind.GOAL, worth)


def _dated(bench: Workbench) -> Iterator[Row]:
    """What a chronicle tells of several days, one event of each."""
    text = bench.source.text
    for told in dated.events(bench):
        for place in range(0, len(told) - _FEWEST_DAYS + 1, _DAYS):
            row = told[place : place + _DAYS]
            spans = tuple([event.told for event in row])
            if len(row) < _FEWEST_DAYS or not _different(bench, spans):
                continue
            known = [phrase for event in row if (phrase := bench.phrase(event.day.of(text)))]
            worth = sum([phrase.score for phrase in known]) / len(row)
            yield Row("dated", spans, tuple([phrase.text for phrase in known]), PhraseKind.TIME, worth)


def _steps(bench: Workbench) -> Iterator[Row]:
    """What a report tells of the days on which something was done, in another order or in that of time."""
    row = steps.steps(bench)
    spans = tuple([step.told for step in row])
    if row and _different(bench, spans):
        known = [phrase for step in row if (phrase := bench.phrase(step.when.of(bench.source.text)))]
        worth = sum([phrase.score for phrase in known]) / len(row)
        yield Row("steps", spans, tuple([phrase.text for phrase in known]), PhraseKind.TIME, worth)


def _numbered(bench: Workbench) -> Iterator[Row]:
    """Steps that the text counts in running words (分三步走：一是…二是…), by their first clause. Points of another
    kind, and parts of a document under headings, could as well stand in another order."""
    for style, run in numbered_runs(bench.source):
        lead = announced(bench, run[0]) if style == "is" and run else None
        if lead is not None and _IN_STEPS.search(bench.source.plain, lead.start, lead.end):
            yield from _points(bench, run)


def numbered_runs(source: Source) -> Iterator[tuple[str, list[Span]]]:
    """Rows of points that the text counts, by their first clauses: "is" for 一是…二是…, "bracket" for （一）…（二）…,
    "comma" for headings 一、…二、…."""
    runs: dict[str, list[Span]] = defaultdict(list)
    last = 0
    for number, clause in enumerate(source.clauses):
        match = _NUMBER.match(source.plain, clause.span.start)
        if match is None or match.lastgroup is None or clause.body.start == clause.span.start:
            continue
        style = match.lastgroup
        if style != "is" and source.paragraph_start(clause.span.start) != clause.span.start:
            continue
        run = runs[style]
        position = _HAN.index(match[style])
        if position != len(run) or (style == "is" and number - last > _NEAR):
            yield style, run
            run = runs[style] = []
        if position == len(run):
            run.append(clause.body)
            last = number
    yield from runs.items()


def _points(bench: Workbench, run: list[Span]) -> Iterator[Row]:
    spans = [_trimmed(bench, span) for span in run]
    plain = bench.source.plain
    words = [plain[span.start : span.end] for span in spans]
    if not FEWEST <= len(spans) <= MOST or not _different(bench, spans):
        return
    if any(not 4 <= len(word) <= _LONGEST_PART or grammar.LEANING.match(word) for word in words):
        return
    if len(spans) == FEWEST and any(_COUNTED.match(word) for word in words):
        return
    phrases = [phrase for span in spans if (phrase := bench.phrase(bench.source.text[span.start : span.end]))]
    worth = max((phrase.score for phrase in phrases), default=0.3)
    yield Row("numbered", tuple(spans), tuple(phrase.text for phrase in phrases), PhraseKind.TASK, worth)


def announced(bench: Workbench, part: Span) -> Span | None:
    """The words that announce a row of points (…有以下三点：一是…): what its points are of; None if nothing does."""
    source = bench.source
    clause = source.clauses[source.clause_at(part.start)]
    end = clause.span.start
    start = max(source.paragraph_start(end), source.plain.rfind("；", 0, end) + 1)
    if end - start < 2:  # the row opens its paragraph
        start, end = source.paragraph_start(max(0, start - 2)), start
    ahead = source.plain[start:end].rstrip("\n ")
    body = ahead.rstrip("：。，")
    last = max(body.rfind("。"), body.rfind("？")) + 1
    if len(body) - last > _LONGEST_LEAD:
        last = body.find("，", len(body) - _LONGEST_LEAD) + 1 or len(body)
    if (said := _SAID.match(body, last)) is not None:
        last = said.end()
    words = Span(start + last, start + len(body))
    shown = source.plain[words.start : words.end]
    announces = _ANNOUNCES.search(shown) or (ahead.endswith("：") and len(shown) >= _SHORTEST_LEAD)
    if announces and grammar.balanced(shown) and not grammar.POINTING.match(shown):
        return words
    return _question_above(source, part.start)


def _question_above(source: Source, position: int) -> Span | None:
    """What was asked in an interview (问：…？) just above the answer that `position` lies in."""
    start = source.paragraph_start(position)
    if not source.plain.startswith("答：", start):
        return None
    above = source.paragraph_start(max(0, start - 2))
    asked = _ASKED.match(source.plain, above, start)
    return Span(*asked.span("what")) if asked else None


def _trimmed(bench: Workbench, span: Span) -> Span:
    """The point without the 要 that all of them begin with."""
    return Span(span.start + 1, span.end) if bench.source.plain[span.start] == "要" else span


def _formula(bench: Workbench, phrase: Phrase) -> Row | None:
    """A phrase of three parts or more that is quoted, or that the article says twice, in the same words."""
    source = bench.source
    if phrase.kind not in (PhraseKind.SLOGAN, PhraseKind.TERM, PhraseKind.ENUMERATION, PhraseKind.GOAL):
        return None
    for span in bench.places(phrase):
        plain = source.plain[span.start : span.end]
        fixed = source.plain[span.start - 1 : span.start] == "“" and source.plain[span.end : span.end + 1] == "”"
        if not fixed and phrase.count < 2:
            continue
        parts = _split(plain, span)
        words = [source.plain[part.start : part.end] for part in parts]
        if len({word[-2:] for word in words}) == 1 or len({word[:2] for word in words}) == 1:
            return None  # so many of one kind, which could as well be named in another order
        if len(parts) == FEWEST and any(_COUNTED.match(word) for word in words):
            return None  # the words themselves say which comes first
        if _is_of_a_kind(words) or _is_natural(words):
            return None
        if len(parts) == FEWEST and phrase.count == 1 and all(_TOGETHER.search(word) for word in words):
            return None  # three pairs, of which none comes before another
        sizes = [len(part) for part in parts]
        if not FEWEST <= len(parts) <= MOST or min(sizes) < 2 or max(sizes) > min(sizes) + _UNEVEN:
            return None
        around = edges(source, span)
        left, right = around[0], around[1]
        if not fixed and (min(sizes) < _SHORTEST_UNQUOTED or len(set(sizes)) > 1 or left == "l" or right not in "cqd"):
            continue
        if not _different(bench, parts):
            return None
        stem = make_stem(source, [span], own_words=_OWN_WORDS)
        if stem:
            return Row("formula", tuple(parts), (phrase.text,), phrase.kind, phrase.score, stem)
    return None


def _is_of_a_kind(words: list[str]) -> bool:
    """Whether short parts all have one character in the same place (想得深、谋得远、落得细): what is asked for then is
    which of them was named first, and any could be."""
    shortest = min(map(len, words))
    return max(map(len, words)) <= _SHORT and any(len({word[at] for word in words}) == 1 for at in range(shortest))


def _is_natural(words: list[str]) -> bool:
    """Whether everybody knows the order of the parts: periods from short to long, steps that follow from each other."""
    for sequence in _NATURAL:
        places = [[place for place, step in enumerate(sequence) if step in word] for word in words]
        if all(len(place) == 1 for place in places) and all(one[0] < other[0] for one, other in pairwise(places)):
            return True
    return False


def _split(plain: str, span: Span) -> list[Span]:
    parts, start = [], 0
    for match in (*_JOINS.finditer(plain), None):
        end = match.start() if match else len(plain)
        if end > start:
            parts.append(Span(span.start + start, span.start + end))
        start = match.end() if match else end
    return parts


def _different(bench: Workbench, spans: Sequence[Span]) -> bool:
    """Whether no part holds another one, so that the order is one alone."""
    cores = [bare(bench.source.plain[span.start : span.end]) for span in spans]
    return not any(
        one in other for number, one in enumerate(cores) for place, other in enumerate(cores) if number != place
    )


def make(bench: Workbench, row: Row, random: Random, known: Shown) -> Item | None:
    """The item of a row, its parts shown in another order than the right one."""
    source = bench.source
    parts = [source.wording(span) for span in row.parts]
    order = shuffled(len(parts), row.asked[0] if row.stem else row.rule, known, random)
    if not order:
        return None
    options = [parts[place] for place in order]
    key = tuple(order.index(place) for place in range(len(parts)))
    key_plain = "|".join(bare(part.plain) for part in parts)
    features = {"length": min(1.0, len(parts) / MOST)}
    if row.stem:
        whole = row.stem.blanks[0]
        words = row.stem.statement([(whole, _DOTS)]) + source.ours(_FORMULA)
        if any(bare(part.plain) in bare(words.plain) for part in parts):
            return None
        point = Point(whole, row.asked[0], row.kind, row.worth, row.rule)
        return draft(
            ItemType.ORDERING,
            row.stem,
            words,
            options=options,
            key=key,
            key_plain=key_plain,
            point=point,
            tests=row.asked,
            remark="",
            features=features,
            rule=row.rule,
        )
    where = Span(row.parts[0].start, max(span.end for span in row.parts))
    speaker = subject(source, source.clauses[source.clause_at(row.parts[0].start)])
    if row.rule == "dated":
        speaker = dated.stretch(bench, row.parts[0].start)
    elif not speaker.plain:
        return None
    if row.rule == "numbered":
        lead = announced(bench, row.parts[0])
        if lead is None:
            return None
        speaker = speaker + source.ours("讲到“") + source.wording(lead)
    if len(where) > _EVIDENCE:
        where = source.sentences[source.sentence_at(row.parts[0].start)]
    task = {"stages": _STAGES, "dated": _DATED, "steps": _STEPS}.get(row.rule, _NUMBERED)
    return finish(
        ItemType.ORDERING,
        source,
        where,
        speaker + source.ours(task),
        quoted("；".join(part.shown for part in parts)),
        options=options,
        key=key,
        key_plain=key_plain,
        kind_asked=row.kind,
        tests=row.asked or [part.shown for part in parts],
        remark=source.ours("。").shown,
        features=features,
        rule=row.rule,
    )
