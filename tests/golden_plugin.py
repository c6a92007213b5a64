"""Golden output: what the program said when somebody last read it and found it good, kept in `tests/golden/`.

`pytest --accept` takes today's output as golden; the change is then reviewed as a diff like any other.
"""

from __future__ import annotations

import difflib
from collections.abc import Callable
from itertools import islice
from pathlib import Path

import pytest

FOLDER = Path(__file__).parent / "golden"
SHOWN = 60
"""Lines of a difference that are shown; the rest is seen with --accept and git diff."""

Golden = Callable[[str, str], None]


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add --accept."""
    parser.addoption("--accept", action="store_true", help="take today's output as the golden one")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """`golden(name, text)` fails where `text` is not what the file `name` in tests/golden holds."""

    def check(name: str, text: str) -> None:
        path = FOLDER / name
        if request.config.getoption("--accept"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8", newline="\n")
            return
        if not path.exists():
            pytest.fail(f"there is no tests/golden/{name}; make it by: pytest --accept {request.node.nodeid}")
        kept = path.read_text("utf-8")
        if text != kept:
            lines = difflib.unified_diff(kept.splitlines(), text.splitlines(), f"golden/{name}", "today", lineterm="")
            shown = "\n".join(islice(lines, SHOWN))
            pytest.fail(f"{shown}\nIf this is meant: pytest --accept {request.node.nodeid}", pytrace=False)

    return check
