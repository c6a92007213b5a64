"""Cards side by side in as many columns as there is room for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget


class CardGrid(QWidget):
    """Lays cards out in at most `most` columns, none narrower than `narrowest` pixels while there are several."""

    def __init__(
        self, cards: Sequence[QWidget], most: int, narrowest: int, gap: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._cards = tuple(cards)
        self._most = most
        self._narrowest = narrowest
        self._gap = gap
        self.columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(gap)
        self._lay_out(most)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fitting = (self.width() + self._gap) // (self._narrowest + self._gap)
        self._lay_out(max(1, min(self._most, fitting)))

    def _lay_out(self, columns: int) -> None:
        if columns == self.columns:
            return
        for column in range(max(self.columns, columns)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self.columns = columns
        for place, card in enumerate(self._cards):
            row, column = divmod(place, columns)
            alone = place == len(self._cards) - 1 and columns > 1 and column == 0
            self._grid.addWidget(card, row, column, 1, columns if alone else 1)
        self.setMinimumWidth(0)
