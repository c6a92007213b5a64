"""Giving tags to articles: typed, or chosen among those that the library knows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from studyapp.ui.theme import SPACE_L, SPACE_M, SPACE_S, Text, Theme
from studyapp.ui.widgets.buttons import PrimaryButton, SecondaryButton
from studyapp.ui.widgets.card import label
from studyapp.ui.widgets.elided_label import ElidedLabel
from studyapp.ui.widgets.flow_layout import FlowLayout

_PARTED = re.compile(r"[,，、;；\n]")
KNOWN_SHOWN = 30
"""How many of the library's tags are offered; more would hide the field."""


def tags_in(text: str) -> tuple[str, ...]:
    """The tags typed in a line, parted by commas of any kind."""
    return tuple(dict.fromkeys(tag for part in _PARTED.split(text) if (tag := " ".join(part.split()))))


class TagsDialog(QDialog):
    """A line of tags, and the library's tags as buttons that put themselves in and out of it."""

    def __init__(
        self, theme: Theme, subject: str, tags: Sequence[str], known: Iterable[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Tags"))
        self.field = QLineEdit("，".join(tags))
        self.field.setFont(theme.font())
        self.field.setPlaceholderText(self.tr("Tags, with commas between"))
        self.field.setAccessibleName(self.tr("Tags, with commas between"))
        self.field.textChanged.connect(self._mark_chips)
        offered = list(dict.fromkeys([*known, *tags]))[:KNOWN_SHOWN]
        self.chips = [SecondaryButton(theme, tag) for tag in offered]
        place = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        place.setSizePolicy(policy)
        flow = FlowLayout(theme.px(SPACE_S), place)
        for chip in self.chips:
            chip.setCheckable(True)
            chip.setFont(theme.font(Text.CAPTION))
            chip.clicked.connect(self._toggle)
            flow.addWidget(chip)
        place.setVisible(bool(self.chips))
        self.accept_button = PrimaryButton(theme, self.tr("Save"))
        self.accept_button.setDefault(True)
        self.accept_button.clicked.connect(self.accept)
        cancel = SecondaryButton(theme, self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(SPACE_S))
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.accept_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(SPACE_L) + theme.px(SPACE_S)] * 4)
        column.setSpacing(theme.px(SPACE_M))
        column.addWidget(ElidedLabel(theme, subject, Text.HEADING, bold=True))
        column.addWidget(self.field)
        if self.chips:
            column.addWidget(label(theme, self.tr("Tags of the library"), Text.CAPTION, ink=theme.c.muted))
        column.addWidget(place)
        column.addSpacing(theme.px(SPACE_S))
        column.addLayout(buttons)
        self._width = theme.px(440)
        self._mark_chips()
        self.field.setFocus()

    @property
    def tags(self) -> tuple[str, ...]:
        """What is typed now."""
        return tags_in(self.field.text())

    def sizeHint(self) -> QSize:
        return QSize(self._width, super().sizeHint().height())

    @Slot()
    def _toggle(self) -> None:
        chip = self.sender()
        assert isinstance(chip, SecondaryButton)
        others = [tag for tag in self.tags if tag != chip.text()]
        self.field.setText("，".join([*others, chip.text()] if chip.isChecked() else others))

    @Slot()
    def _mark_chips(self) -> None:
        given = self.tags
        for chip in self.chips:
            chip.setChecked(chip.text() in given)
