"""The trainer's acts on the item that is shown: approve, edit, reject, next; each with its key."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QWidget

from studyapp.core.items.item import ItemStatus
from studyapp.ui.theme import SPACE_M, SPACE_S, Theme
from studyapp.ui.widgets.buttons import IconButton, PrimaryButton, SecondaryButton
from studyapp.ui.widgets.flow_layout import FlowLayout


class ReviewBar(QWidget):
    """Buttons in a row, which go on in a second row where there is no room."""

    approve_requested = Signal()
    edit_requested = Signal()
    reject_requested = Signal()
    next_requested = Signal()
    status_requested = Signal(object)
    """An `ItemStatus` out of the menu."""
    tags_requested = Signal()
    delete_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.approve = PrimaryButton(theme, self.tr("Approve A"))
        self.edit = SecondaryButton(theme, self.tr("Edit E"))
        self.reject = SecondaryButton(theme, self.tr("Reject R"))
        self.more = IconButton(theme, "ellipsis", self.tr("More"))
        self.next = SecondaryButton(theme, self.tr("Next ↓"))
        menu = QMenu(self.more)
        self.retire = self._action(menu, self.tr("Retire"), ItemStatus.RETIRED)
        self.redraft = self._action(menu, self.tr("Back to the drafts"), ItemStatus.DRAFT)
        self.tag = menu.addAction(self.tr("Tags…"))
        self.tag.triggered.connect(self.tags_requested)
        self.delete = menu.addAction(self.tr("Delete"))
        self.delete.triggered.connect(self.delete_requested)
        self.more.setMenu(menu)
        flow = FlowLayout(theme.px(SPACE_S), self, push_last=True)
        flow.setContentsMargins(*[theme.px(SPACE_M)] * 4)
        for button in (self.approve, self.edit, self.reject, self.more, self.next):
            flow.addWidget(button)
        self.approve.clicked.connect(self.approve_requested)
        self.edit.clicked.connect(self.edit_requested)
        self.reject.clicked.connect(self.reject_requested)
        self.next.clicked.connect(self.next_requested)

    def _action(self, menu: QMenu, words: str, status: ItemStatus) -> QAction:
        action = menu.addAction(words)
        action.setData(str(status))
        action.triggered.connect(self._choose_status)
        return action

    def _choose_status(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self.status_requested.emit(ItemStatus(action.data()))

    def show_status(self, status: ItemStatus, *, own: bool = False) -> None:
        """Switch off what the item is already; only what a person wrote can be deleted."""
        self.delete.setVisible(own)
        self.approve.setEnabled(status is not ItemStatus.APPROVED)
        self.reject.setEnabled(status is not ItemStatus.REJECTED)
        self.retire.setEnabled(status is not ItemStatus.RETIRED)
        self.redraft.setEnabled(status is not ItemStatus.DRAFT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, 0, self.width(), 1, self._theme.colour("line"))
