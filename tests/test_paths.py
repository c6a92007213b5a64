from __future__ import annotations

import sys
from pathlib import Path

import pytest

from studyapp.paths import portable_data, user_paths
from studyapp.resources import questions, resource, sample_article


def test_everything_is_in_the_folder_that_was_named(tmp_path: Path) -> None:
    paths = user_paths(tmp_path / "data")
    for path in (paths.database, paths.settings, paths.log, paths.backups, paths.cache):
        assert path.parent == tmp_path / "data"
    assert not paths.data.exists()


def test_without_a_name_it_is_the_users_own() -> None:
    paths = user_paths(None)
    assert paths.data.is_absolute()
    assert paths.data.name == "StudyApp"


def test_a_program_with_a_data_folder_beside_it_is_portable(tmp_path: Path) -> None:
    assert portable_data(tmp_path) is None
    (tmp_path / "data").mkdir()
    assert portable_data(tmp_path) == tmp_path / "data"
    assert list((tmp_path / "data").iterdir()) == []


def test_a_file_makes_it_portable_too(tmp_path: Path) -> None:
    (tmp_path / "portable.txt").touch()
    assert portable_data(tmp_path) == tmp_path / "data"
    assert (tmp_path / "data").is_dir()


def test_where_nothing_can_be_written_it_is_not_portable(tmp_path: Path) -> None:
    (tmp_path / "portable.txt").touch()
    (tmp_path / "data").touch()  # a file in the folder's place refuses even an administrator
    assert portable_data(tmp_path) is None


def test_only_a_frozen_program_looks_beside_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "portable.txt").touch()
    monkeypatch.setattr(sys, "executable", str(tmp_path / "StudyApp.exe"))
    assert user_paths(None).data != tmp_path / "data"
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "_internal"), raising=False)
    assert user_paths(None).data == tmp_path / "data"
    assert user_paths(tmp_path / "elsewhere").data == tmp_path / "elsewhere"


def test_resources_are_there() -> None:
    assert sample_article().is_file()
    assert resource("lexicon", "common_characters.txt").is_file()
    assert questions("schema.json").is_file()
