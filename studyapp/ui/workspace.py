"""The pages of the window, wired to each other; it opens articles for them and shows what they have to say."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFileDialog, QMenu, QStackedWidget, QVBoxLayout, QWidget

from studyapp.core.errors import UserError
from studyapp.ui import i18n
from studyapp.ui.article_opener import ArticleOpener
from studyapp.ui.icons import icon
from studyapp.ui.main_window import BANK, PRACTICE, PROGRESS, READING
from studyapp.ui.preferences import Preferences
from studyapp.ui.tasks import TaskRunner
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.toast import BusyCard, Toast

if TYPE_CHECKING:
    from studyapp.core.article import Span
    from studyapp.core.ids import ArticleRow
    from studyapp.services.authoring import Prepared
    from studyapp.services.bundle import Services
    from studyapp.services.changes import Changes
    from studyapp.ui.pages.page import Page

RECENT = 8
"""How many articles the menu names."""


class Workspace(QWidget):
    """One page at a time, each built at its first use, under messages that float over them."""

    page_shown = Signal(str)
    """The key of the page that is in front now."""
    article_shown = Signal(int)
    """The `ArticleRow` that the reading page shows."""
    broke = Signal(object)
    """An exception that is not a `UserError`."""

    def __init__(
        self,
        services: Services,
        preferences: Preferences,
        data_folder: Path,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._preferences = preferences
        self._data_folder = data_folder
        self._theme = theme
        self._pages: dict[str, Page] = {}
        self._states: dict[str, object] = {}
        self.current = READING
        self.runner = TaskRunner(self)
        self.runner.failed.connect(self.show_error)
        self._opener = ArticleOpener(self.runner, self)
        self._opener.started.connect(self._show_busy)
        self._opener.progressed.connect(self._show_progress)
        self._opener.stopped.connect(self._hide_busy)
        self._opener.failed.connect(self.show_error)
        self._opener.prepared.connect(self._keep)
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._make_messages()

    def _make_messages(self) -> None:
        self.toast = Toast(self._theme, self)
        self.busy = BusyCard(self._theme, self)
        self.busy.cancel_requested.connect(self._opener.cancel)

    def change_theme(self, theme: Theme) -> None:
        """Build every page anew in that theme and the language installed; each goes on where it was."""
        self._theme = theme
        self._states.update({key: page.state() for key, page in self._pages.items()})
        for page in self._pages.values():
            self._stack.removeWidget(page)
        for old in (*self._pages.values(), self.toast, self.busy):
            old.hide()
            old.deleteLater()
        self._pages = {}
        self._make_messages()
        if self._opener.reading:
            self._show_busy(self._opener.reading)
        self.show_page(self.current)

    def shut_down(self) -> None:
        """Stop work and give the services back."""
        self.runner.shutdown()
        self._services.close()

    # Pages.

    @Slot(str)
    def show_page(self, key: str) -> None:
        """Bring a page to the front."""
        page = self.page(key)
        self.current = key
        self._stack.setCurrentWidget(page)
        self.page_shown.emit(key)
        page.opened()

    def page(self, key: str) -> Page:
        """The page, built at its first use."""
        if key not in self._pages:
            page = self._make_page(key)
            page.setObjectName(f"page_{key}")
            page.changed.connect(self._spread)
            page.notice_requested.connect(self.tell)
            page.open_requested.connect(self.choose_file)
            self._stack.addWidget(page)
            self._pages[key] = page
            if key in self._states:
                page.restore(self._states.pop(key))
        return self._pages[key]

    def _make_page(self, key: str) -> Page:
        # Pages are imported at their first use: a window that opens on the article needs no chart.
        given = (self._services, self.runner, self._preferences, self._theme)
        if key == READING:
            from studyapp.ui.pages.reading_page import ReadingPage

            reading = ReadingPage(*given)
            reading.practice_requested.connect(self._practise)
            return reading
        if key == PRACTICE:
            from studyapp.ui.pages.practice_page import PracticePage

            practice = PracticePage(*given)
            practice.show_in_article_requested.connect(self._show_in_article)
            return practice
        if key == BANK:
            from studyapp.ui.pages.bank_page import BankPage

            return BankPage(*given)
        if key == PROGRESS:
            from studyapp.ui.pages.progress_page import ProgressPage

            progress = ProgressPage(*given)
            progress.practice_requested.connect(self._practise)
            return progress
        from studyapp.ui.pages.settings_page import SettingsPage

        return SettingsPage(*given, self._data_folder)

    @Slot(object)
    def _spread(self, changes: Changes) -> None:
        """Tell the other pages what one has changed."""
        source = self.sender()
        for page in self._pages.values():
            if page is not source:
                page.refresh(changes)

    @Slot(object)
    def _practise(self, article: ArticleRow | None) -> None:
        from studyapp.ui.pages.practice_page import PracticePage

        page = self.page(PRACTICE)
        assert isinstance(page, PracticePage)
        self.show_page(PRACTICE)
        page.begin(article)

    @Slot(object, object)
    def _show_in_article(self, article: ArticleRow, span: Span) -> None:
        from studyapp.ui.pages.reading_page import ReadingPage

        self.show_article(article)
        page = self.page(READING)
        assert isinstance(page, ReadingPage)
        page.show_span(span)

    # Articles.

    def open_first(self, file: Path | None, sample: Path) -> None:
        """Show what somebody who starts the program wants to see: `file`, the article read last, or `sample`."""
        if file is not None:
            self.open_file(file)
            return
        known = [summary.row for summary in self._services.library.articles()]
        last = self._preferences.current.last_article
        if known:
            self._read(next((row for row in known if row == last), known[0]))
        else:
            self.open_file(sample)

    @Slot()
    def choose_file(self) -> None:
        """Ask for article files and open them."""
        from studyapp.services.authoring import ARTICLE_SUFFIXES

        patterns = " ".join(f"*{suffix}" for suffix in ARTICLE_SUFFIXES)
        kinds = f"{self.tr('Articles')} ({patterns});;{self.tr('All files')} (*)"
        names, _filter = QFileDialog.getOpenFileNames(self, self.tr("Open an article"), "", kinds)
        for name in names:
            self.open_file(Path(name))

    def offer_articles(self, corner: QPoint) -> None:
        """A menu, its lower left at `corner` of the screen: open a file, or an article read lately."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        action = menu.addAction(icon("folder-open", self._theme.c.muted), self.tr("Open a file…"))
        action.setShortcut(QKeySequence(QKeySequence.StandardKey.Open))
        action.triggered.connect(self.choose_file)
        articles = self._services.library.articles()[:RECENT]
        if articles:
            menu.addSeparator()
        for summary in articles:
            entry = menu.addAction(summary.title.replace("&", "&&") or self.tr("Untitled article"))
            entry.setData(summary.row)
            entry.triggered.connect(self._article_chosen)
        menu.popup(corner - QPoint(0, menu.sizeHint().height()))

    @Slot()
    def _article_chosen(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self.show_article(action.data())

    def open_file(self, path: Path) -> None:
        """Read the article in `path` in the worker, keep it, and show it."""
        self._opener.open(path)

    @Slot(str)
    def _show_busy(self, name: str) -> None:
        self.busy.begin(self.tr("Reading {name}…").format(name=name))

    @Slot(float)
    def _show_progress(self, fraction: float) -> None:
        self.busy.set_fraction(fraction)

    @Slot()
    def _hide_busy(self) -> None:
        self.busy.hide()

    @Slot(object)
    def _keep(self, prepared: Prepared) -> None:
        row, changes = self._services.library.keep(prepared, datetime.now(UTC))
        self._spread(changes)
        self.show_article(row)
        phrases = self.tr("%n phrase(s)", "", len(prepared.reading.phrases))
        items = self.tr("%n item(s)", "", len(prepared.items))
        self.tell(self.tr("Read: {phrases}, {items}.").format(phrases=phrases, items=items))

    def show_article(self, row: ArticleRow) -> None:
        """Bring an article of the library to the front."""
        self.show_page(READING)
        self._read(row)

    def _read(self, row: ArticleRow) -> None:
        from studyapp.ui.pages.reading_page import ReadingPage

        page = self.page(READING)
        assert isinstance(page, ReadingPage)
        page.show_article(row)
        self._preferences.change(last_article=row)
        self.article_shown.emit(row)

    # Messages.

    @Slot(str)
    def tell(self, sentence: str) -> None:
        """Show a result for a moment."""
        self.toast.tell(sentence)

    def warn(self, sentence: str) -> None:
        """Show an error until it is closed."""
        self.toast.warn(sentence)

    @Slot(object)
    def show_error(self, error: Exception) -> None:
        """Show a `UserError` as a sentence; any other error broke something."""
        if isinstance(error, UserError):
            self.warn(i18n.sentence(error))
        else:
            self.broke.emit(error)
