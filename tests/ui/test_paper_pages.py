"""Papers on A4 pages in Qt: what the preview shows and a PDF holds."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QImage, QPainter

from studyapp.core.errors import UserError
from studyapp.core.forms.form import Form
from studyapp.core.forms.versions import version
from studyapp.services.papers import Part
from studyapp.ui.paper_pages import PAGE, Pages, lay_out, write_pdf
from tests.core.forms.bank import form_of, made, of_every_type

pytestmark = pytest.mark.usefixtures("qapp")

FORM = form_of(*of_every_type(), labels=("A", "B"))
LONG = form_of(
    *(
        made(number % 22, stem=f"第{number}题：{'各项任务要落到实处，' * (number % 6)}要求____。")
        for number in range(120)
    )
)


def laid_out(form: Form, part: Part = Part.PAPER, label: str = "A") -> Pages:
    return lay_out(form, version(form, label), part)


def words_in(data: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(data)
    try:
        # Fonts for Chinese and Japanese name some characters by the radicals that look like them.
        shown = [page.get_textpage().get_text_bounded() for page in document]
        return [unicodedata.normalize("NFKC", text).replace(" ", "") for text in shown]
    finally:
        document.close()


@pytest.mark.parametrize("part", Part)
def test_a_pdf_has_the_words_of_the_document_on_a4(part: Part) -> None:
    data = laid_out(FORM, part, "B").pdf("测试")
    document = pypdfium2.PdfDocument(data)
    assert [round(side) for side in document[0].get_size()] == [595, 842]
    document.close()
    text = "".join(words_in(data))
    assert "应知应会测试(B卷)" in text
    expected = {Part.PAPER: "密封线", Part.KEY: "川简报》第3段", Part.SHEET: "[√]"}[part]
    assert expected in text


def test_every_question_is_on_one_page_and_pages_are_counted() -> None:
    pages = laid_out(LONG)
    assert len(pages) > 3
    shown = words_in(pages.pdf("长卷"))
    assert len(shown) == len(pages)
    for number, text in enumerate(shown, 1):
        assert re.search(f"第{number}.共{len(pages)}.$", text)
    assert sorted(pages.places) == list(range(1, 121))
    for page, box in pages.places.values():
        assert 0 <= page < len(pages)
        assert box.bottom() <= PAGE[1] - 80


def test_the_head_of_a_key_is_repeated_on_every_page() -> None:
    pages = laid_out(LONG, Part.KEY)
    assert len(pages) > 2
    assert all("出处" in text for text in words_in(pages.pdf("答案")))


def test_a_question_is_found_by_its_place() -> None:
    pages = laid_out(FORM)
    page, box = pages.places[3]
    assert pages.question_at(page, box.center().y()) == 3
    assert pages.question_at(0, 5) == 0


def test_a_page_is_painted_black_on_white() -> None:
    pages = laid_out(FORM)
    image = QImage(794, 1123, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    pages.paint(painter, 0)
    painter.end()
    dark = sum(image.pixelColor(x, y).lightness() < 90 for x in range(90, 700, 3) for y in range(80, 1000, 3))
    assert dark > 300


def test_hostile_text_is_laid_out_as_text(tmp_path: Path) -> None:
    stem = "\u202e<b>&lt;\x00\x07𠮷😀\u200f<img src=x>" + "实" * 5000 + "要求____。"
    pages = laid_out(form_of(made(0, stem=stem), title="<em>题</em>\x00"))
    write_pdf(tmp_path / "甲.pdf", pages, "甲")
    text = "".join(words_in((tmp_path / "甲.pdf").read_bytes()))
    assert "<b>&lt;" in text
    assert "<em>题</em>" in text
    assert len(pages) >= 3  # a question longer than a page goes on
    assert text.count("实") >= 5000


def test_a_key_with_an_answer_longer_than_a_page_is_whole() -> None:
    pages = laid_out(form_of(made(0, answer="答" * 4000)), Part.KEY)
    assert len(pages) >= 4
    assert "".join(words_in(pages.pdf("测试"))).count("答") >= 4000


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(UserError):
        write_pdf(tmp_path / "file" / "a.pdf", laid_out(FORM), "测试")
