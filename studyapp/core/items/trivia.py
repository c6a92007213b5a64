"""What an article says by the way and nobody has to know: an envoy's name, a tally of people or pages, the issue of a
journal, the day of a holiday."""

from __future__ import annotations

import re

from studyapp.core.article import Span
from studyapp.core.phrases import PhraseKind

_TALLY = re.compile(
    r"\d[\d.,]*[万亿]?(?:多|余)?(?:个(?=[^，。；]{0,4}(?:典型|优秀|先进)(?:案例|做法|经验))|[名位页期封册次](?!额|置|间|待|刊)|人次?(?=参加|参与|出席|列席)|(?<![万亿])人(?=[，。；、]))"
)
_ELECTED = re.compile("委员|候补|常委|名额|当选")
_AIMED = re.compile(
    "达到|超过|突破|以上|力争|目标|增长|培养|引进|选派|培育|每年|每[县乡镇村]|不少于|不低于|不超过|新增|确保|就业|到\\d{4}年"
)
"""Words of a clause whose figure is wanted, not merely told."""
_GIVEN = re.compile("捐款|捐赠|捐献|善款")
"""What was given by the way, of which nobody has to know the sum."""
_LEVELS = re.compile("(?:(?:中央|省|市|县|区|乡|镇|村){2,5}|上下)$")
"""The levels, which one counts oneself (省市县|三级)."""
_APPOINTED = re.compile("选举|当选|任命|任免|递补|增选|补选|改选|免去|辞去|接任|兼任|担任|选出")
"""News of who holds an office, and nothing that is told of its holder by the way."""
_AIDES = re.compile("(?:同志)?(?:在会上|分别|先后|就)?(?:作了?)?(?:通报|介绍|宣读|陪同|参加|发言|交流|汇报)")
"""What somebody does at a meeting whom nobody has to know for it."""
_KNOWN = re.compile(
    "一带一路|新(?:篇章|局面|台阶|征程|贡献|华章|辉煌)|(?:坚决|深入|抓好)?贯彻落实|(?:深入)?学习领会|抓好落实|落到实处|见行见效"
)
"""What everybody would write who has not read the article."""
_ISSUE = re.compile(r"年第\d+[期卷号]")
_NAMED_DAY = re.compile("(?:[日月年])?(?:是|为)(?:[^，。]{0,8}(?:天|日|节|[新农]历))")
_GUEST = re.compile(
    "(?:大使|代表团团长|公使|领事|参赞|临时代办|总统|首相|国王|女王|王储|酋长|埃米尔|外长|外交大臣|总干事|特使|国(?:总理|外长|防长|议长)|联邦总理)$"
)
_HEADS = re.compile("(?:总书记|国家主席|军委主席|国务院总理|(?:主席|总书记)、[\u4e00-\u9fff、]{2,24}(?:主任|组长))$")
"""Offices whose holder everybody knows."""
_FIGURE = re.compile(r"\d[\d.,]*")
_SENTENCE_END = re.compile("[。\n]")
_CLAUSE_END = re.compile("[，。；：！？\n]")


def is_trivial(plain: str, span: Span, kind: PhraseKind) -> bool:
    """Whether the answer at `span` is not worth a question of its own."""
    if plain.startswith("级", span.start + 1) and _LEVELS.search(plain, max(0, span.start - 8), span.start):
        return True
    if _KNOWN.fullmatch(plain, span.start, span.end):
        return True
    if kind is PhraseKind.PERSON:
        told = plain[span.end : _clause_end(plain, span.end)]
        if not is_appointed(plain, span) and _AIDES.match(told):
            return True
        if _HEADS.search(plain, max(0, span.start - 40), span.start):
            return True
        return _GUEST.search(plain, max(0, span.start - 6), span.start) is not None or plain.startswith(
            ("总书记", "主席", "总理", "同志为核心"), span.end
        )
    if kind is PhraseKind.TIME:
        return bool(_ISSUE.match(plain, span.end - 1) or _ISSUE.match(plain, span.end)) or bool(
            _NAMED_DAY.match(plain, span.end)
        )
    if kind is not PhraseKind.NUMBER:
        return False
    is_tally = _TALLY.match(plain, span.start)
    match = is_tally or _FIGURE.match(plain, span.start)
    if match is None:
        return False
    start = max((one.end() for one in _CLAUSE_END.finditer(plain, max(0, span.start - 60), span.start)), default=0)
    clause = plain[max(start, span.start - 60) : _clause_end(plain, match.end())]
    if _GIVEN.search(clause):
        return True
    return bool(is_tally) and not _ELECTED.search(clause) and not _AIMED.search(clause)


def _clause_end(plain: str, after: int) -> int:
    end = _CLAUSE_END.search(plain, after)
    return end.start() if end else len(plain)


def is_appointed(plain: str, span: Span) -> bool:
    """Whether it is the news of the sentence that the person at `span` comes into an office, or leaves it."""
    start = max(plain.rfind("。", 0, span.start), plain.rfind("\n", 0, span.start)) + 1
    end = _SENTENCE_END.search(plain, span.end)
    return _APPOINTED.search(plain, start, end.start() if end else len(plain)) is not None
