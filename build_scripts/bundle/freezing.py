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
    """Seconds from the start of the process to a painted window, ours beside the bare one, in turns; the medians.

    What starting any program takes, which under Wine is most of it, is measured beside them and taken off both.
    """
    commands: dict[str, tuple[str | Path, ...]] = {
        "ours": (frozen / PROGRAM / f"{PROGRAM}{suffix}", "--data-dir", data, "--quit-after-first-paint"),
        "bare": (frozen / BARE / f"{BARE}{suffix}",),
        "nothing": ("cmd", "/c", "exit") if suffix else ("true",),
    }
    for command in commands.values():  # the first start of each fills the caches
        must(machine.run(*command), str(command[0]))
    taken: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(_TURNS):
        for name, command in commands.items():
            taken[name].append(_seconds(machine, command))
    medians = {name: round(statistics.median(seconds), 3) for name, seconds in taken.items()}
    turns = zip(taken["ours"], taken["bare"], taken["nothing"], strict=True)
    ratios = [(ours - nothing) / max(bare - nothing, 0.001) for ours, bare, nothing in turns]
    return {**medians, "ratio": round(statistics.median(ratios), 2)}


def _seconds(machine: Machine, command: Sequence[str | Path]) -> float:
    begun = time.perf_counter()
    machine.run(*command)
    return time.perf_counter() - begun


def _seen_by(machine: Machine, path: Path) -> str:
    return machine.inside(path) if isinstance(machine, Wine) else str(path)
