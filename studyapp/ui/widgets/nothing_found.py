"""What stands in the place of a list when a search finds nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.ui.theme import SPACE_L, SPACE_XXL, Theme
from studyapp.ui.widgets.buttons import SecondaryButton
from studyapp.ui.widgets.card import label


class NothingFound(QWidget):
    """A muted sentence, and a button to see everything again."""

    cleared = Signal()

    def __init__(self, theme: Theme, words: str, action: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = SecondaryButton(theme, action)
        self.button.clicked.connect(self.cleared)
        told = label(theme, words, ink=theme.c.muted, wrap=True)
        told.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setSpacing(theme.px(SPACE_L))
        column.addSpacing(theme.px(SPACE_XXL))
        column.addWidget(told)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(theme.px(SPACE_XXL))
