"""Where a bundle is built and tried: this machine itself, or Windows as Wine plays it on Linux."""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import struct
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

STAND_INS = Path(__file__).resolve().parent.parent / "wine"
CHINESE, WESTERN = "zh_CN.UTF-8", "C.UTF-8"
"""Locales under which Wine is a Windows of code page 936 and of code page 1252."""
_COMPILER = "x86_64-w64-mingw32-gcc-win32"
_UI_SETTINGS = r"HKLM\Software\Microsoft\WindowsRuntime\ActivatableClassId\Windows.UI.ViewManagement.UISettings"
_FONTS = r"HKLM\Software\Microsoft\Windows NT\CurrentVersion\FontSubstitutes"
_OVERRIDES = r"HKCU\Software\Wine\DllOverrides"
# Bodies for functions that Wine 8's C library exports only to say that it has none; NumPy calls the first when it is
# imported. They return one half of a complex number that comes in rcx itself (float) or behind rcx (double).
_COMPLEX_PARTS = {
    "crealf": "660f6ec1c3",  # movd xmm0, ecx; ret
    "cimagf": "48c1e920660f6ec1c3",  # shr rcx, 32; movd xmm0, ecx; ret
    "creal": "f20f1001c3",  # movsd xmm0, [rcx]; ret
    "creall": "f20f1001c3",
    "cimag": "f20f104108c3",  # movsd xmm0, [rcx + 8]; ret
    "cimagl": "f20f104108c3",
}
_STUB = bytes.fromhex("4883ec28488d0d")  # sub rsp, 40; lea rcx, …: how every such export of Wine's begins
_BUILTIN = b"Wine builtin DLL"


class MachineError(Exception):
    """A program did not do what it was started for; a sentence for whoever builds."""


@dataclass(frozen=True, slots=True)
class Ran:
    """How a program ended, and the last of what it said."""

    status: int
    said: str


class Machine(Protocol):
    """A machine on which programs of the bundle's kind run."""

    def run(self, *command: str | Path, seconds: int = 300) -> Ran:
        """Run a program to its end with pipes for its output; paths are given as the program will see them."""

    def start(self, *command: str | Path) -> subprocess.Popen[bytes]:
        """Start a program and do not wait for it."""

    def scaled(self, factor: str) -> Machine:
        """The same machine with everything drawn larger by that factor, as on a finer screen."""


@dataclass(frozen=True, slots=True)
class Native:
    """This machine as it is."""

    settings: tuple[tuple[str, str], ...] = ()

    def scaled(self, factor: str) -> Native:
        return replace(self, settings=(*self.settings, ("QT_SCALE_FACTOR", factor)))

    def run(self, *command: str | Path, seconds: int = 300) -> Ran:
        return _run([str(part) for part in command], {**os.environ, **dict(self.settings)}, seconds)

    def start(self, *command: str | Path) -> subprocess.Popen[bytes]:
        return _start([str(part) for part in command], {**os.environ, **dict(self.settings)})


@dataclass(frozen=True, slots=True)
class Wine:
    """A Windows in the folder `prefix`, with its windows on the X display `display`."""

    prefix: Path
    display: str
    locale: str = CHINESE
    scale: str = "1"

    @property
    def drive(self) -> Path:
        """Its drive C."""
        return self.prefix / "drive_c"

    def inside(self, path: Path) -> str:
        """A path as Windows programs see it."""
        letter, below = ("C:", path.relative_to(self.drive)) if path.is_relative_to(self.drive) else ("Z:", path)
        return letter + "\\" + str(below).lstrip("/").replace("/", "\\")

    def speaking(self, locale: str) -> Wine:
        """The same Windows under another code page; for programs started once all others have ended."""
        return replace(self, locale=locale)

    def scaled(self, factor: str) -> Wine:
        return replace(self, scale=factor)

    def run(self, *command: str | Path, seconds: int = 300) -> Ran:
        ran = _run(["wine", *self._words(command)], self._environment(), seconds)
        if ran.status < 0:
            self.end()  # what was killed is Wine's own starter; the program in it goes on
        return ran

    def start(self, *command: str | Path) -> subprocess.Popen[bytes]:
        return _start(["wine", *self._words(command)], self._environment())

    def settle(self) -> None:
        """Wait until every program of this Windows has ended."""
        subprocess.run(["wineserver", "-w"], env=self._environment(), check=False, timeout=120)

    def end(self) -> None:
        """End every program of this Windows, and of no other."""
        subprocess.run(["wineserver", "-k"], env=self._environment(), check=False)

    def prepare(self) -> None:
        """Make the prefix, unless it was made by this very code: Windows 10, the stand-ins, a font for dialogs."""
        stamp = self.prefix / "made-by"
        signature = _signature()
        if stamp.is_file() and stamp.read_text("utf-8") == signature:
            return
        shutil.rmtree(self.prefix, ignore_errors=True)
        self.prefix.mkdir(parents=True)
        self._must("wineboot", "-i")
        self._must("winecfg", "-v", "win10")
        system = self.drive / "windows" / "system32"
        _compile(system / "icuuc.dll", "icuuc.c", "icuuc.def")
        if self.run("reg", "query", _UI_SETTINGS, "/v", "DllPath").status:  # Wine 10 has the class
            _compile(system / "uisettings.dll", "uisettings.c", "-luuid")
            self._set(_UI_SETTINGS, "DllPath", r"C:\windows\system32\uisettings.dll")
        library = system / "ucrtbase.dll"
        completed = with_complex_parts(library.read_bytes())
        if completed is not None:
            library.unlink()
            library.write_bytes(completed)
            self._set(_OVERRIDES, "ucrtbase", "native")
        for name in ("MS Shell Dlg", "MS Shell Dlg 2"):
            self._set(_FONTS, name, "Noto Sans CJK SC")
        self.settle()
        stamp.write_text(signature, "utf-8")

    def _must(self, *command: str) -> None:
        ran = self.run(*command)
        if ran.status:
            raise MachineError(f"wine {' '.join(command)}: {ran.said}")

    def _set(self, key: str, name: str, value: str) -> None:
        self._must("reg", "add", key, "/v", name, "/t", "REG_SZ", "/d", value, "/f")

    def _words(self, command: tuple[str | Path, ...]) -> list[str]:
        return [self.inside(part) if isinstance(part, Path) else part for part in command]

    def _environment(self) -> dict[str, str]:
        ours = {
            "WINEPREFIX": str(self.prefix),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            # No .NET, no HTML engine, and no debugger: a program that crashes shall end, not wait for a click.
            "WINEDLLOVERRIDES": "mscoree=;mshtml=;winedbg.exe=d",
            "LC_ALL": self.locale,
            "DISPLAY": self.display,
            "XAUTHORITY": "/dev/null",
            "WINEQT_SCALE_FACTOR": self.scale,  # arrives without the four letters, as no other variable of Qt's does
        }
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG", "QT_"))}
        return {**kept, **ours}


