"""The outline of an article: its sections, its goals by stage, its lists, pairs and doctrines, each with its place."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from studyapp.core.article import Article, Span
from studyapp.core.phrases import Mention, Reading, Relation, RelationType
from studyapp.core.reading.source import Source, source_of
from studyapp.core.text.split import paragraphs

_LONGEST_HEADING = 48
"""A line without a stop that is longer is a paragraph whose stop was lost."""
_LEVELS = (
    re.compile(r"第[一二三四五六七八九十百零]+[编篇部]|第[一二三四五六七八九十百零]+章"),
    re.compile(r"[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十百零]+节"),
    re.compile(r"（[一二三四五六七八九十]{1,3}）"),
    re.compile(r"\d{1,2}[.．、]|（\d{1,2}）|第[一二三四五六七八九十]+[，、]|[一二三四五六七八九十]是"),
)
"""How numbered headings nest: 第一章, 一、, （一）, 1."""
_SECTION_LEVEL = len(_LEVELS)
_LEAD = 24
"""Characters of a lead: a line of the panel."""
_STOPPED = tuple("。！？；：…!?;:，,、")
_HEADING_IN_LINE = re.compile(
    r"(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)[^。；\n]{2,30}?(?=。)"
)
"""一、…。 with the paragraph running on behind it."""
_YEAR = re.compile(r"(?P<digits>\d{4})年|(?P<words>[二一][〇零○一二三四五六七八九]{3})年")
_DIGITS = str.maketrans("〇零○一二三四五六七八九", "000123456789")
_NESTING = 80
"""Lists whose places are further apart than this are not looked at as one within the other."""


class PairKind(StrEnum):
    """What the two members of a pair are to each other."""

    OBJECTIVE = "objective"
    """要坚持X，着力Y: the watchword and what is to be done."""
    ATTRIBUTE = "attribute"
    """“X”的Y: a term and what it is called."""
    DOCTRINE = "doctrine"
    """X是Y, 把X作为Y, 以X为Y: what a thing is, or is to serve as."""
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Section:
    """A place where the article turns: a heading (levels 0 to 3), or a section head as 全会指出 (level 4).

    `lead` are the words behind a section head, which tell one 全会指出 from the next.
    """

    title: str
    span: Span
    level: int
    lead: str = ""


@dataclass(frozen=True, slots=True)
class Stage:
    """A time and the aims set for it; `year` is None where the time names none."""

    time: Mention
    year: int | None
    aims: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class Listing:
    """A list, its name where it has one, and the lists within its members."""

    head: Mention | None
    members: tuple[Mention, ...]
    inner: tuple[Listing, ...] = ()

    @property
    def span(self) -> Span:
        """From the first member to the end of the last."""
        return Span(self.members[0].span.start, max(member.span.end for member in self.members))


@dataclass(frozen=True, slots=True)
class Pair:
    """Two mentions that belong together, in the text's order."""

    kind: PairKind
    left: Mention
    right: Mention


@dataclass(frozen=True, slots=True)
class Outline:
    """What an article is made of; sections, lists and pairs in text order, stages by year."""

    sections: tuple[Section, ...] = ()
    stages: tuple[Stage, ...] = ()
    lists: tuple[Listing, ...] = ()
    pairs: tuple[Pair, ...] = ()

    def of_kind(self, *kinds: PairKind) -> tuple[Pair, ...]:
        """The pairs of these kinds."""
        return tuple(pair for pair in self.pairs if pair.kind in kinds)

    @property
    def empty(self) -> bool:
        """Whether there is nothing to show."""
        return not (self.sections or self.stages or self.lists or self.pairs)


def outline(article: Article, reading: Reading) -> Outline:
    """The outline of `article` as `reading` understands it; 20 ms for 20,000 characters."""
    source = source_of(article)
    return Outline(
        sections=_sections(article, source),
        stages=_stages(source, reading.relations),
        lists=_lists(reading),
        pairs=_pairs(source, reading.relations),
    )


# Sections


def _sections(article: Article, source: Source) -> tuple[Section, ...]:
    found: list[Section] = []
    plain = source.plain
    for paragraph in paragraphs(plain):
        words = paragraph.of(plain)
        level = _level(words)
        if len(words) <= _LONGEST_HEADING and not words.endswith(_STOPPED):
            found.append(_section(article, paragraph, 0 if level is None else level))
        elif level is not None and (running := _HEADING_IN_LINE.match(words)):
            found.append(_section(article, Span(paragraph.start, paragraph.start + running.end()), level))
    for sentence in source.sentences:
        if sentence.head_starts:
            head = Span(sentence.span.start, sentence.span.start + len(sentence.head))
            if head.of(plain) == sentence.head:
                lead = sentence.clauses[0].of(article.text)[:_LEAD] if sentence.clauses else ""
                found.append(replace(_section(article, head, _SECTION_LEVEL), lead=lead))
    return tuple(sorted(found, key=lambda section: section.span))


