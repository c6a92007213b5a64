"""What is worth a question: no attendance, no parallel points in order, no list that goes on, no figure by the way."""

from __future__ import annotations

import pytest

from studyapp.core.article import Article, Script, Span
from studyapp.core.items import (
    blank_sets,
    cloze,
    derivable,
    flaws,
    heading_sets,
    matching,
    multiple,
    numerals,
    recall,
    trivia,
)
from studyapp.core.items.dated import events
from studyapp.core.items.distractors import _EVENT
from studyapp.core.items.guard import Field, Guard, option
from studyapp.core.items.item import Item, ItemType
from studyapp.core.items.option_sets import option_sets
from studyapp.core.items.points import Workbench
from studyapp.core.items.slots import Slots, family, is_near
from studyapp.core.items.source import Source
from studyapp.core.items.stems import make_stem
from studyapp.core.items.wording import Wording
from studyapp.core.learning.folding import matches
from studyapp.core.phrases import Mention, Phrase, PhraseKind, Reading, Relation, RelationType
from studyapp.core.reading.pipeline import read


def mention(text: str, words: str) -> Mention:
    start = text.index(words)
    return Mention(words, Span(start, start + len(words)))


def bench(text: str, *relations: Relation, score: float = 0.6) -> Workbench:
    phrases = []
    for relation in relations:
        whole = Span(relation.members[0].span.start, relation.members[-1].span.end)
        phrases.append(Phrase(whole.of(text), PhraseKind.ENUMERATION, (whole,), score, "list"))
    return Workbench(Source(Article("", text, Script.HANS), Reading(tuple(phrases), relations)), 0)


def a_list(text: str, *members: str) -> Relation:
    return Relation(RelationType.LIST, None, tuple(mention(text, one) for one in members))


def a_set(text: str, *members: str, score: float = 0.6) -> Item | None:
    relation = a_list(text, *members)
    return blank_sets.find(bench(text, relation, score=score), relation)


HOLDERS = (
    ("县委书记", "梁问渠"),
    ("县长", "祁望舒"),
    ("县政协主席", "邬怀谷"),
    ("县委副书记", "屠远山"),
    ("县人大常委会主任", "蔺从周"),
)
PRESENT = "".join(f"{office}{name}主持会议。" for office, name in HOLDERS)
ELECTED = PRESENT.replace("主持会议", "在会上当选")


@pytest.mark.parametrize(("text", "asked"), [(PRESENT, 0), (ELECTED, 1)])
def test_offices_are_matched_with_names_only_where_they_change_hands(text: str, asked: int) -> None:
    article = Article("", text, Script.HANS)
    groups = [one for one in matching.groups(Workbench(Source(article, read(article)), 0)) if one.task == "office"]
    assert len(groups) >= asked
    assert bool(groups) is bool(asked)


@pytest.mark.parametrize(
    ("text", "words", "kind", "by_the_way"),
    [
        ("县长祁望舒主持会议并讲话。", "祁望舒", PhraseKind.PERSON, True),
        ("会上，祁望舒当选县长，邬怀谷主持会议。", "祁望舒", PhraseKind.PERSON, False),
        ("省长祁望舒到澄水镇检查防汛工作。", "祁望舒", PhraseKind.PERSON, True),
        ("县委书记梁问渠代表县委常委会向全会作工作报告。", "县委书记", PhraseKind.PERSON, True),
        ("起草期间收到意见建议640余条。", "640余条", PhraseKind.NUMBER, True),
        ("出席会议的县委委员31名。", "31名", PhraseKind.NUMBER, True),
        ("全县新增学位2400个。", "2400个", PhraseKind.NUMBER, False),
        ("全县60岁及以上人口达到12万人。", "60岁", PhraseKind.NUMBER, True),
        ("3月20日前报送街道办备案。", "3月20日", PhraseKind.TIME, True),
        ("3月16日至18日，县委书记在澄水镇调研。", "3月16日至18日", PhraseKind.TIME, True),
        ("2030年，全县建成幸福河湖。", "2030年", PhraseKind.TIME, False),
    ],
)
def test_what_is_told_by_the_way_is_no_choice(text: str, words: str, kind: PhraseKind, by_the_way: bool) -> None:
    assert trivia.is_by_the_way(text, mention(text, words).span, kind) is by_the_way


