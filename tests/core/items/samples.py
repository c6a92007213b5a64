"""Invented articles with what a reader finds in them, marked by hand; no place or person of them exists."""

from __future__ import annotations

from studyapp.core.article import Article, Script, Span
from studyapp.core.phrases import Mention, Phrase, PhraseKind, Reading, Relation, RelationType
from studyapp.core.text.script import traditional

PLENUM = "\n".join(
    (
        "3月6日，县委十二届五次全会举行。出席全会的县委委员35名，候补委员8名。县委书记樊若木讲话，县委副书记、县长祁望舒出席。",
        "全会指出，全县上下要深刻认识“山水是立县的根本依托”的重要地位，深刻认识发展“三个转变”的时代背景，深刻认识“绿色崛起”的实践要求，"
        "深刻认识“共建共治共享”的内在要求。",
        "全会指出，立足青川河流域实际，县委明确了“高水平建设山水公园县、高质量打造康养目的地”的总目标。到2028年，山水公园县建设取得明显成效，"
        "生态产品价值实现机制基本建立，全县接待游客达到320万人次。到2032年，康养产业体系基本形成，城乡融合发展取得重要进展，"
        "绿色产业产值突破150亿元。到2035年，山水公园县基本建成，综合实力跃上新台阶。",
        "全会强调，要坚持生态立县、绿色发展，着力守护青山绿水，推进水环境治理、森林质量提升、矿山生态修复等工程。"
        "要突出文旅融合、品牌引领，着力培育康养新业态，打造具有山水味、体验感、知名度的旅游产品。"
        "要围绕安居乐业、便民利民，着力改善乡村面貌，统筹供水、供电、道路、通信等设施。"
        "要深化放权赋能、流程再造，着力激发发展活力，营造市场化、法治化、便利化营商环境。",
        "全会要求，各级党组织要凝心聚力、真抓实干，以更大力度提升基层治理水平，以务实举措确保各项任务落地见效。",
    )
)
"""A plenum of a county: meeting, offices, counts, attributes, stages, watchwords with their objectives, lists."""

_STAGES = {
    "2028年": ("山水公园县建设取得明显成效", "生态产品价值实现机制基本建立", "全县接待游客达到320万人次"),
    "2032年": ("康养产业体系基本形成", "城乡融合发展取得重要进展", "绿色产业产值突破150亿元"),
    "2035年": ("山水公园县基本建成", "综合实力跃上新台阶"),
}
_PAIRS = (
    ("生态立县、绿色发展", "着力守护青山绿水"),
    ("文旅融合、品牌引领", "着力培育康养新业态"),
    ("安居乐业、便民利民", "着力改善乡村面貌"),
    ("深化放权赋能、流程再造", "着力激发发展活力"),
    ("山水是立县的根本依托", "重要地位"),
    ("三个转变", "时代背景"),
    ("绿色崛起", "实践要求"),
    ("共建共治共享", "内在要求"),
)
_LISTS = (
    ("水环境治理", "森林质量提升", "矿山生态修复"),
    ("山水味", "体验感", "知名度"),
    ("供水", "供电", "道路", "通信"),
    ("市场化", "法治化", "便利化"),
)
_PHRASES: dict[PhraseKind, tuple[str, ...]] = {
    PhraseKind.ORGANIZATION: ("县委十二届五次全会",),
    PhraseKind.PERSON: ("樊若木", "祁望舒"),
    PhraseKind.NUMBER: ("35名", "8名", "320万人次", "150亿元"),
    PhraseKind.TIME: ("3月6日", *_STAGES),
    PhraseKind.GOAL: tuple(aim for aims in _STAGES.values() for aim in aims),
    PhraseKind.SLOGAN: (
        "高水平建设山水公园县",
        "高质量打造康养目的地",
        "山水是立县的根本依托",
        "共建共治共享",
        "凝心聚力、真抓实干",
    ),
    PhraseKind.TERM: ("三个转变", "绿色崛起"),
    PhraseKind.TASK: (
        *(words for pair in _PAIRS[:4] for words in pair),
        "提升基层治理水平",
        "营造市场化、法治化、便利化营商环境",
    ),
    PhraseKind.ENUMERATION: tuple("、".join(members) for members in _LISTS),
}


def plenum(script: Script = Script.HANS) -> tuple[Article, Reading]:
    """The invented plenum in a script, read by hand: the same spans in both."""
    text = PLENUM if script is Script.HANS else traditional(PLENUM)
    return Article("县委十二届五次全会举行", text, script), _reading(text)


def _reading(text: str) -> Reading:
    def at(words: str, after: int = 0) -> Mention:
        start = PLENUM.index(words, after)
        span = Span(start, start + len(words))
        return Mention(span.of(text), span)

    phrases = []
    for kind, wordings in _PHRASES.items():
        for place, words in enumerate(wordings):
            spans, start = [], PLENUM.find(words)
            while start >= 0:
                spans.append(Span(start, start + len(words)))
                start = PLENUM.find(words, start + 1)
            score = 0.9 - 0.3 * place / len(wordings)
            phrases.append(Phrase(spans[0].of(text), kind, tuple(spans), score, "by hand"))
    relations = []
    for year, aims in _STAGES.items():
        relations.append(Relation(RelationType.STAGE_GOAL, at(year), tuple(at(aim) for aim in aims)))
    for first, second in _PAIRS:
        head = at(first)
        relations.append(Relation(RelationType.PAIR, None, (head, at(second, head.span.end))))
    for members in _LISTS:
        start = PLENUM.index("、".join(members))
        mentions = []
        for member in members:
            mentions.append(at(member, start))
            start = mentions[-1].span.end
        relations.append(Relation(RelationType.LIST, None, tuple(mentions)))
    relations.append(Relation(RelationType.OFFICE, at("县委书记"), (at("樊若木"),)))
    relations.append(Relation(RelationType.OFFICE, at("县委副书记、县长"), (at("祁望舒"),)))
    relations.append(Relation(RelationType.COUNT, at("县委委员"), (at("35名"),)))
    phrases.sort(key=lambda phrase: (phrase.span, phrase.text))
    return Reading(tuple(phrases), tuple(relations))


def read_nothing(text: str, *phrases: str, kind: PhraseKind = PhraseKind.TERM) -> tuple[Article, Reading]:
    """An article of which only the given phrases are known."""
    found = [
        Phrase(words, kind, (Span(text.index(words), text.index(words) + len(words)),), 0.8, "by hand")
        for words in phrases
    ]
    return Article("", text, Script.HANS), Reading(tuple(found))
