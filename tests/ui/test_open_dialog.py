"""Which files the window lets one open."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from studyapp.services.authoring import ARTICLE_SUFFIXES
from studyapp.services.bank_import import BANK_SUFFIXES
from tests.exchange.pdf_writer import report
from tests.ui.conftest import Shell


def test_the_dialog_offers_every_kind_that_is_read(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def ask(*given: object) -> tuple[list[str], str]:
        asked.append(str(given[-1]))
        return [], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", ask)
    shell.workspace.choose_file()
    _both, articles, banks, everything = asked[0].split(";;")
    assert banks == f"Question banks ({' '.join(f'*{suffix}' for suffix in BANK_SUFFIXES)})"
    assert articles == f"Articles ({' '.join(f'*{suffix}' for suffix in ARTICLE_SUFFIXES)})"
    assert everything == "All files (*)"


def test_a_pdf_is_read_in_the_worker_and_shown(shell: Shell, qtbot: QtBot, tmp_path: Path, article_text: str) -> None:
    path = tmp_path / "报告.pdf"
    path.write_bytes(report(line.strip() for line in article_text.splitlines() if line.strip()))
    with qtbot.waitSignal(shell.workspace.article_shown, timeout=20_000):
        shell.workspace.open_file(path)
    qtbot.waitUntil(shell.workspace.busy.isHidden)
    assert not shell.reported
