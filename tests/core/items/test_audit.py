"""Each rule of the audit finds its flaw, and only where it is."""

from __future__ import annotations

import dataclasses

import pytest

from studyapp.core.article import Article, Script, Span
from studyapp.core.items.audit import RULES, Finding, audit, unbalanced_truth
from studyapp.core.items.item import Item, ItemId, ItemType, Key, Options
from studyapp.core.phrases import PhraseKind

TEXT = (
    "全会强调，要坚持生态立县、绿色发展，着力守护青山绿水。"
    "要突出文旅融合、品牌引领，着力培育康养新业态。到2032年，绿色产业产值突破150亿元。"
)
ARTICLE = Article("", TEXT, Script.HANS)
GOOD = ("着力培育康养新业态", "着力改善乡村旧面貌", "着力守护青山绿水", "着力激发发展活力")


def item(kind: ItemType, stem: str, key: Key, options: Options = (), quote: str = TEXT) -> Item:
    evidence = Span(0, len(TEXT))
    return Item(ItemId("x"), kind, stem, options, key, (), evidence, quote, "", 0.5, PhraseKind.TASK, "by hand")


def single(stem: str, options: tuple[str, ...], key: int = 0) -> Item:
    return item(ItemType.SINGLE, stem, key, options)


def codes(made: Item, article: Article | None = ARTICLE) -> list[str]:
    return [finding.code for finding in audit(made, article)]


SOUND = single(
    "全会强调，要坚持生态立县、绿色发展，____。",
    ("着力守护青山绿水", "着力培育康养业态", "着力改善乡村面貌", "着力激发发展活力"),
)


def test_a_sound_item_has_no_findings() -> None:
    assert codes(SOUND) == []


@pytest.mark.parametrize(
    ("code", "made"),
    [
        ("too_few_options", single("甲县地处____。", ("南部", "北部"))),
        ("duplicate_options", single("甲县地处____。", ("南部山区", "北部平原", "北部平原。", "东部海岛"))),
        ("duplicate_options", single("甲县以____见长。", ("农业", "體育", "体育", "商业"))),
        ("nested_options", single("甲县地处____。", ("南部山区", "南部", "东部海岛", "北部平原"))),
        ("key_longest", single("甲县地处____。", ("南部山区与丘陵交错地带", "北部平原", "东部海岛", "西部高原"))),
        ("key_in_stem", single("甲县南部山区多雨，甲县地处____。", ("南部山区", "北部平原", "东部海岛", "西部高原"))),
        (
            "clang_cue",
            single(
                "山水公园县建设由____负责。", ("山水公园县专班", "县委改革办公室", "县发展研究室", "县政务服务中心")
            ),
        ),
        ("mixed_types", single("甲县____。", ("2032年", "持续向好", "稳中有进", "行稳致远"))),
        ("odd_one_out", single("甲县要____。", ("保民生、促发展", "持续推进改革", "扩大对外开放", "优化营商环境"))),
        ("absolute_word", single("甲县要____。", ("减少污染", "消除一切污染", "控制污染", "治理污染"))),
        ("all_of_the_above", single("甲县要____。", ("保民生", "促发展", "抓改革", "以上都对"))),
        ("negative_stem", single("下列不正确的是____。", ("保民生", "促发展", "抓改革", "防风险"))),
        ("unsorted_numbers", single("甲县有____。", ("12人", "10人", "14人", "16人"))),
        ("everything_right", item(ItemType.MULTIPLE, "甲县要____。", (0, 1, 2), ("保民生", "促发展", "抓改革"))),
        ("leans_on_the_page", single("上文提到甲县要____。", ("保民生", "促发展", "抓改革", "防风险"))),
        ("blanks_and_answers", item(ItemType.CLOZE, "着力守护____。", (("青山",), ("绿水",)))),
        ("hinted_blank", item(ItemType.CLOZE, "着力守护____（4字）。", (("青山绿水",),))),
        ("not_in_the_article", item(ItemType.CLOZE, "着力守护____。", (("碧海蓝天",),))),
        ("false_by_not", item(ItemType.TRUEFALSE, "要不坚持生态立县、绿色发展，着力守护青山绿水。", False)),
        (
            "second_right_answer",
            single(
                "全会强调，着力培育____新业态。",
                ("特色", "康养", "文创", "研学"),
            ),
        ),
        ("stale_evidence", item(ItemType.TRUEFALSE, "着力守护青山绿水。", True, quote="已经改过的话")),
    ],
)
def test_each_flaw_is_found(code: str, made: Item) -> None:
    assert code in codes(made)


def test_every_rule_names_its_source_and_has_words_for_people() -> None:
    assert len({rule.code for rule in RULES}) == len(RULES)
    assert {rule.source for rule in RULES} == {"NBME", "Haladyna", "Moore", "own"}
    for finding in audit(single("甲县地处____。", ("南部", "北部")), None):
        assert isinstance(finding, Finding)
        assert "{" not in str(finding)


def test_a_stressed_negative_stem_is_allowed() -> None:
    assert "negative_stem" not in codes(single("下列【不正确】的是____。", ("保民生", "促发展", "抓改革", "防风险")))


def test_an_item_without_an_article_is_audited_by_itself() -> None:
    assert codes(dataclasses.replace(SOUND, quote="不在"), None) == []


def test_an_item_in_the_other_script_is_compared_with_the_article() -> None:
    twin = item(ItemType.CLOZE, "著力守護____。", (("青山綠水",),))
    assert codes(twin) == []


def test_true_and_false_have_to_be_in_balance() -> None:
    row = [item(ItemType.TRUEFALSE, f"甲县有{number}个村。", True) for number in range(12)]
    finding = unbalanced_truth(row)
    assert finding is not None
    assert "100 %" in str(finding)
    half = [dataclasses.replace(one, key=bool(number % 2)) for number, one in enumerate(row)]
    assert unbalanced_truth(half) is None
    assert unbalanced_truth(row[:5]) is None
