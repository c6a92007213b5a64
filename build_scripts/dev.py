#!/usr/bin/env python3
"""Sets up, runs and tests StudyApp from a checkout. Needs nothing but Python 3.11 or newer.

`setup` makes .venv beside pyproject.toml, installs the project there, and sees to what Qt needs of the system; every
other command does that first. Whatever is missing is found by trying: Qt is started, its libraries are resolved.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import importlib.util
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "set-up-for"
SAMPLE = ROOT / "resources" / "articles" / "nanchuan-plenum.txt"
OLDEST_PYTHON = (3, 11)
ROOM = 4 << 30
"""Bytes free in memory before the tests put their files there; they need about one GB."""
MOST_PROCESSES = 4
"""Of the tests; each takes some 400 MB, and more of them gain little."""

# Fails unless the checkout is installed with all that pyproject.toml asks of a developer's environment, files and all.
CHECK_PACKAGES = """
import re, studyapp
from importlib.metadata import files, requires
for requirement in requires("studyapp"):
    if not re.search("extra == .build", requirement):
        for file in files(re.match("[A-Za-z0-9._-]+", requirement)[0]):
            assert file.suffix == ".pyc" or file.locate().exists(), file
"""
# Aborts with Qt's own words unless an application starts; prints how many fonts can write Chinese.
CHECK_QT = """
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication
application = QApplication([])
print(len(QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese)))
"""
QT_FILES = (
    *(f"Qt{module}.abi3.so" for module in ("Core", "Gui", "Widgets", "Svg", "PrintSupport")),
    *(f"Qt/plugins/platforms/libq{platform}.so" for platform in ("xcb", "offscreen")),
)
PACKAGES_NAMED_OTHERWISE = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libz.so.1": "zlib1g",
}


class Trouble(Exception):
    """The job cannot go on; the message is one sentence for the person at the keyboard."""


def say(message: str) -> None:
    """Print at once, so that the order holds between our lines and those of the programs we start."""
    print(message, flush=True)


def call(command: Sequence[str | Path], *, env: dict[str, str] | None = None, cwd: Path | None = None) -> int:
    """Run in the foreground and return the exit code."""
    return subprocess.call([str(part) for part in command], env=env, cwd=cwd)


def attempt(command: Sequence[str | Path], **settings: str) -> subprocess.CompletedProcess[str]:
    """Run out of sight, with `settings` added to the environment; a program that is not there fails like any other."""
    line = [str(part) for part in command]
    try:
        return subprocess.run(
            line,
            env={**os.environ, **settings},
            cwd=VENV if VENV.is_dir() else None,  # not the checkout, which Python would put on its import path
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
        )
    except OSError as error:
        return subprocess.CompletedProcess(line, 127, "", str(error))


def last_line(result: subprocess.CompletedProcess[str]) -> str:
    """The last thing a program said, which is where most programs say what is wrong."""
    lines = [line for line in (result.stdout + "\n" + result.stderr).splitlines() if line.strip()]
    return lines[-1].strip() if lines else f"exit code {result.returncode}"


# The environment in .venv


def signature() -> str:
    """What .venv was set up for; another value means that it has to be done again."""
    facts = (str(ROOT), sys.version, (ROOT / "pyproject.toml").read_text("utf-8"))
    return hashlib.sha256("\0".join(facts).encode()).hexdigest()


def venv_is_complete() -> bool:
    """Whether .venv was set up for just this and still holds it."""
    stamped = STAMP.is_file() and STAMP.read_text("utf-8") == signature()
    return stamped and has_packages()


def has_packages() -> bool:
    return attempt([PYTHON, "-c", CHECK_PACKAGES]).returncode == 0


def venv_is_usable() -> bool:
    """Whether .venv is whole, of this Python, and was made in this place: a moved or half-made one is not."""
    try:
        made_with = (VENV / "pyvenv.cfg").read_text("utf-8")
    except OSError:
        return False
    version = "version = {}.{}.{}\n".format(*sys.version_info)
    ours = version in made_with and str(VENV) in made_with
    return ours and attempt([PYTHON, "-m", "pip", "--version"]).returncode == 0


def make_venv() -> None:
    """Make .venv from nothing, with a current pip and no setuptools, as from Python 3.12 on."""
    if not (importlib.util.find_spec("ensurepip") and importlib.util.find_spec("venv")):
        package = "python{}.{}-venv".format(*sys.version_info)
        if not can_install():
            raise Trouble(f"this Python cannot make environments; install its venv module (on Debian: {package})")
        install_packages([package])
    if VENV.exists():
        say("Making .venv again: it is incomplete, from another place or of another Python")
        shutil.rmtree(VENV)
    else:
        say("Making .venv")
    python = getattr(sys, "_base_executable", None) or sys.executable
    made = attempt([python, "-m", "venv", VENV])
    if made.returncode:
        raise Trouble(f"cannot make {VENV}: {last_line(made)}")
    pip("install", "--upgrade", "pip")
    if sys.version_info < (3, 12):
        pip("uninstall", "--yes", "setuptools")


def pip(*arguments: str) -> None:
    if call([PYTHON, "-m", "pip", "-qq", "--disable-pip-version-check", *arguments], cwd=ROOT):
        raise Trouble("pip could not install what the project needs; its message is above")


def prepare_venv() -> bool:
    """See to .venv; true if there was anything to do."""
    if venv_is_complete():
        return False
    if not venv_is_usable():
        make_venv()
    say("Installing the project and its tools (a minute or two the first time)")
    pip("install", "--editable", ".[dev]")
    if not has_packages():  # files are missing that pip believes to be there
        make_venv()
        pip("install", "--editable", ".[dev]")
    STAMP.write_text(signature(), "utf-8")
    return True


# What Qt needs of the system


def can_install() -> bool:
    """Whether this is a Debian-like system on which we may install packages."""
    return sys.platform == "linux" and shutil.which("apt-get") is not None and os.geteuid() == 0


def install_packages(packages: Sequence[str]) -> None:
    say(f"Installing system packages: {' '.join(packages)}")
    apt = ["apt-get", "-qq", "-o", "DPkg::Lock::Timeout=300"]
    attempt([*apt, "update"])  # an old list may still do; if not, the next step says so
    installed = attempt([*apt, "install", "--no-install-recommends", *packages], DEBIAN_FRONTEND="noninteractive")
    if installed.returncode:
        raise Trouble(f"apt-get could not install {' '.join(packages)}: {last_line(installed)}")


def debian_package(library: str) -> str:
    """The package of a shared library, by Debian's rule for naming them (Debian Policy 8.1)."""
    if library in PACKAGES_NAMED_OTHERWISE:
        return PACKAGES_NAMED_OTHERWISE[library]
    name, _, version = library.lower().replace("_", "-").partition(".so.")
    return name + ("-" if name[-1].isdigit() else "") + version


