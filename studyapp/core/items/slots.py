"""One-slot edits: closed sets of words of the genre that stand in the same place and differ in fact.

Each set lists words that a report could have used where it used another, so that a reader who does not know the text
cannot tell; synonyms of each other are left out, since a distractor that means the same is a second right answer. The
sets were drawn up by hand from the genre's common stock (plenum communiqués, work reports, five-year plans); none of
it is particular to one article.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from studyapp.core.article import Span
from studyapp.core.items.closed_sets import CLOSED_SETS

_HAN = "[\u4e00-\u9fff]"
_END = rf"(?!{_HAN})"
_AT_HEAD = "^|[、，；：“和]|推进|加强|统筹|抓好|做好|深化|以|党的"
"""What is built is named in full here and is not the end of a longer word."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A place in a text whose word belongs to a closed set. `weight` is how much turns on it, 1 to 3."""

    span: Span
    others: tuple[str, ...]
    weight: int


@dataclass(frozen=True, slots=True)
class _Family:
    made: re.Pattern[str]
    words: tuple[str, ...]
    before: re.Pattern[str] | None
    after: re.Pattern[str] | None


# how a member is made, more that are made so, what must stand before the list, what must stand behind it
_FAMILIES: tuple[tuple[str, str, str, str], ...] = (
    (f"以文{_HAN}{{2}}", "以文育人 以文铸魂 以文塑旅 以文聚力 以文培元", "", ""),
    # what qualities are asked for hangs on what has them: work, a question, a speech, a risk
    (
        f"{_HAN}{{2}}性",
        "针对性 系统性 实效性 前瞻性 协同性 精准性 整体性 主动性",
        "增强|强化|提高|提升|突出|注重",
        "[，。；！]|$",
    ),
    (f"{_HAN}{{2}}性", "全局性 方向性 战略性 根本性 基础性 长期性 关键性", "", "(?:重大)?(?:问题|任务|工程|举措)"),
    (f"{_HAN}{{2}}性", "政治性 思想性 指导性 针对性 理论性 实践性 时代性", "具有[^，]{0,5}", "[，。；]|$"),
    (f"{_HAN}{{2}}性", "系统性 区域性 结构性 行业性 输入性", "", f"{_HAN}{{0,2}}风险"),
    (
        f"{_HAN}{{2}}性",
        "公益性 专业性 技术性 服务性 基础性 普惠性 规范性 保障性",
        "",
        "(?:等)?(?:特点|特征|属性|定位)",
    ),
    (f"{_HAN}{{2}}化", "市场化 法治化 国际化 便利化 专业化 数字化", "", f"的?{_HAN}{{0,2}}营商环境"),
    (f"{_HAN}{{2}}化", "高端化 智能化 绿色化 融合化 集群化 数字化", "", "[，。；]|$|发展|转型|改造|升级|方向"),
    (f"{_HAN}{{2}}化", "规范化 标准化 专业化 精细化 制度化 常态化", "", "建设|水平|管理|治理|运行"),
    (f"{_HAN}{{2}}度", "辨识度 美誉度 贡献度 满意度 知晓度 参与度", "", ""),
    (f"{_HAN}{{2}}力", "创新力 竞争力 影响力 引领力 带动力 辐射力", "", ""),
    (f"政治{_HAN}{{2}}力", "政治判断力 政治领悟力 政治执行力 政治引领力 政治鉴别力", "", ""),
    (f"{_HAN}{{2}}感", "获得感 幸福感 安全感 归属感 认同感", "", ""),
    (f"{_HAN}{{2}}关", "政治关 廉洁关 能力关 作风关", "", ""),
    (f"自我{_HAN}{{2}}", "自我净化 自我完善 自我革新 自我提高 自我监督 自我约束", "", ""),
    (f"{_HAN}{{2}}建设", "政治建设 经济建设 文化建设 社会建设 法治建设 作风建设 制度建设 能力建设", "", ""),
    (f"{_HAN}{{2}}意识", "政治意识 大局意识 核心意识 看齐意识 宗旨意识 底线意识 规矩意识", "", ""),
    (f"{_HAN}{{2}}自信", "道路自信 理论自信 制度自信 文化自信 历史自信", "", ""),
    (f"{_HAN}{{2}}(?:思维)", "战略思维 系统思维 辩证思维 创新思维 法治思维 底线思维", "", ""),
    (f"{_HAN}{{2}}责任", "主体责任 领导责任 监督责任 属地责任 监管责任 政治责任", "", ""),
    (f"{_HAN}{{2}}产业", "传统产业 新兴产业 未来产业 主导产业 支柱产业 特色产业", "", ""),
    (f"{_HAN}{{2}}振兴", "产业振兴 人才振兴 文化振兴 生态振兴 组织振兴", "", ""),
    (f"{_HAN}{{2}}服务", "政务服务 公共服务 法律服务 金融服务 养老服务 志愿服务", "", ""),
    (f"{_HAN}{{2}}安全", "粮食安全 能源安全 网络安全 生态安全 公共安全 金融安全 数据安全", "", ""),
    (f"{_HAN}{{2}}主义", "形式主义 官僚主义 享乐主义 本位主义 分散主义 自由主义 好人主义", "", ""),
)
"""Members of a parallel list that share their ending or beginning, and more that go with them."""