@contextlib.contextmanager
def display() -> Iterator[str]:
    """An X display of our own, for as long as the context lasts."""
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1920x1200x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL)
    os.close(writer)
    try:
        with os.fdopen(reader) as number:
            yield f":{number.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def with_complex_parts(library: bytes) -> bytes | None:
    """Wine's C library with bodies for `_COMPLEX_PARTS`, no longer marked as built in; None where it needs none."""
    data = bytearray(library)
    header = int.from_bytes(data[0x3C:0x40], "little")
    sections, optional = struct.unpack_from("<H", data, header + 6)[0], struct.unpack_from("<H", data, header + 20)[0]
    table = [struct.unpack_from("<4I", data, header + 24 + optional + 40 * index + 8) for index in range(sections)]

    def place(address: int) -> int:
        """Where in the file the byte is that is loaded at this address."""
        for size, start, _, raw in table:
            if start <= address < start + size:
                return int(address - start + raw)
        raise MachineError("Wine's C library is laid out in an unknown way")

    def word(address: int) -> int:
        return int(struct.unpack_from("<I", data, place(address))[0])

    exports = int(struct.unpack_from("<I", data, header + 24 + 112)[0])
    count, functions, names, ordinals = struct.unpack_from("<4I", data, place(exports) + 24)
    changed = False
    for index in range(count):
        start = place(word(names + 4 * index))
        body = _COMPLEX_PARTS.get(data[start : data.index(0, start)].decode())
        if body is None:
            continue
        ordinal = struct.unpack_from("<H", data, place(ordinals) + 2 * index)[0]
        at = place(word(functions + 4 * int(ordinal)))
        if data[at : at + len(_STUB)] == _STUB:
            data[at : at + len(body) // 2] = bytes.fromhex(body)
            changed = True
    mark = data.find(_BUILTIN)
    if not changed or mark < 0:
        return None
    data[mark : mark + len(_BUILTIN)] = bytes(len(_BUILTIN))
    return bytes(data)


def _compile(target: Path, *sources: str) -> None:
    """Build a DLL of the prefix; words that begin with a dash are the compiler's."""
    files = [name if name.startswith("-") else str(STAND_INS / name) for name in sources]
    subprocess.run([_COMPILER, "-O2", "-s", "-Wall", "-Wextra", "-shared", "-o", str(target), *files], check=True)


def _signature() -> str:
    sources = [Path(__file__), *sorted(STAND_INS.iterdir())]
    return hashlib.sha256(b"\0".join(path.read_bytes() for path in sources)).hexdigest()


def _run(command: list[str], environment: dict[str, str], seconds: int) -> Ran:
    """Pipes, never files: under Wine 8 Python cannot start with a file as its output."""
    try:
        done = subprocess.run(
            command,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=seconds,
            check=False,
        )
    except subprocess.TimeoutExpired as late:
        return Ran(-1, f"not done after {seconds} s: {_end_of(late.output or b'')}")
    return Ran(done.returncode, _end_of(done.stdout))


def _start(command: list[str], environment: dict[str, str]) -> subprocess.Popen[bytes]:
    quiet = subprocess.DEVNULL
    return subprocess.Popen(command, env=environment, stdin=quiet, stdout=quiet, stderr=quiet)


def _end_of(output: bytes) -> str:
    return output.decode("utf-8", errors="replace").strip()[-2000:]
