"""The item bank: all items in a table, filtered and searched, with a preview; reviewed by keyboard."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from studyapp.core.items.coverage import PhraseCoverage
from studyapp.core.items.item import Item, ItemStatus
from studyapp.ui.dialogs.item_editor import ItemEditor
from studyapp.ui.dialogs.regeneration_dialog import RegenerationDialog
from studyapp.ui.dialogs.reject_dialog import RejectDialog
from studyapp.ui.i18n import item_status_label
from studyapp.ui.models.article_texts import ArticleTexts
from studyapp.ui.models.audit_desk import AuditDesk
from studyapp.ui.models.item_table import STORED_ROLE, ItemFilter, ItemTable
from studyapp.ui.models.review_desk import ReviewDesk
from studyapp.ui.pages.page import Page
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.bank_filters import BankFilters, Wanted
from studyapp.ui.widgets.bank_parts import NothingFits, ReviewSession, SearchField, SidePanel
from studyapp.ui.widgets.buttons import IconButton, PrimaryButton
from studyapp.ui.widgets.coverage_view import CoverageView
from studyapp.ui.widgets.empty_state import EmptyState
from studyapp.ui.widgets.item_list import ItemList
from studyapp.ui.widgets.item_preview import ItemPreview
from studyapp.ui.widgets.review_bar import ReviewBar
from studyapp.ui.widgets.review_panel import ReviewPanel

if TYPE_CHECKING:
    from studyapp.core.ids import ArticleRow, ItemRow
    from studyapp.core.items.audit import Finding
    from studyapp.services.bundle import Services
    from studyapp.services.changes import Changes
    from studyapp.services.library import StoredItem
    from studyapp.ui.preferences import Preferences
    from studyapp.ui.tasks import TaskRunner

_PREVIEW_WIDTHS = (280, 430)
_IN_SUM = (ItemStatus.APPROVED, ItemStatus.DRAFT, ItemStatus.REJECTED, ItemStatus.RETIRED)
"""The order in which the header counts them: what is done first."""


class BankPage(Page):
    """Every item of the library, to look at, to judge and to edit."""

    undoes_itself = True

    show_in_article_requested = Signal(object, object)
    """The `ArticleRow` and the `Span` to show in the reading page."""

    def __init__(self, services: Services, runner: TaskRunner, settings: Preferences, theme: Theme) -> None:
        super().__init__("", services, runner, settings, theme)
        self._stale = True
        self._session: ReviewSession | None = None
        self._texts = ArticleTexts(services.library)
        self.table = ItemTable(self)
        self.rows = ItemFilter(self.table, self)
        self.desk = ReviewDesk(services.review, self)
        self.audit = AuditDesk(services.audits, runner, self)
        self.list = ItemList(theme, self.rows)
        self.preview = ItemPreview(theme, self._texts)
        self.panel = ReviewPanel(theme)
        self.preview.add(self.panel)
        self.bar = ReviewBar(theme)
        self.coverage = CoverageView(theme)
        self.filters = BankFilters(theme)
        self.search = SearchField(theme, self.tr("Search stem, answer, evidence"))
        self.export = IconButton(theme, "file-output", self.tr("Export what is listed…"))
        self.undo = IconButton(theme, "undo-2", self.tr("Undo"))
        self.start = PrimaryButton(theme, self.tr("Start review"))
        for control in (self.search, self.export, self.undo, self.start):
            self.header.add(control)
        self._empty = EmptyState(
            theme,
            "layers",
            self.tr("The item bank is empty"),
            self.tr("Open an article: questions are made from its key phrases and kept here."),
            self.tr("Open a file…"),
        )
        self._nothing = NothingFits(theme, self.tr("No item fits these filters and words."), self.tr("Clear filters"))
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
        self._nothing.button.clicked.connect(self._clear)
        self.filters.clear.clicked.connect(self._clear)
        self.filters.changed.connect(self._narrow)
        self.filters.again_requested.connect(self._ask_again)
        self.filters.coverage_toggled.connect(self._show_coverage)
        self.coverage.phrase_chosen.connect(self._go_to_phrase)
        self.search.textChanged.connect(self._narrow)
        self.search.returnPressed.connect(self.list.setFocus)
        self.list.item_chosen.connect(self._show)
        self.list.see_in_article_requested.connect(self._see)
        self.preview.see_in_article_requested.connect(self._see)
        self.bar.approve_requested.connect(self._approve)
        self.bar.edit_requested.connect(self._edit)
        self.bar.reject_requested.connect(self._ask_why)
        self.bar.next_requested.connect(self._next)
        self.bar.status_requested.connect(self._judge)
        self.start.clicked.connect(self._toggle_review)
        self.undo.clicked.connect(self.desk.undo)
        self.export.clicked.connect(self._export)
        self.desk.items_changed.connect(self._items_changed)
        self.desk.articles_changed.connect(self._articles_changed)
        self.desk.told.connect(self.notice_requested)
        self.audit.found.connect(self._take_findings)
        self.audit.finished.connect(self._count_findings)
        self._add_key(self, QKeySequence.StandardKey.Find, self._focus_search)
        self._add_key(self, QKeySequence.StandardKey.Undo, self.desk.undo)
        self._add_key(self, Qt.Key.Key_Escape, self._end_review)
        for place in (self.list, self._side):  # and not in the search field, where they are letters
            self._add_key(place, Qt.Key.Key_A, self._approve)
            self._add_key(place, Qt.Key.Key_E, self._edit)
            self._add_key(place, Qt.Key.Key_R, self._ask_why)
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
            self._texts.forget(changes.articles)
            self.services.audits.forget(self.table.items, changes.articles)
            self._stale = True
            if self.isVisible():
                self._load()

    def opened(self) -> None:
        if self._stale:
            self._load()
        if self._stack.currentIndex() == 1:
            self.list.setFocus()

    def state(self) -> object:
        index = self.list.currentIndex()
        return self.filters.wanted, self.search.text(), index.row(), self._session, self.filters.coverage.isChecked()

    def restore(self, state: object) -> None:
        if isinstance(state, tuple):
            wanted, words, row, self._session, coverage = state
            self.filters.choose(wanted)
            self.search.setText(words)
            self._narrow()
            self.list.choose_row(row)
            self.filters.coverage.setChecked(coverage)

    # What is shown

    def _load(self) -> None:
        """Fetch the items; filters and, where it can be, the current row stay."""
        self._stale = False
        row = max(0, self.list.currentIndex().row())
        self.filters.show_articles(self.services.library.articles())
        items = self.services.library.items()
        self.table.set_items(items)
        self._stack.setCurrentIndex(int(bool(items)))
        for control in (self.search, self.export, self.undo, self.start):
            control.setVisible(bool(items))
        self.audit.look(items)
        self._narrow()
        self.list.choose_row(row)

    def _narrow(self) -> None:
        wanted = self.filters.wanted
        self.rows.narrow(
            article=wanted.article,
            type_=wanted.type_,
            group=wanted.group,
            status=wanted.status,
            flaw=wanted.flaw,
            words=self.search.text(),
        )
        if self._session is not None and wanted.status is not ItemStatus.DRAFT:
            self._session = None  # who looks at other states has stopped reviewing
        if self.filters.coverage.isChecked():
            self._fill_coverage()
        if self.list.current is None:
            self.list.choose_row(0)
        elif self.rows.rowCount():
            self.list.scrollTo(self.list.currentIndex())
        self._show_counts()

    def _show_counts(self) -> None:
        """Header, buttons and the place of the table after anything has changed."""
        items, shown = self.table.items, self.rows.rowCount()
        counts = Counter(stored.item.status for stored in items)
        parts = [self.tr("%n item(s)", "", len(items))]
        parts += [f"{item_status_label(status)} {counts[status]}" for status in _IN_SUM if counts[status]]
        drafts = self.rows.drafts()
        if self._session is not None:
            parts = [self.tr("Review"), self.tr("%n to go", "", drafts), *self._session.words()]
        self.header.set_title(self.tr("Item bank"), " · ".join(parts) if items else "")
        self.start.setText(
            self.tr("End review")
            if self._session is not None
            else self.tr("Start review · {count}").format(count=drafts)
        )
        self.export.setEnabled(shown > 0)
        self.start.setEnabled(bool(drafts) or self._session is not None)
        words = self.desk.undo_words
        self.undo.setEnabled(bool(words))
        self.undo.setToolTip(f"{words} (Ctrl+Z)" if words else self.tr("Undo"))
        self.filters.show_count(shown, self.table.rowCount())
        self._table_stack.setCurrentIndex(2 if self.filters.coverage.isChecked() else int(shown == 0))
        self._side.setVisible(not self.filters.coverage.isChecked())

    def _clear(self) -> None:
        self.search.clear()
        self.filters.choose(Wanted())
        self._narrow()
        self.list.setFocus()

    def _show(self, stored: StoredItem | None) -> None:
        self.preview.setVisible(stored is not None)
        self.bar.setVisible(stored is not None)
        if stored is not None:
            self.preview.show_item(stored)
            self._show_audit(stored)
            self.panel.show_trail(self.services.review.trail(stored.row))
            self.bar.show_status(stored.item.status)

    def _show_audit(self, stored: StoredItem) -> None:
        known = self.services.audits.findings(stored)
        self.panel.audit.show_audit(stored.item, known, with_article=self._texts.of(stored) is not None)

    def _see(self) -> None:
        stored = self.list.current
        if stored is not None and stored.article is not None:
            self.show_in_article_requested.emit(stored.article, stored.item.evidence)

    def _focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    # The audit

    def _take_findings(self, found: dict[ItemRow, tuple[Finding, ...]]) -> None:
        self.table.set_findings(found)
        stored = self.list.current
        if stored is not None and stored.row in found:
            self._show_audit(stored)

    def _count_findings(self) -> None:
        self.filters.show_findings(self.table.flaw_counts())
        self._show_counts()

    # Review

    def _toggle_review(self) -> None:
        if self._session is not None:
            self._end_review()
            return
        before = self.filters.wanted
        self.filters.coverage.setChecked(False)
        self.filters.choose(Wanted(before.article, before.type_, before.group, ItemStatus.DRAFT, before.flaw))
        self._session = ReviewSession(before)
        self._narrow()
        self.list.choose_row(0)
        self.list.setFocus()

    def _end_review(self) -> None:
        if self._session is None:
            return
        session, self._session = self._session, None
        self.filters.choose(session.before)
        self._narrow()
        words = session.words()
        if words:
            self.notice_requested.emit(self.tr("Reviewed: {figures}.").format(figures=self.tr(", ").join(words)))

    def _next(self) -> None:
        row = self.list.currentIndex().row() + 1
        self.list.choose_row(row if row < self.rows.rowCount() else 0)

    def _approve(self) -> None:
        self._judge(ItemStatus.APPROVED)

    def _judge(self, status: ItemStatus, why: str = "") -> None:
        stored = self.list.current
        if stored is not None:
            if self._session is not None:
                self._session.count(status)
            self.desk.judge(stored, status, why)

    def _ask_why(self) -> None:
        stored = self.list.current
        if stored is not None and stored.item.status is not ItemStatus.REJECTED:
            dialog = RejectDialog(self.theme, stored.item.stem, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.reason_given.connect(self._reject)
            dialog.open()

    def _reject(self, why: str) -> None:
        self._judge(ItemStatus.REJECTED, why)

    def _edit(self) -> None:
        stored = self.list.current
        if stored is None:
            return
        found = self._texts.of(stored)
        dialog = ItemEditor(self.theme, stored, found.article if found else None, self.runner, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.saved.connect(self._save)
        dialog.open()

    def _save(self, item: Item, approve: bool, why: str) -> None:
        stored = self.list.current
        if stored is not None:
            if approve and self._session is not None:
                self._session.count(ItemStatus.APPROVED)
            self.desk.edit(stored, item, approve=approve, why=why)

    def _items_changed(self, changes: Changes, rows: tuple[ItemRow, ...]) -> None:
        """Show the items as they are now; the current row stays, or goes to the item that took its place."""
        at = max(0, self.list.currentIndex().row())
        found = self.services.review.find(rows)
        self.table.put(found.values())
        self.audit.look(tuple(found.values()))
        self._show_counts()
        back = next((row for row in map(self.rows.row_of, rows) if row >= 0), at)
        self.list.choose_row(back)
        self._show(self.list.current)
        if self._session is not None and not self.rows.rowCount():
            self._end_review()
        self.changed.emit(changes)

    # Handing out

    def _export(self) -> None:
        """Offer the items that are selected for export, or all that are listed where no more than one is."""
        from studyapp.ui.dialogs.export_dialog import ExportDialog

        chosen = self.list.selectionModel().selectedRows()
        rows = sorted(index.row() for index in chosen) if len(chosen) > 1 else range(self.rows.rowCount())
        stored = [self.rows.index(row, 0).data(STORED_ROLE) for row in rows]
        if not stored:
            return
        pairs = self.services.transfer.with_articles(stored)
        titles = {article.title if article is not None else "" for article, _item in pairs}
        title = titles.pop() if len(titles) == 1 else ""
        dialog = ExportDialog(self.theme, self.runner, pairs, title or self.tr("Item bank"), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    # Generating again

    def _ask_again(self) -> None:
        wanted = self.filters.wanted.article
        articles = [
            (summary.row, summary.title or self.tr("Untitled article"))
            for summary in self.services.library.articles()
            if wanted is None or summary.row == wanted
        ]
        dialog = RegenerationDialog(self.theme, self.services.review, self.runner, articles, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.apply_requested.connect(self.desk.regenerate)
        dialog.open()
        dialog.begin()

    def _articles_changed(self, changes: Changes) -> None:
        self._texts.forget(changes.articles)
        self._load()
        self.changed.emit(changes)

    # Coverage

    def _show_coverage(self, shown: bool) -> None:
        if shown and self.filters.wanted.article is None and self.filters.article.count() > 1:
            self.filters.article.setCurrentIndex(1)  # the map is that of one article: the one opened last
        self._narrow()
        (self.coverage.list if shown else self.list).setFocus()

    def _fill_coverage(self) -> None:
        article: ArticleRow | None = self.filters.wanted.article
        self.coverage.show_coverage(self.services.review.coverage(article) if article is not None else ())

    def _go_to_phrase(self, row: PhraseCoverage) -> None:
        """Show the items that ask for a phrase, or where it stands."""
        article = self.filters.wanted.article
        if not row.types and article is not None:
            self.show_in_article_requested.emit(article, row.phrase.span)
            return
        self.filters.coverage.setChecked(False)
        self.search.setText(row.phrase.text)
        self.list.setFocus()
