"""What an examiner objected to, one class of faults each: what a stem lacks, what gives an answer away, what is right
twice."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from studyapp.core.article import Article, Script, Span
from studyapp.core.items import blanks, matching
from studyapp.core.items.cloze import accepted
from studyapp.core.items.figured import times
from studyapp.core.items.item import ItemType
from studyapp.core.items.pipeline import generate
from studyapp.core.items.points import Workbench
from studyapp.core.items.sections import find_sections
from studyapp.core.items.slots import is_near
from studyapp.core.items.source import Source
from studyapp.core.items.stems import make_stem
from studyapp.core.items.wording import Wording, bare
from studyapp.core.phrases import Phrase, PhraseKind, Reading
from studyapp.core.reading.pipeline import read
from studyapp.core.text.clean import clean
from studyapp.core.text.script import traditional
from studyapp.core.text.split import sentences
from tests.core.items.samples import plenum

OWN = Path(__file__).parents[2] / "data" / "reading" / "yunqi-communique.txt"


def bench(text: str, script: Script = Script.HANS, published: str = "") -> Workbench:
    return Workbench(Source(Article("", text, script, published=published), Reading()), 0)


def asked(text: str, words: str) -> str | None:
    start = text.index(words)
    made = make_stem(bench(text).source, [Span(start, start + len(words))])
    return made.asked().shown if made else None


def blanked(text: str, words: str, kind: PhraseKind) -> list[str]:
    start = text.index(words)
    span = Span(start, start + len(words))
    found = blanks.blanks(bench(text), Phrase(words, kind, (span,), 0.5, "test"), span)
    return [one.of(text) for spans in found for one in spans]


def test_no_blank_begins_or_ends_inside_a_word() -> None:
    text = "全会提出，规范运用各项纪律严格执行，推动准确定性量纪执法。"
    assert "确定性量纪执法" not in blanked(text, "推动准确定性量纪执法", PhraseKind.TASK)
    assert bench(text).source.cuts_word(Span(text.index("确定"), text.index("。")))
    assert not bench(text).source.cuts_word(Span(text.index("准确"), text.index("。")))


def test_what_is_called_by_a_short_name_from_here_on_is_left_out_of_a_stem() -> None:
    text = "通知指出，县里印发《供水保障行动方案》（以下简称《方案》），计划新建水厂12座，改造管网480公里。"
    stem = asked(text, "12")
    assert stem is not None
    assert "以下简称" not in stem


def test_a_condition_brings_along_what_comes_of_it() -> None:
    text = "会议强调，坚持把群众满意作为根本标准，从小事实事一件一件抓起，就能把好事办到群众心坎上。"
    assert (
        asked(text, "小事实事")
        == "会议强调，坚持把群众满意作为根本标准，从____一件一件抓起，就能把好事办到群众心坎上。"
    )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        # what a reporter tells of somebody named in the clause ahead
        ("3月6日，县委用两天时间，举行专题学习会，深入学习领会县委十二届五次全会精神。", "县委十二届五次全会"),
        ("县长柏舟在讲话中围绕绿色发展主题，交流了认识体会。", "绿色发展"),
    ],
)
def test_no_stem_lacks_its_subject_or_its_predicate(text: str, words: str) -> None:
    stem = asked(text, words)
    assert stem is None or "用两天时间" in stem or stem.endswith("交流了认识体会。")


def test_a_full_stop_of_ascii_ends_a_sentence_between_words_only() -> None:
    text = "全会肯定了工作.一年来,全县生产总值增长6.2%,新增就业5.3万人."
    assert [span.of(text) for span in sentences(text)] == [
        "全会肯定了工作.",
        "一年来,全县生产总值增长6.2%,新增就业5.3万人.",
    ]
    stem = asked(text, "6.2%")
    assert stem is None or ".。" not in stem


def test_a_table_is_no_headline() -> None:
    lines = (
        "正文在此。",
        "主要指标和预期目标如下：",
        "生产总值 312.6亿元 增长6.5%",
        "投资 96.8亿元 增长8%",
        "正文再续。",
    )
    text = "\n".join(lines)
    spans = sentences(text)
    assert find_sections(text, spans, [text[span.end - 1] != "。" for span in spans]) == ()


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        ("覆盖全过程", "覆盖全周期", True),
        ("取得新进展", "取得新突破", True),
        ("取得明显成效", "取得重大突破", False),
        ("基本建成", "全面建成", False),
    ],
)
def test_no_statement_is_false_by_a_word_of_the_same_sense(one: str, other: str, near: bool) -> None:
    assert is_near(one, other) is near


def test_traditional_answers_are_accepted_as_they_are_written_today() -> None:
    text = "全會要求,要真抓實干,發展旅游,抓住黃金周."
    made = bench(text, Script.HANT)
    for words in ("真抓實干", "旅游", "黃金周"):
        start = text.index(words)
        assert traditional(bare(made.source.plain[start : start + len(words)])) in accepted(
            made, Span(start, start + len(words))
        )


def test_what_is_aimed_at_is_in_no_past_year() -> None:
    made = bench("全会提出，到2035年，基本建成。", published="2031-05-01")
    years = [one.wording.plain for one in times(made, Wording("2035年", "2035年"), Span(6, 11), True, Random(0))]
    assert len(years) >= 3
    assert min(years) > "2031年"


def test_an_aim_of_an_earlier_stage_is_wrong_only_for_the_stage() -> None:
    article = clean(OWN.read_text(encoding="utf-8"))
    made = generate(article, read(article))
    last = [one for one in made if "到2040年，____" in one.stem and one.type is ItemType.SINGLE]
    assert last
    assert all("以原文对这一阶段提出的目标为准" in one.stem for one in last)
    for one in made:
        if one.rule == "multiple.stage":
            assert "这一阶段的目标" in one.stem
        if one.type is ItemType.TRUEFALSE and "到2040年" in one.stem:
            assert "机制更加健全" not in one.stem


def test_every_recall_says_how_much_to_write() -> None:
    article, reading = plenum()
    recalls = [one for one in generate(article, reading) if one.type is ItemType.RECALL]
    assert recalls
    for one in recalls:
        assert isinstance(one.key, str)
        assert f"{len(bare(one.key))}字" in one.stem


def test_columns_are_well_mixed() -> None:
    for count, spare in ((3, 0), (3, 1), (4, 0), (5, 1), (6, 0)):
        for seed in range(20):
            order = matching.shuffled(count, "", set(), Random(seed), spare)
            key = [order.index(place) for place in range(count - spare)]
            assert sum(place == own for own, place in enumerate(key)) <= int(len(key) > 3)


def test_nobody_is_asked_for_who_is_named_by_his_office() -> None:
    text = "会议指出，要认真学习领会严以南总书记重要讲话精神，切实抓好各项任务落实见效。"
    assert blanked(text, "严以南", PhraseKind.PERSON) == []


def test_no_side_of_a_ratio_is_asked_for() -> None:
    text = "全会提出，到2028年，加工业产值与农业总产值之比达到2∶1，龙头企业发展到45家。"
    assert "1" not in blanked(text, "加工业产值与农业总产值之比达到2∶1", PhraseKind.GOAL)


def test_what_two_things_are_both_of_is_not_asked_for_with_the_second() -> None:
    text = "会议强调，要进一步增强认识历史规律、掌握历史主动的高度自觉，从大势中明确前进方向。"
    found = blanked(text, "进一步增强认识历史规律、掌握历史主动的高度自觉", PhraseKind.ENUMERATION)
    assert "掌握历史主动" in found
    assert "掌握历史主动的高度自觉" not in found


def test_three_parts_that_say_where_they_stand_are_not_put_in_order() -> None:
    for words in ("“首先试点、其次推开、最后验收”", "“一年试点、两年推开、三年见效”", "“开门稳、开门好、开门红”"):
        text = f"全会强调，全县各级各部门要按照{words}的要求抓好改革任务的落实，确保群众满意。"
        article = Article("", text, Script.HANS)
        assert not [one for one in generate(article, read(article)) if one.type is ItemType.ORDERING]


def test_two_tasks_beside_each_other_make_no_false_statement() -> None:
    for one in (item for item in generate(*plenum()) if item.rule.startswith("truefalse.pair") and item.key is False):
        assert "着力" in one.stem or "的" in one.stem


def test_what_a_list_is_of_is_no_part_of_its_last_member() -> None:
    text = "会议强调，必须统筹好总供给和总需求、做优增量和盘活存量、提升质量和做大总量的关系，推动经济行稳致远。"
    article = Article("", text, Script.HANS)
    made = Workbench(Source(article, read(article)), 0)
    words = [point.span.of(text) for point in made.points if point.rule == "list.member"]
    assert words
    assert not any("的关系" in word for word in words)
