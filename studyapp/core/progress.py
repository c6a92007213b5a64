"""How long work reports where it stands, and how it is stopped."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[float], None]
"""Takes the fraction done, 0 to 1; raises `Cancelled` to stop the work."""


class Cancelled(Exception):
    """The user stopped the work; nothing of it may be kept."""


def ignore(_fraction: float) -> None:
    """The progress of work that nobody watches."""
