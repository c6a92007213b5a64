"""The policy for typed answers: what of a text counts, and where in the text it stands."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from studyapp.core.text.script import simplify

_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20}
_BETWEEN_DIGITS = frozenset(".:∶/")
_KEPT = frozenset("%‰℃°+<>=~^$|`")
"""Signs that carry meaning of their own and are no punctuation of a sentence."""
_DIGITS = str.maketrans("〇零○一二三四五六七八九", "000123456789")
_NUMERAL = re.compile("[〇零○一二三四五六七八九]{3,}")
"""A number written figure by figure, as years are. Shorter runs are mostly words: 十四五, 一二产业."""
_MISCONVERTED = re.compile("覆(?=[工产学课市])|(?<=[恢康修收克光])覆")
"""A character that converters write for 復 (恢復, 復工) in a Traditional text."""
_RATIO = str.maketrans({"∶": ":", "﹕": ":", "．": "."})


def composed(text: str) -> str:
    """`text` in the form in which characters are counted: NFC, and U+FFFD for each half of a surrogate pair, which a
    keyboard can leave behind."""
    return unicodedata.normalize("NFC", text.encode("utf-16", "surrogatepass").decode("utf-16", "replace"))


def counted(text: str) -> tuple[tuple[int, str], ...]:
    """What of `text` counts: the place in `composed(text)` and the folded character of each that does."""
    plain = simplify(composed(text).translate(_FULL_WIDTH).translate(_RATIO))
    plain = _MISCONVERTED.sub("复", plain)
    plain = _NUMERAL.sub(lambda run: run.group().translate(_DIGITS), plain)
    kept = []
    for place, char in enumerate(plain):
        if char in _BETWEEN_DIGITS:
            before, after = plain[place - 1 : place] if place else "", plain[place + 1 : place + 2]
            if before.isdigit() and after.isdigit():
                kept.append((place, char))
        elif char in _KEPT or unicodedata.category(char)[0] not in "PZC":
            kept.append((place, char))
    return tuple(kept)


def fold(text: str) -> str:
    """What of a typed answer counts: its characters in Simplified script and half width, without blanks and
    punctuation.

    Two answers that fold alike are the same answer. Ignored: the Unicode form (NFC), full and half width, blanks,
    punctuation, 简/繁, and whether a number of three figures or more is written 二〇三五 or 2035. Never ignored: a
    wrong, missing, extra or swapped character; nor a decimal point, a ratio's colon or a per cent sign, which are part
    of a number.
    """
    return "".join(char for _, char in counted(text))


def matches(answer: str, accepted: Sequence[str]) -> bool:
    """Whether a typed answer is one of the accepted ones."""
    folded = fold(answer)
    return bool(folded) and any(folded == fold(one) for one in accepted)
