"""Typed answers character by character: what is wrong, missing, extra or out of order.

What counts as a character, and which count as the same, is `folding`'s policy; all else (blanks, punctuation) is
never a mistake. The alignment is one of the fewest edits (Levenshtein 1966: to change, leave out or put in one
character costs one), among these one with the most characters in common, so that words that were moved are seen as
such and not as so many wrong characters.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from studyapp.core.learning.folding import composed, counted, fold

_NEAR = 4
"""Across how many characters a single one counts as moved: the words of the genre have at most four. Two of the same
farther apart are two mistakes; several characters in a row are the same words wherever they stand."""

_MOST_CELLS = 400_000
"""How large an alignment is worked out (a third of a second); beyond, all between what both begin and end with is
different. The longest texts to be known by heart need a tenth of it."""


class Difference(StrEnum):
    """What a segment of a comparison is."""

    SAME = "same"
    WRONG = "wrong"
    """错字: other characters instead"""
    MISSING = "missing"
    """漏字"""
    EXTRA = "extra"
    """多字"""
    ORDER = "order"
    """顺序: right characters in the wrong place; once where they should stand and once where they do"""


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of both texts: `expected` and `typed` as they are written there, one of them empty where it has
    nothing of the kind."""

    kind: Difference
    expected: str
    typed: str


@dataclass(slots=True)
class _Run:
    """Neighbouring steps of one kind: which of the counted characters they take."""

    kind: Difference
    expected: range
    typed: range


def compare(expected: str, typed: str) -> tuple[Segment, ...]:
    """Both texts cut into segments; joined, their sides are the two texts in NFC.

    The segments are all SAME just when the two count as the same answer.
    """
    found: list[Segment] = []
    for one in characters(expected, typed):
        last = found[-1] if found else None
        one_sided = one.kind is Difference.ORDER and last is not None and bool(last.expected) is not bool(one.expected)
        if last is None or last.kind is not one.kind or one_sided:
            found.append(one)
        else:
            found[-1] = Segment(one.kind, last.expected + one.expected, last.typed + one.typed)
    return tuple(found)


def characters(expected: str, typed: str) -> tuple[Segment, ...]:
    """The segments of `compare` cut finest: with at most one character that counts on either side."""
    ours, theirs = counted(expected), counted(typed)
    left, right = [char for _, char in ours], [char for _, char in theirs]
    runs = _runs(_steps(left, right))
    _find_moved(runs, left, right)
    return tuple(_cut(runs, composed(expected), composed(typed), [at for at, _ in ours], [at for at, _ in theirs]))


def count(segments: Sequence[Segment]) -> dict[Difference, int]:
    """How many characters are wrong, missing, extra or out of order; these are counted where they should stand."""
    found: dict[Difference, int] = {}
    for segment in segments:
        if segment.kind is not Difference.SAME:
            taken = segment.typed if segment.kind is Difference.EXTRA else segment.expected
            found[segment.kind] = found.get(segment.kind, 0) + len(fold(taken))
    return {kind: number for kind, number in found.items() if number}


def distance(expected: str, typed: str) -> int:
    """The fewest characters to change, leave out or put in to make one of the other (Levenshtein), as far as they
    count; never more than the longer one has."""
    steps = _steps(list(fold(expected)), list(fold(typed)))
    return sum(kind is not Difference.SAME for kind in steps)


def nearest(typed: str, candidates: Sequence[str]) -> int:
    """The index of the candidate that is fewest edits from `typed`, the first of equals."""
    return min(range(len(candidates)), key=[distance(one, typed) for one in candidates].__getitem__)


def _steps(left: list[str], right: list[str]) -> list[Difference]:
    """How to read both side by side: a SAME or WRONG step takes one of each, MISSING and EXTRA one of one."""
    start = 0
    while start < min(len(left), len(right)) and left[start] == right[start]:
        start += 1
    end = 0
    while end < min(len(left), len(right)) - start and left[-1 - end] == right[-1 - end]:
        end += 1
    same = Difference.SAME
    middle = _aligned(left[start : len(left) - end], right[start : len(right) - end])
    return [same] * start + middle + [same] * end


def _aligned(left: list[str], right: list[str]) -> list[Difference]:
    rows, columns = len(left), len(right)
    both = min(rows, columns)
    if rows * columns > _MOST_CELLS or not both:
        longer = Difference.MISSING if rows > columns else Difference.EXTRA
        return [Difference.WRONG] * both + [longer] * (max(rows, columns) - both)
    edit = both + 1  # one edit outweighs all that both may have in common
    table = [[column * edit for column in range(columns + 1)]]
    for row, char in enumerate(left, 1):
        above, line = table[-1], [row * edit]
        for column, other in enumerate(right, 1):
            step = above[column - 1] + (-1 if char == other else edit)
            line.append(min(step, above[column] + edit, line[-1] + edit))
        table.append(line)
    steps: list[Difference] = []
    row, column = rows, columns
    while row or column:
        here = table[row][column]
        alike = row and column and left[row - 1] == right[column - 1]
        if row and column and here == table[row - 1][column - 1] + (-1 if alike else edit):
            steps.append(Difference.SAME if alike else Difference.WRONG)
            row, column = row - 1, column - 1
        elif row and here == table[row - 1][column] + edit:
            steps.append(Difference.MISSING)
            row -= 1
        else:
            steps.append(Difference.EXTRA)
            column -= 1
    return steps[::-1]


def _runs(steps: list[Difference]) -> list[_Run]:
    runs = []
    row = column = 0
    for kind, group in groupby(steps):
        length = sum(1 for _ in group)
        rows = 0 if kind is Difference.EXTRA else length
        columns = 0 if kind is Difference.MISSING else length
        runs.append(_Run(kind, range(row, row + rows), range(column, column + columns)))
        row, column = row + rows, column + columns
    return runs


def _find_moved(runs: list[_Run], left: list[str], right: list[str]) -> None:
    """Mark as out of order what is missing in one place and extra in another, or exchanged between two."""

    def words(run: _Run) -> tuple[list[str], list[str]]:
        return left[run.expected.start : run.expected.stop], right[run.typed.start : run.typed.stop]

    for at, run in enumerate(runs):
        if run.kind in (Difference.SAME, Difference.ORDER):
            continue
        ours, theirs = words(run)
        between = 0
        for other in runs[at + 1 :]:
            if max(len(ours), len(theirs)) == 1 and between > _NEAR:
                break
            kinds = {run.kind, other.kind}
            turned = kinds in ({Difference.MISSING, Difference.EXTRA}, {Difference.WRONG})
            if turned and words(other) == (theirs, ours):
                run.kind = other.kind = Difference.ORDER
                break
            between += max(len(other.expected), len(other.typed))


def _cut(runs: list[_Run], expected: str, typed: str, ours: list[int], theirs: list[int]) -> Iterator[Segment]:
    """The steps of the runs as stretches of the texts; what does not count stands in segments of its own."""
    left = right = 0
    for run in runs:
        rows, columns = list(run.expected), list(run.typed)
        for step in range(max(len(rows), len(columns))):
            row = ours[rows[step]] if step < len(rows) else left
            column = theirs[columns[step]] if step < len(columns) else right
            if left < row or right < column:
                yield Segment(Difference.SAME, expected[left:row], typed[right:column])
            left, right = row + (step < len(rows)), column + (step < len(columns))
            yield Segment(run.kind, expected[row:left], typed[column:right])
    if expected[left:] or typed[right:]:
        yield Segment(Difference.SAME, expected[left:], typed[right:])
