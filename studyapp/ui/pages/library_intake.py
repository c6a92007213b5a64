"""Articles come into the library: chosen, dropped on the page, or pasted."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtWidgets import QWidget

from studyapp.core.errors import UserError
from studyapp.services.importing import Source
from studyapp.services.reading_pool import sources_in
from studyapp.ui.dialogs.open_files import choose_article_files, choose_folder
from studyapp.ui.i18n import sentence


class Intake(QObject):
    """Finds out what the user wants in the library; the importer reads it."""

    import_requested = Signal(object)
    """The `Source`s, as a tuple."""
    refused = Signal(str)
    """Why a file or folder cannot be taken."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page

    def choose_files(self) -> None:
        """Let the user choose files."""
        self._import(choose_article_files(self._page))

    def choose_folder(self) -> None:
        """Let the user choose a folder, of which every file that may be an article is meant."""
        if (folder := choose_folder(self._page)) is not None:
            self._import((folder,))

    def take(self, data: QMimeData | None) -> bool:
        """Import the files, or else the text, of what was dropped or pasted; tells whether there was anything."""
        if data is None:  # some platforms say so of an empty clipboard
            return False
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if paths:
            self._import(paths)
            return True
        if data.hasText() and data.text().strip():
            self.import_requested.emit((Source(self.tr("Pasted text"), text=data.text()),))
            return True
        return False

    def _import(self, paths: Iterable[Path]) -> None:
        sources: list[Source] = []
        for path in paths:
            try:
                sources += sources_in(path)
            except UserError as error:
                self.refused.emit(sentence(error))
        if sources:
            self.import_requested.emit(tuple(sources))
