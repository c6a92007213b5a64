"""A highlighted article on paper: title, legend and text on A4 pages, as a PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSizeF
from PySide6.QtGui import (
    QColor,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from studyapp.ui.article_pages import MARGIN, PAGE_HEIGHT, PAGE_WIDTH, page_char, page_font, pdf_pages
from studyapp.ui.theme import GROUP_OF, LIGHT, UNDERLINE

if TYPE_CHECKING:
    from studyapp.core.phrases import PhraseKind
    from studyapp.core.reading.highlights import Paragraph
    from studyapp.services.article_exports import ArticleWords

_TEXT, _TITLE, _SMALL = 16, 26, 12


def highlighted_pdf(
    title: str, facts: str, paragraphs: tuple[Paragraph, ...], words: ArticleWords, families: tuple[str, ...]
) -> bytes:
    """The article as a PDF. May run in a worker: nothing here is a widget."""
    document = _document(title or words.untitled, facts, paragraphs, words, families)
    document.setPageSize(QSizeF(PAGE_WIDTH - 2 * MARGIN, PAGE_HEIGHT - 2 * MARGIN))
    return pdf_pages(document, title, page_font(families, _SMALL))


def _document(
    title: str, facts: str, paragraphs: tuple[Paragraph, ...], words: ArticleWords, families: tuple[str, ...]
) -> QTextDocument:
    from studyapp.core.reading.highlights import kinds_in

    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(page_font(families, _TEXT))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.setBlockFormat(_block(below=6))
    cursor.insertText(title, page_char(families, _TITLE, LIGHT.ink, bold=True))
    if facts:
        cursor.insertBlock(_block(below=8))
        cursor.insertText(facts, page_char(families, _SMALL, LIGHT.muted))
    kinds = kinds_in(paragraphs)
    if kinds:
        plain = page_char(families, _SMALL, LIGHT.muted)
        cursor.insertBlock(_block(below=14))
        cursor.insertText(f"{words.legend}　", plain)
        for kind in kinds:
            cursor.insertText(f" {words.kind(kind)} ", _marked(page_char(families, _SMALL, LIGHT.ink), kind))
            cursor.insertText("　", plain)
    body = _block(below=8, indent=2 * _TEXT, pitch=1.75 * _TEXT)
    char = page_char(families, _TEXT, LIGHT.ink)
    marked = {kind: _marked(char, kind) for kind in kinds}
    for paragraph in paragraphs:
        cursor.insertBlock(body, char)
        for run in paragraph:
            cursor.insertText(run.text, char if run.kind is None else marked[run.kind])
    cursor.endEditBlock()
    return document


def _marked(char: QTextCharFormat, kind: PhraseKind) -> QTextCharFormat:
    """The same characters as a phrase of a kind."""
    tint = LIGHT.tint(GROUP_OF[kind])
    marked = QTextCharFormat(char)
    marked.setBackground(QColor(tint.fill))
    marked.setUnderlineStyle(UNDERLINE[GROUP_OF[kind]])
    marked.setUnderlineColor(QColor(tint.ink))
    return marked


def _block(*, below: float, indent: float = 0.0, pitch: float = 0.0) -> QTextBlockFormat:
    block = QTextBlockFormat()
    block.setBottomMargin(below)
    block.setTextIndent(indent)
    if pitch:
        block.setLineHeight(pitch, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
    return block
