"""What makes a stem a sentence of its own: the subject that its predicate has further ahead, the end of what it begins,
the time that its figures are of; and what is no statement worth judging."""

from __future__ import annotations

import pytest

from studyapp.core.article import Article, Script, Span
from studyapp.core.items import cloze, recall, truefalse, unfit, wholes
from studyapp.core.items.guard import option
from studyapp.core.items.item import ItemType
from studyapp.core.items.pipeline import generate
from studyapp.core.items.points import Point
from studyapp.core.items.shelf import Ready, Shelf
from studyapp.core.items.wording import Wording
from studyapp.core.phrases import PhraseKind
from studyapp.core.reading.pipeline import read
from tests.core.items.benches import asked, bench, phrase


@pytest.mark.parametrize(
    ("text", "words", "subject"),
    [
        # What something means is said of what stands ahead of it.
        (
            "会议指出，修编霁湾河流域规划，对更好发挥河网的调蓄功能，凝聚沿岸群众的治水合力，具有重要意义。",
            "治水合力",
            "修编霁湾河流域规划",
        ),
        # On what grounds a document sets out what it does.
        (
            "全会强调，《霁湾河治理意见》对标落实省委部署，紧扣沿岸群众期盼，立足河网实际，"
            "明确了今后一个时期的总体要求、发展目标、重点任务。",
            "重点任务",
            "《霁湾河治理意见》",
        ),
        # Adverb, verb and 了, behind an epithet.
        (
            "全会认为，樊若木同志所作的报告，主题鲜明、内涵丰富，全面总结了过去五年霁湾治水的生动实践。",
            "生动实践",
            "樊若木同志所作的报告",
        ),
        # What each of them has to do.
        (
            "会议要求，要密切干群联系，驻点干部每人联系5户渔民、2支船队，经常听取船工意见，及时协调解决问题，多跑码头、少坐机关。",
            "协调解决问题",
            "驻点干部每人",
        ),
        # In the use of what.
        (
            "会议指出，《霁湾河奖励办法》对评选范围作出了规定。在执行过程中要从严把关，坚持宁少毋滥，经得起群众检验。",
            "宁少毋滥",
            "《霁湾河奖励办法》在执行过程中",
        ),
    ],
)
def test_a_predicate_has_its_subject(text: str, words: str, subject: str) -> None:
    stem = asked(text, words)
    assert stem is None or subject in stem
    assert stem is not None


def test_a_speech_is_somebodys() -> None:
    text = (
        "全会认真学习、深刻领会县委书记讲话。一致认为，讲话从霁湾长治久安的高度，深刻阐述流域治理的规律性认识，"
        "科学回答三个必答题。"
    )
    stem = asked(text, "流域治理")
    assert stem
    assert "县委书记讲话从霁湾长治久安的高度" in stem


def test_what_is_put_to_use_is_named_or_nothing_is_asked() -> None:
    assert asked("会议指出，霁湾河水位下降。在执行过程中要从严把关，坚持宁少毋滥，经得起群众检验。", "宁少毋滥") is None


def test_what_only_announces_examples_is_left_out() -> None:
    text = "2031年1月8日在霁湾县第九届人民代表大会第三次会议上\n"
    text += "主要表现在，码头吞吐量达到312万吨、增长5%，河网水质稳定达标。"
    stem = asked(text, "312万吨", "霁湾县政府工作报告")
    assert stem
    assert "主要表现在" not in stem


