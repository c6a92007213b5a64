"""Stems that ask for more than one thing: what stands elsewhere in the article would fill their blanks as well."""

from __future__ import annotations

from studyapp.core.items.stems import Stem


def fits_several(stem: Stem) -> bool:
    """Whether all that is shown beside the blanks stands in several places of the article, each with other words in
    the blanks' place (要____，不能…), so that any of them would fill them."""
    source = stem.source
    for number in stem.clauses:
        body = source.clauses[number].body
        plain = source.plain[body.start : body.end]
        inside = [blank for blank in stem.blanks if blank.meets(body)]
        if not inside and source.repeats(plain):
            continue
        left = len(plain) - sum(min(blank.end, body.end) - max(blank.start, body.start) for blank in inside)
        if not inside or left > _HARDLY:
            return False
    return len(stem.clauses) > 1


def is_one_of_a_row(stem: Stem) -> bool:
    """Whether the one blank is all that follows a verb with which three clauses or more of the sentence begin (坚持__，
    坚持…), not all of them shown: what stands behind the others would fill it as well."""
    source, blank = stem.source, stem.blanks[0]
    number = source.clause_at(blank.start)
    body = source.clauses[number].body
    head = source.plain[body.start : blank.start].removeprefix("要")
    if len(stem.blanks) > 1 or blank.end != body.end or len(head) != _VERB:
        return False
    first, last = number, number
    while first and source.clauses[first - 1].sentence == source.clauses[number].sentence:
        first -= 1
    while last + 1 < len(source.clauses) and source.clauses[last + 1].sentence == source.clauses[number].sentence:
        last += 1
    row = [
        one
        for one in range(first, last + 1)
        if source.plain[source.clauses[one].body.start :][: _VERB + 1].removeprefix("要").startswith(head)
    ]
    return len(row) > _VERB and not all(one in stem.clauses for one in row)


_VERB = 2
"""Characters of a verb."""
_HARDLY = 2
"""Characters of a clause beside its blank that say nothing (要, 必须)."""
