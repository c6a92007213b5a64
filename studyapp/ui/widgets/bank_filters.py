"""The filters of the item bank in a row of chips, and what else is done with all that they let pass."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from studyapp.core.ids import ArticleRow
from studyapp.core.items.item import ItemStatus, ItemType
from studyapp.core.phrases import PhraseKind
from studyapp.services.item_bank import ItemQuery
from studyapp.ui.i18n import finding_label, item_status_label, item_type_label, kind_group_label
from studyapp.ui.models.item_table import ANY_FINDING, NO_FINDING
from studyapp.ui.theme import GROUP_OF, SPACE_M, SPACE_S, KindGroup, Theme
from studyapp.ui.widgets.buttons import CompactButton, LinkButton
from studyapp.ui.widgets.filter_select import FilterSelect
from studyapp.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from studyapp.services.library import ArticleSummary


_LARGE = 1.5
"""From this text scale on, a window of 1280 pixels has no room for all words."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the filters let pass; None where anything does."""

    article: ArticleRow | None = None
    type_: ItemType | None = None
    group: KindGroup | None = None
    status: ItemStatus | None = None
    flaw: str | None = None
    tag: str | None = None

    def with_status(self, status: ItemStatus) -> Wanted:
        """The same, but of items in that state."""
        return replace(self, status=status)

    def query_for(self, words: tuple[str, ...]) -> ItemQuery:
        """What of it the store answers, with words that items must have too."""
        kinds = None if self.group is None else frozenset(kind for kind in PhraseKind if GROUP_OF[kind] is self.group)
        return ItemQuery(self.article, self.type_, kinds, self.status, self.tag, words)


