"""Practice: an answer on disk beside a bare insert, and the next items from a large bank beside those from a small."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta, timezone
from itertools import count
from pathlib import Path
from random import Random

import pytest

from studyapp.core.phrases import Reading
from studyapp.services.authoring import Prepared
from studyapp.services.bundle import Services, open_services
from studyapp.services.practice import Mode
from studyapp.store.database import CHECKPOINT_PAGES, FILE_NAME
from tests.benchmarks.conftest import Compare, Comparison
from tests.store import invented

NOW = datetime(2026, 3, 2, 8, 30, tzinfo=timezone(timedelta(hours=8)))
LIMIT = 2.0  # what was promised, of both
ANSWERS = 1000
TURNS = 41
SMALL, LARGE = 1_000, 100_000
_AN_ARTICLE = 250


@pytest.fixture
def services(tmp_path: Path) -> Services:
    opened = open_services(tmp_path)
    opened.library.keep(Prepared(invented.article(), Reading(), invented.singles(200)), NOW)
    return opened


def test_answer(compare_tails: Callable[..., Comparison], services: Services, tmp_path: Path) -> None:
    """Graded, rated and durable, until the next item is there; beside one durable insert. What follows from the answer
    is posted while the next item is read, as the window does it, and counted beside a second insert."""
    session = services.practice.start(None, NOW, seed=1, limit=200)
    numbers = count()

    def ours() -> object:
        number = next(numbers)
        stored = session.queue[number % 200]
        services.practice.answer(session, stored, number % 4, 6.0, NOW + timedelta(minutes=number))
        return session.queue[(number + 1) % 200]

    with closing(sqlite3.connect(tmp_path / "bare.db")) as bare:
        bare.execute("PRAGMA journal_mode = WAL")
        bare.execute("PRAGMA synchronous = FULL")
        bare.execute("PRAGMA foreign_keys = ON")
        bare.execute(f"PRAGMA wal_autocheckpoint = {CHECKPOINT_PAGES}")
        bare.execute(
            "CREATE TABLE responses (id INTEGER PRIMARY KEY, attempt_id INTEGER, item_id INTEGER, response TEXT,"
            " score REAL, right INTEGER, seconds REAL, answered_at TEXT) STRICT"
        )

        def theirs() -> object:
            with bare:
                return bare.execute(
                    "INSERT INTO responses (attempt_id, item_id, response, score, right, seconds, answered_at)"
                    " VALUES (1, 2, '0', 1.0, 1, 6.0, '2026-03-02T00:30:00.000000+00:00')"
                )

        answering = "an answer durable, until the next item, beside a bare insert"
        result = compare_tails(answering, ours, theirs, ANSWERS, services.practice.post)
        compare_tails(
            "posting it to card, mastery and sums, beside the same", services.practice.post, theirs, ANSWERS, ours
        )
    services.close()
    assert result.ratio <= LIMIT


@pytest.fixture(scope="module")
def banks(tmp_path_factory: pytest.TempPathFactory) -> tuple[Services, Services]:
    """A small and a large bank, half of whose items were answered, each with as many due."""
    return fill(tmp_path_factory.mktemp("small"), SMALL), fill(tmp_path_factory.mktemp("large"), LARGE)


@pytest.mark.parametrize("mode", ["today", "today with a plan", Mode.MIXED, Mode.WRONG, Mode.RANDOM, Mode.CHALLENGE])
def test_picking(compare: Compare, banks: tuple[Services, Services], mode: str) -> None:
    small, large = banks
    seeds = count()

    def pick(services: Services) -> object:
        if mode.startswith("today"):
            return services.today.start(10, NOW, seed=next(seeds))
        return services.practice.start(None, NOW, seed=next(seeds), mode=Mode(mode))

    if mode == "today with a plan":
        for bank in banks:
            bank.today.set_goal((NOW + timedelta(days=28)).date(), None, NOW)
    what = f"picking a session ({mode}) from {LARGE:,} items, beside {SMALL:,}"
    result = compare(what, lambda: pick(large), lambda: pick(small), TURNS)
    for bank in banks:
        bank.today.drop_goal(NOW)
    assert result.ratio <= LIMIT


def fill(folder: Path, number: int) -> Services:
    services = open_services(folder)
    for article in range(number // _AN_ARTICLE):
        text = f"第{article}篇。{invented.TEXT}"
        services.library.keep(Prepared(invented.article(text), Reading(), invented.singles(_AN_ARTICLE)), NOW)
    learner = services.practice.learner()
    random = Random(1)
    then = (NOW - timedelta(days=30)).astimezone(UTC).isoformat(timespec="microseconds")
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        rows = [row for (row,) in connection.execute("SELECT id FROM items")]
        seen = random.sample(rows, number // 2)
        for at, row in enumerate(seen):
            days = -random.uniform(0, 9) if at < SMALL // 10 else random.uniform(1, 300)
            due = (NOW + timedelta(days=days)).astimezone(UTC).isoformat(timespec="microseconds")
            connection.execute("INSERT INTO cards VALUES (?, ?, 2, NULL, 9.0, 5.0, ?, ?)", [learner, row, due, then])
            connection.execute(
                "INSERT INTO mastery VALUES (?, ?, 1, ?, ?, ?)", [learner, row, at % 2, 1 - at % 2, then]
            )
        connection.commit()
    return services
