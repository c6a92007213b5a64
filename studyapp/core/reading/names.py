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
_MEETING = re.compile(
    r"(?:代表大会|党代会|工作会议|领导小组会议|委员会第[一二三四五六七八九十]+次会议|座谈会|现场会|推进会|动员会|论坛|峰会|运动会|常委会|政治局会议|联防联控机制|领导小组|工作专班|专班|专家组|考察组|先遣组|工作组|起草组|巡视组|巡察组|调研组|动员部署会|学习会|动员部署会|洽谈会|博览会|冬运会|亚运会|展销会|交易会|代表大会第[一二三四五六七八九十]+次会议)"
)
_BODY = re.compile(
    r"(?:国务院|外交部|商务部|教育部|财政部|公安部|民政部|司法部|健康委|发展改革委|国资委|疾控中心|卫生组织|检察院|人民法院|人民政府|纪委监委|国家监委|组织部|宣传部)"
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
    部分 不是 全体 赴 分别 共同 派出 邀请 承办 主办 迎接 配合 做好 讨论
    """
)
_ANCHOR = re.compile(
    "[^的了在是和与、，。；：“”《》（）对向由于\\d\n]{0,16}?(?:央中|国全|省全|市全|区全|县全|委省|委市|委区|委县)"
)
"""Read backwards: from the class word to the level whose body or meeting it is."""
_VERBS = frozenset(lexicon.VERBS) - lexicon.word_set(
    "合作 发展 改革 创新 建设 治理 服务 保护 监督 保障 学习 开放 宣讲 协调 培养"
)
"""Verbs that do not name what a meeting or a body is about."""
_KEEP = frozenset({"县委", "省委", "市委", "区委", "党委"})
_REACH = 18
"""Characters a name may run back before its closing word; the longest official names of bodies stay under this."""


def names(source: Source) -> Iterator[Candidate]:
    """Plenums, meetings, bodies and documents that no title mark surrounds."""
    for found in _PLENUM.finditer(source.plain):
        if found.group().startswith("党的"):
            yield Candidate(found.start(), found.end(), PhraseKind.ORGANIZATION, "congress")
        else:
            yield Candidate(_start(source, found.start()), found.end(), PhraseKind.ORGANIZATION, "plenum")
    for pattern, rule, kind in (
        (_MEETING, "meeting", PhraseKind.ORGANIZATION),
        (_BODY, "body", PhraseKind.ORGANIZATION),
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
            if length < (3 if rule == "body" else 5) or (start == found.start() and rule != "body"):
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
    if anchor:
        return end - anchor.end()
    if plain.startswith("党的", end - 2):
        return end - 2
    while start > 0 and end - start < _REACH:
        previous = start - 1
        while previous > 0 and previous not in edges:
            previous -= 1
        word = plain[previous:start]
        if word == "的" and plain.startswith("党的", previous - 1):
            return previous - 1
        if _stops(word) or end - previous > _REACH:
            break
        start = previous
    return start
