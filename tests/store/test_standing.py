"""The sums that are kept say what the cards and responses say, whatever happens to these."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime, timedelta, timezone
from pathlib import Path
from random import Random

import pytest

from studyapp.core.ids import ArticleRow
from studyapp.core.phrases import Reading
from studyapp.services.authoring import Prepared
from studyapp.services.bundle import Services, open_services
from studyapp.store import standing
from studyapp.store.database import FILE_NAME, Database, open_database
from tests.store import invented

NOW = datetime(2026, 3, 2, 8, 30, tzinfo=timezone(timedelta(hours=8)))
DAY = timedelta(days=1)
OFFSETS = (timedelta(hours=8), timedelta(hours=-9.5))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


@pytest.fixture
def services(folder: Path) -> Iterator[Services]:
    with closing(open_services(folder)) as opened:
        for number in range(2):
            article = invented.article(f"第{number}篇。{invented.TEXT}")
            opened.library.keep(Prepared(article, Reading(), invented.singles(12)), NOW)
        yield opened


@pytest.fixture
def database(services: Services, folder: Path) -> Iterator[Database]:
    assert services
    with closing(open_database(folder / FILE_NAME)) as opened:
        yield opened


def in_step(database: Database, services: Services, now: datetime) -> None:
    """What is kept is what is computed afresh."""
    learner = services.practice.learner()
    with database.writing() as db:
        for offset in OFFSETS:
            standing.keep_days(db, offset)
            zone = timezone(offset)
            found: dict[object, list[float]] = {}
            for quarter, answered, right, expected in db.execute(
                "SELECT quarter, answered, right, expected FROM activity WHERE learner_id = ?", [learner]
            ):
                day = datetime.fromtimestamp(quarter * 900, zone).date()
                sums = found.setdefault(day, [0.0, 0.0, 0.0])
                for at, figure in enumerate((answered, right, expected)):
                    sums[at] += figure
            kept = standing.days(db, learner, offset)
            assert {one.day: [one.answered, one.right, pytest.approx(one.expected)] for one in kept} == found
        standing.renew_changed(db, learner, now)
        assert not standing.changed(db, learner)
        computed = {
            (article, kind): (items, known) for article, kind, items, known in standing.computed(db, learner, now)
        }
        kept_cells = {
            (article or 0, kind): (items, known) for article, kind, items, known in standing.known(db, learner)
        }
        assert kept_cells.keys() == computed.keys()
        for cell, (items, known) in kept_cells.items():
            assert items == computed[cell][0]
            assert known == pytest.approx(computed[cell][1])
        ends = [NOW + DAY * number for number in range(5)]
        counted = [
            len(
                list(
                    db.execute(
                        "SELECT 1 FROM cards JOIN items ON items.id = item_id WHERE learner_id = ? AND due < ?"
                        " AND withdrawn = 0 AND status IN ('draft', 'approved')",
                        [learner, end.astimezone(timezone.utc).isoformat(timespec="microseconds")],  # noqa: UP017
                    )
                )
            )
            for end in ends
        ]
        due = standing.count_due(db, learner, ends)
        assert [sum(due[: at + 1]) for at in range(5)] == counted


def test_the_sums_keep_step_with_everything_that_happens(services: Services, database: Database, folder: Path) -> None:
    random = Random(7)
    in_step(database, services, NOW)

    def answer() -> None:
        session = services.practice.start(None, NOW, seed=random.randrange(99), limit=3)
        for stored in session.queue:
            moment = NOW - DAY * random.randrange(4) + timedelta(minutes=random.randrange(600))
            services.practice.answer(session, stored, random.randrange(2), 5.0, moment, hints=random.randrange(2))

    def undo() -> None:
        services.undo.undo()

    def alter(sql: str) -> Callable[[], None]:
        def act() -> None:
            with closing(sqlite3.connect(folder / FILE_NAME, timeout=5)) as connection:
                connection.execute("PRAGMA foreign_keys = ON")
                connection.execute(sql)
                connection.commit()

        return act

    some = "SELECT id FROM items ORDER BY id * 7919 % 31 LIMIT 3"
    acts: list[Callable[[], None]] = [
        *[answer] * 6,
        *[undo] * 2,
        alter(f"UPDATE items SET phrase_kind = 'task' WHERE id IN ({some})"),
        alter(f"UPDATE items SET status = 'rejected' WHERE id IN ({some})"),
        alter(f"UPDATE items SET withdrawn = 1 - withdrawn WHERE id IN ({some})"),
        alter(f"UPDATE items SET article_id = NULL WHERE id IN ({some} OFFSET 5)"),
        alter(f"DELETE FROM items WHERE id IN ({some} OFFSET 9)"),
    ]
    for _turn in range(40):
        random.choice(acts)()
        if random.random() < 0.4:
            in_step(database, services, NOW)
    in_step(database, services, NOW)
    services.library.remove(ArticleRow(1))
    in_step(database, services, NOW)


def test_sums_of_another_day_are_told_and_renewed(services: Services, database: Database) -> None:
    session = services.practice.start(None, NOW, seed=1, limit=4)
    for stored in session.queue:
        services.practice.answer(session, stored, 0, 5.0, NOW)
    learner = services.practice.learner()
    later = NOW + 2 * DAY
    first = services.reports.quick_report(learner, NOW)
    assert not first.outdated
    stale = services.reports.quick_report(learner, later)
    assert stale.outdated
    assert stale.known == first.known
    fresh = services.reports.report(learner, later)
    assert not fresh.outdated
    assert fresh.known < first.known
    in_step(database, services, later)


def test_what_changes_while_sums_are_renewed_is_computed_anew(services: Services, database: Database) -> None:
    session = services.practice.start(None, NOW, seed=1, limit=2)
    for stored in session.queue:
        services.practice.answer(session, stored, 0, 5.0, NOW)
    learner = services.practice.learner()
    services.reports.report(learner, NOW)
    later = NOW + 3 * DAY
    with database.reading() as db:
        sums = standing.computed(db, learner, later)
    services.practice.answer(session, session.queue[0], 1, 5.0, later)
    with database.writing() as db:
        standing.renew_outdated(db, learner, later, sums)
        assert standing.changed(db, learner)
    in_step(database, services, later)


def test_erasing_a_learner_takes_the_sums_along(services: Services, database: Database) -> None:
    session = services.practice.start(None, NOW, seed=1, limit=2)
    services.practice.answer(session, session.queue[0], 0, 5.0, NOW)
    learner = services.practice.learner()
    services.reports.report(learner, NOW)
    with database.writing() as db:
        db.execute("DELETE FROM learners WHERE id = ?", [learner])
        for table in ("activity_days", "known_cells", "cards", "activity"):
            assert not list(db.execute(f"SELECT 1 FROM {table}"))
