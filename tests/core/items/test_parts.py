"""The parts that items are made of: words, clauses, stems, one-slot edits, figures."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.core.article import Article, Script, Span
from studyapp.core.items import grammar, numerals
from studyapp.core.items.guard import Field, Guard, option
from studyapp.core.items.identity import identify
from studyapp.core.items.item import ItemType
from studyapp.core.items.option_sets import option_sets
from studyapp.core.items.slots import Slots, family
from studyapp.core.items.source import Source
from studyapp.core.items.stems import make_stem
from studyapp.core.items.wording import Wording, bare, ours
from studyapp.core.phrases import Reading
from studyapp.core.text.script import traditional
from tests.core.items.samples import plenum, read_nothing


def source(text: str) -> Source:
    return Source(Article("", text, Script.HANS), Reading())


def stem(text: str, words: str) -> str | None:
    start = text.index(words)
    made = make_stem(source(text), [Span(start, start + len(words))])
    return made.asked().shown if made else None


@pytest.mark.parametrize(
    ("plain", "core"),
    [("“三个转变”，即：", "三个转变即"), ("1.3∶1", "1.3∶1"), ("第1.", "第1"), ("增长5%。", "增长5%"), ("2：1", "2：1")],
)
def test_bare_keeps_what_belongs_to_a_number(plain: str, core: str) -> None:
    assert bare(plain) == core


def test_our_words_are_shown_in_the_articles_script() -> None:
    assert ours("干扰项为其他数字", Script.HANT).shown == traditional("干扰项为其他数字")
    assert ours("干扰项为其他数字", Script.HANS).shown == "干扰项为其他数字"


def test_who_speaks_holds_until_the_reporter_speaks_again() -> None:
    text = "全会指出，成绩来之不易。要再接再厉。全会审议通过了决定。"
    clauses = source(text).clauses
    assert [clause.said_by.plain for clause in clauses] == ["全会指出", "全会指出", "全会指出", ""]


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        # The speaker and the subject with its 要 are carried to a clause further on.
        (
            "全会强调，各级干部要深入一线、靠前指挥，认真研判当前形势和风险隐患，全面抓好防汛抗旱抢险救灾各项准备工作，确保群众安全度过汛期。",
            "安全度过汛期",
            "全会强调，各级干部要全面抓好防汛抗旱抢险救灾各项准备工作，确保群众____。",
        ),
        # A blank of a whole clause takes its neighbour in.
        ("会议要求，要坚持生态立县，着力守护青山绿水。", "着力守护青山绿水", "会议要求，要坚持生态立县，____。"),
        # The stage is carried.
        (
            "到2028年，山水公园县建设取得明显成效，生态产品价值实现机制基本建立并在全域推开，全县接待游客达到320万人次。",
            "320万人次",
            "到2028年，生态产品价值实现机制基本建立并在全域推开，全县接待游客达到____。",
        ),
        # What announces a list is carried with its colon, and says that there is more in it.
        (
            "主要任务是：深入贯彻上级各项决策部署和工作要求，全面总结过去一年改革发展稳定各项工作，研究部署明年重点任务。",
            "明年重点任务",
            "主要任务包括：全面总结过去一年改革发展稳定各项工作，研究部署____。",
        ),
        # A clause that promises another one brings it along.
        (
            "会议指出，既要正视困难，更要坚定信心、迎难而上、主动作为。",
            "正视困难",
            "会议指出，既要____，更要坚定信心、迎难而上、主动作为。",
        ),
        # The agency's line in front of a report is left out.
        ("本报讯（记者 某某）3月6日，县委十二届五次全会在县城举行。", "县委十二届五次全会", "3月6日，____在县城举行。"),
    ],
)
def test_stems_stand_on_their_own(text: str, words: str, expected: str) -> None:
    assert stem(text, words) == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("这一重要论述为做好工作提供了根本遵循。", "根本遵循"),
        ("山水公园县建设专题会议召开\n会议指出，要干。", "山水公园县"),
        ("稳步前行。", "稳步前行"),
    ],
)
def test_no_stem_where_none_stands_on_its_own(text: str, words: str) -> None:
    assert stem(text, words) is None


def test_stems_of_the_sample_are_verbatim() -> None:
    article, reading = plenum()
    made = [make_stem(Source(article, reading), [span]) for phrase in reading.phrases for span in phrase.spans]
    assert sum(one is not None for one in made) > len(made) / 2
    for one in made:
        assert one is None or bare(one.window.of(article.text)) in bare(one.statement().plain)


@pytest.mark.parametrize(
    ("words", "verb"),
    [("着力守护青山绿水", False), ("推进水环境治理", True), ("高质量发展", False), ("加快建设", True)],
)
def test_tasks_begin_with_a_verb(words: str, verb: bool) -> None:
    assert grammar.starts_with_verb(words) is (verb or words.startswith("着力"))


@pytest.mark.parametrize(
    ("words", "rest"),
    [
        ("推进水环境治理", "水环境治理"),
        ("持续改善增进群众福利", "群众福利"),
        ("把握好轻重缓急", "轻重缓急"),
        ("群众福利", ""),
    ],
)
def test_objects_come_after_their_verbs(words: str, rest: str) -> None:
    start = grammar.after_verbs(words)
    assert (words[start:] if start else "") == rest


def test_slots_are_found_in_their_context_only() -> None:
    def words(text: str) -> list[tuple[str, tuple[str, ...]]]:
        return [(slot.span.of(text), slot.others) for slot in Slots(text).within(Span(0, len(text)))]

    found, others = words("建设取得明显成效")[0]
    assert found == "明显成效"
    assert {"重要进展", "重大突破"} <= set(others)
    assert words("机制基本建立")[0][0] == "基本"
    assert words("基本情况") == []
    assert words("绿色发展")[0][1] == ("创新", "协调", "开放", "共享")
    assert words("绿色发展理念") == []


def test_a_family_needs_a_sibling() -> None:
    assert "法治化" not in family("市场化", ["效率"])
    assert family("市场化", ["法治化"])


figures = st.integers(1, 99999).map(str) | st.tuples(st.integers(0, 999), st.integers(1, 9)).map(
    lambda pair: f"{pair[0]}.{pair[1]}"
)


@given(figures, st.lists(figures, max_size=6), st.booleans(), st.integers(0, 99))
def test_invented_figures_have_the_form_of_the_real_one(figure: str, known: list[str], share: bool, seed: int) -> None:
    made = numerals.figures_like(figure, known, Random(seed), share=share)
    assert len(made) == len(set(made)) <= 6
    for other in made:
        assert other != figure
        assert len(other.partition(".")[2]) == len(figure.partition(".")[2])
        assert abs(len(other) - len(figure)) <= 1
        assert float(other) > 0
        assert not share or float(figure) > 100 or float(other) <= 100


def test_years_come_from_before_and_after() -> None:
    made = numerals.years_like("2032", ["2028", "2035"], Random(0))
    assert {"2028", "2035"} <= set(made)
    assert sum(int(year) < 2032 for year in made) == sum(int(year) > 2032 for year in made) == 3


@pytest.mark.parametrize(
    ("answer", "others"),
    [("2035", ("二〇三五", "二零三五")), ("31", ("三十一",)), ("十二", ("12",)), ("两", ("二", "2")), ("绿水", ())],
)
def test_numbers_may_be_written_otherwise(answer: str, others: tuple[str, ...]) -> None:
    assert numerals.variants(answer) == others


def test_numbered_meetings_are_sorted_by_number() -> None:
    names = ["十二届十一次全会", "十二届五次全会", "十二届九次全会"]
    assert sorted(names, key=numerals.in_order) == ["十二届五次全会", "十二届九次全会", "十二届十一次全会"]


def test_the_id_does_not_hang_on_script_or_punctuation() -> None:
    assert identify(ItemType.CLOZE, "着力守护____。", "青山") == identify(ItemType.CLOZE, "着力，守护____", "青山")
    assert identify(ItemType.CLOZE, "着力守护____。", "青山") != identify(ItemType.SINGLE, "着力守护____。", "青山")


def made(*words: str) -> list[object]:
    return [option(Wording(word, word), 1.0, "rival") for word in words]


def test_option_sets_leave_out_what_gives_the_key_away() -> None:
    key = option(Wording("守护青山绿水", "守护青山绿水"), 1.0, "key")
    found = [
        option(Wording(word, word), 1.0, "rival")
        for word in ("改善乡村面貌", "激发发展活力", "培育新业态", "新业态", "突破150亿元")
    ]
    sets = option_sets(found, key, "")
    assert sets
    for places in sets:
        assert 5 not in places
        assert not {3, 4} <= set(places)


def test_the_guard_does_not_let_the_longest_win() -> None:
    guard = Guard()
    rows = []
    for number in range(20):
        tail = "一二三四五六七八九十百千万亿兆京垓秭穰沟"[number]
        options = [
            option(Wording(word, word), 1.0, "x")
            for word in (
                f"甲乙丙丁{tail}",
                f"戊己庚辛{tail}",
                f"壬癸子丑{tail}",
                f"寅卯辰巳{tail}",
                f"午未{tail}",
                f"申酉戌亥天地{tail}",
            )
        ]
        sets = [(0, 1, 2, 3), (0, 1, 2, 4), (0, 1, 2, 5)]
        rows.append((options, sets, guard.hold(Field("", options), sets, [0.0, 0.0, 0.0])))
    guard.settle()
    longest = 0.0
    for options, _, number in rows:
        chosen = guard.chosen(number)
        lengths = [len(options[place].core) for place in chosen] or [1, 2]
        longest += (lengths[0] == max(lengths)) / lengths.count(max(lengths))
    assert longest / 20 <= 0.4


def test_only_the_article_decides_what_is_right() -> None:
    article, reading = read_nothing("会议强调，要守护青山，也要守护绿水。", "青山")
    assert Source(article, reading).says("守护，绿水")
    assert not Source(article, reading).says("守护蓝天")


def test_a_paragraph_that_begins_with_a_bare_must_goes_on_with_what_was_said() -> None:
    clauses = source("书记强调，要守护青山。\n要疏浚河道，修缮堤岸。\n县里还办了展览。").clauses
    assert [clause.said_by.plain for clause in clauses[1:]] == ["书记强调", "书记强调", "书记强调", ""]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        # A condition without what follows from it, what somebody does without anybody.
        ("会议指出，只要各乡镇沉下身子、盯住短板，就能迎头赶上。", "盯住短板"),
        ("推进青川河下游河道和沟渠的疏浚，完善两岸年久失修的堤坝。", "堤坝"),
    ],
)
def test_what_does_not_stand_alone_is_no_stem(text: str, words: str) -> None:
    article, reading = read_nothing(text, words)
    made = make_stem(Source(article, reading), [reading.phrases[0].span])
    assert made is None or "就能" in made.asked().plain
