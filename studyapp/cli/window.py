"""`studyapp [FILE]`: the window."""

from __future__ import annotations

import argparse
import os
import sys
from dataclasses import replace
from pathlib import Path

from studyapp.cli.arguments import STDIN, UsageError
from studyapp.cli.console import Console
from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.paths import Paths
from studyapp.settings import Settings


def run(given: argparse.Namespace, console: Console, paths: Paths, settings: Settings) -> int:
    """Open the window, on FILE if one is given, and return its exit status."""
    if given.file == STDIN:
        raise UsageError(console.translate("cli", "the window cannot read standard input; name a file."))
    file = Path(given.file).absolute() if given.file else None
    if file is not None and sys.stderr is not None and not file.exists():
        # Said here where somebody can read it; a window without a terminal behind it says it itself.
        raise UserError(QT_TRANSLATE_NOOP("errors", "{name}: there is no such file."), name=file.name)
    if not _has_display():
        raise UserError(QT_TRANSLATE_NOOP("errors", "There is no display to open a window on; try: studyapp tour FILE"))
    from studyapp.app import run_window

    chosen = replace(settings, language=given.lang) if given.lang else settings
    return run_window(paths, chosen, file, given.quit_after_first_paint)


def _has_display() -> bool:
    """Whether Qt may find a screen; without one it would abort the process."""
    if sys.platform != "linux":
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
