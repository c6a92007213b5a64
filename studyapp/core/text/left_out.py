"""Lines that cleaning left out of the text, and the text with some of them taken back."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from studyapp.core.article import Article, RemovedLine

SHOWN_AS_TITLE = "title"
"""The reason of the line that became the article's title: it is not missing."""


def left_out(article: Article) -> tuple[int, ...]:
    """The indices, in `article.removed`, of the lines that a reader does not see anywhere on the page."""
    return tuple(at for at, line in enumerate(article.removed) if line.reason != SHOWN_AS_TITLE)


def with_lines(cleaned: Article, taken: Collection[int]) -> Article:
    """The article as cleaned, with these of its removed lines (by index) back where they stood.

    Each becomes a paragraph of its own. `removed` stays whole, so that indices hold and lines can be left out again.
    """
    paragraphs = cleaned.text.split("\n") if cleaned.text else []
    back: dict[int, list[str]] = {}
    for at in sorted(set(taken)):
        line = cleaned.removed[at]
        words = " ".join(line.text.split())
        if words:
            back.setdefault(_place(cleaned.removed, at, len(paragraphs)), []).append(words)
    text: list[str] = []
    for number, paragraph in enumerate(paragraphs):
        text += [*back.get(number, ()), paragraph]
    text += back.get(len(paragraphs), ())
    return replace(cleaned, text="\n".join(text))


def _place(removed: tuple[RemovedLine, ...], at: int, paragraphs: int) -> int:
    """Before which paragraph a removed line stood.

    Articles of an older version do not tell; there it is taken that the source had no empty lines, which puts a line
    at most a few paragraphs too low.
    """
    line = removed[at]
    if line.before is not None:
        return min(line.before, paragraphs)
    others = sum(other.line < line.line for other in removed[:at])
    return max(0, min(line.line - 1 - others, paragraphs))
