"""Deleting a learner truly: what goes, what backups still hold, and whether they shall go too."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from studyapp.ui.dialogs.fitting import fit_to_width
from studyapp.ui.models.exam_words import told_together
from studyapp.ui.theme import SPACE_M, SPACE_S, SPACE_XL, Text, Theme
from studyapp.ui.widgets.buttons import PrimaryButton, SecondaryButton
from studyapp.ui.widgets.card import label
from studyapp.ui.widgets.marks import CheckMark


class EraseDialog(QDialog):
    """Accepted: delete. `purge` tells whether the backups go as well."""

    def __init__(self, theme: Theme, name: str, answers: int, backups: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Delete a learner"))
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(SPACE_XL)] * 4)
        column.setSpacing(theme.px(SPACE_M))
        column.addWidget(label(theme, self.tr("Delete {name}?").format(name=name), Text.TITLE, bold=True))
        lost = self.tr("%n answer(s), all exams, favourites and the schedule go for good.", "", answers)
        words = self.tr("They are wiped from the file and cannot be taken back. Export them first if in doubt.")
        column.addWidget(label(theme, told_together(lost, words), ink=theme.c.muted, wrap=True))
        self.purge = CheckMark(theme, self.tr("Delete the %n backup(s) as well", "", backups))
        note = self.tr(
            "Backups still hold this learner's answers. Deleting them takes away every copy there is, "
            "of everybody's work; a new one is made afterwards."
        )
        self.note = label(theme, note, Text.CAPTION, ink=theme.c.muted, wrap=True)
        for widget in (self.purge, self.note):
            widget.setVisible(backups > 0)
            column.addWidget(widget)
        self.cancel = SecondaryButton(theme, self.tr("Cancel"))
        self.cancel.setDefault(True)
        self.cancel.clicked.connect(self.reject)
        self.erase = PrimaryButton(theme, self.tr("Delete for good"))
        self.erase.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.setSpacing(theme.px(SPACE_S))
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.erase)
        column.addLayout(row)
        self.cancel.setFocus()
        fit_to_width(self, theme.px(460))
