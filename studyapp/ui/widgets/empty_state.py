"""What a page shows while there is nothing to show: what it is for, and what to do first."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.ui.icons import paint_icon
from studyapp.ui.theme import SPACE_M, Text, Theme
from studyapp.ui.widgets.buttons import PrimaryButton
from studyapp.ui.widgets.card import label


class _Emblem(QWidget):
    """A large quiet icon on a soft disc."""

    def __init__(self, theme: Theme, icon_name: str) -> None:
        super().__init__()
        self._theme = theme
        self._icon = icon_name
        self.setFixedSize(theme.px(72), theme.px(72))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("soft"))
        painter.drawEllipse(self.rect())
        margin = self.width() * 3 // 10
        paint_icon(painter, self._icon, self._theme.c.accent, self.rect().adjusted(margin, margin, -margin, -margin))


class EmptyState(QWidget):
    """An icon, a sentence in bold, a few muted words, and a button where `action` is given."""

    action_requested = Signal()

    def __init__(
        self, theme: Theme, icon_name: str, title: str, text: str, action: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setSpacing(theme.px(SPACE_M))
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addStretch(2)
        column.addWidget(_Emblem(theme, icon_name), alignment=centre)
        column.addSpacing(theme.px(4))
        column.addWidget(label(theme, title, Text.OPTION, bold=True), alignment=centre)
        words = label(theme, text, Text.BODY, ink=theme.c.muted, wrap=True, parent=self)
        words.setAlignment(centre)
        words.setFixedWidth(theme.px(440))
        words.setMinimumHeight(max(0, words.heightForWidth(theme.px(440))))  # an aligned place does not ask for it
        words.setVisible(bool(text))
        column.addWidget(words, alignment=centre)
        self.button = PrimaryButton(theme, action, parent=self)
        self.button.setVisible(bool(action))
        self.button.clicked.connect(self.action_requested)
        column.addSpacing(theme.px(6))
        column.addWidget(self.button, alignment=centre)
        column.addStretch(3)
