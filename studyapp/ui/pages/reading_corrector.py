"""What a reader corrects on the reading page: it acts, says what it did, and takes it back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from studyapp.core.article import Span
from studyapp.core.errors import UserError
from studyapp.core.ids import ArticleRow
from studyapp.core.phrases import PhraseKind
from studyapp.services.correcting import Corrected, CorrectionAct, Retold, retell
from studyapp.ui.i18n import kind_label, sentence
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.toast import BusyCard, Toast

if TYPE_CHECKING:
    from studyapp.services.authoring import Prepared
    from studyapp.services.bundle import Services
    from studyapp.services.changes import Changes
    from studyapp.services.library import OpenArticle
    from studyapp.ui.tasks import Task, TaskRunner

_DRAW = 0
"""The draw by which articles come in, so that making items anew changes no more than what was corrected."""


class Corrector(QObject):
    """Marks, changes and removes phrases, takes lines back, makes items anew; each act is told with a way back."""

    changed = Signal(object)
    """The `Changes` that an act made."""

    def __init__(
        self, page: QWidget, services: Services, runner: TaskRunner, theme: Theme, now: Callable[[], datetime]
    ) -> None:
        super().__init__(page)
        self._page = page
        self._services = services
        self._runner = runner
        self._theme = theme
        self._now = now
        self._task: Task | None = None
        self.toast = Toast(theme, page)
        self.toast.action_requested.connect(self.undo)
        self.busy = BusyCard(theme, page)
        self.busy.cancel_requested.connect(self._stop)

    # Phrases

    def mark(self, row: ArticleRow, span: Span, kind: PhraseKind) -> None:
        """Let the words at `span` be a phrase of that kind."""
        self._act(partial(self._services.correcting.mark, row, span, kind, self._now()))

    def remove(self, row: ArticleRow, text: str) -> None:
        """Say that these words are no phrase."""
        self._act(partial(self._services.correcting.remove, row, text, self._now()))

    def forget(self, row: ArticleRow, text: str) -> None:
        """Take back what was said of these words."""
        self._act(partial(self._services.correcting.forget, row, text, self._now()))

    def undo(self) -> None:
        """Take back the last act."""
        try:
            undone = self._services.correcting.undo(self._now())
        except UserError as error:
            self.toast.warn(sentence(error))
            return
        if undone is None:
            self.toast.tell(self.tr("There is nothing to take back."))
            return
        self.changed.emit(undone.changes)
        self.toast.tell(self.tr("Taken back: {what}").format(what=self._words(undone.done)))

    def _act(self, act: Callable[[], Changes]) -> None:
        before = self._services.correcting.next_undo
        try:
            changes = act()
        except UserError as error:
            self.toast.warn(sentence(error))
            return
        done = self._services.correcting.next_undo
        if done is None or done is before:
            return
        self.changed.emit(changes)
        self.toast.tell(self._words(done), self.tr("Undo (Ctrl+Z)"))

    def _words(self, done: Corrected) -> str:
        words = done.text if len(done.text) <= 24 else done.text[:23] + "…"
        kind = kind_label(done.kind) if done.kind is not None else ""
        match done.act:
            case CorrectionAct.MARKED:
                return self.tr("Marked as {kind}: {words}").format(kind=kind, words=words)
            case CorrectionAct.KIND_CHANGED:
                return self.tr("Now {kind}: {words}").format(kind=kind, words=words)
            case CorrectionAct.REMOVED:
                return self.tr("No longer a phrase: {words}").format(words=words)
            case CorrectionAct.FORGOTTEN:
                return self.tr("As it was read again: {words}").format(words=words)
            case CorrectionAct.LINES_CHANGED if done.lines > 0:
                return self.tr("%n line(s) taken back into the text", "", done.lines)
            case CorrectionAct.LINES_CHANGED if done.lines < 0:
                return self.tr("%n line(s) left out again", "", -done.lines)
        return self.tr("Other lines are part of the text now")

    # Lines

    def show_left_out(self, opened: OpenArticle, shown: Callable[[str], str]) -> None:
        """Show what cleaning left out; what is checked there is taken back into the text."""
        from studyapp.ui.dialogs.left_out_dialog import LeftOutDialog

        dialog = LeftOutDialog(self._theme, opened.article, opened.taken, shown, self._page.window())
        dialog.apply_requested.connect(partial(self._retell, opened.row))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _retell(self, row: ArticleRow, taken: frozenset[int]) -> None:
        try:
            source = self._services.correcting.to_retell(row)
        except UserError as error:
            self.toast.warn(sentence(error))
            return
        self._stop()
        self.busy.begin(self.tr("Reading the article again…"))
        self._task = self._runner.run(
            partial(retell, source, taken), done=self._take_lines, failed=self._failed, progressed=self._progressed
        )

    def _take_lines(self, retold: Retold) -> None:
        self.busy.hide()
        self._act(partial(self._services.correcting.take_lines, retold))

    def _failed(self, error: Exception) -> None:
        self.busy.hide()
        if isinstance(error, UserError):
            self.toast.warn(sentence(error))
        else:
            self._runner.failed.emit(error)

    def _progressed(self, fraction: float) -> None:
        self.busy.set_fraction(fraction)

    def _stop(self) -> None:
        if self._task is not None and self.busy.isVisible():
            self._task.cancel()
        self._task = None
        self.busy.hide()

    # Items

    def make_items_anew(self, row: ArticleRow, title: str) -> None:
        """Show what generating again would change, and do so when it is wanted."""
        from studyapp.ui.dialogs.regeneration_dialog import RegenerationDialog

        dialog = RegenerationDialog(
            self._theme, self._services.review, self._runner, [(row, title)], self._page.window()
        )
        dialog.draw.setValue(_DRAW)
        dialog.apply_requested.connect(self._regenerate)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        dialog.begin()

    def _regenerate(self, prepared: dict[ArticleRow, Prepared]) -> None:
        self.changed.emit(self._services.review.regenerate(prepared, self._now()))
        self.toast.tell(self.tr("The items are made anew. In the item bank, Ctrl+Z undoes it."))
