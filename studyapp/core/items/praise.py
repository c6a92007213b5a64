"""How a text speaks well of what was done, in words that any other could have: nobody knows them for having read this
one."""

from __future__ import annotations

import re

from studyapp.core.article import Span
from studyapp.core.items.source import Source

_HOW = "有序|稳步|扎实|顺利|深入|全面|持续|不断|蓬勃|加快|加力|有力|有效|明显|显著|大幅|进一步|日益|逐步|高效|迅速|更加"
_FRESH = "新的?|历史性|突破性|决定性|重大|显著|积极|明显|重要|坚实|可喜|崭新|良好|实质性|阶段性|标志性"
_RESULT = (
    "突破|成效|提升|改善|发展|跨越|进展|成绩|台阶|步伐|局面|气象|变化|面貌|成果|飞跃|作为|贡献|篇章|活力|成就|胜利"
)
CLAUSE = re.compile(
    "(?:成效|成果|效果|业绩|成绩)(?:更加|十分)?(?:显著|明显|突出|喜人|丰硕)$"
    f"|(?:{_HOW})(?:推进|发展|提升|提高|改善|增强|优化|向好|巩固|拓展|开展|深化|加强|完善|释放|激发|显现|有力|健全|壮大|提速|稳固)$"
    f"|(?:实现|取得|迈出|开创|展现|呈现|跃上|迈上|形成|焕发|作出|谱写)了?(?:(?:{_FRESH})+[^，。；]{{0,6}}(?:{_RESULT}))$"
    "|得到(?:[^，。；]{0,4})(?:巩固|提升|改善|增强|优化|拓展|加强|保障)+(?:拓展|提升)?$|不断(?:满足|丰富)$"
    "|名列前茅|常抓不懈|日新月异|提速提质|蒸蒸日上|亮点纷呈|位居前列|成绩斐然|高举旗帜|主题鲜明|内涵丰富|高屋建瓴"
    "|思想深[邃刻]|立意高远|高瞻远瞩|振奋人心|催人奋进"
)
"""The end of a clause that says how well something goes, or how well somebody spoke."""
ANSWER = re.compile(
    f"(?:{_FRESH})+(?:{_RESULT})(?:新的?(?:{_RESULT}))*"
    "|(?:良好|坚实|有力|强大|浓厚|生动|宏伟|美好|广阔|不竭|磅礴|强劲|坚强|可靠)(?:的)?"
    "(?:环境|基础|保障|合力|氛围|局面|蓝图|作用|力量|动力|支撑|保证|前景|空间|后盾)"
    "|扎实稳固|扎实有力|卓有成效|有声有色"
)
"""An answer that could as well be any other of its kind (新进展 for 新突破, 良好氛围 for 良好环境)."""
_NAMES = re.compile(r"[\d“《]")
_CLAUSES = re.compile("[^，。；：]+")


def is_stock(source: Source, span: Span) -> bool:
    """Whether the words at `span` are such an answer (新突破, for which 新跨越 would do), and no aim of a stage."""
    return ANSWER.fullmatch(source.plain, span.start, span.end) is not None and source.stage_at(span.start) is None


def without(plain: str) -> str:
    """The words without the clauses that only praise, naming nothing and counting nothing."""
    return "".join(part for part in _CLAUSES.findall(plain) if _NAMES.search(part) or not CLAUSE.search(part))
