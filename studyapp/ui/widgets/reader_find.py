"""Finding words in the article, in either script: the search, and the field for it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from studyapp.core.article import Span
from studyapp.core.text.script import simplify
from studyapp.ui.icons import icon
from studyapp.ui.theme import SPACE_S, SPACE_XS, Text, Theme
from studyapp.ui.widgets.card import label


def fold(text: str) -> str:
    """`text` as it is compared when finding: Simplified, lower case, of the same length."""
    simplified = simplify(text)
    lower = simplified.lower()
    if len(lower) == len(simplified):
        return lower
    return "".join(low if len(low := char.lower()) == 1 else char for char in simplified)


def fold_all(texts: Iterable[str]) -> tuple[str, ...]:
    """Each of the texts folded, newlines as blanks; one conversion of all costs as much as a few dozen single ones."""
    lines = [text.replace("\n", " ") for text in texts]
    return tuple(fold("\n".join(lines)).split("\n")) if lines else ()


def find_all(needle: str, folded_text: str) -> tuple[Span, ...]:
    """Where `needle` stands in a folded text, without overlaps; nowhere if it is blank."""
    wanted = fold(needle.strip())
    if not wanted:
        return ()
    hits = []
    at = folded_text.find(wanted)
    while at >= 0:
        hits.append(Span(at, at + len(wanted)))
        at = folded_text.find(wanted, at + len(wanted))
    return tuple(hits)


class FindField(QLineEdit):
    """A field with the number of hits. Enter and Shift+Enter go on and back, Escape empties it."""

    needle_changed = Signal(str)
    step_requested = Signal(int)
    """1 for the next hit, -1 for the previous."""
    left = Signal()
    """Escape in the empty field: the reader wants back to the text."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFont(theme.font())
        self.setPlaceholderText(self.tr("Find in article  Ctrl+F"))
        self.setAccessibleName(self.tr("Find in article"))
        self.addAction(icon("search", theme.c.muted), QLineEdit.ActionPosition.LeadingPosition)
        self._count = label(theme, size=Text.CAPTION, ink=theme.c.muted, parent=self)
        self._count.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._next = self._arrow("arrow-down", self.tr("Next hit (Enter)"))
        self._previous = self._arrow("arrow-up", self.tr("Previous hit (Shift+Enter)"))
        self._next.triggered.connect(self._go_on)
        self._previous.triggered.connect(self._go_back)
        self.textChanged.connect(self._tell)
        self.show_count(0, 0)

    def _arrow(self, name: str, words: str) -> QAction:
        action = QAction(icon(name, self._theme.c.muted), words, self)
        action.setToolTip(words)
        self.addAction(action, QLineEdit.ActionPosition.TrailingPosition)
        return action

    def show_count(self, current: int, total: int) -> None:
        """Show "current / total" hits; nothing while the field is empty."""
        searching = bool(self.text().strip())
        for action in (self._next, self._previous):
            action.setVisible(searching and total > 0)
        words = "" if not searching else f"{current} / {total}" if total else self.tr("No hits")
        self._count.setText(words)
        self._count.setAccessibleName(words)
        self._place_count()

    def _place_count(self) -> None:
        self._count.adjustSize()
        arrows = self._theme.px(52) if self._next.isVisible() else self._theme.px(SPACE_S)
        width = self._count.width() + self._theme.px(SPACE_XS) if self._count.text() else 0
        self.setTextMargins(0, 0, width, 0)
        self._count.move(
            self.width() - arrows - self._count.width() - self._theme.px(SPACE_XS),
            (self.height() - self._count.height()) // 2,
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_count()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(220), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(110), super().minimumSizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step_requested.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.left.emit()
        else:
            super().keyPressEvent(event)

    def _tell(self, words: str) -> None:
        self.needle_changed.emit(words)

    def _go_on(self) -> None:
        self.step_requested.emit(1)

    def _go_back(self) -> None:
        self.step_requested.emit(-1)
