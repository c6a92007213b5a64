"""Buttons: primary (one for each page), plain, quiet, link and icon. Shapes are in the style sheet, by `role`."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from studyapp.ui.icons import icon
from studyapp.ui.theme import Theme


class _Button(QPushButton):
    """A push button of one role, with an icon in its own ink where a name is given."""

    role = ""
    gap = 4
    """More room between icon and words than Qt gives."""

    def __init__(self, theme: Theme, text: str = "", icon_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.theme = theme
        if self.role:
            self.setProperty("role", self.role)
        self.setFont(theme.font())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        if icon_name:
            self.set_icon(icon_name)

    def ink(self) -> str:
        """The colour of the icon."""
        return self.theme.c.ink

    def set_icon(self, name: str) -> None:
        """Show the icon `name` (a file of resources/icons) before the text; red while switched on."""
        self.setIcon(icon(name, self.ink(), self.theme.c.accent))
        side = self.theme.px(16)
        self.setIconSize(QSize(side + self.theme.px(self.gap), side))


class PrimaryButton(_Button):
    """The one thing to do on a page."""

    role = "primary"

    def ink(self) -> str:
        return self.theme.c.accent_ink


class SecondaryButton(_Button):
    """Any other action; may be checkable."""


class QuietButton(_Button):
    """An action in passing, without a frame."""

    role = "quiet"

    def ink(self) -> str:
        return self.theme.c.muted


class CompactButton(QuietButton):
    """A quiet action in the head of a card."""

    role = "compact"


class LinkButton(_Button):
    """A few red words that lead somewhere."""

    role = "link"

    def ink(self) -> str:
        return self.theme.c.accent


class IconButton(_Button):
    """A square button with an icon only; `name` is its accessible name and tooltip."""

    role = "icon"
    gap = 0

    def __init__(self, theme: Theme, icon_name: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", icon_name, parent)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFixedWidth(theme.px(35))

    def ink(self) -> str:
        return self.theme.c.muted
