"""A button that bears a name of any length: elided where there is no room, with a chevron behind it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from studyapp.ui.theme import Theme
from studyapp.ui.widgets.buttons import SecondaryButton

_AROUND = 66
"""Pixels of a button beside its words: paddings, the icon and its gap."""
_SHORTEST = 60
_SLACK = 4
"""Words are elided where they miss a fraction of a pixel."""


class NameButton(SecondaryButton):
    """Opens a list; shows the name of what is chosen, at most `widest` pixels of it."""

    def __init__(self, theme: Theme, widest: int, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", "chevron-down", parent)
        self._widest = theme.px(widest)
        self._around = theme.px(_AROUND)
        self.full_text = ""
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the icon stands behind the words
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_name(self, name: str) -> None:
        """Show a name."""
        self.full_text = name
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.updateGeometry()
        self._elide()

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.full_text)
        return QSize(min(self._widest, words + self._around + _SLACK), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), self.theme.px(_SHORTEST) + self._around), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        room = max(1, self.width() - self._around)
        shown = self.fontMetrics().elidedText(self.full_text, Qt.TextElideMode.ElideRight, room)
        shown = shown.replace("&", "&&")
        if shown != self.text():
            self.setText(shown)
