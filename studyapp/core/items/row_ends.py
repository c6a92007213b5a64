"""Where the last member of a row ends: what is said of all members, or is the head of all, stands behind it."""

from __future__ import annotations

import re

from studyapp.core.article import Span

_JOINS = re.compile("、|以及|和|与|及")
_UP_TO_A_MARK = re.compile("(?s:.*)[，。；：！？\n“”《》（）]")
_REACH = 60
_HEADS = (
    "产业|行业|领域|部门|工作|问题|事项|地区|业务|安全检查|安全|制度|体系|机制"
    "|能力|水平|检验|考验|培训|指导意义|意义|项目建设|建设"
)
_HEAD = re.compile(f"(?P<own>.{{2,}}?)(?P<tail>(?:三|四|五|六|七|八|九|十)?(?:{_HEADS}))$")
"""A noun that all members of a row are of (甲和乙以及丙|产业)."""
_ACT = re.compile(
    "(?P<own>.{2,}?)(?P<tail>(?:进行|予以|给予|加以|开展|实施)"
    "(?:设置|安装|布置|修复|整治|清理|检查|改造|建设|排查)?|设置|安装|布置|修复|清理|提能升级|转型升级|优化升级|提档升级|提质增效"
    "|(?:贯穿|融入|纳入|作为|转化|体现在|摆在|放在|落实到)[\u4e00-\u9fff]{0,10})$"
)
"""What is done to, with or at all members, which a preposition or a verb ahead of the first one has announced."""
_COUNTED = re.compile("(?P<own>.{2,}?)(?P<tail>[两三四五六七八九十](?:类|大|个|项|种|条|方面)[\u4e00-\u9fff]{2,8})$")
"""What counts all members behind the last one (…、水毁圩堤|三类工程同步推进)."""
_TAKES = re.compile("利用|借助|依托|在|将|把|对|推动|促进|推进")
_OF_ALL = re.compile("(?P<own>.{2,6}?)(?P<tail>的[^的]{2,6})$")
_SUFFIXES = "性化力感权度率"
_PREPOSITIONS = "在以把对从向为让"
_GOES_ON = ("、", "和", "与", "及", "以及")
_JOINED = frozenset("、和与及")
_SHORTEST, _MORE = 2, 2


def own_part(plain: str, span: Span) -> Span:
    """The words at `span` without what follows the last member of the row that they end; all of them where they end
    none, or where another member ends so as well."""
    if plain[span.start - 1 : span.start] not in _JOINED:
        return span
    words = plain[span.start : span.end]
    if plain.startswith(_GOES_ON, span.end):
        return span
    others = _members_ahead(plain, span.start, words)
    if not others or len(words) <= min(map(len, others)):
        return span
    cut = _shared(plain, span, words, others)
    return Span(span.start, span.start + cut) if cut else span


def _shared(plain: str, span: Span, words: str, others: list[str]) -> int:
    """Where what is said of all begins in the last member; 0 if nothing is."""
    last = {one[-1] for one in others}
    if len(last) == 1 and (suffix := last.pop()) in _SUFFIXES:
        sizes = {len(one) for one in others}
        size = next((n for n in sorted(sizes) if words[n - 1 : n] == suffix), 0)
        return size if _SHORTEST <= size < len(words) else 0
    if (counted := _COUNTED.match(words)) is not None and not any(_COUNTED.match(one) for one in others):
        return counted.end("own")
    longest = max(map(len, others))
    if (match := _OF_ALL.match(words)) is not None and not any("的" in one for one in others):
        return match.end("own") if min(map(len, others)) <= len(match["own"]) <= longest + _MORE else 0
    if (act := _ACT.match(words)) is not None:
        taken = _TAKES.search(plain, _clause_start(plain, span.start), span.start)
        return act.end("own") if taken and not any(one.endswith(act["tail"]) for one in others) else 0
    if len(words) <= longest or words[0] in _PREPOSITIONS:
        return 0
    head = _HEAD.match(words)
    if head is None or any(one.endswith(head["tail"][-2:]) for one in others):
        return 0
    return head.end("own") if abs(len(head["own"]) - longest) <= _MORE else 0


def _clause_start(plain: str, position: int) -> int:
    """Where the words before `position` begin that no mark parts, as far as they are looked at."""
    mark = _UP_TO_A_MARK.match(plain, max(0, position - _REACH), position)
    return mark.end() if mark else max(0, position - _REACH)


def _members_ahead(plain: str, start: int, last: str) -> list[str]:
    """The members of the row ahead of `start`, if a join stands before it; what the first of them has drawn in is
    left in it."""
    join = next((one for one in ("以及", "、", "和", "与", "及") if plain.endswith(one, 0, start)), "")
    if not join:
        return []
    ahead = plain[_clause_start(plain, start) : start - len(join)]
    if (taken := _TAKES.search(ahead)) is not None and not last.startswith(taken[0]):
        ahead = ahead[taken.end() :]
    parts = [part for part in _JOINS.split(ahead) if part]
    # The first one may hold the verb and its adverbs: of several the others are the measure.
    return parts[1:] if len(parts) > 1 else parts
