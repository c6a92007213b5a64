from __future__ import annotations

import json
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from studyapp.core.errors import UserError
from studyapp.paths import Paths
from studyapp.services import diagnostics
from studyapp.services.diagnostics import save_diagnostics

NOW = datetime(2026, 3, 1, 8, 0, tzinfo=UTC)


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    paths = Paths(tmp_path / "刘小云" / "StudyApp")
    paths.data.mkdir(parents=True)
    paths.log.write_text(f"ERROR a bug in {paths.database} for liuxiaoyun\n", "utf-8")
    paths.log.with_name("studyapp.log.1").write_text("an older line\n", "utf-8")
    paths.faults.write_text("Fatal Python error: Segmentation fault\n", "utf-8")
    paths.database.write_bytes(b"answers of a learner")
    paths.settings.write_text('{"language": "zh_CN"}', "utf-8")
    return paths


def test_logs_and_facts_and_nothing_of_the_learner(
    paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOGNAME", "liuxiaoyun")
    save_diagnostics(tmp_path / "out.zip", paths, NOW, {"qt": "6.11.3"})
    with zipfile.ZipFile(tmp_path / "out.zip") as archive:
        assert sorted(archive.namelist()) == ["about.json", "faults.log", "studyapp.log", "studyapp.log.1"]
        about = json.loads(archive.read("about.json"))
        log = archive.read("studyapp.log").decode()
    assert about["qt"] == "6.11.3"
    assert about["bytes"]["studyapp.db"] == len(b"answers of a learner")
    assert about["made"] == "2026-03-01T08:00:00+00:00"
    assert "刘小云" not in log
    assert "liuxiaoyun" not in log
    assert log.startswith("ERROR a bug in DATA")


def test_of_a_long_log_the_end_is_taken(paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(diagnostics, "MAX_LOG_BYTES", 20)
    paths.log.write_text("first\n" * 10 + "last line\n", "utf-8")
    save_diagnostics(tmp_path / "out.zip", paths, NOW, {})
    with zipfile.ZipFile(tmp_path / "out.zip") as archive:
        assert archive.read("studyapp.log").decode().endswith("last line\n")
        assert len(archive.read("studyapp.log")) <= 20


def test_a_machine_without_logs_has_facts(tmp_path: Path) -> None:
    save_diagnostics(tmp_path / "out.zip", Paths(tmp_path / "none"), NOW, {})
    with zipfile.ZipFile(tmp_path / "out.zip") as archive:
        assert archive.namelist() == ["about.json"]


def test_a_place_that_cannot_be_written_is_said(paths: Paths, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(UserError):
        save_diagnostics(tmp_path / "file" / "out.zip", paths, NOW, {})
