"""Taking a learner's report out of the progress page, as PDF or CSV."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from studyapp.core.errors import UserError
from studyapp.files import write_atomically
from studyapp.ui.i18n import sentence

if TYPE_CHECKING:
    from studyapp.core.progress import Progress
    from studyapp.services.report_sheet import ReportSheet
    from studyapp.services.reports import Report
    from studyapp.ui.tasks import TaskRunner


class ReportExporter(QObject):
    """Asks where to, has the worker write, and tells where it is."""

    told = Signal(str)
    """What came of it, in a sentence."""

    def __init__(self, page: QWidget, runner: TaskRunner, families: tuple[str, ...]) -> None:
        super().__init__(page)
        self._page = page
        self._runner = runner
        self._families = families

    def export(self, report: Report, now: datetime, days: int | None) -> None:
        """Save the report, its days the last so many, as PDF or CSV by the name that is chosen."""
        from studyapp.services.report_sheet import report_sheet

        kinds = {self.tr("PDF (*.pdf)"): ".pdf", self.tr("Table (*.csv)"): ".csv"}
        name = self.tr("Study report {date}").format(date=f"{now:%Y-%m-%d}")
        chosen, kind = QFileDialog.getSaveFileName(
            self._page.window(), self.tr("Export the report"), f"{name}.pdf", ";;".join(kinds)
        )
        if not chosen:
            return
        path = Path(chosen)
        if path.suffix.lower() not in kinds.values():
            path = path.with_name(path.name + kinds.get(kind, ".pdf"))
        sheet = report_sheet(report, now, QCoreApplication.translate, days)
        work = partial(_write, path, sheet, self._families)
        self._runner.run(work, done=self._written, failed=self._failed)

    def _written(self, path: Path) -> None:
        self.told.emit(self.tr("Saved: {path}").format(path=path))

    def _failed(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.told.emit(sentence(error))
        else:
            self._runner.failed.emit(error)


def _write(path: Path, sheet: ReportSheet, families: tuple[str, ...], progress: Progress) -> Path:
    if path.suffix.lower() == ".csv":
        from studyapp.services.report_sheet import sheet_csv

        data = sheet_csv(sheet)
    else:
        from studyapp.ui.report_pdf import report_pdf

        data = report_pdf(sheet, families)
    progress(1.0)  # where it was stopped meanwhile, nothing is written
    write_atomically(path, data)
    return path
