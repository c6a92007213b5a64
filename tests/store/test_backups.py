"""Copies: complete or not there, found by name, kept by age."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta, timezone
from itertools import pairwise
from pathlib import Path

import pytest

from studyapp.core.progress import Cancelled
from studyapp.store import articles, backups
from studyapp.store.backups import Backup, BackupKind
from studyapp.store.database import Database
from tests.store import invented

SHANGHAI = timezone(timedelta(hours=8))
NOW = datetime(2026, 3, 20, 8, 30, tzinfo=SHANGHAI)


@pytest.fixture
def filled(database: Database) -> Path:
    """An open file with an article that stands in its log as yet."""
    with database.writing() as db:
        articles.keep(db, invented.article(), invented.reading(), NOW)
    return database.path


def test_a_copy_is_whole_and_stands_alone(filled: Path) -> None:
    made = backups.make(filled, "", NOW)
    assert made.name == "studyapp-20260320-003000.db"
    assert [file.name for file in made.parent.iterdir()] == [made.name]
    with closing(sqlite3.connect(f"{made.as_uri()}?immutable=1", uri=True)) as connection:
        assert connection.execute("SELECT count(*) FROM articles").fetchone() == (1,)
    assert backups.is_sound(made)
    (found,) = backups.listing(filled)
    assert (found.kind, found.made_at) == (BackupKind.AUTOMATIC, NOW)


def test_a_name_is_never_given_twice(filled: Path) -> None:
    first, second = backups.make(filled, "", NOW), backups.make(filled, "", NOW)
    assert first != second
    assert len(backups.listing(filled)) == 2


def test_what_is_stopped_or_fails_leaves_nothing(filled: Path) -> None:
    def stop(_fraction: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        backups.make(filled, "", NOW, stop)
    assert list((filled.parent / backups.FOLDER).iterdir()) == []


def test_others_write_while_a_copy_is_made(filled: Path, database: Database) -> None:
    """The copy is of one moment, and does not begin anew with each thing that is written."""
    reports: list[float] = []

    def write(fraction: float) -> None:
        reports.append(fraction)
        with database.writing() as db:
            db.execute("UPDATE articles SET byline = ?", [str(len(reports))])

    with database.writing() as db:
        db.execute("UPDATE articles SET text = ?", ["字" * 3_000_000])
    made = backups.make(filled, "", NOW, write)
    assert 1 < len(reports) < 100
    with closing(sqlite3.connect(made)) as connection:
        assert connection.execute("SELECT byline FROM articles").fetchone() == (invented.article().byline,)


@pytest.mark.parametrize("damage", [b"", b"no database at all", b"SQLite format 3\x00" + bytes(5000)])
def test_what_is_no_file_of_sqlite_is_not_sound(tmp_path: Path, damage: bytes) -> None:
    path = tmp_path / "x.db"
    path.write_bytes(damage)
    assert backups.is_sound(path) is (damage == b"")  # an empty file is an empty database
    assert not backups.is_sound(tmp_path / "none.db")


def test_a_damaged_page_is_found(filled: Path) -> None:
    made = backups.make(filled, "", NOW)
    damage(made)
    assert not backups.is_sound(made)


def test_looking_for_damage_can_be_stopped(filled: Path) -> None:
    def stop(_fraction: float) -> None:
        raise Cancelled

    with closing(sqlite3.connect(filled)) as connection, connection:
        connection.execute(
            """
            CREATE TABLE many AS
            WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n LIMIT 200000) SELECT x FROM n
            """
        )
        connection.execute("CREATE INDEX many_by_x ON many (x)")
    with pytest.raises(Cancelled):
        backups.is_sound(filled, stop)


def test_names_that_mean_nothing_are_passed_over(filled: Path) -> None:
    folder = filled.parent / backups.FOLDER
    folder.mkdir()
    for name in ("studyapp-20261399-000000.db", "studyapp-20260320-003000.db.part", "other-20260320-003000.db", "x"):
        (folder / name).touch()
    (folder / "studyapp-20260320-003000.db").mkdir()
    assert backups.listing(filled) == ()


def made_at(*moments: datetime, kind: BackupKind = BackupKind.AUTOMATIC) -> list[Backup]:
    return [Backup(Path(f"{number}"), kind, moment.astimezone(UTC), 1) for number, moment in enumerate(moments)]


def test_one_a_day_for_a_week_then_one_a_week_for_two_months() -> None:
    every = made_at(*(NOW - timedelta(hours=12 * number) for number in range(200)))
    gone = {backup.path for backup in backups.expired(every, NOW)}
    kept = [NOW - backup.made_at for backup in every if backup.path not in gone]
    assert [age.days for age in kept[:7]] == [0, 0, 1, 2, 3, 4, 5]  # of each day the last: today's at 8:30
    assert all(later - earlier >= timedelta(days=1) for earlier, later in pairwise(kept[1:]))
    weeks = kept[8:]
    assert 7 <= len(weeks) <= 9
    assert max(kept) < backups.WEEKLY
    assert not backups.expired([one for one in every if one.path not in gone], NOW)


def test_the_newest_stays_however_old() -> None:
    old = made_at(NOW - timedelta(days=400), NOW - timedelta(days=401))
    assert [backup.path for backup in backups.expired(old, NOW)] == [Path("1")]
    by_hand = made_at(NOW - timedelta(days=400), NOW - timedelta(days=401), kind=BackupKind.BY_HAND)
    assert backups.expired([*by_hand, *made_at(NOW)], NOW) == ()


def test_a_clock_that_was_set_back_loses_no_copy() -> None:
    future = made_at(NOW + timedelta(days=30), NOW + timedelta(days=30, hours=1), NOW)
    assert backups.expired(future, NOW) == ()
    assert backups.is_due(future[:2], NOW)
    assert not backups.is_due(future, NOW)


def test_a_day_is_one_of_the_own_time_zone() -> None:
    last_night = made_at(NOW.replace(hour=0, minute=10))  # still yesterday in UTC
    assert not backups.is_due(last_night, NOW)
    assert backups.is_due(last_night, NOW.astimezone(UTC).replace(hour=23))


def damage(path: Path) -> None:
    """Write over a page in the middle, as a failing disk does."""
    data = bytearray(path.read_bytes())
    for page in range(2, len(data) // 4096):
        data[page * 4096 : page * 4096 + 200] = b"\xa5" * 200
    path.write_bytes(data)
