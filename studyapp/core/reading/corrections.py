"""What a reader says against the reading: these words are a phrase of that kind, or they are none.

A correction hangs on its words and on the place where they stood, not on a rule, so that it holds after the same text
is read again by better rules, and after lines were taken back into the text.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from studyapp.core.article import Article, Span
from studyapp.core.phrases import Mention, Phrase, PhraseKind, Reading, Relation, RelationType

BY_HAND = "by hand"
"""The rule of a phrase that a reader marked, or gave another kind."""
LONGEST = 160
"""Characters of the longest phrase that can be marked: the length of a long sentence; more is a passage."""

_EDGES = " \t\u3000，。；：、！？,.;:!?"
_FEWEST_MEMBERS = {RelationType.PAIR: 2, RelationType.LIST: 2}
_HEADLESS = (RelationType.PAIR, RelationType.LIST)
_KINDS = tuple(PhraseKind)


@dataclass(frozen=True, slots=True)
class Correction:
    """`text`, which stood at `span`, is a phrase of `kind`; without a kind it is no phrase."""

    text: str
    span: Span
    kind: PhraseKind | None

    def __post_init__(self) -> None:
        if len(self.span) != len(self.text):
            raise ValueError(f"the span does not fit the words {self.text!r}")


def markable(text: str, start: int, end: int) -> Span | None:
    """What may be marked of `[start, end)`: without blanks and punctuation around it; None where that is nothing, goes
    over a paragraph's end, or is longer than `LONGEST`."""
    start, end = max(0, start), min(len(text), end)
    while start < end and (text[start].isspace() or text[start] in _EDGES):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in _EDGES):
        end -= 1
    if start >= end or end - start > LONGEST or "\n" in text[start:end]:
        return None
    return Span(start, end)


def nearest(text: str, words: str, start: int) -> Span | None:
    """The place of `words` in `text` that is nearest to `start`; None where they do not stand there any more."""
    if not words:
        return None
    after = text.find(words, max(0, start))
    before = text.rfind(words, 0, max(0, start) + len(words) - 1)
    places = [place for place in (before, after) if place >= 0]
    if not places:
        return None
    place = min(places, key=lambda one: abs(one - start))
    return Span(place, place + len(words))


def apply(reading: Reading, article: Article, corrections: Iterable[Correction]) -> Reading:
    """The reading as the reader has corrected it; what its rules found stays in `reading`.

    A phrase that was marked stands wherever the text has its words, with a score of 1: somebody insists on it. One
    that was given another kind keeps its places and score. One that was removed goes, and with it what relations say
    of it. A correction whose words the text does not have any more does nothing.
    """
    given = {one.text: one for one in corrections}
    if not given:
        return reading
    removed = {text for text, one in given.items() if one.kind is None}
    phrases = []
    for phrase in reading.phrases:
        one = given.pop(phrase.text, None)
        if one is None:
            phrases.append(phrase)
        elif one.kind is not None:
            changed = one.kind is not phrase.kind
            phrases.append(replace(phrase, kind=one.kind, rule=BY_HAND) if changed else phrase)
    phrases += [
        Phrase(one.text, one.kind, spans, 1.0, BY_HAND)
        for one in given.values()
        if one.kind is not None and (spans := _places(article.text, one))
    ]
    phrases.sort(key=lambda phrase: (phrase.span, _KINDS.index(phrase.kind)))
    relations = reading.relations
    if removed:
        relations = tuple(left for one in relations if (left := _without(one, removed)) is not None)
    return Reading(tuple(phrases), relations)


def _places(text: str, one: Correction) -> tuple[Span, ...]:
    """Where the marked words stand, none over another; the place that was marked is always one of them."""
    marked = nearest(text, one.text, one.span.start)
    if marked is None:
        return ()
    length = len(one.text)
    spans = [marked]
    place = text.find(one.text)
    while place >= 0:
        span = Span(place, place + length)
        if not span.meets(marked) and (len(spans) == 1 or not span.meets(spans[-1])):
            spans.append(span)
            place = text.find(one.text, span.end)
        else:
            place = text.find(one.text, place + 1)
    return tuple(sorted(spans))


def _without(relation: Relation, removed: set[str]) -> Relation | None:
    """What is left of a relation when the removed words are no phrases; None where that says nothing."""
    if not any(mention.text in removed for mention in relation.mentions):
        return relation
    head: Mention | None = relation.head
    if head is not None and head.text in removed:
        if relation.type not in _HEADLESS:
            return None
        head = None
    members = tuple(member for member in relation.members if member.text not in removed)
    if len(members) < _FEWEST_MEMBERS.get(relation.type, 1):
        return None
    return replace(relation, head=head, members=members)
