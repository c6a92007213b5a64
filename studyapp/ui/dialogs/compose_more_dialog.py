"""What a paper has besides its structure: title, time, pass mark, the wished difficulty, the seed."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from studyapp.core.forms.blueprint import MAX_MINUTES, MAX_TITLE, Blueprint, Mix
from studyapp.core.forms.form import Points
from studyapp.ui.theme import CONTROL_HEIGHT, SPACE_L, SPACE_M, SPACE_S, SPACE_XL, Text, Theme
from studyapp.ui.widgets.buttons import PrimaryButton, SecondaryButton
from studyapp.ui.widgets.card import label
from studyapp.ui.widgets.marks import CheckMark

_SEEDS = 999_999


class ComposeMoreDialog(QDialog):
    """Fields for what is rarely changed; `wanted` is the blueprint with their values."""

    wanted = Signal(object)

    def __init__(self, theme: Theme, blueprint: Blueprint, points: Points, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._blueprint = blueprint
        self.setWindowTitle(self.tr("Paper"))
        self.title = QLineEdit(blueprint.title)
        self.title.setFont(theme.font())
        self.title.setMaxLength(MAX_TITLE)
        self.title.setAccessibleName(self.tr("Title of the paper"))
        self.minutes = _spin(theme, self.tr("Minutes"), 0, MAX_MINUTES, blueprint.minutes)
        self.minutes.setSpecialValueText(self.tr("no limit"))
        self.minutes.setSingleStep(5)
        self.pass_mark = _spin(theme, self.tr("Pass mark"), 0, max(1, int(points)), round(blueprint.pass_mark))
        self.pass_mark.setSpecialValueText(self.tr("none"))
        self.seed = _spin(theme, self.tr("Seed"), 0, _SEEDS, max(0, min(_SEEDS, blueprint.seed)))
        self.seed.setToolTip(self.tr("The same seed draws the same paper from the same bank"))
        self.shuffle = CheckMark(theme, self.tr("Versions B, C, … shuffle the questions"))
        self.shuffle.setChecked(blueprint.shuffle_items)
        mix = blueprint.mix
        self.by_difficulty = CheckMark(theme, self.tr("Wished difficulty, in percent"))
        self.by_difficulty.setChecked(mix is not None)
        shares = (
            (30, 50, 20) if mix is None else (round(100 * mix.easy), round(100 * mix.medium), round(100 * mix.hard))
        )
        names = (self.tr("Easy"), self.tr("Medium"), self.tr("Hard"))
        self.shares = [_spin(theme, name, 0, 100, share) for name, share in zip(names, shares, strict=True)]
        self.trouble = label(theme, "", Text.CAPTION, ink=theme.c.bad, wrap=True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(SPACE_L))
        grid.setVerticalSpacing(theme.px(SPACE_M))
        rows = (
            (self.tr("Title"), self.title),
            (self.tr("Minutes"), self.minutes),
            (self.tr("Pass mark"), self.pass_mark),
            (self.tr("Seed"), self.seed),
        )
        for line, (words, field) in enumerate(rows):
            grid.addWidget(label(theme, words), line, 0)
            grid.addWidget(field, line, 1)
        grid.setColumnStretch(1, 1)
        by_band = QHBoxLayout()
        by_band.setSpacing(theme.px(SPACE_S))
        for name, spin in zip(names, self.shares, strict=True):
            by_band.addWidget(label(theme, name, Text.CAPTION, ink=theme.c.muted))
            by_band.addWidget(spin)
        by_band.addStretch(1)
        self.accept_button = PrimaryButton(theme, self.tr("Apply"))
        self.accept_button.setDefault(True)
        cancel = SecondaryButton(theme, self.tr("Cancel"))
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(SPACE_S))
        buttons.addWidget(self.trouble, 1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.accept_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(SPACE_XL)] * 4)
        column.setSpacing(theme.px(SPACE_M))
        column.addLayout(grid)
        column.addWidget(self.by_difficulty)
        column.addLayout(by_band)
        column.addWidget(self.shuffle)
        column.addSpacing(theme.px(SPACE_S))
        column.addLayout(buttons)
        self.setMinimumWidth(theme.px(460))
        self.by_difficulty.toggled.connect(self._check)
        for spin in self.shares:
            spin.valueChanged.connect(self._check)
        self.accept_button.clicked.connect(self._accept)
        cancel.clicked.connect(self.reject)
        self._check()
        self.title.setFocus()

    def _check(self) -> None:
        on = self.by_difficulty.isChecked()
        for spin in self.shares:
            spin.setEnabled(on)
        total = sum(spin.value() for spin in self.shares)
        fine = not on or total == 100
        self.accept_button.setEnabled(fine)
        self.trouble.setText("" if fine else self.tr("The three come to {total} and not to 100.").format(total=total))

    def _accept(self) -> None:
        easy, medium, hard = (spin.value() / 100 for spin in self.shares)
        self.accept()
        self.wanted.emit(
            replace(
                self._blueprint,
                title=" ".join(self.title.text().split()),
                minutes=self.minutes.value(),
                pass_mark=float(self.pass_mark.value()),
                seed=self.seed.value(),
                shuffle_items=self.shuffle.isChecked(),
                mix=Mix(easy, medium, hard) if self.by_difficulty.isChecked() else None,
            )
        )


def _spin(theme: Theme, name: str, least: int, most: int, value: int) -> QSpinBox:
    spin = QSpinBox()
    spin.setFont(theme.font())
    spin.setAccessibleName(name)
    spin.setRange(least, most)
    spin.setValue(value)
    spin.setAlignment(Qt.AlignmentFlag.AlignCenter)
    spin.setFixedSize(theme.px(110), theme.px(CONTROL_HEIGHT))
    return spin
