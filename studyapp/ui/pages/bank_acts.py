"""What a trainer does with items of the bank, and the dialogs in which it is asked for."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QFileDialog

from studyapp.core.errors import UserError
from studyapp.core.items.item import Item, ItemStatus
from studyapp.services.signing import SUFFIXES, save_sign_off
from studyapp.ui.dialogs.item_editor import ItemEditor
from studyapp.ui.dialogs.regeneration_dialog import RegenerationDialog
from studyapp.ui.dialogs.reject_dialog import RejectDialog
from studyapp.ui.dialogs.tags_dialog import TagsDialog
from studyapp.ui.i18n import sentence

if TYPE_CHECKING:
    from studyapp.core.ids import ArticleRow, ItemRow
    from studyapp.core.progress import Progress
    from studyapp.services.library import StoredItem
    from studyapp.ui.pages.bank_page import BankPage


class BankActs(QObject):
    """Acts on the items that are selected, or on the one that is shown; each is one step to undo."""

    def __init__(self, page: BankPage) -> None:
        super().__init__(page)
        self._page = page
        self._asked: tuple[ItemRow, ...] = ()
        """The items that the dialog which is open is about."""
        self._shared: tuple[str, ...] = ()
        self._last_sheet = self.tr("Sign-off sheet") + ".docx"

    @property
    def _meant(self) -> tuple[ItemRow, ...]:
        """The items that are selected, or the current one."""
        if self._page.list.selected_count > 1:
            return self._page.list.selected
        stored = self._page.list.current
        return (stored.row,) if stored is not None else ()

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    # Judging

    def approve(self) -> None:
        """Approve what is meant."""
        self.judge(ItemStatus.APPROVED)

    def judge_selected(self, status: ItemStatus) -> None:
        """Put what is selected into a state; for a rejection a reason is asked for first."""
        if status is ItemStatus.REJECTED:
            self.ask_why()
        else:
            self.judge(status)

    def judge(self, status: ItemStatus) -> None:
        """Put what is meant into a state."""
        self._judge(self._meant, status, "")

    def _judge(self, rows: tuple[ItemRow, ...], status: ItemStatus, why: str) -> None:
        if not rows:
            return
        if self._page.session is not None:
            self._page.session.count(status, len(rows))
        self._page.desk.judge(rows, status, why)

    def ask_why(self) -> None:
        """Ask why what is meant is rejected."""
        rows, stored = self._meant, self._page.list.current
        if not rows or stored is None or (len(rows) == 1 and stored.item.status is ItemStatus.REJECTED):
            return
        words = stored.item.stem if len(rows) == 1 else self.tr("%n item(s)", "", len(rows))
        self._asked = rows
        dialog = RejectDialog(self._page.theme, words, self._page)
        dialog.reason_given.connect(self._reject)
        self._open(dialog)

    def _reject(self, why: str) -> None:
        self._judge(self._asked, ItemStatus.REJECTED, why)

    # Editing

    def edit(self) -> None:
        """Edit the item that is shown."""
        stored = self._page.list.current
        if stored is None:
            return
        self._asked = (stored.row,)
        found = self._page.texts.of(stored)
        dialog = ItemEditor(self._page.theme, stored, found.article if found else None, self._page.runner, self._page)
        dialog.saved.connect(self._save)
        self._open(dialog)

    def _save(self, item: Item, approve: bool, why: str) -> None:
        if approve and self._page.session is not None:
            self._page.session.count(ItemStatus.APPROVED)
        self._page.desk.edit(self._asked[0], item, approve=approve, why=why)

    def write(self) -> None:
        """Write a new item."""
        from studyapp.ui.dialogs.item_writer import ItemWriter

        page = self._page
        articles = [
            (summary.row, summary.title or self.tr("Untitled article")) for summary in page.services.library.articles()
        ]
        dialog = ItemWriter(page.theme, articles, page.texts, page.runner, page)
        if page.filters.wanted.article is not None:
            dialog.article.choose(page.filters.wanted.article)
            dialog.article.activated.emit(dialog.article.currentIndex())
        dialog.written.connect(self._keep)
        self._open(dialog)

    def _keep(self, article: ArticleRow | None, item: Item, approve: bool) -> None:
        from studyapp.ui.dialogs.item_writer import ItemWriter

        writer = self.sender()
        assert isinstance(writer, ItemWriter)
        try:
            row = self._page.desk.write(article, item, approve=approve)
        except UserError as error:
            writer.refuse(sentence(error))
            return
        writer.accept()
        at = self._page.table.row_of(row)
        if at >= 0:
            self._page.list.choose_row(at)
        self._page.list.setFocus()

    def ask_tags(self) -> None:
        """Ask for the tags of what is meant: shown are those that all of them have."""
        page, rows = self._page, self._meant
        if not rows:
            return
        views = page.services.bank.views(rows)
        tags = [views[row].tags for row in rows if row in views]
        self._asked = rows
        self._shared = tuple(tag for tag in tags[0] if all(tag in one for one in tags)) if tags else ()
        stem = views[rows[0]].stored.item.stem if rows[0] in views else ""
        subject = stem if len(rows) == 1 else self.tr("%n item(s)", "", len(rows))
        dialog = TagsDialog(page.theme, subject, self._shared, page.services.bank.tags(), page)
        dialog.accepted.connect(self._tag)
        self._open(dialog)

    def _tag(self) -> None:
        dialog = self.sender()
        assert isinstance(dialog, TagsDialog)
        wanted = dialog.tags
        self._page.desk.tag(self._asked, wanted, [tag for tag in self._shared if tag not in wanted])

    def delete(self) -> None:
        """Delete what a person wrote of what is meant."""
        rows = self._page.services.bank.own(self._meant)
        if rows:
            self._page.desk.delete(tuple(rows))
        elif self._meant:
            self._page.notice_requested.emit(
                self.tr("Only items written by hand can be deleted. Others can be rejected or retired.")
            )

    # Handing out

    def _listed(self) -> list[StoredItem]:
        """The items that are selected where more than one is, else all that are listed."""
        page = self._page
        rows = page.list.selected if page.list.selected_count > 1 else page.table.rows
        views = page.services.bank.views(rows)
        return [views[row].stored for row in rows if row in views]

    def export(self) -> None:
        """Offer the items that are selected for export, or all that are listed where no more than one is."""
        from studyapp.ui.dialogs.export_dialog import ExportDialog

        page = self._page
        stored = self._listed()
        if not stored:
            return
        pairs = page.services.transfer.with_articles(stored)
        titles = {article.title if article is not None else "" for article, _item in pairs}
        title = titles.pop() if len(titles) == 1 else ""
        self._open(ExportDialog(page.theme, page.runner, pairs, title or self.tr("Item bank"), page))

    def sign_off(self) -> None:
        """Write a sign-off sheet of the items that are selected, or of all that are listed."""
        page = self._page
        rows = page.list.selected if page.list.selected_count > 1 else page.table.rows
        try:
            signed = page.services.signing.of(rows)
        except UserError as error:
            page.notice_requested.emit(sentence(error))
            return
        word = self.tr("Word document")
        kinds = f"{word} (*.docx);;PDF (*.pdf)"
        name, kind = QFileDialog.getSaveFileName(page, self.tr("Sign-off sheet"), self._last_sheet, kinds)
        if not name:
            return
        out = Path(name)
        if out.suffix.lower() not in SUFFIXES:
            out = out.with_name(f"{out.name}{'.pdf' if '*.pdf' in kind else '.docx'}")
        self._last_sheet = str(out)
        title = page.filters.article.currentText() if page.filters.wanted.article is not None else ""

        def work(_progress: Progress) -> Path:
            from studyapp.ui.paper_drawing import draw_paper

            return save_sign_off(signed, title, out, datetime.now(UTC), draw_paper)

        page.runner.run(work, done=self._sheet_written)

    def _sheet_written(self, path: Path) -> None:
        self._page.notice_requested.emit(self.tr("The sign-off sheet is in {path}").format(path=path))

    # Duplicates

    def look_for_duplicates(self) -> None:
        """Show which items ask the same fact."""
        from studyapp.ui.dialogs.duplicates_dialog import DuplicatesDialog

        page = self._page
        dialog = DuplicatesDialog(page.theme, page.services, page.texts, page.runner, page)
        dialog.merge_requested.connect(page.desk.merge)
        dialog.apart_requested.connect(page.desk.tell_apart)
        dialog.undo_requested.connect(page.desk.undo)
        self._open(dialog)
        dialog.begin()

    # Generating again

    def ask_again(self) -> None:
        """Show what generating again would change."""
        page = self._page
        wanted = page.filters.wanted.article
        articles = [
            (summary.row, summary.title or self.tr("Untitled article"))
            for summary in page.services.library.articles()
            if wanted is None or summary.row == wanted
        ]
        dialog = RegenerationDialog(page.theme, page.services.review, page.runner, articles, page)
        dialog.apply_requested.connect(page.desk.regenerate)
        self._open(dialog)
        dialog.begin()
