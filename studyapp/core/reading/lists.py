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
from studyapp.core.reading.list_edges import (
    after_left_word,
    at_predicate,
    left_edge,
    pair_edges,
    right_edge,
    tail_members,
    without_lead_in,
)
from studyapp.core.reading.source import Candidate, Source

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
                first = left_edge(source, Span(*joined.span(1)), target, [Span(*joined.span(2))])
                rest = Span(joined.start(3), min(clause.end, joined.start(3) + _MEMBER_LIMIT))
                last = right_edge(source, rest, target, [first, Span(*joined.span(2))], clause)
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
    start = reporting.end() if reporting else start
    framed = _FRAMED.search(plain, start, clause.end)
    return Span(*framed.span(framed.lastindex or 0)) if framed else Span(start, clause.end)


_FRAMED = re.compile(
    r"(?<![作成认以])为([^，。；为]{2,60}、[^，。；、而]{2,30})而(?=[\u3400-\u9fff]{2})"
    r"|(?<![存实所现内])在([^，。；在上]{2,60}、[^，。；、在上]{2,30}[^，。；、在上之以向基晚马路])(?:上|方面)(?=[\u3400-\u9fff]{2,8}(?:[，。；！]|$))"
)
"""为A、B而奋斗, 在A、B上用力: a list that words on both sides hold."""


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
        (at_predicate(source.plain, at) or source.plain[at].isdigit() or source.plain[at] in "等的")
        for at in range(piece.start + max(1, target - 1), min(piece.start + target + 3, piece.end - 1))
        if source.word_edges[at]
    )


def _with_edges(source: Source, run: list[Span], part: Span) -> tuple[Span, ...]:
    inner = run[1:-1]
    opening = without_lead_in(source, run[0], run[1:])
    tail = tail_members(source, run[-1], inner)
    if inner or len(tail) > 1:
        target = int(median([len(member) for member in (*inner, *tail[:-1])]))
        first = left_edge(source, opening, target, [*inner, *tail])
        last = right_edge(source, tail[-1], target, [first, *inner, *tail[:-1]], part)
    else:
        first, last = pair_edges(source, opening, tail[-1], part)
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


def _balanced(words: str) -> bool:
    return words.count("“") == words.count("”") and words.count("《") == words.count("》")


def list_relations(source: Source, lists: tuple[ParallelList, ...]) -> list[Relation]:
    """The lists as relations; the head is the name that stands right before ("三个转变"，即…) or after (…等工程)."""
    text = source.article.text
    relations = []
    for found in lists:
        if any(_OFFICE.match(source.plain, member.start, member.end) for member in found.members):
            continue
        members = tuple(Mention(_bare(text, member).of(text), _bare(text, member)) for member in found.members)
        name = _name_of(source, found)
        relations.append(Relation(RelationType.LIST, Mention(name.of(text), name) if name else None, members))
    return relations


_NAME_BEFORE = re.compile(
    r"“?(?<![一二三四五六七八九十百])(?P<name>[两三四五六七八九十](?:个|大|项|条|种|化|位)?[\u3400-\u9fff]{1,8})”?(?:，?(?:即|就是|分别是|包括|是指|是)|：|，)?$"
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
    return after_left_word(source.plain, start, floor) and not before.endswith(("进一步", "地"))


_OFFICE = re.compile(
    rf"(?:[省市县区镇乡州]?(?:委|政府)?{lexicon.alternatives(lexicon.OFFICES)})(?:$|(?:{'|'.join(sorted(lexicon.SURNAMES))})[\u3400-\u9fff]{{1,2}}$)"
)


_APPOINTED = re.compile(r"任(?:[\u3400-\u9fff]{0,4})(?:组长|主任|书记|指挥长|会长|主席)$")
"""由A任组长、B任副组长: who is appointed to what."""


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
        if any(_OFFICE.match(source.plain, member.start, member.end) for member in found.members):
            continue  # 副书记、市长 and a name: what somebody is, and no list
        if any(_APPOINTED.search(member.of(source.plain)) for member in found.members):
            continue
        alike = source.plain.startswith(found.members[0].of(source.plain)[:2], found.members[-1].start)
        if count == 2 and not even and not alike and abs(lengths[0] - lengths[1]) > 2:
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