@pytest.mark.parametrize(
    ("text", "members"),
    [
        ("会议指出，要在教育、医疗、养老等群众关心的领域办好实事，年底见效。", ("教育", "医疗", "养老")),
        ("会议指出，澄水镇要结合庙会、集市、夜校等形式安排宣讲场次。", ("结合庙会", "集市", "夜校")),
        ("会议指出，起步时只有三个人、一间仓库、两条小船，如今规模可观。", ("只有三个人", "一间仓库", "两条小船")),
        ("会议指出，纪检机关要更好发挥监督保障执行、促进完善发展作用。", ("发挥监督保障执行", "促进完善发展作用")),
        ("会议指出，澄水县加快补齐山区教育、医疗短板，推进一体发展。", ("山区教育", "医疗短板")),
        ("会议指出，澄水县要以项目论英雄、用数据说话、凭实绩交卷。", ("项目论英雄", "用数据说话", "凭实绩交卷")),
        (
            "会议提出，建设一批和美乡村，落实耕地保护责任，壮大新型集体经济，提高县城建设质量。",
            ("落实耕地保护责任", "壮大新型集体经济", "提高县城建设质量"),
        ),
        ("县防汛办就安置点饮食供应、看病就医、儿童看护等问题回答记者提问。", ("饮食供应", "看病就医", "儿童看护")),
        ("全会号召，全县干部群众要勇挑重担、善做善成、再创佳绩，开创新局面。", ("勇挑重担", "善做善成", "再创佳绩")),
    ],
)
def test_lists_that_go_on_or_are_cut_make_no_set(text: str, members: tuple[str, ...]) -> None:
    assert a_set(text, *members) is None


def test_a_closed_list_makes_a_set() -> None:
    item = a_set(
        "会议指出，澄水县要统筹抓好清淤疏浚、堤防加固、水源涵养，确保安全度汛。", "清淤疏浚", "堤防加固", "水源涵养"
    )
    assert item is not None
    assert len(item.key) == 3  # type: ignore[arg-type]


def test_the_last_pair_of_pairs_is_one_member() -> None:
    text = "会议指出，澄水县要统筹好发展和安全、城市和乡村、保护和开发，久久为功。"
    item = a_set(text, "发展和安全", "城市和乡村", "保护", "开发")
    assert item is None or "保护和开发" in str(item.key)


def test_the_name_of_a_list_ends_with_the_noun() -> None:
    text = "会议提出，推动三大主导产业集群发展。三大主导产业集群发展包括有色新材、竹木加工、电子信息。"
    head = mention(text, "三大主导产业集群发展")
    members = tuple(mention(text, one) for one in ("有色新材", "竹木加工", "电子信息"))
    relation = Relation(RelationType.LIST, head, members)
    item = blank_sets.find(bench(text, relation), relation)
    assert item is not None
    assert "发展”" not in item.stem


def test_a_multiple_shows_all_members_of_a_list() -> None:
    text = "会议认为，许多领域实现历史性变革、系统性重塑、整体性重构，成效明显。"
    relation = a_list(text, "历史性变革", "系统性重塑", "整体性重构")
    work = bench(text, relation)
    items = list(multiple.make(work, relation, work.random(ItemType.MULTIPLE)))
    for item in items:
        assert all(one.text in (*item.options, item.stem) for one in relation.members)  # type: ignore[misc]


def test_points_are_called_as_their_heading_calls_them() -> None:
    assert heading_sets._noun("有关要求") == "项要求"
    assert heading_sets._noun("保障措施") == "项措施"
    assert heading_sets._noun("抓好用水保障") == "项保障措施"
    assert heading_sets._noun("存在的突出问题") == "个问题"
    assert heading_sets._noun("推进土地改革") == "项任务"


def test_the_question_of_an_interview_announces_the_points_of_its_answer() -> None:
    text = (
        "县水务局负责人就《澄水河管护办法》答记者问\n问：为什么要制定《管护办法》？\n"
        "答：原办法施行多年，亟需修订。一是对接新规矩。上级对河湖管护提出要求。"
        "二是适应新规划。有关规定已经调整。三是化解新矛盾。管护责任不够清楚。\n"
    )
    article = Article("县水务局负责人就《澄水河管护办法》答记者问", text, Script.HANS)
    [found] = heading_sets.find(Workbench(Source(article, read(article)), 0))
    assert "针对“为什么要制定《管护办法》？”，列举了哪三点？" in found.item.stem


def test_stages_are_named_as_the_text_counts_them() -> None:
    text = (
        "全会提出，实现这一目标，分三步走：到2027年，山水林田一体保护取得明显成效；"
        "到2030年，生态产业体系更加完善；到2035年，人与自然和谐共生的美丽山城全面建成。"
    )
    article = Article("澄水县委全会公报", text, Script.HANS)
    work = Workbench(Source(article, read(article)), 0)
    [group] = matching.groups(work)
    item = matching.make(work, group, work.random(ItemType.MATCHING), set())
    assert item is not None
    assert item.stem == "全会提出了“三步走”的目标，请将左栏的年份与右栏的目标配对。"


