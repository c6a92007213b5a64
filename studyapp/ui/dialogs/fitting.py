"""Dialogs as high as their wrapped words need at their width, which Qt does not see to by itself."""

from __future__ import annotations

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
