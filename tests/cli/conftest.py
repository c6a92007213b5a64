"""The command line, run as a process of its own or inside the test."""

from __future__ import annotations

import io
import logging
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from studyapp.cli import main
from studyapp.logs import stop_logging


@dataclass(frozen=True, slots=True)
class Done:
    """How a run ended, and what it said."""

    status: int
    out: str
    err: str


Run = Callable[..., Done]


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """An English environment without colour in which the user's own data folder is one of the test's."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG", "PYTHON"))}
    own = {"LC_ALL": "C.UTF-8", "XDG_DATA_HOME": str(tmp_path / "home"), "LOCALAPPDATA": str(tmp_path / "home")}
    return {**kept, **own}


@pytest.fixture
def process(tmp_path: Path, environment: dict[str, str]) -> Run:
    """`process(*arguments, stdin=b"", **environment)` runs `studyapp` in an empty folder, its output read as UTF-8.

    It speaks English unless the arguments say otherwise; whatever happens, it must not show a traceback.
    """
    folder = tmp_path / "here"
    folder.mkdir()

    def run(*arguments: str | Path, stdin: bytes = b"", **settings: str) -> Done:
        language = () if "--lang" in arguments or "LC_ALL" in settings else ("--lang", "en")
        command = [sys.executable, "-m", "studyapp", *map(str, arguments), *language]
        done = subprocess.run(
            command,
            input=stdin,
            capture_output=True,
            check=False,
            cwd=folder,
            env={**environment, **settings},
            timeout=600,  # where it hangs; a self-test on a machine with much else to do takes minutes
        )
        out, err = done.stdout.decode().replace("\r\n", "\n"), done.stderr.decode().replace("\r\n", "\n")
        assert "Traceback" not in err, err
        return Done(done.returncode, out, err)

    return run


@pytest.fixture
def inside(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], data_dir: Path) -> Iterator[Run]:
    """`inside(*arguments, stdin="")` does the same in this process, in English and with the test's data folder."""
    level = logging.getLogger().level

    def run(*arguments: str | Path, stdin: str = "") -> Done:
        monkeypatch.setattr(sys, "stdin", io.StringIO(stdin))
        status = main([*map(str, arguments), "--data-dir", str(data_dir), "--lang", "en"])
        said = capsys.readouterr()
        return Done(status, said.out, said.err)

    yield run
    stop_logging()
    logging.getLogger().setLevel(level)


@pytest.fixture
def garbage(tmp_path: Path) -> Path:
    """A folder for files that are no article."""
    folder = tmp_path / "garbage"
    folder.mkdir()
    return folder
