"""The sign-off sheet as a Word document."""

from __future__ import annotations

from datetime import datetime

from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH

from studyapp.core.article import Script
from studyapp.core.forms.sign_off import SignOffSheet
from studyapp.exchange.docx_writing import (
    FANGSONG,
    HEI,
    add_paragraph,
    add_table,
    add_text,
    document_bytes,
    new_document,
    repeat_row,
    write_cell,
)

_WIDTHS = (2.6, 2.0, 3.2, 3.4, 4.8)


def sign_off_docx(sheet: SignOffSheet, now: datetime) -> bytes:
    """The sheet as a file; `now` dates it."""
    language = "zh-TW" if sheet.script is Script.HANT else "zh-CN"
    document = new_document(sheet.title, sheet.running, now, language)
    title = document.add_paragraph(style="Title")
    title.alignment = WD_ALIGN_PARAGRAPH.CENTER
    add_text(title, sheet.title)
    add_paragraph(document, sheet.facts, centred=True, font=FANGSONG, after=4)
    for entry in sheet.entries:
        heading = document.add_paragraph(style="Heading 1")
        add_text(heading, entry.heading)
        for line in entry.question:
            add_paragraph(document, line, with_next=True)
        add_paragraph(document, entry.answer, bold=True, with_next=True)
        add_paragraph(document, entry.source, font=FANGSONG, size=9.5, after=3, with_next=True)
        if not entry.rows:
            add_paragraph(document, sheet.none, font=FANGSONG, size=9.5)
            continue
        table = add_table(document, 1 + len(entry.rows), _WIDTHS, ruled=True)
        table.alignment = WD_TABLE_ALIGNMENT.CENTER
        repeat_row(table.rows[0])
        cells = table._cells  # asked for once: python-docx counts the whole table each time
        for at, head in enumerate(sheet.heads):
            write_cell(cells[at], head, centred=True, font=HEI)
        for number, row in enumerate(entry.rows, 1):
            for at, words in enumerate(row):
                write_cell(cells[number * len(_WIDTHS) + at], words, centred=at == 0)
    words = "　　".join(f"{name}：____________" for name in sheet.signatures)
    add_paragraph(document, words, centred=True).paragraph_format.space_before = 300_000
    return document_bytes(document)
