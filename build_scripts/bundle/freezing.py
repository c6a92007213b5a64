"""From a Python with its packages to a folder that runs by itself, and the figures that are promised of it."""

from __future__ import annotations

import os
import statistics
import time
import tomllib
from collections.abc import Sequence
from pathlib import Path

from build_scripts.bundle.lock import ROOT
from build_scripts.bundle.machine import Machine, MachineError, Ran, Wine

SPEC = ROOT / "build_scripts" / "studyapp.spec"
PROGRAM, BARE = "StudyApp", "BareWindow"
SIZE_LIMIT, START_LIMIT = 1.8, 1.5
"""What is promised: at most so many times the bare PySide6 window that the same spec freezes."""
_TURNS = 7


def version() -> str:
    """The version in pyproject.toml."""
    stated: str = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    return stated


def freeze(machine: Machine, python: Path, work: Path, notices: Path) -> Path:
    """Freeze the program and the bare window; the folder that holds both folders is returned.

    `notices` is the text of licences that goes into the bundle.
    """
    frozen = work / "frozen"
    os.environ["STUDYAPP_NOTICES"] = _seen_by(machine, notices)
    ran = machine.run(
        python,
        *("-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"),
        *("--distpath", frozen, "--workpath", work / "pyinstaller", SPEC),
        seconds=1800,
    )
    must(ran, "PyInstaller")
    return frozen


def must(ran: Ran, what: str) -> None:
    """Raise MachineError unless it went well."""
    if ran.status:
        raise MachineError(f"{what} ended with status {ran.status}: {ran.said}")


def size_of(folder: Path) -> int:
    """Bytes of all files below a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def foreign_files(folder: Path) -> list[str]:
    """Files of Wine's that went into a bundle, which must be none."""
    marks = (b"Wine builtin DLL", b"Wine placeholder DLL")
    binaries = (path for path in folder.rglob("*") if path.suffix.lower() in (".dll", ".exe", ".pyd"))
    return [path.name for path in binaries if any(mark in path.read_bytes()[:4096] for mark in marks)]


def start_ratio(machine: Machine, frozen: Path, suffix: str, data: Path) -> dict[str, float]:
    """Seconds from the start of the process to a painted window, ours beside the bare one, in turns; the medians."""
    ours: tuple[str | Path, ...] = (
        frozen / PROGRAM / f"{PROGRAM}{suffix}",
        "--data-dir",
        data,
        "--quit-after-first-paint",
    )
    bare: tuple[str | Path, ...] = (frozen / BARE / f"{BARE}{suffix}",)
    for command in (ours, bare):  # the first start of each fills the caches
        must(machine.run(*command), str(command[0]))
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(_TURNS):
        for command, taken in zip((ours, bare), times, strict=True):
            taken.append(_seconds(machine, command))
    ours_median, bare_median = map(statistics.median, times)
    return {
        "ours": round(ours_median, 3),
        "bare": round(bare_median, 3),
        "ratio": round(statistics.median(a / b for a, b in zip(*times, strict=True)), 2),
    }


def _seconds(machine: Machine, command: Sequence[str | Path]) -> float:
    begun = time.perf_counter()
    machine.run(*command)
    return time.perf_counter() - begun


def _seen_by(machine: Machine, path: Path) -> str:
    return machine.inside(path) if isinstance(machine, Wine) else str(path)
