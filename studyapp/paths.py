"""Where the program keeps what belongs to its user."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Paths:
    """The files of one user, all inside the folder `data`; naming them makes nothing on the disk."""

    data: Path

    @property
    def database(self) -> Path:
        """The SQLite file of articles, items and answers."""
        return self.data / "studyapp.db"

    @property
    def settings(self) -> Path:
        """The JSON file of settings."""
        return self.data / "settings.json"

    @property
    def log(self) -> Path:
        """The log file; older ones stand beside it with a number."""
        return self.data / "studyapp.log"

    @property
    def faults(self) -> Path:
        """What Python writes when the process dies in native code."""
        return self.data / "faults.log"

    @property
    def backups(self) -> Path:
        """The folder of copies of the database."""
        return self.data / "backups"

    @property
    def window(self) -> Path:
        """The file with the address of the open window, for as long as one is open."""
        return self.data / "window.address"

    @property
    def cache(self) -> Path:
        """The folder of what can be made again; inside `data`, so that nothing is written elsewhere."""
        return self.data / "cache"


def user_paths(override: Path | None) -> Paths:
    """The paths inside `override`; where it is None, inside a portable program's own folder or the user's."""
    if override is not None:
        return Paths(override.absolute())
    if hasattr(sys, "_MEIPASS") and (data := portable_data(Path(sys.executable).parent)) is not None:
        return Paths(data)
    import platformdirs

    return Paths(platformdirs.user_data_path("StudyApp", appauthor=False))


def portable_data(folder: Path) -> Path | None:
    """The folder `data` beside a program in `folder`, where that program is portable, else None.

    It is portable where the folder is there, or a file `portable.txt`; then the folder is made. On a medium that cannot
    be written it is not.
    """
    data = folder / "data"
    if not data.is_dir() and not (folder / "portable.txt").is_file():
        return None
    trace = data / f".{os.getpid()}.tmp"
    try:
        data.mkdir(exist_ok=True)
        trace.touch()  # asking for permission tells nothing of a read-only medium, nor of a Windows folder
        trace.unlink()
    except OSError:
        return None
    return data
