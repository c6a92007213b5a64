"""The program as a process: it opens, is painted, quits; and nothing heavy stands in the way of that."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from studyapp.settings import Settings


def run(*arguments: str, code: str = "") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", code] if code else [sys.executable, "-m", "studyapp", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


def test_it_quits_after_the_first_paint(data_dir: Path) -> None:
    done = run("--data-dir", str(data_dir), "--quit-after-first-paint")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert not (data_dir / "studyapp.db").exists()


@pytest.mark.parametrize("settings", [Settings(language="en", theme="dark"), Settings(text_scale=2.0)])
def test_it_opens_with_the_settings_kept(data_dir: Path, settings: Settings) -> None:
    settings.save(data_dir / "settings.json")
    done = run("--data-dir", str(data_dir), "--quit-after-first-paint")
    assert (done.returncode, done.stderr) == (0, "")


WINDOW = """
import json, sys
from pathlib import Path
from studyapp.paths import Paths
from studyapp.settings import Settings
from studyapp.app import run_window
status = run_window(Paths(Path({folder!r})), Settings(), None, True)
print(json.dumps([status, sorted(sys.modules)]))
"""
HEAVY = {
    *("jieba", "opencc", "sqlite_utils", "sqlite3", "pyqtgraph", "numpy"),
    *("studyapp.core.phrases", "studyapp.services", "studyapp.store", "studyapp.ui.workspace", "studyapp.ui.theme"),
}


def test_nothing_heavy_is_imported_before_the_first_paint(data_dir: Path) -> None:
    done = run(code=WINDOW.format(folder=str(data_dir)))
    assert not done.stderr
    status, modules = json.loads(done.stdout)
    assert status == 0
    assert not HEAVY & set(modules)


QT_NAMESPACE = """
import time
from pathlib import Path
from studyapp.paths import Paths
from studyapp.settings import Settings
from studyapp.app import run_window
run_window(Paths(Path({folder!r})), Settings(), None, True)
from PySide6 import QtCore
print("Qt" in vars(QtCore))
"""


def test_qts_namespace_is_not_loaded_before_the_first_paint(data_dir: Path) -> None:
    """It takes as long as all of our own imports together; see tokens.py."""
    done = run(code=QT_NAMESPACE.format(folder=str(data_dir)))
    assert done.stdout.strip() == "False", done.stderr
