"""Guards a set of single-choice items against test-wise guessing.

A guesser who never read the article may look for the longest option, the shortest, the one most or least like the stem or
the other options, the one shown most often in the set. For every item several option sets are offered; the guard takes
the one by which no such strategy gains, given how often each has been right so far.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from studyapp.core.items.wording import bare

_STRATEGIES = 9
_CHANCE = 0.25
_LEVEL_SHARE = 0.5
"""Share of items wished to have options of one length; human banks have 36 to 58 % (question-quality.md)."""


class Guard:
    """Keeps the score of every guessing strategy over the items taken so far."""

    def __init__(self) -> None:
        self._ahead = [0.0] * _STRATEGIES
        self._shown: Counter[str] = Counter()
        self._level = 0.0

    def cost(self, stem: str, options: Sequence[str], key: int) -> float:
        """How much the strategies would gain by this item; lower is better. All words Simplified."""
        cores = [bare(option) for option in options]
        hits = self._hits(stem, cores, key)
        gain = sum((ahead + hit - _CHANCE) ** 2 for ahead, hit in zip(self._ahead, hits, strict=True))
        level = len({len(core) for core in cores}) == 1
        return gain + max(0.0, self._level + _LEVEL_SHARE - level) * 1.5

    def take(self, stem: str, options: Sequence[str], key: int) -> None:
        """Count an item in."""
        cores = [bare(option) for option in options]
        for strategy, hit in enumerate(self._hits(stem, cores, key)):
            self._ahead[strategy] += hit - _CHANCE
        self._shown.update(cores)
        level = len({len(core) for core in cores}) == 1
        self._level = max(-2.0, self._level + _LEVEL_SHARE - level)

    def _hits(self, stem: str, cores: list[str], key: int) -> list[bool]:
        lengths = [len(core) for core in cores]
        letters = [set(core) for core in cores]
        in_stem = set(stem)
        near = [len(one & in_stem) / len(one) if one else 0.0 for one in letters]
        alike = [
            sum(len(one & other) / (len(one) or 1) for n, other in enumerate(letters) if n != place)
            for place, one in enumerate(letters)
        ]
        shown = [self._shown[core] for core in cores]
        marks = [0] * len(cores)
        return [
            _first_most(lengths) == key,
            _first_least(lengths) == key,
            _first_most(near) == key,
            _first_least(near) == key,
            _first_most(alike) == key,
            _first_least(alike) == key,
            _first_most(shown) == key,
            _first_least(shown) == key,
            _first_most(marks) == key,
        ]


def _first_most(values: Sequence[float]) -> int:
    return max(range(len(values)), key=lambda place: (values[place], -place))


def _first_least(values: Sequence[float]) -> int:
    return max(range(len(values)), key=lambda place: (-values[place], -place))
