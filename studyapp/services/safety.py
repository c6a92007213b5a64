"""Keeping data safe: copies by age, bringing one back, and finding damage. Works on the file, open or not.

Every act opens the file for itself, so that it can run in a worker. Sentences for a person are `UserError`s.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from studyapp.core.progress import Progress, ignore
from studyapp.store import backups, recovery
from studyapp.store.backups import Backup, BackupKind
from studyapp.store.database import FILE_NAME, in_plain_words, is_lost, open_database

__all__ = ["Backup", "BackupKind", "Safety"]

_FRESH = timedelta(hours=1)


class Safety:
    """The copies of one data folder's file."""

    def __init__(self, data_folder: Path) -> None:
        self._path = data_folder / FILE_NAME

    @property
    def folder(self) -> Path:
        """Where the copies are."""
        return self._path.parent / backups.FOLDER

    def listing(self) -> tuple[Backup, ...]:
        """The copies, the newest first."""
        return backups.listing(self._path)

    def back_up(self, now: datetime, report: Progress = ignore) -> Backup:
        """Make a copy by the user's wish, which is never given up by itself."""
        return self._make(BackupKind.BY_HAND, now, report)

    def back_up_if_due(self, now: datetime, report: Progress = ignore) -> Backup | None:
        """Make the copy of today where there is none yet, then give up what is too old; a day is one of `now`'s zone.

        A file that is damaged is not copied: its copies would push the sound ones out. Gives the copy made.
        """
        if not self._path.exists() or not backups.is_due(self.listing(), now):
            return None
        if not backups.is_sound(self._path, report):
            return None
        made = self._make("", now, report)
        self._give_up(now)
        return made

    def is_stale(self, now: datetime) -> bool:
        """Whether the file has changed since an automatic copy that is more than an hour old."""
        last = next((one for one in self.listing() if one.kind is BackupKind.AUTOMATIC), None)
        if last is None:
            return self._path.exists()
        parts = (self._path, self._path.with_name(self._path.name + "-wal"))
        changed = max((part.stat().st_mtime for part in parts if part.exists()), default=0.0)
        return now - last.made_at > _FRESH and changed > last.path.stat().st_mtime

    def refresh(self, now: datetime) -> None:
        """Make a copy of what this sitting has changed, if the file is sound; the last one of a day is what stays."""
        if self._path.exists() and self.is_sound():
            self._make("", now, ignore)
            self._give_up(now)

    def is_sound(self, report: Progress = ignore) -> bool:
        """Whether the file can be read through and hangs together; one that is not there is sound."""
        with in_plain_words(self._path):
            return not self._path.exists() or backups.is_sound(self._path, report)

    def newest_sound(self, report: Progress = ignore) -> Backup | None:
        """The newest copy that can be read through."""
        with in_plain_words(self._path):
            return recovery.newest_sound(self._path, report)

    def restore(self, backup: Backup, now: datetime, report: Progress = ignore) -> Path | None:
        """Bring a copy back; gives where the file as it was has gone. See `recovery.restore`."""
        return recovery.restore(self._path, backup.path, now, report)

    @property
    def is_lost(self) -> bool:
        """Whether the file is gone or empty though there are copies of it."""
        with in_plain_words(self._path):
            return is_lost(self._path)

    def begin_anew(self, now: datetime) -> Path | None:
        """Begin with an empty file; what there is gets another name, which is given, and nothing is deleted."""
        aside = recovery.set_aside(self._path, now) if self._path.exists() else None
        open_database(self._path, now=now, anew=True).close()
        return aside

    def remove(self, backup: Backup) -> None:
        """Delete a copy."""
        with in_plain_words(backup.path):
            backup.path.unlink(missing_ok=True)

    def purge(self) -> int:
        """Delete every copy, and every damaged file that was set aside: deleted learners stand in them; how many."""
        aside = [*self._path.parent.glob(f"{self._path.stem}.damaged-*")]
        files = [backup.path for backup in self.listing()] + aside
        with in_plain_words(self._path):
            for file in files:
                file.unlink(missing_ok=True)
        return len(files)

    def _make(self, why: str, now: datetime, report: Progress) -> Backup:
        with in_plain_words(self.folder):
            path = backups.make(self._path, why, now, report)
        return next(one for one in self.listing() if one.path == path)

    def _give_up(self, now: datetime) -> None:
        for backup in backups.expired(self.listing(), now):
            self.remove(backup)
