"""A file's bytes, within bounds, or one sentence that says why not."""

from __future__ import annotations

import stat
from pathlib import Path

from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError


def read_bytes(path: Path, name: str, most: int) -> bytes:
    """At most `most` bytes of the file and one more, so that no huge file fills the memory; raises UserError.

    Pipes and devices are refused before they are opened: one would wait for somebody to write, another never end.
    """
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise UserError(QT_TRANSLATE_NOOP("errors", "{name}: this is a folder, not a file."), name=name)
        if not stat.S_ISREG(mode):
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "{name}: this is a pipe or a device, not a file."),
                name=name,
            )
        with path.open("rb") as file:
            return file.read(most + 1)
    except FileNotFoundError:
        raise UserError(QT_TRANSLATE_NOOP("errors", "{name}: there is no such file."), name=name) from None
    except PermissionError:
        raise UserError(QT_TRANSLATE_NOOP("errors", "{name}: no permission to read this file."), name=name) from None
    except (OSError, ValueError) as error:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "{name}: the file cannot be read: {reason}."),
            name=name,
            reason=getattr(error, "strerror", None) or error,
        ) from error
