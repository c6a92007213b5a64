"""Brings the outline of the article into the panel beside it: made in the worker, and only when somebody looks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from studyapp.ui.widgets.reader_side import SidePanel
from studyapp.ui.widgets.reader_view import ArticleView

if TYPE_CHECKING:
    from studyapp.core.progress import Progress
    from studyapp.core.reading.outline import Outline
    from studyapp.services.library import OpenArticle
    from studyapp.ui.tasks import TaskRunner

_OUTLINE = 1
"""The tab."""


class Outliner(QObject):
    """Knows of which article the panel shows the outline."""

    def __init__(self, side: SidePanel, view: ArticleView, runner: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._side = side
        self._view = view
        self._runner = runner
        self._open: OpenArticle | None = None
        self._shown: OpenArticle | None = None

    def show_article(self, opened: OpenArticle) -> None:
        """The page shows this now."""
        self._open = opened
        self.show_outline()

    def show_anew(self) -> None:
        """The same article is shown in other characters."""
        self._shown = None
        self.show_outline()

    def show_outline(self) -> None:
        """Make and show the outline, where it is looked at and not there yet."""
        opened = self._open
        if opened is None or self._shown is opened or self._side.tab != _OUTLINE:
            return

        def work(_progress: Progress) -> tuple[OpenArticle, Outline]:
            from studyapp.core.reading.outline import outline

            return opened, outline(opened.article, opened.reading)

        self._runner.run(work, done=self._take)

    def _take(self, made: tuple[OpenArticle, Outline]) -> None:
        opened, outline = made
        if opened is self._open:
            self._shown = opened
            self._side.outline.show_outline(outline, self._view.text_of)
