"""What was acknowledged is on disk, whenever the process dies."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path
from random import Random
from typing import Any

from studyapp.core.phrases import Reading
from studyapp.services.authoring import Prepared
from studyapp.services.bundle import open_services
from studyapp.store.database import FILE_NAME
from tests.services.conftest import NOW
from tests.store import invented

KILLS = 10
CHECKOUT = Path(__file__).parent.parent.parent


def test_no_acknowledged_response_is_lost(data_dir: Path) -> None:
    with closing(open_services(data_dir)) as services:
        services.library.keep(Prepared(invented.article(), Reading(), invented.singles(20)), NOW)
    random = Random(2026)
    acknowledged: set[int] = set()
    for kill in range(KILLS):
        acknowledged |= answer_until_killed(data_dir, first=kill * 1_000_000, seconds=random.uniform(0.0, 0.25))
        assert acknowledged <= {int(seconds) for (seconds,) in query(data_dir, "SELECT seconds FROM responses")}
        assert query(data_dir, "PRAGMA integrity_check") == [("ok",)]
    assert len(acknowledged) >= KILLS
    responses = query(data_dir, "SELECT count(*) FROM responses")
    with closing(open_services(data_dir)) as services:
        services.practice.post()
    for figures in ("mastery", "activity"):  # what follows from a response is made up for after the kill, and once
        assert query(data_dir, f"SELECT sum(answered) FROM {figures}") == responses


def answer_until_killed(folder: Path, first: int, seconds: float) -> set[int]:
    """The numbers acknowledged by a process that is killed `seconds` after its first."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.services.answering", str(folder), str(first)],
        cwd=CHECKOUT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    numbers = [process.stdout.readline()]
    killer = threading.Timer(seconds, process.kill)
    killer.start()
    numbers += process.stdout.readlines()
    killer.join()
    process.wait()
    process.stdout.close()
    return {int(number) for number in numbers if number.endswith("\n")}


def query(folder: Path, sql: str) -> list[Any]:
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        return connection.execute(sql).fetchall()
