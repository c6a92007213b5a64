from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from studyapp.core.errors import UserError
from studyapp.messages import Catalogue, choose_language, load_catalogue, match_language, system_language
from studyapp.resources import resource

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context><name>cli</name>
  <message><location filename="x.py" line="1"/><source>Right.</source><translation>正确。</translation></message>
  <message><source>Wrong.</source><translation type="unfinished">未定</translation></message>
  <message><source>Gone.</source><translation type="vanished">旧</translation></message>
  <message><source>a &lt; b</source><translation>甲 &lt; 乙</translation></message>
</context>
<context><name>errors</name>
  <message><source>{name}: there is no such file.</source><translation>{name}：没有这个文件。</translation></message>
  <message><source>{name}: badly translated.</source><translation>{nom}：译错了。</translation></message>
</context>
</TS>
"""


@pytest.fixture
def catalogue(tmp_path: Path) -> Catalogue:
    path = tmp_path / "studyapp_zh_CN.ts"
    path.write_text(TS, "utf-8")
    return load_catalogue("zh_CN", path)


def test_translate(catalogue: Catalogue) -> None:
    assert catalogue.translate("cli", "Right.") == "正确。"
    assert catalogue.translate("cli", "a < b") == "甲 < 乙"
    assert catalogue.translate("cli", "{name}: there is no such file.") == "{name}: there is no such file."


@pytest.mark.parametrize("text", ["Wrong.", "Gone.", "Never heard of."])
def test_what_is_not_translated_stays_english(catalogue: Catalogue, text: str) -> None:
    assert catalogue.translate("cli", text) == text


def test_sentence(catalogue: Catalogue) -> None:
    error = UserError("{name}: there is no such file.", name="公报\n.txt")
    assert catalogue.sentence(error) == "公报 .txt：没有这个文件。"


def test_sentence_survives_a_bad_translation(catalogue: Catalogue) -> None:
    assert catalogue.sentence(UserError("{name}: badly translated.", name="x")) == "x: badly translated."


def test_missing_file_is_english(tmp_path: Path) -> None:
    assert load_catalogue("zh_CN", tmp_path / "none.ts").translate("cli", "Right.") == "Right."


@pytest.mark.logs("translations cannot be read")
def test_broken_file_is_english(tmp_path: Path) -> None:
    path = tmp_path / "broken.ts"
    path.write_text("<TS><context>", "utf-8")
    assert load_catalogue("zh_CN", path).translate("cli", "Right.") == "Right."


@pytest.mark.parametrize(
    ("name", "language"),
    [
        *[("zh_CN.UTF-8", "zh_CN"), ("zh_SG", "zh_CN"), ("zh-Hans-HK", "zh_CN"), ("zh", "zh_CN")],
        *[("zh_TW.Big5", "zh_TW"), ("zh_HK", "zh_TW"), ("zh-Hant", "zh_TW"), ("zh_MO@x", "zh_TW")],
        *[("en_GB.UTF-8", "en"), ("en", "en"), ("de_DE", ""), ("C.UTF-8", ""), ("", "")],
    ],
)
def test_match_language(name: str, language: str) -> None:
    assert match_language(name) == language


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "en_US.UTF-8"}, "en"),
        ({"LANG": "en_US.UTF-8", "LC_ALL": "zh_TW.UTF-8"}, "zh_TW"),
        ({"LANG": "en_US.UTF-8", "LC_MESSAGES": "zh_CN.UTF-8"}, "zh_CN"),
        ({"LANG": "en_US.UTF-8", "LANGUAGE": "zh_HK:en"}, "zh_TW"),
        ({"LANG": "C.UTF-8", "LANGUAGE": "en"}, ""),
        ({"LANG": "fr_FR.UTF-8"}, ""),
    ],
)
def test_system_language(monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], language: str) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert system_language() == language


def test_choose_language(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    monkeypatch.delenv("LANGUAGE", raising=False)
    assert choose_language("zh_TW", "zh_CN") == "zh_TW"
    assert choose_language("", "zh_CN") == "zh_CN"
    assert choose_language("", "") == "en"
    monkeypatch.setenv("LC_ALL", "C")
    assert choose_language("", "") == "zh_CN"


def test_a_packed_file_says_the_same(tmp_path: Path) -> None:
    """A frozen program carries no others."""
    plain = resource("translations", "studyapp_zh_TW.ts")
    (tmp_path / f"{plain.name}.gz").write_bytes(gzip.compress(plain.read_bytes()))
    assert load_catalogue("zh_TW", tmp_path / plain.name) == load_catalogue("zh_TW")


@pytest.mark.logs("translations cannot be read")
def test_a_packed_file_that_is_cut_short_is_english(tmp_path: Path) -> None:
    (tmp_path / "words.ts.gz").write_bytes(gzip.compress(TS.encode())[:-20])
    assert load_catalogue("zh_CN", tmp_path / "words.ts").texts == {}
