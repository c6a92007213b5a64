"""Mask mode: phrases blanked until they are asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor

from studyapp.core.article import Span
from studyapp.ui.positions import qt_length
from studyapp.ui.theme import Text, Theme
from studyapp.ui.widgets.reader_marks import Marks

if TYPE_CHECKING:
    from studyapp.ui.widgets.reader_view import ArticleView

FILLER = "\uff3f"
"""A full-width low line: as wide as a character, so that the page keeps its lines, and a blank line to the eye."""


class Mask:
    """The blanks of an `ArticleView`.

    The words are truly not there while hidden, so they cannot be copied, found or read aloud. A blank has as many
    UTF-16 units as its words, so that the positions around it hold.
    """

    def __init__(self, view: ArticleView, theme: Theme) -> None:
        self._view = view
        self._theme = theme
        self._marks = Marks()
        self._on = False
        self._revealed: set[Span] = set()
        self._blanked: set[Span] = set()

    @property
    def on(self) -> bool:
        """Whether phrases are blanked."""
        return self._on

    @property
    def hidden(self) -> int:
        """How many blanks are still blank."""
        return len(self._blanked)

    @property
    def total(self) -> int:
        """How many blanks there are, shown ones included."""
        return len(self._marks.regions) if self._on else 0

    def hides(self, span: Span) -> bool:
        """Whether `span` lies in a blank that is still blank."""
        region = self._marks.region_at(span.start)
        return region is not None and region in self._blanked

    def set_on(self, on: bool) -> None:
        """Blank the phrases, or show the article as it is."""
        self._on = on
        self._revealed.clear()
        self.apply()

    def set_regions(self, marks: Marks) -> None:
        """Blank these phrases when on; what was shown stays shown."""
        self._marks = marks
        self.apply()

    def show(self, region: Span) -> None:
        """Show one blank."""
        self._revealed.add(region)
        self.apply()

    def show_all(self) -> None:
        """Show every blank."""
        self._revealed.update(self._marks.regions)
        self.apply()

    def hide_all(self) -> None:
        """Blank every phrase again."""
        self._revealed.clear()
        self.apply()

    def forget(self, *, keep_revealed: bool) -> None:
        """The document was filled anew: nothing is blank in it yet."""
        self._blanked.clear()
        if not keep_revealed:
            self._revealed.clear()
            self._marks = Marks()

    def apply(self) -> None:
        """Make the document agree with what should be blank, in one edit."""
        wanted = set(self._marks.regions) - self._revealed if self._on else set()
        if wanted != self._blanked:
            cursor = QTextCursor(self._view.document())
            cursor.beginEditBlock()
            for region in self._blanked - wanted:
                self._write(cursor, region, self._view.text_of(region), self._theme.c.ink)
            for region in wanted - self._blanked:
                ink = self._theme.tint(self._marks.at(region.start)[-1].kind).ink
                self._write(cursor, region, FILLER * qt_length(self._view.text_of(region)), ink)
            cursor.endEditBlock()
            self._blanked = wanted
        self._view.mask_changed.emit(self.hidden, self.total)

    def _write(self, cursor: QTextCursor, region: Span, words: str, colour: str) -> None:
        char = QTextCharFormat()
        char.setFont(self._theme.font(Text.READING))
        char.setForeground(QColor(colour))
        start, end = self._view.document_span(region)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(words, char)
