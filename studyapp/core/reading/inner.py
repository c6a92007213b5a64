"""Phrases inside a clause: what a frame of the genre surrounds and what a verb that teaches nothing is said of."""

from __future__ import annotations

import re
from collections.abc import Iterator

from studyapp.core.article import Span
from studyapp.core.phrases import PhraseKind
from studyapp.core.reading import lexicon
from studyapp.core.reading.clauses import SHORTEST, kind_of_clause, opens_with_verb, strip_lead
from studyapp.core.reading.source import Candidate, Sentence, Source

_LONGEST = 46
"""Characters of what a frame may surround."""
_COGNITION = re.compile(
    r"^(?:我们)?(?:要)?(?:特别是)?(?:不断|进一步)?(?:(?:深刻|充分|深入|准确|全面|认真|牢牢|完整|系统)*(?:认识|领会|领悟|把握|理解|认清|体悟|体会|阐述|阐明|回答)(?:到|和把握|好)?"
    r"|讲(?:清楚|明白|深讲透|透|深|好)|(?:充分)?(?:说明|表明|证明|体现|彰显|指明))了?(?![到在出了为])(?=.{6})"
)
"""Verbs of understanding and explaining: what has to be understood is what follows."""
_FRAMES = (
    ("in what", re.compile(rf"^在(?P<inner>[^，。；]{{4,{_LONGEST}}}?)(?:上|中)(?P<then>[^，。；上中]{{2,14}})$")),
    (
        "attribute",
        re.compile(
            rf"(?:(?:{lexicon.alternatives(lexicon.HOLDING_VERBS)})了?){{1,3}}(?P<inner>[^，。；]{{4,{_LONGEST}}}?)的"
            rf"(?P<then>[^，。；的]{{0,6}}(?:{lexicon.alternatives(lexicon.ATTITUDES)}))$"
        ),
    ),
    (
        "made into",
        re.compile(
            rf"^(?:把|将)[^，。；]{{2,24}}?(?P<inner>(?:打造|建设|培育|建)(?:成为?|为)[^，。；]{{4,{_LONGEST}}})$"
        ),
    ),
    (
        "disposed of",
        re.compile(
            r"(?:把|将)(?P<inner>[^，。；]{4,40}?)(?:贯穿|融入|体现|落实|转化|纳入|挺在|摆在|放在|抓在|统一|作为|落到)[^，。；]{2,20}$"
        ),
    ),
    ("predicate", re.compile(rf"^(?:这)?(?:也|就|又|都|既|还|正)?是(?P<inner>[^，。；]{{6,{_LONGEST}}})$")),
    (
        "indicator",
        re.compile(rf"^[^，。；]{{2,16}}(?:指标|标志|目标|任务|要求)(?:就)?是(?P<inner>[^，。；]{{6,{_LONGEST}}})$"),
    ),
    (
        "by what means",
        re.compile(rf"^以[^，。；、]{{2,20}}?(?P<inner>(?:{lexicon.alternatives(lexicon.ENDS)})[^，。；]{{3,24}})$"),
    ),
    (
        "by whom",
        re.compile(
            r"^(?P<inner>(?:以|用|靠|凭)[\u3400-\u9fff]{1,5}?(?:强|增|明|聚|促|筑|树|正|育|兴|惠|润|化|带|赋|提|固)[\u3400-\u9fff]{1,3})$"
        ),
    ),
    (
        "for the sake of",
        re.compile(
            rf"^为(?P<inner>[^，。；]{{5,{_LONGEST}}}?)(?:提供|作出|贡献|注入|而|凝聚|营造|创造)[^，。；]{{2,14}}$"
        ),
    ),
)

_TWO_ATTRIBUTES = re.compile("的[^的、]{2,10}[和与][^的、]{1,4}$")
"""积极的A和稳健, cut from 积极的A和稳健的B: two attributes of two things, one of them lost."""


