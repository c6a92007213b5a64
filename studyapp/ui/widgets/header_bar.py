"""The bar at the head of a page: title, a muted line, and the page's controls at the right."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from studyapp.ui.theme import HEADER_HEIGHT, SPACE_M, Text, Theme, set_background
from studyapp.ui.widgets.elided_label import ElidedLabel

_KEPT = 200
"""So long a line is kept whole: more would leave the title nothing at the largest type."""


class HeaderBar(QWidget):
    """Title and subtitle at the left, `add` puts controls at the right, `add_wide` one that takes the room between."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        set_background(self, theme.c.panel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.px(HEADER_HEIGHT))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.px(20), 0, theme.px(20), 1)
        self._row.setSpacing(theme.px(SPACE_M))
        self._title = ElidedLabel(theme, title, Text.TITLE, bold=True)
        self._subtitle = ElidedLabel(theme, "", Text.CAPTION, ink=theme.c.muted)
        self._row.addWidget(self._title)
        self._row.addWidget(self._subtitle)
        self._row.addStretch(1)
        self._stretch = True

    @property
    def title(self) -> str:
        """The title in full."""
        return self._title.full_text

    def set_title(self, title: str, subtitle: str = "", *, whole: bool = False) -> None:
        """Set the title and the muted line beside it, both elided where there is no room; `whole` keeps a short line
        and elides the title alone."""
        self._title.set_full_text(title)
        self._subtitle.least = self._theme.px(_KEPT) if whole else 0
        self._subtitle.set_full_text(subtitle)
        self._subtitle.setVisible(bool(subtitle))

    def add(self, control: QWidget) -> None:
        """Put a control at the right end, after those already there."""
        self._row.addWidget(control)

    def add_wide(self, widget: QWidget) -> None:
        """Put a widget that takes all the room between the title and the controls."""
        if self._stretch:
            self._row.takeAt(2)
            self._stretch = False
        self._row.insertWidget(2, widget, 1)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._theme.px(HEADER_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.colour("line"))
