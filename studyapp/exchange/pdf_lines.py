"""From the lines of printed pages to paragraphs: what is printed on every page goes, broken lines are joined.

All lengths are in points, with the origin at the lower left corner of the page, as in a PDF.
"""

from __future__ import annotations

import re
import statistics
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

_EDGE_LINES = 2
"""Lines at the top and at the bottom of a page that can be a running head, a page number or an address."""
_RUNNING_PAGES, _RUNNING_SHARE = 2, 0.3
"""A line is a running head if it stands at the same height on this many pages, and on this share of them: those of
odd and even pages differ, and a chapter's may be on few."""
_SAME_HEIGHT = 3.0
"""How far, in points, the places of one running head lie apart at most."""

_PROSE_END = tuple("。，、；！？")
"""A line that ends so is no running head, even if the text says the same on every page."""
_PAGE_NUMBER = re.compile(
    r"[\s\-—–―─·•.|/~〜]*(?:第\s*)?(?:\d{1,4}|[ivxlc]{1,7}|[一二三四五六七八九十百]{1,4})\s*[页頁]?"
    r"(?:\s*[/／,，、|]?\s*(?:共|of)?\s*\d{1,4}\s*[页頁]?)?[\s\-—–―─·•.|/~〜]*|page\s+\d+(?:\s+of\s+\d+)?",
    re.IGNORECASE,
)
_CHINESE_NUMBER = re.compile(r"[一二三四五六七八九十百]{1,4}")
_ADDRESS = re.compile(r"(?:https?|file)://\S+(?:\s+\d+/\d+)?")

_INDENT = 1.2
"""Ems by which the first line of a paragraph stands further right than the others; the usual two, less what is lost
to measuring, and more than a mark at the margin."""
_SLACK = 0.7
"""Ems that measuring loses, and a margin that is not quite straight."""
_NARROW = 10
"""Ems of a column of text at least; the entries of a menu, one below the other, are no paragraph."""
_CELLS = 1.7
"""A gap of this many ems, and a line is the row of a table."""
_SIZE_CHANGE = 0.06
"""Share by which the ems of two lines of one paragraph differ at most; a heading of 16 beside text of 15 is apart."""
_GUESS = 0.35
"""Share by which the letters and digits of a line may be wider or narrower than half an em each."""
_GAP = 1.3
"""Times the usual pitch at which a new paragraph begins."""
_MARGIN_SHARE = 0.08
"""Share of the lines around that end, or begin, at a margin; fewer are strays."""

