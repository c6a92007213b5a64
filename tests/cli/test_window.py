"""What the command line does before it hands over to the window."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from studyapp import app
from studyapp.paths import Paths
from studyapp.settings import Settings
from tests.cli.conftest import Run

Call = tuple[Paths, Settings, Path | None, bool]


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> list[Call]:
    """What the window was opened with, instead of a window."""
    made: list[Call] = []

    def run_window(paths: Paths, settings: Settings, file: Path | None, quit_after_first_paint: bool = False) -> int:
        made.append((paths, settings, file, quit_after_first_paint))
        return 0

    monkeypatch.setattr(app, "run_window", run_window)
    return made


def test_without_a_file(inside: Run, calls: list[Call], data_dir: Path) -> None:
    assert inside().status == 0
    assert calls == [(Paths(data_dir), Settings(language="en"), None, False)]
    assert not data_dir.exists()


def test_with_a_file(inside: Run, calls: list[Call], data_dir: Path, article_path: Path) -> None:
    Settings(theme="dark", language="zh_TW").save(data_dir / "settings.json")
    assert inside(article_path, "--quit-after-first-paint").status == 0
    assert calls == [(Paths(data_dir), Settings(theme="dark", language="en"), article_path, True)]


def test_a_missing_file(inside: Run, calls: list[Call]) -> None:
    done = inside("none.txt")
    assert (done.status, done.out, calls) == (1, "", [])
    assert "none.txt: there is no such file" in done.err


def test_a_missing_file_without_a_terminal(inside: Run, calls: list[Call], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    assert inside("none.txt").status == 0
    assert [call[2] for call in calls] == [Path("none.txt").absolute()]


@pytest.mark.window
def test_the_way_there_loads_no_words(data_dir: Path) -> None:
    """Neither translations nor the platform's folders are wanted before the window, so neither is loaded."""
    Settings(language="en").save(data_dir / "settings.json")
    window = ("-m", "studyapp", "--data-dir", str(data_dir), "--quit-after-first-paint")
    run = subprocess.run([sys.executable, "-X", "importtime", *window], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    imported = {line.rpartition("|")[2].strip() for line in run.stderr.splitlines() if line.startswith("import time:")}
    assert "studyapp.cli.window" in imported
    assert imported.isdisjoint({"xml.etree.ElementTree", "platformdirs", "studyapp.cli.quiz", "studyapp.cli.shown"})


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_without_a_display(inside: Run, calls: list[Call], monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    done = inside()
    assert (done.status, calls) == (1, [])
    assert "studyapp tour FILE" in done.err
