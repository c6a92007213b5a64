"""Where the first and the last member of a list begin and end: nothing marks it but the text around and their like."""

from __future__ import annotations

import re
from itertools import takewhile

from studyapp.core.article import Span
from studyapp.core.reading import lexicon
from studyapp.core.reading.clauses import opens_with_verb
from studyapp.core.reading.source import Source

_JOIN = re.compile(r"(?:以及|和|与|及|或)")
_TAIL = re.compile(lexicon.alternatives(lexicon.LIST_TAILS))
_LEFT_WORDS = lexicon.VERB_SET.union(
    lexicon.WATCHWORD_OPERATORS,
    lexicon.word_set(
        """
        包括 具有 坚持 实现 按照 在 从 以 对 把 将 向 由 为 的 了 是 有 到 与 和 等 要 当地 统筹 通过 依靠 介绍 调研 好
        一支 一批 一种 一个 一套 一系列 一大批 一项
        加大 加强 以及
        """
    ),
)


def after_left_word(plain: str, start: int, floor: int) -> bool:
    """Whether a verb or a preposition that takes an object stands right before `start`."""
    return any(plain[start - length : start] in _LEFT_WORDS for length in range(1, 5) if start - length >= floor)


_PREDICATES = lexicon.VERB_SET | lexicon.word_set(
    """
    跃上 迈上 持续 不断 明显 基本 进一步 显著 全面 有效 同步 并存 相 组成 构成 工作 作用
    要 必须 应当 提前 会同 牵头 负责 都要 也要 向 而 至关重要
    为重点 为核心 为主体 为主 为抓手 为目标 为导向 为基础 为支撑 为载体 为牵引 为主线
    """
)


def at_predicate(plain: str, at: int) -> bool:
    """Whether what a list's last member is followed by stands at `at`: a verb, or a word that opens a predicate."""
    return any(plain[at : at + length] in _PREDICATES for length in range(1, 5))


_COUNT = re.compile(r"\d|[两二三四五六七八九十]+(?:个|大|项|类|种|条|处|支|家|方)|同志|单位|部门|等")
"""What may follow a list's last member: how many there are, or what they all are."""
_UNMARKED = 3.5
"""What it costs to end a list where its members are words of the dictionary and nothing else says that it ends."""
_COUNTED = re.compile(r"[两二三四五六七八九十]+(?:个|大|项|类|种|条|方)(?!面)")
"""How many the members are, right after the last of them (…、…三大产业): no member reaches over it."""
_FRAME = re.compile(r"^[以从在为对向由把将让靠凭用不更有能敢]")
_PREPOSITION = "把将以在用凭靠让为"
"""With what members that are clauses open; such a member runs to the end of its clause, 的 or 等."""


_PAIR_REACH = 26
"""Characters either way from the 、 that a member of a pair may reach."""


def pair_edges(source: Source, first: Span, last: Span, part: Span) -> tuple[Span, Span]:
    """The edges of two members, tried together: of like length and build, cut where the text marks a cut."""
    plain = source.plain
    starts = [
        at
        for at in range(max(first.start, first.end - _PAIR_REACH), first.end - 1)
        if source.word_edges[at] and not plain[at - 1].isdigit()
    ]
    ends = [
        at
        for at in range(last.start + 2, min(last.end, last.start + _PAIR_REACH) + 1)
        if source.word_edges[at] and not _hangs(source, at)
    ]
    starts = sorted({*starts, max(first.start, first.end - _PAIR_REACH)}) if len(first) <= _PAIR_REACH else starts
    ends = sorted({*ends, last.end}) if len(last) <= _PAIR_REACH else ends
    quote = plain.rfind("“", first.start, first.end)
    if plain[first.end - 1] == "”" and quote >= 0 and plain[last.start] == "“":
        starts = [quote]
    elif plain[first.end - 1] == "”" and quote >= 0:
        starts = [start for start in starts if start <= quote]
    closing = plain.find("”", last.start, last.end)
    if plain[last.start] == "“" and closing > 0 and plain[first.end - 1] == "”":
        ends = [closing + 1]
    elif closing > 0:
        ends = [end for end in ends if end > closing or "“" not in plain[last.start : end]] or [last.end]
    stop = _etc(source, last)
    ends = [stop] if stop else ends
    left = {start: _left_cost(source, first, start) for start in starts}
    right = {end: _right_cost(source, last, end, part) for end in ends}
    verb_opens = opens_with_verb(plain, last.start, last.end) or None
    best, best_cost = (first, last), 99.0
    for start, start_cost in left.items():
        for end, end_cost in right.items():
            a, b = first.end - start, end - last.start
            cost = start_cost + end_cost + abs(a - b) - 0.3 * min(a, b)
            cost -= 2.5 * (plain[start] == plain[last.start]) + 1.5 * (plain[first.end - 1] == plain[end - 1])
            if plain[start] == plain[last.start] and plain[start] in _PREPOSITION and source.word_edges[start]:
                cost -= 3.0 + (1.5 if end == last.end else 0.0)
            if plain[first.end - 1] == "的" == plain[end - 1]:
                cost -= 3.0
            elif "的" in plain[start : first.end] and plain[first.end - 1] != "的" and "的" in plain[last.start : end]:
                cost -= 2.0
            if plain[start + 1 : start + 3] == plain[last.start + 1 : last.start + 3] and min(a, b) > 3:
                cost -= 2.0
            if verb_opens is None and opens_with_verb(plain, start, first.end):
                cost += 1.0
            if verb_opens is not None:
                cost -= 2.0 if verb_opens == opens_with_verb(plain, start, first.end) else -1.0
            if cost < best_cost:
                best, best_cost = (Span(start, first.end), Span(last.start, end)), cost
    return best


