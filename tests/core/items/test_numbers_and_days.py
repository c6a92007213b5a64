"""Days, terms, years and figures: which are worth a choice, and what stands beside them."""

from __future__ import annotations

from random import Random

import pytest

from studyapp.core.article import Article, Script, Span
from studyapp.core.items import figured, numerals, steps, truefalse
from studyapp.core.items.item import Item, ItemType
from studyapp.core.items.pipeline import generate
from studyapp.core.items.points import Workbench
from studyapp.core.items.shelf import Shelf
from studyapp.core.items.source import Source
from studyapp.core.items.trivia import is_by_the_way
from studyapp.core.items.wording import Wording
from studyapp.core.phrases import Phrase, PhraseKind, Reading

_DRAFTING = (
    "同志们：现就《云泽县渔业发展规划》稿起草情况作说明。\n"
    "1月9日，县委发出《关于征求渔业发展意见的通知》。2月17日，起草组召开第一次全体会议，起草工作正式启动。"
    "3月上旬，县委组织4个调研组赴18个渔村开展专题调研。6月26日，《规划》稿下发一定范围征求意见。\n"
)


def _phrase(text: str, words: str, kind: PhraseKind, score: float = 0.9) -> Phrase:
    start = text.index(words)
    return Phrase(words, kind, (Span(start, start + len(words)),), score, str(kind))


def _made(text: str, *known: Phrase, title: str = "") -> tuple[Item, ...]:
    return generate(Article(title, text, Script.HANS), Reading(known, ()))


def _bench(text: str, *known: Phrase, title: str = "", published: str = "") -> Workbench:
    return Workbench(Source(Article(title, text, Script.HANS, published=published), Reading(known)), 0)


def _at(text: str, words: str) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


@pytest.mark.parametrize(
    ("text", "day", "mere"),
    [
        ("云泽县渔业大会筹备就绪，5月12日，县委召开动员部署会。", "5月12日", True),
        ("县长危若川5月12日至13日在渡口镇调研渔港建设。", "5月12日至13日", True),
        ("5月12日，《规划》稿下发各镇征求意见。", "5月12日", True),
        ("渔港主体工程5月12日前完工，年内投用。", "5月12日", False),
        ("渔港自5月12日起实行封闭管理。", "5月12日", False),
        ("《渔港管理办法》5月12日施行，原办法废止。", "5月12日", False),
        ("休渔期到5月12日为止。", "5月12日", False),
    ],
)
def test_the_day_of_a_meeting_or_a_visit_is_no_choice_and_a_term_is(text: str, day: str, mere: bool) -> None:
    assert is_by_the_way(text, _at(text, day), PhraseKind.TIME) is mere


def test_nobody_judges_or_chooses_the_day_of_a_step_but_the_steps_are_put_in_order() -> None:
    days = ("1月9日", "2月17日", "3月上旬", "6月26日")
    known = [_phrase(_DRAFTING, day, PhraseKind.TIME) for day in days]
    known.append(_phrase(_DRAFTING, "征求渔业发展意见", PhraseKind.TASK))
    items = _made(_DRAFTING, *known, title="关于《云泽县渔业发展规划》的说明")
    asked = [one for one in items if one.type in (ItemType.SINGLE, ItemType.TRUEFALSE)]
    assert not any(one.phrase_kind is PhraseKind.TIME for one in asked if one.key is not True)
    [order] = [one for one in items if one.type is ItemType.ORDERING]
    assert "按发生的时间" in order.stem
    assert set(order.tests) >= {"1月9日", "2月17日", "6月26日"}
    assert isinstance(order.key, tuple)
    assert isinstance(order.options, tuple)
    told = [order.options[place] for place in order.key if isinstance(place, int)]
    assert "通知" in told[0]
    assert "下发" in told[-1]


def test_two_dated_steps_are_no_row() -> None:
    text = "2月17日，起草组召开第一次全体会议。6月26日，《规划》稿下发一定范围征求意见。"
    assert steps.steps(_bench(text)) == []


