"""One line of text that ends in an ellipsis where there is no room, and then tells the rest in its tooltip."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from studyapp.ui.theme import Text, Theme, set_ink


class ElidedLabel(QLabel):
    """A label that gives way: it asks for the whole text and accepts a few characters, or what has `least` pixels."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        size: Text = Text.BODY,
        *,
        bold: bool = False,
        ink: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.full_text = text
        self.least = 0
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(size, bold=bold))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        if ink is not None:
            set_ink(self, ink)
        self._elide()

    def set_full_text(self, text: str) -> None:
        """Set the text."""
        self.full_text = text
        self.updateGeometry()
        self._elide()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.full_text) + 2, metrics.height())

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        least = max(self.least, metrics.horizontalAdvance("中文…"))
        return QSize(min(self.sizeHint().width(), least), metrics.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        shown = self.fontMetrics().elidedText(self.full_text, Qt.TextElideMode.ElideRight, max(self.width(), 1))
        if self.width() <= 1:
            shown = self.full_text
        if shown != self.text():
            self.setText(shown)
        self.setToolTip(self.full_text if shown != self.full_text else "")
        self.setAccessibleName(self.full_text)
