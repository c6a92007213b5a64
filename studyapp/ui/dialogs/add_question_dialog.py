"""Adding an item of the bank to a paper: found by words, told where it would clash."""

from __future__ import annotations

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from studyapp.core.forms.blueprint import Blueprint, band_of
from studyapp.core.forms.editing import add, clashes
from studyapp.core.forms.facts import Candidate
from studyapp.core.forms.form import Form
from studyapp.core.items.item import BLANK
from studyapp.services.composing import Composing
from studyapp.ui.i18n import item_status_label, item_type_label
from studyapp.ui.models.item_words import band_label
from studyapp.ui.theme import SPACE_M, SPACE_S, SPACE_XL, Text, Theme
from studyapp.ui.widgets.buttons import PrimaryButton, SecondaryButton
from studyapp.ui.widgets.card import label
from studyapp.ui.widgets.plain_list import Line, PlainList

_PAUSE_MS = 150
"""How long after the last key the search begins."""


class AddQuestionDialog(QDialog):
    """A search field over the items that are not on the paper yet."""

    chosen = Signal(object)
    """The `Candidate` to be added."""

    def __init__(
        self, theme: Theme, composing: Composing, blueprint: Blueprint, form: Form, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._composing = composing
        self._blueprint = blueprint
        self._form = form
        self._found: tuple[Candidate, ...] = ()
        self.setWindowTitle(self.tr("Add a question"))
        self.field = QLineEdit()
        self.field.setFont(theme.font())
        self.field.setPlaceholderText(self.tr("Words of the stem or of the article"))
        self.field.setAccessibleName(self.tr("Words of the stem or of the article"))
        self.list = PlainList(theme, self.tr("Items found"))
        self.note = label(theme, "", Text.CAPTION, ink=theme.c.goal.ink, wrap=True)
        self.add_button = PrimaryButton(theme, self.tr("Add"))
        self.add_button.setDefault(True)
        cancel = SecondaryButton(theme, self.tr("Cancel"))
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(SPACE_S))
        buttons.addWidget(self.note, 1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.add_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(SPACE_XL)] * 4)
        column.setSpacing(theme.px(SPACE_M))
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self.search)
        self.field.textChanged.connect(self._pause.start)
        self.list.itemSelectionChanged.connect(self._tell)
        self.list.itemActivated.connect(self._add)
        self.add_button.clicked.connect(self._add)
        cancel.clicked.connect(self.reject)
        self.search()
        self.field.setFocus()

    def search(self) -> None:
        """Show what the words in the field find."""
        here = {entry.item.id for entry in self._form.entries}
        found = self._composing.search(self.field.text(), self._blueprint)
        self._found = tuple(one for one in found if one.item.id not in here)
        lines = []
        for place, one in enumerate(self._found):
            item = one.item
            stem = " ".join(item.stem.replace(BLANK, "＿＿").split())
            words = (item_type_label(item.type), band_label(band_of(item.difficulty)), item_status_label(item.status))
            lines.append(Line(place, stem, " · ".join(words)))
        self.list.fill(lines)
        self._tell()

    def _tell(self) -> None:
        one = self._current
        self.add_button.setEnabled(one is not None)
        self.note.setText("")
        if one is None:
            if not self._found:
                self.note.setText(self.tr("No other item has these words."))
            return
        form = add(self._form, one, 1.0)
        place = next(number for number, entry in enumerate(form.entries) if entry.item.id == one.item.id)
        # Numbers behind the new question are one lower on the paper as it is.
        others = {
            other
            for clash in clashes(form)
            for other in (clash.place, clash.other)
            if place in (clash.place, clash.other)
        } - {place}
        if others:
            numbers = ", ".join(f"{other + (0 if other > place else 1)}" for other in sorted(others))
            self.note.setText(self.tr("Goes badly with question {numbers}.").format(numbers=numbers))

    @property
    def _current(self) -> Candidate | None:
        place = self.list.chosen
        return self._found[place] if isinstance(place, int) and place < len(self._found) else None

    def _add(self) -> None:
        one = self._current
        if one is not None:
            self.accept()
            self.chosen.emit(one)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(620), self._theme.px(520))
