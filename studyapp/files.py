"""Writing files so that a reader finds the old content or the new, never half of it."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError


def write_atomically(path: Path, data: bytes) -> None:
    """Put `data` at `path`, making its folder where it is missing; raises UserError, and then nothing has changed.

    A link is followed. What exists and is no regular file (`/dev/stdout`, a pipe) is written to as it is, since
    replacing it would destroy it.
    """
    try:
        _write(path.resolve(), data)
    except OSError as error:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "{name}: the file cannot be written: {reason}."),
            name=path,
            reason=error.strerror or error,
        ) from error


def _write(path: Path, data: bytes) -> None:
    if path.exists() and not path.is_file():
        path.write_bytes(data)
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f"{path.name}.{os.getpid()}.tmp")
    try:
        with fresh.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            fresh.unlink()
        raise
