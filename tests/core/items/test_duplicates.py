"""The same fact asked twice: what is taken for that, and what is not."""

from __future__ import annotations

from dataclasses import replace

from studyapp.core.items.duplicates import DuplicateGroup, Likeness, duplicates
from studyapp.core.items.item import Item, ItemType, MatchOptions
from tests.store.invented import item


def single(stem: str, key: str = "生态立市", *others: str) -> Item:
    options = (*(others or ("工业立市", "旅游立市", "农业立市")), key)
    return replace(item(stem, stem=stem, options=options, key=len(options) - 1), quote=stem)


def cloze(stem: str, key: str, quote: str = "") -> Item:
    made = item(stem, ItemType.CLOZE, stem=stem, options=(), key=((key,),))
    return replace(made, quote=quote or stem.replace("____", key))


def statement(stem: str, *, true: bool) -> Item:
    return replace(item(stem, ItemType.TRUEFALSE, stem=stem, options=(), key=true), quote=stem)


def whys(*items: Item) -> list[tuple[int, int, Likeness]]:
    return [(group.first, twin.place, twin.why) for group in duplicates(items) for twin in group.twins]


def test_script_width_blanks_and_punctuation_do_not_make_another_question() -> None:
    one = single("到2030年，云岫市的发展定位是（ ）。")
    same = single("到２０３０年，雲岫市的發展定位是（　　）", "生態立市", "工业兴市", "旅游兴市", "农业兴市")
    assert whys(one, same) == [(0, 1, Likeness.WORDS)]
    (group,) = duplicates([one, same])
    assert group.exact
    assert group.places == (0, 1)


def test_another_answer_number_or_denial_makes_another_question() -> None:
    one = single("到2030年，云岫市的发展定位是（ ）。")
    assert not whys(one, single("到2030年，云岫市的发展定位是（ ）。", "工业强市"))
    assert not whys(one, single("到2035年，云岫市的发展定位是（ ）。"))
    assert not whys(single("下列属于云岫市发展定位的是（ ）"), single("下列不属于云岫市发展定位的是（ ）"))
    assert not whys(single("会议提出的第一项任务是（ ）"), single("会议提出的第二项任务是（ ）"))


def test_the_same_in_other_words_is_near_and_so_is_the_same_sentence() -> None:
    near = whys(
        single("全会提出，云岫市今后五年的发展定位是（ ）。"),
        single("云岫市今后五年的发展定位是（ ）。"),
        single("白河县的总体要求是（ ）。"),
    )
    assert near == [(0, 1, Likeness.NEAR)]
    sentence = "全会强调，要把生态立市摆在首位，推动云岫全面转型。"
    one = cloze("全会强调，要把____摆在首位，推动云岫全面转型。", "生态立市", sentence)
    assert whys(one, cloze("要把____摆在首位", "生态立市", sentence)) == [(0, 1, Likeness.SENTENCE)]


def test_two_goals_of_one_time_are_not_near() -> None:
    """What `NEAR` was set by: 0.5 would take these for one."""
    assert not whys(single("到2030年，云岫市的目标是"), single("到2030年，白河县的任务是"))


def test_statements_are_the_same_only_when_hardly_a_word_is_different() -> None:
    true = statement("全会强调，坚持以人民为中心，推动云岫高质量发展。", true=True)
    assert whys(true, replace(true, stem="坚持以人民为中心，推动云岫高质量发展。")) == [(0, 1, Likeness.NEAR)]
    false = statement("到2030年，云岫基本实现绿色转型。", true=False)
    assert not whys(false, replace(false, stem="到2030年，云岫全面实现绿色转型。"))
    assert whys(false, false) == [(0, 1, Likeness.WORDS)]
    assert not whys(true, replace(true, key=False))


def test_the_order_of_options_pairs_and_members_does_not_matter_that_of_an_ordering_does() -> None:
    pairs = item("m", ItemType.MATCHING, stem="连线", options=MatchOptions(("甲", "乙"), ("一", "二")), key=(0, 1))
    turned = replace(pairs, options=MatchOptions(("乙", "甲"), ("一", "二")), key=(1, 0))
    crossed = replace(pairs, key=(1, 0))
    assert whys(pairs, turned) == [(0, 1, Likeness.WORDS)]
    assert not whys(pairs, crossed)
    several = item("n", ItemType.MULTIPLE, stem="包括", options=("甲", "乙", "丙", "丁"), key=(0, 2))
    assert whys(several, replace(several, options=("丙", "丁", "甲", "乙"))) == [(0, 1, Likeness.WORDS)]
    order = item("o", ItemType.ORDERING, stem="排序", options=("甲", "乙", "丙"), key=(0, 1, 2))
    assert not whys(order, replace(order, key=(2, 1, 0)))
    assert not whys(several, replace(several, type=ItemType.ORDERING))


def test_items_that_were_told_apart_share_no_group() -> None:
    one = single("到2030年，云岫市的发展定位是（ ）。")
    assert duplicates([one, one, one], apart={(0, 1)}) == (DuplicateGroup(0, duplicates([one, one, one])[0].twins[1:]),)
    assert not duplicates([one, one], apart={(0, 1)})


def test_no_words_are_no_duplicates_and_no_items_no_groups() -> None:
    assert not duplicates([])
    assert not duplicates([single("（ ）"), single("（ ）")])


def test_many_that_are_much_alike_but_ask_other_things_are_no_duplicates() -> None:
    wanted = "要求坚持以人民为中心，推动高质量发展。"
    assert not duplicates([statement(f"云岫市第{number}号文件{wanted}", true=True) for number in range(1000)])
