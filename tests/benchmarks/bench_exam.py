"""Exams: the long form of killing them, and what an answer costs beside a bare insert that is as durable."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from itertools import count
from pathlib import Path

import pytest

from studyapp.core.phrases import Reading
from studyapp.services.authoring import Prepared
from studyapp.services.bundle import open_services
from studyapp.services.exam import QuickExam
from tests.benchmarks.conftest import Compare
from tests.services.conftest import NOW
from tests.services.test_exam_kill import blanks, sit_and_kill
from tests.store import invented

KILLS = 200
TURNS = 1000
LIMIT = 2.0  # what was promised


def test_two_hundred_kills(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answers = sit_and_kill(tmp_path / "data", KILLS)
    with capsys.disabled():
        print(f"\n{KILLS} kills: {answers} acknowledged answers, none lost")  # noqa: T201
    assert answers > KILLS


def test_an_answer_beside_a_bare_insert(compare_tails: Compare, tmp_path: Path) -> None:
    with (
        closing(open_services(tmp_path / "data")) as services,
        closing(sqlite3.connect(tmp_path / "bare.db")) as bare,
    ):
        services.library.keep(Prepared(invented.article(), Reading(), blanks()), NOW)
        exams = services.exams
        sitting = exams.begin_quick(QuickExam(None, 20, 0, False, "考试"), NOW, seed=1)
        bare.execute("PRAGMA journal_mode = WAL")
        bare.execute("PRAGMA synchronous = FULL")
        bare.execute("CREATE TABLE answers (position INTEGER, response TEXT, seconds REAL, answered_at TEXT)")
        numbers = count()

        def answer() -> None:
            number = next(numbers)
            exams.answer(sitting, number % 20, (f"第{number}稿",), elapsed=float(number), spent=1.0, now=NOW)

        def insert() -> None:
            with bare:
                bare.execute("INSERT INTO answers VALUES (?, ?, ?, ?)", (1, '["第一稿"]', 1.0, NOW.isoformat()))

        result = compare_tails("an exam's answer, durable, beside a bare insert", answer, insert, TURNS)
    assert result.ratio <= LIMIT
