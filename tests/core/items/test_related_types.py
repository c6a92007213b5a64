"""Matching, ordering, set and recall: what each of their items promises, on articles made up by hypothesis."""

from __future__ import annotations

from functools import lru_cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studyapp.core.article import Article, Script, Span
from studyapp.core.items import blank_sets, documents, matching, ordering, recall
from studyapp.core.items.audit import audit
from studyapp.core.items.item import BLANK, Item, ItemId, ItemType, Key, MatchOptions, Options
from studyapp.core.items.pipeline import generate
from studyapp.core.items.points import Workbench
from studyapp.core.items.source import Source
from studyapp.core.items.wording import bare
from studyapp.core.phrases import Mention, Phrase, PhraseKind, Reading, Relation, RelationType
from studyapp.core.text.script import simplify
from tests.core.items.samples import plenum

RELATED = (ItemType.MATCHING, ItemType.ORDERING, ItemType.SET, ItemType.RECALL)
WATCHWORDS = (
    "生态立县、绿色发展",
    "文旅融合、品牌引领",
    "安居乐业、便民利民",
    "放权赋能、流程再造",
    "以文兴城、以德润心",
    "多元共治、邻里互助",
    "科技惠农、数字兴村",
)
OBJECTIVES = (
    "守护碧水蓝天",
    "培育康养业态",
    "改善街巷面貌",
    "激发市场活力",
    "擦亮古镇名片",
    "夯实基层根基",
    "做强特色种植",
)
AIMS = (
    "康养产业体系基本形成",
    "山水公园县建设取得明显成效",
    "综合实力跃上新台阶",
    "乡村面貌焕然一新",
    "民生保障更加有力",
)
PARTS = ("大户领种", "集体服务", "农户分红", "银行授信", "保险兜底", "合作加工")


def mention(text: str, words: str) -> Mention:
    start = text.index(words)
    return Mention(words, Span(start, start + len(words)))


def phrase(text: str, words: str, kind: PhraseKind) -> Phrase:
    return Phrase(words, kind, (mention(text, words).span,), 0.8, "by hand")


def relation(text: str, kind: RelationType, *members: str, head: str = "") -> Relation:
    return Relation(kind, mention(text, head) if head else None, tuple(mention(text, member) for member in members))


def made(text: str, reading: Reading, kind: ItemType, seed: int = 0) -> list[Item]:
    article = Article("", text, Script.HANS)
    items = generate(article, reading, seed=seed, types={kind})
    assert [audit(item, article) for item in items if audit(item, article)] == []
    return list(items)


def columns(item: Item) -> MatchOptions:
    assert isinstance(item.options, MatchOptions)
    return item.options


def places(item: Item) -> tuple[int, ...]:
    assert isinstance(item.key, tuple)
    return tuple(place for place in item.key if isinstance(place, int))


def parts(item: Item) -> tuple[str, ...]:
    assert isinstance(item.options, tuple)
    return item.options


@lru_cache
def sample(script: Script = Script.HANS) -> tuple[Item, ...]:
    article, reading = plenum(script)
    return generate(article, reading)


def of(kind: ItemType) -> list[Item]:
    return [item for item in sample() if item.type is kind]


series = st.integers(4, 7).flatmap(
    lambda count: st.tuples(
        st.permutations(WATCHWORDS).map(lambda words: words[:count]),
        st.permutations(OBJECTIVES).map(lambda words: words[:count]),
    )
)


@settings(max_examples=30, deadline=None)
@given(series, st.integers(0, 9))
def test_watchwords_are_matched_with_their_own_objectives(pairs: tuple[list[str], list[str]], seed: int) -> None:
    firsts, seconds = pairs
    text = "全会强调，" + "".join(f"要坚持{one}，着力{two}。" for one, two in zip(firsts, seconds, strict=True))
    objectives = [f"着力{two}" for two in seconds]
    relations = tuple(relation(text, RelationType.PAIR, one, two) for one, two in zip(firsts, objectives, strict=True))
    items = [
        item for item in made(text, Reading((), relations), ItemType.MATCHING, seed) if item.rule.endswith("objective")
    ]
    assert items
    for item in items:
        left, right = columns(item).left, columns(item).right
        spare = len(right) - len(left)
        assert matching.FEWEST - spare <= len(left) <= matching.MOST
        assert spare == (len(firsts) > matching.MOST)  # what another item asks for stands here without a partner
        assert len(set(places(item))) == len(left)
        assert places(item) != tuple(range(len(left)))
        for row, place in zip(left, places(item), strict=True):
            assert right[place] == objectives[firsts.index(row)]
        assert item.stem.startswith("全会")


