"""The dialog by which article files are chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget


def choose_article_files(parent: QWidget) -> tuple[Path, ...]:
    """Ask for files, one or several; none where the user thinks better of it."""
    from studyapp.services.authoring import ARTICLE_SUFFIXES
    from studyapp.services.bank_import import BANK_SUFFIXES

    translate = QCoreApplication.translate
    known = translate("OpenFiles", "Articles and question banks")
    articles, banks = translate("OpenFiles", "Articles"), translate("OpenFiles", "Question banks")
    everything = translate("OpenFiles", "All files")
    both = tuple(dict.fromkeys((*ARTICLE_SUFFIXES, *BANK_SUFFIXES)))
    kinds = ((known, both), (articles, ARTICLE_SUFFIXES), (banks, BANK_SUFFIXES))
    patterns = ";;".join(f"{words} ({' '.join(f'*{suffix}' for suffix in suffixes)})" for words, suffixes in kinds)
    names, _filter = QFileDialog.getOpenFileNames(
        parent, translate("OpenFiles", "Open articles"), "", f"{patterns};;{everything} (*)"
    )
    return tuple(map(Path, names))


def choose_folder(parent: QWidget) -> Path | None:
    """Ask for a folder all of whose articles and question banks are to come in."""
    name = QFileDialog.getExistingDirectory(parent, QCoreApplication.translate("OpenFiles", "Import a folder"))
    return Path(name) if name else None