_STOP = tuple("。！？：…!?:”’」』）)】》")
_SENTENCE_END = tuple("。！？!?")
_HEADING = re.compile(
    r"第[一二三四五六七八九十百\d]+[章节節条條部编編]|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]"
    r"|\d{1,2}[、．]|\d{1,2}\.(?!\d)|[①-⑳◆●■★※]"
)
_WORD = r"(?:[A-Za-z0-9]+(?:[.,:/-][A-Za-z0-9]+)*|.)"
_UNPARTED = re.compile(
    rf"[（《〈「『【(“‘\"']*{_WORD}(?:[，。、；：？！）》〉」』】…—·,.;:?!)%％‰]+|[“”‘’\"']+[（《〈「『【(]*{_WORD}?)*"
)
"""What stands at the start of a line and cannot begin further left: by UAX #14, no break falls beside these marks."""
_IDEOGRAPH = re.compile("[\u4e00-\u9fff]")
_WORD_END = re.compile(r"[A-Za-z0-9À-ÿ,.;:)%]$")
_WORD_START = re.compile(r"^[A-Za-z0-9À-ÿ(]")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page and where it stands."""

    text: str
    left: float
    right: float
    base: float
    """Where the characters stand; boxes around them differ from font to font."""
    em: float
    """The width of a Chinese character."""
    is_row: bool = False
    """Whether the line is the row of a table: it has wide gaps."""


def paragraphs(pages: Sequence[Sequence[Line]]) -> list[str]:
    """The paragraphs printed on `pages`, in the order of the lines given."""
    whole = [_sized(_in_one_line(page)) for page in pages]
    running = _running(whole)
    kept = [_without_furniture(page, running) for page in whole]
    return [paragraph for paragraph in _joined(kept) if paragraph]


def is_wide(gap: float, em: float) -> bool:
    """Whether a gap in a line parts the cells of a table."""
    return gap > _CELLS * em


def width(text: str) -> float:
    """How many ems wide `text` is, roughly: a Chinese character and its marks one, a letter or a digit half."""
    return sum(1.0 if unicodedata.east_asian_width(char) in "WFA" else 0.5 for char in text)


# What is printed on every page.


def _in_one_line(page: Sequence[Line]) -> list[Line]:
    """Pieces that stand side by side (cells of a table, the two ends of a head) as one line."""
    lines: list[Line] = []
    for piece in page:
        before = lines[-1] if lines else None
        if (
            before is None
            or piece.left < before.right - 0.2 * before.em
            or abs(before.base - piece.base) > 0.4 * min(before.em, piece.em)
        ):
            lines.append(piece)
            continue
        gap = piece.left - before.right
        lines[-1] = Line(
            before.text + (" " if gap > 0.3 * before.em else "") + piece.text,
            before.left,
            piece.right,
            before.base,
            max(before.em, piece.em),
            before.is_row or piece.is_row or is_wide(gap, before.em),
        )
    return lines


def _sized(page: list[Line]) -> list[Line]:
    """The lines with the em of those without a Chinese character, a mere guess, taken from the line before."""
    usual = statistics.median(line.em for line in page) if page else 0.0
    lines = []
    for line in page:
        if _IDEOGRAPH.search(line.text):
            usual = line.em
        elif abs(line.em - usual) <= _GUESS * usual:
            line = replace(line, em=usual)
        lines.append(line)
    return lines


def _edges(page: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """The highest lines of a page, from above, and the lowest, from below."""
    ordered = sorted(page, key=lambda line: -line.base)
    return ordered[:_EDGE_LINES], ordered[: -_EDGE_LINES - 1 : -1]


def _wording(line: Line) -> str:
    """The words of a line, the same on all pages whatever number stands in them."""
    return re.sub(r"\d+", "#", re.sub(r"\s+", "", line.text))


def _running(pages: Sequence[Sequence[Line]]) -> dict[str, list[float]]:
    """Wordings that come back at the edge of pages, with the heights at which they do."""
    places: dict[str, list[float]] = {}
    for page in pages:
        head, foot = _edges(page)
        seen = {(_wording(line), line.base) for line in (*head, *foot) if not line.text.endswith(_PROSE_END)}
        for wording, height in seen:
            places.setdefault(wording, []).append(height)
    least = max(_RUNNING_PAGES, _RUNNING_SHARE * len(pages))
    return {
        wording: heights
        for wording, heights in places.items()
        if any(sum(abs(height - other) <= _SAME_HEIGHT for other in heights) >= least for height in set(heights))
    }


def _without_furniture(page: Sequence[Line], running: dict[str, list[float]]) -> list[Line]:
    """The lines of a page but its running heads, page number and address, which stand outermost in this order."""
    gone: set[int] = set()
    for edge in _edges(page):
        for line in edge:
            heights = running.get(_wording(line), ())
            if (
                any(abs(line.base - height) <= _SAME_HEIGHT for height in heights)
                or _is_page_number(line.text)
                or _ADDRESS.fullmatch(line.text)
            ):
                gone.add(id(line))
            else:
                break
    return [line for line in page if id(line) not in gone]


def _is_page_number(text: str) -> bool:
    return bool(_PAGE_NUMBER.fullmatch(text)) and not _CHINESE_NUMBER.fullmatch(text.strip())


# Joining.


def _joined(pages: Sequence[Sequence[Line]]) -> Iterable[str]:
    pitch = _pitch(pages)
    paragraph = ""
    before: Line | None = None
    room = 0.0
    for number, page in enumerate(pages):
        around = [line for near in pages[max(0, number - 1) : number + 2] for line in near]
        columns = _Columns(around)
        for line in page:
            if before is not None and room <= _run(line.text) + _SLACK and _goes_on(before, line, columns, pitch):
                paragraph = _glued(paragraph, line.text)
            else:
                yield paragraph
                paragraph = line.text
            room = columns.room(line)
            before = line
    yield paragraph


def _pitch(pages: Sequence[Sequence[Line]]) -> float:
    """The usual distance from a line to the next, in ems."""
    pitches = [
        (above.base - below.base) / above.em
        for page in pages
        for above, below in pairwise(page)
        if 0.8 < (above.base - below.base) / above.em < 4
    ]
    return statistics.median(pitches) if pitches else 1.6


def _goes_on(before: Line, line: Line, columns: _Columns, pitch: float) -> bool:
    """Whether `line` continues the paragraph of `before`, which fills its line."""
    if not _alike(before, line) or before.is_row or line.is_row or columns.is_indented(line):
        return False
    step = before.base - line.base
    if step > 0 and step > _GAP * pitch * before.em and line.left < before.right and before.left < line.right:
        return False
    return not (_HEADING.match(line.text) and before.text.endswith(_STOP))


def _run(text: str) -> float:
    """Ems of what cannot be parted at the start of `text`: as much may be left free at the end of the line before."""
    found = _UNPARTED.match(text)
    return max(1.0, width(found[0])) if found else 1.0


def _alike(one: Line, other: Line) -> bool:
    return abs(one.em - other.em) <= _SIZE_CHANGE * max(one.em, other.em)


class _Columns:
    """The margins of the columns of some pages."""

    def __init__(self, lines: Sequence[Line]) -> None:
        boxes = Counter((round(line.left), round(line.right), round(line.em, 1)) for line in lines)
        self._boxes = list(boxes.items())

    def room(self, line: Line) -> float:
        """Ems left between the end of `line` and the right margin of its column, which is no column if it is narrow."""
        rights = [(right, count) for _, right, count in self._beside(line)]
        margin = _outermost(rights, line.em, 1)
        if margin is None and line.text.endswith(_SENTENCE_END):
            return _NARROW  # no line but this one shows where the margin is
        if margin is None:
            margin = max((right for right, _ in rights), default=line.right)
        return (margin - line.right) / line.em if margin - line.left >= _NARROW * line.em else _NARROW

    def is_indented(self, line: Line) -> bool:
        """Whether `line` begins right of the left margin of its column."""
        lefts = [(left, count) for left, right, count in self._beside(line)]
        margin = _outermost(lefts, line.em, -1)
        if margin is None:
            margin = min((left for left, _ in lefts), default=line.left)
        return line.left > margin + _INDENT * line.em

    def _beside(self, line: Line) -> list[tuple[float, float, int]]:
        """The left and right ends of the lines of one size with `line` that share most of their width with it."""
        found: list[tuple[float, float, int]] = []
        for (left, right, em), count in self._boxes:
            shared = min(right, line.right) - max(left, line.left)
            alike = abs(em - line.em) <= _SIZE_CHANGE * max(em, line.em)
            if alike and shared >= 0.5 * min(right - left, line.right - line.left):
                found.append((left, right, count))
        return found


def _outermost(ends: Sequence[tuple[float, int]], em: float, side: int) -> float | None:
    """The end furthest to the right (`side` 1) or left (-1) at which more than strays stand, if there is one."""
    total = sum(count for _, count in ends)
    for end, _ in sorted(ends, key=lambda one: -side * one[0]):
        near = sum(count for other, count in ends if abs(other - end) <= em)
        if near >= max(2, _MARGIN_SHARE * total):
            return end
    return None


def _glued(paragraph: str, text: str) -> str:
    """Two lines of a paragraph as one; only words of letters are kept apart by a blank."""
    if paragraph.endswith("-") and _WORD_START.match(text):
        return paragraph + text
    return paragraph + (" " if _WORD_END.search(paragraph) and _WORD_START.match(text) else "") + text
