"""From what a reader points at on the reading page to a correction: selections, phrases, menus and keys."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from studyapp.core.article import Span
from studyapp.core.phrases import Phrase, PhraseKind
from studyapp.core.reading.corrections import markable
from studyapp.ui.pages.reading_corrector import Corrector
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.reader_marking import MarkBar, MarkingHand
from studyapp.ui.widgets.reader_menu import ReaderMenu
from studyapp.ui.widgets.reader_panel import PhrasePanel
from studyapp.ui.widgets.reader_view import ArticleView

if TYPE_CHECKING:
    from studyapp.services.library import OpenArticle


class Marker(QObject):
    """Hears the view and the panel, and has the corrector do what the reader means."""

    kind_given = Signal(object)
    """The `PhraseKind` that words were just given; it should be seen."""

    def __init__(
        self, page: QWidget, view: ArticleView, panel: PhrasePanel, corrector: Corrector, theme: Theme
    ) -> None:
        super().__init__(page)
        self._page = page
        self._view = view
        self._panel = panel
        self._corrector = corrector
        self._theme = theme
        self._open: OpenArticle | None = None
        self.hand = MarkingHand(view)
        self.bar = MarkBar(theme, view)
        self.hand.selected.connect(self._offer)
        self.hand.deselected.connect(self.bar.hide)
        self.hand.menu_requested.connect(self._open_menu)
        self.bar.kind_chosen.connect(self._mark_chosen)
        self.bar.removal_requested.connect(self._remove_chosen)
        panel.kind_requested.connect(self._change_kind)
        panel.removal_requested.connect(self._remove_phrase)
        panel.taking_back_requested.connect(self._forget)
        unmark = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), view)
        unmark.setContext(Qt.ShortcutContext.WidgetShortcut)
        unmark.activated.connect(self._remove_chosen)

    def show_article(self, opened: OpenArticle | None) -> None:
        """Work on this article from now on."""
        self._open = opened
        self.bar.hide()

    @property
    def _text(self) -> str:
        return self._open.article.text if self._open is not None else ""

    def _phrase(self, text: str) -> Phrase | None:
        phrases = self._open.reading.phrases if self._open is not None else ()
        return next((phrase for phrase in phrases if phrase.text == text), None)

    def _chosen(self, position: int | None = None) -> Span | None:
        """What is selected, else the phrase at a place, else the current one; nothing while phrases are blanked."""
        if self._view.blanks.on:
            return None
        selected = self._view.selected
        if selected is not None:
            return markable(self._text, selected.start, selected.end) or selected
        marks = self._view.marks.at(position) if position is not None else ()
        return marks[0].span if marks else self._view.current

    def _offer(self, span: Span, foot: QPoint) -> None:
        fitting = markable(self._text, span.start, span.end)
        if fitting is None:
            self.bar.hide()
        else:
            self.bar.offer(foot, is_phrase=self._phrase(fitting.of(self._text)) is not None)

    def _open_menu(self, position: int | None, where: QPoint) -> None:
        span = self._chosen(position)
        if span is None:
            return
        self.bar.hide()
        words = self._view.text_of(span)
        phrase = self._phrase(span.of(self._text))
        menu = ReaderMenu(self._theme, words, phrase.kind if phrase else None, self._page)
        menu.kind_chosen.connect(partial(self._mark, span))
        menu.removal_requested.connect(partial(self._remove, span))
        menu.copy_requested.connect(partial(QGuiApplication.clipboard().setText, words))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(where)

    def _mark_chosen(self, kind: PhraseKind) -> None:
        span = self._chosen()
        if span is not None:
            self._mark(span, kind)

    def _mark(self, span: Span, kind: PhraseKind) -> None:
        if self._open is None:
            return
        words = span.of(self._text)
        self._view.clear_selection()
        self.kind_given.emit(kind)
        self._corrector.mark(self._open.row, span, kind)
        for at, phrase in enumerate(self._open.reading.phrases):
            if phrase.text == words:
                self._panel.choose(at)
                self._view.reveal(span, flash=False)
        self._view.setFocus()  # where Ctrl+Z takes it back

    def _remove_chosen(self) -> None:
        span = self._chosen()
        if span is not None:
            self._remove(span)

    def _remove(self, span: Span) -> None:
        self.bar.hide()
        if self._open is not None:
            self._corrector.remove(self._open.row, span.of(self._text))
            self._view.setFocus()  # what was clicked may have gone with the phrase

    def _change_kind(self, at: int, kind: PhraseKind) -> None:
        if self._open is not None:
            self._mark(self._open.reading.phrases[at].span, kind)

    def _remove_phrase(self, at: int) -> None:
        if self._open is not None:
            self._remove(self._open.reading.phrases[at].span)

    def _forget(self, text: str) -> None:
        if self._open is not None:
            self._corrector.forget(self._open.row, text)
