"""Radicals made characters again: a PDF made with some fonts gives ⼗⽉ (U+2F17 U+2F49) where it shows 十月."""

from __future__ import annotations

import re
from functools import cache

from studyapp.core.article import Script
from studyapp.resources import resource

_RADICAL = re.compile("[\u2e80-\u2fd5]")
_DOOR = "⼾"
"""The one radical whose glyph Simplified fonts share with another character (户) than Unicode names (戶)."""


def without_radicals(text: str) -> str:
    """`text` with each radical (U+2E80 to U+2FD5) replaced by the character that looks the same, length unchanged.

    Nothing else is touched: NFKC would also make full-width punctuation ASCII, and leaves the radicals' supplement.
    """
    if not _RADICAL.search(text):
        return text
    plain = text.translate(_characters())
    if _DOOR in text and _is_simplified(plain):
        plain = "".join("户" if before == _DOOR else after for before, after in zip(text, plain, strict=True))
    return plain


def _is_simplified(text: str) -> bool:
    from studyapp.core.text.script import detect_script

    return detect_script(text) is Script.HANS


@cache
def _characters() -> dict[int, str]:
    table = resource("lexicon", "radicals.txt").read_text(encoding="utf-8")
    pairs = "".join(row for row in table.splitlines() if not row.startswith("#"))
    return {ord(radical): character for radical, character in zip(pairs[::2], pairs[1::2], strict=True)}