def missing_libraries(said_by_qt: str) -> set[str]:
    """The libraries that Qt's modules and plugins want and the system lacks, for all of them at once where ldd is."""
    found = set(re.findall(r"(lib\S+\.so\.\d+)\S*: cannot open shared object", said_by_qt))
    if shutil.which("ldd"):
        qt = next(VENV.glob("lib/python*/site-packages/PySide6"))
        resolved = attempt(["ldd", *(qt / name for name in QT_FILES)]).stdout
        found |= set(re.findall(r"(lib\S+\.so\.\d+)\S* => not found", resolved))
    return found


def missing_on_linux(*, for_tests: bool) -> dict[str, str]:
    """What Qt, and if asked for the tests, lack on this system, each with the Debian package that brings it."""
    qt = attempt([PYTHON, "-c", CHECK_QT], QT_QPA_PLATFORM="offscreen")
    missing = {library: debian_package(library) for library in sorted(missing_libraries(qt.stderr))}
    if qt.returncode == 0 and int(qt.stdout) == 0:
        missing["a Chinese font"] = "fonts-noto-cjk"
    if for_tests and not shutil.which("Xvfb"):
        missing["Xvfb"] = "xvfb"
    return missing


def prepare_system(*, for_tests: bool) -> None:
    """Install what the system lacks, or name it and how to get it; only a Qt that cannot start at all is an error."""
    missing = missing_on_linux(for_tests=for_tests)
    while missing and can_install():
        before = missing
        try:
            install_packages(sorted(set(missing.values())))
        except Trouble as trouble:
            say(str(trouble))
            break
        missing = missing_on_linux(for_tests=for_tests)  # fonts can be asked for only once Qt starts
        if missing == before:
            break
    if missing:
        packages = " ".join(sorted(set(missing.values())))
        how = f"sudo apt-get install {packages}" if shutil.which("apt-get") else f"Debian calls them {packages}"
        say(f"Not on this system: {', '.join(missing)}. To get what is missing: {how}")
    qt = attempt([PYTHON, "-c", CHECK_QT], QT_QPA_PLATFORM="offscreen")
    if qt.returncode:
        raise Trouble(f"Qt does not start: {last_line(qt)}")


