"""Where things are put in order: rows to drag, or to move with keys."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QVBoxLayout, QWidget

from studyapp.core.items.item import Item
from studyapp.core.learning.grading import Grade, Response
from studyapp.ui.icons import paint_icon
from studyapp.ui.theme import SPACE_M, SPACE_S, Text, Theme
from studyapp.ui.widgets.buttons import IconButton
from studyapp.ui.widgets.card import label
from studyapp.ui.widgets.item_area import AnswerArea
from studyapp.ui.widgets.item_fields import ENTER
from studyapp.ui.widgets.item_options import Verdict
from studyapp.ui.widgets.item_rows import AnswerRow, hint_line


class PlaceRow(AnswerRow):
    """One of the things to order; its sign is the place where it stands."""

    dragged = Signal(int)
    """The row follows the mouse, which is at this height of its parent."""
    dropped = Signal()
    step_requested = Signal(int)
    """One place up (-1) or down (1)."""

    def __init__(self, theme: Theme, option: int, text: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", text, parent)
        self.option = option
        self._pressed_at: QPoint | None = None
        self._dragging = False
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.up = IconButton(theme, "arrow-up", self.tr("Move up"))
        self.down = IconButton(theme, "arrow-down", self.tr("Move down"))
        self._grip = _Grip(theme)
        for widget in (self.up, self.down):
            widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Alt with an arrow does the same
            widget.clicked.connect(self._step)
        for end in (self.up, self.down, self._grip):
            self.end.addWidget(end)

    def _step(self) -> None:
        self.step_requested.emit(-1 if self.sender() is self.up else 1)

    def set_place(self, place: int, total: int) -> None:
        """Say where it stands, counted from 1."""
        self.set_sign(str(place))
        self.up.setEnabled(place > 1)
        self.down.setEnabled(place < total)
        self.setAccessibleName(self.tr("{place} of {total}: {text}").format(place=place, total=total, text=self.text()))

    def show_place(self, right_place: int) -> None:
        """Judge where it stands."""
        for widget in (self.up, self.down, self._grip):
            widget.hide()
        right = str(right_place) == self.sign
        words = self.tr("√ In its place") if right else self.tr("× Place {number}").format(number=right_place)
        self.judge(Verdict.RIGHT if right else Verdict.WRONG, words)
        self.setAccessibleName(f"{self.sign}. {self.text()}: {words}")

    # Dragging

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.setFocus()
            self._pressed_at = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._pressed_at is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        if self._dragging or (at - self._pressed_at).manhattanLength() >= QApplication.startDragDistance():
            self._dragging = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.set_chosen(True)
            self.dragged.emit(self.mapToParent(at).y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._dragging:
            self.set_chosen(False)
            self.setCursor(Qt.CursorShape.OpenHandCursor)
            self.dropped.emit()
        self._pressed_at, self._dragging = None, False


class OrderingArea(AnswerArea):
    """Rows in the order that is the answer: drag them, or move the one in focus with Alt and an arrow, or to the place
    that a digit names. Enter submits."""

    needs_submit = True
    ready = True

    def __init__(self, theme: Theme, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        options = item.options if isinstance(item.options, tuple) else ()
        self._options = options
        self._key = tuple(at for at in item.key if isinstance(at, int)) if isinstance(item.key, tuple) else ()
        self._judged = False
        self.rows = [PlaceRow(theme, at, text, self) for at, text in enumerate(options)]
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.px(SPACE_M))
        for row in self.rows:
            row.dragged.connect(self._drag_to)
            row.step_requested.connect(self._step)
            self._column.addWidget(row)
        self.hint = hint_line(
            theme, self.tr("Drag the rows into their order, or use Alt+↑ and Alt+↓; a digit moves a row to that place.")
        )
        self.neighbours = label(theme, size=Text.BODY, ink=theme.c.muted, wrap=True)
        self.answer = label(theme, size=Text.OPTION, ink=theme.c.good, wrap=True)
        for widget in (self.neighbours, self.answer):
            widget.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.px(SPACE_S))
        whole.addWidget(self.hint)
        whole.addLayout(self._column)
        whole.addWidget(self.answer)
        whole.addWidget(self.neighbours)
        self._number()

    @property
    def order(self) -> tuple[int, ...]:
        """The options as they stand."""
        return tuple(row.option for row in self.rows)

    # Moving

    def _number(self) -> None:
        for place, row in enumerate(self.rows, 1):
            row.set_place(place, len(self.rows))

    def _move(self, row: PlaceRow, place: int) -> None:
        """Put a row at a place, and keep it in focus."""
        place = max(0, min(place, len(self.rows) - 1))
        if self._judged or self.rows[place] is row:
            return
        self.rows.remove(row)
        self.rows.insert(place, row)
        self._column.removeWidget(row)
        self._column.insertWidget(place, row)
        for before, after in zip(self.rows, self.rows[1:], strict=False):
            QWidget.setTabOrder(before, after)
        self._number()
        layout = self.layout()
        assert layout is not None
        layout.activate()
        if not self._showing:
            row.setFocus()
            self.focus_moved.emit(row)
        self._draft(self.order)

    def _drag_to(self, height: int) -> None:
        row = self.sender()
        if isinstance(row, PlaceRow):
            others = [other for other in self.rows if other is not row]
            self._move(row, sum(other.geometry().center().y() < height for other in others))

    def _step(self, by: int) -> None:
        row = self.sender()
        if isinstance(row, PlaceRow):
            self._move(row, self.rows.index(row) + by)

    def _focused(self) -> int:
        return next((at for at, row in enumerate(self.rows) if row.hasFocus()), 0)

    # The answer

    def _fill_in(self, response: Response) -> None:
        for place, option in enumerate(response if isinstance(response, tuple) else ()):
            self._move(next(row for row in self.rows if row.option == option), place)

    def submit(self) -> None:
        if not self._judged:
            self.answered.emit(self.order)

    def focus_answer(self) -> None:
        if self.rows:
            self.rows[0].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        other = bool(event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier))
        place = self._focused()
        if self._judged or other or not self.rows:
            event.ignore()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            by = 1 if key == Qt.Key.Key_Down else -1
            if alt:
                self._move(self.rows[place], place + by)
            else:
                row = self.rows[(place + by) % len(self.rows)]
                row.setFocus()
                self.focus_moved.emit(row)
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_9 and key - Qt.Key.Key_1 < len(self.rows) and not alt:
            self._move(self.rows[place], key - Qt.Key.Key_1)
        elif key in ENTER and not alt:
            self.submit()
        else:
            event.ignore()

    def show_grade(self, response: Response, grade: Grade) -> None:
        if isinstance(response, tuple) and response != self.order:
            for place, option in enumerate(response):
                self._move(next(row for row in self.rows if row.option == option), place)
        self._judged = True
        self.hint.hide()
        for row in self.rows:
            row.show_place(self._key.index(row.option) + 1)
        if not grade.right:
            answer = " → ".join(self._options[at] for at in self._key)
            self.answer.setText(self.tr("The right order: {answer}").format(answer=answer))
            self.answer.show()
        if response is not None and grade.score > 0 and not grade.right:
            words = self.tr("Neighbours in the right order: {right} of {total}")
            self.neighbours.setText(words.format(right=sum(grade.parts), total=len(grade.parts)))
            self.neighbours.show()


class _Grip(QWidget):
    """The dots by which one sees that a row can be dragged."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(18), self._theme.px(22))

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_icon(QPainter(self), "grip-vertical", self._theme.c.muted, QRect(QPoint(), self.size()))
