"""Banks in packages and in XML: made here with the libraries of others, read with our readers."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import docx
import genanki
import openpyxl
import pytest

from studyapp.core.errors import UserError
from studyapp.core.items.item import ItemType, MatchOptions
from studyapp.exchange.bank import Bank
from studyapp.exchange.bank_files import bank_in, read_bank
from tests.exchange.test_bank_files import told


def keys(bank: Bank) -> list[str]:
    return [told(row.item) for row in bank.good if row.item]


def workbook(*sheets: tuple[str, list[list[object]]]) -> bytes:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for title, rows in sheets:
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()


KAOSHIBAO: list[list[object]] = [
    ["导入须知：请勿删除本行"],
    [
        "题干（必填）",
        "题型 （必填）",
        *(f"选项 {letter}" for letter in "ABCD"),
        "选项E\n(勿删)",
        "正确答案\n（必填）",
        "解析\n（勿删）",
    ],
    ["云岫的目标是（ ）", "单选题", "旧区", "新区", "山区", "水区", None, "B", "见第三段"],
    ["云岫有山", "判断题", "对", "错", None, None, None, "A", None],
    ["云岫有（ ）", "多选题", "山", "水", "海", "漠", "田", "ABE", None],
    ["到____年", "填空题", None, None, None, None, None, 2035, None],
    ["没有答案", "单选题", "甲", "乙", "丙", "丁", None, None, None],
]


def test_excel_of_a_platform() -> None:
    bank = bank_in(workbook(("试题案例", KAOSHIBAO), ("版本号", [["20221101"]])), "bank.xlsx", ".xlsx")
    assert keys(bank) == ["single B", "truefalse T", "multiple ABE", "cloze 2035"]
    assert [(row.place.within, row.place.number) for row in bank.bad] == [("试题案例", 7)]
    assert bank.rows[0].item is not None
    assert bank.rows[0].item.rationale == "见第三段"
    assert [str(note) for note in bank.notes] == [
        "The sheet “版本号” was left out: no columns for question and answer."
    ]


def test_excel_with_columns_in_any_order() -> None:
    rows: list[list[object]] = [["答案", "题目", "类型", "B", "A"], ["A", "云岫的目标是", "单选", "旧区", "新区"]]
    bank = bank_in(workbook(("一", rows)), "bank.xlsx", ".xlsx")
    item = bank.rows[0].item
    assert item is not None
    assert item.type is ItemType.SINGLE


def test_formulas_of_strangers_are_not_taken() -> None:
    rows: list[list[object]] = [["题干", "A", "B", "答案"], ['=HYPERLINK("http://a.example","x")', "新区", "旧区", "A"]]
    bank = bank_in(workbook(("一", rows)), "bank.xlsx", ".xlsx")
    assert not bank.good


def test_word() -> None:
    document = docx.Document()
    for line in (
        "一、单选题",
        "1. 云岫的目标是（ B ）",
        "A. 旧区\tB. 新区\tC. 山区\tD. 水区",
        "二、判断题",
        "2. 云岫有山。（√）",
    ):
        document.add_paragraph(line)
    data = io.BytesIO()
    document.save(data)
    bank = bank_in(data.getvalue(), "bank.docx", ".docx")
    assert keys(bank) == ["single B", "truefalse T"]
    assert bank.format == "docx"


def test_word_with_a_table_of_questions() -> None:
    document = docx.Document()
    table = document.add_table(rows=0, cols=4)
    for cells in (
        ("题干", "A", "B", "答案"),
        ("云岫的目标是", "新区", "旧区", "A"),
        ("云岫的口号是", "空谈", "实干", "B"),
    ):
        for cell, words in zip(table.add_row().cells, cells, strict=True):
            cell.text = words
    data = io.BytesIO()
    document.save(data)
    assert keys(bank_in(data.getvalue(), "bank.docx", ".docx")) == ["single A", "single B"]


MOODLE = """<?xml version="1.0" encoding="UTF-8"?><quiz>
<question type="category"><category><text>$course$/top/云岫/目标</text></category></question>
<question type="multichoice">
 <questiontext format="html"><text><![CDATA[<p>云岫的<b>目标</b>是</p>]]></text></questiontext>
 <generalfeedback><text>见第三段</text></generalfeedback><single>true</single>
 <answer fraction="0"><text>旧区</text></answer><answer fraction="100"><text>新区</text></answer></question>
<question type="multichoice"><questiontext><text>云岫有</text></questiontext><single>false</single>
 <answer fraction="50"><text>山</text></answer><answer fraction="50"><text>水</text></answer>
 <answer fraction="-100"><text>海</text></answer></question>
<question type="truefalse"><questiontext><text>云岫有海</text></questiontext>
 <answer fraction="0"><text>true</text></answer><answer fraction="100"><text>false</text></answer></question>
<question type="shortanswer"><questiontext><text>到哪年</text></questiontext>
 <answer fraction="100"><text>2035年</text></answer></question>
<question type="matching"><questiontext><text>配对</text></questiontext>
 <subquestion><text>2027年</text><answer><text>新进展</text></answer></subquestion>
 <subquestion><text>2035年</text><answer><text>基本实现</text></answer></subquestion></question>
<question type="ordering"><questiontext><text>排序</text></questiontext>
 <answer fraction="1"><text>第一步</text></answer><answer fraction="2"><text>第二步</text></answer>
 <answer fraction="3"><text>第三步</text></answer></question>
