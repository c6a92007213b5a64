from __future__ import annotations

import logging
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest

from studyapp.logs import start_logging, stop_logging


@pytest.fixture(autouse=True)
def _stop() -> Iterator[None]:
    level = logging.getLogger().level
    yield
    stop_logging()
    logging.getLogger().setLevel(level)


def test_nothing_is_made_before_the_first_line(tmp_path: Path) -> None:
    log = tmp_path / "data" / "studyapp.log"
    start_logging(log)
    assert not log.parent.exists()
    logging.getLogger("x").info("opened %s", "公报𠮷\ud800")
    assert "INFO x: opened 公报𠮷" in log.read_text("utf-8")


def test_second_start_moves_the_log(tmp_path: Path) -> None:
    start_logging(tmp_path / "one.log")
    start_logging(tmp_path / "two.log")
    logging.getLogger("x").info("here")
    assert [path.name for path in tmp_path.iterdir()] == ["two.log"]


def test_it_rotates(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("studyapp.logs.MAX_BYTES", 1000)
    start_logging(tmp_path / "a.log")
    for number in range(100):
        logging.getLogger("x").info("line %d %s", number, "x" * 50)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.log", "a.log.1", "a.log.2", "a.log.3"]


@pytest.mark.logs("lost")
def test_where_it_cannot_write_it_is_silent(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "data").write_text("a file where the folder should be", "utf-8")
    start_logging(tmp_path / "data" / "studyapp.log")
    logging.getLogger("x").warning("lost")
    assert capfd.readouterr() == ("", "")


@pytest.mark.logs("old thing")
def test_warnings_go_to_the_log(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    start_logging(tmp_path / "a.log")
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        start_logging(tmp_path / "a.log")
        warnings.warn("old thing", UserWarning, stacklevel=1)
        stop_logging()
    assert "old thing" in (tmp_path / "a.log").read_text("utf-8")
    assert capfd.readouterr().err == ""
