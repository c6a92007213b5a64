"""What a frozen program has to prove on the machine where it was built, each trial with what came of it."""

from __future__ import annotations

import contextlib
import json
import shutil
import sqlite3
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from build_scripts.bundle.freezing import PROGRAM
from build_scripts.bundle.lock import ROOT
from build_scripts.bundle.machine import Machine, Ran, Wine

SAMPLE = ROOT / "resources" / "articles" / "nanchuan-plenum.txt"
OTHER_ARTICLE = ROOT / "tests" / "data" / "yunxiu-plenum.txt"
OLD_DATABASE = ROOT / "tests" / "data" / "schema-1.db"
_PATIENCE = 60.0


@dataclass(frozen=True, slots=True)
class Trial:
    """How one trial ended; `checks` are the frozen program's own."""

    name: str
    ok: bool
    seconds: float
    detail: str
    checks: tuple[dict[str, Any], ...] = ()


class TrialFailedError(Exception):
    """What came out is not what should."""


@dataclass(slots=True)
class Bench:
    """Where the trials take place: a machine, a folder for their reports, and the trials so far."""

    machine: Machine
    folder: Path
    trials: list[Trial] = field(default_factory=list)

    def attempt(self, name: str, work: Callable[[], str], report: Path | None = None) -> None:
        """Do one trial; whatever goes wrong is its result."""
        begun = time.perf_counter()
        try:
            detail, ok = work(), True
        except (TrialFailedError, OSError, ValueError, sqlite3.Error, subprocess.SubprocessError) as error:
            detail, ok = f"{type(error).__name__}: {error}", False
        checks = tuple(_checks(report)) if report is not None and report.is_file() else ()
        trial = Trial(name, ok, round(time.perf_counter() - begun, 1), detail, checks)
        print(f"{'ok  ' if ok else 'FAIL'} {name} ({trial.seconds:.0f} s): {detail}", flush=True)
        self.trials.append(trial)

    def self_test(self, name: str, *command: str | Path, machine: Machine | None = None) -> None:
        """Have the program prove itself, started by `command`, and keep its report and its pictures."""
        report = self.folder / f"{name.replace(' ', '-')}.json"

        def work() -> str:
            report.unlink(missing_ok=True)
            ran = (machine or self.machine).run(*_filled(command, report), seconds=1800)
            return self_test_result(report, ran)

        self.attempt(name, work, report)

    @property
    def ok(self) -> bool:
        """Whether all went well."""
        return all(trial.ok for trial in self.trials)

    def report(self) -> list[dict[str, Any]]:
        """The trials as plain values."""
        return [asdict(trial) for trial in self.trials]


REPORT = "REPORT"
"""Stands in a command for the path of the report."""


def _filled(command: Sequence[str | Path], report: Path) -> list[str | Path]:
    return [report if part == REPORT else part for part in command]


def _checks(report: Path) -> list[dict[str, Any]]:
    checks: list[dict[str, Any]] = json.loads(report.read_text("utf-8"))["checks"]
    return checks


def self_test_result(report: Path, ran: Ran) -> str:
    """What a self-test's report says in a line; raises TrialFailedError where it is missing or tells of a failure."""
    if not report.is_file():
        raise TrialFailedError(f"no report; status {ran.status}: {ran.said}")
    checks = _checks(report)
    failed = [f"{check['name']}: {check['detail']}" for check in checks if not check["ok"]]
    if failed:
        raise TrialFailedError("; ".join(failed))
    if ran.status:
        raise TrialFailedError(f"all checks are well, but the status is {ran.status}: {ran.said}")
    return f"{len(checks)} checks"


def require(held: bool, otherwise: str) -> None:
    """Raise TrialFailedError unless it holds."""
    if not held:
        raise TrialFailedError(otherwise)


def listing(folder: Path) -> dict[str, tuple[int, int]]:
    """Size and time of change of each file below a folder."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): (path.stat().st_size, path.stat().st_mtime_ns) for path in files}


def titles(database: Path) -> list[str]:
    """The titles of the articles in a database."""
    with contextlib.closing(sqlite3.connect(database)) as connection:
        return [row[0] for row in connection.execute("SELECT title FROM articles ORDER BY id")]


def wait_for(what: str, held: Callable[[], bool]) -> None:
    """Wait until it holds; raises TrialFailedError where it does not in a minute."""
    late = time.monotonic() + _PATIENCE
    while not held():
        require(time.monotonic() < late, f"waited in vain: {what}")
        time.sleep(0.25)


def read_only(bench: Bench, program: Path, folder: Path) -> None:
    """From a medium that cannot be written, with the data elsewhere; nothing in the program's folder changes."""
    data = folder / "data-elsewhere"

    def work() -> str:
        before = listing(program.parent)
        with _mounted_read_only(program.parent) as locked:
            ran = bench.machine.run(program, "import", SAMPLE, "--data-dir", data)
        require(ran.status == 0, f"import ended with {ran.status}: {ran.said}")
        require(titles(data / "studyapp.db") != [], "nothing was imported")
        require(listing(program.parent) == before, "the program's own folder has changed")
        return "mounted read-only" if locked else "could not be mounted read-only; nothing was written there"

    bench.attempt("read-only medium", work)


