"""Where our code points stand in Qt's UTF-16: the one place that knows the difference."""

from __future__ import annotations

from bisect import bisect_left

from studyapp.core.article import Span

_FIRST_WIDE = "\U00010000"


class Positions:
    """The map between code-point positions of one text and Qt's positions (UTF-16 units) in the same text.

    Most articles have no character beyond the basic plane, and then both counts are the same number.
    """

    __slots__ = ("_pairs", "_wide", "length", "qt_length")

    def __init__(self, text: str) -> None:
        self._wide = [] if text.isascii() else [at for at, char in enumerate(text) if char >= _FIRST_WIDE]
        self._pairs = [at + before for before, at in enumerate(self._wide)]
        self.length = len(text)
        self.qt_length = len(text) + len(self._wide)

    def to_qt(self, position: int) -> int:
        """The UTF-16 position of code point `position` (0 to the length of the text)."""
        return position + bisect_left(self._wide, position)

    def to_text(self, qt_position: int) -> int:
        """The code point that holds UTF-16 position `qt_position`; inside a surrogate pair, the pair's own."""
        return qt_position - bisect_left(self._pairs, qt_position)

    def span_to_qt(self, span: Span) -> tuple[int, int]:
        """Start and end of `span` in UTF-16 units."""
        return self.to_qt(span.start), self.to_qt(span.end)


def qt_length(text: str) -> int:
    """How many UTF-16 units Qt counts for `text`."""
    return len(text) + sum(char >= _FIRST_WIDE for char in text)
