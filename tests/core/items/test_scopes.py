"""Who says what, at which occasion, in which article of a page: on invented texts that make it hard to tell."""

from __future__ import annotations

import re

import pytest

from studyapp.core.article import Article, Script, Span
from studyapp.core.items import blank_sets, heading_sets, ordering
from studyapp.core.items.item import ItemType
from studyapp.core.items.naming import subject
from studyapp.core.items.pipeline import generate
from studyapp.core.items.points import Workbench
from studyapp.core.items.source import Source
from studyapp.core.items.stems import make_stem
from studyapp.core.phrases import Mention, Phrase, PhraseKind, Reading, Relation, RelationType
from studyapp.core.reading.pipeline import read

CHRONICLE = "\n".join(
    (
        "4月2日",
        "◆云岫省防汛指挥部就青川河汛情举行首次视频会商会，会商会通过专线进行，12个流域县代表参加。会商会通报水情和调度方案。",
        "◆云岫省省长祁望舒会见南屿国运输大臣卡洛。祁望舒指出，两地航线要尽快恢复，开展港口合作和人才互访，必将造福两地民众。",
        "4月3日",
        "◆省交通厅负责人在会见南屿国驻岫领事巴列时表示，将继续扩大航班密度，增进民间往来。",
        "◆省水利厅公布水位数据。截至4月2日24时，全省共有37座水库超过汛限水位。根据这个数字推算，超限比例是4.6%。",
        "4月4日",
        "◆省气象台发布暴雨预警。",
    )
)
PAGE = "\n".join(
    (
        "县委召开冬修水利工作会议",
        "本报讯（记者 陶然）11月3日，县委召开冬修水利工作会议。县委书记樊若木主持会议并讲话，强调要坚持民生为先，"
        "以咬定青山不放松的韧劲把水渠修到田头。他要求，各乡镇要逐条渠道排查，确保年底前完成清淤。",
        "祁望舒在全县茶产业推进会上强调",
        "让一片叶子富一方百姓",
        "昨天下午，县政府召开全县茶产业推进会。县长祁望舒强调，要扩大高标准茶园面积，打响青川红茶品牌。"
        "广大茶农要以诚信经营赢得市场。副县长吴桐主持。",
        "会上通报了今年的茶叶产量。",
        "全县第二届稻渔节开幕",
        "沈砚青宣布开幕",
        "本报讯 昨天上午，全县第二届稻渔节在白露湾开幕，为期5天。稻渔综合种养面积达到3.2万亩。",
    )
)
SPEECH = "\n".join(
    (
        "在全县防火工作会议上的讲话",
        "（记者 陶然）3月5日，县委书记樊若木在北岭林场调研。他强调，森林防火责任重于泰山，体现了对子孙后代的担当，"
        "指明了绿色发展的方向。要坚持预防为主、积极消灭，依次落实巡护、报告、扑救各项责任。"
        "樊若木前往瞭望塔察看设备。他指出，我们要把每一座瞭望塔管好用好，加强通信设备维护，加强通信人员培训。",
    )
)
_PEOPLE = ("祁望舒", "卡洛", "巴列", "樊若木", "吴桐", "沈砚青", "陶然")


def source(text: str, title: str = "") -> Source:
    people = tuple(
        Phrase(name, PhraseKind.PERSON, tuple(Span(*match.span()) for match in re.finditer(name, text)), 0.5, "name")
        for name in _PEOPLE
        if name in text
    )
    return Source(Article(title, text, Script.HANS), Reading(people))


def stem(made: Source, words: str) -> str | None:
    start = made.text.index(words)
    found = make_stem(made, [Span(start, start + len(words))])
    return found.asked().shown if found else None


