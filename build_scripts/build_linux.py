#!/usr/bin/env python3
"""Builds the Linux bundle by the same spec as the Windows program, and has it prove itself.

    python3 build_scripts/build_linux.py [--no-trials]

Sets up like dev.py, then freezes with a Python environment of its own, kept in ~/.cache/studyapp-build. dist/linux/
holds in the end the bundle as tar.gz, the report of the trials and the pictures that the frozen program drew.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tarfile
import tomllib
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from build_scripts import dev
from build_scripts.bundle import notices
from build_scripts.bundle.freezing import BARE, PROGRAM, freeze, size_of, start_ratio, version
from build_scripts.bundle.lock import ROOT, Pin
from build_scripts.bundle.machine import MachineError, Native
from build_scripts.bundle.trials import REPORT, Bench, portable, read_only, scaled

DIST = ROOT / "dist" / "linux"
WORK = Path.home() / ".cache" / "studyapp-build" / "linux"
# Of the environment what only installs it or only freezes; PyInstaller's loader is a part of what it makes.
_NOT_SHIPPED = frozenset({"pip", "setuptools", "altgraph", "packaging", "pyinstaller-hooks-contrib", "build"})


def make_environment(work: Path) -> Path:
    """A virtual environment with what the program needs and what freezes it, made when pyproject.toml asks for other
    things than the last time; its Python is returned."""
    place = work / "environment"
    python = place / "bin" / "python"
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    freezer = [line for line in project["optional-dependencies"]["build"] if line.startswith("pyinstaller")]
    wanted = [*project["dependencies"], *freezer]
    stamp = place / "made-for.json"
    facts = [sys.version, wanted]
    if not stamp.is_file() or json.loads(stamp.read_text("utf-8")) != facts:
        shutil.rmtree(place, ignore_errors=True)
        must([dev.PYTHON, "-m", "venv", place])
        must([python, "-m", "pip", "install", "-qq", "--upgrade", "pip"])
        must([python, "-m", "pip", "install", "-qq", *wanted])
        stamp.write_text(json.dumps(facts), "utf-8")
    return python


def must(command: Sequence[str | Path]) -> None:
    if subprocess.call([str(part) for part in command]):
        raise MachineError(f"failed: {' '.join(map(str, command))}")


def make_notices(python: Path, target: Path) -> None:
    """Write the licences of everything in the environment that goes into the bundle."""
    packages = next((python.parent.parent / "lib").glob("python3*/site-packages"))
    parts = []
    for folder in packages.glob("*.dist-info"):
        name, _, number = folder.name.removesuffix(".dist-info").partition("-")
        pin = Pin(name.replace("_", "-").lower(), number, (), True)
        if pin.name not in _NOT_SHIPPED:
            parts.append(notices.part_of(pin, packages))
    own_text = Path(tomllib.__file__).parent.with_name("LICENSE.txt")
    text = own_text.read_text("utf-8") if own_text.is_file() else ""
    parts += notices.other_parts(sys.version.split()[0], text)
    target.write_text(notices.notices(notices.heading(PROGRAM, version()), parts), "utf-8")


def try_linux(machine: Native, frozen: Path, work: Path) -> Bench:
    folder = DIST / "trials"
    place = work / "学习 资料" / "张三"
    shutil.rmtree(place.parent, ignore_errors=True)
    place.mkdir(parents=True)
    folder.mkdir(parents=True)
    bench = Bench(machine, folder)
    program = frozen / PROGRAM
    bench.self_test("frozen folder", program, "self-test", REPORT)
    carried = portable(bench, frozen, place / "StudyApp", "")
    bench.self_test("portable folder on a Chinese path", carried, "self-test", REPORT, "--lang", "zh_CN")
    scaled(bench, program, "2")
    read_only(bench, program, place)
    return bench


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Build the Linux bundle and prove it.")
    parser.add_argument("--no-trials", action="store_true", help="build only")
    given = parser.parse_args(argv)
    if sys.platform != "linux":
        raise MachineError("this builds on Linux only")
    dev.set_up()
    shutil.rmtree(DIST, ignore_errors=True)
    DIST.mkdir(parents=True)
    WORK.mkdir(parents=True, exist_ok=True)
    python = make_environment(WORK)
    licences = DIST / "THIRD-PARTY-LICENCES.txt"
    make_notices(python, licences)
    with dev.screen() as settings:
        machine = Native(tuple(settings.items()))
        frozen = freeze(machine, python, WORK, licences)
        program, bare = frozen / PROGRAM, frozen / BARE
        archive = DIST / f"{PROGRAM}-{version()}-linux-x86_64.tar.gz"
        with tarfile.open(archive, "w:gz") as tar:
            tar.add(program, PROGRAM)
        sizes = {"ours": size_of(program), "bare": size_of(bare), "archive": archive.stat().st_size}
        if given.no_trials:
            print(json.dumps(sizes))
            return 0
        start = start_ratio(machine, frozen, "", WORK / "start")
        bench = try_linux(machine, program, WORK)
    report = {"ok": bench.ok, "version": version(), "size": sizes, "start": start, "trials": bench.report()}
    (DIST / "report.json").write_text(json.dumps(report, ensure_ascii=False, indent=1) + "\n", "utf-8")
    print(f"{'All is well' if bench.ok else 'NOT well'}: dist/linux/report.json; {sizes} {start}")
    return 0 if bench.ok else 1


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (MachineError, dev.Trouble) as trouble:
        sys.exit(f"build_linux.py: {trouble}")
    except KeyboardInterrupt:
        sys.exit(130)
