"""What a clause needs ahead of it: whether a stem can open with it, or what it is said of stands further ahead."""

from __future__ import annotations

import re

from studyapp.core.article import Span
from studyapp.core.items import grammar
from studyapp.core.items.source import Clause, Source
from studyapp.core.items.subjects import doer
from studyapp.core.items.vocabulary import VERBS

ACCORDING = "据《"
"""How a stem opens that names the article and nobody who speaks."""
_SUBJECTLESS = "以从向把对为"
_DONE_BY_SOMEBODY = (
    "介绍",
    "举行",
    "召开",
    "举办",
    "来到",
    "走进",
    "前往",
    "看望",
    "察看",
    "考察",
    "调研",
    "会见",
    "交流",
    "传达",
    "主持",
)
"""What a reporter tells of somebody named ahead."""


_HEARD = ("听取", "主持", "召开", "看望", "走访", "实地", "多次")
"""What somebody did who tells of it."""
_NAME = 4
"""Characters at the head of a sentence that are somebody's name, if any."""
_DAY = re.compile(r"(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:至(?:\d{1,2}月)?\d{1,2}日)?(?:[上下]午|晚)?")
"""A clause that is nothing but a day; what happened on it is told with it."""
_OF_A_TOPIC = re.compile(
    r"\d{1,2}月(?:\d{1,2}日|底|[上中下]旬)?(?:之?前|底)|由(?!于|此)|每[年月周季日]|全部|一律|均|发现的|其余|其他|剩余|逾期"
)
"""How a clause begins that says by when or by whom something named ahead is done."""
_WHICH = re.compile("(?:暂|尚|未|不|已|确)[^，。；“”]{2,14}的(?=[由应可要须按经，])")
"""How a clause begins that says which of what was named ahead are meant (暂不具备条件的由…)."""
_COPULA = re.compile("为[^，。；]{2,5}$")
"""What the subject of the clause before it is (第一部分包括两章，为总论)."""
_RELATING = re.compile("(?:紧密|密切|紧紧|充分)?(?:结合|联系|立足|围绕)")
_EACH = re.compile("[^，。；、“”]{2,10}每(?:[人名户]|个(?!村|乡))(?=[\u4e00-\u9fff])")
"""Who has each of them something to do."""
_OFTEN = ("经常", "定期", "及时")
_FEW = 4
_SETS_OUT = re.compile(
    "(?:明确|规定|提出|阐明|阐述|部署|描绘|擘画|确定)(?!要)[^，。；]*(?:要求|目标|任务|思路|举措|措施|原则|蓝图|问题|路径|方向|制度|机制|规定)"
)
"""How a clause begins that tells what is in a document."""
_MEMBER = re.compile("[\u4e00-\u9fff“”]{2,14}的[\u4e00-\u9fff]{2,5}")
_PREDICATED = re.compile("[了是有把被将要能会应让使为更再]|不断|持续|进一步")
_MEANS = re.compile("(?:具有|有着)[^，。；]{0,12}(?:意义|影响|作用)$|(?:意义|影响)(?:重大|深远)$")
"""The end of a clause that says what something means."""
_BECOMES = re.compile("(?:并|还)?(?:切实|自觉|真正|及时|不断)?(?:转化为|内化为|外化为|转变为)")
_A_NAME = re.compile(
    "[\u4e00-\u9fff“”\\d]{2,22}(?:博览会|展[览销]会|交易会|洽谈会|展会|论坛|运动会|大赛|联赛|艺术节|文化节|大桥|隧道|铁路|公路|高速|机场|码头|水库|工程|项目|基地|园区|公园|中心|平台|学校|医院)"
)
"""A clause that is nothing but what an event, a work or a place is called."""
_MEASURED = re.compile(
    "吸引|全长|总长|总投资|总面积|占地|投资|建成|接待|覆盖|连接|汇集|汇聚|设有|设置|历时|拥有|位于|累计|共"
)
_ADVERBS = ("始终", "一直", "已经", "先后", "正在")
_WISHES = ("希望", "呼吁", "相信", "愿同", "愿与")
_AGENT = re.compile(
    "(?:在[^，。；]{2,16}[中上下])?(?:[^，。；、“”《》的要]{0,12}(?:党中央|国务院|中方|我方|政府|[党市县区省]委(?:常委会)?|委员会|讲话|报告|决定|规划|纲要|方案|意见|条例|办法|领导小组|起草组|我们|各方面?|部门|先生|女士)"
    "|《[^《》]{2,30}》稿?)"
)
"""Who acts, at the head of a sentence that goes on without naming him again."""


def leans(source: Source, number: int) -> bool:
    """Whether a stem cannot open with this clause."""
    known = source.leaning.get(number)
    if known is None:
        known = source.leaning[number] = _found_to_lean(source, number)
    return known