@pytest.mark.parametrize(
    ("text", "words", "forbidden"),
    [
        # Somebody's case without what is done in it.
        (
            "会议要求，严把河道采砂许可关和验收关，对越界开采、超量开采、夜间偷采等行为，发现一起、查处一起、通报一起。",
            "超量开采",
            "等行为。",
        ),
        # 是 and its noun, with a clause of the noun's attribute between.
        (
            "会议认为，霁湾治水大会是全县迈入水网建设新阶段，召开的一次具有全局性、历史性意义的重要会议。",
            "水网建设",
            "新阶段。",
        ),
        # With what something is done, without what.
        (
            "会议强调，要守住防洪供水安全底线，坚持河湖系统治理方向，以水网联通联调为目标，推动沿河乡镇错位发展。",
            "河湖系统治理",
            "以水网联通联调为目标。",
        ),
    ],
)
def test_a_stem_goes_on_to_the_end_of_what_it_begins(text: str, words: str, forbidden: str) -> None:
    stem = asked(text, words)
    assert stem is None or not stem.endswith(forbidden)


@pytest.mark.parametrize(
    ("plain", "half"),
    [
        ("3月6日下午，霁湾河治理部署会召开，樊若木在会上强调", True),
        ("对进度慢的亮黄灯，连续两次亮红灯的", True),
        ("总结提升阶段（11月1日至12月31日）", True),
        ("围绕县委提出的以“治水、兴城”为主线，狠抓三件大事", True),
        ("围绕县委提出的以“治水、兴城”为主线，狠抓三件大事的工作思路", False),
        ("船工的生活是幸福的", False),
        ("中国共产党第七届霁湾县纪律检查委员会第三次全体会议", True),
    ],
)
def test_what_is_no_sentence(plain: str, half: bool) -> None:
    assert unfit.is_half(plain) is half


REPORT = (
    "2031年1月8日在霁湾县第九届人民代表大会第三次会议上\n一、2030年工作回顾\n"
    "——河网面貌持续改善。改造沿河码头36个，惠及船工4860户；新建滨水步道176公里。\n"
    "二、2031年工作安排\n改造沿河危桥42座，新建滨水步道99公里，惠及沿岸居民5200户。"
)


def test_what_a_report_looks_back_on_has_its_year() -> None:
    back, ahead = (asked(REPORT, words, "霁湾县政府工作报告") for words in ("36个", "42座"))
    assert back
    assert "回顾2030年工作时指出" in back
    assert ahead
    assert "回顾" not in ahead


def test_a_partys_report_looks_back_on_its_term() -> None:
    text = (
        "——在中国共产党霁湾县第七次代表大会上的报告\n（2031年5月18日）\n一、过去五年工作回顾\n"
        "码头吞吐量由160万吨增加到230万吨，年均增长6.2%。\n二、今后五年的目标\n建设滨水新城。"
    )
    stem = asked(text, "6.2%", "高举旗帜 奋力建设滨水霁湾")
    assert stem
    assert "报告回顾过去五年工作时指出，" in stem


def test_a_meeting_points_out_what_was_reached() -> None:
    text = (
        "全会强调，要守护青山绿水，推进霁湾河治理。全会要求，要改善乡村面貌，统筹供水供电。\n"
        "一年来，全县码头吞吐量达到312万吨，比上年增长6.2%。"
    )
    stem = asked(text, "6.2%")
    assert stem is None or "提出" not in stem


def test_the_days_of_a_chronicle_have_their_year() -> None:
    text = "\n".join(
        (
            "3月6日",
            "◆霁湾县召开防汛会议，部署2031年河道清淤工作，提出堤防、闸坝、泵站三类工程同步推进。",
            "3月7日",
            "◆霁湾县水利局在渡口镇启动堤防加固，投入官兵和船工共300人参加抢险。",
            "3月8日",
            "◆霁湾县红十字会志愿服务队抵达渡口镇，开展清淤、消毒、配餐服务。",
        )
    )
    stem = asked(text, "消毒", "霁湾县防汛大事记")
    assert stem
    assert stem.startswith("2031年3月8日，")


@pytest.mark.parametrize(
    ("text", "words", "crosses"),
    [
        ("加快整治，对岸线滩地中的淤塞河段加强治理。", "淤塞河段加强治理", True),
        ("工作重心不断向提升安全和速度上聚焦。", "安全和速度上聚焦", True),
        ("对签约项目实行专班推进、全程代办。", "专班推进", False),
        ("加强岸线淤塞河段治理。", "淤塞河段治理", False),
        ("14日，大家围绕学习主题开展分组研讨。", "主题开展分组研讨", True),
    ],
)
def test_no_answer_holds_the_end_of_a_frame(text: str, words: str, crosses: bool) -> None:
    start = text.index(words)
    assert wholes.crosses_a_frame(text, Span(start, start + len(words))) is crosses