def _by_edge() -> dict[str, list[_Family]]:
    by_edge: dict[str, list[_Family]] = {}
    for made, words, before, after in _FAMILIES:
        left = re.compile(f"(?:{before})$") if before else None
        right = re.compile(after) if after else None
        one = _Family(re.compile(made), tuple(words.split()), left, right)
        for edge in {one.words[0][0], one.words[0][-1]}:
            by_edge.setdefault(edge, []).append(one)
    return by_edge


_FAMILIES_BY_EDGE = _by_edge()


def family(plain: str, siblings: Sequence[str], before: str = "", after: str = "") -> tuple[str, ...]:
    """Words of the genre made like this one, if all of its siblings in the list are made so as well; `before` and
    `after` are what stands around the whole list."""
    for edge in (plain[:1], plain[-1:]):
        for one in _FAMILIES_BY_EDGE.get(edge, ()):
            if not siblings or not all(one.made.fullmatch(word) for word in (plain, *siblings)):
                continue
            listed = (plain, *siblings)
            if (one.before is None or one.before.search(before)) and (one.after is None or one.after.match(after)):
                return tuple([word for word in one.words if not any(word == m or is_near(m, word) for m in listed)])
    return ()


@dataclass(frozen=True, slots=True)
class _Rule:
    others: tuple[str, ...]
    weight: int
    before: re.Pattern[str] | None
    after: re.Pattern[str] | None


