"""What was done on a day: the dated steps of a work that a report tells of (how a document came about), to be put in
their order; the day itself is not worth a question, what came first and what after it is."""

from __future__ import annotations

import re
from dataclasses import dataclass

from studyapp.core.article import Span
from studyapp.core.items import grammar
from studyapp.core.items.points import Workbench

FEWEST = 3
"""Steps; two are a guess."""
_MOST = 5
_SHORTEST, _LONGEST = 8, 44
"""Characters of what is told of a step."""
_DATED = re.compile(
    r"(?:今年|当年|同年)?(?P<time>(?P<month>1[0-2]|[1-9])月(?:(?P<day>\d{1,2})日|(?P<third>[上中下])旬)?)，"
)
_THIRDS = {"上": 5, "中": 15, "下": 25}
_OWN_TALK = re.compile("[我你]|这|此|其(?!中)|以上|上述")
"""What leans on the one who speaks, or on what was said before."""
_MYSELF = re.compile("我(?:在[^，。；]{1,6})?(?=主持|召开|出席)")
_CLAUSE_END = re.compile("[，。；！？\n]")


@dataclass(frozen=True, slots=True)
class Step:
    """What was done, and the words that say when; both stand once in the text."""

    when: Span
    told: Span


def steps(bench: Workbench) -> list[Step]:
    """The first steps that the text dates within one year, the earliest first, each at another time; none in a
    chronicle, which has events by the dozen, nor where they are fewer than `FEWEST`."""
    source, plain = bench.source, bench.source.plain
    if source.entries:
        return []
    by_time: dict[tuple[int, int], Step] = {}
    for match in _DATED.finditer(plain):
        clause = source.clauses[source.clause_at(match.start())]
        stop = _CLAUSE_END.search(plain, match.end())
        if match.start() != clause.body.start or stop is None or source.is_heading(clause.sentence):
            continue
        mine = _MYSELF.match(plain, match.end(), stop.start())
        told = Span(mine.end() if mine else match.end(), stop.start())
        words = plain[told.start : told.end]
        if not _SHORTEST <= len(words) <= _LONGEST or plain.count(words) > 1 or not grammar.balanced(words):
            continue
        if _OWN_TALK.search(words) or grammar.LEANING.match(words) or words.endswith(grammar.SAYING_END):
            continue
        month, day = int(match["month"]), match["day"]
        place = month, int(day) if day else _THIRDS.get(match["third"] or "", 0)
        by_time.setdefault(place, Step(Span(*match.span("time")), told))
    # A whole month is before or after its own days, nobody knows which.
    days = {month for month, day in by_time if day}
    found = [by_time[place] for place in sorted(by_time) if place[1] or place[0] not in days]
    return found[:_MOST] if len(found) >= FEWEST else []
