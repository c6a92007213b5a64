"""The log file, by which a bug can be understood afterwards."""

from __future__ import annotations

import logging
from pathlib import Path

MAX_BYTES = 1_000_000
"""Size of one log file; with three older ones a whole log fits into a mail."""

KEPT = 3


def start_logging(path: Path, level: int = logging.INFO) -> None:
    """Write what the program logs, and Python's warnings, to `path`; file and folder are made at the first line.

    Where they cannot be made, the program runs without a log; nothing is ever printed, since a windowed program has
    nowhere to print to. A second call moves the log to the new path.
    """
    stop_logging()
    root = logging.getLogger()
    root.addHandler(_LogFile(path))
    root.setLevel(level)
    logging.captureWarnings(True)


def stop_logging() -> None:
    """Close the log file."""
    root = logging.getLogger()
    for handler in [handler for handler in root.handlers if isinstance(handler, _LogFile)]:
        root.removeHandler(handler)
        handler.close()
    logging.captureWarnings(False)


class _LogFile(logging.Handler):
    """A rotating file that is made when the first line comes, so that starting a log costs nothing."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        try:
            if self._file is None:
                self._file = _rotating_file(self._path)
            self._file.emit(record)
        except OSError:
            return  # there is no better place to complain than the log that just failed

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
        super().close()


def _rotating_file(path: Path) -> logging.Handler:
    from logging.handlers import RotatingFileHandler  # with sockets and queues, which the way to the window spares

    class QuietFile(RotatingFileHandler):
        def handleError(self, record: logging.LogRecord) -> None:
            """Drop the line."""

    path.parent.mkdir(parents=True, exist_ok=True)
    file = QuietFile(path, maxBytes=MAX_BYTES, backupCount=KEPT, encoding="utf-8", errors="backslashreplace")
    file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    return file
