"""The rail at the left edge: one icon with a label for each page."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from studyapp.ui.icons import paint_icon
from studyapp.ui.theme import RAIL_WIDTH, Text, Theme, set_background


class _RailButton(QAbstractButton):
    """An entry of the rail; checked while its page is shown."""

    def __init__(self, theme: Theme, key: str, icon_name: str, text: str, shortcut: str) -> None:
        super().__init__()
        self.setObjectName(f"rail_{key}")
        self._theme = theme
        self._icon = icon_name
        self.setText(text)
        self.setFont(theme.font(Text.SMALL))
        self.setCheckable(True)
        self.setAccessibleName(text)
        self.setToolTip(f"{text}  {shortcut}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(60), self._theme.px(56))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        radius = theme.px(10)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked():
            painter.setBrush(theme.colour("soft"))
            painter.drawRoundedRect(box, radius, radius)
        elif self.underMouse():
            painter.setBrush(theme.colour("line"))
            painter.drawRoundedRect(box, radius, radius)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("accent"), 1.5))
            painter.drawRoundedRect(box, radius, radius)
        ink = theme.c.accent if self.isChecked() else theme.c.ink if self.underMouse() else theme.c.muted
        side = theme.px(20)
        paint_icon(painter, self._icon, ink, QRect((self.width() - side) // 2, theme.px(9), side, side))
        painter.setPen(ink)
        label = QRect(0, theme.px(31), self.width(), theme.px(20))
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width() - 4)
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, shown)


class NavigationRail(QWidget):
    """The pages by name; the last entry added with `last=True` stands at the bottom."""

    page_chosen = Signal(str)
    """The key of the page that the user asked for."""
    action_requested = Signal(str)
    """The key of an action that the user asked for."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._buttons: dict[str, _RailButton] = {}
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._choose)
        self.setAccessibleName(name)
        set_background(self, theme.c.rail)
        self.setFixedWidth(theme.px(RAIL_WIDTH))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.px(8), theme.px(14), theme.px(8), theme.px(14))
        self._column.setSpacing(theme.px(4))
        self._column.addStretch(1)
        self._pages_shown = 0

    def add(self, key: str, icon_name: str, text: str, shortcut: str, *, last: bool = False) -> None:
        """Add the entry of a page."""
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

    def show_current(self, key: str) -> None:
        """Mark the page that is shown."""
        self._buttons[key].setChecked(True)

    def button(self, key: str) -> QAbstractButton:
        """The entry of a page."""
        return self._buttons[key]

    @Slot(QAbstractButton)
    def _choose(self, button: QAbstractButton) -> None:
        self.page_chosen.emit(self._key_of(button))

    @Slot()
    def _act(self) -> None:
        self.action_requested.emit(self._key_of(self.sender()))

    def _key_of(self, button: object) -> str:
        return next(key for key, value in self._buttons.items() if value is button)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go to the page before or after; Enter chooses like Space."""
        buttons = list(self._buttons.values())
        focused = next((place for place, button in enumerate(buttons) if button.hasFocus()), None)
        if focused is None:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            target = buttons[(focused + step) % len(buttons)]
            target.setFocus(Qt.FocusReason.TabFocusReason)
            if target.isCheckable():
                target.click()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            buttons[focused].click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("rail"))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), self._theme.colour("line"))