@settings(max_examples=30, deadline=None)
@given(
    st.lists(st.integers(2026, 2060), min_size=3, max_size=5, unique=True).map(sorted),
    st.permutations(AIMS),
    st.integers(0, 9),
)
def test_stages_are_matched_and_ordered_by_year(years: list[int], aims: list[str], seed: int) -> None:
    text = "全会提出，" + "".join(f"到{year}年，{aim}。" for year, aim in zip(years, aims, strict=False))
    stages = tuple(
        relation(text, RelationType.STAGE_GOAL, aim, head=f"{year}年") for year, aim in zip(years, aims, strict=False)
    )
    reading = Reading(tuple(phrase(text, one.members[0].text, PhraseKind.GOAL) for one in stages), stages)
    [item] = [one for one in made(text, reading, ItemType.MATCHING, seed) if one.rule.endswith("stage")]
    for row, place in zip(columns(item).left, places(item), strict=True):
        assert columns(item).right[place] == aims[years.index(int(row[:4]))]
    [item] = made(text, reading, ItemType.ORDERING, seed)
    assert [parts(item)[place] for place in places(item)] == aims[: len(years)]
    assert places(item) != tuple(range(len(parts(item))))
    assert not any(str(year) in item.stem for year in years)


@settings(max_examples=30, deadline=None)
@given(
    st.integers(3, 6).flatmap(lambda count: st.permutations(PARTS).map(lambda words: words[:count])), st.integers(0, 9)
)
def test_a_quoted_formula_is_ordered_and_no_set_of_any_order(members: list[str], seed: int) -> None:
    formula = "、".join(members)
    text = f"全会强调，各乡镇要因地制宜推广“{formula}”的经营方式，让更多农户受益。"
    reading = Reading((phrase(text, formula, PhraseKind.TERM),), (relation(text, RelationType.LIST, *members),))
    [item] = made(text, reading, ItemType.ORDERING, seed)
    assert [parts(item)[place] for place in places(item)] == members
    assert sorted(places(item)) == list(range(len(members)))
    assert places(item) != tuple(range(len(members)))
    assert "“……”" in item.stem
    if len({member[-1] for member in members}) > 1:
        assert made(text, reading, ItemType.SET, seed) == []
    [item] = made(text, reading, ItemType.RECALL, seed)
    assert item.key == formula


@settings(max_examples=30, deadline=None)
@given(
    st.text("山水林田湖草沙城乡村镇路桥河文旅商贸", min_size=3, max_size=24),
    st.sampled_from([PhraseKind.SLOGAN, PhraseKind.GOAL, PhraseKind.TERM]),
)
def test_recall_asks_for_the_whole_and_does_not_tell_it(words: str, kind: PhraseKind) -> None:
    text = f"全会强调，全县上下要深入领会“{words}”的丰富内涵，把各项部署落到实处。"
    for item in made(text, Reading((phrase(text, words, kind),)), ItemType.RECALL):
        assert item.key == words
        assert 6 <= len(words) <= 40
        assert BLANK not in item.stem
        assert not any(words[start : start + 4] in item.stem for start in range(len(words) - 3))
        assert item.options == ()


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("全会强调，要加密渡口班次和航线，夯实海防堤坝根基。", "夯实海防堤坝根基"),
        ("全会指出，一年来海况平稳，海防堤坝日益牢靠。", None),  # tells, and demands nothing
    ],
)
def test_an_unmarked_clause_is_recalled_only_where_it_is_a_task(text: str, key: str | None) -> None:
    bench = Workbench(Source(Article("", text, Script.HANS), Reading()), 0)
    marked = next((one for one in bench.extras if one.text == (key or "海防堤坝日益牢靠")), None)
    assert marked is not None
    assert recall.is_demanded(bench, marked) is (key is not None)


def test_every_related_type_is_made_of_the_sample() -> None:
    assert all(of(kind) for kind in RELATED)
    assert {item.rule for item in of(ItemType.MATCHING)} >= {
        "matching.stage",
        "matching.objective",
        "matching.attribute",
    }


def test_related_items_of_the_twin_have_the_same_ids() -> None:
    twins = {item.id: item for item in sample(Script.HANT) if item.type in RELATED}
    originals = {item.id: item for item in sample() if item.type in RELATED}
    assert twins.keys() == originals.keys()
    assert all(simplify(twin.stem) == originals[name].stem for name, twin in twins.items())


def test_no_row_is_guessed_by_a_word_it_shares() -> None:
    for item in of(ItemType.MATCHING):
        left, right = columns(item).left, columns(item).right
        for number, place in enumerate(places(item)):
            sharing = [n for n, row in enumerate(left) if matching.shared_words(row, right[place])]
            assert sharing != [number]


