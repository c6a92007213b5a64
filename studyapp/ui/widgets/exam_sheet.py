"""The answer sheet beside an exam: every question by number, what is answered, marked, and where one is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from studyapp.core.learning.exam import Answer, Paper
from studyapp.ui.i18n import listed
from studyapp.ui.models.exam_words import section_title
from studyapp.ui.theme import (
    RADIUS_CONTROL,
    SPACE_L,
    SPACE_M,
    SPACE_S,
    SPACE_XS,
    Text,
    Theme,
    set_background,
)
from studyapp.ui.widgets.card import label
from studyapp.ui.widgets.flow_layout import FlowLayout, FlowPlace

_WIDTH, _HEIGHT, _GAP = 38, 34, 6
_COLUMNS = 6
"""Numbers in a row of the sheet."""


class NumberCell(QAbstractButton):
    """A question's number; its looks and its name tell how the question stands."""

    def __init__(self, theme: Theme, position: int) -> None:
        super().__init__()
        self.position = position
        self._theme = theme
        self._answered = self._flagged = self._current = False
        self.setText(str(position + 1))
        self.setFont(theme.font(Text.BODY))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(theme.px(_WIDTH), theme.px(_HEIGHT))
        self.show_state(answered=False, flagged=False, current=False)

    def show_state(self, *, answered: bool, flagged: bool, current: bool) -> None:
        """Show how the question stands. Only the current one is reached by Tab; the others by the arrows."""
        self._answered, self._flagged, self._current = answered, flagged, current
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if current else Qt.FocusPolicy.ClickFocus)
        words = [self.tr("Question {number}").format(number=self.text())]
        words.append(self.tr("answered") if answered else self.tr("open"))
        if flagged:
            words.append(self.tr("marked"))
        if current:
            words.append(self.tr("shown now"))
        self.setAccessibleName(listed(words))
        self.setToolTip(listed(words))
        self.update()

    def sizeHint(self) -> QSize:
        return self.size()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, c = self._theme, self._theme.c
        ground, ink, frame = c.panel, c.ink, c.line
        if self._current:
            ground, ink, frame = c.accent, c.accent_ink, c.accent
        elif self._answered:
            ground, ink, frame = c.task.fill, c.task.ink, c.task.ink
        elif self.underMouse():
            frame = c.muted
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = theme.px(RADIUS_CONTROL)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setBrush(QColor(ground))
        painter.setPen(QPen(QColor(frame), 1))
        painter.drawRoundedRect(box, radius, radius)
        if self._flagged:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(c.goal.ink), theme.px(2)))
            painter.drawRoundedRect(box, radius, radius)
            painter.setBrush(QColor(c.goal.ink))  # a dot in the corner, for who does not see the colour
            painter.setPen(Qt.PenStyle.NoPen)
            side = theme.px(8)
            painter.drawEllipse(QRectF(box.right() - side, box.top() + 1, side - 1, side - 1))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(c.ink), theme.px(2)))
            painter.drawRoundedRect(box, radius, radius)
        painter.setPen(QColor(ink))
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()  # arrows are the sheet's


class AnswerSheet(QScrollArea):
    """The numbers by section. Arrows walk over them, Enter goes to the question."""

    chosen = Signal(int)
    """The position of the question to go to, from 0."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.cells: list[NumberCell] = []
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._take_columns(_COLUMNS)
        set_background(self.viewport(), theme.c.panel)
        self._head = label(theme, self.tr("Answer sheet"), Text.TITLE, bold=True)
        self._count = label(theme, "", Text.HEADING, ink=theme.c.muted)
        self._page = QWidget()

    def fit(self, room: int) -> None:
        """Take no more than a third of a page that is `room` wide; where that holds no two numbers, nothing."""
        theme = self._theme
        columns = (room // 3 - self._margins() + theme.px(_GAP)) // (theme.px(_WIDTH) + theme.px(_GAP))
        self._take_columns(min(_COLUMNS, max(1, columns)))
        self.setVisible(columns >= 2)

    def _take_columns(self, columns: int) -> None:
        gap = self._theme.px(_GAP)
        self.columns = columns
        self.setFixedWidth(self._margins() + columns * (self._theme.px(_WIDTH) + gap) - gap + 1)

    def _margins(self) -> int:
        return self._theme.px(SPACE_L + SPACE_S + 14)

    def show_paper(self, paper: Paper) -> None:
        """Lay out the numbers of a paper."""
        theme = self._theme
        self.cells = [NumberCell(theme, position) for position in range(len(paper.questions))]
        self._page = QWidget()
        column = QVBoxLayout(self._page)
        column.setContentsMargins(theme.px(SPACE_L), theme.px(SPACE_L), theme.px(SPACE_S), theme.px(SPACE_L))
        column.setSpacing(theme.px(SPACE_S))
        head = FlowPlace(theme.px(SPACE_S))
        self._head = label(theme, self.tr("Answer sheet"), Text.TITLE, bold=True)
        self._count = label(theme, "", Text.HEADING, ink=theme.c.muted)
        head.flow.addWidget(self._head)
        head.flow.addWidget(self._count)
        column.addWidget(head)
        for section, type_ in enumerate(paper.types):
            column.addSpacing(theme.px(SPACE_XS))
            column.addWidget(label(theme, section_title(section, type_), Text.CAPTION, ink=theme.c.muted))
            place = QWidget()
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            place.setSizePolicy(policy)
            flow = FlowLayout(theme.px(_GAP), place)
            for cell, question in zip(self.cells, paper.questions, strict=True):
                if question.section == section:
                    cell.clicked.connect(self._choose)
                    flow.addWidget(cell)
            column.addWidget(place)
        column.addStretch(1)
        column.addSpacing(theme.px(SPACE_M))
        column.addWidget(
            label(theme, self.tr("Blue: answered. Dotted corner: marked."), Text.SMALL, ink=theme.c.muted, wrap=True)
        )
        self.setWidget(self._page)
        set_background(self._page, theme.c.panel)

    def show_state(self, answers: Sequence[Answer], position: int) -> None:
        """Show how every question stands, and where one is."""
        for cell, answer in zip(self.cells, answers, strict=True):
            cell.show_state(
                answered=answer.response is not None, flagged=answer.flagged, current=cell.position == position
            )
        done = sum(answer.response is not None for answer in answers)
        self._count.setText(f"{done} / {len(answers)}")
        self._count.setAccessibleName(self.tr("{done} of {total} answered").format(done=done, total=len(answers)))
        if self.cells:
            self.ensureWidgetVisible(self.cells[position], 0, self._theme.px(SPACE_L))

    def _choose(self) -> None:
        cell = self.sender()
        if isinstance(cell, NumberCell):
            self.chosen.emit(cell.position)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: self.columns, Qt.Key.Key_Up: -self.columns}
        focused = next((cell.position for cell in self.cells if cell.hasFocus()), None)
        step = steps.get(Qt.Key(event.key()))
        if focused is None or step is None:
            event.ignore()
            return
        target = self.cells[max(0, min(focused + step, len(self.cells) - 1))]
        target.setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(target)
