"""Parallel lists: members joined by 、, with edges found by the members' own shape."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from statistics import median

from studyapp.core.article import Span
from studyapp.core.phrases import Mention, PhraseKind, Relation, RelationType
from studyapp.core.reading import lexicon
from studyapp.core.reading.clauses import REPORTING, kind_of_clause, opens_with_verb
from studyapp.core.reading.source import Candidate, Source

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


def _after_left_word(plain: str, start: int, floor: int) -> bool:
    """Whether a verb or a preposition that takes an object stands right before `start`."""
    return any(plain[start - length : start] in _LEFT_WORDS for length in range(1, 5) if start - length >= floor)


_PREDICATES = lexicon.VERB_SET | lexicon.word_set(
    """
    跃上 迈上 持续 不断 明显 基本 进一步 显著 全面 有效 同步 并存 相 组成 构成 工作 作用
    为重点 为核心 为主体 为主 为抓手 为目标 为导向 为基础 为支撑 为载体 为牵引 为主线
    """
)


def _at_predicate(plain: str, at: int) -> bool:
    """Whether what a list's last member is followed by stands at `at`: a verb, or a word that opens a predicate."""
    return any(plain[at : at + length] in _PREDICATES for length in range(1, 5))


_COUNT = re.compile(r"\d|[两二三四五六七八九十]+(?:个|大|项|类|种|条|处|支|家)|同志|单位|部门|等")
"""What may follow a list's last member: how many there are, or what they all are."""
_FRAME = re.compile(r"^[以从在为对向由把让靠不更有能敢]")
_MEMBER_LIMIT = 40


@dataclass(frozen=True, slots=True)
class ParallelList:
    """A list in one clause; `members` are spans in text order."""

    members: tuple[Span, ...]
    clause: Span

    @property
    def span(self) -> Span:
        return Span(self.members[0].start, self.members[-1].end)

    def lengths(self) -> list[int]:
        """The members' lengths in characters."""
        return [len(member) for member in self.members]

    @property
    def is_even(self) -> bool:
        """Whether all members have the same length."""
        return len(set(self.lengths())) == 1


def parallel_lists(source: Source) -> tuple[ParallelList, ...]:
    """Every 、-list of the text, with its edges."""
    found: list[ParallelList] = []
    for sentence in source.sentences:
        for clause in sentence.clauses:
            if "、" in source.plain[clause.start : clause.end]:
                found.extend(_lists_in(source, clause))
            elif joined := _JOINED.search(source.plain, clause.start, clause.end):
                target = len(joined[2])
                first = _left_edge(source, Span(*joined.span(1)), target, [Span(*joined.span(2))])
                rest = Span(joined.start(3), min(clause.end, joined.start(3) + _MEMBER_LIMIT))
                last = _right_edge(source, rest, target, [first, Span(*joined.span(2))], clause)
                found.append(ParallelList((first, Span(*joined.span(2)), last), clause))
    return tuple(found)


_JOINED = re.compile(r"([\u3400-\u9fff]{2,10}?)和([\u3400-\u9fff]{2,10}?)以及([\u3400-\u9fff]{2,10})")


def _lists_in(source: Source, clause: Span) -> Iterator[ParallelList]:
    plain = source.plain
    for part in _levels(plain, _after_number(plain, clause)):
        cuts = _joints(plain, part)
        if not cuts:
            continue
        pieces = [
            Span(a, b)
            for a, b in zip([part.start, *(cut + 1 for cut in cuts)], [*cuts, part.end], strict=True)
            if b > a
        ]
        if len(pieces) != len(cuts) + 1:
            continue
        for run in _runs(source, pieces):
            members = _with_edges(source, run, part)
            if members:
                yield ParallelList(members, clause)


_NUMBERED = re.compile(r"[一二三四五六七八九十]{1,3}、|\d{1,2}[.、]")


def _after_number(plain: str, clause: Span) -> Span:
    """`clause` without the number of a heading, whose 、 joins nothing."""
    number = _NUMBERED.match(plain, clause.start, clause.end)
    start = number.end() if number and number.end() < clause.end else clause.start
    reporting = REPORTING.match(plain, start, clause.end)
    return Span(reporting.end() if reporting else start, clause.end)


def _levels(plain: str, clause: Span) -> list[Span]:
    """The clause itself and the inside of each quotation in it."""
    levels = [clause]
    quotes = re.finditer(r"[“（]([^“”（）]+)[”）]", plain[clause.start : clause.end])
    levels.extend(Span(clause.start + quote.start(1), clause.start + quote.end(1)) for quote in quotes)
    return levels


