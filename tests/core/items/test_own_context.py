"""A stem carries the context that the article gave ahead of it: what is asked about, the row a point is of, the month
of a day, who has to do it; and a blank takes nothing that belongs to the words beside it."""

from __future__ import annotations

import pytest

from studyapp.core.article import Article, Script, Span
from studyapp.core.items import cloze, recall, trivia
from studyapp.core.items.ambiguous import fits_several
from studyapp.core.items.item import ItemType
from studyapp.core.items.judge import Judge
from studyapp.core.items.pipeline import generate
from studyapp.core.items.points import Point
from studyapp.core.items.stems import make_stem
from studyapp.core.items.wording import printed
from studyapp.core.phrases import PhraseKind
from studyapp.core.reading.pipeline import read
from tests.core.items.benches import asked, bench, blanked, phrase


@pytest.mark.parametrize(
    ("title", "head"),
    [
        ("省水利厅负责人就《霁湾河渡口管理办法》答记者问", "日前，省水利厅印发了新规。"),
        ("让过河更安全", "——省水利厅负责人就《霁湾河渡口管理办法》答记者问"),
        ("关于《霁湾河渡口管理办法》的问答", "日前，省水利厅印发了新规。"),
    ],
)
def test_who_answers_says_on_what(title: str, head: str) -> None:
    text = f"{head}\n问：经费从哪里来？\n答：坚持政府主导、多方参与，统筹整合各类渡口改造资金6.8亿元。"
    stem = asked(text, "政府主导", title)
    assert stem
    assert stem.startswith("有关负责人就《霁湾河渡口管理办法》答问时指出，")


def test_who_answers_of_nothing_named_answers() -> None:
    text = "问：经费从哪里来？\n答：坚持政府主导、多方参与，统筹整合各类渡口改造资金6.8亿元。"
    stem = asked(text, "政府主导", "答记者问")
    assert stem
    assert stem.startswith("有关负责人答问时指出，")


ROW = (
    "全会强调，要推动渡口产业延链增值，重点抓好三件事。一是抓航线，新辟夜航线路12条；"
    "二是抓加工，引进鱼糜精深加工项目10个以上；三是抓市场，设立销售专区30个。"
)


def test_a_bare_point_says_of_what_it_is_one() -> None:
    stem = asked(ROW, "30个")
    assert stem == "全会强调，要推动渡口产业延链增值，抓市场，设立销售专区____。"


def test_a_bare_point_that_nothing_announces_is_not_asked() -> None:
    assert asked("会议强调，一是抓航线，新辟夜航线路12条；二是抓加工，引进鱼糜项目10个以上。", "10个以上") is None


def test_the_name_of_a_point_is_not_left_out() -> None:
    assert not blanked(ROW, "抓加工", PhraseKind.TASK)


def test_points_behind_the_first_lose_their_numbers_too() -> None:
    text = "会议要求，一是加固江堤岸线，二是疏浚入江水道，三是健全巡堤查险、物资储备、转移安置三项制度，确保安全度汛。"
    stem = asked(text, "疏浚入江水道")
    assert stem is None or "三是" not in stem


def test_days_have_their_month_by_the_dateline() -> None:
    text = "霁湾日报6月15日讯（记者 樊若木）13日至14日，县委利用两天时间举行专题读书班，深入学习贯彻省委全会精神。"
    stem = asked(text, "专题读书班")
    assert stem
    assert stem.startswith("6月13日至14日，县委")


def test_days_of_no_month_are_not_asked() -> None:
    text = "13日至14日，县委利用两天时间举行专题读书班，深入学习贯彻省委全会精神。"
    assert asked(text, "专题读书班") is None


def test_two_bodies_are_one_subject() -> None:
    text = (
        "会议认为，今年以来，省委、省政府团结带领全省人民，主动适应航运发展新常态，妥善应对各种风险挑战，"
        "推动港口建设、航道治理、渔村振兴取得重大进展。"
    )
    stem = asked(text, "航道治理")
    assert stem
    assert "省委、省政府" in stem


def test_a_subject_far_ahead_is_put_to_its_predicate_without_dots() -> None:
    text = (
        "全会一致认为，省委书记讲话从霁湾长治久安的高度，深刻阐述流域治理的规律性认识，科学回答三个必答题，"
        "明确提出治水兴水“七个必须”的实践要求，立意高远、思想深刻、内涵丰富，"
        "充分彰显了自我净化、自我约束、自我提升的政治自觉。"
    )
    stem = asked(text, "自我约束")
    assert stem
    assert "……" not in stem
    assert "省委书记讲话" in stem