def test_a_plan_is_not_asked_beside_the_one_before_it() -> None:
    text = "会议指出，巩固“十四五”发展成果，科学编制“十五五”规划，谋划一批重大工程。"
    source = Source(Article("", text, Script.HANS), Reading())
    span = mention(text, "十五五").span
    stem = make_stem(source, [span])
    assert stem is not None
    assert derivable.follows(stem, span)


@pytest.mark.parametrize(
    ("one", "other"), [("自我提升", "自我提高"), ("主要目标", "发展目标"), ("核心要义", "精神实质")]
)
def test_words_of_one_sense_are_near(one: str, other: str) -> None:
    assert is_near(one, other)


def test_what_is_near_a_member_is_no_wrong_option() -> None:
    assert "自我提高" not in family("自我提升", ["自我净化", "自我约束"])


def test_options_are_of_one_form() -> None:
    text = "会议指出，党的领导是做好河湖管护工作的根本保证，绿色转型是发展的必由之路。"
    slots = Slots(text).within(Span(0, len(text)))
    for slot in slots:
        assert {len(other) for other in slot.others} == {len(slot.span)}


def test_figures_of_the_article_are_taken_only_if_near_and_as_round() -> None:
    work = bench("今天多云。")
    made = numerals.figures_like("95", ["38", "40", "92"], work.random("x"), share=True)
    assert not {"38", "40"} & set(made)
    assert all(
        int(one) % 5 == 0
        for one in numerals.figures_like("15", ["16", "17", "20"], work.random("x"))[:2]
        if len(one) > 1
    )


def test_the_key_is_not_always_at_one_place_among_figures() -> None:
    guard = Guard()
    options = [option(Wording(one, one), 1.0, "figure") for one in ("50个", "30个", "40个", "60个", "70个")]
    sets = [(1, 2, 0, 3), (2, 0, 3, 4)]
    unfit = [0.0, 0.1]
    numbers = [guard.hold(Field("新增", options), sets, unfit, exact=True) for _ in range(12)]
    places = [guard.chosen(number).index(0) for number in numbers]
    assert set(places) == {1, 2}


def test_days_on_which_things_are_due_stand_beside_such_days() -> None:
    days = numerals.due_days_like("7", "1", bench("今天多云。").random("x"))
    assert len(days) >= 3
    assert all(one.partition("月")[2] in {"1", "5", "10", "15", "20", "25", "30", "31"} for one in days)


CHRONICLE = (
    "7月3日，澄水省自然资源厅就隐患排查召开视频调度会。\n7月4日，澄水省委组织部从代管党费中划拨专项资金。\n"
    "7月5日，世界河湖论坛秘书处来函慰问受灾群众和官兵。\n7月6日，澄水省红十字会召开新闻发布会介绍募捐情况。\n"
)


def test_days_of_no_weight_are_not_asked_for() -> None:
    article = Article("澄水省防汛大事记", CHRONICLE, Script.HANS)
    assert list(events(Workbench(Source(article, read(article)), 0))) == []


def test_a_meeting_and_a_body_do_not_stand_for_each_other() -> None:
    assert _EVENT.search("澄水县第三届冬季运动会")
    assert _EVENT.search("县委十届六次全会")
    assert not _EVENT.search("县人大及其常委会")
    assert not _EVENT.search("河湖保护协会")


@pytest.mark.parametrize(
    ("text", "members"),
    [
        (
            "会议指出，第二板块部署圩堤加固、渠系清淤、泵站更新，到渔港整修、航标增设等领域重点任务。",
            ("圩堤加固", "渠系清淤", "泵站更新"),
        ),
        ("会议强调，引导广大船工爱港护航、敬业守时，胸怀江海、服务渔家。", ("爱港护航", "敬业守时")),
        ("会议强调，引导广大船工爱港护航、敬业守时，胸怀江海、服务渔家。", ("胸怀江海", "服务渔家")),
        ("会议强调，县里要管好渡口，清淤不停，巡堤不断，值守不松。", ("巡堤不断", "值守不松")),
    ],
)
def test_a_piece_of_a_longer_list_is_no_set(text: str, members: tuple[str, ...]) -> None:
    assert a_set(text, *members) is None


def test_a_list_that_ends_where_it_seems_to_is_a_set() -> None:
    text = "会议强调，引导广大船工爱港护航、敬业守时、胸怀江海、服务渔家，岸线管护由各村自己负责。"
    assert a_set(text, "爱港护航", "敬业守时", "胸怀江海", "服务渔家") is not None


