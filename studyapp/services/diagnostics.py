"""What is needed to find a fault on somebody else's machine, as one zip, without anything a learner wrote."""

from __future__ import annotations

import contextlib
import getpass
import io
import json
import platform
import sys
import zipfile
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from studyapp import __version__
from studyapp.files import write_atomically
from studyapp.paths import Paths

MAX_LOG_BYTES = 1_500_000
"""Of each log the end is taken; whole logs are smaller (see logs.py)."""


def save_diagnostics(target: Path, paths: Paths, now: datetime, facts: Mapping[str, str]) -> None:
    """Write the zip: the logs and `about.json`, with `facts` of the caller's; raises UserError, and then there is none.

    Neither articles nor items nor answers go in, nor names of learners; the user's folder and name are taken out of
    the logs.
    """
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        about = json.dumps(_about(paths, now, facts), ensure_ascii=False, indent=1) + "\n"
        archive.writestr("about.json", about)
        for log in sorted([*paths.log.parent.glob(f"{paths.log.name}*"), paths.faults]):
            with contextlib.suppress(OSError):
                archive.writestr(log.name, _without_names(_end_of(log), paths))
    write_atomically(target, content.getvalue())


def _about(paths: Paths, now: datetime, facts: Mapping[str, str]) -> dict[str, object]:
    return {
        "version": __version__,
        "made": now.isoformat(timespec="seconds"),
        "system": platform.platform(),
        "python": sys.version.split()[0],
        "frozen": hasattr(sys, "_MEIPASS"),
        "encoding": sys.getfilesystemencoding(),
        "bytes": {name: _size(paths.data / name) for name in ("studyapp.db", "studyapp.db-wal", "settings.json")},
        "backups": len(list(paths.backups.glob("*"))),
        **facts,
    }


def _size(path: Path) -> int | None:
    try:
        return path.stat().st_size
    except OSError:
        return None


def _end_of(path: Path) -> str:
    with path.open("rb") as file:
        file.seek(0, io.SEEK_END)
        file.seek(max(0, file.tell() - MAX_LOG_BYTES))
        return file.read().decode("utf-8", errors="replace")


def _without_names(text: str, paths: Paths) -> str:
    """The text without the folder and the name of whoever is at the machine."""
    for folder, word in ((paths.data, "DATA"), (Path.home(), "HOME")):
        for written in (str(folder), repr(str(folder))[1:-1], folder.as_posix()):
            text = text.replace(written, word)
    with contextlib.suppress(OSError, KeyError, ImportError):  # a machine may know no name
        user = getpass.getuser()
        if len(user) > 3:  # a shorter one is a part of other words, and says as little
            text = text.replace(user, "USER")
    return text