@pytest.mark.parametrize(
    ("text", "figure", "petty"),
    [
        ("委托高校完成24项重点课题。", "24项", True),
        ("组织4个调研组赴18个渔村开展专题调研。", "18个", True),
        ("出席全会的有县委委员31名，候补委员6名。", "6名", True),
        ("渔业博览会吸引19个国家的240家企业参展，现场销售额达1.4亿元。", "240家", True),
        ("妥善安置46名转产渔民。", "46名", True),
        ("选派46名驻村干部。", "46名", False),
        ("全县水产品产量达到46万吨。", "46万吨", False),
    ],
)
def test_figures_of_drafting_attendance_fairs_and_a_few_people_are_petty(text: str, figure: str, petty: bool) -> None:
    assert is_by_the_way(text, _at(text, figure), PhraseKind.NUMBER) is petty


def test_a_petty_figure_is_never_falsified() -> None:
    text = "说明指出，起草组委托高校完成24项重点课题，形成《渔业发展研究》等成果。"
    bench = _bench(text, _phrase(text, "24项", PhraseKind.NUMBER))
    shelf = Shelf(bench)
    made = [ready for point in bench.points if (ready := shelf.ready(point))]
    assert not [change for ready in made for change in truefalse.changes(ready)]


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize(("month", "day"), [("4", "20"), ("12", "5"), ("6", "30"), ("7", "1")])
def test_a_round_term_stands_among_round_terms(month: str, day: str, seed: int) -> None:
    made = numerals.due_days_like(month, day, Random(seed))
    assert len(made) >= 4
    ends = {"5", "10", "15", "20", "25", "30", "31", "28", *(("1",) if day == "1" else ())}
    assert {one.partition("月")[2] for one in made} <= ends


@pytest.mark.parametrize("day", ["3", "18", "28"])
def test_other_terms_lie_several_days_away(day: str) -> None:
    made = numerals.due_days_like("11", day, Random(1))
    assert len(made) >= 3
    assert all(one.split("月")[0] != "11" or abs(int(one.split("月")[1]) - int(day)) >= 3 for one in made)


def test_round_minutes_stand_among_round_ones_and_all_beside_nearly_all() -> None:
    assert all(int(one) % 5 == 0 for one in numerals.figures_like("10", [], Random(2), minutes=True))
    assert all(int(one) % 5 == 0 for one in numerals.figures_like("15", ["8"], Random(2), minutes=True))
    assert all(int(one) >= 90 for one in numerals.figures_like("100", [], Random(2), share=True))


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("云泽县2031年政府工作报告", "各位代表，到2033年，渔港全面建成。"),
        ("在渔业大会上的讲话", "（2031年4月9日）\n同志们，到2033年，渔港全面建成。"),
    ],
)
def test_an_aim_is_never_before_the_articles_own_year(title: str, text: str) -> None:
    key = Wording("2033年", "2033年")
    made = figured.times(_bench(text, title=title), key, _at(text, "2033年"), True, Random(0))
    years = [one.wording.plain for one in made]
    assert len(years) >= 3
    assert min(years) > "2031年"


def test_what_is_told_in_order_is_not_mistaken_for_a_year_its_neighbours_exclude() -> None:
    text = "2019年《渔港条例》颁布，2022年《渔船规定》修订印发。"
    made = figured.times(_bench(text), Wording("2022年", "2022年"), _at(text, "2022年"), False, Random(0))
    assert all(one.wording.plain > "2019年" for one in made)


@pytest.mark.parametrize(("text", "later"), [("迎接县第九次党代会召开。", 3), ("贯彻县第九次党代会精神。", 2)])
def test_beside_a_congress_to_come_stand_later_ones(text: str, later: int) -> None:
    key = Wording("县第九次党代会", "县第九次党代会")
    made = [one.wording.plain for one in figured.meetings(_bench(text), key, _at(text, key.plain), Random(0))]
    assert sum(numerals.in_order(one) > numerals.in_order(key.plain) for one in made) == later
    assert sum(numerals.in_order(one) < numerals.in_order(key.plain) for one in made) <= (2 if later == 3 else 3)


def test_a_false_term_is_an_earlier_one() -> None:
    text = "通知指出，渡口镇渔港主体工程11月15日前完成验收，配套泊位同步启用。"
    bench = _bench(text, _phrase(text, "11月15日", PhraseKind.TIME))
    shelf = Shelf(bench)
    made = [change for point in bench.points if (one := shelf.ready(point)) for change in truefalse.changes(one)]
    assert made
    assert all(numerals.in_order(change.wording.plain) < (11.0, 15.0) for change in made)
