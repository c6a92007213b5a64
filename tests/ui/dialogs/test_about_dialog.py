"""The dialog that says what the program is: every part has its licence, and diagnostics are one click away."""

from __future__ import annotations

import gzip
import re
import tomllib
import zipfile
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from studyapp import __version__
from studyapp.paths import Paths
from studyapp.resources import resource
from studyapp.ui.dialogs import about_dialog
from studyapp.ui.dialogs.about_dialog import PARTS, AboutDialog
from studyapp.ui.theme import build_theme

PYPROJECT = Path(__file__).resolve().parents[3] / "pyproject.toml"


@pytest.fixture
def dialog(qtbot: QtBot, tmp_path: Path) -> AboutDialog:
    dialog = AboutDialog(build_theme(dark=False), Paths(tmp_path / "data"))
    qtbot.addWidget(dialog)
    return dialog


def test_every_package_we_ask_for_has_its_licence_named() -> None:
    asked = tomllib.loads(PYPROJECT.read_text("utf-8"))["project"]["dependencies"]
    named = " ".join(name for name, _ in PARTS).lower().replace("_", "-")
    for requirement in asked:
        name = re.match(r"[A-Za-z0-9._-]+", requirement)
        assert name is not None
        assert name[0].lower().replace("_", "-").removesuffix("-essentials") in named


def test_licences_are_shown(dialog: AboutDialog) -> None:
    assert "ISC License" in dialog.text.toPlainText()
    assert "LGPL-3.0" in dialog.text.toPlainText()
    assert __version__ in "".join(label.text() for label in dialog.findChildren(QLabel))


def test_a_bundle_shows_the_texts_it_carries(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    carried = tmp_path / about_dialog.LICENCES
    carried.write_bytes(gzip.compress("每一份许可证".encode()))
    monkeypatch.setattr(
        about_dialog, "resource", lambda *parts: carried if about_dialog.LICENCES in parts else resource(*parts)
    )
    dialog = AboutDialog(build_theme(dark=False), Paths(tmp_path))
    qtbot.addWidget(dialog)
    assert dialog.text.toPlainText() == "每一份许可证"


def test_diagnostics_are_saved_where_one_wants(dialog: AboutDialog, tmp_path: Path) -> None:
    dialog.save_diagnostics(tmp_path / "out.zip")
    assert str(tmp_path / "out.zip") in dialog.note.text()
    with zipfile.ZipFile(tmp_path / "out.zip") as archive:
        assert b'"qt"' in archive.read("about.json")


def test_a_refusal_is_shown(dialog: AboutDialog, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    dialog.save_diagnostics(tmp_path / "file" / "out.zip")
    assert "cannot be written" in dialog.note.text()