def set_up(*, for_tests: bool = True) -> None:
    """Bring .venv and the system to where every other command can work."""
    renewed = prepare_venv()
    if sys.platform != "linux":
        return
    prepare_system(for_tests=for_tests)
    if renewed:
        with screen() as settings:
            shown = attempt([PYTHON, "-c", CHECK_QT], **settings)
        if shown.returncode:
            say(f"Qt starts, but opens no window on this system: {last_line(shown)}")


# Screens


def has_display() -> bool:
    """Whether a window can be opened for a person to see."""
    if sys.platform != "linux":
        return True
    named = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    return bool(named) and attempt([PYTHON, "-c", CHECK_QT]).returncode == 0


@contextlib.contextmanager
def screen() -> Iterator[dict[str, str]]:
    """Settings under which windows can be drawn: the display there is, else an Xvfb of our own, else none at all."""
    if has_display():
        yield {}
        return
    if not shutil.which("Xvfb"):
        yield {"QT_QPA_PLATFORM": "offscreen"}
        return
    reader, writer = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1920x1200x24", "-nolisten", "tcp"],
        pass_fds=[writer],
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    try:
        with os.fdopen(reader) as number:
            yield {"DISPLAY": f":{number.readline().strip()}", "QT_QPA_PLATFORM": "xcb"}
    finally:
        server.terminate()
        server.wait()


# Commands


def run(article: str) -> int:
    """Open the window on an article; with no display do the same job in the terminal."""
    set_up(for_tests=False)
    if has_display():
        return call([PYTHON, "-m", "studyapp", article])
    say("No display here, so the same in the terminal:\n")
    return call([PYTHON, "-m", "studyapp", "tour", article])


