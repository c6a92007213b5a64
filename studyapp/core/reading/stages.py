"""Stage goals: a year, and the aims set for it."""

from __future__ import annotations

import re

from studyapp.core.article import Span
from studyapp.core.phrases import PhraseKind, Relation, RelationType
from studyapp.core.reading.clauses import SHORTEST, strip_lead
from studyapp.core.reading.source import Candidate, Source, mention

_STAGE = re.compile(
    r"(?:力争|确保|争取|努力)?(?:到|至)(?P<time>(?:\d{4}|[二一][〇零○一二三四五六七八九]{3})年(?:\d{1,2}月[底末])?|(?:本|二十一)世纪(?:中叶|末)"
    r"|(?:新中国|中华人民共和国|建党|建国|建军|中国共产党)(?:成立)?[一二三四五六七八九十百零〇\d]+(?:周)?年(?=时))(?:底|末|时)?"
)
_ANNIVERSARY = re.compile(r"[^，。；]{2,20}年(?:时|之际)")
"""What says a year in other words (新中国成立一百周年时) is no aim of it."""
_MOST_AIMS, _LONGEST_AIM = 8, 60
"""Aims of one year, and characters of one aim: beyond these the year no longer rules the text."""


def stage_goals(source: Source) -> tuple[list[Candidate], list[Relation]]:
    """到20XX年 and the aims that follow, up to the next year, the next section head or the paragraph's end."""
    found: list[Candidate] = []
    aims: dict[Span, list[Span]] = {}
    time: Span | None = None
    paragraph = -1
    for sentence in source.sentences:
        here = source.paragraph_at(sentence.span.start)
        if here != paragraph or sentence.is_review or (time and sentence.head_starts):
            paragraph, time = here, None
        if sentence.is_review:
            continue
        opened = time is not None
        for clause in sentence.clauses:
            stage = _STAGE.match(source.plain, _after_marks(source, clause), clause.end)
            if stage:
                time, opened = Span(*stage.span("time")), True
                aims[time] = []
                rest = _aim(source, Span(stage.end(), clause.end)) if stage.end() < clause.end else None
            elif time is not None and opened and not _closed_by(source, time, clause):
                rest = _aim(source, clause)
            else:
                continue
            if rest and time and len(aims[time]) < _MOST_AIMS:
                aims[time].append(rest)
        if time is not None and not source.plain.startswith(
            ("——", "到", "至", "力争"), _after_marks(source, sentence.span)
        ):
            time = None  # a year in passing rules its own sentence only
    for time, spans in aims.items():
        if spans:
            found.append(Candidate(time.start, time.end, PhraseKind.TIME, "stage"))
            found += [Candidate(span.start, span.end, PhraseKind.GOAL, "stage goal") for span in spans]
    relations = [
        Relation(RelationType.STAGE_GOAL, mention(source, time), tuple(mention(source, span) for span in spans))
        for time, spans in aims.items()
        if spans
    ]
    return found, relations


def _closed_by(source: Source, time: Span, clause: Span) -> bool:
    """Whether a semicolon ends what a year rules: it does where the aim follows the year without a comma."""
    return (
        not source.plain.startswith(("，", "底，", "末，"), time.end) and "；" in source.plain[time.end : clause.start]
    )


def _after_marks(source: Source, span: Span) -> int:
    start = span.start
    while start < span.end - 1 and source.plain[start] in "— 　":
        start += 1
    return start


def _aim(source: Source, clause: Span) -> Span | None:
    """The aim in `clause` without what leads into it, or None where it is too short or too long to be one."""
    start = clause.start
    while start < clause.end and source.plain[start] in "，底末前、":
        start += 1
    if start >= clause.end:
        return None
    aim = strip_lead(source, Span(start, clause.end))
    if _ANNIVERSARY.fullmatch(source.plain, aim.start, aim.end):
        return None
    if source.plain.startswith("重在", aim.start) and len(aim) > 4:
        aim = Span(aim.start + 2, aim.end)
    return aim if SHORTEST <= len(aim) <= _LONGEST_AIM else None


# 月底前 is one time, since 月底 is a word: 3月 would end inside it.
_DEADLINE = re.compile(
    r"(?P<time>(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|[底末]前)?|\d{4}年)(?:底|末)?(?:(?:以|之)?前|(?<=前))(?P<aim>[^，。；、\n]{3,26})"
)


def deadlines(source: Source) -> tuple[list[Candidate], list[Relation]]:
    """X月X日前完成…: what has to be done by a day."""
    found: list[Candidate] = []
    relations: list[Relation] = []
    for match in _DEADLINE.finditer(source.plain):
        time, aim = Span(*match.span("time")), Span(*match.span("aim"))
        found.append(Candidate(time.start, time.end, PhraseKind.TIME, "deadline"))
        found.append(Candidate(aim.start, aim.end, PhraseKind.GOAL, "by a day"))
        relations.append(Relation(RelationType.STAGE_GOAL, mention(source, time), (mention(source, aim),)))
    return found, relations


_NAMED = re.compile(r"(?:主要|预期|总体|奋斗|发展|具体|总|工作)*目标(?:任务)?(?:是|为)$")
_TIME_IN_HEAD = re.compile(
    r"今年|明年|\d{4}年|(?:今后|未来)[一二三四五六七八九十]+年|“[一二三四五六七八九十]+”(?:时期|期间)"
)


def named_goals(source: Source) -> tuple[list[Candidate], list[Relation]]:
    """…的主要目标是：A，B，C. The time in the head, if any, makes them the goals of a stage."""
    found: list[Candidate] = []
    relations: list[Relation] = []
    for sentence in source.sentences:
        for index, clause in enumerate(sentence.clauses):
            naming = _NAMED.search(source.plain, clause.start, clause.end)
            if not naming:
                continue
            aims = [aim for follower in sentence.clauses[index + 1 :] if (aim := _aim(source, follower))]
            if not aims:
                continue
            found += [Candidate(aim.start, aim.end, PhraseKind.GOAL, "named goal") for aim in aims]
            members = tuple(mention(source, aim) for aim in aims)
            time = _TIME_IN_HEAD.search(source.plain, clause.start, clause.end)
            if time:
                head = mention(source, Span(*time.span()))
                relations.append(Relation(RelationType.STAGE_GOAL, head, members))
            elif len(aims) > 1:
                head = mention(source, strip_lead(source, Span(clause.start, naming.end() - 1)))
                relations.append(Relation(RelationType.LIST, head, members))
            break
    return found, relations
