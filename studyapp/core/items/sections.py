"""Where one article on a page ends and the next begins, and what an entry of a chronicle tells of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from studyapp.core.article import Span
from studyapp.core.items import grammar

_SHORTEST_HEADLINE = 6
_FEWEST_DATED = 3
"""So many paragraphs that begin with a day make a chronicle, and one line less that is nothing but a day."""
_LONGEST_OCCASION = 48
_DAY = re.compile(r"(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:[（(][^）)]{1,12}[）)])?")
_DATED = re.compile(r"[◆◇●■▲★]?\s*(?P<day>(?:\d{4}年)?\d{1,2}月\d{1,2}日)(?:[，、\s]|(?=[\u4e00-\u9fff]))")
_BULLET = re.compile(r"[◆◇●■▲★]\s*")
_CREDIT = re.compile("(?:报道|报导|消息|电)$|^据")
"""The agency that reported it."""
_CELL, _FEWEST_CELLS = re.compile(r"[ \t　|]+[^ \t　|]*\d"), 2
"""What follows a gap in a row of a table and has a figure in it."""
_OFFICES = re.compile(
    "^[^，]*(?:总书记|主席|总理|主任|委员|书记|[部省市]长)(?=[\u4e00-\u9fff]{2,4}(?:主持|会见|应约|在|出席|考察|同|与|前往))"
)
"""Offices ahead of a name."""
_CIRCUMSTANCE = re.compile("(?:时|之际|期间|后|前|以来)$")
_NO_TITLE = re.compile("(?:主持|出席|陪同|参加|列席)[^，。]{0,8}$|^[记者通讯员]{2,3}|摄影|[讯电]$")
"""A subheading that tells who was there."""


@dataclass(frozen=True, slots=True)
class Section:
    """One article of a page: where it begins, and the place of its headline; None where it has none to be named by."""

    start: int
    headline: Span | None


@dataclass(frozen=True, slots=True)
class Entry:
    """A paragraph of a chronicle: its `day`, if one is given, and the words that tell what happened, if they are
    few."""

    span: Span
    day: Span | None
    occasion: Span | None


def find_sections(plain: str, sentences: Sequence[Span], headings: Sequence[bool]) -> tuple[Section, ...]:
    """The articles of a page after its first: each begins with two headlines or more, or with one ahead of an
    agency's line. Numbered headings are parts of an article."""
    found: list[Section] = []
    run: list[Span] = []
    begun = False
    for number, span in enumerate(sentences):
        words = plain[span.start : span.end]
        if headings[number] and len(words) >= _SHORTEST_HEADLINE and not _is_part(words) and not _is_table(words):
            run.append(span)
            continue
        if headings[number] and not begun:
            continue
        is_next = begun and run and (len(run) >= 2 or grammar.DATELINE.match(words) or words.startswith("本报讯"))
        if is_next and not (number > 0 and headings[number]):
            found.append(Section(run[0].start, _headline(plain, run)))
        begun, run = True, []
    return tuple(found)


def _is_part(words: str) -> bool:
    return bool(grammar.ORDINAL.match(words) or _DAY.fullmatch(words) or words.startswith(("问", "答", "第")))


def _is_table(words: str) -> bool:
    """Whether a line announces a table or is a row of one."""
    return words.endswith("：") or len(_CELL.findall(words)) >= _FEWEST_CELLS


def _headline(plain: str, run: Sequence[Span]) -> Span | None:
    for span in run:
        words = plain[span.start : span.end]
        if not words.endswith(grammar.SAYING_END) and not _NO_TITLE.search(words):
            return span
    return None


def find_entries(plain: str, sentences: Sequence[Span], headings: Sequence[bool]) -> tuple[Entry, ...]:
    """The paragraphs of a chronicle; none where the text is not one."""
    days = [number for number, span in enumerate(sentences) if headings[number] and _DAY.fullmatch(_of(plain, span))]
    starts = [number for number, span in enumerate(sentences) if not span.start or plain[span.start - 1] == "\n"]
    dated = [number for number in starts if not headings[number] and _DATED.match(plain, sentences[number].start)]
    if len(days) < _FEWEST_DATED - 1 and (len(dated) < _FEWEST_DATED or 2 * len(dated) < len(starts)):
        return ()
    found: list[Entry] = []
    day: Span | None = None
    for number in starts:
        span = sentences[number]
        if headings[number]:
            day = span if _DAY.fullmatch(_of(plain, span)) else None
            continue
        end = plain.find("\n", span.start)
        start = match.end() if (match := _BULLET.match(plain, span.start)) else span.start
        own = _DATED.match(plain, start)
        whole = Span(span.start, len(plain) if end < 0 else end)
        if own:
            found.append(Entry(whole, Span(*own.span("day")), _occasion(plain, Span(own.end(), span.end))))
        elif len(days) >= _FEWEST_DATED - 1 and start < span.end:
            found.append(Entry(whole, day, _occasion(plain, Span(start, span.end))))
    return tuple(found)


def _of(plain: str, span: Span) -> str:
    return plain[span.start : span.end].strip()


def _occasion(plain: str, sentence: Span) -> Span | None:
    """The first words that tell what happened: a clause that is whole, without the agency that reported it."""
    start = sentence.start
    for end in [match.start() for match in re.finditer("[，；。！？]|$", plain[start : sentence.end])]:
        stop = sentence.start + end
        words = plain[start:stop]
        if stop <= start:
            continue
        if _CREDIT.search(words):
            start = stop + 1
            continue
        if _CIRCUMSTANCE.search(words) or words.endswith(grammar.SAYING_END):
            return None
        if len(words) > _LONGEST_OCCASION and (match := _OFFICES.match(words)):
            start, words = start + match.end(), words[match.end() :]
        return Span(start, stop) if len(words) <= _LONGEST_OCCASION and grammar.balanced(words) else None
    return None
