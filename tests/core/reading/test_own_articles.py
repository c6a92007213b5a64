"""Reading held against articles of our own with what a trainer would mark in them.

Each is nasty in its way: a speech numbered 一、（一）1. without one quotation mark, with lists joined by 和 and 以及; a
communiqué in ASCII punctuation with quotations in quotations and a table; a report of a visit; questions and answers on
a plan; a county's work report without a quotation mark, its figures in columns parted by tabs or blanks; a decision in
Traditional with 「『』」 and ◆; a speech of eight thousand characters in one paragraph; a leader's visit to farms, a
street's notice with dates and measures, a plenum's resolution with aims by stages, the news of a conference, and a
county's work report; a chronicle of a flood in Traditional, a conference on economic work, the explanation of a plan, a
saved page with its menus around two reports, and the communiqué of a discipline commission. For the last three of the
nasty ones and for the ten plain ones, what a trainer insists on and what is fair to mark was written down before our
reading was looked at. The floors are a little under what was measured, so that a change that costs much is seen.
"""

from __future__ import annotations

import json
import re
from dataclasses import replace
from difflib import SequenceMatcher
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

from studyapp.core.article import Article, Script
from studyapp.core.phrases import Phrase, Reading, RelationType
from studyapp.core.reading import pipeline
from studyapp.core.reading.pipeline import read
from studyapp.core.reading.source import fold, source_of
from studyapp.core.text.clean import clean
from studyapp.core.text.script import simplify, traditional

DATA = Path(__file__).parents[2] / "data" / "reading"
FLOORS = {
    "jichuan-speech": 0.75,
    "lanxi-answers": 0.75,
    "qinghe-inspection": 0.75,
    "yunqi-communique": 0.82,
    "tingpu-work-report": 0.67,
    "lanling-decision": 0.72,
    "langchuan-speech": 0.7,
    "lanchuan-congress": 0.64,
    "zhonglan-decision": 0.64,
    "cangtong-work-report": 0.7,
    "silver-answers": 0.75,
    "luanzhou-inspection": 0.62,
    "wuqiao-notice": 0.8,
    "lidu-resolution": 0.7,
    "cangbo-conference": 0.69,
    "zhixi-work-report": 0.75,
    "mengchuan-chronicle": 0.65,
    "zeyuan-economy": 0.68,
    "daihu-explanation": 0.57,
    "songyan-study-page": 0.64,
    "suling-discipline": 0.7,
}
"""Shares of the phrases of the annotation, met by a phrase with the right kind."""
NAMES = tuple(FLOORS)


@lru_cache
def _article(name: str) -> Article:
    return clean((DATA / f"{name}.txt").read_text("utf-8"))


@lru_cache
def _reading(name: str) -> Reading:
    return read(_article(name))


def _gold(name: str) -> dict[str, Any]:
    gold: dict[str, Any] = json.loads((DATA / f"{name}.json").read_text("utf-8"))
    return gold


def _plain(words: str) -> str:
    return re.sub(r"\W", "", fold(words))


def _alike(a: str, b: str) -> bool:
    a, b = _plain(a), _plain(b)
    common = SequenceMatcher(None, a, b, autojunk=False).find_longest_match().size
    return common >= 0.8 * (len(a) + len(b) - common)


@pytest.mark.parametrize("name", NAMES)
def test_most_of_what_a_trainer_insists_on_is_found_with_its_kind(name: str) -> None:
    phrases = _reading(name).phrases
    wanted = [(kind, words) for kind, several in _gold(name)["must"].items() for words in several]
    met = [words for kind, words in wanted if any(p.kind == kind and _alike(p.text, words) for p in phrases)]
    assert len(met) >= FLOORS[name] * len(wanted), sorted({words for _kind, words in wanted} - set(met))


@pytest.mark.parametrize("name", [name for name in NAMES if "fair" in _gold(name)])
def test_what_is_scored_best_is_mostly_what_a_trainer_marks(name: str) -> None:
    gold = _gold(name)
    must = [words for several in gold["must"].values() for words in several]
    fair = must + [words for several in gold["fair"].values() for words in several]
    best = sorted(_reading(name).phrases, key=lambda phrase: -phrase.score)[: len(must)]
    met = [phrase.text for phrase in best if any(_alike(phrase.text, words) for words in fair)]
    assert len(met) >= 0.65 * len(best), sorted({phrase.text for phrase in best} - set(met))


@pytest.mark.parametrize("name", NAMES)
def test_stage_goals_and_pairs_are_related(name: str) -> None:
    relations = _reading(name).relations
    for time, aim in _gold(name)["relations"].get("stage_goal", ()):
        goals = [r for r in relations if r.type is RelationType.STAGE_GOAL and r.head and r.head.text == time]
        assert any(_alike(member.text, aim) for goal in goals for member in goal.members)
    for first, second in _gold(name)["relations"].get("pair", ()):
        pairs = [r.members for r in relations if r.type is RelationType.PAIR]
        assert any(_alike(pair[0].text, first) and _alike(pair[1].text, second) for pair in pairs)


