"""Rows whose end is said of all, clauses left out without a hint, and sets whose sentence says too little."""

from __future__ import annotations

from random import Random

import pytest

from studyapp.core.article import Article, Script, Span
from studyapp.core.items import blank_sets, cloze, ordering, row_ends, unhinted
from studyapp.core.items.item import Item
from studyapp.core.items.points import Workbench
from studyapp.core.items.source import Source
from studyapp.core.phrases import Mention, Phrase, PhraseKind, Reading, Relation, RelationType
from tests.core.items.benches import asked, bench, phrase


def _asked(text: str, words: str, kind: PhraseKind = PhraseKind.TASK, title: str = "") -> str | None:
    """What a cloze blanks of the words, if it asks for them at all."""
    gap = cloze.find(bench(text, title), phrase(text, words, kind))
    return None if gap is None else "|".join(span.of(text) for span in gap.stem.blanks)


def _set(text: str, *members: str, head: str = "") -> Item | None:
    spans = [Span(text.index(one), text.index(one) + len(one)) for one in members]
    named = Mention(head, Span(text.index(head), text.index(head) + len(head))) if head else None
    mentions = tuple(Mention(one, span) for one, span in zip(members, spans, strict=True))
    relation = Relation(RelationType.LIST, named, mentions)
    whole = Span(spans[0].start, spans[-1].end)
    found = Phrase(whole.of(text), PhraseKind.ENUMERATION, (whole,), 0.6, "list")
    made = Workbench(Source(Article("", text, Script.HANS), Reading((found,), (relation,))), 0)
    return blank_sets.find(made, relation)


@pytest.mark.parametrize(
    ("text", "last", "own"),
    [
        ("发展壮大莲藕和茭白以及河蟹产业，做到稳面积。", "河蟹产业", "河蟹"),
        ("可以利用渡口空地、废旧船坞设置，费用分担。", "废旧船坞设置", "废旧船坞"),
        ("对圩区破损护坡、台阶、排水沟进行修复。", "排水沟进行", "排水沟"),
        ("深刻认识圩田的独特性、脆弱性、长期性指导意义。", "长期性指导意义", "长期性"),
        ("不断开辟守得住、管得好、用得久的新境界。", "用得久的新境界", "用得久"),
        ("统筹渡口船舶、城镇燃气、山塘水库安全。", "山塘水库安全", "山塘水库"),
        ("把圩区自治、群众参与贯穿治水全过程。", "群众参与贯穿治水", "群众参与"),
        ("提出水毁圩堤、水毁渡口、水毁船坞三类工程同步推进。", "水毁船坞三类工程同步推进", "水毁船坞"),
        ("必须在疏浚中抓航运、在航运中保安全。", "在航运中保安全", "在航运中保安全"),
        ("统筹推进航运政策、船员管理制度、码头规划。", "船员管理制度", "船员管理制度"),
        ("健全巡堤制度、值守制度。", "值守制度", "值守制度"),
    ],
)
def test_what_is_said_of_all_is_no_part_of_the_last_member(text: str, last: str, own: str) -> None:
    start = text.index(last)
    assert row_ends.own_part(text, Span(start, start + len(last))).of(text) == own


def test_the_blanks_of_a_set_end_where_their_row_does() -> None:
    item = _set(
        "会议指出，全县新建圩堤12公里，发展壮大莲藕和茭白以及河蟹产业，做到稳面积。", "莲藕", "茭白", "河蟹产业"
    )
    assert item is not None
    assert "____产业" in item.stem


@pytest.mark.parametrize(
    "text",
    [
        "会议指出，首批水上志愿队抵达芦汀镇，开展抽水、消杀、送餐、看护等服务，居民陆续返家。",
        "会议指出，推进渡口设施改造，在码头、渔市、船闸、候船厅等场所保留人工窗口。",
        "会议指出，航运公司改制挂牌，船票、车辆、食堂等管理制度进一步规范。",
    ],
)
def test_one_of_the_services_or_places_of_every_day_is_not_asked_for(text: str) -> None:
    row = text[: text.index("等")].rsplit("，", 1)[-1]
    members = row.split("、")
    assert _asked(text, members[1], PhraseKind.ENUMERATION) is None
    assert _set(text, members[0].lstrip("开展在"), *members[1:]) is None


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        (
            "会议认为，要落实责任、加强协作，做好宣传和舆论引导，严格控制圩区新建。",
            "做好宣传和舆论引导",
            "宣传和舆论引导",
        ),
        ("会议指出，要抓好汛前各项工作，加快圩堤加固进度，确保汛期航运平稳有序。", "确保汛期航运平稳有序", "平稳有序"),
        ("会议指出，希望大家记住，水位面前不能松，险情面前不能退。", "险情面前不能退", "险情面前不能退"),
        ("会议指出，抢险航运全面推进，渔港航线有序铺开，船闸改造成效显著。", "渔港航线有序铺开", None),
    ],
)
def test_of_a_clause_without_a_hint_its_heart_is_asked_for(text: str, words: str, expected: str | None) -> None:
    assert _asked(text, words) == expected


