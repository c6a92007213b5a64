from __future__ import annotations

import zlib
from pathlib import Path

import pytest

from studyapp.core.errors import UserError
from studyapp.exchange.article_files import read_article
from studyapp.exchange.article_pdf import text_of
from studyapp.exchange.pdf_size import is_bomb
from studyapp.exchange.radicals import without_radicals
from tests.exchange.pdf_writer import EM, LINE, MARGIN, Placed, assembled, pdf, report, wrapped

LONG = "全会指出，要坚持系统观念、统筹推进，着力构建山水相融的空间格局，做强林下经济、生态旅游、清洁能源三大产业。"
SHORT = "会议强调，要稳中求进。"


def lines(data: bytes) -> list[str]:
    return text_of(data, "a.pdf").split("\n")


def trouble(data: bytes) -> str:
    with pytest.raises(UserError) as caught:
        text_of(data, "a.pdf")
    sentence = str(caught.value)
    assert sentence.startswith("a.pdf: ")
    return sentence


def test_a_report_is_the_same_article(tmp_path: Path, article_path: Path, article_text: str) -> None:
    path = tmp_path / "report.pdf"
    paragraphs = [line.strip() for line in article_text.splitlines() if line.strip()]
    path.write_bytes(report(paragraphs, head="云岫县学习资料"))
    printed, plain = read_article(path), read_article(article_path)
    assert printed.text == plain.text
    assert (printed.title, printed.published, printed.source, printed.byline) == (
        *(plain.title, plain.published, plain.source),
        plain.byline,
    )


def test_broken_lines_are_joined_over_pages() -> None:
    paragraphs = [f"{chr(ord('甲') + number)}" + LONG * (1 + number % 4) for number in range(30)]
    assert lines(report(paragraphs, title="全会举行", head="学习资料")) == ["全会举行", *paragraphs]


def test_paragraphs_parted_by_a_gap_alone() -> None:
    page, y = [], 780.0
    paragraphs = [LONG * 2, SHORT, LONG]
    for paragraph in paragraphs:
        for line in wrapped(paragraph, indent=0):
            page.append(Placed(MARGIN, y, line))
            y -= LINE
        y -= 12
    assert lines(pdf([page])) == paragraphs


def test_columns_are_read_one_after_the_other() -> None:
    page = []
    for x, text in ((60.0, LONG + LONG), (330.0, SHORT + LONG)):
        for number, line in enumerate(wrapped(text, 14)):
            page.append(Placed(x + 2 * EM * (number == 0), 700 - LINE * number, line))
    assert lines(pdf([page])) == [LONG + LONG, SHORT + LONG]


def test_headings_stay_by_themselves() -> None:
    page = [
        Placed(MARGIN, 700, "一、总体要求和二三四五六七八九十一二三四五六七八九十一", 18),
        *(
            Placed(MARGIN + 2 * EM * (number == 0), 660 - LINE * number, line)
            for number, line in enumerate(wrapped(LONG * 2))
        ),
    ]
    assert lines(pdf([page])) == [page[0].text, LONG * 2]


def test_rows_of_a_table_stay_rows() -> None:
    rows = [("阶段", "目标", "数量"), ("2027年", "环境改善", "42个"), ("2030年", "产业完善", "30项")]
    page = [
        Placed(x, 700.0 - LINE * number, cell)
        for number, row in enumerate(rows)
        for x, cell in zip((72, 220, 400), row, strict=True)
    ]
    assert lines(pdf([page])) == [" ".join(row) for row in rows]


def test_page_numbers_of_many_kinds_are_dropped() -> None:
    for number in ("- 3 -", "3", "第3页", "第 3 页 共 10 页", "3/10", "Page 3 of 10", "— 3 —", "·12·"):
        page = [Placed(MARGIN, 700, SHORT), Placed(280, 40, number, 10)]
        assert lines(pdf([page])) == [SHORT], number


def test_words_at_the_foot_that_are_no_number_stay() -> None:
    page = [Placed(MARGIN, 700, SHORT), Placed(MARGIN, 60, "十一"), Placed(MARGIN, 40, "2026年3月18日")]
    assert lines(pdf([page])) == [SHORT, "十一", "2026年3月18日"]


def test_an_address_printed_by_a_browser_is_dropped() -> None:
    page = [Placed(MARGIN, 700, SHORT), Placed(40, 20, "https://www.example.gov.cn/art/2026/3/19/1.html 1/1", 8)]
    assert lines(pdf([page])) == [SHORT]


