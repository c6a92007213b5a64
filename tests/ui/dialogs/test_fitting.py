"""Dialogs stay on the screen, whatever the size of the type."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from studyapp.ui.dialogs.fitting import resize_within_screen


@pytest.mark.parametrize("size", [(300, 200), (1880, 1320)])
def test_a_dialog_is_never_larger_than_the_screen(qtbot: QtBot, size: tuple[int, int]) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    resize_within_screen(dialog, *size)
    room = dialog.screen().availableGeometry()
    assert dialog.width() == min(size[0], int(room.width() * 0.92))
    assert dialog.height() == min(size[1], int(room.height() * 0.92))
