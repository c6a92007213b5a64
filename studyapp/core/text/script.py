"""Simplified and Traditional script, always at equal length, so that offsets hold in both.

OpenCC's character and phrase tables for `t2s`, `s2t` and `s2tw` hold no entry that changes the length of a text; the
tables that swap vocabulary (`tw2sp`, `s2twp`) do and are never used. The original is what the user sees; a converted
text is a shadow for analysis or a view, never stored in its place.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from studyapp.core.article import Script

# OpenCC's t2s leaves 著 alone, since 著作 keeps it (OpenCC issue 555). These neighbours turn it into 着; 土著, 原著,
# 显著, 著名 and the rest stay.
_ZHE = re.compile(r"著(?=[力眼手重实急想陆落])|(?<=[沿随接本朝看])著(?![作名述称])")


@lru_cache(maxsize=4)
def _converter(config: str) -> Callable[[str], str]:
    import opencc

    convert: Callable[[str], str] = opencc.OpenCC(config).convert
    return convert


_HONG_KONG = str.maketrans("敍枱粧糭衞衹", "叙台妆粽卫只")
"""Forms of Hong Kong that t2s leaves alone: where it and OpenCC's hk2s differ."""


def _same_length(text: str, config: str) -> str:
    convert = _converter(config)
    converted = convert(text)
    if len(converted) == len(text):
        return converted
    # Not known to happen with these tables; a future table must not shift every span of the program.
    return "".join(one if len(one) == 1 else char for char, one in ((char, convert(char)) for char in text))


@lru_cache(maxsize=8)
def simplify(text: str) -> str:
    """`text` in Simplified script, code point for code point."""
    return _ZHE.sub("着", _same_length(text, "t2s").translate(_HONG_KONG))


def traditional(text: str) -> str:
    """`text` in Traditional script with the variants in use today (為, not 爲), code point for code point."""
    return _same_length(text, "s2tw")


def convert(text: str, script: Script) -> str:
    """`text` as a view in `script`, code point for code point."""
    return simplify(text) if script is Script.HANS else traditional(text)


def in_script(words: str, script: Script) -> str:
    """Simplified `words` of our own, put into the script of the article they go with."""
    return words if script is Script.HANS else traditional(words)


def detect_script(text: str) -> Script:
    """The script most of the distinguishing characters of `text` belong to; Simplified where there are none."""
    sample = text[:20_000]
    hant = sum(a != b for a, b in zip(sample, _same_length(sample, "t2s"), strict=True))
    hans = sum(a != b for a, b in zip(sample, _same_length(sample, "s2t"), strict=True))
    return Script.HANT if hant > hans else Script.HANS
