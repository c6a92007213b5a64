"""Saved papers and blueprints, and what is handed out: the menus of the compose page's header."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu

from studyapp.core.forms.paper import figure
from studyapp.services.papers import Part, file_stem
from studyapp.ui.i18n import short_date
from studyapp.ui.models.paper_writer import PaperWriter

if TYPE_CHECKING:
    from studyapp.core.ids import FormRow
    from studyapp.ui.pages.compose_page import ComposePage

_LISTED = 20
_SHOWN = 30


class ComposePapers(QObject):
    """Opens, saves, deletes and writes papers for the page; what was chosen by hand is saved before it is put away."""

    def __init__(self, page: ComposePage) -> None:
        super().__init__(page)
        self._page = page
        self._desk = page.desk
        self._composing = page.services.composing
        self.writer = PaperWriter(page.runner, self)
        self.writer.written.connect(self._tell_written)
        self.parts: dict[Part, QAction] = {}
        self.export_menu = self._make_export_menu()

    def _tell(self, sentence: str) -> None:
        self._page.notice_requested.emit(sentence)

    # Saved papers.

    def save(self) -> None:
        """Save the paper on the desk."""
        self._desk.save()
        self._tell(self.tr("Saved: {title}").format(title=self._desk.work.blueprint.title))

    def menu(self) -> QMenu:
        """What can be done with this paper, and the saved ones."""
        work = self._desk.work
        menu = QMenu(self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("New paper")).triggered.connect(self._begin_another)
        menu.addAction(self.tr("Rename…")).triggered.connect(self._page.ask_more)
        if work.form is not None:
            menu.addAction(self.tr("Save as another")).triggered.connect(partial(self._desk.save, copy=True))
        menu.addSeparator()
        menu.addAction(self.tr("Open a blueprint…")).triggered.connect(self._open_blueprint)
        if work.blueprint.count:
            menu.addAction(self.tr("Save the blueprint…")).triggered.connect(self._save_blueprint)
        if work.row is not None:
            menu.addSeparator()
            menu.addAction(self.tr("Delete")).triggered.connect(partial(self._delete, work.row))
        saved = self._composing.forms()
        if saved:
            menu.addSeparator()
        for one in saved[:_LISTED]:
            facts = self.tr("{points} points · {date}").format(
                points=figure(one.points), date=short_date(one.saved_at.astimezone().date())
            )
            choice = menu.addAction(f"{menu_words(one.title)}　{facts}")
            choice.setCheckable(True)
            choice.setChecked(one.row == work.row)
            choice.triggered.connect(partial(self._open, one.row))
        return menu

    def _begin_another(self) -> None:
        self._keep_work()
        self._desk.clear()
        self._page.begin()

    def _open(self, row: FormRow) -> None:
        if row != self._desk.work.row:
            self._keep_work()
        self._desk.open(row)

    def _delete(self, row: FormRow) -> None:
        self._desk.delete(row)
        self._tell(self.tr("Deleted. Ctrl+Z brings it back."))

    def _keep_work(self) -> None:
        if self._desk.work.touched:
            self._desk.save()

    # Blueprints.

    def _open_blueprint(self) -> None:
        kinds = self.tr("Blueprint (*.json)")
        path, _kind = QFileDialog.getOpenFileName(self._page, self.tr("Open a blueprint"), "", kinds)
        if path:
            blueprint = self._composing.read_blueprint(Path(path))
            self._keep_work()
            self._desk.clear()
            title = blueprint.title or self._page.usual_title()
            self._desk.set_blueprint(replace(blueprint, title=title))

    def _save_blueprint(self) -> None:
        kinds = self.tr("Blueprint (*.json)")
        name = f"{file_stem(self._desk.work.blueprint.title)}.json"
        path, _kind = QFileDialog.getSaveFileName(self._page, self.tr("Save the blueprint"), name, kinds)
        if path:
            self._composing.write_blueprint(Path(path), self._desk.work.blueprint)
            self._tell(self.tr("Saved: {title}").format(title=Path(path).name))

    # Handing out.

    def _make_export_menu(self) -> QMenu:
        menu = QMenu(self._page)
        menu.addAction(self.tr("Word documents (.docx)…")).triggered.connect(partial(self._hand_out, as_pdf=False))
        menu.addAction(self.tr("PDF documents (.pdf)…")).triggered.connect(partial(self._hand_out, as_pdf=True))
        menu.addSeparator()
        for part, words in (
            (Part.PAPER, self.tr("Papers")),
            (Part.KEY, self.tr("Keys, with sources")),
            (Part.SHEET, self.tr("Answer sheets")),
        ):
            choice = menu.addAction(words)
            choice.setCheckable(True)
            choice.setChecked(True)
            self.parts[part] = choice
        menu.addSeparator()
        menu.addAction(self.tr("For other platforms…")).triggered.connect(self._offer_targets)
        return menu

    def _hand_out(self, *, as_pdf: bool) -> None:
        parts = tuple(part for part, choice in self.parts.items() if choice.isChecked())
        if not parts:
            self._tell(self.tr("Please tick what to write: papers, keys or answer sheets."))
            return
        folder = self.writer.ask_for_folder(self._page)
        if folder is None:
            return
        self._desk.save()  # what is handed out can be printed and marked again as it was
        form = self._desk.work.form
        if form is not None:
            (self.writer.write_pdf if as_pdf else self.writer.write_docx)(form, parts, folder)

    def _offer_targets(self) -> None:
        """The questions in the forms of other programs, each with what it cannot hold."""
        from studyapp.ui.dialogs.export_dialog import ExportDialog

        form = self._desk.work.form
        if form is not None:
            page = self._page
            dialog = ExportDialog(page.theme, page.runner, self._composing.pairs(form), form.title, page)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def _tell_written(self, paths: tuple[Path, ...]) -> None:
        words = self.tr("%n document(s) written to {folder}", "", len(paths))
        self._tell(words.format(folder=paths[0].parent if paths else ""))


def menu_words(title: str) -> str:
    """A title as it fits into a menu; & would become an underline there."""
    title = title if len(title) <= _SHOWN else f"{title[: _SHOWN - 1]}…"
    return title.replace("&", "&&")