@contextlib.contextmanager
def _mounted_read_only(folder: Path) -> Iterator[bool]:
    """The folder mounted over itself so that nobody can write to it, where this machine lets us."""
    bound = shutil.which("mount") is not None and not subprocess.call(["mount", "--bind", folder, folder])
    locked = bound and not subprocess.call(["mount", "-o", "remount,bind,ro", folder])
    try:
        yield locked
    finally:
        if bound:
            subprocess.call(["umount", folder])


def portable(bench: Bench, source: Path, place: Path, suffix: str) -> Path:
    """A portable folder keeps everything inside and its history when it moves; the program in the new place."""
    moved = place.with_name("moved here")

    def work() -> str:
        shutil.copytree(source, place)
        (place / "portable.txt").write_text("", "utf-8")
        _import(bench.machine, place / f"{PROGRAM}{suffix}", SAMPLE)
        require((place / "data" / "studyapp.db").is_file(), "the data are not in the portable folder")
        place.rename(moved)
        _import(bench.machine, moved / f"{PROGRAM}{suffix}", OTHER_ARTICLE)
        kept = titles(moved / "data" / "studyapp.db")
        require(len(kept) == 2, f"after the move there are {len(kept)} articles")
        return f"2 articles in {moved.name}"

    bench.attempt("portable folder moved", work)
    return moved / f"{PROGRAM}{suffix}"


def _import(machine: Machine, program: Path, article: Path) -> None:
    ran = machine.run(program, "import", article)
    require(ran.status == 0, f"import ended with {ran.status}: {ran.said}")


def scaled(bench: Bench, program: Path, factor: str) -> None:
    """Every page drawn as on a screen of that scale; the pictures have so many more pixels."""
    name = f"scale factor {factor}"
    bench.self_test(name, program, "self-test", REPORT, "--lang", "zh_CN", machine=bench.machine.scaled(factor))

    def work() -> str:
        # A dialog, since the window is no larger than the screen.
        plain, larger = (
            int.from_bytes((bench.folder / f"{trial}-pages" / "about-light-zh_CN.png").read_bytes()[16:20], "big")
            for trial in ("frozen-folder", name.replace(" ", "-"))
        )
        require(abs(larger - plain * float(factor)) <= float(factor), f"{larger} pixels wide, {plain} at a scale of 1")
        return f"{larger} pixels wide, {plain} at a scale of 1"

    bench.attempt(f"{name}: size of the pictures", work)


def long_path(bench: Bench, program: Path, place: Path) -> None:
    """An article and the data below a path of more than the 260 characters that Windows once allowed."""
    deep = place.joinpath(*["很长的文件夹名字" * 8] * 4)

    def work() -> str:
        deep.mkdir(parents=True)
        article = deep / SAMPLE.name
        shutil.copy(SAMPLE, article)
        ran = bench.machine.run(program, "import", article, "--data-dir", deep / "data")
        require(ran.status == 0, f"import ended with {ran.status}: {ran.said}")
        near = place / "from-afar.db"  # SQLite on Linux opens no path of more than 512 bytes
        shutil.copy(deep / "data" / "studyapp.db", near)
        require(titles(near) != [], "nothing was imported")
        return f"{len(bench.machine.inside(article) if isinstance(bench.machine, Wine) else str(article))} characters"

    bench.attempt("path of more than 260 characters", work)


def second_start(bench: Bench, program: Path, data: Path, close: Callable[[], object]) -> None:
    """A file opened while a window is open goes to that window; and a self-test runs beside it."""

    def work() -> str:
        first = bench.machine.start(program, SAMPLE, "--data-dir", data)
        try:
            wait_for("the first window's address", (data / "window.address").is_file)
            wait_for("the first article", lambda: len(_titles_so_far(data)) == 1)
            begun = time.perf_counter()
            ran = bench.machine.run(program, OTHER_ARTICLE, "--data-dir", data, seconds=120)
            handed = time.perf_counter() - begun
            require(ran.status == 0, f"the second start ended with {ran.status}: {ran.said}")
            require(first.poll() is None, "the first window is gone")
            wait_for("the second article in the first window", lambda: len(_titles_so_far(data)) == 2)
            bench.self_test("second instance open", program, "self-test", REPORT, "--lang", "en")
        finally:
            close()
            status = first.wait(timeout=_PATIENCE)
        require(status == 0, f"the first window ended with {status}")
        require(not (data / "window.address").exists(), "the window left its address behind")
        return f"handed over in {handed:.1f} s"

    bench.attempt("file opened in the running window", work)


def _titles_so_far(data: Path) -> list[str]:
    """The titles in a database that another process has open, read from a copy."""
    copy = data.with_name(f"{data.name}-copy")
    shutil.rmtree(copy, ignore_errors=True)
    copy.mkdir()
    for path in data.glob("studyapp.db*"):
        if not path.name.endswith("-shm"):
            shutil.copy(path, copy)
    try:
        return titles(copy / "studyapp.db")
    except sqlite3.Error:
        return []
