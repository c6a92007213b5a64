"""The guards of conftest.py do fail what they are there to fail."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

GUARDS = (Path(__file__).parent / "conftest.py").read_text("utf-8")


@pytest.mark.parametrize(
    ("body", "outcome"),
    [
        ("import logging; logging.getLogger('x').info('opened')", {"passed": 1}),
        ("import logging; logging.getLogger('x').warning('kept aside')", {"passed": 1, "errors": 1}),
        ("import socket; socket.create_connection(('127.0.0.1', 9))", {"failed": 1}),
        ("from PySide6.QtCore import qWarning; qWarning('bad parent')", {"failed": 1}),
        ("import warnings; warnings.warn('old')", {"failed": 1}),
    ],
)
def test_guard(pytester: pytest.Pytester, body: str, outcome: dict[str, int]) -> None:
    result = run_one(pytester, f"def test_it():\n    {body}\n")
    result.assert_outcomes(**outcome)


@pytest.mark.parametrize(
    ("announced", "logged", "outcome"),
    [
        ("kept aside", "settings kept aside", {"passed": 1}),
        ("kept aside", "disk full", {"passed": 1, "errors": 1}),
        ("kept aside", None, {"passed": 1, "errors": 1}),
    ],
)
def test_announced_log(pytester: pytest.Pytester, announced: str, logged: str | None, outcome: dict[str, int]) -> None:
    log = f"logging.getLogger('x').warning({logged!r})" if logged else "pass"
    source = f"import logging, pytest\n@pytest.mark.logs({announced!r})\ndef test_it():\n    {log}\n"
    run_one(pytester, source).assert_outcomes(**outcome)


def run_one(pytester: pytest.Pytester, source: str) -> pytest.RunResult:
    """Run a test file under the project's own conftest.py and settings."""
    pytester.makeconftest(GUARDS)
    settings = (Path(__file__).parent.parent / "pyproject.toml").read_text("utf-8")
    pytester.makepyprojecttoml(settings.replace('testpaths = ["tests"]', ""))
    pytester.makepyfile(source)
    return pytester.runpytest_inprocess("-p", "no:cacheprovider")