@pytest.mark.parametrize(
    ("text", "words", "loose"),
    [
        ("对评选、颁授和待遇等作出规定。", "颁授和待遇", True),
        ("高质量完成沿河乡镇巡察。", "高质量", True),
        ("建设更高水平的平安霁湾。", "高水平", True),
        ("推动高质量发展。", "高质量", False),
        ("健全党委领导、政府负责、部门协同、社会参与的格局。", "协同", True),
        ("健全党委领导、政府负责、部门协同、社会参与的格局。", "部门协同", False),
        ("提升防洪、供水、航运能力。", "供水", False),
        ("对评选、颁授、待遇等作出规定。", "颁授", False),
    ],
)
def test_an_answer_is_one_thing_that_could_be_no_other(text: str, words: str, loose: bool) -> None:
    start = text.index(words)
    assert wholes.is_loose(text, Span(start, start + len(words))) is loose


def test_a_name_is_not_cut_before_what_looks_like_a_join() -> None:
    text = "县委书记端方清和出席并讲话，县长祁望舒和船工代表座谈。"
    at = text.index("端方清")
    assert wholes.cuts_word(text, Span(at, at + 3))
    at = text.index("祁望舒")
    assert not wholes.cuts_word(text, Span(at, at + 3))


def test_a_short_couplet_is_no_question() -> None:
    text = "决定指出，守住底线，防范风险。"
    found = cloze.find(bench(text), phrase(text, "防范风险", PhraseKind.TASK))
    assert found is None


def ready(text: str, words: str, other: str, kind: PhraseKind = PhraseKind.TERM) -> Ready:
    made = bench(text)
    start = text.index(words)
    span = Span(start, start + len(words))
    point = Point(span, words, kind, 0.5, "slot")
    found = Shelf(made).stated(point)
    assert found
    key = option(made.source.wording(span), 1.0, "key")
    return Ready(point, found.stem, found.asked, found.statement, key, [option(Wording(other, other), 0.9, "edit")])


def test_a_formula_is_not_swapped_beside_its_own_verb() -> None:
    text = "全会强调，霁湾县广大党员要深刻领悟“两个确立”的决定性意义，坚决做到“两个维护”，推动治水工作提质增效。"
    assert not truefalse.changes(ready(text, "两个维护", "四个意识"))
    assert not truefalse.changes(ready(text, "两个确立", "四个意识"))
    text = "全会强调，霁湾县广大党员要全面把握“两个确立”的决定性意义，推动治水工作提质增效。"
    assert truefalse.changes(ready(text, "两个确立", "四个意识"))


def test_a_swapped_topic_is_not_told_by_the_rest() -> None:
    text = "会议认为，要坚持计划用水基本国策，统筹推进用水政策、取水管理、水价改革，建设节水型霁湾。"
    assert not truefalse.changes(ready(text, "计划用水", "保护环境"))


def test_a_word_put_into_a_statement_does_not_stand_there_already() -> None:
    text = "会议认为，要落实按劳分配原则，健全按要素分配机制，加大霁湾县税收调节力度。"
    assert not truefalse.changes(ready(text, "按要素分配机制", "按劳分配机制"))


def test_only_support_is_provided() -> None:
    text = "会议强调，要推动霁湾民营经济实现新飞跃，为滨水新城现代化建设提供坚强支撑。"
    assert not truefalse.changes(ready(text, "支撑", "带动"))
    assert truefalse.changes(ready(text, "支撑", "动力"))


