"""Which distractors go together with a key, and with each other, without giving the key away."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations, islice

from studyapp.core.items.flaws import ABSOLUTE, MUCH_LONGER, echo
from studyapp.core.items.guard import Option
from studyapp.core.items.numerals import FIGURE, in_order


def option_sets(
    found: Sequence[Option], key: Option, stem: str, *, rank: int | None = None, wanted: int = 5
) -> list[tuple[int, ...]]:
    """Trios of places in `found`, counted from 1, that go together and do not give the key away: the fittest first.

    What gives it away are the audit's rules: the key much the longest, alone in echoing the stem, in having a pause,
    a figure or a quotation, a wrong option alone in having a figure or an absolute word. Of sorted options those are
    wanted of which `rank` are smaller than the key.
    """
    options = [key, *found]
    nested = {
        (one, other)
        for one, other in combinations(range(len(options)), 2)
        if options[one].core in options[other].core or options[other].core in options[one].core
    }
    # A lone edit beside strangers gives the key away (the two alike), and so do two: all edits or none.
    edited = [candidate.origin == "edit" for candidate in options]
    marked = [_marks(candidate, stem) for candidate in options]
    some_marked = any(marked)
    lengths = [len(candidate.core) for candidate in options]
    trios: list[tuple[int, ...]] = []
    for trio in combinations(range(1, len(options)), 3):
        if edited[trio[0]] is not edited[trio[1]] or edited[trio[1]] is not edited[trio[2]]:
            continue
        if nested and any(pair in nested for pair in combinations((0, *trio), 2)):
            continue
        others = [lengths[place] for place in trio]
        if 3 * lengths[0] > MUCH_LONGER * sum(others) and lengths[0] - max(others) >= 2:
            continue
        if some_marked and _gives_away(marked[0], [marked[place] for place in trio]):
            continue
        trios.append(trio)
    if rank is not None and trios:
        values = [in_order(candidate.wording.plain) for candidate in options]
        smaller = [sum(values[place] < values[0] for place in trio) for trio in trios]
        nearest = min(abs(count - rank) for count in smaller)
        trios = [trio for trio, count in zip(trios, smaller, strict=True) if abs(count - rank) == nearest]
    if len(trios) > wanted:
        step = (len(trios) - 2) / (wanted - 2)
        kept = trios[:2] + [trios[2 + int(step * n)] for n in range(wanted - 2)]
        # One in which the key is the longest and one in which it is not, so that its length says nothing.
        longer = (trio for trio in trios if max(lengths[place] for place in trio) < lengths[0])
        shorter = (trio for trio in trios if max(lengths[place] for place in trio) > lengths[0])
        trios = list(dict.fromkeys([*kept, *islice(longer, 1), *islice(shorter, 1)]))
    return trios


def _marks(candidate: Option, stem: str) -> frozenset[str]:
    """What one sees of an option without understanding it."""
    plain, core = candidate.wording.plain, candidate.core
    seen = {mark for mark in "、，“《" if mark in plain}
    if FIGURE.search(plain):
        seen.add("figure")
    if echo(core, stem):
        seen.add("echo")
    if ABSOLUTE.search(core):
        seen.add("absolute")
    return frozenset(seen)


def _gives_away(key: frozenset[str], others: Sequence[frozenset[str]]) -> bool:
    """Whether the key or one wrong option stands alone by a mark."""
    if not key and not any(others):
        return False
    for mark in key:
        if not any(mark in other for other in others) and mark != "absolute":
            return True
    if "figure" in key and sum("figure" in other for other in others) < 3:
        return True
    return any(
        mark not in key and sum(mark in other for other in others) == 1 for mark in ("figure", "absolute", "“", "《")
    )
