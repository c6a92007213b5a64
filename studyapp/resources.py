"""The one place that knows where the files that ship with the program are."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path


@cache
def _root() -> Path:
    """The folder that holds `resources` and `questions`: in a frozen program, in a wheel, or in a checkout."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return Path(frozen)
    package = Path(__file__).resolve().parent
    bundled = package / "_bundled"
    return bundled if bundled.is_dir() else package.parent


def resource(*parts: str) -> Path:
    """The path of a file or folder below `resources/`."""
    return _root().joinpath("resources", *parts)


def questions(*parts: str) -> Path:
    """The path of a file or folder below `questions/`."""
    return _root().joinpath("questions", *parts)


def sample_article() -> Path:
    """The article that ships with the program."""
    return resource("articles", "nanchuan-plenum.txt")
