"""The side of the reading page: key phrases or the outline, one at a time."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from studyapp.ui.theme import PANEL_WIDTH, SPACE_L, SPACE_M, SPACE_S, SPACE_XS, Theme, set_background
from studyapp.ui.widgets.buttons import QuietButton
from studyapp.ui.widgets.reader_outline import OutlinePanel
from studyapp.ui.widgets.reader_panel import PhrasePanel

_NARROWEST = 236


class SidePanel(QWidget):
    """Two tabs over the phrases and the outline of the article."""

    outline_wanted = Signal()
    """The outline has come to the front."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        set_background(self, theme.c.panel)
        self.phrases = PhrasePanel(theme)
        self.outline = OutlinePanel(theme)
        self.tabs = (QuietButton(theme, self.tr("Key phrases")), QuietButton(theme, self.tr("Outline")))
        group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setContentsMargins(theme.px(SPACE_L) - theme.px(SPACE_XS), theme.px(SPACE_S), theme.px(SPACE_S), 0)
        row.setSpacing(theme.px(SPACE_XS))
        for number, tab in enumerate(self.tabs):
            tab.setCheckable(True)
            group.addButton(tab, number)
            row.addWidget(tab)
        row.addStretch(1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.phrases)
        self._stack.addWidget(self.outline)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(SPACE_M) // 2)
        column.addLayout(row)
        column.addWidget(self._stack, 1)
        self.tabs[0].setChecked(True)
        group.idClicked.connect(self.show_tab)
        self.phrases.number_changed.connect(self._show_number)

    @property
    def tab(self) -> int:
        """0 while the phrases are shown, 1 while the outline is."""
        return self._stack.currentIndex()

    def show_tab(self, number: int) -> None:
        """Show the phrases (0) or the outline (1)."""
        self.tabs[number].setChecked(True)
        self._stack.setCurrentIndex(number)
        if number == 1:
            self.outline_wanted.emit()

    def fit(self, page_width: int) -> None:
        """Take a fair part of a page of that width."""
        theme = self._theme
        width = max(theme.px(_NARROWEST), min(theme.px(PANEL_WIDTH), page_width * 3 // 10))
        self.setFixedWidth(width)
        self.phrases.fit(width)

    def _show_number(self, number: int) -> None:
        self.tabs[0].setText(self.tr("Key phrases {number}").format(number=number))

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, 0, 1, self.height(), self._theme.colour("line"))