def test_one_of_several_points_is_not_said_to_be_all() -> None:
    text = (
        "会议指出，要注意把握以下几点：一是坚持系统治理，注重运用改革办法破解河网难题。"
        "二是坚持开门治水，注重听取沿岸群众意见。"
    )
    found = recall.find(bench(text), phrase(text, "坚持系统治理", PhraseKind.TASK), False)
    assert found is None or "以下几点" not in found.stem.asked().plain


def test_nobody_learns_by_heart_what_was_done_for_form() -> None:
    text = "会前，与会领导同受表彰的船工代表亲切握手、合影留念，并观看霁湾河治理专题片。"
    one = phrase(text, "亲切握手、合影留念", PhraseKind.SLOGAN)
    assert recall.find(bench(text), one, False) is None
    assert cloze.find(bench(text), one) is None


def test_formulas_of_the_day_alone_are_no_statement() -> None:
    text = "全会强调，霁湾县要增强“四个意识”、坚定“四个自信”、做到“两个维护”。全会要求，沿河乡镇要落实责任。"
    one = ready(text, "四个自信", "四个意识")
    assert not truefalse.checkable(one)


def test_what_is_called_out_at_the_close_is_not_learnt_by_heart() -> None:
    text = "讲话指出，霁湾河治理要一锤接着一锤敲，一茬接着一茬干，全力绘就滨水新城壮美画卷！"
    found = recall.find(bench(text), phrase(text, "全力绘就滨水新城壮美画卷", PhraseKind.TASK), False)
    assert found is None


def test_every_item_of_a_report_with_figures_says_of_which_year() -> None:
    article = Article("霁湾县政府工作报告", REPORT, Script.HANS)
    items = [
        one
        for one in generate(article, read(article))
        if one.type in (ItemType.SINGLE, ItemType.CLOZE, ItemType.TRUEFALSE) and "码头" in one.stem
    ]
    assert all("2030年工作" in one.stem for one in items)


_RULES = "会议审议了《霁湾河船闸管理工作条例》、《关于霁湾河沿岸绿化的意见》。\n"


@pytest.mark.parametrize(
    ("text", "words", "shown"),
    [
        (
            _RULES + "会议指出，上级部门要加强对《条例》落实情况的跟踪督办，确保《条例》条条见到成效。",
            "跟踪督办",
            "对《霁湾河船闸管理工作条例》落实情况的____，确保《条例》条条",
        ),
        (
            "县水务局印发《霁湾河取水口巡查暂行规定》（霁水发〔2031〕5号，以下简称《规定》）。"
            "《霁湾河码头消防规定》另行印发。\n会议要求，各码头要认真执行《规定》，逐条对照检查，不留死角。",
            "逐条对照检查",
            "执行《霁湾河取水口巡查暂行规定》，____",
        ),
        # What the full title would give away, and what may be either of two.
        (
            "会议指出，要按照《意见》鼓励沿岸绿化，发动群众植树护岸，做到日日有人巡查。\n" + _RULES,
            "沿岸绿化",
            "按照《意见》鼓励",
        ),
        (
            "会议审议了《霁湾河船闸管理工作条例》、《霁湾河码头消防安全条例》。\n"
            "会议指出，上级部门要加强对《条例》落实情况的跟踪督办，确保条条见到成效。",
            "跟踪督办",
            "加强对《条例》落实",
        ),
        (
            "会议审议了《霁湾河实施意见（讨论稿）》。\n会议指出，《实施意见》立足河网实际，提出了具体举措和工作要求。",
            "工作要求",
            "《实施意见》立足",
        ),
    ],
)
def test_a_document_is_named_in_full_at_its_first_mention(text: str, words: str, shown: str) -> None:
    stem = asked(text, words)
    assert stem
    assert shown in stem


def test_a_title_in_the_headline_is_a_full_one() -> None:
    text = "问：如何落实？\n答：落实《办法》要坚持因河制宜，鼓励群众植树护岸，做到日日有人巡查。"
    stem = asked(text, "植树护岸", "《霁湾河沿岸绿化奖补办法》问与答")
    assert stem
    assert "落实《霁湾河沿岸绿化奖补办法》要" in stem