def test_a_named_thing_whose_verb_stands_ahead_is_no_blank() -> None:
    text = "会议强调，要深入宣讲圩区百年治水的宝贵经验，老一辈深厚的为民情怀，老一辈护堤的动人故事。"
    one = bench(text)
    start = text.index("老一辈护堤的")
    assert unhinted.is_unhinted(one.source, Span(start, start + 10), range(len(one.source.clauses)))


def test_a_sentence_that_goes_on_behind_its_blank_is_shown() -> None:
    text = "会议强调，各圩区以更坚定的信心、更果断的措施，紧紧依靠圩区群众，坚决把险情控制住，确保安全度汛。"
    stem = asked(text, "紧紧依靠圩区群众")
    assert stem is not None
    assert "坚决把险情控制住" in stem


def test_a_set_that_is_the_whole_clause_shows_what_follows() -> None:
    text = "会议强调，县级领导每人联系1个渡口、2座船闸，每季度调度、每半年评估，评估结果与年度考核挂钩。"
    item = _set(text, "每季度调度", "每半年评估")
    assert item is not None
    assert "评估结果与年度考核挂钩" in item.stem


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("会议强调，要坚持和加强党的全面领导，加快圩堤达标建设步伐。", "党的全面领导"),
        ("会议强调，县水务局要牢记，江山就是人民，人民就是江山。", "人民就是江山"),
    ],
)
def test_the_end_of_a_saying_of_the_whole_country_is_not_asked_for(text: str, words: str) -> None:
    assert _asked(text, words) is None


def test_the_plan_that_is_explained_is_not_asked_for() -> None:
    text = "说明指出，制定好“十七五”规划，对于加快建设现代化澄水县具有重大意义。"
    title = "关于《澄水县国民经济和社会发展第十七个五年规划的建议》的说明"
    assert _asked(text, "十七五", PhraseKind.TERM, title) is None
    assert _asked(text, "十七五", PhraseKind.TERM) == "十七五"


def test_the_name_of_a_list_is_asked_about_in_words_that_fit_any_noun() -> None:
    text = "会议指出，要抓好种苗，建设莲藕和茭白以及菱角三个良种繁育基地。"
    item = _set(text, "莲藕", "茭白", "菱角", head="三个良种繁育基地")
    assert item is not None
    assert "会议提出的三个良种繁育基地具体指哪些？" in item.stem


def test_a_bare_frame_is_asked_for_under_the_head_of_its_paragraph() -> None:
    body = "营造尊重船工、尊重匠人的良好氛围。"
    item = _set(f"会议提出，航运政策要注重人才。加快船闸建设。{body}", "尊重船工", "尊重匠人")
    assert item is not None
    assert "航运政策要注重人才，营造____、____的良好氛围" in item.stem
    assert (
        _set(
            f"会议提出，各码头加快船闸建设，年底前完成改造和验收并交付全部航运企业使用。{body}", "尊重船工", "尊重匠人"
        )
        is None
    )


def test_long_members_of_one_length_are_asked_for_with_it() -> None:
    item = _set(
        "会议指出，澄水县发展走在前列，必须以疏浚航道为战略支点、改造船闸为重要抓手、培育船工为根本保障。",
        "疏浚航道为战略支点",
        "改造船闸为重要抓手",
        "培育船工为根本保障",
    )
    assert item is not None
    assert item.stem.endswith("（每空9字，顺序不限）")


@pytest.mark.parametrize(
    ("words", "made"), [("江上岸上融合、圩区城区统筹、航运渔业协同", 0), ("工业强港、农业稳圩、旅游兴湖", 1)]
)
def test_three_pairs_have_no_order(words: str, made: int) -> None:
    text = f"会议指出，澄水县按照“{words}”的思路，提出了圩区治理的总体框架。"
    found = Reading((phrase(text, words, PhraseKind.SLOGAN),), ())
    one = Workbench(Source(Article("", text, Script.HANS), found), 0)
    rows = [row for row in ordering.rows(one) if row.rule == "formula"]
    assert len(rows) == made
    assert all(ordering.make(one, row, Random(1), set()) for row in rows)