class BankFilters(QWidget):
    """Article, type, kind, state, findings and tag; `clear` is for whoever clears the search as well."""

    changed = Signal()
    again_requested = Signal()
    """Items shall be generated again."""
    duplicates_requested = Signal()
    sign_off_requested = Signal()
    """A sheet to be signed shall be made of what is listed."""
    coverage_toggled = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.article = FilterSelect(theme, self.tr("Article"), ((None, self.tr("All articles")),), KindGroup.NAME)
        self.type = FilterSelect(
            theme,
            self.tr("Type"),
            ((None, self.tr("All types")), *((type_, item_type_label(type_)) for type_ in ItemType)),
            KindGroup.TASK,
        )
        self.kind = FilterSelect(
            theme,
            self.tr("Kind"),
            ((None, self.tr("All kinds")), *((group, kind_group_label(group)) for group in KindGroup)),
            KindGroup.TERM,
        )
        self.status = FilterSelect(
            theme,
            self.tr("State"),
            ((None, self.tr("All states")), *((status, item_status_label(status)) for status in ItemStatus)),
        )
        self.flaw = FilterSelect(theme, self.tr("Findings"), ((None, self.tr("All findings")),), KindGroup.SLOGAN)
        self.tag = FilterSelect(theme, self.tr("Tag"), ((None, self.tr("All tags")),), KindGroup.NAME)
        self.tag.hide()
        self.clear = LinkButton(theme, self.tr("Clear filters"))
        self.again = _act(theme, self.tr("Generate again…"), "refresh-cw")
        self.sign_off = _act(theme, self.tr("Sign-off sheet…"), "signature")
        self.sign_off.setToolTip(
            self.tr("What is listed or selected, with who judged it, when, why and on what evidence, to print and sign")
        )
        self.duplicates = _act(theme, self.tr("Duplicates…"), "copy")
        self.duplicates.setToolTip(self.tr("Items that ask the same fact, to be merged"))
        self.coverage = _act(theme, self.tr("Coverage"), "list-checks")
        self.coverage.setCheckable(True)
        self.coverage.setToolTip(self.tr("What of an article is asked for, and what not yet"))
        self.show_findings({})
        flow = FlowLayout(theme.px(SPACE_S), self, push_last=True)
        flow.setContentsMargins(theme.px(SPACE_M), theme.px(SPACE_S), theme.px(SPACE_M), theme.px(SPACE_S))
        acts = QWidget()
        row = QHBoxLayout(acts)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(2))
        row.addWidget(self.coverage)
        row.addWidget(self.duplicates)
        row.addWidget(self.again)
        row.addWidget(self.sign_off)
        for control in (*self._selects, self.clear, acts):
            flow.addWidget(control)
        for select in self._selects:
            select.activated.connect(self.changed)
        self.again.clicked.connect(self.again_requested)
        self.sign_off.clicked.connect(self.sign_off_requested)
        self.duplicates.clicked.connect(self.duplicates_requested)
        self.coverage.toggled.connect(self.coverage_toggled)

    @property
    def _selects(self) -> tuple[FilterSelect, ...]:
        return self.article, self.type, self.kind, self.status, self.flaw, self.tag

    @property
    def wanted(self) -> Wanted:
        """What is chosen."""
        # Qt keeps a StrEnum as the plain string that it is.
        article, type_, group = self.article.value, self.type.value, self.kind.value
        status, flaw, tag = self.status.value, self.flaw.value, self.tag.value
        return Wanted(
            ArticleRow(article) if isinstance(article, int) else None,
            None if type_ is None else ItemType(str(type_)),
            None if group is None else KindGroup(str(group)),
            None if status is None else ItemStatus(str(status)),
            None if flaw is None else str(flaw),
            None if tag is None else str(tag),
        )

    def choose(self, wanted: Wanted) -> None:
        """Choose that; `changed` is not emitted."""
        self.article.choose(wanted.article)
        self.type.choose(wanted.type_)
        self.kind.choose(wanted.group)
        self.status.choose(wanted.status)
        if wanted.flaw is not None and self.flaw.findData(wanted.flaw) < 0:
            self.flaw.addItem(finding_label(wanted.flaw), wanted.flaw)
        self.flaw.choose(wanted.flaw)
        if wanted.tag is not None and self.tag.findData(wanted.tag) < 0:
            self.tag.addItem(wanted.tag, wanted.tag)
        self.tag.choose(wanted.tag)

    def show_articles(self, summaries: Iterable[ArticleSummary]) -> None:
        """Offer these articles; what was chosen stays, where it is still there."""
        chosen = self.article.value
        self.article.clear()
        self.article.addItem(self.tr("All articles"), None)
        for summary in summaries:
            self.article.addItem(summary.title or self.tr("Untitled article"), summary.row)
        self.article.choose(chosen)

    def show_tags(self, counts: Mapping[str, int]) -> None:
        """Offer the tags that so many items have; what was chosen stays."""
        chosen = self.tag.value
        self.tag.clear()
        self.tag.addItem(self.tr("All tags"), None)
        for tag, count in counts.items():
            self.tag.addItem(tag + _number(count), tag)
        if isinstance(chosen, str) and self.tag.findData(chosen) < 0:
            self.tag.addItem(chosen, chosen)
        self.tag.choose(chosen)
        self.tag.setVisible(self.tag.count() > 1)

    def show_findings(self, counts: Mapping[str, int]) -> None:
        """Offer the flaws of which there are so many items, under "" all items with any; what was chosen stays."""
        chosen = self.flaw.value
        self.flaw.clear()
        self.flaw.addItem(self.tr("All findings"), None)
        self.flaw.addItem(self.tr("With findings") + _number(counts.get("", 0)), ANY_FINDING)
        self.flaw.addItem(self.tr("Without findings"), NO_FINDING)
        for code, count in Counter(counts).most_common():
            if code:
                self.flaw.addItem(finding_label(code) + _number(count), code)
        if isinstance(chosen, str) and self.flaw.findData(chosen) < 0:
            self.flaw.addItem(finding_label(chosen), chosen)
        self.flaw.choose(chosen)

    def show_count(self, shown: int, of: int) -> None:
        """Say how many items the filters let pass, where that is not all of them."""
        self.clear.setVisible(shown < of)
        self.clear.setText(self.tr("Clear filters · %n shown", "", shown))


def _act(theme: Theme, words: str, icon_name: str) -> CompactButton:
    """A quiet button; in large type the icon alone, for the words would not fit beside the preview."""
    button = CompactButton(theme, words if theme.scale < _LARGE else "", icon_name)
    button.setAccessibleName(words)
    button.setToolTip(words)
    return button


def _number(count: int) -> str:
    return f" · {count}" if count else ""
