"""Before practice: which article, which kinds and types, how many."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QWidget

from studyapp.core.ids import ArticleRow
from studyapp.core.items.item import Item, ItemType
from studyapp.core.phrases import PhraseKind
from studyapp.ui.i18n import item_type_label, kind_group_label
from studyapp.ui.theme import GROUP_OF, SPACE_M, SPACE_S, SPACE_XL, SPACE_XS, SPACE_XXL, KindGroup, Text, Theme
from studyapp.ui.widgets.buttons import PrimaryButton
from studyapp.ui.widgets.card import Card, label
from studyapp.ui.widgets.chip import Chip
from studyapp.ui.widgets.flow_layout import FlowLayout
from studyapp.ui.widgets.item_answer import ASKED_TYPES, may_be_asked
from studyapp.ui.widgets.reader_legend import kinds_of
from studyapp.ui.widgets.select import Select

if TYPE_CHECKING:
    from studyapp.services.library import ArticleSummary, StoredItem

NUMBERS = (5, 10, 20, 30, 50, 100)
ALL = 500
"""As many as a session may have; shown as "all"."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What a learner wants to practise."""

    article: ArticleRow | None
    kinds: frozenset[PhraseKind]
    types: frozenset[ItemType]
    number: int


class SetupView(QScrollArea):
    """The choices, how many items fit them, and the button that begins."""

    start_requested = Signal(object)
    """The `Wish`."""
    article_chosen = Signal(object)
    """The `ArticleRow`, or None for all; the page answers with `show_items`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._items: tuple[Item, ...] = ()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.article = Select(theme, self.tr("Article to practise"), ())
        self.article.setSizeAdjustPolicy(Select.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.article.setMinimumContentsLength(12)
        self.article.activated.connect(self._choose_article)
        self.kinds = {
            group: Chip(theme, kind_group_label(group), theme.tint(group), checkable=True) for group in KindGroup
        }
        self.types = {
            type_: Chip(theme, item_type_label(type_), theme.tint(KindGroup.TASK), checkable=True)
            for type_ in ASKED_TYPES
        }
        for chip in (*self.kinds.values(), *self.types.values()):
            chip.clicked.connect(self._count)
        self.number = Select(theme, self.tr("Number of items"), ())
        self.number.activated.connect(self._count)
        self._fits = label(theme, size=Text.CAPTION, ink=theme.c.muted)
        self.start = PrimaryButton(theme, "", "play")
        self.start.clicked.connect(self._start)
        self._assemble()

    def _assemble(self) -> None:
        theme = self._theme
        card = Card(theme)
        card.setMaximumWidth(theme.px(640))
        card.body.setContentsMargins(*[theme.px(28)] * 4)
        card.body.setSpacing(theme.px(SPACE_S))
        head = label(theme, self.tr("What do you want to practise?"), Text.OPTION, bold=True)
        card.body.addWidget(head)
        hint = self.tr("What you missed before comes first, then what you have not seen yet.")
        card.body.addWidget(label(theme, hint, Text.CAPTION, ink=theme.c.muted, wrap=True))
        card.body.addSpacing(theme.px(SPACE_S))
        for words, content in (
            (self.tr("Article"), self.article),
            (self.tr("Kinds of phrase"), _flow(theme, list(self.kinds.values()))),
            (self.tr("Types of item"), _flow(theme, list(self.types.values()))),
            (self.tr("Number of items"), self.number),
        ):
            card.body.addWidget(_caption(theme, words))
            card.body.addWidget(content)
            card.body.addSpacing(theme.px(SPACE_M))
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(SPACE_M))
        foot.addWidget(self._fits, 1)
        foot.addWidget(self.start)
        card.body.addSpacing(theme.px(SPACE_XS))
        card.body.addLayout(foot)
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(theme.px(SPACE_XL), theme.px(SPACE_XXL), theme.px(SPACE_XL), theme.px(SPACE_XXL))
        row.addStretch(1)
        row.addWidget(card, 100, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        self.setWidget(page)
        self.viewport().setAutoFillBackground(False)
        page.setAutoFillBackground(False)

    # What the page sets

    def show_articles(self, articles: Sequence[ArticleSummary], chosen: ArticleRow | None) -> None:
        """Offer these articles, and all of them."""
        self.article.clear()
        if len(articles) != 1:
            self.article.addItem(self.tr("All articles"), None)
        for summary in articles:
            self.article.addItem(summary.title or self.tr("Untitled article"), summary.row)
        self.article.choose(chosen)

    def show_number(self, number: int) -> None:
        """Offer the usual numbers and `number`, which is chosen."""
        self.number.clear()
        for one in sorted({*NUMBERS, number}):
            if one < ALL:
                self.number.addItem(self.tr("%n item(s)", "", one), one)
        self.number.addItem(self.tr("All that fit"), ALL)
        self.number.choose(number)

    def show_items(self, items: Sequence[StoredItem]) -> None:
        """Count these, the items of the article chosen."""
        self._items = tuple(stored.item for stored in items if may_be_asked(stored.item))
        for group, chip in self.kinds.items():
            chip.setVisible(any(GROUP_OF[item.phrase_kind] is group for item in self._items))
        for type_, chip in self.types.items():
            chip.setVisible(any(item.type is type_ for item in self._items))
        self._count()

    @property
    def chosen_article(self) -> ArticleRow | None:
        """The article chosen, or None for all."""
        value = self.article.value
        return ArticleRow(value) if isinstance(value, int) else None

    @property
    def wish(self) -> Wish:
        """What is chosen."""
        kinds = frozenset(kind for group, chip in self.kinds.items() if chip.isChecked() for kind in kinds_of(group))
        types = frozenset(type_ for type_, chip in self.types.items() if chip.isChecked())
        number = self.number.value
        return Wish(self.chosen_article, kinds, types, number if isinstance(number, int) else NUMBERS[2])

    # What the user does

    def _choose_article(self) -> None:
        self.article_chosen.emit(self.chosen_article)

    def _count(self) -> None:
        wish = self.wish
        fitting = sum(item.phrase_kind in wish.kinds and item.type in wish.types for item in self._items)
        if fitting:
            self._fits.setText(self.tr("%n item(s) fit", "", fitting))
        else:
            self._fits.setText(self.tr("Nothing fits. Switch on more kinds or types."))
        self.start.setText(self.tr("Start · %n item(s)", "", min(fitting, wish.number)))
        self.start.setEnabled(fitting > 0)

    def _start(self) -> None:
        self.start_requested.emit(self.wish)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.start.click()
        else:
            super().keyPressEvent(event)


def _flow(theme: Theme, chips: Sequence[Chip]) -> QWidget:
    place = QWidget()
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    place.setSizePolicy(policy)
    flow = FlowLayout(theme.px(SPACE_S), place)
    for chip in chips:
        flow.addWidget(chip)
    return place


def _caption(theme: Theme, words: str) -> QLabel:
    return label(theme, words, Text.CAPTION, ink=theme.c.muted)
