"""What is asked so that little worth knowing goes unasked: days of a chronicle, headings, counted lists, documents."""

from __future__ import annotations

import pytest

from studyapp.core.article import Article, Script, Span
from studyapp.core.items import blank_sets, blanks, cloze, dated, documents, heading_sets, ordering, recall
from studyapp.core.items.item import BLANK, Item, ItemType
from studyapp.core.items.points import Workbench
from studyapp.core.items.source import Source
from studyapp.core.phrases import Mention, Phrase, PhraseKind, Reading, Relation, RelationType

DAYS = (
    ("5月2日", "白鹭湾气象站发布暴雨红色预警"),
    ("5月3日", "白鹭湾水利局开启三座排涝泵站"),
    ("5月5日", "白鹭湾教育局组织沿岸学校停课"),
    ("5月8日", "白鹭湾民政局向渔户发放救助物资"),
)


def _phrase(text: str, words: str, kind: PhraseKind, rule: str = "by hand") -> Phrase:
    start = text.index(words)
    return Phrase(words, kind, (Span(start, start + len(words)),), 0.8, rule)


def _bench(text: str, title: str = "", *phrases: Phrase, relations: tuple[Relation, ...] = ()) -> Workbench:
    return Workbench(Source(Article(title, text, Script.HANS), Reading(phrases, relations)), 0)


def _first_of_each(item: Item) -> list[str]:
    assert isinstance(item.key, tuple)
    return [accepted[0] for accepted in item.key if isinstance(accepted, tuple)]


def _chronicle() -> Workbench:
    text = "\n".join(f"{day}\n◆{told}。" for day, told in DAYS)
    return _bench(text, "", *(_phrase(text, told[:6], PhraseKind.ORGANIZATION) for _, told in DAYS))


def test_the_day_of_an_event_is_to_be_typed() -> None:
    items = [item for item, _, _, _ in dated.clozes(_chronicle())]
    assert [item.stem for item in items] == [f"{BLANK}，{told}。" for _, told in DAYS]
    assert [_first_of_each(item)[0] for item in items] == [day for day, _ in DAYS]


def test_events_are_put_in_the_order_of_their_days() -> None:
    bench = _chronicle()
    [row] = ordering.rows(bench)
    item = ordering.make(bench, row, bench.random(ItemType.ORDERING), set())
    assert item is not None
    assert isinstance(item.key, tuple)
    assert item.stem == "请将下列事项按发生的日期由先到后排列。"
    assert [item.options[place] for place in item.key] == [told for _, told in DAYS]  # type: ignore[index]


def test_an_event_that_is_told_twice_has_no_day() -> None:
    text = "\n".join(f"{day}\n◆白鹭湾水利局召开防汛会商会。" for day, _ in DAYS)
    bench = _bench(text, "", _phrase(text, "白鹭湾水利局", PhraseKind.ORGANIZATION))
    assert not list(dated.clozes(bench))


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        ("中共云汀县委关于深化河道管护改革的决定", "（2031年5月6日通过）\n各镇要压实责任。", "决定指出"),
        (
            "扬帆远航 奋力谱写云汀新篇章",
            "——在中国共产党云汀县第八次代表大会上的报告\n同志们：\n全县上下要实干。",
            "云汀县第八次党代会报告指出",
        ),
        ("扬帆远航 再启新程", "——在全县河道管护推进会上的讲话\n同志们：\n要压实责任。", "讲话指出"),
    ],
)
def test_a_document_under_a_watchword_speaks_for_itself(title: str, text: str, expected: str) -> None:
    assert documents.next_line_of_title(title, text) is None
    assert documents.speaker(title, text) == expected


def test_points_with_a_sentence_for_a_heading_are_asked_for_by_their_part() -> None:
    text = "\n".join(
        (
            "一、总体要求",
            "坚持系统治理。",
            "二、健全河道管护体系",
            "1.压实镇村管护责任。各村每周巡河两次。",
            "2.配强专业管护队伍。每镇不少于十人。",
            "三、推进岸线生态修复",
            "3.清退违规养殖网箱。年底前全部清退。",
            "4.恢复沿岸芦苇湿地。三年恢复八百亩。",
            "四、加强组织领导",
            "各镇要认真落实。",
        )
    )
    found = {one.item.stem: _first_of_each(one.item) for one in heading_sets.find(_bench(text, "关于河道管护的决定"))}
    assert found["决定在“健全河道管护体系”部分提出的是哪两项任务？____、____（顺序不限）"] == [
        "压实镇村管护责任",
        "配强专业管护队伍",
    ]
    assert len(found) == 2


def test_what_comes_first_and_last_is_no_task() -> None:
    parts = ("总体要求", "健全河道管护体系", "推进岸线生态修复", "推进渔港码头改造", "加强组织领导")
    text = "\n".join(
        line
        for number, part in zip("一二三四五", parts, strict=True)
        for line in (f"{number}、{part}", "各镇抓好落实。")
    )
    [found] = heading_sets.find(_bench(text, "关于河道管护的决定"))
    assert found.item.stem.startswith("决定第二至第四部分部署的是哪三项工作？")
    assert _first_of_each(found.item) == list(parts[1:4])


