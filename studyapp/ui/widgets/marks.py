"""Check boxes and radio buttons that can be seen on any ground."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QCheckBox, QRadioButton, QWidget

from studyapp.ui.theme import Theme

_DARKER = 140
"""Fusion frames them in the window's colour made so much darker, which in a dark look is not seen."""


class CheckMark(QCheckBox):
    """A check box."""

    def __init__(self, theme: Theme, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        _frame(self, theme)


class RadioMark(QRadioButton):
    """A radio button."""

    def __init__(self, theme: Theme, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        _frame(self, theme)


def _frame(button: QCheckBox | QRadioButton, theme: Theme) -> None:
    button.setFont(theme.font())
    palette = button.palette()
    palette.setColor(QPalette.ColorRole.Window, theme.colour("muted").lighter(_DARKER))
    button.setPalette(palette)
