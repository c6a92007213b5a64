"""One question of an exam: where it stands, its stem, the place for the answer, and the ways on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from studyapp.core.items.item import Item, ItemType, MatchOptions
from studyapp.core.learning.exam import Answer, Paper
from studyapp.core.learning.grading import Response
from studyapp.ui.models.exam_words import points_text, section_title
from studyapp.ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XL, SPACE_XXL, TEXT_COLUMN, Text, Theme
from studyapp.ui.widgets.buttons import PrimaryButton, SecondaryButton
from studyapp.ui.widgets.card import label
from studyapp.ui.widgets.flow_layout import FlowLayout
from studyapp.ui.widgets.item_answer import answer_area
from studyapp.ui.widgets.item_area import LETTERS, AnswerArea
from studyapp.ui.widgets.item_text import ItemText, stem_pieces


class ExamPane(QScrollArea):
    """Shows a question with what was answered so far. It stores nothing: its page does, at every `drafted`."""

    drafted = Signal(object)
    """The `Response` as it stands after a change; None where the answer was taken back."""
    step_requested = Signal(int)
    """To the question before (-1) or after (1)."""
    flag_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.area: AnswerArea | None = None
        self._takes_f = False
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._caption = label(theme, "", Text.CAPTION, ink=theme.c.muted)
        self.stem = ItemText(theme, Text.STEM)
        self._place = QVBoxLayout()
        self.back = SecondaryButton(theme, self.tr("← Previous"))
        self.flag = SecondaryButton(theme, "", "flag")
        self.flag.setCheckable(True)
        self.next = PrimaryButton(theme, self.tr("Next →"))
        self.saved = label(theme, "", Text.CAPTION, ink=theme.c.muted, wrap=True)
        self.back.clicked.connect(self._step_back)
        self.next.clicked.connect(self._step_on)
        self.flag.clicked.connect(self.flag_requested)
        self._assemble()

    def _assemble(self) -> None:
        theme = self._theme
        foot = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        foot.setSizePolicy(policy)
        ways = FlowLayout(theme.px(SPACE_M), foot, push_last=True)
        for button in (self.back, self.flag, self.next):
            ways.addWidget(button)
        column = QWidget()
        column.setMaximumWidth(theme.px(TEXT_COLUMN))
        column.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        stack = QVBoxLayout(column)
        stack.setContentsMargins(0, theme.px(SPACE_XXL), 0, theme.px(SPACE_XXL))
        stack.setSpacing(0)
        stack.addWidget(self._caption)
        stack.addSpacing(theme.px(SPACE_S))
        stack.addWidget(self.stem)
        stack.addSpacing(theme.px(SPACE_L))
        stack.addLayout(self._place)
        stack.addSpacing(theme.px(SPACE_XL))
        stack.addWidget(foot)
        stack.addSpacing(theme.px(SPACE_L))
        stack.addWidget(self.saved)
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

    def show_question(self, paper: Paper, position: int, answer: Answer) -> None:
        """Show a question and what was answered to it, with the focus where the answer goes."""
        question = paper.questions[position]
        self._caption.setText(
            self.tr("{section} · Question {number} · {points} points").format(
                section=section_title(question.section, question.item.type),
                number=position + 1,
                points=points_text(question.points),
            )
        )
        self.stem.show_pieces(stem_pieces(question.item.stem))
        if self.area is not None:
            self._place.removeWidget(self.area)
            self.area.hide()
            self.area.deleteLater()
        area = self.area = answer_area(self._theme, question.item)
        area.keep_open()
        area.setAccessibleName(self.stem.plain)
        area.show_draft(answer.response)
        area.drafted.connect(self.drafted)
        area.answered.connect(self._go_on)
        area.focus_moved.connect(self.ensureWidgetVisible)
        self._place.addWidget(area)
        area.show()  # now, and not when the layout comes to it: the focus goes there
        self.back.setEnabled(position > 0)
        self.next.setEnabled(position + 1 < len(paper.questions))
        self._takes_f = _has_option_f(question.item)
        self.flag.setText(self.tr("Mark") + ("  Ctrl+F" if area.typed or self._takes_f else "  F"))
        self.show_flag(answer.flagged)
        self.verticalScrollBar().setValue(0)
        self.focus_place()

    def show_flag(self, flagged: bool) -> None:
        """Show whether the question is marked."""
        self.flag.setChecked(flagged)

    def focus_place(self) -> None:
        """Put the focus where the answer goes."""
        if self.area is not None:
            self.area.focus_answer()

    @property
    def typing(self) -> bool:
        """Whether letters belong to a field."""
        return self.area is not None and self.area.typed

    def _step_back(self) -> None:
        self.step_requested.emit(-1)

    def _step_on(self) -> None:
        self.step_requested.emit(1)

    def _go_on(self, response: Response) -> None:
        """Enter: what stands there is the answer, and on to the next question."""
        self.drafted.emit(response)
        if self.next.isEnabled():
            self.step_requested.emit(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = event.key(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and not self.typing:
            self.step_requested.emit(1 if key == Qt.Key.Key_Right else -1)
        elif plain and key == Qt.Key.Key_F and not self.typing and not self._takes_f:
            self.flag_requested.emit()
        elif plain and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.area is not None and not self.typing:
            self.area.show_draft(None)
            self.drafted.emit(None)
        elif self.area is not None and not self.area.isAncestorOf(self.focusWidget() or self):
            self.area.keyPressEvent(event)  # the focus is on a button or nowhere: letters still answer
        else:
            event.ignore()


def _has_option_f(item: Item) -> bool:
    """Whether the letter F chooses something."""
    options = item.options.right if isinstance(item.options, MatchOptions) else item.options
    return item.type is not ItemType.ORDERING and len(options) > LETTERS.index("F")
