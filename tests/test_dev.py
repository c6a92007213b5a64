"""The set-up script: what it finds out about a system, and how it speaks; every run of it proves the rest."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from build_scripts import dev

SCRIPT = Path(dev.__file__)


@pytest.mark.parametrize(
    ("library", "package"),
    [
        ("libxcb-icccm.so.4", "libxcb-icccm4"),
        ("libEGL.so.1", "libegl1"),
        ("libX11.so.6", "libx11-6"),
        ("libX11-xcb.so.1", "libx11-xcb1"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
        ("libdbus-1.so.3", "libdbus-1-3"),
        ("libgssapi_krb5.so.2", "libgssapi-krb5-2"),
        ("libglib-2.0.so.0", "libglib2.0-0"),
    ],
)
def test_debian_package_of_a_library(library: str, package: str) -> None:
    assert dev.debian_package(library) == package


def test_missing_library_is_read_from_the_words_of_the_loader(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    words = "ImportError: libEGL.so.1: cannot open shared object file: No such file or directory"
    assert dev.missing_libraries(words) == {"libEGL.so.1"}


@pytest.fixture
def venv(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / ".venv"
    folder.mkdir()
    monkeypatch.setattr(dev, "VENV", folder)
    monkeypatch.setattr(dev, "PYTHON", Path(sys.executable))
    monkeypatch.setattr(dev, "STAMP", folder / "stamp")
    return folder


def configure(venv: Path, place: Path, version: str = "{}.{}.{}".format(*sys.version_info)) -> None:
    (venv / "pyvenv.cfg").write_text(f"version = {version}\ncommand = python3 -m venv {place}\n", "utf-8")


def test_half_made_environment_is_not_usable(venv: Path) -> None:
    assert not dev.venv_is_usable()
    configure(venv, venv)
    assert dev.venv_is_usable()


def test_environment_from_another_place_is_not_usable(venv: Path) -> None:
    configure(venv, Path("/elsewhere/.venv"))
    assert not dev.venv_is_usable()


def test_environment_of_another_python_is_not_usable(venv: Path) -> None:
    configure(venv, venv, "3.8.1")
    assert not dev.venv_is_usable()


@pytest.mark.usefixtures("venv")
def test_environment_is_complete_only_with_the_stamp_of_this_project() -> None:
    assert not dev.venv_is_complete()
    dev.STAMP.write_text("another", "utf-8")
    assert not dev.venv_is_complete()
    dev.STAMP.write_text(dev.signature(), "utf-8")
    assert dev.venv_is_complete()


@pytest.mark.parametrize(("arguments", "status"), [(["--help"], 0), (["run", "--help"], 0), ([], 2), (["rnu"], 2)])
def test_usage(arguments: list[str], status: int) -> None:
    done = subprocess.run([sys.executable, str(SCRIPT), *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == status
    assert "usage: dev.py" in done.stdout + done.stderr
    assert "Traceback" not in done.stderr


# The steps of `dev.py test`, with programs of our own in the place of the tools.


@pytest.fixture
def tools(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a `ruff`, a `mypy` and a `pytest` that are run instead of the real ones, each saying a line."""
    for name in ("ruff", "mypy", "pytest"):
        (tmp_path / f"{name}.py").write_text(f"import sys\nprint('{name}', *sys.argv[1:])\n", "utf-8")
    monkeypatch.setattr(dev, "set_up", lambda: None)
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    monkeypatch.setattr(dev, "PYTHON", Path(sys.executable))
    monkeypatch.setenv("BUILD", "0")
    return tmp_path


@pytest.mark.usefixtures("tools")
def test_steps_are_told_whole_and_in_order(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert dev.test(["-k", "reading"]) == 0
    lines = capfdbinary.readouterr().out.decode().splitlines()
    spread = "--numprocesses=auto --maxprocesses=4 --dist=worksteal"
    steps = ["ruff format --check .", "ruff check .", "mypy", f"pytest {spread} -k reading"]
    assert [line for line in lines if line] == [line for step in steps for line in (f"$ {step}", step)]


@pytest.mark.parametrize("failing", ["ruff", "mypy", "pytest"])
def test_the_first_step_that_fails_is_the_last_told(
    tools: Path, failing: str, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    (tools / f"{failing}.py").write_text("print('no')\nraise SystemExit(3)\n", "utf-8")
    assert dev.test([]) == 3
    lines = capfdbinary.readouterr().out.decode().splitlines()
    assert lines[-1] == "no"
    assert lines[-2].startswith(f"$ {failing}")


def test_where_the_types_are_wrong_the_tests_are_stopped(tools: Path) -> None:
    (tools / "mypy.py").write_text("raise SystemExit(1)\n", "utf-8")
    (tools / "pytest.py").write_text("import time\ntime.sleep(600)\n", "utf-8")
    assert dev.test([]) == 1
