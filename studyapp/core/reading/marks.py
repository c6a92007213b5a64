"""What the writer marked: quotations, document titles, dates, numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from studyapp.core.phrases import PhraseKind
from studyapp.core.reading import lexicon
from studyapp.core.reading.clauses import opens_with_verb
from studyapp.core.reading.source import Candidate, Source

_QUOTED = re.compile(r"“([^“”\n]{1,60})”")
_NESTED = re.compile(r"‘([^‘’\n]{2,60})’")
_TITLED = re.compile(r"《([^《》\n]{2,120})》")
_QUOTED_PLAN = re.compile(r"“[十一二三四五六七八九]{2,4}”(?:规划|计划)(?:纲要|建议)?")
_COUNT_NAME = re.compile(r"^[一二两三四五六七八九十百]+(?:个|大|项|条|方面|种|类|点|步)?[\u3400-\u9fff]{1,8}$")
_SYSTEM_NOUN = re.compile(
    r"”(?:的)?(?:[\u3400-\u9fff]{0,4})(?:体系|方式|模式|格局|布局|机制|改革|工程|计划|行动|建设|服务|网络|平台)"
)
_SAYING = re.compile("[，、；]|是|要|就|让|把|为了|人民|必须|不")

_DATE = re.compile(
    r"(?:\d{4}|[二一][〇零○一二三四五六七八九]{3})年(?:\d{1,2}月(?:\d{1,2}日)?)?(?:[至到—－-](?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日)?(?:底|末|初)?"
    r"|\d{1,2}月\d{1,2}日(?:[至到—－-](?:\d{1,2}月)?\d{1,2}日)?"
    r"|(?:今年|明年|去年)\d{1,2}月(?:[底末]前?)?|(?<![\d月])\d{1,2}日(?:[至到—－-]\d{1,2}日|[上下]午)"
    r"|(?:今后|未来)[一二三四五六七八九十两\d]+年"
)
_NUMBER = re.compile(
    rf"(?<![\d.第：:/年月])(?:\d{{1,3}}(?:,\d{{3}})+|\d++)(?:\.\d++)?(?:多|余|几)?[十百千万亿]{{0,2}}(?:多|余)?(?:{lexicon.UNITS})(?:多|余)?(?:左右|以上|以下|以内)?|(?<!\d)\d++(?:\.\d++)?[∶:：]\d+(?:\.\d+)?(?![\d：:])"
)
_SHARE = re.compile(
    r"[一二三四五六七八九]成(?:多|半|以上|以下|左右)|(?<=[占达到近过超])[一二三四五六七八九]成(?=[，。；、的])"
    r"|[一二三四五六七八九十百]{1,3}分之[一二三四五六七八九十]{1,3}(?:以上|以下|左右)?"
)
"""Shares in words: 八成以上, 占到六成, 三分之一."""
_NAMED_COUNT = re.compile(
    r"(?<![第\d一二三四五六七八九十央])[二两三四五六七八九十](?:个|大|项|条|种|类)(?!月|人|年|省|市|县|区|村|镇|乡|星期|小时)[\u3400-\u9fff]{2,6}|[两三四五六]步走"
)
_NOUN_STOP = re.compile(r"的|和|与|中|上|等|为|是|在|，|。|、|；|持续|得到|进行|开展|取得|实现")
_STAGES = re.compile(r"(?:阶段|方面|步骤|部分)$")


def quotations(source: Source) -> Iterator[Candidate]:
    """Quoted terms, slogans and plans."""
    plain = source.plain
    for found in _QUOTED_PLAN.finditer(plain):
        yield Candidate(found.start(), found.end(), PhraseKind.DOCUMENT, "quoted plan")
    for found in (*_QUOTED.finditer(plain), *_NESTED.finditer(plain)):
        words, start, end = found.group(1), found.start(1), found.end(1)
        stop = words[-1] in "，。；！？、"
        if stop:
            words, end = words[:-1], end - 1
        if len(words) < 2:  # one character stands inside too many words to be looked up
            continue
        yield Candidate(start, end, *_kind_of_quotation(words, plain[found.end() - 1 : found.end() + 12]))


def _kind_of_quotation(words: str, after: str) -> tuple[PhraseKind, str]:
    members = [member for member in re.split("[、，]", words) if member]
    if _COUNT_NAME.match(words):
        return PhraseKind.TERM, "quoted count"
    if len(members) > 1:
        if _SYSTEM_NOUN.match(after):
            return PhraseKind.TERM, "quoted system"
        return PhraseKind.SLOGAN, "quoted saying"
    if len(words) >= 8 and (_SAYING.search(words) or opens_with_verb(words)):
        return PhraseKind.SLOGAN, "quoted saying"
    return PhraseKind.TERM, "quotation"


def documents(source: Source) -> Iterator[Candidate]:
    """Titles in 《》; a short name of a document is less worth than its full title."""
    for found in _TITLED.finditer(source.plain):
        yield Candidate(found.start(1), found.end(1), PhraseKind.DOCUMENT, "title mark")


def dates(source: Source) -> Iterator[Candidate]:
    """Dates, years and spans of years; the first date of an article is when it happened."""
    for found in _DATE.finditer(source.plain):
        words = found.group()
        is_year = bool(re.fullmatch(r"\d{4}年(?:底|末|初)?", words))
        end = found.end() - (1 if is_year and words[-1] in "底末初" else 0)
        yield Candidate(found.start(), end, PhraseKind.TIME, "year" if is_year else "date")


def numbers(source: Source) -> Iterator[Candidate]:
    """Numbers with a unit, and ratios."""
    plain = source.plain
    taken = [(found.start(), found.end()) for found in _DATE.finditer(plain)]
    index = 0
    for found in _NUMBER.finditer(plain):
        while index < len(taken) and taken[index][1] <= found.start():
            index += 1
        if index < len(taken) and taken[index][0] < found.end():
            continue
        words = found.group()
        if re.fullmatch(r"\d+(?:年|月|日|分|点|国|省|市|县|区|村|镇|字|版|页)", words) and not words.endswith(("年",)):
            continue
        yield Candidate(found.start(), found.end(), PhraseKind.NUMBER, "number")
    for found in _SHARE.finditer(plain):
        yield Candidate(found.start(), found.end(), PhraseKind.NUMBER, "number")


def named_counts(source: Source) -> Iterator[Candidate]:
    """A count that stands for what it counts: N个 and a noun, N大, N项."""
    for found in _NAMED_COUNT.finditer(source.plain):
        end = found.start() + len(_NOUN_STOP.split(found.group())[0])
        while end > found.start() + 4 and not source.word_edges[end]:
            end -= 1
        words = source.plain[found.start() : end]
        if len(words) < 3 or (len(words) < 4 and not words.endswith("走")):
            continue
        kind = PhraseKind.NUMBER if _STAGES.search(words) else PhraseKind.TERM
        yield Candidate(found.start(), end, kind, "named count")