def test(arguments: Sequence[str]) -> int:
    """Formatting, lint, types and tests, told in this order; stop at the first that fails, and end with pytest's line.

    The tests run in as many processes as there are cores, up to `MOST_PROCESSES`, and while the types are checked.
    With BUILD=1 in the environment the Linux bundle is built after that, and proves itself.
    """
    set_up()
    env = {"QT_QPA_PLATFORM": "offscreen", **os.environ}

    def step(*command: str) -> int:
        say(f"\n$ {shlex.join(command)}")
        return call([PYTHON, "-m", *command], env=env, cwd=ROOT)

    code = step("ruff", "format", "--check", ".") or step("ruff", "check", ".")
    if code:
        return code
    # Neighbouring tests stay in one process, which then makes what they share but once.
    spread = ("--numprocesses=auto", f"--maxprocesses={MOST_PROCESSES}", "--dist=worksteal")
    tests = ("pytest", *spread, *arguments)
    colour = ("--color=yes",) if sys.stdout.isatty() else ()  # they would see a pipe
    with (
        tempfile.TemporaryDirectory(prefix="studyapp-tests-", dir=room_in_memory()) as folder,
        subprocess.Popen(
            [PYTHON, "-m", *tests[:1], *colour, *tests[1:]],
            env={**env, "TMPDIR": folder},
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        ) as running,
    ):
        try:
            code = step("mypy")
            if code == 0:
                say(f"\n$ {shlex.join(tests)}")
                pass_on(running)
                code = running.wait()
        finally:
            running.terminate()
            running.wait()
    if code == 0 and os.environ.get("BUILD") == "1":
        return call([sys.executable, ROOT / "build_scripts" / "build_linux.py"])
    return code


def room_in_memory() -> Path | None:
    """Where Linux keeps files in memory, if there are some GB: thousands of small databases would wait for the disk."""
    memory = Path("/dev/shm")
    if not memory.is_dir() or not os.access(memory, os.W_OK) or shutil.disk_usage(memory).free < ROOM:
        return None
    return memory


def pass_on(running: subprocess.Popen[bytes]) -> None:
    """Print what a program has said and says, as it says it, until it ends."""
    assert running.stdout
    while said := os.read(running.stdout.fileno(), 1 << 16):
        sys.stdout.buffer.write(said)
        sys.stdout.buffer.flush()


def bench(arguments: Sequence[str]) -> int:
    """The benchmarks, with every ratio printed."""
    set_up()
    pytest = ("pytest", "-o", "python_files=bench_*.py", "tests/benchmarks", *arguments)
    return call([PYTHON, "-m", *pytest], env={"QT_QPA_PLATFORM": "offscreen", **os.environ}, cwd=ROOT)


def screenshots(folder: str) -> int:
    """A picture of every page, in both themes and three languages."""
    set_up()
    with screen() as settings:
        return call([PYTHON, ROOT / "build_scripts" / "screenshots.py", folder], env={**os.environ, **settings})


def main(arguments: Sequence[str]) -> int:
    if sys.version_info < OLDEST_PYTHON:
        oldest, this = ("{}.{}".format(*version) for version in (OLDEST_PYTHON, sys.version_info))
        raise Trouble(f"StudyApp needs Python {oldest} or newer and this is {this}; try: python{oldest} {sys.argv[0]}")
    parser = argparse.ArgumentParser(prog="dev.py", description="Set up, run and test StudyApp from a checkout.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    commands.add_parser("setup", help="make .venv, install the project in it, and see to what Qt needs of the system")
    run_parser = commands.add_parser("run", help="open an article: in the window, or in the terminal if none can open")
    run_parser.add_argument("article", nargs="?", default=str(SAMPLE), help="default: the bundled sample")
    commands.add_parser("test", help="formatting, lint, types and tests; further arguments go to pytest")
    commands.add_parser("bench", help="the benchmarks, as ratios; further arguments go to pytest")
    shots_parser = commands.add_parser("screenshots", help="write a picture of every page to a folder")
    shots_parser.add_argument("folder", nargs="?", default="screenshots", help="default: %(default)s")
    given, further = parser.parse_known_args(arguments[:1] if arguments[:1] in (["test"], ["bench"]) else arguments)
    if further:
        parser.error(f"unrecognized arguments: {' '.join(further)}")
    if given.command == "run":
        return run(given.article)
    if given.command == "test":
        return test(arguments[1:])
    if given.command == "bench":
        return bench(arguments[1:])
    if given.command == "screenshots":
        return screenshots(given.folder)
    set_up()
    say("Ready.")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except Trouble as trouble:
        sys.exit(f"dev.py: {trouble}")
    except KeyboardInterrupt:
        sys.exit(130)
