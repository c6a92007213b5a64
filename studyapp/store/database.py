"""Opening the file: refuse what is not ours or newer, copy before changing, then every act in one transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from studyapp.core.errors import QT_TRANSLATE_NOOP, DamagedFileError, UserError
from studyapp.core.progress import Cancelled, Progress
from studyapp.store import backups

if TYPE_CHECKING:
    from typing import TypeAlias

    import sqlite_utils

    Transaction: TypeAlias = sqlite_utils.Database
    """What a `reading` or `writing` block gives, for those who may not know more of it."""

FILE_NAME = "studyapp.db"

_HEADER = b"SQLite format 3\x00"

CHECKPOINT_PAGES = 4000
"""So many pages of 4 KiB, 16 MB, gather in the WAL before an answer waits until they are moved into the file; what
is left is moved at closing. With SQLite's 1000 so many answers waited that the slowest in a hundred took 2.2 ms; with
4000 they take 1.5."""

_BUSY_SECONDS = backups.BUSY_SECONDS
"""How long an act waits for another window's act; acts take milliseconds, so this is reached only when one hangs."""

_STEPS_A_LOOK = 50_000
"""After so many steps of SQLite's machine (a few milliseconds) a watched statement looks whether it shall stop."""

_CHECKED_BYTES = 16 * 1024 * 1024
"""Files up to this size are read through for damage when opened: 16 MiB hold some 85 articles with their items and take
30 ms (measured). In a larger file damage shows when the damaged page is read."""


class Database:
    """The open file. It belongs to the thread that opened it; work in another thread opens its own."""

    def __init__(self, path: Path, db: sqlite_utils.Database) -> None:
        self.path = path
        self._db = db

    @contextmanager
    def reading(self) -> Iterator[sqlite_utils.Database]:
        """One consistent view of the data for as long as the block lasts."""
        while True:
            with self._transaction("BEGIN") as db:
                if not _behind(db):
                    yield db
                    return
            self.post()

    @contextmanager
    def writing(self) -> Iterator[sqlite_utils.Database]:
        """One act of the user: on disk when the block has ended, undone whole when it raises.

        The lock is taken at the start (a plain BEGIN could read, then find that another window wrote, and fail
        without waiting), so two windows on the same data wait for each other.
        """
        with self._transaction("BEGIN IMMEDIATE") as db:
            if _behind(db):
                _post(db)
            yield db

    def post(self) -> None:
        """Post the responses that wait for it; who does it in a quiet moment spares it to the next who reads."""
        with self.writing():
            pass

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[sqlite_utils.Database]:
        with in_plain_words(self.path):
            self._db.execute(begin)
            try:
                yield self._db
                self._db.commit()
            except BaseException:
                self._db.rollback()
                raise

    @contextmanager
    def watched(self, report: Progress) -> Iterator[None]:
        """Let `report` stop what the block asks of the file, also in the midst of a statement, by raising `Cancelled`;
        it is told 0.5 all the while, since nobody knows how far a statement is."""
        stopped = False

        def look() -> int:
            nonlocal stopped
            try:
                report(0.5)
            except Cancelled:
                stopped = True
            return int(stopped)

        self._db.conn.set_progress_handler(look, _STEPS_A_LOOK)
        try:
            yield
        except sqlite3.OperationalError:
            if stopped:
                raise Cancelled from None
            raise
        finally:
            self._db.conn.set_progress_handler(None, 0)

    def version(self) -> tuple[int, int]:
        """Another one after every change, whoever made it: what was read at this version is still so."""
        with in_plain_words(self.path):
            ((others,),) = self._db.execute("PRAGMA data_version")
            return others, self._db.conn.total_changes

    def close(self) -> None:
        """Give the file back; closing twice does nothing."""
        self._db.close()


