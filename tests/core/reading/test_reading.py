"""Reading an invented report: what a trainer would mark, by kind, and how it hangs together."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studyapp.core.article import Article, Script
from studyapp.core.phrases import PhraseKind, Reading, Relation, RelationType
from studyapp.core.reading.pipeline import read
from studyapp.core.text.clean import clean
from studyapp.core.text.script import traditional


@pytest.fixture
def report(article_text: str) -> Reading:
    return read(clean(article_text))


def _kinds(reading: Reading) -> dict[str, PhraseKind]:
    return {phrase.text: phrase.kind for phrase in reading.phrases}


def _rows(reading: Reading, kind: RelationType) -> list[tuple[str, tuple[str, ...]]]:
    def row(relation: Relation) -> tuple[str, tuple[str, ...]]:
        return (relation.head.text if relation.head else "", tuple(member.text for member in relation.members))

    return [row(relation) for relation in reading.relations if relation.type is kind]


def read_text(text: str) -> Reading:
    return read(Article("", text, Script.HANS))


def test_phrases_get_the_kind_a_trainer_would_give(report: Reading) -> None:
    kinds = _kinds(report)
    assert kinds["扎实推动山水林田一体保护"] is PhraseKind.SLOGAN
    assert kinds["三个转变"] is PhraseKind.TERM
    assert kinds["十五分钟生活圈"] is PhraseKind.TERM
    assert kinds["山水林田一体保护取得明显成效"] is PhraseKind.GOAL
    assert kinds["生态优先、绿色发展"] is PhraseKind.TASK
    assert kinds["着力培育特色鲜明的生态产业"] is PhraseKind.TASK
    assert kinds["突出源头治理深化污染防治攻坚"] is PhraseKind.TASK
    assert kinds["2027年"] is PhraseKind.TIME
    assert kinds["29名"] is PhraseKind.NUMBER
    assert kinds["陆明川"] is PhraseKind.PERSON
    assert kinds["江予安"] is PhraseKind.PERSON
    assert kinds["县委十三届八次全会"] is PhraseKind.ORGANIZATION
    document = "中共云岫县委关于扎实推动山水林田一体保护 奋力建设生态宜居美丽山城的实施意见"
    assert kinds[document] is PhraseKind.DOCUMENT


def test_stage_goals_lead_from_the_year_to_its_aims(report: Reading) -> None:
    goals = dict(_rows(report, RelationType.STAGE_GOAL))
    assert set(goals) == {"2027年", "2030年", "2035年"}
    assert goals["2030年"] == ("生态产业体系更加完善", "绿色发展活力持续增强")
    assert goals["2035年"] == ("人与自然和谐共生的美丽山城全面建成",)


def test_watchwords_are_paired_with_their_objectives(report: Reading) -> None:
    pairs = [members for _head, members in _rows(report, RelationType.PAIR)]
    assert ("系统观念、统筹推进", "着力构建山水相融的空间格局") in pairs
    assert ("党建引领、多元共治", "着力健全精细高效的治理体系") in pairs
    assert ("源头治理", "深化污染防治攻坚") in pairs
    assert ("山水是山城最大的本钱", "深刻内涵") in pairs


def test_lists_have_the_edges_of_their_members(report: Reading) -> None:
    lists = [members for _head, members in _rows(report, RelationType.LIST)]
    assert ("产业", "生态", "文化", "治理", "民生") in lists
    assert ("林下经济", "生态旅游", "清洁能源") in lists
    assert ("河道清漪", "古巷焕新", "林相改善") in lists
    assert ("从重开发向重保护转变", "从重规模向重质量转变", "从重建设向重治理转变") in lists


def test_offices_and_counts(report: Reading) -> None:
    assert ("县委书记", ("陆明川",)) in _rows(report, RelationType.OFFICE)
    assert ("县委副书记、县长", ("江予安",)) in _rows(report, RelationType.OFFICE)
    assert ("县委委员", ("29名",)) in _rows(report, RelationType.COUNT)


def test_every_span_is_verbatim(article_text: str) -> None:
    article = clean(article_text)
    reading = read(article)
    for phrase in reading.phrases:
        assert phrase.count >= 1
        for span in phrase.spans:
            assert span.of(article.text) == phrase.text
    for relation in reading.relations:
        for mention in relation.mentions:
            assert mention.span.of(article.text) == mention.text


def test_independent_patterns_find_nothing_that_the_reading_lacks(article_text: str) -> None:
    article = clean(article_text)
    covered = "\n".join(phrase.text for phrase in read(article).phrases)
    for pattern in (r"“([^”]{2,})”", r"《([^》]{7,})》", r"到(20\d\d年)", r"(\d+名)"):
        for found in re.finditer(pattern, article.text):
            assert found.group(1) in covered


def test_the_traditional_twin_reads_the_same(article_text: str, article_text_traditional: str) -> None:
    hans, hant = read(clean(article_text)), read(clean(article_text_traditional))
    assert [(p.kind, p.spans, p.score, p.rule) for p in hans.phrases] == [
        (p.kind, p.spans, p.score, p.rule) for p in hant.phrases
    ]
    assert [(r.type, [m.span for m in r.mentions]) for r in hans.relations] == [
        (r.type, [m.span for m in r.mentions]) for r in hant.relations
    ]


def test_the_same_article_gives_the_same_reading(article_text: str) -> None:
    assert read(clean(article_text)) == read(clean(article_text))


@settings(max_examples=60, deadline=None)
@given(
    st.text(
        st.sampled_from(
            "全会强调要坚持着力推动发展，、。；：“”《》（）\n 到2027年一是二个第123%亿元和的与以及等书记王明"
        ),
        max_size=160,
    )
)
def test_no_text_breaks_the_reading_or_a_span(text: str) -> None:
    reading = read_text(text)
    for phrase in reading.phrases:
        assert all(span.of(text) == phrase.text for span in phrase.spans)
        assert 0 <= phrase.score <= 1


@pytest.mark.parametrize(
    ("sentence", "phrase", "kind"),
    [
        ("会议要求，到2030年底，建成高标准农田12万亩。", "建成高标准农田12万亩", PhraseKind.GOAL),
        ("一是做优品种，建设种苗基地；二是做强加工，引进龙头企业。", "做优品种", PhraseKind.TASK),
        ("会议强调，稳面积，播种面积保持稳定；提单产，推广良种良法。", "稳面积", PhraseKind.TASK),
        ("会议号召，要一年接着一年干，一件接着一件办。", "一年接着一年干，一件接着一件办", PhraseKind.SLOGAN),
        ("会议指出，发展不能停，既要正视困难，更要坚定信心。", "既要正视困难，更要坚定信心", PhraseKind.SLOGAN),
        ("会议审议了《青石镇人居环境整治三年行动方案》。", "青石镇人居环境整治三年行动方案", PhraseKind.DOCUMENT),
        ("镇长苏念真主持会议。", "苏念真", PhraseKind.PERSON),
        ("预计全年接待游客320万人次。", "320万人次", PhraseKind.NUMBER),
        ("农资储备于2026年1月31日前完成分发到户。", "2026年1月31日", PhraseKind.TIME),
        ("镇里关心一老一小，推行一村一策。", "一老一小", PhraseKind.TERM),
        ("石屏委〔2031〕12号\n各村要抓好冬修水利。", "石屏委〔2031〕12号", PhraseKind.DOCUMENT),
    ],
)
def test_the_grammar_of_the_genre(sentence: str, phrase: str, kind: PhraseKind) -> None:
    assert _kinds(read_text(sentence)).get(phrase) is kind


def test_nothing_to_know_in_a_poem_or_a_weather_report() -> None:
    assert len(read_text("今天白天晴，气温零下二度到十度。夜里多云，偏北风。").phrases) <= 1
    assert read_text("小桥流水，人家炊烟。").phrases == ()


def test_half_a_title_or_bracket_is_no_phrase() -> None:
    reading = read_text("会议传达《关于扎实推动山水保护的意见》和全会决议，部署各县（市、区）防汛备汛、抢险救灾工作。")
    for phrase in reading.phrases:
        for left, right in ("《》", "（）", "“”"):
            assert phrase.text.count(left) == phrase.text.count(right), phrase.text


@pytest.mark.parametrize(
    ("sentence", "wrong"),
    [
        ("走访时，对低保户、特困户、残疾户都要送去慰问。", "对低保户"),
        ("要支持实体经济特别是小微企业、科技创新、绿色发展。", "特别是"),
        ("要把学习成果体现到推动山区绿色发展的行动上。", "到推动"),
    ],
)
def test_what_leads_into_a_list_or_an_object_is_no_part_of_it(sentence: str, wrong: str) -> None:
    reading = read_text(sentence)
    members = [member.text for relation in reading.relations for member in relation.members]
    assert not [words for words in members if words.startswith(wrong)]
    lists_and_tasks = [p.text for p in reading.phrases if p.rule in ("list", "even watchwords", "to be understood")]
    assert not [words for words in lists_and_tasks if words.startswith(wrong)]


@pytest.mark.parametrize(
    ("sentence", "members"),
    [
        ("要推动山区振兴、库区治理和移民安置向纵深推进。", ("山区振兴", "库区治理", "移民安置")),
        ("北京、上海、粤港澳大湾区要当好先行。", ("北京", "上海", "粤港澳大湾区")),
        (
            "检查各镇落实“三条红线”规定、执行用水总量制度、依规依法取水等情况。",
            ("落实“三条红线”规定", "执行用水总量制度", "依规依法取水"),
        ),
        (
            "要在守护一江的水源地、推进沿岸的污染治理、维护库区的安全性和稳定性上尽职尽责。",
            ("守护一江的水源地", "推进沿岸的污染治理", "维护库区的安全性和稳定性"),
        ),
        ("让我们为以水利现代化推进山城建设、库区振兴事业而共同努力！", ("山城建设", "库区振兴事业")),
        ("水是用来喝的、不是用来卖的定位不能变。", ("水是用来喝的", "不是用来卖的")),
        ("会议审议治水方案、节水方案等文件。", ("治水方案", "节水方案")),
        ("会议要求，支持企业上云、用数、赋智。", ("上云", "用数", "赋智")),
        ("会议要求，勉励大家耐得住清贫、守得住小山城。", ("耐得住清贫", "守得住小山城")),
        (
            "会议要求，推动有色新材、竹木精深加工、电子信息三大主导产业集群发展。",
            ("有色新材", "竹木精深加工", "电子信息"),
        ),
        ("会议要求，健全居委会、业委会、物业公司三方联席会议制度。", ("居委会", "业委会", "物业公司")),
        ("会议要求，协调学校、商场、写字楼夜间错时开放停车场。", ("学校", "商场", "写字楼")),
        (
            "会议要求，用身边的变化、身边的数字、身边的人物说明道理。",
            ("身边的变化", "身边的数字", "身边的人物"),
        ),
        (
            "会议要求，以昂扬向上的奋进姿态、一刻不停的务实作风推进各项工作。",
            ("昂扬向上的奋进姿态", "一刻不停的务实作风"),
        ),
    ],
)
def test_the_edges_of_a_list_fall_on_words_that_belong_to_it(sentence: str, members: tuple[str, ...]) -> None:
    assert [row for _head, row in _rows(read_text(sentence), RelationType.LIST)] == [members]


def test_a_series_of_one_verb_is_one_list_however_long_its_members() -> None:
    sentence = "要坚持党的领导，坚持以水为本，坚持以制度建设为主线，坚持依法治水，坚持进一步解放思想。"
    assert ("坚持党的领导", "坚持以水为本", "坚持以制度建设为主线", "坚持依法治水", "坚持进一步解放思想") in [
        row for _head, row in _rows(read_text(sentence), RelationType.LIST)
    ]


def test_a_stage_may_be_told_by_the_century_or_an_anniversary() -> None:
    text = (
        "大会提出，到二〇三一年，建县八十周年时，全面完成改革任务，治水体系更加成熟。"
        "到本世纪中叶，新中国成立一百周年时，治水体系不断巩固，水利现代化全面实现。"
    )
    assert _rows(read_text(text), RelationType.STAGE_GOAL) == [
        ("二〇三一年", ("全面完成改革任务", "治水体系更加成熟")),
        ("本世纪中叶", ("治水体系不断巩固", "水利现代化全面实现")),
    ]


def test_an_office_is_what_the_text_calls_it_and_no_more() -> None:
    text = (
        "会议听取和讨论了县委书记郝明远受县委常委会委托作的报告和县委常委、副县长章周山作的说明,"
        "审议了有关水库移民安置、库区产业发展和沿江环境治理的若干意见以及下一步工作的具体安排。县委书记、"
        "县委网络安全和信息化委员会主任洪守正主持会议。县领导田小川、江学文在主席台就座。"
    )
    reading = read_text(text)
    assert _rows(reading, RelationType.OFFICE) == [
        ("县委书记", ("郝明远",)),
        ("县委常委、副县长", ("章周山",)),
        ("县委书记、县委网络安全和信息化委员会主任", ("洪守正",)),
    ]
    assert not any("县委常委" in members for _head, members in _rows(reading, RelationType.LIST))
    assert "台就座" not in _kinds(reading)


@pytest.mark.parametrize(
    ("sentence", "words", "kind"),
    [
        ("会议强调，要用干部的“辛苦指数”换群众的“满意指数”。", "用干部的“辛苦指数”换群众的“满意指数”", "slogan"),
        ("会议强调，不看“材料厚不厚”，只看“居民笑不笑”。", "不看“材料厚不厚”，只看“居民笑不笑”", "slogan"),
        ("会议指出，山林是云岫的根脉所在、底气所在、希望所在。", "山林是云岫的根脉所在、底气所在、希望所在", "slogan"),
        ("会议指出，八成以上的企业实现盈利，农户占到六成。", "八成以上", "number"),
        ("会议提出，到2031年12月底，水网工程基本建成。", "2031年12月底", "time"),
        ("3月2日，云岫县山货经济发展大会在县城召开。", "云岫县山货经济发展大会", "organization"),
        (
            "——2031年1月16日在云岫县第十八届人民代表大会第四次会议上",
            "云岫县第十八届人民代表大会第四次会议",
            "organization",
        ),
        ("县委副书记澹台月主持会议，宣传部长亓官平作说明。", "澹台月", "person"),
        ("会议强调，要奋力夺取夏粮丰收。", "奋力夺取夏粮丰收", "goal"),
    ],
)
def test_what_the_build_of_a_clause_or_a_name_shows(sentence: str, words: str, kind: str) -> None:
    assert (words, kind) in {(phrase.text, str(phrase.kind)) for phrase in read_text(sentence).phrases}


@pytest.mark.parametrize(
    ("sentence", "wrong"),
    [
        ("成立领导小组，由镇长郝明远任组长、副镇长章周山任副组长。", "郝明远任组长、"),
        ("让我们更加紧密地团结起来，为建设山城而奋斗！", "让我们"),
        ("会议指出，2031年是云岫解放八十周年，山城各项任务都很繁重。", "2031年是"),
        ("大会听取了报告，县委书记郝明远代表县委常委会作工作报告，代表们分组进行了讨论。", "郝明远代表"),
        ("这些成绩来之不易，是全县人民辛勤劳动的结果。", "是全县"),
        ("——2031年1月16日在云岫县第十八届人民代表大会第四次会议上", "日在"),
    ],
)
def test_what_only_looks_like_a_phrase_is_none(sentence: str, wrong: str) -> None:
    assert not [phrase.text for phrase in read_text(sentence).phrases if wrong in phrase.text]


def test_a_sentence_and_its_converted_twin_have_the_same_phrases() -> None:
    text = "全会一致认为，讲话体现了县委将全面从严治党进行到底的坚定决心，为做好新形势下的工作指明了方向。"
    twin = read(Article("", traditional(text), Script.HANT))
    assert [(p.kind, p.spans) for p in twin.phrases] == [(p.kind, p.spans) for p in read_text(text).phrases]
