"""A text document on A4 pages as a PDF, each with its number at the foot."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextCharFormat,
    QTextDocument,
)

from studyapp.ui.theme import LIGHT

PAGE_WIDTH, PAGE_HEIGHT, MARGIN = 794.0, 1123.0, 76.0
"""An A4 page in pixels of 96 dpi, and 2 cm of margin."""

_FOOT = 40.0
"""Where the page number stands above the lower edge."""
_DPI = 96


def page_font(families: tuple[str, ...], size: float, *, bold: bool = False) -> QFont:
    """The first of `families` that is there, at `size` pixels of 96 dpi."""
    font = QFont(list(families))
    font.setPixelSize(round(size))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    # For Latin text, Noto Sans CJK has digits that no character leads to, so that a PDF cannot tell what they are, and
    # dates beside English words could neither be searched for nor copied.
    font.setFeature(QFont.Tag("locl"), 0)
    return font


def page_char(families: tuple[str, ...], size: float, ink: str, *, bold: bool = False) -> QTextCharFormat:
    """Characters of that font in `ink`."""
    char = QTextCharFormat()
    char.setFont(page_font(families, size, bold=bold))
    char.setForeground(QColor(ink))
    return char


def pdf_pages(document: QTextDocument, title: str, foot_font: QFont) -> bytes:
    """The pages of a document whose page size is that of the page within its margins. May run in a worker."""
    width, height = PAGE_WIDTH - 2 * MARGIN, PAGE_HEIGHT - 2 * MARGIN
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
        painter.setFont(foot_font)
        painter.setPen(QColor(LIGHT.muted))
        foot = QRectF(0, PAGE_HEIGHT - _FOOT - 20, PAGE_WIDTH, 20)
        painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, f"{page + 1} / {pages}")
        painter.translate(QPointF(MARGIN, MARGIN - page * height))
        document.drawContents(painter, QRectF(0, page * height, width, height))
        painter.restore()
    painter.end()
    buffer.close()
    return bytes(buffer.data().data())
