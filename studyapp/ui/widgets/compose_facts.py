"""What is known of a paper under its structure: the bar of difficulty, what it covers, and the notices."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from studyapp.core.forms.blueprint import Band
from studyapp.core.forms.figures import KindCoverage, band_shares
from studyapp.core.forms.form import Form
from studyapp.ui.models.compose_words import Notice, Remedy, coverage_words, difficulty_words, remedy_label
from studyapp.ui.theme import RADIUS_CONTROL, SPACE_M, SPACE_S, SPACE_XS, Text, Theme, set_ink
from studyapp.ui.widgets.buttons import LinkButton
from studyapp.ui.widgets.card import label


class DifficultyBar(QWidget):
    """The shares of easy, medium and hard as a bar of three colours; told in words beside it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shares: dict[Band, float] = {}
        self.setFixedHeight(theme.px(10))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_shares(self, shares: dict[Band, float], words: str) -> None:
        """Show these shares."""
        self._shares = shares
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), self.height() / 2, self.height() / 2)
        painter.setClipPath(outline)
        painter.fillRect(self.rect(), self._theme.colour("line"))
        colours = {Band.EASY: self._theme.c.good, Band.MEDIUM: self._theme.c.goal.ink, Band.HARD: self._theme.c.bad}
        x = 0.0
        for band, share in self._shares.items():
            width = share * self.width()
            painter.fillRect(QRectF(x, 0, width, self.height()), QColor(colours[band]))
            x += width


class NoticeCard(QWidget):
    """One notice, with the link that mends it."""

    remedy_chosen = Signal(object)

    def __init__(self, theme: Theme, notice: Notice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.notice = notice
        ink = theme.c.goal.ink if notice.urgent else theme.c.muted
        self.words = label(theme, notice.words, Text.CAPTION, ink=ink, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(SPACE_M), theme.px(SPACE_S), theme.px(SPACE_M), theme.px(SPACE_S))
        row.setSpacing(theme.px(SPACE_S))
        row.addWidget(self.words, 1)
        self.link: LinkButton | None = None
        if notice.remedy is not Remedy.NONE:
            self.link = LinkButton(theme, remedy_label(notice.remedy))
            self.link.setAccessibleName(f"{remedy_label(notice.remedy)}: {notice.words}")
            font = theme.font(Text.CAPTION)
            font.setUnderline(True)
            self.link.setFont(font)
            if notice.urgent:
                set_ink(self.link, ink)
                self.link.setStyleSheet(f"color: {ink};")
            self.link.clicked.connect(self._choose)
            row.addWidget(self.link, 0, Qt.AlignmentFlag.AlignTop)

    def _choose(self) -> None:
        self.remedy_chosen.emit(self.notice)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.c.goal.fill if self.notice.urgent else self._theme.c.rail))
        radius = self._theme.px(RADIUS_CONTROL)
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)


class ComposeFacts(QWidget):
    """Difficulty, coverage, notices."""

    remedy_chosen = Signal(object)
    """The `Notice` whose link was clicked."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.cards: list[NoticeCard] = []
        self.difficulty = label(theme, "", Text.CAPTION, ink=theme.c.muted)
        self.bar = DifficultyBar(theme)
        self.coverage = label(theme, "", Text.CAPTION, ink=theme.c.muted, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(SPACE_S))
        for name, words in ((self.tr("Difficulty"), self.difficulty), (self.tr("Coverage"), self.coverage)):
            row = QHBoxLayout()
            row.setSpacing(theme.px(SPACE_S))
            row.addWidget(label(theme, name, Text.HEADING, bold=True), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(words, 1)
            column.addLayout(row)
            if words is self.difficulty:
                column.addWidget(self.bar)
                column.addSpacing(theme.px(SPACE_S))
        self._notices = QVBoxLayout()
        self._notices.setSpacing(theme.px(SPACE_XS + 2))
        column.addSpacing(theme.px(SPACE_XS))
        column.addLayout(self._notices)

    def show_facts(self, form: Form | None, coverage: Sequence[KindCoverage], found: Sequence[Notice]) -> None:
        """Show what is known of a form."""
        words = difficulty_words(form) if form else ""
        self.difficulty.setText(words)
        self.bar.show_shares(band_shares(form) if form else {}, words)
        self.coverage.setText(coverage_words(coverage))
        for card in self.cards:
            self._notices.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = []
        for notice in found:
            card = NoticeCard(self._theme, notice)
            card.remedy_chosen.connect(self.remedy_chosen)
            self._notices.addWidget(card)
            self.cards.append(card)
