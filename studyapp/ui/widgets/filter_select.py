"""A filter as a chip: grey while it lets everything pass, tinted and with a cross once something is chosen."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from studyapp.ui.icons import paint_icon
from studyapp.ui.theme import SPACE_M, KindGroup, Text, Theme
from studyapp.ui.widgets.select import Select

_WIDEST = 190
"""Room for a title's first words, in pixels at text scale 1."""


class FilterSelect(Select):
    """A choice of which the first lets everything pass; the cross, Delete and Backspace go back to it."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        choices: tuple[tuple[object, str], ...],
        group: KindGroup = KindGroup.GOAL,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, name, choices, parent)
        self._group = group
        self.setProperty("chip", True)
        self.setFont(theme.font(Text.CAPTION))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.currentIndexChanged.connect(self.updateGeometry)
        self.view().setTextElideMode(Qt.TextElideMode.ElideMiddle)

    @property
    def active(self) -> bool:
        """Whether the filter holds something back."""
        return self.currentIndex() > 0

    def sizeHint(self) -> QSize:
        theme = self._theme
        words = self.fontMetrics().horizontalAdvance(self.currentText()) + 2
        return QSize(min(words, theme.px(_WIDEST)) + 2 * theme.px(SPACE_M) + theme.px(17), theme.px(26))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def showPopup(self) -> None:
        widest = max(self.fontMetrics().horizontalAdvance(self.itemText(at)) for at in range(self.count()))
        self.view().setMinimumWidth(min(widest + self._theme.px(48), self._theme.px(420)))
        super().showPopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.active:
            self._let_pass()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.active and event.position().x() >= self._sign_box().left():
            self._let_pass()
        else:
            super().mousePressEvent(event)

    def _let_pass(self) -> None:
        self.setCurrentIndex(0)
        self.activated.emit(0)

    def _sign_box(self) -> QRect:
        side = self._theme.px(13)
        return QRect(self.width() - self._theme.px(SPACE_M) + 1 - side, (self.height() - side) // 2, side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme
        tint = theme.tint(self._group if self.active else KindGroup.NAME)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setBrush(QColor(tint.fill))
        framed = self.hasFocus() or self.underMouse()
        painter.setPen(QPen(QColor(tint.ink), 2 if self.hasFocus() else 1) if framed else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        sign = self._sign_box()
        left = theme.px(SPACE_M)
        words = QRect(left, 0, sign.left() - left - theme.px(4), self.height())
        painter.setPen(QColor(tint.ink))
        painter.setFont(self.font())
        shown = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        paint_icon(painter, "x" if self.active else "chevron-down", tint.ink, sign)
