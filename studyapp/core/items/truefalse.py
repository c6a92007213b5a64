"""True or false: the article's own statement, or the same with one fact changed."""

from __future__ import annotations

import re
from itertools import islice
from random import Random

from studyapp.core.items import praise
from studyapp.core.items.distractors import EARLIER
from studyapp.core.items.drafting import draft, quoted
from studyapp.core.items.guard import Option
from studyapp.core.items.item import Item, ItemType
from studyapp.core.items.numerals import in_order
from studyapp.core.items.shelf import FAR, Ready
from studyapp.core.items.slots import is_near
from studyapp.core.items.trivia import is_by_the_way, without_asides
from studyapp.core.items.vocabulary import FORMULAS, VERBS
from studyapp.core.items.wording import bare
from studyapp.core.phrases import PhraseKind

_CHANGES = 3
"""So many of the fittest changes are drawn from."""


NAMES = frozenset({PhraseKind.PERSON, PhraseKind.ORGANIZATION})
"""Who it was, and which body or session, is asked for by name; it is no statement worth judging."""


def changes(ready: Ready) -> list[Option]:
    """The changes of one fact that make the statement surely false; a phrase from elsewhere would change more than one.

    True statements are made of the same points as false ones, so that being changeable gives nothing away.
    """
    if (
        ready.point.kind in NAMES
        or is_aside(ready)
        or _is_a_small_count(ready)
        or praise.is_stock(ready.stem.source, ready.point.span)
    ):
        return []
    far = (*FAR, EARLIER, "rival") if ready.point.rule == "list.member" or _is_loose(ready) else (*FAR, EARLIER)
    plain = ready.key.wording.plain
    window = ready.stem.window
    if "。" in ready.stem.source.plain[window.start : window.end]:
        return []  # a heading and what stands under it
    said = bare(ready.asked.plain)
    formula = _wedded_formula(ready)
    span, source = ready.point.span, ready.stem.source
    given = _GIVES.search(source.plain, max(ready.stem.window.start, span.start - _NEAR), span.end) is not None
    fit = (
        one
        for one in ready.found
        if one.origin not in far
        and not is_near(plain, one.wording.plain)
        and not _stands_again(plain, one, said)
        and (not formula or formula in one.wording.plain)
        and not _is_implied(ready, one)
        and not (given and not _GIVEN_FOR.search(one.wording.plain))
    )
    if _is_term(source.plain, ready):  # what is reached by a year or a day holds at a later one too
        fit = (one for one in fit if in_order(one.wording.plain) < in_order(plain))
    return list(islice(fit, _CHANGES))


def is_aside(ready: Ready) -> bool:
    """Whether it turns on a figure or a day that is said by the way."""
    return ready.point.kind in (PhraseKind.NUMBER, PhraseKind.TIME) and is_by_the_way(
        ready.stem.source.plain, ready.point.span, ready.point.kind
    )


def _is_a_small_count(ready: Ready) -> bool:
    """Whether it turns on how many of something there are, and neither on money, a share or an aim."""
    point = ready.point
    return (
        point.kind is PhraseKind.NUMBER
        and point.worth < _MUCH_WORTH
        and not _WEIGHTY.search(ready.key.wording.plain)
        and ready.stem.source.stage_at(point.span.start) is None
    )


_WEIGHTY, _MUCH_WORTH = re.compile("[%亿万]"), 0.6


def _is_term(plain: str, ready: Ready) -> bool:
    """Whether it turns on the time by which something is to be reached."""
    if ready.point.kind is not PhraseKind.TIME:
        return False
    span = ready.point.span
    return (
        ready.point.rule == "stage.year"
        or plain[span.start - 1 : span.start] in ("到", "至")
        or plain.startswith(("前", "之前", "以前", "底", "年底"), span.end)
        or plain[span.start : span.end].endswith(("前", "底"))
    )


def _is_implied(ready: Ready, other: Option) -> bool:
    """Whether a figure follows from that of the text: less than what is at least reached, more than what is at most."""
    if ready.point.kind is not PhraseKind.NUMBER:
        return False
    plain, span = ready.stem.source.plain, ready.point.span
    least = _AT_LEAST.search(plain, max(0, span.start - 6), span.start) or _OR_MORE.search(
        plain, span.start, span.end + 3
    )
    most = _AT_MOST.search(plain, max(0, span.start - 6), span.start) or _OR_LESS.search(
        plain, span.start, span.end + 3
    )
    right, wrong = in_order(ready.key.wording.plain), in_order(other.wording.plain)
    return bool((least and wrong < right) or (most and wrong > right))


