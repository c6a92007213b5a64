"""The one-page digest as a Word document: tables and short lists on an A4 page, to be changed and printed."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from studyapp.core.forms.printable import printable
from studyapp.core.reading.digest import Digest, Named, Two
from studyapp.exchange.article_words import ArticleWords, facts_of

if TYPE_CHECKING:
    from docx.document import Document as DocumentObject

_RED = "B4232A"
_SIZE, _SMALLEST, _FULL, _MOST_LINES = 10.0, 8.0, 950, 14
"""Points of the text with little on the page, with much, how many characters are much, and how many aims may have
lines of their own; found by rendering a dozen reports: each is on one page."""


def write(page: Digest, words: ArticleWords, now: datetime, *, traditional: bool) -> bytes:
    """The document; equal digests and moments give equal bytes."""
    from studyapp.exchange.docx_writing import HEI, add_paragraph, document_bytes, new_document

    title = printable(page.title) or words.untitled
    document = new_document(title, f"{words.digest} · {title}", now, "zh-TW" if traditional else "zh-CN")
    _narrow_margins(document)
    size = _size(page)
    add_paragraph(document, title, bold=True, size=16, font=HEI, after=2, centred=True, with_next=True)
    facts = printable(facts_of(page.source, page.published, "", words))
    if facts:
        add_paragraph(document, facts, size=9, after=2, centred=True, with_next=True)
    crowded = page.characters > _FULL or sum(len(aims) for _time, aims in page.stages) > _MOST_LINES
    joint = "；" if crowded else "\n"
    _stages(document, words.stages, page.stages, size, joint)
    _columns(document, 2)
    _slogans(document, words.slogans, page.slogans, size)
    _formulas(document, words.formulas, page.formulas, size)
    for heading, rows in (
        (words.pairs, page.pairs),
        (words.attributes, page.attributes),
        (words.doctrines, page.doctrines),
        (words.figures, page.figures),
    ):
        _table(document, heading, rows, size)
    return document_bytes(document)


def _size(page: Digest) -> float:
    """The fuller the page, the smaller the type."""
    count = page.characters
    return _SIZE if count < _FULL / 2 else _SMALLEST if count > _FULL else (_SIZE + _SMALLEST) / 2


def _narrow_margins(document: DocumentObject) -> None:
    from docx.shared import Cm

    section = document.sections[0]
    section.left_margin = section.right_margin = Cm(2)
    section.top_margin, section.bottom_margin = Cm(1.6), Cm(1.6)


def _columns(document: DocumentObject, number: int) -> None:
    """Go on in that many columns, on the same page; Word fills the first to the foot of the page."""
    from docx.enum.section import WD_SECTION_START
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls, qn

    properties = document.add_section(WD_SECTION_START.CONTINUOUS)._sectPr
    for old in properties.findall(qn("w:cols")):
        properties.remove(old)
    properties.insert_element_before(
        parse_xml(f'<w:cols {nsdecls("w")} w:num="{number}" w:space="400"/>'), "w:docGrid", "w:printerSettings"
    )


def _heading(document: DocumentObject, words: str) -> None:
    from docx.shared import Pt, RGBColor

    from studyapp.exchange.docx_writing import HEI, add_paragraph

    heading = add_paragraph(document, words, bold=True, size=11, font=HEI, after=2, with_next=True)
    heading.paragraph_format.space_before = Pt(5)
    heading.runs[0].font.color.rgb = RGBColor.from_string(_RED)


def _stages(document: DocumentObject, heading: str, stages: tuple[Named, ...], size: float, joint: str) -> None:
    """The table of stages; aims stand in lines of their own, or one behind the other where `joint` says so."""
    if not stages:
        return
    from studyapp.exchange.docx_writing import HEI, write_cell

    _heading(document, heading)
    table = _ruled(document, len(stages), (2.6, 14.4))
    for row, (time, aims) in zip(table.rows, stages, strict=True):
        write_cell(row.cells[0], printable(time), bold=True, size=size, font=HEI)
        mark = "· " if joint == "\n" else ""
        write_cell(row.cells[1], joint.join(mark + printable(aim) for aim in aims), size=size)


def _slogans(document: DocumentObject, heading: str, slogans: tuple[str, ...], size: float) -> None:
    if not slogans:
        return
    from studyapp.exchange.docx_writing import add_paragraph, hang

    _heading(document, heading)
    for number, slogan in enumerate(slogans, 1):
        line = add_paragraph(document, f"{number}. {printable(slogan)}", size=size, after=1)
        line.paragraph_format.line_spacing = 1.1
        hang(line, 0.6)


def _formulas(document: DocumentObject, heading: str, formulas: tuple[Named, ...], size: float) -> None:
    if not formulas:
        return
    from studyapp.exchange.docx_writing import HEI, add_paragraph, add_text, hang

    _heading(document, heading)
    for name, members in formulas:
        line = add_paragraph(document, size=size, after=1)
        line.paragraph_format.line_spacing = 1.1
        hang(line, 0.6)
        add_text(line, "· ", size=size)
        if name:
            add_text(line, f"{printable(name)}：", bold=True, size=size, font=HEI)
        add_text(line, "、".join(map(printable, members)), size=size)


def _table(document: DocumentObject, heading: str, rows: tuple[Two, ...], size: float) -> None:
    if not rows:
        return
    from studyapp.exchange.docx_writing import write_cell

    _heading(document, heading)
    table = _ruled(document, len(rows), (4.0, 4.1))
    for number, (row, (left, right)) in enumerate(zip(table.rows, rows, strict=True), 1):
        # A table stays in one column, under its heading.
        write_cell(row.cells[0], printable(left), size=size).paragraph_format.keep_with_next = number < len(rows)
        write_cell(row.cells[1], printable(right), size=size)


def _ruled(document: DocumentObject, rows: int, widths: tuple[float, ...]) -> Any:
    from studyapp.exchange.docx_writing import add_table

    return add_table(document, rows, widths, ruled=True)
