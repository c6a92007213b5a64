"""The hints that were asked for, one under the other, and the way to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.core.learning.hints import hints
from studyapp.ui.models.practice_words import hint_sentence
from studyapp.ui.theme import SPACE_S, SPACE_XS, Text, Theme
from studyapp.ui.widgets.buttons import QuietButton
from studyapp.ui.widgets.card import label

if TYPE_CHECKING:
    from studyapp.core.items.item import Item
    from studyapp.core.learning.hints import Hint


class HintList(QWidget):
    """Hidden hints of an item; `button` shows the next, and stands wherever its parent puts it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hints: tuple[Hint, ...] = ()
        self.shown = 0
        """How many hints are shown."""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, theme.px(SPACE_XS), 0, theme.px(SPACE_S))
        self._column.setSpacing(theme.px(SPACE_XS))
        self.button = QuietButton(theme, "", "lightbulb")
        self.button.clicked.connect(self.show_next)
        self._key = ""
        self.hide()

    def take(self, item: Item, key: str) -> None:
        """Begin anew with this item; `key` is the key that shows a hint."""
        while (entry := self._column.takeAt(0)) is not None:
            if (widget := entry.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._hints, self.shown, self._key = hints(item), 0, key
        self.hide()
        self._update()

    def show_next(self) -> None:
        """Show one more hint, if there is any."""
        if self.shown >= len(self._hints):
            return
        words = hint_sentence(self._hints[self.shown])
        line = label(self._theme, words, Text.BODY, ink=self._theme.c.muted, wrap=True)
        line.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._column.addWidget(line)
        self.shown += 1
        self.show()
        self.setAccessibleName(words)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        self._update()

    def _update(self) -> None:
        left = len(self._hints) - self.shown
        self.button.setVisible(bool(self._hints))
        self.button.setEnabled(left > 0)
        words = self.tr("Hint {number} of {total}").format(
            number=min(self.shown + 1, len(self._hints)), total=len(self._hints)
        )
        self.button.setText(f"{words}  {self._key}" if left else self.tr("No more hints"))
