from __future__ import annotations

from pathlib import Path

from studyapp.paths import user_paths
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


def test_resources_are_there() -> None:
    assert sample_article().is_file()
    assert resource("lexicon", "common_characters.txt").is_file()
    assert questions("schema.json").is_file()
