"""Stage goals: a year, and the aims set for it."""

from __future__ import annotations

import re
from collections import defaultdict

from studyapp.core.article import Span
from studyapp.core.phrases import PhraseKind, Relation, RelationType
from studyapp.core.reading.clauses import SHORTEST, strip_lead
from studyapp.core.reading.source import Candidate, Source, mention

_STAGE_YEAR = re.compile(r"(?:力争|确保|争取)?(?:到|至)?(?P<time>\d{4}年)(?:底|末)?(?:前)?")
_STAGE = re.compile(
    r"(?<![\u3400-\u9fff])(?:力争|确保|争取)?(?:到|至)(?P<time>(?:\d{4}|[二一][〇零○一二三四五六七八九]{3})年)(?:底|末)?"
)


def stage_goals(source: Source) -> tuple[list[Candidate], list[Relation]]:
    """到20XX年 and the aims that follow, up to the next year or the paragraph's end."""
    plain = source.plain
    found: list[Candidate] = []
    aims: dict[Span, list[Span]] = defaultdict(list)
    for index, sentence in enumerate(source.sentences):
        if sentence.is_review:
            continue
        match = _STAGE.search(plain, sentence.span.start, sentence.span.end)
        if not match or match.start() > sentence.span.start + 12:
            continue
        paragraph_end = plain.find("\n", sentence.span.start)
        paragraph_end = len(plain) if paragraph_end < 0 else paragraph_end
        opens = plain.startswith(("—", "到", "力争"), sentence.span.start)
        time = Span(match.start("time"), match.end("time"))
        for follower in source.sentences[index:]:
            if follower.span.start >= paragraph_end or len(aims[time]) >= 8:
                break
            if follower is not sentence and (
                not opens or _STAGE.search(plain, follower.span.start, follower.span.end) or follower.head
            ):
                break
            for clause in follower.clauses:
                if clause.end <= time.end:
                    continue
                aim = strip_lead(source, clause)
                stage = _STAGE_YEAR.match(plain, clause.start) if clause.start <= time.start < clause.end else None
                if stage or aim.start < time.end:
                    aim = Span(time.end, aim.end) if aim.end - time.end > 6 else aim
                    while plain[aim.start] in "，底末前、" and aim.start + 1 < aim.end:
                        aim = Span(aim.start + 1, aim.end)
                    if aim.start <= time.start:
                        continue
                if plain.startswith("重在", aim.start):
                    aim = Span(aim.start + 2, aim.end)
                if SHORTEST <= len(aim) <= 60:
                    aims[time].append(aim)
        if aims[time]:
            found.append(Candidate(time.start, time.end, PhraseKind.TIME, "stage"))
            found += [Candidate(aim.start, aim.end, PhraseKind.GOAL, "stage goal") for aim in aims[time]]
    relations = [
        Relation(RelationType.STAGE_GOAL, mention(source, time), tuple(mention(source, aim) for aim in spans))
        for time, spans in aims.items()
        if spans
    ]
    return found, relations


_DEADLINE = re.compile(
    r"(?P<time>(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?|\d{4}年)(?:底|末)?(?:以|之)?前(?P<aim>[^，。；、\n]{3,26})"
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