@pytest.mark.parametrize(
    ("text", "members"),
    [
        (
            "3月9日，云溪县渔业志愿服务队抵达澄水镇，开展清淤、消毒、配餐、陪伴等服务。",
            ("清淤", "消毒", "配餐", "陪伴"),
        ),
        ("会议指出，渡口今年先改道，要定好位、开好局、起好步，各班组轮流值守。", ("定好位", "开好局", "起好步")),
    ],
)
def test_services_of_helpers_and_empty_exhortations_are_no_set(text: str, members: tuple[str, ...]) -> None:
    assert a_set(text, *members, score=0.4) is None


@pytest.mark.parametrize(
    ("text", "words", "kind", "by_the_way"),
    [
        ("改造渡口31个，惠及船户4860户。", "4860户", PhraseKind.NUMBER, True),
        ("县里调来冲锋舟12艘。", "12艘", PhraseKind.NUMBER, True),
        ("计划打造口袋公园12处。", "12处", PhraseKind.NUMBER, False),
        ("9月5日至6日，县委四届八次全体（扩大）会议召开。", "9月5日至6日", PhraseKind.TIME, True),
        ("2031年9月5日，云溪县委四届八次全会召开。", "2031年9月5日", PhraseKind.TIME, False),
        ("会议学习贯彻省委十届九次全会精神。", "省委十届九次全会", PhraseKind.TERM, True),
        ("省委十届九次全会审议通过了决定。", "省委十届九次全会", PhraseKind.TERM, False),
        ("全会充分肯定县委十届九次全会以来常委会的工作。", "县委十届九次全会", PhraseKind.TERM, True),
    ],
)
def test_small_counts_and_sessions_by_the_way_are_no_choice(
    text: str, words: str, kind: PhraseKind, by_the_way: bool
) -> None:
    assert trivia.is_by_the_way(text, mention(text, words).span, kind) is by_the_way


@pytest.mark.parametrize(
    ("words", "trivial"),
    [("目标任务", True), ("起好步", True), ("各项工作", True), ("重点工作", True), ("圩堤加固任务", False)],
)
def test_what_every_report_says_is_no_answer(words: str, trivial: bool) -> None:
    text = f"会议指出，较好完成了县人大会议确定的{words}。"
    assert trivia.is_trivial(text, mention(text, words).span, PhraseKind.TASK) is trivial


def test_clauses_that_begin_alike_are_written_together_or_not_at_all() -> None:
    text = "会议认为，要坚持流域统管，毫不动摇巩固圩堤管护，毫不动摇扩大湿地保护。"
    source = Source(Article("", text, Script.HANS), Reading())
    first, second = (mention(text, words).span for words in ("毫不动摇巩固圩堤管护", "毫不动摇扩大湿地保护"))
    both = Span(first.start, second.end)
    assert recall._with_its_like(source, first) == both == recall._with_its_like(source, second)
    longer = text.replace("湿地保护", "沿江各县滩涂湿地和候鸟栖息地的保护")
    assert recall._with_its_like(Source(Article("", longer, Script.HANS), Reading()), first) is None


def test_a_key_that_alone_opens_with_a_word_of_the_stem_is_not_shown_so() -> None:
    key, others = "渡口安全", ["粮食安全", "能源安全", "生态安全"]
    assert flaws.topic_echo(key, others, "整治渡口秩序切实维护") == "渡口"
    assert not flaws.topic_echo(key, [*others[:2], "渡口秩序"], "整治渡口秩序切实维护")
    assert not flaws.topic_echo(key, others, "整治码头秩序切实维护")
    stem = "整治渡口秩序切实维护"
    found = [option(Wording(words, words), 1.0, "text") for words in others]
    assert not option_sets(found, option(Wording(key, key), 1.0, "text"), stem)


def test_a_key_that_a_converter_spoiled_is_shown_as_it_is_written() -> None:
    spoiled = Wording("恢覆通航，反覆巡查", "恢覆通航，反复巡查")
    assert cloze.proper(spoiled) == Wording("恢復通航，反覆巡查", "恢复通航，反复巡查")
    assert matches("恢復通航", ["恢覆通航"])
    assert matches("恢覆通航", ["恢复通航"])
    assert not matches("覆盖", ["复盖"])


def test_who_spoke_to_the_press_is_no_answer() -> None:
    text = "县民政局局长祁望舒就有关问题回答了记者提问。县长邬怀谷主持会议。"
    assert trivia.is_trivial(text, mention(text, "祁望舒").span, PhraseKind.PERSON)
    assert not trivia.is_trivial(text, mention(text, "邬怀谷").span, PhraseKind.PERSON)
