"""Papers, keys and answer sheets as Word documents (docx) to be printed."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.shared import Cm, Pt

from studyapp.core.article import Script
from studyapp.core.forms.answer_sheet import AnswerSheet, SheetRow
from studyapp.core.forms.key import KeySection, PaperKey
from studyapp.core.forms.paper import Paper, Question
from studyapp.exchange.docx_writing import (
    FANGSONG,
    HEI,
    TEXT_WIDTH,
    add_paragraph,
    add_table,
    add_text,
    dash_below,
    document_bytes,
    hang,
    keep,
    new_document,
    repeat_row,
    write_cell,
)

if TYPE_CHECKING:
    from docx.document import Document as DocumentObject

_INDENT = 0.75
"""Centimetres by which what belongs to a question is indented: two characters."""
_KEY_WIDTHS = (1.1, 3.2, 1.9, 6.6, 3.2)
_LANGUAGES = {Script.HANS: "zh-CN", Script.HANT: "zh-TW"}


def paper_docx(paper: Paper, now: datetime) -> bytes:
    """A paper as a Word document; `now` dates it."""
    document = new_document(paper.title, paper.running, now, _LANGUAGES[paper.script])
    _add_head(document, paper.blanks, paper.seal)
    _add_title(document, paper.title)
    add_paragraph(document, paper.facts, centred=True, font=FANGSONG, after=6)
    _add_points(document, paper)
    for section in paper.sections:
        heading = document.add_paragraph(style="Heading 1")
        add_text(heading, section.heading)
        add_paragraph(document, section.how, font=FANGSONG, size=9.5, after=2, with_next=True)
        for question in section.questions:
            _add_question(document, question)
    return document_bytes(document)


def key_docx(key: PaperKey, now: datetime) -> bytes:
    """A key as a Word document: the short answers of each section, then a table with the sources."""
    document = new_document(key.title, key.running, now, _LANGUAGES[key.script])
    _add_title(document, key.title)
    for section in key.sections:
        heading = document.add_paragraph(style="Heading 1")
        add_text(heading, section.heading)
        if section.short:
            add_paragraph(document, "　　".join(section.short), after=4, with_next=True)
        _add_key(document, key, section)
    return document_bytes(document)


def sheet_docx(sheet: AnswerSheet, now: datetime) -> bytes:
    """An answer sheet as a Word document."""
    document = new_document(sheet.title, sheet.running, now, _LANGUAGES[sheet.script])
    _add_title(document, sheet.title)
    _add_head(document, sheet.blanks, "")
    add_paragraph(document, sheet.how, centred=True, font=FANGSONG, size=9.5, after=4)
    for section in sheet.sections:
        heading = document.add_paragraph(style="Heading 1")
        add_text(heading, section.heading)
        if section.rows[0].boxes:
            _add_boxes(document, section.rows, section.per_row)
        else:
            for row in section.rows:
                _add_gaps(document, row)
    return document_bytes(document)


def _add_title(document: DocumentObject, title: str) -> None:
    heading = document.add_paragraph(style="Title")
    heading.alignment = WD_ALIGN_PARAGRAPH.CENTER
    add_text(heading, title)


def _add_head(document: DocumentObject, blanks: tuple[str, ...], seal: str) -> None:
    words = "　".join(f"{blank} ______________" for blank in blanks)
    add_paragraph(document, words, centred=True, after=4, with_next=bool(seal))
    if seal:
        line = add_paragraph(document, seal, centred=True, size=9, font=FANGSONG, after=4)
        dash_below(line)


def _add_points(document: DocumentObject, paper: Paper) -> None:
    columns = len(paper.table[0])
    head = 1.9
    width = min(2.2, (TEXT_WIDTH - head) / (columns - 1))
    table = add_table(document, len(paper.table), (head, *[width] * (columns - 1)), ruled=True)
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    for row, cells in zip(table.rows, paper.table, strict=True):
        for at, (cell, words) in enumerate(zip(row.cells, cells, strict=True)):
            write_cell(cell, words, centred=True, font=HEI if at == 0 else None)


def _add_question(document: DocumentObject, question: Question) -> None:
    more = bool(question.options or question.left or question.answer or question.lines)
    stem = add_paragraph(document, question.stem, with_next=more)
    hang(stem, _INDENT)
    stem.paragraph_format.space_before = Pt(3)
    _add_options(document, question, last=not question.answer)
    if question.left:
        _add_columns(document, question)
    if question.answer:
        answer = add_paragraph(document, question.answer, after=2)
        answer.paragraph_format.left_indent = Cm(_INDENT)
    for number in range(question.lines):
        _add_line(document, with_next=number < question.lines - 1)


def _add_options(document: DocumentObject, question: Question, *, last: bool) -> None:
    step = (TEXT_WIDTH - _INDENT) / question.per_line
    starts = range(0, len(question.options), question.per_line)
    for start in starts:
        row = question.options[start : start + question.per_line]
        line = add_paragraph(document, "\t".join(row), with_next=start != starts[-1] or not last)
        line.paragraph_format.left_indent = Cm(_INDENT if question.per_line > 1 else _INDENT + 0.6)
        if question.per_line == 1:
            line.paragraph_format.first_line_indent = Cm(-0.6)
        for at in range(1, question.per_line):
            line.paragraph_format.tab_stops.add_tab_stop(Cm(_INDENT + at * step))


def _add_columns(document: DocumentObject, question: Question) -> None:
    count = max(len(question.left), len(question.right))
    half = (TEXT_WIDTH - _INDENT) / 2
    table = add_table(document, count, (half, half), ruled=False)
    table.alignment = WD_TABLE_ALIGNMENT.RIGHT
    for at, row in enumerate(table.rows):
        for cell, words in zip(row.cells, (question.left, question.right), strict=True):
            if at < len(words):
                write_cell(cell, words[at], size=10.5)
            keep(cell.paragraphs[0], with_next=True)


def _add_line(document: DocumentObject, *, with_next: bool) -> None:
    """A line to write on, over the whole width."""
    line = add_paragraph(document, "\t", with_next=with_next)
    line.paragraph_format.left_indent = Cm(_INDENT)
    line.paragraph_format.line_spacing = 1.7
    line.paragraph_format.tab_stops.add_tab_stop(Cm(TEXT_WIDTH), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.LINES)


def _add_key(document: DocumentObject, key: PaperKey, section: KeySection) -> None:
    table = add_table(document, 1 + len(section.rows), _KEY_WIDTHS, ruled=True)
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    repeat_row(table.rows[0])
    for cell, head in zip(table.rows[0].cells, key.heads, strict=True):
        write_cell(cell, head, centred=True, font=HEI)
    # Cells are asked for once: python-docx counts the whole table for each `row.cells`.
    cells = table._cells
    for number, row in enumerate(section.rows, 1):
        start = number * len(_KEY_WIDTHS)
        source = f"{row.place}：{row.quote}" if row.place else row.quote
        words = (f"{row.number}", row.answer, row.worth, source, row.rationale)
        for at, text in enumerate(words):
            write_cell(cells[start + at], text, bold=at == 1, centred=at in (0, 2))


def _add_boxes(document: DocumentObject, rows: tuple[SheetRow, ...], per_row: int) -> None:
    count = -(-len(rows) // per_row)
    table = add_table(document, count, (TEXT_WIDTH / per_row,) * per_row, ruled=False)
    cells = table._cells
    for at, row in enumerate(rows):
        boxes = " ".join(f"[{sign}]" for sign in row.boxes)
        write_cell(cells[at], f"{row.number}.  {boxes}", size=10)


def _add_gaps(document: DocumentObject, row: SheetRow) -> None:
    words = add_paragraph(document, f"{row.number}. {row.gaps}", after=3, with_next=row.lines > 0)
    hang(words, _INDENT)
    words.paragraph_format.line_spacing = 1.5
    for number in range(row.lines):
        _add_line(document, with_next=number < row.lines - 1)
