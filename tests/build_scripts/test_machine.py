"""Paths as Windows sees them, and programs that end in other ways than well."""

from __future__ import annotations

import sys
from pathlib import Path

from build_scripts.bundle.machine import Native, Wine


def test_paths_inside_wine() -> None:
    wine = Wine(Path("/work/prefix"), ":7")
    assert wine.inside(Path("/work/prefix/drive_c/学习 资料/a.exe")) == "C:\\学习 资料\\a.exe"
    assert wine.inside(Path("/tmp/b.json")) == "Z:\\tmp\\b.json"


def test_what_a_program_said_and_how_it_ended() -> None:
    ran = Native().run(sys.executable, "-c", "print('已写'); raise SystemExit(3)")
    assert (ran.status, ran.said) == (3, "已写")


def test_settings_reach_the_program() -> None:
    ran = Native((("STUDY", "yes"),)).run(sys.executable, "-c", "import os; print(os.environ['STUDY'])")
    assert ran.said == "yes"


def test_a_program_that_does_not_end_is_ended() -> None:
    ran = Native().run(sys.executable, "-c", "import time; time.sleep(60)", seconds=1)
    assert ran.status == -1
    assert "not done after 1 s" in ran.said
