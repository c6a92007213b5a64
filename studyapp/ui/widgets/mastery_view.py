"""An article as a mastery map: its text tinted by how well it is known, the phrases with their figures beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QSplitter, QVBoxLayout, QWidget

from studyapp.core.learning.mastery import Level
from studyapp.ui.i18n import item_type_label, kind_label
from studyapp.ui.theme import PANEL_WIDTH, SPACE_L, SPACE_M, SPACE_S, SPACE_XL, Text, Theme, set_background
from studyapp.ui.widgets.buttons import PrimaryButton, SecondaryButton
from studyapp.ui.widgets.card import label
from studyapp.ui.widgets.figure_table import FigureTable
from studyapp.ui.widgets.mastery_text import LevelLegend, MasteryText
from studyapp.ui.widgets.select import Select

if TYPE_CHECKING:
    from collections.abc import Sequence

    from studyapp.core.ids import ArticleRow
    from studyapp.services.mastery_map import ArticleMap, PhraseStanding

SESSION = 30
"""So many items at most are practised at once: a quarter of an hour."""
_LONGEST_LIST = 500
"""So many articles are offered at most, the least known first; more would make the list slow to open."""


class MasteryView(QWidget):
    """Shows an `ArticleMap` given by `show_map`."""

    article_requested = Signal(object)
    """The user wants to see another article (`ArticleRow`)."""
    practice_of_items_requested = Signal(object)
    """The user wants to practise these `StoredItem`s."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.shown: ArticleMap | None = None
        self._phrase = ""
        self._level_names = {
            Level.KNOWN: self.tr("known"),
            Level.SHAKY: self.tr("shaky"),
            Level.WEAK: self.tr("weak"),
            Level.UNSEEN: self.tr("not practised"),
        }
        self.picker = Select(theme, self.tr("Article"), ())
        self.picker.setObjectName("map_article")
        self.picker.setSizeAdjustPolicy(Select.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.picker.setMinimumContentsLength(12)
        self.picker.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.picker.activated.connect(self._ask_for_article)
        self.practise_weak = PrimaryButton(theme, "", "play")
        self.practise_weak.setObjectName("practise_weak")
        self.practise_weak.clicked.connect(self._practise_weak)
        self.legend = LevelLegend(theme, self._level_names)
        self.text = MasteryText(theme)
        self.text.setAccessibleName(self.tr("Mastery map"))
        self.text.phrase_chosen.connect(self.choose_phrase)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QWidget()
        row = QVBoxLayout(head)
        row.setContentsMargins(theme.px(SPACE_XL), theme.px(SPACE_M), theme.px(SPACE_XL), theme.px(SPACE_M))
        row.setSpacing(theme.px(SPACE_M))
        row.addWidget(self.picker)
        row.addWidget(self.legend)
        column.addWidget(head)
        column.addWidget(self.text, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(left)
        split.addWidget(self._build_side())
        split.setStretchFactor(0, 1)
        split.setSizes([theme.px(780), theme.px(PANEL_WIDTH + 40)])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)

    def _build_side(self) -> QWidget:
        theme = self._theme
        side = QWidget()
        set_background(side, theme.c.panel)
        self.phrases = FigureTable(theme, self.tr("Phrases"), (self.tr("Phrase"), self.tr("How well")))
        self.phrases.setObjectName("map_phrases")
        self.phrases.widen_first()
        self.phrases.selectionModel().currentRowChanged.connect(self._take_row)
        self.name = label(theme, "", Text.HEADING, bold=True, wrap=True)
        self.facts = label(theme, "", Text.BODY, ink=theme.c.muted, wrap=True)
        self.items = FigureTable(
            theme, self.tr("Items about this phrase"), (self.tr("Item"), self.tr("Right"), self.tr("Likely known"))
        )
        self.items.setObjectName("map_items")
        self.items.widen_first()
        self.practise_these = SecondaryButton(theme, self.tr("Practise these"), "play")
        self.practise_these.setObjectName("practise_phrase")
        self.practise_these.clicked.connect(self._practise_phrase)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(SPACE_S))
        buttons.addWidget(self.practise_these)
        buttons.addStretch(1)
        column = QVBoxLayout(side)
        column.setContentsMargins(*[theme.px(SPACE_L)] * 4)
        column.setSpacing(theme.px(SPACE_S))
        column.addWidget(self.practise_weak)
        column.addWidget(label(theme, self.tr("Phrases"), Text.HEADING, bold=True))
        column.addWidget(self.phrases, 3)
        column.addSpacing(theme.px(SPACE_S))
        column.addWidget(self.name)
        column.addWidget(self.facts)
        column.addWidget(self.items, 2)
        column.addLayout(buttons)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(side)
        area.setMinimumWidth(theme.px(240))
        return area

    # Showing.

    def offer(self, articles: Sequence[tuple[ArticleRow, str]], chosen: ArticleRow | None) -> None:
        """Offer these articles with their titles; show `chosen` as the one chosen."""
        self.picker.clear()
        for row, title in articles[:_LONGEST_LIST]:
            self.picker.addItem(title, row)
        if chosen is not None:
            self.picker.choose(chosen)

    def show_map(self, shown: ArticleMap) -> None:
        """Show an article; the phrase that was chosen stays so where it is the same article."""
        same = self.shown is not None and self.shown.article == shown.article
        phrase = self._phrase if same else ""
        self.shown = shown
        self.picker.choose(shown.article)
        self.legend.count(shown.standings)
        self.text.show_map(shown)
        self.phrases.show_rows([(one.text, self._level_words(one)) for one in shown.standings])
        weak = len(shown.weak()[:SESSION])
        self.practise_weak.setText(self.tr("Practise the weak ones (%n)", "", weak))
        self.practise_weak.setEnabled(weak > 0)
        self.practise_weak.setToolTip("" if weak else self.tr("Nothing here is weak or shaky now."))
        self.choose_phrase(phrase)

    @Slot(str)
    def choose_phrase(self, phrase: str) -> None:
        """Show the figures of a phrase; an empty one is none."""
        standing = self._standing(phrase)
        self._phrase = "" if standing is None else phrase
        self.name.setVisible(standing is not None)
        for part in (self.items, self.practise_these):
            part.setVisible(standing is not None and standing.items > 0)
        if standing is None or self.shown is None:
            self.facts.setText(self.tr("Choose a phrase in the text or in the list to see its figures."))
            return
        self.name.setText(phrase)
        self.facts.setText(self._told(standing))
        self.items.show_rows(
            [
                (
                    f"{item_type_label(one.stored.item.type)}: {one.stored.item.stem.replace(chr(10), ' ')}",
                    f"{one.right} / {one.answered}",
                    _percent(one.known),
                )
                for one in self.shown.items_about((phrase,))
            ]
        )
        row = next(at for at, one in enumerate(self.shown.standings) if one.text == phrase)
        if self.phrases.currentIndex().row() != row:
            self.phrases.selectRow(row)

    def _level_words(self, standing: PhraseStanding) -> str:
        name = self._level_names[standing.level]
        return name if standing.known is None else f"{name} {_percent(standing.known)}"

    def _standing(self, phrase: str) -> PhraseStanding | None:
        standings = () if self.shown is None else self.shown.standings
        return next((one for one in standings if one.text == phrase), None)

    def _told(self, standing: PhraseStanding) -> str:
        kind = kind_label(standing.kind)
        if not standing.items:
            return " · ".join((kind, self.tr("No question asks for it.")))
        parts = [kind, self._level_names[standing.level]]
        if standing.known is not None:
            parts.append(self.tr("{share} likely known").format(share=_percent(standing.known)))
        parts.append(self.tr("{seen} of {items} items seen").format(seen=standing.seen, items=standing.items))
        if standing.answered:
            parts.append(
                self.tr("{right} of {answered} answers right").format(right=standing.right, answered=standing.answered)
            )
        return " · ".join(parts)

    # Acts.

    @Slot(QModelIndex)
    def _take_row(self, index: QModelIndex) -> None:
        if self.shown is None or not index.isValid():
            return
        phrase = self.shown.standings[index.row()].text
        if phrase != self._phrase:
            self.choose_phrase(phrase)
        self.text.show_phrase(phrase)

    @Slot()
    def _ask_for_article(self) -> None:
        self.article_requested.emit(self.picker.value)

    @Slot()
    def _practise_weak(self) -> None:
        if self.shown is not None and (weak := self.shown.weak()):
            self.practice_of_items_requested.emit(weak[:SESSION])

    @Slot()
    def _practise_phrase(self) -> None:
        if self.shown is not None and self._phrase:
            about = self.shown.items_about((self._phrase,))
            self.practice_of_items_requested.emit(tuple(one.stored for one in about))


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{share:.0%}"
