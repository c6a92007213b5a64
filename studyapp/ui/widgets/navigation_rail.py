"""The rail at the left edge: one icon with a label for each page, and who is learning.

On the way to the first paint (see tokens.py).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QPointF, QRectF, QSize, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from studyapp.ui.line_art import placed, renderer, svg_of
from studyapp.ui.tokens import RAIL_WIDTH, Text, Theme
from studyapp.ui.widgets.hairline import Hairline

if TYPE_CHECKING:
    from PySide6.QtGui import QEnterEvent, QKeyEvent, QPaintEvent


_WIDTH, _HEIGHT, _ICON = 60, 56, 20
_LABELLED, _LEAST = 38, 24
"""So high an entry is at least with its label, and without: a low window with large type has not room for more."""


class _RailButton(QAbstractButton):
    """An entry of the rail; checked while its page is shown."""

    def __init__(self, theme: Theme, key: str, icon_name: str, text: str, shortcut: str) -> None:
        super().__init__()
        self.key = key
        self._theme = theme
        self._icon = icon_name
        self.setObjectName(f"rail_{key}")
        self.setText(text)
        self.setFont(theme.font(Text.SMALL))
        self.setCheckable(True)
        self.setAccessibleName(text)
        self.setToolTip(f"{text}  {shortcut}")
        self.setFixedWidth(theme.px(_WIDTH))
        self.setMinimumHeight(theme.px(_LEAST))
        self.setMaximumHeight(theme.px(_HEIGHT))
        self.toggled.connect(self._take_ink)
        self._take_ink(False)

    @Slot(bool)
    def _take_ink(self, checked: bool) -> None:
        c = self._theme.c
        self._ink = c.accent if checked else c.ink if self.underMouse() else c.muted
        self.setPalette(self._theme.palette(c.rail, self._ink))

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(_WIDTH), self._theme.px(_HEIGHT))

    def enterEvent(self, event: QEnterEvent) -> None:
        self.setCursor(QtCore.Qt.CursorShape.PointingHandCursor)
        super().enterEvent(event)
        self._take_ink(self.isChecked())

    def leaveEvent(self, event: QtCore.QEvent) -> None:
        super().leaveEvent(event)
        self._take_ink(self.isChecked())

    def paintEvent(self, _event: QPaintEvent) -> None:
        c = self._theme.c
        ground = c.soft if self.isChecked() else c.line if self.underMouse() else "none"
        ring = c.accent if self.hasFocus() else "none"
        painter = QPainter(self)
        height = self.height() * _HEIGHT / self._theme.px(_HEIGHT)
        labelled = height >= _LABELLED
        top = 9 - (_HEIGHT - height) / 2 if labelled else (height - _ICON) / 2
        renderer(_picture(self._icon, self._ink, ground, ring, height, top)).render(painter, QRectF(self.rect()))
        if not labelled:
            return
        metrics = self.fontMetrics()
        shown = self.text()
        while len(shown) > 1 and metrics.horizontalAdvance(shown) > self.width() - 2:
            shown = shown[:-1]
        left = (self.width() - metrics.horizontalAdvance(shown)) / 2
        # In the colour of the palette's text, with which a widget's painter begins.
        middle = (self.height() - self._theme.px(_HEIGHT)) / 2 + self._theme.px(39)
        painter.drawText(QPointF(left, middle + (metrics.ascent() - metrics.descent()) / 2), shown)


def _picture(icon_name: str, ink: str, ground: str, ring: str, height: float, top: float) -> str:
    """An entry without its label: the icon on a round ground, with a ring while it has the focus."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height:g}">'
        f'<rect x="1" y="1" width="{_WIDTH - 2}" height="{height - 2:g}" rx="10"'
        f' fill="{ground}" stroke="{ring}" stroke-width="1.5"/>'
        f"{placed(svg_of(icon_name, ink), (_WIDTH - _ICON) / 2, top, _ICON)}</svg>"
    )


class NavigationRail(QWidget):
    """The pages by name, from the top; at the bottom who is learning, where that can be asked, and the last page."""

    page_chosen = Signal(str)
    """The key of the page that the user asked for."""
    learner_requested = Signal()
    """Somebody else wants to learn."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._buttons: dict[str, _RailButton] = {}
        self._pages_shown = 0
        self._learner: _RailButton | None = None
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._choose)
        self.setAccessibleName(name)
        self.setFixedWidth(theme.px(RAIL_WIDTH))
        self.setPalette(theme.palette(theme.c.rail))
        self.setAutoFillBackground(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._column = QVBoxLayout()
        row.addLayout(self._column)
        row.addWidget(Hairline(theme))
        # Not scaled from top to bottom: large type needs the room for itself.
        self._column.setContentsMargins(theme.px(8), 14, theme.px(8) - 1, 14)
        self._column.setSpacing(4)
        self._column.addStretch(1)

    def add(self, key: str, icon_name: str, text: str, shortcut: str, *, last: bool = False) -> None:
        """Add the entry of a page; `last` puts it at the bottom."""
        button = _RailButton(self._theme, key, icon_name, text, shortcut)
        self._buttons[key] = button
        self._group.addButton(button)
        if last:
            self._column.addWidget(button)
        else:
            self._column.insertWidget(self._pages_shown, button)
            self._pages_shown += 1

    def show_learner(self, name: str, tip: str) -> None:
        """Show whose turn it is above the last page, and let it be asked; an empty name takes that away."""
        old = self._learner
        if old is not None:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
            self._learner = None
        if name:
            button = _RailButton(self._theme, "learner", "user-round", name, "")
            button.setCheckable(False)
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.clicked.connect(self.learner_requested)
            self._column.insertWidget(self._column.count() - 1, button)
            self._learner = button

    @property
    def learner(self) -> QAbstractButton | None:
        """The entry of the learner, where it is shown."""
        return self._learner

    @Slot(str)
    def show_current(self, key: str) -> None:
        """Mark the page that is shown."""
        self._buttons[key].setChecked(True)

    def button(self, key: str) -> QAbstractButton:
        """The entry of a page."""
        return self._buttons[key]

    @Slot(QAbstractButton)
    def _choose(self, button: QAbstractButton) -> None:
        assert isinstance(button, _RailButton)
        self.page_chosen.emit(button.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go to the page before or after; Enter chooses like Space."""
        keys = QtCore.Qt.Key
        buttons = list(self._buttons.values())
        focused = next((place for place, button in enumerate(buttons) if button.hasFocus()), None)
        if focused is None:
            super().keyPressEvent(event)
        elif event.key() in (keys.Key_Up, keys.Key_Down):
            step = 1 if event.key() == keys.Key_Down else -1
            target = buttons[(focused + step) % len(buttons)]
            target.setFocus(QtCore.Qt.FocusReason.TabFocusReason)
            target.click()
        elif event.key() in (keys.Key_Return, keys.Key_Enter):
            buttons[focused].click()
        else:
            super().keyPressEvent(event)
