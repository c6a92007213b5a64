"""What any text could say is no question of this one: praise, stock results, petty figures; and words that point to
what was named ahead are shown as that name."""

from __future__ import annotations

import pytest

from studyapp.core.article import Article, Script, Span
from studyapp.core.items import cloze, flaws, praise, recall, trivia
from studyapp.core.items.ambiguous import is_one_of_a_row
from studyapp.core.items.item import ItemType
from studyapp.core.items.pipeline import generate
from studyapp.core.items.stems import make_stem
from studyapp.core.phrases import Phrase, PhraseKind
from studyapp.core.reading.pipeline import read
from tests.core.items.benches import asked, bench, blanked, phrase


@pytest.mark.parametrize(
    ("clause", "praises"),
    [
        ("渡运改革实现新突破", True),
        ("民营航运蓬勃发展", True),
        ("治水工作成效显著", True),
        ("渔村面貌日新月异", True),
        ("岸线环境得到明显改善", True),
        ("持续推进渡口标准化改造", False),  # a task
        ("新辟夜航线路12条", False),
        ("健全船闸联合调度机制", False),
    ],
)
def test_praise_is_known_by_its_end(clause: str, praises: bool) -> None:
    assert (praise.CLAUSE.search(clause) is not None) is praises


def test_what_names_or_counts_something_is_kept_beside_praise() -> None:
    assert praise.without("航运蓬勃发展，“夜渡”行动成效显著，船闸提级改造") == "“夜渡”行动成效显著船闸提级改造"


def test_a_stock_result_is_neither_typed_nor_recalled() -> None:
    text = "县长在讲话中指出，航运投资加力提速，船闸建设有序推进，渡运改革实现新突破。"
    made = bench(text)
    gap = cloze.find(made, phrase(text, "渡运改革实现新突破", PhraseKind.GOAL))
    assert gap is None or "新突破" not in [span.of(text) for span in gap.stem.blanks]
    assert recall.find(made, phrase(text, "渡运改革实现新突破", PhraseKind.SLOGAN), False) is None


def test_praise_alone_is_no_true_statement() -> None:
    text = "报告指出，过去五年，我县综合实力迈上新台阶，治水成果得到巩固拓展，航运条件明显改善。" * 2
    article = Article("霁湾县委工作报告", text, Script.HANS)
    true = [one for one in generate(article, read(article), types=[ItemType.TRUEFALSE]) if one.key is True]
    assert not [one for one in true if "综合实力迈上新台阶" in one.stem and "航运条件明显改善" in one.stem]


@pytest.mark.parametrize(
    ("text", "score", "petty"),
    [
        ("12处", 0.1, True),
        ("380件", 0.2, True),
        ("4600余个", 0.1, True),
        ("12处", 0.4, False),  # reading finds it likely that one has to know it
        ("12%", 0.1, False),
        ("3.4亿元", 0.1, False),
        ("15个部分", 0.1, False),
    ],
)
def test_few_of_something_are_petty(text: str, score: float, petty: bool) -> None:
    assert trivia.is_petty(Phrase(text, PhraseKind.NUMBER, (Span(0, len(text)),), score, "x")) is petty


def test_one_of_many_parallel_demands_is_not_typed_beside_some_of_them() -> None:
    text = (
        "全会强调，要坚持党的领导，坚持以船工为中心，坚持守正治水，坚持系统观念，坚持法治护航，推动霁湾航运行稳致远。"
    )
    made = bench(text)
    start = text.index("以船工为中心")
    stem = make_stem(made.source, [Span(start, start + 6)], longest=40)
    assert stem is not None
    assert is_one_of_a_row(stem)
    whole = make_stem(made.source, [Span(start, start + 6)], shortest=60)
    assert whole is not None
    assert not is_one_of_a_row(whole)