def _joints(plain: str, part: Span) -> list[int]:
    """Where 、 stands in `part` outside of quotations, titles and brackets."""
    opened = dict.fromkeys("“《（", 0)
    closing = {"”": "“", "》": "《", "）": "（"}
    found = []
    for index in range(part.start, part.end):
        char = plain[index]
        if char in opened:
            opened[char] += 1
        elif char in closing:
            opened[closing[char]] -= 1
        elif char == "、" and all(depth <= 0 for depth in opened.values()):
            found.append(index)
    return found


def _runs(source: Source, pieces: list[Span]) -> list[list[Span]]:
    """Runs of pieces that can be one list: an inner piece that is too long ends one run and opens the next."""
    runs: list[list[Span]] = [[pieces[0]]]
    for index, piece in enumerate(pieces[1:], 1):
        runs[-1].append(piece)
        if index < len(pieces) - 1 and (len(piece) > _MEMBER_LIMIT or _holds_a_break(source, runs[-1], piece)):
            runs.append([piece])
    return [run for run in runs if len(run) >= 2]


def _holds_a_break(source: Source, run: list[Span], piece: Span) -> bool:
    """Whether `piece` ends the list and opens another: far longer than those before, with a verb where they end."""
    inner = run[1:-1]
    if not inner or len(piece) < 2 * max(map(len, inner)) + 1 or re.search("[“”《》（）]", piece.of(source.plain)):
        return False
    target = len(inner[-1])
    return any(
        (_at_predicate(source.plain, at) or source.plain[at].isdigit() or source.plain[at] in "等的")
        for at in range(piece.start + max(1, target - 1), min(piece.start + target + 3, piece.end - 1))
        if at in source.word_edges
    )


def _with_edges(source: Source, run: list[Span], part: Span) -> tuple[Span, ...]:
    inner = run[1:-1]
    tail = _tail_members(source, run[-1], inner)
    if inner or len(tail) > 1:
        target = int(median([len(member) for member in (*inner, *tail[:-1])]))
        first = _left_edge(source, run[0], target, [*inner, *tail])
        last = _right_edge(source, tail[-1], target, [first, *inner, *tail[:-1]], part)
    else:
        first, last = _pair_edges(source, run[0], tail[-1], part)
    members = (first, *inner, *tail[:-1], last)
    if any(not 1 <= len(member) <= _MEMBER_LIMIT for member in members):
        return ()
    if len(members) == 2 and max(map(len, members)) > 2.2 * min(map(len, members)):
        return ()
    if any(
        re.search(r"[“”《》]", member.of(source.plain)) and not _balanced(member.of(source.plain)) for member in members
    ):
        return ()
    return members


_PAIR_REACH = 26
"""Characters either way from the 、 that a member of a pair may reach."""


def _pair_edges(source: Source, first: Span, last: Span, part: Span) -> tuple[Span, Span]:
    """The edges of two members, tried together: of like length and build, cut where the text marks a cut."""
    plain = source.plain
    starts = [
        at
        for at in range(max(first.start, first.end - _PAIR_REACH), first.end - 1)
        if at in source.word_edges and not plain[at - 1].isdigit()
    ]
    ends = [at for at in range(last.start + 2, min(last.end, last.start + _PAIR_REACH) + 1) if at in source.word_edges]
    starts = sorted({*starts, max(first.start, first.end - _PAIR_REACH)}) if len(first) <= _PAIR_REACH else starts
    ends = sorted({*ends, last.end}) if len(last) <= _PAIR_REACH else ends
    quote = plain.rfind("“", first.start, first.end)
    if plain[first.end - 1] == "”" and quote >= 0:
        starts = [quote]
    closing = plain.find("”", last.start, last.end)
    if plain[last.start] == "“" and closing > 0:
        ends = [closing + 1]
    left = {start: _left_cost(source, first, start) for start in starts}
    right = {end: _right_cost(source, last, end, part) for end in ends}
    verb_opens = opens_with_verb(plain, last.start, last.end) or None
    best, best_cost = (first, last), 99.0
    for start, start_cost in left.items():
        for end, end_cost in right.items():
            a, b = first.end - start, end - last.start
            cost = start_cost + end_cost + abs(a - b) - 0.3 * min(a, b)
            cost -= 2.5 * (plain[start] == plain[last.start]) + 1.5 * (plain[first.end - 1] == plain[end - 1])
            if verb_opens is not None:
                cost -= 2.0 if verb_opens == opens_with_verb(plain, start, first.end) else -1.0
            if cost < best_cost:
                best, best_cost = (Span(start, first.end), Span(last.start, end)), cost
    return best


