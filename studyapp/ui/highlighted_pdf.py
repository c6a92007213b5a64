"""A highlighted article on paper: title, legend and text on A4 pages, as a PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from studyapp.ui.theme import GROUP_OF, LIGHT, UNDERLINE

if TYPE_CHECKING:
    from studyapp.core.phrases import PhraseKind
    from studyapp.core.reading.highlights import Paragraph
    from studyapp.services.article_exports import ArticleWords

_DPI = 96
_WIDTH, _HEIGHT, _MARGIN, _FOOT = 794.0, 1123.0, 76.0, 40.0
"""An A4 page in pixels of 96 dpi, 2 cm of margin, and where the page number stands above the lower edge."""
_TEXT, _TITLE, _SMALL = 16, 26, 12


def highlighted_pdf(
    title: str, facts: str, paragraphs: tuple[Paragraph, ...], words: ArticleWords, families: tuple[str, ...]
) -> bytes:
    """The article as a PDF. May run in a worker: nothing here is a widget."""
    document = _document(title or words.untitled, facts, paragraphs, words, families)
    width, height = _WIDTH - 2 * _MARGIN, _HEIGHT - 2 * _MARGIN
    document.setPageSize(QSizeF(width, height))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    writer.setTitle(title)
    writer.setCreator("StudyApp")
    painter = QPainter(writer)
    scale = writer.resolution() / _DPI
    pages = document.pageCount()
    for page in range(pages):
        if page:
            writer.newPage()
        painter.save()
        painter.scale(scale, scale)
        painter.setFont(_font(families, _SMALL))
        painter.setPen(QColor(LIGHT.muted))
        foot = QRectF(0, _HEIGHT - _FOOT - 20, _WIDTH, 20)
        painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, f"{page + 1} / {pages}")
        painter.translate(QPointF(_MARGIN, _MARGIN - page * height))
        document.drawContents(painter, QRectF(0, page * height, width, height))
        painter.restore()
    painter.end()
    buffer.close()
    return bytes(buffer.data().data())


def _document(
    title: str, facts: str, paragraphs: tuple[Paragraph, ...], words: ArticleWords, families: tuple[str, ...]
) -> QTextDocument:
    from studyapp.core.reading.highlights import kinds_in

    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(_font(families, _TEXT))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.setBlockFormat(_block(below=6))
    cursor.insertText(title, _char(families, _TITLE, LIGHT.ink, bold=True))
    if facts:
        cursor.insertBlock(_block(below=8))
        cursor.insertText(facts, _char(families, _SMALL, LIGHT.muted))
    kinds = kinds_in(paragraphs)
    if kinds:
        plain = _char(families, _SMALL, LIGHT.muted)
        cursor.insertBlock(_block(below=14))
        cursor.insertText(f"{words.legend}　", plain)
        for kind in kinds:
            cursor.insertText(f" {words.kind(kind)} ", _marked(_char(families, _SMALL, LIGHT.ink), kind))
            cursor.insertText("　", plain)
    body = _block(below=8, indent=2 * _TEXT, pitch=1.75 * _TEXT)
    char = _char(families, _TEXT, LIGHT.ink)
    marked = {kind: _marked(char, kind) for kind in kinds}
    for paragraph in paragraphs:
        cursor.insertBlock(body, char)
        for run in paragraph:
            cursor.insertText(run.text, char if run.kind is None else marked[run.kind])
    cursor.endEditBlock()
    return document


def _font(families: tuple[str, ...], size: float, *, bold: bool = False) -> QFont:
    font = QFont(list(families))
    font.setPixelSize(round(size))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    return font


def _char(families: tuple[str, ...], size: float, ink: str, *, bold: bool = False) -> QTextCharFormat:
    char = QTextCharFormat()
    char.setFont(_font(families, size, bold=bold))
    char.setForeground(QColor(ink))
    return char


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
