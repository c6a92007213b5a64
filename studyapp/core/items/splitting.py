"""Where the words of a phrase can be parted: at its pauses, at the verb that its end is the object of."""

from __future__ import annotations

import re

_AND = re.compile("以及|[和与]")
_VERBS = """
实现 打造 建设 谱写 贡献 推进 推动 促进 提供 提升 加强 作为 成为 构建 开创 保障 激发 增强 完善 健全 维护 巩固
扩大 深化 培育 发挥 释放 满足 守护 筑牢 夯实 实行 推行 开展 改善 优化 带动 引领 支撑 凝聚 贯彻 落实 整治 遏制
化解 坚持 端正 彰显 增添 弘扬 倡导 压实 做强 做优 做大 严守 恪守 践行 赓续 绘就 树牢 守住 兜牢 用好 发扬 遵循
抢抓 建强 配强 盘活 降低
"""
ANY_SPLITTING = re.compile(f"(?={'|'.join(_VERBS.split())})")
"""Where a verb begins after which the rest of a phrase is its object."""


def joined(plain: str) -> list[tuple[int, int]]:
    """The parts of a list that has words for its pauses (A和B以及C)."""
    ends = [(match.start(), match.end()) for match in _AND.finditer(plain)]
    starts = [0, *(end for _, end in ends)]
    return list(zip(starts, [*(start for start, _ in ends), len(plain)], strict=True))


def members(plain: str) -> list[tuple[int, int]]:
    """The parts of the words between pauses outside quotation marks and brackets."""
    parts, start, depth = [], 0, 0
    for place, char in enumerate(plain):
        if char in "“《（":
            depth += 1
        elif char in "”》）":
            depth -= 1
        elif char in "、，" and depth <= 0:
            parts.append((start, place))
            start = place + 1
    parts.append((start, len(plain)))
    return parts