def inner_phrases(source: Source) -> Iterator[Candidate]:
    """What a clause surrounds, with its kind by its own grammar."""
    plain = source.plain
    for sentence in source.sentences:
        for clause in sentence.clauses:
            core = strip_lead(source, clause)
            words = core.of(plain)
            object_of = _COGNITION.match(words)
            if object_of:
                thing = Span(core.start + object_of.end(), core.end)
                if SHORTEST <= len(thing) <= _LONGEST:
                    yield Candidate(thing.start, thing.end, *_kind(source, thing, sentence, "to be understood"))
                    core, words = thing, thing.of(plain)
            for rule, frame in _FRAMES:
                found = frame.search(words)
                if found:
                    inner = Span(core.start + found.start("inner"), core.start + found.end("inner"))
                    if not (source.word_edges[inner.start] and source.word_edges[inner.end]) or _TWO_ATTRIBUTES.search(
                        inner.of(plain)
                    ):
                        continue
                    yield Candidate(inner.start, inner.end, *_kind(source, inner, sentence, rule))
                    if "、" in inner.of(plain) and not opens_with_verb(plain, inner.start):
                        yield Candidate(inner.start, inner.end, PhraseKind.ENUMERATION, rule)


_NOUN_OF = re.compile(
    r"的(?:[重必关根现内基客迫核]?[\u3400-\u9fff])?(?:要)?(?:举措|需要|要求|途径|保证|保障|关键|基础|体现|抓手|内容|前提|支撑|选择|路径|环节|任务|之举|之策|所在)$"
)
"""V…的重要举措, V…的现实需要: what something is, a noun however it opens."""


def _kind(source: Source, span: Span, sentence: Sentence, rule: str) -> tuple[PhraseKind, str]:
    if _NOUN_OF.search(span.of(source.plain)):
        return PhraseKind.TERM, rule
    kind = kind_of_clause(span.of(source.plain), sentence)
    if kind:
        return kind[0], rule
    if "、" in span.of(source.plain) and rule != "to be understood":
        return PhraseKind.ENUMERATION, rule
    return (PhraseKind.TASK if rule == "to be understood" else PhraseKind.TERM), rule


_HELD = re.compile(
    rf"^(?:坚持|贯彻|落实|践行|统筹|实施|适应|把握|按照|遵循|推进|建设|坚守|保持|健全|完善|强化|构建)好?(?P<thing>[^，。；、“”]{{4,16}}(?:{lexicon.alternatives(lexicon.ATTITUDES)}|国策|大局|工程|组织|规律|基点|关键|事业|行动|计划))$"
)


def held_terms(source: Source) -> Iterator[Candidate]:
    """What a clause says is to be held to or carried out, where that is a thing with a name."""
    for sentence in source.sentences:
        for clause in sentence.clauses:
            core = strip_lead(source, clause)
            found = _HELD.match(core.of(source.plain))
            if found:
                yield Candidate(core.start + found.start("thing"), core.end, PhraseKind.TERM, "held to")


_TARGET = re.compile(
    r"^(?P<what>[^，。；]{2,30}?)(?:每年|常年|年均|全年)?(?:不低于|不少于|不超过|不高于|达到|超过|突破|提高到|提升到|降到|降至|降低到|扩大到|增加到|发展到|稳定在|保持在?|控制在|缩小到|增长|下降|降低|减少|增加|新增|吸引|引进|建成|完成|实现)"
    r"[^，。；]{0,16}?[\d〇一二两三四五六七八九十百千万亿ⅠⅡⅢⅣⅤ]+[^，。；]{0,14}$"
)
_TIME_FIRST = re.compile(
    r"^(?:\d{4}年(?:\d{1,2}月)?(?:底|末)?(?:以?前)?|明年|后年|今年|年内|[一二三四五六七八九十两]+年(?:内)?(?![的来])|每年|每(?:个)?[\u3400-\u9fff]{1,4}至少|到\d{4}年(?:\d{1,2}月)?[底末]?)(?!是)"
)
_DONE = re.compile(r"了(?!解)|同比|比上年|去年|以来|已经?(?!知)|累计|共计|分别为")


