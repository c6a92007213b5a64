"""What a clause needs ahead of it: whether a stem can open with it, or what it is said of stands further ahead."""

from __future__ import annotations

from studyapp.core.items import grammar
from studyapp.core.items.source import Clause, Source

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


def leans(source: Source, number: int) -> bool:
    """Whether a stem cannot open with this clause."""
    known = source.leaning.get(number)
    if known is None:
        known = source.leaning[number] = _found_to_lean(source, number)
    return known


def _found_to_lean(source: Source, number: int) -> bool:
    body = source.clauses[number].body
    plain = source.plain[body.start : body.end]
    if grammar.LEANING.match(plain) or hangs(source, number):
        return True
    if number and source.clauses[number - 1].sentence == source.clauses[number].sentence:
        before = source.plain[source.clauses[number - 1].body.end : body.start]
        previous = source.clauses[number - 1]
        if "：" in before and not previous.is_head and not source.clauses[number].frame.plain:
            return True
        if grammar.OPENING.search(source.plain[previous.body.start : previous.body.end]):
            return True
        if previous.unit == source.clauses[number].unit and grammar.CIRCUMSTANCE.match(
            source.plain[previous.body.start : previous.body.end]
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
    if grammar.PREDICATE.match(plain) or grammar.HALF.match(plain):
        return True
    if grammar.PERFECT.match(plain) and not source.narrator_at(clause.body.start).plain:
        return True
    before = source.clauses[first - 1]
    if grammar.EPITHETS.match(plain) and grammar.PREDICATE.match(source.plain[before.body.start : before.body.end]):
        return True
    if before.unit == clause.unit and grammar.CIRCUMSTANCE.match(source.plain[before.body.start : before.body.end]):
        return bool(grammar.WHILE.search(source.plain, before.body.start, before.body.end))
    return _is_under_a_subject(clause, plain)


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
    if not grammar.NARRATION.search(source.plain, opens.start, opens.end):
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
