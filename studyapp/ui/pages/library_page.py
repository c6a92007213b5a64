"""The library: all articles, searched and sorted; where they come in, are named, tagged and deleted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from studyapp.core.ids import ArticleRow
from studyapp.services.changes import Changes
from studyapp.ui.dialogs.import_dialog import ImportDialog
from studyapp.ui.dialogs.tags_dialog import TagsDialog
from studyapp.ui.i18n import sentence
from studyapp.ui.models.library_acts import Act, Deleted, Renamed, Tagged
from studyapp.ui.models.library_table import Column, LibraryTable
from studyapp.ui.models.next_step import next_step
from studyapp.ui.pages.library_intake import Intake
from studyapp.ui.pages.page import Page
from studyapp.ui.theme import SPACE_L, SPACE_XL, Theme
from studyapp.ui.widgets.banner import NextStepBanner
from studyapp.ui.widgets.buttons import IconButton, PrimaryButton
from studyapp.ui.widgets.deleted_link import DeletedLink
from studyapp.ui.widgets.drop_zone import DropZone
from studyapp.ui.widgets.empty_state import EmptyState
from studyapp.ui.widgets.library_list import LibraryList, TableFrame
from studyapp.ui.widgets.nothing_found import NothingFound
from studyapp.ui.widgets.search_field import SearchField
from studyapp.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from studyapp.services.bundle import Services
    from studyapp.services.importing import Outcome
    from studyapp.services.library import ArticleSummary, Passage
    from studyapp.ui.preferences import Preferences
    from studyapp.ui.tasks import TaskRunner

SEARCH_PAUSE_MS = 120
"""How long typing has to rest before the library is searched: input methods send their letters in bursts."""

_ROOM_FOR_ZONE = 500
"""From this height on, at text scale 1, the page says what may be dropped on it."""

UNDO_STEPS = 30
"""How many acts can be taken back."""


def local_now() -> datetime:
    """The time, with the time zone of the computer."""
    return datetime.now().astimezone()


class LibraryPage(Page):
    """Every article of the library."""

    undoes_itself = True

    import_requested = Signal(object)
    """The `Source`s that the user wants in the library, as a tuple."""
    article_requested = Signal(object)
    """The `ArticleRow` to read."""
    practice_requested = Signal(object)
    """The `ArticleRow` to practise, or None for all."""

    def __init__(
        self,
        services: Services,
        runner: TaskRunner,
        settings: Preferences,
        theme: Theme,
        *,
        now: Callable[[], datetime] = local_now,
    ) -> None:
        super().__init__("", services, runner, settings, theme)
        self._now = now
        self._done: list[Act] = []
        self._offered: Callable[[], None] = self.undo
        self.table = LibraryTable(now, self)
        self.list = LibraryList(theme, self.table)
        self.search = SearchField(theme)
        self.import_button = PrimaryButton(theme, self.tr("Import articles"))
        self.import_button.setObjectName("import")
        self.header.set_title(self.tr("Library"))
        self.folder_button = IconButton(theme, "folder-open", self.tr("Import a whole folder…"))
        self.header.add(self.search)
        self.header.add(self.folder_button)
        self.header.add(self.import_button)
        self.banner = NextStepBanner(theme)
        self.zone = DropZone(
            theme, self.tr("Drop .docx, .pdf, .html, .md and .txt files here, or paste a text (Ctrl+V)")
        )
        self.deleted = DeletedLink(theme)
        self.nothing = NothingFound(theme, self.tr("No article has these words."), self.tr("Clear the search"))
        self.empty = EmptyState(
            theme,
            "library",
            self.tr("The library is empty"),
            self.tr(
                "Import articles, drop files here, or paste a text with Ctrl+V. Their key phrases are "
                "found and questions are made; nothing leaves this computer."
            ),
            self.tr("Import articles"),
        )
        self.toast = Toast(theme, self)
        self._assemble()
        self._connect()
        self.setAcceptDrops(True)

    def _assemble(self) -> None:
        theme = self.theme
        self._frame = TableFrame(theme, self.list)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(*[theme.px(SPACE_XL)] * 4)
        column.setSpacing(theme.px(SPACE_L))
        column.addWidget(self.banner)
        column.addWidget(self._frame)
        column.addWidget(self.nothing)
        column.addWidget(self.zone)
        column.addWidget(self.deleted, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(content)
        self.body.addWidget(self._stack)

    def _connect(self) -> None:
        self._intake = Intake(self)
        self._intake.import_requested.connect(self.import_requested)
        self._intake.refused.connect(self.notice_requested)
        self.empty.action_requested.connect(self._intake.choose_files)
        self.import_button.clicked.connect(self._intake.choose_files)
        self.folder_button.clicked.connect(self._intake.choose_folder)
        self.banner.practice_requested.connect(self.practice_requested)
        self.nothing.cleared.connect(self.search.clear)
        self.toast.action_requested.connect(self._take_offer)
        self.deleted.restore_requested.connect(self._restore)
        self.table.rename_requested.connect(self._rename)
        self.list.open_requested.connect(self.article_requested)
        self.list.practice_requested.connect(self.practice_requested)
        self.list.tags_requested.connect(self._ask_for_tags)
        self.list.delete_requested.connect(self._delete)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SEARCH_PAUSE_MS)
        self._pause.timeout.connect(self._search)
        self.search.textChanged.connect(self._search_soon)
        self.search.left.connect(self._leave_search)
        standard = QKeySequence.StandardKey
        for key, slot in (
            (standard.Find, self._focus_search),
            (standard.Paste, self.paste),
            (standard.Undo, self.undo),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room it is for the articles: files may be dropped anywhere."""
        super().resizeEvent(event)
        self.zone.setVisible(self.height() >= self.theme.px(_ROOM_FOR_ZONE))
        self.search.setMaximumWidth(max(self.search.minimumWidth(), self.width() * 3 // 10))

    # The page protocol

    def refresh(self, changes: Changes) -> None:
        if self.isVisible() and changes != Changes():
            self._load()

    def opened(self) -> None:
        self._load()
        (
            self.list if self.table.rowCount() else self.search if self.search.isVisible() else self.empty.button
        ).setFocus()

    def state(self) -> object:
        selected = tuple(summary.row for summary in self.list.selected)
        return self.search.text(), self.table.sorting, selected, tuple(self._done)

    def restore(self, state: object) -> None:
        if isinstance(state, tuple):
            words, (column, order), selected, done = state
            self._done = list(done)
            self.search.setText(words)
            self.list.sortByColumn(column, order)
            self._load()
            self.list.choose(selected)

    # What is shown

    def _load(self) -> None:
        """Show the library as it is now; what is selected stays so."""
        articles = self.services.library.articles()
        gone = self.services.library.deleted()
        self._stack.setCurrentIndex(int(bool(articles or gone)))
        self.search.setVisible(bool(articles))
        self.search.show_words(self.tr("Search %n article(s)", "", len(articles)))
        self.banner.show_step(next_step(articles))
        self.deleted.show_articles(gone)
        self._fill()

    def _fill(self) -> None:
        """Put the articles into the table, or those that the words in the field find."""
        self._pause.stop()
        selected = [summary.row for summary in self.list.selected]
        place = self.list.currentIndex().row()
        query = self.search.text().strip()
        found: Sequence[ArticleSummary]
        if query:
            found = tuple(one.summary for one in self.services.library.search(query))
            self.table.show(found, self._passage)
        else:
            found = self.services.library.articles()
            self.table.show(found)
        self.header.set_title(self.tr("Library"), self.tr("%n found", "", len(found)) if query else "")
        self._frame.setVisible(bool(found))
        self.nothing.setVisible(bool(query) and not found)
        self.list.choose(selected, instead=place)

    def _passage(self, row: ArticleRow) -> Passage | None:
        return self.services.library.passage(row, self.search.text())

    @Slot()
    def _search_soon(self) -> None:
        self._pause.start()

    @Slot()
    def _search(self) -> None:
        if self.isVisible():  # else the window has just been closed, and the store with it
            self._fill()

    def _leave_search(self) -> None:
        self._fill()
        if self.table.rowCount():
            self.list.setFocus()

    def _focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    # Articles come in

    def take(self, data: QMimeData | None) -> bool:
        """Import the files, or else the text, of what was dropped or pasted; tells whether there was anything."""
        return self._intake.take(data)

    @Slot()
    def paste(self) -> None:
        """Import what is in the clipboard."""
        if not self.take(QGuiApplication.clipboard().mimeData()):
            self.toast.warn(self.tr("There is no text and no file in the clipboard."))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        data = event.mimeData()
        if data.hasText() or any(url.isLocalFile() for url in data.urls()):
            event.acceptProposedAction()
            self.zone.light(True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self.zone.light(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.zone.light(False)
        event.acceptProposedAction()
        self.take(event.mimeData())

    def show_outcomes(self, outcomes: Sequence[Outcome]) -> None:
        """Select what came in, and tell of it: of one in a line, of several in a list."""
        taken = [outcome.row for outcome in outcomes if outcome.row is not None]
        if taken:
            self.search.clear()
            self._load()
            self.list.choose(taken)
            self.list.scrollTo(self.list.currentIndex())
        if len(outcomes) > 1:
            dialog = ImportDialog(self.theme, outcomes, self.window())
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()
        elif outcomes and outcomes[0].error is not None:
            self.toast.warn(sentence(outcomes[0].error))
        elif taken:
            told = self.tr("Already here, brought up to date: {title}") if outcomes[0].again else "{title}"
            title = outcomes[0].title or self.tr("Untitled article")
            phrases = self.tr("%n phrase(s)", "", outcomes[0].phrases)
            items = self.tr("%n item(s)", "", outcomes[0].items)
            words = f"{told.format(title=title)} · {phrases} · {items}"
            self._offer(words, self.tr("Read"), self._read_current)

    def _read_current(self) -> None:
        if self.list.current is not None:
            self.article_requested.emit(self.list.current.row)

    # What is done with them

    def _did(self, act: Act, changes: Changes) -> None:
        """Remember an act, and show and tell what it changed."""
        self._done = [*self._done, act][-UNDO_STEPS:]
        self._load()
        self.changed.emit(changes)

    def _rename(self, row: ArticleRow, title: str) -> None:
        place = self.table.place(row)
        if place is None:
            return
        before = self.table.articles[place].title
        changes = self.services.library.rename(row, title)
        self._done = [*self._done, Renamed(row, before)][-UNDO_STEPS:]
        # Only this row: the table must not be filled anew under the field in which the title was typed.
        self.table.update(next(one for one in self.services.library.articles() if one.row == row))
        self.banner.show_step(next_step(self.services.library.articles()))
        self.changed.emit(changes)

    def _ask_for_tags(self) -> None:
        selected = self.list.selected
        if not selected:
            return
        shared = [tag for tag in selected[0].tags if all(tag in one.tags for one in selected)]
        subject = self.table.words(selected[0], Column.TITLE)
        if len(selected) > 1:
            subject = self.tr("%n article(s)", "", len(selected))
        known = sorted({tag for one in self.services.library.articles() for tag in one.tags})
        dialog = TagsDialog(self.theme, subject, shared, known, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._tagging = (dialog, selected, tuple(shared))
        dialog.accepted.connect(self._tag)
        dialog.open()

    def _tag(self) -> None:
        """Give what is new in the dialog to every article that was selected, and take what is no longer there."""
        dialog, selected, shared = self._tagging
        wanted = dialog.tags
        tags = {
            one.row: (*(tag for tag in one.tags if tag not in shared or tag in wanted), *wanted) for one in selected
        }
        before = tuple((one.row, one.tags) for one in selected)
        self._did(Tagged(before), self.services.library.tag_all(tags))
        self.list.setFocus()

    def _delete(self) -> None:
        selected = self.list.selected
        if not selected:
            return
        rows = tuple(one.row for one in selected)
        self._did(Deleted(rows), self.services.library.remove(*rows))
        words = self.tr("Deleted: {title}").format(title=self.table.words(selected[0], Column.TITLE))
        if len(rows) > 1:
            words = self.tr("%n article(s) deleted", "", len(rows))
        self._offer(words, self.tr("Undo (Ctrl+Z)"), self.undo)

    def _restore(self, row: ArticleRow) -> None:
        self._done = [act for act in self._done if not (isinstance(act, Deleted) and act.rows == (row,))]
        self._bring_back((row,), self.services.library.restore(row))

    @Slot()
    def undo(self) -> None:
        """Take back what was done last."""
        if not self._done:
            self.toast.tell(self.tr("There is nothing to take back."))
            return
        act = self._done.pop()
        self._bring_back(act.rows, act.undo(self.services.library))
        words = {
            Deleted: self.tr("Restored."),
            Renamed: self.tr("The title is as it was."),
            Tagged: self.tr("The tags are as they were."),
        }
        self.toast.tell(words[type(act)])

    def _bring_back(self, rows: tuple[ArticleRow, ...], changes: Changes) -> None:
        self._load()
        self.list.choose(rows)
        self.list.setFocus()
        self.changed.emit(changes)

    def _offer(self, words: str, action: str, taken: Callable[[], None]) -> None:
        self._offered = taken
        self.toast.tell(words, action)

    @Slot()
    def _take_offer(self) -> None:
        self._offered()
