"""A column in a scroll area that is always as high as its wrapped words need."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget


class WrappedColumn(QWidget):
    """A widget with a vertical layout, `column`.

    A scroll area asks a widget for its least height without telling it the width, so words that wrap would be squeezed;
    this one gives the height for the width that it has.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        height = self.column.totalHeightForWidth(self.width())
        self.setMinimumHeight(height if height > 0 else self.column.totalMinimumSize().height())
