"""Common words of the genre, in Simplified, drawn up by hand from communiqués, work reports, plans and notices of any
kind.

No word here belongs to one article; what an article says of its own is taken from the article.
"""

from __future__ import annotations

import re


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


OPERATORS = _words(
    """
    坚定不移 毫不动摇 一以贯之 持之以恒 因地制宜 进一步 积极稳妥 扎实稳妥 着力 全力 全面 持续 不断 坚决
    切实 大力 积极 加快 深入 扎实 更好 更加 有效 努力 始终 坚定 严格 充分 稳步 有序 牢牢 认真 主动
    及时 科学 统一 稳妥 统筹 系统 继续 协同 高质量 高水平 高标准 要
    """
)
"""Adverbs and the like in front of a verb, the longer ones first."""

VERBS = frozenset(
    _words(
        """
    优化 培育 提高 激发 促进 提升 擦亮 夯实 构建 建设 打造 推进 推动 加强 强化 深化 完善 健全 实施
    营造 塑造 绘就 守住 守牢 守好 改善 增进 培塑 扩大 防范 化解 巩固 拓展 坚持 落实 贯彻 保障 保持
    增强 统筹 建立 建成 形成 实现 探索 推广 支持 引导 引领 发挥 加大 加快 规范 整治 治理 开展 做好
    抓好 抓实 抓细 抓牢 做足 做强 做优 做大 做实 做响 做活 补齐 筑牢 压实 凝聚 汇聚 弘扬 传承 赓续 厚植 突出 聚焦
    围绕 注重 严格 严守 维护 保护 加固 修复 盘活 用好 用活 选优 建强 配强 迭代 塑强 稳定 稳住 扩充
    释放 培养 壮大 集聚 搭建 畅通 打通 缩小 降低 减少 控制 遏制 查处 惩治 纠治 纠正 严查 防止 避免
    消除 清除 把握 领会 领悟 学习 践行 履行 担当 担负 落地 完成 确保 创建 开创 谱写 展现 彰显 贡献
    成为 增加 恢复 改造 新建 改建 铺设 引进 吸引 制定 修订 出台 启动 举办 承办 参与 服务 回应 解决
    满足 丰富 繁荣 活跃 激励 倡导 树立 牢记 把牢 扛起 扛牢 深学 讲好 办好 管好 盯紧 抓紧 抓住 抢抓
    走好 迈出 奋力 助力 赋能 撬动 发扬 永葆 坚守 坚定 团结 带领 动员 组织 审议 通过 听取 讨论 部署
    总结 回顾 分析 研究 提出 明确
        """
    )
)
"""Two-character verbs that open a task, a goal or a clause of it."""

NOUNS_TOO = frozenset(_words("建设 治理 服务 保障 改造 学习 研究 支持 部署 落实 引领 规范 动员 参与 控制"))
"""Verbs that are as often the end, or the beginning, of a name."""

ANNOUNCING = frozenset(_words("着力 不断 全力 积极 加快 深入 扎实 切实 大力 更好 继续 持续 全面 努力"))
"""Words after which a task begins as it would at the head of a clause."""

WATCHWORDS = _words(
    """
    攻坚克难 担当作为 开拓创新 锐意进取 奋发有为 埋头苦干 真抓实干 久久为功 砥砺奋进 勇毅前行
    踔厉奋发 笃行不怠 凝心聚力 守正创新 团结奋斗 苦干实干 善作善成 接续奋斗 勇挑重担 奋勇争先 乘势而上
    知难而进 驰而不息 行稳致远
    """
)
"""Watchwords of four characters that any report may end a couplet with."""

FORMULAS = _words(
    "两个维护 两个确立 四个意识 四个自信 四个全面 五位一体 三个代表 八项规定 三严三实 三个务必 两个结合"
    " 两个大局 两个毫不动摇 两个健康 两个一百年 四个伟大 三重一大 三会一课 六个必须坚持"
    " 以经济建设为中心 以人民为中心 五大发展理念 三大攻坚战 三个区分开来"
)
"""Formulas of the whole country that count, known from the party's constitution and the congresses' reports; neither
another count nor another formula makes sense in the place of one, so they are not asked for by options."""