_AT_LEAST = re.compile("(?:不少于|不低于|不小于|至少|(?<!不)(?:超过?|多于|高于)|突破)$")
_AT_MOST = re.compile("(?:不超过|不多于|不高于|(?<!不)(?:低于|少于)|控制在|至多)$")
_OR_MORE, _OR_LESS = re.compile("以上|多[万亿个]"), re.compile("以[内下]|之内")


def _wedded_formula(ready: Ready) -> str:
    """The formula of the whole country in the key that stands with the verb it always has (做到“两个维护”): another one
    in its place sounds wrong to everybody."""
    key = ready.key.wording.plain
    formula = next((one for one in FORMULAS if one in key), "")
    at = ready.point.span.start + key.find(formula)
    ahead = ready.stem.source.plain[max(0, at - 5) : at].rstrip("“\"'")
    return formula if formula and ahead.endswith(_WEDDED) else ""


def _stands_again(plain: str, other: Option, said: str) -> bool:
    """Whether the word that was changed stands in the rest of the statement as well, which shows that it belongs there
    (疏浚|乡级|河道，完善县级河长制), or half of it does, or the one put for it."""
    words = other.wording.plain
    start = next((n for n, (one, two) in enumerate(zip(plain, words, strict=False)) if one != two), 0)
    end = next((n for n, (one, two) in enumerate(zip(plain[::-1], words[::-1], strict=False)) if one != two), 0)
    changed, put = plain[start : len(plain) - end], words[start : len(words) - end]
    if any(len(part) >= _WORD and part in said and not part.isdigit() for part in (changed, put)):
        return True
    around = words[max(0, start - 1) : len(words) - end + 1]
    if len(put) < _WORD and len(around) > _WORD and not around.isdigit() and around in said:
        return True  # 落实按劳分配原则，健全按劳分配机制
    pairs = (
        [changed[n : n + 2] for n in range(len(changed) - 1)]
        if len(changed) in _TOPIC and changed not in FORMULAS
        else []
    )
    return any(pair in said and pair not in put and pair not in _COMMON and not pair.isdigit() for pair in pairs)


def _is_loose(ready: Ready) -> bool:
    """Whether the point is one of two clauses that only a comma pairs: each stays true with another beside it."""
    plain, span = ready.stem.source.plain, ready.point.span
    if ready.point.rule == "pair.second":
        return plain[span.start - 1 : span.start] == "，" and not plain.startswith("着力", span.start)
    return ready.point.rule == "pair.first" and plain.startswith("，", span.end) and plain[span.end + 1] != "着"


_GIVES, _NEAR = (
    re.compile("(?:提供|注入|奠定|打下|凝聚)(?:了?[^，。；]{0,12})(?:支撑|保障|动力|支持|保证|基础|后盾|力量)$"),
    24,
)
_GIVEN_FOR = re.compile("(?:支撑|保障|动力|支持|保证|基础|后盾|力量|指引|条件|服务)$")
"""What can be provided or laid; nothing else stands behind these verbs."""
_COMMON = VERBS | frozenset(
    (
        "发展",
        "工作",
        "体系",
        "制度",
        "机制",
        "经济",
        "社会",
        "能力",
        "服务",
        "水平",
        "全面",
        "重点",
        "安全",
        "管理",
        "改革",
        "创新",
    )
)
"""Words that any two clauses share."""
_WEDDED = ("拥护", "领悟", "捍卫", "践行", "做到", "增强", "树牢", "坚定", "推进", "坚持", "开展")
"""Verbs of which each has a formula of its own."""
_WORD, _TOPIC = 2, range(4, 7)
"""Characters of a word, and of a term that is a topic."""
_LONG_ENOUGH = 22
_CALL = re.compile("(?:各级|广大|全党|全体|各地|各部门|党组织|党员|干部|同志)[^，。；]{0,16}要")
"""What everybody is called upon to do."""
_BARE = 10
"""A statement of fewer characters without a figure is a heading, which nobody doubts."""
_FACT = re.compile(
    r"\d|《|“|[两二三四五六七八九十百千万][个项条大次]|[^，。；、]{2,}、[^，。；、]{2,}(?:、|以?及|和)[^，。；、]{2,}"
)
"""What one may know or not: a figure, a document, a term, a count, a list of three."""


