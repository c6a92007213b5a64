"""A question with a field or some: a name, a PIN. What is wrong with the answer is said in the dialog."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from studyapp.core.errors import UserError
from studyapp.ui import i18n
from studyapp.ui.dialogs.fitting import fit_to_width
from studyapp.ui.models.exam_words import told_together
from studyapp.ui.theme import SPACE_M, SPACE_S, SPACE_XL, SPACE_XS, Text, Theme
from studyapp.ui.widgets.buttons import PrimaryButton, SecondaryButton
from studyapp.ui.widgets.card import label


class Refused(Exception):
    """The answer will not do; `sentence` says why, and the next one must wait for `seconds`."""

    def __init__(self, sentence: str, seconds: int = 0) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.seconds = seconds


class PromptDialog(QDialog):
    """`take` is given what was typed, field by field; the dialog is accepted when it raises neither `Refused` nor
    `UserError`. `fields` are names, each with whether its text is hidden."""

    def __init__(
        self,
        theme: Theme,
        head: str,
        note: str,
        fields: Sequence[tuple[str, bool]],
        words: str,
        take: Callable[[tuple[str, ...]], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._take = take
        self._left = 0
        self.setWindowTitle(head)
        self._width = theme.px(420)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(SPACE_XL)] * 4)
        column.setSpacing(theme.px(SPACE_S))
        column.addWidget(label(theme, head, Text.TITLE, bold=True))
        if note:
            column.addWidget(label(theme, note, Text.CAPTION, ink=theme.c.muted, wrap=True))
        self.fields: list[QLineEdit] = []
        for name, hidden in fields:
            field = QLineEdit()
            field.setFont(theme.font())
            field.setAccessibleName(name)
            field.setMaxLength(200)
            if hidden:
                field.setEchoMode(QLineEdit.EchoMode.Password)
            field.textChanged.connect(self._tell_ready)
            column.addSpacing(theme.px(SPACE_XS))
            column.addWidget(label(theme, name, Text.CAPTION, ink=theme.c.muted))
            column.addWidget(field)
            self.fields.append(field)
        self.trouble = label(theme, "", Text.CAPTION, ink=theme.c.bad, wrap=True)
        self.trouble.hide()
        column.addWidget(self.trouble)
        self.accept_button = PrimaryButton(theme, words)
        self.accept_button.setDefault(True)
        self.accept_button.clicked.connect(self._try)
        cancel = SecondaryButton(theme, self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(theme.px(SPACE_S))
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.accept_button)
        column.addSpacing(theme.px(SPACE_M))
        column.addLayout(row)
        self._wait = QTimer(self, interval=1000)
        self._wait.timeout.connect(self._count_down)
        self.fields[0].setFocus()
        self._tell_ready()
        fit_to_width(self, self._width)

    def _try(self) -> None:
        try:
            self._take(tuple(field.text() for field in self.fields))
        except (Refused, UserError) as refusal:
            self._refuse(refusal)
            return
        self.accept()

    def _refuse(self, refusal: Refused | UserError) -> None:
        self._told = i18n.sentence(refusal) if isinstance(refusal, UserError) else refusal.sentence
        self._left = 0 if isinstance(refusal, UserError) else refusal.seconds
        self.trouble.show()
        for field in self.fields:
            if field.echoMode() is QLineEdit.EchoMode.Password:
                field.clear()
        self._show_waiting()
        self.fields[0].setFocus()
        if self._left:
            self._wait.start()

    def _show_waiting(self) -> None:
        waiting = self.tr("Try again in %n second(s).", "", self._left) if self._left else ""
        self.trouble.setText(told_together(self._told, waiting))
        fit_to_width(self, self._width)
        self._tell_ready()

    def _count_down(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self._left = 0
            self._wait.stop()
        self._show_waiting()

    def _tell_ready(self) -> None:
        self.accept_button.setEnabled(not self._left and all(field.text() for field in self.fields))