def test_what_stands_in_several_places_asks_for_none_of_them() -> None:
    text = "".join(
        f"会议讨论了{topic}。会议指出，要{task}，不能有歇歇脚的念头。"
        for topic, task in (("堤防", "加强堤防队伍建设"), ("渔业", "促进渔业数据流通"), ("应急", "提高基层应急能力"))
    )
    start = text.index("促进渔业数据流通")
    made = bench(text)
    stem = make_stem(made.source, [Span(start, start + 8)])
    assert stem is not None
    assert fits_several(stem)
    assert recall.find(made, phrase(text, "促进渔业数据流通", PhraseKind.TASK), False) is None
    other = make_stem(made.source, [Span(start + 2, start + 4)])
    assert other is not None
    assert not fits_several(other)


def test_who_has_to_do_it_stays_in_the_stem_of_a_recall() -> None:
    text = "会议强调，各级水利干部要树牢正确治水观念，坚持实事求是、求真务实，多做打基础、利长远的工作。"
    made = bench(text)
    gap = recall.find(made, phrase(text, "各级水利干部要树牢正确治水观念", PhraseKind.TASK), False)
    assert gap
    item = recall.make(made, gap)
    assert item
    assert item.key == "树牢正确治水观念"
    assert "各级水利干部要……" in item.stem


@pytest.mark.parametrize(
    ("text", "words", "answer"),
    [
        (
            "会议要求，渡口和码头汛期前开展一次船舶安全检查，检查结果向群众公示。",
            "开展一次船舶安全检查",
            "一次船舶安全检查",
        ),
        ("会议要求，依法加强对渡船的有效监管，防止超载行驶酿成事故。", "加强对渡船的有效监管", "对渡船的有效监管"),
        ("会议要求，加强对渡口改造项目推进情况监督检查，推动整治常态化。", "推进情况监督检查", "情况监督检查"),
    ],
)
def test_an_answer_begins_with_its_own_words(text: str, words: str, answer: str) -> None:
    assert (answer,) not in blanked(text, words, PhraseKind.TASK)


def test_what_the_same_sentence_lists_is_no_wrong_answer() -> None:
    text = "说明指出，文件着眼提高治水能力，强调坚持和加强流域统一管理，提高渡口干部素质，统筹推进各领域河长组织建设。"
    made = bench(text)
    start = text.index("坚持和加强流域统一管理")
    span = Span(start, start + 11)
    stem = make_stem(made.source, [span])
    assert stem is not None
    point = Point(span, text[start : start + 11], PhraseKind.TASK, 0.8, "task")
    judge = Judge(stem, point, stem.asked())
    assert not judge.is_wrong("统筹推进各领域河长组织建设", lenient=False)
    assert judge.is_wrong("统筹推进各领域船闸组织建设", lenient=False)


def test_the_how_manieth_of_what_only_the_text_names_is_not_asked() -> None:
    text = "说明指出，省里确定到2035年基本建成现代水网。“十四五”时期是第一个五年，已经打下坚实基础。"
    assert asked(text, "坚实基础") is None


def test_nobody_has_to_know_the_how_manieth_fair_it_was() -> None:
    text = "会议要求，办好第六届霁湾渔灯文化旅游节，打造“江上渔火”名片。"
    start = text.index("六")
    assert trivia.is_trivial(text, Span(start, start + 1), PhraseKind.ORGANIZATION)
    session = "会议传达了省委六届九次全会精神。"
    assert not trivia.is_trivial(session, Span(session.index("六"), session.index("六") + 1), PhraseKind.ORGANIZATION)


def test_a_review_says_of_which_year_it_is_of_what_was_done_too() -> None:
    text = (
        "2031年1月8日在霁湾县第九届人民代表大会第三次会议上\n一、2030年工作回顾\n"
        "强化渡口审计监督，切实做好检查发现问题的整改工作，以落实整改促进作风转变和管理规范。"
    )
    stem = asked(text, "管理规范", "霁湾县政府工作报告")
    assert stem
    assert "回顾2030年工作时" in stem


def test_a_question_in_a_stem_has_single_marks_inside() -> None:
    text = (
        "省水利厅负责人就《霁湾河渡口管理办法》答记者问\n"
        "问：群众最关心的“过河难”“候船难”怎么解决？\n"
        "答：一是扩大公交渡运服务，新增渡船12艘；二是优化夜航保障服务，实现全域覆盖；"
        "三是拓展便民候船服务，开放候船亭50座；四是完善渡运保险保障，扩大参保范围。"
    )
    article = Article("让过河更安全", text, Script.HANS)
    sets = [one.stem for one in generate(article, read(article), types=[ItemType.SET])]
    asked_for = [stem for stem in sets if "列举了哪四点" in stem]
    assert asked_for
    assert "，针对“群众最关心的‘过河难’‘候船难’怎么解决？”，列举了哪四点？" in asked_for[0]


