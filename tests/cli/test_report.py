"""`studyapp report`: figures in the terminal, a PDF, a CSV; one clear line where it is not clear whose."""

from __future__ import annotations

import csv
import io
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pypdfium2
import pytest

from studyapp.core.phrases import Reading
from studyapp.services.authoring import Prepared
from studyapp.services.bundle import open_services
from tests.cli.conftest import Run
from tests.store import invented


@pytest.fixture
def answered(data_dir: Path) -> Path:
    """A learner who answered three items of five right today, and two a fortnight ago."""
    now = datetime.now().astimezone()
    with closing(open_services(data_dir)) as services:
        services.library.keep(Prepared(invented.article(), Reading(), invented.singles(5)), now)
        session = services.practice.start(None, now, seed=1)
        for number, stored in enumerate(session.queue):
            services.practice.answer(session, stored, 0 if number < 3 else 1, 6.0, now)
        for stored in session.queue[:2]:
            services.practice.answer(session, stored, 0, 6.0, now - timedelta(days=14))
    return data_dir


def test_the_main_figures(inside: Run, answered: Path) -> None:
    done = inside("report", "--data-dir", answered)
    assert (done.status, done.err) == (0, "")
    figures = dict(line.split("\t") for line in done.out.splitlines() if "\t" in line)
    assert figures["Answers"] == "7"
    assert figures["Accuracy in 30 days"] == f"{5 / 7:.0%}"
    assert figures["Items seen"] == "5 / 5"
    assert figures["Days in a row"] == "1"


def test_a_csv_and_a_pdf_say_the_same(inside: Run, answered: Path, tmp_path: Path) -> None:
    for name in ("out.csv", "out.PDF"):
        done = inside("report", "-o", tmp_path / name, "--data-dir", answered)
        assert (done.status, done.out) == (0, f"Report written to {tmp_path / name}\n")
    rows = list(csv.reader(io.StringIO((tmp_path / "out.csv").read_text("utf-8-sig"), newline="")))
    days = rows[rows.index(["Day by day"]) + 2 :]
    assert [row[1:3] for row in days] == [["2", "2"], ["5", "3"]]
    document = pypdfium2.PdfDocument(tmp_path / "out.PDF")
    text = "".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    for row in days:
        assert f"{row[0]} {row[1]} {row[2]}" in text
    done = inside("report", "-o", tmp_path / "week.csv", "--days", "7", "--data-dir", answered)
    assert done.status == 0
    rows = list(csv.reader(io.StringIO((tmp_path / "week.csv").read_text("utf-8-sig"), newline="")))
    assert len(rows[rows.index(["Day by day"]) + 2 :]) == 1


def test_a_newcomers_report_is_empty_but_whole(inside: Run, data_dir: Path, tmp_path: Path) -> None:
    done = inside("report", "-o", tmp_path / "new.pdf", "--data-dir", data_dir)
    assert (done.status, done.err) == (0, "")
    assert (tmp_path / "new.pdf").read_bytes().startswith(b"%PDF")


def test_another_suffix_is_one_clear_line(inside: Run, answered: Path, tmp_path: Path) -> None:
    done = inside("report", "-o", tmp_path / "out.docx", "--data-dir", answered)
    assert (done.status, done.out) == (1, "")
    assert done.err == f"studyapp: {tmp_path / 'out.docx'}: a report is written as one of .pdf .csv.\n"


def test_of_several_learners_one_is_named(inside: Run, answered: Path) -> None:
    with closing(open_services(answered)) as services:
        services.learners.add("王晓梅", datetime.now().astimezone())
    done = inside("report", "--data-dir", answered)
    assert (done.status, done.out) == (1, "")
    assert "王晓梅" in done.err
    done = inside("report", "--learner", "王晓梅", "--data-dir", answered)
    assert done.out.splitlines()[1].startswith("王晓梅")
    assert "Answers\t0" in done.out.splitlines()