def _section(article: Article, span: Span, level: int) -> Section:
    return Section(" ".join(span.of(article.text).split()), span, level)


def _level(words: str) -> int | None:
    return next((level for level, pattern in enumerate(_LEVELS) if pattern.match(words)), None)


# Stages


def _stages(source: Source, relations: Iterable[Relation]) -> tuple[Stage, ...]:
    """By year, those of one year together; times without a year after them, in the text's order."""
    dated: dict[int, Stage] = {}
    others: list[Stage] = []
    for relation in relations:
        if relation.type is not RelationType.STAGE_GOAL or relation.head is None:
            continue
        year = _year(relation.head.span.of(source.plain))
        if year is None:
            others.append(Stage(relation.head, None, relation.members))
            continue
        before = dated.get(year)
        if before is None:
            dated[year] = Stage(relation.head, year, relation.members)
            continue
        known = {aim.text for aim in before.aims}
        more = tuple(aim for aim in relation.members if aim.text not in known)
        dated[year] = Stage(before.time, year, (*before.aims, *more))
    return (*(dated[year] for year in sorted(dated)), *others)


def _year(time: str) -> int | None:
    match = _YEAR.search(time)
    return int(match["digits"] or match["words"].translate(_DIGITS)) if match else None


# Lists


def _lists(reading: Reading) -> tuple[Listing, ...]:
    """The lists worth seeing at a glance: those that are phrases, go by a phrase, or hold another list."""
    places = sorted(span for phrase in reading.phrases for span in phrase.spans)
    starts = [span.start for span in places]
    nested = _nested(_distinct(reading.relations))
    names = {phrase.text for phrase in reading.phrases}
    return tuple(
        one
        for one in nested
        if one.inner or (one.head and one.head.text in names) or _is_phrase(one.span, places, starts)
    )


def _distinct(relations: Iterable[Relation]) -> list[Listing]:
    seen: set[tuple[Span, ...]] = set()
    lists = []
    for relation in relations:
        if relation.type is not RelationType.LIST or len(relation.members) < 2:
            continue
        members = tuple(sorted(relation.members, key=lambda member: member.span))
        identity = tuple(member.span for member in members)
        if identity not in seen:
            seen.add(identity)
            lists.append(Listing(relation.head, members))
    return sorted(lists, key=lambda one: (one.span.start, -one.span.end))


def _nested(lists: list[Listing]) -> list[Listing]:
    """Each list with those that lie within one of its members; text order, the outer before the inner."""
    top: list[Listing] = []
    at = 0
    while at < len(lists):
        outer = lists[at]
        at += 1
        inner = []
        while at < len(lists) and any(member.span.holds(lists[at].span) for member in outer.members):
            inner.append(lists[at])
            at += 1
        top.append(Listing(outer.head, outer.members, tuple(_nested(inner))))
    return top


def _is_phrase(span: Span, places: list[Span], starts: list[int]) -> bool:
    """Whether a phrase holds the whole list, with little around it."""
    at = bisect_right(starts, span.start) - 1
    while at >= 0 and span.start - starts[at] <= _NESTING:
        if places[at].holds(span):
            return len(places[at]) <= 2 * len(span)
        at -= 1
    return False


# Pairs


def _pairs(source: Source, relations: Iterable[Relation]) -> tuple[Pair, ...]:
    found: dict[tuple[str, str], Pair] = {}
    for relation in relations:
        if relation.type is RelationType.PAIR and len(relation.members) == 2:
            left, right = relation.members
            if not (_whole(left.text) and _whole(right.text)):
                continue
            found.setdefault((left.text, right.text), Pair(_kind(source.plain, left, right), left, right))
    return tuple(sorted(found.values(), key=lambda pair: pair.left.span))


def _whole(words: str) -> bool:
    """Whether no quotation or title is cut in two by the words' edges."""
    return all(words.count(left) == words.count(right) for left, right in ("“”", "「」", "《》", "（）"))


def _kind(plain: str, left: Mention, right: Mention) -> PairKind:
    """By the words between the two, and the one before the first."""
    between = plain[left.span.end : right.span.start]
    if between == "是" or (between == "为" and plain[left.span.start - 1 : left.span.start] == "以"):
        return PairKind.DOCTRINE
    if between in ("作为", "当作", "摆在", "放在"):
        return PairKind.DOCTRINE
    if between == "”的":
        return PairKind.ATTRIBUTE
    return PairKind.OBJECTIVE if between in ("，", "") else PairKind.OTHER
