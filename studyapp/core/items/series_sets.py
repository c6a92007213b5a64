"""Set: demands that open paragraph after paragraph in the same words (要统筹谋划和推进…), to be typed in any order."""

from __future__ import annotations

from collections.abc import Iterator

from studyapp.core.article import Span
from studyapp.core.items import grammar, numerals
from studyapp.core.items.cloze import accepted
from studyapp.core.items.drafting import finish, quoted
from studyapp.core.items.heading_sets import BLANKS, ORDER, Found
from studyapp.core.items.item import BLANK, ItemType
from studyapp.core.items.openings import opening_of
from studyapp.core.items.points import Workbench
from studyapp.core.items.wording import bare
from studyapp.core.phrases import PhraseKind, Relation, RelationType

FEWEST, MOST = 3, 8
_SHARED, _SHORTEST, _LONGEST, _ALL = 4, 4, 16, 56
"""Characters that all open with; of one part and of all that are to be typed."""
_STOPS = "。；;."


def find(bench: Workbench) -> Iterator[Found]:
    """A set for each series whose members open paragraphs of their own, one after the other."""
    for relation in bench.source.reading.relations:
        if relation.type is RelationType.LIST and (found := _found(bench, relation)):
            yield found


def _found(bench: Workbench, relation: Relation) -> Found | None:
    source = bench.source
    plain = source.plain
    spans = [one.span for one in relation.members if _heads_a_paragraph(bench, one.span)]
    told = [plain[one.start : one.end] for one in spans]
    if not FEWEST <= len(set(told)) == len(told) <= MOST:
        return None
    if not _follow_each_other(bench, spans) or not _are_demands(bench, spans):
        return None
    ahead = _alike(told)
    behind = _alike([one[ahead:][::-1] for one in told])
    behind = behind if behind >= _SHARED or not behind else 0
    parts = [Span(one.start + ahead, one.end - behind) for one in spans]
    if ahead < _SHARED or min(map(len, parts)) < _SHORTEST or any(source.cuts_word(one) for one in parts):
        return None
    shown, asked = parts[:-BLANKS], parts[-BLANKS:]
    while len(asked) > FEWEST and len(asked[0]) > _LONGEST:
        shown, asked = [*shown, asked[0]], asked[1:]
    cores = [bare(plain[one.start : one.end]) for one in asked]
    if max(map(len, cores)) > _LONGEST or sum(map(len, cores)) > _ALL or any(map(numerals.FIGURE.search, cores)):
        return None
    number = source.clause_at(spans[0].start)
    opening, first = opening_of(source, number), source.clauses[number]
    if not opening.plain or any(
        source.speaker_of(source.clauses[source.clause_at(one.start)]) != source.speaker_of(first) for one in spans
    ):
        return None
    words = opening + source.text_part(first.body.start, spans[0].start + ahead)
    for one in shown:
        words = words + source.wording(one) + source.ours("、")
    words = words + source.ours("、".join([BLANK] * len(asked)))
    words = words + source.text_part(spans[0].end - behind, spans[0].end) + source.ours("。" + ORDER)
    if any(core in bare(words.plain) for core in cores):
        return None
    phrases = [phrase for one in spans if (phrase := bench.phrase(source.text[one.start : one.end]))]
    item = finish(
        ItemType.SET,
        source,
        source.sentences[source.sentence_at(asked[0].start)],
        words,
        quoted("；".join(source.wording(one).shown for one in spans)),
        key=tuple(accepted(bench, one, proper_first=True) for one in asked),
        key_plain="|".join(sorted(cores)),
        right=cores,
        kind_asked=PhraseKind.TASK,
        tests=[one.text for one in phrases] or [source.text[spans[0].start : spans[0].end]],
        remark=source.ours("。").shown,
        features={"length": min(1.0, sum(map(len, cores)) / _ALL), "blanks": 1.0},
        rule="series",
    )
    if item is None:
        return None
    worth = max((one.score for one in phrases), default=0.0)
    return Found(item, worth, item.tests[0], tuple(asked))


def _heads_a_paragraph(bench: Workbench, span: Span) -> bool:
    """Whether the words are all of the first clause of a paragraph but its number and its 要, and a sentence or the
    head of one."""
    source = bench.source
    clause = source.clauses[source.clause_at(span.start)]
    ahead = (
        clause.span.start == source.paragraph_start(span.start)
        or not source.plain[source.paragraph_start(span.start) : clause.span.start].strip()
    )
    return (
        ahead
        and span.end == clause.body.end
        and span.start - clause.body.start <= 2
        and source.plain[span.end : span.end + 1] in _STOPS
    )


def _follow_each_other(bench: Workbench, spans: list[Span]) -> bool:
    """Whether no other paragraph stands between those that the words head."""
    source = bench.source
    starts = sorted({source.paragraph_start(one.span.start) for one in source.clauses})
    places = [starts.index(source.paragraph_start(one.start)) for one in spans]
    return places == [*range(places[0], places[0] + len(places))]


def _are_demands(bench: Workbench, spans: list[Span]) -> bool:
    """Whether the words say what is to be done."""
    plain = bench.source.plain
    modal = all(plain.endswith(("要", "必须"), 0, one.start) for one in spans)
    return modal or all(grammar.starts_with_verb(plain[one.start : one.end]) for one in spans)


def _alike(told: list[str]) -> int:
    """How many characters all of them begin with."""
    return next((n for n, letters in enumerate(zip(*told, strict=False)) if len(set(letters)) > 1), min(map(len, told)))
