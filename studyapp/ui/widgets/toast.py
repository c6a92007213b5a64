"""Messages that float over the lower edge of the window: results, errors, and work under way."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from studyapp.ui.icons import paint_icon
from studyapp.ui.theme import SPACE_M, SPACE_S, SPACE_XL, Text, Theme
from studyapp.ui.widgets.buttons import IconButton, LinkButton, QuietButton
from studyapp.ui.widgets.card import label
from studyapp.ui.widgets.elided_label import ElidedLabel
from studyapp.ui.widgets.progress_bar import ProgressBar

SHOWN_MS = 4000
"""A short sentence is read twice in this time; errors stay until they are closed or replaced."""


class _Floating(QFrame):
    """A card over the lower edge of its parent, which it follows."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self._over = parent
        self.setProperty("card", True)
        self.hide()
        parent.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show) and not self.isHidden():
            self.settle()
        return super().eventFilter(watched, event)

    def settle(self) -> None:
        """Take the place at the middle of the lower edge."""
        parent = self._over
        width = min(self.sizeHint().width(), parent.width() - 2 * self.theme.px(SPACE_XL))
        height = self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()
        self.setGeometry(
            (parent.width() - width) // 2,
            parent.height() - height - self.theme.px(SPACE_XL),
            width,
            max(height, self.minimumSizeHint().height()),
        )
        self.raise_()


class _Sign(QWidget):
    """A small icon that can change."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setFixedSize(QSize(theme.px(18), theme.px(18)))
        self.name, self.colour = "info", theme.c.muted

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_icon(QPainter(self), self.name, self.colour, self.rect())


class Toast(_Floating):
    """One sentence: a result, which goes by itself, or an error, which stays until it is closed."""

    action_requested = Signal()
    """The user took what the sentence offered."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._sign = _Sign(theme)
        self.words = label(theme, "", Text.BODY, wrap=True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.action = LinkButton(theme, "")
        self.action.clicked.connect(self._act)
        self.close_button = IconButton(theme, "x", self.tr("Close the message"))
        self.close_button.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(16), theme.px(8), theme.px(8), theme.px(8))
        row.setSpacing(theme.px(SPACE_M))
        row.addWidget(self._sign)
        row.addWidget(self.words, 1)
        row.addWidget(self.action)
        row.addWidget(self.close_button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._fade)

    def tell(self, sentence: str, action: str = "") -> None:
        """Show a result for a few seconds; twice as long where the words of `action` offer something to do."""
        self._show(sentence, "circle-check", self.theme.c.good, action)
        self._timer.start(SHOWN_MS * 2 if action else SHOWN_MS)

    def warn(self, sentence: str) -> None:
        """Show an error until it is closed."""
        self._timer.stop()
        self._show(sentence, "circle-alert", self.theme.c.bad)

    def _show(self, sentence: str, icon_name: str, colour: str, action: str = "") -> None:
        self.action.setText(action)
        self.action.setVisible(bool(action))
        self._sign.name, self._sign.colour = icon_name, colour
        self._sign.update()
        self.words.setText(sentence)
        # A wrapping label hints at a narrow column; ask for one line up to a comfortable length instead.
        wanted = self.words.fontMetrics().horizontalAdvance(sentence) + self.theme.px(4)
        self.words.setMinimumWidth(min(wanted, self.theme.px(560)))
        self.setAccessibleName(sentence)
        self.show()
        self.settle()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    @Slot()
    def _act(self) -> None:
        self.hide()
        self.action_requested.emit()

    @Slot()
    def _fade(self) -> None:
        if self.underMouse() or self.action.hasFocus():
            self._timer.start(SHOWN_MS)
        else:
            self.hide()


class BusyCard(_Floating):
    """What is being worked at, how far it is, and a way to stop it."""

    cancel_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.words = ElidedLabel(theme)
        self.part = label(theme, "", Text.BODY)
        self.bar = ProgressBar(theme, self.tr("Progress"))
        self.bar.setMinimumWidth(theme.px(280))
        self.cancel_button = QuietButton(theme, self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.cancel_requested)
        column = QVBoxLayout()
        column.setSpacing(theme.px(SPACE_S))
        line = QHBoxLayout()
        line.setSpacing(theme.px(SPACE_M))
        line.addWidget(self.words, 1)
        line.addWidget(self.part)
        column.addLayout(line)
        column.addWidget(self.bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(18), theme.px(12), theme.px(10), theme.px(12))
        row.setSpacing(theme.px(SPACE_M))
        row.addLayout(column, 1)
        row.addWidget(self.cancel_button)

    def begin(self, sentence: str, fraction: float = 0.0, part: str = "") -> None:
        """Show the card for new work, or for the next part of it; `part` says which ("2 / 4") and is never cut."""
        self.words.set_full_text(sentence)
        self.part.setText(part)
        self.part.setVisible(bool(part))
        self.bar.set_fraction(fraction)
        self.setAccessibleName(f"{sentence}  {part}".rstrip())
        self.show()
        if (layout := self.layout()) is not None:
            layout.activate()  # else a card that is shown keeps the width of the words before
        self.settle()

    def set_fraction(self, fraction: float) -> None:
        """How far the work is, in [0, 1]."""
        self.bar.set_fraction(fraction)
