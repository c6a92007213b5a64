"""A line of one pixel between two areas. On the way to the first paint (see tokens.py)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from studyapp.ui.tokens import Theme


class Hairline(QWidget):
    """Upright, one pixel wide; or lying, one pixel high."""

    def __init__(self, theme: Theme, *, lying: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPalette(theme.palette(theme.c.line))
        self.setAutoFillBackground(True)
        if lying:
            self.setFixedHeight(1)
        else:
            self.setFixedWidth(1)
