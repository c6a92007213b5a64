"""The built wheel carries everything that ships with the program, and works where there is no checkout."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder), cwd=ROOT)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of its own with nothing but the wheel installed in it."""
    target = tmp_path_factory.mktemp("installed")
    pip = (sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", "install")
    run(*pip, "--no-index", "--no-deps", "--no-compile", "--target", str(target), str(wheel), cwd=target)
    return target


def run(*command: str, cwd: Path, env: dict[str, str] | None = None) -> str:
    done = subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def run_installed(installed: Path, *arguments: str, cwd: Path) -> str:
    """Python with the wheel and other people's packages in reach; -S, since .pth files would bring in the checkout."""
    path = os.pathsep.join([str(installed), sysconfig.get_path("purelib")])
    env = {**os.environ, "PYTHONPATH": path, "PYTHONUTF8": "1"}
    return run(sys.executable, "-S", *arguments, cwd=cwd, env=env)


@pytest.mark.parametrize("folder", ["resources", "questions"])
def test_wheel_carries_every_file(wheel: Path, folder: str) -> None:
    prefix = f"studyapp/_bundled/{folder}/"
    with zipfile.ZipFile(wheel) as archive:
        names = [name for name in archive.namelist() if name.startswith(prefix)]
        carried = {name.removeprefix(prefix): archive.read(name) for name in names}
    # README's pictures stay behind: nobody needs them to run the program.
    files = [path for path in (ROOT / folder).rglob("*") if path.is_file() and "screenshots" not in path.parts]
    assert files
    assert carried == {path.relative_to(ROOT / folder).as_posix(): path.read_bytes() for path in files}


def test_wheel_carries_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        tops = {name.partition("/")[0] for name in archive.namelist()}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"studyapp"}


def test_it_works_outside_the_checkout(installed: Path, tmp_path: Path) -> None:
    report = "import studyapp, studyapp.resources as files; print(studyapp.__file__, files.sample_article(), sep='\\n')"
    package, sample = run_installed(installed, "-c", report, cwd=tmp_path).splitlines()
    assert Path(package).is_relative_to(installed)
    assert Path(sample).is_relative_to(installed)

    arguments = ("annotate", sample, "--json", "--data-dir", str(tmp_path / "data"))
    annotated = json.loads(run_installed(installed, "-m", "studyapp", *arguments, cwd=tmp_path))
    text = annotated["text"]
    assert annotated["phrases"]
    assert all(text[phrase["start"] : phrase["end"]] == phrase["text"] for phrase in annotated["phrases"])
    assert {path.name for path in tmp_path.iterdir()} <= {"data"}
