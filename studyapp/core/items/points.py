"""What an article gives to ask: places in it worth knowing, with what they could be mistaken for."""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

from studyapp.core.article import Span
from studyapp.core.items import extras, grammar
from studyapp.core.items.numerals import QUANTITY, YEAR, figures_by_unit
from studyapp.core.items.pool import Pool
from studyapp.core.items.slots import Slots
from studyapp.core.items.source import Source
from studyapp.core.items.trivia import is_petty, is_trivial
from studyapp.core.items.wholes import cuts_title, cuts_word
from studyapp.core.phrases import Mention, Phrase, PhraseKind, Relation, RelationType

_SAME_CLAUSE = 12
"""Two members of a pair with more characters between them are not in one frame (要坚持X，着力Y; X的Y)."""

_UNKNOWN = 0.15
"""Worth of a relation's member that reading did not think a phrase."""
_COUPLET = re.compile("[\u4e00-\u9fff]{4}、(?P<second>[\u4e00-\u9fff]{4})")
_CUT_NAME = re.compile("学习|贯彻|传达|落实")
"""What stands in a name that has drawn in the words before it."""
_OUTSIZE, _OUTSIZE_BY = 1.6, 2
_FRAME_BEFORE, _FRAME_BEHIND = 16, 12
"""Characters around a list by which its place is known again."""
_CLAUSE_MARKS = re.compile("[，。；：！？“”\n]")
_PLACES = 4
"""Occurrences of a phrase looked at for a stem."""
_TRIED = 2
"""And of these so many are tried for what one might mistake them for."""
LISTED = 0.2
"""Lists worth less than this are asked for as a whole, if at all."""
_FIGURES = 40
"""Figures of one unit that are looked at beside one of them."""
_RIVALS = 12
"""Rivals looked at for one point, so that a long article costs no more for each."""


@dataclass(frozen=True, slots=True)
class Point:
    """A place to ask for.

    `asked` is the phrase that the answer is or belongs to; `rivals` are places of the same role elsewhere, `barred`
    what is right there as well; `worth` in [0, 1]; `rule` is a stable name.
    """

    span: Span
    asked: str
    kind: PhraseKind
    worth: float
    rule: str
    rivals: tuple[Span, ...] = ()
    barred: tuple[Span, ...] = ()