@pytest.mark.parametrize("name", NAMES)
def test_every_span_is_verbatim_and_in_the_text(name: str) -> None:
    article, reading = _article(name), _reading(name)
    assert all(span.of(article.text) == phrase.text for phrase in reading.phrases for span in phrase.spans)
    mentions = [mention for relation in reading.relations for mention in relation.mentions]
    assert all(mention.span.of(article.text) == mention.text for mention in mentions)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    "pattern",
    [
        r"“([^“”]{2,40})”",
        r"‘([^‘’]{2,40})’",
        r"《([^《》]{4,})》",
        r"到(20\d\d年)",
        r"(\d[\d.]*(?:名|%|亿元|万吨|万人|万亩|万个|家|公里|人次|人|个|处|条|套|所|张|项))",
    ],
)
def test_independent_patterns_find_nothing_that_the_reading_lacks(name: str, pattern: str) -> None:
    plain = fold(_article(name).text)
    covered = {
        place for phrase in _reading(name).phrases for span in phrase.spans for place in range(span.start, span.end)
    }
    for found in re.finditer(pattern, plain):
        assert all(place in covered or not plain[place].isalnum() for place in range(*found.span(1))), found.group()


@pytest.mark.parametrize("name", NAMES)
def test_the_converted_twin_has_the_same_phrases_at_the_same_places(name: str) -> None:
    article = _article(name)
    convert = simplify if article.script is Script.HANT else traditional
    twin = read(replace(article, text=convert(article.text), title=convert(article.title)))

    def places(phrases: tuple[Phrase, ...]) -> list[object]:
        return [(phrase.kind, phrase.spans, phrase.score) for phrase in phrases]

    assert places(twin.phrases) == places(_reading(name).phrases)


@pytest.mark.parametrize("name", NAMES)
def test_phrases_start_and_end_at_the_edges_of_words(name: str) -> None:
    source = source_of(_article(name))
    ends = [(end, phrase.text) for phrase in _reading(name).phrases for end in (phrase.span.start, phrase.span.end)]
    # The dictionary's own words run over an edge here and there (要树|牢, 月底|前), so not quite all of them can.
    inside = [text for end, text in ends if not source.word_edges[end] and 0 < end < len(source.plain)]
    assert len(inside) <= max(2, 0.03 * len(ends)), inside


def test_a_number_is_not_found_inside_another() -> None:
    text = "会议明确，到2030年，试点再延长30年，新建站点140个，其中山区40个。"
    phrases = {phrase.text: phrase for phrase in read(Article("", text, _article(NAMES[0]).script)).phrases}
    assert [span.start for span in phrases["30年"].spans] == [text.index("30年，新")]
    assert [span.start for span in phrases["40个"].spans] == [text.index("40个。")]


def test_the_long_speech_is_one_paragraph() -> None:
    assert max(len(line) for line in _article("langchuan-speech").text.split("\n")) > 8_000


def test_two_even_clauses_are_a_saying_where_words_recur_or_they_are_verse() -> None:
    text = "会议强调，要改进作风。干部多流一滴汗，群众少跑一里路。民生无小事，枝叶总关情。有的同志问，钱从哪里来？"
    sayings = {phrase.text for phrase in read(Article("", text, Script.HANS)).phrases if phrase.kind == "slogan"}
    assert {"干部多流一滴汗，群众少跑一里路", "民生无小事，枝叶总关情"} <= sayings
    assert not any("钱从哪里来" in words for words in sayings)


def test_the_end_of_a_month_is_not_cut() -> None:
    text = "方案在3月底前报市委审定。今年6月底前，完成改造任务。"
    times = {phrase.text for phrase in read(Article("", text, Script.HANS)).phrases if phrase.kind == "time"}
    assert "3月底前" in times
    assert not times & {"3月", "6月", "今年6月"}


def test_one_long_paragraph_is_read_like_many() -> None:
    joined = "".join(_article(name).text.replace("\n", "") for name in NAMES) * 4
    assert len(joined) > 8_000
    reading = read(Article("", joined, _article(NAMES[0]).script))
    assert all(span.of(joined) == phrase.text for phrase in reading.phrases for span in phrase.spans)
    words = {phrase.text for phrase in reading.phrases}
    assert {"生态优先、绿色发展", "五个一批", "2037年", "逄以宁"} <= words


@pytest.mark.parametrize("name", NAMES)
def test_the_page_is_not_mostly_coloured(name: str) -> None:
    article = _article(name)
    shown = {
        place for phrase in _reading(name).phrases for span in phrase.spans for place in range(span.start, span.end)
    }
    letters = [place for place, char in enumerate(article.text) if char.isalnum()]
    share = sum(place in shown for place in letters) / len(letters)
    assert share <= max(pipeline.MOST + 0.05, pipeline.FREE / len(letters) + 0.05)  # what is marked is always shown


def test_a_phrase_inside_a_better_one_counts_for_less() -> None:
    reading = read(
        Article(
            "", "会议强调，要统筹经济实力、科技实力、综合国力，加快建设“先富帮后富”示范区。", _article(NAMES[0]).script
        )
    )
    nested = [
        (inner, outer)
        for inner in reading.phrases
        for outer in reading.phrases
        if outer.span != inner.span and outer.span.holds(inner.span)
    ]
    assert 0 < pipeline.INSIDE < 1
    assert all(inner.score > outer.score or inner.score <= pipeline.INSIDE for inner, outer in nested)


def test_nothing_less_likely_than_the_threshold_is_shown_unless_it_is_marked() -> None:
    least = round(pipeline.THRESHOLD * pipeline.INSIDE, 3)
    for name in NAMES:
        for phrase in _reading(name).phrases:
            assert phrase.score >= least or phrase.rule in pipeline._MARKED


@pytest.mark.parametrize("unit", ["王小明、", "、", "“稳”", "12个部门3", "关键在党，"])
def test_a_text_of_one_thing_over_and_over_breaks_nothing(unit: str) -> None:
    text = unit * (6_000 // len(unit))
    reading = read(Article("", text, _article(NAMES[0]).script))
    assert all(0 <= phrase.score <= 1 for phrase in reading.phrases)
