"""Everything of an article that could stand beside something else of it as an option, found by its form."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass

from studyapp.core.article import Span
from studyapp.core.items import grammar
from studyapp.core.items.numerals import FIGURE
from studyapp.core.items.source import Source
from studyapp.core.items.titles import Titles
from studyapp.core.items.vocabulary import ANNOUNCING
from studyapp.core.items.wording import Wording, bare
from studyapp.core.phrases import PhraseKind, RelationType

Form = tuple[str, int, bool]
"""Class of the words (task, quoted …), pauses inside, whether there is a figure."""

_TYPED = frozenset(
    {PhraseKind.TIME, PhraseKind.NUMBER, PhraseKind.PERSON, PhraseKind.ORGANIZATION, PhraseKind.DOCUMENT}
)
"""Kinds that stand beside their own kind only."""
_NEAR = 5
"""Entries of one form and length looked at on either side of a place, however long the article."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A phrase or a member of a relation at its first place. `edges` says what stands left and right of it."""

    wording: Wording
    core: str
    letters: frozenset[str]
    marks: int
    span: Span
    kind: PhraseKind
    form: Form
    edges: str
    unit: int
    score: float


def edges(source: Source, span: Span) -> str:
    """Two letters for what bounds the words: c a clause's end, q a quotation mark, l a list's pause, d 的, v other
    words."""
    clause = source.clauses[source.clause_at(span.start)].body
    plain = source.plain
    before = plain[span.start - 1 : span.start]
    after = plain[span.end : span.end + 1]
    if span.start <= clause.start or before == "要" or plain[span.start - 2 : span.start] in ANNOUNCING:
        left = "c"
    elif before in "“‘《〈":
        left = "q"
    elif before in "、和与及":
        left = "l"
    else:
        left = "v"
    if not after or after in "，。；：！？,;:!?\n":
        right = "c"
    elif after in "”’》〉":
        right = "q"
    elif after in "、和与及等":
        right = "l"
    elif after == "的":
        right = "d"
    else:
        right = "v"
    return left + right


def form_of(plain: str, kind: PhraseKind) -> Form:
    """What the words must share with others to stand in their place."""
    if kind in _TYPED:
        return str(kind), 0, False
    word_class = "verb" if grammar.starts_with_verb(plain) else "noun"
    return word_class, plain.count("、") + plain.count("，"), bool(FIGURE.search(plain))


class Pool:
    """The entries of one article by form, length and place."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self.titles = Titles(source)
        self._buckets: dict[tuple[Form, int], list[Entry]] = defaultdict(list)
        self._entries: dict[tuple[int, int, PhraseKind], Entry] = {}
        self._by_text: dict[str, Entry] = {}
        for phrase in source.reading.phrases:
            span = next(
                (one for one in phrase.spans if not source.is_heading(source.sentence_at(one.start))), phrase.span
            )
            self._add(span, phrase.kind, phrase.score)
        for relation in source.reading.relations:
            if relation.type in (RelationType.PAIR, RelationType.STAGE_GOAL):
                kind = PhraseKind.GOAL if relation.type is RelationType.STAGE_GOAL else PhraseKind.TASK
                for member in relation.members:
                    self._add(member.span, kind, 0.3)
        for bucket in self._buckets.values():
            bucket.sort(key=lambda entry: entry.span.start)

    def _add(self, span: Span, kind: PhraseKind, score: float) -> None:
        core = bare(self._source.plain[span.start : span.end])
        if not core or core in self._by_text:
            return
        entry = self.entry(span, kind, score)
        self._by_text[core] = entry
        self._buckets[entry.form, len(core)].append(entry)

    def entry(self, span: Span, kind: PhraseKind, score: float = 0.0) -> Entry:
        """The words at `span` as an entry, in the pool or not."""
        place = span.start, span.end, kind
        known = self._entries.get(place)
        if known is None:
            known = self._entries[place] = self._made(span, kind, score)
        return known

    def _made(self, span: Span, kind: PhraseKind, score: float) -> Entry:
        source = self._source
        wording = source.wording(span)
        core = bare(wording.plain)
        return Entry(
            wording,
            core,
            frozenset(core),
            len(wording) - len(core),
            span,
            kind,
            form_of(wording.plain, kind),
            edges(source, span),
            source.clauses[source.clause_at(span.start)].unit,
            score,
        )

    def find(self, plain: str) -> Entry | None:
        """The entry of these words."""
        return self._by_text.get(bare(plain))

    def like(self, key: Entry, slack: int) -> list[Entry]:
        """Entries of the key's form, at most `slack` characters longer or shorter, nearest places first."""
        found: list[Entry] = []
        size = len(key.core)
        for length in range(max(1, size - slack), size + slack + 1):
            bucket = self._buckets.get((key.form, length))
            if not bucket:
                continue
            place = bisect_left(bucket, key.span.start, key=lambda entry: entry.span.start)
            found.extend(entry for entry in bucket[max(0, place - _NEAR) : place + _NEAR] if entry.core != key.core)
        return found