# weight, words, what must stand before, what must stand after
_SETS: tuple[tuple[int, str, str, str], ...] = (
    # how well, how far, how much
    (3, "高水平 高层次 高标准 高质量", "", "(?=(?:对外)?开放)"),
    (3, "高标准 高水平 高质量 高品质", "", "(?=农田|市场)"),
    (3, "高水平 高质量 高标准 高层次", "更", "(?=的)"),
    (3, "高品质 高质量 高标准 高水平", "", "(?=生活|供给|空间|住房|服务)"),
    (3, "高效能 高水平 高质量 高标准", "", "(?=治理)"),
    (
        3,
        "高水平 高质量 高标准 高效率",
        "",
        "(?=(?:建设|打造|推进|推动|完成|编制|实施|做好|落实|创建|构建|举办|承办|走出去|引进来))",
    ),
    (1, "明显成效 重要进展 重大突破 积极成果 新进展 新突破 新成果", "取得", ""),
    (3, "基本 全面 初步 率先", "", "(?=建成(?!小康)|建立|形成|实现|完成|确立|构建)"),
    (1, "持续 明显 大幅 稳步", "", "(?=(?:增强|提升|提高|改善|扩大|下降|减少|增长)" + _END + ")"),
    (3, "新台阶 新水平 新高度 新层次", "上|到", ""),
    (2, "新作为 新担当 新突破 新跨越", "", ""),
    (2, "新局面 新格局 新境界 新天地", "", ""),
    (2, "新篇章 新华章 新画卷 新蓝图", "", ""),
    (3, "新路子 新模式 新机制 新样板 新平台 新标准", "", ""),
    (2, "新气象 新面貌 新风貌 新形象", "", ""),
    (2, "新动能 新优势 新引擎 新活力", "", ""),
    (3, "增长极 动力源 桥头堡 示范区", "", ""),
    (3, "节点 枢纽 门户 中心", "", "(?=城市|地位)"),
    # what something is called
    (3, "总目标 总要求 总抓手 总任务", "", _END),
    (3, "重要地位 时代背景 核心要义 精神实质 丰富内涵 实践要求", "的", _END),
    (3, "内在要求 必然要求 本质要求 实践要求 根本要求", "的", _END),
    (3, "出发点 落脚点 突破口 着力点", "的", _END),
    (3, "指南针 方法论 总开关 金钥匙", "", _END),
    (3, "根本保证 根本目的 根本动力 根本方向", "", _END),
    (3, "压舱石 突破口 新引擎 试金石", "的", _END),
    (3, "首要任务 长期任务 根本任务 紧迫任务", "", _END),
    (3, "必由之路 重要标志 根本目的 重要前提", "的", _END),
    (3, "硬道理 突破口 先手棋 总抓手", "的", _END),
    (3, "开局之年 攻坚之年 收官之年 决胜之年", "", _END),
    (3, "总体要求 基本原则 主要目标 重点任务 保障措施", "的|、", ""),
    (3, "战略性 基础性 先导性 全局性", "", ""),
    (3, "内涵式 外延式 集约式 粗放式", "", ""),
    (3, "历史性 标志性 开创性 阶段性", "", "(?=成就|成果|突破|变革|进展)"),
    (3, "政治判断力 政治领悟力 政治执行力 政治引领力", "", ""),
    (3, "政治自觉 思想自觉 行动自觉 历史自觉", "", ""),
    (3, "主体责任 监督责任 领导责任 属地责任", "", ""),
    # the five fields of building of the nation and of the party, by the party's constitution
    (3, "政治建设 思想建设 组织建设 作风建设 纪律建设 制度建设", _AT_HEAD, ""),
    (3, "经济建设 文化建设 社会建设 法治建设", _AT_HEAD, ""),
    (3, "创新 协调 绿色 开放 共享", "(?<!区域)(?<!城乡)", "(?=发展" + _END + ")"),
    (3, "市场化 法治化 国际化 便利化 专业化 数字化", "", rf"(?=(?:[、和]?{_HAN}{{2}}化)*的?{_HAN}{{0,2}}营商环境)"),
    (3, "规范化 正规化 专业化 标准化", "", rf"(?=(?:[、和]?{_HAN}{{2}}化)*(?:建设|水平))"),
    (3, "针对性 系统性 实效性 前瞻性 协同性 精准性", "(?:增强|强化|提高|突出|注重)[^，。]{0,4}", "(?=[、和，。；])"),
    (3, "系统性 区域性 结构性 行业性", "", rf"(?=(?:[、和]{_HAN}{{2}}性)?{_HAN}{{0,2}}风险)"),
    (3, "辨识度 美誉度 贡献度 满意度 知晓度", "", ""),
    # what a nation, a field of work or a place is to be
    (3, "教育强国 科技强国 人才强国 制造强国 质量强国 交通强国 文化强国", "", rf"(?!{_HAN})|(?=建设)"),
    (3, "数字中国 美丽中国 平安中国 健康中国", "", rf"(?!{_HAN})|(?=建设)"),
    (3, "数字经济 海洋经济 民营经济 平台经济 县域经济 实体经济", "发展|做强|做优|做大|壮大|支持|促进", ""),
    (3, "粮食安全 能源安全 生态安全 网络安全 数据安全 金融安全 公共安全", "保障|维护|确保|筑牢|守牢", ""),
    (3, "先行区 示范区 引领区 试验区 样板区", "", _END),
    (3, "主体地位 主导地位 核心地位 基础地位", rf"(?<!的){_HAN}{{2}}", _END),
    (3, "引领作用 支撑作用 带动作用 撬动作用 监督作用", rf"的|{_HAN}{{2}}", _END),
    (3, "积极 稳健 宽松 中性", "", "(?=的(?:财政|货币)政策)"),
    (
        3,
        "全过程 全链条 全周期 全方位",
        "",
        "(?=和各方面|各环节|各领域|管理|监管|监督|治理|保护|服务|咨询|人民民主|[，。；])",
    ),
    # the four abilities of the party by its constitution, and one that it does not name
    (3, "自我净化 自我完善 自我革新 自我提高 自我监督", "", ""),
    (3, "统一思想 统一意志 统一行动 统一步伐", "", ""),
    (3, "稳增长 促改革 调结构 惠民生 防风险 保稳定", "", ""),
    (3, "补短板 强弱项 固底板 锻长板", "", ""),
    (3, "存量 增量 总量 质量", "做优|盘活|做大|提升|优化", ""),
    # roles in a pattern of four characters
    (2, "引领 支撑 带动 驱动", rf"{_HAN}{{2}}", _END),
    (2, "融合 协同 联动 衔接", rf"{_HAN}{{2}}", _END),
    (2, "惠民 便民 富民 安民", rf"{_HAN}{{2}}", _END),
    (2, "底线 红线 防线 关口", "守牢|守住|筑牢|坚守", _END),
    (1, "坚强 有力 坚实", "", "(?=保障|支撑|保证|基础)"),
    (2, "保障 支撑 动力 根基", "(?<!夯实了)(?:坚强|有力|坚实|强大)", ""),
    # the thing that is built, raised or released
    (1, "效能 水平 能力 质量", "治理|管理|服务|保障|发展|供给|运行", _END),
    (1, "格局 布局 结构 形态", "空间", _END),
    (2, "体系 集群 生态 结构", "产业", _END),
    (1, "体系 机制", rf"(?<!体制){_HAN}{{2}}", _END),
    (1, "格局 体系", rf"(?<!空间){_HAN}{{2}}", _END),
    (2, "动能 活力 潜力 优势", "发展|改革|创新|增长|城市|内生", _END),
    (1, "品质 环境 空间", "生活", _END),
    (2, "名片 品牌 地标 招牌", "文化|城市|旅游|生态", _END),
    (2, "画卷 图景 蓝图 篇章", "", _END),
    (2, "韧性 活力 潜力 实力", "", "(?=、|和|与|城市|$)"),
    (1, "激发 释放 培育 增强", "", "(?=[\u4e00-\u9fff]{2,6}(?:活力|动力|动能))"),
    (1, "优化 完善 重塑 拓展", "", "(?=[\u4e00-\u9fff]{2,8}(?:格局|布局|体系|结构|空间))"),
    (1, "深化 扩大 加快 推进", "进一步|全面", "(?=改革|开放)"),
)