_ITS_YEAR = (
    "樊若木指出：今年以来，县委常委会坚持以治水精神为指引，认真落实霁湾流域总体部署，紧紧围绕“船闸先行”这一主线，"
    "深入实施“五大工程”，着力建设“五大码头”，河网水质稳中有进。"
)


@pytest.mark.parametrize(
    ("text", "words", "head"),
    [
        (_ITS_YEAR, "五大工程", "樊若木指出，今年以来，县委常委会紧紧围绕"),
        (_ITS_YEAR, "五大码头", "樊若木指出，今年以来，县委常委会"),
        (
            "全会认为，面对罕见汛情，县委常委会坚持统筹防汛和生产，守住河堤安全；全面落实省委部署，"
            "部署加快形成10项具有霁湾特质的标志性成果，当好治水示范。",
            "霁湾特质",
            "全会认为，县委常委会",
        ),
        # A verb of its own is no part of whose name it is.
        (
            "会议指出，贯彻落实党中央从严治水部署，严格落实河长制规定，扎实开展巡河教育，大力整治乱采滥挖、乱占河滩现象。",
            "乱采滥挖",
            "会议指出，贯彻落实党中央从严治水部署，",
        ),
    ],
)
def test_later_predicates_name_the_body_that_acts(text: str, words: str, head: str) -> None:
    stem = asked(text, words)
    assert stem
    assert stem.startswith(head)


def test_what_a_meeting_itself_does_is_not_what_it_proposes() -> None:
    text = (
        "全会指出，霁湾河水质稳定达标。全会强调，要守好河堤。全会要求，各码头要逐日巡查。\n"
        "全会高举治水旗帜，总结今年工作，部署明年任务，进一步动员全县上下接续奋斗、护河兴业，奋力续写好霁湾治水史。"
    )
    stem = asked(text, "护河兴业", "霁湾县委九届三次全会举行")
    assert stem
    assert "提出" not in stem
    assert stem.startswith("全会")


@pytest.mark.parametrize(
    ("words", "head"),
    [("热心巡查取水口", "会议强调，广大船工要带头"), ("绿色化改造", "会议强调，广大船工要加大")],
)
def test_a_bare_task_is_still_laid_on_those_who_were_addressed(words: str, head: str) -> None:
    text = (
        "会议强调，广大船工要弘扬守望精神，爱惜河网水质。要加大护岸投入和清淤力度，加快绿色化改造，争做护河先锋。"
        "要带头植树护岸，热心巡查取水口。"
    )
    stem = asked(text, words)
    assert stem
    assert stem.startswith(head)


def test_everybody_need_not_be_addressed_again() -> None:
    text = "会议强调，各级各部门要落实河长制，守好霁湾河。要加大护岸投入和清淤力度，加快绿色化改造，争做护河先锋。"
    stem = asked(text, "绿色化改造")
    assert stem
    assert stem.startswith("会议强调，要加大")


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        (
            "第九届霁湾治水博览会，吸引29个省份的客商报名参会，现场签约项目312个。",
            "29个",
            "第九届霁湾治水博览会，吸引",
        ),
        (
            "第九届霁湾治水暨船舶商品展销会，吸引29个省份的212家船厂报名参展，当场成交额达到31.2亿元。",
            "31.2亿元",
            "展销会，吸引",
        ),
        ("会议指出，霁湾河特大桥，全长12公里，连接东西两岸，是流域内最长的公路桥。", "12公里", "霁湾河特大桥，全长"),
    ],
)
def test_what_is_told_of_a_name_is_told_with_it(text: str, words: str, name: str) -> None:
    stem = asked(text, words, "霁湾治水博览会开幕")
    assert stem
    assert name in stem


