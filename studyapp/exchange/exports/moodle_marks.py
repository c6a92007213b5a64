"""The fractions that Moodle takes for an answer's share of the marks (lib/questionlib.php, get_grade_options)."""

from __future__ import annotations

_FRACTIONS = ("100", "90", "83.33333", "80", "75", "70", "66.66667", "60", "50", "40", "33.33333", "30", "25", "20")
_SMALL = ("16.66667", "14.28571", "12.5", "11.11111", "10", "5")


def share(count: int) -> str:
    """What each of `count` right options is worth, in percent, as Moodle writes it."""
    return _nearest(100 / count) if count else "100"


def penalty(count: int) -> str:
    """What each of `count` wrong options costs, so that ticking everything is worth nothing."""
    return f"-{share(count)}" if count else "-100"


def _nearest(percent: float) -> str:
    return min((*_FRACTIONS, *_SMALL), key=lambda known: abs(float(known) - percent))
