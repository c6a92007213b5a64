"""What no stem is made of, by rule and in the items of invented reports."""

from __future__ import annotations

import pytest

from studyapp.core.article import Span
from studyapp.core.items import blanks, cloze, dated, recall, trivia, unfit
from studyapp.core.items.openings import acts
from studyapp.core.phrases import PhraseKind
from tests.core.items.benches import asked, bench, phrase


@pytest.mark.parametrize(
    ("plain", "half"),
    [
        ("呈现出稳中有进的态势", True),
        ("嘱托我们守好霁湾河", True),
        ("关键靠支部，要选好带头人", True),
        ("县长对此给予肯定", True),
        ("要按照分类处置、稳妥有序的方针", True),
        ("要按照分类处置、稳妥有序的方针推进霁湾河治理", False),
        ("霁湾河治理呈现新气象", False),
    ],
)
def test_half_a_sentence(plain: str, half: bool) -> None:
    assert unfit.is_half(plain) is half


def test_a_call_and_a_question() -> None:
    assert unfit.calls("各位代表，使命重在担当，奋斗创造未来")
    assert not unfit.calls("各位代表提出的36件建议全部办结")
    assert unfit.asks("老年人吃饭难", "？")
    assert unfit.asks("霁湾河治理怎么推进", "：")
    assert not unfit.asks("研究霁湾河怎么治理", "。")


def test_a_question_of_the_article_is_no_statement() -> None:
    text = "问：霁湾河两岸群众最关心的“行路难”“过河难”怎么解决？\n答：到2031年，建成跨河便桥12座。"
    assert asked(text, "行路难", "让霁湾河畔群众出行更方便") is None


def test_what_is_given_needs_somebody() -> None:
    assert unfit.begins_late("在用地、用房上给予支持", "负责人指出，")
    assert not unfit.begins_late("在用地、用房上给予支持", "负责人指出，各乡镇要")


def test_a_clause_that_says_on_what_grounds_goes_on() -> None:
    text = "全会强调，要按照分类处置、市场主导、稳妥有序的方针，推进霁湾河沿岸码头整合。"
    stem = asked(text, "稳妥有序")
    assert stem
    assert stem.endswith("推进霁湾河沿岸码头整合。")


def test_one_step_of_several_is_said_to_be_one() -> None:
    text = (
        "全会提出，建设霁湾新城分三步走：到2031年，沿河路网基本建成，码头吞吐量突破300万吨；"
        "到2036年，滨水产业体系基本形成；到2041年，全面建成霁湾新城。"
    )
    for words in ("沿河路网", "滨水产业体系", "300万吨"):
        stem = asked(text, words)
        assert stem is None or "分三步走：" not in stem
        assert stem is None or "年" in stem


def test_a_report_looks_back_on_the_year_before() -> None:
    text = (
        "2031年1月8日在霁湾县第九届人民代表大会第三次会议上\n全年新建农村公路126公里，改造危桥9座，惠及沿河12个乡镇。"
    )
    stem = asked(text, "126公里", "霁湾县政府工作报告")
    assert stem
    assert "2031年政府工作报告回顾2030年工作时指出，" in stem


def test_a_meeting_does_not_tell_what_it_did() -> None:
    assert acts("全会", "县委九届四次全会研究了霁湾河治理问题")
    assert not acts("全会", "深入贯彻全会精神")


def test_who_hears_others_speaks_of_himself() -> None:
    text = "说明指出，其间，我先后到沿河六镇召开座谈会，听取船工的意见，对大家关心的航道、码头、渡口等问题作了研究。"
    assert asked(text, "渡口") is None


def test_a_long_object_is_asked_for_without_its_last_word() -> None:
    text = "全会强调，要围绕用工、用能开展上门服务，健全涉渔政策评估和督查机制。"
    one = phrase(text, "健全涉渔政策评估和督查机制", PhraseKind.TASK)
    found = [tuple(span.of(text) for span in spans) for spans in blanks.blanks(bench(text), one, one.spans[0])]
    assert found
    assert all(len(words) <= 10 for spans in found for words in spans)


