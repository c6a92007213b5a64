"""`studyapp self-test OUT`: the program, above all the frozen one, proves itself on the machine where it is."""

from __future__ import annotations

import argparse
import contextlib
import json
import logging
import os
import platform
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from studyapp import __version__
from studyapp.cli.console import Console
from studyapp.cli.self_test_checks import Checks, watch_sockets
from studyapp.files import write_atomically

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was tried; `detail` says what came of it, `trace` where it failed."""

    name: str
    ok: bool
    seconds: float
    detail: str
    trace: str = ""


def run(given: argparse.Namespace, console: Console) -> int:
    """Try everything in a folder of its own, write the report to OUT, draw the pages beside it; 0 if all went well.

    With --lang the pages are drawn in that language and the light look alone. The report is written before each check
    and after it, so that a crash of the process leaves one that names the check in which it died.
    """
    out = Path(given.file).absolute()
    begun = time.perf_counter()

    def write(checks: tuple[Check, ...]) -> None:
        report = {
            "ok": all(check.ok for check in checks),
            "version": __version__,
            "frozen": hasattr(sys, "_MEIPASS"),
            "python": sys.version.split()[0],
            "platform": sys.platform,
            "system": platform.platform(),
            "encoding": _code_page(),
            "output": sys.stdout is not None,
            "seconds": round(time.perf_counter() - begun, 3),
            "checks": [asdict(check) for check in checks],
        }
        write_atomically(out, (json.dumps(report, ensure_ascii=False, indent=1) + "\n").encode())

    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # elsewhere that platform has no fonts
    done: tuple[Check, ...] = ()
    with _own_folder(given.data_dir) as folder:
        which = {"languages": (given.lang,), "looks": ("light",)} if given.lang else {}
        checks = Checks(folder, out.with_name(f"{out.stem}-pages"), console, which, watch_sockets())
        for name, work in checks.all():
            write((*done, Check(name, False, 0.0, "did not come to an end")))
            done = (*done, _tried(name, work))
        write(done)
    for check in done:
        console.say(f"{'ok  ' if check.ok else 'FAIL'} {check.name} ({check.seconds:.2f} s): {check.detail}")
    return 0 if all(check.ok for check in done) else 1


def _code_page() -> str:
    """The encoding of this machine's own text files, which on Windows is a code page."""
    import locale

    return locale.getencoding()


@contextlib.contextmanager
def _own_folder(data_dir: Path | None) -> Iterator[Path]:
    """A folder that is gone afterwards; inside `data_dir`, if one is given, and so is every other temporary file."""
    if data_dir is not None:
        data_dir.mkdir(parents=True, exist_ok=True)
    before, tempfile.tempdir = tempfile.tempdir, str(data_dir.absolute()) if data_dir else None
    try:
        # A database still open after a failed check cannot be removed on Windows; the report matters more.
        with tempfile.TemporaryDirectory(prefix="self-test-", ignore_cleanup_errors=True) as folder:
            yield Path(folder)
    finally:
        tempfile.tempdir = before


def _tried(name: str, work: Callable[[], str]) -> Check:
    begun = time.perf_counter()
    detail, trace = "", ""
    try:
        detail = work()
    except Exception as error:  # whatever goes wrong is what the report is for
        _log.warning("self-test: %s failed", name, exc_info=True)
        detail, trace = f"{type(error).__name__}: {error}", traceback.format_exc()
    return Check(name, not trace, round(time.perf_counter() - begun, 3), detail, trace)
