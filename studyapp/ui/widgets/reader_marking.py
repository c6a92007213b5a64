"""Marking by hand: the bar that floats beside a selection, the menus of kinds, and what starts them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QIcon,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QPixmap,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QHBoxLayout, QMenu, QWidget

from studyapp.core.article import Span
from studyapp.core.phrases import PhraseKind
from studyapp.ui.i18n import kind_label
from studyapp.ui.theme import GROUP_OF, SPACE_M, SPACE_S, Text, Theme
from studyapp.ui.widgets.buttons import CompactButton, IconButton
from studyapp.ui.widgets.card import label
from studyapp.ui.widgets.chip import Chip

if TYPE_CHECKING:
    from studyapp.ui.widgets.reader_view import ArticleView

_FIRST = (PhraseKind.SLOGAN, PhraseKind.GOAL, PhraseKind.TASK, PhraseKind.TERM)
"""The kinds that the bar shows by themselves: what rules miss most."""
_MOVES = {
    Qt.Key.Key_Right: QTextCursor.MoveOperation.NextCharacter,
    Qt.Key.Key_Left: QTextCursor.MoveOperation.PreviousCharacter,
    Qt.Key.Key_Down: QTextCursor.MoveOperation.Down,
    Qt.Key.Key_Up: QTextCursor.MoveOperation.Up,
    Qt.Key.Key_End: QTextCursor.MoveOperation.EndOfLine,
    Qt.Key.Key_Home: QTextCursor.MoveOperation.StartOfLine,
}


def kind_swatch(theme: Theme, kind: PhraseKind) -> QIcon:
    """A small square in the kind's tint."""
    side = theme.px(13)
    pixmap = QPixmap(QSize(side, side))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    tint = theme.tint(kind)
    painter.setPen(QPen(QColor(tint.ink), 1))
    painter.setBrush(QColor(tint.fill))
    painter.drawRoundedRect(QRectF(0.5, 0.5, side - 1, side - 1), 3, 3)
    painter.end()
    return QIcon(pixmap)


def fill_kinds(
    menu: QMenu,
    theme: Theme,
    chosen: Callable[[PhraseKind], None],
    current: PhraseKind | None = None,
) -> None:
    """Put the kinds into a menu, each with a digit as its key; `current` is bold."""
    for number, kind in enumerate(PhraseKind, 1):
        action = menu.addAction(kind_swatch(theme, kind), f"&{number % 10}  {kind_label(kind)}")
        action.setData(kind)
        font = menu.font()
        font.setBold(kind is current)
        action.setFont(font)
        action.triggered.connect(partial(chosen, kind))


