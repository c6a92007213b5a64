"""The window: a rail and one page at a time. It owns the pages, opens articles for them and wires them together."""

from __future__ import annotations

import base64
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QShortcut,
)
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from studyapp.core.errors import UserError
from studyapp.settings import Settings
from studyapp.ui import i18n
from studyapp.ui.article_opener import ArticleOpener
from studyapp.ui.icons import icon
from studyapp.ui.preferences import Preferences
from studyapp.ui.tasks import TaskRunner
from studyapp.ui.theme import Theme, apply_theme, build_theme, set_background, wants_dark
from studyapp.ui.widgets.header_bar import HeaderBar
from studyapp.ui.widgets.navigation_rail import NavigationRail
from studyapp.ui.widgets.toast import BusyCard, Toast

if TYPE_CHECKING:
    from studyapp.core.article import Span
    from studyapp.core.ids import ArticleRow
    from studyapp.services.authoring import Prepared
    from studyapp.services.bundle import Services
    from studyapp.services.changes import Changes
    from studyapp.ui.pages.page import Page

READING, PRACTICE, BANK, PROGRESS, SETTINGS = PAGES = ("reading", "practice", "bank", "progress", "settings")
_ICONS = {
    READING: "book-open",
    PRACTICE: "pencil-line",
    BANK: "layers",
    PROGRESS: "chart-line",
    SETTINGS: "settings",
}
RECENT = 8
"""How many articles the menu of the rail names; the library page will name all."""


class _Curtain(QWidget):
    """What stands in a page's place until the services are open: the look of an empty page.

    It tells when it was painted for the first time, and with it the window.
    """

    painted = Signal()
    quit_requested = Signal()

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        self._theme = theme
        self._seen = False
        self.header = HeaderBar(theme, title)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.header)
        self._column.addStretch(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.colour("paper"))
        if not self._seen:
            self._seen = True
            self.painted.emit()

    def show_trouble(self, sentence: str, action: str) -> None:
        """Say why there will be no pages."""
        from studyapp.ui.widgets.empty_state import EmptyState

        trouble = EmptyState(self._theme, "triangle-alert", sentence, "", action)
        trouble.action_requested.connect(self.quit_requested)
        self._column.addWidget(trouble, 100)