@pytest.mark.parametrize(
    "text",
    [
        "“码头吞吐量比去年增长了三成，泊位从5个增加到12个，船工收入也跟着涨。”园区负责人介绍。",
        "村民樊大伯高兴地告诉记者，自家的船一年跑312趟，泊位从5个增加到12个，收入也跟着涨。",
    ],
)
def test_what_a_bystander_says_is_not_asked(text: str) -> None:
    assert asked(text, "12个", "霁湾码头见闻") is None


def test_an_answering_office_is_no_bystander() -> None:
    text = "问：泊位有多少？\n答：县水务局有关负责人介绍，霁湾码头的泊位从5个增加到12个，船工收入也跟着涨。"
    assert asked(text, "12个", "霁湾码头答记者问") is not None


@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        (
            "全会认为，面对严重汛情，县委常委会坚持人民至上、生命至上，落实包保责任，当好“重要水源地”的守护者，统筹防汛和生产。",
            "防汛和生产",
            "县委常委会",
        ),
        (
            "全会认为，近年来，以某人同志为核心的党中央把水利建设摆在突出位置，打响治水攻坚战，加强流域统筹，敢于攻克难题。",
            "流域统筹",
            "以某人同志为核心的党中央",
        ),
        (
            "全会指出，全县各级水利部门牢记“守土尽责”的嘱托，以防汛保安为根本任务，始终坚持严的标准、严的纪律，防汛工作取得新成效。",
            "防汛工作取得新成效",
            "全县各级水利部门",
        ),
    ],
)
def test_who_did_it_is_named_where_the_meeting_tells_of_somebody_else(text: str, words: str, who: str) -> None:
    stem = asked(text, words)
    assert stem is not None
    assert who in stem


def test_no_choice_is_asked_of_a_heading_by_the_sentence_behind_it() -> None:
    text = (
        "会议强调，要全面推进水利。要加强汛期值班值守，补齐圩堤短板，做好物资储备。\n"
        "会议强调，要持续改善民生。要推进饮水安全，完善供水管网，建立管护机制。\n"
        "会议强调，要扎实开展整治。要疏浚骨干河道，拆除阻水建筑，清理水面漂浮物。\n"
    )
    article = Article("", text, Script.HANS)
    made = [item for item in generate(article, read(article)) if item.type is ItemType.SINGLE]
    assert not [item.stem for item in made if "____。" in item.stem and not item.stem.endswith("____。")]


@pytest.mark.parametrize(
    ("figure", "other", "judged"), [("38个", "29个", False), ("38%", "29%", True), ("3.8亿元", "2.9亿元", True)]
)
def test_how_many_there_are_of_something_is_no_statement_to_judge(figure: str, other: str, judged: bool) -> None:
    text = f"报告指出，渡口整治三年行动深入实施，安排船闸改造{figure}，岸线绿化和渔村治污同步推进。"
    assert bool(truefalse.changes(ready(text, figure, other, PhraseKind.NUMBER))) is judged


def test_what_tells_of_nothing_in_particular_is_stated_only_as_a_task() -> None:
    text = "讲话指出，如果说过的话都兑现了许下的愿都落地了那才是真正的好会，大家回去以后要抓紧行动。"
    words = "如果说过的话都兑现了许下的愿都落地了那才是真正的好会"
    found = Shelf(bench(text)).stated(Point(Span(5, 5 + len(words)), words, PhraseKind.SLOGAN, 0.5, "clause"))
    assert found is None or not truefalse.says_something(found)


def test_quoted_words_of_several_make_a_bank_where_too_few_are_of_one() -> None:
    text = (
        "会议强调，要规范渡运执法，推行“综合查一次”，防止多头检查。要构建亲清政商关系，完善“船东会客厅”制度，听取船企意见。"
        "要破解船企融资难题，用好“渡信贷”平台，推广信用贷款。要弘扬船工精神，争做江上的“领航雁”，带动渔村共同富裕。"
    )
    article = Article("", text, Script.HANS)
    made = generate(article, read(article), types=[ItemType.MATCHING])
    assert any(one.rule == "matching.word bank" for one in made)
