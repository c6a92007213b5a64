"""Set: all members of a list left out at once, to be typed in any order."""

from __future__ import annotations

import re
from itertools import pairwise

from studyapp.core.article import Span
from studyapp.core.items import grammar, numerals, row_ends, set_frames, told_apart, wholes, worthy_lists
from studyapp.core.items.cloze import accepted
from studyapp.core.items.drafting import draft
from studyapp.core.items.item import BLANK, Item, ItemType
from studyapp.core.items.naming import subject
from studyapp.core.items.points import Point, Workbench
from studyapp.core.items.pool import edges
from studyapp.core.items.stems import Stem, make_stem
from studyapp.core.items.vocabulary import (
    ANNOUNCING,
    EXHORTATIONS,
    FORMULAS,
    NOUNS_TOO,
    OPERATORS,
    STOCK,
    VERBS,
    is_trite,
)
from studyapp.core.items.wording import NOTHING, Wording, bare
from studyapp.core.phrases import Mention, PhraseKind, Relation

FEWEST, MOST = 2, 8
_BLANKS = 5
"""Of a longer list the last five members are left out and the first ones shown."""
_ORDERED = re.compile("依次|分别|先后|顺序|次序|逐级|首先|继而|→")
"""Words that bind each member to its place."""
_BODY = re.compile("(?:机关|政府|党委|公司|协会|工会|团委|[部委局办院厅署省市区县])$")
_TELLS_OF_BODIES = re.compile("负责|发言|表彰|参加|出席|表态|代表|有关部门")
_SUFFIXES = tuple("任性化力感者度率量型式们人员")
_CUT_PLENUM = re.compile("届[一二三四五六七]中$|^[一二三四五六七]中全会$")
_SHORTEST_OF_TWO = 4
"""Two members make a set only if each of them is a watchword."""
_WORTHY_PAIR = 0.25
"""Two members that are worth less are any two words side by side."""
_SOME_WORTH, _MUCH_WORTH = 0.5, 0.75
_SHORTEST, _LONGEST = 2, 14
_ALL = 40
"""Characters to be typed in all, at most."""
_CLAUSES = 4
_IN_A_SAYING = re.compile("“[^“”]*____[，,][^“”_]{3,}[^“”]*”|“[^“”_]{3,}[，,][^“”]*____[^“”]*”")
"""Blanks in a quotation that goes on: its parts stand in a fixed order."""
_OWN_WORDS = 6
_PREPOSITIONS = "对向从在把被由将以按为"
_LEADS = "对向从在把将以按为由即"
_LEADING = _LEADS + "用凭靠依"
"""Prepositions that the first member may have drawn in, and that belong to all."""
_OURS = re.compile("(?:我[国省市区县州]|全[国省市区县州])(?=[一-鿿]{3})")
"""Whose they all are, drawn in by the first member."""
_FACES, _FACED = re.compile("面临|面对|下设|分设|设立|包括|经历|应对|压实|聚焦|围绕|突出|做到|形成"), 2
"""A verb drawn in by the first of members that are all of one length without it."""
_COUNTED_UP = re.compile(
    "(?<=[\u4e00-\u9fff]{3})(?P<count>[三四五六七八九十])(?:重|大|个|项|种|类)[\u4e00-\u9fff]{2,6}$"
)
"""What counts all members, drawn in by the last one."""
_COUNT_BEHIND = re.compile("(?P<count>[三四五六七八九十3-9])(?:重|大|个|项|种|类|级|条|支|座|家|方)")
_TO_WORK = re.compile("就[业医学餐]")
_HEADING = re.compile(f"(?<=[一-鿿]{{4}})。(?={BLANK})")
_OBJECT_AHEAD = re.compile("对(?!照|标|接)|把|将(?!要)|就(?!业)|因(?!地制宜)")
_ACTS = re.compile(f"进行|给予|予以|作出|纳入|列为|{'|'.join(sorted(VERBS))}")
_SHORT_TAIL = 8
_BETWEEN = re.compile("[、，；]|(?:和|与|及|以及)")
_FIGURE_AT_HEAD = re.compile("[两三四五六七八九十](?![是要、])")
_LONG_NAME, _ACT_BEHIND = 6, ("发展", "建设", "培育")
_UNEVEN = 3
_HEARD, _OPINIONS = re.compile("[听聽]取|征求|徵求|吸收|采[纳納]"), ("意见", "建议", "意見", "建議")
_ASSERTED = re.compile("都是|均[是为]|就是|也是")
"""What is said of all members, drawn in by the last one."""
_GOES_ON = ("、", "和", "与", "及")
_CARRIED_OUT = re.compile("(?:进行|予以|给予|加以|作出|开展|实施)$")
_HELD = re.compile("先后|相继|分别|召开|举办|举行|问(?!题|答|责|需|计)")
_FALLS_SHORT = re.compile("不够|不足|有待|不强|不高|突出$")
_TWO_HAN = re.compile("[\u4e00-\u9fff]{2}")
_MANNER = "完整 准确 全面 深入 扎实 持续 有序 稳妥 积极 稳步 坚决 认真 及时 主动 高效 深刻 系统 有力 有效 精准"
_MANNERS = frozenset(_MANNER.split())
"""How something is to be done, which stands in many a formula and in any order."""
_NAMES = frozenset({PhraseKind.PERSON, PhraseKind.ORGANIZATION, PhraseKind.DOCUMENT})
_HAN = "一二三四五六七八九十"