class Workbench:
    """What the makers of all item types work on."""

    def __init__(self, source: Source, seed: int) -> None:
        self.source = source
        self.seed = seed
        self._fingerprint = hashlib.sha256(source.bare.encode()).hexdigest()
        self.pool = Pool(source)
        self.slots = Slots(source.plain)
        self._scores = {phrase.text: phrase for phrase in source.reading.phrases}
        self._members: dict[int, list[Mention]] | None = None
        self._lists: list[Relation] | None = None
        self._by_type: dict[RelationType, list[Relation]] = {}
        self._figures = {
            unit: list(dict.fromkeys(row))[:_FIGURES] for unit, row in figures_by_unit(source.plain).items()
        }
        self.years = tuple(dict.fromkeys(YEAR.findall(source.plain)))
        self.counted = tuple(extras.counted(source, self._scores))
        self.statements = [extras.statement(source, clause) for clause in source.clauses]
        """For every clause what it says on its own, if it does."""
        self.extras = (
            *self.counted,
            *extras.lists(source, self.relations(RelationType.LIST), self._scores),
            *extras.clauses(source, self.statements),
        )
        self.ranked = sorted(
            (one for one in (*source.reading.phrases, *self.extras) if not is_petty(one)),
            key=lambda one: (-one.score, one.span.start, one.span.end),
        )
        """Phrases and extras, the most worth knowing first."""
        self._places: dict[int, list[Span]] = {}
        self._blanked: dict[tuple[int, int, PhraseKind], bool] = {}
        self._list_worth: dict[int, tuple[float, str, PhraseKind]] = {}
        self._frames: Counter[tuple[str, str]] | None = None
        self._framed: dict[tuple[str, str], int] = {}
        self._stage_heads: Counter[str] | None = None
        self._scores.update({one.text: one for one in self.extras if one.kind is PhraseKind.ENUMERATION})
        self.points = tuple(
            sorted(self._worthy_points(), key=lambda point: (-point.worth, point.span.start, point.rule))
        )

    def random(self, purpose: str) -> Random:
        """Randomness that hangs on the seed, the article's words in either script, and the purpose."""
        return Random(f"{self.seed}|{purpose}|{self._fingerprint}")  # noqa: S311 - shuffling options is no secret

    def phrase(self, text: str) -> Phrase | None:
        """The phrase of these words."""
        return self._scores.get(text)

    def lists_framed(self, members: Sequence[Span]) -> int:
        """How many lists of the article stand between the same words of their clause as these members."""
        if self._frames is None:
            every = [[one.span for one in relation.members] for relation in self.relations(RelationType.LIST)]
            self._frames = Counter(self._frame(spans) for spans in every)
        frame = self._frame(members)
        told = self._framed.get(frame)
        if told is None:  # of the text's lists, too, which reading may not have taken for any
            told = self._framed[frame] = extras.framed(self.source.plain, *frame)
        return max(self._frames[frame], told)

    def stages_until(self, head: str) -> int:
        """How many stages of the article end with what these words name."""
        if self._stage_heads is None:
            self._stage_heads = Counter(one.head.text for one in self.relations(RelationType.STAGE_GOAL) if one.head)
        return self._stage_heads[head]

    def _frame(self, members: Sequence[Span]) -> tuple[str, str]:
        """What the clause says in front of a list, without 要 and 坚持 and the like, and what it says behind."""
        plain, start, end = self.source.plain, members[0].start, members[-1].end
        ahead = _CLAUSE_MARKS.split(plain[max(0, start - _FRAME_BEFORE) : start])[-1]
        behind = _CLAUSE_MARKS.split(plain[end : end + _FRAME_BEHIND])[0]
        return grammar.OPERATOR_RUN.sub("", grammar.MODAL.sub("", ahead)), behind

    def nearest(self, spans: Sequence[Span], to: Span) -> Sequence[Span]:
        """At most `_RIVALS` of `spans`, which are in text order, nearest to a place."""
        place = bisect_left(spans, to.start, key=lambda span: span.start)
        return spans[max(0, place - _RIVALS // 2) : place + _RIVALS // 2]

    def figures_of(self, unit: str) -> list[str]:
        """The figures that the article gives with this unit, in its order."""
        return self._figures.get(unit, [])

    def _worthy_points(self) -> Iterator[Point]:
        return (point for point in self._points() if self.may_be_blanked(point.span, point.kind))

    def may_be_blanked(self, span: Span, kind: PhraseKind) -> bool:
        """Whether the words are nothing that anybody could do without, and no piece of a name or a word."""
        place = span.start, span.end, kind
        known = self._blanked.get(place)
        if known is None:
            plain = self.source.plain
            known = not (is_trivial(plain, span, kind) or cuts_title(plain, span) or cuts_word(plain, span)) and (
                kind is PhraseKind.PERSON or not self.source.cuts_word(span)
            )
            self._blanked[place] = known
        return known

    def _points(self) -> Iterator[Point]:
        yield from self._stage_points()
        yield from self._pair_points()
        yield from self._list_points()
        yield from self._office_points()
        yield from self._count_points()
        yield from self._phrase_points()

    def relations(self, kind: RelationType) -> list[Relation]:
        """The relations of a kind that can be asked for: stages with their own aims, lists without misjudged ends."""
        if kind is RelationType.STAGE_GOAL:
            return list(self.source.stages)
        if kind is RelationType.LIST:
            if self._lists is None:
                every = (self._even(one) for one in self.source.reading.relations if one.type is kind)
                self._lists = [
                    one for one in every if len(one.members) >= 2 and not self._ragged(one) and not self._is_roll(one)
                ]
            return self._lists
        return [relation for relation in self.source.reading.relations if relation.type is kind]

    def members_near(self, lengths: range, to: Span) -> list[Mention]:
        """Members of lists worth asking for, of these lengths, nearest to a place and not within it."""
        if self._members is None:
            self._members = defaultdict(list)
            for relation in self.relations(RelationType.LIST):
                if self.list_worth(relation)[0] >= LISTED:
                    for member in relation.members:
                        self._members[len(member.text)].append(member)
            for members in self._members.values():
                members.sort(key=lambda member: member.span.start)
        found: list[Mention] = []
        for length in lengths:
            members = self._members.get(length, [])
            place = bisect_left(members, to.start, key=lambda member: member.span.start)
            near = members[max(0, place - _RIVALS // 2) : place + _RIVALS // 2]
            found.extend(member for member in near if not member.span.meets(to))
        return found

    def _even(self, relation: Relation) -> Relation:
        """The list without a first or last member that has drawn in words around the list."""
        plain = self.source.plain
        members = relation.members
        if len(members) >= 3:
            lengths = [len(member.span) for member in members]
            verbs = [grammar.starts_with_verb(plain[member.span.start : member.span.end]) for member in members]
            if lengths[0] > _OUTSIZE * max(lengths[1:]) or (verbs[0] and not any(verbs[1:])):
                members = members[1:]
            elif lengths[-1] > max(_OUTSIZE * max(lengths[:-1]), max(lengths[:-1]) + _OUTSIZE_BY):
                members = members[:-1]
        return Relation(relation.type, relation.head, members)

    def _is_roll(self, relation: Relation) -> bool:
        """Whether the list says who was there."""
        return self.source.is_roll(relation.members[-1].span.start)

    def _ragged(self, relation: Relation) -> bool:
        """Whether a member begins in the middle of a word group."""
        plain = self.source.plain
        start = relation.members[0].span.start
        return plain[start - 1 : start].isdigit() or any(
            plain[member.span.start] in "了的着过和与及等们后多余相" for member in relation.members
        )

    def relations_near(self, kind: RelationType, to: Span) -> list[Relation]:
        """Relations of a kind whose members stand nearest to a place, at most `_RIVALS`, without the one that is
        there."""
        known = self._by_type.get(kind)
        if known is None:
            worthy = [one for one in self.relations(kind) if self.list_worth(one)[0] >= LISTED]
            known = self._by_type[kind] = sorted(worthy, key=lambda relation: relation.members[0].span)
        place = bisect_left(known, to, key=lambda relation: relation.members[0].span)
        near = known[max(0, place - _RIVALS // 2) : place + _RIVALS // 2]
        return [relation for relation in near if not relation.members[0].span.meets(to)]

    def worth(self, mention: Mention) -> tuple[float, PhraseKind, str]:
        """Score, kind and text of the phrase that the mention is, or is the larger part of."""
        phrase = self.phrase(mention.text)
        if phrase is None:
            phrase = self.phrase(grammar.OPERATOR_RUN.sub("", mention.text))
        if phrase is None:
            return _UNKNOWN, PhraseKind.TASK, mention.text
        return phrase.score, phrase.kind, phrase.text

    def list_worth(self, relation: Relation) -> tuple[float, str, PhraseKind]:
        """How much a list is worth, the phrase it is or belongs to, and that phrase's kind."""
        known = self._list_worth.get(id(relation))  # the bench keeps its relations
        if known is None:
            known = self._list_worth[id(relation)] = self._found_list_worth(relation)
        return known

    def _found_list_worth(self, relation: Relation) -> tuple[float, str, PhraseKind]:
        members = relation.members
        phrase = self.phrase(self.source.text[members[0].span.start : members[-1].span.end])
        if phrase:
            return phrase.score, phrase.text, phrase.kind
        score, kind, text = max((self.worth(member) for member in members), key=lambda worth: worth[0])
        return 0.7 * score, text, kind

    def _stage_points(self) -> Iterator[Point]:
        stages = self.relations(RelationType.STAGE_GOAL)
        aims = sorted(
            (member.span, relation.head.text) for relation in stages for member in relation.members if relation.head
        )
        by_time: dict[str, list[Span]] = defaultdict(list)
        for span, time in aims:
            by_time[time].append(span)
        for relation in stages:
            assert relation.head
            head = relation.head
            place = bisect_left(aims, (relation.members[0].span, ""))
            near = aims[max(0, place - _RIVALS) : place + len(relation.members) + _RIVALS]
            others = tuple(span for span, time in near if time != head.text)
            same = tuple(by_time[head.text])
            match = YEAR.match(self.source.plain, head.span.start)
            # What one office has to do by one day is no aim of another day; there only the day can be mistaken.
            whole_year = match is not None and head.span.end - match.end() <= 1
            for member in relation.members if whole_year or len(relation.members) > 1 else ():
                score, kind, text = self.worth(member)
                yield Point(member.span, text, kind, 0.3 + 0.7 * score, "stage.aim", others, same)
            if match and whole_year:
                score, _, _ = self.worth(head)
                span = Span(match.start(), match.end() + 1)
                yield Point(span, head.text, PhraseKind.TIME, 0.25 + 0.7 * score, "stage.year")

    def _pair_points(self) -> Iterator[Point]:
        series: dict[tuple[str, bool, bool], list[Relation]] = defaultdict(list)
        plain = self.source.plain
        for relation in self.relations(RelationType.PAIR):
            if len(relation.members) != 2:
                continue
            first, second = relation.members
            between = plain[first.span.end : second.span.start]
            frame = between if first.span.end <= second.span.start and len(between) <= _SAME_CLAUSE else "…"
            starts = [grammar.starts_with_verb(plain[m.span.start : m.span.end]) for m in (first, second)]
            series[re.sub(r"[“”]", "", frame), starts[0], starts[1]].append(relation)
        for group in series.values():
            group.sort(key=lambda relation: relation.members[0].span)
            for place, relation in enumerate(group):
                near = group[max(0, place - _RIVALS) : place + _RIVALS]
                for side, member in enumerate(relation.members):
                    score, kind, text = self.worth(member)
                    others = tuple(
                        r.members[side].span
                        for r in near
                        if r.members[side].text != member.text
                        and extras.as_long(r.members[0].span, relation.members[0].span)
                    )
                    other, _, _ = self.worth(relation.members[1 - side])
                    rule = "pair.second" if side else "pair.first"
                    yield Point(member.span, text, kind, min(1.0, 0.25 + 0.5 * score + 0.25 * other), rule, others)

    def _list_points(self) -> Iterator[Point]:
        lists = self.relations(RelationType.LIST)
        for relation in lists:
            if len(relation.members) < 3:
                continue
            same = tuple(member.span for member in relation.members)
            whole, text, kind = self.list_worth(relation)
            if whole < LISTED:
                continue
            # The last member is the one least given away by the others; another one for the second item.
            for factor, member in ((0.8, relation.members[-1]), (0.6, relation.members[len(relation.members) // 2])):
                yield Point(self._own_words(member, relation), text, kind, factor * whole, "list.member", (), same)

    def _own_words(self, member: Mention, relation: Relation) -> Span:
        """The words of a member without what all members are of, which stands with the last (A、B和C的关系)."""
        words = [self.source.plain[one.span.start : one.span.end] for one in relation.members]
        shared = words[-1].find("的")
        if member is not relation.members[-1] or shared < _TRIED or any("的" in word for word in words[:-1]):
            return member.span
        return Span(member.span.start, member.span.start + shared)

    def _office_points(self) -> Iterator[Point]:
        offices = self.relations(RelationType.OFFICE)
        for relation in offices:
            if relation.head is None or not relation.members:
                continue
            member = relation.members[0]
            if self.source.plain[member.span.end : member.span.end + 1] in "，、；。":
                continue  # a list of names says nothing of anybody
            clause = self.source.clauses[self.source.clause_at(member.span.start)].body
            if grammar.ACCOMPANIES.search(self.source.plain, clause.start, clause.end):
                continue
            score, _, text = self.worth(member)
            yield Point(member.span, text, PhraseKind.PERSON, 0.2 + 0.6 * score, "office.name")
            yield Point(relation.head.span, text, PhraseKind.PERSON, 0.2 + 0.5 * score, "office.title")

    def _count_points(self) -> Iterator[Point]:
        for relation in self.relations(RelationType.COUNT):
            for member in relation.members:
                score, _, text = self.worth(member)
                if match := QUANTITY.search(self.source.plain, member.span.start, member.span.end):
                    span = _without_adverb(self.source.plain, Span(match.start(), match.end()))
                    yield Point(span, text, PhraseKind.NUMBER, max(extras.COUNTED, score), "number")

    def _phrase_points(self) -> Iterator[Point]:
        source = self.source
        slots_seen: set[str] = set()
        for phrase in self.ranked:
            if phrase.kind is PhraseKind.NUMBER and phrase.rule == extras.COUNT:
                continue  # asked for by its relation
            plain = source.plain[phrase.span.start : phrase.span.end]
            for span in self.places(phrase)[:_TRIED]:
                if phrase.kind is PhraseKind.NUMBER:
                    if match := QUANTITY.search(source.plain, span.start, span.end):
                        end = match.end() + source.plain.startswith("次", match.end())
                        figure = _without_adverb(source.plain, Span(match.start(), end))
                        yield Point(figure, phrase.text, phrase.kind, 0.9 * phrase.score, "number")
                elif phrase.kind is PhraseKind.TIME:
                    yield Point(span, phrase.text, phrase.kind, 0.8 * phrase.score, "time")
                elif phrase.kind is PhraseKind.ORGANIZATION and not _CUT_NAME.search(plain):
                    yield Point(span, phrase.text, phrase.kind, 0.8 * phrase.score, "organization")
                elif phrase.kind not in (PhraseKind.PERSON, PhraseKind.DOCUMENT, PhraseKind.ORGANIZATION):
                    yield Point(span, phrase.text, phrase.kind, 0.9 * phrase.score, str(phrase.kind))
            if phrase.kind is PhraseKind.SLOGAN and (couplet := _COUPLET.fullmatch(plain)):
                for span in self.places(phrase)[:1]:
                    half = Span(span.start + couplet.start("second"), span.end)
                    yield Point(half, phrase.text, phrase.kind, 0.9 * phrase.score, "couplet")
            if phrase.kind in (PhraseKind.SLOGAN, PhraseKind.GOAL, PhraseKind.TASK, PhraseKind.TERM) and plain:
                for slot in [one for span in self.places(phrase)[-_TRIED:] for one in self.slots.within(span)[:_TRIED]]:
                    around = source.plain[slot.span.start - 2 : slot.span.end + 2]
                    if slot.weight >= 2 and around not in slots_seen:
                        slots_seen.add(around)
                        yield Point(slot.span, phrase.text, phrase.kind, 0.85 * phrase.score, "slot")
                        break

    def places(self, phrase: Phrase) -> list[Span]:
        """The occurrences in sentences, not in headings; those between quotation marks first."""
        known = self._places.get(id(phrase))  # the bench keeps its phrases
        if known is None:
            known = self._places[id(phrase)] = self._found_places(phrase)
        return known

    def _found_places(self, phrase: Phrase) -> list[Span]:
        source = self.source
        found = [span for span in phrase.spans if not source.is_heading(source.sentence_at(span.start))]
        if len(found) > 1:
            found.sort(key=lambda span: source.plain[span.start - 1 : span.start] != "“" or span.start == 0)
        return found[:_PLACES]


def _without_adverb(plain: str, span: Span) -> Span:
    """A figure without the adverb of the next one that was taken for part of its unit (8章共…)."""
    return Span(span.start, span.end - 1) if len(span) > 2 and plain[span.end - 1] in "共约达超近" else span
