"""The base of every page: a header over a body, and the signals that all pages share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.ui.theme import Theme, set_background
from studyapp.ui.widgets.header_bar import HeaderBar

if TYPE_CHECKING:
    from studyapp.services.bundle import Services
    from studyapp.services.changes import Changes
    from studyapp.ui.preferences import Preferences
    from studyapp.ui.tasks import TaskRunner


class Page(QWidget):
    """One page of the window; the rules are in the package's docstring."""

    changed = Signal(object)
    """`Changes` that this page has made in the store."""
    notice_requested = Signal(str)
    """A sentence, translated, that the window should show for a moment."""
    open_requested = Signal()
    """The user wants to choose an article file."""
    undoes_itself = False
    """Whether Ctrl+Z on this page is a shortcut of its own; else the window takes back what was done last."""

    def __init__(self, title: str, services: Services, runner: TaskRunner, settings: Preferences, theme: Theme) -> None:
        super().__init__()
        self.services = services
        self.runner = runner
        self.settings = settings
        self.theme = theme
        set_background(self, theme.c.paper)
        self.header = HeaderBar(theme, title)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(self.body, 1)

    @property
    def title(self) -> str:
        """The page's title."""
        return self.header.title

    def refresh(self, changes: Changes) -> None:
        """Show again what `changes` concern."""

    def opened(self) -> None:
        """The page has come to the front."""

    def leaving(self) -> None:
        """The window is about to go, and the store with it: put down what is not on the disk."""

    def state(self) -> object:
        """What a page built anew needs to go on from here."""
        return None

    def restore(self, state: object) -> None:
        """Go on from what another page's `state` returned."""