def _found_to_lean(source: Source, number: int) -> bool:
    body = source.clauses[number].body
    plain = source.plain[body.start : body.end]
    if body.start in source.pointed_at:
        return False
    if grammar.LEANING.match(plain) or _WHICH.match(plain) or hangs(source, number):
        return True
    if _goes_on_with_some(source, number):
        return True
    if _RELATING.match(plain) and _becomes(source, number + 1):
        return True
    if number and source.clauses[number - 1].sentence == source.clauses[number].sentence:
        before = source.plain[source.clauses[number - 1].body.end : body.start]
        previous = source.clauses[number - 1]
        if "：" in before and not previous.is_head and not source.clauses[number].frame.plain:
            return True
        if grammar.OPENING.search(source.plain[previous.body.start : previous.body.end]):
            return True
        if previous.unit == source.clauses[number].unit and not previous.is_head and _OF_A_TOPIC.match(plain):
            return True
        ahead = source.plain[previous.body.start : previous.body.end]
        if (
            previous.unit == source.clauses[number].unit
            and plain.startswith(_HEARD)
            and grammar.FIRST_PERSON.search(ahead)
        ):
            return True  # who did so speaks of himself
        if _DAY.fullmatch(ahead) or ahead.endswith(("目标是", "要求是", "任务是", "原则是", "关键是", "重点是")):
            return True
        if previous.unit == source.clauses[number].unit and not previous.is_head and _is_told_of_a_name(ahead, plain):
            return True
        if previous.unit == source.clauses[number].unit and (
            grammar.CIRCUMSTANCE.match(ahead) or "本着" in ahead or grammar.EPITHETS.match(plain)
        ):
            return True
        # Where nobody is said to speak, who does it stands in a clause ahead.
        clause = source.clauses[number]
        setting = source.setting_at(body.start).plain
        told = clause.said_by.plain or clause.frame.plain or source.narrator_at(body.start).plain
        if not told and not previous.is_head and starts_late(source, number):
            return True
        if setting and not setting.startswith(ACCORDING):
            told = setting
        if not told and not previous.is_head and is_subjectless(plain):
            return True
        if plain[0] == "以" and not clause.modal.plain and previous.unit == clause.unit and not previous.is_head:
            return True  # 以…为… is said of somebody
    return False


def _goes_on_with_some(source: Source, number: int) -> bool:
    """Whether the next clause says of some of them (暂不具备条件的由…) what is done, whom a clause ahead names."""
    clauses = source.clauses
    if not number or number + 1 >= len(clauses) or clauses[number + 1].unit != clauses[number].unit:
        return False
    if clauses[number - 1].unit != clauses[number].unit or clauses[number - 1].is_head:
        return False
    body = clauses[number + 1].body
    return _WHICH.match(source.plain, body.start, body.end) is not None


def _is_told_of_a_name(ahead: str, plain: str) -> bool:
    """Whether the clause tells what the clause before it only names (第九届治水博览会，吸引…; 霁湾大桥，全长…)."""
    if not (grammar.starts_with_verb(plain) or _MEASURED.match(plain)) or not _A_NAME.fullmatch(ahead):
        return False
    return not grammar.TIME.match(ahead) and not is_subjectless(ahead) and not _PREDICATED.search(ahead[:-3])


def _is_bare_member(source: Source, number: int, plain: str) -> bool:
    """Whether the clause only names a further object of a verb ahead (宣讲百年历程，百年奋斗的经验，…)."""
    if not _MEMBER.fullmatch(plain) or _PREDICATED.search(plain):
        return False
    if any(plain[at : at + 2] in VERBS for at in range(len(plain) - 1)):
        return False
    clause, before = source.clauses[number], source.clauses[number - 1]
    return before.unit == clause.unit and not before.is_head


def hangs(source: Source, first: int) -> bool:
    """Whether what the first clause leans on could not be quoted with it and cannot be done without."""
    known = source.hanging.get(first)
    if known is None:
        known = source.hanging[first] = _found_to_hang(source, first)
    return known


def _found_to_hang(source: Source, first: int) -> bool:
    clause = source.clauses[first]
    if not first or source.clauses[first - 1].sentence != clause.sentence or source.clauses[first - 1].is_head:
        return False
    plain = source.plain[clause.body.start : clause.body.end]
    if source.sentences[clause.sentence].start in source.pointed_at and doer(source, first).plain:
        return False
    if grammar.PREDICATE.match(plain) or grammar.HALF.match(plain) or _COPULA.match(plain):
        return True
    if plain[0] == "对" and _has_a_result(source, first):
        return True
    if _is_bare_member(source, first, plain) or _leads_up_to_a_predicate(source, first, plain):
        return True
    if grammar.PERFECT.match(plain) and not source.narrator_at(clause.body.start).plain:
        return True
    before = source.clauses[first - 1]
    if grammar.EPITHETS.match(plain) and grammar.PREDICATE.match(source.plain[before.body.start : before.body.end]):
        return True
    if before.unit == clause.unit and grammar.CIRCUMSTANCE.match(source.plain[before.body.start : before.body.end]):
        return bool(grammar.WHILE.search(source.plain, before.body.start, before.body.end))
    if _is_under_a_subject(clause, plain):
        return True
    return _acts_under_a_subject(source, first, plain) and not doer(source, first).plain


