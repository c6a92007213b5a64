"""Writes the documents of a paper in the worker: Word, or PDF as the preview shows it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from studyapp.core.forms.form import Form
from studyapp.core.forms.versions import versions
from studyapp.core.progress import Progress
from studyapp.services.papers import Document, Part, documents, write_docx
from studyapp.ui.tasks import TaskRunner


class PaperWriter(QObject):
    """Asks for a folder and writes into it; files of the same names are replaced."""

    written = Signal(object)
    """The paths of the documents (tuple of `Path`)."""

    def __init__(self, runner: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._folder = ""

    def ask_for_folder(self, parent: QWidget) -> Path | None:
        """The folder that the user chooses, None for none."""
        folder = QFileDialog.getExistingDirectory(parent, self.tr("Folder for the documents"), self._folder)
        if not folder:
            return None
        self._folder = folder
        return Path(folder)

    def write_docx(self, form: Form, parts: Sequence[Part], folder: Path) -> None:
        """Write Word documents of all versions."""
        wanted = documents(form, versions(form), parts)
        self._runner.run(partial(_write_docx, form, wanted, folder), done=self.written.emit)

    def write_pdf(self, form: Form, parts: Sequence[Part], folder: Path) -> None:
        """Write PDF documents of all versions."""
        wanted = documents(form, versions(form), parts)
        self._runner.run(partial(_write_pdf, form, wanted, folder), done=self.written.emit)


def _write_docx(form: Form, wanted: Sequence[Document], folder: Path, progress: Progress) -> tuple[Path, ...]:
    return write_docx(form, wanted, folder, datetime.now(UTC), progress)


def _write_pdf(form: Form, wanted: Sequence[Document], folder: Path, progress: Progress) -> tuple[Path, ...]:
    """Lay out and write; the documents live and die in the worker."""
    from studyapp.ui.paper_pages import lay_out, write_pdf

    paths = []
    for number, document in enumerate(wanted):
        progress(number / len(wanted))
        path = folder / f"{document.stem}.pdf"
        write_pdf(path, lay_out(form, document.version, document.part), document.stem)
        paths.append(path)
    return tuple(paths)
