"""Before practice: in which way, which article, which kinds and types, how many."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from studyapp.core.ids import ArticleRow
from studyapp.core.items.item import ItemType
from studyapp.core.phrases import PhraseKind
from studyapp.services.practice import Mode
from studyapp.ui.i18n import item_type_label, kind_group_label
from studyapp.ui.models.practice_words import mode_label, mode_note
from studyapp.ui.theme import GROUP_OF, SPACE_M, SPACE_S, SPACE_XL, SPACE_XS, SPACE_XXL, KindGroup, Text, Theme
from studyapp.ui.widgets.buttons import LinkButton, PrimaryButton
from studyapp.ui.widgets.card import Card, label
from studyapp.ui.widgets.chip import Chip
from studyapp.ui.widgets.flow_layout import FlowPlace
from studyapp.ui.widgets.item_answer import ASKED_TYPES
from studyapp.ui.widgets.reader_legend import kinds_of
from studyapp.ui.widgets.select import Select

if TYPE_CHECKING:
    from studyapp.services.library import ArticleSummary, ItemCount

MODES = (Mode.MIXED, Mode.WRONG, Mode.FAVOURITES, Mode.RANDOM, Mode.CHALLENGE, Mode.PASSAGES)
"""The ways to practise that are chosen here; today has a view of its own."""
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
    mode: Mode = Mode.MIXED


class SetupView(QScrollArea):
    """The choices, how many items fit them, and the button that begins."""

    start_requested = Signal(object)
    """The `Wish`."""
    article_chosen = Signal(object)
    """The `ArticleRow`, or None for all; the page answers with `show_counts`."""
    back_requested = Signal()
    """Back to today."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._counts: tuple[ItemCount, ...] = ()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.article = Select(theme, self.tr("Article to practise"), ())
        self.article.setSizeAdjustPolicy(Select.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.article.setMinimumContentsLength(12)
        self.article.activated.connect(self._choose_article)
        self.mode = Select(theme, self.tr("Way to practise"), tuple((mode, mode_label(mode)) for mode in MODES))
        self.mode.activated.connect(self._choose_mode)
        self._note = label(theme, "", Text.CAPTION, ink=theme.c.muted, wrap=True)
        self.back = LinkButton(theme, self.tr("← Today"))
        self.back.clicked.connect(self.back_requested)
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
        head = QHBoxLayout()
        head.setSpacing(theme.px(SPACE_M))
        head.addWidget(label(theme, self.tr("What do you want to practise?"), Text.OPTION, bold=True, wrap=True), 1)
        head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        card.body.addLayout(head)
        card.body.addWidget(self._note)
        card.body.addSpacing(theme.px(SPACE_S))
        self._rows: dict[str, QWidget] = {}
        for name, words, content in (
            ("mode", self.tr("Way to practise"), self.mode),
            ("article", self.tr("Article"), self.article),
            ("kinds", self.tr("Kinds of phrase"), _flow(theme, list(self.kinds.values()))),
            ("types", self.tr("Types of item"), _flow(theme, list(self.types.values()))),
            ("number", self.tr("Number of items"), self.number),
        ):
            self._rows[name] = _row(theme, words, content)
            card.body.addWidget(self._rows[name])
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

    def show_mode(self, mode: Mode) -> None:
        """Choose this way to practise."""
        self.mode.choose(mode)
        self._show_mode()

    def show_counts(self, counts: Sequence[ItemCount]) -> None:
        """These are the items of the article chosen."""
        self._counts = tuple(counts)
        for group, chip in self.kinds.items():
            chip.setVisible(any(GROUP_OF[count.kind] is group for count in counts))
        for type_, chip in self.types.items():
            chip.setVisible(any(count.type is type_ for count in counts))
        self._show_mode()

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
        wanted = number if isinstance(number, int) else NUMBERS[2]
        return Wish(self.chosen_article, kinds, types, wanted, Mode(str(self.mode.value)))

    # What the user does

    def _choose_article(self) -> None:
        self.article_chosen.emit(self.chosen_article)

    def _choose_mode(self) -> None:
        self._show_mode()

    def _show_mode(self) -> None:
        """Show what there is to choose for the way to practise."""
        mode = self.wish.mode
        self._note.setText(mode_note(mode))
        for name in ("kinds", "types"):
            self._rows[name].setVisible(mode is not Mode.PASSAGES)
        self._rows["number"].setVisible(mode not in (Mode.CHALLENGE, Mode.PASSAGES))
        self._count()

    def _count(self) -> None:
        wish = self.wish
        fitting = sum(one.items for one in self._counts if one.kind in wish.kinds and one.type in wish.types)
        if wish.mode is Mode.PASSAGES:
            ready = wish.article is not None
            self._fits.setText("" if ready else self.tr("Choose an article to read."))
        else:
            ready = fitting > 0
            words = self.tr("%n item(s) fit", "", fitting)
            self._fits.setText(words if fitting else self.tr("Nothing fits. Switch on more kinds or types."))
        counted = wish.mode in (Mode.MIXED, Mode.RANDOM)
        number = min(fitting, wish.number)
        self.start.setText(self.tr("Start · %n item(s)", "", number) if counted else self.tr("Start"))
        self.start.setEnabled(ready)

    def _start(self) -> None:
        self.start_requested.emit(self.wish)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.start.click()
        else:
            super().keyPressEvent(event)


def _flow(theme: Theme, widgets: Sequence[QWidget]) -> QWidget:
    place = FlowPlace(theme.px(SPACE_S))
    for widget in widgets:
        place.flow.addWidget(widget)
    return place


def _row(theme: Theme, words: str, content: QWidget) -> QWidget:
    place = QWidget()
    column = QVBoxLayout(place)
    column.setContentsMargins(0, 0, 0, theme.px(SPACE_M))
    column.setSpacing(theme.px(SPACE_S))
    column.addWidget(_caption(theme, words))
    column.addWidget(content)
    return place


def _caption(theme: Theme, words: str) -> QLabel:
    return label(theme, words, Text.CAPTION, ink=theme.c.muted)
