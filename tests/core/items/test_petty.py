"""What nobody is asked for: how much was built or bought here and there; statements that are not to be judged."""

from __future__ import annotations

import pytest

from studyapp.core.article import Article, Script, Span
from studyapp.core.items import truefalse
from studyapp.core.items.item import ItemType
from studyapp.core.items.pipeline import generate
from studyapp.core.items.points import Workbench
from studyapp.core.items.shelf import Shelf
from studyapp.core.items.source import Source
from studyapp.core.phrases import Phrase, PhraseKind, Reading
from studyapp.core.reading.pipeline import read

_TEXT = "全会指出，一年来，滨江路新铺雨水管3760米，全县渔业总产值达到86.4亿元，增长6.3%。"


@pytest.mark.parametrize(
    ("words", "score", "asked"),
    [("3760米", 0.3, False), ("3760米", 0.8, True), ("86.4亿元", 0.3, True), ("6.3%", 0.3, True)],
)
def test_lengths_of_pipe_are_asked_for_only_where_the_article_makes_much_of_them(
    words: str, score: float, asked: bool
) -> None:
    start = _TEXT.index(words)
    phrase = Phrase(words, PhraseKind.NUMBER, (Span(start, start + len(words)),), score, "number")
    items = generate(Article("", _TEXT, Script.HANS), Reading((phrase, _term()), ()))
    assert any(words in item.tests for item in items) is asked


def _term() -> Phrase:
    start = _TEXT.index("渔业总产值")
    return Phrase("渔业总产值", PhraseKind.TERM, (Span(start, start + 5),), 0.4, "test")


def test_who_it_was_is_no_statement_to_be_judged() -> None:
    text = (
        "3月6日，云泽县委十二届五次全会召开。县委书记冉北辰讲话，县委副书记、县长危若川就规划作说明。\n"
        "全会强调，要贯彻落实省委十一届七次全会精神，加快建设水网枢纽，做强渔业全产业链。\n"
        "全会提出，到2035年，全县渔业产值达到120亿元，水网枢纽全面建成。\n"
    )
    article = Article("", text, Script.HANS)
    judged = [item for item in generate(article, read(article)) if item.type is ItemType.TRUEFALSE]
    assert judged
    assert not {item.phrase_kind for item in judged} & {PhraseKind.PERSON, PhraseKind.ORGANIZATION}


def _judged(text: str, words: str) -> list[str]:
    """What can be put for a figure in a statement that is to be false."""
    start = text.index(words)
    phrase = Phrase(words, PhraseKind.NUMBER, (Span(start, start + len(words)),), 0.9, "number")
    bench = Workbench(Source(Article("", text, Script.HANS), Reading((phrase,), ())), 0)
    shelf = Shelf(bench)
    ready = [one for point in bench.points if (one := shelf.ready(point)) is not None]
    return [change.wording.plain for one in ready for change in truefalse.changes(one)]


@pytest.mark.parametrize(
    ("text", "words", "larger"),
    [
        ("全会提出，到2035年，全县渔业加工企业不少于320家，水产品出口稳步增长。", "320家", True),
        ("全会提出，到2035年，全县渔业加工企业达到320家以上，水产品出口稳步增长。", "320家", True),
        ("全会提出，到2035年，全县渔船数量不超过320艘，近海资源稳步恢复。", "320艘", False),
    ],
)
def test_a_false_figure_does_not_follow_from_the_true_one(text: str, words: str, larger: bool) -> None:
    changed = _judged(text, words)
    assert changed
    assert all((int(one.rstrip("家艘以上")) > 320) is larger for one in changed)


def test_a_heading_with_what_stands_under_it_is_no_statement() -> None:
    text = (
        "各位代表，现将工作报告如下。\n"
        "3. 强化水利创新。全县水利科技投入增长12%，新增示范灌区4个，推广节水灌溉6.4万亩。\n"
        "4. 强化渔政执法。全县查处非法捕捞案件37起，收缴违规网具2600件，渔业秩序明显好转。\n"
    )
    article = Article("工作报告", text, Script.HANS)
    made = [item for item in generate(article, read(article)) if item.type is ItemType.TRUEFALSE]
    assert made
    assert not any("。" in item.stem.rstrip("。") for item in made)
