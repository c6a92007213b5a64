"""The numbers that Word puts before the paragraphs of lists, as text: they are part of what an article says."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_LEVELS = range(9)
_MAX_NUMBER = 9_999
"""Larger numbers are of a broken document; they are shown as digits."""
_MAX_BASES = 20
"""Styles that are based on one another; a longer chain is a circle."""
_PLACE = re.compile(r"%([1-9])")
_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
_COUNTED = frozenset(
    {"chineseCounting", "chineseCountingThousand", "taiwaneseCounting", "taiwaneseCountingThousand", "japaneseCounting"}
)
_DIGITS = frozenset({"ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand"})
_STEMS = "甲乙丙丁戊己庚辛壬癸"
_BRANCHES = "子丑寅卯辰巳午未申酉戌亥"
_ROMAN = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl")),
    *((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)

Element = Any
"""An element of lxml, which has no types."""


@dataclass(slots=True)
class _Level:
    format: str
    text: str
    start: int
    is_legal: bool
    """Whether the numbers of the levels above are shown as digits."""


@dataclass(slots=True)
class _List:
    levels: dict[int, _Level]
    counted: str
    """Lists of one abstract list count on together, unless one starts anew."""
    restarts: dict[int, int] = field(default_factory=dict)


class Numbering:
    """Counts the paragraphs of a document's lists, from the first to the last."""

    def __init__(self, styles: Element | None, numbering: Element | None) -> None:
        self._styles = (
            {} if styles is None else {style.get(_W + "styleId"): style for style in styles.iter(_W + "style")}
        )
        self._lists = {} if numbering is None else _lists(numbering)
        self._counts: dict[str, dict[int, int]] = {}
        self._started: set[str] = set()

    def label(self, paragraph: Element) -> str:
        """What stands before the text of `paragraph`, the next of the document; empty for bullets and plain text."""
        found = self._place(paragraph)
        if found is None:
            return ""
        number, at = found
        of = self._lists.get(number)
        level = of.levels.get(at) if of else None
        if of is None or level is None:
            return ""
        counts = self._counts.setdefault(of.counted, {})
        if number not in self._started:
            self._started.add(number)
            for restarted, start in of.restarts.items():
                counts[restarted] = start - 1
        counts[at] = counts.get(at, level.start - 1) + 1
        for deeper in [deeper for deeper in counts if deeper > at]:
            del counts[deeper]
        if level.format in ("bullet", "none"):
            return ""

        def shown(match: re.Match[str]) -> str:
            which = int(match[1]) - 1
            other = of.levels.get(which, level)
            kind = "decimal" if level.is_legal else other.format
            return numeral(counts.get(which, other.start), kind)

        label = _PLACE.sub(shown, level.text).strip()
        # A blank only where the number and a word that follows would run together: 1. and 5亿元, but not 一、 and 要.
        return label + " " if label and label[-1].isascii() else label

    def _place(self, paragraph: Element) -> tuple[str, int] | None:
        """The list a paragraph belongs to, by itself or by its style, and the level in it."""
        properties = paragraph.find(_W + "pPr")
        if properties is None:
            return None
        number, level = _number_of(properties)
        style = properties.find(_W + "pStyle")
        name = None if style is None else style.get(_W + "val")
        for _ in range(_MAX_BASES):
            definition = self._styles.get(name)
            if number is not None or definition is None:
                break
            own = definition.find(_W + "pPr")
            if own is not None:
                number, styled = _number_of(own)
                level = styled if level is None else level
            base = definition.find(_W + "basedOn")
            name = None if base is None else base.get(_W + "val")
        return None if number in (None, "0") or number is None else (number, level or 0)


def _number_of(properties: Element) -> tuple[str | None, int | None]:
    number = properties.find(f"{_W}numPr/{_W}numId")
    level = properties.find(f"{_W}numPr/{_W}ilvl")
    return (
        None if number is None else number.get(_W + "val"),
        None if level is None else _whole(level.get(_W + "val"), 0),
    )


def _lists(numbering: Element) -> dict[str, _List]:
    abstract = {
        each.get(_W + "abstractNumId"): {
            _whole(level.get(_W + "ilvl"), 0): _level(level) for level in each.findall(_W + "lvl")
        }
        for each in numbering.findall(_W + "abstractNum")
    }
    lists = {}
    for each in numbering.findall(_W + "num"):
        reference = each.find(_W + "abstractNumId")
        counted = None if reference is None else reference.get(_W + "val")
        levels = dict(abstract.get(counted, {}))
        restarts = {}
        for override in each.findall(_W + "lvlOverride"):
            at = _whole(override.get(_W + "ilvl"), 0)
            other, start = override.find(_W + "lvl"), override.find(_W + "startOverride")
            if other is not None:
                levels[at] = _level(other)
            if start is not None:
                restarts[at] = _whole(start.get(_W + "val"), 1)
        lists[each.get(_W + "numId")] = _List(levels, str(counted), restarts)
    return lists


def _level(level: Element) -> _Level:
    def value(tag: str, default: str) -> str:
        element = level.find(_W + tag)
        found = None if element is None else element.get(_W + "val")
        return default if found is None else str(found)

    return _Level(
        value("numFmt", "decimal"),
        value("lvlText", ""),
        _whole(value("start", "1"), 1),
        level.find(_W + "isLgl") is not None,
    )


def _whole(text: str | None, default: int) -> int:
    return int(text) if text and re.fullmatch(r"\d{1,6}", text) else default


def numeral(number: int, kind: str) -> str:
    """`number` in the numerals that Word calls `kind`; digits where the kind is unknown or does not reach so far."""
    if not 0 < number <= _MAX_NUMBER:
        return str(number)
    if kind in _COUNTED:
        return _counted(number)
    if kind in _DIGITS:
        return "".join("〇一二三四五六七八九"[int(digit)] for digit in str(number))
    if kind == "ideographTraditional" and number <= len(_STEMS):
        return _STEMS[number - 1]
    if kind == "ideographZodiac" and number <= len(_BRANCHES):
        return _BRANCHES[number - 1]
    if kind.startswith("decimalEnclosedCircle") and number <= len(_CIRCLED):
        return _CIRCLED[number - 1]
    if kind in ("lowerLetter", "upperLetter"):
        letters = chr(ord("a") + (number - 1) % 26) * min((number - 1) // 26 + 1, 20)
        return letters.upper() if kind == "upperLetter" else letters
    if kind in ("lowerRoman", "upperRoman"):
        roman = _roman(number)
        return roman.upper() if kind == "upperRoman" else roman
    if kind == "decimalZero":
        return f"{number:02}"
    if kind == "decimalFullWidth":
        return str(number).translate({ord(digit): chr(ord(digit) + 0xFEE0) for digit in "0123456789"})
    return str(number)


def _counted(number: int) -> str:
    """十一, 二十, 一百零三: as one counts in Chinese."""
    spoken = ""
    for unit, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, number = divmod(number, unit)
        if digit:
            spoken += "零一二三四五六七八九"[digit] + name
        elif spoken and number and not spoken.endswith("零"):
            spoken += "零"
    return spoken.removeprefix("一") if spoken.startswith("一十") else spoken


def _roman(number: int) -> str:
    written = ""
    for value, letters in _ROMAN:
        times, number = divmod(number, value)
        written += letters * times
    return written
