"""Bringing a copy back, and putting a damaged file aside; nothing is ever written over."""

from __future__ import annotations

import shutil
import sqlite3
import time
from contextlib import closing
from datetime import datetime
from pathlib import Path

from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.core.progress import Progress, ignore
from studyapp.store import backups
from studyapp.store.backups import Backup, BackupKind
from studyapp.store.database import in_plain_words, open_database

_STALE_SECONDS = 30.0
"""How long bringing back waits for another window that is writing."""


def newest_sound(path: Path, report: Progress = ignore) -> Backup | None:
    """The newest copy of the file at `path` that can be read through; None without any."""
    for backup in backups.listing(path):
        if backups.is_sound(backup.path, report):
            return backup
    return None


def set_aside(path: Path, now: datetime) -> Path:
    """Give the file at `path`, and its log, another name beside it that says that it is damaged and since when.

    The log goes first: a new file must never find the log of an old one. Raises `UserError` where the system refuses,
    as Windows does while another window has the file open.
    """
    stem = backups.name_of(f"{path.stem}.damaged", "", now).removesuffix(".db")
    aside, number = path.with_name(f"{stem}{path.suffix}"), 1
    while aside.exists():
        number += 1
        aside = path.with_name(f"{stem}-{number}{path.suffix}")
    with in_plain_words(path):
        for end in ("-wal", "-shm", ""):
            part = path.with_name(path.name + end)
            if part.exists():
                part.rename(aside.with_name(aside.name + end))
    return aside


def restore(path: Path, backup: Path, now: datetime, report: Progress = ignore) -> Path | None:
    """Make the file at `path` what the copy `backup` is, at today's schema; gives where the file as it was went.

    The copy is first read through and brought up to date on a copy of its own, so that one which is damaged, of a
    newer version or of another program is refused with a `UserError` while nothing has changed. Where the file is
    sound, it is copied to the backups and then changed in one transaction, so that other windows on it go on with what
    was brought back; a damaged or empty one is set aside. None where there was no file.
    """
    room = path.parent / "restoring"
    with in_plain_words(path):
        shutil.rmtree(room, ignore_errors=True)
        room.mkdir(parents=True)
    try:
        fresh = room / path.name
        _prepare(backup, fresh, now, report)
        if not path.exists():
            aside = None
        elif path.stat().st_size and backups.is_sound(path, report):
            with in_plain_words(path):
                aside = backups.make(path, BackupKind.BEFORE_RESTORE, now, report)
                _take_page_size(fresh, path)
                _pour(fresh, path)
            return aside
        else:
            aside = set_aside(path, now)
        with in_plain_words(path):
            fresh.replace(path)
        return aside
    finally:
        shutil.rmtree(room, ignore_errors=True)


def _prepare(backup: Path, fresh: Path, now: datetime, report: Progress) -> None:
    if not backups.is_sound(backup, report):
        raise UserError(QT_TRANSLATE_NOOP("errors", "The backup {file} is damaged. Choose another one."), file=backup)
    with in_plain_words(backup):
        backups.copy(backup, fresh, report)
    open_database(fresh, now=now).close()
    with in_plain_words(backup), closing(sqlite3.connect(fresh)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")  # a file by itself, that may be renamed


def _take_page_size(fresh: Path, path: Path) -> None:
    """Give `fresh` pages as large as those of `path`, without which SQLite does not pour one into the other."""
    with closing(sqlite3.connect(path)) as target, closing(sqlite3.connect(fresh)) as source:
        ((wanted,),) = target.execute("PRAGMA page_size")
        if source.execute("PRAGMA page_size").fetchone() != (wanted,):
            source.execute(f"PRAGMA page_size = {int(wanted)}")
            source.execute("VACUUM")


def _pour(fresh: Path, path: Path) -> None:
    """Make the file at `path` what `fresh` is, in one transaction."""
    end = time.monotonic() + _STALE_SECONDS

    def hold_out(status: int, _remaining: int, _total: int) -> None:
        if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED) and time.monotonic() > end:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "{file} is in use by another program. Please try again."), file=path
            )

    with (
        closing(sqlite3.connect(fresh)) as source,
        closing(sqlite3.connect(path, timeout=backups.BUSY_SECONDS)) as target,
    ):
        source.backup(target, progress=hold_out)
