"""The questions of a paper one by one: to lock, exchange, take off and add."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.core.forms.blueprint import band_of
from studyapp.core.forms.form import Form
from studyapp.core.forms.paper import figure
from studyapp.core.items.item import BLANK, ItemStatus
from studyapp.services.composing import EntryState
from studyapp.ui.i18n import item_status_label, item_type_label
from studyapp.ui.models.item_words import band_label
from studyapp.ui.theme import SPACE_S, Theme
from studyapp.ui.widgets.buttons import SecondaryButton
from studyapp.ui.widgets.flow_layout import FlowLayout
from studyapp.ui.widgets.plain_list import Line, PlainList


class QuestionList(QWidget):
    """The list, and what can be done with the question chosen. Places count from 0 over the whole form."""

    lock_requested = Signal(int, bool)
    exchange_requested = Signal(int)
    remove_requested = Signal(int)
    add_requested = Signal()
    question_chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form: Form | None = None
        self._filling = False
        self.list = PlainList(theme, self.tr("Questions"))
        self.list.itemSelectionChanged.connect(self._chosen)
        self.lock = SecondaryButton(theme, self.tr("Lock"), "lock")
        self.lock.setCheckable(True)
        self.lock.setToolTip(self.tr("Stays when another paper is drawn"))
        self.exchange = SecondaryButton(theme, self.tr("Exchange"), "refresh-cw")
        self.remove = SecondaryButton(theme, self.tr("Take off"), "x")
        self.add = SecondaryButton(theme, self.tr("Add…"), "plus")
        buttons = QWidget()
        flow = FlowLayout(theme.px(SPACE_S), buttons)
        for button in (self.lock, self.exchange, self.remove, self.add):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(SPACE_S))
        column.addWidget(buttons)
        column.addWidget(self.list, 1)
        self.lock.clicked.connect(self._lock)
        self.exchange.clicked.connect(self._exchange)
        self.remove.clicked.connect(self._remove)
        self.add.clicked.connect(self.add_requested)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list)
        delete.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        delete.activated.connect(self._remove)

    @property
    def place(self) -> int:
        """The place of the question chosen, -1 without any."""
        return self.list.currentRow()

    def show_form(self, form: Form | None, states: Sequence[EntryState] = ()) -> None:
        """List the questions of a form; the one chosen stays chosen as far as that goes."""
        self._form = form
        place = max(0, self.place)
        lines = []
        for number, entry in enumerate(form.entries if form else ()):
            item = entry.item
            notes = [item_type_label(item.type), self.tr("{points} points").format(points=figure(entry.points))]
            notes.append(band_label(band_of(item.difficulty)))
            if item.status is not ItemStatus.APPROVED:
                notes.append(item_status_label(item.status))
            if number < len(states) and states[number] is not EntryState.SAME:
                gone = states[number] is EntryState.WITHDRAWN
                notes.append(self.tr("no longer in the bank") if gone else self.tr("changed in the bank"))
            stem = " ".join(item.stem.replace(BLANK, "＿＿").split())
            lines.append(Line(number, f"{number + 1}. {stem}", " · ".join(notes), "lock" if entry.locked else ""))
        self._filling = True
        self.list.fill(lines, min(place, len(lines) - 1))
        self._filling = False
        self._show_buttons()

    def choose(self, place: int) -> None:
        """Choose a question."""
        self.list.setCurrentRow(place)

    def _chosen(self) -> None:
        if self._filling:
            return
        self._show_buttons()
        if self.place >= 0:
            self.question_chosen.emit(self.place)

    def _show_buttons(self) -> None:
        there = self.place >= 0
        for button in (self.lock, self.exchange, self.remove):
            button.setEnabled(there)
        locked = bool(there and self._form and list(self._form.entries)[self.place].locked)
        self.lock.setChecked(locked)
        self.lock.setText(self.tr("Locked") if locked else self.tr("Lock"))

    def _lock(self, locked: bool) -> None:
        if self.place >= 0:
            self.lock_requested.emit(self.place, locked)

    def _exchange(self) -> None:
        if self.place >= 0:
            self.exchange_requested.emit(self.place)

    def _remove(self) -> None:
        if self.place >= 0:
            self.remove_requested.emit(self.place)
