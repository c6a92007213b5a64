"""Lists that make no item: any order of manners, fields that all went well, half a term, a frame with another list."""

from __future__ import annotations

import pytest

from studyapp.core.article import Article, Script, Span
from studyapp.core.items import blank_sets, heading_sets
from studyapp.core.items.item import Item
from studyapp.core.items.pairings import _NO_SUBJECT
from studyapp.core.items.points import Workbench
from studyapp.core.items.source import Source
from studyapp.core.phrases import Mention, Phrase, PhraseKind, Reading, Relation, RelationType


def _made(text: str, *lists: tuple[str, ...]) -> Item | None:
    """The item of the first of the lists."""
    relations, phrases = [], []
    for members in lists:
        spans = [Span(text.index(one), text.index(one) + len(one)) for one in members]
        mentions = tuple(Mention(one, span) for one, span in zip(members, spans, strict=True))
        relations.append(Relation(RelationType.LIST, None, mentions))
        whole = Span(spans[0].start, spans[-1].end)
        phrases.append(Phrase(whole.of(text), PhraseKind.ENUMERATION, (whole,), 0.6, "list"))
    bench = Workbench(Source(Article("", text, Script.HANS), Reading(tuple(phrases), tuple(relations))), 0)
    return blank_sets.find(bench, relations[0])


@pytest.mark.parametrize(
    ("text", "members"),
    [
        ("会议指出，要完整、准确、全面贯彻县委关于河湖管护的部署。", ("完整", "准确", "全面")),
        (
            "会议指出，全县堤防养护、渔政执法、水文监测等各项工作取得新成绩，圩区面貌明显改观。",
            ("堤防养护", "渔政执法", "水文监测"),
        ),
        (
            "会议指出，要优化县水务局内设机构设置、职能配置、人员配备，年底前完成。",
            ("机构设置", "职能配置", "人员配备"),
        ),
        ("会议指出，投入800万元对老街破损的青石板、雨水箅、路缘石进行更换。", ("青石板", "雨水箅", "路缘石进行")),
        ("会议指出，县里先后召开养殖户、运输户、加工户三场座谈会。", ("先后召开养殖户", "运输户", "加工户")),
        ("会议指出，全县以疏通河网水系、改善圩区环境为根本任务。", ("以疏通河网水系", "改善圩区环境为根本任务")),
        ("会议指出，夜校采取集中辅导、个人自学、分组研讨的方式进行。", ("辅导", "个人自学", "分组研讨")),
        ("会议指出，明年水利工作要稳字当头、稳中求进，各圩区分头落实。", ("稳字当头", "稳中求进")),
    ],
)
def test_a_list_that_is_no_knowledge_or_half_a_term_is_not_asked_for(text: str, members: tuple[str, ...]) -> None:
    assert _made(text, members) is None


def test_a_frame_that_holds_another_list_needs_more_words_around_it() -> None:
    text = (
        "会议指出，要持续推进沟渠清淤、堰塘加固、涵闸改造工作。各乡镇每月上报进度。"
        "会议强调，要持续推进渔船更新、网箱清退、码头整修工作。各码头每季检查一次。"
    )
    first, second = ("沟渠清淤", "堰塘加固", "涵闸改造"), ("渔船更新", "网箱清退", "码头整修")
    assert _made(text[: text.index("会议强调")], first) is not None
    assert _made(text, first, second) is None
    assert _made(text, first) is None  # the other list counts though reading did not take it for one


def test_words_that_stand_behind_both_lists_do_not_tell_them_apart() -> None:
    text = (
        "会议指出，要紧扣沟渠、堰塘、涵闸精准发力，加大投入、创新机制，打通灌溉水网。"
        "会议强调，要紧扣渔船、网箱、码头精准发力，加大投入、创新机制，建成一流渔港。"
    )
    item = _made(text, ("沟渠", "堰塘", "涵闸"))
    assert item is None or "打通灌溉水网" in item.stem


def test_headings_with_two_halves_say_which_of_them_is_asked_for() -> None:
    text = "\n".join(
        (
            "一、今冬主要任务",
            "（一）疏浚骨干渠道，畅通引水线路。各村出工。",
            "（二）加固险工堤段，消除渗漏隐患。县里补助。",
            "（三）整修提灌泵站，扩大灌溉面积。年底完工。",
        )
    )
    bench = Workbench(Source(Article("关于今冬水利建设的通知", text, Script.HANS), Reading()), 0)
    stems = [one.item.stem for one in heading_sets.find(bench)]
    assert stems == ["通知在“今冬主要任务”部分提出的是哪三项任务？____、____、____（各写每项的前半句，6字，顺序不限）"]


def test_a_word_of_time_is_nothing_that_is_something() -> None:
    assert _NO_SUBJECT.match("如今已经")
    assert not _NO_SUBJECT.match("深化圩区改革")
