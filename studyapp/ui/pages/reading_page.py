"""Reading: the article with its phrases, the legend, the phrase panel, find, script and mask."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from studyapp.core.article import Script, Span
from studyapp.core.ids import ArticleRow
from studyapp.core.phrases import PhraseKind
from studyapp.core.text.left_out import left_out
from studyapp.core.text.script import convert
from studyapp.ui.models.phrase_model import best_scored
from studyapp.ui.pages.page import Page
from studyapp.ui.pages.reading_corrector import Corrector
from studyapp.ui.pages.reading_exporter import Exporter
from studyapp.ui.pages.reading_find import Finder
from studyapp.ui.pages.reading_marker import Marker
from studyapp.ui.pages.reading_mask import Masker
from studyapp.ui.pages.reading_outliner import Outliner
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.buttons import PrimaryButton, SecondaryButton
from studyapp.ui.widgets.empty_state import EmptyState
from studyapp.ui.widgets.reader_bars import ArticleSwitcher, LegendBar, MaskBar, MoreButton, ScriptButton
from studyapp.ui.widgets.reader_card import HoverCard
from studyapp.ui.widgets.reader_facts import ReaderFacts, origin
from studyapp.ui.widgets.reader_find import FindField
from studyapp.ui.widgets.reader_legend import Legend, kinds_named
from studyapp.ui.widgets.reader_marks import Mark, lay_out
from studyapp.ui.widgets.reader_side import SidePanel
from studyapp.ui.widgets.reader_view import ArticleView

if TYPE_CHECKING:
    from studyapp.services.bundle import Services
    from studyapp.services.changes import Changes
    from studyapp.services.library import OpenArticle
    from studyapp.ui.preferences import Preferences
    from studyapp.ui.tasks import TaskRunner

_WIDE = 1080
"""From this width on, at text scale 1, the header holds the facts about the article beside its controls."""


_NARROW = 700
"""Below this width, at text scale 1, the button for practice says no more than that."""


def now_in_utc() -> datetime:
    """The time."""
    return datetime.now(tz=UTC)


class ReadingPage(Page):
    """One article of the library, to read."""

    undoes_itself = True

    practice_requested = Signal(object)
    """The `ArticleRow` to practise."""
    library_requested = Signal()
    """The user looks for another article."""

    def __init__(
        self,
        services: Services,
        runner: TaskRunner,
        settings: Preferences,
        theme: Theme,
        *,
        now: Callable[[], datetime] = now_in_utc,
    ) -> None:
        super().__init__("", services, runner, settings, theme)
        self.header.set_title(self.tr("Reading"))
        self._now = now
        self._open: OpenArticle | None = None
        self._asked: Counter[str] = Counter()
        self._title = self._description = self._practice_words = ""
        self._facts = ReaderFacts(self)

        self._make_header()
        self.view = ArticleView(theme)
        self.legend = Legend(theme, kinds_named(settings.current.hidden_kinds))
        self.side = SidePanel(theme)
        self.panel = self.side.phrases
        self.hover_card = HoverCard(theme, self.view)
        self.finder = Finder(self.view, self.find_field, self)
        self.corrector = Corrector(self, services, runner, theme, now)
        self.outliner = Outliner(self.side, self.view, runner, self)
        self.exporter = Exporter(self, runner, theme, self.corrector.toast, now)
        self.marker = Marker(self, self.view, self.panel, self.corrector, theme)
        self.legend_bar = LegendBar(theme, self.legend)
        self.mask_bar = MaskBar(theme)
        self.masker = Masker(self.view, self.mask_bar, self.mask_button, self.finder)
        self._empty = EmptyState(
            theme,
            "book-open",
            self.tr("No article is open"),
            self.tr(
                "Open an official article: a text, a saved web page, a Word document or a PDF. "
                "Its key phrases are highlighted, and questions are made from them."
            ),
            self.tr("Open a file…"),
        )
        self._assemble()
        self._connect()
        self._show_controls(False)

    # Construction

    def _make_header(self) -> None:
        theme = self.theme
        self.switcher = ArticleSwitcher(theme, self.services.library.articles)
        self.find_field = FindField(theme)
        self.script_button = ScriptButton(theme, self.settings.current.reading_script)
        self.mask_button = SecondaryButton(theme, self.tr("Mask"))
        self.mask_button.setCheckable(True)
        self.mask_button.setToolTip(self.tr("Blank the phrases until you ask for them (Ctrl+M)"))
        self.practice_button = PrimaryButton(theme, self.tr("Start practice"))
        self.more_button = MoreButton(theme)
        row = self.header.layout()
        if isinstance(row, QHBoxLayout):
            row.insertWidget(1, self.switcher)
        self._controls = (
            self.find_field,
            self.script_button,
            self.mask_button,
            self.practice_button,
            self.more_button,
        )
        for control in self._controls:
            self.header.add(control)

    def _assemble(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.legend_bar)
        left.addWidget(self.mask_bar)
        left.addWidget(self.view, 1)
        reader = QWidget()
        row = QHBoxLayout(reader)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(self.side)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(reader)
        self.body.addWidget(self._stack)

    def _connect(self) -> None:
        self._empty.action_requested.connect(self.open_requested)
        self.switcher.article_chosen.connect(self.show_article)
        self.switcher.open_requested.connect(self.open_requested)
        self.switcher.library_requested.connect(self.library_requested)
        self.script_button.script_chosen.connect(self._set_script)
        self.mask_button.toggled.connect(self.marker.bar.hide)
        self.practice_button.clicked.connect(self._ask_for_practice)
        self.legend.hidden_kinds_changed.connect(self._hide_kinds)
        self.panel.jump_requested.connect(self._jump_to_next)
        self.panel.share_changed.connect(self._lay_marks)
        self.side.outline_wanted.connect(self.outliner.show_outline)
        self.side.outline.jump_requested.connect(self.show_span)
        self.marker.kind_given.connect(self.legend.show_kind)
        self.corrector.changed.connect(self._corrected)
        self.legend_bar.left_out_requested.connect(self._show_left_out)
        self.more_button.left_out_requested.connect(self._show_left_out)
        self.more_button.anew_requested.connect(self._make_items_anew)
        self.more_button.export_requested.connect(self._export)
        self.more_button.digest_requested.connect(self._show_digest)
        self.side.outline.digest_requested.connect(self._show_digest)
        self.more_button.undo_requested.connect(self.corrector.undo)
        self.view.phrase_hovered.connect(self._show_hover)
        self.view.hover_ended.connect(self.hover_card.hide)
        self.view.phrase_chosen.connect(self.panel.choose)
        self.view.mask_changed.connect(self._word_panel)
        self.view.column_moved.connect(self.legend_bar.align)
        for keys, slot in (
            (QKeySequence(QKeySequence.StandardKey.Find), self.finder.focus),
            (QKeySequence("F3"), self.finder.step_on),
            (QKeySequence("Shift+F3"), self.finder.step_back),
            (QKeySequence(QKeySequence.StandardKey.Undo), self.corrector.undo),
            (QKeySequence("Ctrl+K"), self.marker.hand.open_menu),
            (QKeySequence("Ctrl+E"), self._export),
            (QKeySequence("Ctrl+D"), self._show_digest),
            (QKeySequence("Ctrl+M"), self.mask_button.click),
            (QKeySequence("Ctrl+Shift+M"), self.masker.show_or_hide_all),
        ):
            shortcut = QShortcut(keys, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    # Room

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.side.fit(self.width())
        self._show_title()

    # The page protocol

    def refresh(self, changes: Changes) -> None:
        if self._open is None:
            return
        row = self._open.row
        if row in changes.articles:
            rows = {summary.row for summary in self.services.library.articles()}
            if row in rows:
                self.show_article(row)
            else:
                self._show_nothing()
        elif row in changes.items:
            self._show_items()
            self._lay_marks()

    def opened(self) -> None:
        (self.view if self._open else self._empty.button).setFocus()

    def state(self) -> object:
        return (self.row, self.view.verticalScrollBar().value(), self.side.tab) if self.row is not None else None

    def restore(self, state: object) -> None:
        if isinstance(state, tuple):
            row, scroll, tab = state
            self.show_article(row)
            self.side.show_tab(tab)
            self.view.verticalScrollBar().setValue(scroll)

    @property
    def row(self) -> ArticleRow | None:
        """The row of the article that is shown."""
        return self._open.row if self._open else None

    # What is shown

    def show_article(self, row: ArticleRow) -> None:
        """Show that article from its beginning; the one that is shown already keeps its place."""
        opened = self.services.library.open(row, self._now())
        self.settings.change(last_article=row)
        before, self._open = self._open, opened
        if opened == before:
            self._show_items()
            self._lay_marks()
            return
        self.marker.show_article(opened)
        if before is None or before.row != row or before.article != opened.article:
            self.switcher.current = row
            self.find_field.clear()
            self.mask_button.setChecked(False)
            self._show_controls(True)
            self._show_words(same_article=False)
            self.legend_bar.tell_left_out(len(set(left_out(opened.article)) - set(opened.taken)))
            self.view.setFocus()
        self.legend.count(opened.reading.phrases)
        self._show_items()
        self._lay_marks()
        self.outliner.show_article(opened)

    def show_span(self, span: Span) -> None:
        """Bring that span of the article in sight and flash it; blanks that cover it are shown."""
        for region in self.view.marks.regions:
            if region.meets(span) and self.view.blanks.hides(region):
                self.view.blanks.show(region)
        self.view.setFocus()
        self.view.reveal(span)

    def _show_nothing(self) -> None:
        self._open = None
        self.marker.show_article(None)
        self.header.set_title(self.tr("Reading"))
        self._show_controls(False)

    def _show_controls(self, on: bool) -> None:
        self._stack.setCurrentIndex(int(on))
        for control in (self.switcher, *self._controls):
            control.setVisible(on)

    def _shown_in(self, text: str) -> str:
        script = self.settings.current.reading_script
        return text if script == "original" else convert(text, Script(script))

    def _show_words(self, *, same_article: bool) -> None:
        if self._open is None:
            return
        article = self._open.article
        title = self._shown_in(article.title)
        text = self._shown_in(article.text)
        self.finder.set_text(article.text)
        self._title, self._description = title or self.tr("Untitled article"), self._facts.extent(article)
        self._show_title()
        self.view.show_text(title=title, meta=origin(article, self._shown_in), text=text, same_article=same_article)

    def _show_title(self) -> None:
        """Title and facts in the header; where it is narrow the facts, which the page shows as well, give way."""
        if self._open is not None:
            wide = self.width() >= self.theme.px(_WIDE)
            self.header.set_title(self._title, self._description if wide else "")
            narrow = self.width() < self.theme.px(_NARROW)
            self.practice_button.setText(self.tr("Practise") if narrow else self._practice_words)

    def _fill_panel(self) -> None:
        if self._open is not None:
            phrases = self._open.reading.phrases
            self.panel.show_phrases(phrases, self.masker.words(phrases), self._asked)
            self.panel.corrections.show_corrections(self._open.corrections, self._shown_in)

    def _word_panel(self) -> None:
        if self._open is not None and self.panel.model.phrases is self._open.reading.phrases:
            self.panel.show_words(self.masker.words(self._open.reading.phrases))

    def _show_items(self) -> None:
        if self._open is None:
            return
        library = self.services.library
        self._asked = library.asking(self._open.row)
        self._fill_panel()
        number = sum(count.items for count in library.item_counts(self._open.row))
        self._practice_words = self.tr("Start practice · %n item(s)", "", number)
        self.practice_button.setToolTip(self._practice_words)
        self.practice_button.setEnabled(number > 0)
        self._show_title()

    # Phrases

    def _lay_marks(self, *_: object) -> None:
        if self._open is None:
            return
        phrases = self._open.reading.phrases
        shown = best_scored(phrases, self.panel.share)
        kinds = frozenset(PhraseKind) - self.legend.hidden
        self.view.set_marks(lay_out(phrases, shown, kinds))
        self.panel.show_only(shown=shown, kinds=kinds)

    def _hide_kinds(self, hidden: frozenset[PhraseKind]) -> None:
        self.settings.change(hidden_kinds=tuple(kind.value for kind in PhraseKind if kind in hidden))
        self._lay_marks()

    def _jump_to_next(self, at: int) -> None:
        if self._open is None:
            return
        spans = self._open.reading.phrases[at].spans
        current = self.view.current
        after = current.start if current in spans and current is not None else -1
        self.view.reveal(next((span for span in spans if span.start > after), spans[0]))

    def _show_hover(self, marks: tuple[Mark, ...], where: QPoint) -> None:
        if self._open is None:
            return
        phrases = self._open.reading.phrases
        mark = marks[0]
        phrase = phrases[mark.phrase]
        outer = [self.view.text_of(other.span) for other in marks[1:]]
        note = self.tr("within: {phrase}").format(phrase=" / ".join(outer)) if outer else ""
        self.hover_card.tell(
            self.view.text_of(mark.span), phrase.kind, phrase.count, self.panel.model.items_of(mark.phrase), note
        )
        self.hover_card.show_at(self.view.mapFromGlobal(where))

    # Script, practice

    def _set_script(self, script: str) -> None:
        self.settings.change(reading_script=script)
        self._show_words(same_article=True)
        self._fill_panel()
        self._lay_marks()
        self.finder.shown_anew()
        self.outliner.show_anew()

    def _ask_for_practice(self) -> None:
        if self.row is not None:
            self.practice_requested.emit(self.row)

    # Corrections

    def _corrected(self, changes: Changes) -> None:
        self.refresh(changes)
        self.changed.emit(changes)

    def _show_left_out(self) -> None:
        if self._open is not None:
            self.corrector.show_left_out(self._open, self._shown_in)

    def _make_items_anew(self) -> None:
        if self.row is not None:
            self.corrector.make_items_anew(self.row, self._title)

    # Export

    def _export(self) -> None:
        if self._open is not None:
            self.exporter.export(self._open, self.legend.hidden, self.settings.current.reading_script)

    def _show_digest(self) -> None:
        if self._open is not None:
            self.exporter.show_digest(self._open, self.settings.current.reading_script)