def test_two_items_of_one_stem_have_keys_of_their_own() -> None:
    asked = [(item.stem, item.key) for item in sample() if item.type in (ItemType.MATCHING, ItemType.ORDERING)]
    assert len(set(asked)) == len(asked)


def test_a_named_list_is_asked_for_by_its_name() -> None:
    text = "全会提出，要加快实现“三个转变”，即从重开发向重保护转变、从重规模向重质量转变、从重建设向重治理转变。"
    members = ("从重开发向重保护转变", "从重规模向重质量转变", "从重建设向重治理转变")
    reading = Reading((), (relation(text, RelationType.LIST, *members, head="三个转变"),))
    [item] = made(text, reading, ItemType.SET)
    assert item.stem.startswith("全会提出的“三个转变”具体指哪些？")
    assert len(item.key) == 3  # type: ignore[arg-type]


def test_a_part_of_a_longer_list_is_no_set() -> None:
    text = "全会强调，要在全县推广供水、供电、道路、通信等设施的统筹建设办法。"
    article = Article("", text, Script.HANS)
    part = relation(text, RelationType.LIST, "供电", "道路", "通信")
    bench = Workbench(Source(article, Reading((), (part,))), 0)
    assert blank_sets.find(bench, part) is None


@pytest.mark.parametrize(("lead", "orders"), [("改造分三步推进", True), ("各单位要抓好三件事", False)])
def test_numbered_points_are_put_in_order_only_if_they_are_steps(lead: str, orders: bool) -> None:
    text = (
        f"会议要求，{lead}：一是压实防汛责任，逐级签订责任书。"
        "二是排查山塘水库，不留死角。三是储备抢险物资，随时可以调用。"
    )
    article = Article("", text, Script.HANS)
    rows = list(ordering.rows(Workbench(Source(article, Reading()), 0)))
    parts = [[span.of(text) for span in row.parts] for row in rows]
    assert parts == [["压实防汛责任", "排查山塘水库", "储备抢险物资"]] * orders


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        ("政府工作报告", "过去一年，全县经济稳中向好。", "政府工作报告指出"),
        ("关于做好防汛工作的通知", "各村要压实责任。", "通知指出"),
        ("县委十二届五次全会举行", "全会指出，成绩来之不易。", ""),
        ("关于防汛的报告", "会议指出，要干。会议强调，要稳。会议要求，要实。", ""),
        ("", "各位代表：现在，我代表县人民政府向大会报告工作，请予审议。", "政府工作报告指出"),
        ("", "今天多云。", ""),
    ],
)
def test_a_document_speaks_for_itself(title: str, text: str, expected: str) -> None:
    assert documents.speaker(title, text) == expected


def hand(kind: ItemType, stem: str, key: Key, options: Options = ()) -> Item:
    return Item(ItemId("x"), kind, stem, options, key, (), Span(0, 4), TEXT[:4], "", 0.5, PhraseKind.TASK, "by hand")


TEXT = "全会强调，要坚持生态立县、绿色发展，着力守护青山绿水。安全是发展的前提，安全是发展的条件。"
ARTICLE = Article("", TEXT, Script.HANS)


@pytest.mark.parametrize(
    ("code", "item"),
    [
        ("ambiguous_rows", hand(ItemType.MATCHING, "请配对。", (0, 1), MatchOptions(("甲县", "甲县"), ("山", "水")))),
        (
            "ambiguous_rows",
            hand(ItemType.MATCHING, "请配对。", (0, 1), MatchOptions(("安全", "稳定"), ("发展的前提", "发展的条件"))),
        ),
        (
            "ambiguous_rows",
            hand(
                ItemType.MATCHING,
                "请配对。",
                (1, 0),
                MatchOptions(("着力守护____绿水", "要坚持____立县"), ("生态", "生态")),
            ),
        ),
        ("equal_parts", hand(ItemType.ORDERING, "请排序。", (1, 0), ("绿色发展", "发展"))),
        ("already_ordered", hand(ItemType.ORDERING, "请排序。", (0, 1), ("生态立县", "绿色发展"))),
        ("members_alike", hand(ItemType.SET, "要坚持____、____。", (("生态立县",), ("立县",)))),
        ("blanks_and_answers", hand(ItemType.SET, "要坚持____。", (("生态立县",), ("绿色发展",)))),
        ("not_in_the_article", hand(ItemType.SET, "要坚持什么？", (("生态立县",), ("数字兴县",)))),
        ("recall_given_away", hand(ItemType.RECALL, "要坚持生态立县，……。请默写。", "坚持生态立县、绿色发展")),
        ("not_in_the_article", hand(ItemType.RECALL, "请默写总要求。", "生态立县、数字兴县")),
    ],
)
def test_each_flaw_of_the_related_types_is_found(code: str, item: Item) -> None:
    assert code in [finding.code for finding in audit(item, ARTICLE)]