def test_the_heading_of_a_point_is_recalled_by_what_the_point_says() -> None:
    text = "1.压实镇村管护责任。各村每周至少巡河两次，建立河道突出问题台账，逐项限期销号。"
    phrase = _phrase(text, "压实镇村管护责任", PhraseKind.TASK)
    bench = _bench(text, "关于河道管护的决定", phrase)
    gap = recall.find(bench, phrase, False)
    assert gap is not None
    item = recall.make(bench, gap)
    assert item is not None
    assert item.key == "压实镇村管护责任"
    assert item.stem.startswith("决定指出，……。各村每周至少巡河两次")
    assert "段首句，8字" in item.stem


@pytest.mark.parametrize(
    ("text", "members", "expected"),
    [
        # What counts them all is none of the last one.
        (
            "会议指出，全县渔业发展面临渔船老化、码头淤积、冷库不足三重困难，必须逐一解决。",
            ("面临渔船老化", "码头淤积", "冷库不足三重困难"),
            ["渔船老化", "码头淤积", "冷库不足"],
        ),
        (
            "会议强调，要把育种作为突破口，建设青虾、海带和牡蛎三个良种繁育基地。",
            ("青虾", "海带", "牡蛎"),
            ["青虾", "海带", "牡蛎"],
        ),
        # Of one length they are of one make, whatever is taken for a verb.
        (
            "会议强调，要坚持全县统筹、节约优先、双轮驱动、防范风险的原则，稳步推进港口整合。",
            ("全县统筹", "节约优先", "双轮驱动", "防范风险"),
            ["全县统筹", "节约优先", "双轮驱动", "防范风险"],
        ),
        (
            "会议强调，要完善补偿机制，让护湾者受益、让用湾者付费、让污湾者赔偿。",
            ("让护湾者受益", "让用湾者付费", "让污湾者赔偿"),
            ["让护湾者受益", "让用湾者付费", "让污湾者赔偿"],
        ),
    ],
)
def test_lists_that_are_counted_or_of_one_make_are_sets(
    text: str, members: tuple[str, ...], expected: list[str]
) -> None:
    spans = [Span(text.index(one), text.index(one) + len(one)) for one in members]
    relation = Relation(
        RelationType.LIST, None, tuple(Mention(one, span) for one, span in zip(members, spans, strict=True))
    )
    whole = Phrase(
        text[spans[0].start : spans[-1].end],
        PhraseKind.ENUMERATION,
        (Span(spans[0].start, spans[-1].end),),
        0.8,
        "list",
    )
    bench = _bench(text, "", whole, relations=(relation,))
    item = blank_sets.find(bench, bench.relations(RelationType.LIST)[0])
    assert item is not None
    assert _first_of_each(item) == expected


def test_he_who_speaks_is_named_with_the_document_wording() -> None:
    text = "县长樊若木来到白鹭湾码头，询问渔船维修进展。他说，渔港是渔村的命脉，要守护渔港安全。"
    start = text.index("樊若木")
    made = Source(
        Article("", text, Script.HANS),
        Reading((Phrase("樊若木", PhraseKind.PERSON, (Span(start, start + 3),), 0.8, "office holder"),)),
    )
    assert made.clauses[made.clause_at(text.index("要守护"))].said_by.plain == "樊若木指出"


def test_what_somebody_must_do_and_members_joined_by_words_are_blanked() -> None:
    text = "会议要求，渔业政策要提质增效。农技站要对对虾和海带以及牡蛎开展一次病害普查。"
    must, joined = (
        _phrase(text, "渔业政策要提质增效", PhraseKind.TASK, "who must do what"),
        _phrase(text, "对虾和海带以及牡蛎", PhraseKind.ENUMERATION, "list"),
    )
    bench = _bench(text, "", must, joined)

    def choices(phrase: Phrase) -> list[str]:
        return [text[one.start : one.end] for spans in blanks.blanks(bench, phrase, phrase.span) for one in spans]

    assert "提质增效" in choices(must)
    assert "海带" in choices(joined)


def test_half_a_saying_is_asked_for_by_its_other_half() -> None:
    text = "全会强调，治水就是治县，护湾就是护根。"
    saying = _phrase(text, "治水就是治县，护湾就是护根", PhraseKind.SLOGAN)
    gap = cloze.find(_bench(text, "", saying), saying)
    assert gap is not None
    assert gap.stem.asked().plain == "全会强调，治水就是治县，____。"


@pytest.mark.parametrize(
    ("title", "text", "words", "kinds", "demanded"),
    [
        ("关于河道管护的通知", "推进岸线巡护，夯实海防堤坝根基。", "夯实海防堤坝根基", (), True),
        (
            "县委召开河道管护会议",
            "会议认为，必须守望相助，一步一步向前走。",
            "一步一步向前走",
            (PhraseKind.SLOGAN,),
            True,
        ),
        ("县委召开河道管护会议", "会议认为，今年海况平稳，渔船如期返港。", "渔船如期返港", (PhraseKind.SLOGAN,), False),
    ],
)
def test_what_a_directive_or_a_must_demands_is_recalled(
    title: str, text: str, words: str, kinds: tuple[PhraseKind, ...], demanded: bool
) -> None:
    bench = _bench(text, title)
    marked = next(one for one in bench.extras if one.text == words)
    assert recall.is_demanded(bench, marked, *kinds) is demanded
