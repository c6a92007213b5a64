"""What stands in the header of the item bank: search, and what is done with the bank as a whole."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from studyapp.ui.theme import Theme
from studyapp.ui.widgets.bank_parts import SearchField
from studyapp.ui.widgets.buttons import IconButton, PrimaryButton, SecondaryButton

_LARGE = 1.5
"""From this text scale on, the header has no room for the words of all its buttons."""


class BankControls(QObject):
    """The controls, to be put into a header in the order in which they come."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self.search = SearchField(theme, self.tr("Search stem, answer, evidence"))
        self.export = IconButton(theme, "file-output", self.tr("Export what is listed…"))
        self.undo = IconButton(theme, "undo-2", self.tr("Undo"))
        self.bring_in = self._button("download", self.tr("Import…"), self.tr("Import questions…"))
        self.new = self._button("plus", self.tr("New item"), self.tr("Write an item"))
        self.start = PrimaryButton(theme, self.tr("Start review"))

    def __iter__(self) -> Iterator[QWidget]:
        yield from (self.search, self.export, self.undo, self.bring_in, self.new, self.start)

    def _button(self, icon_name: str, words: str, name: str) -> SecondaryButton | IconButton:
        """A button of the header: words, or in large type an icon."""
        if self._theme.scale >= _LARGE:
            return IconButton(self._theme, icon_name, name)
        button = SecondaryButton(self._theme, words)
        button.setToolTip(name)
        return button

    def show_some(self, *, some: bool) -> None:
        """Whether there are items: without any there is nothing to search, export, undo or review."""
        for control in (self.search, self.export, self.undo, self.start):
            control.setVisible(some)

    def show_review(self, drafts: int, *, reviewing: bool) -> None:
        """What the button says that starts a review, or ends it; in large type there is room for a word and the
        count."""
        short = self.tr("Review") + " · {count}"
        words = short if self._theme.scale >= _LARGE else self.tr("Start review · {count}")
        self.start.setText(self.tr("End review") if reviewing else words.format(count=drafts))
        self.start.setEnabled(bool(drafts) or reviewing)

    def show_undo(self, words: str) -> None:
        """What would be undone; empty where nothing can be."""
        self.undo.setEnabled(bool(words))
        self.undo.setToolTip(f"{words} (Ctrl+Z)" if words else self.tr("Undo"))
