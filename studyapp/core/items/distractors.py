"""Distractors: of the key's type, near it in length, from the same article first, and none that the article makes
right."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from random import Random

from studyapp.core.article import Span
from studyapp.core.items import figured, grammar, numerals, worthy_lists
from studyapp.core.items.guard import Option, option
from studyapp.core.items.judge import Judge
from studyapp.core.items.points import Point, Workbench
from studyapp.core.items.pool import Entry
from studyapp.core.items.slots import Slot, family
from studyapp.core.items.source import Source
from studyapp.core.items.titles import may_stand_for
from studyapp.core.items.vocabulary import FORMULAS, VERBS, WATCHWORDS
from studyapp.core.items.wording import Wording
from studyapp.core.phrases import PhraseKind

_LENGTH_SLACK = 0.25
"""Options longer or shorter than the key by more than this share look odd (question-quality.md: not uniform)."""
_BEST, _FIGURES = 5, 9
"""So many of the fittest candidates are combined into option sets."""
_NUMERIC = ("figure", "year")
_SHORTER = 3
EARLIER = "earlier aim"
"""What is to be reached by an earlier year holds at a later one too, and is only not what the text sets for it."""
THIS_STAGE = "（以原文对这一阶段提出的目标为准）"
"""Said behind a stem with such an option."""
_LENIENT = ("rival", EARLIER, "year", "figure", "person")
"""Origins of what is wrong in the blank by the partner, the unit or the office beside it."""
_ALL_BUT_SAME = 0.8
_ENOUGH = 4
"""With so many from a better source, a worse one is not drawn on."""
_SERIES = 2
"""With so many rivals that end as the key does, those that do not are seen to be strangers."""
_ENTERING = frozenset({"进入", "迈进", "迈入", "立足", "顺应", "处于"})
_FITTING = 0.6
"""Least likeness of a phrase from elsewhere in the article; set by reading items: below it the options look thrown
together (a person's act beside a policy, a season beside a slogan)."""
_TOWN_OFFICES = ("{}党委书记", "{}党委副书记、{}长", "{}长", "{}人大主席", "{}纪委书记", "{}党委副书记")
_QUOTED = re.compile("“([^“”]{2,8})”")
_EVENT = re.compile("(?:会议|大会|全会|运会|运动会|论坛|博览会|峰会|代会|座谈会|例会|届.{0,8}次会)$")
"""What is held, which is no body that is."""
_SHORT_TERM = 7
_NUMERALS = frozenset("一二三四五六七八九十两双个大第")
_HAN_WORD = re.compile("[\u4e00-\u9fff]{2}")
_QUOTED_SLACK = 3
"""Short terms between quotation marks may differ more in length: that they are quoted is what they have in common."""
_CLEAR = 2
"""Weight of a slot whose words are told apart."""
_EDITABLE = 13
"""A key longer than this with one word changed is a test of eyesight; there the word itself is asked for."""

_LEADING = 10
"""Characters around a list that say what its members are of."""
_OFFICE_LEVEL = re.compile(r"(?P<place>[省市区县镇乡州])(?=委|长|政府|人大|政协)")
_OFFICES = ("{}委书记", "{}委副书记、{}长", "{}人大常委会主任", "{}政协主席", "{}委常委、常务副{}长", "{}纪委书记")

PAIRED = ("pair.", "stage.")

ORIGINS = {
    "rival": "干扰项取自原文中与其并列的其他提法。",
    EARLIER: "干扰项取自原文其他阶段的目标。",
    "same kind": "干扰项取自原文其他地方的同类提法。",
    "person": "干扰项取自原文其他地方的同类提法。",
    "edit": "干扰项只改动了其中一处用词。",
    "figure": "干扰项为相近的其他数字。",
    "year": "干扰项为其他年份或日期。",
    "closed": "干扰项为同类说法。",
}
"""What a rationale says of each origin, in our own Simplified words."""


def proposed(bench: Workbench, point: Point, key: Wording, random: Random) -> Iterator[list[Option]]:
    """What might stand in the key's place, source by source, the best first, each with the fittest first."""
    for source in _sources(bench, point, key, random):
        if found := list(source):
            found.sort(key=lambda one: -one.fit)
            yield found


def candidates(sources: Iterable[list[Option]], key: Option, judge: Judge) -> list[Option]:
    """Of what is `proposed`, that which is wrong in the blank, fittest first, at most as many as can be combined."""
    key_core, letters, sort = key.core, key.letters, _sort(key.wording.plain)
    seen = {key_core}
    found: list[Option] = []
    for source in sources:
        for candidate in source:
            if candidate.core in seen:
                continue
            seen.add(candidate.core)
            if _sort(candidate.wording.plain) != sort:
                continue
            if candidate.origin in ("rival", EARLIER, "same kind") and _all_but_same(candidate, key, letters):
                continue
            if judge.is_wrong(candidate.core, lenient=candidate.origin in _LENIENT):
                found.append(candidate)
        if len(found) >= _ENOUGH:
            break
    found.sort(key=lambda one: -one.fit)
    if len(found) <= _BEST or (found[0].origin in _NUMERIC and len(found) <= _FIGURES):
        return found
    # Three that are shorter than the key, too, or it could never be the longest, and the sets be all of one length.
    size = len(key_core)
    shorter = [one for one in found if len(one.core) < size][:_SHORTER]
    taken = {one.core for one in shorter}
    return [*[one for one in found if one.core not in taken][: _BEST - len(shorter)], *shorter]


_TIME = re.compile(r"\d{1,4}[年月日]|(?:时期|期间)$")


def _sort(plain: str) -> str:
    """What the words are by their look: a time, a figure or a thing."""
    return "time" if _TIME.search(plain) else "figure" if numerals.FIGURE.search(plain) else "thing"


def same_quotation(one: str, other: str) -> bool:
    """Whether both quote the same words."""
    quoted = _QUOTED.findall(one)
    return bool(quoted) and quoted == _QUOTED.findall(other)


def _all_but_same(candidate: Option, key: Option, letters: frozenset[str]) -> bool:
    """Whether a phrase from elsewhere says the same in a few other characters, or is cut out of a quotation."""
    if candidate.origin in ("rival", EARLIER) and same_quotation(candidate.wording.plain, key.wording.plain):
        return True
    shared = len(candidate.letters & letters)
    return shared >= _ALL_BUT_SAME * len(candidate.letters | letters) or not grammar.balanced(candidate.wording.plain)


def _sources(bench: Workbench, point: Point, key: Wording, random: Random) -> Iterator[Iterator[Option]]:
    """Sources of candidates, the best first; later ones are only drawn on when the earlier do not suffice."""
    if point.rule == "slot":
        yield _closed(bench, point)
    elif point.rule in ("stage.year", "time"):
        yield figured.times(bench, key, point.span, _is_aimed(bench, point), random)
    elif point.rule == "number":
        yield figured.numbers(bench, key, random)
    elif point.rule == "office.title":
        yield _offices(bench, key)
    elif point.rule == "organization":
        yield figured.meetings(bench, key, point.span, random)
        yield _alike(bench, point)
    elif point.rule == "office.name":
        yield _alike(bench, point)
    elif point.rule == "couplet":
        if not worthy_lists.is_call(bench.source.plain, point.span.start):
            yield _watchwords(bench, key)
    elif point.rule == "list.member":
        yield _closed(bench, point)
        yield _family(bench, point, key)
        yield edits(bench, point.span, key, random)
    elif key.plain in FORMULAS:
        return  # the words around it say which one, to anybody who knows them all
    else:
        yield _rivals(bench, point)
        counts = list(figured.counts(bench, key, random))
        yield iter(counts)
        if len(counts) >= 3:
            return
        yield edits(bench, point.span, key, random)
        if not point.rule.startswith(PAIRED) and bench.source.plain[point.span.start - 1 : point.span.start] != "是":
            yield _alike(bench, point)


def _is_aimed(bench: Workbench, point: Point) -> bool:
    """Whether what is told of the time is still to come."""
    plain, span = bench.source.plain, point.span
    return (
        point.rule == "stage.year"
        or plain[span.start - 1 : span.start] in ("到", "至")
        or plain.startswith("将", span.end)
    )


def _closed(bench: Workbench, point: Point) -> Iterator[Option]:
    for slot in bench.slots.within(point.span):
        if slot.span == point.span:
            for place, other in enumerate(slot.others):
                yield option(bench.source.ours(other), 1.0 - 0.05 * place, "closed")


def _offices(bench: Workbench, key: Wording) -> Iterator[Option]:
    match = _OFFICE_LEVEL.search(key.plain)
    if not match:
        return
    for template in _TOWN_OFFICES if match["place"] in "镇乡" else _OFFICES:
        words = template.replace("{}", match["place"])
        yield option(bench.source.ours(words), 1.0 - 0.05 * abs(len(words) - len(key)), "closed")


def _rivals(bench: Workbench, point: Point) -> Iterator[Option]:
    stage = point.rule == "stage.aim"
    year = _year(bench, point.span) if stage else None
    if stage and year is None:
        return  # what is to be reached within years holds what is to be reached by one of them
    me = bench.pool.entry(point.span, point.kind)
    others = [bench.pool.entry(span, point.kind) for span in bench.nearest(point.rivals, point.span)]
    paired = point.rule.startswith("pair.")
    held = paired and _hangs_on_de(bench, point.span)
    if paired and not held and me.edges == "cc" and me.form[0] == "noun":
        return  # whole sentences about different things
    defined = (
        paired
        and "是"
        in bench.source.plain[point.span.start - 1 : point.span.start]
        + (bench.source.plain[point.span.end : point.span.end + 1])
    )
    alike = sum([other.core[-1] == me.core[-1] for other in others]) >= _SERIES
    for other in others:
        if (alike or defined) and other.core[-1] != me.core[-1]:
            continue
        if grammar.LEANING.match(other.wording.plain) or grammar.OPENING.match(other.wording.plain):
            continue
        slack = max(2, 0.6 * len(me.core)) if stage else max(1, 0.35 * len(me.core))
        if held and (me.edges != other.edges or _head_verb(bench, me.span) != _head_verb(bench, other.span)):
            continue
        origin = "rival"
        if stage:
            by = _year(bench, other.span)
            if by is None or other.form[1:] != me.form[1:]:
                continue
            origin = EARLIER if year and by < year else "rival"
        if (stage or other.form[0] == me.form[0]) and abs(len(me.core) - len(other.core)) <= slack:
            yield Option(other.wording, other.core, other.letters, other.marks, 1.0 + _likeness(me, other), origin)


def _hangs_on_de(bench: Workbench, span: Span) -> bool:
    """Whether the words are a side of X的Y, which hangs on a verb before it as a whole."""
    plain = bench.source.plain
    return plain[span.start - 1 : span.start] == "的" or "的" in plain[span.end : span.end + 2]


def _head_verb(bench: Workbench, span: Span) -> str:
    """How the clause around begins, without its 要 and adverbs."""
    source = bench.source
    body = source.clauses[source.clause_at(span.start)].body
    words = source.plain[body.start : body.end]
    modal = grammar.MODAL.match(words)
    words = grammar.OPERATOR_RUN.sub("", words[modal.end() :] if modal else words)
    return words[:2] if words[:2] in VERBS else words[:4]


def _year(bench: Workbench, span: Span) -> str | None:
    """The year by whose end an aim is to be reached; None where it is a stretch of years, or a day."""
    stage = bench.source.stage_at(span.start)
    match = numerals.YEAR.match(bench.source.plain, stage.span.start) if stage else None
    return match[0] if match and stage and stage.span.end - match.end() <= 1 else None


def _alike(bench: Workbench, point: Point) -> Iterator[Option]:
    me = bench.pool.entry(point.span, point.kind)
    slack = max(1, round(_LENGTH_SLACK * len(me.core)))
    quoted = me.edges == "qq" and len(me.core) <= _SHORT_TERM
    if quoted and _in_a_row(bench, point.span):
        return  # its neighbours are made like it, and nothing from elsewhere is
    if quoted:
        slack = max(slack, _QUOTED_SLACK)
    barred = set(point.barred)
    typed = point.kind in (PhraseKind.PERSON, PhraseKind.ORGANIZATION, PhraseKind.DOCUMENT)
    plain = bench.source.plain
    verb = plain[max(0, me.span.start - 2) : me.span.start] if not typed else ""
    governed = verb in VERBS or verb in _ENTERING
    for other in bench.pool.like(me, slack):
        if (
            governed
            and me.core[-1] != other.core[-1]
            and plain[max(0, other.span.start - 2) : other.span.start] != verb
        ):
            continue  # the verb alone would tell which of them it takes
        if other.span in barred or other.unit == me.unit or not _same_role(me, other):
            continue
        if me.edges == "cc":
            continue  # what is said or demanded elsewhere in the article would not be wrong here
        if point.kind is PhraseKind.PERSON and not may_stand_for(
            bench.pool.titles.rank(me.wording.plain), bench.pool.titles.rank(other.wording.plain)
        ):
            continue
        if point.kind is PhraseKind.ORGANIZATION and (
            me.core[-1] != other.core[-1] or bool(_EVENT.search(me.core)) is not bool(_EVENT.search(other.core))
        ):
            continue
        likeness = _likeness(me, other)
        if quoted and other.edges == "qq" and len(other.core) <= _SHORT_TERM:
            if not _go_together(bench, me, other):
                continue
            likeness = max(likeness, _FITTING)
        elif not me.letters & other.letters and not typed:
            continue
        if typed or likeness >= _FITTING:
            origin = "person" if point.kind is PhraseKind.PERSON else "same kind"
            yield Option(other.wording, other.core, other.letters, other.marks, likeness, origin)


def _go_together(bench: Workbench, me: Entry, other: Entry) -> bool:
    """Whether two quoted terms could stand in each other's place: they share a character that is no numeral, or the
    words behind them."""
    if (me.letters & other.letters) - _NUMERALS:
        return True
    plain = bench.source.plain
    behind = plain[me.span.end + 1 : me.span.end + 3]
    return bool(_HAN_WORD.fullmatch(behind)) and plain.startswith(behind, other.span.end + 1)


def _watchwords(bench: Workbench, key: Wording) -> Iterator[Option]:
    """Other watchwords, beginning at a place that hangs on the key, if the key is one of them."""
    if key.plain in WATCHWORDS:
        place = WATCHWORDS.index(key.plain)
        for word in (*WATCHWORDS[place + 1 :], *WATCHWORDS[:place])[:_BEST]:
            yield option(bench.source.ours(word), 0.9, "closed")


def _family(bench: Workbench, point: Point, key: Wording) -> Iterator[Option]:
    siblings = [bench.source.plain[span.start : span.end] for span in point.barred if span != point.span]
    before, after = around_list(bench.source, point.barred)
    for place, word in enumerate(family(key.plain, siblings, before, after)):
        yield option(bench.source.ours(word), 0.9 - 0.02 * place, "closed")


def around_list(source: Source, members: Sequence[Span]) -> tuple[str, str]:
    """What stands in front of a list and behind it, as far as its members hang on it."""
    start, end = min(span.start for span in members), max(span.end for span in members)
    return source.plain[max(0, start - _LEADING) : start], source.plain[end : end + _LEADING]


def _in_a_row(bench: Workbench, span: Span) -> bool:
    """Whether a quoted term stands in a list of quoted terms that begin or end with the same character."""
    plain = bench.source.plain
    key = plain[span.start : span.end]
    around = plain[max(0, span.start - 12) : span.start - 1] + "|" + plain[span.end + 1 : span.end + 13]
    others = _QUOTED.findall(around)
    return any(other[0] == key[0] or other[-1] == key[-1] for other in others if other)


def _same_role(me: Entry, other: Entry) -> bool:
    """Whether the words could stand in each other's sentence: whole clauses for whole clauses, quotations for
    quotations."""
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


def _edited(bench: Workbench, span: Span) -> list[Slot]:
    """The slot of a key that is changed in it, if there is one."""
    if len(span) > _EDITABLE:
        return []
    return [slot for slot in bench.slots.within(span)[:1] if slot.weight >= _CLEAR and len(slot.span) < len(span)]


def changed_word(bench: Workbench, span: Span) -> tuple[int, int] | None:
    """Where in the key at `span` the word is that `edits` change."""
    for slot in _edited(bench, span):
        return slot.span.start - span.start, slot.span.end - span.start
    return None


def edits(bench: Workbench, span: Span, key: Wording, random: Random) -> Iterator[Option]:
    """The key with one word changed for another of its closed set, all at the same place."""
    for slot in _edited(bench, span):
        before = bench.source.plain[max(0, slot.span.start - 2) : slot.span.start]
        others = [other for other in slot.others if other not in key.plain and not other.startswith(before or "\n")]
        random.shuffle(others)
        start, end = slot.span.start - span.start, slot.span.end - span.start
        for other in others[:4]:
            words = key.replaced(start, end, bench.source.ours(other))
            if not bench.source.says(words.plain):
                yield option(words, 0.55 + 0.05 * slot.weight, "edit")
