"""Distractors: of the key's type, near it in length, from the same article first, and none that the article makes right."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from random import Random

from studyapp.core.article import Span
from studyapp.core.items import numerals
from studyapp.core.items.flaws import ABSOLUTE, SHARED
from studyapp.core.items.guard import Option, option
from studyapp.core.items.numerals import FIGURE
from studyapp.core.items.points import Point, Workbench
from studyapp.core.items.pool import Entry
from studyapp.core.items.stems import Stem, make_stem
from studyapp.core.items.wording import Wording, bare
from studyapp.core.items.slots import WATCHWORDS, family
from studyapp.core.phrases import PhraseKind, RelationType

_LENGTH_SLACK = 0.25
"""Options longer or shorter than the key by more than this share look odd (question-quality.md: not uniform)."""
_BEST = 7
"""So many of the fittest candidates are combined into option sets."""
_ENOUGH = 4
"""With so many from a better source, a worse one is not drawn on."""
_CHOICE = 5
"""So many figures are made where three are needed, for the guard to choose from."""
_FITTING = 0.6
"""Least likeness of a phrase from elsewhere in the article; set by reading items: below it the options look thrown
together (a person's act beside a policy, a season beside a slogan)."""
_SHORT_TERM = 7
_QUOTED_SLACK = 3
"""Short terms between quotation marks may differ more in length: that they are quoted is what they have in common."""
_EDITABLE = 13
"""A key longer than this with one word changed is a test of eyesight; there the word itself is asked for."""

_LONGEST_NAME = 14
_CENTRAL_MEETINGS = (
    "中央经济工作会议 中央城市工作会议 中央农村工作会议 中央金融工作会议 中央人才工作会议 中央民族工作会议 中央统战工作会议 中央外事工作会议"
).split()
_OFFICE_LEVEL = re.compile(r"(?P<place>[省市区县镇乡州])(?=委|长|政府|人大|政协)")
_OFFICES = ("{}委书记", "{}委副书记、{}长", "{}人大常委会主任", "{}政协主席", "{}委常委、常务副{}长", "{}纪委书记")

_PLAIN_RULES = frozenset({"task", "goal", "slogan", "term", "enumeration"})
_PARTNER = 3
_PAIRED = ("pair.", "stage.")

ORIGINS = {
    "rival": "干扰项取自原文中与其并列的其他提法。",
    "same kind": "干扰项取自原文其他地方的同类提法。",
    "edit": "干扰项只改动了其中一处用词。",
    "figure": "干扰项为同一单位的其他数字。",
    "year": "干扰项为其他年份或日期。",
    "closed": "干扰项为同类说法。",
}
"""What a rationale says of each origin, in our own Simplified words."""


@dataclass(frozen=True, slots=True)
class Ready:
    """A point with its stem, its key, and what could stand in its place and be wrong, fittest first."""

    point: Point
    stem: Stem
    asked: Wording
    key: Option
    found: list[Option]


class Shelf:
    """Stems and distractors of the points, made once for all item types.

    They do not hang on the seed: were wrong options drawn anew for every version of a paper, whoever saw two versions would
    know the right ones by their coming back.
    """

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench
        self._random = Random(0)  # noqa: S311 - choosing distractors is no secret
        self._ready: dict[int, Ready | None] = {}

    def ready(self, point: Point) -> Ready | None:
        """The point made ready, or None if no stem for it stands on its own."""
        number = id(
            point
        )  # the bench keeps its points; hashing their spans each time costs more than making half of them
        if number not in self._ready:
            self._ready[number] = self._made(point)
        return self._ready[number]

    def _made(self, point: Point) -> Ready | None:
        if point.rule in _PLAIN_RULES and not _hopeful(self._bench, point):
            return None
        # A pair's partner or the stage says what is asked, however short it is.
        own_words = {"own_words": _PARTNER} if point.rule.startswith(_PAIRED) else {}
        stem = make_stem(self._bench.source, [point.span], **own_words)
        if stem is None:
            return None
        asked = stem.asked()
        key = option(self._bench.source.wording(point.span), 1.0, "key")
        if key.core in bare(asked.plain):
            return None
        return Ready(point, stem, asked, key, candidates(self._bench, point, stem, self._random))


def _hopeful(bench: Workbench, point: Point) -> bool:
    """Whether a phrase without partners can have distractors at all: a whole clause only by changing a word of it."""
    source = bench.source
    if bench.pool.entry(point.span, point.kind).edges != "cc":
        return True
    return bool(bench.slots.within(point.span)) or bool(
        numerals.HAN_COUNT.match(source.plain[point.span.start : point.span.end])
    )


def candidates(bench: Workbench, point: Point, stem: Stem, random: Random) -> list[Option]:
    """What could stand in the blank and be wrong, fittest first, at most as many as can be combined."""
    key = bench.source.wording(point.span)
    judge = Judge(stem, point)
    seen = {bare(key.plain)}
    found: list[Option] = []
    for proposed in _proposed(bench, point, key, random):
        for candidate in sorted(proposed, key=lambda one: -one.fit):
            if candidate.core in seen:
                continue
            seen.add(candidate.core)
            if judge.is_wrong(candidate.core, lenient=candidate.origin in ("rival", "year", "figure")):
                found.append(candidate)
        if len(found) >= _ENOUGH:
            break
    return sorted(found, key=lambda one: -one.fit)[:_BEST]


def option_sets(found: Sequence[Option], key: Option, stem: str, *, wanted: int = 5) -> list[tuple[int, int, int]]:
    """Trios of places in `found`, counted from 1, that go together and do not give the key away: the fittest first.

    What gives it away are the audit's rules: the key much the longest, alone in echoing the stem, in having a pause, a
    figure or a quotation, a wrong option alone in having a figure or an absolute word.
    """
    options = [key, *found]
    nested = {
        (one, other)
        for one, other in combinations(range(len(options)), 2)
        if options[one].core in options[other].core or options[other].core in options[one].core
    }
    # A lone edit beside strangers gives the key away (the two alike), and so do two: all edits or none.
    edited = [candidate.origin == "edit" for candidate in options]
    marked = [_marks(candidate, stem) for candidate in options]
    lengths = [len(candidate.core) for candidate in options]
    trios = []
    for trio in combinations(range(1, len(options)), 3):
        if sum(edited[place] for place in trio) not in (0, 3):
            continue
        if nested and any(pair in nested for pair in combinations((0, *trio), 2)):
            continue
        if lengths[0] > 1.3 * sum(lengths[place] for place in trio) / 3:
            continue
        if _gives_away(marked[0], [marked[place] for place in trio]):
            continue
        trios.append(trio)
    if len(trios) > wanted:
        step = (len(trios) - 2) / (wanted - 2)
        trios = trios[:2] + [trios[2 + int(step * n)] for n in range(wanted - 2)]
    return trios


def _marks(candidate: Option, stem: str) -> frozenset[str]:
    """What one sees of an option without understanding it."""
    plain, core = candidate.wording.plain, candidate.core
    seen = {mark for mark in "、，“《" if mark in plain}
    if FIGURE.search(plain):
        seen.add("figure")
    if any(core[start : start + SHARED] in stem for start in range(len(core) - SHARED + 1)):
        seen.add("echo")
    if any(word in core for word in ABSOLUTE):
        seen.add("absolute")
    return frozenset(seen)


def _gives_away(key: frozenset[str], others: Sequence[frozenset[str]]) -> bool:
    """Whether the key or one wrong option stands alone by a mark."""
    if not key and not any(others):
        return False
    for mark in key:
        if not any(mark in other for other in others) and mark != "absolute":
            return True
    if "figure" in key and sum("figure" in other for other in others) < 3:
        return True
    return any(
        mark not in key and sum(mark in other for other in others) == 1 for mark in ("figure", "absolute", "“", "《")
    )


class Judge:
    """Knows what would be right in a blank."""

    def __init__(self, stem: Stem, point: Point) -> None:
        source = stem.source
        self._says = source.says_bare
        self._key = bare(source.plain[point.span.start : point.span.end])
        self._barred = {bare(source.plain[span.start : span.end]) for span in point.barred}
        self._shown = bare(stem.statement().plain)
        before, after = stem.around(point.span)
        self._before, self._after = bare(before), bare(after)

    def is_wrong(self, core: str, *, lenient: bool) -> bool:
        """Whether these words in the key's place are neither said by the article nor given away by the stem.

        `lenient` is for rivals whose partner stands in the stem: there only the whole clause counts, else also the
        words next to the blank.
        """
        key, before, after = self._key, self._before, self._after
        if not core or core in key or key in core or core in self._barred or core in self._shown:
            return False
        if lenient and not before and not after:
            return True  # the partner that makes it wrong stands in the stem's opening
        if self._says(before[-12:] + core + after[:12]):
            return False
        if lenient:
            return True
        if len(core) >= 4 and len(before) >= 2 and self._says(before[-2:] + core):
            return False
        if len(before) + len(after) >= 3 and self._says(before[-3:] + core + after[:3]):
            return False
        return not (len(after) >= 2 and len(core) >= 3 and self._says(core + after[:4]))


def _proposed(bench: Workbench, point: Point, key: Wording, random: Random) -> Iterator[Iterator[Option]]:
    """Sources of candidates, the best first; later ones are only drawn on when the earlier do not suffice."""
    if point.rule == "slot":
        yield _closed(bench, point)
    elif point.rule in ("stage.year", "time"):
        yield _times(bench, key, random)
    elif point.rule == "number":
        yield _numbers(bench, key, random)
    elif point.rule == "office.title":
        yield _offices(bench, key)
    elif point.rule == "organization":
        yield _meetings(bench, key, random)
        yield _alike(bench, point)
    elif point.rule in ("office.name", "document"):
        yield _alike(bench, point)
    elif point.rule == "couplet":
        yield _watchwords(bench, key)
    elif point.rule == "list.member":
        yield _closed(bench, point)
        yield _family(bench, point, key)
        yield edits(bench, point.span, key, random)
        yield _members(bench, point)
    else:
        yield _rivals(bench, point)
        yield _counts(bench, key, random)
        yield edits(bench, point.span, key, random)
        yield _alike(bench, point)


def _closed(bench: Workbench, point: Point) -> Iterator[Option]:
    for slot in bench.slots.within(point.span):
        if slot.span == point.span:
            for place, other in enumerate(slot.others):
                yield option(bench.source.ours(other), 1.0 - 0.05 * place, "closed")


def _times(bench: Workbench, key: Wording, random: Random) -> Iterator[Option]:
    years = list(numerals.YEAR.finditer(key.plain))
    if len(years) == 1 and not numerals.DATE.search(key.plain):
        match = years[0]
        known = [year[0] for year in numerals.YEAR.finditer(bench.source.plain)]
        for year in numerals.years_like(match[0], known, random, count=_CHOICE):
            yield option(key.replaced(match.start(), match.end(), Wording(year, year)), 1.0, "year")
    elif not years and (period := numerals.PERIOD.fullmatch(key.plain)) is not None:
        first, last = int(period["first"]), int(period["last"])
        for day in numerals.days_like(period["first"], random, count=_CHOICE):
            shift = int(day) - first
            if last + shift <= 28:
                moved = key.replaced(*period.span("last"), Wording(str(last + shift), str(last + shift)))
                yield option(moved.replaced(*period.span("first"), Wording(day, day)), 1.0, "year")
    elif not years and (date := numerals.DATE.fullmatch(key.plain)) is not None:
        start, end = date.span("day")
        for day in numerals.days_like(date["day"], random, count=_CHOICE):
            yield option(key.replaced(start, end, Wording(day, day)), 1.0, "year")


def _numbers(bench: Workbench, key: Wording, random: Random) -> Iterator[Option]:
    parted = numerals.parted(key.plain)
    if parted is None or numerals.FIGURE.search(parted[2]):
        return
    before, figure, unit = parted
    start, end = len(before), len(before) + len(figure)
    for other in numerals.figures_like(figure, bench.figures_of(unit), random, share="%" in unit, count=_CHOICE):
        yield option(key.replaced(start, end, Wording(other, other)), 1.0, "figure")


def _counts(bench: Workbench, key: Wording, random: Random) -> Iterator[Option]:
    """A term that counts (三个…, 四大…) with other counts."""
    if match := numerals.HAN_COUNT.match(key.plain):
        start, end = match.span("figure")
        for figure in numerals.counts_like(match["figure"], random, count=_CHOICE):
            yield option(key.replaced(start, end, bench.source.ours(figure)), 0.9, "edit")


def _offices(bench: Workbench, key: Wording) -> Iterator[Option]:
    match = _OFFICE_LEVEL.search(key.plain)
    if not match:
        return
    for template in _OFFICES:
        words = template.replace("{}", match["place"])
        yield option(bench.source.ours(words), 1.0 - 0.05 * abs(len(words) - len(key)), "closed")


def _meetings(bench: Workbench, key: Wording, random: Random) -> Iterator[Option]:
    if len(key) > _LONGEST_NAME or "、" in key.plain:
        return
    parts = list(numerals.ORDINAL_PARTS.finditer(key.plain))
    if parts:
        part = parts[-1]
        if part.lastgroup == "congress":
            return  # which congresses there were is known to everybody, and the next ones do not exist yet
        for figure in numerals.ordinals_like(part[0], random, count=_CHOICE):
            yield option(key.replaced(part.start(), part.end(), bench.source.ours(figure)), 1.0, "edit")
    elif key.plain in _CENTRAL_MEETINGS:
        for other in _CENTRAL_MEETINGS:
            yield option(bench.source.ours(other), 0.9, "closed")


def _rivals(bench: Workbench, point: Point) -> Iterator[Option]:
    stage = point.rule == "stage.aim"
    me = bench.pool.entry(point.span, point.kind)
    for span in bench.nearest(point.rivals, point.span):
        other = bench.pool.entry(span, point.kind)
        slack = max(2, 0.6 * len(me.core)) if stage else max(1, 0.35 * len(me.core))
        if (stage or other.form[0] == me.form[0]) and abs(len(me.core) - len(other.core)) <= slack:
            yield Option(other.wording, other.core, other.letters, other.marks, 1.0 + _likeness(me, other), "rival")


def _alike(bench: Workbench, point: Point) -> Iterator[Option]:
    me = bench.pool.entry(point.span, point.kind)
    slack = max(1, round(_LENGTH_SLACK * len(me.core)))
    quoted = me.edges == "qq" and len(me.core) <= _SHORT_TERM
    if quoted:
        slack = max(slack, _QUOTED_SLACK)
    barred = set(point.barred)
    typed = point.kind in (PhraseKind.PERSON, PhraseKind.ORGANIZATION, PhraseKind.DOCUMENT)
    for other in bench.pool.like(me, slack):
        if other.span in barred or other.unit == me.unit or not _same_role(me, other):
            continue
        if me.edges == "cc" and not point.rule.startswith(_PAIRED):
            continue  # what is said or demanded elsewhere in the article would not be wrong here
        if point.kind is PhraseKind.ORGANIZATION and me.core[-1] != other.core[-1]:
            continue
        likeness = _likeness(me, other)
        if quoted and other.edges == "qq" and len(other.core) <= _SHORT_TERM:
            likeness = max(likeness, _FITTING)
        elif not me.letters & other.letters and not typed:
            continue
        if typed or likeness >= _FITTING:
            yield Option(other.wording, other.core, other.letters, other.marks, likeness, "same kind")


def _watchwords(bench: Workbench, key: Wording) -> Iterator[Option]:
    """Other watchwords, beginning at a place that hangs on the key, if the key is one of them."""
    if key.plain in WATCHWORDS:
        place = WATCHWORDS.index(key.plain)
        for word in (*WATCHWORDS[place + 1 :], *WATCHWORDS[:place])[:_BEST]:
            yield option(bench.source.ours(word), 0.9, "closed")


def _family(bench: Workbench, point: Point, key: Wording) -> Iterator[Option]:
    siblings = [bench.source.plain[span.start : span.end] for span in point.barred if span != point.span]
    for place, word in enumerate(family(key.plain, siblings)):
        yield option(bench.source.ours(word), 0.9 - 0.02 * place, "closed")


def _members(bench: Workbench, point: Point) -> Iterator[Option]:
    """Members of other lists, as long and as shaped as this one; none if its own list has a pattern they would break."""
    me = bench.pool.entry(point.span, point.kind)
    own = [bench.pool.entry(span, point.kind).core for span in point.barred]
    letters = frozenset("".join(own))
    if sum(core[0] == me.core[0] for core in own) > 2 or sum(core[-1] == me.core[-1] for core in own) > 2:
        return
    for relation in bench.relations_near(RelationType.LIST, point.span):
        for member in relation.members:
            other = bench.pool.entry(member.span, point.kind)
            if len(other.core) == len(me.core) and other.form == me.form and other.unit != me.unit and other.letters & letters:
                yield Option(other.wording, other.core, other.letters, other.marks, _likeness(me, other), "rival")


def _same_role(me: Entry, other: Entry) -> bool:
    """Whether the words could stand in each other's sentence: whole clauses for whole clauses, quotations for quotations."""
    if me.kind in (PhraseKind.PERSON, PhraseKind.ORGANIZATION, PhraseKind.DOCUMENT):
        return me.kind is other.kind
    if me.edges == "cc" or other.edges == "cc":
        return me.edges == other.edges or (me.form[0] == "verb" and me.edges[1] == other.edges[1] == "c")
    return ("q" in me.edges) == ("q" in other.edges)


def _likeness(me: Entry, other: Entry) -> float:
    """From 0 to about 1: kind, place in the sentence, length, shared characters, shared last and first character."""
    shared = 2 * len(me.letters & other.letters) / (len(me.letters) + len(other.letters))
    return (
        0.25 * (me.kind is other.kind)
        + 0.1 * (me.edges[0] == other.edges[0])
        + 0.1 * (me.edges[1] == other.edges[1])
        + 0.2 * (len(me.core) == len(other.core))
        + 0.4 * shared
        + 0.1 * (me.core[-1] == other.core[-1])
        + 0.05 * (me.core[0] == other.core[0])
        + 0.05 * other.score
    )


def edits(bench: Workbench, span: Span, key: Wording, random: Random) -> Iterator[Option]:
    """The key with one word changed for another of its closed set, all at the same place."""
    if len(span) > _EDITABLE:
        return
    for slot in bench.slots.within(span)[:1]:
        if slot.weight < 2 or len(slot.span) == len(span):
            continue
        others = [other for other in slot.others if other not in key.plain]
        random.shuffle(others)
        start, end = slot.span.start - span.start, slot.span.end - span.start
        for other in others[:4]:
            words = key.replaced(start, end, bench.source.ours(other))
            if not bench.source.says(words.plain):
                yield option(words, 0.55 + 0.05 * slot.weight, "edit")
