"""A question as learners see it while it is being written: stem, and the place for the answer, which takes none."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.core.items.item import Item
from studyapp.ui.theme import SPACE_S, Text, Theme
from studyapp.ui.widgets.card import label
from studyapp.ui.widgets.item_answer import answer_area
from studyapp.ui.widgets.item_area import AnswerArea
from studyapp.ui.widgets.item_text import ItemText, stem_pieces


class LearnerPreview(QWidget):
    """Shows one item without its key."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.shown: Item | None = None
        self.stem = ItemText(theme, Text.READING)
        self.area: AnswerArea | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(SPACE_S))
        self._column.addWidget(label(theme, self.tr("As learners see it"), Text.CAPTION, ink=theme.c.muted))
        self._column.addWidget(self.stem)

    def show_item(self, item: Item) -> None:
        """Show this item, which must be one that can be asked."""
        if item == self.shown:
            return
        self.shown = item
        self.stem.show_pieces(stem_pieces(item.stem))
        if self.area is not None:
            self._column.removeWidget(self.area)
            self.area.hide()
            self.area.deleteLater()
        area = self.area = answer_area(self._theme, item)
        area.setAccessibleName(self.stem.plain)
        # It is looked at, not used: neither the mouse nor Tab gets in.
        area.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        for widget in (area, *area.findChildren(QWidget)):
            widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._column.addWidget(area)
        area.show()
