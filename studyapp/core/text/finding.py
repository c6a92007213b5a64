"""Finding articles by words: how texts and queries are folded and cut, and the passage that shows a hit.

Chinese has no blanks between words, and the words people look for have two characters more often than not. So a text
is cut into all its pairs of neighbouring characters, and a query into the same pairs in a row; a single character is
the beginning of a pair.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from studyapp.core.article import Span
from studyapp.core.text.script import simplify

_HALF_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20}
_RUN = re.compile(r"[^\W_]+")

_BEFORE, _LENGTH = 14, 72
"""How many characters of a passage stand before the hit, and how many in all: a line of the list at 1280 pixels."""

_LOOKED_AT = 100
"""Among how many hits the passage is chosen; a report of a million characters may have thousands."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Some words of an article around a hit, on one line; `hits` are spans in `text`."""

    text: str
    hits: tuple[Span, ...]


def fold(text: str) -> str:
    """`text` as it is compared when finding: Simplified, half width, lower case, code point for code point."""
    plain = simplify(text).translate(_HALF_WIDTH)
    lower = plain.lower()
    if len(lower) == len(plain):
        return lower
    return "".join(low if len(low := char.lower()) == 1 else char for char in plain)


def runs(text: str) -> tuple[str, ...]:
    """The folded runs of letters, characters and digits in `text`; blanks and punctuation part them.

    Half a character, which a keyboard can leave behind, parts them too.
    """
    return tuple(_RUN.findall(fold(text.encode("utf-16", "surrogatepass").decode("utf-16", "replace"))))


def pairs(run: str) -> list[str]:
    """Every two neighbours in a run, and its last character alone, which no pair begins with."""
    return [*map(str.__add__, run, run[1:]), run[-1]]


def hits(wanted: Sequence[str], text: str) -> tuple[Span, ...]:
    """Where the runs of a query stand in `text`, in order; of hits that overlap the first and longest."""
    if not wanted:
        return ()
    longest_first = "|".join(re.escape(run) for run in sorted(wanted, key=len, reverse=True))
    return tuple(Span(*match.span()) for match in re.finditer(longest_first, fold(text)))


def passage(wanted: Sequence[str], text: str) -> Passage | None:
    """The first place in `text` where most of the query's runs stand close together, or None where none stands."""
    found = hits(wanted, text)[:_LOOKED_AT]
    if not found:
        return None
    folded = fold(text)
    best = max(found, key=lambda hit: (_kinds_near(hit, found, folded), -hit.start))
    paragraph = text.rfind("\n", 0, best.start) + 1
    start = max(paragraph, best.start - _BEFORE)
    while start < best.start and not folded[start].isalnum():
        start += 1  # a passage does not begin with a comma
    end = text.find("\n", best.end)
    end = min(len(text) if end < 0 else end, max(start + _LENGTH, best.end))
    before, after = "…" if text[paragraph:start].strip() else "", "…" if end < len(text) and text[end] != "\n" else ""
    shift = len(before) - start
    inside = tuple(Span(hit.start + shift, hit.end + shift) for hit in found if start <= hit.start and hit.end <= end)
    return Passage(before + text[start:end] + after, inside)


def _kinds_near(hit: Span, found: Sequence[Span], folded: str) -> int:
    reach = hit.start + _LENGTH - _BEFORE
    end = folded.find("\n", hit.end, reach)
    return len({other.of(folded) for other in found if hit.start <= other.start < (reach if end < 0 else end)})
