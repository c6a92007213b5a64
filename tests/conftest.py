"""What holds in every test: no screen, no network, no unexpected log line; and the articles that tests read."""

from __future__ import annotations

import logging
import os
import re
import socket
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest

# Before anything starts Qt. Tests that need a real screen start one of their own.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

pytest_plugins = ["tests.golden_plugin"]

DATA = Path(__file__).parent / "data"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """What a test printed or logged travels from one test process to another as UTF-8; lone surrogates cannot."""
    report = yield
    report.sections = [(name, text.encode("utf-8", "replace").decode("utf-8")) for name, text in report.sections]
    return report


@pytest.fixture
def sample_path() -> Path:
    """The article that ships with the program: Traditional script, a copy from the web with all its junk."""
    from studyapp.resources import sample_article

    return sample_article()


@pytest.fixture(scope="session")
def article_path() -> Path:
    """The invented report of `article_text` as a file; copy it before changing it."""
    return DATA / "yunxiu-plenum.txt"


@pytest.fixture(scope="session")
def article_text(article_path: Path) -> str:
    """An invented report of a county's plenary session as copied from a page, junk lines included, in Simplified.

    It has a title and its date and source, counts of members, office holders, a document, quoted terms, a list that
    is named and told (三个转变), goals for 2027, 2030 and 2035, four pairs 要坚持…，着力…, lists in 、, and numbers.
    """
    return article_path.read_text("utf-8")


@pytest.fixture(scope="session")
def article_text_traditional(article_text: str) -> str:
    """The same report converted character by character to Traditional: equal length, equal offsets."""
    import opencc

    twin: str = opencc.OpenCC("s2t").convert(article_text)
    assert len(twin) == len(article_text)
    return twin


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    """A folder of the test's own for all that the program stores; it does not exist yet, as on a new computer."""
    return tmp_path / "data"


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail a test that tries to reach another machine or port; sockets between processes of this machine are fine."""
    local = getattr(socket, "AF_UNIX", None)

    for name in ("connect", "connect_ex"):
        original = getattr(socket.socket, name)

        def guarded(self: socket.socket, address: object, original: object = original) -> object:
            if self.family != local:
                pytest.fail(f"a test tried to connect to {address}")
            assert callable(original)
            return original(self, address)

        monkeypatch.setattr(socket.socket, name, guarded)


@pytest.fixture(autouse=True)
def _no_unexpected_logs(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test in which a warning or error is logged that no `logs` marker announced, or one announced is not."""
    yield
    announced = [str(mark.args[0]) for mark in request.node.iter_markers("logs")]
    logged = [
        f"{record.levelname} {record.name}: {record.getMessage()}"
        for phase in ("setup", "call")
        for record in caplog.get_records(phase)
        if record.levelno >= logging.WARNING
    ]
    unexpected = [line for line in logged if not any(re.search(pattern, line) for pattern in announced)]
    if unexpected:
        pytest.fail("logged, but not announced by @pytest.mark.logs(…):\n" + "\n".join(unexpected))
    absent = [pattern for pattern in announced if not any(re.search(pattern, line) for line in logged)]
    if absent:
        pytest.fail("announced by @pytest.mark.logs(…), but not logged: " + ", ".join(absent))