def test_points_are_told_as_they_were_said() -> None:
    text = (
        "霁湾县委六次全会召开。全会强调，要推动渡口产业延链增值，重点抓好三件事。"
        "一是做优航线，新辟夜航线路12条；二是做强加工，引进精深加工项目10个以上；三是做响品牌，设立销售专区30个。"
    )
    article = Article("霁湾县委六次全会召开", text, Script.HANS)
    sets = [one.stem for one in generate(article, read(article), types=[ItemType.SET]) if "重点抓好三件事" in one.stem]
    assert sets
    assert sets[0].startswith("全会强调，")


@pytest.mark.parametrize(("said", "kept"), [("形式主义、官僚主义", False), ("铺张浪费、弄虚作假", True)])
def test_what_always_goes_together_is_not_typed_by_its_half(said: str, kept: bool) -> None:
    text = f"会议要求，全县上下要坚决反对{said}，把心思用在渡口治理和便民服务上。"
    made = bench(text)
    gap = cloze.find(made, phrase(text, said, PhraseKind.ENUMERATION))
    assert (gap is not None) is kept


@pytest.mark.parametrize(
    ("text", "words", "answer"),
    [
        (
            "讲话指出，推广枫桥经验是当务之急，健全渡口纠纷化解机制是长远之计。",
            "健全渡口纠纷化解机制是长远之计",
            "机制是长远之计",
        ),
        (
            "报告指出，一年过去了。治水着力点不断向提升安全和速度上聚焦，年内开工项目57个。",
            "提升安全和速度上聚焦",
            "安全和速度上聚焦",
        ),
        ("会议指出，要讲深讲透以水为师、开创未来的重要要求，凝聚共识。", "开创未来的重要要求", "未来的重要要求"),
        (
            "报告指出，投入2000余万元对破损护坡、台阶、栈桥进行修复，保障通行安全。",
            "破损护坡、台阶、栈桥进行",
            "栈桥进行",
        ),
    ],
)
def test_an_answer_ends_with_its_own_words(text: str, words: str, answer: str) -> None:
    assert (answer,) not in blanked(text, words, PhraseKind.TASK)


def test_a_part_of_a_document_is_told_with_the_document() -> None:
    text = (
        "说明指出，《霁湾河流域规划的建议》稿由13个部分构成，分为三大板块。"
        "第三板块主要部署加强河长队伍、发展全过程治水民主、完善治水法规等任务。"
    )
    stem = asked(text, "加强河长队伍")
    assert stem
    assert "《霁湾河流域规划的建议》稿第三板块" in stem


def test_what_is_done_for_some_is_told_with_all() -> None:
    text = (
        "通知指出，在47个渔村全面建立护河队，推行“队伍建在船上”，暂不具备条件的由相邻渔村联合组建，"
        "4月20日前实现江段护河队全覆盖。"
    )
    stem = asked(text, "护河队全覆盖")
    assert stem
    assert "47个渔村" in stem


def test_an_outlook_keeps_its_year() -> None:
    text = "说明指出，流域治理要着眼长远。展望2045年，人均用水效率达到先进水平，美丽霁湾全面建成。"
    stem = asked(text, "先进水平")
    assert stem
    assert "展望2045年，" in stem


def test_which_year_was_looked_back_on_is_by_the_way() -> None:
    text = "全会深入学习贯彻省委部署，回顾2034年全县治水工作，部署今后任务。"
    start = text.index("2034年")
    assert trivia.is_by_the_way(text, Span(start, start + 5), PhraseKind.TIME)


def test_straight_single_marks_are_printed_as_curved_ones() -> None:
    assert printed("坚持'一盘棋'推进，打好'三张牌'，don't") == "坚持‘一盘棋’推进，打好‘三张牌’，don't"


def test_what_was_reached_within_a_year_is_pointed_out_and_not_proposed() -> None:
    text = (
        "霁湾县委六次全会召开。\n全会强调，要坚持治水为先，推动渡口改造。\n全会强调，要健全船闸联合调度机制。\n"
        "一年来，新建改建渡口公路218公里，渔村自来水普及率提高到94.6%。"
    )
    stem = asked(text, "94.6%", "霁湾县委六次全会召开")
    assert stem
    assert stem.startswith("全会指出，一年来，")


def test_a_verb_of_two_is_not_parted_from_its_twin() -> None:
    text = "会议要求，要抓紧抓实春季护堤，分类指导、因地施策，强化物资供应和气象服务。"
    assert ("抓实春季护堤",) not in blanked(text, "抓紧抓实春季护堤", PhraseKind.TASK)