<question type="cloze"><questiontext>
 <text>坚持{1:SHORTANSWER:=稳中求进~=穩中求進~%50%稳中有进#差一字}，推动{1:MULTICHOICE_S:=高质量~高速度}发展。</text></questiontext></question>
<question type="ddwtos"><questiontext><text>做到[[2]]、[[1]]</text></questiontext>
 <dragbox><text>实干</text></dragbox><dragbox><text>苦干</text></dragbox></question>
<question type="essay"><questiontext><text>论云岫</text></questiontext></question>
</quiz>"""


def test_moodle() -> None:
    bank = bank_in(MOODLE.encode(), "bank.xml", ".xml")
    items = [row.item for row in bank.good if row.item]
    assert [item.type.value for item in items] == [
        *("single", "multiple", "truefalse", "cloze", "matching", "ordering", "cloze", "cloze")
    ]
    assert items[0].stem == "云岫的目标是"
    assert items[0].rationale == "见第三段"
    assert told(items[2]) == "truefalse F"
    matching = items[4]
    assert isinstance(matching.options, MatchOptions)
    assert isinstance(matching.key, tuple)
    assert [matching.options.right[place] for place in matching.key if isinstance(place, int)] == ["新进展", "基本实现"]
    ordering = items[5]
    assert isinstance(ordering.key, tuple)
    assert isinstance(ordering.options, tuple)
    assert ordering.options != ("第一步", "第二步", "第三步")
    assert [ordering.options[place] for place in ordering.key if isinstance(place, int)] == [
        "第一步",
        "第二步",
        "第三步",
    ]
    assert items[6].key == (("稳中求进", "穩中求進"), ("高质量",))
    assert items[7].key == (("苦干",), ("实干",))
    assert {row.tags for row in bank.rows} == {("目标",)}
    assert "essay" in str(bank.bad[0].fault)


def qti(body: str, declared: str) -> str:
    return (
        '<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p2" identifier="q" title="t">'
        f'<responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier">{declared}'
        f"</responseDeclaration><itemBody>{body}</itemBody></assessmentItem>"
    )


CHOICE = qti(
    '<choiceInteraction responseIdentifier="RESPONSE" maxChoices="1"><prompt>云岫的目标是</prompt>'
    '<simpleChoice identifier="A">旧区</simpleChoice><simpleChoice identifier="B">新区</simpleChoice>'
    "</choiceInteraction>",
    "<correctResponse><value>B</value></correctResponse>",
)
ENTRY = qti(
    '<p>坚持<textEntryInteraction responseIdentifier="RESPONSE"/>总基调</p>',
    '<correctResponse><value>稳中求进</value></correctResponse><mapping><mapEntry mapKey="穩中求進" mappedValue="1"/>'
    '<mapEntry mapKey="稳中有进" mappedValue="0"/></mapping>',
)


def test_qti_package() -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as package:
        package.writestr("imsmanifest.xml", "<manifest/>")
        package.writestr("one.xml", CHOICE)
        package.writestr("two.xml", ENTRY)
    bank = bank_in(data.getvalue(), "bank.zip", ".zip")
    assert keys(bank) == ["single B", "cloze 稳中求进"]
    assert bank.rows[1].item is not None
    assert bank.rows[1].item.key == (("稳中求进", "穩中求進"),)


def test_qti_3_in_a_file() -> None:
    three = (
        CHOICE.replace("imsqti_v2p2", "imsqtiasi_v3p0")
        .replace("assessmentItem", "qti-assessment-item")
        .replace("responseDeclaration", "qti-response-declaration")
        .replace("correctResponse", "qti-correct-response")
        .replace("<value>", "<qti-value>")
        .replace("</value>", "</qti-value>")
        .replace("itemBody", "qti-item-body")
        .replace("choiceInteraction", "qti-choice-interaction")
        .replace("simpleChoice", "qti-simple-choice")
        .replace("responseIdentifier", "response-identifier")
        .replace("maxChoices", "max-choices")
        .replace("prompt", "qti-prompt")
    )
    assert keys(bank_in(three.encode(), "bank.xml", ".xml")) == ["single B"]


def test_anki(tmp_path: Path) -> None:
    fields = [{"name": name} for name in ("题干", "选项", "答案", "解析")]
    templates = [{"name": "一", "qfmt": "{{题干}}", "afmt": "{{答案}}"}]
    model = genanki.Model(1_607_392_319, "题库", fields=fields, templates=templates)
    deck = genanki.Deck(2_059_400_110, "云岫")
    options = "A. 旧区<br>B. 新区<br>C. 山区<br>D. 水区"
    deck.add_note(genanki.Note(model, ["云岫的<b>目标</b>是", options, "B", "见第三段"], tags=["目标"]))
    deck.add_note(genanki.Note(genanki.CLOZE_MODEL, ["坚持{{c1::稳中求进}}总基调", ""]))
    path = tmp_path / "bank.apkg"
    genanki.Package(deck).write_to_file(path)
    bank = read_bank(path)
    assert sorted(keys(bank)) == ["cloze 稳中求进", "single B"]
    assert {row.tags for row in bank.rows} == {("目标",), ()}


def test_a_package_for_new_ankis_alone_is_refused_with_advice() -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as package:
        package.writestr("collection.anki21b", b"\x28\xb5\x2f\xfd")
    with pytest.raises(UserError, match="older Anki"):
        bank_in(data.getvalue(), "bank.apkg", ".apkg")


def test_a_database_of_nonsense_is_no_traceback() -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as package:
        package.writestr("collection.anki2", b"SQLite format 3\x00" + bytes(5000))
    with pytest.raises(UserError, match="damaged"):
        bank_in(data.getvalue(), "bank.apkg", ".apkg")
