"""Figures, years and dates: what can stand beside one as a distractor, and how else one may be written."""

from __future__ import annotations

import re
from collections.abc import Sequence
from random import Random

FIGURE = re.compile(r"\d+(?:\.\d+)?")
YEAR = re.compile(r"(?:19|20)\d\d(?=年)")
DATE = re.compile(r"(?P<month>1[0-2]|0?[1-9])月(?P<day>\d{1,2})日")
MONTH = re.compile(r"(?:19|20)\d\d年(?P<month>\d{1,2})月(?:底|初|中旬|上旬|下旬)?")
PERIOD = re.compile(r"(?P<month>1[0-2]|0?[1-9])月(?P<first>\d{1,2})日至(?P<last>\d{1,2})日")
_MEASURES = (
    "个百分点|个(?:小时|工作日|月|[\u4e00-\u9fff]{1,2}组)?|平方公里|平方千米|平方米|立方米|公里|千米|公顷|公斤|万?吨标准煤|吨"
    "|人次|架次|班次|台次|美元|欧元|元|千瓦时|千瓦|小时|分钟|周年|年|天|日|[两双多]倍|倍|亩|斤|米|度"
    "|[名人户家项件条座所处台套辆架次场期批岁位起宗篇本册种类级层栋间张份门支艘列对组班处届]"
)
QUANTITY = re.compile(
    r"(?<![\d.:∶])(?P<figure>\d+(?:\.\d+)?)"
    rf"(?P<unit>(?:多|余)?(?:%|[万亿千百]{{0,2}}(?:多|余)?(?:{_MEASURES}|[\u4e00-\u9fff]{{0,4}})))"
)
HAN_COUNT = re.compile(
    r"(?:(?<=^)|(?<=[“、的到分走做了])|(?<=以下))(?P<figure>[两三四五六七八九十])(?=个(?!人)|大(?!拆)|项|条|步(?!步)|件|方面|种|转|治|新(?!鲜))"
)
"""A Chinese numeral that counts something (三个, 四大, 两步), at the head of a term or after what leads up to it."""
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
    figure: str,
    known: Sequence[str],
    random: Random,
    *,
    share: bool = False,
    age: bool = False,
    minutes: bool = False,
    count: int = 6,
) -> list[str]:
    """Up to `count` other figures of the same form, half of them smaller, those of the article (`known`) among them.

    Of the same form: as many decimals and, where there are such, as many digits, between three fifths and five thirds
    as large; the nearest step on either side is among them. `share` says that the figure is one of a hundred, `age`
    that it is one of years of life, where a few more or less are much, and `minutes` that round ones stand beside a
    round one only. Beside all of a hundred there are two, near it: less is absurd where all was reached.
    """
    decimals = len(figure.partition(".")[2])
    value = int(figure.replace(".", ""))
    if not value:
        return []
    if share and figure == _ALL:
        return list(_NEARLY_ALL)
    highest = 100 * 10**decimals if share and value <= 100 * 10**decimals else 10 * value
    near: list[int] = []
    for other in known:
        if len(other.partition(".")[2]) == decimals and len(other) == len(figure):
            number = int(other.replace(".", ""))
            if number == value or number in near or number > highest:
                continue
            if number % _FIVE and value % _FIVE == 0 and not decimals and value >= _TEN:
                continue  # beside a round figure one that is not is seen to be from elsewhere
            if _LEAST * value <= number <= value / _LEAST:
                near.append(number)
    random.shuffle(near)
    step = 1 if age and not decimals else _step(value, decimals)
    half = count // 2
    made: list[str] = []
    for sign in (-1, 1):
        side = [number for number in near if (number > value) == (sign > 0)][: half - 1]
        further = list(range(2, _STEPS + 1))
        random.shuffle(further)
        numbers = [value + sign * multiple * step for multiple in (1, *further)]
        # A figure with a digit more or less than the others is picked out by it.
        few = not decimals and _TEN <= value <= _FEW_BELOW and sign < 0 and not (minutes and value % _FIVE == 0)
        if few:
            numbers = list(range(_TEN - 1, max(3, 2 * value // 5), -1))[: half + 1]
            side = []
        numbers.sort(key=lambda one: len(_shown(one, decimals)) != len(figure))
        for number in numbers:
            shown = _shown(number, decimals)
            if len(side) == half or not 0 < number <= highest or number in side or abs(len(shown) - len(figure)) > 1:
                continue
            if not (decimals and shown.endswith("0") and not figure.endswith("0")):
                side.append(number)
        made += [_shown(number, decimals) for number in side]
    return made


_STEPS = 5
_ALL, _NEARLY_ALL = "100", ("95", "90")
_FIVE = 5
_LEAST = 0.6
"""A figure that is much smaller or larger is absurd in its place."""
_TEN = 10
_FEW_BELOW = 12
"""Up to here too few figures of two digits lie below."""
_JUST_ABOVE = 1.3


def just_below(figure: str) -> list[str]:
    """For a figure of just above ten, a hundred … times one, three of one digit less that end as it does and lie no
    further from it than from each other; else none."""
    whole, _, rest = figure.partition(".")
    decimals, value = len(rest), int(whole + rest)
    power = 10 ** (len(str(value)) - 1)
    if len(whole) < 2 or not power < value <= _JUST_ABOVE * power:
        return []
    step = power // _TEN
    first = value - step * -(-(value - power + 1) // step)
    third = first - max(2 * step, value - first)
    return [_shown(number, decimals) for number in (first, first - step, third)]


def _shown(number: int, decimals: int) -> str:
    """A number counted in its last decimal place, as written."""
    if not decimals:
        return str(number)
    digits = str(number).rjust(decimals + 1, "0")
    return f"{digits[:-decimals]}.{digits[-decimals:]}"


def _step(value: int, decimals: int) -> int:
    """The step between invented figures: about a sixteenth of the value, as round as the value itself."""
    grain = 1
    if not decimals:
        digits = str(value).rstrip("0")
        grain = 10 ** (len(str(value)) - len(digits))
        if len(digits) == 1 and grain > 1:
            grain //= 2  # 10 % beside 5 and 15, not only beside 20 and 30
        elif digits.endswith("5") and value >= 15:
            grain *= 5
    nice = [step for step in _NICE if 16 * step * grain <= value]
    return grain * (nice[-1] if nice else 1)


_NICE = (1, 2, 3, 5, 10, 20, 30, 50, 100, 200, 300, 500, 1000, 2000, 3000, 5000, 10000)


def years_like(year: str, known: Sequence[str], random: Random, *, count: int = 6) -> list[str]:
    """Other years, half of them earlier: those of the article near it, then round ones."""
    value = int(year)
    steps = [1, 2, 3, 4] if value % 5 else [5, 3, 2, 10]
    random.shuffle(steps)
    made: list[str] = []
    for sign in (-1, 1):
        near = [other for other in dict.fromkeys(known) if 0 < sign * (int(other) - value) <= 16]
        invented = [str(value + sign * step) for step in steps if str(value + sign * step) not in known]
        made += [*near[: count // 2 - 1], *invented][: count // 2]
    return made


def days_like(month: str, day: str, random: Random, *, count: int = 6) -> list[str]:
    """Other days of the same month, half of them earlier where there are so many."""
    return _beside(int(day), 1, _LAST_DAYS[int(month) - 1], random, count)


def due_days_like(month: str, day: str, random: Random, *, count: int = 6) -> list[str]:
    """For a day by which or from which on something is due other days of the month and of those beside it, half of them
    earlier, as "month月day": for the 5th, 10th … 25th or last such days, for the 1st those and 1sts, for another day
    those several days away from it."""
    mine = int(month), int(day)
    near = range(max(1, mine[0] - 1), min(12, mine[0] + 1) + 1)
    if mine[1] > _LAST_DAYS[mine[0] - 1]:
        return []
    every = [(number, one) for number in near for one in (*_DUE, _LAST_DAYS[number - 1])]
    if mine[1] == 1:
        days = sorted({*every, *((number, 1) for number in near)})
        days = [one for one in days if one == mine or _days_between(one, mine) > 1]
    elif mine in every:
        days = every
    else:
        steps = [mine[1] + sign * apart for apart in _APART for sign in (-1, 1)]
        days = sorted([mine, *((mine[0], one) for one in steps if 1 < one <= _LAST_DAYS[mine[0] - 1])])
        if len(days) <= _FEWEST_DAYS:
            days = sorted(
                {*days, *(one for one in every if one[0] != mine[0] and _days_between(one, mine) >= _APART[0])}
            )
    place = days.index(mine)
    made: list[str] = []
    for side in (days[max(0, place - 4) : place], days[place + 1 : place + 5]):
        random.shuffle(side)
        made += [f"{number}月{one}" for number, one in side[: count // 2]]
    return made


_DUE = (5, 10, 15, 20, 25)
_APART = (3, 5, 7, 10)
"""Days between two terms that one may mistake for each other; a day or two would be no test of anything."""
_FEWEST_DAYS = 4


def _days_between(one: tuple[int, int], other: tuple[int, int]) -> int:
    """About how many days lie between two days of a year."""
    return abs((one[0] - other[0]) * 30 + one[1] - other[1])


_ONE_DIGIT = 5
_LAST_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
"""Of a year without a leap day; the 29th of February is never invented."""


def months_like(month: str, random: Random, *, count: int = 6) -> list[str]:
    """Other months, near it, half of them earlier where there are so many."""
    return _beside(int(month), 1, 12, random, count)


def _beside(value: int, first: int, last: int, random: Random, count: int) -> list[str]:
    made: list[str] = []
    # Below the first numbers of two digits those of one, so that the right one is the longest at times.
    below = range(_ONE_DIGIT, 10) if 10 <= value < 10 + _ONE_DIGIT else range(max(first, value - 5), value)
    for side in (below, range(value + 1, min(last, value + 5) + 1)):
        numbers = list(side)
        random.shuffle(numbers)
        made += [str(number) for number in numbers[: count // 2]]
    return made


def counts_like(figure: str, random: Random, *, count: int = 3) -> list[str]:
    """Other Chinese numerals beside one below eleven, 两 where the text would say 两."""
    position = _HAN.find("二" if figure == "两" else figure)
    near = [index for index in range(max(1, position - 3), min(9, position + 3) + 1) if index != position]
    random.shuffle(near)
    return [("两" if index == 1 else _HAN[index]) for index in near[:count]]


def ordinals_like(figure: str, random: Random, *, ahead: bool = False, count: int = 3) -> list[str]:
    """Numerals next to one that numbers a congress, a term or a session; of one `ahead` more later ones, since
    those before it have been held."""
    value = _value(figure)
    first, last = (value - 2, value + 3) if ahead else (value - 3, value + 2)
    near = [other for other in range(max(1, first), last + 1) if other != value]
    random.shuffle(near)
    return [_han_number(other) for other in near[:count]]


def variants(answer: str) -> tuple[str, ...]:
    """Other ways to write an answer that is a figure, counts something or is a year: 2035 as 二〇三五, 31 as 三十一,
    两页 as 2页, and back."""
    if counted := _COUNTED.fullmatch(answer):
        return tuple(figure + counted[2] for figure in variants(counted[1]))
    if len(answer) > _LONGEST_FIGURE:
        return ()
    if _A_YEAR.fullmatch(answer):
        han = "".join(_DIGITS[int(digit)] for digit in answer)
        return (han, han.replace("〇", "零"))
    if _SMALL.fullmatch(answer) and int(answer):
        return (_han_number(int(answer)),)
    if _SMALL_HAN.fullmatch(answer):
        value = _value(answer)
        return (str(value),) if value and _han_number(value) == answer else ()
    if answer == "两":
        return ("二", "2")
    return ()


_COUNTED = re.compile("([一二两三四五六七八九十]{1,3}|[0-9]{1,2})([页天日月年周次项条个名人家户件倍成份本篇])")
_LONGEST_FIGURE = 4
_A_YEAR = re.compile(r"(?:19|20)\d\d")
_SMALL = re.compile(r"\d{1,2}")
_SMALL_HAN = re.compile("[一二三四五六七八九十]{1,3}")


def _han_number(value: int) -> str:
    tens, ones = divmod(value, 10)
    head = "" if not tens else ("十" if tens == 1 else _HAN[tens - 1] + "十")
    return head + (_HAN[ones - 1] if ones else "")


def _value(han: str) -> int:
    tens, mark, ones = han.rpartition("十")
    if not mark:
        return _HAN.find(han) + 1 if len(han) == 1 else 0
    return 10 * (_HAN.find(tens) + 1 if tens else 1) + (_HAN.find(ones) + 1 if ones else 0)


def in_order(words: str) -> tuple[float, ...]:
    """What options that are figures, years or numbered meetings are sorted by."""
    found = tuple(float(figure) for figure in FIGURE.findall(words))
    if found:
        return found
    return tuple(float(_value(run)) for run in _HAN_RUN.findall(words.replace("两", "二")))


_HAN_RUN = re.compile("[一二三四五六七八九十]+")