def find(bench: Workbench, relation: Relation) -> Item | None:
    """The item that asks for all members of a list; None if they are too many, too long or not to be told apart."""
    source = bench.source
    members = _without_lead(bench, _without_count(bench, relation.members))
    read = [one.span for one in members]
    members = _without_tail(bench, members)
    if len(spans := worthy_lists.joined(source.plain, [one.span for one in members])) < len(members):
        members = (*members[:-2], Mention(spans[-1].of(source.text), spans[-1]))
    if not FEWEST <= len(members) <= MOST or not is_even(bench, members) or _is_of_bodies(bench, members):
        return None
    told = [source.plain[member.span.start : member.span.end] for member in members]
    if STOCK.issuperset(told) or EXHORTATIONS.issuperset(told) or not _is_worthy(bench, relation, members, told):
        return None
    if len(members) == FEWEST and (bench.list_worth(relation)[0] < _WORTHY_PAIR or all(map(is_trite, told))):
        return None
    if all(bare(one)[-4:] in FORMULAS for one in told) or all(one in _MANNERS for one in told):
        return None
    spans = [one.span for one in members]
    if worthy_lists.is_by_the_way(source.plain, spans) or wholes.cuts_compound(source.plain, spans):
        return None
    if (
        _goes_on(source.plain, members)
        or _is_formula(source.plain, members)
        or (not _are_counted(source.plain, members) and wholes.cuts_last(source.plain, read))
    ):
        return None
    every, members = members, _asked(bench, members)
    if len(members) >= _CLAUSES and source.plain[members[0].span.end] == "，":
        return None  # so many clauses in a row, that any other of the paragraph could be written as well
    cores = [bare(source.plain[member.span.start : member.span.end]) for member in members]
    asked = _named(bench, relation.head, every) if every == members else None
    asked = asked or _in_its_sentence(bench, members)
    if asked is None:
        return None
    stem, words, rule = asked
    shown = bare(words.plain)
    if _IN_A_SAYING.search(words.plain):
        return None
    if any(core in shown for core in cores) or _ORDERED.search(words.plain.rsplit("（", 1)[0]):
        return None
    score, text, kind = bench.list_worth(relation)
    whole = Span(members[0].span.start, members[-1].span.end)
    tests = [text, *(bench.worth(member)[2] for member in members if bench.phrase(member.text))]
    return draft(
        ItemType.SET,
        stem,
        words,
        key=tuple(accepted(bench, member.span, proper_first=True) for member in members),
        key_plain="|".join(sorted(cores)),
        right=cores,
        point=Point(whole, text, kind, score, rule),
        tests=tests,
        remark="",
        features={"length": min(1.0, sum(map(len, cores)) / _ALL), "blanks": 1.0},
        rule=rule,
    )