def _by_word() -> dict[str, list[_Rule]]:
    rules: dict[str, list[_Rule]] = {}
    for weight, members, before, after in (*_SETS, *CLOSED_SETS):
        words = tuple(members.split())
        left = re.compile(f"(?:{before})$") if before else None
        right = re.compile(after) if after else None
        for word in words:
            others = tuple(other for other in words if other != word)
            rules.setdefault(word, []).append(_Rule(others, weight, left, right))
    return rules


_RULES = _by_word()
_WORD = re.compile("|".join(sorted(_RULES, key=lambda word: (-len(word), word))))
_BEFORE = 14
"""No set asks for more characters in front of its word."""


_NEAR = tuple(
    tuple(words.split())
    for words in (
        "高水平 高层次 高标准 高质量 高品质 高效率 高效能",
        "新台阶 新水平 新高度 新层次",
        "新局面 新格局 新境界 新天地",
        "新篇章 新华章 新画卷 新蓝图",
        "新气象 新面貌 新风貌 新形象",
        "新作为 新担当",
        "新动能 新优势 新引擎 新活力",
        "画卷 图景 蓝图 篇章",
        "体系 机制 格局",
        "基本 率先",
        "体系 集群 生态 结构",
        "效能 水平 能力 质量",
        "激发 释放 培育 增强",
        "优化 完善 重塑 拓展",
        "坚强 有力 坚实",
        "持续 明显 大幅 稳步",
        "名片 品牌 地标 招牌",
        "活力 潜力 实力",
        "先行区 示范区 引领区 样板区",
        "内在要求 必然要求 本质要求 根本要求",
        "根本遵循 行动指南 科学指引",
        "全过程 全链条 全周期 全方位",
        "获得感 幸福感 安全感",
        "新进展 新突破 新成果",
        "引领 带动 驱动",
        "引领作用 带动作用",
        "保障 支撑 根基",
        "惠民 便民 富民 安民",
        "突破口 着力点",
        "新路子 新模式 新样板",
        "首要任务 中心任务",
        "政治自觉 思想自觉 行动自觉",
        "融合 协同 联动 衔接",
        "底线 红线 防线",
        "系统治理 综合治理 专项治理",
        "自我提高 自我提升",
        "精神实质 核心要义 丰富内涵",
        "引领作用 带动作用 支撑作用 保障作用",
        "发展目标 主要目标 总体目标",
        "根本保证 根本保障",
        "明显成效 积极成果",
        "重要进展 重大突破 新进展",
        "高质量 高水平 高标准",
    )
)
"""Words that one may choose between by the article's own, but that say too much the same for a statement to be false by
one of them."""


