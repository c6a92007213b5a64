"""Where each of many phrases stands in one text, in a time that grows with the text and not with text times phrases."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection

_PREFIX = 3
"""Characters a phrase is looked up by: enough to be rare, few enough for most phrases to have them."""


def occurrences(text: str, phrases: Collection[str]) -> dict[str, tuple[int, ...]]:
    """For each phrase the offsets in `text` at which it starts, in order; overlapping ones are left out."""
    wanted: dict[int, dict[str, list[int]]] = defaultdict(dict)
    for phrase in phrases:
        prefix = phrase[:_PREFIX]
        wanted[len(prefix)].setdefault(prefix, [])
    for length, places in wanted.items():
        for index in range(len(text) - length + 1):
            prefix = text[index : index + length]
            if prefix in places:
                places[prefix].append(index)
    return {phrase: _apart(text, phrase, wanted[len(phrase[:_PREFIX])][phrase[:_PREFIX]]) for phrase in phrases}


def _apart(text: str, phrase: str, places: list[int]) -> tuple[int, ...]:
    found: list[int] = []
    for place in places:
        if (
            (not found or place >= found[-1] + len(phrase))
            and text.startswith(phrase, place)
            and not _inside_number(text, place, place + len(phrase))
        ):
            found.append(place)
    return tuple(found)


def _inside_number(text: str, start: int, end: int) -> bool:
    """Whether the words begin or end within a longer number (30年 in 2030年)."""
    before, after = text[start - 1 : start], text[end : end + 1]
    opens = text[start].isdigit() and (before.isdigit() or (before == "." and text[start - 2 : start - 1].isdigit()))
    return opens or (text[end - 1].isdigit() and after.isdigit())
