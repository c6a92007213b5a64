"""Which encoding a text file is in, told from its bytes alone."""

from __future__ import annotations

import codecs
from functools import cache

from studyapp.resources import resource

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CANDIDATES = ("gb18030", "big5hkscs", "utf-16-le", "utf-16-be")
"""GB18030 holds GB2312 and GBK, Big5-HKSCS holds Big5; in a tie the earlier is the likelier file."""

_SAMPLE = 20_000
"""Characters that are looked at; the share of common ones no longer moves after a few hundred."""

_COMMON_SHARE = 0.6
"""Least share of common characters in a text that is not UTF-8."""

_DAMAGE = 0.005
"""Largest share of unreadable characters in a text that is damaged but still worth reading: one in two hundred."""

_LAYOUT = frozenset("\n\r\t ")
_PUNCTUATION = frozenset("，。、；：？！“”‘’（）《》〈〉「」『』【】—…·－～％　○〇●■◆①②③④⑤⑥⑦⑧⑨⑩")


class NotTextError(ValueError):
    """The bytes are no text, or in no encoding that is known here."""


def decode(data: bytes) -> str:
    """The text in `data`; raises NotTextError where it is none.

    A byte-order mark decides; else UTF-8 if it fits as it stands; else that of GB18030, Big5-HKSCS and UTF-16 which
    gives the largest share of common Chinese characters, ASCII and punctuation. A last character cut in half is
    dropped, and a text with a few broken bytes keeps U+FFFD in their place.
    """
    text = _decoded(data)
    if not _is_text(text):
        raise NotTextError
    return text


def _decoded(data: bytes) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, errors="replace")
    text = _strictly(data, "utf-8")
    if text is not None and _is_text(text):  # a short UTF-16 text can be valid UTF-8, full of control characters
        return text
    return _best(data, strict=True) or _best(data, strict=False)


def _strictly(data: bytes, encoding: str) -> str | None:
    """`data` in `encoding`, apart from an incomplete last character, or None where it does not fit."""
    try:
        return codecs.getincrementaldecoder(encoding)("strict").decode(data, final=False)
    except UnicodeDecodeError:
        return None


def _best(data: bytes, *, strict: bool) -> str:
    """The most Chinese of the readings of `data`, or nothing where none is Chinese enough."""
    best, best_share = "", _COMMON_SHARE
    for encoding in _CANDIDATES if strict else ("utf-8", *_CANDIDATES):
        text = _strictly(data, encoding) if strict else data.decode(encoding, errors="replace")
        if text and (share := _common_share(text)) > best_share:
            best, best_share = text, share
    return best


def _is_text(text: str) -> bool:
    """Whether a person could have written `text`: it has no NUL and hardly a control or unreadable character."""
    sample = text[:_SAMPLE]
    strange = sum(not (char in _LAYOUT or char.isprintable() or _is_invisible(char)) for char in sample)
    damage = sample.count("\N{REPLACEMENT CHARACTER}")
    return bool(text) and "\0" not in text and max(strange, damage) <= max(1, _DAMAGE * len(sample))


def _is_invisible(char: str) -> bool:
    """Whether `char` is one of the marks that pages leave in a copied text: zero width, direction, blanks, feed."""
    return char in "\f\v\u00a0\u00ad\u0085\u3000\ufeff" or "\u2000" <= char <= "\u206f" or "\ue000" <= char <= "\uf8ff"


def _common_share(text: str) -> float:
    sample = text[:_SAMPLE]
    common = _common()
    return sum(char in common for char in sample) / len(sample)


@cache
def _common() -> frozenset[str]:
    table = resource("lexicon", "common_characters.txt").read_text(encoding="utf-8")
    rows = (row for row in table.splitlines() if not row.startswith("#"))
    ascii_text = (chr(code) for code in range(0x20, 0x7F))
    return frozenset("".join(rows)) | _LAYOUT | _PUNCTUATION | frozenset(ascii_text)
