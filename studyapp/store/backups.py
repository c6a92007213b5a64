"""Copies of the file: complete or not there at all, listed by name, and given up by age.

A copy is made with SQLite's own backup interface, from one moment of the file and while other windows go on writing.
Its name says what it is and when it was made (UTC): `studyapp-20260302-083000.db`, `studyapp-by-hand-….db`,
`studyapp-before-add_review-….db`.
"""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path

from studyapp.core.progress import Progress, ignore

FOLDER = "backups"
BUSY_SECONDS = 5.0
_STAMP = "%Y%m%d-%H%M%S"
_PAGES = 512
"""Pages copied between two reports: 2 MiB, some milliseconds."""
_STEPS = 100_000
"""SQLite's own steps between two reports while a file is read through; some milliseconds."""

DAILY, WEEKLY = timedelta(days=7), timedelta(days=62)
"""A copy of every day is kept for a week, one of every week for two months."""


class BackupKind(StrEnum):
    """Why a copy was made."""

    AUTOMATIC = "automatic"
    BY_HAND = "by-hand"
    BEFORE_UPDATE = "before-update"
    BEFORE_RESTORE = "before-restore"


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy on the disk; `made_at` is in UTC."""

    path: Path
    kind: BackupKind
    made_at: datetime
    bytes: int


def name_of(stem: str, why: str, now: datetime) -> str:
    """What a copy is called; `why` is empty for an automatic one."""
    return "-".join(filter(None, (stem, why, f"{now.astimezone(UTC):{_STAMP}}"))) + ".db"


def listing(path: Path) -> tuple[Backup, ...]:
    """The copies of the file at `path`, the newest first; what is not named like one is passed over."""
    folder = path.parent / FOLDER
    pattern = re.compile(re.escape(path.stem) + r"(?:-(?P<why>[A-Za-z][\w-]*))?-(?P<stamp>\d{8}-\d{6})(?:-\d+)?\.db")
    found = []
    for file in folder.iterdir() if folder.is_dir() else ():
        match = pattern.fullmatch(file.name)
        if match is None or not file.is_file():
            continue
        try:
            made_at = datetime.strptime(match["stamp"], _STAMP).replace(tzinfo=UTC)
            found.append(Backup(file, _kind(match["why"]), made_at, file.stat().st_size))
        except (ValueError, OSError):  # no date, or gone meanwhile
            continue
    return tuple(sorted(found, key=lambda backup: (backup.made_at, backup.path.name), reverse=True))


def _kind(why: str | None) -> BackupKind:
    if why is None:
        return BackupKind.AUTOMATIC
    if why in (BackupKind.BY_HAND, BackupKind.BEFORE_RESTORE):
        return BackupKind(why)
    return BackupKind.BEFORE_UPDATE


def make(path: Path, why: str, now: datetime, report: Progress = ignore) -> Path:
    """Copy the file at `path` as last committed; the copy's name is there only when it is complete and on the disk.

    Raises `sqlite3.Error` or `OSError` where that cannot be done, and what `report` raises to stop it.
    """
    folder = path.parent / FOLDER
    folder.mkdir(exist_ok=True)
    target = _free(folder / name_of(path.stem, why, now))
    unfinished = target.with_name(f"{target.name}.{os.getpid()}.part")
    try:
        copy(path, unfinished, report)
        unfinished.replace(target)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise
    _sync(folder)
    return target


def copy(path: Path, target: Path, report: Progress = ignore) -> None:
    """Copy one moment of the file at `path` to `target`, which is replaced: a file without a log beside it."""

    def tell(_status: int, remaining: int, total: int) -> None:
        report(1 - remaining / total if total else 1.0)

    target.unlink(missing_ok=True)
    with closing(sqlite3.connect(path, timeout=BUSY_SECONDS)) as source, closing(sqlite3.connect(target)) as made:
        source.execute("BEGIN")  # one moment of it, however long the copying takes
        source.execute("SELECT count(*) FROM sqlite_master").fetchone()
        source.backup(made, pages=_PAGES, progress=tell)
        source.rollback()
        made.execute("PRAGMA journal_mode = DELETE")


def is_sound(path: Path, report: Progress = ignore) -> bool:
    """Whether the file at `path` can be read through and hangs together; what `report` raises stops it.

    Also False for a file that is not SQLite's. The file is only read: a copy is taken as it stands (`immutable`),
    since opening it otherwise could leave files beside it.
    """
    alone = not path.with_name(path.name + "-wal").exists()
    stopped: list[BaseException] = []

    def go_on() -> int:
        try:
            report(0.0)
        except BaseException as reason:  # it must not pass through SQLite
            stopped.append(reason)
        return bool(stopped)

    try:
        uri = path.absolute().as_uri() + ("?mode=ro&immutable=1" if alone else "?mode=ro")
        with closing(sqlite3.connect(uri, uri=True, timeout=BUSY_SECONDS)) as connection:
            connection.set_progress_handler(go_on, _STEPS)
            return connection.execute("PRAGMA quick_check(1)").fetchall() == [("ok",)]
    except sqlite3.Error as error:
        if stopped:
            raise stopped[0] from None
        kind = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
        if kind in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CANTOPEN):
            return False
        raise


def is_due(backups: Iterable[Backup], now: datetime) -> bool:
    """Whether there is no automatic copy of today, a day being one of `now`'s time zone."""
    today = now.date()
    return not any(
        backup.kind is BackupKind.AUTOMATIC and backup.made_at.astimezone(now.tzinfo).date() == today
        for backup in backups
    )


def expired(backups: Iterable[Backup], now: datetime) -> tuple[Backup, ...]:
    """The automatic copies that need not be kept: all but the last of each day, then of each week, then any.

    Days and weeks are those of `now`'s time zone. The newest is always kept, and so is one from the future (the clock
    was set back): nobody knows how old it is.
    """
    kept: set[tuple[int, ...]] = set()
    given_up = []
    automatic = [backup for backup in backups if backup.kind is BackupKind.AUTOMATIC]
    for backup in sorted(automatic, key=lambda one: one.made_at, reverse=True):
        moment = backup.made_at.astimezone(now.tzinfo)
        age = now - moment
        day, week = (moment.toordinal(),), (moment.isocalendar().year, moment.isocalendar().week)
        wanted = age < WEEKLY and (day if age < DAILY else week) not in kept
        if wanted or age < timedelta(0) or not kept:
            kept |= {day, week}
        else:
            given_up.append(backup)
    return tuple(given_up)


def _free(path: Path) -> Path:
    """That name, or one with a number where it is taken."""
    number = 1
    free = path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem}-{number}{path.suffix}")
    return free


def _sync(folder: Path) -> None:
    """See to it that a name just given survives a power cut, where the system can."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
