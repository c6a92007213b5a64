"""What an article says by the way and nobody has to know: an envoy's name, a tally of people or pages, the issue of a
journal, the day of a holiday."""

from __future__ import annotations

import re

from studyapp.core.article import Span
from studyapp.core.phrases import PhraseKind

_TALLY = re.compile(r"\d[\d.,]*(?:多|余)?(?:[名位页期封册次](?!额|置|间|待|刊)|人(?=[，。；、]|参加|出席|列席))")
_ELECTED = re.compile("委员|候补|常委|名额|当选")
_AIMED = re.compile(
    "达到|超过|突破|以上|力争|目标|增长|培养|引进|选派|培育|每年|每[县乡镇村]|不少于|不低于|不超过|新增|确保|就业|到\\d{4}年"
)
"""Words of a clause whose figure is wanted, not merely told."""
_ISSUE = re.compile(r"年第\d+[期卷号]")
_NAMED_DAY = re.compile("(?:[日月年])?(?:是|为)(?:[^，。]{0,8}(?:天|日|节|[新农]历))")
_GUEST = re.compile(
    "(?:大使|代表团团长|公使|领事|参赞|临时代办|总统|首相|国王|女王|王储|酋长|埃米尔|外长|外交大臣|总干事|特使|国(?:总理|外长|防长|议长)|联邦总理)$"
)
_HEADS = re.compile("(?:总书记|国家主席|军委主席|国务院总理|(?:主席|总书记)、[\u4e00-\u9fff、]{2,24}(?:主任|组长))$")
"""Offices whose holder everybody knows."""
_CLAUSE_END = re.compile("[，。；：！？\n]")


def is_trivial(plain: str, span: Span, kind: PhraseKind) -> bool:
    """Whether the answer at `span` is not worth a question of its own."""
    if kind is PhraseKind.PERSON:
        if _HEADS.search(plain, max(0, span.start - 40), span.start):
            return True
        return _GUEST.search(plain, max(0, span.start - 6), span.start) is not None or plain.startswith(
            ("总书记", "主席", "总理", "同志为核心"), span.end
        )
    if kind is PhraseKind.TIME:
        return bool(_ISSUE.match(plain, span.end - 1) or _ISSUE.match(plain, span.end)) or bool(
            _NAMED_DAY.match(plain, span.end)
        )
    if kind is not PhraseKind.NUMBER or not (match := _TALLY.match(plain, span.start)):
        return False
    start = max((one.end() for one in _CLAUSE_END.finditer(plain, max(0, span.start - 60), span.start)), default=0)
    end = _CLAUSE_END.search(plain, match.end())
    clause = plain[max(start, span.start - 60) : end.start() if end else len(plain)]
    return not _ELECTED.search(clause) and not _AIMED.search(clause)
