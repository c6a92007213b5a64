"""What a reader may do with a phrase in the panel, and the way back for what they corrected."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from studyapp.core.phrases import PhraseKind
from studyapp.core.reading.corrections import Correction
from studyapp.ui.i18n import kind_label
from studyapp.ui.icons import icon
from studyapp.ui.theme import SPACE_S, Text, Theme
from studyapp.ui.widgets.buttons import CompactButton, LinkButton
from studyapp.ui.widgets.flow_layout import FlowLayout
from studyapp.ui.widgets.reader_marking import fill_kinds

SHOWN = 30
"""How many of the last corrections the list has room for."""
_LONGEST = 26


class PhraseActions(QWidget):
    """Two quiet buttons under the card of a phrase: another kind, and no phrase at all."""

    kind_chosen = Signal(object)
    """The `PhraseKind` that the phrase should be."""
    removal_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.kind = CompactButton(theme, self.tr("Change kind"), "tag")
        self._menu = QMenu(self.kind)
        self.kind.setMenu(self._menu)
        self.removal = CompactButton(theme, self.tr("Not a phrase"), "trash-2")
        self.removal.setToolTip(self.tr("It is no longer highlighted nor asked for (Delete)"))
        self.removal.clicked.connect(self.removal_requested)
        row = FlowLayout(theme.px(SPACE_S), self)
        for button in (self.kind, self.removal):
            button.setFont(theme.font(Text.CAPTION))
            row.addWidget(button)

    def show_kind(self, kind: PhraseKind) -> None:
        """The phrase is of that kind."""
        self._menu.clear()
        fill_kinds(self._menu, self._theme, self._choose, kind)

    def _choose(self, kind: PhraseKind, *_: object) -> None:
        self.kind_chosen.emit(kind)


class CorrectionsLink(LinkButton):
    """A few words that open the list of what the reader corrected; hidden while there is nothing."""

    taking_back_requested = Signal(str)
    """The words of the correction that should be forgotten."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent=parent)
        self.setFont(theme.font(Text.CAPTION))
        self._menu = QMenu(self)
        self._menu.setToolTipsVisible(True)
        self.setMenu(self._menu)
        self.hide()

    def show_corrections(self, corrections: Sequence[Correction], shown: Callable[[str], str]) -> None:
        """Offer to take these back, the last first; `shown` puts words into the script that is shown."""
        self.setVisible(bool(corrections))
        self.setText(self.tr("Corrected by you · %n", "", len(corrections)))
        self._menu.clear()
        for one in corrections[:SHOWN]:
            words = shown(one.text)
            words = words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
            told = kind_label(one.kind) if one.kind is not None else self.tr("not a phrase")
            action = self._menu.addAction(
                icon("rotate-ccw", self.theme.c.muted), f"{words} · {told}".replace("&", "&&")
            )
            action.setToolTip(self.tr("Take this correction back"))
            action.triggered.connect(partial(self._choose, one.text))

    def _choose(self, text: str, *_: object) -> None:
        self.taking_back_requested.emit(text)
