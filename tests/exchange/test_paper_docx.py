"""Papers in Word: what stands in the document, that Word can open it, and what hostile text does to it."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, datetime

import docx
import pytest
from docx.oxml.ns import qn
from lxml import etree

from studyapp.core.forms.answer_sheet import answer_sheet
from studyapp.core.forms.form import Form
from studyapp.core.forms.key import paper_key
from studyapp.core.forms.paper import paper
from studyapp.core.forms.versions import version
from studyapp.exchange.paper_docx import key_docx, paper_docx, sheet_docx
from tests.core.forms.bank import form_of, made, of_every_type
from tests.golden_plugin import Golden

NOW = datetime(2026, 3, 2, 8, 30, tzinfo=UTC)
FORM = form_of(*of_every_type(), labels=("A", "B"), minutes=90, pass_mark=10.0)


def made_of(form: Form, part: str, label: str = "A") -> bytes:
    chosen = version(form, label)
    if part == "key":
        return key_docx(paper_key(form, chosen), NOW)
    return sheet_docx(answer_sheet(form, chosen), NOW) if part == "sheet" else paper_docx(paper(form, chosen), NOW)


def xml_of(data: bytes, name: str = "word/document.xml") -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return etree.fromstring(package.read(name))


def words_of(data: bytes) -> str:
    document = docx.Document(io.BytesIO(data))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([paragraph.text for paragraph in document.paragraphs] + cells)


@pytest.mark.parametrize("part", ["paper", "key", "sheet"])
def test_the_document_is_as_it_was_found_good(golden: Golden, part: str) -> None:
    body = xml_of(made_of(FORM, part))
    etree.indent(body)
    golden(f"form-{part}.xml", etree.tostring(body, encoding="unicode") + "\n")


def test_the_same_paper_is_the_same_file() -> None:
    assert made_of(FORM, "paper") == made_of(FORM, "paper")
    assert made_of(FORM, "paper") != made_of(FORM, "paper", "B")


def test_the_page_is_a4_and_its_foot_counts_pages() -> None:
    document = docx.Document(io.BytesIO(made_of(FORM, "paper")))
    section = document.sections[0]
    assert section.page_width is not None
    assert section.page_height is not None
    assert (round(section.page_width.cm, 1), round(section.page_height.cm, 1)) == (21.0, 29.7)
    foot = section.footer.paragraphs[0]
    assert foot.text.startswith("应知应会测试（A卷）　第 ")
    codes = [element.text.strip() for element in foot._element.iter(qn("w:instrText"))]
    assert codes == ["PAGE", "NUMPAGES"]
    assert document.core_properties.title == "应知应会测试（A卷）"


def test_every_run_has_an_east_asian_font_and_the_font_table_tells_what_to_take_instead() -> None:
    data = made_of(FORM, "paper")
    hints = [run.find(f"{qn('w:rPr')}/{qn('w:rFonts')}") for run in xml_of(data).iter(qn("w:r"))]
    assert all(fonts is not None and fonts.get(qn("w:hint")) == "eastAsia" for fonts in hints)
    styles = xml_of(data, "word/styles.xml")
    defaults = styles.find(f".//{qn('w:rPrDefault')}//{qn('w:rFonts')}")
    assert defaults is not None
    assert defaults.get(qn("w:eastAsia")) == "宋体"
    fonts = {font.get(qn("w:name")): font for font in xml_of(data, "word/fontTable.xml")}
    assert set(fonts) == {"宋体", "黑体", "仿宋", "Times New Roman"}
    assert fonts["宋体"].find(qn("w:altName")).get(qn("w:val")) == "SimSun"


def test_heads_of_tables_are_repeated_and_rows_stay_whole() -> None:
    tables = list(xml_of(made_of(FORM, "key")).iter(qn("w:tbl")))
    assert len(tables) == 8
    for table in tables:
        rows = list(table.iter(qn("w:tr")))
        assert rows[0].find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None
        assert all(row.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is not None for row in rows)


def test_a_question_stays_on_one_page() -> None:
    document = docx.Document(io.BytesIO(made_of(FORM, "paper")))
    paragraphs = document.paragraphs
    stem = next(at for at, paragraph in enumerate(paragraphs) if paragraph.text.startswith("1. "))
    assert paragraphs[stem].paragraph_format.keep_with_next
    assert not paragraphs[stem + 1].paragraph_format.keep_with_next  # its only line of options


HOSTILE = "\u202e<w:br/>&amp;\x00\x0b\x1b]\ud800𠮷😀\u200fعربي\u2066“引”'\"\t\r\n=1+1{{x}}%s"


@pytest.mark.parametrize("part", ["paper", "key", "sheet"])
def test_hostile_text_is_only_text(part: str) -> None:
    form = form_of(made(0, stem=f"{HOSTILE}要求____。", answer=HOSTILE), title=HOSTILE)
    data = made_of(form, part)
    words = words_of(data)
    assert not set(words) & set("\u202e\u2066\u200f\x00\x1b")
    if part == "paper":
        assert "<w:br/>&amp;" in words
        assert "𠮷😀عربي“引”" in words
    assert not xml_of(data).xpath("//*[local-name()='br']") or part == "paper"


def test_a_long_paper_is_written_in_good_time() -> None:
    form = form_of(*(made(number % 22, stem=f"第{number}题要求____。") for number in range(200)))
    assert words_of(made_of(form, "key")).count("要求") == 200
