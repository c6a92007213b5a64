#!/usr/bin/env python3
"""Builds the Windows program and proves it: from a Debian machine by way of Wine, or on Windows itself.

    python3 build_scripts/build_windows.py                build everything into dist/ and try it
    python3 build_scripts/build_windows.py --no-trials    build only
    python3 build_scripts/build_windows.py --only-trials  try what was built before
    python3 build_scripts/build_windows.py --renew-lock   write windows-lock.txt anew (with the Python 3.11 of .venv)

Needs nothing but Python 3.11 or newer. On a Debian-like system, as root, it installs what it builds with; elsewhere it
names what is missing. What is fetched once is kept in ~/.cache/studyapp-build (--work puts it elsewhere).

dist/ holds in the end: the installer, the portable folder as a zip, SHA256SUMS, the licences of all parts, a bill of
materials (CycloneDX), the report of the trials and the pictures that the frozen program drew of itself.
"""

from __future__ import annotations

import argparse
import contextlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from build_scripts.bundle import lock, notices, windows_python
from build_scripts.bundle.freezing import (
    BARE,
    PROGRAM,
    SIZE_LIMIT,
    START_LIMIT,
    foreign_files,
    freeze,
    size_of,
    start_ratio,
    version,
)
from build_scripts.bundle.machine import CHINESE, Machine, MachineError, Native, Wine, display
from build_scripts.bundle.windows_trials import try_windows

ROOT = lock.ROOT
DIST = ROOT / "dist"
WORK = Path.home() / ".cache" / "studyapp-build"
_PROGRAMS = ("wine", "Xvfb", "makensis", "osslsigncode", "x86_64-w64-mingw32-gcc-win32")
_DEBIAN = (
    *("wine", "wine64", "xvfb", "xauth", "nsis", "osslsigncode", "gcc-mingw-w64-x86-64-win32", "fonts-noto-cjk"),
    *("locales", "ca-certificates"),
)
_BEGUN = time.monotonic()


def say(message: str) -> None:
    print(f"[{time.monotonic() - _BEGUN:4.0f} s] {message}", flush=True)


def prepare_system() -> None:
    """Install what the build uses, or name what is missing."""
    if sys.platform == "win32":
        if makensis() is None:
            raise MachineError("NSIS is not installed: https://nsis.sourceforge.io, or: choco install nsis")
        return
    missing = [name for name in _PROGRAMS if shutil.which(name) is None]
    wanted = list(_DEBIAN) if missing else []
    if importlib.util.find_spec("pip") is None:
        missing.append("pip")
        wanted.append("python3-pip")
    if missing and not (shutil.which("apt-get") and os.geteuid() == 0):
        raise MachineError(f"not on this system: {', '.join(missing)}; on Debian: apt-get install {' '.join(wanted)}")
    if missing:
        say(f"Installing system packages: {' '.join(wanted)}")
        apt = ["apt-get", "-qq", "-o", "DPkg::Lock::Timeout=600"]
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        subprocess.call([*apt, "update"], env=quiet)
        subprocess.run(
            [*apt, "install", "--no-install-recommends", *wanted], env=quiet, check=True, stdout=subprocess.DEVNULL
        )
    if CHINESE.lower().replace("-", "") not in subprocess.check_output(["locale", "-a"], text=True).lower():
        subprocess.run(["localedef", "-i", "zh_CN", "-f", "UTF-8", CHINESE], check=True)


def makensis() -> str | None:
    """The compiler of installers, which on Windows is seldom on the path."""
    usual = Path(os.environ.get("PROGRAMFILES(X86)", "C:/Program Files (x86)"), "NSIS", "makensis.exe")
    return shutil.which("makensis") or (str(usual) if usual.is_file() else None)


@contextlib.contextmanager
def windows(work: Path) -> Iterator[Machine]:
    """This Windows; elsewhere one of Wine's, ended with the context."""
    if sys.platform == "win32":
        yield Native()
        return
    with display() as shown:
        wine = Wine(work / "prefix", shown)
        say("Wine prefix with stand-ins")
        wine.prepare()
        try:
            yield wine
        finally:
            wine.end()


def make_notices(pins: Sequence[lock.Pin], python: Path) -> None:
    """Write licences and bill of materials into dist/."""
    packages = python.parent / "Lib" / "site-packages"
    freezer = [pin for pin in pins if pin.name == "pyinstaller"]  # its loader is a part of every program it makes
    parts = [notices.part_of(pin, packages) for pin in pins if pin.shipped] + [
        notices.part_of(pin, packages) for pin in freezer
    ]
    own_text = (python.parent / "LICENSE.txt").read_text("utf-8", errors="replace")
    parts += notices.other_parts(windows_python.VERSION, own_text)
    head = notices.heading(PROGRAM, version())
    (DIST / "THIRD-PARTY-LICENCES.txt").write_text(notices.notices(head, parts), "utf-8")
    bill = notices.bill_of_materials(PROGRAM, version(), parts)
    (DIST / f"{PROGRAM}-{version()}.cdx.json").write_text(json.dumps(bill, indent=1) + "\n", "utf-8")


def installer() -> Path:
    return DIST / f"{PROGRAM}-{version()}-setup.exe"


