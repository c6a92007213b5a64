"""`studyapp export SET --to FORMAT -o OUT`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from studyapp.exchange.quiz_json import read_quiz_set, write_quiz_set
from studyapp.services.exporting import TARGETS
from tests.cli.conftest import Run
from tests.exchange.exports.sets import ARTICLE, every_type


@pytest.fixture
def quiz_set(tmp_path: Path) -> Path:
    path = tmp_path / "set.json"
    write_quiz_set(path, ARTICLE, every_type())
    return path


def test_a_set_goes_out_with_an_account_of_its_losses(inside: Run, quiz_set: Path, tmp_path: Path) -> None:
    out, report = tmp_path / "out.xlsx", tmp_path / "report.json"
    done = inside("export", quiz_set, "--to", "kahoot", "-o", out, "--report", report)
    assert (done.status, done.err) == (0, "")
    lines = done.out.splitlines()
    assert lines[0] == f"5 items written to {out}"
    assert "Left out · 4 · Typed answers cannot be imported by a spreadsheet." in lines
    assert "  4. 到____，建成和美山城。" in lines
    assert out.is_file()
    told = json.loads(report.read_text("utf-8"))
    assert told["items"] == 5
    assert [loss["number"] for loss in told["losses"] if loss["action"] == "left_out"] == [4, 5, 8, 9]


def test_strict_writes_nothing_where_anything_is_lost(inside: Run, quiz_set: Path, tmp_path: Path) -> None:
    out = tmp_path / "new" / "out.xlsx"
    done = inside("export", quiz_set, "--to", "kahoot", "-o", out, "--strict")
    assert done.status == 1
    assert done.err == f"studyapp: {out}: nothing was written: 7 items would not go over whole.\n"
    assert not out.parent.exists()
    done = inside("export", quiz_set, "--to", "html", "-o", out.with_suffix(".html"), "--strict")
    assert (done.status, done.err) == (0, "")
    assert done.out.splitlines()[-1] == "Nothing was lost."


def test_keys_that_a_format_cannot_hold_are_told(inside: Run, quiz_set: Path, tmp_path: Path) -> None:
    done = inside("export", quiz_set, "--to", "wjx", "-o", tmp_path / "w.txt", "--types", "single")
    assert f"beside it: {tmp_path / 'w-key.txt'}" in done.out
    assert "  1. 到2036年，要（ ）。  Key: B. 建成和美山城" in done.out.splitlines()
    assert "8 items were kept back: their state or type was not asked for." in done.out


def test_a_set_comes_back_from_its_own_format(inside: Run, quiz_set: Path, tmp_path: Path) -> None:
    out = tmp_path / "again.json"
    assert inside("export", quiz_set, "--to", "json", "-o", out).status == 0
    assert read_quiz_set(out) == read_quiz_set(quiz_set)
    assert out.read_bytes() == quiz_set.read_bytes()


def test_an_article_is_asked_about_first(inside: Run, article_path: Path, tmp_path: Path) -> None:
    out = tmp_path / "a.gift"
    done = inside("export", article_path, "--to", "gift", "-o", out, "--types", "single,truefalse", "--limit", "5")
    assert (done.status, done.err) == (0, "")
    assert out.read_text("utf-8").count("\n::") == 5


def test_the_gate(inside: Run, quiz_set: Path, tmp_path: Path) -> None:
    done = inside("export", quiz_set, "--to", "csv", "-o", tmp_path / "x.csv", "--approved-only")
    assert done.status == 1
    assert done.err.count("\n") == 1
    assert "none has the state and type asked for" in done.err
    assert not (tmp_path / "x.csv").exists()


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--to", "gift"), "where to? -o names the file."),
        (("-o", "x"), "which format? --to takes one of: docx, pdf, kaoshibao"),
        (("--to", "doc", "-o", "x"), "--to: doc is none of docx, pdf"),
        (("--to", "gift", "-o", "x", "--types", "essay"), "--types: essay is none of"),
    ],
)
def test_wrong_usage(inside: Run, quiz_set: Path, arguments: tuple[str, ...], told: str) -> None:
    done = inside("export", quiz_set, *arguments)
    assert done.status == 2
    assert told in done.err


def test_the_set_is_not_written_over(inside: Run, quiz_set: Path) -> None:
    before = quiz_set.read_bytes()
    assert inside("export", quiz_set, "--to", "csv", "-o", quiz_set).status == 2
    assert inside("export", quiz_set, "--to", "csv", "-o", "x.csv", "--report", quiz_set).status == 2
    assert quiz_set.read_bytes() == before


@pytest.mark.parametrize("content", ["", "{}", "[]", '{"format": "studyapp-quiz", "version": 99}', "\x89PNG"])
def test_garbage_is_told_in_one_line(inside: Run, tmp_path: Path, content: str) -> None:
    path = tmp_path / "bad.json"
    path.write_text(content, "utf-8")
    done = inside("export", path, "--to", "gift", "-o", tmp_path / "x.gift")
    assert done.status == 1
    assert done.err.startswith("studyapp: bad.json")
    assert done.err.count("\n") == 1
    assert not (tmp_path / "x.gift").exists()


def test_every_target_that_is_promised_is_there_and_each_is_written_by_a_process(
    process: Run, quiz_set: Path, tmp_path: Path
) -> None:
    promised = (
        "docx pdf kaoshibao chaoxing wjx kahoot quizizz txt gift moodle-xml aiken qti22 qti3 anki anki-tsv h5p html"
    )
    assert set(TARGETS) == {*promised.split(), "json", "csv"}
    done = process("export", quiz_set, "--to", "pdf", "-o", tmp_path / "paper.pdf", "--lang", "zh_CN")
    assert (done.status, done.err) == (0, "")
    assert (tmp_path / "paper.pdf").read_bytes().startswith(b"%PDF-")
    assert (tmp_path / "paper-key.pdf").is_file()
    assert "没有任何损失" in done.out
