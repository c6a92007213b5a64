"""Names that end in a word of their class: meetings, bodies, documents; the start is walked back to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from studyapp.core.phrases import PhraseKind
from studyapp.core.reading import lexicon
from studyapp.core.reading.source import Candidate, Source

_HAN = "\u3400-\u9fff"
_ORDINAL = "[一二三四五六七八九十]{1,4}"
_PLENUM = re.compile(
    rf"第?{_ORDINAL}(?:届|大)(?:[{_HAN}]{{0,12}}?)(?:第?{_ORDINAL}[次中](?:、{_ORDINAL}中)*)全(?:体会议|会)|党的{_ORDINAL}大(?!会)"
)
_SESSIONS = re.compile(rf"党的{_ORDINAL}大[和、及](?:党的)?{_ORDINAL}届(?:历次|{_ORDINAL}中(?:、{_ORDINAL}中)*)全会")
_MEETING = re.compile(
    rf"(?:(?:委员会|代表大会)第{_ORDINAL}次会议|代表大会|党代会|常委会|工作会议|政治局会议|(?<=[\u3400-\u9fff]{{4}})(?<!代表)大会(?![议堂战报强指提要号期主认通闭开精])|论坛|峰会|大赛|(?<=[\u3400-\u9fff]{{2}})(?:旅游|文化|艺术|丰收|购物|消费|美食)节"
    rf"|(?:座谈|现场|推进|推介|动员|部署|学习|交流|调度|协调|联席|洽谈|博览|展销|交易|总结|表彰|民主生活|新闻发布)会议?"
    rf"|[{_HAN}]运动?会(?![议员见])|(?:领导|工作|协调)小组|专班|[{_HAN}]{{2}}组(?![织成建合装团长员稿网屋内件])(?<![小党分]组)"
    rf"|联[{_HAN}]机制(?=召开|举行|发布|会议))"
)
_BODY = re.compile(
    rf"(?:国务院|中共中央政治局|全国人大常委会|全国政协|中央军委|(?:外交|国防|发展改革|教育|科技|工业和信息化|公安|国家安全|民政|司法|财政|自然资源|生态环境|水利|农业农村|商务"
    rf"|组织|宣传|统战|社会工作)(?:部|委)|(?:健康|国资|监|发改)委|检察院|人民法院|人民政府|纪委监委|常务委员会|(?:咨询|专门|管理|工作|军事|纪律检查)委员会(?!第|常)"
    rf"|(?:世界|国际|合作)[{_HAN}]{{0,6}}组织|(?<=国)[{_HAN}]{{2,8}}中心(?=负责|专家|研究|、))(?![长门])"
)
_ACTING = re.compile(
    r"(?:部|委|局|署|厅|办公厅|办公室|总局)(?=印发|发布|联合|召开|会同|牵头|负责人|有关负责|等部门|、[\u3400-\u9fff]{2,10}(?:部|委|局|署)|日前|近日)"
)
_DOCUMENT = re.compile(
    r"(?:条例|促进法(?:草案)?|行动计划|行动方案|实施方案|实施细则|暂行规定|工作规定|工作办法|规划纲要|年规划|活动方案)"
    r"(?:（试行）)?|[\u3400-\u9fff]{2,8}〔\d{4}〕\d+号"
)
_STOP_WORDS = lexicon.word_set(
    """
    的 了 在 对 向 由 把 将 和 与 及 是 为 于 从 以 按照 根据 关于 围绕 通过 经 同 就 等 各 本次 这次 会议 全会
    上 中 后 前 日 月 年 日至 并 还 也 被 让 使 到 至 时 该 其 此 以及 有关 相关 新 一个 一次 制定 实施 修订
    出台 颁布 印发 出席 召开 举行 主持 审议 参加 成立 组建 传达 学习 贯彻 落实 紧扣 部署 精神 扎实 成功 筹办
    举办 作为 担任 组成 抵达 赴 组织 认真 坚持 严格 执行 协助 推动 指出 强调 要求 表示 介绍 指导 配合 县委 首次
    每年 继续 主要 包括 接受 今年 去年 明年 积极 定期 进一步 应约 开展 深入 全面
    部分 不是 全体 赴 分别 共同 派出 邀请 承办 主办 迎接 配合 做好 讨论 我 我们 代表 提请 审议 担负 担当 领导 同意 批准
    """
)
_ANCHOR = re.compile(
    "[^的了在是和与、，。；：“”《》（）对向由于\\d\n]{0,16}?(?:央中|国全|省全|市全|区全|县全|委省|委市|委区|委县)"
)
"""Read backwards: from the class word to the level whose body or meeting it is."""
_PARTY = re.compile(r"(?:中国共产党|中共)(?!中央)[^的了在是和与、，。；：“”《》（）对向由于\d\s]{1,6}$")
"""What opens the full name of a committee (中共X县委), before its level."""
_VERBS = frozenset(lexicon.VERBS) - lexicon.word_set(
    "合作 发展 改革 创新 建设 治理 服务 保护 监督 保障 学习 开放 宣讲 协调 培养"
)
"""Verbs that do not name what a meeting or a body is about."""
_ACTS = re.compile(
    "代表(?!大会|会议)|召开|举行|成立|组建|审议|印发|决定|提请|出席|主持|听取|认为|指出|强调|要求|修订|制定|出台|颁布|发布"
)
"""What a body does: a name does not reach over it."""
_KEEP = frozenset({"县委", "省委", "市委", "区委", "党委"})
_REACH = 18
"""Characters a name may run back before its closing word; the longest official names of bodies stay under this."""


def names(source: Source) -> Iterator[Candidate]:
    """Plenums, meetings, bodies and documents that no title mark surrounds."""
    for found in _SESSIONS.finditer(source.plain):
        yield Candidate(found.start(), found.end(), PhraseKind.ORGANIZATION, "congress and plenums")
    for found in _PLENUM.finditer(source.plain):
        if found.group().startswith("党的"):
            yield Candidate(found.start(), found.end(), PhraseKind.ORGANIZATION, "congress")
        else:
            yield Candidate(_start(source, found.start()), found.end(), PhraseKind.ORGANIZATION, "plenum")
    yield from _levelled(source)
    for pattern, rule, kind in (
        (_MEETING, "meeting", PhraseKind.ORGANIZATION),
        (_BODY, "body", PhraseKind.ORGANIZATION),
        (_ACTING, "acting body", PhraseKind.ORGANIZATION),
        (_DOCUMENT, "unmarked document", PhraseKind.DOCUMENT),
    ):
        for found in pattern.finditer(source.plain):
            if (
                rule == "unmarked document"
                and "《" in source.plain[max(0, found.start() - 30) : found.start()].rsplit("》", 1)[-1]
            ):
                continue
            start = _start(source, found.start())
            length = found.end() - start
            is_whole = rule == "body" or "〔" in found.group()
            if rule == "meeting" and source.plain[start - 1 : start].isdigit():
                continue  # …70周年纪念大会: only the end of a name
            if length < (3 if rule == "body" else 5) or (start == found.start() and not is_whole):
                continue
            yield Candidate(start, found.end(), kind, rule)


@lru_cache(maxsize=4096)
def _stops(word: str) -> bool:
    return word not in _KEEP and (word in _STOP_WORDS or word in _VERBS or bool(re.search(r"[^\u3400-\u9fff—]", word)))


def _start(source: Source, end: int) -> int:
    """Back from `end`, word by word, to the first word that can't be in a name."""
    plain, edges = source.plain, source.word_edges
    start = end
    anchor = _ANCHOR.match(plain[max(0, end - _REACH) : end][::-1])
    if anchor and not _ACTS.search(plain, end - anchor.end(), end):
        start = end - anchor.end()
        party = _PARTY.search(plain, max(0, start - _REACH), start)
        return party.start() if party else _with_ordinal(plain, start)
    if plain.startswith("党的", end - 2):
        return end - 2
    while start > 0 and end - start < _REACH:
        previous = start - 1
        while previous > 0 and not edges[previous]:
            previous -= 1
        word = plain[previous:start]
        opening = plain.rfind("“", max(0, start - _REACH), start) if word == "”" else -1
        if opening > 0:
            start = opening
            continue
        if word == "的" and plain.startswith("党的", previous - 1):
            return previous - 1
        if _stops(word) or end - previous > _REACH:
            break
        start = previous
    return _with_ordinal(plain, start)


def _with_ordinal(plain: str, start: int) -> int:
    """`start` moved before the ordinal of a meeting (第N届) that stands there."""
    ordinal = re.search(rf"第{_ORDINAL}[届次]$", plain[max(0, start - 8) : start])
    return start - len(ordinal.group()) if ordinal else start


_LEVELLED = re.compile(
    rf"(?:(?<=[，。；：\n在由])|^)(?:在)?(?P<name>(?:中央|全国|全省|全市|全县|全区|省委|市委|县委|区委|镇党委|乡党委|中共)[^，。；、（）\n]{{2,36}}?(?:{_MEETING.pattern}|(?<=[\u3400-\u9fff]{{4}})委员会(?![委第成的全常])))",
    re.MULTILINE,
)


def _levelled(source: Source) -> Iterator[Candidate]:
    """Meetings and bodies from the level that holds them, whatever stands between, up to the class word."""
    for found in _LEVELLED.finditer(source.plain):
        if not _ACTS.search(found["name"]):
            yield Candidate(found.start("name"), found.end("name"), PhraseKind.ORGANIZATION, "meeting of a level")
