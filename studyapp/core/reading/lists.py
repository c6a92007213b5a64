"""Parallel lists: members joined by 、, with edges found by the members' own shape."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from statistics import median

from studyapp.core.article import Span
from studyapp.core.phrases import Mention, PhraseKind, Relation, RelationType
from studyapp.core.reading import lexicon
from studyapp.core.reading.clauses import VERB_CLAUSE
from studyapp.core.reading.source import Candidate, Source

_JOIN = re.compile(r"(?:以及|和|与|及|或)")
_TAIL = re.compile(lexicon.alternatives(lexicon.LIST_TAILS))
_LEFT_WORD = re.compile(
    rf"(?:{lexicon.alternatives(lexicon.VERBS)}|{lexicon.alternatives(lexicon.WATCHWORD_OPERATORS)}|包括|具有|坚持|实现|按照|在|从|以|对|把|将|向|由|为|的|了|是|有|到|与|和|等|要|当地|统筹|通过|依靠|介绍|调研)$"
)
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
                last = _right_edge(source, Span(*joined.span(3)), target, [first, Span(*joined.span(2))], clause)
                found.append(ParallelList((first, Span(*joined.span(2)), last), clause))
    return tuple(found)


_JOINED = re.compile(r"([\u3400-\u9fff]{2,10}?)和([\u3400-\u9fff]{2,10}?)以及([\u3400-\u9fff]{2,10})")


def _lists_in(source: Source, clause: Span) -> Iterator[ParallelList]:
    plain = source.plain
    for part in _levels(plain, _after_number(plain, clause)):
        cuts = [
            index
            for index in range(part.start, part.end)
            if plain[index] == "、" and not _quoted_at(plain, part, index)
        ]
        if not cuts:
            continue
        pieces = [
            Span(a, b)
            for a, b in zip([part.start, *(cut + 1 for cut in cuts)], [*cuts, part.end], strict=True)
            if b > a
        ]
        if len(pieces) != len(cuts) + 1:
            continue
        for run in _runs(pieces):
            members = _with_edges(source, run, part)
            if members:
                yield ParallelList(members, clause)


_NUMBERED = re.compile(r"[一二三四五六七八九十]{1,3}、|\d{1,2}[.、]")


def _after_number(plain: str, clause: Span) -> Span:
    """`clause` without the number of a heading, whose 、 joins nothing."""
    number = _NUMBERED.match(plain, clause.start, clause.end)
    return Span(number.end(), clause.end) if number and number.end() < clause.end else clause


def _levels(plain: str, clause: Span) -> list[Span]:
    """The clause itself and the inside of each quotation in it."""
    levels = [clause]
    quotes = re.finditer(r"[“（]([^“”（）]+)[”）]", plain[clause.start : clause.end])
    levels.extend(Span(clause.start + quote.start(1), clause.start + quote.end(1)) for quote in quotes)
    return levels


def _quoted_at(plain: str, part: Span, index: int) -> bool:
    before = plain[part.start : index]
    return (
        before.count("“") > before.count("”")
        or before.count("《") > before.count("》")
        or before.count("（") > before.count("）")
    )


def _runs(pieces: list[Span]) -> list[list[Span]]:
    """Runs of pieces that can be one list: an inner piece that is too long ends one run and opens the next."""
    runs: list[list[Span]] = [[pieces[0]]]
    for index, piece in enumerate(pieces[1:], 1):
        runs[-1].append(piece)
        if len(piece) > _MEMBER_LIMIT and index < len(pieces) - 1:
            runs.append([piece])
    return [run for run in runs if len(run) >= 2]


def _with_edges(source: Source, run: list[Span], part: Span) -> tuple[Span, ...]:
    plain = source.plain
    inner = run[1:-1]
    first, last = run[0], run[-1]
    tail = _tail_members(source, last, inner)
    target = median([len(member) for member in (*inner, *tail[:-1])]) if inner or len(tail) > 1 else None
    if target is None:
        # Two members: the shorter of "first, whole" and "last, whole" sets the measure.
        head_part = _strip_left(source, first)
        target = min(len(head_part), len(last))
        if len(last) > target + 8:
            target = len(head_part)
    first = _left_edge(source, first, int(target), [*inner, *tail])
    end_member = _right_edge(source, tail[-1], int(target), [first, *inner, *tail[:-1]], part)
    members = (first, *inner, *tail[:-1], end_member)
    if any(not 1 <= len(member) <= _MEMBER_LIMIT for member in members):
        return ()
    if len(members) == 2 and max(map(len, members)) > 2.2 * min(map(len, members)):
        return ()
    if any(re.search(r"[“”《》]", member.of(plain)) and not _balanced(member.of(plain)) for member in members):
        return ()
    return members


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


def _strip_left(source: Source, piece: Span) -> Span:
    """`piece` without the verb or particle that leads into the list."""
    plain = source.plain
    best = piece.start
    for position in range(piece.start + 1, piece.end - 1):
        if position in source.word_edges and _LEFT_WORD.search(plain, max(piece.start, position - 4), position):
            best = position
            break
    return Span(best, piece.end) if piece.end - best >= 2 else piece


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
        if start != piece.start and start not in source.word_edges:
            continue
        length = piece.end - start
        cost = 1.0 * abs(length - target)
        if plain[start] in frames and _FRAME.match(plain[start]):
            cost -= 4
        elif plain[start] in frames:
            cost -= 1
        if start == piece.start:
            cost -= 1
        elif _LEFT_WORD.search(plain, max(piece.start, start - 4), start):
            cost -= 2.5
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
        if plain[position] == "等" and (position + 1 >= piece.end or plain[position + 1] not in "级候待次于同"):
            return Span(piece.start, position)
    even = len({len(other) for other in others}) == 1
    last_chars = {plain[other.end - 1] for other in others}
    best, best_cost = piece.end, 0.9 * abs(len(piece) - target) - (2 if piece.end == part.end else 0)
    for end in range(piece.start + 2, piece.end):
        if end not in source.word_edges:
            continue
        cost = abs(end - piece.start - target) * (1.5 if even else 1.0)
        if plain[end] == "的":
            cost -= 2.5
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
    """The lists as relations, each named by what stands right before or after it where the text names it."""
    text = source.article.text
    relations = []
    for found in lists:
        members = tuple(Mention(_bare(text, member).of(text), _bare(text, member)) for member in found.members)
        relations.append(Relation(RelationType.LIST, None, members))
    return relations


def _bare(text: str, span: Span) -> Span:
    """`span` without quotation marks around it."""
    words = span.of(text)
    if len(words) > 2 and words[0] in "“「" and words[-1] in "”」":
        return Span(span.start + 1, span.end - 1)
    return span


def _transitive(source: Source, start: int, floor: int) -> bool:
    """Whether a verb or a preposition that takes an object stands right before `start`."""
    before = source.plain[max(floor, start - 4) : start]
    return bool(before) and bool(_LEFT_WORD.search(before)) and not before.endswith(("进一步", "地"))


def enumerations(source: Source, lists: tuple[ParallelList, ...]) -> Iterator[Candidate]:
    """Lists worth knowing by heart (three members, or two of one shape), and members that are tasks themselves."""
    for found in lists:
        if all(
            VERB_CLAUSE.match(source.plain, member.start, member.end) and 5 <= len(member) <= 24
            for member in found.members
        ):
            for member in found.members:
                yield Candidate(member.start, member.end, PhraseKind.TASK, "task in a list")
    for found in lists:
        span, lengths = found.span, found.lengths()
        if len(span) > 80 or min(lengths) < 1 or len(span) < 4:
            continue
        count = len(found.members)
        even = found.is_even
        if count == 2 and not even and abs(lengths[0] - lengths[1]) > 2:
            continue
        closes = span.end >= found.clause.end - 1
        if even and lengths[0] in (3, 4) and closes and not _transitive(source, span.start, found.clause.start):
            yield Candidate(span.start, span.end, PhraseKind.SLOGAN, "even watchwords")
        elif (
            count == 2
            and all(VERB_CLAUSE.match(source.plain, member.start, member.end) for member in found.members)
            and min(lengths) >= 4
        ):
            yield Candidate(span.start, span.end, PhraseKind.TASK, "pair of tasks")
        elif count == 2 and even and lengths[0] >= 4:
            yield Candidate(span.start, span.end, PhraseKind.SLOGAN, "even pair")
        else:
            yield Candidate(span.start, span.end, PhraseKind.ENUMERATION, "list")
