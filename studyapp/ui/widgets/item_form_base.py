"""What all forms by which an item is edited have in common: rows of fields that can grow and shrink."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from studyapp.core.items.item import Item
from studyapp.ui.theme import SPACE_S, Text, Theme
from studyapp.ui.widgets.buttons import CompactButton, IconButton
from studyapp.ui.widgets.card import label


class ItemForm(QWidget):
    """Base: takes an item's options and key, and gives them back as edited."""

    edited = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.rows = QVBoxLayout()
        self.rows.setSpacing(theme.px(SPACE_S))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(SPACE_S))
        column.addLayout(self.rows)

    def result(self, item: Item) -> Item:
        """`item` with the options and key of the fields."""
        raise NotImplementedError

    def stem_edited(self, stem: str) -> None:
        """The stem has other words now."""

    def line(self, text: str, name: str) -> QLineEdit:
        """A field of this form."""
        field = QLineEdit(text)
        field.setFont(self.theme.font())
        field.setCursorPosition(0)
        field.setAccessibleName(name)
        field.textEdited.connect(self._tell)
        return field

    def row(self, *widgets: QWidget) -> QWidget:
        """A row of this form, its last line edit as wide as can be."""
        holder = QWidget()
        layout = QHBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self.theme.px(SPACE_S))
        for widget in widgets:
            layout.addWidget(widget, int(isinstance(widget, QLineEdit)))
        self.rows.addWidget(holder)
        return holder

    def hint(self, words: str) -> None:
        """A muted line under the rows."""
        layout = self.layout()
        assert layout is not None
        layout.addWidget(label(self.theme, words, Text.CAPTION, ink=self.theme.c.muted, wrap=True))

    def more_button(self, words: str, act: Callable[[], None]) -> CompactButton:
        """A button under the rows by which one more is added."""
        more = CompactButton(self.theme, words)
        more.clicked.connect(act)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        return more

    def away_button(self, name: str) -> IconButton:
        """A button in a row by which that row is taken away; `row_gone` is told its number."""
        away = IconButton(self.theme, "x", name)
        away.clicked.connect(self._take_away)
        return away

    def _take_away(self) -> None:
        away = self.sender()
        assert isinstance(away, QWidget)
        holder = away.parentWidget()
        assert holder is not None
        number = self.rows.indexOf(holder)
        self.rows.removeWidget(holder)
        holder.hide()
        # Its focus would go to whatever comes next, maybe to the button that deletes the next row.
        self.setFocus()
        holder.setParent(None)
        holder.deleteLater()
        self.row_gone(number)
        self._tell()

    def row_gone(self, number: int) -> None:
        """The row of that number has been taken away."""

    def allow_away(self, *, allowed: bool) -> None:
        """Whether rows may be taken away."""
        for away in self.findChildren(IconButton):
            away.setEnabled(allowed)

    def _tell(self) -> None:
        self.edited.emit()
