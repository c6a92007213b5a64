"""Word documents of ours: A4, Chinese fonts that fall back sensibly, running feet, equal bytes for equal text.

Runs say `w:hint="eastAsia"`, since Word sets quotation marks and dashes in the Latin font otherwise; every font is told
with its alternative name and its family in the font table, so that a machine without it takes one of its kind.
"""

from __future__ import annotations

import io
import zipfile
from datetime import datetime
from typing import TYPE_CHECKING, Any

from docx import Document
from docx.enum.section import WD_SECTION_START
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt

from studyapp.core.forms.printable import printable

if TYPE_CHECKING:
    from docx.document import Document as DocumentObject
    from docx.table import _Cell
    from docx.text.paragraph import Paragraph
    from docx.text.run import Run

TEXT_WIDTH = 16.0
"""Centimetres between the margins."""
SONG, HEI, FANGSONG, LATIN = "宋体", "黑体", "仿宋", "Times New Roman"
BODY = 10.5
"""五号, in points, the size of papers and of most print."""
_FONTS = (
    (SONG, "SimSun", "02010600030101010101", "86", "auto"),
    (HEI, "SimHei", "02010609060101010101", "86", "modern"),
    (FANGSONG, "FangSong", "02010609060101010101", "86", "modern"),
    (LATIN, "Liberation Serif", "02020603050405020304", "00", "roman"),
)
_EPOCH = (2000, 1, 1, 0, 0, 0)


def new_document(title: str, running: str, now: datetime, language: str) -> DocumentObject:
    """An empty A4 document in our styles, `running` and page numbers at its feet; `language` is zh-CN or zh-TW."""
    document = Document()
    section = document.sections[0]
    section.start_type = WD_SECTION_START.NEW_PAGE
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.5)
    section.top_margin, section.bottom_margin = Cm(2.2), Cm(2)
    section.header_distance, section.footer_distance = Cm(1.2), Cm(1)
    _set_styles(document, language)
    _set_fonts(document)
    properties = document.core_properties
    properties.title, properties.author, properties.comments = printable(title)[:200], "StudyApp", ""
    properties.created = properties.modified = now.replace(tzinfo=None, microsecond=0)
    properties.last_modified_by = "StudyApp"
    foot = section.footer.paragraphs[0]
    foot.alignment = WD_ALIGN_PARAGRAPH.CENTER
    add_text(foot, f"{running}　第 ", size=9)
    _add_field(foot, "PAGE")
    add_text(foot, " 頁　共 " if language == "zh-TW" else " 页　共 ", size=9)
    _add_field(foot, "NUMPAGES")
    add_text(foot, " 頁" if language == "zh-TW" else " 页", size=9)
    return document


def document_bytes(document: DocumentObject) -> bytes:
    """The document as a file, its parts dated alike so that equal documents are equal files."""
    raw = io.BytesIO()
    document.save(raw)
    dated = io.BytesIO()
    with zipfile.ZipFile(raw) as source, zipfile.ZipFile(dated, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(entry, source.read(name))
    return dated.getvalue()


def add_text(
    paragraph: Paragraph, text: str, *, bold: bool = False, size: float | None = None, font: str | None = None
) -> Run:
    """Add words to a paragraph; a line feed in them breaks the line."""
    run = paragraph.add_run(text)
    if bold:
        run.bold = True
    if size is not None:
        run.font.size = Pt(size)
    fonts = run._element.get_or_add_rPr().get_or_add_rFonts()
    fonts.set(qn("w:hint"), "eastAsia")
    if font is not None:
        fonts.set(qn("w:eastAsia"), font)
    return run


def add_paragraph(
    document: DocumentObject,
    text: str = "",
    *,
    centred: bool = False,
    bold: bool = False,
    size: float | None = None,
    font: str | None = None,
    after: float = 0,
    with_next: bool = False,
) -> Paragraph:
    """Add a paragraph; `after` is the room below in points, `with_next` keeps it on the page of what follows."""
    paragraph = document.add_paragraph()
    if text:
        add_text(paragraph, text, bold=bold, size=size, font=font)
    if centred:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    paragraph.paragraph_format.space_after = Pt(after)
    keep(paragraph, with_next=with_next)
    return paragraph


def keep(paragraph: Paragraph, *, with_next: bool) -> None:
    """Keep a paragraph in one piece and, where wanted, on the page of the next."""
    paragraph.paragraph_format.keep_together = True
    paragraph.paragraph_format.keep_with_next = with_next


def hang(paragraph: Paragraph, centimetres: float, first: float = 0.0) -> None:
    """Indent a paragraph, its first line by less: the number stands out."""
    paragraph.paragraph_format.left_indent = Cm(centimetres)
    paragraph.paragraph_format.first_line_indent = Cm(first - centimetres)


def dash_below(paragraph: Paragraph) -> None:
    """Draw a dashed line under a paragraph over the whole width."""
    border = f'<w:pBdr {nsdecls("w")}><w:bottom w:val="dashed" w:sz="8" w:space="4" w:color="404040"/></w:pBdr>'
    paragraph._element.get_or_add_pPr().insert_element_before(
        parse_xml(border), "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc", "w:rPr"
    )


def write_cell(
    cell: _Cell, text: str, *, bold: bool = False, size: float = 9, centred: bool = False, font: str | None = None
) -> Paragraph:
    """Put words into a table's cell."""
    paragraph: Paragraph = cell.paragraphs[0]
    paragraph.paragraph_format.line_spacing = 1.1
    add_text(paragraph, text, bold=bold, size=size, font=font)
    if centred:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    return paragraph


def add_table(document: DocumentObject, rows: int, widths: tuple[float, ...], *, ruled: bool) -> Any:
    """A table of these column widths (cm), with rules or without; its rows are not torn apart at the end of a page."""
    table = document.add_table(rows, len(widths))
    if ruled:
        table.style = "Table Grid"
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)
    for row in table.rows:
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = Cm(width)
    return table


