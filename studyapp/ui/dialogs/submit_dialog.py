"""Before an exam is handed in: what is still open, and the way back to it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from studyapp.ui.dialogs.fitting import fit_to_width
from studyapp.ui.models.exam_words import told_together
from studyapp.ui.theme import SPACE_M, SPACE_S, SPACE_XL, Text, Theme
from studyapp.ui.widgets.buttons import PrimaryButton, SecondaryButton
from studyapp.ui.widgets.card import label
from studyapp.ui.widgets.flow_layout import FlowLayout

_SHOWN = 24
"""As many numbers are offered; who left more open sees them on the answer sheet."""


class SubmitDialog(QDialog):
    """Asks whether to hand in. Accepted: hand in."""

    question_requested = Signal(int)
    """The position of a question to go back to."""

    def __init__(
        self, theme: Theme, open_: Sequence[int], flagged: Sequence[int], left: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Hand in"))
        if open_:
            head = self.tr("%n question(s) are still open", "", len(open_))
        else:
            head = self.tr("Every question is answered")
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(SPACE_XL)] * 4)
        column.setSpacing(theme.px(SPACE_M))
        self.head = label(theme, head, Text.TITLE, bold=True)
        column.addWidget(self.head)
        words = [self.tr("What is open is worth no points.")] if open_ else []
        if flagged:
            words.append(self.tr("%n marked to come back to.", "", len(flagged)))
        if left:
            words.append(self.tr("Time left: {time}.").format(time=left))
        words.append(self.tr("Nothing can be changed after it is handed in."))
        self.note = label(theme, told_together(*words), Text.BODY, ink=theme.c.muted, wrap=True)
        column.addWidget(self.note)
        numbers = list(dict.fromkeys([*open_, *flagged]))[:_SHOWN]
        self.numbers: list[SecondaryButton] = []
        if numbers:
            place = QWidget()
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            place.setSizePolicy(policy)
            flow = FlowLayout(theme.px(SPACE_S), place)
            for position in sorted(numbers):
                button = SecondaryButton(theme, str(position + 1))
                button.setProperty("position", position)
                button.setAccessibleName(self.tr("To question {number}").format(number=position + 1))
                button.clicked.connect(self._go_back)
                self.numbers.append(button)
                flow.addWidget(button)
            column.addWidget(place)
        self.cancel = SecondaryButton(theme, self.tr("Look again"))
        self.cancel.clicked.connect(self.reject)
        self.submit = PrimaryButton(theme, self.tr("Hand in"))
        self.submit.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.setSpacing(theme.px(SPACE_S))
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.submit)
        column.addSpacing(theme.px(SPACE_S))
        column.addLayout(row)
        (self.cancel if open_ else self.submit).setDefault(True)
        (self.cancel if open_ else self.submit).setFocus()
        fit_to_width(self, theme.px(430))

    def _go_back(self) -> None:
        button = self.sender()
        if isinstance(button, SecondaryButton):
            self.reject()
            self.question_requested.emit(int(button.property("position")))
