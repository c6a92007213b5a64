"""Who does what a clause tells, where the sentence names him further ahead and another one is said to speak."""

from __future__ import annotations

import re

from studyapp.core.article import Span
from studyapp.core.items import grammar
from studyapp.core.items.source import Source
from studyapp.core.items.wording import NOTHING, Wording

_BODY = re.compile(
    "(?:以[^，。；的]{2,8}为核心的)?(?:(?:党中央|[省市县区州]委)、)?[^，。；：、“”《》的要]{0,10}(?:党中央|国务院|政府|[党市县区省州镇乡]委(?:常委会)?|人大常委会|委员会|领导小组|各级[\u4e00-\u9fff]{2,6}(?:机关|组织|部门))"
    "(?=坚|全|认|深|始|紧|团|带|统|牢|把|以|从|高|大|扎|切|主|积|着|狠|强|聚|一|推|落|贯|学|研|先|持|充|严|突)"
)
"""A body at the head of a sentence that goes on to tell what it has done."""
_CORE = "以"
"""How a body is named by who is at its core (以某人为核心的…)."""
_NOT_ITS_DOING = re.compile(
    "(?:主要|任务|由|在|对|上|中|期间|的|是|[，：]|指出|强调|要求|认为|提出|号召|决定|结束|召开|举行)"
)
"""What a sentence goes on with that begins with a meeting and does not tell what it does."""
_RELATING = re.compile(
    "(?:紧密|密切|紧紧|牢牢|始终)(?:结合|联系|立足|围绕|聚焦|把握|抓住|扭住|坚持|本着)|打[响赢好]|冲破|突破|破除|当好|[强重抓严勤实][^，。；、]{1,3}、[强重抓严勤实]|争[创当做]|广泛|凝心聚力|攻坚克难|妥善|敢于|勇于"
)
_OBLIGED = re.compile(
    "[^，。；]{0,8}(?:(?<![重主首紧简概纲摘])要|必须|应当|(?<![适反响供相效感顺呼])应)(?![求点素件闻害领塞务变急么对用])"
)
_ADDRESSED = re.compile(
    "(?P<whom>(?:广大|各级|各地|全[国省市县区]上?下?|各)[\u4e00-\u9fff、]{0,14}?)(?<![重主需必首紧简概纲摘将只还想既也又更就不])"
    "要(?![求点素件闻害领塞务变急么])"
)
"""To whom a sentence says what is to be done."""
_EVERYBODY = re.compile(
    "(?:全[国省市县区]上?下?|各级各部门|各地各部门|各地区?各部门(?:各单位)?|各级各[有相]关部门|各地|各级|各方面?|各部门|各单位)*(?:都|还|也)?"
)
"""An addressee that says no more than a bare 要 does."""
_ALSO = re.compile("要(?![求点素件闻害领塞务变急么])")


def doer(source: Source, number: int) -> Wording:
    """The body, or the meeting that tells of itself (全会…，进一步动员…), of which the clause is a later predicate;
    empty if it has its own subject, stands under a 要, or the sentence names nobody."""
    known = source.doers.get(number)
    if known is None:
        known = source.doers[number] = _found_doer(source, number)
    return known


def _found_doer(source: Source, number: int) -> Wording:
    clauses = source.clauses
    clause = clauses[number]
    if not number or clauses[number - 1].sentence != clause.sentence or clause.is_head or clause.frame.plain:
        return NOTHING
    if not _is_a_predicate(source, number):
        return NOTHING
    opens = number
    while opens and clauses[opens - 1].sentence == clause.sentence and not clauses[opens - 1].is_head:
        opens -= 1
    while opens < number and (_leads_in(source, opens)):
        opens += 1
    if opens == number or not all(_is_a_predicate(source, between) for between in range(opens + 1, number)):
        return NOTHING
    body = clauses[opens].body
    if body.start in source.pointed_at:
        return source.pointed_at[body.start][1]
    match = _BODY.match(source.plain, body.start, body.end)
    if match and (match[0].startswith(_CORE) or not grammar.is_governed(match[0])):
        return source.wording(Span(*match.span()))
    host = source.host_at(body.start)
    if clause.said_by.plain or not host.plain or not source.plain.startswith(host.plain, body.start):
        return NOTHING
    does = body.start + len(host)
    if does >= body.end or _NOT_ITS_DOING.match(source.plain, does):
        return NOTHING
    return host


def _leads_in(source: Source, number: int) -> bool:
    """Whether the clause only says when or under what circumstance something is done."""
    body = source.clauses[number].body
    plain = source.plain[body.start : body.end]
    return bool(grammar.TIME.match(plain) or grammar.CIRCUMSTANCE.match(plain) or plain.startswith("面对"))


def _is_a_predicate(source: Source, number: int) -> bool:
    """Whether the clause says what somebody does whom it does not name."""
    body = source.clauses[number].body
    plain = source.plain[body.start : body.end]
    if _OBLIGED.match(plain) or grammar.LEANING.match(plain):
        return False
    return (
        grammar.starts_with_verb(plain)
        or (source.sentences[source.clauses[number].sentence].start in source.pointed_at and _says_of_it(plain))
        or grammar.is_governed(plain)
        or bool(grammar.CIRCUMSTANCE.match(plain) or _RELATING.match(plain))
    )


def _says_of_it(plain: str) -> bool:
    """Whether a clause says what something named ahead is, means or has done (深刻回答了…, 指明了…)."""
    return bool(grammar.PREDICATE.match(plain) or grammar.PERFECT.match(plain))


def addressee(source: Source, number: int) -> Wording:
    """To whom the sentences before said what is to be done, where this one goes on with a bare 要 in the same
    paragraph under the same speaker (广大船工要…。要…); empty if to nobody in particular."""
    clauses = source.clauses
    clause = clauses[number]
    if clause.frame.plain or clause.modal.plain not in ("要", "") or clause.is_head:
        return NOTHING
    sentence, paragraph = clause.sentence, source.paragraph_start(clause.span.start)
    if not _ALSO.match(source.plain, source.sentences[sentence].start):
        return NOTHING
    while sentence and source.sentences[sentence - 1].start >= paragraph:
        sentence -= 1
        start = source.sentences[sentence].start
        if _ALSO.match(source.plain, start):
            continue
        opens = source.clause_at(start)
        while opens < number and clauses[opens].is_head:
            opens += 1
        body = clauses[opens].body
        match = _ADDRESSED.match(source.plain, body.start, body.end)
        if match is None or clauses[opens].said_by != clause.said_by or clauses[opens].frame.plain:
            return NOTHING
        whom = Span(*match.span("whom"))
        return NOTHING if _EVERYBODY.fullmatch(source.plain, whom.start, whom.end) else source.wording(whom)
    return NOTHING
