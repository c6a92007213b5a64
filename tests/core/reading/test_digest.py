"""The one-page digest: what is chosen for it, and its words in another script."""

from __future__ import annotations

from dataclasses import replace

import pytest

from studyapp.core.article import Article, Span
from studyapp.core.phrases import Reading
from studyapp.core.reading.digest import AIMS, SLOGANS, Digest, _about, digest, in_other_words
from studyapp.core.reading.outline import Outline, outline
from studyapp.core.reading.pipeline import read
from studyapp.core.text.clean import clean


@pytest.fixture(scope="module")
def report(article_text: str) -> tuple[Article, Reading, Outline]:
    """The invented report, read, with its outline."""
    article = clean(article_text)
    reading = read(article)
    return article, reading, outline(article, reading)


def test_the_digest_has_what_one_revises_by(report: tuple[Article, Reading, Outline]) -> None:
    page = digest(*report)
    assert page.title == "县委十三届八次全会举行"
    assert page.published == "2026-03-19"
    assert [time for time, _aims in page.stages] == ["2027年", "2030年", "2035年"]
    assert all(len(aims) <= AIMS for _time, aims in page.stages)
    assert 0 < len(page.slogans) <= 2 * SLOGANS
    assert not any(one != other and one in other for one in page.slogans for other in page.slogans)
    assert ("县委委员", "29名") in page.figures
    assert ("森林覆盖率提高到", "68.5%") in page.figures
    assert ("生态优先、绿色发展", "着力培育特色鲜明的生态产业") in page.pairs
    assert not page.empty
    assert digest(*report) == page


def test_a_figure_does_not_say_its_number_twice(report: tuple[Article, Reading, Outline]) -> None:
    figures = digest(*report).figures
    assert figures
    assert not any(number in about for about, number in figures)


@pytest.mark.parametrize(
    ("clause", "number", "about"),
    [
        ("新建农村公路176公里", "176公里", "新建农村公路"),
        ("新建4000套保障房", "4000套", "新建…保障房"),
        ("接待游客300万人次、产值突破25亿元", "300万人次", "接待游客"),
        ("接待游客300万人次、产值突破25亿元", "25亿元", "产值突破"),
        ("以“15分钟生活圈”为牵引", "15分钟", ""),
    ],
)
def test_what_a_clause_says_of_its_number(clause: str, number: str, about: str) -> None:
    start = clause.index(number)
    assert _about(clause, Span(0, len(clause)), Span(start, start + len(number))) == about


def test_meetings_are_no_formula_to_learn() -> None:
    article = clean(
        "县委全会举行\n\n会议深入贯彻党的二十大和二十届二中、三中全会以及中央城市工作会议精神，坚持务实、协作、创新。"
    )
    reading = read(article)
    page = digest(article, reading, outline(article, reading))
    assert not any("三中全会" in members for _name, members in page.formulas)


def test_the_digest_can_be_put_into_other_words(report: tuple[Article, Reading, Outline]) -> None:
    page = in_other_words(digest(*report), lambda words: words.replace("年", "載"))
    assert [time for time, _aims in page.stages] == ["2027載", "2030載", "2035載"]
    assert page.published == "2026-03-19"
    assert replace(page, title="") != Digest("")
