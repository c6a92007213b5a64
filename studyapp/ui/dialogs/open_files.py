"""The dialog by which article files are chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget


def choose_article_files(parent: QWidget) -> tuple[Path, ...]:
    """Ask for files, one or several; none where the user thinks better of it."""
    from studyapp.services.authoring import ARTICLE_SUFFIXES

    translate = QCoreApplication.translate
    articles, everything = translate("OpenFiles", "Articles"), translate("OpenFiles", "All files")
    patterns = " ".join(f"*{suffix}" for suffix in ARTICLE_SUFFIXES)
    names, _filter = QFileDialog.getOpenFileNames(
        parent, translate("OpenFiles", "Open articles"), "", f"{articles} ({patterns});;{everything} (*)"
    )
    return tuple(map(Path, names))