_KNOWN_FACT = re.compile(r"\d|《|“")
_EVERYWHERE = re.compile(
    "(?:(?:全面|深入|认真|坚决)*(?:学习|贯彻|落实|领会|领悟)*|坚持)?(?:以?习近平[^，。；、]{0,4}(?:[新]时代中国特色社会主义)?思想(?:为指导)?"
    "|党的[一二三四五六七八九十]+大(?:[和、][一二三四五六七八九十]+届[^，。；]{0,16}全会)?精神|[一二三四五六七八九十]+届[一二三四五六七、]+中全会精神)"
    f"|(?:{'|'.join(_WEDDED)})?“?(?:{'|'.join(FORMULAS)})”?"
    "|(?:较好|圆满|顺利|全面|胜利)?(?:地)?完成了?[^，。；]{0,24}(?:目标任务|各项任务|预期目标)"
    "|在[^，。；]{2,16}坚强领导下|(?:提高|增强|强化)政治(?:站位|自觉|意识|担当)|为[^，。；]{4,24}(?:贡献[^，。；]{0,4}力量|作出[^，。；]{0,8}贡献)"
    "|(?:砥砺|顶压|勇毅)[奋前][进行]|(?:克难|攻坚)[奋克][进难]|迎难而上"
)
"""What stands in every document of these years, so that nobody doubts it."""
_OWN = 14
"""Characters that a statement has of its own, beside these."""
_DATED = re.compile(r"\d年|”(?:时期|期间)")


def says_something(ready: Ready) -> bool:
    """Whether the statement at least describes an object at some length, where nothing else asks for it; what is no
    task and no term is told by anybody."""
    if checkable(ready):
        return True
    if ready.point.kind in (PhraseKind.SLOGAN, PhraseKind.GOAL):
        return False
    said = without_asides(ready.stem.source.plain, ready.stem.window)
    return (
        len(bare(praise.without(_EVERYWHERE.sub("", said)))) >= _LONG_ENOUGH
        and not _CALL.search(said)
        and "号召" not in ready.stem.opening.plain
    )


def checkable(ready: Ready) -> bool:
    """Whether the statement, true as it is, has a fact in it that one may know or not: a figure, a name, a time, a
    term, a list, or a word that could be another."""
    stem = ready.stem
    said = without_asides(stem.source.plain, stem.window)
    own = _EVERYWHERE.sub("", said)
    if len(bare(praise.without(own))) < _OWN and not _KNOWN_FACT.search(own):
        return False
    if ready.point.kind in (PhraseKind.NUMBER, PhraseKind.TIME, *NAMES) and not is_aside(ready):
        return True
    if ready.point.kind is PhraseKind.TIME and is_aside(ready):
        return _KNOWN_FACT.search(own) is not None
    if len(bare(said)) < _BARE and not re.search(r"\d", said):
        return False
    told = stem.source.setting_at(stem.window.start).plain or stem.source.narrator_at(stem.window.start).plain
    if _DATED.search(stem.opening.plain.removeprefix(told)):
        return True
    if "号召" in stem.opening.plain or stem.closing.plain in "！!" or _CALL.search(own):
        return _KNOWN_FACT.search(own) is not None
    return bool(_FACT.search(own) or ready.found)


def make(ready: Ready, truth: bool, random: Random) -> Item | None:
    """A statement that turns on the point, true or false; the point must have `changes`."""
    source = ready.stem.source
    if truth:
        words, remark, likeness = ready.statement, source.ours("题中说法与原文一致。").shown, 0.0
    else:
        changed = random.choice(changes(ready))
        words = ready.stem.statement([(ready.point.span, changed.wording)])
        right, wrong = quoted(ready.key.wording.shown), quoted(changed.wording.shown)
        remark = f"{source.ours('题中把').shown}{right}{source.ours('误作').shown}{wrong}{source.ours('。').shown}"
        likeness = len(changed.letters & ready.key.letters) / len(changed.letters)
    return draft(
        ItemType.TRUEFALSE,
        ready.stem,
        words,
        key=truth,
        key_plain="对" if truth else "错",
        point=ready.point,
        tests=[ready.point.asked],
        remark=remark,
        features={"likeness": likeness},
        rule=ready.point.rule,
        statement=ready.statement,
    )
