"""Figures, years and dates: what can stand beside one as a distractor, and how else one may be written."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from random import Random

FIGURE = re.compile(r"\d+(?:\.\d+)?")
YEAR = re.compile(r"(?:19|20)\d\d(?=年)")
DATE = re.compile(r"(?P<month>\d{1,2})月(?P<day>\d{1,2})日")
PERIOD = re.compile(r"\d{1,2}月(?P<first>\d{1,2})日至(?P<last>\d{1,2})日")
QUANTITY = re.compile(
    r"(?<![\d.:∶])(?P<figure>\d+(?:\.\d+)?)(?P<unit>(?:多|余)?(?:%|个百分点|[万亿千百]{0,2}[\u4e00-\u9fff]{0,4}))"
)
HAN_COUNT = re.compile(
    r"(?:(?<=^)|(?<=[“、的到分走做了])|(?<=以下))(?P<figure>[两三四五六七八九十])(?=个(?!人)|大(?!拆)|项|条|步(?!步)|件|方面|种|转|治|新(?!鲜))"
)
"""A Chinese numeral that counts something (三个, 四大, 两步), at the head of a term or after what introduces a count."""
ORDINAL_PARTS = re.compile(
    r"(?P<congress>(?<=党的)[十一二三四五六七八九]{2,3}(?=大(?!会)))|(?P<term>[一二三四五六七八九十]{1,3}(?=届))"
    r"|(?P<session>(?<=届)[一二三四五六七八九十]{1,3}(?=次))|(?P<plenum>[一二三四五六七八九](?=中全会))|(?P<nth>(?<=第)[一二三四五六七八九十]{1,3}(?=[届次]))"
)
"""The numbers in the name of a congress or plenum."""
_HAN = "一二三四五六七八九十"
_DIGITS = "〇一二三四五六七八九"


def parted(words: str) -> tuple[str, str, str] | None:
    """What stands before a figure, the figure, and its unit; None if there is none."""
    match = FIGURE.search(words)
    if not match:
        return None
    return words[: match.start()], match[0], words[match.end() :]


def figures_by_unit(plain: str) -> dict[str, list[str]]:
    """The figures of a text by the unit they stand with."""
    found: dict[str, list[str]] = {}
    for match in QUANTITY.finditer(plain):
        found.setdefault(match["unit"], []).append(match["figure"])
    return found


def figures_like(
    figure: str, known: Sequence[str], random: Random, *, share: bool = False, count: int = 3
) -> list[str]:
    """`count` other figures of the same form as `figure`, those of the article (`known`) first, none of them equal to it.

    Of the same form: as many decimals, no more than one digit longer or shorter, between two fifths and two and a half
    times as large. `share` says that the figure is one of a hundred.
    """
    value = Decimal(figure)
    decimals = len(figure.partition(".")[2])
    found: list[str] = []
    for other in known:
        if other == figure or other in found or len(other.partition(".")[2]) != decimals or not value:
            continue
        if Decimal("0.4") <= Decimal(other) / value <= Decimal("2.5") and abs(len(other) - len(figure)) <= 1:
            found.append(other)
    random.shuffle(found)
    found = found[: max(1, count - 1)]
    step = _step(value, decimals)
    multiples = [n for n in range(-6, 7) if n]
    random.shuffle(multiples)
    # As many of the invented ones above as below, or the middle would give the key away.
    for multiple in sorted(multiples, key=lambda n: (abs(n) > 4, 0)):
        if len(found) >= count:
            break
        made = value + step * multiple
        text = f"{made:.{decimals}f}"
        if made <= 0 or (share and value <= 100 < made) or text in found or text == figure:
            continue
        if len(text.partition(".")[0]) != len(figure.partition(".")[0]) and random.random() < 0.7:
            continue
        if decimals and text.endswith("0") and not figure.endswith("0"):
            continue
        found.append(text)
    return found


def _step(value: Decimal, decimals: int) -> Decimal:
    """The step between invented figures: about a sixteenth of the value, as round as the value itself."""
    if decimals:
        grain = Decimal(10) ** -decimals
    else:
        text = str(value)
        digits = text.rstrip("0")
        grain = Decimal(10) ** (len(text) - len(digits))
        if len(digits) == 1 and grain > 1:
            grain /= 2  # 10 % beside 5 and 15, not only beside 20 and 30
        elif digits.endswith("5") and value >= 20:
            grain *= 5
    factor = abs(value) / 16 / grain
    nice = [step for step in _NICE if step <= factor]
    return grain * (nice[-1] if nice else 1)


_NICE = (1, 2, 3, 5, 10, 20, 30, 50, 100, 200, 300, 500, 1000, 2000, 3000, 5000, 10000)


def years_like(year: str, known: Sequence[str], random: Random, *, count: int = 3) -> list[str]:
    """Other years: those of the article near it, then round ones before and after."""
    value = int(year)
    near = [other for other in dict.fromkeys(known) if other != year and abs(int(other) - value) <= 16]
    random.shuffle(near)
    steps = [-1, 1, -2, 2, -3, 3, -5, 5] if value % 5 else [-5, 5, -3, 3, -2, 2, 10]
    random.shuffle(steps)
    made = [str(value + step) for step in steps if str(value + step) not in known]
    kept = near[: random.choice((1, 2, 2))]
    return (kept + made)[:count]


def days_like(day: str, random: Random, *, count: int = 3) -> list[str]:
    """Other days of the same month."""
    value = int(day)
    days = [other for other in range(max(1, value - 6), min(28, value + 6) + 1) if other != value]
    random.shuffle(days)
    return [str(other) for other in days[:count]]


def counts_like(figure: str, random: Random, *, count: int = 3) -> list[str]:
    """Other Chinese numerals beside one below eleven, 两 where the text would say 两."""
    position = _HAN.find("二" if figure == "两" else figure)
    near = [index for index in range(max(1, position - 3), min(9, position + 3) + 1) if index != position]
    random.shuffle(near)
    return [("两" if index == 1 else _HAN[index]) for index in near[:count]]


def ordinals_like(figure: str, random: Random, *, count: int = 3) -> list[str]:
    """Numerals next to one that numbers a congress, a term or a session."""
    value = _value(figure)
    near = [other for other in range(max(1, value - 3), value + 3) if other != value]
    random.shuffle(near)
    return [_han_number(other) for other in near[:count]]


def variants(answer: str) -> tuple[str, ...]:
    """Other ways to write an answer that is a figure or a year: 2035 as 二〇三五, 31 as 三十一, and back."""
    if re.fullmatch(r"(?:19|20)\d\d", answer):
        han = "".join(_DIGITS[int(digit)] for digit in answer)
        return (han, han.replace("〇", "零"))
    if re.fullmatch(r"\d{1,2}", answer) and int(answer):
        return (_han_number(int(answer)),)
    if re.fullmatch(r"[一二三四五六七八九十]{1,3}", answer):
        value = _value(answer)
        return (str(value),) if value and _han_number(value) == answer else ()
    if answer == "两":
        return ("二", "2")
    return ()


def _han_number(value: int) -> str:
    tens, ones = divmod(value, 10)
    head = "" if not tens else ("十" if tens == 1 else _HAN[tens - 1] + "十")
    return head + (_HAN[ones - 1] if ones else "")


def _value(han: str) -> int:
    tens, mark, ones = han.rpartition("十")
    if not mark:
        return _HAN.find(han) + 1 if len(han) == 1 else 0
    return 10 * (_HAN.find(tens) + 1 if tens else 1) + (_HAN.find(ones) + 1 if ones else 0)


def in_order(words: str) -> tuple[Decimal, ...]:
    """What options that are figures, years or dates are sorted by."""
    found = tuple(Decimal(figure) for figure in FIGURE.findall(words))
    if found:
        return found
    return tuple(Decimal(_HAN.find("二" if char == "两" else char)) for char in words if char in _HAN + "两")
