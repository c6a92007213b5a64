from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path

import docx
import pytest
from docx.document import Document
from docx.oxml.parser import parse_xml

from studyapp.core.errors import UserError
from studyapp.exchange import article_docx
from studyapp.exchange.article_docx import text_of
from studyapp.exchange.article_files import read_article
from studyapp.exchange.docx_numbering import numeral

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
MAIN = "word/document.xml"


def written(document: Document) -> bytes:
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def with_body(body: str, before: str = "", members: Mapping[str, str | bytes] | None = None) -> bytes:
    """A document with the XML `body`, `before` standing ahead of its root, and other members changed."""
    source = zipfile.ZipFile(io.BytesIO(written(docx.Document())))
    main = f'<?xml version="1.0" encoding="UTF-8"?>{before}<w:document {W}><w:body>{body}</w:body></w:document>'
    contents = {name: source.read(name) for name in source.namelist()} | {MAIN: main.encode()}
    contents |= {name: part.encode() if isinstance(part, str) else part for name, part in (members or {}).items()}
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in contents.items():
            package.writestr(name, content)
    return file.getvalue()


def run(text: str, properties: str = "") -> str:
    return f'<w:r>{properties and f"<w:rPr>{properties}</w:rPr>"}<w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(content: str, properties: str = "") -> str:
    return f"<w:p>{properties and f'<w:pPr>{properties}</w:pPr>'}{content}</w:p>"


def lines(data: bytes) -> list[str]:
    return text_of(data, "a.docx").split("\n")


def trouble(data: bytes) -> str:
    with pytest.raises(UserError) as caught:
        text_of(data, "a.docx")
    sentence = str(caught.value)
    assert sentence.startswith("a.docx: ")
    return sentence


def test_a_report_is_the_same_article(tmp_path: Path, article_path: Path, article_text: str) -> None:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "云岫县文件"
    document.sections[0].footer.paragraphs[0].text = "会议强调，要印刷清晰。"
    for line in article_text.splitlines():
        document.add_paragraph(line)
    path = tmp_path / "report.docx"
    path.write_bytes(written(document))
    word, plain = read_article(path), read_article(article_path)
    assert word == plain


def test_headings_paragraphs_and_tables_in_order() -> None:
    document = docx.Document()
    document.add_heading("县委全会举行", 0)
    document.add_paragraph("会议强调，要稳中求进。")
    table = document.add_table(2, 3)
    for cell, text in zip(
        (cell for row in table.rows for cell in row.cells),
        ["阶段", "目标", "数量", "2027年", "环境改善", "42个"],
        strict=True,
    ):
        cell.text = text
    document.add_heading("一、总体要求", 1)
    document.add_paragraph("第一行\n第二行\t列")
    assert lines(written(document)) == [
        *("县委全会举行", "会议强调，要稳中求进。", "阶段\t目标\t数量", "2027年\t环境改善\t42个", "一、总体要求"),
        *("第一行", "第二行\t列"),
    ]


def test_a_table_that_lays_out_text() -> None:
    document = docx.Document()
    table = document.add_table(1, 2)
    table.cell(0, 0).text = "会议强调，要坚持系统观念、统筹推进。\n会议要求，要抓好落实。"
    table.cell(0, 1).text = "旁注"
    inner = table.cell(0, 1).add_table(1, 2)
    inner.cell(0, 0).text, inner.cell(0, 1).text = "内", "层"
    assert lines(written(document)) == [
        "会议强调，要坚持系统观念、统筹推进。",
        "会议要求，要抓好落实。",
        "旁注",
        "内\t层",
    ]


def test_cells_merged_over_rows_are_read_once() -> None:
    def row(merge: str, first: str, second: str) -> str:
        return (
            f"<w:tr><w:tc><w:tcPr>{merge}</w:tcPr>{paragraph(run(first))}</w:tc>"
            f"<w:tc>{paragraph(run(second))}</w:tc></w:tr>"
        )

    rows = row('<w:vMerge w:val="restart"/>', "目标", "甲") + row("<w:vMerge/>", "隐", "乙")
    assert lines(with_body(f"<w:tbl>{rows}</w:tbl>")) == ["目标\t甲", "乙"]


def test_tracked_changes_are_read_as_accepted() -> None:
    body = (
        paragraph(
            run("会议")
            + f'<w:ins w:id="1" w:author="a">{run("强调")}</w:ins>'
            + '<w:del w:id="2" w:author="a"><w:r><w:delText>指出</w:delText></w:r></w:del>'
            + f'<w:moveFrom w:id="3" w:author="a">{run("移走")}</w:moveFrom>'
            + f'<w:moveTo w:id="4" w:author="a">{run("，移来")}</w:moveTo>'
        )
        + paragraph(run("上半段"), '<w:rPr><w:del w:id="5" w:author="a"/></w:rPr>')
        + paragraph(run("下半段"))
    )
    assert lines(with_body(body)) == ["会议强调，移来", "上半段下半段"]


