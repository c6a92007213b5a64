from __future__ import annotations

import json
from pathlib import Path

import pytest

from studyapp import app
from studyapp.cli.self_test_checks import Checks
from tests.cli.conftest import Run

PNG = b"\x89PNG\r\n\x1a\n"
CHECKS = [
    *("translations", "dictionary", "article", "reading", "processes", "items", "database", "answers", "backup", "set"),
    *("exports", "articles", "pages", "network"),
]


def test_the_real_thing(process: Run, tmp_path: Path) -> None:
    out = tmp_path / "report" / "out.json"
    done = process("self-test", out, "--lang", "en", "--data-dir", tmp_path / "d")
    report = json.loads(out.read_text("utf-8"))
    assert [check["name"] for check in report["checks"]] == CHECKS
    assert [check for check in report["checks"] if not check["ok"]] == []
    assert report["ok"] is True
    assert done.status == 0  # Qt's offscreen platform has its say on standard error
    assert len(list((out.parent / "out-pages").glob("*.png"))) >= 5
    assert not (tmp_path / "home").exists()
    assert not any(path.name.startswith("self-test-") for path in (tmp_path / "d").iterdir())


@pytest.fixture
def two_checks(monkeypatch: pytest.MonkeyPatch) -> None:
    """A self-test that tries the words and the pages only."""
    monkeypatch.setattr(Checks, "all", lambda self: (("translations", self.translations), ("pages", self.draw)))


@pytest.mark.usefixtures("two_checks")
@pytest.mark.logs("self-test: pages failed")
def test_a_failure_is_reported(inside: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def draw_pages(folder: Path, **_which: object) -> list[Path]:
        raise RuntimeError(f"no fonts for {folder.name}")

    monkeypatch.setattr(app, "draw_pages", draw_pages, raising=False)
    out = tmp_path / "out.json"
    done = inside("self-test", out)
    report = json.loads(out.read_text("utf-8"))
    assert (done.status, done.err, report["ok"]) == (1, "", False)
    pages = report["checks"][-1]
    assert (pages["ok"], pages["detail"]) == (False, "RuntimeError: no fonts for out-pages")
    assert "Traceback" in pages["trace"]
    assert "FAIL pages" in done.out
    assert "Traceback" not in done.out


@pytest.mark.usefixtures("two_checks")
def test_a_report_that_cannot_be_written(inside: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def draw_pages(folder: Path, **_which: object) -> list[Path]:
        (folder / "a.png").write_bytes(PNG)
        return [folder / "a.png"]

    monkeypatch.setattr(app, "draw_pages", draw_pages, raising=False)
    (tmp_path / "out").mkdir()
    done = inside("self-test", tmp_path / "out")
    assert done.status == 1
    assert "cannot be written" in done.err