def make_installer(frozen: Path) -> Path:
    target = installer()
    compiler = makensis()
    assert compiler is not None, "prepare_system has seen to it"
    flag = "/" if sys.platform == "win32" else "-"
    given = {"SOURCE": frozen, "TARGET": target, "VERSION": version(), "SIZE": size_of(frozen) // 1024}
    options = [f"{flag}D{name}={value}" for name, value in given.items()]
    # The 64-bit kind: what it installs runs on no other Windows, and a Wine without 32-bit parts can run it.
    fixed = [f"{flag}V2", f"{flag}INPUTCHARSET", "UTF8", f"{flag}XTarget amd64-unicode"]
    script = ROOT / "build_scripts" / "installer.nsi"
    if subprocess.call([compiler, *fixed, *options, str(script)], cwd=script.parent):
        raise MachineError("makensis could not make the installer")
    return target


def make_portable(frozen: Path) -> Path:
    """The folder as a zip that keeps its data inside wherever it is unpacked."""
    target = DIST / f"{PROGRAM}-{version()}-portable.zip"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(frozen.rglob("*")):
            if path.is_file():
                archive.write(path, f"{PROGRAM}/{path.relative_to(frozen).as_posix()}")
        archive.writestr(f"{PROGRAM}/portable.txt", "StudyApp keeps its data in the folder data beside this file.\n")
    return target


def write_sums(files: Sequence[Path]) -> None:
    lines = [f"{lock.sha256(path)}  {path.name}\n" for path in sorted(files)]
    (DIST / "SHA256SUMS").write_text("".join(lines), "utf-8")


def build(machine: Machine, work: Path, pip: Sequence[str]) -> None:
    """Make everything but the trials and the report."""
    DIST.mkdir(exist_ok=True)
    for old in DIST.iterdir():
        if old.name != "linux":  # the other bundle's
            shutil.rmtree(old) if old.is_dir() else old.unlink()
    say("Python for Windows and packages, by the lock file")
    pins = lock.parse(lock.LOCK.read_text("utf-8"))
    files = lock.fetch(pins, work / "downloads", pip)
    python = windows_python.make_python(work / "python", work / "downloads", files, pip)
    make_notices(pins, python)
    say("PyInstaller")
    frozen = freeze(machine, python, work, DIST / "THIRD-PARTY-LICENCES.txt")
    if foreign := foreign_files(frozen):
        raise MachineError(f"files of Wine's are in the bundle: {', '.join(foreign)}")
    say("Portable folder and installer")
    program = frozen / PROGRAM
    made = [make_portable(program), make_installer(program)]
    write_sums([*made, DIST / "THIRD-PARTY-LICENCES.txt", DIST / f"{PROGRAM}-{version()}.cdx.json"])


def figures_of(frozen: Path) -> dict[str, Any]:
    """What can be counted of a build."""
    ours, bare = size_of(frozen / PROGRAM), size_of(frozen / BARE)
    return {
        "size": {"ours": ours, "bare": bare, "ratio": round(ours / bare, 2), "limit": SIZE_LIMIT},
        "files": sum(path.is_file() for path in (frozen / PROGRAM).rglob("*")),
        "downloads": {path.name: path.stat().st_size for path in sorted(DIST.glob(f"{PROGRAM}-*"))},
    }


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Build the Windows program and prove it.")
    parser.add_argument("--no-trials", action="store_true", help="build only")
    parser.add_argument("--only-trials", action="store_true", help="try what was built before")
    parser.add_argument("--renew-lock", action="store_true", help="write windows-lock.txt anew and do nothing else")
    parser.add_argument("--work", type=Path, default=WORK, help="where downloads, Python and Wine are kept")
    given = parser.parse_args(argv)
    pip = [sys.executable, "-m", "pip"]
    if given.renew_lock:
        lock.LOCK.write_text(lock.renewed(pip), "utf-8")
        return 0
    work = given.work.absolute()
    prepare_system()
    with windows(work) as machine:
        if not given.only_trials:
            build(machine, work, pip)
        frozen = work / "frozen"
        figures = figures_of(frozen)
        if given.no_trials:
            print(json.dumps(figures, indent=1))
            return 0
        say("Start, beside a bare window")
        home = machine.drive / "users" / os.environ.get("USER", "root") if isinstance(machine, Wine) else Path.home()
        figures["start"] = {**start_ratio(machine, frozen, ".exe", work / "start"), "limit": START_LIMIT}
        say("Trials")
        bench = try_windows(machine, frozen / PROGRAM, installer(), DIST / "trials", home)
    for promise in (figures["size"], figures["start"]):
        promise["kept"] = promise["ratio"] <= promise["limit"]
    where = "Windows" if sys.platform == "win32" else "Wine, not on Windows"
    report = {"ok": bench.ok, "version": version(), "verified on": where, **figures, "trials": bench.report()}
    (DIST / "report.json").write_text(json.dumps(report, ensure_ascii=False, indent=1) + "\n", "utf-8")
    say(f"{'All is well' if report['ok'] else 'NOT well'}: dist/report.json; {figures['size']} {figures['start']}")
    return 0 if report["ok"] else 1


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (MachineError, lock.LockError) as trouble:
        sys.exit(f"build_windows.py: {trouble}")
    except KeyboardInterrupt:
        sys.exit(130)
