"""The menu on a place of the article: copy it, mark it, give the phrase there another kind, or unmark it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from studyapp.core.phrases import PhraseKind
from studyapp.ui.icons import icon
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.reader_marking import fill_kinds

_LONGEST = 18


class ReaderMenu(QMenu):
    """What may be done with `words`; `current` is the kind of the phrase that they are, or None."""

    kind_chosen = Signal(object)
    """The `PhraseKind` that the words are to be."""
    removal_requested = Signal()
    copy_requested = Signal()

    def __init__(self, theme: Theme, words: str, current: PhraseKind | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        short = words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
        head = self.addAction(short.replace("&", "&&"))
        head.setEnabled(False)
        fill_kinds(self, theme, self._choose, current)
        self.addSeparator()
        if current is not None:
            removal = self.addAction(icon("trash-2", theme.c.muted), self.tr("Not a phrase") + "\tDel")
            removal.triggered.connect(self.removal_requested)
        keys = QKeySequence(QKeySequence.StandardKey.Copy).toString(QKeySequence.SequenceFormat.NativeText)
        copy = self.addAction(icon("copy", theme.c.muted), self.tr("Copy") + "\t" + keys)
        copy.triggered.connect(self.copy_requested)

    def _choose(self, kind: PhraseKind, *_: object) -> None:
        self.kind_chosen.emit(kind)
