"""What stands around the words that a stem quotes: who says them, when and where, and how they end.

It hangs on the words alone and not on what is blanked in them, so that it is found once for all the stems of a window.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from studyapp.core.article import Span
from studyapp.core.items import grammar, unfit
from studyapp.core.items.leaning import ACCORDING, is_subjectless, starts_late
from studyapp.core.items.openings import (
    OCCASION,
    acts,
    first_of_several,
    in_a_document,
    in_retrospect,
    in_the_document_before,
    is_undated,
    meeting,
    month_of,
    one_of_a_count,
    opening_of,
    row_lead,
    the_document_ahead,
    told_at,
    whose_speech,
)
from studyapp.core.items.source import Source
from studyapp.core.items.wording import COMMA, NOTHING, Wording

TOO_LONG = 125
"""Characters that a stem quotes at most; one in ten stems of human banks has 132 characters and more."""
_STOPS = "。！？!?"
_CALLED = re.compile("（(?:以下|下文|本文)?(?:简称|统称|称)[^（）]{1,24}）|（[上下]同）")
"""What a text calls something by from here on; a stem needs it no more."""
_BYSTANDER = re.compile(
    "(?:(?<!有关)(?<![部委局办厅院关])(?:企业|园区|公司|项目|基地|景区|社区|村|合作社|厂|店|站)(?:相关)?(?:负责人|工作人员|技术员)"
    "|村民|居民|群众|市民|工人|职工|学生|老人|店主|店员|老板|农户|种植户|养殖户|游客|旅客|司机|家长|读者|网友)[^，。；：“”《》的]{0,6}?"
    "(?:介绍(?=[，：。])|告诉(?:记者|我们)?(?=[，：。])|(?<![听传小])说(?=[，：。“])|坦言|感慨|感叹|高兴地|欣喜地|竖起)"
)
"""Whom a reporter asked on his way, by what he is."""
_TELLS = re.compile("介绍|告诉|说|坦言|感[慨叹]|高兴地|欣喜地|竖起")
_A_PART = re.compile("第[一二三四五六七八九十]+(?:板块|部分|章|编|篇)(?!第)")
"""A part of a document, at the head of what is said of it."""
_ALL_THE_MORE = re.compile("[^，。；]{1,8}(?P<more>更是)(?=[一-鿿])")
"""What goes beyond something told ahead; the stem says it without that."""
_SHORT_TITLE = re.compile("《([^《》]{2,7})》")
_IN_FULL = 150
"""Characters of a stem at most for which a document is given its full title."""


@dataclass(frozen=True, slots=True)
class Framed:
    """`opening` stands before the words, `closing` ends them; `changed` of them is shown in other words, or not at all.

    `title` is the full title of a document that they call by its kind (《条例》), empty if there is none; `in_full` and
    `changed_in_full` are the opening and what is changed where it is called by that.
    """

    opening: Wording
    closing: Wording
    changed: tuple[tuple[Span, Wording], ...]
    title: str = ""
    in_full: Wording = NOTHING
    changed_in_full: tuple[tuple[Span, Wording], ...] = ()


def framed(
    source: Source, quoted_from: int, first: int, last: int, start: int, ahead: Wording, counted: Wording
) -> Framed | None:
    """What stands around the clauses `first` to `last`, quoted from the offset `start`; None where they do not stand
    on their own.

    `quoted_from` is the first clause before those were left out that say nothing; `ahead` holds the subject where it
    stands too far ahead, and `counted` how many steps there are of which this is the first.
    """
    key = (quoted_from, first, last, start, ahead.plain, counted.plain)
    if key not in source.framed:
        source.framed[key] = _found(source, quoted_from, first, last, start, ahead, counted)
    known: Framed | None = source.framed[key]
    return known


def _found(
    source: Source, quoted_from: int, first: int, last: int, start: int, ahead: Wording, counted: Wording
) -> Framed | None:
    clauses = source.clauses
    sentence, end = clauses[first].sentence, clauses[last].body.end
    plain = source.plain[start:end]
    if end - start > TOO_LONG or not grammar.balanced(plain) or plain[0] in "（(":
        return None
    pointed = source.pointed_at.get(start)
    if grammar.POINTING.match(plain) and pointed is None:
        return None
    if _is_said_by_a_bystander(source, sentence):
        return None  # what somebody says whom the article does not name
    if (
        unfit.calls(plain)
        or unfit.is_courtesy(source, sentence, start, end)
        or unfit.is_half(plain)
        or unfit.points_to_what_was_seen(plain)
    ):
        return None
    opening = ahead if ahead.plain else opening_of(source, first)
    setting = source.setting_at(start)
    pointed_out = f"{setting.plain[:-3]}指出，" if not clauses[first].said_by.plain else setting.plain
    if (
        setting.plain
        and opening.plain.startswith((setting.plain, pointed_out))
        and (grammar.NARRATION.search(plain) or acts(source.host_at(start).plain, plain))
    ):
        opening = opening.part(len(setting), len(opening))
    rolled = grammar.ROLL_CALL.search(source.plain, source.sentences[sentence].start, source.sentences[sentence].end)
    if rolled and not clauses[first].said_by.plain and not grammar.NARRATION.search(plain):
        return None  # who was there, without that they were
    if unfit.is_unstarted(clauses[first].frame.plain) or grammar.VAGUE.match(plain):
        return None
    if unfit.begins_late(plain, opening.plain):
        return None
    if grammar.FIRST_PERSON.search(plain) and not source.is_person(source.clauses[first].said_by):
        return None  # who that is the document does not say
    goes_on = last + 1 < len(clauses) and clauses[last + 1].sentence == sentence
    if clauses[first].frame.plain and (goes_on or clauses[first - 1].frame.plain):
        opening = first_of_several(source, opening)
    if clauses[first].frame.plain:
        opening = one_of_a_count(source, opening)
    nobody_speaks = not opening.plain or opening.plain.startswith(ACCORDING)
    if _is_cut_out_of_an_entry(source, first):
        return None
    if not source.speaker_of(clauses[first]).plain and starts_late(source, first):
        return None
    if nobody_speaks and (first > quoted_from or is_subjectless(plain)):
        return None  # nobody is said to say it, and nobody to do it
    if not opening.plain and grammar.ATTENDANCE.search(plain) and not source.entry_at(start):
        opening = meeting(source, first)
        if not opening.plain:
            return None
    month = month_of(source, start) if not source.entry_at(start) else NOTHING
    if month is None or (month.plain and opening.plain):
        return None
    if month.plain:
        opening = month
    elif not opening.plain and is_undated(plain) and not source.entry_at(start):
        if not source.year:
            return None
        opening = source.ours(source.year) + (NOTHING if plain[0].isdigit() else COMMA)
    lead = row_lead(source, first) if not ahead.plain else NOTHING
    if lead is None:
        return None
    told = told_at(source, first, start, end)
    opening = opening + lead + counted + whose_speech(source, start, plain)
    if told is None or len(told) + end - start > TOO_LONG + OCCASION:
        return None
    document = NOTHING if ahead.plain else in_a_document(source, first, start)
    if not document.plain and not ahead.plain and _A_PART.match(plain):
        document = the_document_ahead(source, start)
    if not document.plain and grammar.IN_USE.match(plain):
        document = in_the_document_before(source, source.sentences[sentence], start)
        if not document.plain:
            return None  # in the use of what
    if document.plain and len(document) + len(opening) + end - start <= TOO_LONG + OCCASION:
        opening = opening + document if not clauses[first].frame.plain else opening
    opening = in_retrospect(source, told + opening, Span(start, end))
    closing = _closing(source, end, clauses[last].sentence)
    if unfit.asks(plain, closing.plain) or unfit.asks(plain, source.plain[end : end + 1]):
        return None
    changed: tuple[tuple[Span, Wording], ...] = ()
    if "称" in plain or "同）" in plain:
        changed = tuple([(Span(start + one.start(), start + one.end()), NOTHING) for one in _CALLED.finditer(plain)])
    if pointed is not None:
        changed = (*changed, pointed)
    if more := _ALL_THE_MORE.match(plain):
        changed = (*changed, (Span(start + more.start("more"), start + more.end()), NOTHING))
    changed = tuple(sorted([*changed, *_counts(source, first, last)], key=lambda change: change[0]))
    return _with_a_full_title(source, Span(start, end), Framed(opening, closing, changed))


def _counts(source: Source, first: int, last: int) -> list[tuple[Span, Wording]]:
    """The numbers of further points (二是, 三是) behind one that is quoted without its own."""
    clauses = source.clauses
    if clauses[first].body.start == clauses[first].span.start:
        return []
    return [
        (Span(one.span.start, one.body.start), NOTHING)
        for one in clauses[first + 1 : last + 1]
        if one.body.start > one.span.start
    ]


def _with_a_full_title(source: Source, window: Span, frame: Framed) -> Framed:
    """The same with the full title in place of the first short one, where the stem stays short enough."""
    ahead = len(frame.opening)
    said = frame.opening.plain + source.plain[window.start : window.end]
    for short in _SHORT_TITLE.finditer(said):
        title = source.documents.full(short[1], window.start)
        if not title.plain or title.plain in said or len(said) + len(title) - len(short[1]) > _IN_FULL:
            continue
        if short.start() < ahead:
            if short.end() > ahead:
                continue
            opening = frame.opening.replaced(short.start(1), short.end(1), title)
            return replace(frame, title=title.plain, in_full=opening, changed_in_full=frame.changed)
        at = window.start - ahead
        span = Span(short.start(1) + at, short.end(1) + at)
        if any(one.meets(span) for one, _ in frame.changed):
            continue
        changed = tuple(sorted([*frame.changed, (span, title)], key=lambda change: change[0]))
        return replace(frame, title=title.plain, in_full=frame.opening, changed_in_full=changed)
    return frame


def _is_said_by_a_bystander(source: Source, sentence: int) -> bool:
    """Whether somebody says it, in his sentence or in words that it ends, whom the article does not name."""
    whole = source.sentences[sentence]
    end = whole.end
    if source.plain[end - 1] == "”" and sentence + 1 < len(source.sentences):
        following = source.sentences[sentence + 1]
        end = following.end if following.start == end else end
    told = _TELLS.search(source.plain, whole.start, end)
    return told is not None and _BYSTANDER.search(source.plain, whole.start, end) is not None


def _is_cut_out_of_an_entry(source: Source, first: int) -> bool:
    """Whether the clause goes on with a later sentence of a chronicle's entry, whose subject would be missed."""
    clauses = source.clauses
    clause, before = clauses[first], clauses[first - 1]
    entry = source.entry_at(clause.body.start)
    if entry is None or not first or clause.said_by.plain or before.sentence != clause.sentence or before.is_head:
        return False
    timed = grammar.TIME.match(source.plain[before.body.start : before.body.end])
    return clause.sentence != source.sentence_at(entry.span.start) and not timed


def _closing(source: Source, end: int, sentence: int) -> Wording:
    stop = source.sentences[sentence].end
    tail = source.plain[end:stop]
    if tail and tail[0] in _STOPS:
        return source.wording(Span(end, end + 1)) if tail[0] != "." else source.ours("。")
    return source.ours("。")
