"""Fields for what is typed from memory. Enter that belongs to an input method is not an answer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from studyapp.ui.theme import Text, Theme

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Composition(QObject):
    """Knows whether an input method is composing in a field."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self._composing = False
        self._settled = QTimer(self, singleShot=True, interval=0)

    def take(self, event: QInputMethodEvent) -> None:
        """Learn from what the input method sends."""
        was_composing, self._composing = self._composing, bool(event.preeditString())
        if was_composing and not self._composing:
            # Some input methods hand on the Enter by which they committed: let this round of events pass.
            self._settled.start()

    @property
    def under_way(self) -> bool:
        """Whether a key that comes now belongs to the input method."""
        return self._composing or self._settled.isActive()


class AnswerField(QLineEdit):
    """A field for one blank."""

    entered = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._height = theme.px(48)
        self.setFont(theme.font(Text.OPTION))
        self.setStyleSheet(f"QLineEdit {{ background-color: {theme.c.panel}; }}")  # as white as an option's row
        self._composition = Composition(self)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height)

    def event(self, event: QEvent) -> bool:
        return _leaves_undo(event, here=self.isUndoAvailable()) or super().event(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        self._composition.take(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not self._composition.under_way:
                self.entered.emit()
        else:
            super().keyPressEvent(event)


class AnswerText(QPlainTextEdit):
    """A field of some lines, for a text from memory: Enter gives the answer, Shift+Enter begins a line."""

    entered = Signal()
    _LINES = 3

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(theme.font(Text.OPTION))
        self.setProperty("framed", True)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self._composition = Composition(self)
        self.setFixedHeight(QFontMetrics(self.font()).lineSpacing() * self._LINES + theme.px(28))

    def event(self, event: QEvent) -> bool:
        return _leaves_undo(event, here=self.document().isUndoAvailable()) or super().event(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        self._composition.take(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in ENTER or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            super().keyPressEvent(event)
        elif not self._composition.under_way:
            self.entered.emit()


def _leaves_undo(event: QEvent, *, here: bool) -> bool:
    """Whether the event is Ctrl+Z asking for a field that has nothing to undo, so that the window undoes the last act;
    a field would take it all the same."""
    if here or not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.ShortcutOverride:
        return False
    if event.matches(QKeySequence.StandardKey.Undo):
        event.ignore()
        return True
    return False