def targets(source: Source) -> Iterator[Candidate]:
    """Clauses that set a figure to be reached: goals with a number, a year or a yearly measure."""
    plain = source.plain
    for sentence in source.sentences:
        if sentence.is_review or not sentence.is_prose:
            continue
        for clause in sentence.clauses:
            core = strip_lead(source, clause)
            words = core.of(plain)
            if not 6 <= len(core) <= 46 or _DONE.search(words):
                continue
            if _TARGET.match(words) and not opens_with_verb(words):
                yield Candidate(core.start, core.end, PhraseKind.GOAL, "target with a figure")
            elif (timed := _TIME_FIRST.match(words)) and len(core) - timed.end() >= 4:
                yield Candidate(core.start, core.end, PhraseKind.GOAL, "target by a time")


_COUNTED = re.compile(
    r"(?<![\d.第])\d[\d,.]*(?:多|余)?[十百千万亿]{0,2}(?:多|余)?(?:个|名|位|项|件|条|家|所|部|支|批|场|次|处)(?P<noun>[\u3400-\u9fff]{2,8})"
)


def counted_things(source: Source) -> Iterator[Candidate]:
    """A number with what it counts, where the thing ends at a word's edge before a mark or a verb."""
    plain = source.plain
    for found in _COUNTED.finditer(plain):
        start, end = found.start("noun"), found.end("noun")
        words = 0
        cut = start
        while cut < end and words < 2:
            following = next((edge for edge in range(cut + 1, end + 1) if source.word_edges[edge]), end)
            word = plain[cut:following]
            if word in _NO_NOUN or (words and word in lexicon.VERB_SET) or following > end:
                break
            cut, words = following, words + 1
            if cut - start >= 2 and source.word_edges[cut]:
                yield Candidate(found.start(), cut, PhraseKind.NUMBER, "counted thing")


_NO_NOUN = lexicon.word_set(
    """
    的 和 与 及 以上 以下 左右 以内 并 在 对 为 是 了 被 等 都 将 已 还 由 中 里 上
    出席 参加 进行 列席 作 受 得到 获 向 从
    """
)


def quoted_rows(source: Source) -> Iterator[Candidate]:
    """Quotations that follow each other without a mark between: one row."""
    for found in re.finditer(r"“[^“”\n]{1,40}”(?:(?:、|和|与|以及)?“[^“”\n]{1,40}”)+", source.plain):
        yield Candidate(found.start(), found.end(), PhraseKind.ENUMERATION, "row of quotations")


_BYLINE = re.compile(
    r"回顾$|领导下$|记者|通讯员|编辑|来源|主持|出席|讲话|召开|举行|\d{4}年\d|^[（(]|号$|^各[\u3400-\u9fff]"
)


_HALVES = re.compile(r"(?<![\u3400-\u9fff ])([\u3400-\u9fff]{5,12})[ 　]([\u3400-\u9fff]{5,12})(?![\u3400-\u9fff ])")
"""A headline of two halves that a blank parts."""


def headlines(source: Source) -> Iterator[Candidate]:
    """Lines that stand alone and say something: the headlines of a page's parts."""
    plain = source.plain
    for sentence in source.sentences:
        if sentence.is_prose:
            continue
        halves = _HALVES.search(plain, sentence.span.start, sentence.span.end)
        if halves and len(halves[1]) == len(halves[2]):
            yield Candidate(halves.start(), halves.end(), PhraseKind.SLOGAN, "headline")
        for piece in re.finditer(r"[^ \n　]+", plain[sentence.span.start : sentence.span.end]):
            span = Span(sentence.span.start + piece.start(), sentence.span.start + piece.end())
            span = strip_lead(source, span)
            words = span.of(plain)
            if 7 <= len(span) <= 36 and not _BYLINE.search(words) and "《" not in words:
                kind = kind_of_clause(words, sentence)
                if kind and kind[0] is PhraseKind.GOAL:
                    yield Candidate(span.start, span.end, PhraseKind.GOAL, "headline")
                yield Candidate(span.start, span.end, PhraseKind.SLOGAN, "headline")


