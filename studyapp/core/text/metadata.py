"""Date, source and byline of an article, found where the text has them and never invented."""

from __future__ import annotations

import re
from collections.abc import Sequence

_DATE = (
    r"(?P<y>\d{4})\s*[-/.年]\s*(?P<m>\d{1,2})\s*[-/.月]\s*(?P<d>\d{1,2})日?"
    r"(?:[\sT]*(?P<h>\d{1,2})[:：](?P<min>\d{2})(?:[:：](?P<s>\d{2}))?)?"
)
_LABELLED = re.compile(r"(?:发布|发表|更新|录入)?(?:时间|日期)\s*[:：]\s*" + _DATE)
_BARE = re.compile(r"^\W*" + _DATE + r"\W*$")
_SPOKEN = re.compile(r"^[—\-（(\s]*" + _DATE + r"[^，。]{0,60}(?:上|通过|发布|印发)[)）]?$")
_SOURCE = re.compile(r"来源\s*[:：]\s*(?P<source>[^\s:：|（(）)]{2,20})(?=$|[\s|)）])")
_SOURCE_OPEN = re.compile(r"来源\s*[:：]\s*$")
_DATELINE = re.compile(
    r"(?P<source>新华社|中新社|中新网|人民网|新华网)(?:[\u3400-\u9fff]{2,6})(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:电|讯)"
)
_BYLINE = re.compile(r"[（(](?P<byline>(?:本报|首席|融媒体?)?(?:记者|通讯员)[^）)\n]{2,40})[)）]")


def _iso(match: re.Match[str]) -> str:
    year, month, day = (int(match[name]) for name in ("y", "m", "d"))
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return ""
    date = f"{year:04}-{month:02}-{day:02}"
    if match["h"] is None or int(match["h"]) > 23:
        return date
    return f"{date}T{int(match['h']):02}:{match['min']}:{match['s'] or '00'}"


def find_published(lines: Sequence[str], first: int, last: int) -> str:
    """The date the article was published, ISO 8601, or empty.

    `lines` are Simplified, `first` and `last` the indices of the first and last line of prose. A labelled date wins,
    then a date that fills a line of the head, the day a report was given ("——2019年3月4日在…会议上"), and the date
    under a signature.
    """
    head = [*lines[:first], *lines[last + 1 :]]
    for pattern, among in ((_LABELLED, lines), (_BARE, lines[:first]), (_SPOKEN, lines[: first + 1]), (_BARE, head)):
        for line in among:
            found = pattern.search(line)
            if found and (iso := _iso(found)):
                return iso
    return ""


def is_open_source(line: str) -> bool:
    """Whether a label "来源：" ends the line, so that the name stands on the next."""
    return bool(_SOURCE_OPEN.search(line))


def is_source_name(line: str) -> bool:
    """Whether a line can be the name of a paper or a site: short, without marks or digits."""
    return 2 <= len(line) <= 12 and not re.search(r"[:：。，\d|]", line)


def find_source(plain: Sequence[str], original: Sequence[str]) -> str:
    """Who published the article, in the original's script, or empty."""
    for index, line in enumerate(plain):
        found = _SOURCE.search(line)
        if found:
            return original[index][found.start("source") : found.end("source")]
        if is_open_source(line) and index + 1 < len(plain) and is_source_name(plain[index + 1]):
            return original[index + 1]
    for index, line in enumerate(plain):
        found = _DATELINE.search(line)
        if found:
            return original[index][found.start("source") : found.end("source")]
    return ""


def find_byline(plain: str, original: str) -> str:
    """The reporters named in brackets, in the original's script, or empty; both texts are of one length."""
    found = _BYLINE.search(plain)
    return original[found.start("byline") : found.end("byline")] if found else ""
