"""The article: one immutable string, and the spans that point into it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from enum import StrEnum


class Script(StrEnum):
    """Which Chinese script a text is written in, by ISO 15924."""

    HANS = "Hans"
    HANT = "Hant"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range `[start, end)` of code points in an article's text."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"not a span: [{self.start}, {self.end})")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The words that the span covers in `text`."""
        return text[self.start : self.end]

    def holds(self, other: Span) -> bool:
        """Whether `other` lies inside this span (or is the same)."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: Span) -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class RemovedLine:
    """A line of the source that cleaning took away; `line` counts from 1, `reason` is a stable English word.

    `before` is the number, from 0, of the paragraph before which it stood; None where an older version did not note it.
    """

    line: int
    text: str
    reason: str
    before: int | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """A cleaned article.

    `text` is the body, paragraphs joined by a single newline, in the script of the source; every span of the
    program points into it. `title`, `published` (ISO 8601 date or date-time), `source` and `byline` are empty
    where the source does not have them.
    """

    title: str
    text: str
    script: Script
    published: str = ""
    source: str = ""
    byline: str = ""
    removed: tuple[RemovedLine, ...] = field(default=(), repr=False)

    @property
    def digest(self) -> str:
        """SHA-256 of the text, by which the same article is known again."""
        return hashlib.sha256(self.text.encode()).hexdigest()

    def paragraph_of(self, position: int) -> int:
        """The number, from 1, of the paragraph that holds code point `position`."""
        return self.text.count("\n", 0, position) + 1
