"""All services together: where they keep their data, and what they cost before they are used."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from studyapp.core.errors import UserError
from studyapp.services.bundle import open_services


def test_everything_is_in_the_data_folder(tmp_path: Path) -> None:
    services = open_services(tmp_path / "学习 资料")
    services.practice.learner()
    services.close()
    services.close()
    assert [file.relative_to(tmp_path).as_posix() for file in tmp_path.rglob("*")] == [
        "学习 资料",
        "学习 资料/studyapp.db",
    ]


def test_a_data_folder_that_cannot_be(tmp_path: Path) -> None:
    (tmp_path / "data").touch()
    with pytest.raises(UserError):
        open_services(tmp_path / "data")


def test_services_may_be_imported_before_the_window() -> None:
    heavy = ("sqlite_utils", "jieba", "opencc", "PySide6")
    program = f"import sys, studyapp.services.bundle; print(*(name for name in {heavy!r} if name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout == "\n"
