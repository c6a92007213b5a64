"""After practice: the score, the time, and the items that went wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from studyapp.services.practice import Mode
from studyapp.ui.i18n import item_type_label
from studyapp.ui.models.item_words import answer_words
from studyapp.ui.theme import SPACE_L, SPACE_M, SPACE_XL, SPACE_XS, SPACE_XXL, TEXT_COLUMN, Text, Theme
from studyapp.ui.widgets.buttons import IconButton, PrimaryButton, SecondaryButton
from studyapp.ui.widgets.card import Card, StatCard, label
from studyapp.ui.widgets.flow_layout import FlowPlace
from studyapp.ui.widgets.item_text import ItemText, stem_pieces

if TYPE_CHECKING:
    from studyapp.services.practice import SessionResult, StoredItem


class ResultView(QScrollArea):
    """The sum of a session."""

    again_requested = Signal()
    """Practise the wrong ones again."""
    more_requested = Signal()
    """Back to the choices."""
    reading_requested = Signal()
    show_in_article_requested = Signal(object)
    """The `StoredItem` whose evidence should be shown."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._result: SessionResult | None = None
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.score = StatCard(theme, self.tr("Score"))
        self.right = StatCard(theme, self.tr("Right"))
        self.time = StatCard(theme, self.tr("Time"))
        self.wrong = Card(theme, self.tr("To look at again"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.wrong.body.addLayout(self._rows)
        self.again = PrimaryButton(theme, "", "rotate-ccw")
        self.more = SecondaryButton(theme, self.tr("Practise more"))
        self.reading = SecondaryButton(theme, self.tr("Back to reading"), "book-open")
        self.again.clicked.connect(self.again_requested)
        self.more.clicked.connect(self.more_requested)
        self.reading.clicked.connect(self.reading_requested)
        self._assemble()

    def _assemble(self) -> None:
        theme = self._theme
        figures = QHBoxLayout()
        figures.setSpacing(theme.px(SPACE_L))
        for card in (self.score, self.right, self.time):
            card.note.setWordWrap(True)
            figures.addWidget(card, 1)
        acts = FlowPlace(theme.px(SPACE_M))
        for button in (self.again, self.more, self.reading):
            acts.flow.addWidget(button)
        column = QWidget()
        column.setMaximumWidth(theme.px(TEXT_COLUMN))
        stack = QVBoxLayout(column)
        stack.setContentsMargins(0, theme.px(SPACE_XL), 0, theme.px(SPACE_XXL))
        stack.setSpacing(theme.px(SPACE_L))
        stack.addLayout(figures)
        stack.addWidget(acts)
        stack.addWidget(self.wrong)
        stack.addStretch(1)
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(theme.px(SPACE_XXL), 0, theme.px(SPACE_XXL), 0)
        row.addStretch(1)
        row.addWidget(column, 100)
        row.addStretch(1)
        self.setWidget(page)
        self.viewport().setAutoFillBackground(False)
        page.setAutoFillBackground(False)

    def show_result(self, result: SessionResult) -> None:
        """Show this sum; the focus is on what is best done next."""
        self._result = result
        unaided = result.answered - result.assisted
        self.score.show_figure(f"{round(100 * result.score)}%" if unaided else "–", self._note(result))
        right = result.right - result.assisted_right
        self.right.show_figure(f"{right} / {unaided}", self._right_note(result))
        minutes, seconds = divmod(round(result.seconds), 60)
        each = result.seconds / result.answered if result.answered else 0.0
        self.time.show_figure(
            f"{minutes}:{seconds:02}", self.tr("{seconds} s for each item").format(seconds=round(each))
        )
        while (entry := self._rows.takeAt(0)) is not None:
            if (widget := entry.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for number, stored in enumerate(result.wrong):
            row = _WrongRow(self._theme, stored, first=number == 0)
            row.link.clicked.connect(self._show_item)
            self._rows.addWidget(row)
        self.wrong.setVisible(bool(result.wrong))
        self.again.setVisible(bool(result.wrong))
        self.again.setText(self.tr("Practise the wrong ones again · %n", "", len(result.wrong)))
        self.verticalScrollBar().setValue(0)
        self.focus_place()

    def focus_place(self) -> None:
        """Put the focus on what is best done next."""
        (self.again if self.wrong_items else self.more).setFocus()

    def _note(self, result: SessionResult) -> str:
        """What the score is of: answers with hints are told of beside it, and do not count in it."""
        if result.mode is Mode.CHALLENGE:
            return self.tr("Your best challenge: %n right", "", result.best)
        if result.right == result.answered:
            return self.tr("All right")
        unaided, right = result.answered - result.assisted, result.right - result.assisted_right
        partly = result.score * unaided > right + 0.01
        return self.tr("partly right counts in part") if partly else ""

    def _right_note(self, result: SessionResult) -> str:
        if not result.assisted:
            return self.tr("items with full marks")
        return self.tr("and with hints {right} / {assisted}").format(
            right=result.assisted_right, assisted=result.assisted
        )

    @property
    def wrong_items(self) -> tuple[StoredItem, ...]:
        """The items missed in the session shown."""
        return self._result.wrong if self._result else ()

    def _show_item(self) -> None:
        row = self.sender().parent()
        if isinstance(row, _WrongRow):
            self.show_in_article_requested.emit(row.stored)


class _WrongRow(QFrame):
    """An item that went wrong: type, stem, and the right answer."""

    def __init__(self, theme: Theme, stored: StoredItem, *, first: bool) -> None:
        super().__init__()
        self.stored = stored
        self._line = None if first else theme.colour("line")
        stem = ItemText(theme, Text.TITLE)
        stem.show_pieces(stem_pieces(stored.item.stem))
        type_ = label(theme, item_type_label(stored.item.type), Text.CAPTION, ink=theme.c.muted)
        answer = label(theme, answer_words(stored.item), Text.BODY, ink=theme.c.good, wrap=True)
        self.link = IconButton(theme, "locate-fixed", self.tr("See in the article"))
        words = QVBoxLayout()
        words.setSpacing(theme.px(SPACE_XS))
        for widget in (type_, stem, answer):
            words.addWidget(widget)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.px(SPACE_M), 0, theme.px(SPACE_M))
        row.addLayout(words, 1)
        row.addWidget(self.link, 0, Qt.AlignmentFlag.AlignTop)
        self.link.setVisible(stored.article is not None)  # not before it has its place: it would be a window

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._line is not None:
            QPainter(self).fillRect(0, 0, self.width(), 1, self._line)