def _hangs(source: Source, end: int) -> bool:
    """Whether a word stands before `end` that must be followed by another (反腐败斗争向, 保障和)."""
    return source.plain[end - 1] in "和与及或以向把将被对从于而就都也要" and bool(source.word_edges[end - 1])


def _left_cost(source: Source, piece: Span, start: int) -> float:
    """How badly the text bears a member's start here; the start of the piece and a verb before it are good."""
    if start == piece.start:
        return -2.0
    return -2.5 if after_left_word(source.plain, start, piece.start) else 0.0


def _right_cost(source: Source, piece: Span, end: int, part: Span) -> float:
    """How badly the text bears a member's end here; 等, 的, a verb or the end of the part after it are good."""
    if end == piece.end:
        return -2.5 if end >= part.end - 1 else -1.5
    if source.plain[end] == "的" or (
        source.plain[end] == "等" and source.word_edges[end] and source.word_edges[end + 1]
    ):
        return -3.0
    if at_predicate(source.plain, end):
        return -1.2
    if _COUNT.match(source.plain, end):
        return -2.0
    return -0.5 if _TAIL.match(source.plain, end) else 0.0


def tail_members(source: Source, last: Span, inner: list[Span]) -> list[Span]:
    """The last piece, cut at 和/以及 when both sides can be members."""
    plain = source.plain
    limit = max((len(member) for member in inner), default=8) + 4
    for join in _JOIN.finditer(plain, last.start, last.end):
        left, right = join.start() - last.start, last.end - join.end()
        at_edge = source.word_edges[join.start()] and source.word_edges[join.end()]
        one_verb = inner and all(_is_verbal(plain, member) for member in (*inner, Span(last.start, join.start())))
        if one_verb and not _is_verbal(plain, Span(join.end(), last.end)):
            break  # 捍卫党的先进性和纯洁性: two objects of one verb
        if _ADVERB_AND_VERB.fullmatch(plain, last.start, join.start()):
            break  # 切实保障和改善民生: two verbs of one object
        if at_edge and 1 < left <= limit and right > 1:
            return [Span(last.start, join.start()), Span(join.end(), last.end)]
        break
    return [last]


_ADVERB_AND_VERB = re.compile(rf"(?:{lexicon.ADVERB})+地?[\u3400-\u9fff]{{2}}")
_LEAD_IN = re.compile(r".{0,8}(?:特别是|尤其是|包括|例如|比如|面临|针对)|[对以把将在]")
"""What leads into a list and is no part of its first member."""


def without_lead_in(source: Source, piece: Span, others: list[Span]) -> Span:
    """`piece` without what leads into the list, unless one of the others opens so too."""
    plain = source.plain
    lead = _LEAD_IN.match(plain, piece.start, piece.end - 1)
    if lead and source.word_edges[lead.end()] and not any(plain[one.start] == lead.group()[0] for one in others):
        return Span(lead.end(), piece.end)
    return piece


_ATTRIBUTE = re.compile("[^的]{2,}的")


def _is_verbal(plain: str, member: Span) -> bool:
    """Whether a member is a verb and its object; four characters may as well be a name (节约优先, 服务)."""
    return len(member) > 4 and opens_with_verb(plain, member.start, member.end)


