"""The lock file: which distributions go into the Windows program or build it, each with the hashes of its files.

    # what is shipped
    jieba==0.42.1 --hash=sha256:…
    # what builds it
    pyinstaller==6.22.3 --hash=sha256:…

It is a requirements file that pip understands, with two headings of ours.
"""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
LOCK = ROOT / "build_scripts" / "windows-lock.txt"
SHIPPED, BUILDING = "# what is shipped", "# what builds it"
# pip looks at the markers of the machine it runs on, so what is asked for on Windows alone is named here.
WINDOWS_SHIPS = ("colorama",)
WINDOWS_BUILDS = ("pefile", "pywin32-ctypes")
# sqlite-utils asks for pip, to install plugins of its own; the program has none.
LEFT_OUT = frozenset({"pip"})
TARGET = ("--platform", "win_amd64", "--python-version", "3.11", "--implementation", "cp", "--abi", "cp311")
_LINE = re.compile(r"([A-Za-z0-9._-]+)==(\S+)((?: --hash=sha256:[0-9a-f]{64})+)")


class LockError(Exception):
    """The lock file, or a file it names, is not what it should be; a sentence for whoever builds."""


@dataclass(frozen=True, slots=True)
class Pin:
    """One distribution at one version; `shipped` tells whether it is a part of the program or only builds it."""

    name: str
    version: str
    hashes: tuple[str, ...]
    shipped: bool

    @property
    def line(self) -> str:
        """The pin as a line of the lock file."""
        return f"{self.name}=={self.version}" + "".join(f" --hash=sha256:{value}" for value in self.hashes)


def normal(name: str) -> str:
    """The name of a distribution as PEP 503 compares it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def parse(text: str) -> tuple[Pin, ...]:
    """The pins of a lock file; raises LockError at a line that is neither a pin nor a comment, or names one twice."""
    pins: dict[str, Pin] = {}
    shipped = True
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith("#") or not line.strip():
            shipped = line == SHIPPED or (shipped and line != BUILDING)
            continue
        match = _LINE.fullmatch(line.strip())
        if match is None:
            raise LockError(f"line {number} of the lock file is no pin: {line}")
        name, version, hashes = match.groups()
        if normal(name) in pins:
            raise LockError(f"line {number} of the lock file pins {name} a second time")
        found = tuple(part.removeprefix("--hash=sha256:") for part in hashes.split())
        pins[normal(name)] = Pin(name, version, found, shipped)
    return tuple(pins.values())


def written(pins: Iterable[Pin]) -> str:
    """The lock file of these pins."""
    by_name = sorted(pins, key=lambda pin: normal(pin.name))
    lines = ["# Files for Python 3.11 on 64-bit Windows. Renew with: build_windows.py --renew-lock"]
    for heading, shipped in ((SHIPPED, True), (BUILDING, False)):
        lines += ["", heading, *(pin.line for pin in by_name if pin.shipped is shipped)]
    return "\n".join(lines) + "\n"


def sha256(path: Path) -> str:
    """The hash of a file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def fetch(pins: Sequence[Pin], folder: Path, pip: Sequence[str]) -> dict[str, Path]:
    """The file of each pin by its name, from `folder`, where pip puts what is not there yet; every hash is checked."""
    folder.mkdir(parents=True, exist_ok=True)
    here = {sha256(path): path for path in folder.iterdir() if path.is_file()}
    missing = [pin for pin in pins if not here.keys() & set(pin.hashes)]
    if missing:
        with tempfile.TemporaryDirectory() as place:
            wanted = Path(place, "wanted.txt")
            wanted.write_text("".join(f"{pin.line}\n" for pin in missing), "utf-8")
            _pip(pip, "download", "--no-deps", "--require-hashes", *TARGET, "-d", folder, "-r", wanted)
        here = {sha256(path): path for path in folder.iterdir() if path.is_file()}
    found: dict[str, Path] = {}
    for pin in pins:
        path = next((here[value] for value in pin.hashes if value in here), None)
        if path is None:
            raise LockError(f"no file of {pin.name} {pin.version} has a hash of the lock file")
        found[pin.name] = path
    return found


def renewed(pip: Sequence[str]) -> str:
    """A lock file of the newest versions that pyproject.toml allows, with the hashes of the files for Windows."""
    if sys.version_info[:2] != (3, 11):
        raise LockError("the lock file is renewed with Python 3.11, for which it is")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    freezer = [line for line in project["optional-dependencies"]["build"] if line.startswith("pyinstaller")]
    ships = _resolved(pip, [*project["dependencies"], *WINDOWS_SHIPS])
    builds = _resolved(pip, [*freezer, *WINDOWS_BUILDS])
    pins = []
    with tempfile.TemporaryDirectory() as place:
        for name, version in {**builds, **ships}.items():
            folder = Path(place, name)
            _pip(pip, "download", "--no-deps", *TARGET, "-d", folder, f"{name}=={version}")
            (file,) = folder.iterdir()
            pins.append(Pin(name, version, (sha256(file),), name in ships))
    return written(pins)


def _resolved(pip: Sequence[str], requirements: Sequence[str]) -> dict[str, str]:
    """Name and version of everything that these requirements bring, in PEP 503's spelling."""
    dry = ("install", "--dry-run", "--ignore-installed", "--report", "-", *requirements)
    report = json.loads(_pip(pip, *dry))
    found = {normal(part["metadata"]["name"]): part["metadata"]["version"] for part in report["install"]}
    return {name: version for name, version in found.items() if name not in LEFT_OUT}


def _pip(pip: Sequence[str], *arguments: str | Path) -> str:
    command = [*pip, "--disable-pip-version-check", *map(str, arguments), "-qq"]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode:
        raise LockError(f"pip could not do it: {' '.join(map(str, arguments[:2]))}; its message is above")
    return done.stdout