def test_a_noun_behind_its_attribute_is_not_cut() -> None:
    text = "决定指出，健全城乡统一的建设用地市场。"
    one = phrase(text, "健全城乡统一的建设用地市场", PhraseKind.TASK)
    found = [span.of(text) for spans in blanks.blanks(bench(text), one, one.spans[0]) for span in spans]
    assert "用地市场" not in found


def test_only_the_name_is_blanked_of_office_and_name() -> None:
    text = "县委常委、副县长祁望舒主持会议。"
    one = phrase(text, "副县长祁望舒", PhraseKind.PERSON)
    assert [[span.of(text) for span in spans] for spans in blanks.blanks(bench(text), one, one.spans[0])] == [
        ["祁望舒"]
    ]


def test_a_heading_is_typed_by_nobody() -> None:
    text = "通知指出，各镇要抓好下列工作。\n（一）整治霁湾河岸线。各镇要在6月底前清理沿岸堆场，恢复护岸林380亩。"
    one = phrase(text, "整治霁湾河岸线", PhraseKind.TASK)
    assert cloze.find(bench(text), one) is None


@pytest.mark.parametrize(
    "text",
    ["全会要求，各镇要守好霁湾河，把各项部署落到实处。", "讲话指出，看到这条河变清了，这既是肯定，更是鞭策。"],
)
def test_what_is_not_learnt_by_heart(text: str) -> None:
    words = "把各项部署落到实处" if "部署" in text else "既是肯定，更是鞭策"
    assert recall.find(bench(text), phrase(text, words, PhraseKind.SLOGAN), False) is None


def test_who_reports_at_a_meeting_is_no_news() -> None:
    text = "县委常委祁望舒通报活动安排。全会选举樊若木为县委书记。"
    assert trivia.is_appointed(text, Span(text.index("樊"), text.index("樊") + 3))
    assert not trivia.is_appointed(text, Span(text.index("祁"), text.index("祁") + 3))


@pytest.mark.parametrize(
    ("title", "text", "opening"),
    [
        ("", "3月6日\n渡口改造工程开工，发表在《山水》2031年第5期。", "据2031年的记事，"),
        ("", "3月6日，2031年的工程并入2032年计划。", ""),
        ("霁湾县防汛大事记", "3月6日\n渡口改造工程开工。", "据《霁湾县防汛大事记》，"),
    ],
)
def test_days_are_told_with_their_year_or_source(title: str, text: str, opening: str) -> None:
    assert dated.setting(bench(text, title), 0).plain == opening


def test_only_a_heading_is_said_to_open_its_paragraph() -> None:
    text = "全会强调，要加密渡口班次和航线，延长夜间运营时间，夯实海防堤坝根基。"
    one = phrase(text, "夯实海防堤坝根基", PhraseKind.TASK)
    made = bench(text)
    found = recall.find(made, one, False)
    assert found
    item = recall.make(made, found)
    assert item
    assert item.stem.endswith("（8字）")


def test_a_stem_is_more_than_who_speaks() -> None:
    text = "2031年1月8日在霁湾县第九届人民代表大会第三次会议上\n城乡面貌持续改善。新建公路126公里，改造危桥9座。"
    found = cloze.find(bench(text, "霁湾县政府工作报告"), phrase(text, "城乡面貌持续改善", PhraseKind.TASK))
    assert found is None or len(found.stem.window) * 3 > len(found.stem.statement())


def test_what_is_planned_for_all_of_a_year_is_not_said_of_the_year_before() -> None:
    text = (
        "2031年1月8日在霁湾县第九届人民代表大会第三次会议上\n一、2030年工作回顾\n全年接待游客500万人次，改造危桥9座。\n"
        "二、2031年工作安排\n全年接待游客600万人次，新建公路126公里。"
    )
    looking_back = asked(text, "500万人次", "霁湾县政府工作报告")
    planned = asked(text, "600万人次", "霁湾县政府工作报告")
    assert looking_back
    assert "回顾2030年工作时" in looking_back
    assert planned is None or "回顾" not in planned


def test_what_something_is_done_for_is_no_sentence() -> None:
    assert unfit.is_half("为贯彻落实县委全会精神，深化党建引领基层治理")
    assert not unfit.is_half("为贯彻落实县委全会精神，县政府决定开展专项行动")
