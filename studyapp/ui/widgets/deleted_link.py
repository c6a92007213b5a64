"""The way back for what was deleted: a few words that open a list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from studyapp.ui.icons import icon
from studyapp.ui.theme import Text, Theme
from studyapp.ui.widgets.buttons import LinkButton

if TYPE_CHECKING:
    from studyapp.services.library import DeletedArticle

SHOWN = 20
"""How many of the last deleted articles the list has room for."""


class DeletedLink(LinkButton):
    """Hidden while nothing can be restored."""

    restore_requested = Signal(object)
    """The `ArticleRow` to restore."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent=parent)
        self.setFont(theme.font(Text.CAPTION))
        self._menu = QMenu(self)
        self.setMenu(self._menu)

    def show_articles(self, deleted: Sequence[DeletedArticle]) -> None:
        """Offer these, the last deleted first."""
        self.setVisible(bool(deleted))
        self.setText(self.tr("Restore what was deleted in the last seven days · %n", "", len(deleted)))
        self._menu.clear()
        for one in deleted[:SHOWN]:
            title = one.title or self.tr("Untitled article")
            action = self._menu.addAction(icon("rotate-ccw", self.theme.c.muted), title.replace("&", "&&"))
            action.setData(one.row)
            action.triggered.connect(self._choose)

    def _choose(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.restore_requested.emit(action.data())
