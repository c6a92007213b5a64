"""The card that tells about a phrase: its words, kind, how often it appears, how many items ask for it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QVBoxLayout, QWidget

from studyapp.core.phrases import PhraseKind
from studyapp.ui.theme import SPACE_M, SPACE_XS, Text, Theme, set_ink
from studyapp.ui.widgets.card import label
from studyapp.ui.widgets.reader_facts import ReaderFacts


class PhraseCard(QFrame):
    """A soft card in the tint of the phrase's kind."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kind = PhraseKind.TERM
        self._told = ReaderFacts(self)
        self._words = label(theme, bold=True, wrap=True, parent=self)
        self._facts = label(theme, size=Text.CAPTION, wrap=True, parent=self)
        self._note = label(theme, size=Text.CAPTION, ink=theme.c.muted, wrap=True, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(SPACE_M)] * 4)
        column.setSpacing(theme.px(SPACE_XS))
        for one in (self._words, self._facts, self._note):
            column.addWidget(one)

    def tell(self, words: str, kind: PhraseKind, count: int, items: int, note: str = "") -> None:
        """Tell about this phrase; `note` is one more line, or nothing."""
        self._kind = kind
        facts = self._told.of_phrase(kind, count, items)
        self._words.setText(words)
        self._facts.setText(facts)
        set_ink(self._facts, self._theme.tint(kind).ink)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self.setAccessibleName(". ".join(filter(None, (words, facts, note))))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tint = self._theme.tint(self._kind)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._theme.colour("panel"))
        painter.setPen(QPen(self._theme.colour("line"), 1))
        radius = self._theme.px(10)
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), radius, radius)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tint.ink))
        painter.drawRoundedRect(QRect(0, radius, self._theme.px(3), self.height() - 2 * radius), 1, 1)


class HoverCard(PhraseCard):
    """The same card, floating beside the pointer; it takes neither focus nor clicks."""

    _WIDTH = 320

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(theme.px(24))
        shadow.setOffset(0, theme.px(4))
        colour = theme.colour("rail" if theme.dark else "ink")
        colour.setAlphaF(0.9 if theme.dark else 0.22)
        shadow.setColor(colour)
        self.setGraphicsEffect(shadow)
        self.hide()

    def show_at(self, point: QPoint) -> None:
        """Show near `point` (in the parent's coordinates), inside the parent and not under the pointer."""
        parent = self.parentWidget()
        if parent is None:
            return
        width = min(self._theme.px(self._WIDTH), parent.width() - 2 * self._theme.px(SPACE_M))
        column = self.layout()
        self.setFixedSize(width, column.totalHeightForWidth(width) if column is not None else self.height())
        gap = self._theme.px(22)
        x = max(0, min(point.x() - width // 4, parent.width() - width - self._theme.px(SPACE_M)))
        below = point.y() + gap
        y = below if below + self.height() <= parent.height() else point.y() - gap - self.height()
        self.move(x, max(0, y))
        self.show()
        self.raise_()
