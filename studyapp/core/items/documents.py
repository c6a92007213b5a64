"""Which document an article is, by its title or by how it greets its listeners: who speaks where nobody is named."""

from __future__ import annotations

import re
from bisect import bisect_right

from studyapp.core.article import Span
from studyapp.core.items import grammar
from studyapp.core.items.wording import NOTHING, Wording

_HEAD = 600
_DOCUMENT = re.compile(
    r"(?:政府工作(?=报告)|工作(?=报告))?(?P<noun>报告|公报|意见|决定|决议|通知|规划|纲要|方案|讲话|说明|规定|条例|办法)"
    r"(?:（[^（）]{1,24}）)?$"
)
_VERBS = {"规定": "明确", "条例": "规定", "办法": "规定"}
_REPORTS_TO_A_CONGRESS = re.compile(
    "向大会(?:报告|作)政府工作|代表[^，。]{0,12}政府[^。]{0,12}向大会(?:报告工作|作(?:工作)?报告)"
)
_HELD = re.compile(
    r"(?P<year>20\d\d)年\d{1,2}月\d{1,2}日在(?:(?:[\u4e00-\u9fff]{2,8}?[省市州盟])?"
    r"(?P<place>[\u4e00-\u9fff]{2,8}?[省市区县镇乡旗州盟]))?第[\u4e00-\u9fff]{1,4}届(?:全国)?人民代表大会"
)
"""Where and when a report was given, in the line under its title."""
_TO_THE_PARTY = re.compile(
    r"在(?:中国共产党|中共)(?P<place>[\u4e00-\u9fff]{2,10}?)?第(?P<number>[一二三四五六七八九十]{1,3})次(?:全国)?代表大会上的报告"
)
_UNDER_ITS_TITLE = re.compile(r"^(?:[—－]+)?在[^，。\n]{4,40}上的(?P<noun>讲话|报告)$", re.MULTILINE)
"""What the line under a title that is a watchword says the article is."""
_REVIEWED = re.compile(r"(?P<year>20\d\d)年(?:政府)?工作(?:的)?回顾")
"""The year that the first part of a government's report is on, which is the one before it."""
_PART = re.compile("^[一二三四五六七八九十]{1,2}、([^。\n]{2,30})$", re.MULTILINE)
_YEAR = re.compile("20\\d\\d年")
_SAYINGS = re.compile("(?:会议|全会|大会|公报|书记|主席|总理|[省市区县镇部]长)(?:指出|强调|要求|认为|提出)")
_MOST_SAYINGS = 2


_OPENS = re.compile("[^\\n]{1,80}")
_TITLE_GOES_ON = re.compile(f"(?:{grammar.SAYING})$")
_BODY = re.compile("(?:委员会|政府|办公室|办公厅|[部局厅])$")


def next_line_of_title(title: str, text: str) -> Span | None:
    """The first line of the text where it is the title, of which the line taken for it only says whose it is (…委员会 /
    关于…的通知) or who speaks (…调研时强调 / …)."""
    line = _OPENS.match(text)
    if line is None or line[0].endswith("。") or line[0][0] in "（(—" or _DOCUMENT.search(title):
        return None
    if _TITLE_GOES_ON.search(title) or (
        not _DOCUMENT.search(title) and _BODY.search(title) and line[0].startswith("关于")
    ):
        return Span(line.start(), line.end())
    return None


def parts(text: str) -> tuple[tuple[int, str], ...]:
    """Where the parts of a report begin (一、2030年工作回顾), and their headings."""
    return tuple([(one.start(), one[1]) for one in _PART.finditer(text)])


def only_year(text: str) -> str:
    """The year of which a text tells that names no other (2031年); empty if it names several, or none."""
    named = set(_YEAR.findall(text))
    return named.pop() if len(named) == 1 else ""


def speaker(title: str, text: str) -> str:
    """ "报告指出" for a report, "通知指出" for a notice …, in Simplified; empty for news of what others said.

    Only for an article that is the document itself: its title ends with what it is, or it reports to a congress, and
    the text hardly has anybody speak.
    """
    if len(_SAYINGS.findall(text)) > _MOST_SAYINGS:
        return ""
    if match := _DOCUMENT.search(title):
        noun = match["noun"]
        words = "政府工作报告" if title[match.start() :].startswith("政府工作") and noun == "报告" else noun
        if words != noun and (held := _HELD.search(text[:_HEAD])):
            words = f"{held['place'] or ''}{held['year']}年{words}"
        return words + _VERBS.get(noun, "指出")
    head = text[:_HEAD]
    if _REPORTS_TO_A_CONGRESS.search(head):
        reviewed = _REVIEWED.search(head)
        return f"{int(reviewed['year']) + 1}年政府工作报告指出" if reviewed else "政府工作报告指出"
    if party := _TO_THE_PARTY.search(head):
        number = party["number"]
        return f"{party['place']}第{number}次党代会报告指出" if party["place"] else f"党的{number}大报告指出"
    under = _UNDER_ITS_TITLE.search(head)
    return f"{under['noun']}指出" if under else ""