def topics(source: Source) -> Iterator[Candidate]:
    """What opens a paragraph as its topic: a short sentence of one clause, or what 关于 names there."""
    plain = source.plain
    for sentence in source.sentences:
        if not sentence.clauses or source.paragraph_start(sentence.span.start) != sentence.span.start:
            continue
        last = sentence.clauses[-1]
        if sum(len(clause) > 3 for clause in sentence.clauses) != 1:
            continue
        core = strip_lead(source, last)
        if plain.startswith("关于", core.start):
            core = Span(core.start + 2, core.end) if len(core) > 4 else core
        words = core.of(plain)
        if 4 <= len(core) <= 26 and not re.search(r"[：？〕号）]$|^（| |[“《].*(?:会议|全会)|记者|主持|出席", words):
            kind = kind_of_clause(words, sentence)
            yield Candidate(core.start, core.end, kind[0] if kind else PhraseKind.TERM, "topic")
            if len(core) <= 12 and (kind is None or kind[1] == "state reached") and _PREDICATE.search(words):
                yield Candidate(core.start, core.end, PhraseKind.TASK, "topic")


_PREDICATE = re.compile(
    r"[\u3400-\u9fff]{4}(?:(?:持续|不断|有效|全面|稳步|强力|蓬勃|加速|显著|明显|更加|稳中|提档|提标)[\u3400-\u9fff]{2}|有[\u3400-\u9fff]有[\u3400-\u9fff])$"
)
"""What was done, as a heading says it: a field of work and a predicate of four characters."""
_EXCLAIMED = re.compile(r"(?P<words>[^，。；！？\n]{8,40})！")


def exclamations(source: Source) -> Iterator[Candidate]:
    """The clause that an exclamation mark closes."""
    for found in _EXCLAIMED.finditer(source.plain):
        start, end = found.span("words")
        span = strip_lead(source, Span(start, end))
        yield Candidate(span.start, span.end, PhraseKind.SLOGAN, "exclamation")


_WITH_NOUN = re.compile(
    r"“[^“”\n]{2,20}”(?:战略|工程|行动|计划|机制|改革|体系|模式|格局|目标|布局|安排|活动|精神|理念|经验|规划|专项|平台|问题){1,2}(?:安排|体系|行动|方案)?"
)


def quoted_with_noun(source: Source) -> Iterator[Candidate]:
    """A quotation with the noun that says what it is."""
    for found in _WITH_NOUN.finditer(source.plain):
        yield Candidate(found.start(), found.end(), PhraseKind.TERM, "quotation with its noun")


def mottos(source: Source) -> Iterator[Candidate]:
    """Short clauses about one quoted character, or with two quotations of one length that answer each other."""
    for sentence in source.sentences:
        for clause in sentence.clauses:
            core = strip_lead(source, clause)
            words = core.of(source.plain)
            if 5 <= len(core) <= 14 and re.search(r"“[\u3400-\u9fff]”", words):
                yield Candidate(core.start, core.end, PhraseKind.SLOGAN, "motto")
                if words[0] == "“":
                    yield Candidate(core.start, core.end, PhraseKind.TERM, "motto")
            answer = _ANSWERING.fullmatch(words) if len(core) <= 28 else None
            if answer and len(answer["first"]) == len(answer["second"]):
                yield Candidate(core.start, core.end, PhraseKind.SLOGAN, "motto")
                yield Candidate(core.start, core.end, PhraseKind.TERM, "motto")


_ANSWERING = re.compile(
    r"[^“”、，]{0,6}“(?P<first>[\u3400-\u9fff]{2,6})”[^“”、，和与及]{1,8}“(?P<second>[\u3400-\u9fff]{2,6})”[^“”、，]{0,4}"
)
"""用“A”换“B”, 既“A”又“B”, 让A从“B”走上“C”."""
_TWO_NUMBERS = re.compile(
    r"(?<!\d)(?<!\d[.,])\d[\d.,]*+(?:%|[万亿]?(?:[\u3400-\u9fff]{1,3}))(?:共|和|、|、共|至|比)?\d[\d.,]*+(?:%|[万亿]?(?:个|名|位|项|件|条|家|所|部|支|批|场|次|处|户|人|章|节|亩|元|吨)(?:以上)?)"
)


def numbers_together(source: Source) -> Iterator[Candidate]:
    """Two numbers that the text gives as one (of so many so many, A and B respectively)."""
    for found in _TWO_NUMBERS.finditer(source.plain):
        if not re.search(r"[年月日时]\d", found.group()):
            yield Candidate(found.start(), found.end(), PhraseKind.NUMBER, "two numbers")
