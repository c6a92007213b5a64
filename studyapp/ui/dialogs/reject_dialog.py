"""Why an item is rejected: one of the usual reasons by a digit, or a few words."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from studyapp.ui.theme import SPACE_S, SPACE_XL, Text, Theme
from studyapp.ui.widgets.buttons import PrimaryButton, SecondaryButton
from studyapp.ui.widgets.card import label


class RejectDialog(QDialog):
    """Asks for a reason; there is no rejecting without one."""

    reason_given = Signal(str)

    def __init__(self, theme: Theme, stem: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Reject the item"))
        self.resize(theme.px(520), 0)
        reasons = (
            self.tr("The key is wrong, or not the only one"),
            self.tr("The stem is unclear"),
            self.tr("Weak distractors"),
            self.tr("Not worth asking"),
            self.tr("Asked by another item"),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(SPACE_XL)] * 4)
        column.setSpacing(theme.px(SPACE_S))
        column.addWidget(label(theme, self.tr("Why is this item rejected?"), Text.TITLE, bold=True))
        short = stem if len(stem) <= 60 else stem[:59] + "…"
        column.addWidget(label(theme, short, Text.CAPTION, ink=theme.c.muted, wrap=True))
        column.addSpacing(theme.px(SPACE_S))
        self.usual = QButtonGroup(self)
        for number, words in enumerate(reasons, 1):
            button = SecondaryButton(theme, f"{number}  {words}")
            button.setStyleSheet("text-align: left;")
            button.setProperty("reason", words)
            self.usual.addButton(button, number)
            column.addWidget(button)
        column.addSpacing(theme.px(SPACE_S))
        self.field = QLineEdit()
        self.field.setFont(theme.font())
        self.field.setMaxLength(500)
        self.field.setPlaceholderText(self.tr("1–5, or in your own words"))
        self.field.setAccessibleName(self.tr("Reason"))
        self.reject_button = PrimaryButton(theme, self.tr("Reject"))
        self.reject_button.setDefault(True)
        self.reject_button.setEnabled(False)
        cancel = SecondaryButton(theme, self.tr("Cancel"))
        row = QHBoxLayout()
        row.setSpacing(theme.px(SPACE_S))
        row.addWidget(self.field, 1)
        row.addWidget(cancel)
        row.addWidget(self.reject_button)
        column.addLayout(row)
        self.usual.buttonClicked.connect(self._take_usual)
        self.field.textEdited.connect(self._typed)
        self.reject_button.clicked.connect(self._take_words)
        cancel.clicked.connect(self.reject)
        self.field.setFocus()

    def _typed(self, words: str) -> None:
        button = self.usual.button(int(words)) if len(words) == 1 and words in "12345" else None
        if button is not None:
            button.click()
            return
        self.reject_button.setEnabled(bool(words.strip()))

    def _take_usual(self, button: QAbstractButton) -> None:
        self._take(str(button.property("reason")))

    def _take_words(self) -> None:
        if self.field.text().strip():
            self._take(self.field.text().strip())

    def _take(self, reason: str) -> None:
        self.accept()
        self.reason_given.emit(reason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        button = self.usual.button(int(event.text())) if event.text() in tuple("12345") else None
        if button is not None:
            button.click()
        else:
            super().keyPressEvent(event)
