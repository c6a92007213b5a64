"""Benchmarks compare us with something else in the same run, turn by turn, and print the ratio of the medians.

Absolute times say more about the machine than about the program; ratios taken together hold where its speed drifts.
Run them by `python3 build_scripts/dev.py bench`.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median

import pytest

_LINES = pytest.StashKey[list[str]]()


@dataclass(frozen=True, slots=True)
class Comparison:
    """Median seconds of ours and of the yardstick over the same turns."""

    ours: float
    theirs: float

    @property
    def ratio(self) -> float:
        return self.ours / self.theirs


Compare = Callable[[str, Callable[[], object], Callable[[], object], int], Comparison]


Note = Callable[[str], None]


@pytest.fixture
def note(request: pytest.FixtureRequest) -> Note:
    """`note(line)` prints a line with the ratios at the end."""
    return request.config.stash.setdefault(_LINES, []).append


@pytest.fixture
def compare(request: pytest.FixtureRequest) -> Compare:
    """`compare(what, ours, theirs, turns)` calls the two in turn, not counting the first pair, and prints the ratio."""

    def run(what: str, ours: Callable[[], object], theirs: Callable[[], object], turns: int) -> Comparison:
        pairs = [(_seconds(ours), _seconds(theirs)) for _ in range(turns + 1)][1:]
        mine, other = zip(*pairs, strict=True)
        result = Comparison(median(mine), median(other))
        spread = f"{min(mine) / min(other):.2f} by the fastest"
        request.config.stash.setdefault(_LINES, []).append(
            f"{what}: {result.ratio:.2f} times ({result.ours * 1000:.0f} ms beside {result.theirs * 1000:.0f} ms,"
            f" medians of {turns}; {spread})"
        )
        return result

    return run


@pytest.fixture
def compare_tails(request: pytest.FixtureRequest) -> Callable[..., Comparison]:
    """As `compare`, but of what is slowest: the 99th percentile of many turns; before each of them `meanwhile` is done,
    which is not counted."""

    def run(
        what: str,
        ours: Callable[[], object],
        theirs: Callable[[], object],
        turns: int,
        meanwhile: Callable[[], object] = lambda: None,
    ) -> Comparison:
        pairs = []
        for _ in range(turns + 1):
            meanwhile()
            pairs.append((_seconds(ours), _seconds(theirs)))
        pairs = pairs[1:]
        mine, other = (sorted(times) for times in zip(*pairs, strict=True))
        at = turns * 99 // 100
        result = Comparison(mine[at], other[at])
        request.config.stash.setdefault(_LINES, []).append(
            f"{what}: {result.ratio:.2f} times ({result.ours * 1000:.2f} ms beside {result.theirs * 1000:.2f} ms, 99th"
            f" percentiles of {turns}; medians {median(mine) * 1000:.2f} and {median(other) * 1000:.2f} ms)"
        )
        return result

    return run


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    lines = terminalreporter.config.stash.get(_LINES, [])
    if lines:
        terminalreporter.section("ratios")
        for line in lines:
            terminalreporter.line(line)