def _left_cost(source: Source, piece: Span, start: int) -> float:
    """How badly the text bears a member's start here; the start of the piece and a verb before it are good."""
    if start == piece.start:
        return -2.0
    return -2.5 if _after_left_word(source.plain, start, piece.start) else 0.0


def _right_cost(source: Source, piece: Span, end: int, part: Span) -> float:
    """How badly the text bears a member's end here; 等, 的, a verb or the end of the part after it are good."""
    if end == piece.end:
        return -2.5 if end >= part.end - 1 else -1.5
    if source.plain[end] == "的" or (source.plain[end] == "等" and {end, end + 1} <= source.word_edges):
        return -3.0
    if _at_predicate(source.plain, end):
        return -1.2
    return -0.5 if _TAIL.match(source.plain, end) else 0.0


def _balanced(words: str) -> bool:
    return words.count("“") == words.count("”") and words.count("《") == words.count("》")


def _tail_members(source: Source, last: Span, inner: list[Span]) -> list[Span]:
    """The last piece, cut at 和/以及 when both sides can be members."""
    plain = source.plain
    limit = max((len(member) for member in inner), default=8) + 4
    for join in _JOIN.finditer(plain, last.start, last.end):
        left, right = join.start() - last.start, last.end - join.end()
        at_edge = join.start() in source.word_edges and join.end() in source.word_edges
        if at_edge and 1 < left <= limit and right > 1:
            return [Span(last.start, join.start()), Span(join.end(), last.end)]
        break
    return [last]


def _left_edge(source: Source, piece: Span, target: int, others: list[Span]) -> Span:
    plain = source.plain
    if len(piece) <= target:
        return piece
    if plain[piece.start] == "“" and plain[piece.end - 1] == "”":
        return piece
    quote = plain.rfind("“", piece.start, piece.end)
    if plain[piece.end - 1] == "”" and quote >= 0:
        return Span(quote, piece.end)
    frames = {plain[other.start] for other in others}
    best, best_cost = piece.start, 99.0
    for start in range(piece.start, piece.end - 1):
        if start != piece.start and ((start not in source.word_edges and target > 1) or plain[start - 1].isdigit()):
            continue
        length = piece.end - start
        cost = 1.0 * abs(length - target)
        if plain[start] in frames and _FRAME.match(plain[start]):
            cost -= 4
        elif plain[start] in frames:
            cost -= 1
        cost += _left_cost(source, piece, start)
        if cost < best_cost:
            best, best_cost = start, cost
    return Span(best, piece.end)


def _right_edge(source: Source, piece: Span, target: int, others: list[Span], part: Span) -> Span:
    plain = source.plain
    words = piece.of(plain)
    closing = plain.find("”", piece.start, piece.end)
    if words.startswith("“") and closing > 0:
        return Span(piece.start, closing + 1)
    if len(piece) <= target:
        return piece
    for position in range(piece.start + 1, piece.end):
        if plain[position] == "等" and {position, position + 1} <= source.word_edges:  # not 中等, 均等化
            return Span(piece.start, position)
    even = len({len(other) for other in others}) == 1
    last_chars = {plain[other.end - 1] for other in others}
    best, best_cost = piece.end, 0.9 * abs(len(piece) - target) - (2 if piece.end == part.end else 0)
    for end in range(piece.start + 2, piece.end):
        if end not in source.word_edges:
            continue
        marked = (
            plain[end] == "的"
            or _COUNT.match(plain, end)
            or plain.startswith("同志", end)
            or _at_predicate(plain, end)
            or (even and _TAIL.match(plain, end))
        )
        if not marked and plain[end - 1] not in last_chars and not (even and end - piece.start == target):
            continue  # nothing in the text says that a member ends here
        cost = abs(end - piece.start - target) * (1.5 if even else 1.0)
        if plain[end] == "的":
            cost -= 2.5
        elif _at_predicate(plain, end) or _COUNT.match(plain, end) or plain.startswith("同志", end):
            cost -= 1.5
        elif _TAIL.match(plain, end):
            cost -= 0.5
        if plain[end - 1] in last_chars:
            cost -= 1.5
        if even and end - piece.start == target:
            cost -= 1
        if cost < best_cost:
            best, best_cost = end, cost
    return Span(piece.start, best)


