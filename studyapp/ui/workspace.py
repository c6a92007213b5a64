"""The pages of the window, wired to each other; it opens articles for them and shows what they have to say."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from studyapp.core.errors import UserError
from studyapp.ui import i18n
from studyapp.ui.arrivals import Arrivals
from studyapp.ui.caretaker import Caretaker
from studyapp.ui.main_window import BANK, COMPOSE, EXAM, LIBRARY, PRACTICE, PROGRESS, READING
from studyapp.ui.preferences import Preferences
from studyapp.ui.tasks import TaskRunner
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.toast import BusyCard, Toast

if TYPE_CHECKING:
    from studyapp.core.article import Span
    from studyapp.core.ids import ArticleRow
    from studyapp.services.bundle import Services
    from studyapp.services.changes import Changes
    from studyapp.services.importing import Outcome, Source
    from studyapp.services.library import StoredItem
    from studyapp.ui.article_importer import Batch
    from studyapp.ui.pages.library_page import LibraryPage
    from studyapp.ui.pages.page import Page


class Workspace(QWidget):
    """One page at a time, each built at its first use, under messages that float over them."""

    begun_anew = Signal()
    """Another learner has sat down, or a backup was brought back."""
    learners_changed = Signal()
    """There are more or fewer of them, or they are called otherwise."""
    damaged = Signal()
    """The file is found to be damaged."""
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
        self._arrivals = Arrivals(services, self.runner, theme, self)
        self._arrivals.started.connect(self._show_busy)
        self._arrivals.progressed.connect(self._show_progress)
        self._arrivals.failed.connect(self.show_error)
        self._arrivals.library_changed.connect(self._end_batch)
        self._arrivals.arrived.connect(self._show_arrived)
        self._arrivals.listed.connect(self._show_outcomes)
        self._arrivals.bank_kept.connect(self._show_bank)
        self._caretaker = Caretaker(services.safety, self)
        self._caretaker.damaged.connect(self.damaged)
        self._caretaker.failed.connect(self.show_error)
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._make_messages()

    def _make_messages(self) -> None:
        self.toast = Toast(self._theme, self)
        self.busy = BusyCard(self._theme, self)
        self.busy.cancel_requested.connect(self._arrivals.cancel)

    def change_theme(self, theme: Theme) -> None:
        """Build every page anew in that theme and the language installed; each goes on where it was."""
        self._theme = self._arrivals.theme = theme
        self._states.update({key: page.state() for key, page in self._pages.items()})
        for page in self._pages.values():
            self._stack.removeWidget(page)
        for old in (*self._pages.values(), self.toast, self.busy):
            old.hide()
            old.deleteLater()
        self._pages = {}
        self._make_messages()
        if self._arrivals.current is not None:
            self._show_busy(self._arrivals.current)
        self.show_page(self.current)

    @Slot(str)
    def begin_anew(self, told: str = "") -> None:
        """Build every page anew from what is in the store now, without its place, and say what has happened."""
        for page in self._pages.values():
            page.leaving()
            self._stack.removeWidget(page)
            page.hide()
            page.deleteLater()
        self._pages, self._states = {}, {}
        self._services.undo.clear()
        self.begun_anew.emit()
        self.show_page(LIBRARY)
        if told:
            self.tell(told)

    def shut_down(self) -> None:
        """Stop work and give the services back."""
        for page in self._pages.values():
            page.leaving()
        self.runner.shutdown()
        self._arrivals.close()
        self._caretaker.close()
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
        if key == LIBRARY:
            from studyapp.ui.pages.library_page import LibraryPage

            library = LibraryPage(*given)
            library.import_requested.connect(self.import_articles)
            library.article_requested.connect(self.show_article)
            library.practice_requested.connect(self._practise)
            return library
        if key == READING:
            from studyapp.ui.pages.reading_page import ReadingPage

            reading = ReadingPage(*given)
            reading.practice_requested.connect(self._practise)
            reading.library_requested.connect(self._show_library)
            return reading
        if key == PRACTICE:
            from studyapp.ui.pages.practice_page import PracticePage

            practice = PracticePage(*given)
            practice.show_in_article_requested.connect(self._show_in_article)
            return practice
        if key == EXAM:
            from studyapp.ui.pages.exam_page import ExamPage

            exam = ExamPage(*given)
            exam.show_in_article_requested.connect(self._show_in_article)
            exam.practice_of_items_requested.connect(self._practise_items)
            return exam
        if key == BANK:
            from studyapp.ui.pages.bank_page import BankPage

            bank = BankPage(*given)
            bank.show_in_article_requested.connect(self._show_in_article)
            return bank
        if key == COMPOSE:
            from studyapp.ui.pages.compose_page import ComposePage

            return ComposePage(*given)
        if key == PROGRESS:
            from studyapp.ui.pages.progress_page import ProgressPage

            progress = ProgressPage(*given)
            progress.practice_requested.connect(self._practise)
            progress.practice_of_items_requested.connect(self._practise_items)
            return progress
        from studyapp.ui.pages.settings_page import SettingsPage

        settings = SettingsPage(*given, self._data_folder)
        settings.began_anew.connect(self.begin_anew)
        settings.people.changed.connect(self.learners_changed)
        return settings

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

    @Slot(object)
    def _practise_items(self, items: tuple[StoredItem, ...]) -> None:
        from studyapp.ui.pages.practice_page import PracticePage

        page = self.page(PRACTICE)
        assert isinstance(page, PracticePage)
        self.show_page(PRACTICE)
        page.begin_items(items)

    @Slot(object, object)
    def _show_in_article(self, article: ArticleRow, span: Span) -> None:
        from studyapp.ui.pages.reading_page import ReadingPage

        self.show_article(article)
        page = self.page(READING)
        assert isinstance(page, ReadingPage)
        page.show_span(span)

    # Articles.

    def open_first(self, file: Path | None, sample: Path) -> None:
        """Show what somebody who starts the program wants to see: `file`, the article read last, or `sample`.

        Before all of them goes an exam that was not handed in.
        """
        self._services.library.purge(datetime.now(UTC))
        if file is not None:
            self.open_file(file)
            return
        if self._go_on_with_exam():
            return
        known = self._services.library.first_to_open(self._preferences.current.last_article)
        if known is not None:
            self._read(known)
        else:
            self.open_file(sample)

    def _go_on_with_exam(self) -> bool:
        if not self._services.exams.is_under_way():
            return False
        self.show_page(EXAM)
        return True

    @Slot()
    def choose_file(self) -> None:
        """Ask for article files; one is opened, several are imported."""
        from studyapp.ui.dialogs.open_files import choose_article_files

        self.take_files(choose_article_files(self))

    def take_files(self, paths: Iterable[Path]) -> None:
        """Open a file that was chosen or dropped; several are imported."""
        paths = tuple(paths)
        if len(paths) == 1 and not paths[0].is_dir():
            self.open_file(paths[0])
        elif sources := self._arrivals.sources(paths):
            self.import_articles(sources)

    def open_file(self, path: Path) -> None:
        """Read the article in `path` in the worker, keep it, and show it."""
        from studyapp.services.importing import Source

        self._arrivals.take((Source(path.name or str(path), path),), show=True)

    @Slot(object)
    def import_articles(self, sources: tuple[Source, ...]) -> None:
        """Read these in the worker and keep them; the library tells at the end what came of each."""
        self.show_page(LIBRARY)
        self._arrivals.take(sources, show=False)

    def paste(self) -> None:
        """Import the text or the files in the clipboard; the library, which is shown, tells what came of it."""
        self.show_page(LIBRARY)
        self._library().paste()

    @Slot(object)
    def _show_busy(self, batch: Batch) -> None:
        words = self.tr("Reading {name}…").format(name=batch.next.name)
        done, all_of_them = len(batch.outcomes), len(batch.sources)
        self.busy.begin(words, done / all_of_them, f"{done + 1} / {all_of_them}" if all_of_them > 1 else "")

    @Slot(float)
    def _show_progress(self, fraction: float) -> None:
        self.busy.set_fraction(fraction)

    @Slot(object)
    def _end_batch(self, changes: Changes) -> None:
        self.busy.hide()
        self._spread(changes)

    @Slot(object)
    def _show_arrived(self, outcome: Outcome) -> None:
        assert outcome.row is not None
        self.show_article(outcome.row)
        phrases = self.tr("%n phrase(s)", "", outcome.phrases)
        items = self.tr("%n item(s)", "", outcome.items)
        self.tell(self.tr("Read: {phrases}, {items}.").format(phrases=phrases, items=items))

    @Slot(object)
    def _show_outcomes(self, outcomes: list[Outcome]) -> None:
        self._library().show_outcomes(outcomes)

    @Slot(object, int)
    def _show_bank(self, changes: Changes, number: int) -> None:
        self._spread(changes)
        self.show_page(BANK)
        self.tell(self.tr("%n question(s) imported.", "", number))

    def _library(self) -> LibraryPage:
        from studyapp.ui.pages.library_page import LibraryPage

        page = self.page(LIBRARY)
        assert isinstance(page, LibraryPage)
        return page

    @Slot()
    def _show_library(self) -> None:
        self.show_page(LIBRARY)

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

    @Slot()
    def undo(self) -> None:
        """Take back what was done last in this window, and say what that was."""
        undone = self._services.undo.undo()
        if undone is None:
            self.tell(self.tr("There is nothing to undo."))
            return
        for page in self._pages.values():
            page.refresh(undone.changes)
        self.tell(self.tr("Undone: {what}").format(what=i18n.act_words(undone.act)))

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
