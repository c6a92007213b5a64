"""The one-page digest to look at, and to take away as PDF, Word document or picture."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from studyapp.ui.digest_sheet import HEIGHT, WIDTH, Sheet
from studyapp.ui.theme import SPACE_M, SPACE_S, SPACE_XL, Theme
from studyapp.ui.widgets.buttons import PrimaryButton, SecondaryButton

_SHARP = 2
"""Pixels of the copied picture for one of the page: 192 dpi."""


class _SheetView(QWidget):
    """The page as wide as there is room for, but not wider than it is."""

    def __init__(self, theme: Theme, sheet: Sheet) -> None:
        super().__init__()
        self._theme = theme
        self._sheet = sheet
        self._most = theme.px(WIDTH)

    def fit(self, width: int) -> None:
        """Take a page of that width."""
        shown = min(width, self._most)
        self.setFixedSize(QSize(shown, round(shown * HEIGHT / WIDTH)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.scale(self.width() / WIDTH, self.width() / WIDTH)
        self._sheet.paint(painter)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.drawRect(QRectF(0, 0, WIDTH - 1, HEIGHT - 1))


class _Area(QScrollArea):
    """Shows the page from top to bottom; it is never wider than the area."""

    def __init__(self, view: _SheetView) -> None:
        super().__init__()
        self._view = view
        self.setWidget(view)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._view.fit(self.viewport().width())
        super().resizeEvent(event)


class DigestDialog(QDialog):
    """Shows the page that would be printed."""

    pdf_requested = Signal()
    word_requested = Signal()

    def __init__(self, theme: Theme, sheet: Sheet, contents: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sheet = sheet
        self.setWindowTitle(self.tr("One-page digest"))
        self.view = _SheetView(theme, sheet)
        self.view.setAccessibleName(self.tr("One-page digest"))
        self.view.setAccessibleDescription(contents)
        self.area = _Area(self.view)
        self.pdf = PrimaryButton(theme, self.tr("Save as PDF…"))
        self.word = SecondaryButton(theme, self.tr("Save as Word…"))
        self.copy = SecondaryButton(theme, self.tr("Copy as picture"), "copy")
        close = SecondaryButton(theme, self.tr("Close"))
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(SPACE_S))
        buttons.addWidget(self.copy)
        buttons.addStretch(1)
        for button in (close, self.word, self.pdf):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(SPACE_XL)] * 4)
        column.setSpacing(theme.px(SPACE_M))
        column.addWidget(self.area, 1)
        column.addLayout(buttons)
        self.pdf.clicked.connect(self.pdf_requested)
        self.word.clicked.connect(self.word_requested)
        self.copy.clicked.connect(self._copy)
        close.clicked.connect(self.reject)
        self.area.setFocus()

    def sizeHint(self) -> QSize:
        room = self.screen().availableGeometry().size()
        wanted = QSize(self._theme.px(880), self._theme.px(820))
        return wanted.boundedTo(QSize(room.width() * 9 // 10, room.height() * 9 // 10))

    def picture(self) -> QImage:
        """The page as a picture."""
        image = QImage(WIDTH * _SHARP, HEIGHT * _SHARP, QImage.Format.Format_RGB32)
        image.fill(QColor("#FFFFFF"))
        painter = QPainter(image)
        painter.scale(_SHARP, _SHARP)
        self._sheet.paint(painter)
        painter.end()
        return image

    def _copy(self) -> None:
        QGuiApplication.clipboard().setImage(self.picture())