def list_relations(source: Source, lists: tuple[ParallelList, ...]) -> list[Relation]:
    """The lists as relations; the head is the name that stands right before ("三个转变"，即…) or after (…等工程)."""
    text = source.article.text
    relations = []
    for found in lists:
        members = tuple(Mention(_bare(text, member).of(text), _bare(text, member)) for member in found.members)
        name = _name_of(source, found)
        relations.append(Relation(RelationType.LIST, Mention(name.of(text), name) if name else None, members))
    return relations


_NAME_BEFORE = re.compile(
    r"“?(?P<name>[两三四五六七八九十](?:个|大|项|条|种|化|位)?[\u3400-\u9fff]{1,8})”?(?:，?(?:即|就是|分别是|包括|是指|是)|：|，)?$"
)
_NAME_AFTER = re.compile(
    r"(?:等|的)(?P<name>[\u3400-\u9fff]{2,12})(?=[，。；、”]|$)|(?P<count>[两三四五六七八九十](?:个|大|项|种)[\u3400-\u9fff]{2,8})(?=[，。；、”]|$)"
)


def _name_of(source: Source, found: ParallelList) -> Span | None:
    plain, span = source.plain, found.span
    before = _NAME_BEFORE.search(plain, max(0, span.start - 16), span.start)
    if before:
        return Span(*before.span("name"))
    after = _NAME_AFTER.match(plain, span.end, min(len(plain), span.end + 16))
    return Span(*after.span("name" if after["name"] else "count")) if after else None


def _bare(text: str, span: Span) -> Span:
    """`span` without quotation marks around it."""
    words = span.of(text)
    if len(words) > 2 and words[0] in "“「" and words[-1] in "”」":
        return Span(span.start + 1, span.end - 1)
    return span


def _transitive(source: Source, start: int, floor: int) -> bool:
    """Whether a verb or a preposition that takes an object stands right before `start`."""
    before = source.plain[max(floor, start - 4) : start]
    return _after_left_word(source.plain, start, floor) and not before.endswith(("进一步", "地"))


def enumerations(source: Source, lists: tuple[ParallelList, ...]) -> Iterator[Candidate]:
    """Lists worth knowing by heart (three members, or two of one shape), and members that are tasks themselves."""
    for found in lists:
        sentence = source.sentence_at(found.span.start)
        for member in found.members:
            kind = kind_of_clause(member.of(source.plain), sentence) if 5 <= len(member) <= 24 else None
            if kind and kind[0] is PhraseKind.GOAL:
                yield Candidate(member.start, member.end, kind[0], f"{kind[0]} in a list")
    for found in lists:
        span, lengths = found.span, found.lengths()
        if len(span) > 80 or min(lengths) < 1 or len(span) < 4:
            continue
        count = len(found.members)
        even = found.is_even
        if count == 2 and not even and abs(lengths[0] - lengths[1]) > 2:
            continue
        closes = span.end >= found.clause.end - 1
        verbal = all(opens_with_verb(source.plain, member.start, member.end) for member in found.members)
        if even and lengths[0] in (3, 4) and closes and not _transitive(source, span.start, found.clause.start):
            yield Candidate(span.start, span.end, PhraseKind.SLOGAN, "even watchwords")
            yield Candidate(span.start, span.end, PhraseKind.ENUMERATION, "even watchwords")
        elif count == 2 and verbal and min(lengths) >= 4:
            yield Candidate(span.start, span.end, PhraseKind.TASK, "pair of tasks")
            if even:
                yield Candidate(span.start, span.end, PhraseKind.SLOGAN, "pair of tasks")
        elif count == 2 and even and lengths[0] >= 4:
            yield Candidate(span.start, span.end, PhraseKind.SLOGAN, "even pair")
            yield Candidate(span.start, span.end, PhraseKind.ENUMERATION, "even pair")
            if opens_with_verb(source.plain, span.start):
                yield Candidate(span.start, span.end, PhraseKind.TASK, "even pair")
        else:
            yield Candidate(span.start, span.end, PhraseKind.ENUMERATION, "list")
            if max(lengths) <= 7 and len(span) <= 24 and "以及" not in span.of(source.plain):
                yield Candidate(span.start, span.end, PhraseKind.SLOGAN, "list")
            if count == 2 and opens_with_verb(source.plain, span.start):
                yield Candidate(span.start, span.end, PhraseKind.TASK, "list")
        if source.plain.startswith(("的", "”的"), span.end) and len(span) <= 24:
            yield Candidate(span.start, span.end, PhraseKind.TERM, "list before a noun")
