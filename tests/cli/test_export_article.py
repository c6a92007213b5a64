"""`studyapp export ARTICLE`: the article highlighted, and its digest."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import Run

STARTS = {
    "highlighted-html": b"<!DOCTYPE html>",
    "highlighted-docx": b"PK",
    "digest-docx": b"PK",
    "highlighted-pdf": b"%PDF",
    "digest-pdf": b"%PDF",
}


@pytest.mark.parametrize("name", STARTS)
def test_every_form_is_written(
    inside: Run, process: Run, article_path: Path, tmp_path: Path, data_dir: Path, name: str
) -> None:
    article = shutil.copy(article_path, tmp_path / "report.txt")
    out = tmp_path / "out" / "article"
    if name.endswith("-pdf"):  # Qt is brought in; not into the process of the tests
        done = process("export", article, "--to", name, "-o", out, "--data-dir", data_dir)
    else:
        done = inside("export", article, "--to", name, "-o", out)
    assert (done.status, done.err) == (0, "")
    assert str(out) in done.out
    assert out.read_bytes().startswith(STARTS[name])


def test_an_article_with_nothing_for_a_digest_is_told_in_a_line(inside: Run, tmp_path: Path) -> None:
    weather = tmp_path / "weather.txt"
    weather.write_text("云岫天气\n3月2日，今天气温20摄氏度。明天有雨。", "utf-8")
    out = tmp_path / "digest.docx"
    done = inside("export", weather, "--to", "digest-docx", "-o", out)
    assert done.status == 1
    assert len(done.err.strip().splitlines()) == 1
    assert not out.exists()
