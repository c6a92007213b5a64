"""The mask of the reading page: the phrases are blanks until they are asked for."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton

from studyapp.core.phrases import Phrase
from studyapp.ui.pages.reading_find import Finder
from studyapp.ui.widgets.reader_bars import MaskBar
from studyapp.ui.widgets.reader_mask import FILLER
from studyapp.ui.widgets.reader_view import ArticleView


class Masker(QObject):
    """Puts the mask on the article when `button` is down, and has `bar` tell how much it hides."""

    def __init__(self, view: ArticleView, bar: MaskBar, button: QAbstractButton, finder: Finder) -> None:
        super().__init__(view)
        self._view = view
        self._bar = bar
        self._button = button
        self._finder = finder
        bar.hide()
        button.toggled.connect(self._set_on)
        bar.all_requested.connect(self.show_or_hide_all)
        view.mask_changed.connect(bar.show_count)
        view.column_moved.connect(bar.align)

    def _set_on(self, on: bool) -> None:
        self._view.blanks.set_on(on)
        self._bar.setVisible(on)
        self._finder.again()  # what is blank is not found
        if on:
            self._view.setFocus()

    def show_or_hide_all(self) -> None:
        """Put the mask on; if it is on, take all blanks away, or where none is left make all anew."""
        if not self._view.blanks.on:
            self._button.click()
        elif self._view.blanks.hidden:
            self._view.blanks.show_all()
        else:
            self._view.blanks.hide_all()

    def words(self, phrases: Iterable[Phrase]) -> tuple[str, ...]:
        """The phrases as they may be shown: those of which the mask hides every place are blanks."""
        hides, text_of = self._view.blanks.hides, self._view.text_of
        return tuple(
            FILLER * len(phrase.text)
            if self._view.blanks.hidden and all(hides(span) for span in phrase.spans)
            else text_of(phrase.span)
            for phrase in phrases
        )
