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
        if (not found or place >= found[-1] + len(phrase)) and text.startswith(phrase, place):
            found.append(place)
    return tuple(found)
