"""The item bank: all items in a table, filtered and searched, with a preview."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from studyapp.core.ids import ArticleRow
from studyapp.core.items.item import ItemStatus, ItemType
from studyapp.ui.i18n import item_status_label, item_type_label, kind_group_label
from studyapp.ui.icons import icon
from studyapp.ui.models.article_texts import ArticleTexts
from studyapp.ui.models.item_table import ItemFilter, ItemTable
from studyapp.ui.pages.page import Page
from studyapp.ui.theme import SPACE_L, SPACE_S, SPACE_XXL, KindGroup, Theme, set_background
from studyapp.ui.widgets.buttons import LinkButton, SecondaryButton
from studyapp.ui.widgets.card import label
from studyapp.ui.widgets.empty_state import EmptyState
from studyapp.ui.widgets.flow_layout import FlowLayout
from studyapp.ui.widgets.item_list import ItemList
from studyapp.ui.widgets.item_preview import ItemPreview
from studyapp.ui.widgets.select import Select

if TYPE_CHECKING:
    from studyapp.services.bundle import Services
    from studyapp.services.changes import Changes
    from studyapp.services.library import StoredItem
    from studyapp.ui.preferences import Preferences
    from studyapp.ui.tasks import TaskRunner

_PREVIEW_WIDTHS = (280, 430)


class BankPage(Page):
    """Every item of the library, to look at."""

    show_in_article_requested = Signal(object, object)
    """The `ArticleRow` and the `Span` to show in the reading page."""

    def __init__(self, services: Services, runner: TaskRunner, settings: Preferences, theme: Theme) -> None:
        super().__init__("", services, runner, settings, theme)
        self._stale = True
        self._texts = ArticleTexts(services.library)
        self.table = ItemTable(self)
        self.rows = ItemFilter(self.table, self)
        self.list = ItemList(theme, self.rows)
        self.preview = ItemPreview(theme, self._texts)
        self.search = _SearchField(theme)
        self.search.setPlaceholderText(self.tr("Search stem, answer, evidence"))
        self.search.setAccessibleName(self.tr("Search stem, answer, evidence"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search", theme.c.muted), QLineEdit.ActionPosition.LeadingPosition)
        self.header.add(self.search)
        self.article = Select(theme, self.tr("Article"), ())
        self.article.setSizeAdjustPolicy(Select.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.article.setMinimumContentsLength(14)
        self.type = Select(
            theme,
            self.tr("Type"),
            ((None, self.tr("All types")), *((type_, item_type_label(type_)) for type_ in ItemType)),
        )
        self.kind = Select(
            theme,
            self.tr("Kind"),
            ((None, self.tr("All kinds")), *((group, kind_group_label(group)) for group in KindGroup)),
        )
        self.clear = LinkButton(theme, self.tr("Clear filters"))
        self._empty = EmptyState(
            theme,
            "layers",
            self.tr("The item bank is empty"),
            self.tr("Open an article: questions are made from its key phrases and kept here."),
            self.tr("Open a file…"),
        )
        self._nothing = _Nothing(theme, self.tr("No item fits these filters and words."), self.tr("Clear filters"))
        self._assemble()
        self._connect()
        self._load()

    def _assemble(self) -> None:
        theme = self.theme
        filters = QWidget()
        flow = FlowLayout(theme.px(SPACE_S), filters)
        flow.setContentsMargins(theme.px(SPACE_L), theme.px(SPACE_S), theme.px(SPACE_L), theme.px(SPACE_S))
        for control in (self.article, self.type, self.kind, self.clear):
            flow.addWidget(control)
        self._table_stack = QStackedWidget()
        self._table_stack.addWidget(self.list)
        self._table_stack.addWidget(self._nothing)
        left = QVBoxLayout()
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(filters)
        left.addWidget(self._table_stack, 1)
        side = self._side = _Side(theme)
        beside = QVBoxLayout(side)
        beside.setContentsMargins(1, 0, 0, 0)
        beside.addWidget(self.preview)
        bank = QWidget()
        row = QHBoxLayout(bank)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(side)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(bank)
        self.body.addWidget(self._stack)

    def _connect(self) -> None:
        self._empty.action_requested.connect(self.open_requested)
        self._nothing.button.clicked.connect(self._clear)
        self.clear.clicked.connect(self._clear)
        self.search.textChanged.connect(self._narrow)
        self.search.returnPressed.connect(self.list.setFocus)
        for select in (self.article, self.type, self.kind):
            select.activated.connect(self._narrow)
        self.list.item_chosen.connect(self._show)
        self.list.see_in_article_requested.connect(self._see)
        self.preview.see_in_article_requested.connect(self._see)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self._focus_search)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrowest, widest = (self.theme.px(width) for width in _PREVIEW_WIDTHS)
        self._side.setFixedWidth(max(narrowest, min(widest, self.width() * 36 // 100)))

    # The page protocol

    def refresh(self, changes: Changes) -> None:
        if changes.articles or changes.items:
            self._texts.forget(changes.articles)
            self._stale = True
            if self.isVisible():
                self._load()

    def opened(self) -> None:
        if self._stale:
            self._load()
        if self._stack.currentIndex() == 1:
            self.list.setFocus()

    def state(self) -> object:
        return (
            self.article.value,
            self.type.value,
            self.kind.value,
            self.search.text(),
            self.list.currentIndex().row(),
        )

    def restore(self, state: object) -> None:
        if isinstance(state, tuple):
            article, type_, kind, words, row = state
            self.article.choose(article)
            self.type.choose(type_)
            self.kind.choose(kind)
            self.search.setText(words)
            self._narrow()
            self.list.choose_row(row)

    # What is shown

    def _load(self) -> None:
        """Fetch the items; filters and, where it can be, the current row stay."""
        self._stale = False
        article, row = self.article.value, max(0, self.list.currentIndex().row())
        self.article.clear()
        self.article.addItem(self.tr("All articles"), None)
        for summary in self.services.library.articles():
            self.article.addItem(summary.title or self.tr("Untitled article"), summary.row)
        self.article.choose(article)
        items = self.services.library.items()
        self.table.set_items(items)
        self._stack.setCurrentIndex(int(bool(items)))
        self.search.setVisible(bool(items))
        self.header.set_title(self.tr("Item bank"), self._in_sum(items))
        self._narrow()
        self.list.choose_row(row)

    def _in_sum(self, items: tuple[StoredItem, ...]) -> str:
        counts = Counter(stored.item.status for stored in items)
        parts = [self.tr("%n item(s)", "", len(items))]
        parts += [f"{item_status_label(status)} {counts[status]}" for status in ItemStatus if counts[status]]
        return " · ".join(parts) if items else ""

    def _narrow(self, *_: object) -> None:
        # Qt keeps a StrEnum as the plain string that it is.
        article, type_, group = self.article.value, self.type.value, self.kind.value
        self.rows.narrow(
            article=ArticleRow(article) if isinstance(article, int) else None,
            type_=None if type_ is None else ItemType(str(type_)),
            group=None if group is None else KindGroup(str(group)),
            words=self.search.text(),
        )
        narrowed = self.rows.rowCount() < self.table.rowCount()
        self.clear.setVisible(narrowed)
        self.clear.setText(self.tr("Clear filters · %n shown", "", self.rows.rowCount()))
        self._table_stack.setCurrentIndex(int(self.rows.rowCount() == 0))
        if self.list.current is None:
            self.list.choose_row(0)
        elif self.rows.rowCount():
            self.list.scrollTo(self.list.currentIndex())

    def _clear(self) -> None:
        self.search.clear()
        for select in (self.article, self.type, self.kind):
            select.choose(None)
        self._narrow()
        self.list.setFocus()

    def _show(self, stored: StoredItem | None) -> None:
        self.preview.setVisible(stored is not None)
        if stored is not None:
            self.preview.show_item(stored)

    def _see(self) -> None:
        stored = self.list.current
        if stored is not None and stored.article is not None:
            self.show_in_article_requested.emit(stored.article, stored.item.evidence)

    def _focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()


class _SearchField(QLineEdit):
    """A field that is wide where there is room."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFont(theme.font())
        self.setMinimumWidth(theme.px(150))

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(290), super().sizeHint().height())


class _Nothing(QWidget):
    """What stands in the place of the table when no item fits."""

    def __init__(self, theme: Theme, words: str, action: str) -> None:
        super().__init__()
        self.button = SecondaryButton(theme, action)
        sentence = label(theme, words, ink=theme.c.muted, wrap=True)
        sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setSpacing(theme.px(SPACE_L))
        column.addSpacing(theme.px(SPACE_XXL))
        column.addWidget(sentence)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)


class _Side(QWidget):
    """The panel of the preview, with a hairline at its left."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        set_background(self, theme.c.panel)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, 0, 1, self.height(), self._theme.colour("line"))