def said_by(made: Source, words: str) -> str:
    return made.clauses[made.clause_at(made.text.index(words))].said_by.plain


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        # The first sentence of an entry is quoted from what happened on, under its day.
        ("12个", "4月2日，云岫省防汛指挥部就青川河汛情举行首次视频会商会，会商会通过专线进行，____流域县代表参加。"),
        # What is said there stands under the event.
        (
            "港口合作",
            "4月2日，云岫省省长祁望舒会见南屿国运输大臣卡洛。祁望舒指出，两地航线要尽快恢复，开展____和人才互访，"
            "必将造福两地民众。",
        ),
        # A speaker's clause that has the event in it is enough.
        ("航班密度", "4月3日，省交通厅负责人在会见南屿国驻岫领事巴列时表示，将继续扩大____，增进民间往来。"),
        # 这个数字 has nothing to refer to.
        ("4.6%", None),
    ],
)
def test_an_entry_of_a_chronicle_gives_its_day_and_event(words: str, expected: str | None) -> None:
    assert stem(source(CHRONICLE), words) == expected


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("修到田头", "县委召开冬修水利工作会议"),
        ("诚信经营", "让一片叶子富一方百姓"),
        ("3.2万亩", "全县第二届稻渔节开幕"),
    ],
)
def test_the_title_named_is_that_of_the_nearest_headline(words: str, title: str) -> None:
    made = source(PAGE, "县委召开冬修水利工作会议")
    assert made.title_at(PAGE.index(words)).plain == title


def test_speech_that_goes_on_behind_a_report_has_its_speaker() -> None:
    made = source(PAGE, "县委召开冬修水利工作会议")
    assert said_by(made, "修到田头") == "樊若木强调"
    assert said_by(made, "逐条渠道") == "樊若木要求"
    assert said_by(made, "副县长") == ""


def test_no_sentences_are_joined_over_a_stop_into_who_presided() -> None:
    made = source(PAGE, "县委召开冬修水利工作会议")
    joined = stem(made, "吴桐")
    assert joined is None or "诚信经营" not in joined


def test_he_is_who_the_sentence_tells_of_and_not_the_reporter() -> None:
    made = source(SPEECH)
    assert said_by(made, "责任重于泰山") == "樊若木强调"
    assert said_by(made, "管好用好") == "樊若木指出"
    where = made.clauses[made.clause_at(SPEECH.index("管好用好"))]
    assert subject(made, where).plain == "樊若木"


def test_a_predicate_brings_its_subject() -> None:
    assert stem(source(SPEECH), "绿色发展") == (
        "樊若木强调，森林防火责任重于泰山，体现了对子孙后代的担当，指明了____的方向。"
    )


def test_a_tail_that_would_fill_the_blank_too_is_kept() -> None:
    assert stem(source(SPEECH), "通信设备维护") == (
        "樊若木指出，我们要把每一座瞭望塔管好用好，加强____，加强通信人员培训。"
    )


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        # A subject with its 要 whose own words lie between is not drawn together with a clause further on.
        (
            "会议认为，防范风险要有充足资源储备和应急队伍，研究制定分级处置的各项政策，建立健全跨部门信息共享机制，"
            "完善金融风险处置机制。",
            "风险处置机制",
            "会议认为，防范风险要有充足资源储备和应急队伍，研究制定分级处置的各项政策，建立健全跨部门信息共享机制，完善金融____。",
        ),
        # A stem does not end with what only announces.
        (
            "会议要求，全力抓好冬季供暖各项保障工作，围绕“保民生、保安全、保稳定”，提高应急处置效率。",
            "保民生、保安全、保稳定",
            "会议要求，全力抓好冬季供暖各项保障工作，围绕“____”，提高应急处置效率。",
        ),
        # What was deliberated is told by the clause ahead.
        (
            "会议指出，《规划》起草期间，县委常委会召开4次会议、县政府召开3次会议进行审议修改。",
            "3次",
            "会议指出，《规划》起草期间，县委常委会召开4次会议、县政府召开____会议进行审议修改。",
        ),
    ],
)
def test_the_sense_of_a_stem_is_whole(text: str, words: str, expected: str) -> None:
    assert stem(source(text), words) == expected


