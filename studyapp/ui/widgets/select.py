"""A drop-down list in the program's look."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QWidget

from studyapp.ui.icons import paint_icon
from studyapp.ui.theme import Theme


class Select(QComboBox):
    """A combo box for choices of (value, words); `name` is its accessible name.

    Connect to `activated`, which only the user sets off.
    """

    def __init__(
        self, theme: Theme, name: str, choices: tuple[tuple[object, str], ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFont(theme.font())
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setItemDelegate(QStyledItemDelegate(self))  # the style sheet's paddings hold for this delegate only
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for value, words in choices:
            self.addItem(words, value)

    @property
    def value(self) -> object:
        """The value chosen."""
        return self.currentData()

    def choose(self, value: object) -> None:
        """Show that choice; does not emit `activated`."""
        self.setCurrentIndex(max(0, self.findData(value)))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = self._theme.px(14)
        right = self.width() - self._theme.px(10) - side
        ink = self._theme.c.muted if self.isEnabled() else self._theme.c.line
        painter = QPainter(self)
        paint_icon(painter, "chevron-down", ink, QRect(right, (self.height() - side) // 2, side, side))
