"""How well things are known: a line for each, with a bar and a share; a line may lead on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from studyapp.ui.theme import SPACE_L, SPACE_S, Theme
from studyapp.ui.widgets.buttons import LinkButton
from studyapp.ui.widgets.card import label
from studyapp.ui.widgets.progress_bar import ProgressBar

_NAME_WIDTH = 200


@dataclass(frozen=True, slots=True)
class Known:
    """A line: what it is about, how well that is known in [0, 1], the sentence that tells it, and where it leads."""

    name: str
    share: float
    sentence: str
    ink: str
    key: object = None


class KnownBars(QWidget):
    """The lines given by `show_lines`."""

    chosen = Signal(object)
    """The `key` of the line that somebody wants to see more of."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(SPACE_L))
        self._grid.setVerticalSpacing(theme.px(SPACE_S))
        self._grid.setColumnStretch(1, 1)
        self._lines: tuple[Known, ...] = ()

    def show_lines(self, lines: Sequence[Known]) -> None:
        """Show these instead of those before."""
        while (entry := self._grid.takeAt(0)) is not None:
            if (old := entry.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._lines = tuple(lines)
        for row, line in enumerate(self._lines):
            bar = ProgressBar(self._theme, line.name, colour=line.ink, thickness=12)
            bar.set_fraction(line.share)
            bar.setToolTip(line.sentence)
            percent = label(self._theme, f"{line.share:.0%}")
            percent.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(self._name(line, row), row, 0)
            self._grid.addWidget(bar, row, 1)
            self._grid.addWidget(percent, row, 2)

    def _name(self, line: Known, row: int) -> QWidget:
        if line.key is None:
            return label(self._theme, line.name)
        button = LinkButton(self._theme)
        words = button.fontMetrics().elidedText(line.name, Qt.TextElideMode.ElideRight, self._theme.px(_NAME_WIDTH))
        button.setText(words.replace("&", "&&"))
        button.setAccessibleName(line.name)
        button.setToolTip(line.name)
        button.setProperty("row", row)
        button.clicked.connect(self._choose)
        return button

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self._lines[int(self.sender().property("row"))].key)
