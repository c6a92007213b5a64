"""The pictures of correcting the reader, of the outline, and of what an article is taken out as."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from studyapp.core.article import Span
from studyapp.core.phrases import PhraseKind
from studyapp.ui.dialogs.digest_dialog import DigestDialog
from studyapp.ui.dialogs.left_out_dialog import LeftOutDialog
from studyapp.ui.main_window import READING, MainWindow
from studyapp.ui.pages.reading_page import ReadingPage

if TYPE_CHECKING:
    from studyapp.core.ids import ArticleRow
    from studyapp.ui.workspace import Workspace

_CLAUSE = re.compile(r"(?<=[，,。])\w{4,9}(?=[，,。])")
_WORDS = re.compile(r"\w{4}")
_DIGEST_MS = 2000
"""How long to wait for the digest at most."""


def reader_pictures(
    window: MainWindow,
    workspace: Workspace,
    row: ArticleRow,
    settle: Callable[[int], None],
) -> Iterator[tuple[str, QWidget]]:
    """A selection with its bar, a phrase marked by hand, the outline, the lines left out, the digest."""
    workspace.show_article(row)
    page = workspace.page(READING)
    assert isinstance(page, ReadingPage)
    yield "reading", window
    acts = 0
    span = _unmarked(page)
    if span is not None:
        page.view.reveal(span, flash=False)
        _select(page, span)
        yield "reading-selection", window
        page.marker.bar.kind_chosen.emit(PhraseKind.TERM)
        acts += 1
        yield "reading-corrected", window
    page.corrector.toast.hide()
    page.side.show_tab(1)
    settle(400)
    yield "reading-outline", window
    page.side.show_tab(0)
    page.legend_bar.left_out_requested.emit()
    lines = window.findChild(LeftOutDialog)
    assert lines is not None
    yield "left-out", lines
    lines.reject()
    page.more_button.digest_requested.emit()
    for _wait in range(_DIGEST_MS // 100):
        settle(100)
        digest = window.findChild(DigestDialog)
        if digest is not None:
            yield "digest", digest
            digest.reject()
            break
    for _act in range(acts):
        page.corrector.undo()
    page.corrector.toast.hide()


def _unmarked(page: ReadingPage) -> Span | None:
    """A short clause in the middle of the article that no phrase meets, or else four characters."""
    text = page.view.text_of(Span(0, page.view.length))
    regions = page.view.marks
    for pattern in (_CLAUSE, _WORDS):
        for match in pattern.finditer(text, len(text) // 3):
            span = Span(*match.span())
            if not any(regions.region_at(place) for place in range(span.start, span.end)):
                return span
    return None


def _select(page: ReadingPage, span: Span) -> None:
    start, end = page.view.document_span(span)
    cursor = page.view.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    page.view.setTextCursor(cursor)
    page.marker.hand.tell()