def test_what_is_not_seen_is_not_read() -> None:
    body = paragraph(
        run("看得见")
        + run("看不见", "<w:vanish/>")
        + run("，又看见", '<w:vanish w:val="0"/>')
        + "<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:footnoteReference w:id='1'/></w:r>"
        + f"<w:r><w:ruby><w:rt>{run('pīn')}</w:rt><w:rubyBase>{run('拼')}</w:rubyBase></w:ruby></w:r>"
    )
    assert lines(with_body(body)) == ["看得见，又看见拼"]


def test_text_in_controls_links_and_boxes() -> None:
    box = f"<w:r><w:pict><w:txbxContent>{paragraph(run('框内'))}</w:txbxContent></w:pict></w:r>"
    body = f"<w:sdt><w:sdtPr/><w:sdtContent>{paragraph(run('控件内'))}</w:sdtContent></w:sdt>" + paragraph(
        f"<w:hyperlink>{run('链接')}</w:hyperlink><w:smartTag>{run('标记')}</w:smartTag>{box}{run('之后')}"
    )
    assert lines(with_body(body)) == ["控件内", "链接标记之后", "框内"]


# Numbers of lists.


def numbered(levels: Iterable[tuple[str, str]], extra: str = "") -> str:
    """A numbering part with one abstract list of these formats and texts, and the lists 1 and 2 made of it."""
    made = "".join(
        f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/></w:lvl>'
        for at, (form, text) in enumerate(levels)
    )
    return (
        f'<w:numbering {W}><w:abstractNum w:abstractNumId="7">{made}</w:abstractNum>'
        f'<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>'
        f'<w:num w:numId="2"><w:abstractNumId w:val="7"/>{extra}</w:num></w:numbering>'
    )


