"""Where the program keeps what belongs to its user."""

from __future__ import annotations

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
    def backups(self) -> Path:
        """The folder of copies of the database."""
        return self.data / "backups"

    @property
    def cache(self) -> Path:
        """The folder of what can be made again; inside `data`, so that nothing is written elsewhere."""
        return self.data / "cache"


def user_paths(override: Path | None) -> Paths:
    """The paths inside `override`, or inside the user's own data folder where it is None."""
    if override is not None:
        return Paths(override.absolute())
    import platformdirs

    return Paths(platformdirs.user_data_path("StudyApp", appauthor=False))