def repeat_row(row: Any) -> None:
    """Show a table's row again at the head of every page that the table runs over."""
    row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


def _add_field(paragraph: Paragraph, code: str) -> None:
    """A number that Word counts itself."""
    for kind in ("begin", None, "separate", "shown", "end"):
        run = add_text(paragraph, "1" if kind == "shown" else "", size=9)
        if kind is None:
            instruction = OxmlElement("w:instrText")
            instruction.set(qn("xml:space"), "preserve")
            instruction.text = f" {code} "
            run._element.append(instruction)
        elif kind != "shown":
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
            run._element.append(mark)


def _set_styles(document: DocumentObject, language: str) -> None:
    defaults = document.styles.element.find(qn("w:docDefaults")).find(qn("w:rPrDefault")).find(qn("w:rPr"))
    for name in ("w:rFonts", "w:lang"):
        for old in defaults.findall(qn(name)):
            defaults.remove(old)
    fonts = f'w:ascii="{LATIN}" w:hAnsi="{LATIN}" w:cs="{LATIN}" w:eastAsia="{SONG}"'
    defaults.insert(0, parse_xml(f"<w:rFonts {nsdecls('w')} {fonts}/>"))
    defaults.append(parse_xml(f'<w:lang {nsdecls("w")} w:val="en-US" w:eastAsia="{language}" w:bidi="ar-SA"/>'))
    normal = document.styles["Normal"]
    normal.font.size = Pt(BODY)
    normal.font.name = LATIN
    normal.element.rPr.rFonts.set(qn("w:eastAsia"), SONG)
    normal.paragraph_format.space_after = Pt(0)
    normal.paragraph_format.line_spacing_rule = WD_LINE_SPACING.MULTIPLE
    normal.paragraph_format.line_spacing = 1.25
    for name, size, before, after in (("Title", 18, 6, 4), ("Heading 1", 12, 10, 2)):
        style = document.styles[name]
        style.font.size, style.font.bold, style.font.italic = Pt(size), True, False
        style.font.color.rgb = None
        for border in style.element.findall(f".//{qn('w:pBdr')}"):
            border.getparent().remove(border)
        run = style.element.get_or_add_rPr()
        for old in (*run.findall(qn("w:rFonts")), *run.findall(qn("w:color"))):
            run.remove(old)
        run.insert(
            0,
            parse_xml(
                f'<w:rFonts {nsdecls("w")} w:ascii="{LATIN}" w:hAnsi="{LATIN}" w:cs="{LATIN}" w:eastAsia="{HEI}"/>'
            ),
        )
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
        style.paragraph_format.keep_with_next = True


def _set_fonts(document: DocumentObject) -> None:
    """Write the font table anew: what to take where a font is missing."""
    rows = "".join(
        f'<w:font w:name="{name}"><w:altName w:val="{other}"/><w:panose1 w:val="{panose}"/>'
        f'<w:charset w:val="{charset}"/><w:family w:val="{family}"/><w:pitch w:val="variable"/></w:font>'
        for name, other, panose, charset, family in _FONTS
    )
    table = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:fonts {nsdecls("w")}>{rows}</w:fonts>'
    for relation in document.part.rels.values():
        if relation.reltype.endswith("/fontTable"):
            relation.target_part._blob = table.encode()
