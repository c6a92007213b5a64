"""What stands on the paper, in the key and on the answer sheet, before it is put into any file."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.core.article import Script
from studyapp.core.forms.answer_sheet import answer_sheet
from studyapp.core.forms.form import Entry, Form, Section
from studyapp.core.forms.key import paper_key
from studyapp.core.forms.paper import BRACKETS, GAP, numeral, paper, usual_title
from studyapp.core.forms.printable import ems, one_line, printable
from studyapp.core.forms.versions import version
from studyapp.core.items.item import ItemType
from tests.core.forms.bank import form_of, made, of_every_type

FORM = form_of(*of_every_type(), shuffle_options=False, shuffle_items=False, labels=("A", "B"), minutes=90)


def test_a_paper_has_the_heads_of_a_chinese_paper() -> None:
    printed = paper(FORM, version(FORM, "A"))
    assert printed.title == "应知应会测试（A卷）"
    assert printed.blanks == ("单位", "姓名", "得分")
    assert printed.facts == "考试时间90分钟　满分16分　共8题"
    assert printed.table[0] == ("题号", "一", "二", "三", "四", "五", "六", "七", "八", "总分")
    assert printed.table[1] == ("满分", *["2"] * 8, "16")
    assert [section.heading for section in printed.sections][:2] == [
        "一、单项选择题（共1题，2分）",
        "二、多项选择题（共1题，2分）",
    ]
    two = form_of(made(0), made(1))
    assert paper(two, version(two, "A")).sections[0].heading == "一、填空题（每题2分，共4分）"
    assert paper(two, version(two, "A")).title == "应知应会测试"


def test_questions_are_set_by_their_type() -> None:
    questions = [section.questions[0] for section in paper(FORM, version(FORM, "A")).sections]
    single, multiple, truefalse, cloze, matching, ordering, members, recall = questions
    assert single.stem == f"1. 县委提出要坚持{BRACKETS}。"
    assert single.options == ("A. 山水立县", "B. 产业兴县", "C. 品牌强县", "D. 人才富县")
    assert single.per_line == 4
    assert multiple.stem.endswith(f"？{BRACKETS}")
    assert multiple.per_line == 3
    assert truefalse.stem.endswith(BRACKETS)
    assert cloze.stem == f"4. 要以{GAP}推动{GAP}。"
    assert matching.left[0] == "（1）2028年"
    assert matching.right[3] == "D. 全面领先"
    assert matching.answer.count(BRACKETS) == 3
    assert ordering.answer == "正确顺序：" + "→".join([BRACKETS] * 3)
    assert members.lines == 2
    assert recall.lines == 2


def test_options_stand_beside_each_other_by_their_length() -> None:
    def per_line(*options: str) -> int:
        one = made(0, ItemType.SINGLE)
        form = form_of(replace(one, item=replace(one.item, options=options)))
        return paper(form, version(form, "A")).sections[0].questions[0].per_line

    assert per_line("甲", "乙", "丙", "丁") == 4
    assert per_line("高水平建设山水公园县", "乙", "丙", "丁") == 2
    assert per_line("高水平建设山水公园县、高质量打造康养目的地", "乙", "丙", "丁") == 1
    assert per_line("甲", "乙", "丙", "丁", "戊") == 3
    assert per_line("2028 by 2030", "b", "c", "d") == 4


def test_points_that_differ_are_told_at_the_question() -> None:
    one, other = made(0), made(1)
    mixed = Form("测试", (Section(ItemType.CLOZE, (Entry(one.item, 1.5), Entry(other.item, 2.0))),))
    printed = paper(mixed, version(mixed, "A"))
    assert printed.sections[0].heading == "一、填空题（共2题，共3.5分）"
    assert printed.sections[0].questions[0].stem.startswith("1. （1.5分）")


def test_a_key_tells_answer_worth_source_and_reason() -> None:
    key = paper_key(FORM, version(FORM, "A"))
    rows = [section.rows[0] for section in key.sections]
    assert [row.answer for row in rows] == [
        "C",
        "ADE",
        "√",
        "①实干　②高质量发展（或：更高质量的发展）",
        "（1）—B　（2）—C　（3）—A",
        "B→C→A",
        "①转方式　②转作风　③转动能",
        "高水平建设山水公园县、高质量打造康养目的地",
    ]
    assert rows[3].worth == "2（每空1分）"
    assert rows[4].worth == "2"  # two points on three pairs come to no halves
    assert rows[0].place == "《青川简报》第1段"
    assert rows[0].quote == "第1段的原话。"
    assert rows[0].rationale == "干扰项取自别处。"
    assert key.sections[0].short == ("1　C",)


def test_short_answers_stand_in_fives() -> None:
    form = form_of(*(made(number, ItemType.TRUEFALSE) for number in range(7)), shuffle_items=False)
    assert paper_key(form, version(form, "A")).sections[0].short == ("1—5　√×√×√", "6—7　×√")


def test_an_item_of_no_article_has_no_place() -> None:
    one = made(0)
    form = Form("测试", (Section(ItemType.CLOZE, (Entry(one.item, 2.0),)),))
    assert paper_key(form, version(form, "A")).sections[0].rows[0].place == ""


def test_an_answer_sheet_has_boxes_and_places_to_write() -> None:
    sheet = answer_sheet(FORM, version(FORM, "A"))
    rows = [section.rows[0] for section in sheet.sections]
    assert rows[0].boxes == ("A", "B", "C", "D")
    assert rows[2].boxes == ("√", "×")
    assert [section.per_row for section in sheet.sections][:3] == [5, 3, 5]
    assert rows[3].gaps.count("①") == 1
    assert rows[5].gaps.count(BRACKETS) == 3
    assert rows[7].lines == 2


def test_a_paper_of_traditional_items_speaks_traditional() -> None:
    form = form_of(made(0, stem="全會強調，縣委要著力擴大開放，實現____。", answer="產業發展"), title="縣委全會測試")
    printed = paper(form, version(form, "A"))
    assert printed.script is Script.HANT
    assert printed.sections[0].heading == "一、填空題（共1題，2分）"
    assert paper_key(form, version(form, "A")).title == "縣委全會測試參考答案"


@pytest.mark.parametrize(
    ("article", "title"),
    [
        ("县委十二届五次全会胜利召开", "县委十二届五次全会测试"),
        ("縣委全會舉行", "縣委全會測試"),
        ("关于乡村振兴的意见", "关于乡村振兴的意见测试"),
        ("", "测试"),
    ],
)
def test_a_paper_is_called_after_its_article(article: str, title: str) -> None:
    assert usual_title(article) == title


def test_numerals() -> None:
    assert [numeral(number) for number in (1, 9, 10, 11, 20, 21)] == ["一", "九", "十", "十一", "二十", "二十一"]


def test_what_paper_cannot_bear_is_taken_out() -> None:
    hostile = "\u202e反转\u200e \x00控制\x07\ud83d\r\n第二行\u2028第三行\ufeff𠮷😀<b>&“引”"
    assert printable(hostile) == "反转 控制\ufffd\n第二行\n第三行𠮷😀<b>&“引”"
    assert "\n" not in one_line(hostile)
    assert ems("中a") == 1.5


@given(st.text())
def test_printable_text_can_be_written_as_xml(text: str) -> None:
    shown = printable(text)
    shown.encode()
    assert printable(shown) == shown
    assert all(char == "\n" or ord(char) >= 0x20 for char in shown)
