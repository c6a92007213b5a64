"""The coverage map beyond phrases: which goals, lists and sentences of an article are asked for, by which types."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from studyapp.core.article import Span
from studyapp.core.items.coverage import asks, right_answers
from studyapp.core.items.item import Item, ItemType
from studyapp.core.items.wording import bare
from studyapp.core.phrases import Reading, Relation, RelationType
from studyapp.core.text.split import sentences


class Part(StrEnum):
    """What of an article a row of the map stands for, phrases aside."""

    GOAL = "goal"
    LIST = "list"
    SENTENCE = "sentence"


_OF_RELATION = {RelationType.STAGE_GOAL: Part.GOAL, RelationType.LIST: Part.LIST}


@dataclass(frozen=True, slots=True)
class PartCoverage:
    """A stage's goals, a list or a sentence, where it stands, and the types that ask for it in `ItemType`'s order.

    `text` is the sentence itself, or head and members of the relation.
    """

    part: Part
    text: str
    span: Span
    types: tuple[ItemType, ...]


def part_coverage(text: str, reading: Reading, items: Iterable[Item]) -> tuple[PartCoverage, ...]:
    """Goals, lists and sentences of the article, each in the text's order, with the types of items that ask for them.

    An item asks for a sentence that its evidence stands in, and for a relation when what it tests, or its right
    answer, is a member of it (or holds one, or is a part of one) in the item's own sentence.
    """
    relations = [one for one in reading.relations if one.type in _OF_RELATION and one.members]
    relations.sort(key=lambda one: (list(_OF_RELATION).index(one.type), _span_of(one).start))
    spans = [_span_of(one) for one in relations]
    told = sentences(text)
    members = sorted(
        (mention.span.start, mention.span.end, number, bare(mention.text))
        for number, relation in enumerate(relations)
        for mention in relation.members
    )
    longest = max((end - start for start, end, *_ in members), default=0)
    starts, ends = [span.start for span in told], [span.end for span in told]
    of_relation: list[set[ItemType]] = [set() for _ in relations]
    of_sentence: list[set[ItemType]] = [set() for _ in told]
    for item in items:
        evidence = item.evidence
        for at in range(bisect_left(ends, evidence.start + 1), bisect_left(starts, evidence.end)):
            of_sentence[at].add(item.type)
        asked = {core for core in map(bare, (*item.tests, *right_answers(item))) if core}
        first = bisect_left(members, (evidence.start - longest,))
        for start, end, number, core in members[first : bisect_left(members, (evidence.end,))]:
            if end > evidence.start and start < evidence.end and asks(asked, core):
                of_relation[number].add(item.type)
    rows = [
        PartCoverage(_OF_RELATION[relation.type], _words_of(relation), span, _in_order(types))
        for relation, span, types in zip(relations, spans, of_relation, strict=True)
    ]
    rows += [
        PartCoverage(Part.SENTENCE, span.of(text), span, _in_order(types))
        for span, types in zip(told, of_sentence, strict=True)
    ]
    return tuple(rows)


def _span_of(relation: Relation) -> Span:
    spans = [mention.span for mention in relation.mentions]
    return Span(min(span.start for span in spans), max(span.end for span in spans))


def _words_of(relation: Relation) -> str:
    members: Sequence[str] = [mention.text for mention in relation.members]
    return (f"{relation.head.text}：" if relation.head else "") + "；".join(members)


def _in_order(types: set[ItemType]) -> tuple[ItemType, ...]:
    return tuple(type_ for type_ in ItemType if type_ in types)
