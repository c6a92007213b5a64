"""A field to search a page with, in its header."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from studyapp.ui.icons import icon
from studyapp.ui.theme import Theme


class SearchField(QLineEdit):
    """Wide where there is room. Escape empties it; Down and Enter lead to what was found."""

    left = Signal()
    """The user wants on to what was found."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFont(theme.font())
        self.setMinimumWidth(theme.px(150))
        self.setClearButtonEnabled(True)
        self.addAction(icon("search", theme.c.muted), QLineEdit.ActionPosition.LeadingPosition)
        self.returnPressed.connect(self.left)

    def show_words(self, words: str) -> None:
        """What stands in the empty field, and names it."""
        self.setPlaceholderText(words)
        self.setAccessibleName(words)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(280), super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Down):
            self.left.emit()
        else:
            super().keyPressEvent(event)