CENTRAL_MEETING = re.compile("中央(?P<field>[\u4e00-\u9fff]{2})工作会议")
FIELDS = _words("经济 农村 金融 人才 民族 统战 外事 政法")
"""Fields of work on which the centre holds meetings of its own."""

_TRITE = frozenset(
    _words(
        """
    踔厉 奋发 鼓足 干劲 勇毅 前行 接续 奋斗 久久 为功 同心 同德 实干 争先 顶压 克难 奋进 奋勇 砥砺 锐意 进取
    担当 作为 攻坚 埋头 苦干 真抓 凝心 聚力 善作 善成 团结 拼搏 奋力 勇挑 重担 乘势 而上 迎难 知难 而进 深入
    学习 领会 坚决 认真 全面 准确 贯彻 落实 只争 朝夕 再接 再厉 坚定 信心 一致 众志 成城 求真 务实 勇于 敢于
    齐心 协力 奋楫 扬帆 笃行 不怠 守正 自信 自强 抢抓 机遇 积极 主动 精心 组织 高度 重视 统一 思想 提高 认识
    狠抓 全力 以赴 尽锐 出战 夯实 基础 发力 上下 一心 开拓 驰而 不息 行稳 致远 携手 并肩 高举 旗帜
    英勇 斗争 顽强 同舟 共济 互相 补台 好戏 连台
        """
    )
)


_IN_STOCK = """
稳字当头 稳中求进 稳扎稳打 尽力而为 量力而行 实事求是 求真务实 不懈努力 接续奋斗 统筹兼顾 系统推进
高瞻远瞩 视野宏阔 视野宏大 思想深邃 思想深刻 内涵丰富 立意高远 高屋建瓴 总体平稳 稳中有进 稳中有好
稳中向好 武装头脑 指导实践 推动工作 不敢腐 不能腐 不想腐 敢为人先 久久为功
逢山开路 遇水架桥 好事办好 实事办实 坚定信心 抢抓机遇 乘势而上 总结经验 分析形势 部署工作 早谋划 早部署
早落实 干字当头 实干为先 一张蓝图绘到底 功成不必在我 功成必定有我
相互促进 相得益彰 两手都要抓 两手都要硬 同向聚合 同频共振 上下协同 一体推进 互相补台 好戏连台
 上下联动 左右协同 分享经验 交流经验 加强合作 共谋发展
白手起家 艰苦创业 高举旗帜 主题鲜明 闻令而动 尽锐出战 不等不靠 守望相助
"""
STOCK = frozenset(_IN_STOCK.split())
"""What any speech has; a list of nothing else is known to everybody or to nobody."""


EXHORTATIONS = frozenset(
    _words(
        "定好位 开好局 起好步 开好头 见行动 见实效 见成效 见真章 见人心 求实效 抓落实 敢担当 善作为 抓出成效 干出成绩"
        " 落实责任 加强协作 密切配合 强化责任 压实责任 加强领导 通力协作"
        " 早谋划 早部署 早落实 不推诿 不敷衍 不懈怠 立即改 全面改 彻底改 分片包干 挂图作战"
    )
)
"""What any call to work ends with; a row of nothing else is no knowledge."""


COMPLETED = re.compile(
    "(?:坚持和加强(?:党的全面领导|党的领导)|江山就是人民，人民就是江山|绿水青山就是金山银山|不敢腐、不能腐、不想腐|尽力而为、量力而行"
    "|用来住的、不是用来炒的|不忘初心、牢记使命|全心全意为人民服务|打铁必须自身硬|守土有责、守土负责、守土尽责|没有调查就没有发言权"
    "|功成不必在我、功成必定有我|有法可依、有法必依)$"
)
"""Sayings of the whole country whose end everybody writes who sees their beginning."""


def is_trite(words: str) -> bool:
    """Whether words are put together of what any call to work is made of (踔厉奋发, 深入学习领会), so that having them
    by heart is no knowledge of the article."""
    return words in WATCHWORDS or all(words[at : at + 2] in _TRITE for at in range(0, len(words), 2))
