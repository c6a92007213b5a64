"""What may stand beside a key: of its kind of office, its topic, its place in the sentence, its stage."""

from __future__ import annotations

import pytest

from studyapp.core.article import Article, Script, Span
from studyapp.core.items.audit import audit
from studyapp.core.items.item import Item, ItemType, MatchOptions
from studyapp.core.items.numerals import QUANTITY
from studyapp.core.items.pipeline import generate
from studyapp.core.items.slots import Slots, family
from studyapp.core.items.source import Source
from studyapp.core.items.titles import Rank, Titles, may_stand_for, rank_of
from studyapp.core.phrases import Mention, Phrase, PhraseKind, Reading, Relation, RelationType


def span(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def phrase(text: str, words: str, kind: PhraseKind) -> Phrase:
    return Phrase(words, kind, (span(text, words),), 0.8, "by hand")


def office(text: str, title: str, name: str) -> Relation:
    words = title + name
    start = text.index(words)
    middle = start + len(title)
    head = Mention(title, Span(start, middle))
    return Relation(RelationType.OFFICE, head, (Mention(name, Span(middle, start + len(words))),))


def made(text: str, reading: Reading, kind: ItemType) -> list[Item]:
    article = Article("", text, Script.HANS)
    items = list(generate(article, reading, types={kind}))
    assert [audit(item, article) for item in items if audit(item, article)] == []
    return items


@pytest.mark.parametrize(
    ("title", "rank"),
    [
        ("甲国总统", Rank.ABROAD),
        ("乙国国家主席", Rank.ABROAD),
        ("丙国驻华大使", Rank.ENVOY),
        ("中国国家主席", Rank.HOME),
        ("县委副书记、县长", Rank.POST),
        ("省政协主席", Rank.POST),
        ("外交部发言人", Rank.SPEAKER),
        ("首席科学家", Rank.EXPERT),
        ("邻居", None),
    ],
)
def test_offices_are_of_a_kind(title: str, rank: Rank | None) -> None:
    assert rank_of(title) is rank


def test_whoever_wrote_the_report_is_nobodys_rival() -> None:
    text = "本报讯（记者 柳见山）县委书记樊若木讲话。祁望舒、商陆出席会议。"
    names = tuple(phrase(text, name, PhraseKind.PERSON) for name in ("柳见山", "樊若木", "祁望舒"))
    titles = Titles(Source(Article("", text, Script.HANS), Reading(names, (office(text, "县委书记", "樊若木"),))))
    assert titles.rank("柳见山") is None
    assert titles.rank("樊若木") is Rank.POST
    assert may_stand_for(titles.rank("樊若木"), titles.rank("祁望舒"))
    assert not may_stand_for(titles.rank("樊若木"), titles.rank("柳见山"))


def test_nobody_has_to_know_the_names_of_guests() -> None:
    people = (
        ("甲国总统", "阿兰德"),
        ("乙国国王", "贝鲁斯"),
        ("丙国总统", "科林纳"),
        ("丁国首相", "多明格"),
        ("戊国驻华大使", "伊万森"),
        ("己国驻华大使", "弗兰茨"),
        ("庚国驻华大使", "格雷克"),
    )
    text = "".join(f"甲国外交部负责人在京会见{title}{name}时说，双方合作有了新的进展。" for title, name in people)
    names = tuple(phrase(text, name, PhraseKind.PERSON) for _, name in people)
    reading = Reading(names, tuple(office(text, title, name) for title, name in people))
    assert made(text, reading, ItemType.SINGLE) == []
    assert made(text, reading, ItemType.CLOZE) == []


@pytest.mark.parametrize(
    ("before", "after", "has"),
    [
        ("要切实增强", "，提升效能", "协同性"),
        ("明确了改革的", "问题，指明方向", "根本性"),
        ("守住不发生", "金融风险的底线", "区域性"),
        ("具有很强的", "。会议", "实践性"),
    ],
)
def test_qualities_hang_on_what_has_them(before: str, after: str, has: str) -> None:
    words = family("指导性", ["思想性"], before, after)
    assert has in words
    assert "可行性" not in words


def test_a_family_needs_every_sibling_and_its_place() -> None:
    assert family("市场化", ["法治化"], "营造", "营商环境")
    assert not family("市场化", ["法治化"], "推进", "改革")
    assert not family("市场化", ["法治化", "活力"], "营造", "营商环境")


@pytest.mark.parametrize(
    "text", ["“十四五”规划收官", "“三个代表”重要思想", "坚持稳中求进工作总基调", "全面推进工作法治化", "高水平安全"]
)
def test_no_slot_where_only_one_word_makes_sense(text: str) -> None:
    assert not Slots(text).within(Span(0, len(text)))


@pytest.mark.parametrize(
    ("words", "figure"),
    [
        ("1.2亿元完成改造", "1.2亿元"),
        ("320万人次以上", "320万人次"),
        ("6个调研组赴各地", "6个调研组"),
        ("42个美丽乡村", "42个"),
    ],
)
def test_a_quantity_ends_with_its_measure(words: str, figure: str) -> None:
    match = QUANTITY.match(words)
    assert match is not None
    assert match[0] == figure


def test_what_is_to_be_reached_within_years_is_no_stage_among_years() -> None:
    text = (
        "全会提出，今后五年，建成山水公园县，让群众生活更加富足。到2028年，康养产业体系基本形成，城乡面貌明显改善。"
        "到2032年，绿色产业链条完整贯通，基层治理效能显著提升。到2035年，人与自然和谐共生，综合实力跃上新台阶。"
    )
    aims = {
        "今后五年": ("建成山水公园县", "让群众生活更加富足"),
        "2028年": ("康养产业体系基本形成", "城乡面貌明显改善"),
        "2032年": ("绿色产业链条完整贯通", "基层治理效能显著提升"),
        "2035年": ("人与自然和谐共生", "综合实力跃上新台阶"),
    }
    stages = tuple(
        Relation(
            RelationType.STAGE_GOAL,
            Mention(year, span(text, year)),
            tuple(Mention(aim, span(text, aim)) for aim in row),
        )
        for year, row in aims.items()
    )
    phrases = tuple(phrase(text, aim, PhraseKind.GOAL) for row in aims.values() for aim in row)
    items = made(text, Reading(phrases, stages), ItemType.MULTIPLE)
    assert items
    for item in items:
        assert "今后五年" not in item.stem
        assert isinstance(item.options, tuple)
        assert not set(item.options) & set(aims["今后五年"])


def test_a_few_rows_have_a_word_to_spare() -> None:
    rows = (
        ("整修沿河的堤坝", "“护岸行动”", "实施____植树工程"),
        ("动员在外的青年", "“归雁计划”", "落实____补贴办法"),
        ("走访偏远的农户", "“敲门问需”", "开展____入户服务"),
        ("开放镇上的旧馆", "“夜读时光”", "举办____读书活动"),
    )
    text = "".join(f"全会强调，要{first}，{frame.replace('____', term)}。" for first, term, frame in rows)
    terms = tuple(phrase(text, term.strip("“”"), PhraseKind.TERM) for _, term, _ in rows)
    items = [item for item in made(text, Reading(terms), ItemType.MATCHING) if item.rule == "matching.word bank"]
    assert items
    for item in items:
        assert isinstance(item.options, MatchOptions)
        left, right = item.options.left, item.options.right
        assert len(left) >= 4 or len(right) > len(left)


@pytest.mark.parametrize(
    ("text", "word", "others"),
    [
        ("全面实行股票发行注册制。", "注册制", ("核准制", "审批制", "备案制")),
        ("坚定拥护“两个确立”。", "两个确立", ("两个维护", "四个意识", "四个自信")),
        ("党政办每半月通报一次进度。", "每半月", ("每周", "每月", "每季度", "每半年")),
        ("以渔业为核心，带动餐饮。", "核心", ("抓手", "纽带", "动力", "目标")),
        ("计划生育基本国策必须坚持。", "计划生育", ("对外开放", "节约资源", "保护环境", "男女平等")),
        ("水产品是发展的保障。", "保障", ("前提", "动力", "目的")),
    ],
)
def test_what_law_and_custom_name_stands_in_closed_sets(text: str, word: str, others: tuple[str, ...]) -> None:
    place = span(text, word)
    [slot] = [one for one in Slots(text).within(Span(0, len(text))) if one.span == place]
    assert slot.others == others


@pytest.mark.parametrize("text", ["今年前一季度未过。", "由村民签字。", "每月发放补贴。", "他是大家的保障员。"])
def test_a_word_of_a_closed_set_elsewhere_is_no_slot(text: str) -> None:
    assert not Slots(text).within(Span(0, len(text)))