class _KindChip(Chip):
    """A chip that is pressed like a button."""

    def __init__(self, theme: Theme, kind: PhraseKind, parent: QWidget) -> None:
        super().__init__(theme, kind_label(kind), theme.tint(kind), checkable=True, group=GROUP_OF[kind], parent=parent)
        self.setCheckable(False)
        self.kind = kind

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class MarkBar(QFrame):
    """Floats beside what is selected and offers to mark it as a phrase of a kind, or to unmark it."""

    kind_chosen = Signal(object)
    """The `PhraseKind` that the selection is to be."""
    removal_requested = Signal()

    def __init__(self, theme: Theme, over: QWidget) -> None:
        super().__init__(over)
        self._theme = theme
        self.setProperty("card", True)
        self.setAccessibleName(self.tr("Mark the selection"))
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(theme.px(20))
        shadow.setOffset(0, theme.px(3))
        colour = theme.colour("rail" if theme.dark else "ink")
        colour.setAlphaF(0.9 if theme.dark else 0.2)
        shadow.setColor(colour)
        self.setGraphicsEffect(shadow)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(SPACE_M), theme.px(6), theme.px(6), theme.px(6))
        row.setSpacing(theme.px(SPACE_S))
        self._words = label(theme, self.tr("Mark as"), Text.CAPTION, ink=theme.c.muted)
        row.addWidget(self._words)
        self.chips = tuple(_KindChip(theme, kind, self) for kind in _FIRST)
        for chip in self.chips:
            chip.clicked.connect(self._choose)
            row.addWidget(chip)
        self.more = CompactButton(theme, self.tr("More"), "chevron-down")
        self._menu = QMenu(self.more)
        fill_kinds(self._menu, theme, self._take)
        self.more.setMenu(self._menu)
        row.addWidget(self.more)
        self.removal = IconButton(theme, "trash-2", self.tr("Not a phrase"))
        self.removal.clicked.connect(self.removal_requested)
        row.addWidget(self.removal)
        self.hide()

    def offer(self, beside: QPoint, *, is_phrase: bool) -> None:
        """Show below or above that point of the parent; `is_phrase` tells that the selection can be unmarked."""
        over = self.parentWidget()
        if over is None:
            return
        self.removal.setVisible(is_phrase)
        gap, line = self._theme.px(10), self._theme.px(30)
        self._fit(over.width() - 2 * gap)
        x = max(gap, min(beside.x() - self.width() // 2, over.width() - self.width() - 2 * gap))
        below = beside.y() + gap
        y = below if below + self.height() <= over.height() else beside.y() - line - gap - self.height()
        self.move(x, max(0, y))
        self.show()
        self.raise_()

    def _fit(self, width: int) -> None:
        """Leave out what there is no room for; the menu has every kind."""
        for part in (self._words, *self.chips):
            part.show()
        for part in (self._words, *reversed(self.chips)):
            self.adjustSize()
            if self.sizeHint().width() <= width:
                break
            part.hide()
        self.adjustSize()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _choose(self) -> None:
        chip = self.sender()
        if isinstance(chip, _KindChip):
            self._take(chip.kind)

    def _take(self, kind: PhraseKind, *_: object) -> None:
        self.hide()
        self.kind_chosen.emit(kind)


class MarkingHand(QObject):
    """Watches a view for what wants to be marked: a selection by mouse or by Shift and the arrows, or a menu."""

    selected = Signal(object, QPoint)
    """The `Span` that was selected, and where it ends, in the view's coordinates."""
    deselected = Signal()
    menu_requested = Signal(object, QPoint)
    """The code point under the pointer, or None, and where the menu should open, in global coordinates."""

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view)
        self._view = view
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)
        view.verticalScrollBar().valueChanged.connect(self._moved)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        view = self._view
        if isinstance(event, QContextMenuEvent):
            if event.reason() == QContextMenuEvent.Reason.Mouse:
                position = view.position_at(event.pos()) if watched is view.viewport() else None
                self.menu_requested.emit(position, event.globalPos())
            else:
                self.open_menu()
            return True
        if isinstance(event, QMouseEvent) and watched is view.viewport():
            if event.type() == QEvent.Type.MouseButtonPress:
                self.deselected.emit()
            elif event.type() == QEvent.Type.MouseButtonRelease and event.button() == Qt.MouseButton.LeftButton:
                QTimer.singleShot(0, self.tell)  # the view takes the event first
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched is view:
            return self._extend(event)
        return super().eventFilter(watched, event)

    def open_menu(self) -> None:
        """Ask for the menu by keyboard."""
        self.menu_requested.emit(None, self._view.viewport().mapToGlobal(self._foot()))

    def _extend(self, event: QKeyEvent) -> bool:
        """Select by keyboard: the current phrase at first, then more or less of the text."""
        move = _MOVES.get(Qt.Key(event.key()))
        if event.modifiers() != Qt.KeyboardModifier.ShiftModifier or move is None:
            if event.key() == Qt.Key.Key_Escape and self._view.selected is not None:
                self._view.clear_selection()
                self.deselected.emit()
                return True
            return False
        cursor = self._view.textCursor()
        if cursor.hasSelection():
            cursor.movePosition(move, QTextCursor.MoveMode.KeepAnchor)
        else:
            current = self._view.current
            first = self._view.first_visible() if current is None else current.start
            start, end = self._view.document_span(current or Span(first, first + 1))
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self._view.setTextCursor(cursor)
        self.tell()
        return True

    def tell(self) -> None:
        """Say what is selected, if anything is."""
        span = self._view.selected
        if span is not None:
            self.selected.emit(span, self._foot())

    def _foot(self) -> QPoint:
        """Under the end of the selection or of the current phrase, else the middle of what is seen."""
        cursor = self._view.textCursor()
        current = self._view.current
        if not cursor.hasSelection() and current is not None:
            cursor.setPosition(self._view.document_span(current)[1])
        elif not cursor.hasSelection():
            return self._view.viewport().rect().center()
        return self._view.cursorRect(cursor).bottomLeft()

    def _moved(self) -> None:
        self.deselected.emit()
