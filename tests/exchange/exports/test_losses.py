"""What the targets cannot hold, and what is said and done about it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from studyapp.core.items.item import ItemId, ItemType, MatchOptions
from studyapp.exchange.bank_files import bank_in
from studyapp.exchange.exports.moodle_marks import penalty, share
from studyapp.services.exporting import TARGETS, Action
from tests.exchange.exports.reading import hidden_items, members, notes, sheets
from tests.exchange.exports.sets import every_type, export, item, main_text
from tests.exchange.exports.test_golden import WRITTEN

SINGLE, MULTIPLE, TRUEFALSE, CLOZE, CLOZE_TWO, MATCHING, ORDERING, SET, RECALL = every_type()


def actions(target: str, *items: object) -> list[Action]:
    """What was done about each loss of these items."""
    return [loss.action for loss in export(target, items).report.losses]  # type: ignore[arg-type]


@pytest.mark.parametrize("target", [name for name in WRITTEN if name != "wjx"])
def test_choices_go_over_whole(target: str) -> None:
    assert actions(target, SINGLE) == []


@pytest.mark.parametrize("target", ["anki", "anki-tsv", "csv", "docx", "html", "json", "txt"])
def test_these_hold_every_type(target: str) -> None:
    assert actions(target, *every_type()) == []


@pytest.mark.parametrize(
    ("target", "converted"),
    [
        ("kaoshibao", {CLOZE, CLOZE_TWO, MATCHING, ORDERING, SET, RECALL}),
        ("chaoxing", {CLOZE_TWO, MATCHING, ORDERING, SET, RECALL}),
        ("gift", {CLOZE_TWO, ORDERING, SET}),
        ("quizizz", {CLOZE_TWO, MATCHING, ORDERING, SET}),
        ("h5p", {MATCHING, ORDERING}),
        ("wjx", {MATCHING}),
        ("moodle-xml", set()),
        ("qti22", set()),
    ],
)
def test_what_has_to_be_asked_in_another_form(target: str, converted: set[object]) -> None:
    losses = export(target, every_type()).report.losses
    found = {loss.id for loss in losses if loss.action is Action.CONVERTED}
    assert found == {one.id for one in converted}  # type: ignore[attr-defined]


@pytest.mark.parametrize("target", ["kahoot", "aiken"])
def test_what_cannot_be_asked_is_left_out_by_name(target: str) -> None:
    made = export(target, every_type())
    left = {loss.id for loss in made.report.losses if loss.action is Action.LEFT_OUT}
    assert left == {one.id for one in (CLOZE, CLOZE_TWO, SET, RECALL)} | ({MULTIPLE.id} if target == "aiken" else set())
    assert made.report.items == len(every_type()) - len(left)


def test_kaoshibao_has_the_sheet_rules_of_its_template() -> None:
    found = sheets(export("kaoshibao", every_type()).files[0].data)
    assert list(found) == ["试题案例，直接导入试试", "版本号"]
    rows = found["试题案例，直接导入试试"]
    assert str(rows[0][0]).startswith("导入须知")
    assert rows[1] == [
        *("题干（必填）", "题型 （必填）", "选项 A", "选项 B", "选项 C", "选项 D"),
        *("选项E\n(勿删)", "选项F\n(勿删)", "选项G\n(勿删)", "选项H\n(勿删)"),
        *("正确答案\n（必填）", "解析\n（勿删）", "章节\n（勿删）", "难度"),
    ]
    assert [(row[1], row[10]) for row in rows[2:5]] == [("单选题", "B"), ("多选题", "ABC"), ("判断题", "B")]


def test_chaoxing_has_its_header_and_numbers_of_options() -> None:
    rows = sheets(export("chaoxing", every_type()).files[0].data)["课程题库"]
    assert rows[0][:3] == ["目录", "题目类型", "大题题干"]
    assert rows[0][10:13] == ["选项数", "选项A", "选项B"]
    assert [row[10] for row in rows[1:5]] == [4, 5, 2, 0]
    assert rows[3][11:13] == ["正确", "错误"]
    assert rows[4][5] == "2036年;二〇三六年"


def test_kahoot_has_its_header_in_row_8_and_keeps_to_its_limits() -> None:
    long = item("long", ItemType.SINGLE, f"{'甲' * 100}____{'乙' * 100}", ("丙" * 80, "丁" * 76, "戊", "己"), 1)
    made = export("kahoot", (SINGLE, long, MULTIPLE))
    rows = next(iter(sheets(made.files[0].data).values()))
    assert rows[7][1] == "Question - max 120 characters"
    assert rows[7][7] == "Correct answer(s) - choose at least one"
    assert [row[0] for row in rows[8:]] == [1, 2, 3]
    assert "____" in str(rows[9][1])
    for row in rows[8:]:
        assert len(str(row[1])) <= 120
        assert all(len(str(cell or "")) <= 75 for cell in row[2:6])
    assert [row[7] for row in rows[8:]] == ["2", "2", "1,2,3"]
    assert [(loss.id, loss.action) for loss in made.report.losses] == [("long", Action.CUT), ("e02", Action.CUT)]


def test_kahoot_leaves_out_what_cutting_would_spoil() -> None:
    same = item("same", ItemType.SINGLE, "哪一个？", tuple("丙" * 80 + end for end in "甲乙丁戊"), 1)
    many = item("many", ItemType.MULTIPLE, "哪些？", tuple("甲乙丙丁戊己"), (0, 1, 2, 3, 4))
    parts = item("parts", ItemType.ORDERING, "排列。", tuple(sign * 60 for sign in "甲乙丙"), (2, 1, 0))
    made = export("kahoot", (SINGLE, same, many, parts))
    assert {loss.id for loss in made.report.losses if loss.action is Action.LEFT_OUT} == {"same", "many", "parts"}
    assert len(next(iter(sheets(made.files[0].data).values()))) == 9


def test_quizizz_types_and_keys() -> None:
    rows = next(iter(sheets(export("quizizz", every_type()).files[0].data).values()))
    assert rows[0][:2] == ["Question Text", "Question Type"]
    assert [(row[1], row[7]) for row in rows[1:6]] == [
        ("Multiple Choice", "2"),
        ("Checkbox", "1,2,3"),
        ("Multiple Choice", "2"),
        ("Fill-in-the-Blank", None),
        ("Open-Ended", None),
    ]
    assert rows[4][2:4] == ["2036年", "二〇三六年"]


def test_wenjuanxing_tells_every_key_in_the_report_and_in_a_file() -> None:
    made = export("wjx", every_type())
    keys = {str(loss.id): loss.key for loss in made.report.losses if loss.key}
    assert keys["e01"] == "B. 建成和美山城"
    assert keys["e03"] == "错"
    assert keys["e06"] == "1-B；2-A"
    assert len(keys) == len(every_type())
    assert "2. A. 治水转为治城" in made.files[1].data.decode("utf-8-sig")


def test_matching_becomes_a_choice_for_each_row() -> None:
    text = main_text("aiken", (MATCHING,))
    assert text.count("ANSWER:") == 2
    assert "2031年 —— ____\nA. 和美山城\nB. 产业体系\nC. 文旅强县\nANSWER: B" in text


def test_orders_to_choose_from_are_drawn_alike_every_time_and_differ() -> None:
    text = main_text("aiken", (ORDERING,))
    assert text == main_text("aiken", (ORDERING,))
    options = [line[3:] for line in text.split("\n") if line[:3] in ("A. ", "B. ", "C. ", "D. ")]
    assert len(set(options)) == 4
    assert options["ABCD".index(text.split("ANSWER: ")[1][0])] == "②③①"
    two = replace(ORDERING, options=("甲", "乙"), key=(1, 0))
    assert main_text("aiken", (two,)).count("\n") == 4  # no more than two orders


def test_short_answers_are_listed_in_both_scripts() -> None:
    recall = item("r", ItemType.RECALL, "默写。", (), "绿色发展")
    assert "\t=绿色发展\n\t=綠色發展" in main_text("gift", (recall,))
    assert "<text>綠色發展</text>" in main_text("moodle-xml", (recall,))
    assert 'mapKey="綠色發展"' in members(export("qti22", (recall,)).files[0].data)["items/q00001.xml"]
    assert "*绿色发展/綠色發展*" in members(export("h5p", (recall,)).files[0].data)["content/content.json"]


def test_moodle_takes_the_fractions() -> None:
    assert [share(count) for count in range(1, 7)] == ["100", "50", "33.33333", "25", "20", "16.66667"]
    assert penalty(3) == "-33.33333"
    assert penalty(0) == "-100"


def test_moodle_ordering_has_the_fields_without_which_its_import_fails() -> None:
    from lxml import etree

    question = etree.fromstring(export("moodle-xml", (ORDERING,)).files[0].data).find("question[@type='ordering']")
    for name in ("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback", "shownumcorrect", "hint"):
        assert question.find(name) is not None
    assert [node.get("fraction") for node in question.findall("answer")] == ["1", "2", "3"]
    assert question.findtext("answer/text") == "治水转为治城"


def test_moodle_matching_has_its_spare_answers() -> None:
    from lxml import etree

    rows = etree.fromstring(export("moodle-xml", (MATCHING,)).files[0].data).findall(".//subquestion")
    assert [(row.findtext("text"), row.findtext("answer/text")) for row in rows] == [
        ("2031年", "产业体系"),
        ("2036年", "和美山城"),
        ("", "文旅强县"),
    ]


def test_qti_3_is_qti_22_in_other_names() -> None:
    older, newer = (members(export(target, every_type()).files[0].data) for target in ("qti22", "qti3"))
    assert list(older) == list(newer)

    def names(text: str, *, hyphens: bool) -> list[tuple[str, tuple[str, ...], str]]:
        from lxml import etree

        found = []
        for node in etree.fromstring(text.encode()).iter():
            name = etree.QName(node).localname
            if name in ("qti-content-body",):
                continue
            values = tuple(sorted(value for key, value in node.attrib.items() if ":" not in value and key != "use"))
            found.append((name.removeprefix("qti-").replace("-", "").lower(), values, (node.text or "").strip()))
        assert hyphens or not any("-" in name for name, _values, _text in found)
        return found

    for name in list(older)[1:]:
        assert names(older[name], hyphens=False) == names(newer[name], hyphens=True)


def test_anki_knows_an_item_again_by_its_id() -> None:
    first = notes(export("anki", every_type()).files[0].data)
    edited = tuple(replace(one, stem=f"{one.stem} ") for one in every_type())
    assert [note["guid"] for note in notes(export("anki", edited).files[0].data)] == [note["guid"] for note in first]
    twice = notes(export("anki", (SINGLE, SINGLE)).files[0].data)
    assert len({note["guid"] for note in twice}) == 2


def test_the_page_accepts_both_scripts_sign_by_sign() -> None:
    recall = item("r", ItemType.RECALL, "默写。", (), "绿色，发展")
    (hidden,) = hidden_items(main_text("html", (recall,)))
    assert hidden["key"] == [[["绿綠", "色", "发發", "展"]]]
    assert hidden["shown"] == ["绿色，发展"]


def test_items_of_no_article_go_into_quiz_sets_with_their_evidence() -> None:
    made = export("json", every_type(), article=None)
    assert made.report.losses == ()
    assert len(made.report.notes) == 1


def test_identifiers_stay_apart() -> None:
    odd = tuple(replace(SINGLE, id=ItemId(name)) for name in ("a b", "x]", "x]", "e01"))
    text = main_text("gift", odd)
    assert [line for line in text.split("\n") if line.startswith("// ")] == [
        f"// [id:{name}] [tag:单选题]" for name in ("q1", "q2", "q3", "e01")
    ]


def test_right_columns_with_equal_texts_are_asked_once() -> None:
    twins = item("t", ItemType.MATCHING, "配对。", MatchOptions(("甲", "乙"), ("同", "同")), (0, 1))
    made = export("gift", (twins,))
    assert made.files[0].data.decode().count("->") == 2
    assert set(TARGETS) >= {"gift", "html", "anki"}


def test_gift_shows_a_blank_at_the_end_and_takes_per_cent_signs_for_signs() -> None:
    last = item("l", ItemType.CLOZE, "增长____", (), (("%50%以上",),))
    assert "增长____{\n\t=%100%%50%以上\n" in main_text("gift", (last,))
    wrong = item("w", ItemType.SINGLE, "哪一个？", ("%50%", "甲", "乙", "丙"), 1)
    assert "\t~%0%%50%\n\t=甲\n" in main_text("gift", (wrong,))


READERS = [("txt", 8), ("csv", 8), ("moodle-xml", 5), ("qti22", 7), ("qti3", 7), ("gift", 4), ("aiken", 1)]
"""How many of the nine come back as they were: the rest is asked in another form, or is read as a near one."""


@pytest.mark.parametrize(("target", "alike"), READERS)
def test_our_own_reader_reads_it_back(target: str, alike: int) -> None:
    suffix = TARGETS[target].suffix.removeprefix(".gift")
    bank = bank_in(export(target, every_type()).files[0].data, f"set{suffix}", suffix)
    items = {(one.type, one.stem): one for one in every_type()}
    same = [
        row.item
        for row in bank.good
        if row.item is not None
        and (one := items.get((row.item.type, row.item.stem))) is not None
        and one.key == row.item.key
    ]
    assert len(same) >= alike
    assert {item.options for item in same if item.type is ItemType.SINGLE} == {SINGLE.options}


def test_gift_has_a_stem_before_its_answers() -> None:
    first = item("f", ItemType.CLOZE, "____，建成新城", (), (("2036年",),))
    assert "[plain]____，建成新城{\n\t=2036年\n" in main_text("gift", (first,))


def test_a_text_of_many_items_in_any_order_is_read_back_whole() -> None:
    """Types lie far apart in a set of an article: what is numbered as in the set would not be read as questions."""
    items = tuple(
        replace(one, id=ItemId(f"{one.id}-{number}"), stem=f"{one.stem}其{number}")
        for number in range(12)
        for one in every_type()
    )
    bank = bank_in(export("txt", items).files[0].data, "set.txt", ".txt")
    assert not bank.bad
    assert len(bank.good) == len(items)
    assert [line.split(".")[0] for line in main_text("txt", items).splitlines() if line[:1].isdigit()] == [
        str(number) for number in range(1, len(items) + 1)
    ]
