"""`studyapp compose`: papers from files, without the library."""

from __future__ import annotations

import io
import json
from pathlib import Path

import docx
import pytest

from studyapp.exchange.quiz_json import read_quiz_set
from tests.cli.conftest import Run

SECTIONS = [
    {"type": "single", "count": 4, "points": 2},
    {"type": "cloze", "count": 4, "points": 2.5},
    {"type": "truefalse", "count": 2, "points": 1},
]


@pytest.fixture
def blueprint(tmp_path: Path, article_path: Path) -> Path:
    """A blueprint beside a copy of the article that it names."""
    folder = tmp_path / "方案"
    folder.mkdir()
    (folder / "报告.txt").write_bytes(article_path.read_bytes())
    path = folder / "blueprint.json"
    path.write_text(
        json.dumps({"title": "云岫测试", "files": ["报告.txt"], "sections": SECTIONS, "versions": 2}), "utf-8"
    )
    return path


def test_papers_keys_sheets_and_the_form_are_written_and_told(inside: Run, blueprint: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    done = inside("compose", blueprint, "-o", out)
    assert done.status == 0, done.err
    names = [f"云岫测试-{label}{part}.docx" for label in "AB" for part in ("", "-key", "-sheet")]
    assert sorted(path.name for path in out.iterdir()) == sorted([*names, "云岫测试.json"])
    lines = done.out.splitlines()
    assert lines[0] == "云岫测试: 10 questions, 20 points"
    assert lines[1] == f"paper A: {out / names[0]}"
    assert lines[-1] == f"form: {out / '云岫测试.json'}"
    text = [paragraph.text for paragraph in docx.Document(io.BytesIO((out / names[0]).read_bytes())).paragraphs]
    assert "一、单项选择题（每题2分，共8分）" in text
    assert json.loads((out / "云岫测试.json").read_text("utf-8"))["points"] == 20


def test_options_go_before_the_blueprint_and_files_may_be_a_quiz_set(
    inside: Run, article_path: Path, tmp_path: Path
) -> None:
    quiz = tmp_path / "quiz.json"
    assert inside("generate", article_path, "-o", quiz).status == 0
    bare = tmp_path / "bare.json"
    bare.write_text(json.dumps({"sections": SECTIONS}), "utf-8")
    first, second = tmp_path / "first", tmp_path / "second"
    assert inside("compose", bare, "-o", first, quiz, "--versions", "1", "--seed", "5").status == 0
    assert inside("compose", bare, quiz, "-o", second, "--versions", "1", "--seed", "5").status == 0
    assert sorted(path.name for path in first.iterdir()) == [
        "bare-key.docx",
        "bare-sheet.docx",
        "bare.docx",
        "bare.json",
    ]
    assert (first / "bare.json").read_bytes() == (second / "bare.json").read_bytes()
    ids = {item.id for item in read_quiz_set(quiz).items}
    form = json.loads((first / "bare.json").read_text("utf-8"))
    assert {entry["item"]["id"] for section in form["sections"] for entry in section["entries"]} <= ids
    assert form["seed"] == 5


def test_a_bank_that_does_not_suffice_is_told_and_nothing_is_written(
    inside: Run, blueprint: Path, tmp_path: Path
) -> None:
    members = json.loads(blueprint.read_text("utf-8"))
    members["sections"].append({"type": "ordering", "count": 30, "points": 1})
    members["must"] = ["unheard-of"]
    blueprint.write_text(json.dumps(members), "utf-8")
    out = tmp_path / "out"
    done = inside("compose", blueprint, "-o", out)
    assert done.status == 1
    assert done.out == ""
    (line,) = done.err.splitlines()
    assert "Ordering: " in line
    assert "of 30" in line
    assert "no item unheard-of" in line
    assert not out.exists()
    done = inside("compose", blueprint, "-o", out, "--partial")
    assert done.status == 0
    assert done.err.startswith("studyapp: lacking: ")
    assert "Ordering: " in done.err
    assert (out / "云岫测试-A.docx").exists()


@pytest.mark.parametrize(
    ("arguments", "status", "complaint"),
    [
        (["compose"], 2, "which file?"),
        (["compose", "none.json"], 1, "none.json: there is no such file"),
        (["compose", "none.json", "--versions", "9"], 2, "9 is more than 8"),
        (["compose", "none.json", "--versions", "0"], 2, "0 is less than 1"),
        (["compose", "none.json", "--wrong"], 2, "there is no option --wrong"),
    ],
)
def test_wrong_usage_and_wrong_files_are_told(inside: Run, arguments: list[str], status: int, complaint: str) -> None:
    done = inside(*arguments)
    assert done.status == status
    assert complaint in done.err


def test_faults_of_the_blueprint_and_of_its_files_name_them(inside: Run, blueprint: Path, tmp_path: Path) -> None:
    bare = tmp_path / "bare.json"
    bare.write_text(json.dumps({"sections": SECTIONS}), "utf-8")
    assert "bare.json: no article or quiz set is named" in inside("compose", bare).err
    bare.write_text("{", "utf-8")
    assert "bare.json: this is not valid JSON" in inside("compose", bare).err
    (blueprint.parent / "报告.txt").unlink()
    done = inside("compose", blueprint)
    assert done.status == 1
    assert "报告.txt" in done.err
    assert len(done.err.splitlines()) == 1
