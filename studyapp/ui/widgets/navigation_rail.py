"""The rail at the left edge: one icon with a label for each page. On the way to the first paint (see tokens.py)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPainterPath
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QVBoxLayout, QWidget

from studyapp.ui.line_art import paint_icon
from studyapp.ui.tokens import RAIL_WIDTH, Text, Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QEnterEvent, QKeyEvent, QPaintEvent


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
        self.setFixedSize(theme.px(60), theme.px(56))

    def sizeHint(self) -> QSize:
        return self.size()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.setCursor(QtCore.Qt.CursorShape.PointingHandCursor)
        super().enterEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QPainterPath()
        ground.addRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.px(10), theme.px(10))
        if self.isChecked():
            painter.fillPath(ground, theme.colour("soft"))
        elif self.underMouse():
            painter.fillPath(ground, theme.colour("line"))
        if self.hasFocus():
            painter.strokePath(ground, theme.colour("accent"))
        ink = theme.c.accent if self.isChecked() else theme.c.ink if self.underMouse() else theme.c.muted
        side = theme.px(20)
        paint_icon(painter, self._icon, ink, QRect((self.width() - side) // 2, theme.px(9), side, side))
        painter.setPen(QColor(ink))
        metrics = self.fontMetrics()
        shown = self.text()
        while len(shown) > 1 and metrics.horizontalAdvance(shown) > self.width() - 2:
            shown = shown[:-1]
        left = (self.width() - metrics.horizontalAdvance(shown)) / 2
        painter.drawText(QPointF(left, theme.px(41) + (metrics.ascent() - metrics.descent()) / 2), shown)


class NavigationRail(QWidget):
    """The pages by name, from the top, and at the bottom actions and the last page."""

    page_chosen = Signal(str)
    """The key of the page that the user asked for."""
    action_requested = Signal(str)
    """The key of an action that the user asked for."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._buttons: dict[str, _RailButton] = {}
        self._pages_shown = 0
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._choose)
        self.setAccessibleName(name)
        self.setFixedWidth(theme.px(RAIL_WIDTH))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.px(8), theme.px(14), theme.px(8), theme.px(14))
        self._column.setSpacing(theme.px(4))
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

    def add_action(self, key: str, icon_name: str, text: str, shortcut: str) -> None:
        """Add something to do, at the bottom."""
        button = _RailButton(self._theme, key, icon_name, text, shortcut)
        button.setCheckable(False)
        button.clicked.connect(self._act)
        self._buttons[key] = button
        self._column.addWidget(button)

    @Slot(str)
    def show_current(self, key: str) -> None:
        """Mark the page that is shown."""
        self._buttons[key].setChecked(True)

    def button(self, key: str) -> QAbstractButton:
        """The entry of a page or action."""
        return self._buttons[key]

    @Slot(QAbstractButton)
    def _choose(self, button: QAbstractButton) -> None:
        assert isinstance(button, _RailButton)
        self.page_chosen.emit(button.key)

    @Slot()
    def _act(self) -> None:
        button = self.sender()
        assert isinstance(button, _RailButton)
        self.action_requested.emit(button.key)

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
            if target.isCheckable():
                target.click()
        elif event.key() in (keys.Key_Return, keys.Key_Enter):
            buttons[focused].click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("rail"))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), self._theme.colour("line"))
