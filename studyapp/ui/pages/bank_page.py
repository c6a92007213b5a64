"""The item bank: all items in a table, filtered and searched, with a preview; reviewed by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from studyapp.core.items.item import ItemStatus
from studyapp.services.item_bank import ItemQuery, words_of
from studyapp.ui.i18n import item_status_label
from studyapp.ui.models.article_texts import ArticleTexts
from studyapp.ui.models.item_table import ItemTable, Narrowing
from studyapp.ui.models.review_desk import ReviewDesk
from studyapp.ui.pages.bank_acts import BankActs
from studyapp.ui.pages.bank_background import BankBackground
from studyapp.ui.pages.bank_coverage import BankCoverage
from studyapp.ui.pages.page import Page
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.bank_filters import BankFilters, Wanted
from studyapp.ui.widgets.bank_header import BankControls
from studyapp.ui.widgets.bank_parts import NothingFits, ReviewSession, SidePanel
from studyapp.ui.widgets.coverage_view import CoverageView
from studyapp.ui.widgets.empty_state import EmptyState
from studyapp.ui.widgets.item_list import ItemList
from studyapp.ui.widgets.item_preview import ItemPreview
from studyapp.ui.widgets.review_bar import ReviewBar
from studyapp.ui.widgets.review_panel import ReviewPanel
from studyapp.ui.widgets.selection_bar import SelectionBar

if TYPE_CHECKING:
    from studyapp.core.ids import ItemRow
    from studyapp.services.bundle import Services
    from studyapp.services.changes import Changes
    from studyapp.services.library import StoredItem
    from studyapp.ui.preferences import Preferences
    from studyapp.ui.tasks import TaskRunner

_PREVIEW_WIDTHS = (280, 430)
_IN_SUM = (ItemStatus.APPROVED, ItemStatus.DRAFT, ItemStatus.REJECTED, ItemStatus.RETIRED)
"""The order in which the header counts them: what is done first."""
_SMALL_BANK = 5_000
"""So many items are searched at every key; of more, when nobody has typed for a moment."""
_TYPING_MS = 150


class BankPage(Page):
    """Every item of the library, to look at, to judge, to edit and to write."""

    undoes_itself = True

    show_in_article_requested = Signal(object, object)
    """The `ArticleRow` and the `Span` to show in the reading page."""

    def __init__(self, services: Services, runner: TaskRunner, settings: Preferences, theme: Theme) -> None:
        super().__init__("", services, runner, settings, theme)
        self._stale = True
        self._total = 0
        self.session: ReviewSession | None = None
        self.texts = ArticleTexts(services.library)
        self.table = ItemTable(services.bank, services.audits, self)
        self.desk = ReviewDesk(services, self)
        self.list = ItemList(theme, self.table)
        self.selection = SelectionBar(theme)
        self.preview = ItemPreview(theme, self.texts)
        self.panel = ReviewPanel(theme)
        self.preview.add(self.panel)
        self.bar = ReviewBar(theme)
        self.coverage = CoverageView(theme)
        self.filters = BankFilters(theme)
        self._controls = BankControls(theme, self)
        self.search, self.export, self.undo = self._controls.search, self._controls.export, self._controls.undo
        self.bring_in, self.new, self.start = self._controls.bring_in, self._controls.new, self._controls.start
        for control in self._controls:
            self.header.add(control)
        self._empty = EmptyState(
            theme,
            "layers",
            self.tr("The item bank is empty"),
            self.tr("Open an article: questions are made from its key phrases and kept here."),
            self.tr("Open a file…"),
        )
        self._nothing = NothingFits(theme, self.tr("No item fits these filters and words."), self.tr("Clear filters"))
        self.acts = BankActs(self)
        self._map = BankCoverage(self)
        self._beside = BankBackground(self)
        self.audit = self._beside.audit
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self.narrow)
        self._assemble()
        self._connect()
        self._load()

    def _assemble(self) -> None:
        self._table_stack = QStackedWidget()
        for widget in (self.list, self._nothing, self.coverage):
            self._table_stack.addWidget(widget)
        left = QVBoxLayout()
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(self.filters)
        left.addWidget(self._table_stack, 1)
        left.addWidget(self.selection)
        self._side = SidePanel(self.theme)
        beside = QVBoxLayout(self._side)
        beside.setContentsMargins(1, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self.preview, 1)
        beside.addWidget(self.bar)
        bank = QWidget()
        row = QHBoxLayout(bank)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(self._side)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(bank)
        self.body.addWidget(self._stack)

    def _connect(self) -> None:
        self._empty.action_requested.connect(self.open_requested)
        self.bring_in.clicked.connect(self.open_requested)
        self.new.clicked.connect(self.acts.write)
        self._nothing.button.clicked.connect(self._clear)
        self.filters.clear.clicked.connect(self._clear)
        self.filters.changed.connect(self.narrow)
        self.filters.again_requested.connect(self.acts.ask_again)
        self.filters.sign_off_requested.connect(self.acts.sign_off)
        self.filters.duplicates_requested.connect(self.acts.look_for_duplicates)
        self.filters.coverage_toggled.connect(self._map.show)
        self.coverage.row_chosen.connect(self._map.go_to)
        self.search.textChanged.connect(self._typed)
        self.search.returnPressed.connect(self.list.setFocus)
        self.list.item_chosen.connect(self.show_item)
        self.list.see_in_article_requested.connect(self._see)
        self.list.selection_changed.connect(self._show_selection)
        self.list.verticalScrollBar().valueChanged.connect(self._beside.hurry)
        self.selection.status_requested.connect(self.acts.judge_selected)
        self.selection.tags_requested.connect(self.acts.ask_tags)
        self.selection.delete_requested.connect(self.acts.delete)
        self.preview.see_in_article_requested.connect(self._see)
        self.bar.approve_requested.connect(self.acts.approve)
        self.bar.edit_requested.connect(self.acts.edit)
        self.bar.reject_requested.connect(self.acts.ask_why)
        self.bar.next_requested.connect(self._next)
        self.bar.status_requested.connect(self.acts.judge)
        self.bar.tags_requested.connect(self.acts.ask_tags)
        self.bar.delete_requested.connect(self.acts.delete)
        self.start.clicked.connect(self._toggle_review)
        self.undo.clicked.connect(self.desk.undo)
        self.export.clicked.connect(self.acts.export)
        self.desk.items_changed.connect(self._items_changed)
        self.desk.bank_changed.connect(self._bank_changed)
        self.desk.told.connect(self.notice_requested)
        self._add_key(self, QKeySequence.StandardKey.Find, self._focus_search)
        self._add_key(self, QKeySequence.StandardKey.Undo, self.desk.undo)
        self._add_key(self, QKeySequence.StandardKey.New, self.acts.write)
        self._add_key(self, Qt.Key.Key_Escape, self._end_review)
        for place in (self.list, self._side):  # and not in the search field, where they are letters
            self._add_key(place, Qt.Key.Key_A, self.acts.approve)
            self._add_key(place, Qt.Key.Key_E, self.acts.edit)
            self._add_key(place, Qt.Key.Key_R, self.acts.ask_why)
            self._add_key(place, Qt.Key.Key_T, self.acts.ask_tags)
        self._add_key(self.list, Qt.Key.Key_Delete, self.acts.delete)
        self._add_key(self._side, Qt.Key.Key_Down, self._next)

    def _add_key(self, place: QWidget, key: QKeySequence.StandardKey | Qt.Key, act: object) -> None:
        shortcut = QShortcut(QKeySequence(key), place)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrowest, widest = (self.theme.px(width) for width in _PREVIEW_WIDTHS)
        self._side.setFixedWidth(max(narrowest, min(widest, self.width() * 36 // 100)))

    # The page protocol

    def refresh(self, changes: Changes) -> None:
        if changes.articles or changes.items:
            self._forget(changes)
            self._stale = True
            if self.isVisible():
                self._load()

    def opened(self) -> None:
        if self._stale:
            self._load()
        else:
            self._show_undo()
        self._beside.start_words()
        if self._stack.currentIndex() == 1:
            self.list.setFocus()

    def leaving(self) -> None:
        self._beside.stop()
        self._typing.stop()

    def state(self) -> object:
        index = self.list.currentIndex()
        return self.filters.wanted, self.search.text(), index.row(), self.session, self.filters.coverage.isChecked()

    def restore(self, state: object) -> None:
        if isinstance(state, tuple):
            wanted, words, row, self.session, coverage = state
            self.filters.choose(wanted)
            self.search.setText(words)
            self.narrow()
            self.list.choose_row(row)
            self.filters.coverage.setChecked(coverage)

    # What is shown

    def _forget(self, changes: Changes) -> None:
        self.texts.forget(changes.articles)
        self.services.audits.forget({*changes.articles, *changes.items})

    def _load(self) -> None:
        """Look at the bank anew; filters and, where it can be, the current row stay."""
        self._stale = False
        row = max(0, self.list.currentIndex().row())
        self.filters.show_articles(self.services.library.articles())
        self._show_tags()
        some = self.services.bank.any()
        self._stack.setCurrentIndex(int(some))
        self._controls.show_some(some=some)
        self.table.reload()
        self.narrow()
        self._beside.start_audit()
        self.list.choose_row(row)
        self._beside.hurry()

    def _typed(self) -> None:
        if self._total <= _SMALL_BANK:
            self.narrow()
        else:
            self._typing.start()

    @property
    def narrowing(self) -> Narrowing:
        """What filters and search let pass."""
        wanted = self.filters.wanted
        return Narrowing(wanted.query_for(words_of(self.search.text())), wanted.flaw)

    def narrow(self) -> None:
        """Show what filters and search let pass; the current item stays, where it is still listed."""
        kept = self.list.current
        self.table.narrow(self.narrowing)
        if self.session is not None and self.filters.wanted.status is not ItemStatus.DRAFT:
            self.session = None  # who looks at other states has stopped reviewing
        if self.filters.coverage.isChecked():
            self._map.fill()
        if not self.list.currentIndex().isValid():
            self.list.choose_row(max(0, self.table.row_of(kept.row) if kept is not None else 0))
        elif self.table.rowCount():
            self.list.scrollTo(self.list.currentIndex())
        self.show_counts()
        self._show_selection()
        self._beside.hurry()

    def show_counts(self) -> None:
        """Header, buttons and the place of the table after anything has changed."""
        shown, narrowing = self.table.rowCount(), self.narrowing
        counts = self.services.bank.counts(ItemQuery())
        self._total = sum(counts.values())
        drafts = shown
        if narrowing == Narrowing():
            drafts = counts.get(ItemStatus.DRAFT, 0)
        elif narrowing.query.status is not ItemStatus.DRAFT:
            drafts = self.table.count(narrowing.with_status(ItemStatus.DRAFT))
        parts = [self.tr("%n item(s)", "", self._total)]
        parts += [f"{item_status_label(status)} {counts[status]}" for status in _IN_SUM if counts.get(status)]
        if self.session is not None:
            parts = [self.tr("Review"), self.tr("%n to go", "", drafts), *self.session.words()]
        self.header.set_title(self.tr("Item bank"), " · ".join(parts) if self._total else "")
        self._controls.show_review(drafts, reviewing=self.session is not None)
        self.export.setEnabled(shown > 0)
        self._show_undo()
        self.filters.show_count(shown, self._total)
        self._table_stack.setCurrentIndex(2 if self.filters.coverage.isChecked() else int(shown == 0))
        self._side.setVisible(not self.filters.coverage.isChecked())

    def _show_undo(self) -> None:
        self._controls.show_undo(self.desk.undo_words)

    def _show_tags(self) -> None:
        tags = self.services.bank.tags()
        self.filters.show_tags(tags)
        self.list.show_tags(bool(tags))

    def _show_selection(self) -> None:
        count = self.list.selected_count
        own = len(self.services.bank.own(self.list.selected)) if count > 1 else 0
        self.selection.show_selection(count, own)
        if self.filters.coverage.isChecked():
            self.selection.hide()

    def _clear(self) -> None:
        self.search.clear()
        self.filters.choose(Wanted())
        self.narrow()
        self.list.setFocus()

    def show_item(self, stored: StoredItem | None) -> None:
        """Show an item beside the table, with all that is known of it."""
        self.preview.setVisible(stored is not None)
        self.bar.setVisible(stored is not None)
        if stored is not None:
            view = self.table.view(self.list.currentIndex().row())
            self.preview.show_item(stored, view.tags if view is not None else ())
            self.show_audit(stored)
            self.panel.show_trail(self.services.review.trail(stored.row))
            self.bar.show_status(stored.item.status, own=bool(self.services.bank.own([stored.row])))

    def show_audit(self, stored: StoredItem) -> None:
        """Show what is known of the item beside the table."""
        known = self.services.audits.findings(stored)
        self.panel.audit.show_audit(stored.item, known, with_article=self.texts.of(stored) is not None)

    def _see(self) -> None:
        stored = self.list.current
        if stored is not None and stored.article is not None:
            self.show_in_article_requested.emit(stored.article, stored.item.evidence)

    def _focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    # Review

    def _toggle_review(self) -> None:
        if self.session is not None:
            self._end_review()
            return
        before = self.filters.wanted
        self.filters.coverage.setChecked(False)
        self.filters.choose(before.with_status(ItemStatus.DRAFT))
        self.session = ReviewSession(before)
        self.narrow()
        self.list.choose_row(0)
        self.list.setFocus()

    def _end_review(self) -> None:
        if self.session is None:
            return
        session, self.session = self.session, None
        self.filters.choose(session.before)
        self.narrow()
        words = session.words()
        if words:
            self.notice_requested.emit(self.tr("Reviewed: {figures}.").format(figures=self.tr(", ").join(words)))

    def _next(self) -> None:
        row = self.list.currentIndex().row() + 1
        self.list.choose_row(row if row < self.table.rowCount() else 0)

    def _items_changed(self, changes: Changes, rows: tuple[ItemRow, ...]) -> None:
        """Show the items as they are now; the current row stays, or goes to the item that took its place."""
        at = max(0, self.list.currentIndex().row())
        kept = self.list.selected if self.list.selected_count > 1 else ()
        self.services.audits.forget_items(rows)
        self.table.reload()
        self._show_tags()
        self._beside.start_audit()
        self.show_counts()
        back = next((row for row in map(self.table.row_of, rows) if row >= 0), at)
        if kept and set(self.list.selected) == set(kept):
            self.show_item(self.list.current)
        else:
            self.list.choose_row(back)
            self.show_item(self.list.current)
        self._show_selection()
        self._beside.hurry()
        if self.session is not None and not self.table.rowCount():
            self._end_review()
        self.changed.emit(changes)

    def _bank_changed(self, changes: Changes) -> None:
        self._forget(changes)
        self._load()
        self.changed.emit(changes)
