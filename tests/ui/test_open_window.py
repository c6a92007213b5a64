"""A file opened while a window is open on the same data goes to that window, and to no window on other data."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from studyapp.ui.open_window import Reception, hand_over

pytestmark = pytest.mark.usefixtures("qapp")

NEWCOMER = """
import sys
from pathlib import Path
from studyapp.ui.open_window import hand_over
sys.exit(0 if hand_over(Path(sys.argv[1]), Path(sys.argv[2])) else 3)
"""


@pytest.fixture
def address(tmp_path: Path) -> Path:
    return tmp_path / "data" / "window.address"


def newcomer(address: Path, file: Path) -> subprocess.Popen[bytes]:
    """A second process that hands `file` over; it ends with 0 if the file was taken."""
    return subprocess.Popen([sys.executable, "-c", NEWCOMER, str(address), str(file)])


@pytest.fixture
def reception(address: Path) -> Reception:
    reception = Reception(address)
    assert reception.open()
    return reception


def test_a_later_start_hands_its_file_over(qtbot: QtBot, reception: Reception, address: Path, tmp_path: Path) -> None:
    file = tmp_path / "学习 资料" / "决议.txt"
    with qtbot.waitSignal(reception.file_handed_over, timeout=20_000) as handed:
        process = newcomer(address, file)
    assert handed.args == [file]
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=20_000)
    assert process.returncode == 0
    reception.close()
    assert not address.exists()


def test_the_first_window_stays_the_one(reception: Reception, address: Path) -> None:
    second = Reception(address)
    assert not second.open()
    second.close()
    assert address.exists()
    reception.close()


@pytest.mark.parametrize("content", [None, "studyapp-0123456789abcdef", "", "../../etc/passwd", "studyapp-\n" * 50])
def test_with_nobody_there_nothing_is_handed_over(address: Path, content: str | None) -> None:
    if content is not None:
        address.parent.mkdir()
        address.write_text(content, "utf-8")
    begun = time.monotonic()
    assert not hand_over(address, Path("a.txt"))
    assert time.monotonic() - begun < 2


def test_a_window_that_died_leaves_no_trap(address: Path) -> None:
    address.parent.mkdir()
    address.write_text("studyapp-0123456789abcdef", "utf-8")
    heir = Reception(address)
    assert heir.open()
    assert address.read_text("utf-8") != "studyapp-0123456789abcdef"
    heir.close()


def test_a_visitor_who_talks_without_end_is_shown_out(qtbot: QtBot, reception: Reception, address: Path) -> None:
    visitor = QLocalSocket()
    visitor.connectToServer(address.read_text("utf-8"))
    with qtbot.waitSignal(visitor.disconnected, timeout=5000), qtbot.assertNotEmitted(reception.file_handed_over):
        visitor.write(b"x" * 100_000)
    reception.close()


def test_two_starts_of_the_program_make_one_window(tmp_path: Path, sample_path: Path) -> None:
    data = tmp_path / "data"
    command = [sys.executable, "-m", "studyapp", "--data-dir", str(data)]
    first = subprocess.Popen([*command, str(sample_path)])
    try:
        late = time.monotonic() + 30
        while not (data / "window.address").exists():
            assert first.poll() is None
            assert time.monotonic() < late
            time.sleep(0.05)
        second = subprocess.run([*command, str(sample_path)], timeout=30, check=False)
        assert second.returncode == 0
        assert first.poll() is None
        log = data / "studyapp.log"
        while not log.exists() or "a later start hands over" not in log.read_text("utf-8"):
            assert time.monotonic() < late + 30  # the first one tells it when it gets round to it
            time.sleep(0.05)
    finally:
        first.terminate()
        first.wait(30)
