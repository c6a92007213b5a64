"""What happens to an error that nobody caught: it is logged, and shown on the GUI thread."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, TextIO

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, Slot, qInstallMessageHandler

from studyapp.core.errors import UserError

if TYPE_CHECKING:
    from pathlib import Path

_log = logging.getLogger(__name__)

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def _nothing() -> None:
    pass


class CrashReporter(QObject):
    """Catches what escapes slots, workers and threads, and tells it on the thread it lives on.

    A `UserError` is told by `refused`; anything else is a bug: it is logged and told by `crashed`.
    """

    refused = Signal(object)
    """A `UserError`."""
    crashed = Signal(str)
    """A traceback as text."""
    _caught = Signal(object)

    def __init__(self, start_log: Callable[[], None] = _nothing, parent: QObject | None = None) -> None:
        """`start_log` is called before a bug is logged, for a log that is not open yet."""
        super().__init__(parent)
        self._start_log = start_log
        # The hooks fire on whichever thread failed; a signal brings the error here.
        self._caught.connect(self._tell)

    def install(self) -> None:
        """Set the hooks of Python and Qt."""
        sys.excepthook = self._from_python
        threading.excepthook = self._from_thread
        qInstallMessageHandler(_log_qt)

    def uninstall(self) -> None:
        """Give the hooks back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)

    def report(self, error: BaseException) -> None:
        """Log the error where it is a bug, and tell it; from any thread."""
        if not isinstance(error, UserError):
            self._start_log()
            _log.critical("a bug", exc_info=error)
        self._caught.emit(error)

    def _from_python(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            self.report(error)

    def _from_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.report(args.exc_value)

    @Slot(object)
    def _tell(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self.refused.emit(error)
        else:
            self.crashed.emit("".join(traceback.format_exception(error)))


def _log_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    logging.getLogger(f"qt.{context.category or 'default'}").log(_LEVELS.get(kind, logging.WARNING), message)


def catch_faults(path: Path) -> TextIO | None:
    """Have Python write a trace to `path` if the process dies in native code; log what the last run left there.

    The open file, to which Python will write, is returned; None where there can be none.
    """
    import faulthandler

    try:
        if path.exists() and (left := path.read_text(errors="replace").strip()):
            _log.error("an earlier run died in native code:\n%s", left)
        path.parent.mkdir(parents=True, exist_ok=True)
        file = path.open("w")
    except OSError as error:
        _log.warning("no fault file: %s", error)
        return None
    faulthandler.enable(file)
    return file