def test_thin_spaces_beside_numbers_are_none() -> None:
    """Word processors set 到2035年 with a quarter of an em on both sides of the number."""
    page = [
        Placed(MARGIN, 700, "会议要求，到"),
        Placed(MARGIN + 6.25 * EM, 700, "2035"),
        Placed(MARGIN + 8.5 * EM, 700, "年全面建成。"),
    ]
    assert lines(pdf([page])) == ["会议要求，到2035年全面建成。"]


TURNS = {0: b"1 0 0 1 0 0", 90: b"0 1 -1 0 595 0", 180: b"-1 0 0 -1 595 842", 270: b"0 -1 1 0 0 842"}


@pytest.mark.parametrize("turn", TURNS)
def test_a_page_that_is_turned(turn: int) -> None:
    """In letters: a Chinese character of a font that is not there has no box if it lies on its side."""
    words = ["A district held its plenary session", "today and resolved to turn the old", "mill into a school."]
    page = [Placed(100, 500 - LINE * number, line) for number, line in enumerate(words)]
    data = pdf([[*page, Placed(280, 40, "- 3 -")]], rotate=turn, stream=TURNS[turn] + b" cm\n")
    assert lines(data) == [" ".join(words)]


def test_what_lies_beside_the_page_is_not_read() -> None:
    assert lines(pdf([[Placed(MARGIN, 700, SHORT), Placed(MARGIN, 900, LONG)]])) == [SHORT]


def test_radicals_become_characters(tmp_path: Path) -> None:
    path = tmp_path / "radicals.pdf"
    path.write_bytes(report(["⼆⼗⼤以来，⼈⺠⽣活⽔平提⾼，农⼾增收。", "⻓期坚持。"], title="⾼质量发展会议"))
    assert read_article(path).text == "二十大以来，人民生活水平提高，农户增收。\n长期坚持。"
    assert read_article(path).title == "高质量发展会议"


# What cannot be read.


@pytest.mark.parametrize(
    "data",
    [b"%PDF-1.7\n", b"%PDF-1.7\n" + b"\xff" * 3000, report([LONG])[:300], b"%PDF-", b"not a PDF at all"],
    ids=["start", "noise", "cut", "mark", "text"],
)
def test_damaged(data: bytes) -> None:
    assert "damaged" in trouble(data)


def test_a_byte_of_a_pdf_may_be_anything() -> None:
    whole = report([LONG, SHORT], title="会议")
    sentences = set()
    for at in range(0, len(whole), 23):
        for byte in (0, 0x39, 0xFF):
            try:
                text_of(whole[:at] + bytes([byte]) + whole[at + 1 :], "a.pdf")
            except UserError as error:
                sentences.add(str(error))
    assert all(sentence.startswith("a.pdf: ") for sentence in sentences)


def test_a_missing_table_is_no_damage() -> None:
    assert lines(report([LONG]).replace(b"startxref\n", b"startxref\n9")) == [LONG]


def test_no_page_and_no_text() -> None:
    assert "only pictures" in trouble(pdf([[]]))
    assert "only pictures" in trouble(pdf([[Placed(280, 40, "1", 10)]]))
    assert "damaged" in trouble(assembled([b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[]/Count 0>>"]))


def test_password() -> None:
    assert "password" in trouble(pdf([[Placed(MARGIN, 700, SHORT)]], encrypted=True))


def test_too_many_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("studyapp.exchange.article_pdf.MAX_PAGES", 2)
    assert "too long" in trouble(pdf([[Placed(MARGIN, 700, SHORT)]] * 3))


def test_too_many_characters(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("studyapp.exchange.article_pdf.MAX_CHARACTERS", 100)
    assert "too large" in trouble(report([LONG] * 3))


@pytest.mark.parametrize("content", [b"q " * 5_000_000, b" " * 9_000_000], ids=["states", "blanks"])
@pytest.mark.parametrize("packed", [True, False])
def test_a_bomb_is_not_opened(content: bytes, packed: bool) -> None:
    stream = zlib.compress(content) if packed else content
    dictionary = b"/Filter/FlateDecode" if packed else b""
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>"
    bomb = assembled(
        [
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
            page,
            b"<</Length %d%b>>stream\n%b\nendstream" % (len(stream), dictionary, stream),
        ]
    )
    assert "far too large" in trouble(bomb)


def test_a_stream_packed_twice_is_a_bomb() -> None:
    assert is_bomb(b"%PDF-1.7 <</Filter[/FlateDecode /FlateDecode]/Length 9>>stream\n")


def test_a_large_picture_is_no_bomb() -> None:
    picture = zlib.compress(bytes(range(128, 256)) * 100_000)
    assert not is_bomb(b"%%PDF-1.7 <</Filter/FlateDecode/Length %d>>stream\n%b\nendstream" % (len(picture), picture))


def test_text_of_the_report_has_no_radical_left() -> None:
    assert without_radicals("⽬标") == "目标"
