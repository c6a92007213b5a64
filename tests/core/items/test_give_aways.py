"""What would give an answer away without the article: figures that stand out, orders and watchwords anybody knows."""

from __future__ import annotations

from random import Random

import pytest

from studyapp.core.article import Article, Script, Span
from studyapp.core.items import figured, numerals, wholes
from studyapp.core.items.guard import Field, Guard, option
from studyapp.core.items.multiple import _is_left_out
from studyapp.core.items.option_sets import _stands_out
from studyapp.core.items.ordering import _is_natural, _is_of_a_kind
from studyapp.core.items.pipeline import generate
from studyapp.core.items.points import Workbench
from studyapp.core.items.slots import Slots, is_near
from studyapp.core.items.source import Source
from studyapp.core.items.vocabulary import is_trite
from studyapp.core.items.wording import Wording, bare
from studyapp.core.phrases import Reading
from studyapp.core.reading.pipeline import read
from studyapp.exchange.article_files import read_article
from studyapp.resources import sample_article


@pytest.mark.parametrize(
    ("key", "others", "out"),
    [
        ("1600", ("700", "800", "900"), True),
        ("97", ("80", "81", "82"), True),
        ("1234", ("1100", "1200", "1300"), True),
        ("1600", ("1400", "1500", "1800"), False),
        ("38", ("32", "44", "45"), False),
        ("105", ("75", "85", "95"), False),
        ("130", ("75", "85", "95"), True),
    ],
)
def test_a_figure_apart_from_the_others_stands_out(key: str, others: tuple[str, ...], out: bool) -> None:
    assert _stands_out([key], [[other] for other in others]) is out


def test_orders_that_anybody_knows_are_not_asked_for() -> None:
    assert _is_natural(["周调度", "月通报", "季评比"])
    assert not _is_natural(["大户领种", "集体服务", "农户分红"])
    assert _is_of_a_kind(["想得深", "谋得远", "落得细"])
    assert not _is_of_a_kind(["讲政治", "敢斗争", "守底线"])


def test_calls_to_work_are_no_knowledge() -> None:
    assert is_trite("踔厉奋发")
    assert is_trite("深入学习领会")
    assert not is_trite("丧事简办")


@pytest.mark.parametrize(
    ("figure", "below"),
    [
        ("105", ["95", "85", "75"]),
        ("1180", ["980", "880", "780"]),
        ("12.6", ["9.6", "8.6", "6.6"]),
        ("100", []),
        ("460", []),
        ("1.2", []),
        ("15", []),
    ],
)
def test_figures_just_below_a_power_of_ten_end_as_the_key_does(figure: str, below: list[str]) -> None:
    assert numerals.just_below(figure) == below


def test_the_key_stands_at_every_place_alike() -> None:
    guard, words = Guard(), "甲乙丙丁戊己庚辛壬癸子丑"
    for number in range(8):
        cores = [words[(number + step) % 12] + words[(number + 2 * step + 1) % 12] for step in range(4)]
        options = [option(Wording(core, core), 1.0, "edit") for core in cores]
        guard.hold(Field("", options), [(0, 1, 2, 3)], [0.0])
    random = Random(7)
    places = [guard.arrange(number, random).index(0) for number in range(8)]
    assert sorted(places) == [0, 0, 1, 1, 2, 2, 3, 3]


def test_a_wrong_option_does_not_lack_what_all_right_ones_have() -> None:
    right = [option(Wording(core, core), 1.0, "key") for core in ("河道清淤", "河道护岸")]
    assert _is_left_out(option(Wording("堤防加固", "堤防加固"), 1.0, "closed"), right)
    assert not _is_left_out(option(Wording("河道巡查", "河道巡查"), 1.0, "closed"), right)
    mixed = [*right, option(Wording("水库调度", "水库调度"), 1.0, "key")]
    assert not _is_left_out(option(Wording("堤防加固", "堤防加固"), 1.0, "closed"), mixed)


def test_words_of_one_sense_are_no_false_statement() -> None:
    assert is_near("深化岚河流域系统治理", "深化岚河流域综合治理")
    assert not Slots("自觉接受社会舆论监督。").within(Span(4, 10))
    assert Slots("自觉接受舆论监督。").within(Span(4, 8))


@pytest.mark.parametrize(
    ("text", "members", "cut"),
    [
        ("优化内设机构设置、职能配置。", ("机构设置", "职能配置"), True),
        ("推动医疗、康复、安宁疗护相衔接。", ("医疗", "康复", "安宁"), True),
        ("推动医疗、康复、养老相衔接。", ("医疗", "康复", "养老"), False),
    ],
)
def test_a_list_does_not_begin_or_end_inside_a_term(text: str, members: tuple[str, ...], cut: bool) -> None:
    spans = [Span(text.index(member), text.index(member) + len(member)) for member in members]
    assert wholes.cuts_compound(text, spans) is cut


def test_of_a_month_of_a_year_other_months_are_offered() -> None:
    text = "河道清淤2031年4月底前全部完成。"
    bench = Workbench(Source(Article("", text, Script.HANS), Reading()), 0)
    key = Wording("2031年4月底前", "2031年4月底前")
    made = [one.wording.plain for one in figured.times(bench, key, Span(4, 13), aimed=False, random=Random(0))]
    assert len(made) >= 3
    assert all(one.startswith("2031年") and one.endswith("月底前") and one != key.plain for one in made)


def test_a_figure_in_the_teens_stands_among_figures_of_two_digits() -> None:
    others = numerals.figures_like("17", [], Random(1))
    assert all(len(one) == 2 for one in others)
    assert any(int(one) < 17 for one in others)


def test_the_key_is_the_longest_at_times() -> None:
    article = read_article(sample_article())
    reading = read(article)
    singles = [one for seed in range(3) for one in generate(article, reading, seed=seed) if one.type == "single"]
    told = [(list(map(len, map(bare, one.options))), one.key) for one in singles if isinstance(one.options, tuple)]
    lone = [(max(size), size[key]) for size, key in told if isinstance(key, int) and size.count(max(size)) == 1]
    by_key = sum(longest == key for longest, key in lone)
    assert 0 < by_key <= len(singles) // 4