def _set_of(text: str, *members: str) -> list[str] | None:
    spans = [Span(text.index(one), text.index(one) + len(one)) for one in members]
    whole = text[spans[0].start : spans[-1].end]
    made = Relation(
        RelationType.LIST, None, tuple(Mention(one, span) for one, span in zip(members, spans, strict=True))
    )
    phrase = Phrase(whole, PhraseKind.ENUMERATION, (Span(spans[0].start, spans[-1].end),), 0.6, "list")
    bench = Workbench(Source(Article("", text, Script.HANS), Reading((phrase,), (made,))), 0)
    item = blank_sets.find(bench, made)
    if item is None or not isinstance(item.key, tuple):
        return None
    return [accepted[0] for accepted in item.key if isinstance(accepted, tuple)]


@pytest.mark.parametrize(
    ("text", "members", "expected"),
    [
        # The preposition stays in the stem.
        (
            "会议要求，今冬清淤以东干渠和西干渠以及北支渠为重点，月底前全部完成。",
            ("以东干渠", "西干渠", "北支渠"),
            ["东干渠", "西干渠", "北支渠"],
        ),
        # So does a verb that the first has drawn in.
        (
            "会议指出，今冬渔业面临海况多变、油价上涨、船员短缺三重考验。",
            ("面临海况多变", "油价上涨", "船员短缺"),
            ["海况多变", "油价上涨", "船员短缺"],
        ),
        # 依次 binds each to its place.
        (
            "会议明确，四条沟依次发展早熟柑橘、晚熟柑橘、高山云茶，明年见效。",
            ("早熟柑橘", "晚熟柑橘", "高山云茶"),
            None,
        ),
        # What follows the last 的 is said of both.
        (
            "会议强调，要增强敢于担当作为、善于破解难题的行动自觉，推进各项工作。",
            ("敢于担当作为", "善于破解难题的行动自觉"),
            None,
        ),
        # The second of two plenums is no name by itself.
        (
            "会议要求，学习贯彻县委十届二中、三中全会、四次党代会精神，抓好落实。",
            ("十届二中", "三中全会", "四次党代会"),
            None,
        ),
        # Bodies whose people spoke.
        ("会上，县纪委机关、县委组织部、团县委、县妇联负责同志作交流发言。", ("县委组织部", "团县委", "县妇联"), None),
    ],
)
def test_members_of_a_set_are_whole(text: str, members: tuple[str, ...], expected: list[str] | None) -> None:
    assert _set_of(text, *members) == expected


def test_of_a_long_list_five_are_asked_for() -> None:
    names = ("红茶", "绿茶", "白茶", "黄茶", "黑茶", "青茶", "花茶")
    assert _set_of(f"会议指出，全县今年重点培育{'、'.join(names)}等特色品类，扩大销路。", *names) in (
        None,
        list(names[-5:]),
    )
    assert _set_of(f"会议指出，要做优做强“{'、'.join(names)}”特色品类，扩大销路。", *names) == list(names[-5:])


def test_an_umbrella_goal_is_no_stage() -> None:
    text = (
        "全会提出，今后五年的总目标是：建成山水名县，让百姓更富足。到2029年，旅游收入突破30亿元。"
        "到2031年，生态产业体系基本形成。"
    )

    def stage(head: str, aim: str) -> Relation:
        return Relation(
            RelationType.STAGE_GOAL,
            Mention(head, Span(text.index(head), text.index(head) + len(head))),
            (Mention(aim, Span(text.index(aim), text.index(aim) + len(aim))),),
        )

    stages = (
        stage("今后五年", "建成山水名县"),
        stage("2029年", "旅游收入突破30亿元"),
        stage("2031年", "生态产业体系基本形成"),
    )
    made = Source(Article("", text, Script.HANS), Reading((), stages))
    assert [one.head.text for one in made.stages if one.head] == ["2029年", "2031年"]


