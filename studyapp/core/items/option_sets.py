"""Which distractors go together with a key, and with each other, without giving the key away."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import combinations, islice

from studyapp.core.items.flaws import ABSOLUTE, MUCH_LONGER, echo, topic_echo
from studyapp.core.items.guard import Option
from studyapp.core.items.numerals import FIGURE, in_order


def option_sets(
    found: Sequence[Option], key: Option, stem: str, *, rank: int | None = None, wanted: int = 4
) -> list[tuple[int, ...]]:
    """Trios of places in `found`, counted from 1, that go together and do not give the key away: the fittest first.

    What gives it away are the audit's rules: the key much the longest, alone in echoing the stem, in having a pause,
    a figure or a quotation, a wrong option alone in having a figure or an absolute word. Of sorted options those are
    wanted of which `rank` are smaller than the key.
    """
    options = [key, *found]
    cores = [candidate.core for candidate in options]
    nested = {
        (number, place)
        for number, core in enumerate(cores)
        for place in range(number + 1, len(cores))
        if core in cores[place] or cores[place] in core
    }
    # A lone edit beside strangers gives the key away (the two alike), and so do two: all edits or none.
    edited = [candidate.origin == "edit" for candidate in options]
    marked = [_marks(candidate, stem) for candidate in options]
    some_marked = any(marked)
    repeats = [number > 0 and _repeats(candidate.core, key.core, stem) for number, candidate in enumerate(options)]
    lengths = [len(core) for core in cores]
    size = lengths[0]
    topic = topic_echo(key.core, (), stem)
    trios: list[tuple[int, ...]] = []
    for trio in combinations(range(1, len(options)), 3):
        one, two, three = trio
        if repeats[one] or repeats[two] or repeats[three]:
            continue
        if edited[one] is not edited[two] or edited[two] is not edited[three]:
            continue
        if nested and any(pair in nested for pair in combinations((0, *trio), 2)):
            continue
        longest = max(lengths[one], lengths[two], lengths[three])
        if size - longest >= 2 and 3 * size > MUCH_LONGER * (lengths[one] + lengths[two] + lengths[three]):
            continue
        if some_marked and _gives_away(marked[0], marked[one], marked[two], marked[three]):
            continue
        if topic and topic_echo(key.core, [cores[place] for place in trio], stem):
            continue
        trios.append(trio)
    if rank is not None and trios:
        values = [in_order(candidate.wording.plain) for candidate in options]
        figures = [FIGURE.findall(candidate.wording.plain) for candidate in options]
        trios = [trio for trio in trios if not _stands_out(figures[0], [figures[place] for place in trio])] or trios
        smaller = [sum(values[place] < values[0] for place in trio) for trio in trios]
        nearest = min(abs(count - rank) for count in smaller)
        # Of few such sets none may guard well, so that those of the rank beside it are offered, too.
        reach = nearest + (smaller.count(rank) < wanted <= len(trios) and wanted > _USUAL)
        trios = [trio for trio, count in zip(trios, smaller, strict=True) if abs(count - rank) <= reach]
    if len(trios) > wanted:
        step = (len(trios) - 2) / (wanted - 2)
        kept = trios[:2] + [trios[2 + int(step * n)] for n in range(wanted - 2)]
        # One in which the key is the longest and one in which it is not, so that its length says nothing.
        longer = (trio for trio in trios if max(lengths[place] for place in trio) < lengths[0])
        shorter = (trio for trio in trios if max(lengths[place] for place in trio) > lengths[0])
        trios = list(dict.fromkeys([*kept, *islice(longer, 1), *islice(shorter, 1)]))
    return trios


_USUAL = 4
"""Sets wanted where items are many."""


def _stands_out(key: list[str], others: list[list[str]]) -> bool:
    """Whether a figure alone has so many digits, is alone round or alone not round, or lies further from its neighbour
    than those are apart from each other."""
    if len(key) != 1 or any(len(other) != 1 for other in others):
        return False
    figure, rest = key[0], [other[0] for other in others]
    if len(figure) > _TWO and all(len(one) != len(figure) for one in rest) and not _is_just_above(figure, rest):
        return True
    zeros = [len(one) - len(one.rstrip("0")) for one in (figure, *rest)]
    if (
        not YEAR_LIKE.fullmatch(figure)
        and (zeros[0] < min(zeros[1:]) or zeros[0] > max(zeros[1:]))
        and len(figure) > _TWO
    ):
        return True
    value, values = float(figure), sorted(map(float, rest))
    return min(abs(value - one) for one in values) > values[-1] - values[0]


def _is_just_above(figure: str, rest: list[str]) -> bool:
    """Whether a figure has one digit more than all others because it goes on where they end (105 above 95, 85, 75)."""
    return all(len(one) + 1 == len(figure) and float(one) < float(figure) for one in rest)


_TWO = 2
"""Digits of a figure beside which one of a digit less is as near as any."""
YEAR_LIKE = re.compile(r"(?:19|20)\d\d")


def _repeats(core: str, key: str, stem: str) -> bool:
    """Whether a wrong option says again what the stem has said, and the key does not: nobody would choose it."""
    parts = (core[at : at + _SAID_AGAIN] for at in range(len(core) - _SAID_AGAIN + 1))
    return any(part in stem and part not in key for part in parts)


_SAID_AGAIN = 4
"""Characters: two words. A single word recurs in a stem and its right options alike."""

_PAUSE, _COMMA, _QUOTED, _TITLE, _FIGURE, _ECHO, _ABSOLUTE = (1 << place for place in range(7))
_SIGNS = (("、", _PAUSE), ("，", _COMMA), ("“", _QUOTED), ("《", _TITLE))
_TELLING = _FIGURE | _ABSOLUTE | _QUOTED | _TITLE
"""What gives a wrong option away if it alone has it."""


def _marks(candidate: Option, stem: str) -> int:
    """What one sees of an option without understanding it, a bit for each sign."""
    plain, seen = candidate.wording.plain, 0
    if candidate.marks:
        for sign, bit in _SIGNS:
            if sign in plain:
                seen |= bit
    if FIGURE.search(plain):
        seen |= _FIGURE
    if echo(candidate.core, stem):
        seen |= _ECHO
    if ABSOLUTE.search(candidate.core):
        seen |= _ABSOLUTE
    return seen


def _gives_away(key: int, one: int, two: int, three: int) -> bool:
    """Whether the key or one wrong option stands alone by a mark."""
    if key & ~(one | two | three) & ~_ABSOLUTE:
        return True
    if bool(key & _FIGURE) is not bool(one & two & three & _FIGURE):
        return True
    by_one = (one ^ two ^ three) & ~(one & two & three)
    return bool(by_one & ~key & _TELLING)