def item(text: str, level: int = 0, number: int = 1) -> str:
    return paragraph(run(text), f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')


def test_numbers_of_lists_are_text() -> None:
    part = numbered([("chineseCounting", "%1、"), ("chineseCounting", "（%2）"), ("decimal", "%3.")])
    body = item("甲") + item("子", 1) + item("丑", 1) + item("3亿元", 2) + item("乙") + item("寅", 1) + item("", 1)
    body += paragraph(run("无编号")) + item("卯", 1)
    assert lines(with_body(body, members={"word/numbering.xml": part})) == [
        *("一、甲", "（一）子", "（二）丑", "1. 3亿元", "二、乙", "（一）寅", "", "无编号", "（三）卯")
    ]


def test_a_list_goes_on_or_starts_anew() -> None:
    part = numbered([("decimal", "%1．"), ("decimal", "%1.%2")])
    body = item("甲") + item("乙", 0, 2) + item("丙", 1, 2)
    assert lines(with_body(body, members={"word/numbering.xml": part})) == ["1．甲", "2．乙", "2.1 丙"]
    anew = numbered([("decimal", "%1．")], '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>')
    assert lines(with_body(item("甲") + item("乙", 0, 2), members={"word/numbering.xml": anew})) == ["1．甲", "5．乙"]


def test_bullets_and_lists_that_are_not_there_give_nothing() -> None:
    part = numbered([("bullet", "\uf0b7")])
    body = item("甲") + item("乙", 3) + item("丙", 0, 9) + item("丁", 0, 0)
    assert lines(with_body(body, members={"word/numbering.xml": part})) == ["甲", "乙", "丙", "丁"]


def test_numbers_by_style() -> None:
    document = docx.Document()
    for text in ("甲", "乙"):
        document.add_paragraph(text, style="List Number")
    document.add_paragraph("丙", style="List Bullet")
    assert lines(written(document)) == ["1. 甲", "2. 乙", "丙"]


@pytest.mark.parametrize(
    ("number", "kind", "expected"),
    [
        *((1, "chineseCounting", "一"), (10, "chineseCounting", "十"), (11, "japaneseCounting", "十一")),
        *((20, "chineseCountingThousand", "二十"), (105, "chineseCountingThousand", "一百零五")),
        *((110, "chineseCountingThousand", "一百一十"), (2030, "chineseCountingThousand", "二千零三十")),
        *((12, "ideographDigital", "一二"), (3, "ideographTraditional", "丙"), (11, "ideographTraditional", "11")),
        *((2, "ideographZodiac", "丑"), (3, "decimalEnclosedCircleChinese", "③"), (21, "decimalEnclosedCircle", "21")),
        *((27, "lowerLetter", "aa"), (2, "upperLetter", "B"), (14, "lowerRoman", "xiv"), (4, "upperRoman", "IV")),
        *((7, "decimalZero", "07"), (10, "decimalFullWidth", "１０"), (5, "decimal", "5"), (5, "hebrew1", "5")),
        *((0, "chineseCounting", "0"), (10_000, "upperRoman", "10000")),
    ],
)
def test_numerals(number: int, kind: str, expected: str) -> None:
    assert numeral(number, kind) == expected


# Documents that mean harm, or are broken.


def test_entities_are_not_expanded_and_nothing_is_fetched(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("机密", "utf-8")
    external = f'<!DOCTYPE d [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'
    assert "entities of its own" in trouble(with_body(paragraph(run("前&x;")), external))
    fetched = '<!DOCTYPE d SYSTEM "http://127.0.0.1:9/x.dtd">'
    assert lines(with_body(paragraph(run("前")), fetched)) == ["前"]


@pytest.mark.parametrize("place", ["<w:t>&e9;</w:t>", '<w:t a="&e9;">前</w:t>'])
def test_entities_of_entities(place: str) -> None:
    laughs = "".join(f'<!ENTITY e{number + 1} "{f"&e{number};" * 10}">' for number in range(9))
    bomb = with_body(paragraph(f"<w:r>{place}</w:r>"), f'<!DOCTYPE d [<!ENTITY e0 "哈哈">{laughs}]>')
    assert "entities of its own" in trouble(bomb)
    wide = '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE a [<!ENTITY e "哈">]><a>&e;</a>'.encode("utf-16")
    assert "entities of its own" in trouble(with_body(paragraph(run("前")), members={"word/comments.xml": wide}))


def test_zip_bombs(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "far too large" in trouble(with_body(" " * (article_docx.MAX_XML + 1)))
    assert "far too large" in trouble(with_body("<w:p/>" * article_docx.MAX_TAGS))
    monkeypatch.setattr(article_docx, "MAX_MEMBERS", 20)
    assert "far too large" in trouble(with_body("", members={f"word/media/{number}.png": b"" for number in range(21)}))


def test_a_member_that_is_larger_than_it_says() -> None:
    size = 50_000_000
    honest = with_body("", members={"word/comments.xml": b"\0" * size})
    liar = honest.replace(size.to_bytes(4, "little"), (1000).to_bytes(4, "little"))
    assert liar != honest
    assert "damaged" in trouble(liar)


def test_pictures_are_not_unpacked() -> None:
    assert lines(with_body(paragraph(run("会议")), members={"word/media/1.png": b"\0" * 100_000_000})) == ["会议"]


def test_a_method_without_bounds_is_refused() -> None:
    file = io.BytesIO(with_body(paragraph(run("会议"))))
    with zipfile.ZipFile(file, "a", zipfile.ZIP_BZIP2) as package:
        package.writestr("word/more.xml", b"<a/>")
    assert "damaged" in trouble(file.getvalue())


def test_deep_nesting() -> None:
    deep = "<w:tbl><w:tr><w:tc>"
    inside = paragraph(run("深"))
    assert lines(with_body(deep * 50 + inside + "</w:tc></w:tr></w:tbl>" * 50)) == ["深"]
    assert "damaged" in trouble(with_body(deep * 500 + inside + "</w:tc></w:tr></w:tbl>" * 500))


def test_broken_files() -> None:
    whole = with_body(paragraph(run("会议")))
    assert "damaged" in trouble(whole[: len(whole) // 2])
    assert "damaged" in trouble(b"PK\x03\x04\x14\0\6\0")
    assert "damaged" in trouble(b"PK\x05\x06" + bytes(18))
    assert "damaged" in trouble(b"no package")
    assert "damaged" in trouble(with_body("</w:p>"))
    assert "damaged" in trouble(with_body("", members={"[Content_Types].xml": "<a/>"}))
    assert "damaged" in trouble(with_body("", members={"_rels/.rels": "<a/>"}))
    assert "damaged" in trouble(with_body("", members={MAIN: f"<w:document {W}/>"}))
    for at in range(0, len(whole), 97):
        broken = whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 :]
        try:
            text_of(broken, "a.docx")
        except UserError:
            continue


def test_a_member_with_a_password() -> None:
    data = bytearray(with_body(""))
    for mark, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + flags] |= 1
    assert "password" in trouble(bytes(data))


def test_documents_with_macros_are_read() -> None:
    source = with_body(paragraph(run("会议")))
    types = zipfile.ZipFile(io.BytesIO(source)).read("[Content_Types].xml").decode()
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    assert kind in types
    changed = types.replace(kind, "application/vnd.ms-word.document.macroEnabled.main+xml")
    assert lines(with_body(paragraph(run("会议")), members={"[Content_Types].xml": changed})) == ["会议"]


def test_the_parser_of_python_docx_expands_no_entity() -> None:
    """What this reader relies on."""
    root = parse_xml(f'<!DOCTYPE d [<!ENTITY x "机密">]><w:document {W}>&x;</w:document>'.encode())
    assert "机密" not in "".join(root.itertext("*"))