def test_words_that_point_to_a_name_are_that_name() -> None:
    text = (
        "会议指出，要深入学习端方清书记关于流域治理的重要论述，凝聚治水合力。"
        "这一重要论述深刻回答了霁湾“为何治水”的重大问题，指明了江河安澜的根本任务；深刻回答了霁湾“怎样治水”的重大问题。"
    )
    for words in ("为何治水", "怎样治水"):
        stem = asked(text, words)
        assert stem
        assert "端方清书记关于流域治理的重要论述深刻回答了" in stem
        assert "这一重要论述" not in stem


def test_what_goes_beyond_something_told_ahead_is_told_by_itself() -> None:
    text = "会议指出，端方清先生一向热心渡运。首席工程师更是多次勘察船闸险段，提出了治理闸下淤积的完整方案。"
    stem = asked(text, "闸下淤积")
    assert stem is None or "更是" not in stem


@pytest.mark.parametrize(
    ("text", "words", "answer"),
    [
        ("通知指出，到2036年12月底，船工诉求办结率达到96%以上。", "2036年12月", "12月底"),
        ("通知指出，到2036年12月15日前，船工诉求办结率达到96%以上。", "2036年12月15日", "12月15日"),
    ],
)
def test_the_end_of_a_month_is_typed_with_it(text: str, words: str, answer: str) -> None:
    assert (answer,) in blanked(text, words, PhraseKind.TIME)


def test_up_to_when_something_was_counted_is_not_asked() -> None:
    text = "报告指出，截至2030年，全县60岁及以上船工达到1247人。"
    assert not blanked(text, "2030年", PhraseKind.TIME)


def test_the_verb_of_the_first_member_is_said_of_all() -> None:
    text = "会议认为，要坚持计划用水基本国策，统筹推进用水政策、服务管理制度、节水支持体系和治理机制综合改革。"
    article = Article("", text, Script.HANS)
    keys = [one.key for one in generate(article, read(article), types=[ItemType.SET])]
    assert not any("推进用水政策" in str(key) for key in keys)


def test_a_row_of_means_is_not_cut_behind_its_first_preposition() -> None:
    text = "报告指出，要坚持生态立县、航运强县，以项目论英雄、用数据说话、凭实绩交卷，建设霁湾新港城。"
    made = bench(text)
    words = "项目论英雄、用数据说话、凭实绩交卷"
    assert recall.find(made, phrase(text, words, PhraseKind.ENUMERATION), False) is None


def test_any_word_of_a_key_may_echo_the_stem() -> None:
    stem = "聚力船工生活改善"
    assert flaws.topic_echo("办好船工实事", ["建设和美渔村", "释放航运潜力", "壮大港口经济"], stem) == "船工"
    assert not flaws.topic_echo("办好船工实事", ["提升船工收入", "释放航运潜力", "壮大港口经济"], stem)


def test_a_watchword_is_no_choice_beside_another() -> None:
    text = "会议指出，要坚定信心、攻坚克难，确保霁湾治水大政方针落实到位，推动渡口改造和船闸建设取得实效。"
    article = Article("", text, Script.HANS)
    made = generate(article, read(article), types=[ItemType.SINGLE, ItemType.TRUEFALSE])
    assert not [one for one in made if one.rule.endswith("couplet")]


def test_a_whole_demand_is_asked_for_by_its_object() -> None:
    text = "全会强调，各级各部门要准确把握渡运转型路径，认真抓好落实，为探索治水新路子贡献霁湾力量。"
    gap = cloze.find(bench(text), phrase(text, "准确把握渡运转型路径", PhraseKind.TASK))
    assert gap is None or [span.of(text) for span in gap.stem.blanks] != ["准确把握渡运转型路径"]


def test_whom_a_speaker_thanks_is_not_asked() -> None:
    text = "报告指出，向各民主党派、工商联、无党派人士，向驻霁湾部队官兵、救援队伍指战员，表示衷心的感谢和崇高的敬意！"
    assert asked(text, "救援队伍指战员") is None