class MainWindow(QMainWindow):
    """The one window.

    `open_services` is called once, after the first paint; `report` takes an error that is not a `UserError`.
    """

    first_painted = Signal()
    services_opened = Signal()
    article_opened = Signal(int)
    """The `ArticleRow` that the reading page shows."""

    def __init__(
        self,
        preferences: Preferences,
        runner: TaskRunner,
        data_folder: Path,
        open_services: Callable[[], Services],
        report: Callable[[BaseException], None],
    ) -> None:
        super().__init__()
        self._preferences = preferences
        self._runner = runner
        self._data_folder = data_folder
        self._open_services = open_services
        self._report = report
        self._services: Services | None = None
        self._pages: dict[str, Page] = {}
        self._current = READING
        self._states: dict[str, object] = {}
        self._opener = ArticleOpener(runner, self)
        self.setWindowTitle("StudyApp")
        self.setAcceptDrops(True)
        self.setMinimumSize(720, 480)
        self._take_place(preferences.current.window)
        self._lay_theme()
        self._build()
        self._add_shortcuts()
        preferences.changed.connect(self._settings_changed)
        runner.failed.connect(self.show_error)
        self._opener.started.connect(self._show_busy)
        self._opener.progressed.connect(self._show_progress)
        self._opener.stopped.connect(self._hide_busy)
        self._opener.failed.connect(self.show_error)
        self._opener.prepared.connect(self._keep)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_look_changed)

    @property
    def theme(self) -> Theme:
        """The look in force."""
        return self._theme

    # Building, and building anew.

    def _lay_theme(self) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        settings = self._preferences.current
        self._language = i18n.language_of(settings.language)
        i18n.install(app, self._language)
        self._theme = build_theme(dark=wants_dark(settings.theme), scale=settings.text_scale, language=self._language)
        apply_theme(app, self._theme)
        self.setWindowIcon(icon("book-open", self._theme.c.accent))

    def _build(self) -> None:
        theme = self._theme
        shell = QWidget()
        set_background(shell, theme.c.paper)
        self._rail = NavigationRail(theme, self.tr("Pages"))
        for place, key in enumerate(PAGES, 1):
            if key == SETTINGS:
                self._rail.add_action("open", "folder-open", self.tr("Open"), "Ctrl+O")
            self._rail.add(key, _ICONS[key], self._name_of(key), f"Ctrl+{place}", last=key == SETTINGS)
        self._rail.show_current(self._current)
        self._rail.page_chosen.connect(self.show_page)
        self._rail.action_requested.connect(self._open_menu)
        self._stack = QStackedWidget()
        self._curtain = _Curtain(theme, self._name_of(self._current))
        self._curtain.painted.connect(self._painted)
        self._stack.addWidget(self._curtain)
        row = QHBoxLayout(shell)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addWidget(self._stack, 1)
        self._toast = Toast(theme, shell)
        self._busy = BusyCard(theme, shell)
        self._busy.cancel_requested.connect(self._opener.cancel)
        self.setCentralWidget(shell)
        if self._opener.reading:
            self._show_busy(self._opener.reading)

    def _rebuild(self) -> None:
        """Build everything anew in the language and look of the settings; nobody loses their place."""
        focused = QApplication.focusWidget()
        name = focused.objectName() if focused is not None else ""
        self._states.update({key: page.state() for key, page in self._pages.items()})
        shown = set(self._pages)
        self._pages = {}
        old = self.takeCentralWidget()
        if old is not None:
            old.hide()
            old.deleteLater()
        self._lay_theme()
        self._build()
        if self._services is not None:
            for key in PAGES:  # those with a state worth keeping are built at once, the current one last
                if key in shown and key != self._current:
                    self._page(key)
            self.show_page(self._current)
        if name and (widget := self.findChild(QWidget, name)) is not None:
            widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_shortcuts(self) -> None:
        for place, key in enumerate(PAGES, 1):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{place}"), self)
            shortcut.setObjectName(key)
            shortcut.activated.connect(self._shortcut_used)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Open), self).activated.connect(self.choose_file)

    def _name_of(self, key: str) -> str:
        return {
            READING: self.tr("Reading"),
            PRACTICE: self.tr("Practice"),
            BANK: self.tr("Item bank"),
            PROGRESS: self.tr("Progress"),
            SETTINGS: self.tr("Settings"),
        }[key]

    # Pages.

    @Slot()
    def _shortcut_used(self) -> None:
        self.show_page(self.sender().objectName())

    @Slot(str)
    def show_page(self, key: str) -> None:
        """Bring a page to the front."""
        self._current = key
        self._rail.show_current(key)
        if self._services is None:
            self._curtain.header.set_title(self._name_of(key))
            return
        page = self._page(key)
        self._stack.setCurrentWidget(page)
        page.opened()

    def _page(self, key: str) -> Page:
        """The page, built at its first use."""
        if key not in self._pages:
            page = self._make_page(key)
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
        assert self._services is not None
        given = (self._services, self._runner, self._preferences, self._theme)
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

        page = self._page(PRACTICE)
        assert isinstance(page, PracticePage)
        self.show_page(PRACTICE)
        page.begin(article)

    @Slot(object, object)
    def _show_in_article(self, article: ArticleRow, span: Span) -> None:
        self.show_article(article)
        from studyapp.ui.pages.reading_page import ReadingPage

        page = self._page(READING)
        assert isinstance(page, ReadingPage)
        page.show_span(span)

    # Starting.

    @Slot()
    def _painted(self) -> None:
        if self._services is None:
            self.first_painted.emit()

    def start(self, file: Path | None, sample: Path) -> None:
        """Open the services, then `file`, or the article read last, or `sample` where there is none."""
        try:
            self._services = self._open_services()
        except UserError as error:
            self._curtain.show_trouble(i18n.sentence(error), self.tr("Quit"))
            self._curtain.quit_requested.connect(self.close)
            return
        self.services_opened.emit()
        self.show_page(self._current)
        if file is not None:
            self.open_file(file)
            return
        known = [summary.row for summary in self._services.library.articles()]
        last = self._preferences.current.last_article
        if known:
            self._read(next((row for row in known if row == last), known[0]))
        else:
            self.open_file(sample)

    # Opening articles.

    @Slot()
    def choose_file(self) -> None:
        """Ask for an article file and open it."""
        names, _filter = QFileDialog.getOpenFileNames(
            self, self.tr("Open an article"), "", self.tr("Articles (*.txt *.md);;All files (*)")
        )
        for name in names:
            self.open_file(Path(name))

    @Slot(str)
    def _open_menu(self, _key: str) -> None:
        """Offer the articles read last, and a file."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        action = menu.addAction(icon("folder-open", self._theme.c.muted), self.tr("Open a file…"))
        action.setShortcut(QKeySequence(QKeySequence.StandardKey.Open))
        action.triggered.connect(self.choose_file)
        if self._services is not None:
            articles = self._services.library.articles()[:RECENT]
            if articles:
                menu.addSeparator()
            for summary in articles:
                entry = menu.addAction(summary.title or self.tr("Untitled article"))
                entry.setData(summary.row)
                entry.triggered.connect(self._menu_used)
        button = self._rail.button("open")
        menu.popup(button.mapToGlobal(button.rect().topRight()))

    @Slot()
    def _menu_used(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self.show_article(action.data())

    def open_file(self, path: Path) -> None:
        """Read the article in `path` in the worker, keep it, and show it."""
        self._opener.open(path)

    @Slot(str)
    def _show_busy(self, name: str) -> None:
        self._busy.begin(self.tr("Reading {name}…").format(name=name))

    @Slot(float)
    def _show_progress(self, fraction: float) -> None:
        self._busy.set_fraction(fraction)

    @Slot()
    def _hide_busy(self) -> None:
        self._busy.hide()

    @Slot(object)
    def _keep(self, prepared: Prepared) -> None:
        assert self._services is not None
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

        page = self._page(READING)
        assert isinstance(page, ReadingPage)
        page.show_article(row)
        self._preferences.change(last_article=row)
        self.article_opened.emit(row)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.open_file(Path(url.toLocalFile()))

    # Messages.

    @Slot(str)
    def tell(self, sentence: str) -> None:
        """Show a result for a moment."""
        self._toast.tell(sentence)

    def warn(self, sentence: str) -> None:
        """Show an error until it is closed."""
        self._toast.warn(sentence)

    @Slot(object)
    def show_error(self, error: Exception) -> None:
        """Show a `UserError` as a sentence; hand any other error to the crash reporter."""
        if isinstance(error, UserError):
            self.warn(i18n.sentence(error))
        else:
            self._report(error)

    # Settings and leaving.

    @Slot(object, object)
    def _settings_changed(self, before: Settings, now: Settings) -> None:
        if (before.language, before.theme, before.text_scale) != (now.language, now.theme, now.text_scale):
            # Later: the widget that changed the setting is still in its own signal.
            QTimer.singleShot(0, self._rebuild)

    @Slot()
    def _system_look_changed(self) -> None:
        if wants_dark(self._preferences.current.theme) != self._theme.dark:
            QTimer.singleShot(0, self._rebuild)

    def _take_place(self, geometry: str) -> None:
        if not geometry or not self.restoreGeometry(QByteArray(base64.b64decode(geometry))):
            self.resize(1280, 800)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._runner.shutdown()
        geometry = base64.b64encode(self.saveGeometry().data()).decode()
        try:
            self._preferences.change(window=geometry)
        except UserError as error:
            self._report(error)
        if self._services is not None:
            self._services.close()
            self._services = None
        super().closeEvent(event)
