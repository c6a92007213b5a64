"""What is done with several items at once, under the table while more than one is selected."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QWidget

from studyapp.core.items.item import ItemStatus
from studyapp.ui.theme import SPACE_M, SPACE_S, Text, Theme, set_background
from studyapp.ui.widgets.buttons import IconButton, SecondaryButton
from studyapp.ui.widgets.card import label
from studyapp.ui.widgets.flow_layout import FlowLayout


class SelectionBar(QWidget):
    """How many items are selected, and the acts on all of them."""

    status_requested = Signal(object)
    """An `ItemStatus`; for a rejection a reason is still to be asked for."""
    tags_requested = Signal()
    delete_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        set_background(self, theme.c.panel)
        self.count = label(theme, "", Text.BODY, bold=True)
        self.approve = SecondaryButton(theme, self.tr("Approve"))
        self.reject = SecondaryButton(theme, self.tr("Reject…"))
        self.retire = SecondaryButton(theme, self.tr("Retire"))
        self.tag = SecondaryButton(theme, self.tr("Tags…"))
        self.more = IconButton(theme, "ellipsis", self.tr("More"))
        menu = QMenu(self.more)
        self.redraft: QAction = menu.addAction(self.tr("Back to the drafts"))
        self.delete: QAction = menu.addAction("")
        self.more.setMenu(menu)
        self.count.setMinimumHeight(self.approve.sizeHint().height())  # in one line with the words of the buttons
        flow = FlowLayout(theme.px(SPACE_S), self)
        flow.setContentsMargins(theme.px(SPACE_M), theme.px(SPACE_S), theme.px(SPACE_M), theme.px(SPACE_S))
        for widget in (self.count, self.approve, self.reject, self.retire, self.tag, self.more):
            flow.addWidget(widget)
        self.approve.clicked.connect(self._approve)
        self.reject.clicked.connect(self._reject)
        self.retire.clicked.connect(self._retire)
        self.redraft.triggered.connect(self._redraft)
        self.tag.clicked.connect(self.tags_requested)
        self.delete.triggered.connect(self.delete_requested)
        self.show_selection(0, 0)

    def show_selection(self, count: int, own: int) -> None:
        """Tell how many items are selected and how many of them a person wrote; show the bar for more than one."""
        self.setVisible(count > 1)
        self.count.setText(self.tr("%n selected", "", count))
        self.delete.setText(self.tr("Delete %n item(s) written by hand", "", own))
        self.delete.setVisible(own > 0)

    def _approve(self) -> None:
        self.status_requested.emit(ItemStatus.APPROVED)

    def _reject(self) -> None:
        self.status_requested.emit(ItemStatus.REJECTED)

    def _retire(self) -> None:
        self.status_requested.emit(ItemStatus.RETIRED)

    def _redraft(self) -> None:
        self.status_requested.emit(ItemStatus.DRAFT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, 0, self.width(), 1, self._theme.colour("line"))
