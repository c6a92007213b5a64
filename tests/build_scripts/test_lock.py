"""The lock file of the Windows program: what it says, and that it is in step with pyproject.toml."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from build_scripts.bundle import lock
from build_scripts.bundle.lock import LOCK, ROOT, LockError, Pin, fetch, normal, parse, sha256, written

A, B = "a" * 64, "b" * 64


def test_what_is_written_can_be_read() -> None:
    pins = (
        Pin("alpha", "1.0", (A, B), True),
        Pin("Beta_two", "2.0.post1", (B,), True),
        Pin("freezer", "6.1", (A,), False),
    )
    assert parse(written(pins)) == pins


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("alpha==1.0\n", "line 1 of the lock file is no pin: alpha==1.0"),
        (f"alpha>=1 --hash=sha256:{A}\n", "is no pin"),
        (f"# head\nalpha==1 --hash=md5:{A}\n", "line 2"),
        (f"a-b==1 --hash=sha256:{A}\nA_b==1 --hash=sha256:{A}\n", "line 2 of the lock file pins A_b a second time"),
    ],
)
def test_a_wrong_line_is_named(text: str, complaint: str) -> None:
    with pytest.raises(LockError, match=re.escape(complaint)):
        parse(text)


def test_the_real_one_pins_all_that_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    shipped = {normal(pin.name): pin.version for pin in parse(LOCK.read_text("utf-8")) if pin.shipped}
    for requirement in project["dependencies"]:
        name = re.match(r"[A-Za-z0-9._-]+", requirement)
        assert name is not None
        assert normal(name[0]) in shipped, f"{name[0]} is not in windows-lock.txt: build_windows.py --renew-lock"
    assert not shipped.keys() & {"anki", "pytest", "pip", "setuptools"}
    building = {normal(pin.name) for pin in parse(LOCK.read_text("utf-8")) if not pin.shipped}
    assert {"pyinstaller", "pefile"} <= building


def test_what_is_there_with_the_right_hash_is_not_fetched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "alpha-1.0-py3-none-any.whl"
    file.write_bytes(b"a wheel")
    monkeypatch.setattr(lock, "_pip", None)  # it must not be asked
    assert fetch([Pin("alpha", "1.0", (sha256(file),), True)], tmp_path, ["pip"]) == {"alpha": file}


def test_a_file_that_was_changed_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "alpha-1.0-py3-none-any.whl").write_bytes(b"another wheel")
    monkeypatch.setattr(lock, "_pip", lambda *_: "")
    with pytest.raises(LockError, match=r"no file of alpha 1\.0 has a hash"):
        fetch([Pin("alpha", "1.0", (A,), True)], tmp_path, ["pip"])
