"""How well several things are known: a name, a bar and a percentage for each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from studyapp.ui.theme import SPACE_L, SPACE_S, Theme
from studyapp.ui.widgets.buttons import LinkButton
from studyapp.ui.widgets.card import label
from studyapp.ui.widgets.elided_label import ElidedLabel
from studyapp.ui.widgets.progress_bar import ProgressBar


@dataclass(frozen=True, slots=True)
class Known:
    """A line: its name, the share in [0, 1], the sentence that tells it, the bar's colour; a `key` makes it a link."""

    name: str
    share: float
    sentence: str
    ink: str
    key: object = None


class KnownBars(QWidget):
    """Lines given by `show_lines`, names elided to a part of the width; those with a key can be chosen."""

    chosen = Signal(object)
    """The key of a line."""

    def __init__(self, theme: Theme, link: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._link = link
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(SPACE_L))
        self._grid.setVerticalSpacing(theme.px(SPACE_S))
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 3)

    def show_lines(self, lines: Sequence[Known]) -> None:
        """Show these."""
        while (entry := self._grid.takeAt(0)) is not None:
            if (widget := entry.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for row, line in enumerate(lines):
            name = ElidedLabel(self._theme, line.name)
            bar = ProgressBar(self._theme, line.name, colour=line.ink, thickness=12)
            bar.set_fraction(line.share)
            bar.setToolTip(f"{line.name}\n{line.sentence}")
            bar.setAccessibleDescription(line.sentence)
            percent = label(self._theme, f"{line.share:.0%}")
            percent.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(name, row, 0)
            self._grid.addWidget(bar, row, 1)
            self._grid.addWidget(percent, row, 2)
            if line.key is not None:
                link = LinkButton(self._theme, self._link)
                link.setAccessibleName(f"{self._link}: {line.name}")
                link.clicked.connect(partial(self._choose, line.key))
                self._grid.addWidget(link, row, 3)
        self._grid.setRowStretch(len(lines), 1)

    def _choose(self, key: object) -> None:
        self.chosen.emit(key)
