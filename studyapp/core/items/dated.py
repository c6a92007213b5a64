"""What a chronicle tells of its days: which event was on which day, asked for by the day's date."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from studyapp.core.article import Span
from studyapp.core.items import grammar
from studyapp.core.items.cloze import accepted
from studyapp.core.items.drafting import finish, quoted
from studyapp.core.items.item import BLANK, Item, ItemType
from studyapp.core.items.numerals import DATE
from studyapp.core.items.points import Workbench
from studyapp.core.items.wording import COMMA, NOTHING, Wording
from studyapp.core.phrases import PhraseKind

_SHORTEST, _LONGEST = 10, 40
"""Characters of what is told of a day."""
_WORTH = 0.5
_LONGEST_TITLE = 34
_MINOR = re.compile("来函|致函|去函|复函|慰问|划拨|调度会|通报|发布会|发佈会|座谈")
"""What nobody has to know the day of."""


@dataclass(frozen=True, slots=True)
class Event:
    """What happened on a day, in words that the article has once."""

    day: Span
    told: Span


def events(bench: Workbench) -> Iterator[list[Event]]:
    """The first event of every day, then the second of those that have two, and so on, unless most of them are of no
    weight; each names who or what did it."""
    source, plain = bench.source, bench.source.plain
    named = (PhraseKind.PERSON, PhraseKind.ORGANIZATION)
    doers = sorted(span.start for one in source.reading.phrases if one.kind in named for span in one.spans)
    by_day: dict[str, list[Event]] = {}
    for entry in source.entries:
        told = entry.occasion
        if entry.day is None or told is None or not _SHORTEST <= len(told) <= _LONGEST:
            continue
        words, day = plain[told.start : told.end], plain[entry.day.start : entry.day.end]
        if not DATE.search(day) or plain.count(words) > 1 or not any(told.start <= at < told.end for at in doers):
            continue
        rules = (grammar.LEANING, grammar.MODAL, grammar.ADVERBIAL, grammar.POINTING)
        if any(rule.match(words) for rule in rules) or words.endswith(grammar.SAYING_END):
            continue
        by_day.setdefault(day, []).append(Event(entry.day, told))
    for place in range(max(map(len, by_day.values()), default=0)):
        told_of = [row[place] for row in by_day.values() if len(row) > place]
        minor = [one for one in told_of if _MINOR.search(plain, one.told.start, one.told.end)]
        if 2 * len(minor) <= len(told_of):
            yield told_of


def setting(bench: Workbench, position: int) -> Wording:
    """The chronicle by its title, if it has a short one."""
    source = bench.source
    title = source.title_at(position)
    if 0 < len(title) <= _LONGEST_TITLE:
        return source.ours("据《") + title + source.ours("》，")
    year = source.year or source.only_year
    return source.ours(f"据{year}的记事，") if year else NOTHING


def stretch(bench: Workbench, position: int) -> Wording:
    """The chronicle by its title, or by the days from which to which it tells."""
    source = bench.source
    named = setting(bench, position)
    days = [source.plain[one.day.start : one.day.end] for one in source.entries if one.day]
    first, last = (DATE.search(day) for day in (days[0], days[-1])) if days else (None, None)
    year = source.year or source.only_year
    if "《" in named.plain or not year or first is None or last is None or first[0] == last[0]:
        return named
    return source.ours(f"据{year}{first[0]}至{last[0]}的记事，")


def clozes(bench: Workbench) -> Iterator[tuple[Item, str, float, Span]]:
    """For every day an event whose date is to be typed: the item, the phrase, its worth and the date's place."""
    source = bench.source
    rounds = list(events(bench))
    # The last event of a day, since matching and ordering take the first ones.
    for event in {source.plain[one.day.start : one.day.end]: one for row in rounds for one in row}.values():
        date = DATE.search(source.plain, event.day.start, event.day.end)
        if date is None:
            continue
        span = Span(*date.span())
        year = source.text_part(event.day.start, span.start)
        opening = setting(bench, event.told.start)
        if not year.plain and source.year and source.year not in opening.plain:
            year = source.ours(source.year)
        words = year + Wording(BLANK, BLANK) + COMMA + source.wording(event.told) + source.ours("。")
        phrase = bench.phrase(source.text[event.day.start : event.day.end])
        text = phrase.text if phrase else source.text[span.start : span.end]
        item = finish(
            ItemType.CLOZE,
            source,
            Span(event.told.start, source.sentences[source.sentence_at(event.told.start)].end),
            opening + words,
            quoted(f"{source.wording(event.day).shown}，{source.wording(event.told).shown}"),
            key=(accepted(bench, span),),
            key_plain=source.plain[span.start : span.end],
            right=[source.plain[span.start : span.end]],
            kind_asked=PhraseKind.TIME,
            tests=[text],
            remark=source.ours("。").shown,
            features={"length": 0.3, "blanks": 0.0, "familiar": 0.0},
            rule="dated",
        )
        if item:
            yield item, text, phrase.score if phrase else _WORTH, event.day
