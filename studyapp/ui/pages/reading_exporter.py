"""Taking the article out of the reading page: highlighted, or as the one-page digest."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from studyapp.core.article import Script
from studyapp.core.errors import UserError
from studyapp.core.phrases import PhraseKind
from studyapp.core.text.script import convert
from studyapp.files import write_atomically
from studyapp.ui.i18n import sentence
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.toast import BusyCard, Toast

if TYPE_CHECKING:
    from studyapp.core.progress import Progress
    from studyapp.core.reading.digest import Digest
    from studyapp.services.article_exports import ArticleToExport
    from studyapp.services.library import OpenArticle
    from studyapp.ui.tasks import Task, TaskRunner

_FORBIDDEN = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
_LONGEST_NAME = 60

Make = Callable[[], bytes]


class Exporter(QObject):
    """Asks where to, has the worker write, and tells where it is."""

    def __init__(
        self, page: QWidget, runner: TaskRunner, theme: Theme, toast: Toast, now: Callable[[], datetime]
    ) -> None:
        super().__init__(page)
        self._page = page
        self._runner = runner
        self._theme = theme
        self._toast = toast
        self._now = now
        self._task: Task | None = None
        self.busy = BusyCard(theme, page)
        self.busy.cancel_requested.connect(self._stop)

    def export(self, opened: OpenArticle, hidden: frozenset[PhraseKind], script: str) -> None:
        """Save the highlighted article as it is shown, as HTML, Word or PDF by the name that is chosen."""
        source = _source(opened, script, hidden)
        kinds = {
            self.tr("Web page (*.html)"): ".html",
            self.tr("Word document (*.docx)"): ".docx",
            self.tr("PDF (*.pdf)"): ".pdf",
        }
        path = self._ask(self.tr("Export the article"), source.shown(source.article.title), kinds)
        if path is not None:
            suffix = path.suffix.lower()
            if suffix == ".pdf":
                self._write(path, self._drawn(source, "highlighted-pdf"))
            else:
                self._write(path, self._target(source, "highlighted-docx" if suffix == ".docx" else "highlighted-html"))

    def show_digest(self, opened: OpenArticle, script: str) -> None:
        """Make the digest in the script that is shown, and show it."""
        source = _source(opened, script)

        def work(_progress: Progress) -> Digest:
            from studyapp.services.article_exports import digest_of

            return digest_of(source)

        self._runner.run(work, done=partial(self._show, source), failed=self._failed)

    def _show(self, source: ArticleToExport, page: Digest) -> None:
        from studyapp.services.article_exports import article_words
        from studyapp.ui.article_drawing import sheet_of
        from studyapp.ui.dialogs.digest_dialog import DigestDialog

        sheet = sheet_of(page, article_words(QCoreApplication.translate), self._theme.families)
        dialog = DigestDialog(self._theme, sheet, contents_of(page), self._page.window())
        dialog.pdf_requested.connect(partial(self._save_digest_pdf, source, page.title))
        dialog.word_requested.connect(partial(self._save_digest_word, source, page.title))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save_digest_pdf(self, source: ArticleToExport, title: str) -> None:
        path = self._ask(self.tr("Save the digest"), self._digest_name(title), {self.tr("PDF (*.pdf)"): ".pdf"})
        if path is not None:
            self._write(path, self._drawn(source, "digest-pdf"))

    def _save_digest_word(self, source: ArticleToExport, title: str) -> None:
        kinds = {self.tr("Word document (*.docx)"): ".docx"}
        path = self._ask(self.tr("Save the digest"), self._digest_name(title), kinds)
        if path is not None:
            self._write(path, self._target(source, "digest-docx"))

    def _digest_name(self, title: str) -> str:
        return self.tr("{title} digest").format(title=title)

    # What the worker is to do; words are translated before.

    def _target(self, source: ArticleToExport, name: str) -> Make:
        from studyapp.services.article_exports import ARTICLE_TARGETS, article_words

        words = article_words(QCoreApplication.translate)
        return partial(ARTICLE_TARGETS[name].write, source, words, self._now())

    def _drawn(self, source: ArticleToExport, name: str) -> Make:
        from studyapp.services.article_exports import article_words
        from studyapp.ui.article_drawing import DRAWERS

        return partial(DRAWERS[name], source, article_words(QCoreApplication.translate), self._theme.families)

    def _ask(self, title: str, name: str, kinds: dict[str, str]) -> Path | None:
        """The file to write, ending as the kind that was chosen; None where the user thinks better of it."""
        safe = _FORBIDDEN.sub(" ", name).strip(". ")[:_LONGEST_NAME] or "article"
        suggested = safe + next(iter(kinds.values()))
        chosen, kind = QFileDialog.getSaveFileName(self._page.window(), title, suggested, ";;".join(kinds))
        if not chosen:
            return None
        path = Path(chosen)
        if path.suffix.lower() in kinds.values():
            return path
        return path.with_name(path.name + kinds.get(kind, next(iter(kinds.values()))))

    def _write(self, path: Path, make: Make) -> None:
        def work(progress: Progress) -> Path:
            data = make()
            progress(1.0)  # where it was stopped meanwhile, nothing is written
            write_atomically(path, data)
            return path

        self.busy.begin(self.tr("Writing {name}…").format(name=path.name))
        self._task = self._runner.run(work, done=self._written, failed=self._failed)

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
        self._task = None
        self.busy.hide()

    def _written(self, path: Path) -> None:
        self.busy.hide()
        self._toast.tell(self.tr("Saved: {path}").format(path=path))

    def _failed(self, error: Exception) -> None:
        self.busy.hide()
        if isinstance(error, UserError):
            self._toast.warn(sentence(error))
        else:
            self._runner.failed.emit(error)


def _source(opened: OpenArticle, script: str, hidden: frozenset[PhraseKind] = frozenset()) -> ArticleToExport:
    from studyapp.services.article_exports import ArticleToExport

    shown = str if script == "original" else partial(convert, script=Script(script))
    return ArticleToExport(opened.article, opened.reading, frozenset(PhraseKind) - hidden, shown)


def contents_of(page: Digest) -> str:
    """The words of a digest, for somebody who hears it."""
    lines = [page.title]
    lines += [f"{time}: {'; '.join(aims)}" for time, aims in page.stages]
    lines += page.slogans
    lines += [f"{name}: {'、'.join(members)}" if name else "、".join(members) for name, members in page.formulas]
    for rows in (page.pairs, page.attributes, page.doctrines, page.figures):
        lines += [f"{left} — {right}" for left, right in rows]
    return "\n".join(lines)
