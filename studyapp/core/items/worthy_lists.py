"""Which lists are worth being asked for as a whole: closed ones, of things that one could only know from the text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from studyapp.core.article import Span
from studyapp.core.items import grammar

_COMMON = """
教育 医疗 养老 就业 住房 社保 医保 低保 托育 托幼 文化 体育 学校 医院 公园 商场 车站 就医 上学 赶集 购物 供餐
资本 技术 人才 资金 项目 土地 数据 信息 家电 汽车 家居 发改 财政 住建 人社 民政 公安 交通 卫健 工信 水利 电力 能源
工会 共青团 妇联 工商联 供水 供电 供气 供热 烟草 统计 金融 国企 高校
"""
_EVERYDAY = frozenset(_COMMON.split())
"""Fields and things that any list of such a text may name, and that nobody could tell from those it leaves out."""
_OPEN = re.compile("等(?!级|于|同|次)")
_OPEN_COUNTED = re.compile("等[两三四五六七八九十0-9]+[大个项类种]")
_SHORT_NAME = _TWO = 2
_LEADS_ALL = re.compile("结合|通过|利用|借助|依托|只有|仅有|采取|采用|运用|按照|根据")
"""A verb that the first member has drawn in, and that takes them all."""
_WITH = "用凭靠依拿"
_HEAD_OF_ALL = re.compile("(?:安全|工作|问题|事项|行业|产业|部门|关系|情况)$|(?P<lack>短板|弱项|堵点|痛点|缺口|作用)$")
"""What the last member ends with, and all members are of."""
_PAIR = re.compile("[\u4e00-\u9fff]{2}[和与][\u4e00-\u9fff]{2}")
_CALLS = re.compile("号召|让我们|寄语|祝愿")
_TALKED_ABOUT = re.compile(
    "等?(?:相关|有关)?(?:问题|情况|内容|话题)?(?:回答|答复|深入交流|进行(?:深入)?交流|交换(?:了)?意见|作了?介绍)"
)
"""What a conference talked about, which is no more than its agenda."""
_SENTENCE_MARKS = "。！？；：\n"
_ON_TO = re.compile("[，、]?(?:到(?![位达账场底])|直至|直到|再到|乃至|以及|还有)[^，。；：]{2,40}")
"""How a list goes on behind its last member (A、B、C，到D、E等领域)."""
_ROW_BEHIND = re.compile("，(?P<row>[^，。；：！？\n、]+(?:、[^，。；：！？\n、]+)+)(?=[，。；！？\n]|$)")
_ROW_AHEAD = re.compile("、(?P<last>[^，。；：！？\n、]+)，$")
_WENT_WELL = re.compile(
    "等?(?:各项|各方面)?(?:工作|事业)(?:都|均|也)?(?:取得|持续|不断|全面|扎实|稳步|有序|协调|健康|迈上|得到|有了)"
)
_OF_EVERY_DAY = re.compile(
    "等(?:[\u4e00-\u9fff]{0,3}(?:服务|场所|物资|用品|部门|单位)(?=[，。；]|[保提接主要来])|[^，。；、]{0,6}(?:的)?形式"
    "|(?:管理|规章)制度|(?:研究)?团队|群团组织)"
)
"""What the things of an open list are called that could be any."""
_ROW_MARKS = ("、", "和", "与", "及", "等")
_ROW_TO_ITS_END = re.compile("(?:[、和与及][^，。；：！？\n]{0,40}?)?(?P<tail>等(?!级|于|同|次))")
_OWN_WORDS = 6
_A_ROW = 40
"""Characters of a row ahead that are looked at."""
_SERVICES = re.compile("等?(?:[\u4e00-\u9fff]{2})?(?:服务|活动|物资|用品|志愿)")
_HELPERS = re.compile("志愿|服务队|工作队|救援队|捐[赠献助]|慰问|运送|送上")


def is_anybodys(words: Sequence[str]) -> bool:
    """Whether all members are fields and things of every day."""
    return _EVERYDAY.issuperset(words)


def is_open(plain: str, members: Sequence[Span]) -> bool:
    """Whether the list ends with 等 and names things so common that another of them could stand in it."""
    end = members[-1].end
    if _TALKED_ABOUT.match(plain, end):
        return True
    if not _OPEN.match(plain, end) or _OPEN_COUNTED.match(plain, end):
        return False
    words = [plain[one.start : one.end] for one in members]
    return sum(word in _EVERYDAY for word in words) * 2 >= len(words) and max(map(len, words)) <= _SHORT_NAME


def is_one_of_many(plain: str, span: Span) -> bool:
    """Whether the words at `span` are a plain member of an open list of things of every day (清淤、消毒、配餐等服务):
    nobody could tell it from what the list leaves out."""
    if plain[span.start - 1 : span.start] not in _ROW_MARKS and plain[span.end : span.end + 1] not in _ROW_MARKS:
        return False
    row = _ROW_TO_ITS_END.match(plain, span.end)
    if row is None or grammar.starts_with_verb(plain[span.start : span.end]) or row["tail"].startswith("级"):
        return False
    first = max(plain.rfind(mark, max(0, span.start - _A_ROW), span.start) for mark in _SENTENCE_MARKS + "，") + 1
    if "、" not in plain[first : row.start("tail")]:
        return False
    return _is_of_every_day(plain, row.start("tail"))


def _is_of_every_day(plain: str, end: int) -> bool:
    """Whether the list that ends at `end` is said to be one of services, places, bodies or the like, or of what a
    conference was about or went well."""
    return any(rule.match(plain, end) for rule in (_OF_EVERY_DAY, _TALKED_ABOUT, _WENT_WELL))


def is_unlike(plain: str, members: Sequence[Span]) -> bool:
    """Whether the members are not of one make: the first with a verb that takes all, the last with a noun that all are
    of, quoted names and a piece of one."""
    words = [plain[one.start : one.end] for one in members]
    first, last = words[0], words[-1]
    if _LEADS_ALL.match(first) and not any(_LEADS_ALL.match(word) for word in words[1:]):
        return True
    verbs = [grammar.starts_with_verb(word) for word in words]
    if len(words) > _TWO and verbs[0] and not any(verbs[1:]) and len({len(word) for word in words}) > 1:
        return True
    if plain[members[0].start - 1 : members[0].start] == "以" and any(word[0] in _WITH for word in words[1:]):
        return True
    if plain[members[-1].start - 1 : members[-1].start] == "“" and any("“" in word for word in words[:-1]):
        return True
    head = _HEAD_OF_ALL.search(last)
    longer = len(last) > max(map(len, words[:-1]))
    alone = not any(_HEAD_OF_ALL.search(word) for word in words[:-1])
    return head is not None and alone and (bool(head["lack"]) or (longer and not any(verbs)))


def joined(plain: str, members: Sequence[Span]) -> list[Span]:
    """The members, the last two as one where all the others are pairs (甲和乙、丙和丁、戊和|己)."""
    spans = list(members)
    *others, one, other = spans
    if not others or plain[one.end : other.start] not in ("和", "与"):
        return spans
    if all(_PAIR.fullmatch(plain, span.start, span.end) for span in others):
        return [*others, Span(one.start, other.end)]
    return spans


def is_stretch(plain: str, members: Sequence[Span]) -> bool:
    """Whether the members are clauses cut out of a longer row of clauses that say one thing to do after the other
    (建设甲，____，____), so that any other of them could be written as well."""
    gaps = {plain[one.end : other.start] for one, other in pairwise(members)}
    if gaps != {"，"}:
        return False
    words = [plain[one.start : one.end] for one in members]
    start = members[0].start
    if plain[start - 1 : start] != "，":
        return False
    before = max(plain.rfind(mark, max(0, start - 60), start - 1) for mark in _SENTENCE_MARKS + "，") + 1
    ahead = plain[before : start - 1].removeprefix("要")
    if {len(ahead)} == set(map(len, words)):
        return True
    return all(map(grammar.starts_with_verb, words)) and grammar.starts_with_verb(ahead)


def goes_on(plain: str, members: Sequence[Span]) -> bool:
    """Whether what was read as a list is a piece of a longer one: it goes on behind its last member with 到 or 以及, or
    with a row of the same make in the next clause or the one before (甲甲甲甲、乙乙乙乙，丙丙丙丙、丁丁丁丁)."""
    start, end = members[0].start, members[-1].end
    if _ON_TO.match(plain, end):
        return True
    sizes = {len(one) for one in members}
    if len(sizes) > 1:
        return False
    behind = _ROW_BEHIND.match(plain, end)
    if behind is not None and {len(part) for part in behind["row"].split("、")} == sizes:
        return True
    ahead = _ROW_AHEAD.search(plain[max(0, start - _A_ROW) : start])
    return ahead is not None and len(ahead["last"]) in sizes


def is_by_the_way(plain: str, members: Sequence[Span]) -> bool:
    """Whether a report names fields of work of which it says that all went well, or some of the services, places or
    bodies of every day, or the members hang on a 不顾."""
    ahead = plain[max(0, members[0].start - _OWN_WORDS) : members[0].start]
    named = not any(grammar.starts_with_verb(plain[one.start : one.end]) for one in members)
    if named and _OF_EVERY_DAY.match(plain, members[-1].end):
        return True
    return bool(_WENT_WELL.match(plain, members[-1].end)) or "不顾" in re.split("[，。；：]", ahead)[-1]


def is_help(plain: str, members: Sequence[Span]) -> bool:
    """Whether the members are the services or goods with which helpers came, as every chronicle has them."""
    start, end = members[0].start, members[-1].end
    first = max(plain.rfind(mark, max(0, start - 100), start) for mark in _SENTENCE_MARKS) + 1
    return _SERVICES.match(plain, end) is not None and _HELPERS.search(plain, first, start) is not None


def is_call(plain: str, start: int) -> bool:
    """Whether the sentence around calls upon its hearers."""
    first = max(plain.rfind(mark, max(0, start - 200), start) for mark in "。！？\n") + 1
    return _CALLS.search(plain, first, start) is not None
