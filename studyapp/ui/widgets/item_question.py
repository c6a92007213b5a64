"""One item, asked: chips, stem, the place for the answer, and after it the verdict with its evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from studyapp.core.items.item import Item, ItemType
from studyapp.core.learning.passages import RULE as _PASSAGE
from studyapp.services.practice import Rating
from studyapp.ui.i18n import item_type_label, kind_label
from studyapp.ui.theme import (
    SPACE_L,
    SPACE_M,
    SPACE_S,
    SPACE_XL,
    SPACE_XXL,
    TEXT_COLUMN,
    KindGroup,
    Text,
    Theme,
    set_ink,
)
from studyapp.ui.widgets.buttons import IconButton, PrimaryButton, QuietButton
from studyapp.ui.widgets.card import label
from studyapp.ui.widgets.chip import Chip
from studyapp.ui.widgets.hint_list import HintList
from studyapp.ui.widgets.item_answer import answer_area, letters_of
from studyapp.ui.widgets.item_area import AnswerArea
from studyapp.ui.widgets.item_evidence import EvidenceCard
from studyapp.ui.widgets.item_text import ItemText, stem_answers, stem_pieces
from studyapp.ui.widgets.rating_row import RatingRow

if TYPE_CHECKING:
    from studyapp.core.learning.grading import Grade, Response
    from studyapp.services.practice import Receipt, StoredItem
    from studyapp.ui.models.article_texts import ArticleTexts


_RATING_KEYS: dict[int, Rating] = {
    Qt.Key.Key_1: Rating.AGAIN,
    Qt.Key.Key_2: Rating.HARD,
    Qt.Key.Key_3: Rating.GOOD,
    Qt.Key.Key_4: Rating.EASY,
}


class QuestionView(QScrollArea):
    """Asks an item and shows how the answer was judged. It stores nothing: its parent does, before `show_grade`."""

    answered = Signal(object)
    """The `Response` given; None for "I don't know"."""
    rating_chosen = Signal(object)
    """The `Rating` by which the learner overrules that of the answer."""
    favourite_toggled = Signal(bool)
    next_requested = Signal()
    see_in_article_requested = Signal()

    def __init__(self, theme: Theme, texts: ArticleTexts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._texts = texts
        self._stored: StoredItem | None = None
        self._graded = False
        self._area: AnswerArea | None = None
        # The evidence has its height only after the layout has run. A child: a page may go before its timer.
        self._laid_out = QTimer(self, singleShot=True, interval=0)
        self._laid_out.timeout.connect(self._show_foot)
        self.verticalScrollBar().rangeChanged.connect(self._laid_out.start)  # what flows finds its height late
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        self._kind = Chip(theme, "", theme.tint(KindGroup.TERM))
        self._type = Chip(theme, "", theme.tint(KindGroup.NAME))
        self.favourite = IconButton(theme, "star", self.tr("Favourite (Ctrl+B)"))
        self.favourite.setCheckable(True)
        self.favourite.clicked.connect(self.favourite_toggled)
        self.stem = ItemText(theme, Text.STEM)
        self.hints = HintList(theme)
        self._place = QVBoxLayout()
        self.evidence = EvidenceCard(theme)
        self.evidence.see_in_article_requested.connect(self.see_in_article_requested)
        self._verdict = label(theme, size=Text.OPTION, bold=True, wrap=True)
        self.ratings = RatingRow(theme)
        self.ratings.rating_chosen.connect(self._choose_rating)
        self.unknown = QuietButton(theme, "")
        self.unknown.clicked.connect(self._give_up)
        self.submit = PrimaryButton(theme, self.tr("Submit  Enter"))
        self.submit.clicked.connect(self._submit)
        self.next = PrimaryButton(theme, "")
        self.next.clicked.connect(self.next_requested)
        # Shortcuts and not keys: these come before what the answer makes of a letter.
        for keys, act in (("Ctrl+B", self._star), ("Ctrl+H", self._show_hint)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        self._assemble()

    def _assemble(self) -> None:
        theme = self._theme
        chips = QHBoxLayout()
        chips.setSpacing(theme.px(SPACE_S))
        chips.addWidget(self._kind)
        chips.addWidget(self._type)
        chips.addStretch(1)
        chips.addWidget(self.favourite)
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(SPACE_M))
        foot.addWidget(self.unknown)
        foot.addWidget(self.hints.button)
        foot.addWidget(self.ratings, 1)
        foot.addStretch(0)
        foot.addWidget(self.submit)
        foot.addWidget(self.next)
        column = QWidget()
        column.setMaximumWidth(theme.px(TEXT_COLUMN))
        column.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        stack = QVBoxLayout(column)
        stack.setContentsMargins(0, theme.px(SPACE_XXL), 0, theme.px(SPACE_XXL))
        stack.setSpacing(0)
        stack.addLayout(chips)
        stack.addSpacing(theme.px(SPACE_M))
        stack.addWidget(self.stem)
        stack.addSpacing(theme.px(SPACE_S))
        stack.addWidget(self.hints)
        stack.addSpacing(theme.px(SPACE_S))
        stack.addLayout(self._place)
        stack.addSpacing(theme.px(SPACE_M))
        stack.addWidget(self._verdict)
        stack.addSpacing(theme.px(SPACE_S))
        stack.addWidget(self.evidence)
        stack.addSpacing(theme.px(SPACE_L))
        stack.addLayout(foot)
        stack.addStretch(1)
        self._column = column
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(theme.px(SPACE_XXL), 0, theme.px(SPACE_XXL), 0)
        row.addStretch(1)
        row.addWidget(column, 100)
        row.addStretch(1)
        self.setWidget(page)
        self.viewport().setAutoFillBackground(False)
        page.setAutoFillBackground(False)

    @property
    def area(self) -> AnswerArea | None:
        """The place for the answer of the item shown."""
        return self._area

    @property
    def graded(self) -> bool:
        """Whether the item shown has its verdict."""
        return self._graded

    def ask(self, stored: StoredItem, *, last: bool, favourite: bool = False) -> None:
        """Show an item, unanswered, with the focus where the answer goes."""
        item = stored.item
        self._stored, self._graded = stored, False
        self._kind.set_text(kind_label(item.phrase_kind))
        self._kind.set_tint(self._theme.tint(item.phrase_kind))
        self._type.set_text(item_type_label(item.type))
        self.stem.show_pieces(stem_pieces(item.stem))
        if self._area is not None:
            self._place.removeWidget(self._area)
            self._area.hide()
            self._area.deleteLater()
        area = self._area = answer_area(self._theme, item)
        area.setAccessibleName(self.stem.plain)
        area.answered.connect(self.answered)
        area.ready_changed.connect(self.submit.setEnabled)
        area.focus_moved.connect(self.ensureWidgetVisible)
        self._place.addWidget(area)
        area.show()  # now, and not when the layout comes to it: the focus goes there
        keys = "Ctrl+0" if area.typed else "0"
        self.hints.take(item, "Ctrl+H" if area.typed else "H")
        self.favourite.setChecked(favourite)
        self.favourite.setVisible(item.rule != _PASSAGE)
        self.unknown.setText(self.tr("I don't know") + f"  {keys}")
        self.next.setText((self.tr("Finish") if last else self.tr("Next")) + "  " + self.tr("Space"))
        self.submit.setEnabled(area.ready)
        for widget, shown in (
            (self.evidence, False),
            (self._verdict, False),
            (self.ratings, False),
            (self.unknown, True),
            (self.submit, area.needs_submit),
            (self.next, False),
        ):
            widget.setVisible(shown)
        self.verticalScrollBar().setValue(0)
        self.focus_place()

    def focus_place(self) -> None:
        """Put the focus where one goes on: the answer, or Next."""
        if self._graded:
            self.next.setFocus()
        elif self._area is not None:
            self._area.focus_answer()

    def show_grade(self, response: Response, grade: Grade, receipt: Receipt) -> None:
        """Show the verdict, the right answer, the evidence and what the answer stands for; the focus goes to Next."""
        if self._stored is None or self._area is None:
            return
        item = self._stored.item
        self._graded = True
        self._area.show_grade(response, grade)
        if item.type in (ItemType.CLOZE, ItemType.SET):
            self.stem.show_pieces(stem_pieces(item.stem, stem_answers(item)))
        self.evidence.show_evidence(self._stored, self._texts)
        self._verdict.setText(self._words_for(item, response, grade))
        set_ink(self._verdict, self._theme.c.good if grade.right else self._theme.c.bad)
        for widget, shown in (
            (self.evidence, item.rule != _PASSAGE),
            (self._verdict, not self._told_already(response, grade)),
            (self.unknown, False),
            (self.hints.button, False),
            (self.submit, False),
            (self.next, True),
        ):
            widget.setVisible(shown)
        self.ratings.show_receipt(receipt)
        self.focus_place()
        self._laid_out.start()

    def _told_already(self, response: Response, grade: Grade) -> bool:
        """Whether the place for the answer says all there is to say: a single blank that is right or wrong."""
        one = self._area is not None and self._area.typed and len(grade.parts) == 1
        return one and response is not None and not self.hints.shown and grade.score in (0.0, 1.0)

    def _words_for(self, item: Item, response: Response, grade: Grade) -> str:
        if grade.right:
            return self.tr("√ Right, with %n hint(s)", "", self.hints.shown) if self.hints.shown else self.tr("√ Right")
        if item.type is ItemType.TRUEFALSE:
            answer = self.tr("True") if item.key else self.tr("False")
        else:
            answer = letters_of(item)
        shown = "  " + self.tr("The answer is {answer}").format(answer=answer) if answer else ""
        if response is None:
            return self.tr("× Not known") + shown
        if grade.score > 0:
            return self.tr("× Partly right, {percent}%").format(percent=round(100 * grade.score)) + shown
        return self.tr("× Wrong") + shown

    def _show_foot(self) -> None:
        if not self._graded or self._area is None:
            return
        for widget in (self.ratings, self.next):
            if widget.isVisible():
                self.ensureWidgetVisible(widget, 0, self._theme.px(SPACE_XL))
        if self._area.explains:
            # In a large type the foot must not push out what there is to read.
            top = self._area.y() + self._column.y() - self._theme.px(SPACE_M)
            self.verticalScrollBar().setValue(min(self.verticalScrollBar().value(), top))

    def _submit(self) -> None:
        if self._area is not None:
            self._area.submit()

    def _give_up(self) -> None:
        if not self._graded and self._stored is not None:
            self.answered.emit(None)

    def _star(self) -> None:
        if self.favourite.isVisible():
            self.favourite.click()

    def _show_hint(self) -> None:
        if not self._graded:
            self.hints.show_next()

    def _choose_rating(self, rating: Rating) -> None:
        self.rating_chosen.emit(rating)
        self.focus_place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if self._graded and event.key() in _RATING_KEYS and self.ratings.isVisible():
            self.ratings.buttons[_RATING_KEYS[event.key()]].click()
        elif self._graded and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.next_requested.emit()
        elif not self._graded and event.key() == Qt.Key.Key_0 and (control or not self._typing()):
            self._give_up()
        elif not self._graded and event.key() == Qt.Key.Key_H and not self._typing():
            self.hints.show_next()
        elif not self._graded and self._area is not None and not self._area.isAncestorOf(self.focusWidget() or self):
            # The focus is on a button or nowhere: letters still answer.
            self._area.keyPressEvent(event)
            if not event.isAccepted():
                super().keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def _typing(self) -> bool:
        return self._area is not None and self._area.typed