def test_points_under_a_heading_are_asked_for_by_its_name() -> None:
    text = "\n".join(
        (
            "一、抓好春季防火",
            "（一）压实巡护责任。各村每天巡山两次。",
            "（二）配齐扑救装备。月底前配发到村。",
            "（三）开展入户宣传。做到家喻户晓。",
        )
    )
    bench = Workbench(Source(Article("关于春季防火工作的通知", text, Script.HANS), Reading()), 0)
    assert not list(ordering.rows(bench))
    [found] = heading_sets.find(bench)
    assert found.item.stem == "通知在“抓好春季防火”部分提出的是哪三项任务？____、____、____（顺序不限）"
    assert isinstance(found.item.key, tuple)
    assert [accepted[0] for accepted in found.item.key if isinstance(accepted, tuple)] == [
        "压实巡护责任",
        "配齐扑救装备",
        "开展入户宣传",
    ]


def test_the_tasks_of_a_notice_are_asked_for_without_its_last_heading() -> None:
    text = "\n".join(
        (
            "一、抓好春季防火",
            "各村每天巡山两次。",
            "二、推进冬修水利",
            "月底前清淤渠道三条。",
            "三、整治村容镇貌",
            "每周清扫一次。",
            "四、工作要求",
            "各村按时报送进度。",
        )
    )
    bench = Workbench(Source(Article("关于做好近期工作的通知", text, Script.HANS), Reading()), 0)
    [found] = heading_sets.find(bench)
    assert found.item.stem == "通知第一至第三部分部署的是哪三项工作？____、____、____（顺序不限）"
    assert isinstance(found.item.key, tuple)
    assert [accepted[0] for accepted in found.item.key if isinstance(accepted, tuple)] == [
        "抓好春季防火",
        "推进冬修水利",
        "整治村容镇貌",
    ]


def test_of_many_points_the_first_ones_are_shown() -> None:
    results = (
        "道路建设全线贯通",
        "校舍改造如期完成",
        "污水管网基本覆盖",
        "渔港码头投入使用",
        "图书馆舍对外开放",
        "社区食堂实现盈利",
    )
    points = (f"（{number}）{result}。共投入三百万元。" for number, result in zip("一二三四五六", results, strict=True))
    text = "\n".join(("一、去年工作回顾", "去年各项工作都有进展。", *points))
    bench = Workbench(Source(Article("白鹭湾区政府工作报告", text, Script.HANS), Reading()), 0)
    [found] = heading_sets.find(bench)
    assert "“去年工作回顾”部分讲的是哪六个方面？道路建设全线贯通、____、" in found.item.stem
    assert isinstance(found.item.key, tuple)
    assert len(found.item.key) == 5


def test_points_in_order_are_named_by_what_announces_them() -> None:
    text = (
        "会议强调，推进春季防火，分三步走：一是压实巡护责任，每天巡山；"
        "二是配齐扑救装备，配发到村；三是开展入户宣传，家喻户晓。"
    )
    bench = Workbench(Source(Article("关于春季防火工作的通知", text, Script.HANS), Reading()), 0)
    [row] = ordering.rows(bench)
    item = ordering.make(bench, row, bench.random(ItemType.ORDERING), set())
    assert item is not None
    assert item.stem == "会议讲到“推进春季防火，分三步走”时依次提出下列各点，按原文由先到后应如何排列？"


@pytest.mark.parametrize(("text", "title"), [(CHRONICLE, ""), (PAGE, "县委召开冬修水利工作会议"), (SPEECH, "")])
def test_whole_texts_give_sound_stems(text: str, title: str) -> None:
    article = Article(title, text, Script.HANS)
    items = generate(article, read(article))
    assert items == generate(article, read(article))
    for item in items:
        assert not re.match("(?:他|她|其|这|并|而|之后|会上|体现|指明|副县长)", item.stem), item.stem
        assert "陶然" not in item.stem
        assert item.stem.count("____") <= 5
