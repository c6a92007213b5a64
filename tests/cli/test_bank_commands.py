"""`studyapp duplicates` and `studyapp sign-off`: what is in the library, as a list and as a sheet."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from docx import Document

from studyapp.core.items.item import WRITTEN_RULE, ItemId, ItemStatus
from studyapp.services.authoring import Prepared
from studyapp.services.bundle import open_services
from tests.cli.conftest import Run
from tests.store import invented

NOW = datetime(2026, 3, 2, 8, 30, tzinfo=UTC)


def fill(data_dir: Path) -> None:
    items = invented.one_of_each_type()
    with closing(open_services(data_dir)) as services:
        services.library.keep(Prepared(invented.article(), invented.reading(), items), NOW)
        twin = replace(items[0], id=ItemId("twin"), rule=WRITTEN_RULE)
        written = services.bank.write(None, twin, NOW, tags=("旧题库",), who="林一舟")
        services.review.judge([written.row], ItemStatus.APPROVED, NOW, who="林一舟")


def test_duplicates_are_listed_for_people_and_for_programs(inside: Run, data_dir: Path) -> None:
    fill(data_dir)
    done = inside("duplicates", "--data-dir", data_dir)
    assert (done.status, done.err) == (0, "")
    assert done.out.splitlines() == [
        "1. 到2036年，要（ ）。  [建成和美山城]",
        "   word for word: 到2036年，要（ ）。  [建成和美山城]",
        "1 groups of questions ask the same.",
    ]
    (group,) = json.loads(inside("duplicates", "--json", "--data-dir", data_dir).out)
    assert (group["id"], group["type"], group["answer"]) == ("twin", "single", ["建成和美山城"])
    assert group["same"] == [{"id": "a", "stem": "到2036年，要（ ）。", "why": "words", "alike": 1.0}]


def test_a_sheet_has_the_approved_items_or_all(inside: Run, data_dir: Path, tmp_path: Path) -> None:
    fill(data_dir)
    out = tmp_path / "sheet.docx"
    done = inside("sign-off", "-o", out, "--data-dir", data_dir)
    assert (done.status, done.out, done.err) == (0, f"1 items written to {out}\n", "")
    assert [row.cells[1].text for row in Document(str(out)).tables[0].rows[1:]] == ["林一舟", "林一舟"]
    assert inside("sign-off", "--all", "-o", out, "--data-dir", data_dir).out.startswith("9 items")
    assert inside("sign-off", "--all", "--tag", "旧题库", "-o", out, "--data-dir", data_dir).out.startswith("1 items")


def test_what_cannot_be_is_one_line(inside: Run, data_dir: Path, tmp_path: Path) -> None:
    done = inside("sign-off", "-o", tmp_path / "sheet.docx", "--data-dir", data_dir)
    assert (done.status, done.err) == (1, "studyapp: There is no item to put on a sign-off sheet.\n")
    assert inside("sign-off", "--data-dir", data_dir).status == 2
    fill(data_dir)
    done = inside("sign-off", "-o", tmp_path / "sheet.odt", "--data-dir", data_dir)
    assert (done.status, done.err.count("\n")) == (1, 1)