_ANSWERS = re.compile(
    "(?:就|关于)(?P<named>《[^《》\\n]{2,36}》)[^，。《》\\n]{0,12}?(?:答[^，。\\n]{0,4}问|[的]?问答)$"
    "|就(?P<topic>[^，。《》\\n]{4,24}?)(?:相关|有关)?(?:问题|情况)?答(?:记者|网友|读者)问$",
    re.MULTILINE,
)
"""A line that says on what somebody answers questions."""


def answers(title: str, text: str) -> tuple[tuple[int, str], ...]:
    """Who answers questions, and on what, by a title or the headlines in the text, with where each headline ends (-1
    for the title): 有关负责人就《…办法》答问时指出."""
    found = []
    for where, words in ((-1, title), (0, text)):
        for one in _ANSWERS.finditer(words):
            on = one["named"] or one["topic"]
            found.append((where or one.end(), f"有关负责人就{on}答问时指出"))
    return tuple(found)


_POINTS = re.compile("(?:^|(?<=[。；\\n]))这一重要(?P<noun>思想|论述|讲话|指示)", re.MULTILINE)
_POINTED_AT = re.compile(
    "(?:习近平(?:总书记|主席|同志)?|[\u4e00-\u9fff]{2,3}(?:书记|主席|总理|省长|市长|同志))关于[^，。；：“”\\n]{2,30}的重要(?P<noun>思想|论述|讲话|指示)"
)
_REACH = 600


def pointed_at(text: str) -> dict[int, tuple[Span, Span]]:
    """Where a sentence begins with 这一重要思想 or the like: these words, and the name ahead in the paragraph that they
    stand for (…关于…的重要思想)."""
    found = {}
    for one in _POINTS.finditer(text):
        start = max(text.rfind("\n", 0, one.start()) + 1, one.start() - _REACH)
        named = [two for two in _POINTED_AT.finditer(text, start, one.start()) if two["noun"] == one["noun"]]
        if named:
            found[one.start()] = (Span(*one.span()), Span(*named[-1].span()))
    return found


_NAMED = re.compile("《([^《》\n]{1,60})》")
_SHORT_FOR = re.compile("《([^《》\n]{1,60})》[^《》。\n]{0,30}简称[“”]?《?([^《》“”，。）]{1,12})")
_VERSION = re.compile("[（(][^（）()]{1,10}[）)]$")
_A_FULL_TITLE = 8
"""Characters from which on a document's title says which it is; a shorter one may be called by its kind alone."""
_KIND = re.compile("(?:报告|公报|意见|决定|决议|通知|规划|纲要|方案|建议|规定|条例|办法|章程|准则|规则|细则)$")


class Titles:
    """The full titles of documents that a text also calls by what kind of document they are (《条例》)."""

    def __init__(self, text: Wording, headline: Wording) -> None:
        self._plain = text.plain
        self._full: list[tuple[int, Wording]] = []
        for where, words in ((-1, headline), (0, text)):
            for one in _NAMED.finditer(words.plain):
                kind = _VERSION.sub("", one[1])
                if len(kind) >= _A_FULL_TITLE and _KIND.search(kind):
                    self._full.append((where or one.start(), words.part(*one.span(1))))
        self._given: dict[str, list[tuple[int, Wording]]] = {}
        for one in _SHORT_FOR.finditer(text.plain):
            self._given.setdefault(one[2], []).append((one.end(), text.part(*one.span(1))))

    def full(self, short: str, position: int) -> Wording:
        """The full title of what is called `short` at `position`: the one for which the text says that it is short,
        or else the only one that ends so, in the text or ahead in the paragraph; empty if none or several do."""
        if not self._full or len(short) >= _A_FULL_TITLE or not _KIND.search(short):
            return NOTHING
        given = self._given.get(short, [])
        if place := bisect_right(given, position, key=lambda one: one[0]):
            return given[place - 1][1]
        paragraph = self._plain.rfind("\n", 0, position) + 1
        every = [(start, title) for start, title in self._full if _VERSION.sub("", title.plain).endswith(short)]
        near = [title for start, title in every if paragraph <= start < position]
        only = _the_only([title for _, title in every])
        return only if only.plain else _the_only(near)


def _the_only(titles: list[Wording]) -> Wording:
    """The longest of titles of which each ends like it; empty if there are none or they are of several documents."""
    longest = max(titles, key=len, default=NOTHING)
    return longest if all(longest.plain.endswith(title.plain) for title in titles) else NOTHING