def _asked(bench: Workbench, members: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The last members, as many as are not too much to type."""
    sizes = [len(bare(bench.source.plain[member.span.start : member.span.end])) for member in members]
    count = min(_BLANKS, len(members))
    while count > FEWEST and sum(sizes[-count:]) > _ALL:
        count -= 1
    return members[-count:]


def is_even(bench: Workbench, members: tuple[Mention, ...]) -> bool:
    """Whether the members stand side by side, are short, of one make and different from each other."""
    plain = bench.source.plain
    words = [plain[member.span.start : member.span.end] for member in members]
    cores = [bare(word) for word in words]
    if any(not _SHORTEST <= len(core) <= _LONGEST for core in cores):
        return False
    if any(one in other for number, one in enumerate(cores) for place, other in enumerate(cores) if number != place):
        return False
    if any(not grammar.balanced(word) or "、" in word or "，" in word for word in words):
        return False
    if any(_ASSERTED.search(word) for word in words) or _is_ragged(plain, members, words):
        return False
    if any(numerals.FIGURE.search(word) for word in words):
        return False
    leaning = [bool(grammar.LEANING.match(word)) and not _TO_WORK.match(word) for word in words]
    if any(leaning) and (not all(leaning) or len({word[0] for word in words}) > 1 or len(words) == FEWEST):
        return False  # of one make they all lean alike (让…受益、让…付费、让…赔偿)
    sizes = [len(core) for core in cores]
    if len(sizes) == FEWEST and (min(sizes) < _SHORTEST_OF_TWO or sizes[0] != sizes[1]):
        return False
    verbs = [grammar.starts_with_verb(word) for word in words]
    mixed = any(verbs) and not all(verbs) and verbs[0] is not verbs[-1]
    # Three of one length are of one make whatever is taken for a verb (节约优先、双轮驱动、防范风险).
    if mixed and (len(sizes) == FEWEST or (not verbs[0] and len(set(sizes)) > 1)):
        return False  # the verb of the first stands outside it, or what was read as the second is something else
    if len({word[0] in _PREPOSITIONS and "为" not in word[1:] for word in words}) > 1:
        return False
    if ("的" in words[-1] and not any("的" in word for word in words[:-1])) or any(map(_CUT_PLENUM.search, words)):
        return False  # what follows the 的 is said of all; a plenum is one name with the one before it
    ahead = plain[max(0, members[0].span.start - 2) : members[0].span.start]
    if max(sizes) - min(sizes) > max(_UNEVEN, min(sizes) // 2) or (
        verbs[0] and not any(verbs[1:]) and sizes[0] > sizes[1]
    ):
        return False
    if ahead in OPERATORS and _acts(words[0]) and not any(map(_acts, words[1:])):
        return False  # the verb of the first is said of all (统筹|推进甲、乙和丙)
    if plain[members[-1].span.end : members[-1].span.end + 1] in _SUFFIXES:
        return False  # the last one is cut inside a word (负责|任)
    around = edges(bench.source, Span(members[0].span.start, members[-1].span.end))
    if around[1] == "d" and plain[members[0].span.start - 1 : members[0].span.start] == "的":
        return False  # A的B、C的D: two things, not one list
    if len(sizes) == FEWEST and around[1] not in "cqd":
        return False  # the second may reach further than was read
    # With more before or behind, what was read as the list is only a part of it.
    if plain[members[0].span.start - 1 : members[0].span.start] in _GOES_ON or (
        plain[members[-1].span.end : members[-1].span.end + 1] in _GOES_ON
    ):
        return False
    if plain[members[0].span.start - 1 : members[0].span.start] in ("”", "》", "做"):
        return False
    if any(bench.source.names_somebody(member.span) for member in members):
        return False
    if worthy_lists.goes_on(plain, [member.span for member in members]):
        return False
    if any((phrase := bench.phrase(member.text)) and phrase.kind in _NAMES for member in members):
        return False
    gaps = [plain[one.span.end : other.span.start] for one, other in pairwise(members)]
    return all(_BETWEEN.fullmatch(gap.strip("“”")) for gap in gaps)


def _acts(word: str) -> bool:
    """Whether a member begins with a verb that is no noun."""
    return grammar.starts_with_verb(word) and word[:2] not in NOUNS_TOO


def _is_ragged(plain: str, members: tuple[Mention, ...], words: list[str]) -> bool:
    """Whether the first or the last member lacks what the others have, or has drawn in what is said of all."""
    first, last = words[0], words[-1]
    ahead = plain[max(0, members[0].span.start - 2) : members[0].span.start]
    if _CARRIED_OUT.search(last) and not any(_CARRIED_OUT.search(word) for word in words[:-1]):
        return True  # A、B、C进行|修复
    if _HELD.match(first) and not any(_HELD.match(word) for word in words[1:]):
        return True  # 先后召开A、B、C三场座谈会
    if (ahead.endswith("以") or first[0] == "以") and "为" in last and not any("为" in word for word in words[:-1]):
        return True  # 以A、B为根本任务
    if ahead.endswith("的") and any(_FALLS_SHORT.search(word) for word in words):
        return True  # 对甲的|考核不够突出、乙考核不够精准: clauses of which the first is cut
    sizes = {len(word) for word in words[1:]}
    attribute = _TWO_HAN.fullmatch(ahead) is not None and ahead not in VERBS and not grammar.starts_with_verb(ahead)
    return len(words) > FEWEST and attribute and sizes == {len(first) + 2} and _are_couples(words)


def _are_couples(words: list[str]) -> bool:
    """Whether all but the first member are of four characters, so that the first of two has its attribute ahead of it
    (集中|辅导、个人自学、分组研讨)."""
    return len(words[0]) == _SHORTEST and all(len(word) == 2 * _SHORTEST for word in words[1:])


def _goes_on(plain: str, members: tuple[Mention, ...]) -> bool:
    """Whether the members are clauses after which the sentence says more of the like, or the last has a noun that
    belongs to all (听取甲、乙和丙意见)."""
    gaps = {plain[one.span.end : other.span.start] for one, other in pairwise(members)}
    if gaps == {"，"} and plain.startswith("，", members[-1].span.end):
        return True
    return bool(
        _HEARD.search(plain, max(0, members[0].span.start - _OWN_WORDS), members[0].span.start)
        and members[-1].text.endswith(_OPINIONS)
        and not members[0].text.endswith(_OPINIONS)
    )


def _is_formula(plain: str, members: tuple[Mention, ...]) -> bool:
    """Whether the members are all that stands between quotation marks: a formula, whose order belongs to it."""
    start, end = members[0].span.start, members[-1].span.end
    ends = {plain[member.span.end - 1] for member in members}
    return len(members) > FEWEST and plain[start - 1 : start] == "“" and plain[end : end + 1] == "”" and len(ends) > 1


def _is_of_bodies(bench: Workbench, members: tuple[Mention, ...]) -> bool:
    """Whether the members are bodies that were there, whose names may be cut."""
    plain = bench.source.plain
    bodies = sum(bool(_BODY.search(plain[member.span.start : member.span.end])) for member in members)
    if 2 * bodies < len(members):
        return False
    sentence = bench.source.sentences[bench.source.sentence_at(members[0].span.start)]
    return bool(_TELLS_OF_BODIES.search(plain, sentence.start, sentence.end))


def _without_lead(bench: Workbench, members: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The members with the preposition or the adverb left in the stem that the first one alone has, for all of them
    (以…, 不断…)."""
    source, first = bench.source, members[0]
    words = [source.plain[member.span.start : member.span.end] for member in members]
    ours = _OURS.match(words[0])
    if ours and not any(map(_OURS.match, words[1:])):
        end = ours.end()
    elif words[0][0] in _LEADS and "为" not in words[0][1:] and not any(word[0] in _LEADING for word in words[1:]):
        end = 1
    elif _FACES.match(words[0]) and len({len(word) for word in words[1:]} | {len(words[0]) - _FACED}) == 1:
        end = _FACED
    else:
        match = grammar.OPERATOR_RUN.match(words[0])
        end = match.end() if match else 0
        if any(grammar.OPERATOR_RUN.match(word) for word in words[1:]) or not _is_for_all(words, end):
            return members
    if not 0 < end < len(words[0]):
        return members
    span = Span(first.span.start + end, first.span.end)
    return (Mention(span.of(source.text), span), *members[1:])


def _is_for_all(words: list[str], end: int) -> bool:
    """Whether the adverb that the first member begins with is said of all of them: what is left opens with a verb as
    the others do (不断|提升…、优化…), and is no longer out of step with them (全面深化改革 is one thing to do)."""
    rest = words[0][end:]
    if rest[:2] not in VERBS or not all(grammar.starts_with_verb(word) for word in words[1:]):
        return False
    size = max(map(len, words[1:]))
    ours = words[0][:end] in ANNOUNCING and not words[0].startswith("全面深化改革")
    return ours or abs(len(rest) - size) < abs(len(words[0]) - size)


def _without_count(bench: Workbench, members: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The members without what counts them all behind the last one (…、预期转弱三重压力)."""
    last = members[-1]
    counted = _COUNTED_UP.search(bench.source.plain, last.span.start, last.span.end)
    if counted is None or _HAN.find(counted["count"]) + 1 != len(members):
        return members
    span = Span(last.span.start, counted.start())
    return (*members[:-1], Mention(span.of(bench.source.text), span))


def _without_tail(bench: Workbench, members: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The members without what the last one has drawn in that is said of all (甲、乙和丙|产业)."""
    last = members[-1]
    if _CARRIED_OUT.search(last.text):
        return members  # things that are seen to by the way
    span = row_ends.own_part(bench.source.plain, last.span)
    return members if span == last.span else (*members[:-1], Mention(span.of(bench.source.text), span))


def _are_counted(plain: str, members: tuple[Mention, ...]) -> bool:
    """Whether what follows the last member counts them all (A、B和C三个基地), so that it ends there."""
    counted = _COUNT_BEHIND.match(plain, members[-1].span.end)
    return counted is not None and counted["count"] in (_HAN[len(members) - 1], str(len(members)))


def _in_its_sentence(bench: Workbench, members: tuple[Mention, ...]) -> tuple[Stem, Wording, str] | None:
    source = bench.source
    spans = [member.span for member in members]
    stem = make_stem(source, spans, own_words=_OWN_WORDS)
    if stem is not None and bench.lists_framed(spans) > 1 and not told_apart.is_told_apart(stem):
        # Another list stands in the same words elsewhere, so that the stem is to say more than they do.
        known = stem.window
        stem = make_stem(source, spans, own_words=_OWN_WORDS, shortest=len(stem.statement()) + told_apart.ITS_OWN)
        if stem is None or len(stem.window) < len(known) + told_apart.ITS_OWN or not told_apart.is_alone(stem):
            return None
    if stem is None or told_apart.said_beside(stem) < told_apart.ITS_OWN:
        return None
    if lacks_predicate(stem) or _lacks_subject(stem):
        return None
    head = set_frames.head_of(stem)
    if head is None:
        return None
    words = set_frames.with_head(stem, stem.asked(), head)
    # A heading before the list (基本原则。甲、乙) reads on into it.
    if (heading := _HEADING.search(words.plain)) is not None:
        words = words.replaced(heading.start(), heading.start() + 1, source.ours("是："))
    return stem, words + source.ours(set_frames.what_to_write(source.plain, spans)), "list"


def _is_worthy(bench: Workbench, relation: Relation, members: tuple[Mention, ...], told: list[str]) -> bool:
    """Whether the list is of one make, and closed or much worth; not of what everybody could name."""
    plain, spans = bench.source.plain, [member.span for member in members]
    vague = worthy_lists.is_anybodys(told) or worthy_lists.is_open(plain, spans)
    return not (
        (vague and bench.list_worth(relation)[0] < _MUCH_WORTH)
        or worthy_lists.is_unlike(plain, spans)
        or worthy_lists.is_stretch(plain, spans)
        or worthy_lists.is_call(plain, spans[0].start)
        or (bench.list_worth(relation)[0] < _SOME_WORTH and worthy_lists.is_help(plain, spans))
    )


def _lacks_subject(stem: Stem) -> bool:
    """Whether a stem opens with its blanks, which are names of things: nothing ahead of them says of what."""
    plain, first = stem.source.plain, stem.blanks[0]
    if first.start != stem.window.start:
        return False
    return not any(grammar.starts_with_verb(plain[one.start : one.end]) for one in stem.blanks)


def lacks_predicate(stem: Stem) -> bool:
    """Whether the last clause says of what or to whom something is done and the stem ends before it is said
    (对甲、乙等行为。)."""
    plain, window, position = stem.source.plain, stem.window, stem.blanks[-1].end
    last = max(plain.rfind(mark, window.start, window.end) for mark in "，；：。") + 1
    if position < last or plain[window.end : window.end + 1] != "，" or not _OBJECT_AHEAD.match(plain, last):
        return False
    return window.end - position <= _SHORT_TAIL and not _ACTS.search(plain, position, window.end)


def _named(bench: Workbench, head: Mention | None, members: tuple[Mention, ...]) -> tuple[Stem, Wording, str] | None:
    """“三个转变”是指哪三个, where the text counts its members in their name."""
    source = bench.source
    if head is None:
        return None
    name = source.wording(head.span)
    if len(name) > _LONG_NAME and name.plain.endswith(_ACT_BEHIND):
        name = name.part(0, len(name) - 2)  # 三大产业集群|发展
    figure = _FIGURE_AT_HEAD.match(name.plain)
    count = _HAN.find(figure[0].replace("两", "二")) + 1 if figure else 0
    if count != len(members) or count < FEWEST:
        return None
    stem = make_stem(source, [member.span for member in members], own_words=0)
    if stem is None:
        return None
    speaker = subject(source, source.clauses[source.clause_at(head.span.start)])
    opening = speaker + source.ours("提出的") if speaker.plain else NOTHING
    blanks = "、".join([BLANK] * count)
    remark = set_frames.what_to_write(source.plain, [member.span for member in members])
    quoted = source.plain[head.span.start - 1 : head.span.start] == "“"
    called = source.ours("“") + name + source.ours("”") if quoted else name
    words = opening + called + source.ours(f"具体指哪些？{blanks}{remark}")
    return stem, words, "named list"
