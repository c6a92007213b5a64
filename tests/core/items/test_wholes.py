"""What an answer may not be cut out of, what a stem gives away, and what nobody has to know."""

from __future__ import annotations

import pytest

from studyapp.core.article import Span
from studyapp.core.items.derivable import is_derivable
from studyapp.core.items.slots import is_near
from studyapp.core.items.trivia import is_trivial
from studyapp.core.items.wholes import cuts_last, cuts_pair, cuts_title, cuts_word
from studyapp.core.phrases import PhraseKind


def _at(text: str, words: str) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


@pytest.mark.parametrize(
    ("text", "members", "cut"),
    [
        ("支持柳坪、杨湾、石板岭3个镇。", ("柳坪", "杨湾", "石板"), True),
        (
            "在推动技术攻关、培育新企业、促进产业结构优化升级上。",
            ("推动技术攻关", "培育新企业", "促进产业结构"),
            True,
        ),
        ("建设制造高地、研发策源地和国家重要产业创新中心。", ("制造高地", "研发策源地", "国家重要产业"), True),
        ("营造市场化、法治化、便利化一流营商环境。", ("市场化", "法治化", "便利化"), False),
        ("经济实力、科技实力、生态实力持续增强。", ("经济实力", "科技实力", "生态实力"), False),
        ("推进供水、供电、道路等设施建设。", ("供水", "供电", "道路"), False),
    ],
)
def test_the_last_of_a_list_is_whole(text: str, members: tuple[str, ...], cut: bool) -> None:
    assert cuts_last(text, [_at(text, member) for member in members]) is cut


@pytest.mark.parametrize(
    ("text", "words", "cut"),
    [
        ("加强基层服务体系和能力建设。", "能力建设", True),
        ("深化监察体制改革和制度建设。", "制度建设", False),
        ("加强基层服务体系和能力建设。", "体系和能力建设", False),
    ],
)
def test_what_two_things_share_stays_with_both(text: str, words: str, cut: bool) -> None:
    assert cuts_pair(text, _at(text, words)) is cut


@pytest.mark.parametrize(
    ("text", "words", "cut"),
    [
        ("学习樊若木新时代中国特色社会主义思想，全面落实。", "樊若木", True),
        ("以樊若木同志为核心。", "樊若木", True),
        ("樊若木强调，要抓好落实。", "樊若木", False),
        ("深刻阐述自我革命的重要思想。", "自我革命", False),
    ],
)
def test_fixed_titles_are_whole(text: str, words: str, cut: bool) -> None:
    assert cuts_title(text, _at(text, words)) is cut


@pytest.mark.parametrize(
    ("text", "words", "cut"),
    [
        ("本着公开、透明、负责任态度。", "负责", True),
        ("县委组织部、人力资源社会保障局印发办法。", "人力资源", True),
        ("于3月8日至10日举行。", "3月8日", True),
        ("培育企业、促进产业结构优化升级上见效。", "促进产业结构", True),
        ("着力优化空间格局，提升功能。", "空间格局", False),
        ("形成城市发展新格局。", "城市发展", False),
    ],
)
def test_no_word_goes_on_behind_an_answer(text: str, words: str, cut: bool) -> None:
    assert cuts_word(text, _at(text, words)) is cut


@pytest.mark.parametrize(
    ("said", "figure", "follows"),
    [
        ("方案的第一、第二2个部分为总论。", "2", True),
        ("16项问题已整改7项，剩余9项取得进展。", "9", True),
        ("2月10日举行首次发布会，截至3月31日，连续7周作出回应。", "7", True),
        ("2月10日举行首次发布会，截至3月31日，连续7周作出回应。", "3月31日", True),
        ("要实现“三个转变”，即从多到好、从快到稳、从旧到新。", "三", True),
        ("建成高标准农田28万亩，新增冷库12座。", "28", False),
        ("森林覆盖率达到65%，新建游步道120公里。", "120", False),
    ],
)
def test_figures_that_the_stem_gives_away(said: str, figure: str, follows: bool) -> None:
    start = said.index(figure)
    assert is_derivable(said, start, start + len(figure)) is follows


@pytest.mark.parametrize(
    ("text", "words", "kind", "trivial"),
    [
        ("会见甲国驻华大使贝鲁斯时表示", "贝鲁斯", PhraseKind.PERSON, True),
        ("县委书记樊若木讲话", "樊若木", PhraseKind.PERSON, False),
        ("解决两批次67名退役士兵诉求。", "67名", PhraseKind.NUMBER, True),
        ("力争培养乡村工匠67名。", "67名", PhraseKind.NUMBER, False),
        ("出席全会的县委委员35名。", "35名", PhraseKind.NUMBER, False),
        ("县委副书记祁望舒通报活动安排。", "祁望舒", PhraseKind.PERSON, True),
        ("会议选举祁望舒为县长。", "祁望舒", PhraseKind.PERSON, False),
        ("县慈善会收到社会捐款3200万元。", "3200万元", PhraseKind.NUMBER, True),
        ("县财政下拨资金3200万元。", "3200万元", PhraseKind.NUMBER, False),
        ("推广20个典型案例。", "20个", PhraseKind.NUMBER, True),
        ("活动共有1.4万余人次参加。", "1.4万余人次", PhraseKind.NUMBER, True),
        ("县乡村三级书记一起抓。", "三级", PhraseKind.NUMBER, True),
        ("奋力谱写山城发展新篇章", "新篇章", PhraseKind.TASK, True),
        ("发表在《山水》杂志2031年第5期上。", "2031年", PhraseKind.TIME, True),
        ("到2031年，建成美丽山城。", "2031年", PhraseKind.TIME, False),
    ],
)
def test_what_nobody_has_to_know(text: str, words: str, kind: PhraseKind, trivial: bool) -> None:
    assert is_trivial(text, _at(text, words), kind) is trivial


def test_words_of_one_sense_make_no_false_statement() -> None:
    assert is_near("以高水平开放促改革", "以高层次开放促改革")
    assert not is_near("内涵式发展", "外延式发展")
