"""An item as it is kept: stem, options with the key marked, answer, evidence, and what is known about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from studyapp.core.items.item import WRITTEN_RULE, Item, ItemType, MatchOptions
from studyapp.ui.i18n import item_status_label, item_type_label, kind_label
from studyapp.ui.models.item_words import difficulty_word, key_texts, variants
from studyapp.ui.models.rule_words import rule_words
from studyapp.ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XS, KindGroup, Text, Theme, set_background
from studyapp.ui.widgets.card import label
from studyapp.ui.widgets.chip import Chip
from studyapp.ui.widgets.flow_layout import FlowLayout
from studyapp.ui.widgets.item_area import LETTERS
from studyapp.ui.widgets.item_evidence import EvidenceCard
from studyapp.ui.widgets.item_text import ItemText, stem_pieces

if TYPE_CHECKING:
    from collections.abc import Sequence

    from studyapp.services.library import StoredItem
    from studyapp.ui.models.article_texts import ArticleTexts


class ItemPreview(QScrollArea):
    """Shows one item."""

    see_in_article_requested = Signal()

    def __init__(self, theme: Theme, texts: ArticleTexts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._texts = texts
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Preview of the item"))
        self._type = Chip(theme, "", theme.tint(KindGroup.NAME))
        self._kind = Chip(theme, "", theme.tint(KindGroup.TERM))
        self._difficulty = label(theme, size=Text.CAPTION, ink=theme.c.muted)
        self.stem = ItemText(theme, Text.READING)
        self._answers = QVBoxLayout()
        self._answers.setSpacing(theme.px(SPACE_S))
        self.evidence = EvidenceCard(theme)
        self.evidence.see_in_article_requested.connect(self.see_in_article_requested)
        self._facts = QVBoxLayout()
        self._facts.setSpacing(theme.px(SPACE_XS))
        for widget in (self._type, self._kind, self.evidence):
            widget.hide()  # there is nothing to tell yet
        self._assemble()

    def _assemble(self) -> None:
        theme = self._theme
        chips = FlowLayout(theme.px(SPACE_S), push_last=True)
        for widget in (self._type, self._kind, self._difficulty):
            chips.addWidget(widget)
        page = QWidget()
        set_background(page, theme.c.panel)
        column = QVBoxLayout(page)
        column.setContentsMargins(*[theme.px(SPACE_L)] * 4)
        column.setSpacing(theme.px(SPACE_M))
        column.addLayout(chips)
        column.addWidget(self.stem)
        column.addLayout(self._answers)
        column.addSpacing(theme.px(SPACE_XS))
        column.addWidget(self.evidence)
        column.addSpacing(theme.px(SPACE_XS))
        column.addLayout(self._facts)
        column.addStretch(1)
        self._column = column
        self.setWidget(page)

    def add(self, widget: QWidget) -> None:
        """Put a widget under all that is told of the item."""
        self._column.insertWidget(self._column.count() - 1, widget)

    def show_item(self, stored: StoredItem, tags: Sequence[str] = ()) -> None:
        """Show this item, and its tags."""
        item = stored.item
        self._type.show()
        self._kind.show()
        self.evidence.setVisible(bool(item.quote or item.rationale))
        self._type.set_text(item_type_label(item.type))
        self._kind.set_text(kind_label(item.phrase_kind))
        self._kind.set_tint(self._theme.tint(item.phrase_kind))
        self._difficulty.setText(
            self.tr("Difficulty {figure} · {word}").format(
                figure=f"{item.difficulty:.2f}", word=difficulty_word(item.difficulty)
            )
        )
        self.stem.show_pieces(stem_pieces(item.stem))
        _empty(self._answers)
        for widget in self._answer_widgets(item):
            self._answers.addWidget(widget)
        self.evidence.show_evidence(stored, self._texts)
        _empty(self._facts)
        for words in (
            self.tr("Status: {status}").format(status=item_status_label(item.status)),
            self.tr("Tags: {tags}").format(tags=self.tr(", ").join(tags)) if tags else "",
            self._origin(item),
        ):
            if words:
                self._facts.addWidget(label(self._theme, words, Text.CAPTION, ink=self._theme.c.muted, wrap=True))
        self.verticalScrollBar().setValue(0)

    def _origin(self, item: Item) -> str:
        if item.rule == WRITTEN_RULE:
            return self.tr("Written by a person")
        if not item.rule:
            return ""
        words = rule_words(item.rule)
        return self.tr("Made by rule: {rule}").format(rule=words) if words else self.tr("Made by rule")

    def _answer_widgets(self, item: Item) -> list[QWidget]:
        """What the learner is shown, lettered as it is in practice, and the key."""
        theme, options = self._theme, item.options
        if item.type in (ItemType.SINGLE, ItemType.MULTIPLE) and isinstance(options, tuple):
            right = (item.key,) if isinstance(item.key, int) else item.key
            keys = right if isinstance(right, tuple) else ()
            return [
                _Choice(theme, LETTERS[at % len(LETTERS)], text, mark=self.tr("key") if at in keys else "")
                for at, text in enumerate(options)
            ]
        widgets: list[QWidget] = []
        if isinstance(options, MatchOptions):
            widgets += [_Choice(theme, str(number), text) for number, text in enumerate(options.left, 1)]
            widgets.append(self._head(self.tr("To choose from")))
            widgets += [_Choice(theme, letter, text) for letter, text in zip(LETTERS, options.right, strict=False)]
        elif item.type is ItemType.ORDERING:
            widgets += [_Choice(theme, letter, text) for letter, text in zip(LETTERS, options, strict=False)]
        widgets.append(self._head(self.tr("Answer")))
        others = variants(item)
        for at, text in enumerate(key_texts(item)):
            shown = f"{at + 1}. {text}" if item.type is ItemType.ORDERING else text
            widgets.append(label(theme, shown, Text.TITLE, bold=True, ink=theme.c.good, wrap=True))
            if at < len(others) and others[at]:
                also = self.tr("also accepted: {answers}").format(answers=" / ".join(others[at]))
                widgets.append(label(theme, also, Text.CAPTION, ink=theme.c.muted, wrap=True))
        return widgets

    def _head(self, words: str) -> QWidget:
        return label(self._theme, words, Text.CAPTION, ink=self._theme.c.muted)


class _Choice(QWidget):
    """An option in the preview; with a `mark` it is the key: bold, green, and so said in words."""

    def __init__(self, theme: Theme, letter: str, text: str, *, mark: str = "") -> None:
        super().__init__()
        right = bool(mark)
        ink = theme.c.good if right else theme.c.ink
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(SPACE_S))
        sign = label(theme, letter, Text.HEADING, bold=True, ink=ink if right else theme.c.muted)
        sign.setFixedWidth(theme.px(18))
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(theme, text, Text.HEADING, bold=right, ink=ink, wrap=True), 1)
        if right:
            row.addWidget(label(theme, f"√ {mark}", Text.CAPTION, ink=ink), 0, Qt.AlignmentFlag.AlignTop)


def _empty(layout: QLayout) -> None:
    """Take all widgets out of a layout."""
    while (entry := layout.takeAt(0)) is not None:
        if (widget := entry.widget()) is not None:
            widget.hide()
            widget.deleteLater()
