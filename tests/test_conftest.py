"""The guards of conftest.py do fail what they are there to fail, and nothing else."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

ROOT = Path(__file__).resolve().parent.parent

TESTS = """
    import logging, socket, warnings
    import pytest
    from PySide6.QtCore import qWarning

    def log(message):
        logging.getLogger("x").warning(message)

    def test_passes(): logging.getLogger("x").info("opened")
    def test_errs_by_log(): log("kept aside")
    def test_fails_by_network(): socket.create_connection(("127.0.0.1", 9))
    def test_fails_by_qt(): qWarning("bad parent")
    def test_fails_by_warning(): warnings.warn("old")

    @pytest.mark.logs("kept aside")
    def test_passes_when_announced(): log("settings kept aside")
    @pytest.mark.logs("kept aside")
    def test_errs_by_another_log():
        log("settings kept aside")
        log("disk full")
    @pytest.mark.logs("kept aside")
    def test_errs_by_silence(): pass
"""


def test_guards(pytester: pytest.Pytester) -> None:
    """One run of tests under the project's own conftest.py and settings, each named for how it must end."""
    pytester.makeconftest((ROOT / "tests" / "conftest.py").read_text("utf-8"))
    pytester.makepyprojecttoml((ROOT / "pyproject.toml").read_text("utf-8").replace('testpaths = ["tests"]', ""))
    pytester.makepyfile(TESTS)
    # In a process of its own: what it logs must not reach the guard over this test.
    output = pytester.runpytest_subprocess("-rfE", "-p", "no:cacheprovider").stdout.str()
    ended = {name: how for how, name in re.findall(r"^(FAILED|ERROR) \S+::(\w+)", output, re.MULTILINE)}
    assert ended == {
        "test_errs_by_log": "ERROR",
        "test_fails_by_network": "FAILED",
        "test_fails_by_qt": "FAILED",
        "test_fails_by_warning": "FAILED",
        "test_errs_by_another_log": "ERROR",
        "test_errs_by_silence": "ERROR",
    }
