"""What stands beside what: watchword and objective, term and attribute, focus and aim, heading and first sentence."""

from __future__ import annotations

import re

from studyapp.core.article import Span
from studyapp.core.phrases import PhraseKind, Relation, RelationType
from studyapp.core.reading import lexicon
from studyapp.core.reading.clauses import DUTY, opens_with_verb, strip_lead
from studyapp.core.reading.series import heads
from studyapp.core.reading.source import Candidate, Source, mention

_OPERATOR = re.compile(rf"(?:{lexicon.alternatives(lexicon.WATCHWORD_OPERATORS)})")
_OBJECTIVE = re.compile(rf"(?:{lexicon.alternatives(lexicon.OBJECTIVE_ADVERBS)})")


def watchword_pairs(source: Source) -> tuple[list[Candidate], list[Relation]]:
    """要坚持X、Y，着力Z: the watchword without its operator, the objective whole."""
    found: list[Candidate] = []
    relations: list[Relation] = []
    plain = source.plain
    for sentence in source.sentences:
        for first, second in zip(sentence.clauses, sentence.clauses[1:], strict=False):
            duty = DUTY.match(plain, first.start)
            core = strip_lead(source, first)
            operator = _OPERATOR.match(plain, core.start, core.end)
            aim = strip_lead(source, second)
            if not _OBJECTIVE.match(plain, aim.start) or not opens_with_verb(plain, aim.start) or len(aim) > 24:
                continue
            watch = Span(operator.end(), core.end) if operator and core.end - operator.end() >= 4 else core
            is_watchword = (duty or operator) and "、" in watch.of(plain) and 5 <= len(watch) <= 22
            if not is_watchword:
                continue
            found.append(Candidate(watch.start, watch.end, PhraseKind.TASK, "watchword"))
            found.append(Candidate(aim.start, aim.end, PhraseKind.TASK, "objective"))
            relations.append(Relation(RelationType.PAIR, None, (mention(source, watch), mention(source, aim))))
    return found, relations


_ATTRIBUTE = re.compile(r"“(?P<term>[^“”\n]{2,40})”的(?P<attribute>[\u3400-\u9fff]{3,8}?)(?=[，。；、]|$)")
_DEEPEN = re.compile(
    r"^(?:要)?(?P<whole>突出(?P<focus>[^，。；]{3,20}?)(?P<aim>(?:深化|加强|推进|抓好|强化|推动|严格|做好)[^，。；]{3,22}))$"
)


def attribute_pairs(source: Source) -> list[Relation]:
    """“A”的B, at least twice in one sentence; one alone is a turn of phrase."""
    relations: list[Relation] = []
    for sentence in source.sentences:
        matches = list(_ATTRIBUTE.finditer(source.plain, sentence.span.start, sentence.span.end))
        if len(matches) < 2:
            continue
        for match in matches:
            term, attribute = Span(*match.span("term")), Span(*match.span("attribute"))
            relations.append(Relation(RelationType.PAIR, None, (mention(source, term), mention(source, attribute))))
    return relations


def opened_pairs(source: Source) -> tuple[list[Candidate], list[Relation]]:
    """The head of each part of an enumerating sentence with its first clause, and the heads as one list."""
    found, opened = heads(source)
    relations = [
        Relation(RelationType.PAIR, None, (mention(source, head), mention(source, body)))
        for head, body in opened
        if len(body) <= 40
    ]
    paragraphs: dict[int, list[Span]] = {}
    for head, _body in opened:
        paragraphs.setdefault(source.paragraph_at(head.start), []).append(head)
    relations += [
        Relation(RelationType.LIST, None, tuple(mention(source, head) for head in group))
        for group in paragraphs.values()
        if len(group) > 1
    ]
    return found, relations


_DEFINITION = re.compile(
    r"^(?P<thing>(?!这|那|他|她|它|我们?|就|不|也|都|更|又|正|特别|尤其|既|一是|二是|三是|四是|五是|其)[^，。是：]{2,24})(?<!特别)(?<!尤其)是"
    r"(?P<what>(?!否|不|因为|为了|要|在|由|从|以|对|把)[^，。是；]{2,24}(?:的|之|一个)[^，。是；的]{1,12})$"
)
_TAKEN_AS = re.compile(
    r"(?:把|将)(?P<thing>[^，。；把将]{3,24})(?:作为|当作|摆在|放在)(?P<what>[^，。；]{3,16}?)(?:上|中|里)?$"
)
_BASIS = re.compile(
    r"以(?!及|来|后|前)(?P<thing>[^，。；以]{3,30})为(?P<what>[^，。；、]{0,6}?"
    r"(?:抓手|导向|牵引|重点|目标|主线|统领|引领|契机|动力|基础|保障|核心|根本|主题|方向|遵循|突破口|支撑|载体|依托|着力点|使命|责任|责任))"
    r"(?P<rest>[^，。；]{4,30})?$"
)


def stated_pairs(source: Source) -> tuple[list[Candidate], list[Relation]]:
    """A是B的C, 把A作为B, 以A为B: what the text says that a thing is, or is to serve as."""
    found: list[Candidate] = []
    relations: list[Relation] = []
    for sentence in source.sentences:
        if not sentence.is_prose:
            continue
        for clause in sentence.clauses:
            core = strip_lead(source, clause)
            words = core.of(source.plain)
            for pattern, rule in ((_DEFINITION, "what it is"), (_TAKEN_AS, "taken as"), (_BASIS, "basis")):
                match = pattern.search(words)
                if not match or (rule == "basis" and (match["rest"] or "").startswith("的")):
                    continue
                thing = Span(core.start + match.start("thing"), core.start + match.end("thing"))
                what = Span(core.start + match.start("what"), core.start + match.end("what"))
                is_task = opens_with_verb(source.plain, thing.start, thing.end)
                if rule == "what it is":
                    found.append(Candidate(what.start, what.end, PhraseKind.TERM, rule))
                else:
                    if rule == "taken as":
                        found.append(Candidate(what.start, what.end, PhraseKind.TERM, "what it is taken as"))
                    found.append(
                        Candidate(thing.start, thing.end, PhraseKind.TASK if is_task else PhraseKind.TERM, rule)
                    )
                if rule == "basis" and not match["rest"]:
                    whole = core.start + match.start()
                    found.append(Candidate(whole, core.start + match.end(), PhraseKind.TERM, "basis whole"))
                if rule == "basis" and match["rest"] and opens_with_verb(match["rest"]):
                    rest = Span(core.start + match.start("rest"), core.start + match.end("rest"))
                    found.append(Candidate(rest.start, rest.end, PhraseKind.TASK, "on this basis"))
                    relations.append(Relation(RelationType.PAIR, None, (mention(source, thing), mention(source, rest))))
                relations.append(Relation(RelationType.PAIR, None, (mention(source, thing), mention(source, what))))
    return found, relations


def focus_pairs(source: Source) -> tuple[list[Candidate], list[Relation]]:
    """突出X深化Y in one clause."""
    found: list[Candidate] = []
    relations: list[Relation] = []
    for sentence in source.sentences:
        for clause in sentence.clauses:
            match = _DEEPEN.match(source.plain[clause.start : clause.end].rstrip("。；"))
            if not match:
                continue
            at = clause.start
            found.append(
                Candidate(at + match.start("whole"), at + match.end("whole"), PhraseKind.TASK, "focus and aim")
            )
            focus = Span(at + match.start("focus"), at + match.end("focus"))
            aim = Span(at + match.start("aim"), at + match.end("aim"))
            relations.append(Relation(RelationType.PAIR, None, (mention(source, focus), mention(source, aim))))
    return found, relations