_NEAR_TO = {
    word: frozenset(another for words in _NEAR if word in words for another in words) - {word}
    for words in _NEAR
    for word in words
}


def _differing(one: str, other: str) -> tuple[str, str]:
    """What is left of two strings of one length without what they begin and end with alike."""
    start, end = 0, len(one)
    while start < end and one[start] == other[start]:
        start += 1
    while end > start and one[end - 1] == other[end - 1]:
        end -= 1
    return one[start:end], other[start:end]


_NEAR_BY: dict[object, list[tuple[str, str]]] = defaultdict(list)
"""The near words by what is different in them, or by how much longer one is than the other."""
for _one, _others in _NEAR_TO.items():
    for _other in _others:
        _longer = len(_other) - len(_one)
        _NEAR_BY[_longer or _differing(_one, _other)].append((_one, _other))


def is_near(one: str, other: str) -> bool:
    """Whether the words differ by nothing but a word for one of about the same sense."""
    pairs = _NEAR_BY.get((len(other) - len(one)) or _differing(one, other), ())
    return any(word in one and one.replace(word, another, 1) == other for word, another in pairs)


class Slots:
    """The slots of one Simplified text, found once."""

    def __init__(self, plain: str) -> None:
        self._slots: list[Slot] = []
        for match in _WORD.finditer(plain):
            start, end = match.span()
            for rule in _RULES[match[0]]:
                if (rule.before is None or rule.before.search(plain[max(0, start - _BEFORE) : start])) and (
                    rule.after is None or rule.after.match(plain, end)
                ):
                    self._slots.append(Slot(Span(start, end), rule.others, rule.weight))
                    break
        self._starts = [slot.span.start for slot in self._slots]

    def within(self, span: Span) -> list[Slot]:
        """The slots that lie inside `span`, heaviest first."""
        first = bisect_left(self._starts, span.start)
        last = bisect_left(self._starts, span.end, first)
        found = [slot for slot in self._slots[first:last] if slot.span.end <= span.end]
        return sorted(found, key=lambda slot: -slot.weight) if len(found) > 1 else found
