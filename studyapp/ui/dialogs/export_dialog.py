"""Handing items out: choose a target, see what it cannot hold, save."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from studyapp.core.errors import UserError
from studyapp.core.items.item import ItemStatus
from studyapp.core.progress import Progress
from studyapp.services.exporting import ExportReport, Made, Pair, Target, make_export, save_export, select
from studyapp.ui import i18n
from studyapp.ui.models.export_words import target_words
from studyapp.ui.tasks import Task, TaskRunner
from studyapp.ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XL, Text, Theme, set_ink
from studyapp.ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from studyapp.ui.widgets.card import label
from studyapp.ui.widgets.elided_label import ElidedLabel
from studyapp.ui.widgets.export_losses import LossTree, loss_lines
from studyapp.ui.widgets.export_targets import TargetList
from studyapp.ui.widgets.marks import CheckMark
from studyapp.ui.widgets.progress_bar import ProgressBar

_FIRST = "html"
"""What is offered first: every learner can open a page."""
_NAME_LENGTH = 60
"""Characters of a title that become a file's name; Windows takes 255 bytes for a whole name."""
_NOT_IN_NAMES = '<>:"/\\|?*'


class ExportDialog(QDialog):
    """Makes the export in the worker as soon as a target is chosen, so that its losses are seen before it is saved."""

    def __init__(
        self, theme: Theme, runner: TaskRunner, pairs: Sequence[Pair], title: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._runner = runner
        self._pairs = tuple(pairs)
        self._title = title
        self._task: Task | None = None
        self._made: Made | None = None
        self._saved: Path | None = None
        self.setWindowTitle(self.tr("Export"))
        self.targets = TargetList(theme, self.tr("Format"))
        self.targets.setMaximumWidth(theme.px(270))
        self.name = label(theme, "", Text.HEADING, bold=True)
        self.line = label(theme, "", Text.CAPTION, ink=theme.c.muted, wrap=True)
        self.approved = CheckMark(theme, self.tr("Approved items only"))
        self.approved.setEnabled(any(item.status is ItemStatus.APPROVED for _article, item in self._pairs))
        if not self.approved.isEnabled():
            self.approved.setToolTip(self.tr("None of these items is approved yet."))
        self.bar = ProgressBar(theme, self.tr("Progress"))
        self.state = label(theme, "", wrap=True)
        self.notes = label(theme, "", Text.CAPTION, ink=theme.c.muted, wrap=True)
        self.losses = LossTree(theme, self.tr("What this format cannot hold"))
        self.copy = QuietButton(theme, self.tr("Copy the list"), "copy")
        self.folder = SecondaryButton(theme, self.tr("Open folder"), "folder-open")
        self.close_button = SecondaryButton(theme, self.tr("Close"))
        self.save = PrimaryButton(theme, self.tr("Save as…"))
        self._assemble()
        self.targets.target_chosen.connect(self.begin)
        self.approved.toggled.connect(self.begin)
        self.copy.clicked.connect(self._copy)
        self.folder.clicked.connect(self._open_folder)
        self.save.clicked.connect(self._choose_place)
        self.close_button.clicked.connect(self.reject)
        self.finished.connect(self._stop)
        self.targets.choose(_FIRST)
        self.targets.setFocus()

    def _assemble(self) -> None:
        theme = self._theme
        account = QWidget()
        side = QVBoxLayout(account)
        side.setContentsMargins(0, 0, theme.px(SPACE_S), 0)
        side.setSpacing(theme.px(SPACE_S))
        side.addWidget(self.name)
        side.addWidget(self.line)
        side.addSpacing(theme.px(SPACE_S))
        side.addWidget(self.approved)
        side.addWidget(self.bar)
        side.addWidget(self.state)
        side.addWidget(self.notes)
        # Where nothing is lost, the room below stays empty and the words do not drift apart.
        side.addWidget(self.losses, 1000)
        side.addStretch(1)
        self.losses.setMinimumHeight(theme.px(150))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(account)
        row = QHBoxLayout()
        row.setSpacing(theme.px(SPACE_XL))
        row.addWidget(self.targets, 2)
        row.addWidget(scroll, 3)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(SPACE_M))
        buttons.addWidget(self.copy)
        buttons.addStretch(1)
        for button in (self.folder, self.close_button, self.save):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(SPACE_XL)] * 4)
        column.setSpacing(theme.px(SPACE_L))
        head = QVBoxLayout()
        head.setSpacing(theme.px(SPACE_S) // 2)
        head.addWidget(ElidedLabel(theme, self._title, Text.TITLE, bold=True))
        head.addWidget(label(theme, self.tr("%n item(s)", "", len(self._pairs)), Text.CAPTION, ink=theme.c.muted))
        column.addLayout(head)
        column.addLayout(row, 1)
        column.addLayout(buttons)
        wanted = QSize(theme.px(900), theme.px(620))
        self.resize(wanted.boundedTo(self.screen().availableGeometry().size() * 0.92))

    # The work

    @property
    def busy(self) -> bool:
        """Whether an export is being made or written."""
        return self._task is not None and self._task.running

    @Slot()
    def begin(self) -> None:
        """Make the export that is chosen now; one that is under way is given up."""
        self._stop()
        target = self.targets.target
        self.name.setText(target_words(target.name)[0])
        self.line.setText(target_words(target.name)[1])
        self._made = None
        self._saved = None
        self.losses.clear()
        self.notes.setText("")
        self.notes.hide()
        self._say(self.tr("Looking at what fits…"))
        self._show_buttons()
        self.bar.set_fraction(0)
        self.bar.show()
        selected = select(self._pairs, approved_only=self.approved.isChecked())
        now = datetime.now(UTC)

        def work(progress: Progress) -> Made:
            from studyapp.ui.paper_drawing import draw_paper

            return make_export(target, self._title, selected, now, progress, draw_paper)

        self._task = self._runner.run(work, done=self._take, failed=self._fail, progressed=self.bar.set_fraction)

    def _take(self, made: Made) -> None:
        self._made = made
        self.bar.hide()
        report = made.report
        self.losses.show_report(report)
        self.losses.setVisible(bool(report.losses))
        lines = [i18n.sentence(note) for note in report.notes]
        if report.aside:
            lines.insert(0, self.tr("%n item(s) kept back: rejected, retired or not approved.", "", report.aside))
        self.notes.setText("\n".join(lines))
        self.notes.setVisible(bool(lines))
        touched = len({loss.number for loss in report.losses})
        fits = self.tr("%n item(s) will be written.", "", report.items)
        changed = self.tr("%n item(s) will not go over whole:", "", touched) if touched else self.tr("Nothing is lost.")
        self._say(self.tr("{count} {losses}").format(count=fits, losses=changed))
        self._show_buttons()

    def _fail(self, error: Exception) -> None:
        self.bar.hide()
        if not isinstance(error, UserError):
            self._say(self.tr("This did not work."))
            self._runner.failed.emit(error)
            return
        self._say(i18n.sentence(error), bad=True)
        self._show_buttons()

    def _stop(self) -> None:
        if self._task is not None and self.busy:
            self._task.cancel()
        self._task = None

    # Saving

    @Slot()
    def _choose_place(self) -> None:
        if self._made is None or self.busy:
            return
        target = self.targets.target
        place = str(Path.home() / f"{file_name(self._title)}{target.suffix}")
        name, _filter = QFileDialog.getSaveFileName(self, self.tr("Save as…"), place, f"*{target.suffix}")
        if name:
            self.save_to(_with_suffix(Path(name), target))

    def save_to(self, path: Path) -> None:
        """Write what was made to `path`, in the worker."""
        made = self._made
        if made is None:
            return

        def work(_progress: Progress) -> ExportReport:
            return save_export(made, path)

        self.save.setEnabled(False)
        self._task = self._runner.run(work, done=self._written, failed=self._fail)

    def _written(self, report: ExportReport) -> None:
        self._saved = report.files[0]
        names = self.tr(", ").join(path.name for path in report.files)
        self._say(self.tr("Saved: {names}").format(names=names), good=True)
        self._show_buttons()
        self.folder.setFocus()

    @Slot()
    def _open_folder(self) -> None:
        if self._saved is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved.parent)))

    @Slot()
    def _copy(self) -> None:
        if self._made is not None:
            report = self._made.report
            lines = [self.state.text(), *(i18n.sentence(note) for note in report.notes), *loss_lines(report)]
            QGuiApplication.clipboard().setText("\n".join(lines))

    # What is shown

    def _say(self, words: str, *, good: bool = False, bad: bool = False) -> None:
        c = self._theme.c
        self.state.setText(words)
        set_ink(self.state, c.good if good else c.bad if bad else c.ink)

    def _show_buttons(self) -> None:
        self.save.setEnabled(self._made is not None)
        self.copy.setVisible(self._made is not None and bool(self._made.report.losses))
        self.folder.setVisible(self._saved is not None)
        self.save.setDefault(self._made is not None)


def file_name(title: str) -> str:
    """`title` as the name of a file, without signs that a file system refuses."""
    kept = "".join(sign for sign in title if sign.isprintable() and sign not in _NOT_IN_NAMES)
    return kept.strip(" .")[:_NAME_LENGTH] or "StudyApp"


def _with_suffix(path: Path, target: Target) -> Path:
    """The path with the target's ending where the user typed none."""
    return path if path.suffix else path.with_name(f"{path.name}{target.suffix}")
