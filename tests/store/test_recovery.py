"""Bringing a copy back: nothing is written over, nothing bad is let in, and other windows go on."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from studyapp.core.errors import DamagedFileError, UserError
from studyapp.core.phrases import Reading
from studyapp.store import articles, backups, recovery, roster
from studyapp.store.backups import BackupKind
from studyapp.store.database import Database, open_database
from tests.store import invented, make_schema_1
from tests.store.test_backups import damage

NOW = datetime(2026, 3, 2, 8, 30, tzinfo=UTC)


def titles(path: Path) -> list[str]:
    with closing(open_database(path)) as database, database.reading() as db:
        return [title for (title,) in db.execute("SELECT title FROM articles ORDER BY id")]


def keep(database: Database, title: str) -> None:
    with database.writing() as db:
        articles.keep(db, invented.article(text=f"{title}。", title=title), Reading(), NOW)


@pytest.fixture
def old(database: Database) -> Path:
    """A copy with one article, of a file that has had another one since."""
    keep(database, "旧文")
    copy = backups.make(database.path, "", NOW)
    keep(database, "新文")
    return copy


def test_the_file_is_what_the_copy_was(database: Database, old: Path) -> None:
    aside = recovery.restore(database.path, old, NOW + timedelta(hours=1))
    assert titles(database.path) == ["旧文"]
    assert aside is not None
    assert titles(aside) == ["旧文", "新文"]
    assert backups.listing(database.path)[0].kind is BackupKind.BEFORE_RESTORE
    assert sorted(file.name for file in database.path.parent.iterdir() if file.is_dir()) == ["backups"]


def test_a_window_that_is_open_goes_on_with_it(database: Database, old: Path) -> None:
    before = database.version()
    recovery.restore(database.path, old, NOW)
    assert database.version() != before
    with database.writing() as db:
        assert [title for (title,) in db.execute("SELECT title FROM articles")] == ["旧文"]
        roster.add(db, "张三", NOW)
    with closing(open_database(database.path)) as other, other.reading() as db:
        assert [one.name for one in roster.listing(db)] == ["张三"]
        assert db.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_an_older_copy_is_brought_up_to_date(database: Database) -> None:
    recovery.restore(database.path, make_schema_1.FILE, NOW)
    assert titles(database.path) == ["云岫县委三次全会举行"]
    with database.reading() as db:
        assert [one.has_pin for one in roster.listing(db)] == [False]


def test_a_damaged_copy_is_refused_and_nothing_has_changed(database: Database, old: Path) -> None:
    damage(old)
    with pytest.raises(UserError, match="damaged"):
        recovery.restore(database.path, old, NOW)
    assert titles(database.path) == ["旧文", "新文"]
    assert len(backups.listing(database.path)) == 1


@pytest.mark.usefixtures("old")
def test_a_file_of_another_program_is_refused(database: Database, tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    with closing(sqlite3.connect(other)) as connection, connection:
        connection.execute("CREATE TABLE foreign_words (word)")
    with pytest.raises(UserError, match="not a StudyApp database"):
        recovery.restore(database.path, other, NOW)
    assert titles(database.path) == ["旧文", "新文"]


def test_a_damaged_file_is_set_aside_with_its_log(path: Path) -> None:
    with closing(open_database(path)) as database:
        keep(database, "旧文")
        copy = backups.make(path, "", NOW)
    damage(path)
    ruin = path.read_bytes()
    with pytest.raises(DamagedFileError):
        titles(path)
    found = recovery.newest_sound(path)
    assert found is not None
    assert found.path == copy
    aside = recovery.restore(path, found.path, NOW)
    assert aside == path.with_name("studyapp.damaged-20260302-083000.db")
    assert aside.read_bytes() == ruin
    assert titles(path) == ["旧文"]


def test_a_log_never_stays_for_the_next_file(path: Path) -> None:
    path.parent.mkdir()
    for end, data in (("", b"ruin"), ("-wal", b"log"), ("-shm", b"index")):
        path.with_name(path.name + end).write_bytes(data)
    aside = recovery.set_aside(path, NOW)
    assert sorted(file.name for file in path.parent.iterdir()) == [
        aside.name,
        f"{aside.name}-shm",
        f"{aside.name}-wal",
    ]
    path.write_bytes(b"again")
    assert recovery.set_aside(path, NOW).name == f"{aside.stem}-2.db"


def test_the_newest_sound_copy_is_found_behind_damaged_ones(database: Database) -> None:
    keep(database, "旧文")
    copies = [backups.make(database.path, "", NOW + timedelta(hours=hour)) for hour in range(3)]
    for copy in copies[1:]:
        damage(copy)
    found = recovery.newest_sound(database.path)
    assert found is not None
    assert found.path == copies[0]
    damage(copies[0])
    assert recovery.newest_sound(database.path) is None


def test_a_file_that_is_gone_comes_back(database: Database, old: Path) -> None:
    path = database.path
    database.close()
    path.unlink()
    assert recovery.restore(path, old, NOW) is None
    assert titles(path) == ["旧文"]


WRITER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from studyapp.store import roster
from studyapp.store.database import open_database
database = open_database(Path(sys.argv[1]))
for number in range(int(sys.argv[3])):
    with database.writing() as db:
        roster.add(db, f"{sys.argv[2]}-{number}", datetime.now(UTC))
"""


def test_two_programs_on_one_file_do_not_hurt_each_other(database: Database) -> None:
    """Both write as fast as they can, while a third makes copies: nothing is lost, refused or damaged."""
    path, each = database.path, 60
    writers = [
        subprocess.Popen([sys.executable, "-c", WRITER, str(path), name, str(each)], stderr=subprocess.PIPE, text=True)
        for name in ("甲", "乙")
    ]
    copies = 0
    while any(writer.poll() is None for writer in writers):
        assert backups.is_sound(backups.make(path, "", NOW))
        copies += 1
    for writer in writers:
        assert writer.stderr is not None
        assert writer.stderr.read() == ""
        writer.stderr.close()
        assert writer.wait() == 0
    assert copies
    with database.reading() as db:
        assert len(roster.listing(db)) == 2 * each
    assert backups.is_sound(path)
