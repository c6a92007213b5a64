"""The article as a Qt document: title, a muted line, and the paragraphs, so laid out that positions hold."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextOption,
)

from studyapp.ui.positions import qt_length
from studyapp.ui.theme import SPACE_L, SPACE_S, SPACE_XL, Text, Theme

# QTextCursor turns these into block separators or objects; each is shown as one harmless character instead, so
# that the document has as many positions as the text.
_HARMLESS = str.maketrans(
    {"\r": " ", "\u2029": " ", "\ufdd0": "\ufffd", "\ufdd1": "\ufffd", "\ufffc": "\ufffd", "\0": "\ufffd"}
)
LINE_HEIGHT = 2.0
"""Line pitch in type sizes, as the design shows it: room for the marks between the lines."""


def fill_document(document: QTextDocument, theme: Theme, *, title: str, meta: str, text: str) -> int:
    """Replace the document's content; gives the position (UTF-16) where `text` begins.

    Title and meta are left out where they are empty. Every newline of `text` is the start of a block.
    """
    document.clear()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(theme.font(Text.READING))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    offset = 0
    for words, block, char in (
        (title, _title_block(theme), _char(theme, Text.ARTICLE_TITLE, theme.c.ink, bold=True)),
        (meta, _meta_block(theme), _char(theme, Text.BODY, theme.c.muted)),
    ):
        line = " ".join(words.split())
        if line:
            cursor.setBlockFormat(block)
            cursor.setBlockCharFormat(char)
            cursor.insertText(line.translate(_HARMLESS), char)
            cursor.insertBlock()
            offset += qt_length(line) + 1
    body = _char(theme, Text.READING, theme.c.ink)
    cursor.setBlockFormat(_body_block(theme))
    cursor.setBlockCharFormat(body)
    cursor.insertText(text.translate(_HARMLESS), body)
    cursor.endEditBlock()
    return offset


def set_margins(document: QTextDocument, side: int, top: int, bottom: int) -> None:
    """Keep the text that far from the edges of the page."""
    root = document.rootFrame()
    frame: QTextFrameFormat = root.frameFormat()
    wanted = (side, side, top, bottom)
    if (frame.leftMargin(), frame.rightMargin(), frame.topMargin(), frame.bottomMargin()) != wanted:
        frame.setLeftMargin(side)
        frame.setRightMargin(side)
        frame.setTopMargin(top)
        frame.setBottomMargin(bottom)
        root.setFrameFormat(frame)


def _char(theme: Theme, text: Text, colour: str, *, bold: bool = False) -> QTextCharFormat:
    char = QTextCharFormat()
    char.setFont(theme.font(text, bold=bold))
    char.setForeground(QColor(colour))
    return char


def _title_block(theme: Theme) -> QTextBlockFormat:
    block = QTextBlockFormat()
    block.setBottomMargin(theme.px(SPACE_S))
    block.setHeadingLevel(1)
    return block


def _meta_block(theme: Theme) -> QTextBlockFormat:
    block = QTextBlockFormat()
    block.setBottomMargin(theme.px(SPACE_XL - SPACE_S))
    return block


def _body_block(theme: Theme) -> QTextBlockFormat:
    size = theme.font(Text.READING).pixelSize()
    block = QTextBlockFormat()
    block.setTextIndent(2 * size)
    block.setLineHeight(LINE_HEIGHT * size, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    block.setBottomMargin(theme.px(SPACE_L - 2))
    block.setAlignment(Qt.AlignmentFlag.AlignLeft)
    return block
