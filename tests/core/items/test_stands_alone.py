"""What a stem, a blank or a statement needs to be put on a paper untouched: who does it, the end of what it begins, and
something in it that one may know or not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from studyapp.core.article import Article, Script, Span
from studyapp.core.items import cloze, documents, recall, single, truefalse
from studyapp.core.items.derivable import follows
from studyapp.core.items.guard import option
from studyapp.core.items.item import Item, ItemType
from studyapp.core.items.judge import Judge
from studyapp.core.items.pipeline import generate
from studyapp.core.items.points import Point
from studyapp.core.items.shelf import Ready
from studyapp.core.items.stems import make_stem
from studyapp.core.items.wording import Wording
from studyapp.core.phrases import PhraseKind
from studyapp.core.reading.pipeline import read
from tests.core.items.benches import asked, bench, blanked, phrase


def gap(text: str, words: str, kind: PhraseKind) -> str | None:
    found = cloze.find(bench(text), phrase(text, words, kind))
    return found.stem.asked().shown if found else None


def recalled(text: str, words: str, kind: PhraseKind) -> str | None:
    found = recall.find(bench(text), phrase(text, words, kind), False)
    return found.stem.asked().shown if found else None


def made(text: str, title: str = "") -> tuple[Item, ...]:
    article = Article(title, text, Script.HANS)
    return generate(article, read(article))


def ready(text: str, words: str, others: tuple[str, ...] = (), kind: PhraseKind = PhraseKind.TASK) -> Ready:
    start = text.index(words)
    span = Span(start, start + len(words))
    source = bench(text).source
    stem = make_stem(source, [span])
    assert stem
    found = [option(Wording(one, one), 1.0, "closed") for one in others]
    point = Point(span, words, kind, 0.5, "slot")
    return Ready(point, stem, stem.asked(), stem.statement(), option(source.wording(span), 1.0, "key"), found)


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        (
            "全会提出，着眼缩小县域差距，在加快农业农村现代化、扎实推进乡村全面振兴，优化全县产业布局、促进山区协调发展，改善偏远乡镇的生产生活条件、办好群众身边小事等方面部署一批务实举措。",
            "全面振兴",
            "全会提出，着眼缩小县域差距，在加快农业农村现代化、扎实推进乡村____，优化全县产业布局、促进山区协调发展，改善偏远乡镇的生产生活条件、办好群众身边小事等方面部署一批务实举措。",
        ),
        (
            "会议认为，研究岭南片区的规划问题，对更好发挥规划的导向作用，进一步凝聚全县上下的奋进力量，具有重要意义。",
            "导向作用",
            "会议认为，研究岭南片区的规划问题，对更好发挥规划的____，进一步凝聚全县上下的奋进力量，具有重要意义。",
        ),
        (
            "会议指出，分论分领域部署重大举措，明确从产业发展、科技创新、国内市场、经济体制、对外开放、乡村振兴、区域发展，到文化建设、民生保障、绿色发展、安全发展等重点领域的思路和重点工作。",
            "科技创新",
            "会议指出，分论分领域部署重大举措，明确从产业发展、____、国内市场、经济体制、对外开放、乡村振兴、区域发展，到文化建设、民生保障、绿色发展、安全发展等重点领域的思路和重点工作。",
        ),
        (
            "会议强调，县里调集全县一切可以调集的力量，始终本着公开、透明和高度负责任的态度，及时通报水情信息，加强流域上下游的合作。",
            "高度负责任",
            "会议强调，县里调集全县一切可以调集的力量，始终本着公开、透明和____的态度，及时通报水情信息。",
        ),
        (
            "《考核规定》在考核档次中，充分体现了对政治标准的考量，明确提出年度考核确定为优秀档次的人员，应当具备业务能力强、服务态度好的条件。",
            "优秀档次",
            "《考核规定》在考核档次中，充分体现了对政治标准的考量，明确提出年度考核确定为____的人员，应当具备业务能力强、服务态度好的条件。",
        ),
    ],
)
def test_a_stem_does_not_stop_inside_of_a_frame(text: str, words: str, expected: str) -> None:
    assert asked(text, words) == expected


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        (
            "会议强调，我方愿同邻县保持密切沟通，及时通报汛情，保障两岸群众的生产生活，切实维护流域的水安全。",
            "流域的水安全",
            "会议强调，我方愿同邻县保持密切沟通，及时通报汛情，保障两岸群众的生产生活，切实维护____。",
        ),
        (
            "会议强调，希望包括上下游在内的各县各镇保持理性、加强克制、相互理解，支持我县开展防汛调度和水库联合运行，保持两地正常往来，加强防汛救灾的合作。",
            "防汛救灾的合作",
            "会议强调，希望包括上下游在内的各县各镇保持理性、加强克制、相互理解，支持我县开展防汛调度和水库联合运行，保持两地正常往来，加强____。",
        ),
        (
            "会议认为，青川治水思想凝结了全县治水实践的经验，凝聚了全县上下的共识，为新征程上深入推进流域治理、林地保护、乡村振兴和城镇建设提供了根本遵循。",
            "根本遵循",
            "会议认为，青川治水思想凝结了全县治水实践的经验，凝聚了全县上下的共识，为新征程上深入推进流域治理、林地保护、乡村振兴和城镇建设提供了____。",
        ),
        (
            "会议认为，全县经济运行总体平稳，稳中有进、稳中有好，完成了今年的主要目标任务，使全县五年规划划上圆满句号。",
            "圆满句号",
            "会议认为，全县经济运行总体平稳，稳中有进、稳中有好，完成了今年的主要目标任务，使全县五年规划划上____。",
        ),
        (
            "会议明确，餐饮场所的燃气检查，11月30日前完成第一轮，发现的问题12月20日前整改销号。",
            "整改销号",
            "会议明确，餐饮场所的燃气检查，11月30日前完成第一轮，发现的问题12月20日前____。",
        ),
    ],
)
def test_a_stem_has_who_or_what_it_is_said_of(text: str, words: str, expected: str) -> None:
    assert asked(text, words) == expected


def test_a_document_named_in_the_sentence_ahead_goes_on_to_speak() -> None:
    text = (
        "《建议》稿把握共富要求，在办好教育、健全社保等方面作出部署。"
        "着眼丰富群众精神生活，提出弘扬时代新风，大力繁荣乡村文化，提升青川文化的影响力。"
    )
    stem = asked(text, "乡村文化", "关于《青川县五年规划的建议》的说明")
    assert stem is not None
    assert stem.startswith("说明指出，《青川县五年规划的建议》稿着眼丰富群众精神生活，提出")


def test_a_decision_is_said_in_one_sentence_only() -> None:
    text = (
        "街道党工委决定，成立文件起草组，由街道办承担起草工作。起草组召开第一次会议，起草工作正式启动，广泛征求意见。"
    )
    source = bench(text).source
    after = [clause for clause in source.clauses if clause.span.start > text.index("。")]
    assert after
    assert not any(clause.said_by.plain for clause in after)


def test_a_reporters_sentence_that_ends_with_a_point_is_nobodys_words() -> None:
    text = "县委书记樊若木强调,要办好老旧小区改造这件实事.县委副书记祁望舒参加调研.要健全网格平台,推动服务下沉."
    clauses = bench(text).source.clauses
    told = next(clause for clause in clauses if clause.span.of(text).endswith("参加调研"))
    assert not told.said_by.plain


def test_a_point_of_a_list_has_what_announces_it() -> None:
    text = (
        "全会强调，落实规划要防止三种倾向：一是防止贪大求全，不顾条件铺摊子；二是防止照搬照抄，把别处做法简单移到青川。"
    )
    assert asked(text, "照搬照抄") == "全会强调，落实规划要防止三种倾向：防止____，把别处做法简单移到青川。"


def test_a_gap_at_the_head_of_a_point_has_the_announcement_or_is_none() -> None:
    text = "全会指出，在看到成绩的同时，也要正视三个短板。一是产业链条短，农产品加工业产值与农业总产值之比仅为一点三。"
    assert gap(text, "产业链条短", PhraseKind.TERM) == (
        "全会指出，要正视三个短板：____，农产品加工业产值与农业总产值之比仅为一点三。"
    )
    bare = "会议强调，严禁向群众摊派，确保把好事办好、实事办实，让群众满意。"
    assert gap(bare, "严禁向群众摊派", PhraseKind.TERM) is None


def test_a_short_task_of_its_own_is_not_joined_to_another() -> None:
    text = "县政府工作报告指出，有效防范应对洪涝、台风、地震等自然灾害。完善公共安全体系。"
    assert asked(text, "公共安全体系") is None


@pytest.mark.parametrize(
    "text",
    [
        "讲话指出，让我们锚定水利强县建设目标，一锤接着一锤敲，一茬接着一茬干。",
        "讲话指出，只要我们坚定有为抓好下步工作，团结一心，就一定能够开创新局面。",
        "讲话指出，向所有关心支持青川发展的同志们，表示衷心的感谢，并致以崇高的敬意。",
    ],
)
def test_nothing_is_asked_of_what_a_speaker_calls_out(text: str) -> None:
    for words in ("一茬接着一茬干", "团结一心", "崇高的敬意"):
        if words in text:
            assert asked(text, words) is None


def test_the_title_is_the_line_that_says_what_the_article_is() -> None:
    notice = "关于开展邻里互助行动的通知\n各社区要摸清底数。"
    own = documents.next_line_of_title("中共青川县梧桐街道工作委员会", notice)
    assert own is not None
    assert own.of(notice) == "关于开展邻里互助行动的通知"
    report = "守住粮食底线 建设水利强县\n本报讯 樊若木在青川调研。"
    assert documents.next_line_of_title("樊若木在青川调研时强调", report) == Span(0, report.index("\n"))
    assert documents.next_line_of_title("中共青川县委关于河湖共治的决定", "（2031年3月6日通过）\n一、总体要求") is None


def test_a_report_of_the_government_has_its_year() -> None:
    text = (
        "各位代表：\n现在，我代表县政府，向大会报告政府工作，请予审议。\n一、2031年工作回顾\n过去一年，全县粮食丰收。"
    )
    assert documents.speaker("", text) == "2032年政府工作报告指出"


@pytest.mark.parametrize(
    ("text", "words", "kind", "no_answer"),
    [
        ("会议强调，要明确责任人，确保各项水利政策早落地、早见效。", "早落地、早见效", PhraseKind.TASK, "早见效"),
        ("会议指出，这是被实践证明的好路子，要坚持下去。", "坚持下去", PhraseKind.TASK, "坚持下去"),
        ("会议认为，全县林地面积扩大，群众素质明显提高。", "群众素质明显提高", PhraseKind.GOAL, "明显提高"),
        (
            "会议强调，把更多财力用在保民生和促发展上，办好民生实事。",
            "把更多财力用在保民生和促发展上",
            PhraseKind.SLOGAN,
            "促发展上",
        ),
        ("会议强调，确保大桥六月底前建成通车，群众满意。", "大桥六月底前建成通车", PhraseKind.GOAL, "通车"),
    ],
)
def test_no_blank_is_half_of_a_set_phrase_or_a_word_of_degree(
    text: str, words: str, kind: PhraseKind, no_answer: str
) -> None:
    assert (no_answer,) not in blanked(text, words, kind)


def test_of_two_things_with_one_head_the_second_is_asked_for_without_it() -> None:
    text = "会议指出，始终坚持公开、透明的态度通报汛情，加强上下游合作。"
    found = blanked(text, "公开、透明的态度", PhraseKind.ENUMERATION)
    assert ("透明",) in found
    assert ("透明的态度",) not in found


def test_a_session_of_a_committee_is_asked_for_by_two_numbers() -> None:
    text = "中国共产党青川县第六届委员会第十一次全体会议，于2032年11月26日至27日在青川举行。"
    words = "中国共产党青川县第六届委员会第十一次全体会议"
    assert blanked(text, words, PhraseKind.ORGANIZATION)[0] == ("六", "十一")


def test_nobody_is_asked_for_who_is_one_of_a_round() -> None:
    text = "在柳荫社区，县委书记樊若木走进居民家中，详细了解燃气改造等情况，叮嘱把实事办好。"
    assert gap(text, "樊若木", PhraseKind.PERSON) is None


def test_a_count_between_plain_quotation_marks_is_seen_in_its_list() -> None:
    text = '全会要求,突出抓好"五个一批":谋划一批、签约一批、开工一批、建成一批、投用一批.'
    start = text.index("五个")
    stem = make_stem(bench(text).source, [Span(start, start + 4)])
    assert stem is None or follows(stem, stem.blanks[0])
    assert all('"' not in one for spans in blanked(text, '"五个一批"', PhraseKind.TERM) for one in spans)


def test_half_a_verse_is_not_to_be_written_from_memory() -> None:
    text = "全会指出，山海协作是缩小差距的必由之路，海有所需、山有所供，山有所呼、海有所应。"
    assert recalled(text, "海有所需、山有所供", PhraseKind.SLOGAN) == "全会指出，山海协作是缩小差距的必由之路，____。"


@pytest.mark.parametrize(
    ("text", "words", "kind"),
    [
        (
            "县政府工作报告指出，为全部学校配置触控一体机，教育信息化程度显著增强。",
            "教育信息化程度显著增强",
            PhraseKind.GOAL,
        ),
        ("会议强调，要讲清楚我们党为什么能够成功，进一步增强使命自觉。", "党为什么能够成功", PhraseKind.SLOGAN),
        ("会议强调，要深入学习贯彻全会精神，树牢“四个意识”，把各项任务落到实处。", "树牢“四个意识”", PhraseKind.TASK),
    ],
)
def test_what_every_report_says_is_not_to_be_written_from_memory(text: str, words: str, kind: PhraseKind) -> None:
    assert recalled(text, words, kind) is None


def test_a_statement_has_something_to_check() -> None:
    call = "全会要求，各级党组织和广大党员要迅速行动起来，以实干实绩为县域发展提供坚实支撑。"
    assert not truefalse.says_something(ready(call, "实干实绩"))
    fact = "全会要求，县里要办好老年助餐点，每年新增养老床位600张以上，让老人吃得好。"
    assert truefalse.checkable(ready(fact, "养老床位"))


def test_no_statement_is_false_by_a_word_that_stands_in_it_again() -> None:
    text = "会议指出，要规范国有企业管理，不断调整国有资产布局，增强发展活力。"
    found = truefalse.changes(ready(text, "国有企业", ("民营企业", "中小企业")))
    assert found == []
    apart = "会议指出，要规范国有企业管理，不断调整产业布局，增强发展活力。"
    assert truefalse.changes(ready(apart, "国有企业", ("民营企业",)))


def test_nothing_is_written_twice_in_a_row() -> None:
    text = "会议指出，要发挥党建对山区振兴的引领保障作用，在攻坚上迈出新步伐。"
    one = ready(text, "保障作用")
    assert not Judge(one.stem, one.point, one.statement).is_wrong("引领作用", lenient=False)


def test_of_a_singles_options_one_at_most_says_nearly_the_same() -> None:
    text = "会议指出，要确保把党的领导贯彻到流域治理的全过程和各方面，让群众满意。"
    near = replace(ready(text, "全过程", ("全链条", "全周期", "全方位")))
    assert not single.possible(near)


def test_nobody_has_to_know_what_everybody_has_by_heart() -> None:
    text = "会议指出，要统筹“两个大局”，办好发展安全的大事，推动县域开放。"
    counts = [one for one in made(text) if one.type in (ItemType.SINGLE, ItemType.TRUEFALSE)]
    assert not any("三个大局" in f"{one.stem}{one.options}" for one in counts)


def test_a_ratio_is_not_cut_and_a_question_of_the_article_is_not_asked() -> None:
    text = "通知指出，全街道新建集中充电点65处，充电口与车辆之比达到1：3。"
    stem = asked(text, "65")
    assert stem is None or "之比达到1。" not in stem
    assert asked("有关负责人答问时指出，当前全县的老年人还不少，如何解决老年人面临的数字鸿沟？", "数字鸿沟") is None


def test_nobody_is_asked_for_the_office_of_who_came_along() -> None:
    text = "3月6日至7日，县委书记樊若木到青川调研水利工作。县委副书记、县长祁望舒，副县长荆玉书参加调研。"
    points = [one for one in bench(text).points if one.rule.startswith("office")]
    assert not [one for one in points if one.span.start > text.index("。")]


def test_an_act_for_somebody_is_no_part_of_the_object() -> None:
    text = "会议强调，持续整治形式主义为基层减负，办好民生实事。"
    assert ("形式主义为基层减负",) not in blanked(text, "持续整治形式主义为基层减负", PhraseKind.TASK)
    text = "会议强调，旗帜鲜明为敢闯敢试的干部撑腰鼓劲，形成干事氛围。"
    assert ("干部撑腰鼓劲",) not in blanked(text, "旗帜鲜明为敢闯敢试的干部撑腰鼓劲", PhraseKind.TASK)
    text = "会议强调，坚持高效施政，说了算、定了干、干就干好。"
    assert ("干就干",) not in blanked(text, "说了算、定了干、干就干", PhraseKind.ENUMERATION)
