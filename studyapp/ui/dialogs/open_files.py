"""The dialog by which article files are chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget


def choose_article_files(parent: QWidget) -> tuple[Path, ...]:
    """Ask for files, one or several; none where the user thinks better of it."""
    translate = QCoreApplication.translate
    names, _filter = QFileDialog.getOpenFileNames(
        parent,
        translate("OpenFiles", "Open articles"),
        "",
        translate("OpenFiles", "Articles (*.txt *.md *.html *.htm *.docx *.pdf);;All files (*)"),
    )
    return tuple(map(Path, names))
