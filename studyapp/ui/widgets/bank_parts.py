"""Small parts of the item bank: search field, side, what stands there when nothing fits, a sitting of review."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from studyapp.core.items.item import ItemStatus
from studyapp.ui.i18n import item_status_label
from studyapp.ui.icons import icon
from studyapp.ui.theme import SPACE_L, SPACE_XXL, Theme, set_background
from studyapp.ui.widgets.bank_filters import Wanted
from studyapp.ui.widgets.buttons import SecondaryButton
from studyapp.ui.widgets.card import label


@dataclass(slots=True)
class ReviewSession:
    """A trainer going through drafts: the filters to go back to, and what was judged so far."""

    before: Wanted
    judged: Counter[ItemStatus] = field(default_factory=Counter)

    def count(self, status: ItemStatus, items: int = 1) -> None:
        """So many more items were put into that state."""
        self.judged[status] += items

    def words(self) -> list[str]:
        """What was judged, in words."""
        return [f"{item_status_label(status)} {self.judged[status]}" for status in ItemStatus if self.judged[status]]


class SearchField(QLineEdit):
    """A field that is wide where there is room; `name` says what is searched."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setFont(theme.font())
        self.setMinimumWidth(theme.px(88))
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self.setClearButtonEnabled(True)
        self.addAction(icon("search", theme.c.muted), QLineEdit.ActionPosition.LeadingPosition)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(250), super().sizeHint().height())


class NothingFits(QWidget):
    """What stands in the place of the table when no item fits."""

    def __init__(self, theme: Theme, words: str, action: str) -> None:
        super().__init__()
        self.button = SecondaryButton(theme, action)
        sentence = label(theme, words, ink=theme.c.muted, wrap=True)
        sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setSpacing(theme.px(SPACE_L))
        column.addSpacing(theme.px(SPACE_XXL))
        column.addWidget(sentence)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)


class SidePanel(QWidget):
    """The panel of the preview, with a hairline at its left."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        set_background(self, theme.c.panel)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, 0, 1, self.height(), self._theme.colour("line"))