def open_database(
    path: Path, *, now: datetime | None = None, steps: sqlite_utils.Migrations | None = None, anew: bool = False
) -> Database:
    """Open the file at `path`, made if there is none, at today's schema.

    A file that is gone or empty while there are copies of it was lost, and is not made unless `anew`. `now` dates the
    copy that is made before an older file is changed, `steps` are the steps of the schema; both have their obvious
    defaults. Raises `UserError` for a file of a newer version, of another program, damaged, lost, or not to be read or
    written; such a file is left as it is.
    """
    import sqlite_utils  # 0.1 s to import: not before the first window

    if steps is None:
        from studyapp.store.migrations import STEPS

        steps = STEPS
    with in_plain_words(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        if not anew:
            _refuse_lost(path)
        _refuse_other_formats(path)
        connection = sqlite3.connect(path, timeout=_BUSY_SECONDS)
        try:
            db = sqlite_utils.Database(connection, execute_plugins=False)
            _refuse_damaged(db, path)
            db.execute("PRAGMA synchronous = FULL")
            database = Database(path, db)
            with database._transaction(
                "BEGIN IMMEDIATE"
            ):  # locked, since another window may be making or migrating the same file
                _refuse_foreign_or_newer(db, path, steps)
                _migrate(db, path, steps, now or datetime.now(UTC))
            # On a network share that cannot hold a WAL the file keeps its journal, and stays as safe, only slower.
            db.execute("PRAGMA journal_mode = WAL")
            db.execute(f"PRAGMA wal_autocheckpoint = {CHECKPOINT_PAGES}")
            db.execute("PRAGMA foreign_keys = ON")
            db.execute("CREATE TEMP TABLE sitting (learner_id INTEGER NOT NULL)")  # see roster.py
        except BaseException:
            connection.close()
            raise
    return database


def _behind(db: sqlite_utils.Database) -> bool:
    return bool(db.execute("SELECT EXISTS (SELECT 1 FROM responses_to_post)").fetchone()[0])


def _post(db: sqlite_utils.Database) -> None:
    from studyapp.store.posting import post  # with it comes scheduling: not before the first response

    post(db)


def is_lost(path: Path) -> bool:
    """Whether the file is gone or empty though there are copies of it."""
    return (not path.exists() or (path.is_file() and not path.stat().st_size)) and bool(backups.listing(path))


def _refuse_lost(path: Path) -> None:
    if is_lost(path):
        raise DamagedFileError(
            QT_TRANSLATE_NOOP(
                "errors", "{file} is gone or empty, but there are backups of it. StudyApp’s window brings one back."
            ),
            file=path,
        )


def _refuse_other_formats(path: Path) -> None:
    """What does not begin like a database in our file's place is what a failing disk or another program made of it."""
    if not path.exists():
        return
    with path.open("rb") as file:
        start = file.read(len(_HEADER))
    if start and start != _HEADER:  # an empty file is what a crash at the very first start leaves
        raise _damaged(path)


def _refuse_damaged(db: sqlite_utils.Database, path: Path) -> None:
    if path.stat().st_size <= _CHECKED_BYTES and next(iter(db.query("PRAGMA quick_check(1)")))["quick_check"] != "ok":
        raise _damaged(path)


def _refuse_foreign_or_newer(db: sqlite_utils.Database, path: Path, steps: sqlite_utils.Migrations) -> None:
    applied = {step.name for step in steps.applied(db)}
    if not applied and db.table_names():
        raise UserError(QT_TRANSLATE_NOOP("errors", "{file} is not a StudyApp database."), file=path)
    if applied - _names(steps):
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "{file} was written by a newer version of StudyApp. Please update StudyApp."),
            file=path,
        )


def _names(steps: sqlite_utils.Migrations) -> set[str]:
    """The steps that are known: those that an empty file lacks, for the class has no other list of them."""
    import sqlite_utils

    empty = sqlite_utils.Database(memory=True, execute_plugins=False)
    try:
        return {step.name for step in steps.pending(empty)}
    finally:
        empty.close()


def _migrate(db: sqlite_utils.Database, path: Path, steps: sqlite_utils.Migrations, now: datetime) -> None:
    pending = steps.pending(db)
    if not pending:
        return
    if steps.applied(db):
        backups.make(path, f"before-{pending[0].name}", now)
    steps.apply(db)
    if broken := list(db.query("PRAGMA foreign_key_check")):
        raise RuntimeError(f"a step left {len(broken)} rows that point nowhere, the first: {broken[0]}")


@contextmanager
def in_plain_words(path: Path) -> Iterator[None]:
    """Turn what the disk, the file or the text is to blame for into a sentence; the rest is a bug and passes."""
    try:
        yield
    except OSError as error:
        raise _unwritable(path) from error
    except UnicodeEncodeError as error:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "The text holds half a character that cannot be stored. Please mend the text.")
        ) from error
    except sqlite3.Error as error:
        # The low byte is the kind of error, the rest a detail; errors of the module itself have no code.
        match getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF:
            case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
                raise _damaged(path) from error
            case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_PERM:
                raise _unwritable(path) from error
            case sqlite3.SQLITE_FULL | sqlite3.SQLITE_IOERR:
                raise UserError(
                    QT_TRANSLATE_NOOP("errors", "{file} could not be written: the disk is full or failing."), file=path
                ) from error
            case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
                raise UserError(
                    QT_TRANSLATE_NOOP("errors", "{file} is in use by another program. Please try again."), file=path
                ) from error
            case _:
                raise


def _damaged(path: Path) -> DamagedFileError:
    return DamagedFileError(QT_TRANSLATE_NOOP("errors", "{file} is damaged. It was left as it is."), file=path)


def _unwritable(path: Path) -> UserError:
    return UserError(QT_TRANSLATE_NOOP("errors", "{file} cannot be opened for reading and writing."), file=path)
