"""A learner's report on paper: the main figures, the line of accuracy and retention, and the tables, on A4 pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QImage,
    QPainter,
    QPen,
    QPolygonF,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextOption,
    QTextTableFormat,
)

from studyapp.ui.article_pages import MARGIN, PAGE_HEIGHT, PAGE_WIDTH, page_char, page_font, pdf_pages
from studyapp.ui.theme import LIGHT

if TYPE_CHECKING:
    from studyapp.services.report_sheet import ReportSheet, SheetDay

_TEXT, _HEAD, _TITLE, _SMALL = 13, 16, 24, 12
_CHART_HEIGHT = 210.0
_SHARP = 3
"""Pixels of the picture for one of the page: 288 dpi."""
_FIGURE_COLUMNS = 2
_BETWEEN = 36.0
"""Pixels between the two columns of figures."""


def report_pdf(sheet: ReportSheet, families: tuple[str, ...]) -> bytes:
    """The report as a PDF. May run in a worker: nothing here is a widget."""
    width, height = PAGE_WIDTH - 2 * MARGIN, PAGE_HEIGHT - 2 * MARGIN
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(page_font(families, _TEXT))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    document.setPageSize(QSizeF(width, height))
    _fill(document, sheet, families, width)
    return pdf_pages(document, sheet.title, page_font(families, _SMALL))


def _fill(document: QTextDocument, sheet: ReportSheet, families: tuple[str, ...], width: float) -> None:
    cursor = QTextCursor(document)
    cursor.setBlockFormat(_block(below=4))
    cursor.insertText(sheet.title, page_char(families, _TITLE, LIGHT.ink, bold=True))
    cursor.insertBlock(_block(below=12))
    cursor.insertText(sheet.facts, page_char(families, _SMALL, LIGHT.muted))
    figures = [tuple(part for pair in row for part in pair) for row in _in_rows(sheet.figures)]
    _table(cursor, (), figures, families, numbers=(1, 3))
    if len(sheet.days) > 1:
        _heading(cursor, " / ".join(sheet.lines), families)
        name = QUrl("report://line")
        picture = _chart(sheet.days, sheet.lines, families, width)
        document.addResource(QTextDocument.ResourceType.ImageResource.value, name, picture)
        image = QTextImageFormat()
        image.setName(name.toString())
        image.setWidth(width)
        image.setHeight(_CHART_HEIGHT)
        cursor.insertBlock(_block(below=8))
        cursor.insertImage(image)
    for table in sheet.tables:
        if table.rows:
            _heading(cursor, table.title, families)
            _table(cursor, table.headers, table.rows, families, numbers=range(1, len(table.headers)))


def _in_rows(figures: tuple[tuple[str, str], ...]) -> list[tuple[tuple[str, str], ...]]:
    padded = [*figures, *[("", "")] * (-len(figures) % _FIGURE_COLUMNS)]
    return [tuple(padded[at : at + _FIGURE_COLUMNS]) for at in range(0, len(padded), _FIGURE_COLUMNS)]


def _heading(cursor: QTextCursor, words: str, families: tuple[str, ...]) -> None:
    cursor.movePosition(QTextCursor.MoveOperation.End)
    block = _block(below=4)
    block.setTopMargin(14)
    cursor.insertBlock(block)
    cursor.insertText(words, page_char(families, _HEAD, LIGHT.accent, bold=True))


def _table(
    cursor: QTextCursor,
    headers: tuple[str, ...],
    rows: list[tuple[str, ...]] | tuple[tuple[str, ...], ...],
    families: tuple[str, ...],
    *,
    numbers: tuple[int, ...] | range,
) -> None:
    """A table with hairlines under its rows, its headers again on each page; the columns `numbers` stand right."""
    columns = len(headers or rows[0])
    shape = QTextTableFormat()
    shape.setBorder(0)
    shape.setCellPadding(3)
    shape.setCellSpacing(0)
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    shape.setHeaderRowCount(1 if headers else 0)
    wide = len(numbers) * 2 == columns or columns > 3
    first = 100 / columns if wide else 100 - 16 * (columns - 1)
    rest = (100 - first) / (columns - 1)
    kind = QTextLength.Type.PercentageLength
    shape.setColumnWidthConstraints([QTextLength(kind, first if not at else rest) for at in range(columns)])
    all_rows = [headers, *rows] if headers else list(rows)
    table = cursor.insertTable(len(all_rows), columns, shape)
    muted, ink = page_char(families, _SMALL, LIGHT.muted), page_char(families, _TEXT, LIGHT.ink)
    for number, row in enumerate(all_rows):
        for column, words in enumerate(row):
            cell = table.cellAt(number, column)
            look = cell.format().toTableCellFormat()
            look.setBottomBorder(0.75)
            look.setBottomBorderBrush(QColor(LIGHT.line))
            look.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            if not headers and column == 1:
                look.setRightPadding(_BETWEEN)
            cell.setFormat(look)
            inside = cell.firstCursorPosition()
            if column in numbers:
                right = QTextBlockFormat()
                right.setAlignment(Qt.AlignmentFlag.AlignRight)
                inside.setBlockFormat(right)
            inside.insertText(words, muted if headers and not number else ink)
    cursor.movePosition(QTextCursor.MoveOperation.End)


def _chart(days: tuple[SheetDay, ...], names: tuple[str, str, str], families: tuple[str, ...], width: float) -> QImage:
    """Accuracy, predicted and true retention of the days, in [0, 1], each with a stroke of its own."""
    image = QImage(round(width * _SHARP), round(_CHART_HEIGHT * _SHARP), QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.panel))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(_SHARP, _SHARP)
    painter.setFont(page_font(families, _SMALL))
    box = QRectF(44, 26, width - 60, _CHART_HEIGHT - 54)
    for step in range(5):
        y = box.bottom() - box.height() * step / 4
        painter.setPen(QPen(QColor(LIGHT.line), 1))
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
        painter.setPen(QColor(LIGHT.muted))
        place = QRectF(0, y - 10, box.left() - 8, 20)
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{step * 25}%")
    first, last = days[0].day, days[-1].day
    span = max(1, (last - first).days)
    for words, side in (
        (first.isoformat(), Qt.AlignmentFlag.AlignLeft),
        (last.isoformat(), Qt.AlignmentFlag.AlignRight),
    ):
        painter.drawText(QRectF(box.left(), box.bottom() + 6, box.width(), 18), side, words)
    looks = (
        (LIGHT.accent, Qt.PenStyle.SolidLine),
        (LIGHT.task.ink, Qt.PenStyle.DashLine),
        (LIGHT.term.ink, Qt.PenStyle.DotLine),
    )
    x = box.left()
    for at, (ink, style) in enumerate(looks):
        painter.setPen(QPen(QColor(ink), 2, style))
        painter.drawLine(QPointF(x, 10), QPointF(x + 26, 10))
        line = QPolygonF(
            [
                QPointF(box.left() + box.width() * (one.day - first).days / span, box.bottom() - box.height() * share)
                for one in days
                if (share := one.shares[at]) is not None
            ]
        )
        painter.drawPolyline(line)
        painter.setPen(QColor(LIGHT.ink))
        painter.drawText(QPointF(x + 32, 14), names[at])
        x += 32 + painter.fontMetrics().horizontalAdvance(names[at]) + 24
    painter.end()
    return image


def _block(*, below: float) -> QTextBlockFormat:
    block = QTextBlockFormat()
    block.setBottomMargin(below)
    return block