def _leads_up_to_a_predicate(source: Source, number: int, plain: str) -> bool:
    """Whether the clause says on what grounds something named ahead sets out, demands or has done what the clause
    behind it says (《意见》…，立足…，明确了…)."""
    clauses = source.clauses
    if source.narrator_at(clauses[number].body.start).plain:
        return False
    if not grammar.CIRCUMSTANCE.match(plain) and not grammar.EPITHETS.match(plain):
        return False
    for place in range(number + 1, min(number + _FEW, len(clauses))):
        if clauses[place].unit != clauses[number].unit:
            return False
        body = clauses[place].body
        behind = source.plain[body.start : body.end]
        if not grammar.CIRCUMSTANCE.match(behind):
            return bool(grammar.PERFECT.match(behind) or _SETS_OUT.match(behind))
    return False


def _has_a_result(source: Source, number: int) -> bool:
    """Whether the clause says of what was named ahead what it means for something (对…，具有重要意义)."""
    clauses = source.clauses
    for place in range(number, min(number + _FEW, len(clauses))):
        if clauses[place].unit != clauses[number].unit:
            return False
        body = clauses[place].body
        if (place > number and grammar.RESULT.match(source.plain, body.start, body.end)) or _MEANS.search(
            source.plain, body.start, body.end
        ):
            return True
    return False


def _becomes(source: Source, number: int) -> bool:
    """Whether the clause says into what something named further ahead is turned."""
    if number >= len(source.clauses) or source.clauses[number].unit != source.clauses[number - 1].unit:
        return False
    body = source.clauses[number].body
    return bool(_BECOMES.match(source.plain, body.start, body.end))


def _acts_under_a_subject(source: Source, first: int, plain: str) -> bool:
    """Whether the clause says what somebody does, whom only the head of its unit names (省委把…，我方愿…，希望…)."""
    clause = source.clauses[first]
    if not (is_subjectless(plain) or plain.startswith(("在", *_ADVERBS, *_OFTEN))):
        return False
    number = first
    while number and source.clauses[number - 1].unit == clause.unit and not source.clauses[number - 1].is_head:
        number -= 1
        body = source.clauses[number].body
        ahead = source.plain[body.start : body.end]
        if _EACH.match(ahead):
            return True
        if clause.modal.plain:
            continue
        if ahead.startswith(_WISHES):
            return True
        if (match := _AGENT.match(ahead)) and is_done(ahead[match.end() :]):
            return True
    return False


def is_done(plain: str) -> bool:
    """Whether words behind a subject say what it does."""
    return (
        plain[:1] in tuple("把将从对以在愿向")
        or plain.startswith((*_ADVERBS, "多次", "更是", "突出", "牢牢"))
        or (grammar.starts_with_verb(plain))
    )


def _is_under_a_subject(clause: Clause, plain: str) -> bool:
    """Whether the clause reads on after a subject that cannot be put ahead of it without what stands between."""
    modal = clause.modal.plain
    return bool(modal) and grammar.is_governed(plain) and not grammar.TASK_SUBJECT.match(modal)


def starts_late(source: Source, first: int) -> bool:
    """Whether the clause goes on with a sentence of which somebody named ahead is the subject."""
    clause = source.clauses[first]
    if not first or source.clauses[first - 1].sentence != clause.sentence:
        return False
    opens = source.clauses[source.clause_at(source.sentences[clause.sentence].start)].body
    ahead = source.plain[opens.start : opens.end]
    opening = Span(opens.start, min(opens.end, opens.start + _NAME))
    told = grammar.NARRATION.search(ahead) or grammar.VISIT.search(ahead) or source.names_somebody(opening)
    if not told:
        return False
    return source.names_somebody(opens) and not source.names_somebody(clause.body)


def is_subjectless(plain: str) -> bool:
    """Whether words begin with what somebody does, says or has to do."""
    return (
        grammar.starts_with_verb(plain)
        or bool(grammar.MODAL.match(plain))
        or plain[0] in _SUBJECTLESS
        or plain.startswith((*grammar.SAYING_END, *_DONE_BY_SOMEBODY))
    )
