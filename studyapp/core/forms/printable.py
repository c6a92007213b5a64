"""Text as paper can bear it: no control characters, and nothing that turns the order of characters round."""

from __future__ import annotations

import re

_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"  # controls; tab, line feed and carriage return are dealt with below
    "\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff\ufff9-\ufffb"  # bidi marks, separators, invisibles
    "\ufffe\uffff]"
)
_HALF = re.compile("[\ud800-\udfff]")
_BLANKS = re.compile("[ \t]{2,}")
_BREAKS = re.compile(r"\s*(?:\r\n|\r|\n)\s*")


def printable(text: str) -> str:
    """`text` without what XML, a font or a reader cannot take: controls go, half a character becomes U+FFFD, runs of
    blanks become one. Line breaks stay, each as one line feed."""
    text = _HALF.sub("\ufffd", _UNPRINTABLE.sub("", text.replace("\x0b", "\n").replace("\u2028", "\n")))
    return _BLANKS.sub(" ", _BREAKS.sub("\n", text).replace("\t", " ")).strip()


def one_line(text: str) -> str:
    """`printable` text with its line breaks as blanks."""
    return printable(text).replace("\n", " ")


def ems(text: str) -> float:
    """How wide `text` is in a Chinese font, in characters: a half for what is narrow."""
    return sum(0.5 if ord(char) < 0x2000 else 1.0 for char in text)
