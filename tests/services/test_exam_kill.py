"""An exam outlives its process, whenever that dies: no acknowledged answer is lost, and it goes on where it was."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import Any

from studyapp.core.items.item import Item, ItemType
from studyapp.core.phrases import Reading
from studyapp.services.authoring import Prepared
from studyapp.services.bundle import open_services
from studyapp.store.database import FILE_NAME
from tests.services.conftest import NOW
from tests.store import invented

KILLS = 10
"""200 in the long form, tests/benchmarks/bench_exam.py."""
CHECKOUT = Path(__file__).parent.parent.parent


def test_no_acknowledged_answer_of_an_exam_is_lost(data_dir: Path) -> None:
    sit_and_kill(data_dir, KILLS)


def sit_and_kill(data_dir: Path, kills: int) -> int:
    """Kill a sitting that many times at random moments and check what is left each time; gives the answers given."""
    with closing(open_services(data_dir)) as services:
        services.library.keep(Prepared(invented.article(), Reading(), blanks()), NOW)
    random = Random(2026)
    latest: dict[int, int] = {}
    last: tuple[int, int] = (0, 0)
    answers = 0
    for kill in range(kills):
        given = sit_until_killed(data_dir, first=kill * 1_000_000, seconds=random.uniform(0.0, 0.12))
        answers += len(given)
        for position, number in given:
            latest[position] = number
            last = (position, number)
        assert query(data_dir, "PRAGMA integrity_check") == [("ok",)]
        kept = {
            position: int(json.loads(response)[0])
            for position, response in query(data_dir, "SELECT position, response FROM exam_answers")
        }
        # An answer that was on the disk before its acknowledgement could be printed is newer than the last one known.
        assert all(kept[position] >= number for position, number in latest.items())
        latest = kept
        with closing(open_services(data_dir)) as services:
            sitting = services.exams.under_way(datetime.now(UTC))
            assert sitting is not None
            response = sitting.answers[sitting.position].response
            assert isinstance(response, tuple)
            assert int(str(response[0])) >= last[1]  # it goes on at the question answered last
            assert query(data_dir, "SELECT count(*) FROM responses") == [(0,)]
    assert query(data_dir, "SELECT count(*) FROM exams") == [(1,)]
    with closing(open_services(data_dir)) as services:
        sitting = services.exams.under_way(datetime.now(UTC))
        assert sitting is not None
        services.exams.submit(sitting, elapsed=1.0, now=datetime.now(UTC))
    answered = len(latest)
    for table in ("mastery", "activity"):
        assert query(data_dir, f"SELECT sum(answered) FROM {table}") == [(answered,)]
    return answers


def blanks() -> tuple[Item, ...]:
    """Twenty items that go on one paper and take any answer."""
    return tuple(
        replace(
            invented.item(name, ItemType.CLOZE, stem=f"{name}的字是____。", options=(), key=((f"{name}字",),)),
            tests=(f"{name}字",),
        )
        for name in "天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往"
    )


def sit_until_killed(folder: Path, first: int, seconds: float) -> list[tuple[int, int]]:
    """What was acknowledged by a process that is killed `seconds` after its first answer."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.services.exam_sitting", str(folder), str(first)],
        cwd=CHECKOUT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    lines = [process.stdout.readline()]
    killer = threading.Timer(seconds, process.kill)
    killer.start()
    lines += process.stdout.readlines()
    killer.join()
    process.wait()
    process.stdout.close()
    return [(int(line.split()[0]), int(line.split()[1])) for line in lines if line.endswith("\n")]


def query(folder: Path, sql: str) -> list[Any]:
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        return connection.execute(sql).fetchall()
