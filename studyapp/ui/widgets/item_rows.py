"""A row of a matching or an ordering: a sign in a box, words with more under them, and what stands at its end."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from studyapp.ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XS, Text, Theme, set_ink
from studyapp.ui.widgets.card import label
from studyapp.ui.widgets.item_options import SIGN_SIDE, Verdict, paint_row


class AnswerRow(QAbstractButton):
    """A row in the look of an option that grows with what is written into it."""

    def __init__(self, theme: Theme, sign: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._sign = sign
        self._verdict = Verdict.OPEN
        self.chosen = False
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(theme.px(58))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.words = QVBoxLayout()
        self.words.setSpacing(theme.px(SPACE_XS) // 2)
        self.end = QHBoxLayout()
        self.end.setSpacing(theme.px(SPACE_XS))
        row = QHBoxLayout(self)
        left = theme.px(SPACE_L) + theme.px(2) + theme.px(SIGN_SIDE) + theme.px(SPACE_L)
        row.setContentsMargins(left, theme.px(SPACE_M), theme.px(SPACE_L), theme.px(SPACE_M))
        row.setSpacing(theme.px(SPACE_M))
        row.addLayout(self.words, 1)
        row.addLayout(self.end)
        self.add_line(text)
        self._told = label(theme, size=Text.OPTION)
        self.end.addWidget(self._told)
        self._told.hide()

    @property
    def verdict(self) -> Verdict:
        """What became of it."""
        return self._verdict

    @property
    def verdict_words(self) -> str:
        """The verdict as the row says it."""
        return self._told.text()

    def add_line(self, text: str = "", size: Text = Text.OPTION, ink: str | None = None) -> QLabel:
        """A line of words under those that are there; a click on it is one on the row."""
        line = _Line(text, self)
        line.setTextFormat(Qt.TextFormat.PlainText)
        line.setFont(self.theme.font(size))
        if ink is not None:
            set_ink(line, ink)
        line.setWordWrap(True)
        line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.words.addWidget(line)
        return line

    def set_sign(self, sign: str) -> None:
        """Change what stands in the box."""
        self._sign = sign
        self.update()

    @property
    def sign(self) -> str:
        """What stands in the box."""
        return self._sign

    def set_chosen(self, chosen: bool) -> None:
        """Show it as taken into the answer."""
        self.chosen = chosen
        self.update()

    def judge(self, verdict: Verdict, words: str) -> None:
        """Show the verdict; the row can no longer be changed, but read."""
        self._verdict = verdict
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.unsetCursor()
        self._told.setText(words)
        set_ink(self._told, self.theme.c.good if verdict is Verdict.RIGHT else self.theme.c.bad)
        self._told.setVisible(bool(words))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_row(QPainter(self), self.theme, self, self._verdict, self._sign, chosen=self.chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()  # keys are for the whole answer

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()


class _Line(QLabel):
    """Words that wrap. A label of its own would ask for the height that it has at one character to the line."""

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(3 * metrics.horizontalAdvance("中"), metrics.lineSpacing())


def hint_line(theme: Theme, words: str) -> QLabel:
    """A muted line that says how to answer."""
    line = label(theme, words, Text.CAPTION, ink=theme.c.muted, wrap=True)
    line.setContentsMargins(0, 0, 0, theme.px(SPACE_S) // 2)
    return line