def left_edge(source: Source, piece: Span, target: int, others: list[Span]) -> Span:
    """The first member out of `piece`, which ends where it ends; `target` is the members' usual length."""
    plain = source.plain
    no_verbs = not any(opens_with_verb(plain, other.start, other.end) for other in others)
    if len(piece) <= target and not (no_verbs and _is_verbal(plain, piece)):
        return piece
    if plain[piece.start] == "“" and plain[piece.end - 1] == "”":
        return piece
    quote = plain.rfind("“", piece.start, piece.end)
    if plain[piece.end - 1] == "”" and quote >= 0:
        return Span(quote, piece.end)
    shared = _shared_opening(plain, others)
    at = plain.rfind(shared, piece.start, piece.end - 1) if len(shared) > 1 else -1
    if at >= 0 and source.word_edges[at]:
        return Span(at, piece.end)
    even = len({len(other) for other in others}) == 1
    frames = {plain[other.start] for other in others}
    verbal = _is_verbal(plain, others[0]) or 2 * sum(_is_verbal(plain, other) for other in others) > len(others)
    plain_nouns = not any("的" in other.of(plain) for other in others)
    best, best_cost = piece.start, 99.0
    for start in range(piece.start, piece.end - 1):
        in_word = not source.word_edges[start] and (target > 1 or start < piece.end - 1)
        if start != piece.start and (in_word or plain[start - 1].isdigit()):
            continue
        length = piece.end - start
        cost = 1.0 * abs(length - target)
        if plain[start] in frames and _FRAME.match(plain[start]):
            cost -= 4
        elif plain[start] in frames:
            cost -= 1
        cost += _left_cost(source, piece, start)
        if verbal and not opens_with_verb(plain, start, piece.end):
            cost += 5
        if plain_nouns and _ATTRIBUTE.search(plain, start, piece.end):
            cost += 2
        if no_verbs and _is_verbal(plain, Span(start, piece.end)):
            cost += 2.5
        if even and length == target:
            cost -= 1
        if cost < best_cost:
            best, best_cost = start, cost
    return Span(best, piece.end)


def _shared_opening(plain: str, members: list[Span]) -> str:
    """The characters that all of two or more members open with (身边的变化、身边的数字)."""
    columns = zip(*(member.of(plain) for member in members), strict=False) if len(members) > 1 else ()
    return "".join(column[0] for column in takewhile(lambda column: len(set(column)) == 1, columns))


def _etc(source: Source, piece: Span) -> int | None:
    """Where 等 (as a word: not 中等, 均等化, 等我) ends what `piece` names, or None."""
    for at in range(piece.start + 1, piece.end):
        if (
            source.plain[at] == "等"
            and source.word_edges[at]
            and source.word_edges[at + 1]
            and source.plain[at + 1] not in "我你他她它"
        ):
            return at
    return None


def right_edge(source: Source, piece: Span, target: int, others: list[Span], part: Span) -> Span:
    """The last member out of `piece`, which begins where it begins; `target` is the members' usual length."""
    plain = source.plain
    words = piece.of(plain)
    closing = plain.find("”", piece.start, piece.end)
    if words.startswith("“") and closing > 0:
        return Span(piece.start, closing + 1)
    if len(piece) <= target:
        return piece
    openings = {plain[other.start] for other in others}
    if plain[piece.start] in _PREPOSITION and openings == {plain[piece.start]}:
        stop = re.search(r"的(?=[\u3400-\u9fff]{2,6}$)|等", words[target - 2 :])
        return Span(piece.start, piece.start + target - 2 + stop.start()) if stop else piece
    if etc := _etc(source, piece):
        return Span(piece.start, etc)
    even = len({len(other) for other in others}) == 1
    last_chars = {plain[other.end - 1] for other in others}
    best, best_cost = piece.end, 0.9 * abs(len(piece) - target) - (2 if piece.end == part.end else 0)
    counted = _COUNTED if not any(_COUNTED.search(other.of(plain)) for other in others) else None
    shortest = max(2, len(_shared_opening(plain, [*others, piece])) + 1)
    for end in range(piece.start + shortest, piece.end):
        if not source.word_edges[end] or _hangs(source, end):
            continue
        is_word = len(others) > 1 and all(_is_one_word(source, one) for one in (*others, Span(piece.start, end)))
        marked = (
            plain[end] == "的"
            or _COUNT.match(plain, end)
            or plain.startswith("同志", end)
            or at_predicate(plain, end)
            or (even and _TAIL.match(plain, end))
        )
        alike = plain[end - 1] in last_chars or (even and end - piece.start == target)
        if not (marked or alike or is_word):
            continue  # nothing in the text says that a member ends here
        cost = abs(end - piece.start - target) * (1.5 if even else 1.0) + (0.0 if marked or alike else _UNMARKED)
        if plain[end] == "的":
            cost -= 2.5
        elif at_predicate(plain, end) or _COUNT.match(plain, end) or plain.startswith("同志", end):
            cost -= 1.5
        elif _TAIL.match(plain, end):
            cost -= 0.5
        if plain[end - 1] in last_chars:
            cost -= 1.5
        if even and end - piece.start == target:
            cost -= 1
        if cost < best_cost:
            best, best_cost = end, cost
        if counted and counted.match(plain, end):
            break
    return Span(piece.start, best)


def _is_one_word(source: Source, member: Span) -> bool:
    """Whether a member is a word of the dictionary, as its neighbours in the list (学校、商场、写字楼) are."""
    return 1 not in source.word_edges[member.start + 1 : member.end]
