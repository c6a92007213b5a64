"""Distractors that are the key with another figure in it: years and days, quantities, counts, numbered meetings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from studyapp.core.article import Span
from studyapp.core.items import numerals
from studyapp.core.items.guard import Option, option
from studyapp.core.items.points import Workbench
from studyapp.core.items.vocabulary import CENTRAL_MEETING, FIELDS
from studyapp.core.items.wording import Wording
from studyapp.core.phrases import RelationType

_CHOICE = 6
"""So many figures are made where three are needed, for the guard to choose from."""
_LONGEST_NAME = 14
_MONTH_OF_A_YEAR = re.compile(r"\d{4}年(?P<month>1?\d)月(?:底|初|[上中下]旬|份)?之?前?")
"""By when something is due; of which year anybody can tell."""
_AHEAD = 2
"""Years that the first aim of an article without a date is taken to lie ahead."""
_YEAR_NAMED = re.compile(r"(?:19|20)\d\d(?=年)")
_DATE_LINE = re.compile(r"^[（(]?(?P<year>(?:19|20)\d\d)年\d{1,2}月\d{1,2}日[^\n，。；]{0,50}$", re.MULTILINE)
"""A line below the headline that says when it was said."""
_HEAD_LINES = 200
_TO_COME = re.compile("(?:迎接|喜迎|献礼|筹备|筹办|承办|备战|办好)[^，。；]{0,6}$")
"""What leads up to a congress or games that lie ahead."""


def times(bench: Workbench, key: Wording, span: Span, aimed: bool, random: Random) -> Iterator[Option]:
    """Other years, months, days or stretches of days for the one at `span`; of an aim no year that is past, and of what
    is told in its order none that its neighbours in the sentence exclude."""
    years = list(numerals.YEAR.finditer(key.plain))
    month = numerals.MONTH.fullmatch(key.plain) or _MONTH_OF_A_YEAR.fullmatch(key.plain)
    if month:
        for other in numerals.months_like(month["month"], random, count=_CHOICE):
            yield option(key.replaced(*month.span("month"), Wording(other, other)), 1.0, "year")
    elif len(years) == 1 and not numerals.DATE.search(key.plain):
        match = years[0]
        told = _written_in(bench)
        if aimed and told and match[0] < told:
            return  # an aim of a year that was past already: any other would be as odd
        after, before = ("", "") if aimed else _told_between(bench, span, match[0])
        past = _last_past_year(bench, match[0]) if aimed or (told and told < match[0]) else ""
        for year in numerals.years_like(match[0], bench.years, random, count=2 * _CHOICE if past else _CHOICE):
            if (told and match[0] <= told < year) or year <= past < match[0]:
                continue  # what has happened was not in years to come, nor is what is wanted in one that is past
            if (after and year <= after) or (before and year >= before):
                continue
            yield option(key.replaced(match.start(), match.end(), Wording(year, year)), 1.0, "year")
    elif not years and (period := numerals.PERIOD.fullmatch(key.plain)) is not None:
        first, last = int(period["first"]), int(period["last"])
        for day in numerals.days_like(period["month"], period["first"], random, count=_CHOICE):
            until = last + int(day) - first
            if until <= 28:
                moved = key.replaced(*period.span("last"), Wording(str(until), str(until)))
                yield option(moved.replaced(*period.span("first"), Wording(day, day)), 1.0, "year")
    elif not years and (date := numerals.DATE.fullmatch(key.plain)) is not None:
        start, end = date.span("day")
        if (due := numerals.due_days_like(date["month"], date["day"], random, count=_CHOICE)) and len(due) >= 3:
            for one in due:
                yield option(key.replaced(date.start("month"), end, Wording(one, one)), 1.0, "year")
            return
        for day in numerals.days_like(date["month"], date["day"], random, count=_CHOICE):
            yield option(key.replaced(start, end, Wording(day, day)), 1.0, "year")


def _last_past_year(bench: Workbench, aimed: str) -> str:
    """The year in which the article was written, or else the last one in it ahead of `aimed` and of all aims."""
    if written := _written_in(bench):
        return written
    heads = [one.head.span for one in bench.relations(RelationType.STAGE_GOAL) if one.head]
    years = (numerals.YEAR.search(bench.source.plain, head.start, head.end) for head in heads)
    first = min([aimed, *(year[0] for year in years if year)])
    return max([year for year in bench.years if year < first], default=str(int(first) - _AHEAD))


def _written_in(bench: Workbench) -> str:
    """The year in which the article was published, or else that of its headline or of the date below that; or empty."""
    source = bench.source
    if source.year:
        return source.year[:4]
    headline = _YEAR_NAMED.search(source.title.plain)
    below = _DATE_LINE.search(source.plain, 0, _HEAD_LINES)
    return below["year"] if below else headline[0] if headline else ""


def _told_between(bench: Workbench, span: Span, year: str) -> tuple[str, str]:
    """The last year that the sentence names ahead of the one at `span`, and the first behind, if they are in order."""
    source = bench.source
    sentence = source.sentences[source.sentence_at(span.start)]
    ahead = [one for one in _YEAR_NAMED.findall(source.plain[sentence.start : span.start]) if one < year]
    behind = [one for one in _YEAR_NAMED.findall(source.plain[span.end : sentence.end]) if one > year]
    return max(ahead, default=""), min(behind, default="")


def numbers(bench: Workbench, key: Wording, random: Random) -> Iterator[Option]:
    """Other figures of the same unit and form."""
    parted = numerals.parted(key.plain)
    if parted is None or numerals.FIGURE.search(parted[2]):
        return
    before, figure, unit = parted
    start, end = len(before), len(before) + len(figure)
    if unit.startswith("周年"):
        # A jubilee that is still to come is none that was kept, and only the next ones can be mistaken for it.
        others = [str(int(figure) + step) for step in (-1, -5, 1, -2) if "." not in figure and int(figure) + step > 0]
    else:
        age = unit.startswith("岁")
        known = [] if age else bench.figures_of(unit)
        others = numerals.figures_like(
            figure, known, random, share="%" in unit, age=age, minutes=unit.startswith("分钟"), count=_CHOICE
        )
        others += [other for other in numerals.just_below(figure) if other not in others]
    for other in others:
        yield option(key.replaced(start, end, Wording(other, other)), 1.0, "figure")


def counts(bench: Workbench, key: Wording, random: Random) -> Iterator[Option]:
    """A term that counts (三个…, 四大…) with other counts."""
    if match := numerals.HAN_COUNT.match(key.plain):
        start, end = match.span("figure")
        for figure in numerals.counts_like(match["figure"], random, count=_CHOICE):
            yield option(key.replaced(start, end, bench.source.ours(figure)), 0.9, "edit")


def meetings(bench: Workbench, key: Wording, span: Span, random: Random) -> Iterator[Option]:
    """The same meeting as at `span` of another number, or a central one on another field."""
    if len(key) > _LONGEST_NAME or "、" in key.plain:
        return
    parts = list(numerals.ORDINAL_PARTS.finditer(key.plain))
    if parts:
        part = parts[-1]
        if part.lastgroup == "congress" or (part.lastgroup == "term" and parts[0].lastgroup == "congress"):
            return  # which congresses there were is known to everybody, and their committees count as they do
        ahead = _TO_COME.search(bench.source.plain, max(0, span.start - 12), span.start) is not None
        for figure in numerals.ordinals_like(part[0], random, ahead=ahead, count=_CHOICE):
            yield option(key.replaced(part.start(), part.end(), bench.source.ours(figure)), 1.0, "edit")
    elif match := CENTRAL_MEETING.fullmatch(key.plain):
        for field in FIELDS:
            yield option(key.replaced(*match.span("field"), bench.source.ours(field)), 0.9, "closed")
