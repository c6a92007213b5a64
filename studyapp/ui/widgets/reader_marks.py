"""Which phrase is painted where: nested and overlapping occurrences put in order, without Qt."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from studyapp.core.article import Span
from studyapp.core.phrases import Phrase, PhraseKind

MAX_DEPTH = 2
"""Deeper nesting is painted like this depth: a third inset would leave no room for the characters."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One occurrence to paint: `phrase` indexes the reading's phrases, `depth` 0 is a base, 1 and 2 lie upon others."""

    span: Span
    phrase: int
    kind: PhraseKind
    depth: int


@dataclass(frozen=True, slots=True)
class Marks:
    """All marks of a view in text order (the longer first), and the regions that they cover together."""

    marks: tuple[Mark, ...] = ()
    regions: tuple[Span, ...] = ()

    def at(self, position: int) -> tuple[Mark, ...]:
        """The marks that hold the character at `position`, the innermost (shortest) first."""
        region = self.region_at(position)
        if region is None:
            return ()
        first = _first_from(self.marks, region.start)
        found = []
        for mark in self.marks[first:]:
            if mark.span.start > position:
                break
            if position < mark.span.end:
                found.append(mark)
        return tuple(sorted(found, key=_length))

    def region_at(self, position: int) -> Span | None:
        """The covered region that holds `position`."""
        index = bisect_right(self.regions, position, key=_start) - 1
        if index < 0 or position >= self.regions[index].end:
            return None
        return self.regions[index]

    def within(self, start: int, end: int) -> Sequence[Mark]:
        """The marks that begin in `[start, end)`: those of a paragraph, since a phrase stays in its paragraph."""
        return self.marks[_first_from(self.marks, start) : _first_from(self.marks, end)]


def lay_out(phrases: Sequence[Phrase], shown: Collection[int], kinds: Collection[PhraseKind]) -> Marks:
    """The marks of the phrases whose index is in `shown` and whose kind is in `kinds`.

    Where occurrences share characters the longer one is the base and the shorter lies upon it.
    """
    occurrences = [
        (span, index, phrase.kind)
        for index, phrase in enumerate(phrases)
        if index in shown and phrase.kind in kinds
        for span in phrase.spans
    ]
    occurrences.sort(key=lambda one: (one[0].start, -one[0].end, one[1]))
    marks: list[Mark] = []
    regions: list[Span] = []
    cluster: list[tuple[Span, int, PhraseKind]] = []
    reach = 0
    for occurrence in occurrences:
        if cluster and occurrence[0].start >= reach:
            marks.extend(_nest(cluster))
            regions.append(Span(cluster[0][0].start, reach))
            cluster = []
        cluster.append(occurrence)
        reach = max(reach, occurrence[0].end) if len(cluster) > 1 else occurrence[0].end
    if cluster:
        marks.extend(_nest(cluster))
        regions.append(Span(cluster[0][0].start, reach))
    return Marks(tuple(marks), tuple(regions))


def _nest(cluster: list[tuple[Span, int, PhraseKind]]) -> Iterable[Mark]:
    """The marks of occurrences that hang together, each one deeper than the longer ones it meets."""
    if len(cluster) == 1:
        span, index, kind = cluster[0]
        return (Mark(span, index, kind, 0),)
    placed: list[Mark] = []
    for span, index, kind in sorted(cluster, key=lambda one: (-len(one[0]), one[0].start)):
        depth = max((mark.depth + 1 for mark in placed if mark.span.meets(span)), default=0)
        placed.append(Mark(span, index, kind, min(depth, MAX_DEPTH)))
    return sorted(placed, key=lambda mark: (mark.span.start, -mark.span.end, mark.depth))


def _first_from(marks: Sequence[Mark], position: int) -> int:
    """The index of the first mark that begins at or after `position`."""
    return bisect_right(marks, position - 1, key=_mark_start)


def _start(span: Span) -> int:
    return span.start


def _mark_start(mark: Mark) -> int:
    return mark.span.start


def _length(mark: Mark) -> int:
    return len(mark.span)
