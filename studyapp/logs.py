"""The log file, by which a bug can be understood afterwards."""

from __future__ import annotations

import logging
import logging.handlers
from pathlib import Path

MAX_BYTES = 1_000_000
"""Size of one log file; with three older ones a whole log fits into a mail."""

KEPT = 3


def start_logging(path: Path, level: int = logging.INFO) -> None:
    """Write the log lines of the program to `path`, made with its folder at the first line.

    Where the folder cannot be written to, the program runs without a log; it never prints, since a windowed
    program has nowhere to print to. A second call moves the log to the new path.
    """
    root = logging.getLogger()
    for old in [handler for handler in root.handlers if isinstance(handler, _QuietFile)]:
        root.removeHandler(old)
        old.close()
    handler = _QuietFile(path)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(handler)
    root.setLevel(level)


class _QuietFile(logging.handlers.RotatingFileHandler):
    """A rotating file that is made when it is needed and gives up in silence."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, maxBytes=MAX_BYTES, backupCount=KEPT, encoding="utf-8", delay=True)
        self._folder = path.absolute().parent

    def emit(self, record: logging.LogRecord) -> None:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            return
        super().emit(record)

    def handleError(self, record: logging.LogRecord) -> None:
        """Drop the line: there is no better place to complain than the log that just failed."""
