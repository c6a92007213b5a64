"""The outline of an article: sections, stages, lists and pairs."""

from __future__ import annotations

import pytest

from studyapp.core.article import Article, Script, Span
from studyapp.core.phrases import Mention, Reading, Relation, RelationType
from studyapp.core.reading.digest import digest
from studyapp.core.reading.outline import Outline, PairKind, outline
from studyapp.core.reading.pipeline import read
from studyapp.core.text.clean import clean

NUMBERED = Article(
    "云岫县工作报告",
    "一、过去一年\n全县经济稳中有进。\n二、今年工作\n（一）抓好产业。要做强三大产业。\n（二）抓好民生\n1. 办好学校\n"
    "会议强调，要守牢底线。会议要求，要抓紧抓实。",
    Script.HANS,
)


@pytest.fixture(scope="module")
def report(article_text: str) -> tuple[Article, Reading, Outline]:
    """The invented report, read, with its outline."""
    article = clean(article_text)
    reading = read(article)
    return article, reading, outline(article, reading)


def test_headings_nest_by_their_numbers_and_section_heads_lie_below() -> None:
    found = outline(NUMBERED, Reading()).sections
    assert [(one.level, one.title) for one in found] == [
        (1, "一、过去一年"),
        (1, "二、今年工作"),
        (2, "（一）抓好产业"),
        (2, "（二）抓好民生"),
        (3, "1. 办好学校"),
        (4, "会议强调"),
        (4, "会议要求"),
    ]
    assert found[-1].lead == "要抓紧抓实"
    assert all(one.span.of(NUMBERED.text) == one.title for one in found)


def test_stages_stand_by_year_with_their_aims(report: tuple[Article, Reading, Outline]) -> None:
    article, _reading, found = report
    assert [stage.year for stage in found.stages] == [2027, 2030, 2035]
    assert "山水林田一体保护取得明显成效" in [aim.text for aim in found.stages[0].aims]
    assert all(aim.span.of(article.text) == aim.text for stage in found.stages for aim in stage.aims)


def test_stages_of_one_year_come_together_and_times_without_a_year_last() -> None:
    text = "到二〇三〇年，甲。到2027年，乙。到2030年，丙。今后五年，丁。"

    def mention(words: str) -> Mention:
        at = text.index(words)
        return Mention(words, Span(at, at + len(words)))

    stages = tuple(
        Relation(RelationType.STAGE_GOAL, mention(time), (mention(aim),))
        for time, aim in (("二〇三〇年", "甲"), ("2027年", "乙"), ("2030年", "丙"), ("今后五年", "丁"))
    )
    found = outline(Article("", text, Script.HANS), Reading(relations=stages)).stages
    assert [(one.year, [aim.text for aim in one.aims]) for one in found] == [
        (2027, ["乙"]),
        (2030, ["甲", "丙"]),
        (None, ["丁"]),
    ]


def test_pairs_are_told_apart_by_what_stands_between(report: tuple[Article, Reading, Outline]) -> None:
    found = report[2]
    objectives = {pair.left.text: pair.right.text for pair in found.of_kind(PairKind.OBJECTIVE)}
    assert objectives["生态优先、绿色发展"] == "着力培育特色鲜明的生态产业"
    assert ("山水是山城最大的本钱", "深刻内涵") in {
        (pair.left.text, pair.right.text) for pair in found.of_kind(PairKind.ATTRIBUTE)
    }


def test_a_list_within_a_list_is_its_own_and_repeats_are_dropped() -> None:
    text = "要做到甲乙、丙丁，戊己、庚辛并重。"

    def mention(words: str) -> Mention:
        at = text.index(words)
        return Mention(words, Span(at, at + len(words)))

    outer = Relation(RelationType.LIST, None, (mention("甲乙、丙丁"), mention("戊己、庚辛")))
    inner = Relation(RelationType.LIST, None, (mention("甲乙"), mention("丙丁")))
    found = outline(Article("", text, Script.HANS), Reading(relations=(inner, outer, inner))).lists
    assert len(found) == 1
    assert [member.text for member in found[0].members] == ["甲乙、丙丁", "戊己、庚辛"]
    assert [[member.text for member in one.members] for one in found[0].inner] == [["甲乙", "丙丁"]]


def test_an_article_without_structure_has_an_empty_outline() -> None:
    found = outline(Article("", "今天天气很好。", Script.HANS), Reading())
    assert found.empty
    assert digest(Article("晴", "今天天气很好。", Script.HANS), Reading(), found).empty


def test_the_twin_in_the_other_script_has_the_same_outline(
    report: tuple[Article, Reading, Outline], article_text_traditional: str
) -> None:
    twin = clean(article_text_traditional)
    found = outline(twin, read(twin))
    here = report[2]
    assert [one.span for one in found.sections] == [one.span for one in here.sections]
    assert [one.year for one in found.stages] == [one.year for one in here.stages]
    assert [(one.kind, one.left.span) for one in found.pairs] == [(one.kind, one.left.span) for one in here.pairs]
