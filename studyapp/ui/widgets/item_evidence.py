"""The sentence of the article that proves an item's key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from studyapp.ui.theme import RADIUS_CARD, SPACE_S, SPACE_XS, Text, Theme
from studyapp.ui.widgets.buttons import LinkButton
from studyapp.ui.widgets.card import label
from studyapp.ui.widgets.item_text import ItemText, quote_pieces

_OPENING = 4
"""As long as the words before the quotation may be for it to be all that they open: 原文："""
_LEAD = 12
"""As long as the words may be that tell who says the sentence."""

if TYPE_CHECKING:
    from studyapp.services.library import StoredItem
    from studyapp.ui.models.article_texts import ArticleTexts


def beyond_quote(rationale: str, quote: str) -> str:
    """What a rationale says beside the sentence itself, which the card shows already.

    A rationale opens with the sentence as the stem has it: with who said it before (全会强调，), or cut shorter.
    """
    opened, _, rest = rationale.partition("“")
    quoted, closed, after = rest.rpartition("”")
    words = quoted.rstrip("。！；，")
    known = any(words[lead:] in quote for lead in range(min(_LEAD, len(words))))
    return after.strip() if closed and len(opened) <= _OPENING and known else rationale


class EvidenceCard(QFrame):
    """The quoted sentence, its place, why the key is right, and the way into the article."""

    see_in_article_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._place = label(theme, size=Text.CAPTION, ink=theme.c.muted)
        self.quote = ItemText(theme, Text.TITLE)
        self._rationale = label(theme, size=Text.CAPTION, ink=theme.c.muted, wrap=True)
        self.link = LinkButton(theme, self.tr("See in the article →"))
        self.link.clicked.connect(self.see_in_article_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(16), theme.px(22), theme.px(12))
        column.setSpacing(theme.px(SPACE_XS))
        column.addWidget(self._place)
        column.addWidget(self.quote)
        column.addWidget(self._rationale)
        column.addSpacing(theme.px(SPACE_S) // 2)
        column.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeft)

    def show_evidence(self, stored: StoredItem, texts: ArticleTexts) -> None:
        """Show the evidence of this item."""
        item = stored.item
        paragraph = texts.paragraph(stored)
        words = self.tr("From the article")
        if paragraph is not None:
            words = self.tr("From the article · paragraph {number}").format(number=paragraph)
        self._place.setText(words)
        self.quote.show_pieces(quote_pieces(item.quote, item.tests, item.phrase_kind, texts.phrases_in(stored)))
        for widget in (self._place, self.quote):
            widget.setVisible(bool(item.quote))
        rationale = beyond_quote(item.rationale, item.quote)
        self._rationale.setText(rationale)
        self._rationale.setVisible(bool(rationale))
        self.link.setVisible(paragraph is not None)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme
        radius = theme.px(RADIUS_CARD)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(outline, radius, radius)
        painter.fillPath(shape, theme.colour("panel"))
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawPath(shape)
        painter.setClipPath(shape)
        painter.fillRect(QRectF(0, 0, theme.px(4), self.height()), theme.colour("accent"))
