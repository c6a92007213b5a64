"""An item among those that ask the same fact: all that is known of it, and what is to become of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.core.items.duplicates import Likeness
from studyapp.ui.i18n import item_status_label
from studyapp.ui.theme import SPACE_M, SPACE_S, SPACE_XS, Text, Theme, set_background
from studyapp.ui.widgets.card import label
from studyapp.ui.widgets.elided_label import ElidedLabel
from studyapp.ui.widgets.item_preview import ItemPreview
from studyapp.ui.widgets.marks import CheckMark, RadioMark

if TYPE_CHECKING:
    from studyapp.services.duplicates import Alike
    from studyapp.services.item_bank import BankRowView
    from studyapp.ui.models.article_texts import ArticleTexts

WIDTH = 330
"""A card is at least so wide: two of them and the edge of a third show in the dialog."""


class DuplicateCard(QWidget):
    """One item of a group with a mark for being kept, and one for belonging here at all."""

    kept_chosen = Signal()
    taken_toggled = Signal()

    def __init__(
        self,
        theme: Theme,
        texts: ArticleTexts,
        view: BankRowView,
        like: Alike | None,
        answered: int,
        number: int,
    ) -> None:
        super().__init__()
        self._theme = theme
        self.row = view.stored.row
        set_background(self, theme.c.panel)
        self.setMinimumWidth(theme.px(WIDTH))
        self.keep = RadioMark(theme, self.tr("Keep this one ({number})").format(number=number))
        self.keep.setAutoExclusive(False)
        self.taken = CheckMark(theme, self.tr("Asks the same"))
        self.taken.setChecked(True)
        article = texts.of(view.stored)
        title = article.article.title if article is not None else ""
        place = ElidedLabel(theme, title or self.tr("No article"), bold=True)
        self.why = label(theme, self._why(like), Text.CAPTION, ink=theme.c.muted, wrap=True)
        facts = (item_status_label(view.stored.item.status), self.tr("answered %n time(s)", "", answered))
        self.facts = label(theme, " · ".join(facts), Text.CAPTION, ink=theme.c.muted, wrap=True)
        self.preview = ItemPreview(theme, texts)
        self.preview.show_item(view.stored, view.tags)
        head = QVBoxLayout()
        margin = theme.px(SPACE_M)
        head.setContentsMargins(margin, margin, margin, theme.px(SPACE_S))
        head.setSpacing(theme.px(SPACE_XS))
        for widget in (self.keep, self.taken, place, self.facts, self.why):
            head.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.preview, 1)
        self.keep.clicked.connect(self.kept_chosen)
        self.taken.toggled.connect(self.taken_toggled)

    def _why(self, like: Alike | None) -> str:
        """Why it is taken for the first of its group again; the first itself says so."""
        if like is None:
            return self.tr("The others are compared with this one")
        if like.why is Likeness.WORDS:
            return self.tr("The same stem and the same answer")
        share = round(100 * like.alike)
        if like.why is Likeness.SENTENCE:
            return self.tr("The same answer from the same sentence; stems alike to {share} %").format(share=share)
        return self.tr("The same answer; stems alike to {share} %").format(share=share)

    def show_kept(self, *, kept: bool) -> None:
        """Whether this is the item that is kept; it cannot be left out then."""
        self.keep.setChecked(kept)
        self.taken.setEnabled(not kept)
        if kept:
            self.taken.setChecked(True)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._theme.colour("accent" if self.keep.isChecked() else "line"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