def test_sound_items_of_the_related_types_have_no_findings() -> None:
    for item in (
        hand(ItemType.MATCHING, "请配对。", (1, 0), MatchOptions(("生态立县", "安全"), ("发展的前提", "青山绿水"))),
        hand(ItemType.ORDERING, "请排序。", (1, 0), ("绿色发展", "生态立县")),
        hand(ItemType.SET, "要坚持什么？", (("生态立县",), ("绿色发展",))),
        hand(ItemType.RECALL, "全会强调，要坚持……。请默写。", "生态立县、绿色发展"),
    ):
        assert audit(item, ARTICLE) == ()


@pytest.mark.parametrize("limit", [1, 2, 3, 5, 8])
def test_a_limit_is_filled(limit: int) -> None:
    article, reading = plenum()
    assert len(generate(article, reading, limit=limit)) == limit


@pytest.mark.parametrize("kind", list(ItemType))
def test_each_type_can_be_asked_for_alone(kind: ItemType) -> None:
    article, reading = plenum()
    assert {item.type for item in generate(article, reading, types={kind})} == {kind}


@pytest.mark.parametrize(
    "text",
    [
        "11月24日18时：预计今天夜间到明天，多云转阴，部分地区有小到中雨，气温12到18摄氏度，东北风3到4级，能见度不足200米。",
        "山高月小，水落石出。\n一叶扁舟，烟波万里。\n归去来兮，田园将芜。",
    ],
)
def test_weather_and_poems_have_no_items(text: str) -> None:
    figures = [
        phrase(text, words, kind)
        for words, kind in (("11月24日", PhraseKind.TIME), ("200米", PhraseKind.NUMBER))
        if words in text
    ]
    assert generate(Article("", text, Script.HANS), Reading(tuple(figures))) == ()


def test_no_related_item_repeats_its_answer_in_the_stem() -> None:
    for item in sample():
        if item.type in (ItemType.SET, ItemType.RECALL):
            keys = [item.key] if isinstance(item.key, str) else [key[0] for key in item.key if isinstance(key, tuple)]  # type: ignore[union-attr]
            assert not any(bare(key) in bare(item.stem) for key in keys)


def test_what_a_stage_is_about_is_not_called_an_aim() -> None:
    stages = (("2026年", "清淤疏浚、固堤护岸"), ("2028年", "退圩还湿、增殖放流"), ("2030年", "亲水惠民、以渔兴旅"))
    text = "".join(f"全会提出，到{year}，重在{words}。" for year, words in stages)
    related = tuple(relation(text, RelationType.STAGE_GOAL, words, head=year) for year, words in stages)
    known = tuple(phrase(text, words, PhraseKind.GOAL) for _, words in stages)
    [item] = made(text, Reading(known, related), ItemType.MATCHING)
    assert item.rule == "matching.emphasis"
    assert "目标" not in item.stem
    assert made(text, Reading(known, related), ItemType.MULTIPLE) == []


@pytest.mark.parametrize("seed", range(3))
def test_half_of_the_statements_are_true(seed: int) -> None:
    article, reading = plenum(Script.HANS)
    truths = [item.key for item in generate(article, reading, seed=seed, types={ItemType.TRUEFALSE})]
    assert len(truths) >= 20
    assert 0.45 <= truths.count(True) / len(truths) <= 0.55


def test_days_of_a_chronicle_are_matched_with_what_is_told_of_them() -> None:
    days = (
        ("3月2日", "青川河治理工程指挥部在渡口镇挂牌成立"),
        ("3月3日", "首批施工队伍带着设备抵达青川河上游"),
        ("3月5日", "渡口镇新水文站开始向下游发布水情"),
        ("3月8日", "县水利协会走访青川河沿岸的养鱼户"),
    )
    text = "\n".join(f"{day}\n◆{event}。" for day, event in days)
    doers = ("青川河治理工程指挥部", "首批施工队伍", "渡口镇新水文站", "县水利协会")
    known = tuple(phrase(text, doer, PhraseKind.ORGANIZATION) for doer in doers)
    known += (phrase(text, "带着设备", PhraseKind.TERM),)
    [item] = made(text, Reading(known), ItemType.MATCHING)
    assert item.rule == "matching.dated"
    assert [columns(item).right[place] for place in places(item)] == [event for _, event in days]


def test_who_was_there_is_not_asked_for() -> None:
    text = "县农业协会、县林业协会、县水利协会代表列席会议。全会强调，要守护青山绿水。"
    reading = Reading(
        (phrase(text, "守护青山绿水", PhraseKind.TASK),),
        (relation(text, RelationType.LIST, "县农业协会", "县林业协会", "县水利协会"),),
    )
    assert not made(text, reading, ItemType.SET)
