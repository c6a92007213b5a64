from __future__ import annotations

import json
from pathlib import Path

import pytest

from studyapp.settings import MAX_BYTES, Settings

CHOSEN = Settings(
    language="zh_TW",
    theme="dark",
    text_scale=1.25,
    reading_script="Hans",
    window="AAECAw==",
    last_article=7,
    hidden_kinds=("number", "time"),
    session_size=35,
)


def test_round_trip(tmp_path: Path) -> None:
    path = tmp_path / "new" / "settings.json"
    CHOSEN.save(path)
    assert Settings.load(path) == CHOSEN
    assert [child.name for child in path.parent.iterdir()] == ["settings.json"]


def test_no_file(tmp_path: Path) -> None:
    assert Settings.load(tmp_path / "settings.json") == Settings()
    assert not any(tmp_path.iterdir())


@pytest.mark.logs("settings are broken")
@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[1]", b"null", b"\xff\xfe\0", b"[" * 100_000, b" " * (MAX_BYTES + 1)],
    ids=["empty", "cut", "array", "null", "no utf-8", "deep", "large"],
)
def test_broken_file_is_set_aside(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    for number in (1, 2):
        path.write_bytes(content)
        assert Settings.load(path) == Settings()
        assert not path.exists()
        assert (tmp_path / f"settings.broken-{number}.json").read_bytes() == content


@pytest.mark.logs("has no use for")
@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("language", "fr"),
        ("language", 1),
        ("theme", None),
        ("text_scale", "1"),
        ("text_scale", True),
        ("text_scale", 99),
        ("reading_script", ["Hans"]),
        ("window", 5),
        ("last_article", "7"),
        ("last_article", 1.5),
        ("hidden_kinds", "number"),
        ("hidden_kinds", [1]),
        ("session_size", 0),
        ("session_size", 10**9),
        ("session_size", True),
    ],
)
def test_wrong_value_falls_back_alone(tmp_path: Path, name: str, value: object) -> None:
    path = tmp_path / "settings.json"
    CHOSEN.save(path)
    path.write_text(json.dumps({**json.loads(path.read_text("utf-8")), name: value}), "utf-8")
    loaded = Settings.load(path)
    assert getattr(loaded, name) == getattr(Settings(), name)
    assert [field for field in Settings.__dataclass_fields__ if getattr(loaded, field) != getattr(CHOSEN, field)] == [
        name
    ]
    assert path.exists()


@pytest.mark.logs("has no use for")
def test_not_a_number(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"text_scale": NaN}', "utf-8")
    assert Settings.load(path) == Settings()


def test_unknown_names_are_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"theme": "dark", "later": {"x": 1}}', "utf-8")
    assert Settings.load(path) == Settings(theme="dark")


@pytest.mark.logs("settings cannot be read")
def test_unreadable_file_stays(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.mkdir()
    assert Settings.load(path) == Settings()
    assert path.is_dir()
