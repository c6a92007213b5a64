"""Dialogs as high as their wrapped words need, and not larger than the screen; Qt sees to neither by itself."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog


def fit_to_width(dialog: QDialog, width: int) -> None:
    """Make a dialog that wide, and just so high that nothing in its layout is cut; call it again when words changed."""
    layout = dialog.layout()
    if layout is None:
        return
    layout.invalidate()
    layout.activate()
    width = max(width, layout.totalMinimumSize().width())
    height = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
    dialog.setMinimumSize(width, height)
    dialog.resize(width, height)


_SHARE = 0.92
"""Of the screen, so that a window's frame has room too."""


def resize_within_screen(dialog: QDialog, width: int, height: int) -> None:
    """Make a dialog that large, or as large as the screen lets it: its buttons can always be reached."""
    dialog.resize(QSize(width, height).boundedTo(dialog.screen().availableGeometry().size() * _SHARE))
