"""A piece of text as it is shown and, code point for code point, as it is compared."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from studyapp.core.article import Script
from studyapp.core.text.script import in_script
from studyapp.core.text.split import STOP

WIDE = str.maketrans(
    {chr(code): chr(code + 0xFEE0) for code in map(ord, ",:;()?!")}
    | {chr(code + 0xFEE0): chr(code) for code in range(ord("0"), ord("9") + 1)}
    | {"％": "%", "．": ".", "「": "“", "」": "”", "『": "‘", "』": "’", "﹑": "、", "､": "、"}
)
"""Puts punctuation into full width and figures into half width, one code point for one."""
_NARROW = re.compile(r"(?<=[\u4e00-\u9fff”’》）])[,:;()?!]|[,:;()?!](?=[\u4e00-\u9fff“‘《（])")
_STOP = re.compile(STOP, re.MULTILINE)
_STRAIGHT = re.compile('"([^"\n]{1,60})"')
_STRAIGHT_INNER = re.compile("'([^'\n]{0,29}[\u4e00-\u9fff][^'\n]{0,29})'")

_NOT_COMPARED = re.compile(
    r"[\s,，。;；、“”‘’\"'《》〈〉()（）【】\[\]!！?？—－\-·・…_◆●■.:：](?:(?<![.:：])|(?!\d)|(?<!\d.))"
)


@lru_cache(maxsize=1 << 16)
def bare(plain: str) -> str:
    """`plain` without blanks and punctuation; a decimal point and the colon of a ratio are kept."""
    return _NOT_COMPARED.sub("", plain)


@dataclass(frozen=True, slots=True)
class Wording:
    """Words in the article's script (`shown`) and in Simplified with unified width (`plain`), of the same length."""

    shown: str
    plain: str

    def __add__(self, other: Wording) -> Wording:
        return Wording(self.shown + other.shown, self.plain + other.plain)

    def __len__(self) -> int:
        return len(self.plain)

    def part(self, start: int, end: int) -> Wording:
        """The characters from `start` up to `end`."""
        return Wording(self.shown[start:end], self.plain[start:end])

    def replaced(self, start: int, end: int, other: Wording) -> Wording:
        """The same with `other` in place of the characters from `start` up to `end`."""
        return Wording(
            self.shown[:start] + other.shown + self.shown[end:], self.plain[:start] + other.plain + self.plain[end:]
        )


_INNER = str.maketrans("“”", "‘’")


def inner(words: Wording) -> Wording:
    """Words for a place between quotation marks, where those inside are single ones."""
    return Wording(words.shown.translate(_INNER), words.plain.translate(_INNER))


NOTHING = Wording("", "")
COMMA = Wording("，", "，")


@lru_cache(maxsize=4096)
def ours(words: str, script: Script) -> Wording:
    """Simplified words of our own, shown in `script`."""
    return Wording(in_script(words, script), words)


def printed(text: str) -> str:
    """`text` with the marks between its Chinese words in full width, as they are printed, code point for code point."""
    if '"' in text:
        text = _STRAIGHT.sub("“\\1”", text)
    if "'" in text:
        text = _STRAIGHT_INNER.sub("‘\\1’", text)
    return _STOP.sub("。", _NARROW.sub(lambda mark: mark[0].translate(WIDE), text))
