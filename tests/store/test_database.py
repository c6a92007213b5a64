"""Opening: what is made, what is kept safe, and what is refused with one sentence and left as it was."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlite_utils import Database as PlainDatabase
from sqlite_utils import Migrations

from studyapp.core.errors import DamagedFileError, UserError
from studyapp.core.progress import Cancelled
from studyapp.store import articles, backups, database
from studyapp.store.database import Database, open_database
from studyapp.store.migrations import STEPS
from tests.store import invented

NOW = datetime(2026, 3, 2, 8, 30, tzinfo=UTC)


def steps(*more: Callable[[PlainDatabase], None]) -> Migrations:
    """The schema with more steps, as a later version of the program has it."""
    later = Migrations("studyapp")
    with closing(PlainDatabase(memory=True, execute_plugins=False)) as empty:
        known = [step.fn for step in STEPS.pending(empty)]
    for step in known:
        later()(step)
    for step in more:
        later()(step)
    return later


def add_colours(db: PlainDatabase) -> None:
    db.execute("ALTER TABLE articles ADD COLUMN colours TEXT NOT NULL DEFAULT '[]'")


def fail_halfway(db: PlainDatabase) -> None:
    db.execute("DELETE FROM articles")
    raise RuntimeError("no further")


def with_article(path: Path) -> None:
    with closing(open_database(path)) as opened, opened.writing() as db:
        articles.keep(db, invented.article(), invented.reading(), NOW)


def titles(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return [title for (title,) in connection.execute("SELECT title FROM articles")]


def test_a_new_file_and_its_folder_are_made(path: Path) -> None:
    open_database(path).close()
    assert [file.name for file in path.parent.iterdir()] == [path.name]
    assert titles(path) == []


def test_an_empty_file_is_a_new_one(path: Path) -> None:
    path.parent.mkdir()
    path.touch()
    open_database(path).close()
    assert titles(path) == []


def test_opening_again_changes_nothing(path: Path) -> None:
    with_article(path)
    before = path.read_bytes()
    open_database(path).close()
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_path_in_chinese_with_blanks_and_signs(tmp_path: Path) -> None:
    path = tmp_path / "学习 资料" / "张三 #1?%41" / "studyapp.db"
    with_article(path)
    assert titles(path) == [invented.article().title]


def test_responses_survive_a_power_cut_and_rows_do_not_dangle(database: Database) -> None:
    with database.reading() as db:
        pragmas = {
            name: next(iter(db.query(f"PRAGMA {name}"))) for name in ("journal_mode", "synchronous", "foreign_keys")
        }
        assert pragmas == {
            "journal_mode": {"journal_mode": "wal"},
            "synchronous": {"synchronous": 2},
            "foreign_keys": {"foreign_keys": 1},
        }
        # FTS5 makes the tables of its index itself.
        tables = [table for table in db.tables if not table.name.startswith(("_sqlite", "article_search"))]
        assert [table.name for table in tables if not table.strict] == ["sqlite_sequence"]


def test_an_act_that_fails_leaves_nothing(path: Path, database: Database) -> None:
    with pytest.raises(ZeroDivisionError), database.writing() as db:
        _ = articles.keep(db, invented.article(), invented.reading(), NOW) // 0
    assert titles(path) == []
    with database.writing() as db:
        articles.keep(db, invented.article(), invented.reading(), NOW)
    assert titles(path) == [invented.article().title]


# Older and newer files


def test_an_older_file_is_copied_before_it_is_changed(path: Path) -> None:
    with_article(path)
    open_database(path, now=NOW, steps=steps(add_colours)).close()
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute("SELECT title, colours FROM articles").fetchall()
    assert found == [(invented.article().title, "[]")]
    copies = list((path.parent / "backups").iterdir())
    assert [copy.name for copy in copies] == ["studyapp-before-add_colours-20260302-083000.db"]
    assert titles(copies[0]) == [invented.article().title]
    with closing(open_database(copies[0])) as copy, copy.reading() as db:  # the older program can go on with it
        assert "colours" not in db["articles"].columns_dict


def test_the_copy_holds_what_is_still_in_the_write_ahead_log(path: Path) -> None:
    with closing(open_database(path)) as other_window:
        with other_window.writing() as db:
            articles.keep(db, invented.article(), invented.reading(), NOW)
        open_database(path, now=NOW, steps=steps(add_colours)).close()
    (copy,) = (path.parent / "backups").iterdir()
    assert titles(copy) == [invented.article().title]


def test_a_new_file_is_not_copied(path: Path) -> None:
    open_database(path, steps=steps(add_colours)).close()
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_steps_that_fail_leave_the_file_as_it_was(path: Path) -> None:
    with_article(path)
    with pytest.raises(RuntimeError, match="no further"):
        open_database(path, now=NOW, steps=steps(add_colours, fail_halfway))
    with closing(open_database(path)) as opened, opened.reading() as db:
        assert "colours" not in db["articles"].columns_dict
    assert titles(path) == [invented.article().title]


def test_steps_that_break_a_reference_are_undone(path: Path) -> None:
    def lose_articles(db: PlainDatabase) -> None:
        db.execute("DELETE FROM articles")

    with_article(path)
    with pytest.raises(RuntimeError, match="point nowhere"):
        open_database(path, now=NOW, steps=steps(lose_articles))
    assert titles(path) == [invented.article().title]


def test_nothing_is_changed_when_the_copy_cannot_be_made(path: Path) -> None:
    with_article(path)
    (path.parent / "backups").write_text("in the way")
    assert_refused(path, "cannot be opened for reading and writing", steps=steps(add_colours))


def test_a_newer_file_is_refused(path: Path) -> None:
    open_database(path, steps=steps(add_colours)).close()
    assert_refused(path, "newer version of StudyApp")


# Files that are not ours, or no longer whole


def test_another_programs_database_is_refused(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE notes (text TEXT)")
    assert_refused(path, "is not a StudyApp database")


@pytest.mark.parametrize("content", [b"\x89PNG\r\n\x1a\n" + bytes(100), b"S", "全会强调".encode(), bytes(4096)])
def test_what_is_no_database_in_our_files_place_counts_as_damaged(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    assert_refused(path, "is damaged")


@pytest.mark.parametrize("empty", [True, False])
def test_a_file_that_is_gone_or_empty_is_not_made_anew_where_it_has_copies(path: Path, empty: bool) -> None:
    with_article(path)
    backups.make(path, "", NOW)
    path.unlink()
    if empty:
        path.touch()
    with pytest.raises(DamagedFileError, match="there are backups of it"):
        open_database(path)
    assert path.exists() == empty
    open_database(path, anew=True).close()
    assert titles(path) == []


@pytest.mark.parametrize("place", ["header", "schema", "middle", "end", "half"])
def test_a_damaged_file_is_refused(path: Path, place: str) -> None:
    with_article(path)
    whole = path.read_bytes()
    start = {"header": 16, "schema": 200, "middle": 4096, "end": len(whole) - 4096, "half": len(whole) // 2}[place]
    damage = b"" if place == "half" else b"\xa5" * 4000
    path.write_bytes(whole[:start] + damage + (whole[start + len(damage) :] if damage else b""))
    assert_refused(path, "is damaged")


def test_damage_that_shows_later_is_a_sentence_too(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "_CHECKED_BYTES", 0)  # as for a file too large to be read through when opened
    with_article(path)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 3] + b"\xa5" * (len(whole) - len(whole) // 3))
    with pytest.raises(UserError, match="is damaged"):
        read_all(path)


def read_all(path: Path) -> None:
    with closing(open_database(path)) as opened, opened.reading() as db:
        for table in db.tables:
            list(table.rows)


# Files that cannot be used


def test_a_folder_in_the_files_place_is_refused(path: Path) -> None:
    path.mkdir(parents=True)
    with pytest.raises(UserError, match="cannot be opened for reading and writing"):
        open_database(path)


def test_a_file_in_the_folders_place_is_refused(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("in the way")
    with pytest.raises(UserError, match="cannot be opened for reading and writing"):
        open_database(tmp_path / "data" / "studyapp.db")
    assert (tmp_path / "data").read_text() == "in the way"


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of POSIX")
@pytest.mark.parametrize(("folder", "file"), [(0o755, 0o444), (0o755, 0o600), (0o700, 0o644), (0o555, None)])
def test_a_file_without_permission_is_refused(folder: int, file: int | None) -> None:
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "studyapp.db"
        if file is not None:
            with_article(path)
            path.chmod(file)
        Path(name).chmod(folder)
        with as_nobody(), pytest.raises(UserError, match="cannot be opened for reading and writing") as refusal:
            open_database(path)
        assert str(path) in str(refusal.value)
        Path(name).chmod(0o755)


@contextmanager
def as_nobody() -> Iterator[None]:
    """Root may do everything; be somebody else for a while."""
    user = os.geteuid()
    if user == 0:
        os.seteuid(65534)
    elif user != 65534:
        pytest.skip("only root can be somebody else")
    try:
        yield
    finally:
        os.seteuid(user)


def test_a_file_that_another_program_holds_is_refused(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "_BUSY_SECONDS", 0.05)
    with_article(path)
    with closing(open_database(path)) as mine, closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(UserError, match="in use by another program"), mine.writing():
            pass
        with pytest.raises(UserError, match="in use by another program"):
            open_database(path)
        other.execute("COMMIT")
        with mine.writing() as db:
            assert db.table_names()


def test_a_full_disk_is_a_sentence_and_loses_nothing(database: Database) -> None:
    with database.writing() as db:
        articles.keep(db, invented.article(), invented.reading(), NOW)
    with database.reading() as db:
        pages = next(iter(db.query("PRAGMA page_count")))["page_count"]
        db.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(UserError, match="the disk is full"), database.writing() as db:
        articles.keep(db, invented.article("长" * 100_000), invented.reading(), NOW)
    with database.reading() as db:
        assert [summary.title for summary in articles.listing(db)] == [invented.article().title]


def test_many_windows_may_start_at_once(path: Path) -> None:
    program = "import sys; from pathlib import Path; from studyapp.store.database import open_database; " + (
        "open_database(Path(sys.argv[1])).close()"
    )
    starts = [
        subprocess.Popen([sys.executable, "-c", program, str(path)], stderr=subprocess.PIPE, text=True)
        for _ in range(4)
    ]
    assert [start.communicate()[1] for start in starts] == [""] * 4
    assert titles(path) == []


def assert_refused(path: Path, why: str, steps: Migrations | None = None) -> None:
    """The file is refused with one sentence that names it, and not a byte of it is changed."""
    before = path.read_bytes()
    with pytest.raises(UserError) as refusal:
        open_database(path, now=NOW, steps=steps)
    sentence = str(refusal.value)
    assert why in sentence
    assert str(path) in sentence
    assert "\n" not in sentence
    assert path.read_bytes() == before


def test_a_watched_statement_can_be_stopped_in_its_midst(tmp_path: Path) -> None:
    looks = 0

    def report(_fraction: float) -> None:
        nonlocal looks
        looks += 1
        if looks == 3:
            raise Cancelled

    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
    database = open_database(tmp_path / "studyapp.db")
    with pytest.raises(Cancelled), database.watched(report), database.reading() as db:
        list(db.execute(endless))
    with database.reading() as db:
        assert list(db.execute("SELECT 1")) == [(1,)]
    database.close()
